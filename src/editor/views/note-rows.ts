import * as vscode from 'vscode'
import type { Finding, Note, NoteDefinition, Severity, Span } from '../../core/draft'
import type { Review } from '../../core/review'
import { excerptAround, readLine } from '../../core/text/excerpt'
import { counted, say } from '../messages'
import { createIds, type Icon, type Row } from './row'

/** The notes as the reader meets them, each with its references, its definition and its problems. */
export function noteRows({ draft, findings }: Review): Row[] {
  const newId = createIds()
  return draft.notes.map((note) => {
    const places = [...note.references, ...(note.definition ? [note.definition] : [])]
    const problems = places.flatMap((place) => findingsIn(place, findings))
    return noteRow(note, newId(note.label), problems, draft.source)
  })
}

/** Those of the findings, which stand in the order of the text, that begin in the place. */
function findingsIn({ from, to }: Span, findings: readonly Finding[]): readonly Finding[] {
  const first = firstFrom(findings, from)
  return findings.slice(first, firstFrom(findings, to))
}

/** The index of the first finding at or behind the offset. Binary search. */
function firstFrom(findings: readonly Finding[], offset: number): number {
  let low = 0
  let high = findings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (findings[middle]!.from < offset) low = middle + 1
    else high = middle
  }
  return low
}

function noteRow(note: Note, id: string, problems: readonly Finding[], source: string): Row {
  const { references, definition, label, numeral } = note
  const citation = definition?.citation
  const title = citation?.title?.text ?? (definition ? readLine(source, definition.content) : '')
  const details = [wordFor(note, problems), citation?.outlet?.text, citation?.access?.date?.text]
  const span = definition ?? references[0]
  return {
    id,
    label: () => [numeral ?? `[${label}]`, title].filter(Boolean).join('  '),
    description: details.filter(Boolean).join(' · '),
    tooltip: [
      title,
      ...details.slice(1),
      counted(references.length, '{0} reference', '{0} references'),
      ...problems.map(({ message }) => say(message)),
    ]
      .filter(Boolean)
      .join('\n'),
    icon: iconFor(note, problems),
    ...(span && { span }),
    children: [
      ...references.map((reference, index) => ({
        id: `${id}\nreference ${index}`,
        label: () => excerptAround(source, reference),
        icon: { name: 'references' },
        span: reference,
      })),
      ...(definition ? [definitionRow(definition, id, source)] : []),
    ],
  }
}

function definitionRow(definition: NoteDefinition, id: string, source: string): Row {
  return {
    id: `${id}\ndefinition`,
    label: () => readLine(source, definition.content) || vscode.l10n.t('Empty note'),
    icon: { name: 'note' },
    span: definition,
  }
}

/** What an editor has to know first; undefined for a sound note. */
function wordFor(note: Note, problems: readonly Finding[]): string | undefined {
  if (!note.definition) return vscode.l10n.t('no definition')
  if (note.duplicateOf) return vscode.l10n.t('defined twice')
  if (note.definition.content.text === '') return vscode.l10n.t('empty')
  if (note.references.length === 0) return vscode.l10n.t('never referenced')
  if (problems.length === 0) return undefined
  return counted(problems.length, '{0} problem', '{0} problems')
}

function iconFor({ definition }: Note, problems: readonly Finding[]): Icon {
  const worst = (['error', 'warning', 'info'] as const).find((severity) =>
    problems.some((problem) => problem.severity === severity),
  )
  if (worst) return problemIcons[worst]
  return { name: definition?.citation?.url ? 'link' : definition?.citation ? 'book' : 'note' }
}

const problemIcons: Readonly<Record<Exclude<Severity, 'hint'>, Icon>> = {
  error: { name: 'error', color: 'list.errorForeground' },
  warning: { name: 'warning', color: 'list.warningForeground' },
  info: { name: 'info', color: 'editorInfo.foreground' },
}

import * as vscode from 'vscode'
import type { Draft, Note, NoteDefinition, Severity, Span } from '../../core/draft'
import type { Finding } from '../../core/findings'
import { formatMarker } from '../../core/notes/markers'
import type { Review } from '../../core/review'
import { excerptAround, readLine } from '../../core/text/excerpt'
import { counted, say } from '../messages'
import { nameOf } from '../notes/note-name'
import { inListOrder } from './note-order'
import { createIds, type Icon, type Row } from './row'
import { firstIndex } from '../../core/text/order'

/** The notes with their references, their definition and their problems. */
export function noteRows({ draft, findings }: Review): Row[] {
  const newId = createIds()
  return inListOrder(draft.notes).map((note) =>
    noteRow(note, newId(note.label), problemsOf(note, findings), draft),
  )
}

function problemsOf({ references, definition }: Note, findings: readonly Finding[]): Finding[] {
  const places: Span[] = [...references, ...(definition ? [definition] : [])]
  return places.flatMap((place) => findingsIn(place, findings))
}

/** Those of the findings, which stand in the order of the text, that begin in the place. */
function findingsIn({ from, to }: Span, findings: readonly Finding[]): readonly Finding[] {
  const start = firstIndex(findings, (finding) => finding.from >= from)
  const end = firstIndex(findings, (finding) => finding.from >= to)
  return findings.slice(start, end)
}

function noteRow(note: Note, id: string, problems: readonly Finding[], draft: Draft): Row {
  const { references, definition, notation } = note
  const { numeral, title, outlet } = nameOf(note, draft)
  const places =
    references.length > 1 && counted(references.length, '{0} reference', '{0} references')
  const details = [wordFor(note, problems), outlet, places]
  const accessed = definition?.citation?.access?.date?.text
  const span = definition ?? references[0]
  return {
    id,
    label: () => [numeral, title].filter(Boolean).join('  '),
    description: details.filter(Boolean).join(' · '),
    tooltip: [
      formatMarker(note),
      title,
      outlet,
      accessed && vscode.l10n.t('Accessed: {0}', accessed),
      counted(references.length, '{0} reference', '{0} references'),
      ...problems.map(({ message }) => say(message)),
    ]
      .filter(Boolean)
      .join('\n'),
    icon: iconFor(note, problems),
    ...(span && { span }),
    note,
    menu: notation === 'inline' ? 'inline-note' : definition ? 'note' : 'undefined-note',
    children: [
      ...references.map((reference, index) => ({
        id: `${id}\nreference ${index}`,
        label: () => excerptAround(draft.source, reference),
        icon: { name: 'references' },
        span: reference,
      })),
      ...(definition ? [definitionRow(definition, id, draft.source)] : []),
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
  if (note.notation === 'inline') return undefined
  if (!note.definition) return vscode.l10n.t('no note')
  if (note.duplicateOf) return vscode.l10n.t('two notes with this label')
  if (note.definition.content.text === '') return vscode.l10n.t('empty')
  if (note.references.length === 0) return vscode.l10n.t('nothing refers to it')
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

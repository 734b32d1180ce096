import * as vscode from 'vscode'
import type { Note } from '../../core/draft'
import type { Review } from '../../core/review'
import { excerptAround, readLine } from '../../core/text/excerpt'
import { counted } from '../messages'
import { createIds, type Icon, type Row } from './row'

/** The notes as the reader meets them, each with its references and its definition. */
export function noteRows({ draft }: Review): Row[] {
  const newId = createIds()
  return draft.notes.map((note) => noteRow(note, newId(note.label), draft.source))
}

function noteRow(note: Note, id: string, source: string): Row {
  const { references, definition, label, numeral } = note
  const citation = definition?.citation
  const title = citation?.title?.text ?? (definition ? readLine(source, definition.content) : '')
  const state = stateOf(note)
  const details = [state.text, citation?.outlet?.text, citation?.access?.date?.text]
  const span = definition ?? references[0]
  return {
    id,
    label: () => [numeral ?? `[${label}]`, title].filter(Boolean).join('  '),
    description: details.filter(Boolean).join(' · '),
    tooltip: [
      title,
      ...details.filter(Boolean),
      counted(references.length, '{0} reference', '{0} references'),
    ].join('\n'),
    icon: state.icon,
    ...(span && { span }),
    children: [
      ...references.map((reference, index) => ({
        id: `${id}:reference:${index}`,
        label: () => excerptAround(source, reference),
        icon: { name: 'references' },
        span: reference,
      })),
      ...(definition ? [definitionRow(definition, id, source)] : []),
    ],
  }
}

function definitionRow(
  definition: NonNullable<Note['definition']>,
  id: string,
  source: string,
): Row {
  return {
    id: `${id}:definition`,
    label: () => readLine(source, definition.content) || vscode.l10n.t('Empty note'),
    icon: { name: 'note' },
    span: definition,
  }
}

interface State {
  readonly text?: string
  readonly icon: Icon
}

function stateOf({ definition, references, duplicateOf }: Note): State {
  if (!definition) return { text: vscode.l10n.t('no definition'), icon: error }
  if (duplicateOf) return { text: vscode.l10n.t('defined twice'), icon: warning }
  if (definition.content.text === '') return { text: vscode.l10n.t('empty'), icon: warning }
  if (references.length === 0) return { text: vscode.l10n.t('never referenced'), icon: warning }
  return { icon: { name: definition.citation ? 'link-external' : 'note' } }
}

const error: Icon = { name: 'error', color: 'list.errorForeground' }
const warning: Icon = { name: 'warning', color: 'list.warningForeground' }

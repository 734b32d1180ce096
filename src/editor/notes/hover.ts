import * as vscode from 'vscode'
import { MarkdownString } from 'vscode'
import type { Citation, Field, Severity, Span } from '../../core/draft'
import type { Finding } from '../../core/findings'
import { readNoteLines } from '../../core/notes/operations/note-text'
import type { NotePlace } from '../../core/notes/places'
import { excerptAround } from '../../core/text/excerpt'
import { contains, covers } from '../../core/text/spans'
import { markdown, rangeOf } from '../documents'
import type { Guard } from '../guard'
import { counted, say } from '../messages'
import type { DraftStore } from '../store'
import { nameOf } from './note-name'
import { placeUnder, type PlaceUnder } from './place-under'

/** Over a reference its note, and over a note its references; each with the problems of the other. */
export function registerHover(store: DraftStore, guard: Guard): vscode.Disposable {
  const provideHover = (
    document: vscode.TextDocument,
    position: vscode.Position,
  ): vscode.Hover | undefined => {
    const under = placeUnder(store, document, position)
    if (!under?.place.note.definition) return undefined
    const { place } = under
    const text = place.kind === 'reference' ? renderNote(under) : renderReferences(under, document)
    const problems = problemsElsewhere(place, store.current(document)?.findings ?? [])
    const range = rangeOf(document, place)
    return new vscode.Hover([text, ...problems.map(renderProblem)], range)
  }
  return vscode.languages.registerHoverProvider(markdown, {
    provideHover: guard('Showing a note', provideHover),
  })
}

function renderNote({ draft, place: { note } }: PlaceUnder): MarkdownString {
  const { references, definition } = note
  const text = new MarkdownString(`**${nameOf(note, draft).numeral}**`)
  if (references.length > 1) text.appendText(` · ${countReferences(references.length)}`)
  const content = definition ? readNoteLines(draft, definition).join('\n') : ''
  text.appendMarkdown(`\n\n${content || `*${vscode.l10n.t('Empty note')}*`}`)
  const fields = definition?.citation ? fieldsOf(definition.citation) : []
  if (fields.length === 0) return text
  text.appendMarkdown('\n\n---\n\n')
  fields.forEach(([name, field], index) => {
    text.appendMarkdown(index > 0 ? '  \n' : '').appendMarkdown(`*${name}:* `)
    text.appendText(field)
  })
  return text
}

/** What was understood of the source, under the names of its parts. */
function fieldsOf(citation: Citation): [name: string, text: string][] {
  const { author, title, outlet, published, locator, access } = citation
  const fields: [string, Field | null | undefined][] = [
    [vscode.l10n.t('Author'), author],
    [vscode.l10n.t('Title'), title],
    [vscode.l10n.t('Outlet'), outlet],
    [vscode.l10n.t('Published'), published],
    [vscode.l10n.t('Place'), locator],
    [vscode.l10n.t('Accessed'), access?.date],
  ]
  return fields.flatMap(([name, field]) => (field ? [[name, field.text]] : []))
}

function renderReferences(
  { draft, place: { note } }: PlaceUnder,
  document: vscode.TextDocument,
): MarkdownString {
  const text = new MarkdownString()
  if (note.references.length === 0)
    return text.appendText(vscode.l10n.t('Nothing refers to this note.'))
  text.appendText(`${countReferences(note.references.length)}:\n`)
  for (const reference of note.references) {
    const line = document.positionAt(reference.from).line + 1
    const link = document.uri.with({ fragment: `L${line}` }).toString()
    const excerpt = excerptAround(draft.source, reference)
    const { from, to } = excerpt.mark
    text.appendMarkdown(`\n- [${vscode.l10n.t('Line {0}', line)}](${link}): `)
    text.appendText(excerpt.text.slice(0, from)).appendMarkdown('**')
    text.appendText(excerpt.text.slice(from, to)).appendMarkdown('**')
    text.appendText(excerpt.text.slice(to))
  }
  return text
}

function countReferences(count: number): string {
  return counted(count, '{0} reference', '{0} references')
}

/** The findings at the other places of the note. Those under the cursor VS Code shows itself. */
function problemsElsewhere({ from, note }: NotePlace, findings: readonly Finding[]): Finding[] {
  const { references, definition } = note
  const spans: Span[] = [...references, ...(definition ? [definition] : [])]
  return findings.filter(
    (finding) => !contains(finding, from) && spans.some((span) => covers(span, finding)),
  )
}

function renderProblem({ severity, message }: Finding): MarkdownString {
  const text = new MarkdownString(`$(${icons[severity]}) `, true)
  return text.appendText(say(message))
}

const icons: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  hint: 'lightbulb',
}

import * as vscode from 'vscode'
import { SnippetString } from 'vscode'
import { styleInUse } from '../core/citations/form-in-use'
import { snippetOf } from '../core/citations/snippet'
import type { Draft, Note, Span } from '../core/draft'
import { notationOf, planNote, type ListNotation } from '../core/notes/new-note'
import { planInsert } from '../core/notes/operations/insert'
import type { NoteEdits } from '../core/notes/operations/plan'
import { noteWithText, placeAt } from '../core/notes/places'
import { fieldNames } from './citations/field-edits'
import { today } from './clock'
import { reveal } from './documents'
import type { Guard } from './guard'
import { tellRefusal } from './notes/carry-out'
import { selectedIn, type Selected } from './notes/place-under'
import { lastStop, toTextEdits, type Stop } from './notes/text-edits'
import type { DraftStore } from './store'

/** What the completion “new note” runs: with the document, the place and the notation. */
export const insertNoteHere = 'policy-desk.insertNoteHere'
/** The same for a note with a name: with the document and the place of its reference. */
export const defineNoteHere = 'policy-desk.defineNoteHere'

/** The commands that write notes and citations, with fields to tab through. */
export function registerInsertCommands(store: DraftStore, guard: Guard): vscode.Disposable {
  const insertHere = async (
    document: vscode.TextDocument,
    place: Span,
    notation?: ListNotation,
  ): Promise<void> => {
    const draft = store.current(document)?.draft
    if (!draft) return
    const plan = planInsert(draft, place, notation ?? notationOf(draft))
    if (plan.kind === 'refusal') {
      await tellRefusal(store, { document }, plan)
      return
    }
    await apply(document, toTextEdits(document, plan.edits, stopsOf(plan, place, draft)))
  }

  const defineHere = async (document: vscode.TextDocument, reference: Span): Promise<void> => {
    const draft = store.current(document)?.draft
    if (!draft) return
    const { definition } = planNote(draft, 'markdown', reference)
    const { at, before, marker, after } = definition
    const start = before + marker
    const edits = [
      { from: reference.to, to: reference.to, text: '' },
      { from: at, to: at, text: start + after },
    ]
    const fields = { edit: 1, at: start.length, add: addFields(draft) }
    await apply(document, toTextEdits(document, edits, [lastStop({ edit: 0, at: 0 }), fields]))
  }

  /** The same key leads back from the note, as in a word processor. */
  const insertNote = async (): Promise<void> => {
    const selected = selectedIn(store)
    if (!selected) return
    const { document, selection } = selected
    if (!(await goToOtherEnd(selected))) await insertHere(document, selection)
  }

  const insertCitation = async (): Promise<void> => {
    const selected = selectedIn(store)
    if (selected) await selected.editor.insertSnippet(citationSnippet(selected.draft))
  }

  // Not `registerTextEditorCommand`: that one ends its edit before an asynchronous one begins.
  const register = (command: string, run: (...args: never[]) => Promise<void>) =>
    vscode.commands.registerCommand(command, guard(`Running ${command}`, run))
  return vscode.Disposable.from(
    register(insertNoteHere, insertHere),
    register(defineNoteHere, defineHere),
    register('policy-desk.insertNote', insertNote),
    register('policy-desk.insertCitation', insertCitation),
  )
}

/** A citation in the form of the house, with fields to tab through and today’s access date. */
export function citationSnippet(draft: Draft): SnippetString {
  const snippet = new SnippetString()
  for (const piece of snippetOf(styleInUse(draft), draft.language, today())) {
    if (piece.kind === 'text') snippet.appendText(piece.text)
    else snippet.appendPlaceholder(vscode.l10n.t(fieldNames[piece.name]))
  }
  return snippet
}

async function apply(
  document: vscode.TextDocument,
  edits: (vscode.TextEdit | vscode.SnippetTextEdit)[],
): Promise<void> {
  const edit = new vscode.WorkspaceEdit()
  edit.set(document.uri, edits)
  await vscode.workspace.applyEdit(edit)
}

const addFields = (draft: Draft) => (snippet: SnippetString) => {
  snippet.value += citationSnippet(draft).value
}

/** The fields of the new note, unless its text is there already; the last tab leads back. */
function stopsOf({ cursor, back }: NoteEdits, place: Span, draft: Draft): Stop[] {
  if (!cursor) return []
  if (place.from < place.to) return [lastStop(cursor)]
  return [{ ...cursor, add: addFields(draft) }, ...(back ? [lastStop(back)] : [])]
}

/** From inside a reference to its note, from a note to behind its reference. */
async function goToOtherEnd({ document, draft, selection }: Selected): Promise<boolean> {
  const { from, to } = selection
  const place = placeAt(draft, to)
  if (from === to && place?.kind === 'reference' && place.from < to && to < place.to) {
    const content = place.note.definition?.content
    if (content) await reveal(document, { from: content.from, to: content.from })
    return content !== undefined
  }
  const note = from === to ? noteWithText(draft, to) : null
  if (note) await goBack(document, note)
  return note !== null
}

async function goBack(document: vscode.TextDocument, { references }: Note): Promise<void> {
  const [first] = references
  if (first) await reveal(document, { from: first.to, to: first.to })
  else
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The text does not refer to this note.'),
    )
}

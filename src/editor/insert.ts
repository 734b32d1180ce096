import * as vscode from 'vscode'
import { SnippetString, SnippetTextEdit } from 'vscode'
import { snippetOf, type SnippetField } from '../core/citations/snippet'
import type { Draft, Span } from '../core/draft'
import { notationOf, planNote, type ListNotation, type NewNote } from '../core/notes/new-note'
import { today } from './clock'
import { rangeOf } from './documents'
import type { Guard } from './guard'
import type { DraftStore } from './store'

/** What the completion “new note” runs: with the document, what was typed so far, the notation. */
export const insertNoteHere = 'policy-desk.insertNoteHere'

/** The commands that write notes and citations, with fields to tab through. */
export function registerInsertCommands(store: DraftStore, guard: Guard): vscode.Disposable {
  const insertHere = async (
    document: vscode.TextDocument,
    typed: Span,
    notation?: ListNotation,
  ): Promise<void> => {
    const draft = store.current(document)?.draft
    if (!draft) return
    const note = planNote(draft, notation ?? notationOf(draft), typed)
    const edit = new vscode.WorkspaceEdit()
    edit.set(document.uri, noteEdits(document, typed, note, citationSnippet(draft)))
    await vscode.workspace.applyEdit(edit)
  }

  const insertNote = async ({ document, selection }: vscode.TextEditor): Promise<void> => {
    const offset = document.offsetAt(selection.end)
    await insertHere(document, { from: offset, to: offset })
  }

  const insertCitation = async (editor: vscode.TextEditor): Promise<void> => {
    const draft = store.current(editor.document)?.draft
    if (draft) await editor.insertSnippet(citationSnippet(draft))
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand(insertNoteHere, guard('Inserting a note', insertHere)),
    onEditor('policy-desk.insertNote', guard('Inserting a note', insertNote)),
    onEditor('policy-desk.insertCitation', guard('Inserting a citation', insertCitation)),
  )
}

/** A citation in the form of the house, with fields to tab through and today’s access date. */
export function citationSnippet({ style, language }: Draft): SnippetString {
  const snippet = new SnippetString()
  for (const piece of snippetOf(style, language, today())) {
    if (piece.kind === 'text') snippet.appendText(piece.text)
    else snippet.appendPlaceholder(vscode.l10n.t(placeholders[piece.name]))
  }
  return snippet
}

const placeholders: Readonly<Record<SnippetField, string>> = {
  title: 'Title',
  outlet: 'OUTLET',
  url: 'https://',
}

/** The reference and the definition as one edit. The last tab leads back to the text. */
function noteEdits(
  document: vscode.TextDocument,
  typed: Span,
  { reference, definition }: NewNote,
  citation: SnippetString,
): SnippetTextEdit[] {
  const written = new SnippetString().appendText(reference).appendTabstop(0)
  const note = new SnippetString().appendText(definition.before + definition.marker)
  note.value += citation.value
  note.appendText(definition.after)
  const range = rangeOf(document, typed)
  // Two edits of one place would have no order.
  if (definition.at === typed.from) {
    return [new SnippetTextEdit(range, new SnippetString(written.value + note.value))]
  }
  return [
    new SnippetTextEdit(range, written),
    SnippetTextEdit.insert(document.positionAt(definition.at), note),
  ]
}

/** Not `registerTextEditorCommand`: that one ends its edit before an asynchronous one begins. */
function onEditor(
  command: string,
  run: (editor: vscode.TextEditor) => Promise<void> | undefined,
): vscode.Disposable {
  return vscode.commands.registerCommand(command, () => {
    const editor = vscode.window.activeTextEditor
    return editor && run(editor)
  })
}

import type { Position, TextDocument, TextEditor } from 'vscode'
import * as vscode from 'vscode'
import type { Draft, Span } from '../../core/draft'
import { placeAt, type NotePlace } from '../../core/notes/places'
import type { DraftStore } from '../store'

/** A note marker under the cursor, in the draft as it is now. */
export interface PlaceUnder {
  readonly draft: Draft
  readonly place: NotePlace
}

export function placeUnder(
  store: DraftStore,
  document: TextDocument,
  position: Position,
): PlaceUnder | undefined {
  const draft = store.current(document)?.draft
  const place = draft && placeAt(draft, document.offsetAt(position))
  return place ? { draft, place } : undefined
}

/** The draft in the active editor, as it is now, and what is selected there. */
export interface Selected {
  readonly editor: TextEditor
  readonly document: TextDocument
  readonly draft: Draft
  readonly selection: Span
}

export function selectedIn(store: DraftStore): Selected | undefined {
  const editor = vscode.window.activeTextEditor
  const draft = editor && store.current(editor.document)?.draft
  if (!draft) return undefined
  const { document } = editor
  const { start, end } = editor.selection
  const selection = { from: document.offsetAt(start), to: document.offsetAt(end) }
  return { editor, document, draft, selection }
}

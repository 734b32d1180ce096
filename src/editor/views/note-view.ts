import * as vscode from 'vscode'
import type { Note } from '../../core/draft'
import { findSameNote, placesOf } from '../../core/notes/places'
import type { ActiveDraft } from '../active-draft'
import { reveal } from '../documents'
import type { Guard } from '../guard'
import { citeAgain } from '../notes/commands'
import { deleteNote } from '../notes/delete-note'
import type { DraftStore } from '../store'
import { registerNoteDrop } from './note-drop'
import { createNoteDrag, moveNote, type NoteInDraft } from './note-moves'
import { listedNotes } from './note-order'
import { noteRows } from './note-rows'
import type { Row } from './row'
import { registerView, type DraftView, type ViewContent } from './view'

export const noteView: ViewContent = {
  id: 'policy-desk.notes',
  rows: noteRows,
  count: ({ draft }) => draft.notes.length,
  empty: 'No notes yet. Insert Note writes the first one.',
}

/** The view of the notes, in which they can be moved, renamed, deleted and cited again. */
export function registerNoteView(store: DraftStore, active: ActiveDraft, guard: Guard): DraftView {
  /** The row may be older than the text: its number may have moved on to another note. */
  const find = (row: Row): NoteInDraft | undefined => {
    const document = active.reviewed?.document
    const draft = document && store.current(document)?.draft
    const note = draft && row.note ? findSameNote(draft, row.note) : null
    return document && draft && note ? { document, draft, note } : undefined
  }
  const drag = createNoteDrag(store, find, guard)
  const view = registerView(noteView, store, active, guard, drag.controller)

  const moveBy = (step: number) => async (found: NoteInDraft) => {
    const place = listedNotes(found.draft.notes).indexOf(found.note) + step
    if (await moveNote(store, found, place)) await select(found.document, place)
  }
  /** A note that has been moved may have another label now, and so another row. */
  const select = async (document: vscode.TextDocument, place: number): Promise<void> => {
    const draft = store.current(document)?.draft
    const moved = draft && listedNotes(draft.notes)[place]
    const row = (await view.provider.getChildren())?.find(({ note }) => note && note === moved)
    if (row) await view.view.reveal(row, { select: true, focus: true })
  }

  /** From the menu of a row, or by its key for the selected one. */
  const register = (
    name: string,
    run: (found: NoteInDraft) => Promise<void>,
  ): vscode.Disposable => {
    const runOn = async (row: Row | undefined = view.view.selection[0]): Promise<void> => {
      const found = row && find(row)
      if (found) await run(found)
    }
    return vscode.commands.registerCommand(
      `${noteView.id}.${name}`,
      guard(`Running ${name} in ${noteView.id}`, runOn),
    )
  }
  const commands = vscode.Disposable.from(
    register('rename', ({ document, note }) => rename(document, note)),
    register('delete', ({ document, note }) => deleteNote(store, document, note)),
    register('citeAgain', ({ document, note }) => citeAgain(store, document, note)),
    register('moveUp', moveBy(-1)),
    register('moveDown', moveBy(1)),
    vscode.commands.registerCommand(`${noteView.id}.find`, searchRows),
    registerNoteDrop(drag.find, guard),
  )
  return {
    ...view,
    dispose() {
      commands.dispose()
      view.dispose()
    },
  }
}

/** In the text, where the author sees what changes. */
async function rename(document: vscode.TextDocument, note: Note): Promise<void> {
  const label = placesOf(note).at(-1)?.label
  if (!label) return
  await reveal(document, { from: label.from, to: label.from })
  await vscode.commands.executeCommand('editor.action.rename')
}

async function searchRows(): Promise<void> {
  await vscode.commands.executeCommand(`${noteView.id}.focus`)
  await vscode.commands.executeCommand('list.find')
}

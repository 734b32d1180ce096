import * as vscode from 'vscode'
import type { Note } from '../../core/draft'
import { planMove } from '../../core/notes/operations/move'
import { placesOf } from '../../core/notes/places'
import type { ActiveDraft } from '../active-draft'
import { reveal } from '../documents'
import type { Guard } from '../guard'
import { counted } from '../messages'
import { carryOut } from '../notes/carry-out'
import { citeAgain } from '../notes/commands'
import { deleteNote } from '../notes/delete-note'
import type { DraftStore } from '../store'
import { registerNoteDrop } from './note-drop'
import { destinationAt, listedNotes } from './note-order'
import { countFaultyNotes, noteRows } from './note-rows'
import type { Row } from './row'
import { registerView, type DraftView, type ViewContent } from './view'

export const noteView: ViewContent = {
  id: 'policy-desk.notes',
  rows: noteRows,
  count: ({ draft }) => draft.notes.length,
  empty: 'No notes yet. Insert Note writes the first one.',
  badge(review) {
    const value = countFaultyNotes(review)
    if (value === 0) return undefined
    return { value, tooltip: counted(value, '{0} note has a fault', '{0} notes have a fault') }
  },
}

/** A note of the view, with what it stands in. */
interface ListedNote {
  readonly document: vscode.TextDocument
  readonly note: Note
  /** All notes that have a place in the list. */
  readonly listed: readonly Note[]
}

/** The view of the notes, in which they can be moved, renamed, deleted and cited again. */
export function registerNoteView(
  store: DraftStore,
  active: ActiveDraft,
  guard: Guard,
): DraftView {
  const find = (rowId: string): ListedNote | undefined => {
    const note = view.current(rowId)?.note
    const reviewed = active.reviewed
    if (!note || !reviewed) return undefined
    const { document, review } = reviewed
    return { document, note, listed: listedNotes(review.draft.notes) }
  }

  const move = async (rowId: string, target: (place: number) => number): Promise<void> => {
    const found = find(rowId)
    if (!found) return
    const { document, note, listed } = found
    const place = target(listed.indexOf(note))
    const before = destinationAt(listed, note, place)
    const draft = store.current(document)?.draft
    if (before === undefined || !draft) return
    await carryOut(store, { document, plan: planMove(draft, note, before), note })
    await select(place)
  }

  /** The note that has been moved may have another label now, and so another row. */
  const select = async (place: number): Promise<void> => {
    const reviewed = active.reviewed
    const moved = reviewed && listedNotes(reviewed.review.draft.notes)[place]
    const rows = (await view.provider.getChildren()) ?? []
    const row = rows.find(({ note }) => note && note === moved)
    if (row) await view.view.reveal(row, { select: true, focus: true })
  }

  const drag: vscode.TreeDragAndDropController<Row> = {
    dragMimeTypes: [rowType],
    dropMimeTypes: [rowType],
    handleDrag: ([row], data) => {
      if (row?.note) data.set(rowType, new vscode.DataTransferItem(row.id))
    },
    handleDrop: guard('Moving a note', async (target: Row | undefined, data) => {
      const id = await data.get(rowType)?.asString()
      if (id === undefined) return
      const aim = target && find(target.id)
      await move(id, () => (aim ? aim.listed.indexOf(aim.note) : Infinity))
    }),
  }
  const view = registerView(noteView, store, active, guard, drag)
  return view
}

const rowType = 'application/vnd.code.tree.policy-desk.notes'

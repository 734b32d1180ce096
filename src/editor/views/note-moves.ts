import * as vscode from 'vscode'
import type { Draft, Note } from '../../core/draft'
import { planMove } from '../../core/notes/operations/move'
import type { Guard } from '../guard'
import { carryOut } from '../notes/carry-out'
import type { DraftStore } from '../store'
import { destinationAt, listedNotes } from './note-order'
import type { Row } from './row'

/** What a drag in the view of notes carries: the id of a row. VS Code prescribes the name. */
export const rowType = 'application/vnd.code.tree.policy-desk.notes'

/** A note of the view, with the draft as it is now. */
export interface NoteInDraft {
  readonly document: vscode.TextDocument
  readonly draft: Draft
  readonly note: Note
}

/** Gives a note the place of another one in the list. False where it stays. */
export async function moveNote(
  store: DraftStore,
  { document, draft, note }: NoteInDraft,
  place: number,
): Promise<boolean> {
  const before = destinationAt(listedNotes(draft.notes), note, place)
  if (before === undefined) return false
  await carryOut(store, { document, plan: planMove(draft, note, before), note })
  return true
}

/** The drag of a note, from the view to another place of the list or into the text. */
export interface NoteDrag {
  readonly controller: vscode.TreeDragAndDropController<Row>
  /** The note that the data of a drag stands for. */
  readonly find: (data: vscode.DataTransfer) => NoteInDraft | undefined
}

/** A note that is dropped on another one takes its place; dropped below all, it becomes the last. */
export function createNoteDrag(
  store: DraftStore,
  findNote: (row: Row) => NoteInDraft | undefined,
  guard: Guard,
): NoteDrag {
  let dragged: Row | undefined
  const find = (data: vscode.DataTransfer) =>
    dragged && data.get(rowType) ? findNote(dragged) : undefined

  const drop = async (target: Row | undefined, data: vscode.DataTransfer): Promise<void> => {
    const found = find(data)
    if (!found) return
    const listed = listedNotes(found.draft.notes)
    const aim = target && findNote(target)
    const place = target ? listed.findIndex((note) => note === aim?.note) : listed.length - 1
    await moveNote(store, found, place)
  }
  return {
    find,
    controller: {
      dragMimeTypes: [rowType],
      dropMimeTypes: [rowType],
      handleDrag([row], data) {
        dragged = row?.note ? row : undefined
        if (dragged) data.set(rowType, new vscode.DataTransferItem(dragged.id))
      },
      handleDrop: guard('Moving a note', drop),
    },
  }
}

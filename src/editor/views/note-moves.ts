import * as vscode from 'vscode'
import { planMove } from '../../core/notes/operations/move'
import { findSameNote } from '../../core/notes/places'
import type { Guard } from '../guard'
import { carryOut } from '../notes/carry-out'
import type { DraftStore } from '../store'
import { destinationAt, type ListedNote } from './note-order'
import type { Row } from './row'

/** What a drag in the view of notes carries: the id of a row. VS Code prescribes the name. */
export const rowType = 'application/vnd.code.tree.policy-desk.notes'

/** Gives a note the place of another one in the list. False where it stays. */
export async function moveNote(
  store: DraftStore,
  { document, note, listed }: ListedNote,
  place: number,
): Promise<boolean> {
  const before = destinationAt(listed, note, place)
  const draft = store.current(document)?.draft
  const moved = draft && findSameNote(draft, note)
  if (before === undefined || !moved) return false
  await carryOut(store, { document, plan: planMove(draft, moved, before), note: moved })
  return true
}

/** A note that is dropped on another one takes its place; dropped below all, it becomes the last. */
export function createNoteDrag(
  store: DraftStore,
  find: (rowId: string) => ListedNote | undefined,
  guard: Guard,
): vscode.TreeDragAndDropController<Row> {
  const drop = async (target: Row | undefined, data: vscode.DataTransfer): Promise<void> => {
    const id = await data.get(rowType)?.asString()
    const dragged = id === undefined ? undefined : find(id)
    if (!dragged) return
    const { listed } = dragged
    const aim = target && find(target.id)
    const place = target ? listed.findIndex((note) => note === aim?.note) : listed.length - 1
    await moveNote(store, dragged, place)
  }
  return {
    dragMimeTypes: [rowType],
    dropMimeTypes: [rowType],
    handleDrag([row], data) {
      if (row?.note) data.set(rowType, new vscode.DataTransferItem(row.id))
    },
    handleDrop: guard('Moving a note', drop),
  }
}

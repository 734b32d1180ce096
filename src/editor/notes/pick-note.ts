import * as vscode from 'vscode'
import type { Draft, Note } from '../../core/draft'
import { nameOf } from './note-name'

/** Asks for one of the notes that the text can refer to; by title, outlet or number. */
export async function pickNote(draft: Draft): Promise<Note | undefined> {
  const notes = draft.notes.filter(({ definition, duplicateOf }) => definition && !duplicateOf)
  const items = notes.map((note) => {
    const { numeral, title, outlet } = nameOf(note, draft)
    return { label: `${numeral}  ${title}`, description: outlet, note }
  })
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Cite a Note Again'),
    placeHolder:
      items.length > 0
        ? vscode.l10n.t('Title or outlet of the note')
        : vscode.l10n.t('This draft has no notes yet.'),
    matchOnDescription: true,
  })
  return picked?.note
}

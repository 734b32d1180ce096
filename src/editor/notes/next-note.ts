import * as vscode from 'vscode'
import { placeFrom } from '../../core/notes/places'
import type { Guard } from '../guard'
import { reveal } from '../documents'
import type { DraftStore } from '../store'

/** The commands that go from marker to marker, in the text and in the list. */
export function registerNextNote(store: DraftStore, guard: Guard): vscode.Disposable {
  const go = (direction: 'next' | 'previous') => async (): Promise<void> => {
    const editor = vscode.window.activeTextEditor
    const draft = editor && store.current(editor.document)?.draft
    if (!draft) return
    const { document, selection } = editor
    const place = placeFrom(draft, document.offsetAt(selection.start), direction)
    if (place) await reveal(document, { from: place.from, to: place.from })
    else void vscode.window.showInformationMessage(vscode.l10n.t('This draft has no notes yet.'))
  }
  return vscode.Disposable.from(
    vscode.commands.registerCommand('policy-desk.nextNote', guard('Going on', go('next'))),
    vscode.commands.registerCommand(
      'policy-desk.previousNote',
      guard('Going back', go('previous')),
    ),
  )
}

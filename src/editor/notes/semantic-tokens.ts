import * as vscode from 'vscode'
import { notePlaces } from '../../core/notes/places'
import { markdown, rangeOf } from '../documents'
import type { Guard } from '../guard'
import type { DraftStore } from '../store'

/** Declared in the manifest, with the scopes that themes colour it by. */
const legend = new vscode.SemanticTokensLegend(['noteLabel'])

/**
 * Colours the labels of printed notes, which only the whole draft can tell from other brackets. Those
 * of Markdown are coloured by the grammar, also before the extension runs.
 */
export function registerSemanticTokens(store: DraftStore, guard: Guard): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>()
  const provideDocumentSemanticTokens = (document: vscode.TextDocument): vscode.SemanticTokens => {
    const tokens = new vscode.SemanticTokensBuilder(legend)
    const draft = store.current(document)?.draft
    for (const { note, label } of draft ? notePlaces(draft) : [])
      if (label && note.notation === 'house') tokens.push(rangeOf(document, label), 'noteLabel')
    return tokens.build()
  }
  return vscode.Disposable.from(
    changed,
    // The first review may come later than the first question.
    store.onDidChange(() => changed.fire()),
    vscode.languages.registerDocumentSemanticTokensProvider(
      markdown,
      {
        onDidChangeSemanticTokens: changed.event,
        provideDocumentSemanticTokens: guard('Colouring notes', provideDocumentSemanticTokens),
      },
      legend,
    ),
  )
}

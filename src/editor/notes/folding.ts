import * as vscode from 'vscode'
import { findNoteLists } from '../../core/notes/lists'
import { markdown, rangeOf } from '../documents'
import type { Guard } from '../guard'
import type { DraftStore } from '../store'

/** Folds each list of notes, and each note of several lines. */
export function registerFolding(store: DraftStore, guard: Guard): vscode.Disposable {
  const provideFoldingRanges = (document: vscode.TextDocument): vscode.FoldingRange[] => {
    const draft = store.current(document)?.draft
    if (!draft) return []
    const notes = draft.notes.flatMap(({ definition }) => definition ?? [])
    return [...findNoteLists(draft), ...notes]
      .map((span) => rangeOf(document, span))
      .filter(({ isSingleLine }) => !isSingleLine)
      .map(({ start, end }) => new vscode.FoldingRange(start.line, end.line))
  }
  return vscode.languages.registerFoldingRangeProvider(markdown, {
    provideFoldingRanges: guard('Folding notes', provideFoldingRanges),
  })
}

import * as vscode from 'vscode'
import { placesOf } from '../../core/notes/places'
import { markdown, rangeOf } from '../documents'
import type { Guard } from '../guard'
import type { DraftStore } from '../store'
import { placeUnder } from './place-under'

/** While one place of a note is typed in, the others that are written alike change with it. */
export function registerLinkedEditing(store: DraftStore, guard: Guard): vscode.Disposable {
  const provideLinkedEditingRanges = (
    document: vscode.TextDocument,
    position: vscode.Position,
  ): vscode.LinkedEditingRanges | undefined => {
    const under = placeUnder(store, document, position)
    const label = under?.place.label
    if (!label || !rangeOf(document, label).contains(position)) return undefined
    const alike = placesOf(under.place.note)
      .flatMap(({ label }) => label ?? [])
      .map((span) => rangeOf(document, span))
      .filter((range) => document.getText(range) === document.getText(rangeOf(document, label)))
    return alike.length > 1 ? new vscode.LinkedEditingRanges(alike, /[^\s[\]]+/) : undefined
  }
  return vscode.languages.registerLinkedEditingRangeProvider(markdown, {
    provideLinkedEditingRanges: guard('Linking the places of a note', provideLinkedEditingRanges),
  })
}

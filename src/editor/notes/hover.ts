import * as vscode from 'vscode'
import type { Citation, Draft, Finding, Note, Severity, Span } from '../../core/draft'
import { readContent } from '../../core/notes/content'
import { placesOf, type NotePlace } from '../../core/notes/places'
import { excerptAround } from '../../core/text/excerpt'
import { overlaps } from '../../core/text/spans'
import { markdown, rangeOf } from '../documents'
import type { Guard } from '../guard'
import { counted, say } from '../messages'
import type { DraftStore } from '../store'

/** Over a reference: its note. Over a note: where the text refers to it. Both with the problems. */
export function registerHover(store: DraftStore, guard: Guard): vscode.Disposable {
  const provideHover = (
    document: vscode.TextDocument,
    position: vscode.Position,
  ): vscode.Hover | undefined => {
    const under = placeUnder(store, document, position)
    if (!under) return undefined
    return undefined
  }
  return vscode.languages.registerHoverProvider(markdown, {
    provideHover: guard('Showing a note', provideHover),
  })
}

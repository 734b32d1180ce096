import * as vscode from 'vscode'
import { readPieces, type SnippetField } from '../../core/citations/snippet'
import type { NoteEdits } from '../../core/notes/operations/plan'
import { lastStop, toTextEdits, type Stop } from '../notes/text-edits'

/**
 * The edits of a plan as one step for VS Code, with what the author still has to write as fields to
 * tab through; the last tab leads to where the plan puts the cursor.
 */
export function toFieldEdits(
  document: vscode.TextDocument,
  { edits, cursor }: NoteEdits,
): (vscode.TextEdit | vscode.SnippetTextEdit)[] {
  const stops: Stop[] = []
  const plain = edits.map((edit, index) => {
    let text = ''
    let written = 0
    for (const piece of readPieces(edit.text)) {
      // A field is one letter in the plan, and none in the text around it.
      const length = piece.kind === 'field' ? 1 : piece.text.length
      if (cursor?.edit === index && written <= cursor.at && cursor.at < written + length)
        stops.push(lastStop({ edit: index, at: text.length + cursor.at - written }))
      written += length
      if (piece.kind === 'text') text += piece.text
      else stops.push({ edit: index, at: text.length, add: fieldOf(piece.name) })
    }
    if (cursor?.edit === index && cursor.at === written)
      stops.push(lastStop({ edit: index, at: text.length }))
    return { ...edit, text }
  })
  return toTextEdits(document, plain, stops)
}

function fieldOf(name: SnippetField): Stop['add'] {
  return (snippet) => snippet.appendPlaceholder(vscode.l10n.t(fieldNames[name]))
}

/** What stands in a field until the author writes over it. */
export const fieldNames: Readonly<Record<SnippetField, string>> = {
  title: 'Title',
  outlet: 'OUTLET',
  url: 'https://',
}

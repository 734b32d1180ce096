import * as vscode from 'vscode'
import { SnippetString, SnippetTextEdit } from 'vscode'
import type { TextEdit } from '../../core/findings'
import type { Cursor } from '../../core/notes/operations/plan'
import { rangeOf } from '../documents'

/** Something that only a snippet can hold, at a place in the text of one of the edits. */
export interface Stop extends Cursor {
  readonly add: (snippet: SnippetString) => void
}

/** Where the cursor stands after all edits and all other stops. */
export function lastStop(cursor: Cursor): Stop {
  return { ...cursor, add: (snippet) => snippet.appendTabstop(0) }
}

/** The edits of a plan as one step for VS Code, those with a stop as snippets. */
export function toTextEdits(
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
  stops: readonly Stop[],
): (vscode.TextEdit | SnippetTextEdit)[] {
  return edits.map((edit, index) => {
    const range = rangeOf(document, edit)
    const here = stops.filter((stop) => stop.edit === index).sort((a, b) => a.at - b.at)
    return here.length === 0
      ? vscode.TextEdit.replace(range, edit.text)
      : new SnippetTextEdit(range, toSnippet(edit.text, here))
  })
}

function toSnippet(text: string, stops: readonly Stop[]): SnippetString {
  const snippet = new SnippetString()
  let at = 0
  for (const stop of stops) {
    snippet.appendText(text.slice(at, stop.at))
    stop.add(snippet)
    at = stop.at
  }
  return snippet.appendText(text.slice(at))
}

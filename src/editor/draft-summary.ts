import { Position, Range, type Uri } from 'vscode'
import { findCitedSources, type CitedSource } from '../core/citations/exchange/draft-sources'
import type { Draft } from '../core/draft'
import { readLines } from '../core/text/lines'
import { nameOf } from './notes/note-name'

/** What other drafts want to know of a draft. */
export interface DraftSummary {
  readonly uri: Uri
  /** Whether it is an article, and not only some Markdown that is open. */
  readonly isDraft: boolean
  readonly cited: readonly CitedSource[]
  readonly notes: readonly NoteSummary[]
}

export interface NoteSummary {
  readonly name: string
  readonly range: Range
}

export function summarise(uri: Uri, draft: Draft, isDraft: boolean): DraftSummary {
  const lines = readLines(draft.source)
  const place = (offset: number) => {
    const { line, column } = lines.positionAt(offset)
    return new Position(line, column)
  }
  const notes = draft.notes.flatMap((note) => {
    if (!note.definition) return []
    const { numeral, title, outlet } = nameOf(note, draft)
    const { from, to } = note.definition
    const name = [numeral, title, outlet].filter(Boolean).join('  ')
    return { name, range: new Range(place(from), place(to)) }
  })
  return { uri, isDraft, cited: findCitedSources(draft), notes }
}

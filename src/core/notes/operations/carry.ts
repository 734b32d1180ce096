import type { Draft, Span } from '../../draft'
import { refuse, type NotePlan } from './plan'

/** A stretch of text with the notes that it refers to: what the clipboard carries, as JSON. */
export interface NoteBundle {
  readonly text: string
  /** The references in the text, with the notes by their index; in the order of the text. */
  readonly references: readonly CarriedReference[]
  readonly notes: readonly CarriedNote[]
}

export interface CarriedReference extends Span {
  readonly note: number
}

export interface CarriedNote {
  readonly label: string
  readonly notation: 'house' | 'markdown'
  /** The text of the note, its further lines without their indentation. */
  readonly content: string
}

/** What a copy of the span takes along; null where it refers to no note that is defined. */
export function carryNotes(draft: Draft, span: Span): NoteBundle | null {
  ;[draft, span]
  return null
}

/**
 * Puts the carried text in place of the span, its notes among those of the draft: a note that is
 * already present is used again, the others take numbers of their own. The cursor stands behind
 * the text.
 */
export function planPaste(draft: Draft, place: Span, bundle: NoteBundle): NotePlan {
  ;[draft, place, bundle]
  return refuse('Not there yet.')
}

import type { Draft, Note, NoteDefinition, Span } from '../draft'
import { formatNumeral, readNumeral } from '../text/numerals'
import { covers } from '../text/spans'
import { formatMarker } from './markers'
import { placeDefinition, type Placement } from './placement'

/** A notation in which references and definitions are apart. */
export type ListNotation = 'house' | 'markdown'

/** What a new note adds to a draft. */
export interface NewNote {
  readonly label: string
  /** The reference, as it stands in running text: `[iv]` or `[^4]`. */
  readonly reference: string
  /** Where its definition goes, and how that begins: `[iv] ` or `[^4]: `. */
  readonly definition: Placement & { readonly marker: string }
}

/** The notation of the notes that are there, else the one of the house style. */
export function notationOf({ notes, style }: Draft): ListNotation {
  const used = notes.find(({ notation }) => notation !== 'inline')?.notation
  return used === 'house' || used === 'markdown' ? used : style.notation
}

/**
 * A note with the next number.
 *
 * @param typed what the author has typed of its reference: a label in Markdown notation is kept
 */
export function planNote(draft: Draft, notation: ListNotation, typed?: Span): NewNote {
  const typedLabel = typed && notation === 'markdown' ? readLabel(draft.source, typed) : ''
  const label = typedLabel || nextLabel(draft, notation, typed)
  const marker = formatDefinitionMarker(draft, label, notation)
  const place = placeDefinition(draft, { label, notation })
  // In a draft without a body the reference is the first thing that the definition stands under.
  const before = place.at === typed?.from ? '\n\n' : place.before
  return {
    label,
    reference: formatMarker({ label, notation }),
    definition: { ...place, before, marker },
  }
}

/**
 * The labels that a definition may be written for: those that the text refers to without finding
 * one, else the next number.
 */
export function labelsToDefine(draft: Draft, notation: ListNotation, typed: Span): string[] {
  const missing = draft.notes.filter(
    (note) =>
      note.notation === notation &&
      isUndefined(note.definition, typed) &&
      !isBeingTyped(note, typed),
  )
  if (missing.length === 0) return [nextLabel(draft, notation, typed)]
  return missing.map(({ label }) => label)
}

/** How the definition of a label begins, with what the other notes have behind the bracket. */
export function formatDefinitionMarker(
  { notes, source }: Draft,
  label: string,
  notation: ListNotation,
): string {
  const other = notes.find((note) => note.notation === notation && note.definition)?.definition
  const usual = notation === 'house' ? '' : ':'
  const ending = other ? source.slice(source.indexOf(']', other.from) + 1, other.marker.to) : usual
  return `${formatMarker({ label, notation })}${ending} `
}

function readLabel(source: string, { from, to }: Span): string {
  return source.slice(from, to).replace(/[[\]^]/gu, '')
}

/** One more than the highest number in use, in the numerals of the notes that are there. */
function nextLabel({ notes, style }: Draft, notation: ListNotation, typed?: Span): string {
  const numerals = notes
    .filter((note) => note.notation === notation && !(typed && isBeingTyped(note, typed)))
    .map(({ label }) => readNumeral(label))
    .filter((numeral) => numeral !== null)
  const system = notation === 'markdown' ? 'decimal' : (numerals[0]?.system ?? style.numerals)
  const taken = numerals.filter((numeral) => numeral.system === system)
  return formatNumeral(taken.reduce((most, { value }) => Math.max(most, value), 0) + 1, system)
}

/** Neither text nor a definition knows the label but at the place where it is being typed. */
function isBeingTyped({ definition, references }: Note, typed: Span): boolean {
  return isUndefined(definition, typed) && references.every((place) => covers(typed, place))
}

function isUndefined(definition: NoteDefinition | null, typed: Span): boolean {
  return !definition || covers(typed, definition.marker)
}

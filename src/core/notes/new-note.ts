import type { Draft, NoteDefinition } from '../draft'
import { formatNumeral, readNumeral, type NumeralSystem } from '../text/numerals'
import { trim } from '../text/spans'

/** What a new note adds to a draft. */
export interface NewNote {
  readonly label: string
  /** The reference, as it stands in running text: `[iv]` or `[^4]`. */
  readonly reference: string
  readonly definition: NewDefinition
}

export interface NewDefinition {
  /** Where it goes. */
  readonly at: number
  /** The line breaks before it. */
  readonly before: string
  /** `[iv] ` or `[^4]: `, as the other notes of the draft have it; the citation comes behind it. */
  readonly marker: string
}

export type NewNotation = 'house' | 'markdown'

/** The notation of the notes that are there, else the one of the house style. */
export function notationOf({ notes, style }: Draft): NewNotation {
  const used = notes.find(({ notation }) => notation !== 'inline')?.notation
  return used === 'house' || used === 'markdown' ? used : style.notation
}

/** A note with the next free number, defined behind the last note or, as the first, behind the body. */
export function planNote(draft: Draft, notation: NewNotation = notationOf(draft)): NewNote {
  const label = nextLabel(draft, notation)
  const others = definitionsOf(draft, notation)
  return {
    label,
    reference: notation === 'house' ? `[${label}]` : `[^${label}]`,
    definition: {
      at: others.at(-1)?.to ?? endOfBody(draft),
      before: separator(draft, others),
      marker: markerFor(draft, label, notation),
    },
  }
}

/** How the definition of a label begins in this draft. */
export function markerFor(draft: Draft, label: string, notation: NewNotation): string {
  const last = definitionsOf(draft, notation).at(-1)
  const ending = last
    ? draft.source.slice(last.marker.from, last.marker.to).replace(/^\[[^\]]*\]/u, '')
    : notation === 'house'
      ? ''
      : ':'
  return `${notation === 'house' ? '[' : '[^'}${label}]${ending} `
}

/** One more than the highest number in use, in the numerals of the notes that are there. */
function nextLabel({ notes }: Draft, notation: NewNotation): string {
  const labels = notes.filter((note) => note.notation === notation).map(({ label }) => label)
  const numerals = labels.map(readNumeral).filter((numeral) => numeral !== null)
  const usual: NumeralSystem = notation === 'house' ? 'lower-roman' : 'decimal'
  const system = notation === 'house' ? (numerals[0]?.system ?? usual) : usual
  const taken = numerals.filter((numeral) => numeral.system === system)
  return formatNumeral(Math.max(0, ...taken.map(({ value }) => value)) + 1, system)
}

function definitionsOf({ notes }: Draft, notation: NewNotation): NoteDefinition[] {
  return notes
    .filter((note) => note.notation === notation)
    .flatMap(({ definition }) => definition ?? [])
    .sort((a, b) => a.from - b.from)
}

/** As between the last two notes; a blank line where that cannot be seen. */
function separator({ source }: Draft, definitions: readonly NoteDefinition[]): string {
  const [last, before] = [definitions.at(-1), definitions.at(-2)]
  const between = last && before ? source.slice(before.to, last.from) : ''
  if (/^\s*\n\s*$/u.test(between)) return between.replace(/\r/gu, '')
  return source.trim() === '' ? '' : '\n\n'
}

/** Behind the last word of the body, in front of an author box and what else follows. */
function endOfBody({ source, zones }: Draft): number {
  const body = zones.findLast(({ kind }) => kind === 'body') ?? zones.at(-1)
  return body ? trim(source, body).to : source.length
}

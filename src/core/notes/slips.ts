/** References that were mistyped: `[6](…)` is a link, and `^[6]` a note that says “6”. */
import type { Draft, Note, Span } from '../draft'
import { readNumeral } from '../text/numerals'
import { zoneAt } from '../syntax/zones'
import type { NumberedLink } from '../syntax/markers'
import { collectMarkers } from './collect-markers'
import { formatMarker } from './markers'
import { isAddress } from './meant-as-notes'
import { notationOf } from './new-note'
import { keyOf } from './pairing'

export interface Slip extends Span {
  /** What stands there, in short: `[6](…)`. */
  readonly written: string
  /** The reference that was meant. */
  readonly wanted: string
  /** The note that was meant; null where the number has none. */
  readonly note: Note | null
  /** The label of that note, and the address of the link. */
  readonly label: string
  readonly address: string
}

const known = new WeakMap<Draft, readonly Slip[]>()

/** The slips of a draft, in the order of the text. */
export function findSlips(draft: Draft): readonly Slip[] {
  const found = known.get(draft) ?? [...readLinks(draft), ...readInline(draft)].sort(byPlace)
  known.set(draft, found)
  return found
}

/** The slips that mean a note which is there. */
export function slipsByNote(draft: Draft): ReadonlyMap<Note, readonly Slip[]> {
  const byNote = new Map<Note, Slip[]>()
  for (const slip of findSlips(draft)) {
    const slips = slip.note && byNote.get(slip.note)
    if (slips) slips.push(slip)
    else if (slip.note) byNote.set(slip.note, [slip])
  }
  return byNote
}

function byPlace(a: Span, b: Span): number {
  return a.from - b.from
}

/** `[6](…)` where note 6 has no other reference or does not exist, or typed right behind a word. */
function readLinks(draft: Draft): Slip[] {
  if (draft.notes.every(({ notation }) => notation === 'inline')) return []
  const { numberedLinks } = collectMarkers(draft.blocks, (block, reader) =>
    draft.read(block, reader),
  )
  return numberedLinks.filter(isInText(draft)).flatMap((link) => {
    const note = findNumbered(draft, link.label)
    if (note ? !meansNote(note, link) : !meansMissing(draft, link)) return []
    const { from, to, label, address } = link
    const wanted = formatMarker({ label, notation: note?.notation ?? notationOf(draft) })
    return [{ from, to, written: `[${label}](…)`, wanted, note, label, address }]
  })
}

function isInText(draft: Draft): (span: Span) => boolean {
  return ({ from }) => {
    const zone = zoneAt(draft, from)
    return zone === 'body' || zone === 'title'
  }
}

/** The note with the number; rather a house note, and rather one that nothing refers to. */
function findNumbered({ notes }: Draft, label: string): Note | null {
  const alike = notes.filter((note) => note.label === label && !note.duplicateOf)
  const listed = alike.filter(({ notation }) => notation !== 'inline')
  return (
    listed.find(({ references }) => references.length === 0) ??
    listed.find(({ notation }) => notation === 'house') ??
    listed[0] ??
    null
  )
}

function meansNote({ definition, references }: Note, link: NumberedLink): boolean {
  if (!definition) return false
  return references.length === 0 || (link.followsWord && isOutside(link))
}

/** A number that is missing between two others, or, right behind a word, the next one. */
function meansMissing(draft: Draft, link: NumberedLink): boolean {
  const numeral = readNumeral(link.label)
  const notation = notationOf(draft)
  const values = draft.notes.flatMap((note) => {
    const other = note.notation === notation ? readNumeral(note.label) : null
    return other && other.system === numeral?.system ? other.value : []
  })
  if (!numeral || values.length < 2 || !isOutside(link)) return false
  const last = Math.max(...values)
  return link.followsWord ? numeral.value <= last + 1 : numeral.value < last
}

/** Another site, or an address that is still to come. */
function isOutside({ address }: NumberedLink): boolean {
  return isAddress.test(address) || /^(?:…|\.{2,3})?$/.test(address)
}

/** `^[1]` where `[^1]` is a note, and `^[i]` where `[i]` is one. */
function readInline(draft: Draft): Slip[] {
  const notes = new Map(
    draft.notes.flatMap((note) =>
      note.notation === 'inline' || note.duplicateOf
        ? []
        : [[keyOf({ ...note, notation: 'markdown', from: 0 }), note] as const],
    ),
  )
  return draft.notes.flatMap(({ notation, label, references }) => {
    const note = notes.get(keyOf({ label, notation: 'markdown', from: 0 }))
    if (notation !== 'inline' || !note) return []
    const wanted = formatMarker({ label, notation: note.notation })
    return references.map((reference) => ({
      ...withCircumflexes(draft.source, reference),
      written: formatMarker({ label, notation }),
      ...{ wanted, note, label, address: '' },
    }))
  })
}

/** Pandoc raises what stands between two circumflexes; a further one before it would stay a slip. */
function withCircumflexes(source: string, { from, to }: Span): Span {
  while (source.charAt(from - 1) === '^') from--
  return { from, to: source.charAt(to) === '^' ? to + 1 : to }
}

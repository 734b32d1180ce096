/** What becomes of a web address that is pasted or dropped into a draft. */
import type { SyntaxNode } from '@lezer/common'
import type { CalendarDate, Draft, Span } from '../draft'
import { formatMarker } from '../notes/markers'
import { planCiteAgain } from '../notes/operations/insert'
import type { NoteEdits } from '../notes/operations/plan'
import { zoneAt } from '../syntax/zones'
import { spanAt } from '../text/spans'
import { cleanAddress, outletOf } from './address'
import { definitionAt } from './definition-at'
import { styleInUse } from './form-in-use'
import { canBeHost, hostOf } from './hosts'
import { findNoteCiting } from './note-citing'
import { planCite } from './plan-cite'
import { formatWithFields } from './snippet'

export type AddressPaste =
  /** Another reference to the note that cites the page already; `marker` as it stands in the draft. */
  | { readonly kind: 'again'; readonly plan: NoteEdits; readonly marker: string }
  /** A note; `readPieces` finds the fields in the texts of its edits that the author still has to fill. */
  | { readonly kind: 'note'; readonly plan: NoteEdits }
  /** The address itself, without what only follows readers. */
  | { readonly kind: 'address'; readonly text: string }

/**
 * What may become of it, the likeliest first. In running text another reference to the note that cites
 * the page already, and a note with the cleaned address, its outlet and today's date; the cleaned address
 * over a selection and where no note can stand. Nothing for what is not one web address, and where the
 * address would stand as it was pasted.
 */
export function planAddressPaste(
  draft: Draft,
  place: Span,
  pasted: string,
  today: CalendarDate,
): readonly AddressPaste[] {
  const written = pasted.trim()
  if (!isWebAddress(written)) return []
  const url = cleanAddress(written)
  const cleaned: AddressPaste[] = url === written ? [] : [{ kind: 'address', text: url }]
  if (place.from !== place.to || !isRunningText(draft, place.from)) return cleaned
  const notes = [...planAgain(draft, place.from, url), ...planNote(draft, place.from, url, today)]
  return notes.length > 0 ? notes : cleaned
}

function planAgain(draft: Draft, offset: number, url: string): AddressPaste[] {
  const note = findNoteCiting(draft, url)
  const plan = note && planCiteAgain(draft, offset, note)
  return plan?.kind === 'edits' ? [{ kind: 'again', plan, marker: formatMarker(note!) }] : []
}

function planNote(draft: Draft, offset: number, url: string, today: CalendarDate): AddressPaste[] {
  const style = styleInUse(draft)
  const outlet = outletOf(url, style)
  const known = { url, accessed: today, ...(outlet !== null && { outlet }) }
  const at = wordEnd(draft.source, offset)
  const text = formatWithFields(known, style, draft.language)
  const plan = planCite(draft, { from: at, to: at }, [text])
  return plan.kind === 'edits' ? [{ kind: 'note', plan }] : []
}

/** One address that a browser opens, and nothing else. */
function isWebAddress(text: string): boolean {
  return text.length <= 2048 && /^https?:\/\/[^\s<>"]+$/i.test(text) && canBeHost(hostOf(text))
}

/** What is dropped into a word belongs behind it. */
function wordEnd(source: string, offset: number): number {
  const isInWord = /[\p{L}\p{N}]$/u.test(source.slice(Math.max(0, offset - 2), offset))
  const rest = /^[\p{L}\p{M}\p{N}]{1,100}/u.exec(source.slice(offset, offset + 100))?.[0] ?? ''
  return isInWord ? offset + rest.length : offset
}

/** Behind words of the body. On a line of its own an address is meant to stand there. */
function isRunningText(draft: Draft, offset: number): boolean {
  const line = draft.source.slice(draft.source.lastIndexOf('\n', offset - 1) + 1, offset)
  const words = line.replace(/^[\s>]*(?:[-*+]|\d{1,3}[.)])?\s+/, '')
  return (
    words.trim() !== '' &&
    zoneAt(draft, offset) === 'body' &&
    !definitionAt(draft, offset) &&
    !isInLink(draft, offset)
  )
}

/** Also in a link that is still to get its address: `[text](`, `<`. */
function isInLink(draft: Draft, offset: number): boolean {
  const before = draft.source.slice(Math.max(0, offset - 200), offset)
  if (/\]\([^()\s]*$|\]:\s*$|<[^<>\s]*$/.test(before)) return true
  const block = spanAt(draft.blocks, offset) ?? spanAt(draft.blocks, offset - 1)
  if (!block) return false
  const at = offset - block.from
  let node: SyntaxNode | null = block.tree.resolveInner(at, -1)
  for (; node; node = node.parent)
    if (/^(?:Link|Image)$/.test(node.name) && node.from < at && at < node.to) return true
  return false
}

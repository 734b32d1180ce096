/** Tells a remark from a citation. */
import type { Citation } from '../draft'
import type { WrittenAddress } from './links'

/** Words after which an address is part of a sentence: `For the full list see https://…`. */
const leadsIn =
  /(?:^|\s)(?:see|at|in|on|from|by|of|the|to|via|with|and|read|our|my|this|here|visit|using|için|adresine|adresinde|adresini|ve|ile|bkz|bakınız|см|на|в|по|из|и|здесь|тут|ссылке|сайте|сайт)\s*[:<([]*$/iu

/**
 * Whether the note says something in sentences and cites nothing. An access part, a short form, and
 * a title in quotation marks or italics beside an address are never found in a remark.
 *
 * @param start where the note begins behind `See` and the like
 */
export function isRemark(
  text: string,
  start: number,
  address: WrittenAddress | null,
  citation: Omit<Citation, 'next'>,
): boolean {
  const { access, shortForm, title } = citation
  if (access || shortForm) return false
  if (!address) return !citesPrint(citation)
  const link = address.linkText
  const isTitleOwn = title?.open && title.open.from !== link?.from
  return !isTitleOwn && isInSentence(text, start, address, citation)
}

/** Running text leads into the address or goes on behind it. */
function isInSentence(
  text: string,
  start: number,
  { whole, linkText }: WrittenAddress,
  { outlet, rest }: Omit<Citation, 'next'>,
): boolean {
  const before = text.slice(start, linkText?.from ?? whole.from).trimEnd()
  const behind = [outlet, ...rest].find((field) => field !== null && field.from >= whole.to)
  if (wordCount(before) > 30 || (behind && wordCount(behind.text) > 8)) return true
  if (leadsIn.test(before.slice(-40)) || (linkText && /\p{Ll}$/u.test(before))) return true
  return Boolean(behind) && /^[)>]?\s+\p{Ll}/u.test(text.slice(whole.to, whole.to + 8))
}

/** Without an address: a title and where it appeared, or a list that ends in pages. */
function citesPrint({
  author,
  title,
  outlet,
  published,
  locator,
}: Omit<Citation, 'next'>): boolean {
  if (!title || (outlet && isProse(outlet.text)) || (author && isProse(author.text))) return false
  if (title.open) return Boolean(outlet ?? published ?? locator)
  const isDated = published?.date?.day !== undefined && outlet !== null
  return (locator !== null || isDated) && !isProse(title.text)
}

/** Small letters after the first word, as in a sentence; or a beginning in small letters. */
function isProse(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  const capitals = words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length
  return /^\p{Ll}/u.test(text) || (words.length > 4 && capitals * 3 < words.length)
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}

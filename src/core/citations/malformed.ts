/** Finds addresses that no browser can open, by how they are written. */
import type { Span } from '../draft'
import type { AddressFault, MalformedAddress } from './address-faults'
import { canBeHost, hostOf } from './hosts'
import { findMalformedStart } from './malformed-start'

/**
 * The first fault in the address of a note, or in what was meant as one. Offsets count from the start
 * of the text.
 *
 * @param url the address that was read in the text; null for none
 * @param end where the access part begins: if behind the address, the address ends before it
 */
export function findMalformed(
  text: string,
  url: Span | null,
  end: number,
): MalformedAddress | null {
  const start = findMalformedStart(text)
  if (start || !url || /^(?:doi:|10\.|ftp:)/i.test(text.slice(url.from, url.from + 4))) return start
  return findBehind(text, url, end) ?? findInside(text, url)
}

function findInside(text: string, { from, to }: Span): MalformedAddress | null {
  const address = text.slice(from, to)
  const create = (fault: AddressFault, detail: string, mended = address): MalformedAddress => {
    const edit = mended === address ? null : { from, to, text: mended }
    return { from, to, fault, detail, edit }
  }
  const [repeated, scheme = ''] = /^(?:https?:\/\/)+(https?):?\/\//i.exec(address) ?? []
  if (repeated) {
    const mended = `${scheme}://${address.slice(repeated.length)}`
    return create('repeated-scheme', `${scheme}://`, mended)
  }
  if (address.includes('\\')) return create('backslash', '', address.replaceAll('\\', '/'))
  if (isGlued(address)) return create('glued', '')
  const host = hostOf(address)
  if (canBeHost(host)) return null
  return create('host', host, address.replace(/^(https?:\/\/)?(?:ww|w{4,})(?=\.)/i, '$1www'))
}

/** A second address in the path. Archives and the like carry one there by intention. */
function isGlued(address: string): boolean {
  const [path = ''] = address.split(/[?#]/)
  const at = path.search(/(?<=.{9})https?:\/\//i)
  if (at < 0) return false
  const before = path.slice(0, at)
  return (
    !/archive|wayback|proxy|cache|12ft|jina/.test(hostOf(before)) &&
    !/\/\d{14}\w*\/$|__$/.test(before)
  )
}

/** What follows an address that breaks off: an ellipsis, a bracket, or a space in its middle. */
function findBehind(text: string, { from, to }: Span, end: number): MalformedAddress | null {
  const behind = text.slice(to, Math.min(end < to ? text.length : end, to + 500))
  const dots = /^(?:…|\.\.\.)/.exec(behind)?.[0].length
  if (dots) return { from, to: to + dots, fault: 'cut-short', detail: '', edit: null }
  const bracket = /^[([][^\s,)\]]*?(?=\.?(?:[\s,]|$))/.exec(behind)?.[0].length
  if (bracket)
    return { from, to: to + bracket, fault: 'open-bracket', detail: behind.charAt(0), edit: null }
  const [, mark = '', space = '', next = ''] =
    /^([.\-_=&?/]*)(\s+)([^\s,;()<>"“”„«»[\]]+(?:\s-\s[a-z\d]+){0,20})/u.exec(behind) ?? []
  const rest = next.replace(/[.:]+$/, '')
  if (!goesOn(text.slice(from, to), mark, rest)) return null
  const at = to + mark.length
  const edit = { from: at, to: at + space.length, text: '' }
  // Of several words nobody can tell how many belong to it.
  const isWord = !/\s/.test(rest)
  return { from, to: edit.to + rest.length, fault: 'space', detail: '', edit: isWord ? edit : null }
}

/** Whether a word behind a space is the rest of the address: with a slash or hyphens, as in a path. */
function goesOn(address: string, mark: string, next: string): boolean {
  if (/^(?:https?:\/\/)?www$/i.test(address) && mark === '.')
    return /^[\p{L}\p{N}-]+\.\p{L}{2,}/u.test(next)
  if (mark.startsWith('.') || !/^[\p{Ll}\p{N}%_/-]/u.test(next)) return false
  if (/^(?:[\d/.-]+|and\/or|ve\/veya)$/i.test(next)) return false
  return pathParts.some((part) => part.test(next))
}

const pathParts: readonly RegExp[] = [
  /^\/[\p{L}\p{N}]/u,
  /^[\w%.~-]+\/[\w%~-]/,
  /^[\w%~]+-[\w%~]+-[\w%~-]+\/?$/,
  /^[\w%-]+\.(?:html?|php|aspx?|pdf)$/,
  /^[a-z\d]+(?:\s-\s[a-z\d]+){2,}$/,
]

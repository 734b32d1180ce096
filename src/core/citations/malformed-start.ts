/** Finds what was meant to be the start of an address: `http//`, `htps:`, `www time.com`. */
import type { MalformedAddress } from './address-faults'

/** Letters of `https` and marks of `://`. Without a colon one slash is not enough: `HTTP/2`. */
const scheme =
  /(?<![\p{L}\p{N}@/._-])([htps]{3,7})(?:(?:\s?[:;.,])?\s?[/\\]{2,4}(?:\s|:)?|\s?[:;]\s?[/\\]?(?=[\p{L}\p{N}-]{1,63}\.))(?=[\p{L}\p{N}[])/giu
const brokenWww =
  /(?<![\p{L}\p{N}@/._-])w{2,4}[\s,;:]{1,2}(?=[\p{L}\p{N}-]{1,63}\.[a-z]{2,12}(?![\p{L}\p{N}]))/giu

/** The first one in a text; null for none. */
export function findMalformedStart(text: string): MalformedAddress | null {
  for (const { 0: whole, 1: letters = '', index } of text.matchAll(scheme)) {
    const isName = /t/i.test(letters) && /p/i.test(letters)
    if (!isName || /^https?:\/\/$/i.test(whole)) continue
    const wanted = /ps/i.test(letters) ? 'https://' : 'http://'
    const fault = /^https?:\/\/\s$/i.test(whole) ? 'space' : 'scheme'
    return createStart(text, index, whole, fault, wanted, wanted)
  }
  const [found] = text.matchAll(brokenWww)
  return found ? createStart(text, found.index, found[0], 'host', found[0].trim(), 'www.') : null
}

function createStart(
  text: string,
  from: number,
  written: string,
  fault: 'scheme' | 'space' | 'host',
  detail: string,
  wanted: string,
): MalformedAddress {
  const end = from + written.length
  const run = /^[^\s<>"“”„«»]{0,2048}/u.exec(text.slice(end, end + 2048))?.[0] ?? ''
  const to = end + run.replace(/[.,;:!?'’…)\]]+$/u, '').length
  return { from, to, fault, detail, edit: { from, to: end, text: wanted } }
}

/** Finds the part of a note that says when its author read the source. */
import type { Access, Language } from '../draft'
import { readLabelledDate } from './access-dates'
import { createAccess, withBrackets } from './access-part'
import { readVerb } from './access-verbs'
import { readDateAt, type DayOrder, type ReadDate } from './dates'
import { findLabels, startsPart, type FoundLabel } from './find-labels'
import { addressWordPattern } from './phrases'
import { readWords, type Word } from './words'

/**
 * @param addressEnd where the address of the source ends; null when it has none
 * @returns the access part of a note whose addresses and title are masked: a label and a date in either
 * order, with the brackets around them; else a date alone behind the address. Null for none.
 */
export function findAccess(
  text: string,
  language: Language,
  addressEnd: number | null,
): Access | null {
  const words = readWords(text)
  const labels = findLabels(text, words)
  return (
    readFirstLabelled(text, labels) ??
    findBehindDate(text, words) ??
    (addressEnd === null ? null : findUnlabelled(text, addressEnd, dayOrderOf(language))) ??
    readWithoutDate(text, labels)
  )
}

/** Turkish, Russian, German and French put the day first; an English label leaves it open. */
export function dayOrderOf(language: string): DayOrder {
  return language === 'en' || language === 'und' ? 'open' : 'day-first'
}

/** Behind a label that means nothing else; else behind an everyday word: `cited 2022, accessed 2023`. */
function readFirstLabelled(text: string, labels: readonly FoundLabel[]): Access | null {
  for (const isPlain of [false, true]) {
    for (const found of labels) {
      const access = found.label.plain === isPlain ? readLabelled(text, found) : null
      if (access) return access
    }
  }
  return null
}

function readLabelled(text: string, { label, from, to }: FoundLabel): Access | null {
  const date = readLabelledDate(text, to, dayOrderOf(label.language), !label.plain)
  if (!date || (label.plain && !isDateOfPlain(text, date))) return null
  return createAccess(text, { from, to }, date)
}

/** `cited 2023 times`: behind an everyday word a number is a year only where it ends a part. */
function isDateOfPlain(text: string, { to, date, fault }: ReadDate): boolean {
  if (date?.month !== undefined || fault) return true
  return /^[\s*_]*(?:$|[,.;:)\]])/.test(text.slice(to, to + 8))
}

/** `01.08.2023 tarihinde erişildi`; an address may stand between the date and the verb. */
function findBehindDate(text: string, words: readonly Word[]): Access | null {
  for (const [index, word] of words.entries()) {
    const verb = readVerb(text, words, index)
    const date = verb && readDateBefore(text, word.from, dayOrderOf(verb.language))
    if (date) return createAccess(text, { from: word.from, to: verb.to }, date)
  }
  return null
}

/** The date that ends right before an offset, but for a Turkish ending (`2023’te`) and a comma. */
function readDateBefore(text: string, end: number, order: DayOrder): ReadDate | null {
  const from = Math.max(0, end - 40)
  for (const { index } of text.slice(from, end).matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    const date = readDateAt(text, from + index, order)
    if (date && /^(?:['’]?\p{L}{0,4})?[,\s]*$/u.test(text.slice(date.to, end))) return date
  }
  return null
}

/** A date behind the address: alone in brackets, or alone at the end of the note. */
function findUnlabelled(text: string, addressEnd: number, order: DayOrder): Access | null {
  const behindAddress = skip(/[\s,]{0,2}/uy, text, addressEnd)
  const behindPhrase = skip(addressWordPattern, text, behindAddress)
  const start = behindPhrase > behindAddress ? behindPhrase : addressEnd
  const at = skip(/[\s,.;:*/|–—-]{0,6}(?:(?:on|from)\s)?[([]?\s?/uy, text, start)
  const date = readDateAt(text, at, order)
  if (!date || (!date.fault && date.date?.day === undefined)) return null
  const access = createAccess(text, null, date)
  const isAlone = /[([]/.test(text.charAt(at - 1)) || /^[\s.)\]*]*$/.test(text.slice(access.to))
  return isAlone ? access : null
}

/** A label that lacks its date: alone in brackets or with a placeholder (`GG.AA.YYYY`), or at the end. */
function readWithoutDate(text: string, labels: readonly FoundLabel[]): Access | null {
  const found = labels.find(({ label, from, to }) => {
    if (label.plain || !startsPart(text, from)) return false
    const isLast = /^[\s:.–—_?…-]*$/u.test(text.slice(to, to + 40))
    return isLast || withBrackets(text, { from, to }).to > to
  })
  return found ? createAccess(text, found, null) : null
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return at + (pattern.exec(text)?.[0].length ?? 0)
}

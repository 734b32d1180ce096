/** Verbs that, behind a date, say that it is the date of access: `01.08.2023 tarihinde erişildi`. */
import type { LabelLanguage } from './calendar-words'
import { isGap } from './find-labels'
import { TAKEN } from './mask'
import type { Word } from './words'

export interface AccessVerb {
  readonly language: LabelLanguage
  /** How far the label reaches that the verb makes: from the word behind the date. */
  readonly to: number
}

/** A Turkish verb in the past and in the passive, as folded words begin. */
const turkishVerb =
  /^(?:erisil|ulasil|alin|edinil|goruntulen|indiril|bakil|okun|incelen)(?:di|mis)|^(?:saglan|edil)(?:di|mis)/
/** These say it alone; the others are said of decisions and agreements as well. */
const sureVerb = /^erisil(?:di|mis)/
/** Words that speak of reading a page: `adresinden alındı`, `sitesi ziyaret edildi`, `https://…’den`. */
const readingWord = /^(?:adres|site|sayfa|link|baglanti|internet|web|erisim$|ziyaret$|[dt][ea]n$)/

const germanVerb = /^(?:abgerufen|aufgerufen|eingesehen)$/

/** Between `tarihinde` and its verb there is at most an address and a few words. */
const farthest = 12

/**
 * The verb that begins with the word at an index, right behind a date. Null for other words, and for
 * verbs that may speak of what happened on that day.
 */
export function readVerb(text: string, words: readonly Word[], index: number): AccessVerb | null {
  const { key, to } = words[index]!
  if (germanVerb.test(key)) return { language: 'de', to }
  if (sureVerb.test(key)) return { language: 'tr', to }
  if (key === 'erisim' && /^\s*(?:$|[).\];])/.test(text.slice(to, to + 8)))
    return { language: 'tr', to }
  return key === 'tarihinde' ? readBehindLink(text, words, index) : null
}

/** The language of a label that begins with this word; null for one that begins otherwise. */
export function languageOfVerb(key: string): LabelLanguage | null {
  if (key === 'tarihinde' || key === 'erisim' || sureVerb.test(key)) return 'tr'
  return germanVerb.test(key) ? 'de' : null
}

/** `tarihinde https://… adresinden erişildi`: the label ends with the verb where that follows at once. */
function readBehindLink(text: string, words: readonly Word[], index: number): AccessVerb | null {
  const link = words[index]!
  const behind = words.slice(index + 1, index + 1 + farthest)
  const at = behind.findIndex(({ key }) => turkishVerb.test(key))
  const verb = behind[at]
  if (!verb) return null
  const isNext = at === 0 && isGap(text.slice(link.to, verb.from))
  const isSure = isNext && (sureVerb.test(verb.key) || isBehindAddress(text, link.from))
  const near = [...words.slice(Math.max(0, index - 3), index), ...behind.slice(0, at)]
  if (!isSure && !near.some(({ key }) => readingWord.test(key))) return null
  return { language: 'tr', to: isNext ? verb.to : link.to }
}

/** Nothing but a date stands between the address and the offset. */
function isBehindAddress(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at)
  const address = before.lastIndexOf(TAKEN)
  return address >= 0 && (before.slice(address).match(/\p{L}+/gu) ?? []).length < 2
}

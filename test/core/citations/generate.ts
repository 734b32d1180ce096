/** Citations made up at random, with all that titles and names may hold. */
import fc from 'fast-check'
import type { CitationFields } from '../../../src/core/citations/format'
import type { HouseStyle } from '../../../src/core/draft'
import { daysInMonth } from '../../../src/core/text/dates'

const alphabets = [
  'abcçdefgğhıijklmnoöprsştuüvyzABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ',
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯ',
  'αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
]

const word = fc.oneof(
  ...alphabets.map((letters) =>
    fc.string({ unit: fc.constantFrom(...Array.from(letters)), minLength: 1, maxLength: 9 }),
  ),
)
const number = fc.integer({ min: 0, max: 99999 }).map(String)
const simple = fc.oneof({ weight: 5, arbitrary: word }, { weight: 1, arbitrary: number })
const separator = fc.oneof(
  { weight: 6, arbitrary: fc.constant(' ') },
  { weight: 2, arbitrary: fc.constantFrom(', ', ': ', ' – ', ' — ', '-', ',', ':') },
)
const marks = fc.constantFrom(
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['„', '“'],
  ['"', '"'],
  ['(', ')'],
  ['[', ']'],
)

/** A phrase: words and numbers, some of them in quotation marks or brackets, even one in another. */
const phrase = fc.letrec<{ phrase: string; part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 8, arbitrary: simple },
    { weight: 1, arbitrary: fc.tuple(marks, tie('phrase')).map(([[a, b], t]) => `${a}${t}${b}`) },
  ),
  phrase: fc
    .tuple(tie('part'), fc.array(fc.tuple(separator, tie('part')), { maxLength: 5 }))
    .map(([first, others]) => first + others.flat().join('')),
})).phrase

/** Characters in any order: most of these no form can carry. */
const noise = fc.string({
  unit: fc.constantFrom(...Array.from('aБγ1 2,:;.()[]-–—“”‘’«»„"\'İş')),
  minLength: 1,
  maxLength: 24,
})

const path = fc.string({ unit: fc.constantFrom(...Array.from('abz019-_/')), maxLength: 20 })
const url = fc
  .tuple(fc.constantFrom('https://time.com', 'https://www.aa.com.tr', 'http://тасс.рф'), path)
  .map(([host, path]) => `${host}/${path}`)

const date = fc
  .record({
    year: fc.integer({ min: 1991, max: 2040 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, day }) => ({ year, month, day: Math.min(day, daysInMonth(year, month)) }))

const citationOf = (text: fc.Arbitrary<string>): fc.Arbitrary<CitationFields> =>
  fc.record(
    { author: text, title: text, outlet: text, published: date, url, accessed: date },
    { requiredKeys: [] },
  )

export const phraseCitation = citationOf(phrase)
export const noiseCitation = citationOf(noise)
export const language = fc.constantFrom('en' as const, 'tr' as const, 'ru' as const)

/** The citation without the parts that the form of the house has no place for. */
export function withPartsOf(style: HouseStyle, citation: CitationFields): CitationFields {
  const parts = Object.entries(citation).filter(([name]) =>
    new RegExp(`\\b${name}\\b`).test(style.citation),
  )
  return Object.fromEntries(parts)
}

/** A note as people type it: its parts in some order, with and without marks; and its words. */
export const messyNote = fc
  .record({
    author: fc.option(phrase),
    title: phrase,
    marks: fc.constantFrom(['“', '”'], ['"', '"'], ['«', '»'], ['“', ''], ['*', '*'], ['', '']),
    outlet: fc.option(phrase),
    url,
    access: fc.option(
      fc.constantFrom(
        '(Erişim Tarihi:01.08.2023)',
        'accessed on 1 August 2023',
        '[Accessed 01/08/2023]',
        '(дата обращения: 01.08.2023 г.)',
        'Erişim: 31.02.2023',
        'Erişim Tarihi:',
      ),
    ),
    extra: fc.option(phrase),
    separator: fc.constantFrom(', ', '. ', ' ', '; '),
    urlFirst: fc.boolean(),
  })
  .map(
    ({ author, title, marks: [open, close], outlet, url, access, extra, separator, urlFirst }) => {
      const texts = [author, `${open}${title}${close}`, outlet]
      const web = [url, access]
      const parts = urlFirst ? [...web, ...texts, extra] : [...texts, ...web, extra]
      return {
        text: parts.filter((part) => part !== null).join(separator),
        words: [author, title, outlet, extra].filter((part) => part !== null).join(' '),
      }
    },
  )

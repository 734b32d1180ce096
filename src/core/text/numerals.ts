/** Roman and decimal numerals as note labels. */

const values = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const

export type NumeralSystem = 'lower-roman' | 'upper-roman' | 'decimal'

export interface Numeral {
  readonly value: number
  readonly system: NumeralSystem
  /** Written as the system writes it: `iv`, not `iiii`; `7`, not `07`. */
  readonly canonical: boolean
}

/** Writes a whole number from 1 to 3999 in lower-case roman numerals. */
export function formatRoman(value: number): string {
  let rest = value
  let text = ''
  for (const [letters, worth] of values) {
    text += letters.repeat(Math.floor(rest / worth))
    rest %= worth
  }
  return text
}

export function formatNumeral(value: number, system: NumeralSystem): string {
  if (system === 'decimal') return String(value)
  return system === 'lower-roman' ? formatRoman(value) : formatRoman(value).toUpperCase()
}

/**
 * Reads a label as a number: `iv`, `IV`, `4`. Roman letters in an order that no reader of numerals
 * would accept (`ic`, `vx`) give null; mere repetition (`iiii`) is read, as not canonical.
 */
export function readNumeral(label: string): Numeral | null {
  if (/^[0-9]{1,4}$/.test(label)) {
    const value = Number(label)
    return value === 0 ? null : { value, system: 'decimal', canonical: String(value) === label }
  }
  if (!/^(?:[ivxlcdm]{1,15}|[IVXLCDM]{1,15})$/.test(label)) return null
  const lower = label.toLowerCase()
  const value = sumRoman(lower)
  if (value === null) return null
  const system = lower === label ? 'lower-roman' : 'upper-roman'
  return { value, system, canonical: formatRoman(value) === lower }
}

/** Adds up roman letters from the greatest to the least; null where a greater one comes later. */
function sumRoman(letters: string): number | null {
  let at = 0
  let sum = 0
  for (const [pair, worth] of values) {
    while (letters.startsWith(pair, at)) {
      at += pair.length
      sum += worth
    }
  }
  return at === letters.length && sum < 4000 ? sum : null
}

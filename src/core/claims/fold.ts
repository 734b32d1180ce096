import { foldCase } from '../text/casing'

const folded: Readonly<Record<string, string>> = { ё: 'е', â: 'a', î: 'i', û: 'u', '’': "'" }

/**
 * The text as the cue tables see it: case, `ё`, the circumflex of Turkish, and the shape of the
 * apostrophe do not matter.
 * Each UTF-16 unit gives one unit, so offsets stay.
 */
export function foldText(text: string): string {
  return foldCase(text).replace(/[ёâîû’]/g, (letter) => folded[letter]!)
}

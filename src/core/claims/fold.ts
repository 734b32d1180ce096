import { foldCase } from '../text/casing'

/**
 * The text as the cue tables see it: case, `ё`, and the shape of the apostrophe do not matter.
 * Each UTF-16 unit gives one unit, so offsets stay.
 */
export function foldText(text: string): string {
  return foldCase(text).replaceAll('ё', 'е').replaceAll('’', "'")
}

import type { BlockReader } from '../draft'

/** The numbers before lines of code, to which a text refers: `[2] let guess = 5`. */
export const readCallouts: BlockReader<readonly string[]> = ({ kind, text }) =>
  kind === 'code' ? Array.from(text.matchAll(/^[ \t]*\[(\d{1,3})\]/gm), ([, label]) => label!) : []

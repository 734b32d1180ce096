import picomatch from 'picomatch'
import type { Draft } from '../draft'

/** Whether a Markdown document is treated as a draft: in any case, in none, or if it has a note. */
export type Treatment = 'always' | 'never' | 'when-noted'

/**
 * How a Markdown document is treated by its path, which is written with `/` and is relative to the
 * folder of the house style, as its globs are. Of the globs that match the last decides; one that
 * begins with `!` takes files out again. Files that are known to be about software, not policy,
 * are drafts only where a glob names them.
 */
export function treatmentOf(path: string, globs: readonly string[]): Treatment {
  const deciding = globs.findLast((glob) => matches(path, glob.replace(exclusion, '')))
  if (deciding !== undefined) return exclusion.test(deciding) ? 'never' : 'always'
  return neverDrafts.test(path) ? 'never' : 'when-noted'
}

/** Whether all rules look at it. A note in its sentence alone, `^[…]`, makes no draft. */
export function isTreatedAsDraft({ notes }: Draft, treatment: Treatment): boolean {
  if (treatment !== 'when-noted') return treatment === 'always'
  return notes.some(({ notation }) => notation !== 'inline')
}

/** `!archive/**`, but not the extended glob `!(old|new).md`. */
const exclusion = /^!(?!\()/

/** `README.tr.md` and `License-MIT`, but not `Licensed arms exports.md`. */
const neverDrafts =
  /(?:^|\/)(?:node_modules\/|(?:README|CHANGELOG|LICENSE|CONTRIBUTING)(?:[^\p{L}/][^/]*)?$)/iu

/** Beyond this length, and for an empty glob, picomatch throws. */
export const longestGlob = 1000

function matches(path: string, glob: string): boolean {
  return (
    glob !== '' &&
    glob.length <= longestGlob &&
    picomatch(glob, { dot: true, windows: false })(path)
  )
}

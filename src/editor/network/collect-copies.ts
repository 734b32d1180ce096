/** Copies of several sources, one after the other. */
import { dayOfCopy, type SourceToArchive } from '../../core/citations/archived'
import { hostOf } from '../../core/citations/hosts'
import { findCopy, saveCopy, TooMany } from './ask-archive'
import type { Fetch } from './fetch'
import { NoAnswer } from './follow'

export interface Copies {
  /** From the address of a source to that of its copy. */
  readonly copies: ReadonlyMap<string, string>
  /** Why sources have none, in the order of the sources. */
  readonly faults: readonly NoAnswer[]
}

/**
 * The copy of each source that is nearest to the day on which it was read; a new one where there is
 * none, or only an old one. Stops where the archive has had enough, and where the author wants it; what was found counts.
 *
 * @param tell called with the host before each source
 */
export async function collectCopies(
  sources: readonly SourceToArchive[],
  fetch: Fetch,
  cancel: AbortSignal,
  tell: (host: string) => void,
): Promise<Copies> {
  const copies = new Map<string, string>()
  const faults: NoAnswer[] = []
  for (const { address, day, oldest } of sources) {
    if (isAborted(cancel)) break
    if (copies.has(address)) continue
    tell(hostOf(address))
    try {
      const known = await findCopy(address, day, fetch, cancel)
      const isGood = known !== null && dayOfCopy(known) >= oldest
      copies.set(address, isGood ? known : await saveCopy(address, fetch, cancel))
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error
      // Being stopped is no fault of the source.
      if (isAborted(cancel)) break
      faults.push(error)
      if (error instanceof TooMany) break
    }
  }
  return { copies, faults }
}

/** Asked again after each wait, because it changes meanwhile. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted
}

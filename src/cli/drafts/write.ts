import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { reasonOf, type Complaints } from '../complaints'
import { encode } from '../encoding/encode'
import type { DraftFile } from './read'

/**
 * Writes a draft back in the encoding that it was read in. A file that was not read exactly is left
 * alone, because writing it would lose what could not be read.
 *
 * @returns whether it was written
 */
export function writeDraft(
  { path, encoding }: DraftFile,
  repaired: string,
  cwd: string,
  complaints: Complaints,
): boolean {
  const bytes = encoding && encode(repaired, encoding)
  if (!bytes) {
    const name = encoding ?? 'it was read'
    complaints.refuse(`${path}: not written: it cannot be written as ${name}; save it as UTF-8`)
    return false
  }
  try {
    writeFileSync(resolve(cwd, path), bytes)
    return true
  } catch (error) {
    complaints.refuse(`${path}: not written: ${reasonOf(error)}`)
    return false
  }
}

import { readFileSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import type { ReviewRequest } from '../../core/review'
import { treatmentOf } from '../../core/style/drafts'
import { reasonOf, type Complaints } from '../complaints'
import { decode } from '../encoding/decode'
import type { Encoding } from '../encoding/decoded'
import type { Io } from '../io'
import { openStyles } from './styles'

/** A file as it is to be reviewed. */
export interface DraftFile extends Pick<ReviewRequest, 'source' | 'style' | 'treatment'> {
  /** As it was typed, or found in a folder that was typed; `-` is standard input. */
  readonly path: string
  /** Null if it cannot be written back. */
  readonly encoding: Encoding | null
}

/** Reads files one after the other; what cannot be read is complained about and skipped. */
export async function* readDraftFiles(
  files: readonly string[],
  stylePath: string | undefined,
  complaints: Complaints,
  { cwd, stdin }: Io,
): AsyncGenerator<DraftFile> {
  const styleOf = openStyles(stylePath, cwd, complaints)
  for (const path of files) {
    const absolute = resolve(cwd, path)
    let bytes: Uint8Array
    try {
      bytes = path === '-' ? await stdin() : readFileSync(absolute)
    } catch (error) {
      complaints.refuse(`${path}: ${reasonOf(error)}`)
      continue
    }
    const { text, encoding, remark } = decode(bytes)
    if (remark) complaints.remark(`${path} ${remark}`)
    const { style, folder } = styleOf(dirname(absolute))
    const treatment = treatmentOf(relative(folder, absolute).replaceAll(sep, '/'), style.drafts)
    yield { path, source: text, encoding, style, treatment }
  }
}

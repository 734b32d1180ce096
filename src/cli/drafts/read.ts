import { readFileSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import type { ReviewRequest } from '../../core/review'
import { treatmentOf } from '../../core/style/drafts'
import { reasonOf, type Complaints } from '../complaints'
import { decode, type Encoding } from '../encoding/decode'
import type { Io } from '../io'
import { findFiles } from './find'
import { openStyles } from './styles'

/** A file as it is to be reviewed. */
export interface DraftFile extends Pick<ReviewRequest, 'source' | 'style' | 'treatment'> {
  /** As it was typed, or found in a folder that was typed; `-` is standard input. */
  readonly path: string
  readonly encoding: Encoding
}

/** Reads the drafts that the paths name, one after the other; whatever cannot be read is skipped. */
export async function* readDraftFiles(
  paths: readonly string[],
  stylePath: string | undefined,
  complaints: Complaints,
  { cwd, stdin }: Io,
): AsyncGenerator<DraftFile> {
  const styleOf = openStyles(stylePath, cwd, complaints)
  for (const path of findFiles(paths, cwd, complaints)) {
    const absolute = resolve(cwd, path)
    let bytes: Uint8Array
    try {
      bytes = path === '-' ? await stdin() : readFileSync(absolute)
    } catch (error) {
      complaints.refuse(`${path}: ${reasonOf(error)}`)
      continue
    }
    const { text, encoding } = decode(bytes)
    remarkOnEncoding(path, encoding, text, complaints)
    const { style, folder } = styleOf(dirname(absolute))
    const treatment = treatmentOf(relative(folder, absolute).replaceAll(sep, '/'), style.drafts)
    yield { path, source: text, encoding, style, treatment }
  }
}

function remarkOnEncoding(path: string, encoding: Encoding, text: string, complaints: Complaints) {
  const name = legacyNames[encoding]
  if (name) {
    complaints.remark(`${path} is ${name}, not UTF-8: read as such; save it as UTF-8`)
  }
}

const legacyNames: Readonly<Partial<Record<Encoding, string>>> = {
  'windows-1254': 'Windows-1254',
  'windows-1251': 'Windows-1251',
}

import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { allRules } from '../../core/rules/all'
import { defaultStyle } from '../../core/style/defaults'
import type { HouseStyle } from '../../core/draft'
import { presets } from '../../core/style/presets/all'
import { readHouseStyle } from '../../core/style/read'
import { readLines } from '../../core/text/lines'
import { formatMessage } from '../../core/text/message'
import { UsageError } from '../command'
import { reasonOf, type Complaints } from '../complaints'
import { decode } from '../encoding/decode'

const fileName = 'house-style.json'
const ruleIds = allRules.map(({ id }) => id)

export interface PlacedStyle {
  readonly style: HouseStyle
  /** The folder that its globs are relative to. */
  readonly folder: string
}

/**
 * How to find the house style for the drafts of a folder (an absolute path): the file that
 * `--style` names, else the nearest `house-style.json` in the folder or above it, else the
 * defaults. Each file is read once, and its faults are remarked upon once.
 *
 * @throws {UsageError} when the named file cannot be read
 */
export function openStyles(
  named: string | undefined,
  cwd: string,
  complaints: Complaints,
): (folder: string) => PlacedStyle {
  if (named !== undefined) {
    const style = readNamed(named, cwd, complaints)
    return () => style
  }
  const byFolder = new Map<string, PlacedStyle>()
  const find = (folder: string): PlacedStyle => {
    const known = byFolder.get(folder)
    if (known) return known
    const style = readIn(folder, cwd, complaints) ?? findAbove(folder)
    byFolder.set(folder, style)
    return style
  }
  const findAbove = (folder: string): PlacedStyle => {
    const above = dirname(folder)
    return above === folder ? { style: defaultStyle, folder: cwd } : find(above)
  }
  return find
}

function readNamed(named: string, cwd: string, complaints: Complaints): PlacedStyle {
  const path = resolve(cwd, named)
  try {
    return { style: readFile(path, named, complaints), folder: dirname(path) }
  } catch (error) {
    throw new UsageError(`--style ${named}: ${reasonOf(error)}`)
  }
}

function readIn(folder: string, cwd: string, complaints: Complaints): PlacedStyle | null {
  const path = join(folder, fileName)
  try {
    return { style: readFile(path, relative(cwd, path), complaints), folder }
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isMissing) complaints.refuse(`${relative(cwd, path)}: ${reasonOf(error)}`)
    return null
  }
}

function readFile(path: string, shownPath: string, complaints: Complaints): HouseStyle {
  const { text } = decode(readFileSync(path))
  const { style, faults } = readHouseStyle(text, presets, ruleIds)
  const lines = readLines(text)
  for (const { from, message } of faults) {
    const { line, column } = lines.positionAt(from)
    complaints.remark(`${shownPath}:${line + 1}:${column + 1} ${formatMessage(message)}`)
  }
  return style
}

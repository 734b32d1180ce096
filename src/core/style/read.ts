import { getNodeValue, type Node } from 'jsonc-parser'
import * as v from 'valibot'
import type { Message } from '../findings'
import { message } from '../text/message'
import { defaultStyle } from './defaults'
import type { HouseStyle } from '../draft'
import { quote, readEntries, readJson, spanOf, type Entry, type StyleFault } from './json'
import { styleKeys, type StyleKey } from './keys'
import { unknownName } from './unknown-name'

/** House styles that a file may extend, by id. */
export type Presets = Readonly<Record<string, HouseStyle>>

export interface StyleReading {
  readonly style: HouseStyle
  /** In the order of the file. */
  readonly faults: readonly StyleFault[]
}

/**
 * Reads the text of a `house-style.json`. Keys that it does not give come from the preset that it
 * `extends`, else from the defaults; the maps `outlets` and `rules` add to those of the preset.
 * Whatever cannot be read is a fault at its place and is left out; the rest counts.
 * The ids of the rules are handed in, because the house style stands below the rules; without them
 * the names under `rules` are not checked.
 */
export function readHouseStyle(
  json: string,
  presets: Presets,
  ruleIds?: readonly string[],
): StyleReading {
  const { root, faults: jsonFaults } = readJson(json)
  const faults = [...jsonFaults]
  const report: Report = (place, message) => faults.push({ ...spanOf(place), message })
  if (root && root.type !== 'object') report(root, message('A house style is one object: { … }.'))

  const settings = readEntries(root)
  const base = readBase(settings, presets, report)
  const values: Record<string, unknown> = {}
  for (const { name, key, value } of settings) {
    if (otherKeys.includes(name)) continue
    if (!isStyleKey(name)) {
      report(key, unknownName('setting', name, knownKeys))
      continue
    }
    const read = readValue(value, styleKeys[name], base[name], report)
    if (read !== undefined) values[name] = read
    if (name === 'rules' && ruleIds) checkRuleIds(value, ruleIds, report)
  }
  // Each value has passed the schema of its key.
  const style = { ...base, ...(values as Partial<HouseStyle>) }
  return { style, faults: faults.sort((a, b) => a.from - b.from) }
}

type Report = (place: Node, message: Message) => void

const otherKeys = ['$schema', 'extends']
const knownKeys = [...Object.keys(styleKeys), ...otherKeys]

function isStyleKey(name: string): name is keyof HouseStyle {
  return Object.hasOwn(styleKeys, name)
}

function readBase(settings: readonly Entry[], presets: Presets, report: Report): HouseStyle {
  const named = settings.findLast(({ name }) => name === 'extends')?.value
  if (!named) return defaultStyle
  const id = String(named.value)
  if (Object.hasOwn(presets, id)) return presets[id]!
  report(named, unknownName('preset', id, Object.keys(presets)))
  return defaultStyle
}

function checkRuleIds(rules: Node, ruleIds: readonly string[], report: Report): void {
  for (const { name, key } of readEntries(rules)) {
    if (!ruleIds.includes(name)) report(key, unknownName('rule', name, ruleIds))
  }
}

/**
 * What the value says, undefined if it says nothing. The wrong entries of a list or a map are
 * reported and left out; a map adds to the one of the base.
 */
function readValue(value: Node, key: StyleKey, base: unknown, report: Report): unknown {
  const read = (node: Node): unknown[] => {
    const result = v.safeParse(key.schema, getNodeValue(node))
    if (!result.success) report(node, message(key.fault, quote(node)))
    return result.success ? [result.output] : []
  }
  if (key.shape === 'value') return read(value)[0]
  if (key.shape === 'list' && value.type === 'array') return (value.children ?? []).flatMap(read)
  if (key.shape === 'map' && value.type === 'object') {
    const entries = readEntries(value).flatMap(({ name, value }) =>
      read(value).map((entry) => [name, entry] as const),
    )
    return { ...(base as object), ...Object.fromEntries(entries) }
  }
  report(value, message(wrongShapes[key.shape], quote(value)))
  return undefined
}

const wrongShapes = {
  list: '{0} is no list: write [ … ] around it.',
  map: '{0} is no table of names: write { "name": … }.',
}

/** Files of CSL-JSON. */
import { parse, type ParseError } from 'jsonc-parser'
import type { Language } from '../../draft'
import { message } from '../../text/message'
import { formatCslItem, readCslItem, type CslItem } from './csl-item'
import { noSource } from './faults'
import { keysOf } from './keys'
import type { Import, ImportFault, Source } from './source'

/**
 * Reads a list of items, a single one, or `{ "items": […] }`. Tolerant of slips in the JSON: what can
 * be read arrives.
 *
 * @param language in which volume, pages and `et al.` are written
 */
export function readCslJson(text: string, language: Language): Import {
  const errors: ParseError[] = []
  const json = text.replace(/^\uFEFF/, '').trimEnd()
  const root: unknown = parse(json, errors, { allowTrailingComma: true })
  const items = itemsOf(root)
  const cut = errors.some(({ offset }) => offset >= json.length) ? items.at(-1) : undefined
  const whole = cut === undefined ? items : items.slice(0, -1)
  const { sources, faults } = readCslItems(whole, language)
  const reason = message('The file ends in the middle of it.')
  if (cut !== undefined)
    return { sources, faults: [...faults, { entry: nameOf(cut, whole.length), reason }] }
  if (errors.length === 0 || sources.length > 0) return { sources, faults }
  return { sources, faults: [{ entry: '#1', reason: message('This is not JSON.') }] }
}

/** Reads items that another program has parsed. */
function readCslItems(items: readonly unknown[], language: Language): Import {
  const sources: Source[] = []
  const faults: ImportFault[] = []
  for (const [at, item] of items.entries()) {
    const source = isItem(item) ? readCslItem(item, language) : null
    if (source) sources.push(source)
    else faults.push({ entry: nameOf(item, at), reason: noSource })
  }
  return { sources, faults }
}

/** The sources as a list of items, two spaces to a level. */
export function formatCslJson(sources: readonly Source[]): string {
  const keys = keysOf(sources)
  const items = sources.map((source, at) => formatCslItem(source, keys[at]!))
  return `${JSON.stringify(items, null, 2)}\n`
}

function itemsOf(root: unknown): readonly unknown[] {
  if (Array.isArray(root)) return root
  if (!isItem(root)) return []
  return Array.isArray(root.items) ? root.items : [root]
}

function isItem(value: unknown): value is CslItem {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function nameOf(item: unknown, at: number): string {
  const id = isItem(item) ? (item['citation-key'] ?? item.id) : undefined
  return typeof id === 'string' && id !== '' ? id : `#${at + 1}`
}

/** Files of RIS, which EndNote, libraries and publishers write. */
import type { Language } from '../../draft'
import { message } from '../../text/message'
import type { Name } from './author-names'
import { readCslItem, type CslItem } from './csl-item'
import { noSource } from './faults'
import { kindNames, kindOf } from './kinds'
import type { Import, ImportFault, Source } from './source'

/** The values of an entry by their tags, in order. */
type Entry = ReadonlyMap<string, readonly string[]>

/**
 * Reads the entries of a file. An entry begins with `TY`; where the last one lacks its `ER`, the next
 * `TY` ends it. Lines without a tag go on with the value above.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function readRis(text: string, language: Language): Import {
  const sources: Source[] = []
  const faults: ImportFault[] = []
  for (const [at, entry] of splitEntries(text).entries()) {
    const source = entry.has('TY') ? readCslItem(toCslItem(entry), language) : null
    if (source) sources.push(source)
    else {
      const name = entry.get('ID')?.[0] ?? entry.get('AU')?.[0]
      const reason = entry.has('TY') ? noSource : message('It does not begin with TY.')
      faults.push({ entry: name ?? `#${at + 1}`, reason })
    }
  }
  return { sources, faults }
}

const tagged = /^\s*([A-Z][A-Z0-9])\s{1,4}-(?:\s(.*))?$/

function splitEntries(text: string): Entry[] {
  const entries: Map<string, string[]>[] = []
  let entry: Map<string, string[]> | null = null
  let last: string[] | null = null
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const [, tag, value = ''] = tagged.exec(line) ?? []
    if (tag === undefined) {
      if (last && line.trim() !== '') last.push(`${last.pop() ?? ''} ${line.trim()}`)
      continue
    }
    if (tag === 'ER') {
      entry = last = null
      continue
    }
    if (!entry || tag === 'TY') entries.push((entry = new Map<string, string[]>()))
    last = entry.get(tag) ?? []
    last.push(value.trim())
    entry.set(tag, last)
  }
  return entries
}

function toCslItem(entry: Entry): CslItem {
  const first = (...tags: string[]) =>
    tags.map((tag) => entry.get(tag)?.find((value) => value !== '')).find(Boolean)
  const kind = kindOf('ris', first('TY') ?? '')
  const [from, to] = [first('SP'), first('EP')]
  return {
    type: kind ? kindNames[kind].csl[0] : 'webpage',
    title: first('TI', 'T1', 'CT', 'BT'),
    author: (entry.get('AU') ?? entry.get('A1') ?? entry.get('A2') ?? []).map(readName),
    'container-title': first('T2', 'JO', 'JF', 'JA', 'J2'),
    publisher: first('PB', 'DP'),
    issued: readDate(first('DA', 'PY', 'Y1')),
    accessed: readDate(first('Y2')),
    volume: first('VL'),
    issue: kind === 'journal' ? first('IS') : undefined,
    number: kind === 'journal' ? undefined : first('IS', 'M1'),
    page: from !== undefined && to !== undefined && !from.includes('-') ? `${from}-${to}` : from,
    DOI: first('DO'),
    URL: first('UR', 'LK', 'L2'),
    note: first('N1'),
  }
}

/** `Smith, John, Jr.` */
function readName(text: string): Name {
  const [family = '', given, suffix] = text.split(/,\s*/)
  return given === undefined
    ? { literal: family }
    : { family, given, ...(suffix !== undefined && { suffix }) }
}

/** `2023/07/12/morning edition`, where what is not known is left empty. */
function readDate(text: string | undefined): object | undefined {
  if (text === undefined) return undefined
  const parts = /^(\d{4})(?:\/(\d{1,2})?(?:\/(\d{1,2})?)?(?:\/.*)?)?$/.exec(text)
  return parts ? { 'date-parts': [parts.slice(1).filter(Boolean)] } : { raw: text }
}

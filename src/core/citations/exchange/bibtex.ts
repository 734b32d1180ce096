/** Files of BibTeX and BibLaTeX. */
import type { CalendarDate, Language } from '../../draft'
import { formatIsoDate } from '../../text/dates'
import { message } from '../../text/message'
import { readAuthors, type Name } from './author-names'
import { splitBibtex } from './bibtex-entries'
import { readCslItem, type CslItem } from './csl-item'
import { noSource } from './faults'
import { keysOf } from './keys'
import { kindNames } from './kinds'
import { readLocator } from './locator-words'
import type { Import, ImportFault, Source } from './source'

/** Reads the text of one entry and those that it needs; its own item comes first. May throw. */
export type BibtexParser = (text: string) => readonly CslItem[]

/** Reads the entries of a file one by one, with a parser that the caller has loaded. */
export function readBibtex(text: string, language: Language, parse: BibtexParser): Import {
  const sources: Source[] = []
  const faults: ImportFault[] = []
  for (const [at, { key, text: entry, isOpen }] of splitBibtex(text).entries()) {
    const name = key || `#${at + 1}`
    if (isOpen) {
      faults.push({ entry: name, reason: message('Its braces do not close.') })
      continue
    }
    try {
      const [item] = parse(renameJournal(entry))
      const source = item ? readCslItem(item, language) : null
      if (source) sources.push(source)
      else faults.push({ entry: name, reason: noSource })
    } catch (error) {
      // The line and the column of the parser count from the start of the entry.
      const said = String(error instanceof Error ? error.message : error).split(/ at line |\n/)
      faults.push({ entry: name, reason: message('It is not written as BibTeX: {0}.', said[0]!) })
    }
  }
  return { sources, faults }
}

/** The sources as BibLaTeX in UTF-8, which Zotero, JabRef and biber read. */
export function formatBibtex(sources: readonly Source[]): string {
  const keys = keysOf(sources)
  return sources.map((source, at) => formatEntry(source, keys[at]!)).join('\n')
}

/** Parsers know no journal of a page of the web, and drop it; the organisation they keep. */
function renameJournal(entry: string): string {
  const isPage = /^\s*@\s*(?:online|electronic|www|misc)\b/im.test(entry)
  return isPage
    ? entry.replace(/\b(?:journaltitle|journal|newspaper|website)(?=\s*=)/i, 'organization')
    : entry
}

function formatEntry({ kind, fields }: Source, key: string): string {
  const { author = '', title, outlet, published, locator = '', url, accessed } = fields
  const { volume, issue, page } = readLocator(locator)
  const isArticle = volume !== undefined || issue !== undefined
  const guessed = isArticle ? 'article' : url ? 'online' : 'book'
  const type = kind ? kindNames[kind].bibtex : guessed
  const values = {
    author: readAuthors(author).map(formatName).join(' and '),
    // In a second pair of braces, so that no style writes NATO in small letters.
    title: title && `{${escape(title)}}`,
    [outletFields[type] ?? 'organization']: outlet && escape(outlet),
    date: writeDate(published),
    volume,
    number: issue,
    pages: page?.replace(/[-–]/, '--'),
    note: locator !== '' && !isArticle && page === undefined ? escape(locator) : undefined,
    url: url?.replace(/[{}\\]/g, encodeURIComponent),
    urldate: writeDate(accessed),
  }
  const lines = Object.entries(values).flatMap(([name, value]) =>
    value ? [`  ${name} = {${value}},\n`] : [],
  )
  return `@${type}{${key},\n${lines.join('')}}\n`
}

const outletFields: Readonly<Record<string, string>> = {
  article: 'journaltitle',
  book: 'publisher',
  report: 'institution',
  misc: 'publisher',
}

function formatName({ family = '', given = '', literal }: Name): string {
  return literal === undefined ? `${escape(family)}, ${escape(given)}` : `{${escape(literal)}}`
}

function writeDate(date: CalendarDate | string | undefined): string | undefined {
  return typeof date === 'object' ? formatIsoDate(date) : date && escape(date)
}

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** What TeX takes for a command becomes the sign that it stands for. */
function escape(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (sign) => special[sign] ?? `\\${sign}`)
}

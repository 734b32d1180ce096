/** One source as CSL-JSON has it: what Zotero, Pandoc and others exchange. */
import type { Language } from '../../draft'
import { findAccess } from '../access'
import type { CitationFields } from '../format'
import { formatAuthors, readAuthors, type Name } from './author-names'
import { formatCslDate, readCslDate } from './csl-date'
import { kindNames, kindOf } from './kinds'
import { formatLocator, readLocator } from './locator-words'
import type { Source, SourceKind } from './source'

/** @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
export type CslItem = Readonly<Record<string, unknown>>

/** Null when the item has neither a title nor an address. */
export function readCslItem(item: CslItem, language: Language): Source | null {
  const text = (name: string) => readText(item[name])
  const kind = kindOf('csl', text('type'))
  const doi = text('DOI').replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, '')
  const fields = {
    author: formatAuthors(readNames(item), language),
    title: text('title'),
    outlet: readOutlet(text),
    published: readCslDate(item.issued),
    locator: formatLocator(readLocatorParts(text, kind), language),
    url: text('URL') || (doi && `https://doi.org/${doi}`),
    accessed: readCslDate(item.accessed) ?? readNoted(text('note')),
  }
  if (fields.title === '' && fields.url === '') return null
  return { kind, fields: withoutEmpty(fields) }
}

/** A source as an item with this id. What it does not say is left out. */
export function formatCslItem({ kind, fields }: Source, id: string): CslItem {
  const { author = '', title, outlet, published, locator = '', url, accessed } = fields
  const { volume, issue, page } = readLocator(locator)
  const type = cslTypeOf(kind, fields)
  const outletName = /^(?:book|report)$/.test(type) ? 'publisher' : 'container-title'
  const item = {
    id,
    type,
    title,
    author: author === '' ? undefined : readAuthors(author),
    [outletName]: outlet,
    issued: published && formatCslDate(published),
    volume,
    issue,
    page,
    note: locator !== '' && !volume && !issue && !page ? locator : undefined,
    URL: url,
    accessed: accessed && formatCslDate(accessed),
  }
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined))
}

/** A note does not say of what kind its source is; an address, a volume and pages tell enough. */
function cslTypeOf(kind: SourceKind | null, { url, locator = '' }: CitationFields): string {
  if (kind) return kindNames[kind].csl[0]!
  const { volume, issue } = readLocator(locator)
  if (volume !== undefined || issue !== undefined) return 'article-journal'
  return url ? 'webpage' : 'book'
}

function readNames(item: CslItem): Name[] {
  const names = [item.author, item.editor, item.director, item.interviewer].find(
    (list) => Array.isArray(list) && list.length > 0,
  )
  if (!Array.isArray(names)) return []
  return names.flatMap((name: unknown): Name[] => {
    if (typeof name === 'string') return [{ literal: name }]
    if (typeof name !== 'object' || name === null) return []
    return [Object.fromEntries(Object.entries(name).map(([key, part]) => [key, readText(part)]))]
  })
}

function readOutlet(text: (name: string) => string): string {
  const names = ['container-title', 'publisher', 'authority', 'event-title', 'archive']
  return names.map(text).find((name) => name !== '') ?? ''
}

function readLocatorParts(text: (name: string) => string, kind: SourceKind | null) {
  return {
    volume: text('volume'),
    issue: text('issue'),
    page: text('page'),
    number: kind === 'report' || kind === 'law' || kind === 'document' ? text('number') : '',
  }
}

/** BibTeX has no field for it: `note = {Accessed: 2023-08-01}`. */
function readNoted(note: string): CitationFields['accessed'] {
  return findAccess(note, 'und', null)?.date?.date ?? undefined
}

/**
 * Of a text or a number, in one line, without the tags by which Zotero marks italics, and without the
 * entities that Crossref leaves in titles.
 */
function readText(value: unknown): string {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return ''
  return value
    .replace(/<\/?(?:i|b|em|sc|scp|sub|sup|span)(?:\s[^<>]*)?>/gi, '')
    .replace(/&(amp|lt|gt|quot|apos|#39|nbsp);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
}

function withoutEmpty(fields: Record<keyof CitationFields, CitationFields['published']>) {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as CitationFields
}

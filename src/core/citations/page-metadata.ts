/** What a web page says about itself, as fields of a citation. */
import type { HouseStyle, Language } from '../draft'
import { cleanAddress, outletOf } from './address'
import { readDateAt } from './dates'
import { formatAuthors } from './exchange/author-names'
import type { CitationFields } from './format'
import { isGenericTitle } from './generic-titles'
import { hostOf } from './hosts'
import { readJsonLd, type LinkedData } from './json-ld'
import { foldWord } from './words'

/** The tags of a page that speak of it, as they stand there. */
export interface PageTags {
  /** Of `<title>`. */
  readonly title: string
  /** Of `<link rel="canonical">`. */
  readonly canonical: string
  /** Names in small letters: `og:title`, `author`. */
  readonly meta: readonly { readonly name: string; readonly content: string }[]
  /** The texts of `<script type="application/ld+json">`. */
  readonly jsonLd: readonly string[]
}

/**
 * Title, authors, outlet, date and address of a page: from JSON-LD, from the tags for libraries
 * (`citation_title`), from Open Graph, from `<title>`, in this order. A title that says that there is no
 * such page is none.
 *
 * @param address where the page was found
 */
export function readPageMetadata(
  tags: PageTags,
  address: string,
  style: HouseStyle,
  language: Language,
): CitationFields {
  const data = readJsonLd(tags.jsonLd)
  const url = chooseAddress(tags, data, address)
  const site = squeeze(first(tags, 'og:site_name', 'application-name') || data.publisher)
  const journal = first(tags, 'citation_journal_title', 'dc.source')
  const outlet = outletOf(url, style) ?? (squeeze(journal) || site)
  const title = chooseTitle(tags, data, [site, outlet, hostOf(url)])
  const author = chooseAuthors(tags, data, outlet, language)
  const published = choosePublished(tags, data)
  return {
    ...(author && { author }),
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(published && { published }),
    url,
  }
}

function first({ meta }: PageTags, ...names: readonly string[]): string {
  for (const name of names) {
    const found = meta.find((tag) => tag.name === name && tag.content.trim() !== '')
    if (found) return found.content
  }
  return ''
}

/** The page's own address counts on its own site, and where it does not lead to the front page. */
function chooseAddress(tags: PageTags, data: LinkedData, address: string): string {
  const found = cleanAddress(address)
  const own = [tags.canonical, first(tags, 'og:url'), data.url].map(cleanAddress)
  const isSame = (other: string) =>
    siteOf(other) === siteOf(found) && /^https:\/\/[^/]+\/./.test(other)
  return own.find(isSame) ?? found
}

function siteOf(address: string): string {
  return hostOf(address).replace(/^(?:www|m|mobile|amp)\./, '')
}

function chooseTitle(tags: PageTags, data: LinkedData, sites: readonly string[]): string {
  const titles = [
    data.title,
    first(tags, 'citation_title', 'dc.title', 'dcterms.title'),
    first(tags, 'og:title', 'twitter:title'),
    tags.title,
  ]
  const own = titles.map((title) => withoutSite(squeeze(title), sites))
  const isTitle = (title: string) => !isSite(title, sites) && !isGenericTitle(title, sites)
  return own.find((title) => title !== '' && isTitle(title)) ?? ''
}

/** `Sea Ice | TIME` → `Sea Ice`. */
function withoutSite(title: string, sites: readonly string[]): string {
  const parts = title.split(/(\s+[|•·»–—-]\s+|\s*[|•»]\s*)/u)
  while (parts.length > 1 && isSite(parts.at(-1)!, sites)) parts.splice(-2)
  return parts.join('').trim()
}

function isSite(text: string, sites: readonly string[]): boolean {
  return sites.some((site) => foldWord(site) === foldWord(text.trim()))
}

function chooseAuthors(
  tags: PageTags,
  data: LinkedData,
  outlet: string,
  language: Language,
): string {
  const inTags = (name: string) =>
    tags.meta.filter((tag) => tag.name === name).map(({ content }) => content)
  const lists = [
    data.authors,
    inTags('citation_author'),
    inTags('dc.creator'),
    inTags('article:author'),
    inTags('author'),
  ]
  const isName = (name: string) =>
    name !== '' &&
    name.length < 80 &&
    !/[/@]|^\d+$/.test(name) &&
    name.toLowerCase() !== outlet.toLowerCase()
  const names = lists.map((list) => list.map(squeeze).map(inOrder).filter(isName))
  const found = [...new Set(names.find((list) => list.length > 0))]
  return formatAuthors(
    found.map((literal) => ({ literal })),
    language,
  )
}

/** `Smith, Jane` → `Jane Smith` */
function inOrder(name: string): string {
  return name.replace(/^([^,]+),\s([^,]+)$/, '$2 $1').replace(/^By\s/i, '')
}

function choosePublished(tags: PageTags, data: LinkedData): CitationFields['published'] {
  const texts = [
    data.published,
    first(tags, 'citation_publication_date', 'citation_date', 'dc.date', 'dcterms.issued'),
    first(tags, 'article:published_time', 'og:published_time', 'datepublished', 'pubdate', 'date'),
  ]
  for (const text of texts) {
    const day = text.trim().replace(/(?<=\d)T.*$/, '')
    const read = readDateAt(day, 0, 'open')
    if (read?.date) return read.date
  }
  return undefined
}

function squeeze(text: string): string {
  return text.replace(/[\s\u00A0]+/g, ' ').trim()
}

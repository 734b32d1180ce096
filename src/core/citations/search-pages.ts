/** Addresses that show what a search found on one day, and something else on the next. */
import { hostOf } from './hosts'

/** How pages of search results are called, in the last part of the path. */
const searchPaths: ReadonlySet<string> = new Set([
  'search',
  'searches',
  'results',
  'result',
  'scholar',
  's',
  'find',
  'arama',
  'ara',
  'arama-sonuclari',
  'poisk',
  'поиск',
  'suche',
  'recherche',
])

/** Parameters that carry what was searched for. */
const searchParameters: ReadonlySet<string> = new Set([
  'q',
  'query',
  'search',
  'search_query',
  'searchterm',
  'searchtext',
  'keyword',
  'keywords',
  'text',
  'term',
  'wd',
  'p',
  'k',
  's',
  'kelime',
  'aranan',
  'ara',
  'arama',
  'words',
])

/** Sites whose front page shows results as soon as it is given something to search for. */
const searchSites =
  /(?:^|\.)(?:duckduckgo\.com|ya\.ru|yandex\.(?:ru|com(?:\.tr)?)|startpage\.com|ecosia\.org)$/

/** Whether the address is that of a page of search results. */
export function isSearchPage(address: string): boolean {
  const [, path = '', query = ''] =
    /^(?:[a-z]+:\/\/)?[^/?#]*([^?#]*)\??([^#]*)/i.exec(address) ?? []
  const names = query.split('&').flatMap((pair) => {
    const [name = '', value = ''] = pair.split('=')
    return value === '' ? [] : [name.toLowerCase()]
  })
  if (!names.some((name) => searchParameters.has(name))) return false
  const last = path.split('/').filter(Boolean).at(-1)?.toLowerCase() ?? ''
  const page = decode(last).replace(/\.(?:html?|php|aspx?|jsp)$/, '')
  if (page === '') return names.includes('s') || searchSites.test(hostOf(address))
  return searchPaths.has(page)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Addresses that show what a search found on one day, and something else on the next. */
import { hostOf } from './hosts'

const list = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/))

/** Parts of a path that only pages of search results have. */
const searchPaths = list('search arama arama-sonuclari poisk поиск suche recherche')

/** The same, but only as the last part. */
const lastPaths = list('searches results result scholar find ara s')

/** Parameters that carry what was searched for, beside such a path. */
const parameters = list(
  'q query text term wd p k s words keyword keywords kelime aranan ara arama searchtext searchterm',
)

/** Parameters that need no such path. */
const clearParameters = list('search search_query')

/** Sites whose front page shows results as soon as it is given something to search for. */
const searchSites =
  /(?:^|\.)(?:duckduckgo\.com|ya\.ru|yandex\.(?:ru|com(?:\.tr)?)|startpage\.com|ecosia\.org)$/

/** Whether the address is that of a page of search results. */
export function isSearchPage(address: string): boolean {
  const [, path = '', query = ''] =
    /^(?:[a-z]+:\/\/)?[^/?#]*([^?#]*)\??([^#]*)/i.exec(address) ?? []
  const given = query.split('&').filter((pair) => /^[^=]+=./.test(pair))
  const names = given.map((pair) => pair.replace(/=.*$/s, '').toLowerCase())
  if (names.some((name) => clearParameters.has(name))) return true
  const parts = path.split('/').filter(Boolean).map(foldPart)
  const last = parts.at(-1)
  if (last === undefined)
    return names.includes('s') || (names.length > 0 && searchSites.test(hostOf(address)))
  const isSearch = parts.some((part) => searchPaths.has(part)) || lastPaths.has(last)
  return isSearch && names.some((name) => parameters.has(name))
}

/** `Search.aspx` → search */
function foldPart(part: string): string {
  const name = part.toLowerCase().replace(/\.(?:html?|php|aspx?|jsp)$/, '')
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

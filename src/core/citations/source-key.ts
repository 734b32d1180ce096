/** One key for all addresses of a page. */
import { cleanAddress } from './address'

/**
 * Equal for addresses that lead to the same page: without scheme, `www.` and the like, tracking, the
 * name of an index page, a slash at the end, and the place in the page; a DOI with or without its
 * resolver. Letters count in the path, and not in the host.
 */
export function sourceKey(address: string): string {
  const doi = /(?:^|\/)(?:doi:\s?)?(10\.\d{4,9}\/.+)$/i.exec(address)?.[1]
  if (doi !== undefined && /^(?:doi:|10\.|https?:\/\/(?:dx\.)?doi\.org\/)/i.test(address))
    return `doi.org/${doi.toLowerCase()}`
  const [, host = '', path = '', fragment = ''] =
    /^(?:[a-z]{3,7}:\/{0,2})?([^/?#]*)([^#]*)(.*)$/is.exec(cleanAddress(address)) ?? []
  const page = decode(path)
    .replace(/\/index\.(?:html?|php|aspx?)$/i, '/')
    .replace(/\/+$/, '')
  // Some sites have all their pages behind the `#`.
  const place = /^#[!/]/.test(fragment) ? fragment : ''
  return host.toLowerCase().replace(/^(?:www|m|mobile)\./, '') + page + place
}

/** Whether the key is that of a site and not of a page in it. */
export function isSiteKey(key: string): boolean {
  return !/[/?#]/.test(key)
}

function decode(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

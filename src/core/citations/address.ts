/** Cleans addresses of web pages, and names their outlets. Works on the text alone. */
import type { HouseStyle } from '../draft'
import { isInDomain } from './hosts'
import { knownOutlets } from './outlets'
import { siteTracking, trackingParameters, wrappers } from './tracking'

/** An address, cut where its parts begin; the parts together are the address again. */
interface AddressParts {
  /** With `://`; empty where the address has none. */
  readonly scheme: string
  readonly host: string
  readonly path: string
  /** Without `?`; null when there is no `?`. */
  readonly query: string | null
  /** With `#`; empty for none. */
  readonly fragment: string
}

/** Wrappers in wrappers are followed so far. */
const deepest = 5

/**
 * The address of the page itself: taken out of redirections that carry it, from the copy for phones
 * (AMP) to the page where the address tells it, without parameters that only follow readers.
 * What it does not know stays as it is; what is no web address is given back unchanged.
 */
export function cleanAddress(address: string): string {
  let cleaned = address.trim()
  for (let depth = 0; depth < deepest; depth++) {
    const target = findTarget(readAddress(cleaned))
    if (target === null || target === cleaned) break
    cleaned = target
  }
  const parts = readAddress(cleaned)
  return parts ? writeAddress(dropTracking(dropAmp(parts))) : cleaned
}

/**
 * Who publishes at this address: as the house writes it, else as is known of the domain. The name of
 * the longest matching domain counts; null for a domain that is not known.
 */
export function outletOf(address: string, style: HouseStyle): string | null {
  const host = readAddress(address)?.host.replace(/:\d+$/, '') ?? ''
  const labels = host.toLowerCase().split('.')
  for (const outlets of [style.outlets, knownOutlets]) {
    for (let first = 0; first < labels.length - 1; first++) {
      const domain = labels.slice(first).join('.')
      if (Object.hasOwn(outlets, domain)) return outlets[domain] ?? null
    }
  }
  return null
}

function readAddress(address: string): AddressParts | null {
  const found = /^(https?:\/\/)?([^\s/?#@]+)([^\s?#]*)(\?[^\s#]*)?(#\S*)?$/i.exec(address)
  if (!found) return null
  const [, scheme = '', host = '', path = '', query, fragment = ''] = found
  if (!/^[\p{L}\p{N}.-]+\.[\p{L}\p{N}-]{2,}(?::\d+)?$/u.test(host)) return null
  return { scheme, host, path, query: query === undefined ? null : query.slice(1), fragment }
}

function writeAddress({ scheme, host, path, query, fragment }: AddressParts): string {
  return scheme + host + path + (query === null ? '' : `?${query}`) + fragment
}

/** The address that a redirection carries; null when this is none. */
function findTarget(parts: AddressParts | null): string | null {
  if (!parts) return null
  const host = bareHost(parts.host).replace(/^google\.[a-z.]{2,6}$/, 'google.com')
  const place = host + parts.path.replace(/\/$/, '')
  const inPath = findInPath(place)
  if (inPath !== null) return inPath
  const names = Object.entries(wrappers).find(
    ([page]) => place === page || (!page.includes('/') && isInDomain(host, page)),
  )?.[1]
  const target = names?.map((name) => parameter(parts, name)).find((value) => value !== null)
  return target && /^https?:\/\/[^\s]+$/i.test(target) ? target : null
}

/** `google.com/amp/s/example.org/page`, `example-org.cdn.ampproject.org/c/s/example.org/page` */
function findInPath(place: string): string | null {
  const amp =
    /^google\.com\/amp\/(s\/)?(.+)$/.exec(place) ??
    /^[a-z0-9-]+\.cdn\.ampproject\.org\/[a-z]\/(s\/)?(.+)$/.exec(place)
  if (amp) return `${amp[1] ? 'https' : 'http'}://${amp[2]}`
  const defended = /^urldefense\.com\/v3\/__(https?:\/\/?.+?)__;/.exec(place)
  return defended?.[1] ?? null
}

function parameter({ query }: AddressParts, name: string): string | null {
  const pair = (query ?? '').split('&').find((pair) => pair.startsWith(`${name}=`))
  return pair === undefined ? null : decode(pair.slice(name.length + 1))
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, '%20'))
  } catch {
    return text
  }
}

/** The endings by which sites mark the copy of a page for phones: `/page/amp`, `/page.amp.html`. */
function dropAmp(parts: AddressParts): AddressParts {
  const path = parts.path
    .replace(/(?<!\.amp)(?:\.amp)+(?=\.html?$)/, '')
    .replace(/(?<![/.]amp)(?:[/.]amp)+(?=\/?$)/, '')
  return { ...parts, path }
}

function dropTracking(parts: AddressParts): AddressParts {
  const host = bareHost(parts.host)
  const site = Object.entries(siteTracking).find(([domain]) => isInDomain(host, domain))?.[1] ?? []
  const names = [...trackingParameters, ...site]
  const kept = (parts.query ?? '')
    .split('&')
    .filter((pair) => !names.some((name) => fits(pair, name)))
  const query = kept.join('&')
  // A link to highlighted words of a page leads to the page.
  const fragment = parts.fragment.replace(/:~:text=.*$/, '').replace(/^#$/, '')
  const hadTracking = kept.length < (parts.query ?? '').split('&').length
  return { ...parts, query: query === '' && hadTracking ? null : parts.query && query, fragment }
}

function fits(pair: string, name: string): boolean {
  const [key = '', value = ''] = pair.toLowerCase().split('=')
  if (name.includes('=')) return name === `${key}=${value}`
  return name.endsWith('*') ? key.startsWith(name.slice(0, -1)) : key === name.toLowerCase()
}

function bareHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/^(?:www|m|mobile)\./, '')
    .replace(/:\d+$/, '')
}

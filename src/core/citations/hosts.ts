/** The name of the site in an address. */
import { knownOutlets } from './outlets'

/**
 * In small letters, without port and user; empty for what has none, such as a DOI alone. What stands
 * there is not checked: `www.reuters,com` comes back as it is.
 */
export function hostOf(address: string): string {
  if (/^(?:doi:\s?)?10\.\d/i.test(address)) return ''
  const found = /^(?:[a-z]{3,7}:?\/\/)?(?:[^\s/?#@\\]{0,200}@)?([^\s/?#\\]*)/i.exec(address)
  return (found?.[1] ?? '').replace(/:\d*$/, '').toLowerCase()
}

/** Whether the host is the domain or lies in it. */
export function isInDomain(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`)
}

/**
 * Whether there can be a site of this name: with an ending, in numbers, or a single name, as inside a
 * network, that is not the name of a well-known site without its ending (`https://reuters/world`).
 */
export function canBeHost(host: string): boolean {
  if (host.startsWith('[')) return true
  const labels = host.split('.')
  const [first = '', second] = labels
  if (labels.some((label) => !/^(?!-)[\p{L}\p{M}\p{N}_-]+$/u.test(label))) return false
  if (/^(?:ww|w{4,})$/.test(first)) return false
  if (second === undefined) return first !== 'www' && !siteNames.has(first)
  if (labels.length === 2 && /^www(?!\d)/.test(first)) return false
  const isNumber = /^(?:\d{1,3}\.){3}\d{1,3}$/.test(host)
  return isNumber || /^(?:[\p{L}\p{M}]{2,}|xn--[\w-]+)$/u.test(labels.at(-1)!)
}

const siteNames: ReadonlySet<string> = new Set(
  Object.keys(knownOutlets).map((domain) => domain.split('.')[0]!),
)

/** Keeps public names from leading into an inner network. */
import { message } from '../../core/text/message'
import type { Fetch } from './fetch'
import { NoAnswer } from './follow'
import { isPublicHost } from './public-host'

/** The addresses of a name, as the machine knows them. */
export type Resolve = (host: string) => Promise<readonly string[]>

/**
 * A `fetch` that first looks where a name leads, and does not ask for what lies in an inner network.
 * A name that cannot be resolved is left to `fetch`: behind a proxy only the proxy may know it.
 */
export function onlyPublic(fetch: Fetch, resolve: Resolve | null): Fetch {
  if (!resolve) return fetch
  return async (address, options) => {
    const { hostname } = new URL(address)
    if (/[a-z]/i.test(hostname) && !hostname.startsWith('[')) {
      const addresses = await unlessAborted(resolve(hostname), options.signal)
      if (addresses.some((address) => !leadsOutside(address)))
        throw new NoAnswer(message('{0} is not on the public web.', hostname))
    }
    return fetch(address, options)
  }
}

/**
 * The DNS of the machine, where the host has Node; null in a browser, which keeps pages of the web from
 * inner networks by itself. Asked for at run time: the same code runs in both.
 */
export function openResolver(): Resolve | null {
  const node = typeof process === 'undefined' ? undefined : process
  const dns = node?.getBuiltinModule?.('node:dns/promises')
  if (!dns) return null
  return async (host) => (await dns.lookup(host, { all: true })).map(({ address }) => address)
}

/**
 * Also for a number of 198.18.0.0/15, for tests of networks, which programs for tunnels give to every
 * public name, and for an IPv4 address in the coat of IPv6 (RFC 6052).
 */
function leadsOutside(address: string): boolean {
  if (/^198\.1[89]\./.test(address)) return true
  const [, high, low] = /^64:ff9b::([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i.exec(address) ?? []
  if (high !== undefined && low !== undefined) {
    const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)]
    return isPublicHost([a >> 8, a & 255, b >> 8, b & 255].join('.'))
  }
  return isPublicHost(address.includes(':') ? `[${address}]` : address)
}

/** The addresses of a name, none when it has none; nothing is waited for when there is no patience. */
async function unlessAborted(
  addresses: Promise<readonly string[]>,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('No patience left')))
  })
  return Promise.race([addresses.catch(() => []), aborted])
}

/** Addresses that open for their author, and not for readers. */
import { hostOf, isInDomain } from './hosts'

/** Names that only a network of its own knows: RFC 6761, RFC 6762, RFC 8375 and usual ones. */
const innerDomains: readonly string[] = [
  'localhost',
  'local',
  'localdomain',
  'internal',
  'intranet',
  'intra',
  'private',
  'corp',
  'home',
  'lan',
  'home.arpa',
]

/** Private, local and link-local numbers: RFC 1918, RFC 1122, RFC 3927. */
const innerNumbers =
  /^(?:10|127)(?:\.\d{1,3}){3}$|^192\.168(?:\.\d{1,3}){2}$|^172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}$|^169\.254(?:\.\d{1,3}){2}$|^\[(?:::1|f[cde][0-9a-f]{2}:[0-9a-f:]*)\]$/

/** The doors through which libraries let their own readers to what they have subscribed to. */
const libraryProxy =
  /(?:^|[.-])(?:ez-?proxy|libproxy|proxy\.lib|idm\.oclc|remotexs|vetisbt|mutex\.gmu)(?:[.-]|\d|$)/

/** Whether the address opens only inside a network, or for the members of a library. */
export function isInnerAddress(address: string): boolean {
  const host = hostOf(address)
  if (host === '') return false
  if (innerNumbers.test(host) || libraryProxy.test(host)) return true
  const isSingleName = /^https?:/i.test(address) && !/[.[]/.test(host)
  return isSingleName || innerDomains.some((domain) => isInDomain(host, domain))
}

/** `file:///C:/…`, `C:\Users\…`, `\\server\share\…`: a file on the author's own machine. */
export const localFile =
  /(?<![\p{L}\p{N}])(?:file:\/{1,3}|[a-z]:\\(?=[\p{L}\p{N}])|\\\\[\w.-]+\\(?=[\p{L}\p{N}]))[^\s"“”„«»<>]{0,1000}/iu

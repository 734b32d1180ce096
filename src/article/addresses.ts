/** Which addresses may become links and pictures on the page. */

const schemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto'])

/** What stands before the first colon that no `/`, `?` or `#` precedes. */
const scheme = /^([^:/?#]*):/

/**
 * Whether a link may lead to the address: a scheme of the allow-list, or a place relative to the
 * page. The address must be percent-encoded, as markdown-it gives it.
 */
export function isSafeAddress(address: string): boolean {
  if (address.includes('%00')) return false
  const found = scheme.exec(address)
  return found ? schemes.has(found[1]!.toLowerCase()) : !address.startsWith('//')
}

/** Whether the address is a place relative to the page: a picture there loads nothing remote. */
export function isRelativeAddress(address: string): boolean {
  return address !== '' && !scheme.test(address) && !address.startsWith('//')
}

import { canBeHost, hostOf } from './hosts'

/**
 * An address as a browser opens it, where a note has it without its scheme: `www.ats.aq`,
 * `doi:10.1000/182`. Null where it has one, and where no site can have that name.
 */
export function completeAddress(address: string): string | null {
  if (/^[a-z]+:\/\/?/i.test(address)) return null
  const doi = /^(?:doi:\s?)?(10\.\d{4,9}\/.+)$/i.exec(address)?.[1]
  if (doi !== undefined) return `https://doi.org/${doi}`
  return canBeHost(hostOf(address)) ? `https://${address}` : null
}

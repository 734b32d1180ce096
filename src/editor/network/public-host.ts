/** Which hosts may be asked for a page: only those of the public web. */

/** Names that only a machine or a network of its own knows: RFC 6761, 6762, 8375, and usual ones. */
const innerNames =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|invalid|test|onion|home\.arpa)$/

/** Not of the public web, by RFC 6890 and the registry of special addresses that grew out of it. */
const innerNumbers =
  /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|192\.0\.[02]|192\.88\.99|198\.1[89]|198\.51\.100|203\.0\.113|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|22[4-9]|2[345]\d)\./

/**
 * Whether the host, as `URL` writes it, is on the public web: no name of an inner network, and no
 * private, local or reserved number. What a name leads to only the network knows.
 */
export function isPublicHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.+$/, '')
  if (name.startsWith('[')) return isPublicIpv6(name)
  if (/^[\d.]+$/.test(name)) return !innerNumbers.test(`${name}.`)
  return name.includes('.') && !innerNames.test(name)
}

/** Global unicast (RFC 4291) without the ranges that carry an IPv4 address: Teredo and 6to4. */
function isPublicIpv6(host: string): boolean {
  return /^\[[23][0-9a-f]{3}:/.test(host) && !/^\[(?:2002|2001:(?:0{0,3}|db8)):/.test(host)
}

import type { HouseStyle } from '../../draft'
import { cleanAddress, outletOf } from '../address'
import type { CitationFields } from '../format'

/**
 * The fields with the address cleaned, and with the outlet as the house writes it for the domain. An
 * outlet that the house does not list stays as it was given; where none was, the domain may tell it.
 */
export function completeFields(fields: CitationFields, style: HouseStyle): CitationFields {
  if (!fields.url) return fields
  const url = cleanAddress(fields.url)
  const known = outletOf(url, style)
  const isHouseName = known !== null && Object.values(style.outlets).includes(known)
  const isGiven = fields.outlet !== undefined && fields.outlet !== ''
  return { ...fields, url, ...(known && (isHouseName || !isGiven) && { outlet: known }) }
}

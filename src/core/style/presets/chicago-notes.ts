import type { HouseStyle } from '../../draft'
import { defaultStyle } from '../defaults'

/**
 * Notes of the Chicago Manual of Style, 17th edition, 14.207 and 14.233: the access date stands
 * before the address.
 */
export const chicagoNotes: HouseStyle = {
  ...defaultStyle,
  citation:
    '{author, }“{title},” {outlet, }{published, }{locator, }{accessLabel} {accessed}, {url}.',
  accessLabel: { en: 'accessed', tr: 'erişim tarihi', ru: 'дата обращения' },
  accessDate: { en: 'MMMM d, yyyy', tr: 'd MMMM yyyy', ru: 'd MMMM yyyy' },
}

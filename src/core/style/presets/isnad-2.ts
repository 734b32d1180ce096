import type { HouseStyle } from '../../draft'
import { defaultStyle } from '../defaults'

/**
 * İSNAD Citation Style, 2nd edition. An article has no list of sources behind its notes, so the notes
 * take the form of that list, address included: `“Başlık”. Erişim 1 Mayıs 2017. https://…`.
 *
 * @see https://www.isnadsistemi.org
 */
export const isnad2: HouseStyle = {
  ...defaultStyle,
  citation:
    '{author. }“{title}”. {outlet}. {published. }{locator. }{accessLabel} {accessed}. {url}',
  accessLabel: { tr: 'Erişim', en: 'Accessed', ru: 'Дата обращения' },
  accessDate: 'd MMMM yyyy',
}

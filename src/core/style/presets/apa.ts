import type { HouseStyle } from '../../draft'
import { defaultStyle } from '../defaults'

/** Close to the Publication Manual of the APA, 7th edition, chapter 10.16, web pages. */
export const apa: HouseStyle = {
  ...defaultStyle,
  citation:
    '{author. }({published}). *{title}*. {outlet}. {locator. }{accessLabel} {accessed}, {accessFrom }{url}',
  accessLabel: { en: 'Retrieved', tr: 'Erişim tarihi', ru: 'Дата обращения' },
  accessDate: { en: 'MMMM d, yyyy', tr: 'd MMMM yyyy', ru: 'd MMMM yyyy' },
  publishedDate: { en: 'yyyy, MMMM d', tr: 'yyyy, d MMMM', ru: 'yyyy, d MMMM' },
}

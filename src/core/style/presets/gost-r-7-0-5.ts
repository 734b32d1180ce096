import type { HouseStyle } from '../../draft'
import { defaultStyle } from '../defaults'

/** Footnotes by GOST R 7.0.5–2008: title and outlet apart by `//`, `URL:`, the access date last. */
export const gostR705: HouseStyle = {
  ...defaultStyle,
  citation:
    '{author. }{title}{ // outlet}{. published}{. locator}{. URL: url} ({accessLabel}: {accessed}).',
  accessLabel: { ru: 'дата обращения', en: 'accessed', tr: 'erişim tarihi' },
  accessDate: 'dd.MM.yyyy',
}

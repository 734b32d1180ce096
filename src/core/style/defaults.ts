import type { HouseStyle } from '../draft'

/** Without a `house-style.json`: notes as the house of the first articles prints them. */
export const defaultStyle: HouseStyle = {
  language: null,
  drafts: [],
  notation: 'house',
  numerals: 'lower-roman',
  citation: '{author, }“{title}”, {outlet}, {url}, ({accessLabel}: {accessed})',
  accessLabel: 'Erişim Tarihi',
  accessDate: 'dd.MM.yyyy',
  outlets: {},
  rules: {},
}

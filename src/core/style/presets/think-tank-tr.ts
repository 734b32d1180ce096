import type { HouseStyle } from '../../draft'
import { defaultStyle } from '../defaults'

/**
 * Endnotes of Turkish think tanks: quoted title, outlet, address, `Erişim Tarihi` in any language. The
 * form is that of the defaults, which stands in where there is no house style; the label is named for
 * each language, so that a house that asks for it differs from one that asks for nothing.
 */
export const thinkTankTr: HouseStyle = {
  ...defaultStyle,
  citation: '{author, }“{title}”, {outlet}, {url}, ({accessLabel}: {accessed})',
  accessLabel: { en: 'Erişim Tarihi', tr: 'Erişim Tarihi', ru: 'Erişim Tarihi' },
  accessDate: 'dd.MM.yyyy',
}

import type { HouseStyle } from '../../draft'
import { defaultStyle } from '../defaults'

/** Endnotes of Turkish think tanks: quoted title, outlet, address, `Erişim Tarihi` in any language. */
export const thinkTankTr: HouseStyle = {
  ...defaultStyle,
  citation: '{author, }“{title}”, {outlet}, {url}, ({accessLabel}: {accessed})',
  accessLabel: 'Erişim Tarihi',
  accessDate: 'dd.MM.yyyy',
}

/** The house styles that a `house-style.json` may extend, by id. */
import type { HouseStyle } from '../../draft'
import { apa } from './apa'
import { chicagoNotes } from './chicago-notes'
import { gostR705 } from './gost-r-7-0-5'
import { isnad2 } from './isnad-2'
import { thinkTankTr } from './think-tank-tr'

export const presets: Readonly<Record<string, HouseStyle>> = {
  'think-tank-tr': thinkTankTr,
  'chicago-notes': chicagoNotes,
  'isnad-2': isnad2,
  'gost-r-7.0.5': gostR705,
  apa,
}

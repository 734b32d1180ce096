import { review, type Review } from '../../src/core/review'
import { defaultStyle } from '../../src/core/style/defaults'
import type { HouseStyle } from '../../src/core/draft'

/** The day on which all tests are run. */
export const today = { year: 2023, month: 8, day: 15 }

/** Reviews a draft for a test, on the tests’ day. */
export function reviewTestDraft(
  source: string,
  change?: Partial<HouseStyle>,
  previous?: Review,
): Review {
  const style = change ? { ...defaultStyle, ...change } : defaultStyle
  return review({ source, style, today, treatment: 'always', previous })
}

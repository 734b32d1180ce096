import type { Draft, HouseStyle, Language } from '../../src/core/draft'
import { readDraft } from '../../src/core/read-draft'
import { defaultStyle } from '../../src/core/style/defaults'

/** Reads a draft for a test, with the default style unless the test gives another. */
export function readTestDraft(
  source: string,
  { style = {}, language }: { style?: Partial<HouseStyle>; language?: Language } = {},
): Draft {
  const full = { ...defaultStyle, ...style, ...(language && { language }) }
  return readDraft(source, full, true).draft
}

/** Reads a file of sources, whatever program wrote it. */
import type { Language } from '../../draft'
import { readBibtex, type BibtexParser } from './bibtex'
import { readCslJson } from './csl-json'
import { readRis } from './ris'
import type { Import } from './source'

export type ExchangeFormat = 'csl-json' | 'ris' | 'bibtex'

/** By what stands in the file, because names of files say little; null for something else. */
export function exchangeFormatOf(text: string): ExchangeFormat | null {
  if (/^\uFEFF?\s*[[{]/.test(text)) return 'csl-json'
  if (/^\uFEFF?\s*TY\s{1,4}-\s/m.test(text)) return 'ris'
  return /^[ \t\uFEFF]*@[ \t]*[a-z]+[ \t\r\n]*[{(]/im.test(text) ? 'bibtex' : null
}

/**
 * The sources of a file; null when it is of no format that is known.
 *
 * @param parseBibtex called for BibTeX only
 */
export function readSources(
  text: string,
  language: Language,
  parseBibtex: BibtexParser,
): Import | null {
  switch (exchangeFormatOf(text)) {
    case 'csl-json':
      return readCslJson(text, language)
    case 'ris':
      return readRis(text, language)
    case 'bibtex':
      return readBibtex(text, language, parseBibtex)
    case null:
      return null
  }
}

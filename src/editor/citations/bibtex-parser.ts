/** The parser of BibTeX. Heavy: it is loaded when a file is imported. */
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import type { BibtexParser } from '../../core/citations/exchange/bibtex'

export const parseBibtex: BibtexParser = (text) =>
  plugins.input.chain(text, { generateGraph: false, forceType: '@biblatex/text' })

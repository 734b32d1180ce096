/** What kinds of sources are called elsewhere, and which parts their notes have. */
import type { SourceKind } from './source'

export interface KindNames {
  /** Types of CSL, and behind them those of Crossref that have other names; the first one is written. */
  readonly csl: readonly string[]
  /** Types of RIS. */
  readonly ris: readonly string[]
  /** The type of BibLaTeX that is written. */
  readonly bibtex: string
  /** A note of it says when it came out, even where the house's form has no place for a date. */
  readonly isDated: boolean
}

/**
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types
 * @see https://api.crossref.org/types
 */
export const kindNames: Readonly<Record<SourceKind, KindNames>> = {
  news: {
    csl: ['article-newspaper', 'article-magazine', 'article', 'broadcast'],
    ris: ['NEWS', 'MGZN', 'INPR'],
    bibtex: 'article',
    isDated: false,
  },
  report: {
    csl: ['report', 'pamphlet', 'thesis', 'standard', 'dataset', 'dissertation', 'posted-content'],
    ris: ['RPRT', 'THES', 'PAMP', 'STAND', 'DATA'],
    bibtex: 'report',
    isDated: true,
  },
  document: {
    csl: ['document', 'manuscript', 'collection', 'hearing'],
    ris: ['GOVDOC', 'HEAR', 'UNPB'],
    bibtex: 'misc',
    isDated: true,
  },
  speech: { csl: ['speech', 'event'], ris: ['SLIDE'], bibtex: 'unpublished', isDated: false },
  post: {
    csl: ['post', 'post-weblog', 'personal_communication'],
    ris: ['BLOG', 'PCOMM'],
    bibtex: 'online',
    isDated: false,
  },
  video: {
    csl: ['motion_picture', 'song'],
    ris: ['VIDEO', 'MPCT', 'SOUND'],
    bibtex: 'video',
    isDated: false,
  },
  law: {
    csl: ['legislation', 'bill', 'treaty', 'legal_case', 'regulation'],
    ris: ['STAT', 'BILL', 'CASE', 'LEGAL'],
    bibtex: 'legislation',
    isDated: true,
  },
  book: {
    csl: [
      ...['book', 'chapter', 'paper-conference', 'entry-encyclopedia', 'entry-dictionary', 'entry'],
      ...['monograph', 'edited-book', 'reference-book', 'book-chapter', 'proceedings-article'],
    ],
    ris: ['BOOK', 'CHAP', 'CONF', 'CPAPER', 'EDBOOK', 'ECHAP', 'EBOOK', 'ENCYC', 'DICT'],
    bibtex: 'book',
    isDated: true,
  },
  journal: {
    csl: ['article-journal', 'review', 'review-book', 'journal-article', 'peer-review'],
    ris: ['JOUR', 'EJOUR', 'JFULL', 'ABST'],
    bibtex: 'article',
    isDated: true,
  },
  interview: { csl: ['interview'], ris: [], bibtex: 'misc', isDated: false },
}

export const sourceKinds = Object.keys(kindNames) as SourceKind[]

/** Null for a page of the web and for a type that is not known. */
export function kindOf(system: 'csl' | 'ris', type: string): SourceKind | null {
  return sourceKinds.find((kind) => kindNames[kind][system].includes(type)) ?? null
}

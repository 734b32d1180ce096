/** The article: the draft as the house publishes it. */
import type { Draft, Language } from '../core/draft'
import { findFrontTitle, renderByline, renderFrontTitle } from './headline'
import { readLinkDefinitions, readPlainText } from './markdown'
import { renderNoteList } from './note-list'
import { listParts, type Part } from './parts'
import { readPassage } from './passage'
import { findPlaces } from './places'
import { renderSection } from './section-html'
import { listSections } from './sections'
import type { Setting } from './setting'
import { pageWords } from './words'

export interface Article {
  /** An `<article class="article">` without script and style; empty when there is nothing to show. */
  readonly html: string
  readonly language: Language
  /** The headline as plain text; empty when the draft has none. */
  readonly title: string
}

export interface ArticleOptions {
  /**
   * Where a picture beside the article is loaded from; null to describe it instead. Without this
   * its address stays as it is. Pictures from elsewhere are always described.
   */
  readonly imageSource?: (address: string) => string | null
}

/**
 * Renders a draft. What is a note, where it leads and how it is numbered comes from the draft alone.
 * Blocks, references and notes carry their place in the draft as `data-from` and `data-to`.
 */
export function renderArticle(draft: Draft, options: ArticleOptions = {}): Article {
  const { source, language } = draft
  const places = findPlaces(draft)
  const frontTitle = findFrontTitle(draft)
  const parts = listParts(draft, places, frontTitle === null)
  const headline = parts.filter(({ zone }) => zone === 'title')
  const setting: Setting = {
    source,
    words: pageWords[language],
    passage: readPassage('', { from: 0, to: 0 }, []),
    headingShift: parts.some((part) => part.zone !== 'title' && isTopHeading(part)) ? 1 : 0,
    isHeadline: false,
    keepLines: false,
    imageSource: options.imageSource ?? ((address) => address),
    placed: new Set(),
  }
  for (const { block, passage } of parts) {
    if (block.text.includes(']:')) readLinkDefinitions(passage, setting)
  }
  const own = {
    title: (frontTitle ? renderFrontTitle(frontTitle) : '') + renderByline(draft),
    notes: renderNoteList(draft, places, setting),
  }
  const html = listSections(parts)
    .map((section) => renderSection(section, setting, own))
    .join('')
  return {
    html: html && `<article class="article" lang="${language}">\n${html}</article>\n`,
    language,
    title:
      frontTitle?.text ?? headline.map(({ passage }) => readPlainText(passage, setting)).join(' '),
  }
}

function isTopHeading({ block }: Part): boolean {
  return /^(?:ATX|Setext)Heading1$/.test(block.tree.type.name)
}

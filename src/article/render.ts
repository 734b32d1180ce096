/** The article: the draft as the house publishes it. */
import type { Draft, Language } from '../core/draft'
import { covers } from '../core/text/spans'
import { findHeadline, renderByline, type Headline } from './headline'
import { readLinkDefinitions, readPlainText, renderInline } from './markdown'
import { renderNoteList } from './note-list'
import { listParts } from './parts'
import { createPassage } from './passage'
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
  const headline = findHeadline(draft, places)
  const setting: Setting = {
    source,
    words: pageWords[language],
    passage: createPassage('', { from: 0, to: 0 }),
    headingShift: headline && hasOtherTopHeading(draft, headline) ? 1 : 0,
    keepLines: false,
    imageSource: options.imageSource ?? ((address) => address),
    placed: new Set(),
  }
  const parts = listParts(draft, places)
  for (const { block, passage } of parts) {
    if (block.text.includes(']:')) readLinkDefinitions(passage, setting)
  }
  const title = renderTitle(headline, setting) + renderByline(draft)
  const own = { title, notes: renderNoteList(draft, places, setting) }
  const sections = listSections(parts, headline?.inFrontMatter !== true)
  const html = sections.map((section) => renderSection(section, setting, own)).join('')
  return {
    html: html && `<article class="article" lang="${language}">\n${html}</article>\n`,
    language,
    title: headline ? readPlainText(headline.passage, setting) : '',
  }
}

function renderTitle(headline: Headline | null, setting: Setting): string {
  if (!headline) return ''
  const { span, passage } = headline
  const position = `data-from="${span.from}" data-to="${span.to}"`
  return `<h1 ${position}>${renderInline(passage, setting)}</h1>\n`
}

/** Whether a heading beside the headline is of the first level too. */
function hasOtherTopHeading({ blocks }: Draft, { span }: Headline): boolean {
  return blocks.some(
    (block) => /^(?:ATX|Setext)Heading1$/.test(block.tree.type.name) && !covers(block, span),
  )
}

/** The article: the draft as the house publishes it. */
import type { Draft, Language, ZoneKind } from '../core/draft'
import { covers } from '../core/text/spans'
import { renderByline } from './byline'
import { readLinkDefinitions, renderBlocks, renderInline } from './markdown'
import { renderNoteList } from './note-list'
import { listParts, type Part } from './parts'
import { readPassage } from './passage'
import { findPlaces, outermostPlaces, type Place } from './places'
import { renderSection, type Section } from './sections'
import type { Setting } from './setting'
import { pageWords } from './words'

export interface Article {
  /** Headline, sections and notes; empty when there is nothing to show. Holds no script and no style. */
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

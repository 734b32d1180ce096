/** The headline, and the author and date that the front matter gives. */
import type { Draft, Field, Language, Span } from '../core/draft'
import { escapeHtml } from './escape'
import { createPassage, readPassage, type Passage } from './passage'
import { outermostPlaces, type Place } from './places'

export interface Headline {
  readonly span: Span
  readonly passage: Passage
  /** Whether it stands in the front matter: then the first heading of the text is one of many. */
  readonly inFrontMatter: boolean
}

/** The title of the front matter counts, unless the text begins with the same one. */
export function findHeadline(draft: Draft, places: readonly Place[]): Headline | null {
  const { source, title, frontMatter } = draft
  const field = frontMatter?.values.title
  if (field && field.text.trim() !== '' && field.text !== titleText(draft)) {
    return { span: field, passage: createPassage(field.text, field), inFrontMatter: true }
  }
  if (!title) return null
  const passage = readPassage(source, title, outermostPlaces(places, title))
  return { span: title, passage, inFrontMatter: false }
}

function titleText({ source, title }: Draft): string {
  return title ? source.slice(title.from, title.to) : ''
}

/** The author and the date of the front matter as one line; empty when it names neither. */
export function renderByline({ frontMatter, language }: Draft): string {
  const { author, date } = frontMatter?.values ?? {}
  const shown: string[] = []
  if (author) shown.push(`<span ${position(author)}>${escapeHtml(author.text)}</span>`)
  if (date)
    shown.push(`<span ${position(date)}>${escapeHtml(formatDate(date.text, language))}</span>`)
  return shown.length > 0 ? `<p class="byline">${shown.join(' · ')}</p>\n` : ''
}

function position({ from, to }: Field): string {
  return `data-from="${from}" data-to="${to}"`
}

/** An ISO date in words; anything else as it is written. */
function formatDate(text: string, language: Language): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0]
  const date = new Date(`${day}T00:00:00Z`)
  if (!day || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day)) return text
  const locale = language === 'und' ? 'en' : language
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}

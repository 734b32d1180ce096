/** What the front matter gives to the head of the page. */
import type { Draft, Field, Language } from '../core/draft'
import { escapeHtml } from './escape'

/** The title of the front matter, unless the text begins with the same one. */
export function findFrontTitle({ source, title, frontMatter }: Draft): Field | null {
  const field = frontMatter?.values.title
  if (!field || field.text.trim() === '') return null
  const inText = title && source.slice(title.from, title.to)
  return field.text.trim() === inText ? null : field
}

export function renderFrontTitle(title: Field): string {
  return `<h1 ${position(title)}>${escapeHtml(title.text)}</h1>\n`
}

/** The author and the date as one line; empty when the front matter names neither. */
export function renderByline({ frontMatter, language }: Draft): string {
  const { author, date } = frontMatter?.values ?? {}
  const shown: string[] = []
  if (author) shown.push(`<span ${position(author)}>${escapeHtml(author.text)}</span>`)
  if (date) shown.push(`<span ${position(date)}>${escapeHtml(formatDate(date, language))}</span>`)
  return shown.length > 0 ? `<p class="byline">${shown.join(' · ')}</p>\n` : ''
}

function position({ from, to }: Field): string {
  return `data-from="${from}" data-to="${to}"`
}

/** An ISO date in words; anything else as it is written. */
function formatDate({ text }: Field, language: Language): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0]
  const date = new Date(`${day}T00:00:00Z`)
  if (!day || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day)) return text
  const locale = language === 'und' ? 'en' : language
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}

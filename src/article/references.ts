/** The two ends of a note on the page: the reference in the text and the way back to it. */
import type { Note } from '../core/draft'
import { escapeHtml } from './escape'
import type { ReferencePlace } from './places'
import type { PageWords } from './words'

/**
 * The superscript `[i]` that leads to its note. A reference without a note keeps the author's
 * marker, marked as what it is.
 */
export function renderReference(place: ReferencePlace, source: string, words: PageWords): string {
  const { note, noteNumber, referenceNumber, from, to } = place
  const id = referenceId(noteNumber, referenceNumber)
  const common = `id="${id}" data-from="${from}" data-to="${to}"`
  if (!hasText(note)) {
    const marker = escapeHtml(source.slice(from, to))
    return `<mark class="undefined-note" title="${words.undefinedNote}" ${common}>${marker}</mark>`
  }
  const numeral = escapeHtml(note.numeral ?? note.label)
  const label = `aria-label="${words.note} ${numeral}"`
  const link = `<a href="#${noteId(noteNumber)}" role="doc-noteref" ${label} ${common}>[${numeral}]</a>`
  return `<sup class="reference">${link}</sup>`
}

/** A link back to each reference of a note; where there are several, they are numbered. */
export function renderBackLinks(note: Note, noteNumber: number, words: PageWords): string {
  const several = note.references.length > 1
  const links = note.references.map((_, index) => {
    const href = `#${referenceId(noteNumber, index + 1)}`
    const count = several ? String(index + 1) : ''
    const label = `${words.backToText} ${count}`.trim()
    return `<a href="${href}" role="doc-backlink" aria-label="${label}">${arrow}${count}</a>`
  })
  return links.length > 0 ? `<span class="back-links">${links.join(' ')}</span>` : ''
}

/** An inline note needs no definition: its text stands where it is referred to. */
export function hasText({ definition, notation }: Note): boolean {
  return definition !== null || notation === 'inline'
}

export function noteId(noteNumber: number): string {
  return `note-${noteNumber}`
}

function referenceId(noteNumber: number, referenceNumber: number): string {
  return `reference-${noteNumber}-${referenceNumber}`
}

/** The variation selector keeps it a character of the text, not a coloured picture. */
const arrow = '↩\uFE0E'

/** The sections of the page in HTML. */
import { renderBlocks } from './markdown'
import type { Passage } from './passage'
import type { Section, SectionKind } from './sections'
import type { Setting } from './setting'
import type { PageWords } from './words'

/** The element around a section. */
interface Frame {
  readonly tag: 'header' | 'div' | 'section'
  readonly role?: string
  /** What names the section to those who do not see it. */
  readonly label?: keyof PageWords
  readonly isHeadline?: boolean
  /** Whether lines of the source stay lines: names, dates and shares stand one below another. */
  readonly keepLines?: boolean
}

const frames: Readonly<Record<SectionKind, Frame>> = {
  title: { tag: 'header', isHeadline: true },
  byline: { tag: 'div', keepLines: true },
  furniture: { tag: 'div', keepLines: true },
  body: { tag: 'div' },
  notes: { tag: 'section', role: 'doc-endnotes', label: 'notes' },
  author: { tag: 'section', label: 'author', keepLines: true },
  related: { tag: 'section', label: 'related', keepLines: true },
}

/**
 * Renders a section; empty when there is nothing to show.
 *
 * @param own what a section shows beside what stands there in the draft
 */
export function renderSection(
  { kind, parts }: Section,
  setting: Setting,
  own: Readonly<Partial<Record<SectionKind, string>>>,
): string {
  const { tag, role, label, keepLines = false, isHeadline = false } = frames[kind]
  const passages = parts.map(({ passage }) => passage)
  const shown = kind === 'author' ? withoutRepetition(passages) : passages
  const local = { ...setting, keepLines, isHeadline }
  const blocks = shown.map((passage) => renderBlocks(passage, local)).join('')
  const content = blocks + (own[kind] ?? '')
  if (content.trim() === '') return ''
  const attributes = [
    ` class="${kind}"`,
    role ? ` role="${role}"` : '',
    label ? ` aria-label="${setting.words[label]}"` : '',
  ]
  return `<${tag}${attributes.join('')}>\n${content}</${tag}>\n`
}

/** Sites print an author's name under the picture and again above the text; here it stands once. */
function withoutRepetition(passages: readonly Passage[]): Passage[] {
  let last = ''
  return passages.map((passage) => {
    const lines = passage.markdown.split('\n')
    const keeps = lines.map((line) => {
      const text = line.trim()
      const repeats = text !== '' && text === last
      if (text !== '') last = text
      return !repeats
    })
    return {
      ...passage,
      markdown: lines.filter((_, index) => keeps[index]).join('\n'),
      lineStarts: passage.lineStarts.filter((_, index) => keeps[index]),
    }
  })
}

/** The sections of the page: what follows each other in one zone, in an element of its own. */
import type { ZoneKind } from '../core/draft'
import { renderBlocks } from './markdown'
import type { Part } from './parts'
import type { Setting } from './setting'
import type { PageWords } from './words'

export type SectionKind = 'byline' | 'furniture' | 'body' | 'notes' | 'author' | 'related'

export interface Section {
  readonly kind: SectionKind
  readonly parts: readonly Part[]
}

/** Which section a zone makes before the end of the body, and which one after it. */
const sectionKinds: Readonly<Record<ZoneKind, readonly [SectionKind, SectionKind]>> = {
  'front-matter': ['body', 'body'],
  title: ['body', 'body'],
  body: ['body', 'body'],
  notes: ['notes', 'notes'],
  furniture: ['furniture', 'related'],
  author: ['byline', 'author'],
}

/** Joins parts that belong together; those without anything to show are left out. */
export function listSections(parts: readonly Part[]): Section[] {
  const shown = parts.filter(({ passage }) => passage.markdown.trim() !== '')
  const lastOfBody = shown.findLastIndex(({ zone }) => zone === 'body')
  const sections: { kind: SectionKind; parts: Part[] }[] = []
  shown.forEach((part, index) => {
    const kind = sectionKinds[part.zone][index < lastOfBody ? 0 : 1]
    const last = sections.at(-1)
    if (last?.kind === kind) last.parts.push(part)
    else sections.push({ kind, parts: [part] })
  })
  return sections
}

export function renderSection({ kind, parts }: Section, setting: Setting): string {
  const { open, close, keepLines } = frames[kind](setting.words)
  const lines = keepLines ? withoutRepeatedLines(parts) : parts
  const html = lines.map(({ passage }) => renderBlocks(passage, { ...setting, keepLines })).join('')
  return html.trim() && `${open}\n${html}${close}\n`
}

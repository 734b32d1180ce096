/** The sections of the page: what follows each other in one zone of the draft. */
import type { ZoneKind } from '../core/draft'
import type { Part } from './parts'

export type SectionKind = 'title' | 'byline' | 'furniture' | 'body' | 'notes' | 'author' | 'related'

export interface Section {
  readonly kind: SectionKind
  readonly parts: readonly Part[]
}

/** Which section a zone makes before the end of the body, and which one after it. */
const sectionKinds: Readonly<Record<ZoneKind, readonly [SectionKind, SectionKind]>> = {
  'front-matter': ['body', 'body'],
  title: ['title', 'title'],
  body: ['body', 'body'],
  notes: ['body', 'notes'],
  furniture: ['furniture', 'related'],
  author: ['byline', 'author'],
}

/**
 * Joins the parts that belong together; those without anything to show are left out. There is
 * always one section for the headline and, behind the body, one for the notes.
 */
export function listSections(parts: readonly Part[]): Section[] {
  const shown = parts.filter(({ passage }) => passage.markdown.trim() !== '')
  const lastOfBody = shown.findLastIndex(({ zone }) => zone === 'body' || zone === 'title')
  const sections: { kind: SectionKind; parts: Part[] }[] = []
  shown.forEach((part, index) => {
    const kind = sectionKinds[part.zone][index < lastOfBody ? 0 : 1]
    const last = sections.at(-1)
    if (last?.kind === kind) last.parts.push(part)
    else sections.push({ kind, parts: [part] })
  })
  if (!has(sections, 'title')) sections.unshift({ kind: 'title', parts: [] })
  if (!has(sections, 'notes')) {
    const behind = sections.findIndex(({ kind }) => kind === 'author' || kind === 'related')
    sections.splice(behind < 0 ? sections.length : behind, 0, { kind: 'notes', parts: [] })
  }
  return sections
}

function has(sections: readonly Section[], wanted: SectionKind): boolean {
  return sections.some(({ kind }) => kind === wanted)
}

import type { CalendarDate, Citation, Draft, NoteDefinition, Span } from '../draft'
import { planCiteAgain } from '../notes/operations/insert'
import { planEdits, type NotePlan } from '../notes/operations/plan'
import { noteTextAt } from './definition-at'
import { fieldsOf, type CitationFields } from './format'
import { styleInUse } from './form-in-use'
import { isGenericTitle } from './generic-titles'
import { findNoteCiting } from './note-citing'
import { planCite } from './plan-cite'
import { formatWithFields } from './snippet'
import { sourceKey } from './source-key'

/**
 * Cites a page that was read today. A note at the place that cites it already is completed: what its
 * author wrote stays. In running text a note that cites it is referred to again; else the plan is that of
 * a new note. `readPieces` finds the fields that are still to be filled in.
 */
export function planCitePage(
  draft: Draft,
  place: Span,
  page: CitationFields,
  today: CalendarDate,
): NotePlan {
  const definition = noteTextAt(draft, place.from)
  const cited = definition ? null : findNoteCiting(draft, page.url ?? '')
  if (cited) return planCiteAgain(draft, place.to, cited)
  const known = definition && knownFields(definition, page.url ?? '')
  const fields = { ...page, ...known, url: page.url ?? '', accessed: today }
  const text = formatWithFields(fields, styleInUse(draft), draft.language)
  if (!definition || !known) return planCite(draft, place, [text])
  const { from, to } = definition.content
  const edit = { from, to, text }
  return planEdits([edit], { writing: { edit, at: text.length } })
}

/** What the note says of this page; null when it says more, or cites another one. */
function knownFields({ citation }: NoteDefinition, url: string): CitationFields | null {
  if (!citation?.url || !isWhole(citation)) return null
  if (sourceKey(citation.url.text) !== sourceKey(url)) return null
  const known = Object.entries(fieldsOf(citation)).filter(
    ([, value]) => typeof value !== 'string' || !isPlaceholder(value),
  )
  return Object.fromEntries(known)
}

function isWhole({ next, rest, shortForm }: Citation): boolean {
  return !next && !shortForm && rest.length === 0
}

/** What a field has left that nobody filled in, and what stands for the title of no page. */
function isPlaceholder(text: string): boolean {
  return /^(?:Title|OUTLET|Başlık|Заголовок)$/.test(text) || isGenericTitle(text, [])
}

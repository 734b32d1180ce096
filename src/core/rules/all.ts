/** The table of rules. Adding a rule is adding a file and a line here. */
import { accessDateFormat } from './access-date-format'
import { accessDateLabel } from './access-date-label'
import { adjacentNotes } from './adjacent-notes'
import { ambiguousAccessDate } from './ambiguous-access-date'
import { bareUrl } from './bare-url'
import { citationFormat } from './citation-format'
import { copiedAccessDate } from './copied-access-date'
import { dottedCapitalI } from './dotted-capital-i'
import { duplicateNote } from './duplicate-note'
import { earlyAccessDate } from './early-access-date'
import { emptyNote } from './empty-note'
import { futureAccessDate } from './future-access-date'
import { genericTitle } from './generic-title'
import { hiddenNote } from './hidden-note'
import { inexactAccessDate } from './inexact-access-date'
import { inlineNote } from './inline-note'
import { intranetUrl } from './intranet-url'
import { invalidAccessDate } from './invalid-access-date'
import { malformedUrl } from './malformed-url'
import { missingAccessDate } from './missing-access-date'
import { missingOutlet } from './missing-outlet'
import { missingTitle } from './missing-title'
import { missingUrl } from './missing-url'
import { mixedNotation } from './mixed-notation'
import { nestedNote } from './nested-note'
import { noteNumbering } from './note-numbering'
import { noteOrder } from './note-order'
import { notePosition } from './note-position'
import { noteSpacing } from './note-spacing'
import { outletName } from './outlet-name'
import { placeholderNote } from './placeholder-note'
import { repeatedSource } from './repeated-source'
import { searchResultUrl } from './search-result-url'
import { staleAccessDate } from './stale-access-date'
import { strayApostrophe } from './stray-apostrophe'
import { trackingUrl } from './tracking-url'
import { unclosedQuotation } from './unclosed-quotation'
import { undefinedNote } from './undefined-note'
import { unreadableFrontMatter } from './unreadable-front-matter'
import { unneededIgnore } from './unneeded-ignore'
import { unsourcedQuotation } from './unsourced-quotation'
import { unusedNote } from './unused-note'
import type { Rule } from './rule'

export const allRules: readonly Rule[] = [
  undefinedNote,
  unusedNote,
  duplicateNote,
  hiddenNote,
  inlineNote,
  emptyNote,
  noteOrder,
  noteSpacing,
  noteNumbering,
  mixedNotation,
  notePosition,
  adjacentNotes,
  nestedNote,
  placeholderNote,
  missingAccessDate,
  invalidAccessDate,
  futureAccessDate,
  earlyAccessDate,
  ambiguousAccessDate,
  inexactAccessDate,
  accessDateFormat,
  accessDateLabel,
  copiedAccessDate,
  staleAccessDate,
  missingTitle,
  missingOutlet,
  missingUrl,
  bareUrl,
  genericTitle,
  malformedUrl,
  trackingUrl,
  intranetUrl,
  searchResultUrl,
  repeatedSource,
  outletName,
  citationFormat,
  unclosedQuotation,
  strayApostrophe,
  dottedCapitalI,
  unsourcedQuotation,
  unreadableFrontMatter,
  unneededIgnore,
]

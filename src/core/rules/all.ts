/** The table of rules. Adding a rule is adding a file and a line here. */
import { accessDateFormat } from './access-date-format'
import { adjacentNotes } from './adjacent-notes'
import { dottedCapitalI } from './dotted-capital-i'
import { duplicateNote } from './duplicate-note'
import { emptyNote } from './empty-note'
import { futureAccessDate } from './future-access-date'
import { hiddenNote } from './hidden-note'
import { invalidAccessDate } from './invalid-access-date'
import { missingAccessDate } from './missing-access-date'
import { mixedNotation } from './mixed-notation'
import { nestedNote } from './nested-note'
import { noteNumbering } from './note-numbering'
import { noteOrder } from './note-order'
import { notePosition } from './note-position'
import { noteSpacing } from './note-spacing'
import { placeholderNote } from './placeholder-note'
import { strayApostrophe } from './stray-apostrophe'
import { unclosedQuotation } from './unclosed-quotation'
import { undefinedNote } from './undefined-note'
import { unreadableFrontMatter } from './unreadable-front-matter'
import { unsourcedQuotation } from './unsourced-quotation'
import { unusedNote } from './unused-note'
import type { Rule } from './rule'

export const allRules: readonly Rule[] = [
  undefinedNote,
  unusedNote,
  duplicateNote,
  hiddenNote,
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
  accessDateFormat,
  unclosedQuotation,
  strayApostrophe,
  dottedCapitalI,
  unsourcedQuotation,
  unreadableFrontMatter,
]

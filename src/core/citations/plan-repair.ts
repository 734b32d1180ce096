/** Rewrites notes in the form of the house. */
import type { Draft, NoteDefinition } from '../draft'
import type { TextEdit } from '../findings'
import { formatMarker } from '../notes/markers'
import { planEdits, type NotePlan } from '../notes/operations/plan'
import { message } from '../text/message'
import { repairCitation } from './repair'

/**
 * The notes in the form of the house, an edit for each. What the form has no place for stays behind
 * its source, and the plan remarks upon it.
 */
export function planRepair(draft: Draft, definitions: readonly NoteDefinition[]): NotePlan {
  const edits: TextEdit[] = []
  const withMore: string[] = []
  for (const definition of definitions) {
    const { content } = definition
    const { text, kept } = repairCitation(content.text, draft.style, draft.language)
    if (text === content.text) continue
    edits.push({ from: content.from, to: content.to, text })
    if (kept.length > 0) withMore.push(formatMarker(definition))
  }
  const remark = message('Look at {0}: the form has no place for all of it.', withMore.join(', '))
  return planEdits(edits, { remark: withMore.length > 0 ? remark : null })
}

/** The notes of a draft that can be repaired: each definition once. */
export function definitionsOf({ notes }: Draft): readonly NoteDefinition[] {
  return notes.flatMap(({ definition }) => definition ?? [])
}

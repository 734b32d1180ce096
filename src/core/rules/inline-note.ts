import type { Draft, Note } from '../draft'
import type { Fix } from '../findings'
import { planInlineToReference } from '../notes/operations/inline'
import { findSlips } from '../notes/slips'
import { message } from '../text/message'
import type { DraftRule } from './rule'

export const inlineNote: DraftRule = {
  id: 'inline-note',
  topic: 'notes',
  scope: 'draft',
  severity: 'hint',
  summary: 'Every note has its text below the article, not inside the sentence.',
  rationale:
    'Pandoc makes a note of ^[…]; GitHub and most sites print it in the middle of the sentence. A house whose site reads it switches this hint off.',
  examples: {
    sound: ['Exports rose.[^1]\n\n[^1]: Eurostat, 15 June 2023.\n'],
    faulty: [
      {
        draft: `
Exports rose.[^1] Imports fell.^[Eurostat, 14 July 2023.]
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^ GitHub prints ^[…] as text, brackets and all.

[^1]: Eurostat, 15 June 2023.
`,
        fixed: `
Exports rose.[^1] Imports fell.[^2]

[^1]: Eurostat, 15 June 2023.

[^2]: Eurostat, 14 July 2023.
`,
      },
    ],
    silent: [
      'The square of x^2 and the pattern `^[a-z]` are no notes.[^1]\n\n[^1]: Eurostat.\n',
      'Exports rose.[^1] Imports fell.^[1] One slip is one finding.\n\n[^1]: Eurostat.\n',
    ],
  },
  /** One hint for all of them: they share one cause. */
  check({ draft }) {
    const slips = new Set(findSlips(draft).map(({ from }) => from))
    const isMeant = ({ notation, references }: Note) =>
      notation === 'inline' && !slips.has(references[0]!.from)
    const note = draft.notes.find(isMeant)
    if (!note) return []
    const { from, to } = note.references[0]!
    const text = message('GitHub prints {0} as text, brackets and all.', '^[…]')
    return [{ from, to, message: text, fixes: moveBelow(draft, note) }]
  },
}

/** Not safe: the house may print such notes. */
function moveBelow(draft: Draft, note: Note): Fix[] {
  const plan = planInlineToReference(draft, note)
  if (plan.kind === 'refusal') return []
  return [{ title: message('Move its text below the article'), safe: false, edits: plan.edits }]
}

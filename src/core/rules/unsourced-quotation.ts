import type { Claim, Draft, Span } from '../draft'
import type { Problem } from '../findings'
import { readSpoken } from '../claims/spoken'
import { readProse } from '../syntax/prose'
import { covers, shift, spanAt } from '../text/spans'
import { message } from '../text/message'
import type { DraftRule } from './rule'

export const unsourcedQuotation: DraftRule = {
  id: 'unsourced-quotation',
  topic: 'sources',
  scope: 'draft',
  severity: 'warning',
  summary: 'Every quotation has a note in its sentence or later in its paragraph.',
  rationale:
    'Words in quotation marks are somebody’s own. A reader who cannot look them up must take the author’s word for them.',
  examples: {
    sound: [
      'The minister said: “We will sign the treaty in May.”[^1]\n\n[^1]: Reuters, 4 March 2023.\n',
    ],
    faulty: [
      {
        draft: `
Trade rose.[^1]

The minister said: “We will sign the treaty in May.” The talks went on.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ No note for this quotation.

[^1]: Eurostat, 15 June 2023.
`,
      },
    ],
    silent: [
      'The minister said: “We will sign the treaty in May.” The talks went on.[^1]\n\n[^1]: Reuters.\n',
      'The so-called “grey zone” has no treaty.[^1]\n\nThe “Belt and Road” does.\n\n[^1]: Reuters.\n',
    ],
  },
  check({ draft, claims }) {
    return claims.flatMap((claim) => {
      const quotation = claim.notes.length === 0 ? longestQuotation(draft, claim) : null
      return quotation ? [createProblem(quotation)] : []
    })
  },
}

/** Fewer words in quotation marks are a turn of phrase, not a quotation to look up. */
const fewestWords = 4

function longestQuotation(draft: Draft, claim: Claim): Span | null {
  const block = claim.kinds.includes('quotation') ? spanAt(draft.blocks, claim.from) : undefined
  if (!block) return null
  const { text } = draft.read(block, readProse)
  const words = ({ from, to }: Span) => text.slice(from, to).match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  const [longest] = draft
    .read(block, readSpoken)
    .map(({ whole }) => shift(whole, block.from))
    .filter((spoken) => covers(claim, spoken))
    .filter((spoken) => words(shift(spoken, -block.from)) >= fewestWords)
    .sort((a, b) => b.to - b.from - (a.to - a.from))
  return longest ?? null
}

function createProblem({ from, to }: Span): Problem {
  return { from, to, message: message('No note for this quotation.') }
}

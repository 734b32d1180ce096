import type { Draft, Note, NoteDefinition } from '../draft'
import type { Problem } from '../findings'
import { formatMarker } from '../notes/markers'
import { findMisspelt } from '../notes/misspelt'
import { findRanges } from '../notes/ranges'
import { slipsByNote, type Slip } from '../notes/slips'
import { message } from '../text/message'
import { readNumeral } from '../text/numerals'
import { mendSlip } from './mend-slip'
import { removeDefinition } from './remove-definition'
import type { DraftRule } from './rule'

export const unusedNote: DraftRule = {
  id: 'unused-note',
  topic: 'notes',
  scope: 'draft',
  everywhere: true,
  severity: 'warning',
  summary: 'Every note is referred to in the text.',
  rationale:
    'Readers never reach a note that nothing refers to, and many sites do not print it. Often the reference was lost with a sentence that was cut.',
  examples: {
    sound: ['The pact was signed.[^1]\n\n[^1]: Reuters, 4 March 2023.\n'],
    faulty: [
      {
        draft: `
The pact was signed.[^1]

[^1]: Reuters, 4 March 2023.

[^2]: Anadolu Agency, 5 March 2023.
^^^^^ Nothing refers to [^2].
`,
        fixed: `
The pact was signed.[^1]

[^1]: Reuters, 4 March 2023.
`,
      },
      {
        draft: `
The pact was signed.[^1] It holds.[2](https://www.aa.com.tr/)

[^1]: Reuters, 4 March 2023.

[^2]: Anadolu Agency, 5 March 2023.
^^^^^ Nothing refers to [^2]. Was it meant by [2](…)?
`,
        fixed: `
The pact was signed.[^1] It holds.[^2]

[^1]: Reuters, 4 March 2023.

[^2]: Anadolu Agency, 5 March 2023. https://www.aa.com.tr/
`,
      },
    ],
    silent: [
      'Exports rose.[1] They fell later [2–3].\n\n[1] Reuters, 2021.\n\n[2] TRT, 2022.\n\n[3] BBC, 2023.\n',
      'The pact was signed.[^1]\n\n[^1]: Reuters; see also the treaty.[^2]\n\n[^2]: Official Journal.\n',
      'Trade fell.[^worldbank]\n\n[^wordbank]: World Bank.\n',
    ],
  },
  check({ draft }) {
    const meant = new Set(findMisspelt(draft).values())
    const slips = slipsByNote(draft)
    const ranges = findRanges(draft)
    const isInRange = ({ notation, label }: Note) =>
      notation === 'house' && ranges.has(readNumeral(label)?.value ?? 0)
    return draft.notes.flatMap((note) => {
      const { definition, references, duplicateOf } = note
      if (!definition || references.length > 0 || duplicateOf || meant.has(definition)) return []
      if (isInRange(note)) return []
      return [createProblem(draft, note, definition, slips.get(note) ?? [])]
    })
  },
}

function createProblem(
  draft: Draft,
  note: Note,
  definition: NoteDefinition,
  slips: readonly Slip[],
): Problem {
  const { from, to } = definition.marker
  const marker = formatMarker(note)
  const remove = removeDefinition(draft, definition, message('Remove the note {0}', marker))
  const [slip] = slips
  if (!slip)
    return { from, to, message: message('Nothing refers to {0}.', marker), fixes: [remove] }
  const edits = slips.flatMap((meant) => mendSlip(draft, meant))
  const mend = { title: message('Change {0} to {1}', slip.written, marker), safe: false, edits }
  return {
    from,
    to,
    message: message('Nothing refers to {0}. Was it meant by {1}?', marker, slip.written),
    related: slips.map((meant) => ({
      ...{ from: meant.from, to: meant.to },
      message: message('{0} is no reference.', meant.written),
    })),
    fixes: [mend, remove],
  }
}

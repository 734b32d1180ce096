import type { Draft } from '../draft'
import type { Problem, TextEdit } from '../findings'
import { findHidden, type HiddenNote } from '../notes/hidden'
import { formatMarker } from '../notes/markers'
import { keyOf } from '../notes/pairing'
import { message } from '../text/message'
import type { DraftRule } from './rule'

export const hiddenNote: DraftRule = {
  id: 'hidden-note',
  topic: 'notes',
  scope: 'draft',
  everywhere: true,
  severity: 'warning',
  summary: 'Every note is written so that Markdown sees it.',
  rationale:
    'A note that Markdown does not see is printed in the middle of the text, brackets and all.',
  examples: {
    sound: ['Exports rose.[^euro-stat]\n\n[^euro-stat]: Eurostat, 15 June 2023.\n'],
    faulty: [
      {
        draft: `
Exports rose.[^1]

[^1]: Reuters.

[^euro stat]: Eurostat, 15 June 2023.
^^^^^^^^^^^^ A label cannot have spaces: Markdown does not see [^euro stat].
`,
        fixed: `
Exports rose.[^1]

[^1]: Reuters.

[^euro-stat]: Eurostat, 15 June 2023.
`,
      },
      {
        draft: `
Exports rose.[^1] They will fall.^[1]
                                 ^^^^ ^[1] is a note that says “1”. Did you mean [^1]?

[^1]: Reuters.
`,
        fixed: `
Exports rose.[^1] They will fall.[^1]

[^1]: Reuters.
`,
      },
    ],
    silent: [
      'Exports rose.^[Eurostat, 15 June 2023.]\n',
      'The pattern [^a b] is no note.\n',
      '[^1] Reuters has it.[^1]\n\n[^1]: Reuters.\n',
    ],
  },
  check({ draft }) {
    const spaced = findHidden(draft).filter(({ reason }) => reason === 'spaced-label')
    return [...spaced.map((hidden) => checkLabel(draft, hidden)), ...checkSlips(draft)]
  },
}

/** The fix changes the label wherever the text has it. */
function checkLabel(draft: Draft, hidden: HiddenNote): Problem {
  const { from, to, label } = hidden
  const marker = formatMarker(hidden)
  const wanted = formatMarker({ label: label.replace(/\s+/g, '-'), notation: 'markdown' })
  const edits: TextEdit[] = []
  for (let at = draft.source.indexOf(marker); at >= 0; at = draft.source.indexOf(marker, at + 1))
    edits.push({ from: at, to: at + marker.length, text: wanted })
  const text = message('A label cannot have spaces: Markdown does not see {0}.', marker)
  return {
    from,
    to,
    message: text,
    fixes: [{ title: message('Write {0}', wanted), safe: false, edits }],
  }
}

/** `^[1]` where `[^1]` is a note. */
function checkSlips(draft: Draft): Problem[] {
  const markdown = draft.notes.filter(({ notation }) => notation === 'markdown')
  const keys = new Set(markdown.map(({ label, notation }) => keyOf({ label, notation, from: 0 })))
  return draft.notes.flatMap(({ notation, label, references }) => {
    if (notation !== 'inline' || !keys.has(keyOf({ label, notation: 'markdown', from: 0 })))
      return []
    const wanted = formatMarker({ label, notation: 'markdown' })
    return references.map(({ from, to }) => ({
      from,
      to,
      message: message(
        '{0} is a note that says “{1}”. Did you mean {2}?',
        formatMarker({ label, notation }),
        label,
        wanted,
      ),
      fixes: [
        {
          title: message('Change to {0}', wanted),
          safe: false,
          edits: [{ from, to, text: wanted }],
        },
      ],
    }))
  })
}

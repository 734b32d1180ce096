import type { Draft, Note, NoteDefinition, NoteReference } from '../draft'
import type { Fix, Problem } from '../findings'
import { formatMarker } from '../notes/markers'
import { hiddenNotes } from '../notes/hidden'
import type { HiddenNote, HiddenReason } from '../notes/hidden-note'
import { findMisspelt } from '../notes/misspelt'
import { placeDefinition } from '../notes/placement'
import { revealNote } from '../notes/reveal'
import { message } from '../text/message'
import type { DraftRule } from './rule'

export const undefinedNote: DraftRule = {
  id: 'undefined-note',
  topic: 'notes',
  scope: 'draft',
  everywhere: true,
  severity: 'error',
  summary: 'Every note reference has a note.',
  rationale:
    'A reference that leads nowhere looks like a source and is none. Readers who check it lose their trust in the other notes too.',
  examples: {
    sound: ['Japan signed.[^1]\n\n[^1]: Ministry of Foreign Affairs of Japan.\n'],
    faulty: [
      {
        draft: `
The pact was signed in March.[i] Two members have not ratified it.[ii]
                                                                  ^^^^ No note for [ii].

[i] “Pact Signed”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)
`,
        fixed: `
The pact was signed in March.[i] Two members have not ratified it.[ii]

[i] “Pact Signed”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)

[ii]
`,
      },
      {
        draft: `
Trade fell by a tenth.[^worldbank]
                      ^^^^^^^^^^^^ No note for [^worldbank]. Did you mean [^wordbank]?

[^wordbank]: World Bank, Global Economic Prospects.
`,
        fixed: `
Trade fell by a tenth.[^wordbank]

[^wordbank]: World Bank, Global Economic Prospects.
`,
      },
      {
        draft: `
Trade fell.[^wb] It will rise.[^un]
           ^^^^^ No note for [^wb]: the colon after its label is missing.
                              ^^^^^ No note for [^un]: it must begin a line of its own.

[^wb] World Bank, Global Economic Prospects.

[^imf]: IMF, World Economic Outlook. [^un]: United Nations.
`,
        fixed: `
Trade fell.[^wb] It will rise.[^un]

[^wb]: World Bank, Global Economic Prospects.

[^imf]: IMF, World Economic Outlook.

[^un]: United Nations.
`,
      },
      {
        draft: `
Exports rose.[i] Imports fell.[ii] The lira held.[iii]
                              ^^^^ No note for [ii]: the colon behind its label makes a link of it.

[i] “Exports”, TRT, https://www.trthaber.com/, (Erişim Tarihi: 01.08.2023)

[ii]: https://www.bbc.com/

[iii] “The Lira”, TRT, https://www.trthaber.com/, (Erişim Tarihi: 01.08.2023)
`,
        fixed: `
Exports rose.[i] Imports fell.[ii] The lira held.[iii]

[i] “Exports”, TRT, https://www.trthaber.com/, (Erişim Tarihi: 01.08.2023)

[ii] https://www.bbc.com/

[iii] “The Lira”, TRT, https://www.trthaber.com/, (Erişim Tarihi: 01.08.2023)
`,
      },
    ],
    silent: [
      'Growth was slow [1], see [the figures][2].\n\n[1]: https://www.worldbank.org/\n[2]: https://www.imf.org/\n',
      'Write `[^1]` for a note, or \\[^1] to print the brackets.\n',
      '“[i]t is clear”, said the spokesman, and ticked the box [x].\n',
      'See [the report][1].\n\n[1]: https://www.worldbank.org/\n',
    ],
  },
  check({ draft }) {
    const misspelt = findMisspelt(draft)
    const hidden = hiddenNotes(draft)
    return draft.notes.flatMap((note) => {
      if (note.definition || note.notation === 'inline') return []
      const written = hidden.get(note)
      if (written) return checkHidden(draft, note, written)
      const meant = misspelt.get(note)
      return meant ? checkMisspelt(note, meant) : checkMissing(draft, note)
    })
  },
}

function checkMissing(draft: Draft, note: Note): Problem[] {
  const marker = formatMarker(note)
  const { at, before, after } = placeDefinition(draft, note)
  const text = `${before}${marker}${note.notation === 'markdown' ? ':' : ''}${after}`
  const add: Fix = {
    title: message('Add a note {0}', marker),
    safe: false,
    edits: [{ from: at, to: at, text }],
  }
  return note.references.map((reference) => ({
    from: reference.from,
    to: reference.to,
    message: message('No note for {0}.', formatMarker(reference)),
    fixes: [add, removeReference(reference)],
  }))
}

function checkMisspelt(note: Note, meant: NoteDefinition): Problem[] {
  const wanted = formatMarker(meant)
  return note.references.map((reference) => ({
    from: reference.from,
    to: reference.to,
    message: message('No note for {0}. Did you mean {1}?', formatMarker(reference), wanted),
    related: [{ ...meant.marker, message: message('Nothing else refers to {0}.', wanted) }],
    fixes: [
      {
        title: message('Change to {0}', wanted),
        safe: false,
        edits: [{ from: reference.from, to: reference.to, text: wanted }],
      },
      removeReference(reference),
    ],
  }))
}

const reasons: Readonly<Record<HiddenReason, string>> = {
  'no-colon': 'No note for {0}: the colon after its label is missing.',
  'mid-line': 'No note for {0}: it must begin a line of its own.',
  'spaced-label': 'No note for {0}: a label cannot have spaces.',
  'link-definition': 'No note for {0}: without ^ its label makes a link of it.',
  'marked-line': 'No note for {0}: its label must be the first thing on its line.',
  'numbered-item': 'No note for {0}: the list below numbers it without brackets.',
}

const houseReason = 'No note for {0}: the colon behind its label makes a link of it.'

/** The label of the hidden note counts as a reference too, but only where no other misses it. */
function checkHidden(draft: Draft, note: Note, hidden: HiddenNote): Problem[] {
  const missing = note.references.filter(({ from }) => from !== hidden.from)
  const marker = formatMarker(note)
  const isHouse = note.notation === 'house'
  const isLink = isHouse && hidden.reason === 'link-definition'
  const reason = isLink ? houseReason : reasons[hidden.reason]
  const fix: Fix = {
    title: message(
      isHouse ? 'Write the note {0} as the others' : 'Write the note {0} so that Markdown sees it',
      marker,
    ),
    safe: false,
    edits: revealNote(draft, hidden),
  }
  const related = [{ from: hidden.from, to: hidden.to, message: message('The text of the note.') }]
  return (missing.length > 0 ? missing : note.references).map(({ from, to }) => ({
    from,
    to,
    message: message(reason, marker),
    related: from === hidden.from ? [] : related,
    fixes: [fix],
  }))
}

function removeReference(reference: NoteReference): Fix {
  const { from, to } = reference
  const title = message('Remove {0}', formatMarker(reference))
  return { title, safe: false, edits: [{ from, to, text: '' }] }
}

import type { Note, NoteReference } from '../draft'
import { formatMarker } from '../notes/markers'
import { contains } from '../text/spans'
import { message } from '../text/message'
import type { DraftRule } from './rule'

export const nestedNote: DraftRule = {
  id: 'nested-note',
  topic: 'notes',
  scope: 'draft',
  severity: 'info',
  summary: 'Notes do not refer to notes.',
  rationale:
    'A reader who has come to a note wants the source, not another note; and not every site follows the reference.',
  examples: {
    sound: ['Exports rose.[^1]\n\n[^1]: TRT; see also Eurostat.\n'],
    faulty: [
      {
        draft: `
Exports rose.[^1]

[^1]: TRT; the figures differ.[^2]
                              ^^^^ [^2] is referred to inside the note [^1].

[^2]: Eurostat.
`,
      },
    ],
    silent: ['Exports rose.[^1] And fell.[^2]\n\n[^1]: TRT.\n\n[^2]: Eurostat, as in note 1.\n'],
  },
  check({ draft }) {
    const defined = draft.notes.filter(({ definition }) => definition)
    return defined.flatMap(({ references }) =>
      references
        .filter(({ nested }) => nested)
        .flatMap((reference) => {
          const outer = defined.find(({ definition }) => contains(definition!, reference.from))
          return outer ? [createProblem(reference, outer)] : []
        }),
    )
  },
}

function createProblem(reference: NoteReference, outer: Note) {
  const { from, to } = reference
  const text = message(
    '{0} is referred to inside the note {1}.',
    formatMarker(reference),
    formatMarker(outer),
  )
  const place = { from: outer.definition!.marker.from, to: outer.definition!.marker.to }
  return {
    from,
    to,
    message: text,
    related: [{ ...place, message: message('The note around it.') }],
  }
}

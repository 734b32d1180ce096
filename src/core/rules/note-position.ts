import type { Draft, Language, NoteReference, Span } from '../draft'
import type { Problem } from '../findings'
import { readPositions, type MarkerPosition } from '../notes/positions'
import { formatMarker } from '../notes/markers'
import { spanAt } from '../text/spans'
import { message } from '../text/message'
import type { DraftRule } from './rule'

export const notePosition: DraftRule = {
  id: 'note-position',
  topic: 'notes',
  scope: 'draft',
  severity: 'info',
  summary:
    'A marker follows the stop and the closing quotation mark; in Russian it precedes the stop.',
  rationale:
    'Each language has its habit, and readers are used to it. An article that follows two habits looks careless.',
  examples: {
    sound: ['Exports rose,[^1] and imports “fell.”[^2]\n\n[^1]: TRT.\n\n[^2]: BBC.\n'],
    faulty: [
      {
        draft: `
The exports of the region rose[^1], and “imports fell a little[^2]”.
                              ^^^^ Put [^1] after the punctuation: ,[^1]
                                                              ^^^^ Put [^2] after the punctuation: ”.[^2]

[^1]: TRT.

[^2]: BBC.
`,
        fixed: `
The exports of the region rose,[^1] and “imports fell a little”.[^2]

[^1]: TRT.

[^2]: BBC.
`,
      },
      {
        draft: `
Экспорт региона в этом году вырос.[^1] Импорт упал, но не так, как в прошлом.
                                  ^^^^ Put [^1] before the punctuation: [^1].

[^1]: ТАСС.
`,
        fixed: `
Экспорт региона в этом году вырос[^1]. Импорт упал, но не так, как в прошлом.

[^1]: ТАСС.
`,
      },
    ],
    silent: [
      'Exports rose[^1] in spring (and fell[^2]) – then rose again.\n\n[^1]: TRT.\n\n[^2]: BBC.\n',
      'Экспорт вырос и в 2022 г.[^1] Вырос ли он?[^2] Да, «вырос»[^2].\n\n[^1]: ТАСС.\n\n[^2]: РБК.\n',
    ],
  },
  check({ draft }) {
    return draft.notes.flatMap(({ references }) =>
      references.flatMap((reference) => checkReference(draft, reference)),
    )
  },
}

function checkReference(draft: Draft, reference: NoteReference): Problem[] {
  const block = spanAt(draft.blocks, reference.from)
  const position = block && draft.read(block, readPositions).get(reference.from - block.from)
  if (!block || !position) return []
  const marker = formatMarker(reference)
  const [passed, template] = misplaced(position, draft.language) ?? []
  if (!passed || !template) return []
  const { from, to } = reference
  const stop = { from: passed.from + block.from, to: passed.to + block.from }
  const text = draft.source.slice(stop.from, stop.to)
  const at = stop.from >= to ? stop.to : stop.from
  const edits = [
    { from, to, text: '' },
    { from: at, to: at, text: marker },
  ]
  return [
    {
      from,
      to,
      message: message(template, marker, text),
      fixes: [{ title: message('Move {0}', marker), safe: false, edits }],
    },
  ]
}

/** What the marker should be moved over, and how to say so. */
function misplaced(position: MarkerPosition, language: Language): [Span, string] | null {
  const behind: [Span, string] | null = position.stopBehind && [
    position.stopBehind,
    'Put {0} after the punctuation: {1}{0}',
  ]
  const before: [Span, string] | null = position.stopBefore && [
    position.stopBefore,
    'Put {0} before the punctuation: {0}{1}',
  ]
  return language === 'ru' ? before : language === 'und' ? null : behind
}

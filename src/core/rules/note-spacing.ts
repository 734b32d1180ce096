import type { Block, Draft, NoteDefinition, NoteReference } from '../draft'
import type { Problem } from '../findings'
import { findHidden } from '../notes/hidden'
import { formatMarker } from '../notes/markers'
import { readSurroundings } from '../notes/surroundings'
import { spanAt } from '../text/spans'
import { message } from '../text/message'
import type { DraftRule } from './rule'

export const noteSpacing: DraftRule = {
  id: 'note-spacing',
  topic: 'notes',
  scope: 'draft',
  severity: 'warning',
  summary: 'A marker follows its word without a space, and one space follows the label of a note.',
  rationale:
    'A marker after a space can land at the start of the next line, away from its sentence. A label that touches the title is hard to read and hard to find.',
  examples: {
    sound: [
      'Exports rose.[i] Imports fell.\n\n[i] “Exports”, TRT, https://www.trthaber.com/, (Erişim Tarihi: 01.08.2023)\n',
    ],
    faulty: [
      {
        draft: `
Exports rose. [i] Imports fell.[ii]The lira held.
             ^ A space before [i].
                               ^^^^ No space after [ii].

[i] “Exports”, TRT, https://www.trthaber.com/, (Erişim Tarihi: 01.08.2023)

[ii]“Imports”, BBC, https://www.bbc.com/, (Erişim Tarihi: 01.08.2023)
^^^^ No space after [ii].
`,
        fixed: `
Exports rose.[i] Imports fell.[ii] The lira held.

[i] “Exports”, TRT, https://www.trthaber.com/, (Erişim Tarihi: 01.08.2023)

[ii] “Imports”, BBC, https://www.bbc.com/, (Erişim Tarihi: 01.08.2023)
`,
      },
    ],
    silent: [
      '- [^1] opens an item, and one is raised<sup>[^2]</sup>.\n- One.\n\n> [^1] opens a quotation.\n\n[^1]: Eurostat.\n\n[^2]: TRT.\n',
      'On exports see [^1] and [^2], “at length”[^2].\n\n[^1]: Eurostat.\n\n[^2]: TRT.\n',
      '[^1] stands at the start of a line,[^2][^1] and two markers side by side.\n\n[^1]: Eurostat.\n\n[^2]: TRT.\n',
    ],
  },
  check({ draft }) {
    const starts = new Set(
      draft.notes.flatMap(({ references }) => references.map(({ from }) => from)),
    )
    // Another rule says of a note in the middle of a line that it must begin one.
    const hidden = new Set(findHidden(draft).map(({ from }) => from))
    return draft.notes.flatMap(({ notation, references, definition }) =>
      notation === 'inline'
        ? []
        : [
            ...references
              .filter(({ from }) => !hidden.has(from))
              .flatMap((reference) => checkReference(draft, reference, starts)),
            ...(definition ? checkLabel(draft, definition) : []),
          ],
    )
  },
}

/** Words behind which a marker is itself a word of the sentence: `see [i]`, `bkz. [2] ve [3]`. */
const notesAsWords =
  /^[("“]*(?:see|cf\.?|in|note|notes|footnote|footnotes|and|or|bkz\.?|krş\.?|dipnot|not|ve|veya|ile|см\.?|ср\.?|прим\.?|примечание|сноска|сноску|и|или|в)$/

function checkReference(
  draft: Draft,
  reference: NoteReference,
  starts: ReadonlySet<number>,
): Problem[] {
  const around = surroundingsOf(draft, reference)
  if (!around) return []
  const { block, gapBefore, wordBefore, touchesWord } = around
  const marker = formatMarker(reference)
  const problems: Problem[] = []
  if (gapBefore.to > gapBefore.from && wordBefore !== '' && !notesAsWords.test(wordBefore)) {
    const gap = { from: gapBefore.from + block.from, to: gapBefore.to + block.from }
    const remove = { title: message('Remove the space'), safe: true, edits: [{ ...gap, text: '' }] }
    problems.push({ ...gap, message: message('A space before {0}.', marker), fixes: [remove] })
  }
  if (touchesWord && !starts.has(reference.to)) problems.push(missingSpace(reference, marker))
  return problems
}

function checkLabel(draft: Draft, definition: NoteDefinition): Problem[] {
  const { marker, content } = definition
  if (content.from > marker.to || content.text === '') return []
  return surroundingsOf(draft, marker)?.touchesWord === false && !/^["“«„‘]/.test(content.text)
    ? []
    : [missingSpace(marker, formatMarker(definition))]
}

function missingSpace({ from, to }: { from: number; to: number }, marker: string): Problem {
  const insert = {
    title: message('Insert a space'),
    safe: true,
    edits: [{ from: to, to, text: ' ' }],
  }
  return { from, to, message: message('No space after {0}.', marker), fixes: [insert] }
}

function surroundingsOf(draft: Draft, { from }: { from: number }) {
  const block: Block | undefined = spanAt(draft.blocks, from)
  const around = block && draft.read(block, readSurroundings).get(from - block.from)
  return around && { block, ...around }
}

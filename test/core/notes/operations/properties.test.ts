/**
 * What holds for every operation on every sound draft: 1,000 drafts for each notation, or more by
 *
 *     RUNS=20000 npx mocha test/core/notes/operations/properties.test.ts
 */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Draft, Note, Span } from '../../../../src/core/draft'
import { notationOf } from '../../../../src/core/notes/new-note'
import { carryNotes, planPaste } from '../../../../src/core/notes/operations/carry'
import { planConvert } from '../../../../src/core/notes/operations/convert'
import { planDelete } from '../../../../src/core/notes/operations/delete'
import { planGather } from '../../../../src/core/notes/operations/gather'
import { planReferenceToInline } from '../../../../src/core/notes/operations/inline'
import { planCiteAgain, planInsert } from '../../../../src/core/notes/operations/insert'
import { planMerge } from '../../../../src/core/notes/operations/merge'
import { planMove } from '../../../../src/core/notes/operations/move'
import { plainText, readNoteLines } from '../../../../src/core/notes/operations/note-text'
import type { NotePlan } from '../../../../src/core/notes/operations/plan'
import { readPairs } from '../../../../src/core/notes/operations/reads-alike'
import { planRename } from '../../../../src/core/notes/operations/rename'
import { planRenumber } from '../../../../src/core/notes/operations/renumber'
import { planReorder } from '../../../../src/core/notes/operations/reorder'
import { planSplit } from '../../../../src/core/notes/operations/split'
import { applyEdits } from '../../../../src/core/text/edits'
import { readTestDraft } from '../../../support/draft'
import { houseDraft, markdownDraft } from './documents'
import { runs } from '../../../support/properties'

/** Chooses among so many things. */
type Choose = (count: number) => number

type Operation = (draft: Draft, choose: Choose) => NotePlan

/** They change labels and places, but not what a reference leads to. */
const arranging: Readonly<Record<string, Operation>> = {
  renumber: (draft) => planRenumber(draft),
  'number all': (draft) => planRenumber(draft, 'all'),
  reorder: planReorder,
  gather: planGather,
  move: (draft, choose) =>
    planMove(draft, pick(draft, choose), choose(3) === 0 ? null : pick(draft, choose)),
  rename: (draft, choose) =>
    planRename(draft, pick(draft, choose), ['oslo', '1', '2', 'iii', 'V'][choose(5)]!),
}

const adding: Readonly<Record<string, Operation>> = {
  insert: (draft, choose) => {
    const at = placeIn(draft, choose)
    return planInsert(draft, { from: at, to: at }, notationOf(draft))
  },
  'cite again': (draft, choose) =>
    planCiteAgain(draft, placeIn(draft, choose), pick(draft, choose)),
}

const others: Readonly<Record<string, Operation>> = {
  delete: (draft, choose) => planDelete(draft, pick(draft, choose)),
  'delete several': (draft, choose) =>
    planDelete(draft, ...new Set([pick(draft, choose), pick(draft, choose), pick(draft, choose)])),
  merge: (draft, choose) => planMerge(draft, pick(draft, choose), pick(draft, choose)),
  split: (draft, choose) => planSplit(draft, pick(draft, choose)),
  'to inline': (draft, choose) => planReferenceToInline(draft, pick(draft, choose)),
  'of a selection': (draft, choose) => {
    const from = placeIn(draft, choose)
    return planInsert(draft, { from, to: placeIn(draft, choose, from) }, notationOf(draft))
  },
  'copy and paste': (draft, choose) => {
    const from = placeIn(draft, choose)
    const bundle = carryNotes(draft, { from, to: placeIn(draft, choose, from) })
    const at = placeIn(draft, choose)
    return bundle ? planPaste(draft, { from: at, to: at }, bundle) : planReorder(draft)
  },
  'to house': (draft) => planConvert(draft, 'house'),
  'to Markdown': (draft) => planConvert(draft, 'markdown'),
  'selection to house': (draft, choose) => planConvert(draft, 'house', selectIn(draft, choose)),
  'selection to Markdown': (draft, choose) =>
    planConvert(draft, 'markdown', selectIn(draft, choose)),
}

/** Runs the operations on made-up drafts that have notes; what is refused is not asked for more. */
function forAll(
  operations: Readonly<Record<string, Operation>>,
  check: (before: Draft, after: Draft, operation: Operation) => void,
): void {
  const draftText = fc.oneof(markdownDraft, houseDraft)
  const choices = fc.array(fc.nat(), { minLength: 6, maxLength: 6 })
  const name = fc.constantFrom(...Object.keys(operations))
  fc.assert(
    fc.property(draftText, name, choices, (source, name, numbers) => {
      const before = readTestDraft(source)
      if (before.notes.length === 0) return
      let next = 0
      const plan = operations[name]!(before, (count) => numbers[next++ % 6]! % count)
      if (plan.kind === 'edits')
        check(before, readTestDraft(applyEdits(source, plan.edits)), operations[name]!)
    }),
    runs(1000),
  )
}

describe('Every operation on notes', () => {
  it('makes edits in order that do not touch, and keeps the kind of line break', () => {
    const draftText = fc.oneof(markdownDraft, houseDraft)
    const all = Object.values({ ...arranging, ...adding, ...others })
    const choices = fc.array(fc.nat(), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(draftText, fc.constantFrom(...all), choices, (source, operation, numbers) => {
        const draft = readTestDraft(source)
        if (draft.notes.length === 0) return
        let next = 0
        const plan = operation(draft, (count) => numbers[next++ % 6]! % count)
        if (plan.kind === 'refusal') {
          assert.notEqual(plan.reason.template, 'Two notes stand inside each other.')
          return
        }
        plan.edits.reduce((end, { from, to }) => {
          assert(end < from && from <= to && to <= source.length)
          return to
        }, -1)
        const after = applyEdits(source, plan.edits)
        assert.doesNotMatch(after, source.includes('\r') ? /(?<!\r)\n/ : /\r/)
      }),
      runs(1000),
    )
  })

  it('that arranges notes leads the same references to the same texts, and keeps all text', () => {
    forAll(arranging, (before, after) => {
      assert.deepEqual(readPairs(after), readPairs(before))
      assert.deepEqual(noteTexts(after), noteTexts(before))
      assert.equal(textAround(after), textAround(before))
    })
  })

  it('that adds something keeps all notes and all text', () => {
    forAll(adding, (before, after) => {
      const texts = noteTexts(after)
      if (texts.includes('')) texts.splice(texts.indexOf(''), 1)
      assert.deepEqual(texts, noteTexts(before))
      assert.equal(textAround(after), textAround(before))
      assert.equal(readPairs(after).length, readPairs(before).length + 1)
    })
  })

  it('that deletes or merges notes leaves the text around them alone', () => {
    const { delete: remove, 'delete several': removeMore, merge } = others
    forAll({ remove: remove!, removeMore: removeMore!, merge: merge! }, (before, after) => {
      assert.equal(textAround(after), textAround(before))
    })
  })

  it('that merges or splits notes loses no word of them', () => {
    const { merge, split } = others
    forAll({ merge: merge!, split: split! }, (before, after) => {
      const words = (draft: Draft) =>
        new Set(
          noteTexts(draft)
            .join(' ')
            .match(/[\p{L}\p{N}]+/gu),
        )
      assert.deepEqual([...words(after)].sort(), [...words(before)].sort())
    })
  })

  it('that puts notes in order has nothing to do the second time', () => {
    const { renumber, reorder, gather, 'number all': numberAll } = arranging
    const once = { renumber: renumber!, reorder: reorder!, gather: gather!, numberAll: numberAll! }
    forAll(once, (_, after, operation) => {
      const again = operation(after, () => 0)
      assert.deepEqual(again.kind === 'edits' ? again.edits : [], [])
    })
  })
})

function pick({ notes }: Draft, choose: Choose): Note {
  return notes[choose(notes.length)]!
}

/** A place in the text, but never between `\r` and `\n`. */
function placeIn({ source }: Draft, choose: Choose, from = 0): number {
  const at = from + choose(source.length - from + 1)
  return source.slice(at - 1, at + 1) === '\r\n' ? at - 1 : at
}

function selectIn(draft: Draft, choose: Choose) {
  const from = placeIn(draft, choose)
  return { from, to: placeIn(draft, choose, from) }
}

function noteTexts(draft: Draft): string[] {
  const texts = draft.notes.flatMap(({ definition }) =>
    definition ? plainText(readNoteLines(draft, definition)) : [],
  )
  return texts.sort()
}

/** All that is no note, without white space and the marks of quotes. */
function textAround({ source, notes }: Draft): string {
  const spans: readonly Span[] = notes.flatMap(({ references, definition }) => [
    ...references,
    ...(definition ? [definition] : []),
  ])
  return applyEdits(
    source,
    spans.map(({ from, to }) => ({ from, to, text: '' })),
  )
    .replaceAll('<!-- -->', '')
    .replace(/[\s>]+/g, '')
}

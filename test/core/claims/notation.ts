/**
 * Claims as text that can be read. A sentence and below it what it claims:
 *
 * ```
 * {Jens Stoltenberg} <said> that [[Finland would join the alliance]].
 *   attributed forecast | plain | named
 * ```
 *
 * `{…}` is the source, `<…>` the cue, `[[…]]` the content of the first attribution. Then come the
 * kinds, the certainty and the support; `-` for a sentence that claims nothing.
 */
import type { Claim, Draft, Span } from '../../../src/core/draft'

/** The sentences of a table in this notation, parted by blank lines. */
export function readExamples(table: string): string[] {
  return table.trim().split(/\n\s*\n/)
}

/** The sentence of an example, without marks. */
export function sentenceOf(example: string): string {
  return example.split('\n')[0]!.replace(/[{}<>]|\[\[|\]\]/g, '')
}

/** A sentence of a draft in this notation. */
export function writeExample(draft: Draft, sentence: Span, claim: Claim | undefined): string {
  if (!claim) return `${draft.source.slice(sentence.from, sentence.to)}\n  -`
  const { kinds, certainty, support, attributions } = claim
  const marked = mark(draft.source, sentence, attributions[0] ?? {})
  return `${marked}\n  ${kinds.join(' ')} | ${certainty} | ${support}`
}

interface Parts {
  readonly source?: Span | null
  readonly cue?: Span
  readonly content?: Span | null
}

function mark(source: string, sentence: Span, { source: who, cue, content }: Parts): string {
  const marks = [
    ...marksOf(content, '[[', ']]'),
    ...marksOf(who, '{', '}'),
    ...marksOf(cue, '<', '>'),
  ].sort((a, b) => a.at - b.at || a.rank - b.rank)
  let text = ''
  let at = sentence.from
  for (const { at: next, text: sign } of marks) {
    text += source.slice(at, next) + sign
    at = next
  }
  return text + source.slice(at, sentence.to)
}

/** Of marks at one place, closing ones come first. */
function marksOf(span: Span | null | undefined, open: string, close: string) {
  if (!span) return []
  return [
    { at: span.from, text: open, rank: 1 },
    { at: span.to, text: close, rank: 0 },
  ]
}

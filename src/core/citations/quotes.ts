/** Pairs of quotation marks and of emphasis marks in a note. */
import type { Span } from '../draft'

export interface Pair extends Span {
  readonly open: Span
  /** Null when nothing closes it. */
  readonly close: Span | null
}

/** What closes each opening mark. A mark that both opens and closes decides by its place. */
const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‘': '’',
  '‚': '‘’',
  '”': '”',
  '"': '"',
  "'": "'",
  '*': '*',
  _: '_',
}

const marks = /``|''|\*{1,3}|_{1,3}|[“”„«»‹›‘’‚"']/g

/** All pairs in the order of their opening marks, inner ones too; then those that never close. */
export function pairQuotes(text: string): readonly Pair[] {
  const pairs: Pair[] = []
  const stacks = new Map<string, Span[]>()
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const span = { from: index, to: index + mark.length }
    const place = readPlace(text, span)
    if (place === 'inside') continue
    const stack = canClose(mark, place) ? findOpen(stacks, mark) : undefined
    const open = stack?.pop()
    if (open) pairs.push({ from: open.from, to: span.to, open, close: span })
    else if (canOpen(mark, place)) push(stacks, mark, span)
  }
  for (const open of [...stacks.values()].flat())
    pairs.push({ from: open.from, to: text.length, open, close: null })
  return pairs.sort((a, b) => a.from - b.from)
}

/** Whether a mark stands before a word, behind one, inside one (an apostrophe), or alone. */
type Place = 'before' | 'behind' | 'inside' | 'alone'

function readPlace(text: string, { from, to }: Span): Place {
  const before = text.slice(Math.max(0, from - 2), from)
  const after = text.slice(to, to + 2)
  const wordBefore = /[\p{L}\p{N}]$/u.test(before)
  const wordAfter = /^[\p{L}\p{N}]/u.test(after)
  if (wordBefore && wordAfter) return /["“”„«»*]/.test(text.charAt(from)) ? 'alone' : 'inside'
  if (/^$|[\s([{—–\-/|“„«‘‚"'*_]$/.test(before) && /^[^\s.,;:!?)\]]/.test(after)) return 'before'
  return /^$|[\s([]$/.test(before) && /^$|^\s/.test(after) ? 'alone' : 'behind'
}

function canOpen(mark: string, place: Place): boolean {
  if (/^[“„«‹‚`]/.test(mark)) return true
  return mark !== '’' && mark !== "''" && mark !== '›' && place === 'before'
}

function canClose(mark: string, place: Place): boolean {
  if (/^[”»›]/.test(mark)) return true
  return place === 'behind' || (mark === '’' && place === 'alone')
}

/** The innermost open mark that this one closes, by the kind of mark: kinds may overlap. */
function findOpen(stacks: ReadonlyMap<string, Span[]>, mark: string): Span[] | undefined {
  if (mark === "''") return stacks.get('``')
  let innermost: Span[] | undefined
  for (const [open, stack] of stacks) {
    const closes = open === mark || closers[open]?.includes(mark)
    if (!closes || (open === mark && !/["'*_”]/.test(mark)) || stack.length === 0) continue
    if (!innermost || last(stack) > last(innermost)) innermost = stack
  }
  return innermost
}

function last(stack: readonly Span[]): number {
  return stack.at(-1)?.from ?? -1
}

function push(stacks: Map<string, Span[]>, mark: string, span: Span): void {
  const stack = stacks.get(mark)
  if (stack) stack.push(span)
  else stacks.set(mark, [span])
}

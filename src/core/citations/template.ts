/**
 * The citation template of a house style: `{author, }“{title}”, {outlet}, {url}, ({accessLabel}:
 * {accessed})`.
 *
 * - `{author, }` is the author with a comma behind it; with no author, the comma goes too. Only the
 *   names of `partNames` mean a part; other braces stand as they are written.
 * - Marks that enclose parts (`“…”`, `(…)`, `*…*`) go when all that they enclose has gone.
 * - Between two parts that stand, the first text stands that is written between them; texts that
 *   separated the parts that have gone go with these. Text before the first part belongs to it. Text
 *   at the very end stands whenever anything stands.
 * - Separators are not doubled: of `{title. }{ // outlet}` only the first one is written.
 * - A stop is not written behind a stop: `Doe, J.` and `. ` give `Doe, J. `.
 */
export const partNames = [
  'author',
  'title',
  'outlet',
  'published',
  'locator',
  'url',
  'accessLabel',
  'accessed',
] as const

export type PartName = (typeof partNames)[number]

/** What each part says; empty for a part that the source does not have. */
export type PartTexts = Readonly<Record<PartName, string>>

/** The template filled in; empty when no part has a text. */
export function fillTemplate(template: string, texts: PartTexts): string {
  return renderNodes(parseTemplate(template), texts, true).trim()
}

type Node = Part | Literal | Enclosure

interface Part {
  readonly kind: 'part'
  readonly name: PartName
  readonly before: string
  readonly after: string
}

interface Literal {
  readonly kind: 'literal'
  readonly text: string
}

interface Enclosure {
  readonly kind: 'enclosure'
  readonly open: string
  readonly close: string
  readonly inner: readonly Node[]
}

/** What closes each opening mark. */
const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '‘': '’',
  '(': ')',
  '[': ']',
  '"': '"',
  '*': '*',
  _: '_',
}

const part = new RegExp(`\\{([^{}]*?)\\b(${partNames.join('|')})\\b([^{}]*)\\}`, 'g')

function parseTemplate(template: string): readonly Node[] {
  const nodes: Node[] = []
  let at = 0
  for (const { 0: whole, 1: before = '', 2: name, 3: after = '', index } of template.matchAll(
    part,
  )) {
    nodes.push(...splitLiteral(template.slice(at, index)))
    nodes.push({ kind: 'part', name: name as PartName, before, after })
    at = index + whole.length
  }
  nodes.push(...splitLiteral(template.slice(at)))
  return enclose(nodes)
}

/** One literal for each mark that may enclose something, and for each stretch between such marks. */
function splitLiteral(text: string): Literal[] {
  return (text.match(/[“”„«»‘’()[\]"*_]|[^“”„«»‘’()[\]"*_]+/gu) ?? []).map((text) => ({
    kind: 'literal',
    text,
  }))
}

/** Joins each opening mark and its closing mark around the parts between them. */
function enclose(nodes: readonly Node[]): readonly Node[] {
  const result: Node[] = []
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!
    const closer = node.kind === 'literal' ? closers[node.text] : undefined
    const end = closer === undefined ? -1 : findCloser(nodes, at + 1, closer)
    if (node.kind !== 'literal' || closer === undefined || end < 0) {
      result.push(node)
      continue
    }
    const inner = enclose(nodes.slice(at + 1, end))
    result.push({ kind: 'enclosure', open: node.text, close: closer, inner })
    at = end
  }
  return result
}

/** Where the closing mark stands, with a part before it; -1 for nowhere. */
function findCloser(nodes: readonly Node[], from: number, closer: string): number {
  const end = nodes.findIndex(
    (node, at) => at >= from && node.kind === 'literal' && node.text === closer,
  )
  return nodes.slice(from, Math.max(from, end)).some(({ kind }) => kind === 'part') ? end : -1
}

/** @param isWhole whether these are all nodes of the template, so that its end stands */
function renderNodes(nodes: readonly Node[], texts: PartTexts, isWhole: boolean): string {
  let result = ''
  let separator = ''
  let hasGone = false
  for (const [at, node] of nodes.entries()) {
    if (node.kind === 'literal') {
      const isEnd = isWhole && at === nodes.length - 1 && result !== ''
      if (isEnd) return join(hasGone ? result : result + separator, node.text)
      if (!hasGone || (result !== '' && separator === '')) separator += node.text
      continue
    }
    const { text, before, after } = renderNode(node, texts)
    hasGone = text === ''
    if (hasGone && result === '') separator = ''
    if (hasGone) continue
    const isFirst = result === '' || separator !== ''
    result =
      join(result, separator + (isFirst ? before.replace(/^[\s.,;:/–—-]+/u, '') : before)) + text
    separator = after
  }
  return hasGone ? result : join(result, separator)
}

interface Rendered {
  readonly text: string
  readonly before: string
  readonly after: string
}

function renderNode(node: Part | Enclosure, texts: PartTexts): Rendered {
  if (node.kind === 'part') return { ...node, text: texts[node.name] }
  const inner = renderNodes(node.inner, texts, false)
  return { text: inner && node.open + inner + node.close, before: '', after: '' }
}

function join(before: string, after: string): string {
  return before.endsWith('.') && after.startsWith('.') ? before + after.slice(1) : before + after
}

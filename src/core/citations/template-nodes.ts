/** What a citation template is made of. */

export const partNames = [
  'author',
  'title',
  'outlet',
  'published',
  'locator',
  'url',
  'accessLabel',
  'accessFrom',
  'accessed',
] as const

export type PartName = (typeof partNames)[number]

export type TemplateNode = Part | Literal | Enclosure

export interface Part {
  readonly kind: 'part'
  readonly name: PartName
  readonly before: string
  readonly after: string
}

interface Literal {
  readonly kind: 'literal'
  readonly text: string
}

export interface Enclosure {
  readonly kind: 'enclosure'
  readonly open: string
  readonly close: string
  readonly inner: readonly TemplateNode[]
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

/** The parts of a template, the marks that enclose some of them, and the texts between them. */
export function parseTemplate(template: string): readonly TemplateNode[] {
  const nodes: TemplateNode[] = []
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
function enclose(nodes: readonly TemplateNode[]): readonly TemplateNode[] {
  const result: TemplateNode[] = []
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
function findCloser(nodes: readonly TemplateNode[], from: number, closer: string): number {
  const end = nodes.findIndex(
    (node, at) => at >= from && node.kind === 'literal' && node.text === closer,
  )
  return nodes.slice(from, Math.max(from, end)).some(({ kind }) => kind === 'part') ? end : -1
}

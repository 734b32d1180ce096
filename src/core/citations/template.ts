/**
 * Fills in the citation template of a house style: `{author, }“{title}”, {outlet}, {url}, ({accessLabel}:
 * {accessed})`.
 *
 * - `{author, }` is the author with a comma behind it; with no author, the comma goes too. Only the
 *   names of `partNames` mean a part; other braces stand as they are written.
 * - Marks that enclose parts (`“…”`, `(…)`, `*…*`) go when all that they enclose has gone.
 * - Between two parts that stand, the first text stands that is written between them; texts that
 *   separated the parts that have gone go with these. Text before the first part belongs to it. Text
 *   at the very end stands whenever anything stands.
 * - `{accessFrom }` is `from`, in English, between an access date and an address.
 * - Separators are not doubled: of `{title. }{ // outlet}` only the first one is written.
 * - A stop is not written behind a stop: `Doe, J.` and `. ` give `Doe, J. `.
 */
import {
  parseTemplate,
  type Enclosure,
  type Part,
  type PartName,
  type TemplateNode,
} from './template-nodes'

/** What each part says; empty for a part that the source does not have. */
export type PartTexts = Readonly<Record<PartName, string>>

/** The template filled in; empty when no part has a text. */
export function fillTemplate(template: string, texts: PartTexts): string {
  return renderNodes(parseTemplate(template), texts, true).trim()
}

/** @param isWhole whether these are all nodes of the template, so that its end stands */
function renderNodes(nodes: readonly TemplateNode[], texts: PartTexts, isWhole: boolean): string {
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

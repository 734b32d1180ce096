/** The note markers and the Markdown note definitions of a block, as they stand. */
import type { SyntaxNodeRef } from '@lezer/common'
import type { BlockReader, Notation, Span } from '../draft'
import { readNumeral } from '../text/numerals'

/** What may be a note reference. Whether `[i]` is one only the whole draft can tell. */
export interface Marker extends Span {
  readonly label: string
  readonly notation: Notation
  /** It stands inside a Markdown note definition. */
  readonly nested: boolean
  /** It stands before words and behind none: `[i] money, [ii] men`. */
  readonly leadsWords: boolean
  /** It touches what stands before it on its line. */
  readonly followsWord: boolean
}

/** A link with an address whose whole text is a number: `[6](https://…)`. */
export interface NumberedLink extends Span {
  readonly label: string
  readonly address: string
  readonly followsWord: boolean
}

/** `[6]: https://…`; the span is the label with its brackets and the colon. */
export interface LinkDefinition extends Span {
  readonly label: string
  readonly address: string
}

export interface MarkdownDefinition extends Span {
  readonly label: string
  /** `[^label]:` */
  readonly marker: Span
  /** Where its text begins; `to` when it is empty. */
  readonly contentFrom: number
}

export interface Markers {
  readonly references: readonly Marker[]
  readonly definitions: readonly MarkdownDefinition[]
  /** `[1]` is a link where `[1]: https://…` stands. */
  readonly linkDefinitions: readonly LinkDefinition[]
  readonly numberedLinks: readonly NumberedLink[]
  /** The labels of links and pictures `[text][label]`, `[label][]` and `[label]`. */
  readonly linkLabels: readonly string[]
}

const notations: Readonly<Record<string, Notation>> = {
  NoteReference: 'markdown',
  HouseMarker: 'house',
  InlineNote: 'inline',
}

export const readMarkers: BlockReader<Markers> = ({ text, tree }) => {
  const references: Marker[] = []
  const definitions: MarkdownDefinition[] = []
  const linkDefinitions: LinkDefinition[] = []
  const numberedLinks: NumberedLink[] = []
  const linkLabels: string[] = []
  let definitionDepth = 0
  tree.iterate({
    enter(node) {
      const notation = isNumberAsLabel(text, node) ? 'house' : notations[node.name]
      if (notation) {
        const [from, to] = [node.from, node.to]
        const label = text.slice(from + 1, to - 1).replace(/^[\^[]/, '')
        const nested = definitionDepth > 0
        references.push({
          ...{ from, to, label, notation, nested },
          leadsWords: standsBeforeWords(text, from, to),
          followsWord: followsWord(text, from),
        })
      } else if (node.name === 'NoteDefinition') {
        definitionDepth++
        definitions.push(readDefinition(text, node))
      } else if (node.name === 'LinkReference') {
        const found = readLinkDefinition(text, node)
        if (found) linkDefinitions.push(found)
      } else if (node.name === 'Link' || node.name === 'Image') {
        const link = node.name === 'Link' ? readNumberedLink(text, node) : null
        if (link) numberedLinks.push(link)
        else linkLabels.push(...readLinkLabel(text, node))
      }
    },
    leave(node) {
      if (node.name === 'NoteDefinition') definitionDepth--
    },
  })
  return { references, definitions, linkDefinitions, numberedLinks, linkLabels }
}

/** `[sic][i]` looks like a link with the label `i`; whether that is defined only the draft can tell. */
function isNumberAsLabel(text: string, node: SyntaxNodeRef): boolean {
  if (node.name !== 'LinkLabel' || node.node.parent?.name !== 'Link') return false
  return readNumeral(text.slice(node.from + 1, node.to - 1)) !== null
}

function followsWord(text: string, from: number): boolean {
  return from > 0 && /\S/.test(text.charAt(from - 1))
}

function standsBeforeWords(text: string, from: number, to: number): boolean {
  const isApart = from === 0 || /[\s(“"«„]/.test(text.charAt(from - 1))
  return isApart && /^[ \t]+[\p{L}\p{N}“"«„]/u.test(text.slice(to, to + 4))
}

function readLinkDefinition(text: string, node: SyntaxNodeRef): LinkDefinition | null {
  const label = node.node.getChild('LinkLabel')
  const url = node.node.getChild('URL')
  if (!label || !url) return null
  return {
    from: label.from,
    to: label.to + ':'.length,
    label: text.slice(label.from + 1, label.to - 1),
    address: text.slice(url.from, url.to),
  }
}

function readNumberedLink(text: string, { from, to }: SyntaxNodeRef): NumberedLink | null {
  const [, label, address] =
    /^\[([ivxlcdm]{1,15}|\d{1,3})\]\(([^)]*)\)$/i.exec(text.slice(from, to)) ?? []
  if (label === undefined || address === undefined || readNumeral(label) === null) return null
  return { from, to, label, address: address.trim(), followsWord: followsWord(text, from) }
}

function readLinkLabel(text: string, { node, from, to }: SyntaxNodeRef): string[] {
  if (node.getChild('URL')) return []
  const label = node.getChild('LinkLabel')
  const isFull = label && label.to - label.from > 2
  const marked = isFull ? text.slice(label.from, label.to) : text.slice(from, label?.from ?? to)
  return marked.length > longestLinkLabel ? [] : [marked.replace(/^!?\[|\]$/g, '')]
}

/** Source: CommonMark, “link labels”. */
const longestLinkLabel = 999

function readDefinition(text: string, node: SyntaxNodeRef): MarkdownDefinition {
  const mark = node.node.getChild('NoteDefinitionMark')!
  // Inside a quote or a list the parser takes the first half of `\r\n` for a space of the line.
  const end = Math.min(node.to, text.length)
  const to = text.charAt(end - 1) === '\r' ? end - 1 : end
  const rest = text.slice(mark.to, to)
  return {
    from: mark.from,
    to,
    label: text.slice(mark.from + 2, mark.to - 2),
    marker: { from: mark.from, to: mark.to },
    contentFrom: mark.to + rest.length - rest.trimStart().length,
  }
}

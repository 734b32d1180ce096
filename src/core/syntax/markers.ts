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
  /** The labels of link definitions: `[1]` is a link where `[1]: https://…` stands. */
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
  const linkLabels: string[] = []
  let definitionDepth = 0
  tree.iterate({
    enter(node) {
      const notation = isNumberAsLabel(text, node) ? 'house' : notations[node.name]
      if (notation) {
        const [from, to] = [node.from, node.to]
        const label = text.slice(from + 1, to - 1).replace(/^[\^[]/, '')
        references.push({ from, to, label, notation, nested: definitionDepth > 0 })
      } else if (node.name === 'NoteDefinition') {
        definitionDepth++
        definitions.push(readDefinition(text, node))
      } else if (node.name === 'LinkReference') {
        const label = node.node.getChild('LinkLabel')
        if (label) linkLabels.push(text.slice(label.from + 1, label.to - 1))
      }
    },
    leave(node) {
      if (node.name === 'NoteDefinition') definitionDepth--
    },
  })
  return { references, definitions, linkLabels }
}

/** `[sic][i]` looks like a link with the label `i`; whether that is defined only the draft can tell. */
function isNumberAsLabel(text: string, node: SyntaxNodeRef): boolean {
  if (node.name !== 'LinkLabel' || node.node.parent?.name !== 'Link') return false
  return readNumeral(text.slice(node.from + 1, node.to - 1)) !== null
}

function readDefinition(text: string, node: SyntaxNodeRef): MarkdownDefinition {
  const mark = node.node.getChild('NoteDefinitionMark')!
  const to = text.charAt(node.to - 1) === '\r' ? node.to - 1 : node.to
  const rest = text.slice(mark.to, to)
  return {
    from: mark.from,
    to,
    label: text.slice(mark.from + 2, mark.to - 2),
    marker: { from: mark.from, to: mark.to },
    contentFrom: mark.to + rest.length - rest.trimStart().length,
  }
}

/** Where the definition of a new note goes. */
import type { Block, Draft, Note } from '../../draft'
import { spanAt } from '../../text/spans'
import { placeDefinition, type NoteName, type Placement } from '../placement'
import { lineBreakOf, lineEnd } from './lines'
import { isTopLevel } from './removal'

/**
 * The place of a definition in the note list, by its label; of the first one where there is no list.
 * Where the draft keeps each note under its paragraph: under the paragraph of the reference.
 */
export function placeNew(draft: Draft, note: NoteName, reference: number): Placement {
  const listed = { ...draft, notes: draft.notes.filter((other) => isListed(draft, other)) }
  const block = spanAt(draft.blocks, reference) ?? spanAt(draft.blocks, reference - 1)
  const place =
    block && keepsNotesByParagraph(listed)
      ? placeUnder(listed, block)
      : placeDefinition(listed, note)
  // In a draft without a word the reference will stand before it.
  const isFirst = place.at === reference && place.before === '' && place.after === ''
  return apart(draft, isFirst ? { ...place, before: lineBreakOf(draft).repeat(2) } : place)
}

/** Definitions in lists, quotes and other notes are no place for new ones. */
function isListed(draft: Draft, { definition }: Note): boolean {
  return definition?.notation === 'house' || (!!definition && isTopLevel(draft, definition))
}

/** Most notes stand directly under the text that refers to them, and text follows some of them. */
function keepsNotesByParagraph({ blocks, notes }: Draft): boolean {
  const index = new Map(blocks.map(({ from }, at) => [from, at]))
  const used = notes.filter(({ references, definition }) => references[0] && definition)
  const byParagraph = used.filter(({ references, definition }) => {
    let at = index.get(definition!.from) ?? 0
    while (blocks[at - 1]?.kind === 'note') at--
    const above = blocks[at - 1]
    return above && above.from <= references[0]!.from && references[0]!.from < above.to
  })
  const groups = blocks.filter(({ kind }, at) => kind === 'note' && blocks[at - 1]?.kind !== 'note')
  return groups.length > 1 && byParagraph.length * 2 > used.length
}

function placeUnder(draft: Draft, block: Block): Placement {
  const { blocks } = draft
  let at = blocks.indexOf(block)
  while (blocks[at + 1]?.kind === 'note') at++
  return { at: blocks[at]!.to, before: lineBreakOf(draft).repeat(2), after: '' }
}

/** Before the line break, and with a blank line before text that the definition would draw in. */
function apart(draft: Draft, { at, before, after }: Placement): Placement {
  const { source } = draft
  const isInBreak = at > 0 && source.slice(at - 1, at + 1) === '\r\n'
  const place = isInBreak ? at - 1 : at
  const next = /^(?:\r\n?|\n)[ \t]*(?=[^\s[])/.test(source.slice(place, place + 200))
  const ends = lineEnd(source, place) === place
  return { at: place, before, after: after || (ends && next ? lineBreakOf(draft) : '') }
}

/** Writes the reference that was meant by `[6](…)` or `^[6]`; the address of a link goes to the note. */
import type { Draft, NoteDefinition } from '../draft'
import type { TextEdit } from '../findings'
import { isAddress } from '../notes/meant-as-notes'
import { formatDefinitionMarker, notationOf } from '../notes/new-note'
import { placeDefinition } from '../notes/placement'
import type { Slip } from '../notes/slips'

export function mendSlip(draft: Draft, slip: Slip): TextEdit[] {
  const { from, to, wanted, note } = slip
  const address = isAddress.test(slip.address) ? slip.address : ''
  const keep = note ? addAddress(note.definition, address) : [define(draft, slip, address)]
  // `[i](…)` and `[i][text]` would be links.
  const isBeforeLink = /^(?:\(|\[(?!\^|[ivxlcdm\d]{1,15}\]))/i.test(draft.source.slice(to, to + 18))
  const guard = isBeforeLink && wanted.charAt(1) !== '^' ? '\\' : ''
  return [{ from, to, text: wanted + guard }, ...keep]
}

/** The note whose number is missing. */
function define(draft: Draft, { label }: Slip, address: string): TextEdit {
  const notation = notationOf(draft)
  const { at, before, after } = placeDefinition(draft, { label, notation })
  const marker = formatDefinitionMarker(draft, label, notation)
  return { from: at, to: at, text: before + (marker + address).trimEnd() + after }
}

function addAddress(definition: NoteDefinition | null, address: string): TextEdit[] {
  if (!definition || definition.content.text.includes(address)) return []
  const { from, to, text } = definition.content
  const gap = text === '' || /[.!?…:)]$/.test(text) ? ' ' : ', '
  return [
    {
      from: text === '' ? definition.marker.to : to,
      to: from === to ? from : to,
      text: gap + address,
    },
  ]
}

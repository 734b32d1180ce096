/** Link definitions that stand where a printed note was meant: `[ii]: https://…` hides the note. */
import { readNumeral } from '../text/numerals'
import type { LinkDefinition, Marker } from '../syntax/markers'
import type { CollectedMarkers } from './collect-markers'
import { reach } from './house-proof'

/**
 * Those whose number the printed list misses, or could go on with. Without a list, roman ones that
 * count from one and that the text refers to right behind a word. None that labels a link with a
 * text of its own, `[text][6]`.
 *
 * @param listLabels the labels of the printed list
 */
export function findMeantAsNotes(
  { linkDefinitions, linkLabels, house }: CollectedMarkers,
  listLabels: readonly string[],
): LinkDefinition[] {
  const linking = new Set(linkLabels.map((label) => label.toLowerCase()))
  const free = linkDefinitions.filter(
    ({ label, address }) => isAddress.test(address) && !linking.has(label.toLowerCase()),
  )
  return listLabels.length > 0 ? missingFrom(listLabels, free) : inSequence(free, house)
}

/** Other ones lead to places of the same site, or of the same page. */
export const isAddress = /^<?(?:https?:|www\.)/i

function missingFrom(
  listLabels: readonly string[],
  definitions: readonly LinkDefinition[],
): LinkDefinition[] {
  const listed = new Set(listLabels)
  const numerals = listLabels.flatMap((label) => readNumeral(label) ?? [])
  const systems = new Set(numerals.map(({ system }) => system))
  const last = numerals.reduce((most, { value }) => Math.max(most, value), 0)
  return definitions.filter(({ label }) => {
    const numeral = readNumeral(label)
    if (!numeral || listed.has(label)) return false
    return systems.has(numeral.system) && numeral.value <= last + reach
  })
}

function inSequence(
  definitions: readonly LinkDefinition[],
  markers: readonly Marker[],
): LinkDefinition[] {
  const behindWords = new Set(
    markers.flatMap(({ label, followsWord }) => (followsWord ? label : [])),
  )
  const roman = definitions.flatMap((definition) => {
    const numeral = readNumeral(definition.label)
    const isMeant = numeral && numeral.system !== 'decimal' && behindWords.has(definition.label)
    return isMeant ? [{ definition, value: numeral.value }] : []
  })
  const values = new Set(roman.map(({ value }) => value))
  let next = 1
  while (values.has(next)) next++
  return next > 2 && next > values.size ? roman.map(({ definition }) => definition) : []
}

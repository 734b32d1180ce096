/** Which of the house markers in the text are note references. */
import { readNumeral, type NumeralSystem } from '../text/numerals'
import type { Marker } from '../syntax/markers'
import type { HouseDefinition } from './printed-list'

/** So far beyond the last note a label may reach and still be a note that is missing. */
export const reach = 2

/**
 * Chooses the references among the markers, which stand in the order of the text.
 *
 * With a note list, those whose label it has, and numerals of its kind that could be missing from
 * it. Without one, only markers that count from one without a gap: two roman, three decimal.
 *
 * @param lineLabels where labels of lines begin, which without a list number paragraphs
 */
export function chooseReferences(
  markers: readonly Marker[],
  definitions: readonly HouseDefinition[],
  lineLabels: ReadonlySet<number> = new Set(),
): readonly Marker[] {
  return definitions.length > 0
    ? markersOfList(markers, definitions)
    : markersInSequence(withoutNumbering(markers, lineLabels))
}

function markersOfList(
  markers: readonly Marker[],
  definitions: readonly HouseDefinition[],
): readonly Marker[] {
  const labels = new Set(definitions.map(({ label }) => label))
  const systems = new Set<NumeralSystem>(definitions.map(({ numeral }) => numeral.system))
  let last = definitions.reduce((most, { numeral }) => Math.max(most, numeral.value), 0)
  return markers.filter(({ label }) => {
    if (labels.has(label)) return true
    const numeral = readNumeral(label)
    if (!numeral || !systems.has(numeral.system) || numeral.value > last + reach) return false
    last = Math.max(last, numeral.value)
    return true
  })
}

const fewest: Readonly<Record<NumeralSystem, number>> = {
  'lower-roman': 2,
  'upper-roman': 2,
  decimal: 3,
}

/** Where several paragraphs have a number, `[2]` in the text leads to the paragraph. */
function withoutNumbering(
  markers: readonly Marker[],
  lineLabels: ReadonlySet<number>,
): readonly Marker[] {
  const numbering = markers.filter(({ from }) => lineLabels.has(from)).map(({ label }) => label)
  const numbers = new Set(numbering)
  return numbers.size < 2 ? markers : markers.filter(({ label }) => !numbers.has(label))
}

function markersInSequence(markers: readonly Marker[]): readonly Marker[] {
  return (Object.keys(fewest) as NumeralSystem[]).flatMap((system) => {
    let next = 1
    const ofSystem = markers.filter(({ label }) => readNumeral(label)?.system === system)
    for (const { label } of ofSystem) {
      const { value } = readNumeral(label)!
      if (value > next) return []
      if (value === next) next++
    }
    // In “[i] money, [ii] men” the numbers count parts of the sentence.
    const isEnumeration = ofSystem.every(({ leadsWords }) => leadsWords)
    return next > fewest[system] && !isEnumeration ? ofSystem : []
  })
}

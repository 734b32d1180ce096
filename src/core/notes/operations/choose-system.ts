import type { Draft } from '../../draft'
import { readNumeral, type NumeralSystem } from '../../text/numerals'
import { findLinkLabels } from './literals'
import { systemOf } from './numbering'

/** So far each kind of numeral is read in a printed list. */
const highest: Readonly<Record<NumeralSystem, number>> = {
  'lower-roman': 3999,
  'upper-roman': 3999,
  decimal: 999,
}

/**
 * The numerals for a printed list of so many notes: those of the list that is there, else those
 * that all Markdown labels have if they are roman, else those of the house; but none that are labels
 * of links. Null when all are.
 */
export function chooseSystem(draft: Draft, count: number): NumeralSystem | null {
  const systems = new Set([wantedSystem(draft), ...(Object.keys(highest) as NumeralSystem[])])
  const links = numeralsOfLinks(draft, count).map((label) => readNumeral(label.toLowerCase())!)
  const isFree = (system: NumeralSystem) =>
    count <= highest[system] && !links.some((link) => isAlike(link.system, system))
  return [...systems].find(isFree) ?? null
}

/** The labels of links that numerals of so many notes would read as. */
export function numeralsOfLinks(draft: Draft, count: number): string[] {
  return [...findLinkLabels(draft)].filter((label) => {
    const numeral = readNumeral(label.toLowerCase())
    return numeral !== null && numeral.value <= count
  })
}

/** Labels of links ignore case. */
function isAlike(a: NumeralSystem, b: NumeralSystem): boolean {
  return (a === 'decimal') === (b === 'decimal')
}

function wantedSystem(draft: Draft): NumeralSystem {
  const notes = draft.notes.filter(({ notation }) => notation !== 'inline')
  if (notes.some(({ notation }) => notation === 'house')) return systemOf(draft, 'house')
  const systems = new Set(notes.map(({ label }) => readNumeral(label)?.system))
  const [only] = systems
  return systems.size === 1 && only && only !== 'decimal' ? only : draft.style.numerals
}

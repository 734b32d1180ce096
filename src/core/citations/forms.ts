/** All ways in which the template of a house can be filled. */
import type { HouseStyle, Language } from '../draft'
import { accessFromOf, accessLabelOf } from './format'
import { fillTemplate, type PartTexts } from './template'
import { partNames, type PartName } from './template-nodes'

/** The parts that a citation has, and what stands before, between and behind them. */
export interface Form {
  readonly parts: readonly PartName[]
  readonly literals: readonly string[]
}

/** Made once for each style and language. */
const known = new WeakMap<HouseStyle, Map<Language, readonly Form[]>>()

export function formsOf(style: HouseStyle, language: Language): readonly Form[] {
  const forms = known.get(style) ?? new Map<Language, readonly Form[]>()
  known.set(style, forms)
  const made = forms.get(language) ?? makeForms(style, language)
  forms.set(language, made)
  return made
}

/** The words around an access date come and go with it. */
const optionalParts = partNames.filter((name) => name !== 'accessLabel' && name !== 'accessFrom')

function makeForms(style: HouseStyle, language: Language): readonly Form[] {
  const used = optionalParts.filter((name) => new RegExp(`\\b${name}\\b`).test(style.citation))
  const choices = used.reduce<PartName[][]>(
    (choices, name) => choices.flatMap((choice) => [choice, [...choice, name]]),
    [[]],
  )
  return choices
    .filter((choice) => choice.length > 0)
    .sort(byLikelihood(hasMarkedTitle(style)))
    .map((choice) => makeForm(choice, style, language))
}

/** Whether the house writes titles in quotation marks or italics. */
export function hasMarkedTitle(style: HouseStyle): boolean {
  return /["“„«‘*_]\{[^{}]*\btitle\b/.test(style.citation)
}

/** What stands before an unmarked title is its author; a marked one tells where the author ends. */
function byLikelihood(isTitleMarked: boolean): (a: PartName[], b: PartName[]) => number {
  const has = (name: PartName) => (a: PartName[], b: PartName[]) =>
    Number(b.includes(name)) - Number(a.includes(name))
  return (a, b) =>
    has('title')(a, b) || (isTitleMarked ? 0 : has('author')(a, b)) || a.length - b.length
}

/** Letters of the private use area stand for the parts while the template is filled in. */
function makeForm(choice: readonly PartName[], style: HouseStyle, language: Language): Form {
  const letterOf = (name: PartName) => String.fromCharCode(0xe000 + partNames.indexOf(name))
  const texts = Object.fromEntries(
    partNames.map((name) => [name, choice.includes(name) ? letterOf(name) : '']),
  ) as Record<PartName, string>
  const accessLabel = choice.includes('accessed') ? accessLabelOf(style, language) : ''
  const accessFrom = accessFromOf(texts, language)
  const all = { ...texts, accessLabel, accessFrom } satisfies PartTexts
  const pieces = fillTemplate(style.citation, all).split(/([\uE000-\uE008])/)
  return {
    literals: pieces.filter((_, at) => at % 2 === 0),
    parts: pieces
      .filter((_, at) => at % 2 === 1)
      .map((letter) => partNames[letter.charCodeAt(0) - 0xe000]!),
  }
}

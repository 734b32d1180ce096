/** The form of a new note where no house has chosen one: that of the notes that are there. */
import type { Access, Draft, HouseStyle, Language } from '../draft'
import { hasOwnForm } from '../style/chosen'
import { defaultStyle } from '../style/defaults'
import { formatDate } from './date-format'
import { accessLabelOf } from './format'
import { usualLabels } from './access-label-names'
import { foldLabel, isForeignLabel } from './label-language'
import { sourcesOf } from './sources-of'

type AccessForm = Pick<HouseStyle, 'citation' | 'accessLabel' | 'accessDate'>

/**
 * The house style; or, where nobody has chosen its form and the notes have other labels, the same with
 * label, brackets and date of access as most of them have in the language of the draft. Where all their
 * labels are in another language, the label is the usual one of the draft's language.
 */
export function styleInUse(draft: Draft): HouseStyle {
  const style = known.get(draft) ?? readStyleInUse(draft)
  known.set(draft, style)
  return style
}

const known = new WeakMap<Draft, HouseStyle>()

function readStyleInUse(draft: Draft): HouseStyle {
  const { notes, style, language } = draft
  if (hasOwnForm(style)) return style
  const accesses = notes
    .flatMap(({ definition }) => (definition ? sourcesOf(definition, draft) : []))
    .flatMap(({ access }) => access ?? [])
  if (usesDefaultLabel(accesses, accessLabelOf(style, language), language)) return style
  const forms = accesses
    .filter(({ label }) => label && !isForeignLabel(label.text, language))
    .flatMap((access) => readForm(access, language) ?? [])
  const form = mostFrequent(forms) ?? { accessLabel: usualLabels }
  return { ...style, ...form }
}

/**
 * Whether the notes have the label that stands in for that of a house. Where it is in another language
 * than the draft, notes with a label of the draft's language may outnumber those that have it.
 */
function usesDefaultLabel(accesses: readonly Access[], label: string, language: Language): boolean {
  const labels = accesses.flatMap(({ label }) => label?.text ?? [])
  const isDefault = (text: string) => foldLabel(text) === foldLabel(label)
  const count = labels.filter(isDefault).length
  if (count === 0) return labels.length === 0
  const own = labels.filter((text) => !isDefault(text) && !isForeignLabel(text, language))
  return !isForeignLabel(label, language) || own.length <= count
}

/** Null where the access has another shape, or its date cannot be written that way again. */
function readForm({ text, label, date }: Access, language: Language): AccessForm | null {
  if (!label || !date?.date?.day) return null
  const known = date.date
  const pattern = datePatterns.find((form) => formatDate(known, form, language) === date.text)
  const shape = text.replace(label.text, '{accessLabel}').replace(date.text, '{accessed}')
  if (!pattern || !/^[([]?\{accessLabel\}:? ?\{accessed\}[)\]]?$/.test(shape)) return null
  const citation = defaultStyle.citation.replace(/\(\{accessLabel\}.*\)$/, shape)
  return { citation, accessLabel: label.text, accessDate: pattern }
}

const datePatterns = [
  'dd.MM.yyyy',
  'd.MM.yyyy',
  'd.M.yyyy',
  'd MMMM yyyy',
  'MMMM d, yyyy',
  'd MMM yyyy',
  'MMM d, yyyy',
  'yyyy-MM-dd',
  'dd/MM/yyyy',
  'dd-MM-yyyy',
]

function mostFrequent(forms: readonly AccessForm[]): AccessForm | undefined {
  const counts = new Map<string, number>()
  const keys = forms.map((form) => JSON.stringify(form))
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return forms[keys.findIndex((key) => counts.get(key) === most)]
}

/** What people write before or behind an access date. Case, accents and broken letters do not matter. */
import { labelNames } from './access-label-names'
import type { LabelLanguage } from './calendar-words'
import { foldWord } from './words'

export interface AccessLabel {
  /** Folded words, in order. */
  readonly words: readonly string[]
  readonly language: LabelLanguage
  /**
   * A plain label is an everyday word as well (`visited`, `erişim`): it counts only at the start of
   * a part of the note and with a date behind it.
   */
  readonly plain: boolean
}

const all: readonly AccessLabel[] = Object.entries(labelNames).flatMap(
  ([language, { sure, plain }]) =>
    [sure, plain].flatMap((names) =>
      names.split(',').map((name) => ({
        words: name.trim().split(/\s+/).map(foldWord),
        language: language as LabelLanguage,
        plain: names === plain,
      })),
    ),
)

/** By their first word; the longest label first. Labels in one word (`ErişimTarihi`) are there too. */
export const accessLabels: ReadonlyMap<string, readonly AccessLabel[]> = groupByFirstWord([
  ...all,
  ...all
    .filter(({ words, plain }) => words.length > 1 && !plain)
    .map((label) => ({ ...label, words: [label.words.join('')] })),
])

function groupByFirstWord(
  labels: readonly AccessLabel[],
): ReadonlyMap<string, readonly AccessLabel[]> {
  const groups = new Map<string, AccessLabel[]>()
  for (const label of labels) {
    const first = label.words[0] ?? ''
    groups.set(first, [...(groups.get(first) ?? []), label])
  }
  for (const group of groups.values()) group.sort((a, b) => b.words.length - a.words.length)
  return groups
}

/** What an author is typing of an access date. */
import { accessLabels } from './access-labels'
import { readWords, type Word } from './words'

/** Longer than any label with a date behind it. */
const farthest = 120
/** `1. Ağustos`: the words of a date may stand behind the label. */
const mostWordsOfDate = 2
const mostWordsOfLabel = 6

/**
 * Where the date begins that is being typed at the end of a text, behind the label of an access date;
 * the end of the text where no letter of it stands yet. Null where no such label stands before.
 *
 * @param before the line up to the cursor
 * @param houseLabel the label of the house, which may be none that others use
 */
export function findTypedDate(before: string, houseLabel: string): number | null {
  const from = Math.max(0, before.length - farthest)
  const text = before.slice(from)
  const words = readWords(text)
  const house = readWords(houseLabel).map(({ key }) => key)
  for (
    let last = words.length - 1;
    last >= Math.max(0, words.length - 1 - mostWordsOfDate);
    last--
  ) {
    if (!isLabel(text, words, last, house)) continue
    const typed = typedBehind(text.slice(words[last]!.to))
    return typed === null ? null : before.length - typed.length
  }
  return null
}

/** Null when what stands behind the label is more than a date. */
function typedBehind(behind: string): string | null {
  const [, typed] = /^[\s:.=*_–—-]*([\p{L}\p{N}][^()[\]]{0,24}|)$/u.exec(behind) ?? []
  // Directly behind the label its word may still go on.
  return typed !== undefined && /^[\s:.=*_–—-]/.test(behind) ? typed : null
}

/** Whether a label ends with this word. In a sentence its words are words like others. */
function isLabel(
  text: string,
  words: readonly Word[],
  last: number,
  house: readonly string[],
): boolean {
  for (let first = last; first >= Math.max(0, last - mostWordsOfLabel); first--) {
    const { key, from } = words[first]!
    const keys = words.slice(first, last + 1).map(({ key }) => key)
    const labels = [house, ...(accessLabels.get(key) ?? []).map(({ words }) => words)]
    const isKnown = labels.some(
      (label) => label.length === keys.length && label.every((key, at) => key === keys[at]),
    )
    if (isKnown && /(?:^|[([\],.;:|/–—-])[\s*_]*$/u.test(text.slice(0, from))) return true
  }
  return false
}

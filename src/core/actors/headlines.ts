/** Headlines and titles of works, in which the capital of a word proves nothing. */

/** What of a word tells. */
interface Written {
  readonly text: string
  readonly shape: string
  /** What stands before it. */
  readonly gap: string
}

/**
 * Whether nearly all words of a sentence have capitals. What ends like a sentence is no headline,
 * but a question that is a block by itself may be one.
 */
export function isHeadline(
  words: readonly Written[],
  sentence: string,
  isBlock: boolean,
): boolean {
  if (/[,.]\s*$/.test(sentence) || (!isBlock && /[!?]\s*$/.test(sentence))) return false
  return areTitled(words)
}

/** The words of titles in quotation marks: `“Strategy for the Indo-Pacific”`. */
export function findTitledWords<Word extends Written>(
  words: readonly Word[],
): ReadonlySet<Word> {
  const titled = new Set<Word>()
  let from: number | undefined
  words.forEach(({ gap }, index) => {
    if (from !== undefined && closing.test(gap)) {
      const quoted = words.slice(from, index)
      if (areTitled(quoted)) for (const word of quoted) titled.add(word)
      from = undefined
    }
    if (opening.test(gap)) from = index
  })
  return titled
}

const opening = /[“„"]$/
const closing = /^[”“".,!?…]/

/** At least three longer words, three quarters of them with a capital. */
function areTitled(words: readonly Written[]): boolean {
  const long = words.filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text))
  const capital = long.filter(({ shape }) => shape !== 'lower')
  return long.length >= 3 && capital.length >= 0.75 * long.length
}

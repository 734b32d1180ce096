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
export function isHeadline(words: readonly Written[], sentence: string, isBlock: boolean): boolean {
  return areTitled(words) && !(isBlock ? /[,.]\s*$/ : /[,.!?]\s*$/).test(sentence)
}

/** The words of titles in quotation marks: `“Strategy for the Indo-Pacific”`. */
export function findTitledWords<Word extends Written>(
  words: readonly Word[],
  sentence: string,
): ReadonlySet<Word> {
  const titled = new Set<Word>()
  if (!/[“„"]/.test(sentence)) return titled
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
  let long = 0
  let capital = 0
  for (const { text, shape } of words) {
    if (text.length < 4 || shape === 'number') continue
    long++
    if (shape !== 'lower') capital++
  }
  return long >= 3 && capital >= 0.75 * long
}

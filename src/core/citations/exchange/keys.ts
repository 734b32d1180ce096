import { foldWord, readWords } from '../words'
import type { Source } from './source'

/**
 * A key for each source, by which documents cite it: `time2023ice`. Of ASCII letters, because not all
 * programs take others; two sources never have the same.
 */
export function keysOf(sources: readonly Source[]): readonly string[] {
  const counts = new Map<string, number>()
  return sources.map((source) => {
    const key = keyOf(source)
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count === 1 ? key : `${key}-${count}`
  })
}

function keyOf({ fields }: Source): string {
  const { author, outlet, title, published, accessed } = fields
  const date = [published, accessed].find((date) => typeof date === 'object')
  const word = (text = '') =>
    readWords(text)
      .map(({ key }) => foldWord(key).replace(/[^a-z]/g, ''))
      .find((word) => word.length > 2) ?? ''
  const key = [word(author) || word(outlet), date?.year, word(title)].filter(Boolean).join('')
  return /^[a-z]/.test(key) ? key : `source${key}`
}

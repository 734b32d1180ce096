import type { Span } from '../draft'

/** Stands for what has been read already: neither a letter, nor a digit, nor white space. */
export const TAKEN = '\uFFFC'

/** The text with the spans, in order and apart, taken out of sight; offsets stay. */
export function mask(text: string, spans: readonly Span[]): string {
  let result = ''
  for (const { from, to } of spans) {
    result += text.slice(result.length, from)
    result += TAKEN.repeat(Math.max(0, to - result.length))
  }
  return result + text.slice(result.length)
}

/** What an author is typing of the name of an outlet. */
import type { Draft, Span } from '../draft'
import { definitionAt } from './definition-at'
import { readCitation } from './read'

/**
 * What stands there of the outlet that is being written behind the title of a source, up to the
 * cursor; null elsewhere. Whether an outlet comes next, the reader of citations tells: it is asked what
 * a letter at the cursor would be.
 */
export function outletTypingAt(draft: Draft, offset: number): Span | null {
  const { source, language, style } = draft
  const definition = definitionAt(draft, offset)
  if (!definition) return null
  const written = source.slice(definition.content.from, offset)
  // Two strokes stand before an outlet and nothing else, even where a title has no marks.
  const behindStrokes = /[^\s:]\s\/\/\s?([^,;/]*)$/.exec(written)?.[1]
  if (behindStrokes !== undefined) return { from: offset - behindStrokes.length, to: offset }
  const text = `${written.slice(lastSource(written, draft))}X`
  const { title, outlet, url } = readCitation(text, language, style) ?? {}
  if (!title || !outlet || url || outlet.from < title.to || outlet.to < text.length) return null
  if (title.open && !title.close) return null
  const typed = text.slice(outlet.from, -1)
  return /[,;]/.test(typed) ? null : { from: offset - typed.length, to: offset }
}

/** The names in use: of the draft first, then of others, then those of the house; each once. */
export function offerOutlets(
  { notes, style }: Draft,
  others: readonly string[],
): readonly string[] {
  const own = notes.flatMap(({ definition }) => definition?.citation?.outlet?.text ?? [])
  const names = [...own, ...others, ...Object.values(style.outlets)]
  return [...new Set(names)].filter((name) => name !== '' && !/[\n,]/.test(name))
}

/** Where the source begins that the cursor is in, among several of one note. */
function lastSource(written: string, { language, style }: Draft): number {
  let start = 0
  for (;;) {
    const next = readCitation(`${written.slice(start)}X`, language, style)?.next
    if (!next) return start
    start += next.from
  }
}

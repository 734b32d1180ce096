/** Stretches of text that are moved or taken out, with the edits that fall inside them. */
import type { Span } from '../../draft'
import type { TextEdit } from '../../findings'
import { applyEdits } from '../../text/edits'
import { firstIndex } from '../../text/order'

/** Edits in the order of the text. */
export type SortedEdits = readonly TextEdit[]

export function sortEdits(edits: readonly TextEdit[]): SortedEdits {
  return [...edits].sort((a, b) => a.from - b.from || a.to - b.to)
}

/** What stands in the span after the edits inside it. */
export function editedText(source: string, span: Span, edits: SortedEdits): string {
  const inside = editsWithin(edits, span).map(({ from, to, text }) => ({
    from: from - span.from,
    to: to - span.from,
    text,
  }))
  return applyEdits(source.slice(span.from, span.to), inside)
}

/** The edits without those inside the spans, which are in the order of the text. */
export function editsOutside<T extends Span>(edits: readonly T[], spans: readonly Span[]): T[] {
  let next = 0
  return edits.filter((edit) => {
    while (next < spans.length && spans[next]!.to <= edit.from) next++
    const span = spans[next]
    return !span || !isInside(edit, span)
  })
}

function editsWithin(edits: SortedEdits, span: Span): TextEdit[] {
  const start = firstIndex(edits, ({ from }) => from >= span.from)
  const end = firstIndex(edits, ({ from }) => from >= span.to)
  return edits.slice(start, end).filter((edit) => isInside(edit, span))
}

/** What is inserted at an end of the span stands outside. */
function isInside({ from, to }: Span, span: Span): boolean {
  return span.from <= from && to <= span.to && from < span.to && span.from < to
}

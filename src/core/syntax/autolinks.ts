/** Bare addresses as GitHub links them, where a note marker stands in or behind them. */
import { Autolink, type InlineContext, type MarkdownConfig } from '@lezer/markdown'

const [literal] = Autolink.parseInline!

/** GitHub links `www.` only after these, and nothing inside brackets that are still open. */
const beforeWww = /[\s(*_[\]~]/

/** lezer’s own rule links a little more; that matters only where a marker would vanish in the link. */
export const autolinks: MarkdownConfig = {
  parseInline: [
    {
      name: literal!.name,
      parse(cx, next, pos) {
        const swallowsMarker = /^\S*\[\^/.test(cx.slice(pos, Math.min(cx.end, pos + 500)))
        return swallowsMarker && !linksHere(cx, next, pos) ? -1 : literal!.parse(cx, next, pos)
      },
    },
  ],
}

function linksHere(cx: InlineContext, next: number, pos: number): boolean {
  if (cx.hasOpenLink) return false
  const isWww = next === 119 /* w */
  return !isWww || pos === cx.offset || beforeWww.test(cx.slice(pos - 1, pos))
}

/** What the blocks of a passage get beside their text: their place in the draft and their level. */
import type { StateCore, Token } from 'markdown-it'
import type { Passage } from './passage'
import type { Setting } from './setting'

export function addBlockAttributes({ tokens, env }: StateCore): void {
  const { passage, headingShift, isHeadline } = env as Setting
  for (const token of tokens) {
    addPosition(token, passage)
    if (isHeadline) makeHeadline(token)
    else moveHeading(token, headingShift)
    alignCell(token)
  }
}

/** From the start of its first line to the end of its last one. */
function addPosition(token: Token, { lineStarts, end }: Passage): void {
  if (!token.map || token.nesting < 0 || token.type === 'inline') return
  const [firstLine, lineAfter] = token.map
  const from = lineStarts[firstLine]
  if (from === undefined) return
  token.attrSet('data-from', String(from))
  token.attrSet('data-to', String(lineStarts[lineAfter] ?? end))
}

function makeHeadline(token: Token): void {
  if (/^(?:heading|paragraph)_/.test(token.type)) token.tag = 'h1'
}

function moveHeading(token: Token, shift: number): void {
  if (token.type !== 'heading_open' && token.type !== 'heading_close') return
  token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + shift)}`
}

/** A class in the place of the style that the preview's security policy refuses. */
function alignCell(token: Token): void {
  const style = token.attrGet('style')
  if (style !== null) token.attrs = [['class', String(style).replace(/^text-align:/, 'align-')]]
}

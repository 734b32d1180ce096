/** Teaches lezer's Markdown parser the notes: `[^label]`, `[^label]: …`, `^[…]` and `[iv]`. */
import { InlineContext, type BlockContext, type Line, type MarkdownConfig } from '@lezer/markdown'

/**
 * A note label as GitHub reads it: no white space, no bracket unless escaped, at most 999 units.
 * Source: micromark-extension-gfm-footnote, which follows cmark-gfm.
 */
const labelPattern = String.raw`\[\^(?:\\[[\]\\]|(?!\\[[\]\\])[^\s[\]])+\]`
const reference = new RegExp(labelPattern, 'y')
const definition = new RegExp(`${labelPattern}:`, 'y')
const longestLabel = 999 + '[^]:'.length

/** A house marker: a roman or a short decimal number in brackets that is not the text of a link. */
const houseMarker = /\[(?:[ivxlcdm]{1,15}|[IVXLCDM]{1,15}|\d{1,3})\](?!\()/y

/** What stands behind the text of a link: `(address "title")`. */
const linkTarget =
  /\(\s*(?:<[^<>\n]*>|[^\s()<][^\s()]*(?:\([^\s()]*\)[^\s()]*)*)?(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/y

/** Longer inline notes are taken for a lone `^[`, which bounds the search for the bracket. */
const longestInlineNote = 2000

const anyMarker = new RegExp(`(?<!\\\\)(?:${labelPattern}|${houseMarker.source})`, 'g')

/** Formulas may hold brackets with letters in them. */
const math = /\$\$[^$]{1,500}\$\$|\$(?![\s$])[^$\n]{0,200}[^$\s\\]\$(?![\d$])/y

/**
 * Beyond this length a block is scanned for markers only: lezer's rule for links is quadratic in
 * the brackets of one block.
 */
export const longestInlineBlock = 20_000

export const noteSyntax: MarkdownConfig = {
  defineNodes: [
    { name: 'NoteDefinition', block: true, composite: continuesDefinition },
    'NoteDefinitionMark',
    'NoteReference',
    'InlineNote',
    'HouseMarker',
    'Math',
  ],
  parseBlock: [
    { name: 'NoteDefinition', before: 'LinkReference', parse: startDefinition, endLeaf },
  ],
  parseInline: [
    { name: 'LongBlock', before: 'Escape', parse: scanLongBlock },
    { name: 'Math', before: 'Emphasis', parse: parseMath },
    { name: 'Marker', before: 'Link', parse: parseMarker },
    { name: 'TextBeforeNote', before: 'Link', parse: closeTextBeforeNote },
  ],
}

function startDefinition(cx: BlockContext, line: Line): false | null {
  const length = lengthOf(definition, line.text, line.pos)
  if (length === 0 || line.indent >= line.baseIndent + 4) return false
  const from = cx.lineStart + line.pos
  cx.startComposite('NoteDefinition', line.pos)
  cx.addElement(cx.elt('NoteDefinitionMark', from, from + length))
  line.moveBase(line.skipSpace(line.pos + length))
  return null
}

/** A definition goes on over blank lines and over lines that are indented by four columns. */
function continuesDefinition(_cx: BlockContext, line: Line): boolean {
  if (line.next < 0) return true
  if (line.indent < line.baseIndent + 4) return false
  line.moveBaseColumn(line.baseIndent + 4)
  return true
}

function endLeaf(_cx: BlockContext, line: Line): boolean {
  return lengthOf(definition, line.text, line.pos) > 0
}

function parseMarker(cx: InlineContext, next: number, pos: number): number {
  switch (next) {
    case 91 /* [ */:
      return addMarker(cx, pos)
    case 33 /* ! */:
      return cx.char(pos + 1) === 91 ? addMarker(cx, pos + 1) : -1
    case 94 /* ^ */:
      return cx.char(pos + 1) === 91 && cx.char(pos + 2) !== 94 ? addInlineNote(cx, pos) : -1
    default:
      return -1
  }
}

function addMarker(cx: InlineContext, pos: number): number {
  const start = pos - cx.offset
  const note = lengthOf(reference, cx.text, start)
  if (note > 0 && !isImage(cx, pos, note))
    return cx.addElement(cx.elt('NoteReference', pos, pos + note))
  const house = note > 0 ? 0 : lengthOf(houseMarker, cx.text, start)
  if (house === 0 || isReferenceLink(cx.text, start + house)) return -1
  if (isEditorial(cx.text, start, start + house)) return -1
  return cx.addElement(cx.elt('HouseMarker', pos, pos + house))
}

/** `![^a](u)` shows a picture; without an address `[^a]` is a note behind an exclamation mark. */
function isImage(cx: InlineContext, pos: number, length: number): boolean {
  if (pos === cx.offset || cx.char(pos - 1) !== 33 /* ! */) return false
  const label = cx.slice(pos, pos + length)
  if (label.includes('`') && cx.slice(pos + length, cx.end).includes('`')) return true
  return lengthOf(linkTarget, cx.text, pos + length - cx.offset) > 0
}

/**
 * `“[i]t is clear”`: an editor changed a letter. A marker that touches the next word follows one; a
 * number at the start of a line, `[1]ibid.`, is a label.
 */
function isEditorial(text: string, from: number, to: number): boolean {
  const startsLine = from === 0 || text.charAt(from - 1) === '\n'
  if (startsLine && /\d/.test(text.charAt(from + 1))) return false
  const opens = from === 0 || /[\s“"«„‘'([{\u2060]/.test(text.charAt(from - 1))
  return opens && /^(?!https?:|www\.)\p{Ll}/u.test(text.slice(to, to + 6))
}

/** `[1][name]` is a link; `[1][2]` are two markers. */
function isReferenceLink(text: string, after: number): boolean {
  return (
    text.charAt(after) === '[' &&
    text.charAt(after + 1) !== '^' &&
    lengthOf(houseMarker, text, after) === 0
  )
}

/** `[text][^1]` is a bracketed text with a note, not a link with the label `^1`. */
function closeTextBeforeNote(cx: InlineContext, next: number, pos: number): number {
  if (next !== 93 /* ] */ || lengthOf(reference, cx.text, pos + 1 - cx.offset) === 0) return -1
  const link = cx.findOpeningDelimiter(InlineContext.linkStart) ?? -1
  const image = cx.findOpeningDelimiter(InlineContext.imageStart) ?? -1
  const opening = cx.getDelimiterAt(Math.max(link, image))
  if (!opening) return -1
  const content = cx.takeContent(Math.max(link, image))
  return cx.addElement(cx.elt(link > image ? 'Link' : 'Image', opening.from, pos + 1, content))
}

function addInlineNote(cx: InlineContext, pos: number): number {
  const end = Math.min(cx.end, pos + longestInlineNote)
  let depth = 0
  for (let at = pos + 1; at < end; at++) {
    const char = cx.char(at)
    if (char === 92 /* \ */) at++
    else if (char === 91) depth++
    else if (char === 93 && --depth === 0)
      return at === pos + 2 ? -1 : closeInlineNote(cx, pos, at + 1)
  }
  return -1
}

function closeInlineNote(cx: InlineContext, from: number, to: number): number {
  const content = cx.parser.parseInline(cx.slice(from + 2, to - 1), from + 2)
  return cx.addElement(cx.elt('InlineNote', from, to, content))
}

function parseMath(cx: InlineContext, next: number, pos: number): number {
  if (next !== 36 /* $ */) return -1
  const length = lengthOf(math, cx.text, pos - cx.offset)
  if (length === 0 || cx.slice(pos, pos + length).includes('[^')) return -1
  return cx.addElement(cx.elt('Math', pos, pos + length))
}

function scanLongBlock(cx: InlineContext, _next: number, pos: number): number {
  if (cx.end - pos <= longestInlineBlock) return -1
  for (const { 0: marker, index } of cx.slice(pos, cx.end).matchAll(anyMarker)) {
    const from = pos + index
    const name = marker.startsWith('[^') ? 'NoteReference' : 'HouseMarker'
    cx.addElement(cx.elt(name, from, from + marker.length))
  }
  return cx.end
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  const length = pattern.exec(text)?.[0].length ?? 0
  return length <= longestLabel ? length : 0
}

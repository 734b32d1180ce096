/** Cuts a file of BibTeX into its entries, so that a broken one takes no other with it. */

export interface BibtexEntry {
  readonly key: string
  /** What a parser needs to read it: with the abbreviations and the entry that it refers to. */
  readonly text: string
  /** Its braces do not close before the next entry begins. */
  readonly isOpen: boolean
}

const start = /^[ \t]*@[ \t]*([a-z]+)[ \t\r\n]*([{(])[ \t]*([^\s,{}()"=]*)/gim

interface Piece extends BibtexEntry {
  readonly type: string
}

/** The entries in the order of the file; without comments, preambles and abbreviations. */
export function splitBibtex(text: string): readonly BibtexEntry[] {
  const found = [...text.matchAll(start)]
  const pieces = found.map((match, at): Piece => {
    const [, type = '', bracket = '', key = ''] = match
    const nextEntry = found[at + 1]?.index ?? text.length
    const from = match.index + match[0].indexOf(bracket)
    const end = findEnd(text, from, nextEntry)
    return {
      type: type.toLowerCase(),
      key,
      text: text.slice(match.index, end ?? nextEntry).trim(),
      isOpen: end === null,
    }
  })
  const closed = pieces.filter(({ isOpen }) => !isOpen)
  const abbreviations = closed.filter(({ type }) => type === 'string').map(({ text }) => text)
  const byKey = new Map(closed.map((piece) => [piece.key.toLowerCase(), piece]))
  return pieces
    .filter(({ type }) => !['string', 'preamble', 'comment'].includes(type))
    .map(({ key, text, isOpen }) => {
      const parent = byKey.get(crossReference(text).toLowerCase())
      const parts = [
        ...abbreviations,
        text,
        ...(parent && parent.text !== text ? [parent.text] : []),
      ]
      return { key, isOpen, text: parts.join('\n') }
    })
}

/** Behind the bracket that closes the one at an offset; null when none does before `limit`. */
function findEnd(text: string, from: number, limit: number): number | null {
  const inParentheses = text.charAt(from) === '('
  let depth = 0
  for (let at = from; at < limit; at++) {
    const letter = text.charAt(at)
    if (letter === '{') depth++
    else if (letter === '}') depth--
    if (depth === 0 && letter === (inParentheses ? ')' : '}')) return at + 1
    if (depth < 0) return null
  }
  return null
}

/** The key of the entry whose fields this one takes over; empty for none. */
function crossReference(text: string): string {
  return /\b(?:crossref|xdata)\s*=\s*[{"]\s*([^}",\s]+)/i.exec(text)?.[1] ?? ''
}

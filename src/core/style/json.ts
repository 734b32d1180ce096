import {
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser'
import type { Span } from '../draft'
import type { Message } from '../findings'
import { message } from '../text/message'

/** What is wrong at a place of a `house-style.json`. Offsets are UTF-16 units of the file. */
export interface StyleFault extends Span {
  readonly message: Message
}

export interface JsonText {
  /** Null for an empty file, and where nothing could be read. */
  readonly root: Node | null
  readonly faults: readonly StyleFault[]
}

/**
 * Reads JSON as people write it: comments, commas too many and a byte order mark are fine.
 * Of the faults only the first is told, because the parser stumbles on from there.
 */
export function readJson(json: string): JsonText {
  const errors: ParseError[] = []
  try {
    const root = parseTree(json.replace(/^\uFEFF/, ' '), errors, {
      allowTrailingComma: true,
      allowEmptyContent: true,
    })
    return { root: root ?? null, faults: errors.slice(0, 1).map(toFault) }
  } catch {
    // The parser calls itself once for each level, so that 100,000 `[` exhaust the stack.
    const fault = { from: 0, to: 0, message: message('This file is nested too deeply to be read.') }
    return { root: null, faults: [fault] }
  }
}

/** The place of a value or a key in its file. */
export function spanOf({ offset, length }: Node): Span {
  return { from: offset, to: offset + length }
}

/** A key of an object, with its value. */
export interface Entry {
  readonly name: string
  readonly key: Node
  readonly value: Node
}

/** The entries of an object; none for anything else. */
export function readEntries(object: Node | null): Entry[] {
  if (object?.type !== 'object') return []
  return (object.children ?? []).flatMap(({ children }) => {
    const [key, value] = children ?? []
    // Where the value is missing, the JSON has a fault already.
    return key && value ? [{ name: String(key.value), key, value }] : []
  })
}

/** The value as it could be written, shortened. */
export function quote(node: Node): string {
  return shorten(JSON.stringify(getNodeValue(node)))
}

/** A text of any length, for a message. */
export function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}

function toFault({ error, offset, length }: ParseError): StyleFault {
  const text = syntaxFaults[printParseErrorCode(error)] ?? 'This is not JSON.'
  return { from: offset, to: offset + length, message: message(text) }
}

const syntaxFaults: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This is not JSON: texts stand in double quotes ("…").',
  InvalidNumberFormat: 'This is not a number.',
  PropertyNameExpected: 'The name of a setting is missing here; it stands in double quotes.',
  ValueExpected: 'A value is missing here.',
  ColonExpected: 'A colon is missing here.',
  CommaExpected: 'A comma is missing here.',
  CloseBraceExpected: 'A closing } is missing here.',
  CloseBracketExpected: 'A closing ] is missing here.',
  EndOfFileExpected: 'Nothing may follow the closing }.',
  UnexpectedEndOfComment: 'This comment is never closed.',
  UnexpectedEndOfString: 'This text is never closed: a double quote is missing.',
  UnexpectedEndOfNumber: 'This number is not complete.',
  InvalidUnicode: 'After \\u stand four hexadecimal digits.',
  InvalidEscapeCharacter: 'A backslash is written twice in a text (\\\\).',
  InvalidCharacter: 'Line breaks and control characters are not allowed in a text.',
}

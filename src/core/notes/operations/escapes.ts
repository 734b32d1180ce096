/** Backslashes that keep text from being read as markup in a new place. */

/** What would begin a list, a heading, a quotation, code, a rule or a link definition on a line. */
const blockStarts: readonly { readonly pattern: RegExp; readonly before: number }[] = [
  { pattern: /^\d{1,9}(?=[.)](?:[ \t\r\n]|$))/, before: Infinity },
  { pattern: /^(?:[-+*](?=[ \t\r\n]|$)|#{1,6}(?=[ \t\r\n]|$)|>|`{3}|~{3})/, before: 0 },
  { pattern: /^([-*_])(?=(?:[ \t]*\1){2,}[ \t]*(?:[\r\n]|$))/, before: 0 },
  { pattern: /^=+[ \t]*(?=[\r\n]|$)/, before: 0 },
  { pattern: /^\[[^\]\r\n]+\]:/, before: 0 },
]

/** Where a backslash goes in a text that comes to stand at the start of a line, and the backslash. */
export function escapeBlockStart(text: string): { readonly at: number; readonly text: string } {
  for (const { pattern, before } of blockStarts) {
    const found = pattern.exec(text)
    if (found) return { at: Math.min(before, found[0].length), text: '\\' }
  }
  return { at: 0, text: '' }
}

/** Whether a line would begin anything but a paragraph, or make a heading or a table of the one before. */
export function startsBlock(line: string): boolean {
  return escapeBlockStart(line).text !== '' || /^(?:<|\||[|:\s-]+$)/.test(line)
}

/** Whether the character at the offset has a backslash before it that counts. */
export function isEscaped(source: string, offset: number): boolean {
  let slashes = 0
  while (source.charAt(offset - 1 - slashes) === '\\') slashes++
  return slashes % 2 === 1
}

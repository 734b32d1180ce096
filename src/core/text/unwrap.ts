/** A text in one line: where a line was broken, as formatters do, stands one space. */
export function unwrap(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .join(' ')
}

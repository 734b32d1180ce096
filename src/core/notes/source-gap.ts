/** The text of a source without what sets the next one of its note apart: `; `, `, `, ` ve `. */
export function withoutGap(text: string): string {
  return text.replace(/(?:[\s;,|–—-]|(?<=\s)(?:and|ve|и)(?=\s*$))+$/iu, '')
}

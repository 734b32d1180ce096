/** The text of a source without what sets the next one of its note apart: `; `, `, `, ` ve `. */
export function withoutGap(text: string): string {
  let to = text.length
  for (let end = -1; end !== to;) {
    end = to
    while (to > 0 && /[\s;,|–—-]/.test(text.charAt(to - 1))) to--
    to -= /(?<=\s)(?:and|ve|и)$/iu.exec(text.slice(Math.max(0, to - 4), to))?.[0].length ?? 0
  }
  return text.slice(0, to)
}

/**
 * A sentence and what it claims, as a table that can be read:
 *
 * ```
 * {Jens Stoltenberg} <said> that [[allies had agreed on the plan]].
 *   attributed | plain | named
 * ```
 *
 * `{…}` is the source, `<…>` the cue, `[[…]]` the content of an attribution. Below stand the kinds,
 * the certainty and the support; `-` for a sentence that claims nothing. A blank line ends an
 * example. Of sentences with several attributions only the first is marked.
 */
export interface Example {
  readonly draft: string
  readonly expected: Expectation | null
}

export interface Expectation {
  readonly kinds: readonly string[]
  readonly certainty: string
  readonly support: string
  readonly cue: string | null
  readonly source: string | null
  readonly content: string | null
}

/** Reads a table of examples. */
export function readExamples(table: string): Example[] {
  return table
    .trim()
    .split(/\n\s*\n/)
    .map((entry) => {
      const lines = entry.trim().split('\n')
      const marked = lines.slice(0, -1).join('\n').trim()
      const [kinds, certainty, support] = lines.at(-1)!.split('|').map((part) => part.trim())
      const draft = marked.replace(/[{}<>]|\[\[|\]\]/g, '')
      if (kinds === '-') return { draft, expected: null }
      return {
        draft,
        expected: {
          kinds: kinds!.split(' '),
          certainty: certainty!,
          support: support!,
          cue: unmark(/<([^<>]*)>/.exec(marked)?.[1]),
          source: unmark(/\{([^{}]*)\}/.exec(marked)?.[1]),
          content: unmark(/\[\[(.*)\]\]/s.exec(marked)?.[1]),
        },
      }
    })
}

function unmark(text: string | undefined): string | null {
  return text === undefined ? null : text.replace(/[{}<>]|\[\[|\]\]/g, '')
}

/**
 * Passages of articles with the cast that an editor would give them. A passage is a draft; below
 * `---` stand its actors, one a line, `kind name = alias, alias`; its places; and what must never be
 * an actor or a place. Actors that are not listed are wrong; further places and aliases are not.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Passage {
  readonly title: string
  readonly draft: string
  readonly actors: readonly { kind: string; name: string; aliases: readonly string[] }[]
  readonly places: readonly string[]
  readonly never: readonly string[]
}

export function readPassages(language: string): Passage[] {
  const text = readFileSync(join(import.meta.dirname, 'passages', `${language}.txt`), 'utf8')
  return text
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [head = '', expected = ''] = part.split('\n---\n')
      const [title = '', ...draft] = head.split('\n')
      const lines = expected.trim().split('\n')
      const listed = (word: string) =>
        lines
          .filter((line) => line.startsWith(`${word} `))
          .flatMap((line) => split(line.slice(word.length + 1)))
      return {
        title,
        draft: draft.join('\n'),
        actors: lines.flatMap((line) => {
          const found = /^(state|organisation|person) ([^=]+?)(?: = (.+))?$/.exec(line)
          return found ? [{ kind: found[1]!, name: found[2]!, aliases: split(found[3] ?? '') }] : []
        }),
        places: listed('places'),
        never: listed('never'),
      }
    })
}

function split(list: string): string[] {
  return list
    .split(/,\s*(?![^,]*\bTrade)/)
    .map((item) => item.trim())
    .filter(Boolean)
}

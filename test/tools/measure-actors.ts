/**
 * Measures the search for actors on a corpus with marked names.
 *
 *   npx tsx test/tools/measure-actors.ts CORPUS.jsonl [--errors]
 *
 * One JSON object a line: `text`, `lang`, and `ents`, a list of `{s, e, t}` with UTF-16 offsets and
 * `PER`, `ORG` or `LOC`. A mention is right if it overlaps a name of its kind; a name is found if a
 * mention of its kind overlaps it. States count as LOC, and as ORG too: corpora mark a state that
 * acts as either. Names inside longer names of the corpus need not be found.
 */
import { readFileSync } from 'node:fs'
import { findCast } from '../../src/core/actors/cast'
import type { Language } from '../../src/core/draft'
import { readTestDraft } from '../support/draft'

interface Marked {
  readonly s: number
  readonly e: number
  readonly t: string
}

const kinds: Readonly<Record<string, readonly string[]>> = {
  person: ['PER'],
  organisation: ['ORG'],
  state: ['LOC', 'ORG'],
  place: ['LOC'],
}

const corpusKind: Readonly<Record<string, string>> = {
  person: 'PER',
  organisation: 'ORG',
  state: 'LOC',
  place: 'LOC',
}

const [path, flag] = process.argv.slice(2)
const counts = new Map<string, { right: number; said: number; found: number; marked: number }>()
const countOf = (kind: string) => {
  const count = counts.get(kind) ?? { right: 0, said: 0, found: 0, marked: 0 }
  counts.set(kind, count)
  return count
}
const overlaps = (a: Marked, b: Marked) => a.s < b.e && b.s < a.e

for (const line of readFileSync(path!, 'utf8').trim().split('\n')) {
  const { text, lang, ents, id } = JSON.parse(line) as {
    text: string
    lang: Language
    ents: Marked[]
    id: string
  }
  const cast = findCast(readTestDraft(text, { language: lang }))
  const said = [...cast.actors, ...cast.places, ...cast.unsorted].flatMap(({ kind, mentions }) =>
    mentions.map(({ from, to }) => ({ s: from, e: to, t: kind })),
  )
  const outer = ents.filter(
    (a) => !ents.some((b) => b !== a && b.s <= a.s && a.e <= b.e && b.e - b.s > a.e - a.s),
  )
  const wrong: string[] = []
  for (const mention of said) {
    const right = ents.some((name) => kinds[mention.t]?.includes(name.t) && overlaps(mention, name))
    const count = countOf(corpusKind[mention.t] ?? mention.t)
    count.said++
    if (right) count.right++
    else wrong.push(`+${mention.t} ${context(text, mention)}`)
  }
  for (const name of outer) {
    const found = said.some(
      (mention) => kinds[mention.t]?.includes(name.t) && overlaps(mention, name),
    )
    const count = countOf(name.t)
    count.marked++
    if (found) count.found++
    else wrong.push(`-${name.t} ${context(text, name)}`)
  }
  if (flag === '--errors') console.log(id, '\n ', wrong.join('\n  '))
}

for (const [kind, { right, said, found, marked }] of counts) {
  const share = (part: number, all: number) => (all ? `${((100 * part) / all).toFixed(1)} %` : '-')
  console.log(
    `${kind.padEnd(8)} precision ${share(right, said)} (${right}/${said})  recall ${share(found, marked)} (${found}/${marked})`,
  )
}

function context(text: string, { s, e }: Marked): string {
  return `${text.slice(Math.max(0, s - 25), s)}[${text.slice(s, e)}]${text.slice(e, e + 20)}`.replace(
    /\s+/g,
    ' ',
  )
}

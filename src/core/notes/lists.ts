import type { Draft, NoteDefinition, Span } from '../draft'

/** The stretches of a draft where two notes or more stand together, with nothing but space between. */
export function findNoteLists({ notes, source }: Draft): Span[] {
  const definitions = notes
    .flatMap(({ definition }) => definition ?? [])
    .sort((a, b) => a.from - b.from)
  const lists: NoteDefinition[][] = []
  for (const definition of definitions) {
    const list = lists.at(-1)
    const last = list?.at(-1)
    if (last && definition.from < last.to) continue
    if (list && last && source.slice(last.to, definition.from).trim() === '') list.push(definition)
    else lists.push([definition])
  }
  return lists
    .filter((list) => list.length > 1)
    .map((list) => ({ from: list[0]!.from, to: list.at(-1)!.to }))
}

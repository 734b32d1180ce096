import { strict as assert } from 'node:assert'
import { findCast } from '../../../src/core/actors/cast'
import { readTestDraft } from '../../support/draft'
import { readPassages } from './passages'

for (const language of ['en', 'tr', 'ru'] as const)
  describe(`the cast of passages (${language})`, () => {
    for (const { title, draft, actors, places, never } of readPassages(language))
      it(title, () => {
        const cast = findCast(readTestDraft(draft, { language }))
        const list = (items: readonly { kind: string; name: string }[]) =>
          items.map(({ kind, name }) => `${kind} ${name}`).sort()
        assert.deepEqual(list(cast.actors), list(actors))
        for (const { name, aliases } of actors) {
          const found = cast.actors.find((actor) => actor.name === name)!
          for (const alias of aliases) assert.ok(found.aliases.includes(alias), `${name}: ${alias}`)
        }
        for (const place of places)
          assert.ok(
            cast.places.some(({ name }) => name === place),
            `no place: ${place}`,
          )
        const named = [...cast.actors, ...cast.places].flatMap(({ name, mentions }) => [
          name,
          ...mentions.map(({ text }) => text),
        ])
        for (const word of never) assert.ok(!named.includes(word), `must not be named: ${word}`)
      })
  })

import { strict as assert } from 'node:assert'
import { findIntroductions } from '../../../src/core/actors/introductions'
import { lexiconFor } from '../../../src/core/actors/lexicon'
import { findHeadedNames } from '../../../src/core/actors/organisations'
import { findPersons } from '../../../src/core/actors/persons'
import { findPhrases } from '../../../src/core/actors/phrases'
import { listPieces, startPieces } from '../../../src/core/actors/pieces'
import { meansState, roleOf } from '../../../src/core/actors/roles'
import { readWords } from '../../../src/core/actors/words'
import type { Language } from '../../../src/core/draft'
import { readTestDraft } from '../../support/draft'

/** How often the search for names looks at a word of one long sentence. */
function countLooks(text: string, language: Language): number {
  const draft = readTestDraft(text, { language })
  const { words, headline } = draft.read(draft.blocks[0]!, readWords)[0]!
  let looks = 0
  const watched = new Proxy(words, {
    get(target, property) {
      looks++
      return Reflect.get(target, property) as unknown
    },
  })
  const lexicon = lexiconFor(language)
  const sentence = startPieces(watched, headline, lexicon, findPhrases(watched, lexicon))
  findHeadedNames(sentence)
  findPersons(sentence)
  findIntroductions(sentence)
  for (const piece of [...listPieces(sentence), ...sentence.nested])
    if (piece.kind === 'adjective') meansState(sentence, piece)
    else roleOf(sentence, piece)
  return looks
}

/** Each would be slow if a name could reach back over all that stands before it. */
const sentences: readonly (readonly [Language, string])[] = [
  ['en', 'Ministry '],
  ['en', 'Ministry of Ministry and '],
  ['en', 'Japan-'],
  ['en', 'Japanese-'],
  ['en', 'Tokyo, '],
  ['en', 'Japan and '],
  ['en', 'Kuryk, Aktau and '],
  ['en', 'President Jordan '],
  ['en', 'Council (NBC) '],
  ['tr', 'Bakanlığı '],
  ['tr', 'Rusya, '],
  ['tr', 'Süveyda ve '],
  ['tr', 'Enerji ve Tabii '],
  ['ru', 'Министерство '],
  ['ru', 'министерства иностранных дел и '],
  ['ru', 'президента России '],
  ['ru', 'Северо-'],
]

describe('the search for names in one sentence', () => {
  for (const [language, part] of sentences)
    it(`grows with its length: ${part}… (${language})`, () => {
      const few = countLooks(part.repeat(100), language)
      const many = countLooks(part.repeat(1000), language)
      assert.ok(many < 12 * few, `${few} looks at 100 parts, ${many} at 1,000`)
    })
})

import assert from 'node:assert/strict'
import { expandArchiphonemes } from '../../../src/core/claims/lexicons/archiphonemes'
import {
  cueTable,
  findCues,
  hasCue,
  openingTable,
  wordPattern,
} from '../../../src/core/claims/lexicons/cue-table'
import { finiteForms, presentParticiples } from '../../../src/core/claims/lexicons/english-verbs'
import {
  converbs,
  finiteForms as turkishForms,
  passives,
} from '../../../src/core/claims/lexicons/turkish-verbs'
import { foldText } from '../../../src/core/claims/fold'

const found = (table: ReturnType<typeof cueTable>, text: string) =>
  findCues(table, foldText(text)).map(({ from, to }) => text.slice(from, to))

describe('a table of cues', () => {
  it('matches whole words in any case, whatever the alphabet', () => {
    const table = cueTable('may / İran / ещё')
    assert.deepEqual(found(table, 'May dismay IRAN irançe ЕЩЕ ещёх'), ['May', 'IRAN', 'ЕЩЕ'])
  })

  it('lets ~ stand for letters, @ for a word, … for up to three words', () => {
    assert.deepEqual(found(cueTable('привел~ к'), 'Это привело к войне'), ['привело к'])
    assert.deepEqual(found(cueTable('(@ )?possible'), 'It is just possible'), ['just possible'])
    assert.deepEqual(found(cueTable('is … clear'), 'It is not yet clear'), ['is not yet clear'])
    assert.deepEqual(found(cueTable('is … clear'), 'It is, we say, clear'), [])
  })

  it('leaves out what is part of an exception', () => {
    const table = cueTable('might', 'military might')
    assert.deepEqual(found(table, 'Its military might might grow'), ['might'])
  })

  it('goes on in a line that begins with a bar', () => {
    assert.ok(hasCue(cueTable('(war\n  |peace) talks / ceasefire'), 'peace talks'))
  })

  it('can be bound to the beginning of a sentence, or to one word', () => {
    assert.ok(hasCue(openingTable('dear'), '“dear readers'))
    assert.ok(!hasCue(openingTable('dear'), 'oh dear'))
    assert.ok(wordPattern('@ish').test('british') && !wordPattern('@ish').test('ish'))
  })
})

describe('verb forms', () => {
  it('are regular in English unless given', () => {
    assert.equal(
      finiteForms('announce deny say:said'),
      'announce / announces / announced / deny / denies / denied / say / says / said',
    )
    assert.equal(
      presentParticiples('announce stress admit:admitted'),
      'announcing / stressing / admitting',
    )
  })

  it('follow vowel harmony and the softening of et in Turkish', () => {
    const matches = (rows: string, word: string) =>
      hasCue(cueTable(expandArchiphonemes(rows)), foldText(word))
    for (const word of ['vurguladı', 'vurguluyor', 'vurgulamaktadır', 'vurgulamıştır'])
      assert.ok(matches(turkishForms('vurgula'), word), word)
    for (const word of ['ifade etti', 'ifade ediyor', 'ifade etmişlerdir'])
      assert.ok(matches(turkishForms('ifade et'), word), word)
    assert.ok(matches(converbs('söyle, belirt'), 'söyleyerek'))
    assert.ok(matches(converbs('söyle, belirt'), 'belirtip'))
    assert.ok(matches(passives('öne sür, söyle'), 'öne sürülmektedir'))
    assert.ok(matches(passives('öne sür, söyle'), 'söyleniyor'))
    assert.ok(!matches(turkishForms('ekle'), 'eklem'))
  })
})

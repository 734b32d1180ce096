import assert from 'node:assert/strict'
import type { Language } from '../../../src/core/draft'
import { readSentences } from '../../../src/core/syntax/sentences'
import { readTestDraft } from '../../support/draft'

/** The text with a broken bar between its sentences. */
function divide(source: string, language: Language): string {
  const draft = readTestDraft(source, { language })
  return draft.blocks
    .flatMap((block) =>
      draft.read(block, readSentences).map(({ from, to }) => block.text.slice(from, to)),
    )
    .join(' ¦ ')
}

const examples: Record<Exclude<Language, 'und'>, string[]> = {
  en: [
    'Mr. Kishida met Gen. Milley in the U.S. Congress. ¦ They talked.',
    'The talks ended in the U.S. ¦ However, nothing was signed.',
    'He said: “We will sign.”[^2] ¦ NATO agreed.[^3] ¦ Japan did not.',
    'J. D. Vance spoke at 5 p.m. on No. 10 Downing Street, i.e. in London. ¦ Is it over? ¦ No!',
    'Trade grew by 3.5 percent in 2023. ¦ It fell in 2024.',
    '“Stop!” he cried. ¦ “Why?” she asked.',
    'It is open… and then closed. ¦ **Bold words end here.** ¦ *So do these.*',
    'Brig. Gen. Ben Hill and Lt. Col. Ann Ray met Sen. J. William Hart on Jan. 5. ¦ They left.',
    'The report[^1] names Art. 5 of the treaty, cf. Sec. 2 and para. 7. ¦ It is short.',
  ],
  tr: [
    'Prof. Dr. Ayşe Yılmaz 13. Genel Sekreter ile görüştü. ¦ Görüşme uzun sürdü.',
    'Türkiye, 19. yüzyılda ve 2023’te imzaladı. ¦ Bu bir ilkti.',
    'Bakan “Anlaşma hazır.” dedi.[^1] ¦ Ancak imza atılmadı.',
    'II. Dünya Savaşı’ndan sonra XIX. yüzyıl düzeni bitti. ¦ Tüma. Ali Can 2. Ordu’yu gezdi.',
    'Petrol, gaz vb. ürünler ithal edildi. ¦ İhracat arttı.',
    'T.C. Dışişleri Bakanlığı açıkladı. ¦ Açıklama kısaydı.',
  ],
  ru: [
    'В 2023 г. Россия и Китай подписали договор. ¦ Он вступил в силу.',
    'Это было в 2022 г. ¦ В 2023 г. переговоры продолжились.',
    'Президент В. В. Путин прибыл в г. Астана. ¦ Встреча длилась 3 ч.',
    '«Мы подпишем его».[^1] ¦ Так сказал министр.',
    'Нефть, газ и т.д. подорожали. ¦ Однако экспорт вырос.',
    'Ген.-лейт. И. И. Иванов служил в 20-е гг. ¦ Потом, т. е. в XX в., он ушёл.',
    'Объём составил 5 млрд долл. США. ¦ Это рекорд.',
  ],
}

describe('sentences', () => {
  for (const [language, texts] of Object.entries(examples))
    for (const text of texts)
      it(text, () => assert.equal(divide(text.replaceAll(' ¦ ', ' '), language as Language), text))

  it('end before a marker that touches the next word', () => {
    assert.equal(
      divide('Exports rose.[^1]Imports fell.', 'en'),
      'Exports rose.[^1] ¦ Imports fell.',
    )
  })

  it('take in a marker behind a stray space, unless it opens a line or is the start of emphasis', () => {
    for (const marker of ['[v]', '[^5]', '[v] [vi]', '^[A source.]'])
      assert.equal(
        divide(`Patrols shadowed the vessels. ${marker} Behind them came a tanker.`, 'en'),
        `Patrols shadowed the vessels. ${marker} ¦ Behind them came a tanker.`,
      )
    for (const next of ['\n[^5] Behind them came a tanker.', ' **Behind** them came a tanker.'])
      assert.equal(
        divide(`Patrols shadowed the vessels.${next}`, 'en'),
        `Patrols shadowed the vessels. ¦ ${next.trim()}`,
      )
  })

  it('do not cross list items, cells or headings', () => {
    assert.equal(
      divide('# A heading\n\n- one item\n- another item\n\n|a cell|next|\n|-|-|\n', 'en'),
      'A heading ¦ one item ¦ another item ¦ a cell ¦ next',
    )
  })
})

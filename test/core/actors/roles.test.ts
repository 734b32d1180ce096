import { strict as assert } from 'node:assert'
import { findCast } from '../../../src/core/actors/cast'
import type { Language } from '../../../src/core/draft'
import { readTestDraft } from '../../support/draft'

/** In each sentence `{…}` marks a state or a capital; the words before it say what it is there. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  en: [
    'actor: {Tokyo} raised its defence spending.',
    'place: The summit was held in {Tokyo}.',
    'place: The summit was held in Vilnius, {Lithuania}.',
    'place: Prices rose in Egypt and {Lebanon}.',
    'place: Prices rose in Egypt, Lebanon and {Tunisia}.',
    'actor: The treaty binds Egypt and {Lebanon}.',
    'actor: The decision was not welcomed by {Moscow}.',
    'actor: It is in {Japan}’s interest to wait.',
    'actor: This is a change in {U.S.} policy.',
    'actor: Interest in {Japan} is growing.',
    'place: The streets of {Paris} were empty.',
    'actor: The position of {Paris} is known.',
    'place: The {Minsk} agreements failed.',
    'place: He visited {China} in May.',
    'place: Fighting goes on in northern {Syria}.',
    'actor: Pressure on {Iran} is growing.',
    'actor: The {Japanese} Prime Minister resigned.',
    'actor: {Russian} forces withdrew.',
    'place: The letter was signed at the {Kremlin}.',
    'place: {TOKYO}, May 19 — The yen fell.',
    'actor: The {China}-led bank lends more.',
  ],
  tr: [
    'actor: {Tokyo} savunma bütçesini artırdı.',
    'place: Zirve {Tokyo}’da düzenlendi.',
    'place: {Türkiye}’deki yatırımlar arttı.',
    'place: {Türkiyedeki} yatırımlar arttı.',
    'actor: {Türkiye}’nin tutumu açıktır.',
    'actor: {Japonya} Başbakanı istifa etti.',
    'actor: {Japon} hükûmeti karar aldı.',
    'place: {Mısır} ve Tunus’ta fiyatlar arttı.',
    'place: Heyet {Şam}’a gitti.',
    'place: Çatışmalar {Suriye}’nin kuzeyinde sürüyor.',
    'actor: Yaptırımlar {Rusya}’yı zorladı.',
    'place: {Paris} Zirvesi yarın başlıyor.',
    'actor: {Ankara}-Moskova hattı açık.',
  ],
  ru: [
    'actor: {Токио} увеличил расходы.',
    'place: Саммит прошёл в {Токио}.',
    'place: Цены выросли в Египте и {Ливане}.',
    'place: Войска вышли из {Сирии}.',
    'actor: Позиция {Москвы} известна.',
    'place: Улицы {Москвы} опустели.',
    'actor: {Японский} премьер подал в отставку.',
    'actor: {Российско}-китайские отношения крепнут.',
    'actor: Давление на {Россию} растёт.',
    'place: Бои идут на востоке {Украины}.',
    'place: Он посетил {Каир}.',
    'actor: По словам посла {США}, срок истёк.',
  ],
}

for (const [language, examples] of Object.entries(sentences))
  describe(`actor or place (${language})`, () => {
    for (const example of examples)
      it(example, () => {
        const [role = '', marked = ''] = example.split(/: (.*)/)
        const from = marked.indexOf('{')
        const draft = readTestDraft(marked.replace(/[{}]/g, ''), { language: language as Language })
        const { actors, places } = findCast(draft)
        const mentions = [...actors, ...places].flatMap(({ mentions }) => mentions)
        const found = mentions.find((mention) => mention.from === from)
        assert.equal(found?.role, role)
        assert.equal(found.text, marked.slice(from + 1, marked.indexOf('}')))
      })
  })

/** Abbreviations with a stop, and words that often begin a sentence, by language. */
import type { Language } from '../draft'

/**
 * `before-name` never ends a sentence; `before-number` goes on before a number; `anywhere` ends a
 * sentence only where a word follows that often begins one.
 */
export type AbbreviationKind = 'before-name' | 'before-number' | 'anywhere'

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean)

const abbreviationTable: Record<'en' | 'tr' | 'ru', Record<AbbreviationKind, string[]>> = {
  en: {
    'before-name': words(
      `Mr Mrs Ms Messrs Dr Prof Gen Brig Lt Col Maj Capt Cpt Cmdr Adm Sgt Gov Sen Rep Pres Amb Hon Rev Fr
      St Sr Jr Mt Ft Rt vs cf e.g i.e viz`,
    ),
    'before-number': words(`No Nos Art Arts Sec pp p vol ch fig para paras approx ca c Jan Feb Mar
      Apr Jun Jul Aug Sep Sept Oct Nov Dec`),
    anywhere: words('U.S U.K U.N E.U D.C a.m p.m Inc Ltd Co Corp etc al est'),
  },
  tr: {
    'before-name': words(
      `Sn Av Dr Doç Prof Öğr Gör Yrd Uzm Org Orgen Korg Tümg Tuğg Tug Tüma Tuğa Alb Yb Bnb Yzb Kd Op Müh Arş Gn
      Hz Bkz bkz krş Krş çev Çev ed haz Haz`,
    ),
    'before-number': words('No no s ss S c C m md fık yy'),
    anywhere: words('vb vd vs v.b a.g.e a.g.m age agm M.Ö M.S A.Ş Ltd Şti T.C A.B.D B.M Mah Cad'),
  },
  ru: {
    'before-name': words(
      `им проф акад ген полк подп кап лейт гл зам нач адм д-р г-н г-жа гос ул пл пр пос св пр-т ст см
      т.е т.к т.н напр ср н.п`,
    ),
    'before-number': words('с стр п пп № гл ст т табл рис'),
    anywhere: words('г гг в вв др пр т.д т.п тыс млн млрд трлн руб долл р коп р.п н.э до.н.э'),
  },
}

const starterTable: Record<'en' | 'tr' | 'ru', string[]> = {
  en: words(
    `The This That These Those It Its In On At As By For From With Without After Before During Since
    While When Where If Although Though However Moreover Furthermore Meanwhile Nevertheless Thus
    Therefore Hence Indeed Yet But And Or So He She They We I His Her Their Our There Here A An Some
    Many Most Such Both Each Another Other According Despite Because Given Under Over To Of What Why
    How Who Today Now Then Finally Also Instead`,
  ),
  tr: words(
    `Bu Bunun Bunlar Bununla Bundan Böyle Böylece Bir Birçok Şu Söz O Onun Ancak Fakat Ama Ayrıca
    Öte Öyle Yine Nitekim Dolayısıyla Bunların Zira Çünkü Diğer Her Hem Hiç İki İlk Son Sonuç Özellikle
    Ne Nasıl Neden Eğer Oysa Üstelik Böylesi Burada Bugün Şimdi Daha Dahası En Gerek Söz Kısacası
    Ardından Aynı Ve Veya Ya Kimi Bazı Çok Tüm Bütün`,
  ),
  ru: words(
    `В Во На По С Со К Ко О Об Обо От Из За До При Для У Под Над Между Через После Перед Кроме Это Этот
    Эта Эти Этого Тот Та Те Так Такой Такая Такие Таким Тем Там Здесь Однако Но А И Или Если Когда Как
    Хотя Поэтому Потому Кроме Более Также Тоже Он Она Они Оно Его Её Их Мы Я Все Всё Каждый Что Кто
    Где Почему Сегодня Сейчас Теперь Затем Наконец Потом Вместе Несмотря Согласно Благодаря Ранее Позже Не
    Ни Среди Второй Первый Сам`,
  ),
}

/** The abbreviations of a language, without their last stop; of all languages for `und`. */
export function abbreviations(language: Language): ReadonlyMap<string, AbbreviationKind> {
  return abbreviationMaps[language]
}

/** Capitalised words that usually begin a sentence. */
export function sentenceStarters(language: Language): ReadonlySet<string> {
  return starterSets[language]
}

const abbreviationMaps: Record<Language, ReadonlyMap<string, AbbreviationKind>> = {
  en: mapOf('en'),
  tr: mapOf('tr', 'en'),
  ru: mapOf('ru'),
  und: mapOf('en', 'tr', 'ru'),
}

const starterSets: Record<Language, ReadonlySet<string>> = {
  en: new Set(starterTable.en),
  tr: new Set(starterTable.tr),
  ru: new Set(starterTable.ru),
  und: new Set([...starterTable.en, ...starterTable.tr, ...starterTable.ru]),
}

function mapOf(...languages: ('en' | 'tr' | 'ru')[]): ReadonlyMap<string, AbbreviationKind> {
  const map = new Map<string, AbbreviationKind>()
  for (const language of languages.reverse())
    for (const [kind, list] of Object.entries(abbreviationTable[language]))
      for (const word of list) map.set(word, kind as AbbreviationKind)
  return map
}

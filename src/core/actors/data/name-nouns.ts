/**
 * Common nouns that stand beside a name and say what it names: `the company Jan De Nul`, `Kaşgar
 * kenti`. Turkish ones have the possessive that ties them to the name. Written by hand.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Before the name. Russian ones are those of `quotedKinds` and the heads of places. */
export const nounsBefore = {
  en: {
    organisation:
      words(`company firm conglomerate giant newspaper magazine broadcaster channel agency major party
      movement militia group network outlet website operator manufacturer shipbuilder contractor consortium airline carrier`),
    other: words(
      `ship vessel tanker frigate submarine project missile drone satellite operation exercise film book magazine`,
    ),
  },
  tr: {
    organisation: words('şirketi firması devi ajansı gazetesi dergisi kanalı partisi örgütü grubu'),
    other: words('gemisi projesi tankeri füzesi operasyonu'),
  },
} as const

/** Behind the name. */
export const nounsBehind = {
  en: {
    organisation:
      words(`company firm conglomerate newspaper broadcaster channel agency bank party movement militia
      group network airline consortium`),
    place:
      words(`shore coast lake region regions province provinces district districts oblast county prefecture governorate port
      ports seaport seaports airport city cities town towns village villages river valley island islands peninsula strait`),
    other:
      words(`ship vessel tanker frigate submarine project projects missile missiles drone drones satellite pipeline
      pipelines refinery field fields canal dam railway accords operation exercise bonds`),
  },
  tr: {
    organisation:
      words(`şirketi şirketleri firması firmaları ajansı gazetesi dergisi kanalı televizyonu bankası partisi
      örgütü grubu holdingi hareketi milisleri`),
    place:
      words(`kenti kentleri şehri şehirleri ili illeri ilçesi ilçeleri vilayeti vilayetleri eyaleti eyaletleri bölgesi
      bölgeleri mahallesi mahalleleri köyü köyleri kasabası limanı limanları nehri adası adaları vadisi gölü dağı
      dağları yarımadası`),
    other:
      words(`gemisi gemileri projesi projeleri sahası sahaları tankeri fırkateyni denizaltısı füzesi füzeleri
      uydusu santrali barajı rafinerisi kanalı boru operasyonu tatbikatı`),
  },
} as const

/** What may stand between a name and the noun behind it: `Al Masirah news channel`. */
export const nounModifiers = {
  en: words(
    `news television TV radio oil gas energy mining shipping defence defense tech political`,
  ),
  tr: words(`haber petrol gaz enerji liman savunma terör silahlı`),
} as const

/** What a name in quotation marks is no actor behind: `газопровод «Сила Сибири»`. */
export const quotedThings = words(
  `судно корабль танкер фрегат лодка газопровод нефтепровод проект операция форум формат месторождение закон доклад
  статья книга фильм программа инициатива ракета комплекс спутник учения коридор маршрут концепция доктрина стратегия`,
)

/** Set phrases of notes: short forms, words that lead to a source, words before an address. */
import { foldWord } from './words'

const list = (text: string): string[] =>
  text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean)

/** Turkish is also typed without its letters. */
const spellings: Readonly<Record<string, string>> = {
  i: '[iıİI]',
  ı: '[iıİI]',
  ş: '[şs]',
  ç: '[çc]',
  ğ: '[ğg]',
  ö: '[öo]',
  ü: '[üu]',
}

/** Stands for a source that an earlier note names. A stop in it may be followed by a space. */
const shortForms = list(`
  ibid., ibid, ibidem, op. cit., op.cit., op. cit, loc. cit., loc.cit., id. at,
  a.g.e., a.g.e, a.g.m., a.g.m, a.g.t., a.g.t, a.g.k., a.g.r., a.g.y., a.g.s., a.g. makale, a.g. eser, y.a.g.e.,
  adı geçen eser, adı geçen makale, adı geçen yazı, adı geçen rapor, aynı yer, aynı eser, aynı makale,
  aynı kaynak, a.y., age., agm., agy.,
  там же, указ. соч., указ. раб., указ. ст., цит. соч., то же, он же,
  ebd., ebenda, ebd, a.a.O.`)

/** Leads to the source: `See`, `Bkz.`, `См.`. */
const leads = list(`
  see also, see, see e.g., see for example, cf., compare, source, sources, quoted in, cited in, adapted from,
  bkz., bkz, bakınız, ayrıca bkz., ayrıca bkz, krş., kaynak, akt., aktaran,
  см. также, см., см, ср., источник, источники, цит. по, подробнее см., подробнее,
  siehe auch, siehe, s. auch, vgl., quelle, voir aussi, voir, cf`)

/** Stands before or behind an address and says nothing but that it is one. */
const addressWords = list(`
  available online at, available online, available at, available from, available, online at, online, url,
  url address, link, web, web page, website, web site, accessible at, accessed from, retrieved from, retrieved,
  from, at, in, via, doi,
  erişim adresi, erişim linki, erişim, internet adresi, web adresi, bağlantı, adres, şu adresten, çevrimiçi, çevrim içi,
  adresinden erişildi, adresinden alındı, adresinden erişilmiştir, adresinden edinilmiştir, adresinden,
  adresinden alınmıştır, tarihinde, internet, e-kaynak,
  режим доступа, электронный ресурс, электрон. ресурс, электрон. текстовые дан., электрон. дан., текст электронный,
  текст : электронный, текст, адрес, ссылка, сайт, свободный, доступ, доступно на, доступно по ссылке,
  verfügbar unter, online verfügbar unter, online unter, unter, abrufbar unter, internet, en ligne,
  disponible sur, disponible à l’adresse, adresse url, sur, on`)

/** The words that are dropped when a source is rewritten, folded. */
export const formWords: ReadonlySet<string> = new Set(
  addressWords.flatMap((phrase) => phrase.split(/[\s.:]+/)).map(foldWord),
)

export const shortFormPattern = patternOf(shortForms, 'iuy')
export const leadPattern = patternOf(leads, 'iuy')
export const addressWordPattern = patternOf(addressWords, 'iuy')

/** Matches one of the phrases, the longest first, as whole words. */
function patternOf(phrases: readonly string[], flags: string): RegExp {
  const sorted = [...phrases].sort((a, b) => b.length - a.length)
  const sources = sorted.map((phrase) =>
    phrase
      .replaceAll('.', '\\.')
      .replace(/\\\. ?(?=.)/g, '\\.\\s?')
      .replace(/ /g, '\\s+')
      .replace(/[iışçğöü]/g, (letter) => spellings[letter] ?? letter),
  )
  return new RegExp(`(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, flags)
}

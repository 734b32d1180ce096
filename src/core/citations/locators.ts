/** Volume, issue and page, as they are written in notes. */

const number = '(?:\\d{1,6}[a-z]?|[ivxlc]{1,7}|[IVXLC]{1,7})'
const range = `${number}(?:\\s?[-‐-―&]\\s?${number}|,\\s?\\d{1,3}(?!\\d)){0,6}(?:\\s?(?:ff|f|vd|vdd)\\.)?`
const before = [
  // pages
  'pp?\\.|pages?|ss?\\.|sf\\.|syf\\.|sayfa|[Сс]{1,2}\\.|[Сс]тр\\.|S\\.|Bl\\.|para\\.|paras\\.|§{1,2}|¶|p\\.?p\\.',
  // volume, issue, number, chapter, article
  '[Vv]ol(?:ume|\\.)|[Ii]ssue|[Nn]os?\\.|[Nn]umber|[Cc]ilt|[Cc]\\.|[Ss]ayı|[Тт]\\.|[Тт]ом|[Вв]ып\\.|[Кк]н\\.|[Чч]\\.|№|[Bb]d\\.|[Jj]g\\.|[Hh]\\.|[Nn]r\\.|[Cc]h(?:ap)?\\.|[Aa]rt\\.|[Mm]d\\.|[Сс]т\\.',
].join('|')
const marked = `(?:${before})\\s?:?\\s?${range}(?:\\s?\\(\\d{1,4}\\))?`
const volumeAndIssue =
  '\\d{1,4}[*_]?\\s?\\(\\d{1,5}(?:[-/]\\d{1,5})?\\)(?:\\s?[:,]\\s?\\d{1,6}(?:\\s?[-‐-―]\\s?\\d{1,6})?)?'
const one = `(?:${marked}|${volumeAndIssue})`

/** One or several of them in a row: `vol. 12, no. 3, pp. 45–67`, `12(3)`, `№ 5. С. 10–25`, `s. 12`. */
export const locatorPattern = new RegExp(
  `(?<![\\p{L}\\p{N}])${one}(?:[,.;:]?\\s{1,3}${one}){0,5}(?![\\p{L}\\p{N}(])`,
  'uy',
)

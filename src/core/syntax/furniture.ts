/**
 * What stands on a page around the article, as the sites of policy institutes print it.
 *
 * The patterns read a whole line without marks at its ends. Those marked as folded read it as
 * `foldCase` gives it: in lower case, with `i` for `ı` and `İ`.
 */

/** Folded. Share line, language line, reading aids. */
export const furnitureLines: readonly RegExp[] = [
  /^(?:share(?: this(?: article| post)?)?(?: on .{1,40})?|tweet|paylaş(?:in)?|bu yaziyi paylaş|поделиться|поделитесь)$/,
  /^this (?:post|article|entry|page) is also available in(?!\p{L}).{0,120}$/u,
  /^(?:also available in|available in|read in|other languages|diğer diller|другие языки)\s*:.{1,120}$/,
  /^bu (?:yazi|makale|içerik|gönderi|sayfa)(?!\p{L}).{0,60}(?:mevcut|dillerde|okunabilir).{0,80}$/u,
  /^(?:этот|эта|данная|данный|это)\s(?:запись|статья|материал|публикация|пост|страница)(?!\p{L}).{0,30}доступ.{0,120}$/u,
  /^(?:запись|статья|материал|публикация)\s(?:также\s)?доступ.{0,120}$/,
  /^(?:print|yazdir|распечатать|listen|dinle|слушать|pdf|download pdf|pdf indir|скачать pdf)$/,
  /^(?:reading time|okuma süresi|время чтения)(?!\p{L}).{0,30}$/u,
  /^\d{1,3}\s*(?:min(?:ute)?s? read|dk\.? okuma|dakika okuma|мин(?:ут[аы]?)?\.? чтения)$/,
  /^(?:tags?|etiketler|теги|метки|categories|kategoriler|рубрики)\s*:.{0,200}$/,
]

/** Folded. From a line of this kind on, everything is furniture. */
export const similarPosts =
  /^(?:similar|related|recommended|more)\s(?:posts?|articles?|content|reading|publications)$|^(?:you may also like|read (?:also|next|more)|latest posts)$|^(?:benzer|ilgili|ilişkili|önerilen|diğer|son)\s(?:yazilar|içerikler|makaleler|haberler)$|^bunlar da ilginizi çekebilir$|^(?:похожие|связанные|другие|рекомендуемые|последние)\s(?:записи|статьи|материалы|публикации)$|^(?:читайте также|по теме|смотрите также)$/

/** Folded. The heading of a note list. */
export const notesHeading =
  /^(?:(?:end|foot)?notes|references|sources|bibliography|works cited|notes and references|(?:son|dip)?notlar[i]?|kaynakça|kaynaklar|referanslar|примечани[яе]|сноски|источники|литература|список литературы|использованные источники|ссылки)$/

/** A line that names the author above the text. */
export const byline =
  /^(?:[Bb]y|Yazar|Yazan|Hazırlayan|Author|Автор)(?:\s*:\s*|\s+)\p{Lu}[\p{L}.'’-]*(?:\s+\p{L}[\p{L}.'’-]*){0,5}$/u

/** A date that stands alone, as sites print it under the title. */
export const dateLine =
  /^(?:\d{1,2}[./\s-](?:\d{1,2}|\p{L}{3,10})[./\s-]\d{4}(?:\s*г\.?)?|\p{L}{3,10}\.?\s\d{1,2},?\s\d{4})$/u

/** A name that stands alone: two to five capitalised words without a stop. */
export const nameLine =
  /^(?:(?:Prof|Assoc|Dr|Doç|Assist|Yrd|Amb)\.\s*)*\p{Lu}(?:\.|[\p{L}’'-]*)(?:\s+(?:\p{Lu}(?:\.|[\p{L}’'-]*)|de|van|von|bin|al)){1,4}$/u

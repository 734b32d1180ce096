/** Whether the text of a labelled line reads as the source of a note, or goes on as a sentence. */

/** Words that stand for a source named before, or lead to one. */
const shortForm =
  /^(?:ibid|id\.|idem|op\.|loc\.|cf|see|compare|bkz|bk\.|krş|age\b|a\.g\.|adı geçen|aynı|там же|см\.|ср\.|цит\.|указ\.)/iu

const signs: readonly RegExp[] = [
  /https?:|www\.|\bdoi\b/i,
  // A title in quotation marks or italics, at the start or before a comma.
  /^["“„«‘*_]/,
  /["“„«][^"“”„«»]{2,200}["”“»]\s*[,.(]|[,.]["”“»]/,
  // The year, or the pages, at the end.
  /(?<!\d)(?:1[5-9]|20)\d\d[)\]]?[.,;]?$/,
  /(?<!\p{L})(?:pp?|ss?|sf|с|стр)\.\s*\d[\d\s,–-]*\.?$/u,
]

export function readsAsSource(text: string): boolean {
  return shortForm.test(text) || signs.some((sign) => sign.test(text))
}

/** `[1] is the first paper on it`: the marker is the subject of a sentence. */
export function readsAsSentence(text: string): boolean {
  return /^\p{Ll}/u.test(text) && !readsAsSource(text)
}

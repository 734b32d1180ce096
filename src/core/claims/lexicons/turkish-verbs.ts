/**
 * The forms of Turkish verbs, as rows with archiphonemes. A verb is its stem; where the stem
 * changes before a vowel, that form follows: `ifade et|ifade ed`, `vurgula|vurgul`.
 */

/** belirtti, belirtmiştir, belirtmektedir, belirtiyor, belirtir */
export function finiteForms(verbs: string): string {
  const { plain, beforeVowel } = readStems(verbs)
  return `${plain}(DI(lAr|k)?|mIş(tIr|lArDIr|tI)?|mAktA(DIr(lAr)?|yDI)?|r(lAr)?)
    ${beforeVowel}(Iyor(lAr|du|lArDI)?|(A|I)r(lAr)?)`
}

/** belirterek, belirtip, belirtirken */
export function converbs(verbs: string): string {
  const { plain, beforeVowel } = readStems(verbs)
  return `(${plain}y|${beforeVowel})(ArAk|Ip) / (${plain}|${beforeVowel}(A|I))rken`
}

/** belirten */
export function relatives(verbs: string): string {
  const { plain, beforeVowel } = readStems(verbs)
  return `(${plain}y|${beforeVowel})An`
}

/** belirtildi, belirtilmiştir, belirtilmektedir, belirtiliyor */
export function passives(verbs: string): string {
  const { plain, beforeVowel } = readStems(verbs)
  return `(${plain}n|${beforeVowel}(Il|In))(DI(lAr)?|mIş(tIr|tI)?|mAktA(DIr)?|Iyor(du)?|Ir|ArAk|An)`
}

/** The stems as alternatives, each with the form it has before a vowel. */
function readStems(verbs: string): { readonly plain: string; readonly beforeVowel: string } {
  const stems = verbs.split(/[,\n]/).flatMap((entry) => {
    const [plain, beforeVowel] = entry.trim().split('|')
    return plain ? [{ plain, beforeVowel: beforeVowel ?? plain }] : []
  })
  return {
    plain: `(${stems.map(({ plain }) => plain).join('|')})`,
    beforeVowel: `(${stems.map(({ beforeVowel }) => beforeVowel).join('|')})`,
  }
}

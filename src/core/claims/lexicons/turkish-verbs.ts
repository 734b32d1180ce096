/**
 * The forms of Turkish verbs, as rows with archiphonemes. Verbs are stems with commas between them.
 * Before a vowel `et` becomes `ed`, and before -(I)yor a stem loses its last vowel: vurgula, vurguluyor.
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

/** The stems as alternatives, and as they are before a vowel. */
function readStems(verbs: string): { readonly plain: string; readonly beforeVowel: string } {
  const stems = verbs.split(',').map((stem) => stem.trim())
  const beforeVowel = stems.map((stem) => stem.replace(/et$/, 'ed').replace(/[aeıiuü]$/, ''))
  return { plain: `(${stems.join('|')})`, beforeVowel: `(${beforeVowel.join('|')})` }
}

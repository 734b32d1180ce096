/** Who says it in a Turkish sentence: the subject of a verb at the end. */
import { hasCue } from '../lexicons/cue-table'
import type { Range } from './source'
import { isCapitalised } from './tokens'
import type { TurkishScene } from './turkish-speech'

/** The subject of the cue at token `cue`: before a comma, a name, an office, or people without a name. */
export function findSubject(scene: TurkishScene, cue: number): Range | null {
  return beforeComma(scene, cue) ?? firstName(scene, cue) ?? lowerCaseSubject(scene, cue)
}

/** The name behind a participle: `belirten | NATO Genel Sekreteri Jens Stoltenberg`. */
export function nameAfter(scene: TurkishScene, first: number): Range | null {
  const { tokens } = scene
  let last = first - 1
  for (let at = first; at < tokens.length && at - first < 10; at++) {
    const token = tokens[at]!
    if (token.kind !== 'word') break
    const belongs = isCapitalised(token) || scene.roles.has(at) || isVagueWord(scene, at) || token.key === 've' && isCapitalised(tokens[at + 1])
    if (!belongs && !(scene.roles.has(at + 1) || isVagueWord(scene, at + 1))) break
    last = at
    if (/,/.test(tokens[at + 1]?.key ?? '') || isOblique(scene, at) && !isCapitalised(tokens[at + 1])) break
  }
  return last >= first ? { first, last } : null
}

/** Whether the token could close a subject: a name, an office, people; not in another case. */
export function isSubjectWord(scene: TurkishScene, at: number): boolean {
  const token = scene.tokens[at]
  if (token?.kind !== 'word') return false
  if (isOblique(scene, at)) return false
  if (isCapitalised(token)) return at > 0 || !isOpening(scene, at)
  return scene.roles.has(at) || isVagueWord(scene, at) || scene.speech.pronouns.has(token.key)
}

/** `NATO Genel Sekreteri Jens Stoltenberg, …` */
function beforeComma(scene: TurkishScene, cue: number): Range | null {
  const { tokens } = scene
  for (let at = 1; at < cue; at++) {
    if (tokens[at]!.key !== ',' || !isSubjectWord(scene, at - 1)) continue
    // `Rusya, Çin ve İran …`: names in a row.
    const next = tokens[at + 1]
    if (isCapitalised(next) && isCapitalised(tokens[at - 1]) && at <= 2 && tokens[at + 2]?.key !== ',' && /^(?:ve|,)$/.test(tokens[at + 2]?.key ?? '')) continue
    return phraseBack(scene, at - 1)
  }
  return null
}

/** The first name in the case of a subject that no noun follows as its head. */
function firstName(scene: TurkishScene, cue: number): Range | null {
  const { tokens } = scene
  let fallback: Range | null = null
  for (let at = 0; at < cue; at++) {
    if (!isCapitalised(tokens[at]) || isOpening(scene, at)) continue
    let last = at
    while (last + 1 < cue && (isCapitalised(tokens[last + 1]) || isJoin(scene, last + 1))) last++
    const extended = last + 1 < cue && scene.roles.has(last + 1) ? last + 1 : last
    const range = { first: at, last: extended }
    if (isSubjectWord(scene, extended) && !isModifier(scene, extended)) {
      const role = Array.from({ length: extended - at + 1 }, (_, index) => at + index).some((index) => scene.roles.has(index))
      if (role || extended > at + 1 || at === 0 || isParticiple(scene, at - 1)) return range
      fallback ??= range
    }
    at = last
  }
  return fallback
}

/** `uzmanlar`, `hükümet yetkilileri` */
function lowerCaseSubject(scene: TurkishScene, cue: number): Range | null {
  for (let at = 0; at < cue; at++) {
    if (isVagueWord(scene, at) || scene.roles.has(at) && scene.tokens[at]!.kind === 'word') {
      let last = at
      while (last + 1 < cue && (isVagueWord(scene, last + 1) || scene.roles.has(last + 1))) last++
      return { first: at, last }
    }
    if (scene.speech.pronouns.has(scene.tokens[at]!.key)) return { first: at, last: at }
  }
  return null
}

/** A noun phrase, back to the participle, the case or the mark before it. */
function phraseBack(scene: TurkishScene, last: number): Range {
  const { tokens } = scene
  let first = last
  for (let at = last - 1; at >= 0 && last - at < 12; at--) {
    const token = tokens[at]!
    if (token.kind !== 'word') break
    if (isOpening(scene, at)) break
    const inName = isCapitalised(token)
    if (!inName && isParticiple(scene, at)) break
    if (!inName && /(?:d|t)[ae]n?$/.test(token.key) && !scene.roles.has(at) && tokens[at + 1]!.key !== 'fazla') break
    if (/['’](?:d|t)[ae]n?$/.test(token.key)) break
    if (!inName && !scene.roles.has(at) && token.key !== 've' && isCapitalised(tokens[at + 1]) && !scene.roles.has(at + 1) && !isVagueWord(scene, at)) {
      if (last - at > 2) break
    }
    first = at
  }
  return { first, last }
}

/** `NATO | zirvesinde`: the name only says which summit. */
function isModifier({ tokens, speech }: TurkishScene, at: number): boolean {
  const head = tokens[at + 1]
  if (head?.kind !== 'word' || hasCue(speech.documents, head.key)) return false
  return /(?:[iu]nd[ea]|[iuü]nd[ea]n?|s[iuü]n[iuü]n?|s[iuü]n[ea]|l[ea]rini?n?)$/.test(head.key)
}

function isParticiple({ tokens, speech }: TurkishScene, at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && !isCapitalised(token) && speech.participle.test(token.key)
}

function isOblique({ tokens, speech }: TurkishScene, at: number): boolean {
  return speech.oblique.test(tokens[at]!.text)
}

function isVagueWord({ tokens, speech }: TurkishScene, at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && hasCue(speech.vague, token.key)
}

function isJoin({ tokens }: TurkishScene, at: number): boolean {
  return tokens[at]!.key === 've' && isCapitalised(tokens[at + 1])
}

function isOpening({ tokens, speech }: TurkishScene, at: number): boolean {
  const rest = tokens.slice(at, at + 4).map(({ key }) => key)
  return at <= 4 && speech.openings.test(rest.join(' '))
}

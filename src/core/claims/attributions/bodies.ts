/** Russian may say where something was said instead of by whom: `В Кремле заявили, что …` */
import { hasCue } from '../lexicons/cue-table'
import { isBreak, phraseEnd, skipOpening } from './phrases'
import type { Scene } from './scene'
import { isAcronym, isCapitalised, type Range, type Token } from './tokens'

/** Longer stretches hold more than the name of a body. */
const longestName = 7

/** The body that a plural verb without a subject at `cue` speaks for; null when there is none. */
export function findBody(scene: Scene, cue: Range): Range | null {
  const { tokens, speech } = scene
  if (!speech.bodies?.plural.test(tokens[cue.last]!.key)) return null
  return bodyBefore(scene, cue.first - 1) ?? bodyBehind(scene, cue.last + 1)
}

/** `В Госдепартаменте США | ранее заявили` */
function bodyBefore(scene: Scene, end: number): Range | null {
  const { tokens, speech } = scene
  let last = end
  while (last >= 0 && speech.between.has(tokens[last]!.key)) last--
  for (let at = last; at >= 0 && last - at <= longestName; at--) {
    if (isBreak(tokens[at]!)) return null
    if (!isIn(scene, at)) continue
    const opens = skipOpening(scene, 0, at) === at || tokens[at - 1]?.kind === 'mark'
    return opens && isBody(scene, { first: at + 1, last }) ? { first: at + 1, last } : null
  }
  return null
}

/** `«…», — сообщили | в Министерстве обороны` */
function bodyBehind(scene: Scene, at: number): Range | null {
  const range = { first: at + 1, last: isIn(scene, at) ? phraseEnd(scene, at + 1) : at }
  return isBody(scene, range) ? range : null
}

function isIn({ tokens, speech }: Scene, at: number): boolean {
  return speech.bodies?.prepositions.has(tokens[at]?.key ?? '') ?? false
}

/** A name or a body, with nobody in the case of a subject behind it: not `в Москве | Лавров`. */
function isBody({ tokens, speech, roles }: Scene, { first, last }: Range): boolean {
  const start = tokens[first]
  if (first > last || !start) return false
  if (!isCapitalised(start) && !speech.bodies!.common.test(start.key)) return false
  return tokens.slice(first + 1, last + 1).every((token, index) => {
    const isSubject = roles.has(first + 1 + index) || hasCue(speech.vague, token.key)
    return !isSubject && !speech.pronouns.has(token.key) && isDependent(token)
  })
}

/** A genitive or an adjective, as far as its ending tells; what is not capitalised may be either. */
function isDependent(token: Token): boolean {
  return !isCapitalised(token) || isAcronym(token) || /[аяыийюое]$/.test(token.key)
}

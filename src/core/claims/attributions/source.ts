/** Who says it: the noun phrase beside a cue, in English and Russian. */
import {
  beyondAdjunct,
  isBreak,
  isVerb,
  opensPhrase,
  phraseEnd,
  phraseEndingAt,
  skipOpening,
} from './phrases'
import type { Scene } from './scene'
import { isCapitalised, type Range, type Token } from './tokens'

/** An apposition of more words is more than an apposition. */
const longestApposition = 14
/** How far a cue may stand behind the name before an aside. */
const longestAside = 32
const longestOpening = 6
/** How far before a name in a relative clause its pronoun may stand. */
const longestRelative = 5

/** The phrase that ends before the token at `cue`: `Jens Stoltenberg, the alliance’s head, | said`. */
export function sourceBefore(scene: Scene, cue: number): Range | null {
  const { tokens, speech } = scene
  let last = cue - 1
  while (last >= 0 && speech.between.has(tokens[last]!.key)) last--
  if (last < 0) return null
  if (tokens[last]!.key !== ',')
    return withNameBefore(scene, withAntecedent(scene, phraseEndingAt(scene, last)))

  // `NAME, apposition or aside, said`: the name stands before the comma before.
  const comma = lastComma(tokens, last - 1)
  const name = comma < 1 ? null : withNameBefore(scene, phraseEndingAt(scene, comma - 1))
  if (!name) return null
  const isClose =
    isApposition(scene, comma + 1) || isNameOf(scene, name, { first: comma + 1, last: last - 1 })
  return isClose ? { first: name.first, last: last - 1 } : name
}

/** The phrase that begins behind the token at `cue`: `said | Jens Stoltenberg, the head of NATO`. */
export function sourceAfter(scene: Scene, cue: number): Range | null {
  const { tokens, speech } = scene
  let first = cue + 1
  while (first < tokens.length && speech.between.has(tokens[first]!.key)) first++
  if (first < tokens.length && !opensPhrase(scene, first)) first = beyondAdjunct(scene, first)
  const last = phraseEnd(scene, first)
  return last < first ? null : { first, last: withApposition(scene, last) }
}

/** `Montalvo, who | had told`: what a relative pronoun at `pronoun` stands for. */
export function antecedent(scene: Scene, pronoun: number): Range | null {
  const { tokens, roles } = scene
  const last = tokens[pronoun - 1]?.key === ',' ? pronoun - 2 : pronoun - 1
  if (last < 0) return null
  if (!isCapitalised(tokens[last])) return phraseEndingAt(scene, last)
  let first = last
  while (first > 0 && (isCapitalised(tokens[first - 1]) || roles.has(first - 1))) first--
  return { first, last }
}

/** The subject that a sentence opens with. */
export function openingSource(scene: Scene): Range | null {
  const { tokens, speech } = scene
  const first = skipOpening(scene, 0, tokens.length - 1)
  const start = tokens[first]
  if (start?.kind !== 'word' || speech.prepositions.has(start.key)) return null
  const last = phraseEnd(scene, first)
  if (last < first || last - first >= longestOpening) return null
  if (first === last && speech.dumb.has(start.key)) return null
  const isName = isCapitalised(tokens[last]) || scene.roles.has(last)
  const isPointed = speech.pronouns.has(start.key) || speech.determiners.has(start.key)
  return isName || isPointed ? { first, last } : null
}

/** The end of the apposition that a comma at `comma` opens and another closes; null for none. */
export function closedApposition(scene: Scene, comma: number): number | null {
  const { tokens, speech } = scene
  if (!isApposition(scene, comma + 1)) return null
  for (let at = comma + 1; at < tokens.length && at - comma <= longestApposition; at++) {
    if (isVerb(tokens[at]!, speech)) return null
    if (tokens[at]!.key === ',') return at - 1
  }
  return null
}

/** `Jens Stoltenberg, | the head of the alliance said`: a name before an apposition not closed. */
function withNameBefore(scene: Scene, phrase: Range | null): Range | null {
  if (!phrase) return null
  const { tokens } = scene
  const comma = phrase.first - 1
  if (tokens[comma]?.key !== ',' || !isApposition(scene, phrase.first)) return phrase
  let start = comma
  while (start > 0 && isCapitalised(tokens[start - 1])) start--
  return comma - start >= 2 ? { first: start, last: phrase.last } : phrase
}

/** `the witnesses who | spoke in Paris argued`: a relative clause belongs to the noun before it. */
function withAntecedent(scene: Scene, phrase: Range | null): Range | null {
  if (!phrase) return null
  const { tokens, speech } = scene
  for (let at = phrase.first - 1; phrase.first - at <= longestRelative; at--) {
    if (tokens[at]?.kind !== 'word') return phrase
    if (!speech.relatives.has(tokens[at]!.key)) continue
    const noun = antecedent(scene, at)
    return noun && { first: noun.first, last: phrase.last }
  }
  return phrase
}

/** `said Josep Borrell, | the EU’s High Representative` */
function withApposition(scene: Scene, last: number): number {
  const { tokens, speech, roles } = scene
  if (tokens[last + 1]?.key !== ',' || !isApposition(scene, last + 2)) return last
  let end = last
  for (let at = last + 2; at < tokens.length && at - last <= longestApposition; at++) {
    const token = tokens[at]!
    if (isBreak(token)) break
    if (isVerb(token, speech)) return last
    const leadsOn = roles.has(at - 1) || isCapitalised(tokens[at - 1])
    if (speech.prepositions.has(token.key) && !leadsOn) break
    end = at
  }
  return end
}

/** `Estonia’s defence minister, | Hanno Pevkur,`: an office and who holds it. */
function isNameOf({ tokens, roles }: Scene, office: Range, { first, last }: Range): boolean {
  const name = tokens.slice(first, last + 1)
  return roles.has(office.last) && name.length > 0 && name.every((token) => isCapitalised(token))
}

/** Whether an apposition could begin here: an article, an office, China’s top diplomat. */
function isApposition({ tokens, speech, roles }: Scene, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || speech.pronouns.has(token.key)) return false
  const isPossessive = /'s?$/.test(token.key)
  return isPossessive || speech.determiners.has(token.key) || roles.has(at) || roles.has(at + 1)
}

function lastComma(tokens: readonly Token[], from: number): number {
  for (let at = from; at >= 0 && from - at < longestAside; at--) {
    const token = tokens[at]!
    if (token.key === ',') return at
    if (token.kind === 'quotation' || /^[;:.]$/.test(token.key)) return -1
  }
  return -1
}

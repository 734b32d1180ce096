/** Who says it in a Turkish sentence. */
import { findCues, hasCue } from '../lexicons/cue-table'
import type { TurkishScene } from './scene'
import { isCapitalised, tokensAt, type Range, type Token } from './tokens'

/** Longer stretches hold more than a noun phrase. */
const longestPhrase = 12
/** A longer phrase before `göre` is cut down to the name in it. */
const longestAccording = 6

/** The subject of the cue at token `cue`: before a comma, a name, an office, or a crowd. */
export function findSubject(scene: TurkishScene, cue: number): Range | null {
  return beforeComma(scene, cue) ?? firstName(scene, cue) ?? lowerCaseSubject(scene, cue)
}

/** The name behind a participle: `belirten | NATO Genel Sekreteri Jens Stoltenberg`. */
export function sourceBehind(scene: TurkishScene, first: number): Range | null {
  const { tokens } = scene
  const belongs = (at: number) =>
    isCapitalised(tokens[at]) || scene.roles.has(at) || isCrowd(scene, at) || joins(tokens, at)
  let last = first - 1
  for (let at = first; at < tokens.length && at - first < longestPhrase; at++) {
    if (tokens[at]!.kind !== 'word' || !(belongs(at) || belongs(at + 1))) break
    last = at
    if (isOblique(scene, at) && !isCapitalised(tokens[at + 1])) break
  }
  return last < first ? null : { first, last }
}

/** The phrase that `göre` at token `cue` closes. */
export function sourceBefore(scene: TurkishScene, cue: number): Range | null {
  const { tokens, speech } = scene
  const last = cue - 1
  if (tokens[last]?.kind !== 'word' || speech.pronouns.has(tokens[last].key)) return null
  let first = last
  while (first > 0 && last - first < longestPhrase && !isBoundary(tokens[first - 1]!)) first--
  first = skipOpenings(scene, first, last)
  return { first: last - first > longestAccording ? nameStart(tokens, last) : first, last }
}

/** A document that it stands in, or who told it: `NATO tarafından yapılan açıklamada`. */
export function findDocument(scene: TurkishScene, cue: number): Range | null {
  const { tokens, speech, passage } = scene
  const by = tokens.findIndex(({ key }, index) => index < cue && key === 'tarafindan')
  const documents = tokensAt(tokens, findCues(speech.documents, passage.own))
  const last = by > 0 ? by - 1 : [...documents].find((index) => index < cue)
  if (last === undefined) return null
  let first = last
  while (first > 0 && last - first < longestPhrase && isInTitle(tokens, first - 1)) first--
  return { first: skipOpenings(scene, first, last), last }
}

/** Whether the token could close a subject: a name, an office, a crowd, not in another case. */
export function isSubject(scene: TurkishScene, at: number): boolean {
  const token = scene.tokens[at]
  if (token?.kind !== 'word' || isOblique(scene, at)) return false
  // `Komşularının …`: the capital of a sentence’s first word tells nothing of its case.
  if (at === 0 && !token.key.includes("'") && scene.speech.head.test(token.key)) return false
  if (isCapitalised(token)) return at > 0 || !isOpening(scene, at)
  return scene.roles.has(at) || isCrowd(scene, at) || scene.speech.pronouns.has(token.key)
}

/** Behind `Ayrıca`, `12 Temmuz 2023’te`. */
export function skipOpenings(
  { tokens, speech }: TurkishScene,
  first: number,
  last: number,
): number {
  let at = first
  while (at < last) {
    const ahead = tokens.slice(at, Math.min(at + 5, last + 1)).map(({ key }) => key)
    const opening = speech.openings.exec(ahead.join(' '))?.[0]
    if (!opening) break
    at += opening.trim().split(' ').length
  }
  return Math.min(at, last)
}

/** `NATO Genel Sekreteri Jens Stoltenberg, …` */
function beforeComma(scene: TurkishScene, cue: number): Range | null {
  const { tokens } = scene
  for (let at = 1; at < cue; at++) {
    if (tokens[at]!.key !== ',' || !isSubject(scene, at - 1)) continue
    // `Rusya, Çin ve İran …`: names in a row.
    const inRow = isCapitalised(tokens[at - 1]) && isCapitalised(tokens[at + 1])
    if (inRow && at <= 2 && tokens[at + 2]?.key === 've') continue
    return phraseEndingAt(scene, at - 1)
  }
  return null
}

/** The first name in the case of a subject that is not part of another noun. */
function firstName(scene: TurkishScene, cue: number): Range | null {
  const { tokens, roles } = scene
  let fallback: Range | null = null
  for (let at = 0; at < cue; at++) {
    if (!isCapitalised(tokens[at]) || isOpening(scene, at)) continue
    let last = at
    while (last + 1 < cue && (isCapitalised(tokens[last + 1]) || joins(tokens, last + 1))) last++
    if (last + 1 < cue && roles.has(last + 1)) last++
    const range = { first: at, last }
    if (isSubject(scene, last) && !belongsToNext(scene, last)) {
      const isOffice = tokens.slice(at, last + 1).some((_, index) => roles.has(at + index))
      if (isOffice || last > at + 1 || at === 0 || isParticiple(scene, at - 1)) return range
      fallback ??= range
    } else fallback ??= beforePossessor(scene, range)
    at = last
  }
  return fallback
}

/** `Dışişleri Bakanı Hakan Fidan | Suriye’nin …`: a full name behind an office, and another’s name. */
function beforePossessor(scene: TurkishScene, { first, last }: Range): Range | null {
  const { tokens, roles } = scene
  let office = last
  while (office >= first && !roles.has(office)) office--
  if (office < first || last - office < 3 || !isOblique(scene, last)) return null
  let end = last - 1
  while (end > office + 2 && !roles.has(end) && !isCapitalised(tokens[end])) end--
  return { first, last: end }
}

/** `uzmanlar`, `hükümet yetkilileri` */
function lowerCaseSubject(scene: TurkishScene, cue: number): Range | null {
  const { tokens, roles, speech } = scene
  const belongs = (at: number) =>
    at < cue && tokens[at]!.kind === 'word' && (isCrowd(scene, at) || roles.has(at))
  for (let at = 0; at < cue; at++) {
    if (speech.pronouns.has(tokens[at]!.key)) return { first: at, last: at }
    if (!belongs(at)) continue
    let last = at
    while (belongs(last + 1)) last++
    return { first: at, last }
  }
  return null
}

/** A noun phrase, back to the participle, the place or the mark before it. */
function phraseEndingAt(scene: TurkishScene, last: number): Range {
  const { tokens, roles, speech } = scene
  let first = last
  for (let at = last - 1; at >= 0 && last - at < longestPhrase; at--) {
    const token = tokens[at]!
    if (token.kind !== 'word' || (isOpening(scene, at) && !joins(tokens, at))) break
    // `yirmiden fazla ülke` is a number.
    const isPlace = speech.place.test(token.key) && tokens[at + 1]!.key !== 'fazla'
    if (speech.postpositions.has(token.key) && !isCapitalised(token)) break
    if (isPlace && !roles.has(at) && !(isCapitalised(token) && !token.key.includes("'"))) break
    if (isParticiple(scene, at)) break
    const isLoose = !isCapitalised(token) && !roles.has(at) && token.key !== 've'
    const isDistant = isCapitalised(tokens[at + 1]) && !roles.has(at + 1) && last - at > 2
    if (isLoose && isDistant && !isCrowd(scene, at)) break
    first = at
  }
  return { first, last }
}

/** `NATO | zirvesinde`: the name only says which summit. */
function belongsToNext({ tokens, speech }: TurkishScene, at: number): boolean {
  const next = tokens[at + 1]
  return next?.kind === 'word' && speech.head.test(next.key) && !hasCue(speech.documents, next.key)
}

/** Where the capitalised words begin that a phrase ends with. */
function nameStart(tokens: readonly Token[], last: number): number {
  let first = last
  while (first > 0 && !isCapitalised(tokens[first])) first--
  if (!isCapitalised(tokens[first])) return Math.max(0, last - 2)
  while (first > 0 && isCapitalised(tokens[first - 1])) first--
  return first
}

function isParticiple({ tokens, speech }: TurkishScene, at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && !isCapitalised(token) && speech.participle.test(token.key)
}

function isOblique({ tokens, speech }: TurkishScene, at: number): boolean {
  return speech.oblique.test(tokens[at]!.key)
}

function isCrowd({ tokens, speech }: TurkishScene, at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && hasCue(speech.vague, token.key)
}

/** `ve` between two names. */
function joins(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 've' && isCapitalised(tokens[at + 1])
}

function isInTitle(tokens: readonly Token[], at: number): boolean {
  const { kind, key } = tokens[at]!
  return kind === 'number' || (kind === 'word' && (key !== 've' || joins(tokens, at)))
}

function isBoundary({ kind, key }: Token): boolean {
  return kind === 'quotation' || /^[,;:.—–()]$/.test(key)
}

function isOpening({ tokens, speech }: TurkishScene, at: number): boolean {
  if (at > 4) return false
  return speech.openings.test(
    tokens
      .slice(at, at + 4)
      .map(({ key }) => key)
      .join(' '),
  )
}

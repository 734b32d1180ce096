/** How a source is given, in English and Russian. */
import type { SourceForm } from '../candidate'
import { hasCue } from '../lexicons/cue-table'
import type { Scene } from './scene'
import { isCapitalised, keysOf, type Range, type Token } from './tokens'

/** A proper name makes a source known, even of many; an office does where nobody is left unnamed. */
export function formOf(scene: Scene, { first, last }: Range): SourceForm {
  const { tokens, speech, roles } = scene
  const phrase = tokens.slice(first, last + 1)
  const start = phrase[0]!.key
  if (phrase.length === 1 && speech.pronouns.has(start)) return 'pronoun'
  const keys = keysOf(phrase)
  if (speech.indefinite.has(start) && hasCue(speech.anonymous, keys) && !endsWithName(phrase))
    return 'vague'
  if (phrase.some((token, index) => isProperName(scene, token, first + index, last))) return 'named'
  if (hasCue(speech.vague, keys)) return 'vague'
  const isOffice = phrase.some((_, index) => roles.has(first + index))
  return isOffice || speech.determiners.has(start) ? 'named' : 'vague'
}

/** `a former official, John Bolton` */
function endsWithName(phrase: readonly Token[]): boolean {
  return phrase.length > 2 && isCapitalised(phrase.at(-1)) && isCapitalised(phrase.at(-2))
}

function isProperName({ tokens, speech }: Scene, token: Token, at: number, last: number): boolean {
  if (!isCapitalised(token)) return false
  // `Russian | officials`; but Зеленский, McGovern: an adjective of one has its noun behind it.
  const isAdjective =
    speech.demonym.test(token.key) && !(at === last && !speech.many.test(token.key))
  if (isAdjective || speech.determiners.has(token.key)) return false
  const opens = at === 0 || tokens[at - 1]!.kind === 'mark'
  return !(opens && hasCue(speech.vague, token.key))
}

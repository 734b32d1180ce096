import type { Message } from '../findings'
import { message } from '../text/message'
import { shorten } from './json'
import { nearestName } from './nearest'

/** Says that a name is not known, and which one was most likely meant. */
export function unknownName(
  what: keyof typeof unknownNames,
  name: string,
  known: readonly string[],
): Message {
  const [template, templateWithGuess] = unknownNames[what]
  const nearest = nearestName(name, known)
  return nearest
    ? message(templateWithGuess, shorten(name), nearest)
    : message(template, shorten(name))
}

const unknownNames = {
  setting: ['There is no setting "{0}".', 'There is no setting "{0}". Did you mean "{1}"?'],
  preset: ['There is no preset "{0}".', 'There is no preset "{0}". Did you mean "{1}"?'],
  rule: ['There is no rule "{0}".', 'There is no rule "{0}". Did you mean "{1}"?'],
} as const

/** Whom the source of an attribution names. */
import type { Actor, Cast, Span } from '../draft'
import { firstIndex } from '../text/order'

/** A mention with the one it belongs to. */
export interface Speaker extends Span {
  readonly actor: Actor<string>
}

/** The mentions of everybody who can say something, in the order of the text. */
export function listSpeakers(cast: Cast): Speaker[] {
  return [...cast.actors, ...cast.unsorted]
    .flatMap((actor: Actor<string>) => actor.mentions.map(({ from, to }) => ({ from, to, actor })))
    .sort((a, b) => a.from - b.from || b.to - a.to)
}

const ranks: readonly string[] = ['person', 'organisation', 'unknown', 'state']

/**
 * The one that a source stands for: in “NATO Secretary General Jens Stoltenberg” the person, in
 * “Japan’s Ministry of Defence” the organisation; of equals the last, where English, Turkish and
 * Russian titles put the name. Null when the cast has nobody there.
 */
export function findSpeaker(speakers: readonly Speaker[], source: Span): Actor<string> | null {
  let best: Actor<string> | null = null
  const start = firstIndex(speakers, ({ from }) => from >= source.from)
  const end = firstIndex(speakers, ({ from }) => from >= source.to)
  for (const { actor } of speakers.slice(start, end)) {
    if (!best || ranks.indexOf(actor.kind) <= ranks.indexOf(best.kind)) best = actor
  }
  return best
}

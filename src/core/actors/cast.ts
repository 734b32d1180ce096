/** Who and what a draft is about: the names of its blocks, merged. */
import type { Actor, Cast, Draft, Language } from '../draft'
import { blocksIn, zoneAt } from '../syntax/zones'
import type { Entity } from './entity'
import { applyIntroductions } from './introduced'
import { mergeNames } from './merge'
import { readNames, type Name } from './names'
import { foldWord } from './words'

/** Merges what title and body name. The author of the article is no actor. */
export function findCast(draft: Draft): Cast {
  const read = blocksIn(draft, 'title', 'body').map((block) => ({
    block,
    ...draft.read(block, readNames),
  }))
  const names = read
    .flatMap(({ block, names }) => names.map((name) => moved(name, block.from)))
    .filter(({ from }) => /^(?:title|body)$/.test(zoneAt(draft, from)))
  const introductions = read.flatMap(({ introductions }) => introductions)
  const entities = mergeNames(
    applyIntroductions(names, introductions, draft.language),
    draft.language,
  ).filter((entity) => !isAuthor(draft, entity))
  const acting = entities.filter(acts)
  return {
    actors: acting.map((entity) => toActor(entity, entity.kind)),
    places: entities.filter(isPlace).map((entity) => toActor(entity, entity.kind)),
    unsorted: entities.filter(isUnknown).map((entity) => toActor(entity, entity.kind)),
  }
}

function moved(name: Name, by: number): Name {
  return { ...name, from: name.from + by, to: name.to + by }
}

type EntityOf<Kind extends Entity['kind']> = Entity & { readonly kind: Kind }

/** Persons and organisations act; so does a state unless every mention of it is a place. */
function acts(entity: Entity): entity is EntityOf<Actor['kind']> {
  if (entity.kind === 'state') return entity.names.some(({ role }) => role === 'actor')
  return entity.kind === 'person' || entity.kind === 'organisation'
}

function isPlace(entity: Entity): entity is EntityOf<'state' | 'place'> {
  return (entity.kind === 'state' && !acts(entity)) || entity.kind === 'place'
}

function isUnknown(entity: Entity): entity is EntityOf<'unknown'> {
  return entity.kind === 'unknown'
}

function toActor<Kind extends string>({ name, aliases, names }: Entity, kind: Kind): Actor<Kind> {
  return {
    name,
    kind,
    aliases: [...aliases].filter((alias) => alias !== name),
    mentions: names.map(({ from, to, text, role }) => ({ from, to, text, role })),
  }
}

function isAuthor({ frontMatter, language }: Draft, { kind, name }: Entity): boolean {
  const author = frontMatter?.values.author?.text
  return kind === 'person' && author !== undefined && sameName(author, name, language)
}

function sameName(a: string, b: string, language: Language): boolean {
  return foldWord(a, language) === foldWord(b, language)
}

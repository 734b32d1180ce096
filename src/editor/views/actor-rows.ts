import * as vscode from 'vscode'
import type { Actor, ActorKind } from '../../core/draft'
import type { Review } from '../../core/review'
import { excerptAround } from '../../core/text/excerpt'
import { counted } from '../messages'
import { createIds, type NewId, type Row } from './row'

type Kind = ActorKind | 'place' | 'unknown'

/** Who the article is about, the most named first; then the places and the names of unknown kind. */
export function actorRows({ cast, draft }: Review): Row[] {
  const newId = createIds()
  const rowsOf = (actors: readonly Actor<Kind>[]) =>
    [...actors]
      .sort((a, b) => b.mentions.length - a.mentions.length)
      .map((actor) => actorRow(actor, newId, draft.source))
  return [
    ...rowsOf(cast.actors),
    ...group('map', vscode.l10n.t('Places'), rowsOf(cast.places)),
    ...group('list-unordered', vscode.l10n.t('Unsorted names'), rowsOf(cast.unsorted)),
  ]
}

function group(icon: string, name: string, children: readonly Row[]): Row[] {
  if (children.length === 0) return []
  const description = String(children.length)
  return [{ id: icon, label: () => name, description, icon: { name: icon }, children }]
}

function actorRow(actor: Actor<Kind>, newId: NewId, source: string): Row {
  const { name, kind, aliases, mentions } = actor
  const id = newId(`${kind}:${name}`)
  const others = aliases.filter((alias) => alias !== name)
  return {
    id,
    label: () => name,
    description: [mentions.length, ...(others.length > 0 ? [others.join(', ')] : [])].join(' · '),
    tooltip: [
      `${name} (${vscode.l10n.t(kind)})`,
      counted(mentions.length, '{0} mention', '{0} mentions'),
      ...(others.length > 0 ? [vscode.l10n.t('Also: {0}', others.join(', '))] : []),
    ].join('\n'),
    icon: { name: icons[kind] },
    ...(mentions[0] && { span: mentions[0] }),
    children: mentions.map((mention, index) => ({
      id: `${id}\n${index}`,
      label: () => excerptAround(source, mention),
      span: mention,
    })),
  }
}

const icons: Readonly<Record<Kind, string>> = {
  state: 'globe',
  organisation: 'organization',
  person: 'person',
  place: 'location',
  unknown: 'question',
}

import * as vscode from 'vscode'
import type { Attribution, Claim, Note } from '../../core/draft'
import type { Review } from '../../core/review'
import { readLine } from '../../core/text/excerpt'
import { certaintyWords, kindWords, supportGroups } from './claim-words'
import { createIds, type NewId, type Row } from './row'

/** What the article asserts, grouped by how it is sourced: what an editor has to ask about first. */
export function claimRows({ claims, draft }: Review): Row[] {
  const newId = createIds()
  const shown = draft.notes.filter(({ duplicateOf }) => !duplicateOf)
  const notes = new Map(shown.map((note) => [note.label, note]))
  return supportGroups.flatMap(({ support, name, meaning, icon, open }) => {
    const found = claims.filter((claim) => claim.support === support)
    if (found.length === 0) return []
    const row: Row = {
      id: support,
      label: () => vscode.l10n.t(name),
      description: String(found.length),
      tooltip: vscode.l10n.t(meaning),
      icon,
      open,
      children: found.map((claim) => claimRow(claim, newId, draft.source, notes)),
    }
    return [row]
  })
}

function claimRow(
  claim: Claim,
  newId: NewId,
  source: string,
  notes: ReadonlyMap<string, Note>,
): Row {
  const text = readLine(source, claim)
  const id = newId(`claim:${text}`)
  const kinds = claim.kinds.map((kind) => kindWords[kind])
  const certainty = certaintyWords[claim.certainty]
  const words = [...kinds.map(({ name }) => name), ...(certainty ? [certainty] : [])]
  const traits = words.map((word) => vscode.l10n.t(word)).join(', ')
  return {
    id,
    label: () => text,
    description: traits,
    tooltip: `${text}\n\n${traits}`,
    icon: { name: kinds[0]?.icon ?? 'comment' },
    span: claim,
    children: [
      ...claim.attributions.map((attribution, index) =>
        attributionRow(attribution, `${id}\nattribution ${index}`, source),
      ),
      ...claim.notes.map((label, index) =>
        noteRow(label, `${id}\nnote ${index}`, notes.get(label)),
      ),
    ],
  }
}

function attributionRow(attribution: Attribution, id: string, text: string): Row {
  const { actor, cue, source } = attribution
  const written = source ? readLine(text, source) : vscode.l10n.t('no source named')
  return {
    id,
    label: () => actor ?? written,
    description: readLine(text, cue),
    ...(source && { tooltip: written }),
    icon: { name: 'megaphone' },
    span: cue,
  }
}

function noteRow(label: string, id: string, note: Note | undefined): Row {
  const definition = note?.definition
  const title = definition?.citation?.title?.text ?? definition?.content.text ?? ''
  return {
    id,
    label: () => `${note?.numeral ?? label}  ${title}`,
    icon: { name: 'note' },
    ...(definition && { span: definition }),
  }
}

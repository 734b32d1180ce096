import * as vscode from 'vscode'
import type { Attribution, Claim, Draft } from '../../core/draft'
import type { Review } from '../../core/review'
import { readLine } from '../../core/text/excerpt'
import { certaintyWords, kindWords, supportGroups } from './claim-words'
import { createIds, type Row } from './row'

/** What the article asserts, grouped by how it is sourced: what an editor has to ask about first. */
export function claimRows({ claims, draft }: Review): Row[] {
  const newId = createIds()
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
      children: found.map((claim) => claimRow(claim, newId, draft)),
    }
    return [row]
  })
}

function claimRow(claim: Claim, newId: (id: string) => string, draft: Draft): Row {
  const text = readLine(draft.source, claim)
  const id = newId(text)
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
        attributionRow(attribution, `${id}:attribution:${index}`, draft),
      ),
      ...claim.notes.map((label) => noteRow(label, `${id}:note:${label}`, draft)),
    ],
  }
}

function attributionRow({ actor, cue, source }: Attribution, id: string, draft: Draft): Row {
  const written = source ? readLine(draft.source, source) : vscode.l10n.t('no source named')
  return {
    id,
    label: () => actor ?? written,
    description: readLine(draft.source, cue),
    ...(source && { tooltip: written }),
    icon: { name: 'megaphone' },
    span: cue,
  }
}

function noteRow(label: string, id: string, { notes }: Draft): Row {
  const note = notes.find((note) => note.label === label)
  const definition = note?.definition
  const title = definition?.citation?.title?.text ?? definition?.content.text ?? ''
  return {
    id,
    label: () => `${note?.numeral ?? label}  ${title}`,
    icon: { name: 'note' },
    ...(definition && { span: definition }),
  }
}

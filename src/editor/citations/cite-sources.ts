import { completeFields } from '../../core/citations/exchange/complete'
import { formatSource } from '../../core/citations/exchange/format-source'
import type { Source } from '../../core/citations/exchange/source'
import { planCite } from '../../core/citations/plan-cite'
import { carryOut } from '../notes/carry-out'
import { selectedIn } from '../notes/place-under'
import type { DraftStore } from '../store'

/** Cites sources of another program at the cursor, in the form of the house. */
export async function citeSources(store: DraftStore, sources: readonly Source[]): Promise<void> {
  const selected = selectedIn(store)
  if (!selected || sources.length === 0) return
  const { document, draft, selection } = selected
  const { style, language } = draft
  const citations = sources.map(({ kind, fields }) =>
    formatSource({ kind, fields: completeFields(fields, style) }, style, language),
  )
  const place = { from: selection.to, to: selection.to }
  await carryOut(store, { document, plan: planCite(draft, place, citations) })
}

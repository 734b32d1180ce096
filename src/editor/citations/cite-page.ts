import * as vscode from 'vscode'
import { planCitePage } from '../../core/citations/cite-page'
import type { CitationFields } from '../../core/citations/format'
import { today } from '../clock'
import { tellRefusal } from '../notes/carry-out'
import { selectedIn } from '../notes/place-under'
import type { DraftStore } from '../store'
import { toFieldEdits } from './field-edits'

/** Writes the note of what was read today at the cursor, with fields for what is not known of it. */
export async function citePage(store: DraftStore, fields: CitationFields): Promise<void> {
  const selected = selectedIn(store)
  if (!selected) return
  const { document, draft, selection } = selected
  const place = { from: selection.to, to: selection.to }
  const plan = planCitePage(draft, place, fields, today())
  if (plan.kind === 'refusal') return tellRefusal(store, { document }, plan)
  const edit = new vscode.WorkspaceEdit()
  edit.set(document.uri, toFieldEdits(document, plan))
  await vscode.workspace.applyEdit(edit)
}

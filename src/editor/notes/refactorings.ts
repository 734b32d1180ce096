import * as vscode from 'vscode'
import { CodeActionKind, CodeActionTriggerKind } from 'vscode'
import type { Draft, Note } from '../../core/draft'
import { notationOf } from '../../core/notes/new-note'
import { planInsert } from '../../core/notes/operations/insert'
import type { NotePlan } from '../../core/notes/operations/plan'
import { noteAt } from '../../core/notes/places'
import { markdown } from '../documents'
import type { Guard } from '../guard'
import type { DraftStore } from '../store'
import { toWorkspaceEdit } from './carry-out'
import { draftOperations, noteOperations, type NoteOperation } from './operations'

const kinds: Readonly<Record<NoteOperation['kind'], CodeActionKind>> = {
  rewrite: CodeActionKind.RefactorRewrite.append('policyDesk'),
  inline: CodeActionKind.RefactorInline.append('policyDesk'),
  extract: CodeActionKind.RefactorExtract.append('policyDesk'),
}

/** Offers, on a note, what can be done to it and to all notes; and to make a note of a selection. */
export function registerRefactorings(store: DraftStore, guard: Guard): vscode.Disposable {
  const provideCodeActions = (
    document: vscode.TextDocument,
    range: vscode.Range,
    { only, triggerKind }: vscode.CodeActionContext,
  ): vscode.CodeAction[] => {
    if (only && !CodeActionKind.Refactor.intersects(only)) return []
    const draft = store.current(document)?.draft
    if (!draft) return []
    if (!range.isEmpty) return selectionActions(document, draft, range)
    const note = noteAt(draft, document.offsetAt(range.start))
    if (!note) return []
    return [
      ...noteActions(document, draft, note),
      // They look at the whole draft: not for a light bulb that follows the cursor.
      ...(triggerKind === CodeActionTriggerKind.Invoke ? draftActions(draft) : []),
    ]
  }
  return vscode.languages.registerCodeActionsProvider(
    markdown,
    { provideCodeActions: guard('Offering refactorings', provideCodeActions) },
    { providedCodeActionKinds: Object.values(kinds) },
  )
}

function selectionActions(
  document: vscode.TextDocument,
  draft: Draft,
  { start, end }: vscode.Range,
): vscode.CodeAction[] {
  const place = { from: document.offsetAt(start), to: document.offsetAt(end) }
  const plan = planInsert(draft, place, notationOf(draft))
  if (!changes(plan)) return []
  const title = vscode.l10n.t('Make a note of the selection')
  const action = new vscode.CodeAction(title, kinds.extract)
  action.command = { command: 'policy-desk.insertNote', title }
  return [action]
}

function noteActions(document: vscode.TextDocument, draft: Draft, note: Note): vscode.CodeAction[] {
  return noteOperations.flatMap(({ id, plan: planFor, title, kind }) => {
    const plan = planFor(draft, note)
    if (plan.kind === 'refusal' || plan.edits.length === 0) return []
    const action = new vscode.CodeAction(vscode.l10n.t(title), kinds[kind])
    if (id === 'deleteNote') action.command = { command: `policy-desk.${id}`, title: action.title }
    else action.edit = toWorkspaceEdit(document, plan.edits)
    return [action]
  })
}

function draftActions(draft: Draft): vscode.CodeAction[] {
  const offered = new Set<string>()
  return draftOperations.flatMap(({ id, title, plan: planFor }) => {
    const plan = planFor(draft)
    if (!changes(plan)) return []
    // Without named notes, to number all of them is to renumber.
    const change = JSON.stringify(plan)
    if (offered.has(change)) return []
    offered.add(change)
    const action = new vscode.CodeAction(vscode.l10n.t(title), kinds.rewrite)
    action.command = { command: `policy-desk.${id}`, title: action.title }
    return [action]
  })
}

function changes(plan: NotePlan): boolean {
  return plan.kind === 'edits' && plan.edits.length > 0
}

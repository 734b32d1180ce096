import * as vscode from 'vscode'
import type { ActiveDraft } from '../active-draft'
import type { Disposable } from '../disposable'
import { editorOf } from '../documents'
import type { Guard } from '../guard'
import type { DraftStore } from '../store'
import { actorRows } from './actor-rows'
import { claimRows } from './claim-rows'
import { noteView, registerNoteView } from './note-view'
import { registerView, type DraftView, type ViewContent } from './view'

/** The views of the container `policy-desk` that show and lead to places, and do no more. */
const contents: readonly ViewContent[] = [
  {
    id: 'policy-desk.actors',
    rows: actorRows,
    count: ({ cast }) => cast.actors.length,
    empty: 'No state, organisation or person is named yet.',
  },
  {
    id: 'policy-desk.claims',
    rows: claimRows,
    count: ({ claims }) => claims.length,
    empty: 'No sentence asserts anything yet.',
  },
]

export interface DraftViews extends Disposable {
  readonly views: ReadonlyMap<string, DraftView>
}

export function registerViews(store: DraftStore, active: ActiveDraft, guard: Guard): DraftViews {
  const views = new Map(
    contents.map((content) => [content.id, registerView(content, store, active, guard)]),
  )
  views.set(noteView.id, registerNoteView(store, active, guard))
  /** What Enter does on a row, once the row has shown its place. */
  const goToText = async (): Promise<void> => {
    const editor = active.reviewed && editorOf(active.reviewed.document)
    if (!editor) return
    const { document, viewColumn } = editor
    await vscode.window.showTextDocument(document, viewColumn === undefined ? {} : { viewColumn })
  }
  const command = vscode.commands.registerCommand(
    'policy-desk.goToText',
    guard('Going to the text', goToText),
  )
  const dispose = () => {
    command.dispose()
    for (const view of views.values()) view.dispose()
  }
  return { views, dispose }
}

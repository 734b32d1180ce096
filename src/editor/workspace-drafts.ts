import * as vscode from 'vscode'
import type { ClosedDrafts } from './closed-drafts'
import { summarise, type DraftSummary } from './draft-summary'
import type { DraftStore } from './store'

/** All drafts that there are: those in editors as they are now, and those of the workspace besides. */
export interface WorkspaceDrafts {
  read(): Promise<readonly DraftSummary[]>
  /** Without waiting for those that are not known yet. */
  known(): readonly DraftSummary[]
}

export function joinDrafts(store: DraftStore, closed: ClosedDrafts): WorkspaceDrafts {
  const open = (): DraftSummary[] =>
    vscode.workspace.textDocuments.flatMap((document) => {
      const review = store.current(document)
      return review ? summarise(document.uri, review.draft, review.isDraft) : []
    })
  return {
    read: async () => {
      const others = await closed.read()
      return [...open(), ...others]
    },
    known: () => [...open(), ...closed.known()],
  }
}

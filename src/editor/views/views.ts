import type { ActiveDraft } from '../active-draft'
import type { Disposable } from '../disposable'
import type { Guard } from '../guard'
import type { DraftStore } from '../store'
import { actorRows } from './actor-rows'
import { claimRows } from './claim-rows'
import { noteRows } from './note-rows'
import { registerView, type DraftView, type ViewContent } from './view'

/** The views of the container `policy-desk`, in the order of the manifest. */
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
  {
    id: 'policy-desk.notes',
    rows: noteRows,
    count: ({ draft }) => draft.notes.length,
    empty: 'No notes yet. Insert Note writes the first one.',
  },
]

export interface DraftViews extends Disposable {
  readonly views: ReadonlyMap<string, DraftView>
}

export function registerViews(store: DraftStore, active: ActiveDraft, guard: Guard): DraftViews {
  const views = new Map(
    contents.map((content) => [content.id, registerView(content, store, active, guard)]),
  )
  const dispose = () => {
    for (const view of views.values()) view.dispose()
  }
  return { views, dispose }
}

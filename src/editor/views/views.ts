import { actorRows } from './actor-rows'
import { claimRows } from './claim-rows'
import { noteRows } from './note-rows'
import type { ViewContent } from './view'

/** The views of the container `policy-desk`, in the order of the manifest. */
export const views: readonly ViewContent[] = [
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

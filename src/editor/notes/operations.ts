/** The table of what can be done to notes: each is a command, and some are refactorings. */
import { convertNotes } from '../../core/convert-notes'
import type { Draft, Note, Span } from '../../core/draft'
import { planDelete } from '../../core/notes/operations/delete'
import { planGather } from '../../core/notes/operations/gather'
import { planInlineToReference, planReferenceToInline } from '../../core/notes/operations/inline'
import { planMergeDuplicates } from '../../core/notes/operations/merge'
import type { NotePlan } from '../../core/notes/operations/plan'
import { planRenumber } from '../../core/notes/operations/renumber'
import { planReorder } from '../../core/notes/operations/reorder'
import { planSplit } from '../../core/notes/operations/split'

/** Changes all notes of a draft, or those of a selection. */
export interface DraftOperation {
  /** The command, behind `policy-desk.`. */
  readonly id: string
  readonly plan: (draft: Draft, selection?: Span) => NotePlan
  /** Its name among the refactorings. */
  readonly title: string
  /** Said when all is as it should be. */
  readonly idle: string
  /** VS Code shows the change before it is made, where many places change. */
  readonly hasPreview?: boolean
}

export const draftOperations: readonly DraftOperation[] = [
  {
    id: 'renumberNotes',
    plan: (draft) => planRenumber(draft),
    title: 'Renumber the notes',
    idle: 'The notes are numbered in order.',
  },
  {
    id: 'numberAllNotes',
    plan: (draft) => planRenumber(draft, 'all'),
    title: 'Renumber all notes, including named ones',
    idle: 'The notes are numbered in order.',
    hasPreview: true,
  },
  {
    id: 'reorderNotes',
    plan: planReorder,
    title: 'Put the notes in the order of their references',
    idle: 'The notes stand in order.',
  },
  {
    id: 'gatherNotes',
    plan: planGather,
    title: 'Gather the notes at the end',
    idle: 'The notes stand together.',
  },
  {
    id: 'convertToMarkdown',
    plan: (draft, selection) => convertNotes(draft, 'markdown', selection),
    title: 'Convert the notes to [^1]',
    idle: 'There are no printed notes to convert.',
    hasPreview: true,
  },
  {
    id: 'convertToHouse',
    plan: (draft, selection) => convertNotes(draft, 'house', selection),
    title: 'Convert the notes to [i]',
    idle: 'There are no Markdown notes to convert.',
    hasPreview: true,
  },
]

/** Changes one note. */
export interface NoteOperation {
  readonly id: string
  readonly plan: (draft: Draft, note: Note) => NotePlan
  /** Its name among the refactorings. */
  readonly title: string
  readonly kind: 'rewrite' | 'inline' | 'extract'
}

export const noteOperations: readonly NoteOperation[] = [
  { id: 'splitNote', plan: planSplit, title: 'Split the note by its sources', kind: 'rewrite' },
  {
    id: 'mergeDuplicates',
    plan: planMergeDuplicates,
    title: 'Merge the notes with this label',
    kind: 'rewrite',
  },
  {
    id: 'inlineToReference',
    plan: planInlineToReference,
    title: 'Move the note into the list',
    kind: 'extract',
  },
  {
    id: 'referenceToInline',
    plan: planReferenceToInline,
    title: 'Move the note into the text',
    kind: 'inline',
  },
  {
    id: 'deleteNote',
    plan: planDelete,
    title: 'Delete the note and its references',
    kind: 'rewrite',
  },
]

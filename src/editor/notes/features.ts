import type { Disposable } from '../disposable'
import type { Guard } from '../guard'
import type { DraftStore } from '../store'
import { registerNoteCommands } from './commands'
import { registerDefinitions } from './definitions'
import { registerFolding } from './folding'
import { registerHover } from './hover'
import { registerLinkedEditing } from './linked-editing'
import { registerLinks } from './links'
import { registerNextNote } from './next-note'
import { registerPaste } from './paste'
import { registerRefactorings } from './refactorings'
import { registerReferences } from './references'
import { registerRename } from './rename'
import { registerSemanticTokens } from './semantic-tokens'

/** What can be done with notes in an editor, by what the log calls it. */
export const noteFeatures: Readonly<
  Record<string, (store: DraftStore, guard: Guard) => Disposable>
> = {
  'note definitions': registerDefinitions,
  'note references': registerReferences,
  'note hovers': registerHover,
  'note links': registerLinks,
  'next note': registerNextNote,
  'note folding': registerFolding,
  'note colours': registerSemanticTokens,
  'linked editing': registerLinkedEditing,
  'note renaming': registerRename,
  'note commands': registerNoteCommands,
  'note refactorings': registerRefactorings,
  'note pasting': registerPaste,
}

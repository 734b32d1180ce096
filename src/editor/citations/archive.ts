import * as vscode from 'vscode'
import {
  dayOfCopy,
  findSourcesToArchive,
  nameCopy,
  type SourceToArchive,
} from '../../core/citations/archived'
import { noteTextAt } from '../../core/citations/definition-at'
import { definitionsOf } from '../../core/citations/plan-repair'
import { planEdits } from '../../core/notes/operations/plan'
import type { Guard } from '../guard'
import { counted, say } from '../messages'
import { collectCopies, type Copies } from '../network/collect-copies'
import type { Fetch } from '../network/fetch'
import { NoAnswer } from '../network/follow'
import { carryOut } from '../notes/carry-out'
import { selectedIn, type Selected } from '../notes/place-under'
import type { DraftStore } from '../store'
import { tellNoAnswer, whileAsking } from './asking'

/**
 * The command that finds copies of sources in the Internet Archive, or has them made: of the note at
 * the cursor, else of all notes. The notes are not changed unless the author wants it.
 */
export function registerArchiveSources(
  store: DraftStore,
  fetch: Fetch,
  guard: Guard,
): vscode.Disposable {
  const archive = async (): Promise<void> => {
    const selected = selectedIn(store)
    if (!selected) return
    const sources = sourcesAt(selected)
    if (sources.length === 0)
      return void vscode.window.showInformationMessage(
        vscode.l10n.t('There is no source with a web address and without an archived copy.'),
      )
    if (!(await agrees(sources.length))) return
    const title = vscode.l10n.t('Archiving sources')
    const asked = await whileAsking(title, (cancel, tell) =>
      collectCopies(sources, fetch, cancel, (host) => tell(host, 100 / sources.length)),
    )
    if (asked === 'cancelled') return
    if (asked instanceof NoAnswer) void tellNoAnswer(asked)
    else offer(asked.got)
  }

  const offer = ({ copies, faults }: Copies): void => {
    const [fault] = faults
    if (copies.size === 0) return void (fault && tellNoAnswer(fault))
    const add = vscode.l10n.t('Add to Notes')
    const copy = vscode.l10n.t('Copy Addresses')
    const words = [toldOf([...copies.values()]), fault && say(fault.reason)]
    const text = words.filter(Boolean).join(' ')
    // Not waited for: the command is done, the message stays.
    void vscode.window.showInformationMessage(text, add, copy).then(async (answer) => {
      if (answer === copy) await vscode.env.clipboard.writeText([...copies.values()].join('\n'))
      if (answer === add) await addToNotes(copies)
    })
  }

  /** In the draft as it is then: the answer may have taken its time. */
  const addToNotes = async (copies: Copies['copies']): Promise<void> => {
    const selected = selectedIn(store)
    if (!selected) return
    const { document, draft } = selected
    const edits = findSourcesToArchive(draft, definitionsOf(draft)).flatMap((source) => {
      const copy = copies.get(source.address)
      return copy === undefined ? [] : [nameCopy(source, copy, draft)]
    })
    await carryOut(store, { document, plan: planEdits(edits) })
  }

  return vscode.commands.registerCommand(
    'policy-desk.archiveSources',
    guard('Archiving sources', archive),
  )
}

function sourcesAt({ draft, selection }: Selected): readonly SourceToArchive[] {
  const definition = noteTextAt(draft, selection.to)
  return findSourcesToArchive(draft, definition ? [definition] : definitionsOf(draft))
}

async function agrees(count: number): Promise<boolean> {
  const question = counted(
    count,
    'Find or make an archived copy of {0} source?',
    'Find or make archived copies of {0} sources?',
  )
  const detail = vscode.l10n.t(
    'Their addresses are sent to archive.org. A page that has no copy there is copied, for everyone to read.',
  )
  const archive = vscode.l10n.t('Archive')
  const options = { modal: true, detail }
  return (await vscode.window.showInformationMessage(question, options, archive)) === archive
}

function toldOf(copies: readonly string[]): string {
  const [first = ''] = copies
  return copies.length === 1
    ? vscode.l10n.t('The archived copy is of {0}.', dayOfCopy(first))
    : vscode.l10n.t('{0} sources have an archived copy.', copies.length)
}

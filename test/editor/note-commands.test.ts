import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { run, undo } from './commands'
import { closeAll, openDraft, until } from './support'

/** What a command makes of a draft, with the cursor at the `|`. */
interface Case {
  /** Of the command, behind `policy-desk.`. */
  readonly id: string
  readonly before: string
  readonly after: string
  /** Chosen in the list that the command opens. */
  readonly picks?: boolean
}

const cases: readonly Case[] = [
  {
    id: 'insertNote',
    before: 'One.| Two.[^1]\n\n[^1]: Atlas\n',
    after: 'One.[^1] Two.[^2]\n\n[^1]: CITATION\n\n[^2]: Atlas\n',
  },
  { id: 'insertCitation', before: 'One.[^1]\n\n[^1]: |\n', after: 'One.[^1]\n\n[^1]: CITATION\n' },
  {
    id: 'citeAgain',
    before: 'One.[^1] Two.|\n\n[^1]: Atlas\n',
    after: 'One.[^1] Two.[^1]\n\n[^1]: Atlas\n',
    picks: true,
  },
  {
    id: 'renumberNotes',
    before: '|One.[^3] Two.[^b]\n\n[^3]: Atlas\n[^b]: Globe\n',
    after: 'One.[^1] Two.[^b]\n\n[^1]: Atlas\n[^b]: Globe\n',
  },
  {
    id: 'numberAllNotes',
    before: '|One.[^a] Two.[^b]\n\n[^a]: Atlas\n[^b]: Globe\n',
    after: 'One.[^1] Two.[^2]\n\n[^1]: Atlas\n[^2]: Globe\n',
  },
  {
    id: 'reorderNotes',
    before: '|One.[^a] Two.[^b]\n\n[^b]: Globe\n[^a]: Atlas\n',
    after: 'One.[^a] Two.[^b]\n\n[^a]: Atlas\n[^b]: Globe\n',
  },
  {
    id: 'gatherNotes',
    before: '|One.[^a]\n\n[^a]: Atlas\n\nTwo.[^b]\n\n[^b]: Globe\n',
    after: 'One.[^a]\n\nTwo.[^b]\n\n[^a]: Atlas\n\n[^b]: Globe\n',
  },
  {
    id: 'convertToMarkdown',
    before: '|One.[i] Two.[ii]\n\n[i] “Atlas”, ATLAS\n\n[ii] “Globe”, GLOBE\n',
    after: 'One.[^1] Two.[^2]\n\n[^1]: “Atlas”, ATLAS\n\n[^2]: “Globe”, GLOBE\n',
  },
  {
    id: 'convertToHouse',
    before: '|One.[^a] Two.[^b]\n\n[^a]: “Atlas”, ATLAS\n\n[^b]: “Globe”, GLOBE\n',
    after: 'One.[i] Two.[ii]\n\n[i] “Atlas”, ATLAS\n\n[ii] “Globe”, GLOBE\n',
  },
  {
    id: 'splitNote',
    before:
      'One.[^|1]\n\n[^1]: “Atlas”, ATLAS, https://a.example; “Globe”, GLOBE, https://b.example\n',
    after:
      'One.[^1][^2]\n\n[^1]: “Atlas”, ATLAS, https://a.example\n\n[^2]: “Globe”, GLOBE, https://b.example\n',
  },
  {
    id: 'mergeDuplicates',
    before: 'One.[^|a]\n\n[^a]: Atlas\n\n[^a]: Globe\n',
    after: 'One.[^a]\n\n[^a]: Atlas; Globe\n',
  },
  {
    id: 'inlineToReference',
    before: 'One.^[At|las] Two.[^1]\n\n[^1]: Globe\n',
    after: 'One.[^1] Two.[^2]\n\n[^1]: Atlas\n\n[^2]: Globe\n',
  },
  {
    id: 'referenceToInline',
    before: 'One.[^|1] Two.[^2]\n\n[^1]: Atlas\n\n[^2]: Globe\n',
    after: 'One.^[Atlas] Two.[^2]\n\n[^2]: Globe\n',
  },
  {
    id: 'deleteNote',
    before: 'One.[^|1] Two.[^2] Three.[^1]\n\n[^1]: Atlas\n\n[^2]: Globe\n',
    after: 'One. Two.[^2] Three.\n\n[^2]: Globe\n',
    picks: true,
  },
  {
    id: 'accessedToday',
    before: 'One.[^1]\n\n[^1]: “Atlas”, ATLAS, https://a.example, (Accessed: |01.08.2023)\n',
    after: 'One.[^1]\n\n[^1]: “Atlas”, ATLAS, https://a.example, (Accessed: TODAY)\n',
  },
  {
    id: 'accessedDayEarlier',
    before: 'One.[^1]\n\n[^1]: “Atlas”, ATLAS, https://a.example, (Accessed: |01.08.2023)\n',
    after: 'One.[^1]\n\n[^1]: “Atlas”, ATLAS, https://a.example, (Accessed: 31.07.2023)\n',
  },
  {
    id: 'accessedDayLater',
    before: 'One.[^1]\n\n[^1]: “Atlas”, ATLAS, https://a.example, (Accessed: |01.08.2023)\n',
    after: 'One.[^1]\n\n[^1]: “Atlas”, ATLAS, https://a.example, (Accessed: 02.08.2023)\n',
  },
]

/** The commands that change no text: they go somewhere, or are tested with what they open. */
const others = new Set([
  'openPreview',
  'citeFromAddress',
  'citeFromDoi',
  'citeFromZotero',
  'repairNote',
  'repairAllNotes',
  'checkLinks',
  'archiveSources',
  'exportSources',
  'exportWorkspaceSources',
  'importCitations',
  'setLanguage',
  'treatAsDraft',
  'nextNote',
  'previousNote',
  'notes.find',
  'notes.rename',
  'notes.delete',
  'notes.citeAgain',
  'notes.moveUp',
  'notes.moveDown',
])

/** Opens the draft with the cursor at its `|`. */
async function openAt(marked: string): Promise<vscode.TextEditor> {
  const editor = await openDraft(marked.replace('|', ''))
  const at = editor.document.positionAt(marked.indexOf('|'))
  editor.selection = new vscode.Selection(at, at)
  return editor
}

function withoutToday(text: string): string {
  const form = { day: '2-digit', month: '2-digit', year: 'numeric' } as const
  const today = new Intl.DateTimeFormat('de', form).format(new Date())
  return text.replace(/“Title”, OUTLET.*\)/, 'CITATION').replace(today, 'TODAY')
}

async function runCommand({ id, picks }: Case, done: () => boolean): Promise<void> {
  const running = vscode.commands.executeCommand(`policy-desk.${id}`)
  if (picks)
    await until(`${id} to be answered`, async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
      return done()
    })
  await running
}

describe('The commands on notes', () => {
  afterEach(closeAll)

  for (const entry of cases)
    it(`${entry.id}, undone in one step`, async () => {
      const editor = await openAt(entry.before)
      const { document } = editor
      const source = document.getText()
      await runCommand(entry, () => document.getText() !== source)
      assert.equal(withoutToday(document.getText()), entry.after)
      await undo()
      assert.equal(document.getText(), source)
    })

  it('are all in this table', () => {
    const extension = vscode.extensions.getExtension('policy-desk.policy-desk')!
    const { contributes } = extension.packageJSON as {
      contributes: { commands: readonly { command: string }[] }
    }
    const known = new Set([...others, ...cases.map(({ id }) => id)])
    const ids = contributes.commands.map(({ command }) => command.replace('policy-desk.', ''))
    assert.deepEqual(
      ids.filter((id) => !known.has(id)),
      [],
    )
  })

  it('are offered on a note as refactorings, where they can be made', async () => {
    const editor = await openAt('One.[^|1] Two.\n\n[^1]: Atlas\n')
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      editor.selection,
      vscode.CodeActionKind.Refactor.value,
    )
    assert.deepEqual(
      actions.map(({ title }) => title),
      [
        'Move the note into the text',
        'Delete the note and its references',
        'Convert the notes to [i]',
      ],
    )
    await run(actions, 'Move the note into the text')
    assert.equal(editor.document.getText(), 'One.^[Atlas] Two.\n')
    await undo()
  })
})

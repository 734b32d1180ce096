import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { completionsBehind, typeBehind } from './commands'
import { closeAll, inWebWorker, openDraft, until, writeFile } from './support'

const draftOf = (title: string, outlet: string) => `# ${title}

It melts.[i]

[i] “${title}”, ${outlet}, https://wmo.int/${title}, (Erişim Tarihi: 01.08.2023)
`

/** The notes of these files that “Go to Symbol in Workspace” lists. */
async function symbolsOf(files: RegExp): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
    'vscode.executeWorkspaceSymbolProvider',
    '',
  )
  const rows = found.map(({ name, containerName }) => `${containerName}: ${name}`)
  return rows.filter((row) => files.test(row)).sort()
}

async function remove(...files: readonly vscode.Uri[]): Promise<void> {
  for (const file of files) await vscode.workspace.fs.delete(file)
}

describe('The drafts of the workspace', () => {
  afterEach(closeAll)

  it('list their notes, are exported together and lend each other their outlets', async function () {
    // Nothing there searches the folder of the test.
    if (inWebWorker) this.skip()
    const lake = await writeFile('lake.md', draftOf('Lake', 'Lake Watch'))
    const river = await writeFile('river.md', draftOf('River', 'River Watch'))
    const others = [
      await writeFile('README.md', draftOf('Readme', 'Nobody')),
      await writeFile('plain.md', '# Plain\n\nNo notes.\n'),
    ]
    const file = await writeFile('all.csv', '')
    try {
      // A folder is not watched from the very first moment on.
      await until('the notes of closed drafts', async () => (await symbolsOf(/^lake/)).length > 0)
      assert.deepEqual(await symbolsOf(/^(?:lake|river|README|plain)/), [
        'lake.md: i  Lake  Lake Watch',
        'river.md: i  River  River Watch',
      ])

      const editor = await vscode.window.showTextDocument(river)
      await typeBehind(editor, '“River', ' Delta')
      assert.deepEqual(await symbolsOf(/^river/), ['river.md: i  River Delta  River Watch'])

      await vscode.commands.executeCommand('policy-desk.exportWorkspaceSources', file)
      const table = new TextDecoder().decode(await vscode.workspace.fs.readFile(file))
      assert.deepEqual(
        table
          .trimEnd()
          .split('\r\n')
          .filter((row) => /^draft|Watch/.test(row)),
        [
          'draft,note,author,title,outlet,published,locator,url,accessed',
          'lake.md,i,,Lake,Lake Watch,,,https://wmo.int/Lake,2023-08-01',
          'river.md,i,,River Delta,River Watch,,,https://wmo.int/River,2023-08-01',
        ],
      )
      assert.doesNotMatch(table, /Nobody/)

      const sea = await openDraft('# Sea\n\nIt rises.[i]\n\n[i] “Sea”')
      await typeBehind(sea, '[i] “Sea”', ',')
      const offered = await completionsBehind(sea, '[i] “Sea”,')
      assert.ok(offered.some(({ insertText }) => insertText === ' Lake Watch'))
    } finally {
      await remove(lake, river, file, ...others)
    }
  })

  it('offer no outlets in ordinary prose', async () => {
    const editor = await openDraft(
      '# Sea\n\nThey call it “sea”, and it rises.[i]\n\n[i] “Sea”, WMO\n',
    )
    const offered = async (before: string) =>
      (await completionsBehind(editor, before)).map(({ label }) => label)
    assert.deepEqual(await offered('call it “sea”,'), [])
    assert.equal((await offered('[i] “Sea”,'))[0], 'WMO')
  })
})

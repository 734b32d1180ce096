import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { cursorAt, undo } from './commands'
import { closeAll, inWebWorker, openDraft, until, writeFile } from './support'

const article = `# Ice

The treaty bans mining.[^1] It holds.[^2] Nobody left it.[^1]

[^1]: “The Antarctic Treaty”, ATS, https://www.ats.aq/e/antarctictreaty.html

[^2]: “Protocol”, ATS, https://www.ats.aq/e/protocol.html
`

/** What F2 does at the `|`, whoever answers; false when nobody can rename there. */
async function rename(editor: vscode.TextEditor, marked: string, name: string): Promise<boolean> {
  const { document } = editor
  const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit | undefined>(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    cursorAt(document, marked),
    name,
  )
  return edit !== undefined && vscode.workspace.applyEdit(edit)
}

describe('Renaming', () => {
  afterEach(closeAll)

  it('changes a note at all its places, from each of them, in one step', async () => {
    for (const marked of ['[^|1]', '|[^1]', '[^1|]:']) {
      const editor = await openDraft(article)
      await rename(editor, marked, 'treaty')
      assert.equal(editor.document.getText(), article.replaceAll('[^1]', '[^treaty]'), marked)
      await undo()
      assert.equal(editor.document.getText(), article)
    }
  })

  it('starts with the label, without its brackets', async () => {
    const { document } = await openDraft(article)
    const found = await vscode.commands.executeCommand<{
      range: vscode.Range
      placeholder: string
    }>('vscode.prepareRename', document.uri, cursorAt(document, '[^2|]'))
    assert.equal(document.getText(found.range), '2')
    assert.equal(found.placeholder, '2')
  })

  it('moves a printed note to its new number', async () => {
    const notes = '\n\n[i] “Parties”, ATS\n\n[ii] “Protocol”, ATS\n'
    const editor = await openDraft(`One.[i] Two.[ii]${notes}`)
    await rename(editor, '[|ii]', 'i')
    assert.equal(
      editor.document.getText(),
      'One.[ii] Two.[i]\n\n[i] “Protocol”, ATS\n\n[ii] “Parties”, ATS\n',
    )
  })

  it('changes nothing where the label is in use, and offers to merge', async () => {
    const editor = await openDraft(article)
    await rename(editor, '[^|1]', '2')
    assert.equal(editor.document.getText(), article)
    await until('the two notes to be merged', async () => {
      await vscode.commands.executeCommand('notification.acceptPrimaryAction')
      return !editor.document.getText().includes('[^1]')
    })
    assert.match(editor.document.getText(), /mining\.\[\^2\] It holds\.\[\^2\]/)
    await vscode.window.showTextDocument(editor.document)
    await undo()
    assert.equal(editor.document.getText(), article)
  })

  it('is left to VS Code outside of notes', async function () {
    if (inWebWorker) this.skip()
    // Its server confuses untitled documents of the same name.
    const uri = await writeFile('renamed.md', `[Ice](#ice)\n\n${article}`)
    const editor = await vscode.window.showTextDocument(uri)
    await until('VS Code’s own Markdown support', () =>
      rename(editor, '# I|ce', 'Snow').catch(() => false),
    )
    assert.match(editor.document.getText(), /^\[Ice\]\(#snow\)\n\n# Snow\n/)
  })
})

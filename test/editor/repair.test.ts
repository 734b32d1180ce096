import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { typeBehind, undo } from './commands'
import { closeAll, openDraft, until } from './support'

const faulty = `# Ice

It melts.[i] It grows.[ii]

[i] "Sea Ice", TIME, https://time.com/1 (accessed on 1 August 2023).

[ii] “Ore” BBC, https://www.bbc.com/1, Accessed 2 August 2023
`
const first = '[i] “Sea Ice”, TIME, https://time.com/1, (Erişim Tarihi: 01.08.2023)'
const second = '[ii] “Ore”, BBC, https://www.bbc.com/1, (Erişim Tarihi: 02.08.2023)'

/** Runs a command that shows its changes first, and accepts them. */
async function runAndAccept({ document }: vscode.TextEditor, command: string): Promise<string> {
  const before = document.version
  const done = vscode.commands.executeCommand(command)
  await until('the changes to be made', async () => {
    await vscode.commands.executeCommand('refactorPreview.apply')
    return document.version > before
  })
  await done
  return document.getText()
}

describe('Repairing notes', () => {
  afterEach(closeAll)

  it('mends the note at the cursor, once its changes are accepted', async () => {
    const editor = await openDraft(faulty)
    await typeBehind(editor, 'TIME, ', '')
    const text = await runAndAccept(editor, 'policy-desk.repairNote')
    assert.equal(text, faulty.replace(/\[i\] ".*/, first))
    await undo()
    assert.equal(editor.document.getText(), faulty)
  })

  it('mends all notes', async () => {
    const editor = await openDraft(faulty)
    const text = await runAndAccept(editor, 'policy-desk.repairAllNotes')
    assert.equal(text, faulty.replace(/\[i\] ".*/, first).replace(/\[ii\] “.*/, second))
  })
})

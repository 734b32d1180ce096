import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { typeBehind, undo } from './commands'
import { closeAll, openDraft } from './support'

const faulty = `# Ice

It melts.[i] It grows.[ii]

[i] "Sea Ice", TIME, https://time.com/1 (accessed on 1 August 2023).

[ii] “Ore” BBC, https://www.bbc.com/1, Accessed 2 August 2023
`
const mended = '[i] “Sea Ice”, TIME, https://time.com/1, (Erişim Tarihi: 01.08.2023)'

describe('Repairing a note', () => {
  afterEach(closeAll)

  it('writes it in the form of the house, from its text or its reference, in one step', async () => {
    for (const place of ['TIME, ', 'melts.[']) {
      const editor = await openDraft(faulty)
      await typeBehind(editor, place, '')
      await vscode.commands.executeCommand('policy-desk.repairNote')
      assert.equal(editor.document.getText(), faulty.replace(/\[i\] ".*/, mended))
      await undo()
      assert.equal(editor.document.getText(), faulty)
    }
  })
})

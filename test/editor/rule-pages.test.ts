import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, until } from './support'

describe('The page of a rule', () => {
  afterEach(closeAll)

  const page = vscode.Uri.parse('policy-desk:/rules/undefined-note.md')

  it('says what the rule wants, and how to switch it off', async () => {
    const text = (await vscode.workspace.openTextDocument(page)).getText()
    assert.match(text, /^# undefined-note/)
    assert.match(text, /\^\^\^\^ No note for \[ii\]\./)
    assert.match(text, /"undefined-note": "off"/)
  })

  it('opens as a page, not as source', async () => {
    await vscode.commands.executeCommand('vscode.open', page)
    const tab = await until('a tab', () => vscode.window.tabGroups.activeTabGroup.activeTab)
    assert(tab.input instanceof vscode.TabInputCustom, 'not shown by the preview')
    assert.equal(tab.input.uri.toString(), page.toString())
  })

  it('is no draft', async () => {
    const document = await vscode.workspace.openTextDocument(page)
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), [])
  })
})

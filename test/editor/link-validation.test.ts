import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, inWebWorker, openDraft, pause, until } from './support'

const { Global, Workspace } = vscode.ConfigurationTarget

const setting = () =>
  vscode.workspace.getConfiguration('markdown.validate').get('referenceLinks.enabled')

describe('VS Code’s validation of links', () => {
  afterEach(closeAll)

  it('is switched off for notes when it is on and the author wants it; asked once', async function () {
    // VS Code’s Markdown support, and so its settings, are not there.
    if (inWebWorker) this.skip()
    const validation = vscode.workspace.getConfiguration('markdown.validate')
    await validation.update('enabled', true, Global)
    try {
      await openDraft('One.[^1]\n\n[^1]: Atlas\n')
      await until('the check to be switched off', async () => {
        await vscode.commands.executeCommand('notification.acceptPrimaryAction')
        return setting() === 'ignore'
      })
      await validation.update('referenceLinks.enabled', undefined, Workspace)
      await openDraft('Two.[^1]\n\n[^1]: Globe\n')
      await pause(500)
      await vscode.commands.executeCommand('notification.acceptPrimaryAction')
      assert.equal(setting(), 'warning')
    } finally {
      await validation.update('enabled', undefined, Global)
      await validation.update('referenceLinks.enabled', undefined, Workspace)
    }
  })
})

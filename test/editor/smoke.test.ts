import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, findings, openDraft } from './support'

describe('The extension in the editor', () => {
  afterEach(closeAll)

  it('starts with the first Markdown document', async () => {
    await openDraft('# A title\n')
    const extension = vscode.extensions.getExtension('policy-desk.policy-desk')
    assert(extension, 'not installed')
    await extension.activate()
    assert.equal(extension.isActive, true)
  })

  it('shows a reference that has no note', async () => {
    const { document } = await openDraft('# A title\n\nIt was signed in 1949.[^ghost]\n')
    assert.deepEqual(await findings(document, (shown) => shown.length > 0), [
      'undefined-note: [^ghost]',
    ])
  })
})

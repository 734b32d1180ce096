import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { DraftViews } from '../../src/editor/views/views'

interface Contributions {
  readonly commands: readonly { command: string }[]
  readonly views: Record<string, readonly { id: string }[]>
  readonly menus: Record<string, readonly { command?: string }[]>
}

describe('What the manifest promises', () => {
  const extension = vscode.extensions.getExtension<DraftViews>('policy-desk.policy-desk')!
  const { contributes } = extension.packageJSON as { contributes: Contributions }

  it('has a command for each title and each menu', async () => {
    await extension.activate()
    const known = new Set(await vscode.commands.getCommands(true))
    const promised = [...contributes.commands, ...Object.values(contributes.menus).flat()]
    const missing = promised.flatMap(({ command }) => command ?? []).filter((id) => !known.has(id))
    assert.deepEqual(missing, [])
  })

  it('has rows for each view', async () => {
    const { views } = await extension.activate()
    const promised = Object.values(contributes.views).flat()
    assert.deepEqual(
      [...views.keys()],
      promised.map(({ id }) => id),
    )
  })
})

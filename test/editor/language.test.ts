import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { undo } from './commands'
import { closeAll, openDraft, pause, until } from './support'

/** Picks the item that stands so many above or below the one that counts now. */
async function setLanguage(steps: number, isDone: () => boolean): Promise<void> {
  const running = vscode.commands.executeCommand('policy-desk.setLanguage')
  await pause(300)
  const direction = steps < 0 ? 'Previous' : 'Next'
  for (let step = 0; step < Math.abs(steps); step++)
    await vscode.commands.executeCommand(`workbench.action.quickOpenSelect${direction}`)
  await until('the list to be answered', async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
    return isDone()
  })
  await running
}

describe('The language of the draft', () => {
  afterEach(closeAll)

  it('is written into the front matter, taken out again, and undone in one step each', async () => {
    const source = 'Bir.[^1]\n\n[^1]: Atlas\n'
    const { document } = await openDraft(source)
    await setLanguage(-2, () => document.getText() !== source)
    assert.equal(document.getText(), `---\nlang: tr\n---\n\n${source}`)
    await setLanguage(2, () => document.getText() === source)
    await undo()
    assert.equal(document.getText(), `---\nlang: tr\n---\n\n${source}`)
    await undo()
    assert.equal(document.getText(), source)
  })

  const untouched = {
    'where the front matter cannot be read': 'title: "Ice',
    'by Enter alone, also where it is one that is not in the list': 'lang: fr',
  }
  for (const [where, line] of Object.entries(untouched))
    it(`is left alone ${where}`, async () => {
      const source = `---\n${line}\n---\n\nOne.[^1]\n\n[^1]: Atlas\n`
      const { document } = await openDraft(source)
      let isAnswered = false
      const running = vscode.commands.executeCommand('policy-desk.setLanguage')
      void running.then(() => (isAnswered = true))
      await until('the list to be answered', async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
        return isAnswered
      })
      assert.equal(document.getText(), source)
    })
})

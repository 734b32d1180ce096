import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { acceptSuggestion, completionsBehind, typeBehind, undo } from './commands'
import { closeAll, openDraft } from './support'

const house = new Intl.DateTimeFormat('de', { day: '2-digit', month: '2-digit', year: 'numeric' })
/** So many days ago, in the form of the house. */
const daysAgo = (days: number) => house.format(Date.now() - days * 24 * 60 * 60 * 1000)

const article = `# Buz

Deniz buzu azalıyor.[i] Kutup ısınıyor ve buzullar geri çekiliyor.

[i] “Deniz Buzu”, WMO, https://wmo.int/ice, (Erişim Tarihi: )
`

describe('Access dates', () => {
  afterEach(closeAll)

  it('are completed from a day and a month, as soon as they are typed', async () => {
    const editor = await openDraft(article)
    await typeBehind(editor, 'Erişim Tarihi: ', '15.1')
    await acceptSuggestion(editor, '(Erişim Tarihi: 15.01.')
    assert.match(editor.document.getText(), /\(Erişim Tarihi: 15\.01\.20\d\d\)\n$/)
  })

  it('are completed from words of three languages', async () => {
    for (const word of ['dün', 'yesterday', 'вчера']) {
      const editor = await openDraft(article.replace('Tarihi: ', `Tarihi: ${word}`))
      const [item] = await completionsBehind(editor, word)
      assert.equal((item?.label as vscode.CompletionItemLabel).label, daysAgo(1))
      assert.equal(editor.document.getText(item?.range as vscode.Range), word)
    }
  })

  it('are offered behind the label, and nowhere else', async () => {
    const editor = await openDraft(article)
    const labels = async (before: string) =>
      (await completionsBehind(editor, before)).map(
        ({ label }) => (label as vscode.CompletionItemLabel).label,
      )
    assert.deepEqual(await labels('Erişim Tarihi: '), [daysAgo(0), daysAgo(1)])
    assert.deepEqual(await labels('azalıyor. '), [])
    assert.deepEqual(await labels('WMO, '), [])
  })

  it('are set to today, and moved, each in one step', async () => {
    const editor = await openDraft(article)
    await typeBehind(editor, '“Deniz', '')
    await vscode.commands.executeCommand('policy-desk.accessedToday')
    const withDate = (days: number) => article.replace('Tarihi: ', `Tarihi: ${daysAgo(days)}`)
    assert.equal(editor.document.getText(), withDate(0))
    await vscode.commands.executeCommand('policy-desk.accessedDayEarlier')
    await vscode.commands.executeCommand('policy-desk.accessedDayEarlier')
    assert.equal(editor.document.getText(), withDate(2))
    await vscode.commands.executeCommand('policy-desk.accessedDayLater')
    assert.equal(editor.document.getText(), withDate(1))
    await undo()
    assert.equal(editor.document.getText(), withDate(2))
  })
})

import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { rowsOf, typeBehind, viewOf } from './commands'
import { closeAll, openDraft, until } from './support'

const article = `# Talks in Oslo

Japan and Norway signed an agreement on fisheries in Oslo in May 2023.[i] It may help both sides.

[i] “Agreement on Fisheries”, MINISTRY OF FISHERIES, https://www.regjeringen.no/en/, (Erişim Tarihi: 01.08.2023)
`

describe('The views', () => {
  afterEach(closeAll)

  it('list who the article is about, with the places where they are named', async () => {
    await openDraft(article)
    const rows = await rowsOf('policy-desk.actors', (rows) => rows.length > 1)
    const japan = rows.findIndex((row) => row.startsWith('Japan'))
    assert.match(rows[japan + 1] ?? '', /^ {2}Japan and Norway signed/)
  })

  it('list what it asserts, by how it is sourced', async () => {
    await openDraft(article)
    const rows = await rowsOf('policy-desk.claims', (rows) => rows.length > 1)
    assert.match(rows.join('\n'), /Sourced \| 1\n {2}Japan and Norway signed/)
  })

  it('list the notes, with references and definition, and what is wrong with them', async () => {
    const editor = await openDraft(article)
    assert.deepEqual(await rowsOf('policy-desk.notes', (rows) => rows.length > 0), [
      'i  Agreement on Fisheries | MINISTRY OF FISHERIES',
      '  …in May 2023.[i] It may help both sides.',
      '  “Agreement on Fisheries”, MINISTRY OF FISHERIES, https://www.regjeringen.no/en/, (Erişim Tarihi: 01.08.2023)',
    ])
    await typeBehind(editor, 'both sides.', '[ii]')
    const rows = await rowsOf('policy-desk.notes', (rows) => rows.length > 3)
    assert.equal(rows[3], 'ii | no note')
  })

  it('lead to the place, and follow the cursor without taking the focus', async () => {
    const { document } = await openDraft(article)
    await rowsOf('policy-desk.notes', (rows) => rows.length > 0)
    await vscode.commands.executeCommand('policy-desk.notes.focus')
    await vscode.commands.executeCommand('policy-desk.notes.open', 'i')
    const editor = vscode.window.activeTextEditor!
    assert.equal(document.getText(editor.selection).slice(0, 15), '[i] “Agreement ')

    await vscode.commands.executeCommand('policy-desk.actors.focus')
    await vscode.window.showTextDocument(document)
    await typeBehind(editor, 'Japan and Nor', '')
    const { view } = await viewOf('policy-desk.actors')
    await until('the selection', () => view.selection[0]?.id === 'state:Norway')
    await vscode.commands.executeCommand('type', { text: 'x' })
    assert.match(document.getText(), /Japan and Norxway/)
  })

  it('have no rows for a draft without actors, claims and notes, or without a word', async () => {
    for (const text of ['', 'Hello.\n']) {
      await openDraft(text)
      for (const view of ['actors', 'claims', 'notes']) {
        await rowsOf(`policy-desk.${view}`, (rows) => rows.length === 0)
      }
    }
  })

  it('are empty when no draft is open', async () => {
    await openDraft(article)
    await rowsOf('policy-desk.notes', (rows) => rows.length > 0)
    await closeAll()
    await rowsOf('policy-desk.notes', (rows) => rows.length === 0)
  })

  it('speak of the active draft, also when another file stands beside it', async () => {
    await openDraft(article)
    await rowsOf('policy-desk.notes', (rows) => rows.length > 0)
    await openDraft('It was signed.[^1]\n\n[^1]: The treaty\n')
    const rows = await rowsOf('policy-desk.notes', (rows) => rows[0] === 'i  The treaty')
    assert.equal(rows.length, 3)
  })
})

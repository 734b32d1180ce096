import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { Row } from '../../src/editor/views/row'
import { putCursor, rowsOf, undo, viewOf } from './commands'
import { closeAll, openDraft, until } from './support'

const article = `One.[i] Two.[ii] Three.[iii]

[i] “Atlas”, ATLAS, https://a.example, (Erişim Tarihi: 01.08.2023)

[ii] “Globe”, GLOBE, https://b.example, (Erişim Tarihi: 01.08.2023)

[iii] “Times”, TIMES, https://c.example, (Erişim Tarihi: 01.08.2023)
`

const id = 'policy-desk.notes'

/** The titles in the order of the view. */
async function titles(expected: (titles: string) => boolean): Promise<string> {
  const read = (rows: readonly string[]) =>
    rows.flatMap((row) => /^\S+ {2}(\S+)/.exec(row)?.[1] ?? []).join(' ')
  return read(await rowsOf(id, (rows) => expected(read(rows))))
}

async function rowOf(title: string): Promise<Row> {
  const { provider } = await viewOf(id)
  const rows = (await provider.getChildren()) ?? []
  const row = rows.find((row) => labelOf(row).endsWith(title))
  if (!row) throw new Error(`No row ${title}`)
  return row
}

function labelOf(row: Row | undefined): string {
  const label = row?.label() ?? ''
  return typeof label === 'string' ? label : label.text
}

async function drag(title: string, onto: string | undefined): Promise<void> {
  const { drag } = await viewOf(id)
  const data = new vscode.DataTransfer()
  const { token } = new vscode.CancellationTokenSource()
  await drag!.handleDrag!([await rowOf(title)], data, token)
  await drag!.handleDrop!(onto === undefined ? undefined : await rowOf(onto), data, token)
}

describe('The view of notes', () => {
  afterEach(closeAll)

  it('moves a note by a drag to the place of another one, and renumbers', async () => {
    const { document } = await openDraft(article)
    await titles((text) => text === 'Atlas Globe Times')
    await drag('Times', 'Atlas')
    await titles((text) => text === 'Times Atlas Globe')
    assert.match(document.getText(), /One\.\[ii\] Two\.\[iii\] Three\.\[i\]/)
    assert.match(document.getText(), /\[i\] “Times”[^]*\[ii\] “Atlas”[^]*\[iii\] “Globe”/)
    await undo()
    assert.equal(document.getText(), article)

    await titles((text) => text === 'Atlas Globe Times')
    await drag('Atlas', 'Globe')
    await titles((text) => text === 'Globe Atlas Times')
    await drag('Globe', undefined)
    await titles((text) => text === 'Atlas Times Globe')
  })

  it('moves a note by keys, keeps it selected, and is undone in one step each', async () => {
    const { document } = await openDraft(article)
    await titles((text) => text === 'Atlas Globe Times')
    const { view } = await viewOf(id)
    await vscode.commands.executeCommand(`${id}.focus`)
    await view.reveal(await rowOf('Times'), { select: true, focus: true })
    await until('the selection', () => labelOf(view.selection[0]).endsWith('Times'))
    await vscode.commands.executeCommand(`${id}.moveUp`)
    await titles((text) => text === 'Atlas Times Globe')
    await until('the selection', () => labelOf(view.selection[0]).endsWith('Times'))
    await vscode.commands.executeCommand(`${id}.moveUp`)
    await titles((text) => text === 'Times Atlas Globe')
    await until('the selection', () => labelOf(view.selection[0]).endsWith('Times'))
    await vscode.commands.executeCommand(`${id}.moveDown`)
    await titles((text) => text === 'Atlas Times Globe')
    await vscode.window.showTextDocument(document)
    for (const before of ['Times Atlas Globe', 'Atlas Times Globe', 'Atlas Globe Times']) {
      await undo()
      await titles((text) => text === before)
    }
    assert.equal(document.getText(), article)
  })

  it('deletes a note, and cites one again where the cursor is', async () => {
    const editor = await openDraft(article)
    putCursor(editor, 'One|.')
    await titles((text) => text === 'Atlas Globe Times')
    await vscode.commands.executeCommand(`${id}.citeAgain`, await rowOf('Globe'))
    assert.match(editor.document.getText(), /^One\[i\]\.\[ii\] Two\.\[i\] Three\.\[iii\]\n/)
    await undo()
    assert.equal(editor.document.getText(), article)

    await vscode.commands.executeCommand(`${id}.delete`, await rowOf('Globe'))
    await titles((text) => text === 'Atlas Times')
    assert.match(editor.document.getText(), /^One\.\[i\] Two\. Three\.\[ii\]\n/)
    await undo()
    assert.equal(editor.document.getText(), article)
  })

  it('shows inline notes as notes', async () => {
    await openDraft('One.^[An aside] Two.[^a]\n\n[^a]: Atlas\n')
    const rows = await rowsOf(id, (rows) => rows.length > 0)
    assert.deepEqual(
      rows.filter((row) => !row.startsWith(' ')),
      ['i  An aside', 'ii  Atlas'],
    )
  })
})

import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {
  acceptSuggestion,
  completionsBehind,
  cursorAt,
  putCursor,
  typeBehind,
  undo,
} from './commands'
import { closeAll, openDraft } from './support'

const today = new Intl.DateTimeFormat('de', { day: '2-digit', month: '2-digit', year: 'numeric' })
const citation = () => `“Title”, OUTLET, https://, (Erişim Tarihi: ${today.format(new Date())})`

const article = `# Talks

They met in May.[i] They will meet again.

[i] “Talks in Oslo”, REUTERS, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)
`

describe('Writing notes', () => {
  afterEach(closeAll)

  it('with a command, in one step, with today’s date', async () => {
    const editor = await openDraft(article)
    await typeBehind(editor, 'meet again.', '')
    await vscode.commands.executeCommand('policy-desk.insertNote')
    assert.equal(
      editor.document.getText(),
      article.replace('meet again.', 'meet again.[ii]').trimEnd() + `\n\n[ii] ${citation()}\n`,
    )
    await undo()
    assert.equal(editor.document.getText(), article)
  })

  it('with fields to tab through, and the last tab leads back to the text', async () => {
    const editor = await openDraft(article)
    await typeBehind(editor, 'meet again.', '')
    await vscode.commands.executeCommand('policy-desk.insertNote')
    const fields = []
    for (let field = 0; field < 3; field++) {
      fields.push(editor.document.getText(editor.selection))
      await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder')
    }
    assert.deepEqual(fields, ['Title', 'OUTLET', 'https://'])
    const { text } = editor.document.lineAt(editor.selection.active)
    assert.equal(
      text.slice(0, editor.selection.active.character),
      'They met in May.[i] They will meet again.[ii]',
    )
  })

  it('with a completion that is taken while typing', async () => {
    const editor = await openDraft(article)
    await typeBehind(editor, 'meet again.', '[ii')
    const typed = editor.document.getText()
    await acceptSuggestion(editor, citation())
    assert.equal(
      editor.document.getText(),
      article.replace('meet again.', 'meet again.[ii]').trimEnd() + `\n\n[ii] ${citation()}\n`,
    )
    await undo()
    await undo()
    assert.equal(editor.document.getText(), typed)
  })

  it('with a completion that keeps a name', async () => {
    const editor = await openDraft('They met.\n\n[^a]: One\n')
    await typeBehind(editor, 'met.', '[^oslo')
    await acceptSuggestion(editor, citation())
    assert.equal(
      editor.document.getText(),
      `They met.[^oslo]\n\n[^a]: One\n\n[^oslo]: ${citation()}\n`,
    )
  })

  it('with the number that is next at the cursor; the later ones move on', async () => {
    const editor = await openDraft(article)
    await typeBehind(editor, 'They met', '')
    await vscode.commands.executeCommand('policy-desk.insertNote')
    assert.match(editor.document.getText(), /They met\[i\] in May\.\[ii\]/)
    assert.match(editor.document.getText(), /\n\[i\] “Title”[^]*\n\[ii\] “Talks in Oslo”/)
    await undo()
    assert.equal(editor.document.getText(), article)
  })

  it('behind the word before a space, to where the last tab leads back', async () => {
    const editor = await openDraft(article)
    await typeBehind(editor, 'They met ', '')
    await vscode.commands.executeCommand('policy-desk.insertNote')
    for (let field = 0; field < 3; field++)
      await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder')
    assert.equal(editor.selection.active.isEqual(cursorAt(editor.document, 'met[i]| in')), true)
  })

  it('of a selection', async () => {
    const editor = await openDraft('They met. See the minutes.\n')
    const from = cursorAt(editor.document, '|See')
    editor.selection = new vscode.Selection(from, from.translate(0, 'See the minutes.'.length))
    await vscode.commands.executeCommand('policy-desk.insertNote')
    assert.equal(editor.document.getText(), 'They met.[i]\n\n[i] See the minutes.\n')
    await undo()
    assert.equal(editor.document.getText(), 'They met. See the minutes.\n')
  })

  it('and going back to the text with the same key', async () => {
    const editor = await openDraft(article)
    putCursor(editor, 'Talks in |Oslo')
    await vscode.commands.executeCommand('policy-desk.insertNote')
    assert.equal(editor.selection.active.isEqual(cursorAt(editor.document, 'May.[i]|')), true)
    putCursor(editor, 'May.[|i]')
    await vscode.commands.executeCommand('policy-desk.insertNote')
    assert.equal(editor.selection.active.isEqual(cursorAt(editor.document, '|“Talks in')), true)
    assert.equal(editor.document.getText(), article)
  })

  it('with a reference to a note that is there, by number or by words of its source', async () => {
    const editor = await openDraft(article.replace('meet again.', 'meet again.[]'))
    const items = await completionsBehind(editor, 'meet again.[')
    const texts = items.map(({ filterText }) => filterText)
    assert.deepEqual(texts, ['[', '[i Talks in Oslo REUTERS'])
    const [first] = items
    assert.equal(editor.document.getText(first!.range as vscode.Range), '[]')
  })

  it('with a definition in the note list for a reference that waits for it', async () => {
    const waiting = article.replace('meet again.', 'meet again.[ii]') + '\n[]'
    const editor = await openDraft(waiting)
    const [item] = await completionsBehind(editor, '\n\n[')
    assert.equal(item?.filterText, '[ii] ')
  })

  it('with a citation at the cursor', async () => {
    const editor = await openDraft('')
    await vscode.commands.executeCommand('policy-desk.insertCitation')
    assert.equal(editor.document.getText(), citation())
  })

  it('starts in a document without a word', async () => {
    const editor = await openDraft('')
    await vscode.commands.executeCommand('policy-desk.insertNote')
    assert.equal(editor.document.getText(), `[i]\n\n[i] ${citation()}`)
  })
})

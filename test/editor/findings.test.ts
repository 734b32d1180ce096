import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { actionsAt, run, typeBehind, undo } from './commands'
import { closeAll, findings, openDraft, writeFile } from './support'

const sound = `# Ice

The treaty entered into force in 1961.[^treaty]

[^treaty]: “The Antarctic Treaty”, SECRETARIAT OF THE ANTARCTIC TREATY, https://www.ats.aq/e/antarctictreaty.html, (Erişim Tarihi: 01.08.2023)
`

describe('Findings in the editor', () => {
  afterEach(closeAll)

  it('come and go while the author types, and one undo takes a fix back', async () => {
    const editor = await openDraft(sound)
    const { document } = editor
    await findings(document, (shown) => shown.length === 0)

    await typeBehind(editor, 'The treaty', '[^traety]')
    const broken = document.getText()
    await findings(document, (shown) => shown.includes('undefined-note: [^traety]'))

    await run(await actionsAt(editor, '[^traety]'), 'Remove [^traety]')
    assert.equal(document.getText(), sound)
    await findings(document, (shown) => shown.length === 0)

    await undo()
    assert.equal(document.getText(), broken)
    await findings(document, (shown) => shown.includes('undefined-note: [^traety]'))
  })

  it('say what they are, how grave, where to read more, and what else is concerned', async () => {
    const { document } = await openDraft(sound.replace('1961.[^treaty]', '1961.[^traety]'))
    await findings(document, (shown) => shown.length > 0)
    const [diagnostic] = vscode.languages.getDiagnostics(document.uri)
    assert(diagnostic)
    assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Error)
    assert.equal(diagnostic.source, 'Policy Desk')
    assert.equal(
      typeof diagnostic.code === 'object' && diagnostic.code.target.toString(),
      'policy-desk:/rules/undefined-note.md',
    )
    const related = diagnostic.relatedInformation?.map(({ location }) =>
      document.getText(location.range),
    )
    assert.deepEqual(related, ['[^treaty]:'])
  })

  it('stand at their places in a file with Windows line ends', async () => {
    const editor = await openDraft(sound.replace('1961.', '1961.[^ghost]'))
    await editor.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.CRLF))
    const { document } = editor
    assert.match(document.getText(), /\r\n/)
    await findings(document, (shown) => shown.includes('undefined-note: [^ghost]'))
    await run(await actionsAt(editor, '[^ghost]'), 'Remove [^ghost]')
    assert.equal(document.getText(), sound.replaceAll('\n', '\r\n'))
  })

  it('are mended all at once where the fix is safe', async () => {
    const faulty = sound.replace('1961.', '1961. ').replace('The treaty', 'Russia ‘s treaty')
    const editor = await openDraft(faulty)
    await findings(editor.document, (shown) => shown.length >= 2)
    const kind = vscode.CodeActionKind.SourceFixAll.append('policyDesk')
    const [action] = await actionsAt(editor, faulty, kind)
    assert(action?.edit, 'no action that fixes all')
    await vscode.workspace.applyEdit(action.edit)
    await findings(editor.document, (shown) => shown.length === 0)
    assert.match(
      editor.document.getText(),
      /Russia’s treaty entered into force in 1961\.\[\^treaty\]/,
    )
    await undo()
    assert.equal(editor.document.getText(), faulty)
  })

  it('are mended everywhere in the file for one rule, and no other', async () => {
    const faulty = sound
      .replace('The treaty', 'Russia ‘s treaty')
      .replace('1961.[^treaty]', '1961. [^treaty] It holds. [^treaty]')
    const editor = await openDraft(faulty)
    await findings(editor.document, (shown) => shown.length >= 3)
    const actions = await actionsAt(editor, '. [^treaty]')
    await run(actions, 'Fix all 2 places of note-spacing in this file')
    assert.equal(editor.document.getText(), faulty.replaceAll('. [^treaty]', '.[^treaty]'))
    await undo()
    assert.equal(editor.document.getText(), faulty)
  })

  it('are not all mended at once: what only the author can decide stays', async () => {
    const editor = await openDraft(
      sound.replace('1961.', '1961. ').replace('# Ice', '# Ice[^ghost]'),
    )
    await findings(editor.document, (shown) => shown.length >= 2)
    const kind = vscode.CodeActionKind.SourceFixAll.append('policyDesk')
    await run(await actionsAt(editor, '# Ice', kind), 'Make all safe fixes of Policy Desk')
    assert.equal(editor.document.getText(), sound.replace('# Ice', '# Ice[^ghost]'))
  })

  it('stay when the file is saved, unless the author has asked for more', async () => {
    const faulty = sound.replace('1961.', '1961. ')
    const document = await vscode.workspace.openTextDocument(await writeFile('kept.md', faulty))
    const editor = await vscode.window.showTextDocument(document)
    await findings(document, (shown) => shown.length > 0)
    await typeBehind(editor, '# Ice', 's')
    await document.save()
    assert.equal(document.getText(), faulty.replace('Ice', 'Ices'))
  })

  it('are mended when the file is saved, for those who ask for it', async () => {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'markdown' })
    const onSave = { 'source.fixAll.policyDesk': 'explicit' }
    await settings.update('codeActionsOnSave', onSave, vscode.ConfigurationTarget.Global)
    try {
      const uri = await writeFile(
        'saved.md',
        sound.replace('1961.', '1961. ').replace('Ice', 'ice'),
      )
      const document = await vscode.workspace.openTextDocument(uri)
      const editor = await vscode.window.showTextDocument(document)
      await findings(document, (shown) => shown.length > 0)
      await typeBehind(editor, '# ice', 's')
      await document.save()
      assert.equal(document.getText(), sound.replace('Ice', 'ices'))
      assert.equal(document.isDirty, false)
    } finally {
      await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global)
    }
  })

  it('go with the document', async () => {
    const { document } = await openDraft(sound.replace('1961.', '1961.[^ghost]'))
    await findings(document, (shown) => shown.length > 0)
    await closeAll()
    await findings(document, (shown) => shown.length === 0)
  })

  it('are none in a document without a word', async () => {
    const { document } = await openDraft('')
    await new Promise((resolve) => setTimeout(resolve, 500))
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), [])
  })
})

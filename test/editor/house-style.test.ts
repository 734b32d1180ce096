import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, findings, until, writeFile } from './support'

const noted = 'It was signed.[^ghost]\n'

async function openFile(path: string, text: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(await writeFile(path, text))
  await vscode.window.showTextDocument(document)
  return document
}

async function severityOf(document: vscode.TextDocument, severity: vscode.DiagnosticSeverity) {
  await until(`severity ${severity}`, () =>
    vscode.languages.getDiagnostics(document.uri).some((found) => found.severity === severity),
  )
}

describe('A house style', () => {
  afterEach(closeAll)

  it('says how loud the rules are, from the nearest file, and is followed when it changes', async () => {
    await writeFile('style/house-style.json', '{ "rules": { "undefined-note": "info" } }')
    const document = await openFile('style/articles/a.md', noted)
    await severityOf(document, vscode.DiagnosticSeverity.Information)

    const style = await vscode.workspace.openTextDocument(
      vscode.Uri.joinPath(document.uri, '../../house-style.json'),
    )
    const edit = new vscode.WorkspaceEdit()
    const whole = new vscode.Range(0, 0, style.lineCount, 0)
    edit.replace(style.uri, whole, '{ "rules": { "undefined-note": "off" } }')
    await vscode.workspace.applyEdit(edit)
    await style.save()
    await findings(document, (shown) => shown.length === 0)
  })

  it('yields to the settings of the editor', async () => {
    await writeFile('settings/house-style.json', '{ "rules": { "undefined-note": "off" } }')
    const settings = vscode.workspace.getConfiguration('policyDesk')
    await settings.update('rules', { 'undefined-note': 'hint' }, vscode.ConfigurationTarget.Global)
    try {
      const document = await openFile('settings/a.md', noted)
      await severityOf(document, vscode.DiagnosticSeverity.Hint)
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Global)
    }
  })

  it('is told what is wrong with it, whether it is open or not', async () => {
    const uri = await writeFile('faulty/house-style.json', '{ "notaton": "house" }')
    await openFile('faulty/a.md', noted)
    const messages = () => vscode.languages.getDiagnostics(uri).map(({ message }) => message)
    await until('a fault', () =>
      messages().some((text) => text.includes('Did you mean "notation"?')),
    )
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri))
    assert.equal(await until('a fault', () => messages().length), 1)
  })

  it('gets a draft added by a command', async () => {
    const uri = await writeFile('treat/house-style.json', '{ "notation": "house" }')
    const document = await openFile('treat/a.md', 'Russia ‘s parliament has not voted.\n')
    await vscode.commands.executeCommand('policy-desk.treatAsDraft')
    const style = await until('the file', async () => {
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
      return text.includes('a.md') && (JSON.parse(text) as { drafts: string[] })
    })
    assert.deepEqual(style.drafts, ['a.md'])
    await findings(document, (shown) => shown.some((text) => text.startsWith('stray-apostrophe')))
  })
})

import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { typeBehind, undo } from './commands'
import { closeAll, openDraft, writeFile } from './support'

const article = `# Buz

Deniz buzu azalıyor. Buzullar geri çekiliyor.[i]

[i] “Buzullar”, WMO, https://wmo.int/ice, (Erişim Tarihi: 01.08.2023)
`

const bib = `
@article{broken, title = {It never closes,

@online{sea,
  title = {Sea Ice},
  author = {Smith, Jane},
  journaltitle = {TIME},
  url = {https://time.com/1/?utm_source=feed},
  urldate = {2023-08-02},
}
`

describe('Sources and other programs', () => {
  afterEach(closeAll)

  it('a file of BibTeX with a broken entry: the other one becomes a note, in one step', async () => {
    const file = await writeFile('sources.bib', bib)
    const editor = await openDraft(article)
    await typeBehind(editor, 'azalıyor.', '')
    await vscode.commands.executeCommand('policy-desk.importCitations', file)
    assert.equal(
      editor.document.getText(),
      `# Buz

Deniz buzu azalıyor.[i] Buzullar geri çekiliyor.[ii]

[i] Jane Smith, “Sea Ice”, TIME, https://time.com/1/, (Erişim Tarihi: 02.08.2023)

[ii] “Buzullar”, WMO, https://wmo.int/ice, (Erişim Tarihi: 01.08.2023)
`,
    )
    const { text } = editor.document.lineAt(2)
    assert.equal(text.slice(0, editor.selection.active.character), 'Deniz buzu azalıyor.[i]')
    await undo()
    assert.equal(editor.document.getText(), article)
  })

  it('the sources of the draft, for each program', async () => {
    await openDraft(article)
    const exported = async (name: string) => {
      const file = await writeFile(name, '')
      await vscode.commands.executeCommand('policy-desk.exportSources', file)
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
        await vscode.workspace.fs.readFile(file),
      )
    }
    const [item] = JSON.parse(await exported('ice.json')) as Record<string, unknown>[]
    assert.equal(item?.title, 'Buzullar')
    assert.match(
      await exported('ice.bib'),
      /^@online\{wmo2023buzullar,\n {2}title = \{\{Buzullar\}\},/,
    )
    assert.equal(
      await exported('ice.csv'),
      '\uFEFFnote,author,title,outlet,published,locator,url,accessed\r\n' +
        'i,,Buzullar,WMO,,,https://wmo.int/ice,2023-08-01\r\n',
    )
  })
})

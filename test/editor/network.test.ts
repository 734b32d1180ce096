import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { typeBehind, undo } from './commands'
import { closeAll, openDraft, until, writeFile } from './support'

const house = new Intl.DateTimeFormat('de', { day: '2-digit', month: '2-digit', year: 'numeric' })
const access = () => `(Erişim Tarihi: ${house.format(new Date())})`

const article = `# Buz

Deniz buzu azalıyor. Buzullar geri çekiliyor.[i]

[i] “Buzullar”, WMO, https://wmo.int/ice, (Erişim Tarihi: 01.08.2023)
`
const page = `<title>Deniz Buzu | TIME</title><meta property="og:title" content="Deniz Buzu">`

const web = globalThis.fetch

/** Answers instead of the web, and keeps what was asked for. */
function replaceWeb(answer: (address: string) => Response | Promise<Response>): string[] {
  const asked: string[] = []
  globalThis.fetch = (request, options) => {
    const address = request instanceof Request ? request.url : request.toString()
    // The web worker host fetches extensions from its own server.
    if (!address.startsWith('https:')) return web(request, options)
    asked.push(address)
    return Promise.resolve(answer(address))
  }
  return asked
}

describe('The network', () => {
  afterEach(async () => {
    globalThis.fetch = web
    await closeAll()
  })

  it('is asked by the command that cites from an address, which writes the note', async () => {
    const asked = replaceWeb(() => new Response(page, { headers: { 'content-type': 'text/html' } }))
    const editor = await openDraft(article)
    await typeBehind(editor, 'azalıyor.', '')
    const address = 'http://time.com/1/buz/?utm_source=feed'
    await vscode.commands.executeCommand('policy-desk.citeFromAddress', address)
    assert.deepEqual(asked, ['https://time.com/1/buz/'])
    assert.equal(
      editor.document.getText(),
      `# Buz

Deniz buzu azalıyor.[i] Buzullar geri çekiliyor.[ii]

[i] “Deniz Buzu”, TIME, https://time.com/1/buz/, ${access()}

[ii] “Buzullar”, WMO, https://wmo.int/ice, (Erişim Tarihi: 01.08.2023)
`,
    )
    await undo()
    assert.equal(editor.document.getText(), article)
  })

  it('changes nothing when the site does not answer', async () => {
    replaceWeb(() => Promise.reject(new TypeError('no network')))
    const editor = await openDraft(article)
    await vscode.commands.executeCommand('policy-desk.citeFromAddress', 'https://time.com/1/buz/')
    assert.equal(editor.document.getText(), article)
  })

  it('is asked by the command that checks links, which marks the dead ones', async () => {
    const asked = replaceWeb(
      (address) => new Response(null, { status: address.includes('ice') ? 404 : 200 }),
    )
    const editor = await openDraft(
      article.replace('azalıyor.', 'azalıyor.[ii]') +
        '\n[ii] “Deniz”, NOAA, https://www.noaa.gov/sea, (Erişim Tarihi: 01.08.2023)\n',
    )
    const dead = () =>
      vscode.languages
        .getDiagnostics(editor.document.uri)
        .filter(({ code }) => code === 'dead-link')
        .map(({ range }) => editor.document.getText(range))
    await vscode.commands.executeCommand('policy-desk.checkLinks')
    assert.deepEqual(dead(), ['https://wmo.int/ice'])
    assert.deepEqual([...new Set(asked)].sort(), [
      'https://wmo.int/ice',
      'https://www.noaa.gov/sea',
    ])
    await typeBehind(editor, '# Buz', ' ve deniz')
    await until('the mark to follow its address', () => dead().join() === 'https://wmo.int/ice')
  })

  it('is asked by nothing else', async () => {
    const asked = replaceWeb(() => Promise.reject(new TypeError('no network')))
    const editor = await openDraft(article)
    await typeBehind(editor, 'azalıyor.', '')
    const bib = '@online{a, title = {Sea}, url = {https://time.com/1/}}'
    await vscode.commands.executeCommand(
      'policy-desk.importCitations',
      await writeFile('a.bib', bib),
    )
    await vscode.commands.executeCommand('policy-desk.exportSources', await writeFile('a.json', ''))
    await vscode.commands.executeCommand('policy-desk.insertNote')
    await vscode.commands.executeCommand('policy-desk.insertCitation')
    await vscode.commands.executeCommand('policy-desk.accessedToday')
    await vscode.commands.executeCommand('policy-desk.openPreview')
    const hasFindings = () => vscode.languages.getDiagnostics(editor.document.uri).length > 0
    await until('findings', hasFindings)
    assert.deepEqual(asked, [])
  })
})

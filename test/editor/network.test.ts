import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { typeBehind, undo } from './commands'
import { closeAll, inWebWorker, openDraft, pause, until, writeFile } from './support'

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
    if (!/^https:|:23119\//.test(address)) return web(request, options)
    asked.push(address)
    return Promise.resolve(answer(address))
  }
  return asked
}

const { showInformationMessage, showWarningMessage } = vscode.window

/** Answers what the extension asks, and keeps what it said. */
function answerQuestions(answer: (words: string) => string | undefined): string[] {
  const told: string[] = []
  const show = (words: string) => {
    told.push(words)
    return Promise.resolve(answer(words))
  }
  Object.assign(vscode.window, { showInformationMessage: show, showWarningMessage: show })
  return told
}

describe('The network', () => {
  afterEach(async () => {
    globalThis.fetch = web
    Object.assign(vscode.window, { showInformationMessage, showWarningMessage })
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

  it('is asked by the command that cites a DOI, which writes the note', async () => {
    const item = {
      type: 'journal-article',
      title: 'Arctic sea ice &amp; climate',
      author: [{ given: 'Jane', family: 'Smith' }],
      'container-title': 'Nature',
      issued: { 'date-parts': [[2021, 3]] },
      volume: '12',
      page: '45-67',
      URL: 'http://dx.doi.org/10.5555/ice.1',
    }
    const asked = replaceWeb(() => Response.json(item))
    const editor = await openDraft(article)
    await typeBehind(editor, 'azalıyor.', '')
    await vscode.commands.executeCommand('policy-desk.citeFromDoi', 'doi:10.5555/ice.1')
    assert.deepEqual(asked, ['https://doi.org/10.5555/ice.1'])
    assert.equal(
      editor.document.lineAt(4).text,
      `[i] Jane Smith, “Arctic sea ice & climate”, Nature, 03.2021, vol. 12, pp. 45–67, https://doi.org/10.5555/ice.1, ${access()}`,
    )
    assert.match(editor.document.lineAt(2).text, /azalıyor\.\[i\] Buzullar/)
    await undo()
    assert.equal(editor.document.getText(), article)
  })

  it('changes nothing when a DOI is not known', async () => {
    replaceWeb(() => new Response(null, { status: 404 }))
    const editor = await openDraft(article)
    const told = answerQuestions(() => undefined)
    await vscode.commands.executeCommand('policy-desk.citeFromDoi', '10.5555/none')
    assert.match(told.join(), /^There is no DOI 10\.5555\/none\./)
    assert.equal(editor.document.getText(), article)
  })

  it('is asked for copies of sources, which the notes name if their author wants it', async () => {
    const copy = 'https://web.archive.org/web/20230803101500/https://wmo.int/ice'
    const closest = { available: true, url: copy, timestamp: '20230803101500', status: '200' }
    const asked = replaceWeb(() => Response.json({ archived_snapshots: { closest } }))
    const editor = await openDraft(article)
    const told = answerQuestions((words) =>
      words.startsWith('Find or make') ? 'Archive' : 'Add to Notes',
    )
    await vscode.commands.executeCommand('policy-desk.archiveSources')
    assert.deepEqual(asked, [
      'https://archive.org/wayback/available?url=https%3A%2F%2Fwmo.int%2Fice&timestamp=20230801',
    ])
    await until('the copy in the note', () => editor.document.getText().includes(copy))
    assert.equal(
      editor.document.lineAt(4).text,
      `[i] “Buzullar”, WMO, https://wmo.int/ice, (Erişim Tarihi: 01.08.2023), Archived: ${copy}`,
    )
    assert.deepEqual(told, [
      'Find or make an archived copy of 1 source?',
      'The archived copy is of 2023-08-03.',
    ])
    await vscode.commands.executeCommand('policy-desk.archiveSources')
    assert.match(told.at(-1) ?? '', /^There is no source/)
  })

  it('is not asked for copies before the author agrees', async () => {
    const asked = replaceWeb(() => Response.json({}))
    await openDraft(article)
    answerQuestions(() => undefined)
    await vscode.commands.executeCommand('policy-desk.archiveSources')
    assert.deepEqual(asked, [])
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

  it('is not needed to cite from Zotero, which is asked on this computer alone', async function () {
    const asked = replaceWeb((address) =>
      Response.json(
        address.includes('/items/top')
          ? [
              {
                id: 'a',
                title: 'Glaciers',
                'container-title': 'BBC',
                URL: 'https://www.bbc.com/1',
              },
              { id: 'b', title: 'Sea Ice', 'container-title': 'TIME', URL: 'https://time.com/1' },
            ]
          : [],
      ),
    )
    const editor = await openDraft(article)
    const told = answerQuestions(() => undefined)
    await typeBehind(editor, 'azalıyor.', '')
    const cited = vscode.commands.executeCommand('policy-desk.citeFromZotero')
    if (inWebWorker) {
      await cited
      assert.match(told.join(), /^VS Code in the browser cannot ask Zotero/)
      assert.deepEqual(asked, [])
      return
    }
    await until('the sources to choose from', () => asked.length === 2)
    await pause(500)
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext')
    await vscode.commands.executeCommand('workbench.action.quickPickManyToggle')
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
    await cited
    assert.equal(editor.document.lineAt(4).text, '[i] “Glaciers”, BBC, https://www.bbc.com/1')
    assert.ok(asked.every((address) => address.startsWith('http://127.0.0.1:23119/api/')))
  })

  it('tells what to do when Zotero does not let itself be asked', async function () {
    if (inWebWorker) this.skip()
    replaceWeb(() => new Response('Local API is not enabled', { status: 403 }))
    const editor = await openDraft(article)
    const told = answerQuestions(() => undefined)
    await vscode.commands.executeCommand('policy-desk.citeFromZotero')
    assert.match(told.join(), /^Zotero does not let itself be asked\. Tick “Allow other app/)
    assert.equal(editor.document.getText(), article)
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
    const table = await writeFile('a.csv', '')
    await vscode.commands.executeCommand('policy-desk.exportWorkspaceSources', table)
    await vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', 'Buz')
    await vscode.commands.executeCommand('policy-desk.insertNote')
    await vscode.commands.executeCommand('policy-desk.insertCitation')
    await vscode.commands.executeCommand('policy-desk.accessedToday')
    await vscode.commands.executeCommand('policy-desk.openPreview')
    const hasFindings = () => vscode.languages.getDiagnostics(editor.document.uri).length > 0
    await until('findings', hasFindings)
    assert.deepEqual(asked, [])
  })
})

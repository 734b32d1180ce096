import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { cursorAt, putCursor, typeBehind, undo } from './commands'
import { closeAll, findings, openDraft, pause, until } from './support'

const article = `# Ice

The treaty bans mining.[^treaty] It holds.[^2] Nobody left it.[^Treaty]

## Notes

[^treaty]: “The Antarctic Treaty”, ATS, https://www.ats.aq/e/antarctictreaty.html, (Accessed: 01.08.2023)

    Signed in Washington.

[^2]: “Protocol”, ATS, https://www.ats.aq/e/protocol.html, (Accessed: 31.02.2023)
`

const printed = `Japan acceded in 1960.[i] It still belongs to it.[i]

[i] “Parties”, ATS, https://www.ats.aq/devAS/Parties, (Erişim Tarihi: 01.08.2023)
`

/** The answer of a provider at the `|` in the marked stretch of the text. */
async function ask<T>(command: string, { document }: vscode.TextEditor, marked: string) {
  return vscode.commands.executeCommand<T>(command, document.uri, cursorAt(document, marked))
}

/** Line and text of each place: `3 treaty`. */
function places({ document }: vscode.TextEditor, ranges: readonly vscode.Range[]): string[] {
  return ranges.map((range) => `${range.start.line + 1} ${document.getText(range)}`)
}

describe('From note to note', () => {
  afterEach(closeAll)

  it('leads the definition of a reference', async () => {
    const editor = await openDraft(article)
    for (const marked of ['[^tre|aty]', '[^Tr|eaty]', '|[^treaty]']) {
      const link = await until(`the definition of ${marked}`, async () => {
        const command = 'vscode.executeDefinitionProvider'
        return (await ask<vscode.LocationLink[]>(command, editor, marked))[0]
      })
      assert.deepEqual(places(editor, [link.targetSelectionRange!]), ['7 [^treaty]:'])
      assert.equal(editor.document.getText(link.targetRange).endsWith('Washington.'), true)
    }
  })

  it('lead links: to the text of a note, and to an address without its scheme', async () => {
    const editor = await openDraft(article.replace('https://www.ats.aq/e/p', 'www.ats.aq/e/p'))
    const { document } = editor
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    )
    const targets = links.map(({ range, target }) => {
      const place = target?.scheme === document.uri.scheme ? target.fragment : target?.toString()
      return `${document.getText(range)} → ${place}`
    })
    assert.deepEqual(targets.sort(), [
      '[^2] → L11,7',
      '[^Treaty] → L7,12',
      '[^treaty] → L7,12',
      'https://www.ats.aq/e/antarctictreaty.html → https://www.ats.aq/e/antarctictreaty.html',
      'www.ats.aq/e/protocol.html → https://www.ats.aq/e/protocol.html',
    ])
  })

  it('lead all references, each once', async () => {
    const editor = await openDraft(article)
    const ranges = async (marked: string) => {
      const command = 'vscode.executeReferenceProvider'
      const found = await ask<vscode.Location[]>(command, editor, marked)
      return places(
        editor,
        found.map(({ range }) => range),
      ).sort()
    }
    const all = ['3 ^Treaty', '3 ^treaty', '7 ^treaty']
    assert.deepEqual(await ranges('[^tre|aty]'), all)
    assert.deepEqual(await ranges('[^trea|ty]:'), all)
  })

  it('stand out where the cursor is on one of them', async () => {
    const editor = await openDraft(printed)
    const found = await ask<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      editor,
      '[|i]',
    )
    assert.deepEqual(
      places(
        editor,
        found.map(({ range }) => range),
      ),
      ['1 [i]', '1 [i]', '3 [i]'],
    )
    assert.deepEqual(
      found.map(({ kind }) => kind),
      [
        vscode.DocumentHighlightKind.Read,
        vscode.DocumentHighlightKind.Read,
        vscode.DocumentHighlightKind.Write,
      ],
    )
  })

  it('go commands, in a circle', async () => {
    const editor = await openDraft(article)
    await typeBehind(editor, 'mining', '')
    const seen: string[] = []
    for (const command of ['nextNote', 'nextNote', 'nextNote', 'previousNote']) {
      await vscode.commands.executeCommand(`policy-desk.${command}`)
      const { active } = editor.selection
      seen.push(editor.document.getText(new vscode.Range(active, active.translate(0, 4))))
    }
    assert.deepEqual(seen, ['[^tr', '[^2]', '[^Tr', '[^2]'])
  })

  it('shows a hover the note as a whole, and what is wrong with it', async () => {
    const editor = await openDraft(article)
    const texts = async (marked: string) => {
      const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', editor, marked)
      return hovers
        .flatMap(({ contents }) => contents as vscode.MarkdownString[])
        .map(({ value }) => value)
        .join('\n')
    }
    const note = await texts('[^tre|aty]')
    assert.match(note, /“The Antarctic Treaty”, ATS/)
    assert.match(note, /\n\nSigned in Washington\./)
    assert.match(note, /\*Outlet:\* ATS/)

    await findings(editor.document, (shown) => shown.length > 0)
    assert.match(await texts('[^|2]'), /\$\(error\) .*31/)
    assert.match(await texts('[^|2]:'), /Line 3.*It&nbsp;holds/)
  })

  it('folds the list', async () => {
    const { document } = await openDraft(article)
    const ranges = await until('the fold', async () => {
      const found = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      )
      return found.some(({ start }) => start === 6) && found
    })
    const list = ranges.filter(({ start }) => start === 6).map(({ end }) => end)
    assert.equal(Math.max(...list), 10)
  })

  it('leads the search for symbols in the workspace', async () => {
    await openDraft(article)
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'antarctic',
    )
    const names = symbols.map(({ name }) => name)
    assert.equal(names.includes('i  The Antarctic Treaty  ATS'), true, names.join('\n'))
  })

  it('changes with linked editing what is written alike', async () => {
    const settings = vscode.workspace.getConfiguration('editor')
    await settings.update('linkedEditing', true, vscode.ConfigurationTarget.Global)
    try {
      const editor = await openDraft(article)
      putCursor(editor, '[^treaty|]')
      const changed = article.replaceAll('[^treaty]', '[^treatys]')
      // VS Code says nowhere when it has linked the places.
      await until('both places to change', async () => {
        await pause(500)
        await vscode.commands.executeCommand('type', { text: 's' })
        await pause(200)
        if (editor.document.getText() === changed) return true
        await undo()
        return false
      })
    } finally {
      await settings.update('linkedEditing', undefined, vscode.ConfigurationTarget.Global)
    }
  })

  it('are coloured where they are printed, as the whole draft tells', async () => {
    const { document } = await openDraft(`${printed}\n- [x] Done\n`)
    const tokens = await until('tokens', async () => {
      const found = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      )
      return found && found.data.length > 0 && found
    })
    assert.equal(tokens.data.length, 3 * 5)
    assert.deepEqual([...tokens.data.slice(0, 5)], [0, 23, 1, 0, 0])
  })
})

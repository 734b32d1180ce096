/** What an author does with keyboard and menus, for the tests inside the editor. */
import * as vscode from 'vscode'
import type { DraftView } from '../../src/editor/views/view'
import type { DraftViews } from '../../src/editor/views/views'
import type { Row } from '../../src/editor/views/row'
import { until } from './support'

/** Types a text at the first place of `before`, key by key, as the keyboard does. */
export async function typeBehind(editor: vscode.TextEditor, before: string, text: string) {
  const offset = editor.document.getText().indexOf(before) + before.length
  const place = editor.document.positionAt(offset)
  editor.selection = new vscode.Selection(place, place)
  for (const key of text) await vscode.commands.executeCommand('type', { text: key })
}

/** The place of the `|` in a stretch of the text: the first `[^2]` for `[^|2]`. */
export function cursorAt(document: vscode.TextDocument, marked: string): vscode.Position {
  const from = document.getText().indexOf(marked.replace('|', ''))
  if (from < 0) throw new Error(`The text has no ${marked}.`)
  return document.positionAt(from + marked.indexOf('|'))
}

/** Puts the cursor at the `|` of the stretch. */
export function putCursor(editor: vscode.TextEditor, marked: string): void {
  const at = cursorAt(editor.document, marked)
  editor.selection = new vscode.Selection(at, at)
}

export async function undo(): Promise<void> {
  await vscode.commands.executeCommand('undo')
}

/** The code actions that the editor offers over a stretch of the text. */
export async function actionsAt(
  { document }: vscode.TextEditor,
  text: string,
  kind = vscode.CodeActionKind.QuickFix,
): Promise<vscode.CodeAction[]> {
  const from = document.getText().indexOf(text)
  const range = new vscode.Range(document.positionAt(from), document.positionAt(from + text.length))
  return vscode.commands.executeCommand(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind.value,
  )
}

/** Makes the one action of that title, as a click on it does. */
export async function run(actions: readonly vscode.CodeAction[], title: string): Promise<void> {
  const action = actions.find((action) => action.title === title)
  if (!action?.edit)
    throw new Error(`No “${title}” among ${actions.map(({ title }) => title).join()}`)
  await vscode.workspace.applyEdit(action.edit)
}

/** The completions behind the last place of `before`. */
export async function completionsBehind(
  { document }: vscode.TextEditor,
  before: string,
): Promise<vscode.CompletionItem[]> {
  const place = document.positionAt(document.getText().lastIndexOf(before) + before.length)
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    place,
    '[',
  )
  // Other extensions complete words and paths; and this command puts snippets last.
  return list.items
    .filter(({ sortText }) => /^\d{4}$/.test(sortText ?? ''))
    .sort((a, b) => Number(a.sortText) - Number(b.sortText))
}

/** Takes the suggestion on top of the list, once there is one, and waits for what it writes. */
export async function acceptSuggestion({ document }: vscode.TextEditor, written: string) {
  await until('a suggestion to be taken', async () => {
    await vscode.commands.executeCommand('acceptSelectedSuggestion')
    return document.getText().includes(written)
  })
}

/** A view of the running extension, which shows it to tests. */
export async function viewOf(id: string): Promise<DraftView> {
  const extension = vscode.extensions.getExtension<DraftViews>('policy-desk.policy-desk')
  return (await extension!.activate()).views.get(id)!
}

/** The rows of a view as text: `Japan 3`, children indented, once they are as expected. */
export async function rowsOf(id: string, expected: (rows: string[]) => boolean): Promise<string[]> {
  const { provider } = await viewOf(id)
  const read = async (parent?: Row, indent = ''): Promise<string[]> => {
    const rows = (await provider.getChildren(parent)) ?? []
    const lines = await Promise.all(
      rows.map(async (row) => {
        const { label, description } = await provider.getTreeItem(row)
        const text = typeof label === 'string' ? label : (label?.label ?? '')
        return [
          [`${indent}${text}`, description].filter(Boolean).join(' | '),
          ...(await read(row, indent + '  ')),
        ]
      }),
    )
    return lines.flat()
  }
  return until(`other rows in ${id} than ${JSON.stringify(await read())}`, async () => {
    const rows = await read()
    return expected(rows) && rows
  })
}

/** For the tests inside the editor, in either extension host. */
import * as vscode from 'vscode'

/**
 * Whether this is the web worker host. The VS Code from npm packages lacks the web builds of VS
 * Code's own extensions: no Markdown preview, no emmet, no JSON language there.
 */
export const inWebWorker = !('process' in globalThis)

/** Opens an untitled Markdown document and shows it, once the extension runs. */
export async function openDraft(text: string, language = 'markdown'): Promise<vscode.TextEditor> {
  await vscode.extensions.getExtension('policy-desk.policy-desk')?.activate()
  const document = await vscode.workspace.openTextDocument({ content: text, language })
  return vscode.window.showTextDocument(document)
}

/**
 * Writes a file into the workspace: a folder on disk, or `tmp:` in the web worker host (where
 * `findFiles` never answers).
 */
export async function writeFile(path: string, text: string): Promise<vscode.Uri> {
  const folder = vscode.workspace.workspaceFolders?.[0]
  if (!folder) throw new Error('The window has no workspace.')
  const uri = vscode.Uri.joinPath(folder.uri, path)
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  return uri
}

/**
 * Asks again and again until there is an answer.
 * @param what is waited for, for the message when it does not come
 * @param ask gives a value that is not `undefined`, `null` or `false` when it is there
 * @param milliseconds of patience
 */
export async function until<T>(
  what: string,
  ask: () => T | Thenable<T>,
  milliseconds = 10_000,
): Promise<Exclude<T, undefined | null | false>> {
  const end = Date.now() + milliseconds
  for (;;) {
    const answer = await ask()
    if (answer !== undefined && answer !== null && answer !== false)
      return answer as Exclude<T, undefined | null | false>
    if (Date.now() > end) throw new Error(`Waited ${milliseconds / 1000} s for ${what}`)
    await pause(50)
  }
}

/** @param milliseconds of waiting for what cannot be asked for */
export async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/**
 * The findings that the extension shows in a document, once they are as expected:
 * `['undefined-note: [^ghost]']`.
 */
export async function findings(
  document: vscode.TextDocument,
  expected: (shown: string[]) => boolean,
): Promise<string[]> {
  const read = () =>
    vscode.languages
      .getDiagnostics(document.uri)
      .filter(({ source }) => source === 'Policy Desk')
      .map(({ code, range }) => `${codeOf(code)}: ${document.getText(range)}`)
  return until(`other findings than ${JSON.stringify(read())}`, () => {
    const shown = read()
    return expected(shown) && shown
  })
}

/** Closes all editors, unsaved ones too, without a question. */
export async function closeAll(): Promise<void> {
  while (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  }
  // A new document must not get the name, and with it the text, of one that is still going away.
  const isUntitled = ({ uri }: vscode.TextDocument) => uri.scheme === 'untitled'
  for (let wait = 0; wait < 40 && vscode.workspace.textDocuments.some(isUntitled); wait++)
    await new Promise((resolve) => setTimeout(resolve, 50))
}

function codeOf(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code)
}

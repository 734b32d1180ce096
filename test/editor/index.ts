/**
 * Runs the tests inside the editor, in either extension host. The bundle
 * (`test/real-editor/bundle.mjs`) calls it.
 */
import * as vscode from 'vscode'

/**
 * @param mark stands before every line of the report, to tell it from all else on the console
 * @param pattern of the names of the tests to run; empty: all
 * @param loadSuites declares the tests
 * @throws when a test failed
 */
export async function runTests(
  mark: string,
  pattern: string,
  loadSuites: () => void,
): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]
  if (folder) await vscode.workspace.fs.createDirectory(folder.uri)

  // Here, because it replaces the exports of the file at whose top it is imported
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  require('mocha/mocha.js')
  mocha.setup({
    ui: 'bdd',
    reporter: 'spec',
    timeout: 20_000,
    // A busy machine may keep a window waiting.
    retries: 2,
    ...(pattern && { grep: new RegExp(pattern) }),
  })
  Mocha.reporters.Base.consoleLog = (template = '', ...args: unknown[]) => {
    const text = String(template).replace(/%[sd]/g, () => String(args.shift()))
    for (const line of text.split('\n')) console.log(mark + line)
  }
  loadSuites()
  await new Promise<void>((resolve, reject) => {
    // Not `mocha.run`: it reads the address of the page, and Node has none
    Mocha.prototype.run.call(mocha, (failures) => {
      if (failures > 0) reject(new Error(`${failures} failed`))
      else resolve()
    })
  })
}

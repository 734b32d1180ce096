/** Runs the tests inside the editor, in either extension host. The bundle (`test/real-editor/bundle.mjs`) calls it. */
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

  require('mocha/mocha.js') // here, because it replaces the exports of the file that it is loaded in
  mocha.setup({
    ui: 'bdd',
    reporter: 'spec',
    timeout: 20_000,
    ...(pattern && { grep: new RegExp(pattern) }),
  })
  Mocha.reporters.Base.consoleLog = (template = '', ...args: unknown[]) => {
    const text = String(template).replace(/%[sd]/g, () => String(args.shift()))
    for (const line of text.split('\n')) console.log(mark + line)
  }
  loadSuites()
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => {
      if (failures > 0) reject(new Error(`${failures} failed`))
      else resolve()
    })
  })
}

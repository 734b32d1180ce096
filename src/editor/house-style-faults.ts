import * as vscode from 'vscode'
import { presets } from '../core/style/presets/all'
import type { StyleFault } from '../core/style/json'
import { readHouseStyle } from '../core/style/read'
import { readLines } from '../core/text/lines'
import type { Guard } from './guard'
import { isStyleFile, type StyleFiles } from './house-style-files'
import { say } from './messages'

const source = 'Policy Desk'

/**
 * Shows what is wrong in a `house-style.json`: of an open one while it is written, else of the saved
 * one that a draft is judged by. Where the editor's own JSON support says something, that is enough.
 */
export function registerStyleFaults(files: StyleFiles, guard: Guard): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('policy-desk house style')
  const found = new Map<string, readonly vscode.Diagnostic[]>()

  const publish = (uri: vscode.Uri): void => {
    const others = vscode.languages.getDiagnostics(uri).filter((other) => other.source !== source)
    const isNew = ({ range }: vscode.Diagnostic) =>
      !others.some((other) => other.range.intersection(range))
    const shown = found.get(uri.toString())?.filter(isNew) ?? []
    const before = collection.get(uri) ?? []
    // Setting them is told to us again, as a change of diagnostics.
    const isSame = shown.length === before.length && shown.every((one, i) => one === before[i])
    if (!isSame) collection.set(uri, shown)
  }

  const show = guard('Checking a house style', (uri: vscode.Uri, text: string) => {
    const { faults } = readHouseStyle(text, presets)
    found.set(uri.toString(), toDiagnostics(text, faults))
    publish(uri)
  })
  const showOpen = (document: vscode.TextDocument): void => {
    if (isStyleFile(document.uri)) show(document.uri, document.getText())
  }
  const hide = (uri: vscode.Uri): void => {
    found.delete(uri.toString())
    publish(uri)
  }
  const showSaved = guard('Checking a house style', async (uri: vscode.Uri) => {
    if (!isStyleFile(uri) || isOpen(uri)) return
    const file = await files.read(uri)
    if (file) show(uri, file.text)
    else hide(uri)
  })

  vscode.workspace.textDocuments.forEach(showOpen)
  return vscode.Disposable.from(
    collection,
    files.onDidRead(({ uri, text }) => {
      if (!isOpen(uri)) show(uri, text)
    }),
    files.onDidChange((uri) => void showSaved(uri)),
    vscode.workspace.onDidOpenTextDocument(showOpen),
    vscode.workspace.onDidChangeTextDocument(({ document }) => showOpen(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => void showSaved(uri)),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      for (const uri of uris) if (found.has(uri.toString())) publish(uri)
    }),
  )
}

function isOpen(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some((open) => open.uri.toString() === uri.toString())
}

function toDiagnostics(text: string, faults: readonly StyleFault[]): vscode.Diagnostic[] {
  const lines = readLines(text)
  const toPosition = (offset: number): vscode.Position => {
    const { line, column } = lines.positionAt(offset)
    return new vscode.Position(line, column)
  }
  return faults.map(({ from, to, message }) => {
    const range = new vscode.Range(toPosition(from), toPosition(to))
    const diagnostic = new vscode.Diagnostic(range, say(message), vscode.DiagnosticSeverity.Warning)
    diagnostic.source = source
    return diagnostic
  })
}

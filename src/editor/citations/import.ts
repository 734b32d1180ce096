import * as vscode from 'vscode'
import { readSources } from '../../core/citations/exchange/import'
import type { ImportFault, Source } from '../../core/citations/exchange/source'
import { counted, say } from '../messages'
import type { Guard } from '../guard'
import { selectedIn } from '../notes/place-under'
import type { DraftStore } from '../store'
import { citeSources } from './cite-sources'
import { sourceItem } from './source-item'

/** The command that cites entries of a file of another program: BibTeX, RIS or CSL-JSON. */
export function registerImport(store: DraftStore, guard: Guard): vscode.Disposable {
  const importFrom = async (file?: vscode.Uri): Promise<void> => {
    const language = selectedIn(store)?.draft.language
    const uri = language && (file ?? (await askForFile()))
    if (!uri) return
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
    const { parseBibtex } = await import('./bibtex-parser')
    const found = readSources(text, language, parseBibtex)
    if (!found) {
      const reason = vscode.l10n.t('There is no BibTeX, RIS or CSL-JSON in {0}.', nameOf(uri))
      void vscode.window.showWarningMessage(reason)
      return
    }
    if (found.faults.length > 0) tellFaults(found.faults, uri)
    await citeSources(store, await choose(found.sources))
  }

  return vscode.commands.registerCommand(
    'policy-desk.importCitations',
    guard('Importing citations', importFrom),
  )
}

async function askForFile(): Promise<vscode.Uri | undefined> {
  const files = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Import Citations'),
    openLabel: vscode.l10n.t('Import'),
    filters: {
      [vscode.l10n.t('BibTeX, RIS, CSL-JSON')]: ['bib', 'bibtex', 'ris', 'json', 'txt'],
      [vscode.l10n.t('All files')]: ['*'],
    },
  })
  return files?.[0]
}

async function choose(sources: readonly Source[]): Promise<readonly Source[]> {
  const [first] = sources
  if (!first || sources.length === 1) return sources
  const chosen = await vscode.window.showQuickPick(sources.map(sourceItem), {
    canPickMany: true,
    matchOnDescription: true,
    title: vscode.l10n.t('Import Citations'),
    placeHolder: vscode.l10n.t('Choose the sources to cite here'),
  })
  return chosen?.map(({ source }) => source) ?? []
}

/** Names the entries that were skipped, each with its reason. */
function tellFaults(faults: readonly ImportFault[], file: vscode.Uri): void {
  const shown = faults.slice(0, 3).map(({ entry, reason }) => `“${entry}”: ${say(reason)}`)
  const count = counted(faults.length, '{0} entry was skipped.', '{0} entries were skipped.')
  const more = faults.length > shown.length ? ' …' : ''
  const open = vscode.l10n.t('Open File')
  const text = `${count} ${shown.join(' ')}${more}`
  void vscode.window.showWarningMessage(text, open).then(async (answer) => {
    if (answer === open) await vscode.window.showTextDocument(file)
  })
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

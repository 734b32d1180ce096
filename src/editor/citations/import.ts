import * as vscode from 'vscode'
import { completeFields } from '../../core/citations/exchange/complete'
import { formatSource } from '../../core/citations/exchange/format-source'
import { readSources } from '../../core/citations/exchange/import'
import type { ImportFault, Source } from '../../core/citations/exchange/source'
import { planCite } from '../../core/citations/plan-cite'
import { counted, say } from '../messages'
import type { Guard } from '../guard'
import { carryOut } from '../notes/carry-out'
import { selectedIn } from '../notes/place-under'
import type { DraftStore } from '../store'

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
    if (found.faults.length > 0) tellFaults(found.faults)
    const chosen = await choose(found.sources)
    if (chosen.length > 0) await cite(chosen)
  }

  const cite = async (sources: readonly Source[]): Promise<void> => {
    const selected = selectedIn(store)
    if (!selected) return
    const { document, draft, selection } = selected
    const { style, language } = draft
    const citations = sources.map(({ kind, fields }) =>
      formatSource({ kind, fields: completeFields(fields, style) }, style, language),
    )
    const place = { from: selection.to, to: selection.to }
    await carryOut(store, { document, plan: planCite(draft, place, citations) })
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
  const items = sources.map((source) => {
    const { title, url = '', author, outlet, published } = source.fields
    const year = typeof published === 'object' ? String(published.year) : published
    const description = [author, outlet, year].filter(Boolean).join(', ')
    return { label: title ?? url, description, source }
  })
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    matchOnDescription: true,
    title: vscode.l10n.t('Import Citations'),
    placeHolder: vscode.l10n.t('Choose the sources to cite here'),
  })
  return chosen?.map(({ source }) => source) ?? []
}

/** Names the entries that were skipped, each with its reason. */
function tellFaults(faults: readonly ImportFault[]): void {
  const shown = faults.slice(0, 3).map(({ entry, reason }) => `“${entry}”: ${say(reason)}`)
  const count = counted(faults.length, '{0} entry was skipped.', '{0} entries were skipped.')
  const more = faults.length > shown.length ? ' …' : ''
  void vscode.window.showWarningMessage(`${count} ${shown.join(' ')}${more}`)
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

import * as vscode from 'vscode'
import { formatBibtex } from '../../core/citations/exchange/bibtex'
import { formatCslJson } from '../../core/citations/exchange/csl-json'
import { formatCsv } from '../../core/citations/exchange/csv'
import {
  distinctSources,
  findCitedSources,
  type CitedSource,
} from '../../core/citations/exchange/draft-sources'
import type { Guard } from '../guard'
import { counted } from '../messages'
import { selectedIn } from '../notes/place-under'
import type { DraftStore } from '../store'

interface ExportFormat extends vscode.QuickPickItem {
  readonly ending: string
  readonly write: (cited: readonly CitedSource[]) => string
}

const formats: readonly ExportFormat[] = [
  {
    label: 'CSL-JSON',
    description: 'Zotero, Mendeley, Pandoc',
    ending: 'json',
    write: (cited) => formatCslJson(distinctSources(cited)),
  },
  {
    label: 'BibTeX',
    description: 'LaTeX, JabRef, EndNote',
    ending: 'bib',
    write: (cited) => formatBibtex(distinctSources(cited)),
  },
  { label: 'CSV', description: 'Excel, LibreOffice', ending: 'csv', write: formatCsv },
]

/** The command that writes all sources of the draft into a file for other programs. */
export function registerExport(store: DraftStore, guard: Guard): vscode.Disposable {
  const exportTo = async (file?: vscode.Uri): Promise<void> => {
    const selected = selectedIn(store)
    if (!selected) return
    const cited = findCitedSources(selected.draft)
    if (cited.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('The notes name no source yet.'))
      return
    }
    const format = file ? formatFor(file) : await vscode.window.showQuickPick(formats)
    const uri = format && (file ?? (await askForFile(selected.document.uri, format)))
    if (!uri) return
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(format.write(cited)))
    tell(distinctSources(cited).length, uri)
  }
  return vscode.commands.registerCommand(
    'policy-desk.exportSources',
    guard('Exporting sources', exportTo),
  )
}

function formatFor({ path }: vscode.Uri): ExportFormat | undefined {
  return formats.find(({ ending }) => path.endsWith(`.${ending}`))
}

/** Beside the draft; an untitled one has no place of its own. */
function askForFile(
  draft: vscode.Uri,
  { label, ending }: ExportFormat,
): Thenable<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri
  const name = `${draft.path.replace(/^.*\//, '').replace(/\.\w+$/, '')}.${ending}`
  const place = draft.scheme === 'untitled' ? folder : vscode.Uri.joinPath(draft, '..')
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Sources'),
    filters: { [label]: [ending] },
    ...(place && { defaultUri: vscode.Uri.joinPath(place, name) }),
  })
}

function tell(count: number, file: vscode.Uri): void {
  const open = vscode.l10n.t('Open it')
  const text = counted(count, '{0} source was exported.', '{0} sources were exported.')
  void vscode.window.showInformationMessage(text, open).then(async (answer) => {
    if (answer === open) await vscode.commands.executeCommand('vscode.open', file)
  })
}

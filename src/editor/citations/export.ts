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
import type { WorkspaceDrafts } from '../workspace-drafts'

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

/** The commands that write all sources of the draft, or of the workspace, for other programs. */
export function registerExport(
  store: DraftStore,
  drafts: WorkspaceDrafts,
  guard: Guard,
): vscode.Disposable {
  const exportDraft = async (file?: vscode.Uri): Promise<void> => {
    const selected = selectedIn(store)
    if (selected)
      await write(findCitedSources(selected.draft), placeBeside(selected.document), file)
  }

  const exportWorkspace = async (file?: vscode.Uri): Promise<void> => {
    const title = vscode.l10n.t('Reading the drafts of the workspace')
    const location = vscode.ProgressLocation.Window
    const all = await vscode.window.withProgress({ location, title }, () => drafts.read())
    const cited = all
      .filter(({ isDraft }) => isDraft)
      .sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1))
      .flatMap(({ uri, cited }) => {
        const draft = vscode.workspace.asRelativePath(uri)
        return cited.map((source) => ({ ...source, draft }))
      })
    await write(cited, placeIn(vscode.l10n.t('sources')), file)
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand(
      'policy-desk.exportSources',
      guard('Exporting sources', exportDraft),
    ),
    vscode.commands.registerCommand(
      'policy-desk.exportWorkspaceSources',
      guard('Exporting sources of the workspace', exportWorkspace),
    ),
  )
}

/** @param file where to, in the format of its ending; without it the author is asked for both */
async function write(
  cited: readonly CitedSource[],
  place: vscode.Uri | undefined,
  file: vscode.Uri | undefined,
): Promise<void> {
  if (cited.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The notes name no source yet.'))
    return
  }
  const format = file ? formatFor(file) : await vscode.window.showQuickPick(formats)
  const uri = format && (file ?? (await askForFile(place, format)))
  if (!uri) return
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(format.write(cited)))
  tell(distinctSources(cited).length, uri)
}

function formatFor({ path }: vscode.Uri): ExportFormat | undefined {
  return formats.find(({ ending }) => path.endsWith(`.${ending}`))
}

/** A file of the name of the draft; an untitled one has no folder of its own. */
function placeBeside({ uri }: vscode.TextDocument): vscode.Uri | undefined {
  const name = uri.path.replace(/^.*\//, '').replace(/\.\w+$/, '')
  return uri.scheme === 'untitled' ? placeIn(name) : vscode.Uri.joinPath(uri, '..', name)
}

function placeIn(name: string): vscode.Uri | undefined {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri
  return folder && vscode.Uri.joinPath(folder, name)
}

function askForFile(
  place: vscode.Uri | undefined,
  { label, ending }: ExportFormat,
): Thenable<vscode.Uri | undefined> {
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Sources'),
    filters: { [label]: [ending] },
    ...(place && { defaultUri: place.with({ path: `${place.path}.${ending}` }) }),
  })
}

function tell(count: number, file: vscode.Uri): void {
  const open = vscode.l10n.t('Open it')
  const text = counted(count, '{0} source was exported.', '{0} sources were exported.')
  void vscode.window.showInformationMessage(text, open).then(async (answer) => {
    if (answer === open) await vscode.commands.executeCommand('vscode.open', file)
  })
}

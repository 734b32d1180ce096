import * as vscode from 'vscode'
import { Uri, type TextDocument } from 'vscode'
import { addDraft } from '../core/style/add-draft'
import { isArticle, rangeOf } from './documents'
import type { Guard } from './guard'
import { styleFileName, type StyleFiles } from './house-style-files'
import { relativePath, type HouseStyles } from './house-styles'

/** The command that names a file in the `drafts` of its house style, so that all rules look at it. */
export function registerTreatAsDraft(
  files: StyleFiles,
  styles: HouseStyles,
  guard: Guard,
): vscode.Disposable {
  const treat = guard('Treating a file as a draft', async (document: TextDocument) => {
    const name = nameOf(document.uri)
    if (styles.get(document.uri).treatment === 'always') {
      void vscode.window.showInformationMessage(vscode.l10n.t('{0} is a draft already.', name))
      return
    }
    const nearest = await files.nearest(document.uri)
    const file = nearest?.uri ?? (await askForNewFile(document.uri))
    if (!file) return
    if (await addTo(file, document.uri, nearest !== null)) {
      files.forget(file)
      tell(vscode.l10n.t('{0} is now a draft: it is named in {1}.', name, styleFileName), file)
    } else {
      tell(
        vscode.l10n.t('{0} cannot be changed before its faults are mended.', styleFileName),
        file,
      )
    }
  })

  return vscode.commands.registerCommand('policy-desk.treatAsDraft', async () => {
    const document = vscode.window.activeTextEditor?.document
    if (!document || !isArticle(document)) return
    if (document.isUntitled) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Save the article first.'))
    } else {
      await treat(document)
    }
  })
}

/** Where a new house style goes, if the author wants one. */
async function askForNewFile(document: Uri): Promise<Uri | undefined> {
  const folder = vscode.workspace.getWorkspaceFolder(document)?.uri ?? Uri.joinPath(document, '..')
  const create = vscode.l10n.t('Create {0}', styleFileName)
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('There is no house style yet. Create one in the folder {0}?', nameOf(folder)),
    create,
  )
  return answer === create ? Uri.joinPath(folder, styleFileName) : undefined
}

/** False when the file cannot be read as a house style. */
async function addTo(file: Uri, draft: Uri, exists: boolean): Promise<boolean> {
  const path = relativePath(Uri.joinPath(file, '..'), draft)
  if (path === null) return false
  if (!exists) {
    const text =
      addDraft('', path)
        ?.map((edit) => edit.text)
        .join('') ?? ''
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text))
    return true
  }
  const document = await vscode.workspace.openTextDocument(file)
  const edits = addDraft(document.getText(), path)
  if (!edits) return false
  const change = new vscode.WorkspaceEdit()
  for (const edit of edits) change.replace(file, rangeOf(document, edit), edit.text)
  return (await vscode.workspace.applyEdit(change)) && (await document.save())
}

function tell(text: string, file: Uri): void {
  const open = vscode.l10n.t('Open it')
  void vscode.window.showInformationMessage(text, open).then(async (answer) => {
    if (answer === open) await vscode.window.showTextDocument(file)
  })
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

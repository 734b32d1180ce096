import * as vscode from 'vscode'

/** The folders that a preview may load from: of the extension, of the workspace, of the document. */
export function resourceRoots(extension: vscode.Uri, document: vscode.Uri): vscode.Uri[] {
  const folders = vscode.workspace.workspaceFolders?.map(({ uri }) => uri) ?? []
  return [
    vscode.Uri.joinPath(extension, 'dist'),
    vscode.Uri.joinPath(extension, 'media'),
    ...folders,
    vscode.Uri.joinPath(document, '..'),
  ]
}

/** Where the preview finds a picture that lies beside the document; nowhere for an unsaved one. */
export function imageSource(
  webview: vscode.Webview,
  { uri, isUntitled }: vscode.TextDocument,
): (address: string) => string | null {
  return (address) => {
    if (isUntitled) return null
    const folder = vscode.Uri.joinPath(uri, '..')
    const path = vscode.Uri.parse(`${folder.toString()}/${address}`).path
    return webview.asWebviewUri(vscode.Uri.joinPath(folder.with({ path }), '.')).toString()
  }
}

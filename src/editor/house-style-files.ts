import * as vscode from 'vscode'
import { Uri } from 'vscode'
import { presets } from '../core/style/presets/all'
import { readHouseStyle, type StyleReading } from '../core/style/read'
import type { Disposable } from './disposable'

export const styleFileName = 'house-style.json'

export function isStyleFile(uri: Uri): boolean {
  return uri.path.endsWith(`/${styleFileName}`)
}

export interface StyleFile extends StyleReading {
  readonly uri: Uri
  readonly text: string
  /** Where its globs count from. */
  readonly folder: Uri
}

/** The house style files of the disk, or of whatever the workspace lies on. */
export interface StyleFiles extends Disposable {
  /** A style file was made, saved or deleted. */
  readonly onDidChange: vscode.Event<Uri>
  /** A style file was read, because a draft lies under it. */
  readonly onDidRead: vscode.Event<StyleFile>
  /** The `house-style.json` of the document's folder or of the nearest one above it. */
  nearest(document: Uri): Promise<StyleFile | null>
  /** Null where there is no such file. */
  read(file: Uri): Promise<StyleFile | null>
  /** Has the file read again where nothing else tells that it has changed. */
  forget(file: Uri): void
}

export function openStyleFiles(): StyleFiles {
  const files = new Map<string, Promise<StyleFile | null>>()
  const changed = new vscode.EventEmitter<Uri>()
  const found = new vscode.EventEmitter<StyleFile>()

  const forget = (uri: Uri): void => {
    files.delete(uri.toString())
    changed.fire(uri)
  }
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${styleFileName}`)
  const listeners = [
    watcher,
    watcher.onDidCreate(forget),
    watcher.onDidChange(forget),
    watcher.onDidDelete(forget),
    // No watcher sees files outside the workspace.
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      if (files.has(uri.toString()) || isStyleFile(uri)) forget(uri)
    }),
  ]

  const read = (uri: Uri): Promise<StyleFile | null> => {
    const known = files.get(uri.toString())
    if (known) return known
    const file = readFile(uri)
    files.set(uri.toString(), file)
    void file.then((file) => file && found.fire(file))
    return file
  }

  return {
    onDidChange: changed.event,
    onDidRead: found.event,
    read,
    forget,
    async nearest(document) {
      for (const folder of foldersAbove(document)) {
        const file = await read(Uri.joinPath(folder, styleFileName))
        if (file) return file
      }
      return null
    },
    dispose() {
      vscode.Disposable.from(...listeners, changed, found).dispose()
    },
  }
}

async function readFile(uri: Uri): Promise<StyleFile | null> {
  try {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
    return { uri, text, folder: Uri.joinPath(uri, '..'), ...readHouseStyle(text, presets) }
  } catch {
    return null
  }
}

/** From the folder of the file up to the root. An untitled document lies in the first workspace folder. */
function foldersAbove(document: Uri): Uri[] {
  const first = vscode.workspace.workspaceFolders?.[0]?.uri
  const start = document.scheme === 'untitled' ? first : Uri.joinPath(document, '..')
  const folders: Uri[] = []
  for (let folder = start; folder; folder = Uri.joinPath(folder, '..')) {
    folders.push(folder)
    if (folder.path === '/' || folder.path === '') break
  }
  return folders
}

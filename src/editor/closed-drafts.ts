import * as vscode from 'vscode'
import type { Uri } from 'vscode'
import { readDraft } from '../core/read-draft'
import { isTreatedAsDraft } from '../core/style/drafts'
import type { Disposable } from './disposable'
import { summarise, type DraftSummary } from './draft-summary'
import type { HouseStyles } from './house-styles'

/** The drafts of the workspace that no editor shows. They are read on first need, and give no findings. */
export interface ClosedDrafts extends Disposable {
  /** All of them, as they are now. */
  read(): Promise<readonly DraftSummary[]>
  /** Those that are known already; the others are read meanwhile. */
  known(): readonly DraftSummary[]
}

const files = '**/*.{md,markdown}'
const otherFiles = '**/{node_modules,.*}/**'
/** More than an author has; the bounds are for a workspace that is something else. */
const mostFiles = 1000
const mostBytes = 1024 * 1024
/** A folder in the cloud answers late, but several questions at once. */
const atOnce = 8
/** Milliseconds after which a folder that cannot be searched is given up. */
const patience = 5000

interface Entry {
  /** When the file was last changed. */
  readonly changed: number
  /** Null for what is no draft. */
  readonly summary: DraftSummary | null
}

export function openClosedDrafts(styles: HouseStyles): ClosedDrafts {
  const entries = new Map<string, Entry>()
  const listeners: vscode.Disposable[] = []
  let isStale = true
  let reading: Promise<void> | null = null

  const outdate = (): void => void (isStale = true)
  const forget = (): void => {
    entries.clear()
    outdate()
  }

  const watch = (): void => {
    if (listeners.length > 0) return
    const watcher = vscode.workspace.createFileSystemWatcher(files)
    const events = [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete]
    listeners.push(watcher, ...events.map((event) => event(outdate)))
    listeners.push(vscode.workspace.onDidCloseTextDocument(outdate), styles.onDidChange(forget))
  }

  const readFile = async (uri: Uri): Promise<void> => {
    const key = uri.toString()
    const { mtime, size } = await vscode.workspace.fs.stat(uri)
    if (entries.get(key)?.changed === mtime) return
    const summary = size > mostBytes ? null : await readClosed(uri, styles)
    entries.set(key, { changed: mtime, summary })
  }

  const readAll = async (): Promise<void> => {
    watch()
    isStale = false
    const found = await findFiles()
    const keys = new Set(found.map(String))
    for (const key of entries.keys()) if (!keys.has(key)) entries.delete(key)
    const waiting = [...found]
    const work = async (): Promise<void> => {
      for (let uri = waiting.shift(); uri; uri = waiting.shift())
        // A file that has gone, or may not be read, has no sources.
        await readFile(uri).catch(() => undefined)
    }
    await Promise.all(Array.from({ length: atOnce }, work))
  }

  const refresh = (): Promise<void> => {
    if (!reading && isStale) reading = readAll().finally(() => (reading = null))
    return reading ?? Promise.resolve()
  }

  const known = (): readonly DraftSummary[] => {
    const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()))
    return [...entries].flatMap(([key, { summary }]) => (summary && !open.has(key) ? summary : []))
  }

  return {
    async read() {
      await refresh()
      return known()
    },
    known() {
      void refresh()
      return known()
    },
    dispose() {
      vscode.Disposable.from(...listeners).dispose()
    },
  }
}

async function readClosed(uri: Uri, styles: HouseStyles): Promise<DraftSummary | null> {
  await styles.load(uri)
  const { style, treatment } = styles.get(uri)
  if (treatment === 'never') return null
  const source = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
  const { draft } = readDraft(source, style, true)
  return isTreatedAsDraft(draft, treatment) ? summarise(uri, draft, true) : null
}

/** Some folders have nothing that searches them, and VS Code waits for it without end, or fails. */
async function findFiles(): Promise<readonly Uri[]> {
  const cancel = new vscode.CancellationTokenSource()
  const late = new Promise<readonly Uri[]>((resolve) =>
    cancel.token.onCancellationRequested(() => resolve([])),
  )
  const timer = setTimeout(() => cancel.cancel(), patience)
  try {
    const found = vscode.workspace.findFiles(files, otherFiles, mostFiles, cancel.token)
    return await Promise.race([found, late])
  } catch {
    return []
  } finally {
    clearTimeout(timer)
    cancel.dispose()
  }
}

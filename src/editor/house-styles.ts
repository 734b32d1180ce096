import * as vscode from 'vscode'
import { Uri } from 'vscode'
import { defaultStyle } from '../core/style/defaults'
import { treatmentOf, type Treatment } from '../core/style/drafts'
import type { HouseStyle, RuleSetting } from '../core/draft'
import type { Disposable } from './disposable'
import type { StyleFile, StyleFiles } from './house-style-files'

/** By what a document is judged. */
export interface Convention {
  readonly style: HouseStyle
  readonly treatment: Treatment
}

/** The house style of each document: the nearest file, with the settings of the editor on top. */
export interface HouseStyles extends Disposable {
  /** A file or a setting has changed: what was loaded has to be loaded again. */
  readonly onDidChange: vscode.Event<void>
  /** Reads the convention of a document, once. */
  load(document: Uri): Promise<void>
  /** The defaults while it is not loaded. */
  get(document: Uri): Convention
}

export function openHouseStyles(files: StyleFiles, log: vscode.LogOutputChannel): HouseStyles {
  const conventions = new Map<string, Convention>()
  const styles = new Map<string, HouseStyle>()
  const changed = new vscode.EventEmitter<void>()

  const forget = (): void => {
    conventions.clear()
    styles.clear()
    changed.fire()
  }

  /** One object for equal styles, so that what was read under it keeps. */
  const combine = (file: StyleFile | null, rules: Rules): HouseStyle => {
    const key = `${file?.uri.toString() ?? ''} ${JSON.stringify(rules)}`
    const base = file?.style ?? defaultStyle
    const style = styles.get(key) ?? { ...base, rules: { ...base.rules, ...rules } }
    styles.set(key, style)
    return style
  }

  const find = async (document: Uri): Promise<StyleFile | null> => {
    const named = namedFile(document)
    if (!named) return files.nearest(document)
    const file = await files.read(named)
    if (!file) log.warn(`policyDesk.houseStyle: there is no file ${named.toString(true)}.`)
    return file ?? files.nearest(document)
  }

  const listeners = [
    files.onDidChange(forget),
    vscode.workspace.onDidChangeWorkspaceFolders(forget),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('policyDesk')) forget()
    }),
  ]

  return {
    onDidChange: changed.event,
    async load(document) {
      const key = document.toString()
      if (conventions.has(key)) return
      const file = await find(document)
      const settings = vscode.workspace.getConfiguration('policyDesk', document)
      conventions.set(key, {
        style: combine(file, settings.get<Rules>('rules', {})),
        treatment: treatmentIn(document, file, settings.get<string[]>('drafts', [])),
      })
    },
    get: (document) => conventions.get(document.toString()) ?? unread,
    dispose() {
      vscode.Disposable.from(...listeners, changed).dispose()
    },
  }
}

type Rules = Readonly<Record<string, RuleSetting>>

const unread: Convention = { style: defaultStyle, treatment: 'when-noted' }

/** The file that the setting names: absolute, or relative to the workspace folder. */
function namedFile(document: Uri): Uri | null {
  const path = vscode.workspace
    .getConfiguration('policyDesk', document)
    .get('houseStyle', '')
    .trim()
  if (path === '') return null
  if (/^(?:[/\\]|[a-z]:)/i.test(path)) return Uri.file(path)
  const folder =
    vscode.workspace.getWorkspaceFolder(document) ?? vscode.workspace.workspaceFolders?.[0]
  return folder ? Uri.joinPath(folder.uri, path) : null
}

/** A glob of the house style or of the setting makes a draft; a file that either rules out is none. */
function treatmentIn(document: Uri, file: StyleFile | null, globs: readonly string[]): Treatment {
  const inWorkspace = vscode.workspace.asRelativePath(document, false)
  const inFolder = file && relativePath(file.folder, document)
  const treatments = [
    treatmentOf(inWorkspace, globs),
    treatmentOf(inFolder ?? inWorkspace, file?.style.drafts ?? []),
  ]
  if (treatments.includes('always')) return 'always'
  return treatments.includes('never') ? 'never' : 'when-noted'
}

/** Null for a document that does not lie in the folder. */
export function relativePath(folder: Uri, document: Uri): string | null {
  const start = folder.path.endsWith('/') ? folder.path : `${folder.path}/`
  return document.path.startsWith(start) ? document.path.slice(start.length) : null
}

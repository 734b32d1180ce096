import * as vscode from 'vscode'
import type { TextDocument } from 'vscode'
import { review, type Review } from '../core/review'
import { onNewDay, today } from './clock'
import type { Disposable } from './disposable'
import { isArticle } from './documents'
import type { Guard } from './guard'
import type { HouseStyles } from './house-styles'

/** The review of one version of one document. */
export interface ReviewedDocument {
  readonly document: TextDocument
  readonly version: number
  readonly review: Review
}

/** The one place where open articles are reviewed. Everything that shows something listens to it. */
export interface DraftStore extends Disposable {
  readonly onDidChange: vscode.Event<ReviewedDocument>
  /** The newest review, which may be of an earlier version; undefined before the first one. */
  get(document: TextDocument): ReviewedDocument | undefined
  /** The review of this very version, made now if need be; undefined for what is no article. */
  current(document: TextDocument): Review | undefined
}

/** Milliseconds without a change after which an edited document is reviewed. */
const pause = 150
/** A review that took long is made less often: never more than a quarter of the time. */
const pausePerCost = 3

/**
 * An entry belongs to a document object, not to its address: a reopened document is another
 * object, and counts its versions from 1 again.
 */
interface Entry {
  reviewed?: ReviewedDocument
  /** Milliseconds that the last review took. */
  cost: number
  timer?: unknown
}

export function openDraftStore(styles: HouseStyles, guard: Guard): DraftStore {
  const entries = new Map<TextDocument, Entry>()
  const changed = new vscode.EventEmitter<ReviewedDocument>()

  const open = guard('Opening a draft', async (document: TextDocument) => {
    if (!isArticle(document) || entries.has(document)) return
    const entry: Entry = { cost: 0 }
    entries.set(document, entry)
    await styles.load(document.uri)
    if (entries.get(document) === entry) read(document, entry)
  })

  const close = (document: TextDocument): void => {
    clearTimeout(entries.get(document)?.timer)
    entries.delete(document)
  }

  const read = (document: TextDocument, entry: Entry): Review => {
    clearTimeout(entry.timer)
    const started = Date.now()
    const { style, treatment } = styles.get(document.uri)
    const made = review({
      source: document.getText(),
      style,
      treatment,
      today: today(),
      previous: entry.reviewed?.review,
    })
    entry.cost = Date.now() - started
    entry.reviewed = { document, version: document.version, review: made }
    changed.fire(entry.reviewed)
    return made
  }

  const readLater = ({ document }: vscode.TextDocumentChangeEvent): void => {
    const entry = entries.get(document)
    if (!entry || entry.reviewed?.version === document.version) return
    clearTimeout(entry.timer)
    const again = guard('Reviewing', (document: TextDocument) => void read(document, entry))
    entry.timer = setTimeout(() => again(document), Math.max(pause, entry.cost * pausePerCost))
  }

  const readAll = guard('Reviewing all drafts', async () => {
    for (const [document, entry] of [...entries]) {
      await styles.load(document.uri)
      if (entries.get(document) === entry) read(document, entry)
    }
  })

  const listeners = [
    vscode.workspace.onDidOpenTextDocument(open),
    vscode.workspace.onDidChangeTextDocument(readLater),
    vscode.workspace.onDidCloseTextDocument(close),
    styles.onDidChange(() => void readAll()),
    onNewDay(() => void readAll()),
  ]
  for (const document of vscode.workspace.textDocuments) void open(document)

  return {
    onDidChange: changed.event,
    get: (document) => entries.get(document)?.reviewed,
    current(document) {
      const entry = entries.get(document)
      if (!entry) return undefined
      const { reviewed } = entry
      return reviewed?.version === document.version ? reviewed.review : read(document, entry)
    },
    dispose() {
      for (const document of [...entries.keys()]) close(document)
      vscode.Disposable.from(...listeners, changed).dispose()
    },
  }
}

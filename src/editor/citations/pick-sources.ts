import * as vscode from 'vscode'
import type { Source } from '../../core/citations/exchange/source'
import { say } from '../messages'
import { NoAnswer } from '../network/follow'
import { sourceItem, type SourceItem } from './source-item'

/** Milliseconds without a key after which is searched. */
const pause = 250

type Search = (words: string, cancel: AbortSignal) => Promise<readonly Source[]>

/**
 * Lets the author choose sources from a program that searches for them, while words are typed.
 *
 * @param recent what is shown before the first word
 */
export function pickSources(recent: readonly Source[], search: Search): Promise<readonly Source[]> {
  const pick = vscode.window.createQuickPick<SourceItem>()
  let running = new AbortController()
  let timer: unknown

  /** What is ticked stays in the list, whatever is searched for. */
  const show = (sources: readonly Source[]): void => {
    const ticked = pick.selectedItems
    const isTicked = new Set(ticked.map(keyOf))
    const found = sources.map(sourceItem).filter((item) => !isTicked.has(keyOf(item)))
    // They match by what Zotero knows of them, which the list does not show.
    pick.items = [...ticked, ...found.map((item) => ({ ...item, alwaysShow: true }))]
    pick.selectedItems = ticked
  }

  const find = async (words: string): Promise<void> => {
    running.abort()
    const { signal } = (running = new AbortController())
    pick.busy = true
    try {
      const sources = words.trim() === '' ? recent : await search(words.trim(), signal)
      if (!signal.aborted) show(sources)
    } catch (error) {
      if (signal.aborted) return
      pick.hide()
      if (!(error instanceof NoAnswer)) throw error
      void vscode.window.showWarningMessage(say(error.reason))
    } finally {
      if (!signal.aborted) pick.busy = false
    }
  }

  pick.canSelectMany = true
  pick.title = vscode.l10n.t('Cite from Zotero')
  pick.placeholder = vscode.l10n.t('Search by title, author or year')
  show(recent)
  pick.onDidChangeValue((words) => {
    clearTimeout(timer)
    timer = setTimeout(() => void find(words), pause)
  })
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems.map(({ source }) => source))
      pick.hide()
    })
    pick.onDidHide(() => {
      clearTimeout(timer)
      running.abort()
      pick.dispose()
      resolve([])
    })
    pick.show()
  })
}

function keyOf({ label, description }: SourceItem): string {
  return `${label}\n${description ?? ''}`
}

import * as vscode from 'vscode'
import { readCslJson } from '../../core/citations/exchange/csl-json'
import type { Source } from '../../core/citations/exchange/source'
import type { Language } from '../../core/draft'
import type { Guard } from '../guard'
import { searchZotero, ZoteroIsClosed } from '../network/ask-zotero'
import type { Fetch } from '../network/fetch'
import { NoAnswer } from '../network/follow'
import { selectedIn } from '../notes/place-under'
import type { DraftStore } from '../store'
import { isInBrowser, tellNoAnswer, whileAsking } from './asking'
import { citeSources } from './cite-sources'
import { pickSources } from './pick-sources'

/** The command that cites sources of the Zotero that runs on this computer. */
export function registerCiteFromZotero(
  store: DraftStore,
  fetch: Fetch,
  guard: Guard,
): vscode.Disposable {
  const cite = async (): Promise<void> => {
    const language = selectedIn(store)?.draft.language
    if (!language) return
    const search = async (words: string, cancel: AbortSignal) =>
      read(await searchZotero(words, fetch, cancel), language)
    if (isInBrowser()) return void vscode.window.showWarningMessage(inBrowser())
    const title = vscode.l10n.t('Asking Zotero')
    const found = await whileAsking(title, (cancel) => search('', cancel))
    if (found === 'cancelled') return
    if (found instanceof NoAnswer) void tellWhy(found)
    else await citeSources(store, await pickSources(found.got, search))
  }
  const tellWhy = async (reason: NoAnswer): Promise<void> => {
    const offer = vscode.l10n.t('Try Again')
    if (await tellNoAnswer(reason, { offer, hint: hintFor(reason) })) await cite()
  }
  return vscode.commands.registerCommand(
    'policy-desk.citeFromZotero',
    guard('Citing from Zotero', cite),
  )
}

/** Zotero answers no page of the web, and there VS Code is one. */
function inBrowser(): string {
  return vscode.l10n.t(
    'VS Code in the browser cannot ask Zotero. Export the sources from Zotero, and import the file.',
  )
}

/** “This computer” is the one where the extension runs, at which the author may not sit. */
function hintFor(reason: NoAnswer): string {
  const { remoteName } = vscode.env
  if (remoteName === undefined || !(reason instanceof ZoteroIsClosed)) return ''
  return vscode.l10n.t('That is the computer behind this window: {0}.', remoteName)
}

function read(texts: readonly string[], language: Language): readonly Source[] {
  return texts.flatMap((text) => readCslJson(text, language).sources)
}

import * as vscode from 'vscode'
import { cleanAddress, outletOf } from '../../core/citations/address'
import { noteTextAt } from '../../core/citations/definition-at'
import type { CitationFields } from '../../core/citations/format'
import { hostOf } from '../../core/citations/hosts'
import { readPageMetadata } from '../../core/citations/page-metadata'
import type { Draft } from '../../core/draft'
import type { Guard } from '../guard'
import { decodePage } from '../network/decode-page'
import type { Fetch } from '../network/fetch'
import { fetchPage } from '../network/fetch-page'
import { NoAnswer } from '../network/follow'
import { parsePage } from '../network/parse-page'
import { selectedIn, type Selected } from '../notes/place-under'
import type { DraftStore } from '../store'
import { copiedText, tellNoAnswer, whileAsking, type Asked } from './asking'
import { citePage } from './cite-page'

/** The command that reads a page of the web to cite it. */
export function registerCiteFromAddress(
  store: DraftStore,
  fetch: Fetch,
  guard: Guard,
): vscode.Disposable {
  const cite = async (given?: string): Promise<void> => {
    const selected = selectedIn(store)
    const address = selected && (given ?? (await askForAddress(selected)))
    if (!address) return
    const page = await readPage(address, selected.draft, fetch)
    if (page === 'cancelled') return
    if (page instanceof NoAnswer) void citeWithoutPage(page, address, selected.draft)
    else await citePage(store, page.got)
  }

  const citeWithoutPage = async (reason: NoAnswer, address: string, draft: Draft) => {
    const offer = vscode.l10n.t('Cite without Title')
    if (await tellNoAnswer(reason, { offer })) await citePage(store, withoutPage(address, draft))
  }

  return vscode.commands.registerCommand(
    'policy-desk.citeFromAddress',
    guard('Citing from an address', cite),
  )
}

/** What is selected, what the note at the cursor cites, or what has been copied, is suggested. */
async function askForAddress({ document, editor, draft, selection }: Selected) {
  const noted = noteTextAt(draft, selection.from)?.citation?.url?.text
  const found = [document.getText(editor.selection), noted ?? '', await copiedText()]
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Cite from Address'),
    prompt: vscode.l10n.t('The page is fetched to read its title, outlet and date.'),
    placeHolder: 'https://',
    value: found.find((text) => /^https?:\/\/\S+$/i.test(text)) ?? '',
    ignoreFocusOut: true,
  })
}

function readPage(
  address: string,
  { style, language }: Draft,
  fetch: Fetch,
): Thenable<Asked<CitationFields>> {
  const title = vscode.l10n.t('Reading a page of {0}', hostOf(address))
  return whileAsking(title, async (cancel) => {
    const page = await fetchPage(cleanAddress(address), fetch, cancel)
    return readPageMetadata(parsePage(decodePage(page)), page.address, style, language)
  })
}

/** What the address alone tells. */
function withoutPage(address: string, { style }: Draft): CitationFields {
  const url = cleanAddress(address)
  const outlet = outletOf(url, style)
  return { url, ...(outlet !== null && { outlet }) }
}

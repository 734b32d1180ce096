import * as vscode from 'vscode'
import { cleanAddress, outletOf } from '../../core/citations/address'
import { planCitePage } from '../../core/citations/cite-page'
import { noteTextAt } from '../../core/citations/definition-at'
import type { CitationFields } from '../../core/citations/format'
import { hostOf } from '../../core/citations/hosts'
import { readPageMetadata } from '../../core/citations/page-metadata'
import type { Draft } from '../../core/draft'
import { today } from '../clock'
import type { Guard } from '../guard'
import { say } from '../messages'
import { decodePage } from '../network/decode-page'
import type { Fetch } from '../network/fetch'
import { fetchPage } from '../network/fetch-page'
import { NoAnswer } from '../network/follow'
import { parsePage } from '../network/parse-page'
import { tellRefusal } from '../notes/carry-out'
import { selectedIn, type Selected } from '../notes/place-under'
import type { DraftStore } from '../store'
import { toFieldEdits } from './field-edits'

/** The command that reads a page of the web to cite it. Nothing else here uses the network. */
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
    if (page instanceof NoAnswer) tellFault(page, () => write(withoutPage(address, selected.draft)))
    else await write(page)
  }

  const write = async (fields: CitationFields): Promise<void> => {
    const selected = selectedIn(store)
    if (!selected) return
    const { document, draft, selection } = selected
    const place = { from: selection.to, to: selection.to }
    const plan = planCitePage(draft, place, fields, today())
    if (plan.kind === 'refusal') return tellRefusal(store, { document }, plan)
    const edit = new vscode.WorkspaceEdit()
    edit.set(document.uri, toFieldEdits(document, plan))
    await vscode.workspace.applyEdit(edit)
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

/** A browser would ask its user first. */
async function copiedText(): Promise<string> {
  if (vscode.env.uiKind === vscode.UIKind.Web) return ''
  return (await vscode.env.clipboard.readText()).trim()
}

function readPage(
  address: string,
  { style, language }: Draft,
  fetch: Fetch,
): Thenable<CitationFields | NoAnswer | 'cancelled'> {
  const title = vscode.l10n.t('Reading a page of {0}', hostOf(address))
  const location = vscode.ProgressLocation.Notification
  return vscode.window.withProgress({ location, title, cancellable: true }, async (_, token) => {
    const cancel = new AbortController()
    token.onCancellationRequested(() => cancel.abort())
    try {
      const page = await fetchPage(cleanAddress(address), fetch, cancel.signal)
      return readPageMetadata(parsePage(decodePage(page)), page.address, style, language)
    } catch (error) {
      if (token.isCancellationRequested) return 'cancelled'
      if (error instanceof NoAnswer) return error
      throw error
    }
  })
}

/** What the address alone tells. */
function withoutPage(address: string, { style }: Draft): CitationFields {
  const url = cleanAddress(address)
  const outlet = outletOf(url, style)
  return { url, ...(outlet !== null && { outlet }) }
}

function tellFault({ reason }: NoAnswer, citeAnyway: () => Promise<void>): void {
  const inBrowser = vscode.l10n.t(
    'In the browser most sites cannot be read; VS Code for the desktop can read them.',
  )
  const isWeb = vscode.env.uiKind === vscode.UIKind.Web && vscode.env.remoteName === undefined
  const words = isWeb ? `${say(reason)} ${inBrowser}` : say(reason)
  const anyway = vscode.l10n.t('Cite without Title')
  void vscode.window.showWarningMessage(words, anyway).then((answer) => {
    if (answer === anyway) void citeAnyway()
  })
}

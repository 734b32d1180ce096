import * as vscode from 'vscode'
import type { TextDocument } from 'vscode'
import { findSourceAddresses } from '../../core/citations/source-addresses'
import type { Field } from '../../core/draft'
import type { Message } from '../../core/findings'
import { rangeOf } from '../documents'
import type { Guard } from '../guard'
import { counted, say } from '../messages'
import type { LinkState } from '../network/check-link'
import type { Fetch } from '../network/fetch'
import { selectedIn } from '../notes/place-under'
import type { DraftStore, ReviewedDocument } from '../store'
import { openKnownLinks } from './known-links'

/**
 * The command that asks for each source of the draft whether its page is still there. What it finds
 * stays marked until the next time, at whatever place the address then stands.
 */
export function registerCheckLinks(
  store: DraftStore,
  fetch: Fetch,
  guard: Guard,
): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('policy-desk links')
  const links = openKnownLinks(fetch)
  const checked = new Set<TextDocument>()

  const publish = ({ document, review }: Pick<ReviewedDocument, 'document' | 'review'>): void => {
    if (!checked.has(document)) return
    const diagnostics = findSourceAddresses(review.draft).flatMap((address) => {
      const state = links.stateOf(address.text)
      return state.kind === 'dead' ? toDiagnostic(document, address, state.reason) : []
    })
    collection.set(document.uri, diagnostics)
  }

  const check = async (): Promise<void> => {
    const selected = selectedIn(store)
    if (!selected) return
    const { document, draft } = selected
    const addresses = [...new Set(findSourceAddresses(draft).map(({ text }) => text))]
    if (!(await links.ask(addresses))) return
    checked.add(document)
    const review = store.current(document)
    if (review) publish({ document, review })
    tell(addresses.map((address) => links.stateOf(address).kind))
  }

  return vscode.Disposable.from(
    collection,
    vscode.commands.registerCommand('policy-desk.checkLinks', guard('Checking links', check)),
    store.onDidChange(guard('Showing dead links', publish)),
    vscode.workspace.onDidCloseTextDocument((document) => {
      checked.delete(document)
      collection.delete(document.uri)
    }),
  )
}

function toDiagnostic(document: TextDocument, address: Field, reason: Message): vscode.Diagnostic {
  const { Warning } = vscode.DiagnosticSeverity
  const diagnostic = new vscode.Diagnostic(rangeOf(document, address), say(reason), Warning)
  diagnostic.source = 'Policy Desk'
  diagnostic.code = 'dead-link'
  return diagnostic
}

function tell(kinds: readonly LinkState['kind'][]): void {
  const count = (wanted: LinkState['kind']) => kinds.filter((kind) => kind === wanted).length
  const [alive, dead, unknown] = [count('alive'), count('dead'), count('unknown')]
  const parts = [
    counted(alive, '{0} link works', '{0} links work'),
    dead > 0 && counted(dead, '{0} is dead', '{0} are dead'),
    unknown > 0 && vscode.l10n.t('{0} could not be checked', unknown),
  ]
  void vscode.window.showInformationMessage(`${parts.filter(Boolean).join(', ')}.`)
}

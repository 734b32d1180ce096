import * as vscode from 'vscode'
import type { TextDocument } from 'vscode'
import { hostOf } from '../../core/citations/hosts'
import { findSourceAddresses } from '../../core/citations/source-addresses'
import { rangeOf } from '../documents'
import type { Guard } from '../guard'
import { counted, say } from '../messages'
import { forEachByHost } from '../network/by-host'
import { checkLink, type LinkState } from '../network/check-link'
import type { Fetch } from '../network/fetch'
import { selectedIn } from '../notes/place-under'
import type { DraftStore, ReviewedDocument } from '../store'

/** A page that answered is not asked again for an hour. */
const keptFor = 60 * 60 * 1000

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
  const known = new Map<string, LinkState & { readonly at: number }>()
  const checked = new Set<TextDocument>()

  const ask = async (addresses: readonly string[]): Promise<boolean> => {
    const title = vscode.l10n.t('Checking links')
    const location = vscode.ProgressLocation.Notification
    return vscode.window.withProgress(
      { location, title, cancellable: true },
      async (progress, token) => {
        const cancel = new AbortController()
        token.onCancellationRequested(() => cancel.abort())
        await forEachByHost(addresses, hostOf, async (address) => {
          if (token.isCancellationRequested) return
          const state = await checkLink(withScheme(address), fetch, cancel.signal)
          if (!token.isCancellationRequested) known.set(address, { ...state, at: Date.now() })
          progress.report({ increment: 100 / addresses.length, message: hostOf(address) })
        })
        return !token.isCancellationRequested
      },
    )
  }

  const publish = ({ document, review }: ReviewedDocument): void => {
    if (!checked.has(document)) return
    const diagnostics = findSourceAddresses(review.draft).flatMap((address) => {
      const state = known.get(address.text)
      if (state?.kind !== 'dead') return []
      const range = rangeOf(document, address)
      const diagnostic = new vscode.Diagnostic(
        range,
        say(state.reason),
        vscode.DiagnosticSeverity.Warning,
      )
      diagnostic.source = 'Policy Desk'
      diagnostic.code = 'dead-link'
      return [diagnostic]
    })
    collection.set(document.uri, diagnostics)
  }

  const check = async (): Promise<void> => {
    const selected = selectedIn(store)
    if (!selected) return
    const { document, draft } = selected
    const addresses = [...new Set(findSourceAddresses(draft).map(({ text }) => text))]
    const isFresh = (address: string) => {
      const state = known.get(address)
      return state?.kind === 'alive' && Date.now() - state.at < keptFor
    }
    const isDone = await ask(addresses.filter((address) => !isFresh(address)))
    if (!isDone) return
    checked.add(document)
    const review = store.current(document)
    if (review) publish({ document, version: document.version, review })
    tell(addresses.map((address) => known.get(address)?.kind ?? 'unknown'))
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

function tell(kinds: readonly LinkState['kind'][]): void {
  const count = (wanted: LinkState['kind']) => kinds.filter((kind) => kind === wanted).length
  const [alive, dead, unknown] = [count('alive'), count('dead'), count('unknown')]
  const parts = [
    counted(alive, '{0} link works', '{0} links work'),
    counted(dead, '{0} is dead', '{0} are dead'),
    counted(unknown, '{0} cannot be told', '{0} cannot be told'),
  ]
  void vscode.window.showInformationMessage(`${parts.join(', ')}.`)
}

function withScheme(address: string): string {
  return /^www\./i.test(address) ? `https://${address}` : address
}

import * as vscode from 'vscode'
import { hostOf } from '../../core/citations/hosts'
import { forEachByHost } from '../network/by-host'
import { checkLink, type LinkState } from '../network/check-link'
import type { Fetch } from '../network/fetch'

/** What was found of links since the window was opened. */
export interface KnownLinks {
  /** Asks for the links, with progress; false when the author stops it. */
  ask(addresses: readonly string[]): Thenable<boolean>
  /** `unknown` for a link that was not asked for. */
  stateOf(address: string): LinkState
}

/** Milliseconds for which a page that was there is not asked for again. */
const keptFor = 60 * 60 * 1000

export function openKnownLinks(fetch: Fetch): KnownLinks {
  const known = new Map<string, { readonly state: LinkState; readonly at: number }>()

  const isFresh = (address: string): boolean => {
    const found = known.get(address)
    return found?.state.kind === 'alive' && Date.now() - found.at < keptFor
  }

  return {
    stateOf: (address) => known.get(address)?.state ?? { kind: 'unknown' },
    ask(addresses) {
      const stale = addresses.filter((address) => !isFresh(address))
      const title = vscode.l10n.t('Checking links')
      const location = vscode.ProgressLocation.Notification
      const options = { location, title, cancellable: true }
      return vscode.window.withProgress(options, async (progress, token) => {
        const cancel = new AbortController()
        token.onCancellationRequested(() => cancel.abort())
        await forEachByHost(stale, hostOf, async (address) => {
          if (isAborted(cancel)) return
          progress.report({ increment: 100 / stale.length, message: hostOf(address) })
          const state = await checkLink(withScheme(address), fetch, cancel.signal)
          if (!isAborted(cancel)) known.set(address, { state, at: Date.now() })
        })
        return !isAborted(cancel)
      })
    },
  }
}

/** Asked again after each wait, because it changes meanwhile. */
function isAborted({ signal }: AbortController): boolean {
  return signal.aborted
}

function withScheme(address: string): string {
  return /^www\./i.test(address) ? `https://${address}` : address
}

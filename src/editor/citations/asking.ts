import * as vscode from 'vscode'
import { say } from '../messages'
import { NoAnswer } from '../network/follow'

/** What came of asking: an answer, the reason why there is none, or nothing because it was stopped. */
export type Asked<T> = { readonly got: T } | NoAnswer | 'cancelled'

/**
 * Shows that something is asked for, and lets the author stop it.
 *
 * @param ask told to stop by its signal; `tell` shows what it is at
 */
export function whileAsking<T>(
  title: string,
  ask: (cancel: AbortSignal, tell: (step: string, percent: number) => void) => Promise<T>,
): Thenable<Asked<T>> {
  const location = vscode.ProgressLocation.Notification
  return vscode.window.withProgress({ location, title, cancellable: true }, async (bar, token) => {
    const cancel = new AbortController()
    token.onCancellationRequested(() => cancel.abort())
    const tell = (message: string, increment: number) => bar.report({ message, increment })
    try {
      return { got: await ask(cancel.signal, tell) }
    } catch (error) {
      if (token.isCancellationRequested) return 'cancelled'
      if (error instanceof NoAnswer) return error
      throw error
    }
  })
}

/**
 * Says why there is no answer; true when the author takes what is offered instead.
 *
 * @param hint said behind the reason; without, in a browser what can be read from there
 */
export async function tellNoAnswer(
  { reason }: NoAnswer,
  { offer, hint = hintInBrowser() }: { readonly offer?: string; readonly hint?: string } = {},
): Promise<boolean> {
  const words = [say(reason), hint].filter(Boolean).join(' ')
  const answer = await vscode.window.showWarningMessage(words, ...(offer ? [offer] : []))
  return answer !== undefined
}

/** Whether the code runs in the browser, whose rules it cannot get round. */
export function isInBrowser(): boolean {
  return vscode.env.uiKind === vscode.UIKind.Web && vscode.env.remoteName === undefined
}

/** What has been copied; nothing in a browser, which would ask its user first. */
export async function copiedText(): Promise<string> {
  if (vscode.env.uiKind === vscode.UIKind.Web) return ''
  return (await vscode.env.clipboard.readText()).trim()
}

function hintInBrowser(): string {
  if (!isInBrowser()) return ''
  return vscode.l10n.t(
    'In the browser most sites cannot be read; VS Code for the desktop can read them.',
  )
}

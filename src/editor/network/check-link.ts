/** Asks whether a page is still there. */
import type { Message } from '../../core/findings'
import { message } from '../../core/text/message'
import type { Fetch } from './fetch'
import { dismiss, follow, withPatience } from './follow'

/** What is known of a link: that it is dead only where the server says that there is no such page. */
export type LinkState =
  | { readonly kind: 'alive' }
  | { readonly kind: 'dead'; readonly reason: Message }
  /** Too slow, busy, out of reach, or only for readers who have paid. */
  | { readonly kind: 'unknown' }

const patience = 8000

/** By `HEAD`; by `GET` where a server does not answer that rightly. */
export async function checkLink(
  address: string,
  fetch: Fetch,
  cancel: AbortSignal,
  milliseconds = patience,
): Promise<LinkState> {
  return withPatience(milliseconds, cancel, async (signal) => {
    try {
      const head = await ask(address, 'HEAD', fetch, signal)
      const status = head < 400 ? head : await ask(address, 'GET', fetch, signal)
      if (status < 400) return { kind: 'alive' }
      const isGone = status === 404 || status === 410
      const reason = message('This page is gone: its server answers with {0}.', String(status))
      return isGone ? { kind: 'dead', reason } : { kind: 'unknown' }
    } catch {
      return { kind: 'unknown' }
    }
  })
}

async function ask(
  address: string,
  method: 'HEAD' | 'GET',
  fetch: Fetch,
  signal: AbortSignal,
): Promise<number> {
  const { answer } = await follow(address, { method }, fetch, signal)
  await dismiss(answer)
  return answer.status
}

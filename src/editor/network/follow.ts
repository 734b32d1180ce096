/** Asks the public web for an address, and follows it to where it has moved. */
import type { Message } from '../../core/findings'
import { message } from '../../core/text/message'
import type { Fetch, FetchedAnswer, FetchOptions } from './fetch'
import { isPublicHost } from './public-host'

export interface Answer {
  readonly url: URL
  readonly answer: FetchedAnswer
}

export interface Question {
  readonly method: FetchOptions['method']
  /** The media types that are wanted; without, those of pages. */
  readonly accept?: string
}

/** Why there is no answer, in words for the author. */
export class NoAnswer extends Error {
  constructor(readonly reason: Message) {
    super(reason.template)
  }
}

const mostRedirects = 5
const pages = 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8'

/**
 * The answer for an address, over https whatever it begins with, without cookies and from the public
 * web only; the same holds for each address that it redirects to.
 *
 * @throws {NoAnswer} and what `fetch` throws
 */
export async function follow(
  address: string,
  { method, accept = pages }: Question,
  fetch: Fetch,
  signal: AbortSignal,
): Promise<Answer> {
  let url = readAddress(address, undefined)
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const answer = await fetch(url.href, {
      method,
      redirect: 'manual',
      credentials: 'omit',
      headers: { accept },
      signal,
    })
    if (answer.type === 'opaqueredirect')
      throw new NoAnswer(message('{0} redirects, which cannot be followed here.', url.host))
    const location = answer.status >= 300 && answer.status < 400 && answer.headers.get('location')
    if (!location) return { url, answer }
    await dismiss(answer)
    url = readAddress(location, url)
  }
  throw new NoAnswer(message('{0} redirects again and again.', url.host))
}

/** Lets the server go before all of its answer has come. */
export async function dismiss({ body }: FetchedAnswer): Promise<void> {
  await body?.getReader().cancel()
}

/** So that nobody waits for ever: runs with a signal that comes after some time, or when cancelled. */
export async function withPatience<T>(
  milliseconds: number,
  cancel: AbortSignal,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stop = new AbortController()
  const abort = () => stop.abort()
  const timer = setTimeout(abort, milliseconds)
  cancel.addEventListener('abort', abort)
  try {
    return await run(stop.signal)
  } finally {
    clearTimeout(timer)
    cancel.removeEventListener('abort', abort)
  }
}

function readAddress(address: string, from: URL | undefined): URL {
  let url: URL
  try {
    url = new URL(address, from)
  } catch {
    throw new NoAnswer(message('{0} is no web address.', address))
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new NoAnswer(message('{0} is no web address.', address))
  if (!isPublicHost(url.hostname))
    throw new NoAnswer(message('{0} is not on the public web.', url.hostname))
  url.protocol = 'https:'
  url.username = url.password = ''
  return url
}

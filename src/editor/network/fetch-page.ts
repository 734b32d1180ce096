/** Fetches one page of the public web, at an author's command. */
import type { Message } from '../../core/findings'
import { message } from '../../core/text/message'
import type { Fetch, FetchedAnswer } from './fetch'
import { isPublicHost } from './public-host'

export interface Page {
  /** Where it was found, after all redirects. */
  readonly address: string
  /** What the server says that it is, with the charset. */
  readonly contentType: string
  /** Its first bytes. */
  readonly bytes: Uint8Array
}

export interface Limits {
  readonly milliseconds: number
  readonly bytes: number
}

/** The head of a page is at its start. */
const usualLimits: Limits = { milliseconds: 8000, bytes: 256 * 1024 }
const mostRedirects = 5

/** Why there is no page, in words for the author. */
export class NoPage extends Error {
  constructor(readonly reason: Message) {
    super(reason.template)
  }
}

/**
 * Fetches a page over https, whatever its address begins with, without cookies and from the public
 * web only; the same holds for each address that it redirects to.
 *
 * @throws {NoPage} when there is none to be had
 */
export async function fetchPage(
  address: string,
  fetch: Fetch,
  cancel: AbortSignal,
  limits = usualLimits,
): Promise<Page> {
  const stop = new AbortController()
  const abort = () => stop.abort()
  const timer = setTimeout(abort, limits.milliseconds)
  cancel.addEventListener('abort', abort)
  try {
    return await follow(readAddress(address, undefined), fetch, stop.signal, limits.bytes)
  } catch (error) {
    if (error instanceof NoPage) throw error
    throw new NoPage(
      stop.signal.aborted
        ? message('{0} did not answer in time.', hostOf(address))
        : message('{0} cannot be reached.', hostOf(address)),
    )
  } finally {
    clearTimeout(timer)
    cancel.removeEventListener('abort', abort)
  }
}

async function follow(
  start: URL,
  fetch: Fetch,
  signal: AbortSignal,
  mostBytes: number,
): Promise<Page> {
  let url = start
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const answer = await fetch(url.href, {
      method: 'GET',
      redirect: 'manual',
      credentials: 'omit',
      headers: { accept: 'text/html,application/xhtml+xml;q=0.9' },
      signal,
    })
    if (answer.type === 'opaqueredirect')
      throw new NoPage(message('{0} redirects, which cannot be followed here.', url.host))
    const location = answer.status >= 300 && answer.status < 400 && answer.headers.get('location')
    if (!location) return readPage(url, answer, mostBytes)
    await answer.body?.getReader().cancel()
    url = readAddress(location, url)
  }
  throw new NoPage(message('{0} redirects again and again.', url.host))
}

function readAddress(address: string, from: URL | undefined): URL {
  let url: URL
  try {
    url = new URL(address, from)
  } catch {
    throw new NoPage(message('{0} is no web address.', address))
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new NoPage(message('{0} is no web address.', address))
  if (!isPublicHost(url.hostname))
    throw new NoPage(message('{0} is not on the public web.', url.hostname))
  url.protocol = 'https:'
  url.username = url.password = ''
  return url
}

async function readPage(url: URL, answer: FetchedAnswer, mostBytes: number): Promise<Page> {
  const contentType = answer.headers.get('content-type') ?? ''
  const isPage =
    contentType === '' || /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(contentType)
  if (answer.status !== 200 || !isPage) {
    await answer.body?.getReader().cancel()
    throw new NoPage(
      answer.status === 200
        ? message('{0} gives a file, not a page: {1}.', url.host, contentType)
        : message('{0} answers with the code {1}.', url.host, String(answer.status)),
    )
  }
  return { address: url.href, contentType, bytes: await readBytes(answer, mostBytes) }
}

async function readBytes({ body }: FetchedAnswer, most: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(most)
  const reader = body?.getReader()
  let length = 0
  while (reader && length < most) {
    const { done, value } = await reader.read()
    if (done || !value) break
    const part = value.subarray(0, most - length)
    bytes.set(part, length)
    length += part.length
  }
  await reader?.cancel()
  return bytes.subarray(0, length)
}

function hostOf(address: string): string {
  return /^[a-z]+:\/\/([^/?#]+)/i.exec(address)?.[1] ?? address
}

/** Fetches one page of the public web, at an author's command. */
import { message } from '../../core/text/message'
import type { Fetch, FetchedAnswer } from './fetch'
import { dismiss, follow, NoAnswer, withPatience, type Answer } from './follow'

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

/** @throws {NoAnswer} when there is no page to be had */
export async function fetchPage(
  address: string,
  fetch: Fetch,
  cancel: AbortSignal,
  limits = usualLimits,
): Promise<Page> {
  return withPatience(limits.milliseconds, cancel, async (signal) => {
    try {
      return await readPage(await follow(address, 'GET', fetch, signal), limits.bytes)
    } catch (error) {
      if (error instanceof NoAnswer) throw error
      const template = signal.aborted ? '{0} did not answer in time.' : '{0} cannot be reached.'
      throw new NoAnswer(message(template, hostOf(address)))
    }
  })
}

async function readPage({ url, answer }: Answer, mostBytes: number): Promise<Page> {
  const { status, headers } = answer
  const contentType = headers.get('content-type') ?? ''
  const isPage =
    contentType === '' || /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(contentType)
  if (status === 200 && isPage)
    return { address: url.href, contentType, bytes: await readBytes(answer, mostBytes) }
  await dismiss(answer)
  throw new NoAnswer(
    status === 200
      ? message('{0} gives a file, not a page: {1}.', url.host, contentType)
      : message('{0} answers with the code {1}.', url.host, String(status)),
  )
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

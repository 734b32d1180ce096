/** Fetches one page of the public web, at an author's command. */
import { message } from '../../core/text/message'
import { ask, readBytes, usualLimits } from './ask'
import type { Fetch } from './fetch'
import { dismiss, NoAnswer, type Answer } from './follow'

export interface Page {
  /** Where it was found, after all redirects. */
  readonly address: string
  /** What the server says that it is, with the charset. */
  readonly contentType: string
  /** Its first bytes. */
  readonly bytes: Uint8Array
}

/** @throws {NoAnswer} when there is no page to be had */
export async function fetchPage(
  address: string,
  fetch: Fetch,
  cancel: AbortSignal,
  limits = usualLimits,
): Promise<Page> {
  return ask(address, limits, fetch, cancel, (answer) => readPage(answer, limits.bytes))
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

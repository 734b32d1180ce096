/** Asks one thing of the public web, and says in words for the author why there is no answer. */
import { message } from '../../core/text/message'
import type { Fetch, FetchedAnswer } from './fetch'
import { follow, NoAnswer, withPatience, type Answer } from './follow'

export interface Limits {
  readonly milliseconds: number
  readonly bytes: number
}

/** The head of a page is at its start, and what is known of one source is short. */
export const usualLimits: Limits = { milliseconds: 8000, bytes: 256 * 1024 }

/**
 * What `read` makes of the answer.
 *
 * @param accept the media types that are wanted; without, those of pages
 * @throws {NoAnswer} when there is nothing to be had
 */
export async function ask<T>(
  address: string,
  { milliseconds, accept }: { readonly milliseconds: number; readonly accept?: string },
  fetch: Fetch,
  cancel: AbortSignal,
  read: (answer: Answer) => Promise<T>,
): Promise<T> {
  return withPatience(milliseconds, cancel, async (signal) => {
    try {
      const question = { method: 'GET', ...(accept && { accept }) } as const
      return await read(await follow(address, question, fetch, signal))
    } catch (error) {
      if (error instanceof NoAnswer) throw error
      const template = signal.aborted ? '{0} did not answer in time.' : '{0} cannot be reached.'
      throw new NoAnswer(message(template, siteOf(address)))
    }
  })
}

/** The first bytes of an answer, so many at most. */
export async function readBytes({ body }: FetchedAnswer, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  const reader = body?.getReader()
  let length = 0
  while (reader && length < most) {
    const { done, value } = await reader.read()
    if (done || !value) break
    const part = value.subarray(0, most - length)
    parts.push(part)
    length += part.length
  }
  await reader?.cancel()
  return join(parts, length)
}

/** For the answers of programs, which are UTF-8. */
export async function readText(answer: FetchedAnswer, most: number): Promise<string> {
  return new TextDecoder().decode(await readBytes(answer, most))
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

function siteOf(address: string): string {
  return /^[a-z]+:\/\/([^/?#]+)/i.exec(address)?.[1] ?? address
}

/** Asks the Internet Archive for copies of pages: for one that it has, or to make a new one. */
import { message } from '../../core/text/message'
import { ask, readText, usualLimits } from './ask'
import type { Fetch } from './fetch'
import { dismiss, NoAnswer, type Answer } from './follow'

/** The archive lets nobody ask too often. */
export class TooMany extends NoAnswer {}

/** A page that has to be fetched and stored first. */
const patienceToSave = 90_000

/**
 * The address of the copy that is nearest to a day; null when there is none.
 *
 * @param day as ISO writes it; empty for the newest copy
 * @see https://archive.org/help/wayback_api.php
 * @throws {NoAnswer}
 */
export async function findCopy(
  address: string,
  day: string,
  fetch: Fetch,
  cancel: AbortSignal,
  { milliseconds, bytes } = usualLimits,
): Promise<string | null> {
  const near = day && `&timestamp=${day.replaceAll('-', '')}`
  const question = `https://archive.org/wayback/available?url=${encodeURIComponent(address)}${near}`
  const accept = 'application/json'
  return ask(question, { milliseconds, accept }, fetch, cancel, async ({ url, answer }) => {
    if (answer.status === 200) return readCopy(await readText(answer, bytes))
    await dismiss(answer)
    throw refusal(url.host, answer.status)
  })
}

/**
 * Has a copy of the page made, which the whole world can read, and gives its address.
 *
 * @throws {NoAnswer}
 */
export async function saveCopy(
  address: string,
  fetch: Fetch,
  cancel: AbortSignal,
  milliseconds = patienceToSave,
): Promise<string> {
  const question = `https://web.archive.org/save/${address.replace(/#.*$/, '')}`
  return ask(question, { milliseconds }, fetch, cancel, async (found) => {
    await dismiss(found.answer)
    const copy = copyOf(found)
    if (copy) return copy
    const { url, answer } = found
    throw answer.status === 200
      ? new NoAnswer(message('The Internet Archive could not copy this page.'))
      : refusal(url.host, answer.status)
  })
}

/** It tells by redirecting to the copy, or in a header. */
function copyOf({ url, answer: { headers } }: Answer): string | null {
  const link = /<([^<>]+)>;\s*rel="memento"/.exec(headers.get('link') ?? '')?.[1]
  const told = [url.href, headers.get('content-location'), link]
  return told.map((place) => readPlace(place ?? '')).find((place) => place !== null) ?? null
}

function readCopy(text: string): string | null {
  const url = /"url"\s*:\s*"([^"]*\/web\/\d{14}\/[^"]*)"/.exec(text)?.[1]
  return url === undefined ? null : readPlace(url.replaceAll('\\/', '/'))
}

/** `/web/20230801120000/https://time.com/1/`, with or without the site before it. */
function readPlace(place: string): string | null {
  const path = /^(?:https?:\/\/web\.archive\.org(?::\d+)?)?(\/web\/\d{14}\/.+)$/.exec(place)?.[1]
  return path === undefined ? null : `https://web.archive.org${path}`
}

function refusal(host: string, status: number): NoAnswer {
  if (status === 429)
    return new TooMany(
      message('The Internet Archive has had too many requests. Try again in some minutes.'),
    )
  return new NoAnswer(message('{0} answers with the code {1}.', host, String(status)))
}

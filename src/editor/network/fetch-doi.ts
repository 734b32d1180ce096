/** Asks the resolver of DOIs what a DOI stands for. */
import { message } from '../../core/text/message'
import { addressOfDoi } from '../../core/citations/exchange/doi'
import { ask, readText, usualLimits } from './ask'
import type { Fetch } from './fetch'
import { dismiss, NoAnswer, type Answer } from './follow'

/**
 * What is known of the source, as CSL-JSON. doi.org leads to the agency that has registered the DOI:
 * Crossref, DataCite, mEDRA, …
 *
 * @see https://citation.doi.org/docs.html
 * @throws {NoAnswer} when nothing is known of it, or nobody answers
 */
export async function fetchDoi(
  doi: string,
  fetch: Fetch,
  cancel: AbortSignal,
  limits = usualLimits,
): Promise<string> {
  const accept = 'application/vnd.citationstyles.csl+json'
  const { milliseconds, bytes } = limits
  return ask(addressOfDoi(doi), { milliseconds, accept }, fetch, cancel, (answer) =>
    readItem(doi, answer, bytes),
  )
}

async function readItem(doi: string, { url, answer }: Answer, mostBytes: number): Promise<string> {
  const { status, headers } = answer
  const contentType = headers.get('content-type') ?? ''
  if (status === 200 && /json/i.test(contentType)) return readText(answer, mostBytes)
  await dismiss(answer)
  if (status === 404) throw new NoAnswer(message('There is no DOI {0}.', doi))
  throw new NoAnswer(
    status === 200 || status === 406
      ? message('{0} does not tell what {1} is.', url.host, doi)
      : message('{0} answers with the code {1}.', url.host, String(status)),
  )
}

/**
 * Asks the Zotero that runs on this computer for sources. The one place where something else than the
 * public web is asked, and without https: this one port of this one machine.
 *
 * @see https://www.zotero.org/support/dev/web_api/v3/local_api
 */
import type { Message } from '../../core/findings'
import { message } from '../../core/text/message'
import { readText } from './ask'
import type { Fetch, FetchedAnswer } from './fetch'
import { dismiss, NoAnswer, withPatience } from './follow'

/** Nobody listens there. */
export class ZoteroIsClosed extends NoAnswer {}

/** By its number: `localhost` may mean the IPv6 address, at which Zotero does not listen. */
const zoteroAddress = 'http://127.0.0.1:23119'

/** Nothing here goes over a network, so that it may be much: whole entries with their abstracts. */
const mostBytes = 4 * 1024 * 1024
/** So many of each library, the newest first, are enough to choose from. */
const mostSources = 50
const usualPatience = 8000

/**
 * The sources with these words in title, names of creators or year, of the author's own library and
 * of those of groups: a text of CSL-JSON for each library.
 *
 * @param words empty for the sources that were changed last
 * @throws {NoAnswer} when Zotero does not run, is too old, or does not let itself be asked
 */
export async function searchZotero(
  words: string,
  fetch: Fetch,
  cancel: AbortSignal,
  milliseconds = usualPatience,
): Promise<readonly string[]> {
  const search =
    `items/top?format=csljson&itemType=-attachment&itemType=-note&sort=dateModified` +
    `&limit=${mostSources}&qmode=titleCreatorYear&q=${encodeURIComponent(words)}`
  return withPatience(milliseconds, cancel, async (signal) => {
    const groups = readGroups(await ask('users/0/groups', fetch, signal))
    const libraries = ['users/0', ...groups.map((id) => `groups/${id}`)]
    return Promise.all(libraries.map((library) => ask(`${library}/${search}`, fetch, signal)))
  })
}

async function ask(path: string, fetch: Fetch, signal: AbortSignal): Promise<string> {
  let answer: FetchedAnswer
  try {
    answer = await fetch(`${zoteroAddress}/api/${path}`, {
      method: 'GET',
      redirect: 'manual',
      credentials: 'omit',
      // Without it, Zotero takes an editor that is built on a browser for a page of the web.
      headers: { 'zotero-allowed-request': '1', 'zotero-api-version': '3' },
      signal,
    })
    if (answer.status === 200) return await readText(answer, mostBytes)
    await dismiss(answer)
  } catch {
    throw signal.aborted ? new NoAnswer(silent) : new ZoteroIsClosed(closed)
  }
  throw new NoAnswer(whyNot(answer.status))
}

const closed = message('Zotero does not run on this computer. Start it, then try again.')
const silent = message('Zotero did not answer in time.')

function whyNot(status: number): Message {
  if (status === 403 || status === 503)
    return message(
      'Zotero does not let itself be asked. Tick “{0}” in its settings, under Advanced.',
      'Allow other applications on this computer to communicate with Zotero',
    )
  return status === 404 || status === 501
    ? message('This Zotero cannot be asked for its sources. Version 7 and later ones can.')
    : message('Zotero answers with the code {0}.', String(status))
}

function readGroups(text: string): readonly number[] {
  try {
    const groups: unknown = JSON.parse(text)
    if (!Array.isArray(groups)) return []
    const ids = groups.map((group: unknown) => (group as { id?: unknown } | null)?.id)
    return ids.filter((id) => typeof id === 'number')
  } catch {
    return []
  }
}

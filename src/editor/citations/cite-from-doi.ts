import * as vscode from 'vscode'
import { completeFields } from '../../core/citations/exchange/complete'
import { readCslJson } from '../../core/citations/exchange/csl-json'
import { addressOfDoi, readDoi } from '../../core/citations/exchange/doi'
import { fitToForm } from '../../core/citations/exchange/format-source'
import type { CitationFields } from '../../core/citations/format'
import { message } from '../../core/text/message'
import type { Draft } from '../../core/draft'
import { noteTextAt } from '../../core/citations/definition-at'
import type { Guard } from '../guard'
import type { Fetch } from '../network/fetch'
import { fetchDoi } from '../network/fetch-doi'
import { NoAnswer } from '../network/follow'
import { selectedIn, type Selected } from '../notes/place-under'
import type { DraftStore } from '../store'
import { copiedText, tellNoAnswer, whileAsking } from './asking'
import { citePage } from './cite-page'

/** The command that asks doi.org what a DOI stands for, to cite it. */
export function registerCiteFromDoi(
  store: DraftStore,
  fetch: Fetch,
  guard: Guard,
): vscode.Disposable {
  const cite = async (given?: string): Promise<void> => {
    const selected = selectedIn(store)
    const doi = selected && readDoi(given ?? (await askForDoi(selected)) ?? '')
    if (!doi) return
    const title = vscode.l10n.t('Asking doi.org for {0}', doi)
    const source = await whileAsking(title, async (cancel) =>
      readSource(await fetchDoi(doi, fetch, cancel), doi, selected.draft),
    )
    if (source === 'cancelled') return
    if (source instanceof NoAnswer) void tellWhy(source, doi)
    else await citePage(store, source.got)
  }
  const tellWhy = async (reason: NoAnswer, doi: string): Promise<void> => {
    const offer = vscode.l10n.t('Open in Browser')
    if (await tellNoAnswer(reason, { offer }))
      await vscode.env.openExternal(vscode.Uri.parse(addressOfDoi(doi)))
  }
  return vscode.commands.registerCommand('policy-desk.citeFromDoi', guard('Citing a DOI', cite))
}

/** What is selected, what the note at the cursor cites, or what has been copied, is suggested. */
async function askForDoi({ document, editor, draft, selection }: Selected) {
  const noted = noteTextAt(draft, selection.from)?.citation?.url?.text
  const found = [document.getText(editor.selection), noted ?? '', await copiedText()].map(readDoi)
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Cite from DOI'),
    prompt: vscode.l10n.t('doi.org is asked for title, authors and date.'),
    placeHolder: '10.1038/nature14539',
    value: found.find((doi) => doi !== null) ?? '',
    ignoreFocusOut: true,
    validateInput: (text) =>
      text === '' || readDoi(text) ? null : vscode.l10n.t('A DOI looks like 10.1038/nature14539.'),
  })
}

/** Cited by its DOI, whatever address the agency names, so that the note stays right. */
function readSource(item: string, doi: string, { style, language }: Draft): CitationFields {
  const [source] = readCslJson(item, language).sources
  if (!source) throw new NoAnswer(message('{0} does not tell what {1} is.', 'doi.org', doi))
  const fields = { ...source.fields, url: addressOfDoi(doi) }
  return fitToForm({ ...source, fields: completeFields(fields, style) }, style, language)
}

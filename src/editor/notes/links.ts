import * as vscode from 'vscode'
import { completeAddress } from '../../core/citations/complete-address'
import { sourcesOf } from '../../core/citations/sources-of'
import type { Draft } from '../../core/draft'
import { notePlaces } from '../../core/notes/places'
import { markdown, rangeOf } from '../documents'
import type { Guard } from '../guard'
import type { DraftStore } from '../store'

/**
 * From a reference to the text of its note; and to the addresses that VS Code does not know as such,
 * because they stand without their scheme.
 */
export function registerLinks(store: DraftStore, guard: Guard): vscode.Disposable {
  const provideDocumentLinks = (document: vscode.TextDocument): vscode.DocumentLink[] => {
    const draft = store.current(document)?.draft
    return draft ? [...linkReferences(document, draft), ...linkAddresses(document, draft)] : []
  }
  return vscode.languages.registerDocumentLinkProvider(markdown, {
    provideDocumentLinks: guard('Linking notes', provideDocumentLinks),
  })
}

/** A note has no such link back: it may have several references, and VS Code lists those. */
function linkReferences(document: vscode.TextDocument, draft: Draft): vscode.DocumentLink[] {
  return notePlaces(draft).flatMap((place) => {
    const { definition, notation } = place.note
    if (place.kind !== 'reference' || notation === 'inline' || !definition) return []
    const { line, character } = document.positionAt(definition.content.from)
    const target = document.uri.with({ fragment: `L${line + 1},${character + 1}` })
    const link = new vscode.DocumentLink(rangeOf(document, place), target)
    link.tooltip = vscode.l10n.t('Go to the note')
    return [link]
  })
}

function linkAddresses(document: vscode.TextDocument, draft: Draft): vscode.DocumentLink[] {
  return draft.notes.flatMap(({ definition }) =>
    (definition ? sourcesOf(definition, draft) : []).flatMap(({ url }) => {
      const address = url && completeAddress(url.text)
      if (!address) return []
      return new vscode.DocumentLink(rangeOf(document, url), vscode.Uri.parse(address))
    }),
  )
}

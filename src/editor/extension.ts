import * as vscode from 'vscode'
import { followActiveDraft } from './active-draft'
import { registerAccessDay } from './citations/access-day'
import { registerArchiveSources } from './citations/archive'
import { registerCheckLinks } from './citations/check-links'
import { registerCiteFromAddress } from './citations/cite-from-address'
import { registerCiteFromDoi } from './citations/cite-from-doi'
import { registerCiteFromZotero } from './citations/cite-from-zotero'
import { registerDateCompletions } from './citations/date-completions'
import { registerExport } from './citations/export'
import { registerImport } from './citations/import'
import { registerOutletCompletions } from './citations/outlet-completions'
import { registerAddressPaste } from './citations/paste-address'
import { registerRepair } from './citations/repair'
import { openClosedDrafts } from './closed-drafts'
import { registerCompletions } from './completions'
import { registerDiagnostics } from './diagnostics'
import type { Disposable } from './disposable'
import { createGuard } from './guard'
import { registerStyleFaults } from './house-style-faults'
import { openStyleFiles } from './house-style-files'
import { openHouseStyles } from './house-styles'
import { registerInsertCommands } from './insert'
import { registerLanguage } from './language'
import { registerLinkValidation } from './link-validation'
import type { Fetch } from './network/fetch'
import { onlyPublic, openResolver } from './network/resolved'
import { noteFeatures } from './notes/features'
import { registerSymbols } from './notes/symbols'
import { registerPreview } from './preview/preview'
import { registerQuickFixes } from './quick-fixes'
import { registerRulePages } from './rule-pages'
import { registerStatus } from './status'
import { openDraftStore } from './store'
import { registerTreatAsDraft } from './treat-as-draft'
import { registerViews, type DraftViews } from './views/views'
import { joinDrafts } from './workspace-drafts'

/** The one door out of the program: for Zotero on this computer. */
const askComputer: Fetch = (address, options) => fetch(address, options)
/** The door to the network. Only commands that say so go through it. */
const askWeb = onlyPublic(askComputer, openResolver())

/** Starts every feature on its own: one that cannot start is in the log, and the others work. */
export function activate(context: vscode.ExtensionContext): DraftViews | undefined {
  const log = vscode.window.createOutputChannel('Policy Desk', { log: true })
  const guard = createGuard(log)
  const files = openStyleFiles()
  const styles = openHouseStyles(files, log)
  const store = openDraftStore(styles, guard)
  const active = followActiveDraft(store)
  const closed = openClosedDrafts(styles)
  const drafts = joinDrafts(store, closed)
  context.subscriptions.push(log, files, styles, store, active, closed)

  const start = <T extends Disposable>(what: string, register: () => T): T | undefined => {
    const feature = guard(`Starting ${what}`, register)()
    if (feature) context.subscriptions.push(feature)
    return feature
  }
  start('diagnostics', () => registerDiagnostics(store, guard))
  start('rule pages', () => registerRulePages(guard))
  start('quick fixes', () => registerQuickFixes(store, guard))
  start('completions', () => registerCompletions(store, guard))
  start('date completions', () => registerDateCompletions(store, guard))
  start('outlet completions', () => registerOutletCompletions(store, drafts, guard))
  start('access dates', () => registerAccessDay(store, guard))
  start('citing from an address', () => registerCiteFromAddress(store, askWeb, guard))
  start('citing a DOI', () => registerCiteFromDoi(store, askWeb, guard))
  start('citing from Zotero', () => registerCiteFromZotero(store, askComputer, guard))
  start('archiving', () => registerArchiveSources(store, askWeb, guard))
  start('link checks', () => registerCheckLinks(store, askWeb, guard))
  start('address pasting', () => registerAddressPaste(store, guard))
  start('repairs', () => registerRepair(store, guard))
  start('imports', () => registerImport(store, guard))
  start('exports', () => registerExport(store, drafts, guard))
  start('insert commands', () => registerInsertCommands(store, guard))
  for (const [what, register] of Object.entries(noteFeatures))
    start(what, () => register(store, guard))
  start('note symbols', () => registerSymbols(drafts, guard))
  start('link validation', () => registerLinkValidation(context, active, guard))
  start('status', () => registerStatus(active, guard))
  start('language', () => registerLanguage(store, active, guard))
  start('house style faults', () => registerStyleFaults(files, guard))
  start('treat as draft', () => registerTreatAsDraft(files, styles, guard))
  start('preview', () => registerPreview(context, store, guard))
  const views = start('views', () => registerViews(store, active, guard))

  // The tests inside the editor look at the rows, which no API of VS Code shows.
  return context.extensionMode === vscode.ExtensionMode.Test ? views : undefined
}

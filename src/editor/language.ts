import * as vscode from 'vscode'
import type { Draft, Language } from '../core/draft'
import { languageOfTag } from '../core/syntax/language'
import { planLanguage, type KnownLanguage } from '../core/syntax/language-key'
import type { ActiveDraft } from './active-draft'
import type { Guard } from './guard'
import { say } from './messages'
import { toWorkspaceEdit } from './notes/carry-out'
import type { DraftStore } from './store'

const command = 'policy-desk.setLanguage'

/** The language of the active draft in the status bar; a click on it sets another one. */
export function registerLanguage(
  store: DraftStore,
  active: ActiveDraft,
  guard: Guard,
): vscode.Disposable {
  // To the right of the other item.
  const item = vscode.window.createStatusBarItem(
    'policy-desk.language',
    vscode.StatusBarAlignment.Right,
    99,
  )
  item.name = vscode.l10n.t('Language of the Draft')
  item.command = command

  const update = guard('Updating the language', () => {
    const language = active.reviewed?.review.draft.language
    if (language === undefined) {
      item.hide()
      return
    }
    const isKnown = language !== 'und'
    item.text = isKnown ? language.toUpperCase() : vscode.l10n.t('Set Language')
    const name = vscode.l10n.t('Language of the draft: {0}', nameOf(language))
    item.tooltip = `${name}\n${vscode.l10n.t('Click to set another one.')}`
    item.accessibilityInformation = { label: name, role: 'button' }
    item.show()
  })

  const set = async (): Promise<void> => {
    const document = active.reviewed?.document
    const draft = document && store.current(document)?.draft
    const language = draft && (await pickLanguage(draft))
    if (!document || language === undefined) return
    const plan = planLanguage(document.getText(), language)
    if (plan.kind === 'refusal') void vscode.window.showWarningMessage(say(plan.reason))
    else if (plan.edit) await vscode.workspace.applyEdit(toWorkspaceEdit(document, [plan.edit]))
  }

  update()
  return vscode.Disposable.from(
    item,
    active.onDidChange(update),
    vscode.commands.registerCommand(command, guard('Setting the language', set)),
  )
}

interface LanguageItem extends vscode.QuickPickItem {
  /** Null for the one that the draft itself tells. */
  readonly language: KnownLanguage | null
}

/** Undefined when the author picks none. */
async function pickLanguage(draft: Draft): Promise<KnownLanguage | null | undefined> {
  const tag = draft.frontMatter?.values.lang?.text
  // Undefined for a language that is not in the list.
  const named = tag === undefined ? null : (languageOfTag(tag) ?? undefined)
  const items: readonly LanguageItem[] = [
    ...languages.map((language) => ({ label: nameOf(language), language })),
    {
      label: vscode.l10n.t('Automatic'),
      description: tag === undefined ? nameOf(draft.language) : '',
      detail: vscode.l10n.t('From the house style, or else from the words of the article'),
      language: null,
    },
  ]
  const list = vscode.window.createQuickPick<LanguageItem>()
  list.title = vscode.l10n.t('Language of the Draft')
  list.placeholder = vscode.l10n.t('It is written into the front matter, as lang.')
  list.items = items
  // Enter leaves all as it is.
  list.activeItems = items.filter(({ language }) => language === named)
  return new Promise((resolve) => {
    list.onDidAccept(() => {
      resolve(list.activeItems[0]?.language)
      list.hide()
    })
    list.onDidHide(() => {
      resolve(undefined)
      list.dispose()
    })
    list.show()
  })
}

const languages = ['en', 'tr', 'ru'] as const

function nameOf(language: Language): string {
  return vscode.l10n.t(languageNames[language])
}

const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  tr: 'Turkish',
  ru: 'Russian',
  und: 'not recognised',
}

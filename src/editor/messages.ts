import * as vscode from 'vscode'
import type { Message } from '../core/findings'

/** A message of the core in the language of the editor; English where no translation is there. */
export function say({ template, args }: Message): string {
  return vscode.l10n.t(template, ...args)
}

/** A text with a count: `counted(2, '{0} note', '{0} notes')`. */
export function counted(count: number, one: string, other: string): string {
  return vscode.l10n.t(count === 1 ? one : other, count)
}

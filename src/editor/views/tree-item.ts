import * as vscode from 'vscode'
import type { Row } from './row'

/** Draws a row. A click on it runs the command with the id of the row. */
export function toTreeItem(row: Row, openCommand: string): vscode.TreeItem {
  const label = row.label()
  const item = new vscode.TreeItem(
    typeof label === 'string'
      ? label
      : { label: label.text, highlights: [[label.mark.from, label.mark.to]] },
    collapsibleState(row),
  )
  item.id = row.id
  if (row.description) item.description = row.description
  if (row.tooltip) item.tooltip = row.tooltip
  if (row.icon) {
    const { name, color } = row.icon
    item.iconPath = new vscode.ThemeIcon(name, color ? new vscode.ThemeColor(color) : undefined)
  }
  if (row.menu) item.contextValue = row.menu
  if (row.span) {
    const title = vscode.l10n.t('Go to the place')
    item.command = { command: openCommand, title, arguments: [row.id] }
  }
  return item
}

function collapsibleState({ children, open }: Row): vscode.TreeItemCollapsibleState {
  if (!children || children.length === 0) return vscode.TreeItemCollapsibleState.None
  return open ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed
}

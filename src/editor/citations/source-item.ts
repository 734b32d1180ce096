import type { QuickPickItem } from 'vscode'
import type { Source } from '../../core/citations/exchange/source'

export interface SourceItem extends QuickPickItem {
  readonly source: Source
}

/** A source in a list to choose from: its title, and by whom, when and where it came out. */
export function sourceItem(source: Source): SourceItem {
  const { title, url = '', author, outlet, published } = source.fields
  const year = typeof published === 'object' ? String(published.year) : published
  const description = [author, year, outlet].filter(Boolean).join(', ')
  return { label: title ?? url, description, source }
}

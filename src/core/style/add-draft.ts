import { modify, type JSONPath } from 'jsonc-parser'
import type { TextEdit } from '../findings'
import { readJson } from './json'

/**
 * The edits that add a file to the `drafts` of a `house-style.json`, comments and all else kept.
 *
 * @param json the text of the file; empty for a new one
 * @param path of the draft, relative to the folder of the file, written with `/`
 * @returns null when the text is no object that could be added to
 */
export function addDraft(json: string, path: string): TextEdit[] | null {
  const glob = globOf(path)
  const { root, faults } = readJson(json)
  if (!root && json.trim() === '') {
    const text = `${JSON.stringify({ drafts: [glob] }, null, 2)}\n`
    return [{ from: 0, to: json.length, text }]
  }
  if (root?.type !== 'object' || faults.length > 0) return null
  const drafts = root.children?.find(({ children }) => children?.[0]?.value === 'drafts')
  const value = drafts?.children?.[1]
  if (value?.type === 'array') {
    // Behind the others: of the globs that match a file the last one decides.
    return change(json, ['drafts', value.children?.length ?? 0], glob)
  }
  const single: unknown = value?.value
  return change(json, ['drafts'], typeof single === 'string' ? [single, glob] : [glob])
}

/** A glob for this very file: what globs give a meaning stands behind a backslash. */
function globOf(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|^$]/gu, '\\$&')
}

function change(json: string, place: JSONPath, value: unknown): TextEdit[] {
  const eol = json.includes('\r\n') ? '\r\n' : '\n'
  const edits = modify(json, place, value, {
    formattingOptions: { insertSpaces: true, tabSize: 2, eol },
    isArrayInsertion: typeof place.at(-1) === 'number',
  })
  return edits.map(({ offset, length, content }) => ({
    from: offset,
    to: offset + length,
    text: content,
  }))
}

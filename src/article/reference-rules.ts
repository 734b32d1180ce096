/** Note references in markdown-it: from the placeholders of a passage to superscript links. */
import type { Env, MarkdownIt, StateCore, StateInline, Token } from 'markdown-it'
import { restoreMarkers } from './passage'
import { renderReference } from './references'
import type { Setting } from './setting'

export function addReferenceRules(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('autolink', 'reference', readPlaceholder)
  markdown.core.ruler.push('references-outside-links', moveOutOfLinks)
  markdown.core.ruler.push('restore-markers', restoreHiddenMarkers)
  markdown.renderer.rules.reference = renderToken
}

/**
 * The references that have found no place in the text of the passage: where the draft sees a note
 * and markdown-it an address, code or the description of a picture. They must not be lost.
 */
export function renderUnplaced({ source, passage, placed, words }: Setting): string {
  const unplaced = passage.references.filter((place) => !placed.has(place))
  for (const place of unplaced) placed.add(place)
  return unplaced.map((place) => renderReference(place, source, words)).join('')
}

function readPlaceholder(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos + 1) !== 0) return false
  const end = state.src.indexOf('\0', state.pos + 2)
  if (!silent) {
    const token = state.push('reference', '', 0)
    token.meta = { index: Number(state.src.slice(state.pos + 2, end)) }
  }
  state.pos = end + 2
  return true
}

/** A link within a link is no HTML: a reference in the text of a link comes to stand behind it. */
function moveOutOfLinks({ tokens }: StateCore): void {
  for (const token of tokens) {
    if (token.type !== 'inline' || !token.children) continue
    if (token.children.some(({ type }) => type === 'reference')) {
      token.children = withReferencesOutside(token.children)
    }
  }
}

function withReferencesOutside(tokens: readonly Token[]): Token[] {
  const moved: Token[] = []
  let waiting: Token[] = []
  let depth = 0
  for (const token of tokens) {
    if (token.type === 'link_open') depth++
    if (depth > 0 && token.type === 'reference') waiting.push(token)
    else moved.push(token)
    if (token.type !== 'link_close' || --depth > 0) continue
    for (const reference of waiting) moved.push(reference)
    waiting = []
  }
  return moved
}

/** Where markdown-it reads no running text, the author's own marker comes back. */
function restoreHiddenMarkers({ tokens, env }: StateCore): void {
  const { source, passage } = env as Setting
  if (passage.references.length === 0) return
  const restore = (text: string): string => restoreMarkers(text, source, passage)
  const visit = (token: Token): void => {
    token.info = restore(token.info)
    if (token.type !== 'inline') token.content = restore(token.content)
    token.attrs = token.attrs?.map(([name, value]) => [name, restore(String(value))]) ?? null
    token.children?.forEach(visit)
  }
  tokens.forEach(visit)
}

function renderToken(tokens: Token[], at: number, _options: unknown, env: Env | undefined): string {
  const { source, passage, placed, words } = env as Setting
  const place = passage.references[Number(tokens[at]?.meta?.index)]
  if (!place || placed.has(place)) return ''
  placed.add(place)
  return renderReference(place, source, words)
}

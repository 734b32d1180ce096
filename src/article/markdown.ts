/** Markdown to HTML: markdown-it, told by the draft where the notes are. */
import MarkdownIt from 'markdown-it'
import { isSafeAddress } from './addresses'
import { addBlockAttributes } from './block-attributes'
import type { Passage } from './passage'
import { renderPicture } from './pictures'
import { addReferenceRules, renderUnplaced } from './reference-rules'
import type { Setting } from './setting'

const markdown = new MarkdownIt({ html: false, linkify: true })
// Only what is plainly an address becomes a link: `report.md` and `who.is` are words.
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false })
markdown.validateLink = isSafeAddress
// Authors see an address as they wrote it.
markdown.normalizeLinkText = (address) => address
// A passage is normalised already; doing it again would destroy its placeholders.
markdown.core.ruler.disable('normalize')
markdown.core.ruler.push('block-attributes', addBlockAttributes)
markdown.renderer.rules.image = renderPicture
markdown.renderer.rules.softbreak = (_tokens, _at, _options, env) =>
  (env as Setting).keepLines ? '<br>\n' : '\n'
addReferenceRules(markdown)

/** Makes the link definitions of a passage known to all passages of the same setting. */
export function readLinkDefinitions(passage: Passage, setting: Setting): void {
  setting.passage = passage
  markdown.block.parse(passage.markdown, markdown, setting, [])
}

/** Renders paragraphs, lists, tables and the like. */
export function renderBlocks(passage: Passage, setting: Setting): string {
  setting.passage = passage
  const html = markdown.render(passage.markdown, setting)
  const rest = renderUnplaced(setting)
  return rest ? `${html}<p>${rest}</p>\n` : html
}

/** Renders running text. */
export function renderInline(passage: Passage, setting: Setting): string {
  setting.passage = passage
  return markdown.renderInline(passage.markdown.trim(), setting) + renderUnplaced(setting)
}

/** The words of a passage, without marks and notes. */
export function readPlainText(passage: Passage, setting: Setting): string {
  setting.passage = passage
  const text = markdown
    .parse(passage.markdown, setting)
    .map(({ children }) =>
      markdown.renderer.renderInlineAsText(children ?? [], markdown.options, setting),
    )
  return text.join(' ').replace(/\s+/g, ' ').trim()
}

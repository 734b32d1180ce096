/** Markdown to HTML: markdown-it, told by the draft where the notes are. */
import MarkdownIt from 'markdown-it'
import { isSafeAddress } from './addresses'
import { addBlockAttributes } from './block-attributes'
import { addReferenceRules, renderUnplaced } from './reference-rules'
import type { Passage } from './passage'
import { renderPicture } from './pictures'
import type { Setting } from './setting'

const markdown = new MarkdownIt({ html: false, linkify: true })
// Only what is plainly an address becomes a link: `report.md` and `who.is` are words.
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false })
markdown.validateLink = isSafeAddress
// Authors see their address as they wrote it.
markdown.normalizeLinkText = (address) => address
markdown.renderer.rules['image'] = renderPicture
markdown.core.ruler.push('block-attributes', addBlockAttributes)
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
  const rest = renderUnplaced(passage, setting)
  return rest ? `${html}<p>${rest}</p>\n` : html
}

/** Renders running text. */
export function renderInline(passage: Passage, setting: Setting): string {
  setting.passage = passage
  return markdown.renderInline(passage.markdown.trim(), setting) + renderUnplaced(passage, setting)
}

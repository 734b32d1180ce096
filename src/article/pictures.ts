/** Pictures: those that lie beside the article are shown, others are described. */
import type { RendererRule } from 'markdown-it'
import { isRelativeAddress } from './addresses'
import { escapeHtml } from './escape'
import type { Setting } from './setting'

export const renderPicture: RendererRule = (tokens, at, options, env, renderer) => {
  const { imageSource } = env as Setting
  const token = tokens[at]!
  const address = String(token.attrGet('src') ?? '')
  const description = escapeHtml(renderer.renderInlineAsText(token.children ?? [], options, env))
  const source = isRelativeAddress(address) ? imageSource(address) : null
  if (source === null) {
    return `<span class="picture">${description} <span class="address">${escapeHtml(address)}</span></span>`
  }
  return `<img src="${escapeHtml(source)}" alt="${description}">`
}

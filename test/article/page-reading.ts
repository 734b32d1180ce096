/** Reads a rendered article back, as a browser would. */

/** A tag as the renderer writes it: double quotes, nothing loose. */
const tag = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>/g
const attribute = / ([a-z-]+)(?:="([^"]*)")?/g

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** The elements in the order of the page. Throws at a `<` or `>` that is no part of a tag. */
export function readElements(html: string): Element[] {
  const elements: Element[] = []
  const rest = html.replace(tag, (_, close: string, name: string, attributes: string) => {
    if (!close) elements.push({ name, attributes: readAttributes(attributes) })
    return ''
  })
  const loose = /[<>]/.exec(rest)
  if (loose)
    throw new Error(`A loose ${loose[0]} in: ${rest.slice(loose.index - 20, loose.index + 20)}`)
  return elements
}

function readAttributes(text: string): Record<string, string> {
  const found = [...text.matchAll(attribute)]
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, unescape(value)]))
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

/** The article without what only machines read, for examples that people can read. */
export function readableHtml(html: string): string {
  return html
    .replace(/ (?:data-from|data-to|role|aria-label|tabindex|title)="[^"]*"/g, '')
    .replace(/^<article[^>]*>\n|<\/article>\n$/g, '')
    .replaceAll('\u00A0', '&nbsp;')
    .replaceAll('↩\uFE0E', '↩')
}

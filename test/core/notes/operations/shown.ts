import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/**
 * What readers of a Markdown document see, in micromark’s eyes: its HTML without the labels of notes
 * (they see numbers), without empty comments, and without white space.
 */
export function showPage(source: string): string {
  // micromark loses line breaks of `\r\n` in quotes.
  return micromark(source.replaceAll('\r\n', '\n'), {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
    .replace(/(user-content-fn(?:ref)?-)[^"]*"/g, '$1"')
    .replace(/aria-label="Back to reference [^"]*"/g, '')
    .replaceAll('<!-- -->', '')
    .replace(/\s+/g, '')
}

import { Parser } from 'htmlparser2'
import type { PageTags } from '../../core/citations/page-metadata'

/** What the head of a page says about it, wherever it stands. Nothing of the page is run. */
export function parsePage(html: string): PageTags {
  const meta: { name: string; content: string }[] = []
  const jsonLd: string[] = []
  const found = { title: '', canonical: '' }
  let text: string | null = null
  let isData = false

  const parser = new Parser({
    onopentag(tag, attributes) {
      const { name, property, itemprop, content, type = '', rel = '', href } = attributes
      const key = name ?? property ?? itemprop
      if (tag === 'meta' && key && content) meta.push({ name: key.toLowerCase(), content })
      if (tag === 'link' && /\bcanonical\b/i.test(rel) && href && !found.canonical)
        found.canonical = href
      isData = tag === 'script' && /ld\+json/i.test(type)
      // A picture has a title of its own.
      if (isData || (tag === 'title' && found.title === '')) text = ''
    },
    ontext(part) {
      if (text !== null) text += part
    },
    onclosetag(tag) {
      if (text === null || (tag !== 'title' && tag !== 'script')) return
      if (isData) jsonLd.push(text)
      else found.title = text
      text = null
      isData = false
    },
  })
  parser.end(html)
  return { ...found, meta, jsonLd }
}

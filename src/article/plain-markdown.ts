import MarkdownIt from 'markdown-it'

const markdown = new MarkdownIt({ html: false })

/** Renders Markdown that is no article and has no notes, such as the page of a rule. */
export function renderPlainMarkdown(text: string): string {
  return markdown.render(text)
}

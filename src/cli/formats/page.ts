import { escapeHtml } from '../../article/escape'
import type { Article } from '../../article/render'

/** The article as an HTML document of its own. */
export function formatPage({ html, language, title }: Article): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
</head>
<body>
${html}</body>
</html>
`
}

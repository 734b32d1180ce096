/** The article as a file of its own, for a browser. */
import { escapeHtml } from './escape'
import type { Article } from './render'
import { articleStyles } from './stylesheet'

/**
 * Renders a complete HTML page: styles included, no script, nothing loaded from elsewhere.
 *
 * @param name what the page is called when the article has no headline
 */
export function renderPage({ html, language, title }: Article, name: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title || name)}</title>
<style>${pageStyles}${articleStyles}</style>
</head>
<body>
<main>
${html}</main>
</body>
</html>
`
}

const pageStyles = /* css */ `
:root {
  --serif: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, 'Noto Serif', serif;
  --sans: system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  --mono: ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace;
  --paper: #fff;
  --text: #1c2024;
  --quiet: #5a636d;
  --line: #d5dae0;
  --link: #0b4f8a;
  --fault: #a8261b;
  --panel: #f4f6f8;
  --panel-edge: #e3e7ec;
  --highlight: #fdf1c7;
  --highlight-edge: #d9b53a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16191d;
    --text: #dfe3e8;
    --quiet: #9aa4af;
    --line: #363d46;
    --link: #8cbdf2;
    --fault: #ff9a8d;
    --panel: #1e2329;
    --panel-edge: #2d343c;
    --highlight: #3a3215;
    --highlight-edge: #a68a2e;
  }
}
body {
  margin: 0;
  padding: clamp(1.5rem, 6vw, 4.5rem) 1.25rem;
  background: var(--paper);
}
@media print {
  body {
    padding: 0;
  }
}
`

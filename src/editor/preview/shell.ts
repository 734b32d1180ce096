import * as vscode from 'vscode'
import { escapeHtml } from '../../article/escape'
import { articleStyles } from '../../article/stylesheet'

/**
 * The page that the article is shown in. Its policy lets in the style sheets and the script of the
 * extension, and pictures from the folders that the preview was given; nothing else.
 */
export function renderShell(
  webview: vscode.Webview,
  extension: vscode.Uri,
  document: vscode.Uri,
): string {
  const file = (...path: string[]): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extension, ...path)).toString()
  const nonce = createNonce()
  const policy = [
    `default-src 'none'`,
    `img-src ${webview.cspSource}`,
    `style-src ${webview.cspSource} 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
  ]
  return `<!doctype html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(vscode.l10n.t('Article preview'))}</title>
<style nonce="${nonce}">${articleStyles}</style>
<link rel="stylesheet" href="${file('media', 'preview.css')}">
</head>
<body data-uri="${escapeHtml(document.toString())}">
<main></main>
<script nonce="${nonce}" src="${file('dist', 'preview.js')}"></script>
</body>
</html>`
}

/** What stands in the place of an article that has no text yet. */
export function renderEmptyPage(): string {
  const title = vscode.l10n.t('Nothing to show yet')
  const text = vscode.l10n.t('What you write appears here as it will be published.')
  return `<div class="empty"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p></div>`
}

function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** In the colours and type of the editor, at the width of a page. */
export const rulePageStyles = `
body { padding: 1rem 2rem 3rem; }
main { max-width: 46rem; margin: 0 auto; font-size: 1.08em; line-height: 1.6; }
h1 { font-size: 1.7em; line-height: 1.25; }
h2 {
  margin-top: 2.2em; padding-bottom: 0.2em; font-size: 1.2em;
  border-bottom: 1px solid var(--vscode-editorWidget-border, var(--vscode-contrastBorder));
}
pre {
  padding: 0.8em 1em; overflow-x: auto; border-radius: 4px;
  background: var(--vscode-textCodeBlock-background);
  border: 1px solid var(--vscode-contrastBorder, transparent);
}
code {
  font-family: var(--vscode-editor-font-family); font-size: 0.92em; line-height: 1.5;
  color: var(--vscode-editor-foreground); background: none;
}
`

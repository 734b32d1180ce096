const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\0': '\uFFFD', // HTML has no NUL
}

/** The text as HTML, in an element or between double quotes in a tag. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"\0]/g, (character) => entities[character]!)
}

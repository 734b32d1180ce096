/**
 * One key for spellings that differ only in case, whatever the language: `İRAN`, `Iran` and `ıran`
 * meet. Each UTF-16 unit gives one unit, so offsets stay.
 */
export function foldCase(text: string): string {
  return text.replace(/[İIı]/g, 'i').toLowerCase()
}

/** Whether quotation marks and brackets are paired. Apostrophes and single marks do not count. */

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '"': '"',
  '(': ')',
  '[': ']',
}

export function isBalanced(text: string): boolean {
  const open: string[] = []
  for (let at = 0; at < text.length; at++) if (!balanceMark(open, text, at)) return false
  return open.length === 0
}

/** Adds the mark at an offset to those that are open; false when it closes what nothing opened. */
export function balanceMark(open: string[], text: string, at: number): boolean {
  const mark = text.charAt(at)
  const isCloser = closers[open.at(-1) ?? '']?.includes(mark)
  if (isCloser && !(closers[mark] && opensByPlace(text, at))) open.pop()
  else if (closers[mark]) open.push(mark)
  else return !/[”»)\]]/.test(mark)
  return true
}

/** `“` and `"` open again between a space or another opening mark and a word. */
function opensByPlace(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  return /^$|[\s([“„«"‘–—]/.test(before) && /[\p{L}\p{N}“„«"‘([]/u.test(text.charAt(at + 1))
}

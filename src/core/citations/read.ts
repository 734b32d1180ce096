import type { Citation, Language } from '../draft'
// Stand-in until the real reader arrives: overwrite this file.
export function readCitation(_text: string, _language: Language): Citation | null {
  return null
}

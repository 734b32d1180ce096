import type { BlockContext, Span } from '../draft'
import type { Problem } from '../findings'
import { languageSigns } from '../syntax/language'
import { readProse } from '../syntax/prose'
import { readQuotations } from '../syntax/quotations'
import { readSentences } from '../syntax/sentences'
import { message } from '../text/message'
import { covers } from '../text/spans'
import { englishIWords } from './english-i-words'
import type { BlockRule } from './rule'

export const dottedCapitalI: BlockRule = {
  id: 'dotted-capital-i',
  topic: 'language',
  scope: 'block',
  zones: ['title', 'body', 'notes'],
  severity: 'warning',
  summary: 'English words are spelt without the Turkish İ.',
  rationale:
    'A Turkish keyboard or spelling checker turns “Is” into “İs”. Searches for the title then find nothing.',
  examples: {
    sound: ['“Why Is Trade Rising in Asia?”, Reuters.\n'],
    faulty: [
      {
        draft: `
The pact was signed.[i]

[i] “Trade İs Rising in Asia”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)
           ^^ İs is spelt with a Turkish İ. Write Is.
`,
        fixed: `
The pact was signed.[i]

[i] “Trade Is Rising in Asia”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)
`,
      },
      {
        draft: `
Bu anlaşma, taraflar için önemli bir adım olarak görülmektedir.[i]

[i] “How the Corridor İn Asia Works”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)
                      ^^ İn is spelt with a Turkish İ. Write In.
`,
        fixed: `
Bu anlaşma, taraflar için önemli bir adım olarak görülmektedir.[i]

[i] “How the Corridor In Asia Works”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)
`,
      },
    ],
    silent: [
      'The talks were held in İstanbul and İzmir, and İlham Aliyev was there.\n',
      'İran ve İsrail arasındaki gerilim, bölge için büyük bir risk olarak görülüyor.\n',
      'The paper was the first to report it.[^1]\n\n[^1]: “İran ile İş Birliği”, Anadolu Ajansı.\n',
    ],
  },
  check(block) {
    const { text } = block.read(readProse)
    const problems: Problem[] = []
    for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\p{M}])İ[\p{L}’'-]*/gu)) {
      const wanted = word.replaceAll('İ', 'I')
      const span = { from: index, to: index + word.length }
      if (!englishIWords.has(wanted.toLowerCase()) || !isEnglish(block, span)) continue
      problems.push({
        ...span,
        message: message('{0} is spelt with a Turkish İ. Write {1}.', word, wanted),
        fixes: [
          { title: message('Write {0}', wanted), safe: true, edits: [{ ...span, text: wanted }] },
        ],
      })
    }
    return problems
  },
}

/** Whether the quotation or else the sentence around the word is English. */
function isEnglish(block: BlockContext, word: Span): boolean {
  const { text } = block.read(readProse)
  const around = (spans: readonly Span[]) => spans.findLast((span) => covers(span, word))
  const title = around(block.read(readQuotations))
  const context = title ?? around(block.read(readSentences)) ?? word
  const rest = text.slice(context.from, word.from) + text.slice(word.to, context.to)
  // Other English words may be misspelt in the same way.
  const signs = languageSigns(rest.replaceAll('İ', 'I'))
  if (signs.tr >= 1) return false
  if (signs.en >= (title ? 1 : 2)) return true
  // Names in a sentence may be Turkish; a title that has Turkish letters is.
  const hasTurkishLetters = /[çğıöşü]/i.test(title ? rest : rest.replace(/\p{Lu}[\p{L}’']*/gu, ''))
  if (hasTurkishLetters) return false
  return block.language === 'en' || (title !== undefined && isAscii(rest))
}

function isAscii(text: string): boolean {
  return /[a-z]/.test(text) && !/[^\x20-\x7e“”‘’–—…]/.test(text.replaceAll('İ', 'I'))
}

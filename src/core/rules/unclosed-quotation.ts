import type { Block, Draft, Quotation } from '../draft'
import type { Problem } from '../findings'
import { readProse } from '../syntax/prose'
import { readQuotations } from '../syntax/quotations'
import { blocksIn } from '../syntax/zones'
import { message } from '../text/message'
import type { DraftRule } from './rule'

export const unclosedQuotation: DraftRule = {
  id: 'unclosed-quotation',
  topic: 'language',
  scope: 'draft',
  severity: 'warning',
  summary: 'Every quotation is closed.',
  rationale:
    'Where a quotation is never closed, readers cannot tell the words of the source from those of the author.',
  examples: {
    sound: ['The minister called it “a ‘new’ era”.\n'],
    faulty: [
      {
        draft: `
The minister said: “We will sign in May. The talks went on.
                   ^^^ The quotation that “ opens here is never closed.
`,
      },
      {
        draft: `
The pact was signed.[i]

[i] “Talks ‘Still On, Says Envoy”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)
           ^^^^^^ The quotation that ‘ opens here is never closed.
`,
      },
      {
        draft: `
Министр заявил: «Мы подпишем договор в мае. Переговоры продолжились.
                ^^^ The quotation that « opens here is never closed.
`,
      },
    ],
    silent: [
      'The 1990s, or ‘90s, were the allies’ best years; Türkiye’nin de.\n',
      '“The first paragraph of a long quotation is not closed.\n\n“The last one is.”\n',
    ],
  },
  check({ draft }) {
    return blocksIn(draft, 'title', 'body', 'notes').flatMap((block, index, blocks) =>
      draft
        .read(block, readQuotations)
        .filter(
          (quotation) => !quotation.close && !goesOn(draft, block, quotation, blocks[index + 1]),
        )
        .map((quotation) => createProblem(draft, block, quotation)),
    )
  },
}

/** A quotation of several paragraphs opens each of them anew and closes only the last. */
function goesOn(draft: Draft, block: Block, { open }: Quotation, next?: Block): boolean {
  if (!next) return false
  const mark = block.text.slice(open.from, open.to)
  return draft.read(next, readProse).text.trimStart().startsWith(mark)
}

/** The mark with the word that it opens. */
function createProblem(draft: Draft, block: Block, { open }: Quotation): Problem {
  const { text } = draft.read(block, readProse)
  const word = /^\s*[\p{L}\p{N}’'-]{0,40}/u.exec(text.slice(open.to, open.to + 60))![0]
  const mark = block.text.slice(open.from, open.to)
  return {
    from: block.from + open.from,
    to: block.from + open.to + word.length,
    message: message('The quotation that {0} opens here is never closed.', mark),
  }
}

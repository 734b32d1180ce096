import { readStrayApostrophes } from '../syntax/apostrophes'
import { message } from '../text/message'
import type { BlockRule } from './rule'

export const strayApostrophe: BlockRule = {
  id: 'stray-apostrophe',
  topic: 'language',
  scope: 'block',
  zones: ['title', 'body', 'notes'],
  severity: 'warning',
  summary: 'An apostrophe joins the ending to its word.',
  rationale:
    'Word processors turn an apostrophe after a space into an opening quotation mark. On the page it looks like a quotation that is never closed.',
  examples: {
    sound: ['NATO’s summit and Türkiye’s vote.\n'],
    faulty: [
      {
        draft: `
NATO ‘s summit was held in Vilnius, and Ankara\`s answer came there.
    ^^ Wrong apostrophe. Write NATO’s.
                                              ^ Wrong apostrophe. Write Ankara’s.
`,
        fixed: `
NATO’s summit was held in Vilnius, and Ankara’s answer came there.
`,
      },
      {
        draft: `
Zirve, NATO ‘nun Vilnius toplantısından bir yıl sonra Türkiye ’de yapılmadı; bu kez ev sahibi Washington oldu.
           ^^ Wrong apostrophe. Write NATO’nun.
                                                             ^^ Wrong apostrophe. Write Türkiye’de.
`,
        fixed: `
Zirve, NATO’nun Vilnius toplantısından bir yıl sonra Türkiye’de yapılmadı; bu kez ev sahibi Washington oldu.
`,
      },
    ],
    silent: [
      'The curve is a so-called ‘s’ curve, and O‘zbekiston is spelt so.\n',
      'The allies’ summit, the ‘new’ strategy.\n',
    ],
  },
  check(block) {
    return block.read(readStrayApostrophes).map(({ from, to, word, suffix, mark }) => {
      const apostrophe = mark === "'" ? "'" : '’'
      const wanted = `${word}${apostrophe}${suffix}`
      return {
        from,
        to,
        message: message('Wrong apostrophe. Write {0}.', wanted),
        fixes: [
          {
            title: message('Write {0}', wanted),
            safe: true,
            edits: [{ from, to, text: apostrophe }],
          },
        ],
      }
    })
  },
}

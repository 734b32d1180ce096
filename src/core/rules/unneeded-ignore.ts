import { message } from '../text/message'
import type { IgnoreRule } from './rule'

export const unneededIgnore: IgnoreRule = {
  id: 'unneeded-ignore',
  topic: 'page',
  scope: 'ignores',
  severity: 'info',
  summary: 'Every comment that silences a rule is needed.',
  rationale:
    'A comment that was needed once silences the next fault at its place too, and nobody will know.',
  examples: {
    sound: [
      '<!-- policy-desk-ignore undefined-note -->\nTrade rose.[^1] It fell.[^2]\n\n[^1]: Eurostat.\n',
      'Trade rose.[^1] It fell.[^2] <!-- policy-desk-ignore -->\n\n[^1]: Eurostat.\n',
      '<!-- policy-desk-ignore-start undefined-note -->\n\nTrade rose.[^1]\n\nIt fell.[^2]\n\n<!-- policy-desk-ignore-end undefined-note -->\n\n[^1]: Eurostat.\n',
      'Trade rose.[^1] It fell.[^2]\n\n[^1]: Eurostat.\n\n<!-- policy-desk-ignore-file undefined-note -->\n',
    ],
    faulty: [
      {
        draft: `
<!-- policy-desk-ignore undefined-note -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This comment silences nothing. Remove it.
Trade rose.[^1]

[^1]: Eurostat.
`,
        fixed: `

Trade rose.[^1]

[^1]: Eurostat.
`,
      },
    ],
    silent: ['<!-- policy desk: ask the author -->\nTrade rose.[^1]\n\n[^1]: Eurostat.\n'],
  },
  check(unneeded) {
    return unneeded.map(({ comment: { from, to } }) => ({
      from,
      to,
      message: message('This comment silences nothing. Remove it.'),
      fixes: [
        { title: message('Remove the comment'), safe: true, edits: [{ from, to, text: '' }] },
      ],
    }))
  },
}

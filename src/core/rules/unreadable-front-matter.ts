import { message } from '../text/message'
import type { DraftRule } from './rule'

export const unreadableFrontMatter: DraftRule = {
  id: 'unreadable-front-matter',
  topic: 'page',
  scope: 'draft',
  severity: 'error',
  summary: 'The front matter is valid YAML.',
  rationale:
    'What the front matter says about title, author and language counts only if it can be read. The article itself is checked all the same.',
  examples: {
    sound: ['---\ntitle: The Middle Corridor\nlang: en\n---\n\nTrade rose.\n'],
    faulty: [
      {
        draft: `---
title: "The Middle Corridor
                          ^ The front matter cannot be read: missing closing quotation mark.
---

Trade rose.
`,
      },
      {
        draft: `---
^^^ The front matter cannot be read: the line of dashes that ends it is missing.
title: The Middle Corridor

Trade rose.
`,
      },
    ],
    silent: ['---\n\nA line of dashes is no front matter.\n'],
  },
  check({ draft }) {
    const { frontMatter } = draft
    return (frontMatter?.faults ?? []).map(({ from, to, message: reason }) => ({
      from,
      to,
      message: message('The front matter cannot be read: {0}.', reason),
    }))
  },
}

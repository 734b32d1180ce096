import assert from 'node:assert/strict'
import { formatOutlineJson } from '../../src/cli/formats/outline-json'
import { formatOutlineText } from '../../src/cli/formats/outline-text'
import type { OutlinedFile } from '../../src/cli/formats/outlined-file'
import type { Actor, Claim } from '../../src/core/draft'
import { review } from '../../src/core/review'
import { defaultStyle } from '../../src/core/style/defaults'
import { openDesk } from './desk'
import { soundDraft } from './drafts'

const source = `# The treaty of San Francisco

Japan said in 1951 that it would sign.[i] It took effect in San Francisco.[ii]

[i] “Treaty of Peace with Japan”, UN, https://treaties.un.org/, (Erişim Tarihi: 01.05.2024)

[iii] A remark.
`

function span(text: string): { from: number; to: number } {
  const from = source.indexOf(text)
  return { from, to: from + text.length }
}

const japan: Actor = {
  name: 'Japan',
  kind: 'state',
  aliases: ['Tokyo'],
  mentions: [{ ...span('Japan'), text: 'Japan', role: 'actor' }],
}

const city: Actor<'place'> = {
  name: 'San Francisco',
  kind: 'place',
  aliases: [],
  mentions: [{ ...span('San Francisco'), text: 'San Francisco', role: null }],
}

const claim: Claim = {
  ...span('Japan said in 1951 that it would sign.[i]'),
  kinds: ['attributed'],
  attributions: [
    {
      cue: span('said'),
      source: span('Japan'),
      content: span('it would sign'),
      actor: 'Japan',
      tier: 'sure',
    },
  ],
  certainty: 'plain',
  support: 'sourced',
  notes: ['i'],
}

const { draft } = review({
  source,
  style: defaultStyle,
  today: { year: 2024, month: 6, day: 1 },
  treatment: 'when-noted',
})
const file: OutlinedFile = {
  path: 'treaty.md',
  draft,
  cast: { actors: [japan], places: [city], unsorted: [] },
  claims: [claim],
}

describe('outline', () => {
  it('gives notes, actors and claims as JSON', () => {
    assert.deepEqual(JSON.parse([...formatOutlineJson([file])].join('')), {
      version: 1,
      files: [
        {
          path: 'treaty.md',
          language: 'en',
          title: span('The treaty of San Francisco'),
          notes: [
            {
              label: 'i',
              numeral: 'i',
              notation: 'house',
              references: [span('[i]')],
              definition: span(
                '[i] “Treaty of Peace with Japan”, UN, https://treaties.un.org/, (Erişim Tarihi: 01.05.2024)',
              ),
              citation: {
                title: 'Treaty of Peace with Japan',
                outlet: 'UN',
                url: 'https://treaties.un.org/',
                accessed: '2024-05-01',
              },
            },
            {
              label: 'ii',
              numeral: 'ii',
              notation: 'house',
              references: [span('[ii]')],
              definition: null,
              citation: null,
            },
            {
              label: 'iii',
              numeral: null,
              notation: 'house',
              references: [],
              definition: span('[iii] A remark.'),
              citation: null,
            },
          ],
          actors: [
            {
              name: 'Japan',
              kind: 'state',
              aliases: ['Tokyo'],
              mentions: [{ ...span('Japan'), text: 'Japan', role: 'actor' }],
            },
          ],
          places: [
            {
              name: 'San Francisco',
              kind: 'place',
              aliases: [],
              mentions: [{ ...span('San Francisco'), text: 'San Francisco' }],
            },
          ],
          unsorted: [],
          claims: [claim],
        },
      ],
    })
  })

  it('shows them in tables', () => {
    const text = [...formatOutlineText([file], (_, text) => text)].join('')
    assert.equal(
      text,
      `treaty.md (en) The treaty of San Francisco

Notes (3)
  i    UN       Treaty of Peace with Japan  2024-05-01  line 3
  ii   no note                                          line 3
  iii           A remark.                               no reference

Actors (1)
  Japan  state  1×  line 3  Tokyo

Places (1)
  San Francisco  place  1×  line 1

Names of unknown kind (0)

Claims (1)
  3:1  attributed  plain  sourced [i]  Japan said in 1951 that it would sign.[i]

`,
    )
  })

  it('answers for every file, draft or not', async () => {
    const { run } = openDesk({ 'a.md': soundDraft, 'README.md': '# No draft\n' })
    const { code, stdout } = await run('outline', '--format', 'json', '.', 'missing.md')
    assert.equal(code, 2)
    const { files } = JSON.parse(stdout) as { files: { path: string; notes: unknown[] }[] }
    assert.deepEqual(
      files.map(({ path, notes }) => [path, notes.length]),
      [
        ['README.md', 0],
        ['a.md', 1],
      ],
    )
  })
})

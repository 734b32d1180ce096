import assert from 'node:assert/strict'
import { dayOfCopy, findSourcesToArchive, nameCopy } from '../../../src/core/citations/archived'
import { definitionsOf } from '../../../src/core/citations/plan-repair'
import { sourcesOf } from '../../../src/core/citations/sources-of'
import { formatCitation, fieldsOf } from '../../../src/core/citations/format'
import type { Draft, HouseStyle, Language } from '../../../src/core/draft'
import { review } from '../../../src/core/review'
import { presets } from '../../../src/core/style/presets/all'
import { applyEdits } from '../../../src/core/text/edits'
import { readTestDraft } from '../../support/draft'

const article = `# Buz

Deniz buzu azalıyor.[i] Buzullar geri çekiliyor.[ii] Göller kuruyor.[iii]

[i] “Deniz Buzu”, WMO, https://wmo.int/ice, (Erişim Tarihi: 01.08.2023); “Cevher”, TIME, www.time.com/1, (Erişim Tarihi: 02.03.2023)

[ii] “Buzullar”, BBC, https://www.bbc.com/3. Erişim 3 Mayıs 2023.

[iii] Rakam gölleri kapsamıyor.
`

const sourcesIn = (draft: Draft) => findSourcesToArchive(draft, definitionsOf(draft))
const copyOf = (address: string) => `https://web.archive.org/web/20230801120000/${address}`

/** The draft with the copy of each source named. */
function withCopies(draft: Draft): string {
  const edits = sourcesIn(draft).map((source) => nameCopy(source, copyOf(source.address), draft))
  return applyEdits(draft.source, edits)
}

describe('sources to archive', () => {
  it('are those with a web address, with the day on which they were read', () => {
    assert.deepEqual(
      sourcesIn(readTestDraft(article)).map(({ address, day, oldest }) => [address, day, oldest]),
      [
        ['https://wmo.int/ice', '2023-08-01', '2023-07-02'],
        ['https://www.time.com/1', '2023-03-02', '2023-01-31'],
        ['https://www.bbc.com/3', '2023-05-03', '2023-04-03'],
      ],
    )
  })

  it('are told without a day that the calendar does not have', () => {
    const draft = readTestDraft(article.replace('01.08.2023', '31.02.2023'))
    assert.equal(sourcesIn(draft)[0]?.day, '')
  })

  it('name their copy at their end, in the language of the draft, and keep their address', () => {
    const lines = withCopies(readTestDraft(article)).split('\n')
    assert.equal(
      lines[4],
      '[i] “Deniz Buzu”, WMO, https://wmo.int/ice, (Erişim Tarihi: 01.08.2023), Arşiv: https://web.archive.org/web/20230801120000/https://wmo.int/ice; “Cevher”, TIME, www.time.com/1, (Erişim Tarihi: 02.03.2023), Arşiv: https://web.archive.org/web/20230801120000/https://www.time.com/1',
    )
    assert.equal(
      lines[6],
      '[ii] “Buzullar”, BBC, https://www.bbc.com/3. Erişim 3 Mayıs 2023. Arşiv: https://web.archive.org/web/20230801120000/https://www.bbc.com/3',
    )
    const labelIn = (language: Language) =>
      /, (\p{L}+): https:\/\/web/u.exec(withCopies(readTestDraft(article, { language })))?.[1]
    assert.deepEqual([labelIn('en'), labelIn('ru')], ['Archived', 'Архив'])
  })

  it('are read as before, with the copy as the rest; nothing is left to archive', () => {
    const fields = {
      author: 'Jane Smith',
      title: 'Sea Ice',
      outlet: 'TIME',
      published: { year: 2023, month: 7, day: 12 },
      url: 'https://time.com/1',
      accessed: { year: 2023, month: 8, day: 1 },
    }
    for (const [name, preset] of Object.entries(presets))
      for (const language of ['en', 'tr', 'ru'] as const) {
        const bare = readTestDraft('', { style: preset, language })
        const note = formatCitation(fields, bare.style, language)
        const before = readTestDraft(`It melts.[^1]\n\n[^1]: ${note}\n`, {
          style: preset,
          language,
        })
        const after = readTestDraft(withCopies(before), { style: preset, language })
        const [source, second] = sourcesOf(definitionsOf(after)[0]!, after)
        const [known] = sourcesOf(definitionsOf(before)[0]!, before)
        assert.deepEqual(fieldsOf(source!), fieldsOf(known!), `${name} ${language}`)
        assert.equal(second, undefined)
        assert.ok(source!.rest[0]?.text.endsWith(`: ${copyOf('https://time.com/1')}`))
        assert.deepEqual(sourcesIn(after), [])
      }
  })
})

describe('a note that names a copy', () => {
  it('has no more findings than before', () => {
    const rulesIn = (source: string, style: HouseStyle) => {
      const today = { year: 2026, month: 11, day: 25 }
      const { findings } = review({ source, style, today, treatment: 'always' })
      return findings.map(({ rule }) => rule)
    }
    for (const [name, style] of Object.entries(presets))
      for (const language of ['en', 'tr', 'ru'] as const) {
        const fields = {
          title: 'Sea Ice',
          outlet: 'TIME',
          published: { year: 2023, month: 7, day: 12 },
          url: 'https://time.com/1',
          accessed: { year: 2023, month: 8, day: 1 },
        }
        const note = formatCitation(fields, style, language)
        const draft = readTestDraft(`It melts.[^1]\n\n[^1]: ${note}\n`, { style, language })
        const before = rulesIn(draft.source, draft.style)
        assert.deepEqual(rulesIn(withCopies(draft), draft.style), before, `${name} ${language}`)
      }
  })
})

describe('the address of a copy', () => {
  it('tells its day', () => {
    assert.equal(dayOfCopy(copyOf('https://time.com/')), '2023-08-01')
    assert.equal(dayOfCopy('https://time.com/'), '')
  })
})

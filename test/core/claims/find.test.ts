import assert from 'node:assert/strict'
import { findClaims } from '../../../src/core/claims/find'
import type { Actor, Cast, Claim, Draft, Language } from '../../../src/core/draft'
import { readTestDraft } from '../../support/draft'

const nobody: Cast = { actors: [], places: [], unsorted: [] }

/** A cast of people and organisations, mentioned wherever their names stand. */
function castOf(source: string, names: Readonly<Record<string, Actor['kind']>>): Cast {
  const actors = Object.entries(names).map(([name, kind]): Actor => {
    const last = name.split(' ').at(-1)!
    const mentions = [...source.matchAll(new RegExp(`(?:${name}|${last})`, 'g'))].map((found) => ({
      from: found.index,
      to: found.index + found[0].length,
      text: found[0],
      role: null,
    }))
    return { name, kind, aliases: [], mentions }
  })
  return { actors, places: [], unsorted: [] }
}

function read(source: string, cast: Cast = nobody, language: Language = 'en') {
  const draft = readTestDraft(source, { language })
  return { draft, claims: findClaims(draft, cast) }
}

const firstWords = ({ source }: Draft, { from, to }: Claim) =>
  source.slice(from, to).split(/\s+/).slice(0, 2).join(' ')

/** `Trade grew: covered a` for each claim. */
function supports(source: string): string[] {
  const { draft, claims } = read(source)
  return claims.map((claim) =>
    `${firstWords(draft, claim)}: ${claim.support} ${claim.notes.join(' ')}`.trim(),
  )
}

/** `cue → actor (tier)` for each attribution. */
function speakers(source: string, cast: Cast, language: Language = 'en'): string[] {
  const { draft, claims } = read(source, cast, language)
  return claims.flatMap(({ attributions }) =>
    attributions.map(
      ({ cue, actor, tier }) =>
        `${draft.source.slice(cue.from, cue.to)} → ${actor ?? 'nobody'} (${tier})`,
    ),
  )
}

describe('the support of a claim', () => {
  it('is the note of its sentence, or the next one in its paragraph', () => {
    const source = `Headline

Trade grew in March. Exports rose by 4 percent.[^a] Imports fell in April.

Wages stagnated in May. Prices rose in June.[^b][^c]

[^a]: Eurostat.
[^b]: IMF.
[^c]: World Bank.`
    assert.deepEqual(supports(source), [
      'Trade grew: covered a',
      'Exports rose: sourced a',
      'Imports fell: unsourced',
      'Wages stagnated: covered b c',
      'Prices rose: sourced b c',
    ])
  })

  it('reads house notation too, and the note that stands inside a sentence', () => {
    const source = `Headline

Exports rose[i] in March, and imports fell. The lira lost value.[ii] Wages stagnated.

[i] “Trade”, Eurostat, https://example.org (Accessed: 01.08.2023)

[ii] “Money”, IMF, https://example.org (Accessed: 01.08.2023)`
    assert.deepEqual(supports(source), [
      'Exports rose[i]: sourced i',
      'The lira: sourced ii',
      'Wages stagnated.: unsourced',
    ])
  })

  it('is covered within one item of a list only', () => {
    const source = `Headline

- Exports rose in March.
- Imports fell in April. Wages stagnated in May.[^a]

[^a]: Eurostat.`
    assert.deepEqual(supports(source), [
      'Exports rose: unsourced',
      'Imports fell: covered a',
      'Wages stagnated: sourced a',
    ])
  })

  it('is a note even where the text names a source, and a name even among a crowd', () => {
    const source = `Headline

According to the IMF, growth slowed.[^a]

According to the IMF, growth slowed. Experts say that growth slowed. NATO officials say that growth slowed.

[^a]: IMF.`
    assert.deepEqual(supports(source), [
      'According to: sourced a',
      'According to: named',
      'Experts say: vague',
      'NATO officials: named',
    ])
  })
})

describe('the speaker of a claim', () => {
  it('is the person in a title, not the body or the state', () => {
    const source =
      'Headline\n\nNATO Secretary General Jens Stoltenberg said that allies had agreed. Japan’s Ministry of Defence said that it would pay.'
    const cast = castOf(source, {
      NATO: 'organisation',
      'Jens Stoltenberg': 'person',
      'Ministry of Defence': 'organisation',
      Japan: 'state',
    })
    assert.deepEqual(speakers(source, cast), [
      'said → Jens Stoltenberg (sure)',
      'said → Ministry of Defence (sure)',
    ])
  })

  it('is whoever spoke last for a pronoun, and nobody for a crowd', () => {
    const source =
      'Headline\n\nJens Stoltenberg said that allies had agreed. He added that talks would go on. Experts say that they will fail.'
    assert.deepEqual(speakers(source, castOf(source, { 'Jens Stoltenberg': 'person' })), [
      'said → Jens Stoltenberg (sure)',
      'added → Jens Stoltenberg (likely)',
      'say → nobody (likely)',
    ])
  })

  it('goes on in Turkish without a subject', () => {
    const source =
      'Başlık\n\nJens Stoltenberg, müttefiklerin anlaştığını söyledi. Ayrıca görüşmelerin süreceğini belirtti.'
    assert.deepEqual(speakers(source, castOf(source, { 'Jens Stoltenberg': 'person' }), 'tr'), [
      'söyledi → Jens Stoltenberg (sure)',
      'belirtti → Jens Stoltenberg (likely)',
    ])
  })

  it('is forgotten after a while', () => {
    const source = `Headline

Jens Stoltenberg said that allies had agreed. Trade grew. Exports rose. Imports fell. Wages stagnated. He added that talks would go on.`
    assert.deepEqual(speakers(source, castOf(source, { 'Jens Stoltenberg': 'person' })), [
      'said → Jens Stoltenberg (sure)',
      'added → nobody (likely)',
    ])
  })

  it('says all sentences of a quotation, and the one that goes on behind it', () => {
    const source = `Headline

“Nobody wins a trade war. Everybody loses,” said Ngozi Okonjo-Iweala. “We learned that a century ago.”`
    const { draft, claims } = read(source, castOf(source, { 'Ngozi Okonjo-Iweala': 'person' }))
    const contents = claims.map(({ kinds, attributions: [first] }) => {
      const content = draft.source.slice(first!.content!.from, first!.content!.to)
      return `${kinds[0]}: ${content} ${first!.actor} ${first!.tier}`
    })
    const whole = '“Nobody wins a trade war. Everybody loses,”'
    assert.deepEqual(contents, [
      `quotation: ${whole} Ngozi Okonjo-Iweala sure`,
      `quotation: ${whole} Ngozi Okonjo-Iweala sure`,
      'quotation: “We learned that a century ago.” Ngozi Okonjo-Iweala likely',
    ])
  })

  it('says the block quotation that follows a colon', () => {
    const source =
      'Headline\n\nGeorge Kennan wrote in a telegram:\n\n> The main element must be containment.\n\nTruman agreed with him.'
    const { claims } = read(source, castOf(source, { 'George Kennan': 'person' }))
    const [, quoted, after] = claims
    assert.deepEqual(quoted!.kinds, ['quotation'])
    assert.equal(quoted!.attributions[0]!.actor, 'George Kennan')
    assert.equal(quoted!.support, 'named')
    assert.deepEqual(after!.attributions, [])
  })
})

describe('what is no claim', () => {
  const countOf = (source: string, language: Language = 'en') =>
    read(source, nobody, language).claims.length

  it('is the title, a heading, and what stands outside the body', () => {
    const source = `# Trade Grew in March

Share

## Exports Rose by Four Percent

Imports fell.[^a]

[^a]: Wages stagnated in 2023, the IMF said.`
    assert.equal(countOf(source), 1)
  })

  it('is a line without a verb, in a list, in bold, or in a table', () => {
    const source = `Headline

**The main findings**

- Energy security in the Western Balkans

| Country | Share of coal |
| --- | --- |
| Poland | 61 percent of the power mix |`
    assert.equal(countOf(source), 0)
  })

  it('is code, a comment, and a greeting', () => {
    const source =
      'Headline\n\n```\nTrade grew in March.\n```\n\n<!-- Trade grew in March. -->\n\nDear readers, welcome back.'
    assert.equal(countOf(source), 0)
  })

  it('is found without knowing the language of the draft', () => {
    assert.equal(countOf('Headline\n\nФинляндия вступила в альянс.', 'und'), 1)
    assert.equal(countOf('Headline\n\nFinlandiya ittifaka katıldı. Şaşırtıcı mı?', 'und'), 1)
    assert.equal(countOf('Headline\n\nFinland joined the alliance. Why now?', 'und'), 1)
  })
})

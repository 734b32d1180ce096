import assert from 'node:assert/strict'
import fc from 'fast-check'
import { planAddressPaste } from '../../../src/core/citations/paste-address'
import { readPieces } from '../../../src/core/citations/snippet'
import { cursorOffset } from '../../../src/core/notes/operations/plan'
import { presets } from '../../../src/core/style/presets/all'
import type { HouseStyle } from '../../../src/core/draft'
import { applyEdits } from '../../../src/core/text/edits'
import { draftText } from '../../support/arbitrary'
import { readTestDraft } from '../../support/draft'

const today = { year: 2024, month: 3, day: 1 }
const tracked = 'https://time.com/1/ice/?utm_source=feed'

/**
 * What becomes of a paste at `|` (or over `|…|`): the draft, with `|` for the cursor and `‹title›` for
 * a field; the address alone; or nothing, where the editor pastes as always.
 */
function paste(marked: string, pasted = tracked, style?: Partial<HouseStyle>): string | null {
  return offers(marked, pasted, style)[0] ?? null
}

/** All that is offered, the likeliest first. */
function offers(marked: string, pasted = tracked, style?: Partial<HouseStyle>): string[] {
  const [before = '', selected = '', ...rest] = marked.split('|')
  const from = before.length
  const to = rest.length > 0 ? from + selected.length : from
  const draft = readTestDraft(marked.replaceAll('|', ''), style && { style })
  return planAddressPaste(draft, { from, to }, pasted, today).map((found) => {
    if (found.kind === 'address') return found.text
    const cursor = cursorOffset(found.plan)!
    const text = applyEdits(draft.source, found.plan.edits)
    return readPieces(`${text.slice(0, cursor)}|${text.slice(cursor)}`)
      .map((piece) => (piece.kind === 'text' ? piece.text : `‹${piece.name}›`))
      .join('')
  })
}

describe('pasting an address', () => {
  it('writes a note in running text: cleaned, with outlet and today’s date', () => {
    assert.equal(
      paste('# Ice\n\nIt melts.| It grows.[i]\n\n[i] “Sea”, WMO.\n'),
      '# Ice\n\nIt melts.[i]| It grows.[ii]\n\n' +
        '[i] “‹title›”, TIME, https://time.com/1/ice/, (Erişim Tarihi: 01.03.2024)\n\n' +
        '[ii] “Sea”, WMO.\n',
    )
  })

  it('writes the reference behind the word that the address is dropped into', () => {
    assert.match(paste('# Ice\n\nThe ice mel|ts fast.\n')!, /The ice melts\[i\]\| fast\./)
  })

  it('refers again to the note that cites the page, and offers a new note next', () => {
    const note = '[i] “Ice”, TIME, http://www.time.com/1/ice, (Erişim Tarihi: 01.08.2023)\n'
    assert.deepEqual(offers(`It melts.[i] It grows.|\n\n${note}`), [
      `It melts.[i] It grows.[i]|\n\n${note}`,
      `It melts.[i] It grows.[ii]|\n\n${note}\n` +
        '[ii] “‹title›”, TIME, https://time.com/1/ice/, (Erişim Tarihi: 01.03.2024)\n',
    ])
  })

  it('keeps the numbers in order when an earlier place refers to the note', () => {
    assert.equal(
      paste(
        '# Buz\n\nBuz eriyor.| Deniz ısındı.[i] Buzullar geri çekildi.[ii]\n\n' +
          '[i] “Deniz”, WMO, https://wmo.int/1, (Erişim Tarihi: 01.08.2023)\n\n' +
          '[ii] “Buz”, TIME, https://time.com/1/ice/, (Erişim Tarihi: 01.08.2023)\n',
      ),
      '# Buz\n\nBuz eriyor.[i]| Deniz ısındı.[ii] Buzullar geri çekildi.[i]\n\n' +
        '[i] “Buz”, TIME, https://time.com/1/ice/, (Erişim Tarihi: 01.08.2023)\n\n' +
        '[ii] “Deniz”, WMO, https://wmo.int/1, (Erişim Tarihi: 01.08.2023)\n',
    )
  })

  it('writes a new note where the old one names other sources too, or another place in the page', () => {
    for (const note of [
      '“Лёд”, TIME, https://time.com/1/ice/, (дата обращения: 01.08.2023); “Море”, BBC, https://bbc.com/2, (дата обращения: 01.08.2023)',
      '“Лёд”, TIME, https://time.com/1/ice/#sea, (дата обращения: 01.08.2023)',
      '“Лёд”, TIME, https://time.com/1/ore/, (дата обращения: 01.08.2023)',
    ])
      assert.equal(offers(`Лёд тает.[^1] Море растёт.|\n\n[^1]: ${note}\n`).length, 1, note)
  })

  it('leaves the outlet to the author where the domain is not known', () => {
    assert.match(paste('It melts.|\n', 'https://ice.example.org/a')!, /“‹title›”, ‹outlet›, https:/)
  })

  it('writes the form of the house, in Markdown notation too', () => {
    assert.equal(
      paste('Морской лёд тает, и ледники отступают.|\n', 'https://tass.ru/1', {
        ...presets['gost-r-7.0.5']!,
        language: 'ru',
        notation: 'markdown',
      }),
      'Морской лёд тает, и ледники отступают.[^1]|\n\n[^1]: ‹title› // ТАСС. URL: https://tass.ru/1 (дата обращения: 01.03.2024).\n',
    )
  })

  it('gives the cleaned address where no note can stand', () => {
    const clean = 'https://time.com/1/ice/'
    const body = 'It melts.[i]\n\n'
    assert.equal(paste(`${body}[i] “Ice”, TIME, |\n`), clean)
    assert.equal(paste(`${body}[i]|\n`), clean)
    assert.equal(paste('See [the page](|) of TIME.\n'), clean)
    assert.equal(paste('See [the |page](https://time.com) of TIME.\n'), clean)
    assert.equal(paste('See <|> of TIME.\n'), clean)
    assert.equal(paste('Run `curl |` now.\n'), clean)
    assert.equal(paste('```\ncurl |\n```\n'), clean)
    assert.equal(paste('---\nsource: |\n---\n\nText.\n'), clean)
    assert.equal(paste('[page]: |\n'), clean)
    assert.equal(paste('# Ice |\n\nIt melts.\n'), clean)
    assert.equal(paste('# Ice\n\nIt melts.\n\n|\n'), clean)
    assert.equal(paste('# Ice\n\nSee:\n\n- |\n'), clean)
  })

  it('gives the cleaned address over a selection', () => {
    assert.equal(paste('It |melts|.\n'), 'https://time.com/1/ice/')
  })

  it('leaves to the editor what is clean already, and what is no address', () => {
    assert.equal(paste('It |melts|.\n', 'https://time.com/1/ice/'), null)
    for (const text of [
      '',
      'ice',
      'https://time.com and more',
      `${tracked}\n${tracked}`,
      'file:///etc/hosts',
      'https://',
    ]) {
      assert.equal(paste('It melts.|\n', text), null, text)
    }
  })

  it('never throws, and keeps the text of the draft', () => {
    fc.assert(
      fc.property(draftText, fc.double({ min: 0, max: 1, noNaN: true }), (source, share) => {
        const draft = readTestDraft(source)
        const at = Math.floor(share * source.length)
        for (const found of planAddressPaste(draft, { from: at, to: at }, tracked, today)) {
          if (found.kind === 'address') assert.equal(found.text, 'https://time.com/1/ice/')
          else assert.match(applyEdits(source, found.plan.edits), /time\.com\/1\/ice/)
        }
      }),
    )
  })
})

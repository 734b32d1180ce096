import assert from 'node:assert/strict'
import { readLines } from '../../../src/core/text/lines'
import { zoneAt } from '../../../src/core/syntax/zones'
import { readTestDraft } from '../../support/draft'

/** The draft with the zone of each line in front of it; blank lines stay blank. */
function zones(source: string): string {
  const draft = readTestDraft(source)
  const lines = readLines(source)
  return source
    .split('\n')
    .map((line) => line)
    .map((line, number, all) => {
      const from = all.slice(0, number).join('\n').length + (number > 0 ? 1 : 0)
      assert.equal(lines.lineAt(from).number, number)
      return line === '' ? '' : `${zoneAt(draft, from).padEnd(12)}${line}`
    })
    .join('\n')
}

/** What stands behind the zones. */
const withoutZones = (page: string) => page.replace(/^.{12}/gm, '')

const pages = {
  'a published page': `
title       The Middle Corridor After 2022

furniture   Paylaş

furniture   This post is also available in: Türkçe Русский

body        Trade along the corridor rose.[i] It will rise again.

body        Notes of caution remain.[ii]

notes       [i] “Trade Rises”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)

notes       [ii] “Caution”, TRT, https://www.trthaber.com/, (Erişim Tarihi: 01.08.2023)

author      Ayşe YILMAZ
author      Ayşe YILMAZ
author      Ayşe YILMAZ works on trade.

furniture   Similar Posts`,

  'a Turkish page without blank lines around the furniture': `
title       Orta Koridor
furniture   Paylaş
furniture   Bu yazı şu dillerde de mevcuttur: English Русский

body        Ticaret arttı.[1]

notes       Notlar
notes       [1] “Ticaret”, AA, https://www.aa.com.tr/, (Erişim Tarihi: 01.08.2023)

author      Dr. Ayşe Yılmaz

furniture   Benzer Yazılar

furniture   Bir başka yazı`,

  'a Russian page': `
title       Средний коридор

furniture   Поделиться

furniture   Эта запись также доступна на: English Türkçe

body        Торговля выросла.[i]

notes       Примечания

notes       [i] «Торговля», ТАСС, https://tass.ru/, (дата обращения: 01.08.2023)

furniture   Похожие записи`,

  'Markdown with headings and notes at the end': `
title       # The Middle Corridor

author      By Ayşe Yılmaz

body        ## Trade

body        Trade rose.[^1]

body        ## Outlook

body        It will rise again.

notes       ## Notes

notes       [^1]: Reuters.`,

  'notes in the middle of the article': `
title       # The Middle Corridor

body        Trade rose.[^1]

notes       [^1]: Reuters.

body        It will rise again.`,

  'a text without a title': `
body        Trade rose in the spring of that year, and it will rise again.

body        So it goes.`,

  'a text whose first paragraph is being typed': `
body        Trade rose in the spring.[^1] It will rise ag

notes       [^1]: Reuters.`,
}

describe('zones', () => {
  for (const [name, page] of Object.entries(pages))
    it(name, () => assert.equal(zones(withoutZones(page)), page))

  it('an empty draft is all body', () =>
    assert.deepEqual(readTestDraft('').zones, [{ kind: 'body', from: 0, to: 0 }]))
})

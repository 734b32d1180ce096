import assert from 'node:assert/strict'
import { isInnerAddress, localFile } from '../../../src/core/citations/inaccessible'
import { isSearchPage } from '../../../src/core/citations/search-pages'

const lines = (text: string) => text.trim().split('\n')

describe('addresses that readers cannot open', () => {
  const inner = `
http://localhost:3000/report
http://127.0.0.1/report
http://10.0.0.5/report
http://172.20.1.1/report
https://192.168.1.20/rapor.pdf
http://[::1]/report
http://portal/otchet
https://files.intranet/rapor
https://wiki.corp.local/page
https://www-jstor-org.ezproxy.example.edu/stable/1
https://eds.p.ebscohost.com.libproxy.example.edu/1
https://www-jstor-org.example.idm.oclc.org/stable/1`
  for (const address of lines(inner)) it(address, () => assert.ok(isInnerAddress(address)))

  const files = `
file:///C:/Users/me/report.pdf
C:\\Users\\me\\report.pdf
\\\\server\\share\\rapor.pdf`
  for (const path of lines(files)) it(path, () => assert.match(path, localFile))
})

describe('addresses that readers can open', () => {
  const open = `
https://www.reuters.com/world/
https://1.1.1.1/dns/
http://172.32.0.1/
https://www.thelocal.at/1
http://минобороны.рф/1
https://home.treasury.gov/news
https://www.example.org/localhost
doi:10.1000/182
www.aa.com.tr`
  for (const address of lines(open))
    it(address, () => {
      assert.ok(!isInnerAddress(address))
      assert.doesNotMatch(address, localFile)
    })
})

describe('pages of search results', () => {
  const found = `
https://www.google.com/search?q=trade
https://scholar.google.com/scholar?q=trade
https://www.bing.com/search?form=QBLH&q=trade
https://duckduckgo.com/?q=trade
https://yandex.ru/search/?text=торговля
https://search.yahoo.com/search?p=trade
https://www.baidu.com/s?wd=trade
https://twitter.com/search?q=trade
https://www.youtube.com/results?search_query=trade
https://www.linkedin.com/search/results/all/?keywords=trade
https://www.aa.com.tr/tr/search/?s=ticaret
https://www.example.com.tr/arama?kelime=ticaret
https://example.ru/%D0%BF%D0%BE%D0%B8%D1%81%D0%BA?q=1
https://en.wikipedia.org/w/index.php?search=trade
https://www.example.org/?s=trade`
  for (const address of lines(found)) it(address, () => assert.ok(isSearchPage(address)))
})

describe('other pages', () => {
  const pages = `
https://www.google.com/about/
https://www.google.com/search/about
https://example.org/search-and-rescue/?page=2
https://example.org/?p=123
https://www.youtube.com/watch?v=aqz-KE-bpKQ
https://data.worldbank.org/indicator/NE.TRD?locations=TR
https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32016R0679
https://example.org/results/2023?lang=en
https://www.aa.com.tr/tr/dunya/1?s=`
  for (const address of lines(pages)) it(address, () => assert.ok(!isSearchPage(address)))
})

import assert from 'node:assert/strict'
import { decodePage } from '../../src/editor/network/decode-page'
import { encode } from './site'

const turkish = 'Şişli’de buzul çağı: İklim değişikliği ve Iğdır’ın ağaçları'
const russian = 'Ледники Арктики отступают: Что говорят учёные'

function decode(
  text: string,
  {
    charset,
    header = '',
    meta = '',
    host = 'pages.example',
  }: {
    charset: string
    header?: string
    meta?: string
    host?: string
  },
): string {
  const page = `<meta charset="${meta}"><title>${text.replaceAll('’', "'")}</title>`
  const bytes = charset === 'utf-8' ? new TextEncoder().encode(page) : encode(page, charset)
  const contentType = header && `text/html; charset=${header}`
  const decoded = decodePage({ bytes, contentType, address: `https://${host}/` })
  return /<title>(.*)<\/title>/.exec(decoded)![1]!.replaceAll("'", '’')
}

describe('the text of a page', () => {
  it('is read in the charset that the header or the page names', () => {
    assert.equal(decode(turkish, { charset: 'windows-1254', header: 'windows-1254' }), turkish)
    assert.equal(decode(turkish, { charset: 'windows-1254', meta: 'iso-8859-9' }), turkish)
    assert.equal(decode(russian, { charset: 'koi8-r', meta: 'koi8-r' }), russian)
    assert.equal(decode(russian, { charset: 'windows-1251', header: 'cp1251' }), russian)
  })

  it('is read rightly where the header lies', () => {
    for (const header of ['utf-8', 'iso-8859-1', 'windows-1251'])
      assert.equal(
        decode(turkish, { charset: 'windows-1254', header, meta: 'windows-1254' }),
        turkish,
      )
    for (const header of ['utf-8', 'iso-8859-1', 'windows-1251'])
      assert.equal(decode(russian, { charset: 'koi8-r', header, meta: 'koi8-r' }), russian)
  })

  it('is read rightly where the page lies', () => {
    assert.equal(decode(turkish, { charset: 'utf-8', meta: 'windows-1254' }), turkish)
    assert.equal(
      decode(russian, { charset: 'utf-8', header: 'koi8-r', meta: 'windows-1251' }),
      russian,
    )
    assert.equal(decode(russian, { charset: 'koi8-r', header: 'koi8-r', meta: 'utf-8' }), russian)
  })

  it('is read by the country of the site where nothing is said', () => {
    assert.equal(decode(turkish, { charset: 'windows-1254', host: 'haber.com.tr' }), turkish)
    assert.equal(decode(russian, { charset: 'windows-1251', host: 'novosti.ru' }), russian)
    assert.equal(
      decode(russian, { charset: 'windows-1251', header: 'no-such-charset', host: 'a.kz' }),
      russian,
    )
  })

  it('may break off inside a character', () => {
    const bytes = new TextEncoder().encode('<title>Лёд').subarray(0, -1)
    assert.match(decodePage({ bytes, contentType: '', address: '' }), /<title>Лё/)
  })
})

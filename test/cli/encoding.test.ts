import assert from 'node:assert/strict'
import fc from 'fast-check'
import { decode } from '../../src/cli/encoding/decode'
import type { Encoding } from '../../src/cli/encoding/decoded'
import { encode } from '../../src/cli/encoding/encode'
import { runs } from '../support/properties'

const turkish = 'Türkiye’nin dışişleri bakanı “Görüşmeler sürüyor” dedi.[i]'
const russian = 'Министр заявил: «Переговоры продолжаются».[i]'

/** The bytes as another program would have written them. */
function bytesOf(text: string, encoding: Encoding): Uint8Array {
  const bytes = encode(text, encoding)
  assert.ok(bytes, `${encoding} lacks a letter`)
  return bytes
}

describe('the encoding of a file', () => {
  it('is UTF-8 as a rule', () => {
    const expected = { text: turkish, encoding: 'utf-8', remark: null }
    assert.deepEqual(decode(bytesOf(turkish, 'utf-8')), expected)
  })

  it('is what the byte order mark says, which counts as a character', () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
      const text = `\uFEFF${russian}`
      assert.deepEqual(decode(bytesOf(text, encoding)), { text, encoding, remark: null })
    }
  })

  it('is guessed from Turkish and Russian letters, and said to be', () => {
    assert.deepEqual(decode(bytesOf(turkish, 'windows-1254')), {
      text: turkish,
      encoding: 'windows-1254',
      remark: 'is Windows-1254, not UTF-8: read as such; save it as UTF-8',
    })
    assert.deepEqual(decode(bytesOf(russian, 'windows-1251')), {
      text: russian,
      encoding: 'windows-1251',
      remark: 'is Windows-1251, not UTF-8: read as such; save it as UTF-8',
    })
    const english = 'He said: “It’s over” – André nodded.'
    assert.equal(decode(bytesOf(english, 'windows-1254')).text, english)
  })

  it('is UTF-8 still when a few bytes are broken, but then nothing is written back', () => {
    const broken = Buffer.concat([bytesOf(turkish, 'utf-8'), Uint8Array.of(0xc5)])
    const { text, encoding, remark } = decode(broken)
    assert.equal(text, `${turkish}\uFFFD`)
    assert.equal(encoding, null)
    assert.match(remark ?? '', /^is not valid UTF-8/)
  })

  it('is none for what is no text', () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)
    assert.equal(decode(png).encoding, null)
    assert.equal(decode(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x42)).encoding, null)
  })

  it('refuses to write a letter that it lacks', () => {
    assert.equal(encode(russian, 'windows-1254'), null)
    assert.equal(encode('ğ', 'windows-1251'), null)
  })

  it('gives the bytes back, whatever they are, or says that it cannot', () => {
    const bytes = fc.oneof(
      fc.uint8Array(),
      fc.uint8Array().map((bytes) => Uint8Array.of(0xff, 0xfe, ...bytes)),
      fc.uint8Array().map((bytes) => Uint8Array.of(0xfe, 0xff, ...bytes)),
      fc.string({ unit: 'binary' }).map((text) => new Uint8Array(Buffer.from(text))),
    )
    fc.assert(
      fc.property(bytes, (bytes) => {
        const { text, encoding } = decode(bytes)
        if (encoding) assert.deepEqual(new Uint8Array(encode(text, encoding) ?? []), bytes)
      }),
      runs(2000),
    )
  })
})

/** Drafts of every kind, made up for property tests. */
import fc from 'fast-check'

const pieces = [
  'NATO and Japan signed the pact',
  'Türkiye’nin kararı NATO ‘nun',
  'Россия и Китай заявили',
  'The minister said: “We will go on.”',
  '«Мы продолжим», — заявил министр',
  'according to the World Bank',
  '[i]',
  '[ii]',
  '[iv]',
  '[1]',
  '[^a]',
  '[^b]',
  '[^a]: “Title”, TIME, https://time.com/1, (Erişim Tarihi: 01.08.2023)',
  '[i] “Title”, TIME, https://time.com/1, (Erişim Tarihi:01.08.2023)',
  '[ii]“Title ‘Inner”, BBC, https://www.bbc.com/ (Erişim Tarihi: 31.02.2023)',
  '^[an inline note]',
  '“',
  '”',
  '‘',
  '[',
  ']',
  '(',
  '`',
  '```',
  '> ',
  '- ',
  '1. ',
  '    ',
  '\t',
  '# ',
  '---',
  '---\ntitle: The Corridor\nlang: tr\n---\n',
  '<!-- ',
  ' -->',
  '|a|b|\n|-|-|\n|c|d|',
  'Paylaş',
  'Similar Posts',
  'Ayşe Yılmaz',
  '. ',
  ', ',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\0',
  '\uD800',
  '🕊️',
  'İs',
]

export const draftText = fc
  .array(fc.constantFrom(...pieces), { maxLength: 40 })
  .map((parts) => parts.join(''))

/** Each replaces `remove` units at a share of the length by `insert`. */
export const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat(20),
    insert: fc.constantFrom('', ...pieces),
  }),
  { minLength: 1, maxLength: 4 },
)

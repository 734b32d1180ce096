import fc from 'fast-check'

/** What drafts are made of, well-formed and not, and what attacks are made of. */
const pieces = [
  ...['Japan signed.', '“Peace”', 'the first word ', ' ', '\n', '\n\n', '\r\n', '\r', '\t', '    '],
  ...['[^a]', '[^b]', '[^A]', '![^a]', '[i]', '[ii]', '[iv]', '^[said ', ']', '[', '(', ')', '!['],
  ...['\n\n[^a]: ', '\n\n[^b]: ', '\n\n[i] ', '\n\n[ii] ', '\n\n[r]: https://r.example', '[r]'],
  ...[
    '# ',
    '- ',
    '> ',
    '1. ',
    '```\n',
    '`',
    '**',
    '_',
    '~~',
    '| a | b |\n|---|--:|\n| c |',
    '\n---\n',
  ],
  ...[
    'https://who.example/a_(b)?c=[i]',
    '<https://who.example>',
    'mailto:a@b.example',
    'a@b.example',
  ],
  ...['[go](', '![see](', 'javascript:alert(1)', 'JaVa\tScript:x', 'data:text/html,x', 'command:x'],
  ...[
    'vbscript:x',
    'file:///x',
    '//host.example',
    '\\\\host',
    '&#106;avascript:',
    '&colon;',
    '&#0;',
  ],
  ...[
    '<script>',
    '</script>',
    '<img src=x onerror=alert(1)>',
    '"onload="x',
    "'",
    '<!--',
    '-->',
    '<br>',
  ],
  ...['\0', '<\u00000\0>', '\uE000', '\uFFFD', '\uFEFF', '\uD800', '\u202E', '🎌', 'İ', '\\'],
  ...[
    '---\ntitle: "',
    '"\n---\n',
    'Share\n\n',
    'Ada LOVELACE\nAda LOVELACE\nAda LOVELACE wrote.',
    'Notes\n',
  ],
]

/** Any text at all, most of it made of what means something to Markdown or to a browser. */
export const anyDraft: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
    ),
    { maxLength: 30 },
  )
  .map((found) => found.join(''))

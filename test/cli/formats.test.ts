import assert from 'node:assert/strict'
import { formatCheckGithub } from '../../src/cli/formats/check-github'
import { formatCheckJson } from '../../src/cli/formats/check-json'
import { formatCheckSarif } from '../../src/cli/formats/check-sarif'
import { allRules } from '../../src/core/rules/all'
import { message } from '../../src/core/text/message'
import { checkedFile, findingOn } from './findings'

const source = '\uFEFF# Tokyo\r\nJapan signed.[iv] It joined.\r\n[i] TIME\r\n'
const note = { from: source.indexOf('[i]'), to: source.indexOf(' TIME') }
const finding = findingOn(source, '[iv]', {
  related: [{ ...note, message: message('Did you mean this note?') }],
  fixes: [
    {
      title: message('Change it to {0}.', '[i]'),
      safe: false,
      edits: [{ from: 23, to: 27, text: '[i]' }],
    },
  ],
})
const file = checkedFile('articles/japan.md', source, [finding])

const parse = (parts: Iterable<string>): unknown => JSON.parse([...parts].join(''))

describe('the findings for other programs', () => {
  it('are JSON with places in UTF-16 units, the byte order mark and CRLF counted', () => {
    assert.equal(source.slice(finding.from, finding.to), '[iv]')
    assert.deepEqual(parse(formatCheckJson([file, checkedFile('sound.md', '', [])])), {
      version: 1,
      files: [
        {
          path: 'articles/japan.md',
          findings: [
            {
              rule: 'undefined-note',
              severity: 'error',
              message: 'No note for [iv].',
              from: 23,
              to: 27,
              start: { line: 2, column: 14 },
              end: { line: 2, column: 18 },
              related: [{ ...note, message: 'Did you mean this note?' }],
              fixes: [
                {
                  title: 'Change it to [i].',
                  safe: false,
                  edits: [{ from: 23, to: 27, text: '[i]' }],
                },
              ],
            },
          ],
        },
        { path: 'sound.md', findings: [] },
      ],
    })
  })

  it('are annotations for GitHub, with its separators escaped', () => {
    const odd = findingOn(source, '[iv]', { severity: 'hint', message: message('50%\r\na: b, c') })
    assert.equal(
      [...formatCheckGithub([{ ...file, path: 'a:b,c%.md', findings: [finding, odd] }])].join(''),
      [
        '::error file=a%3Ab%2Cc%25.md,line=2,endLine=2,col=14,endColumn=18,title=undefined-note::No note for [iv].',
        '::notice file=a%3Ab%2Cc%25.md,line=2,endLine=2,col=14,endColumn=18,title=undefined-note::50%25%0D%0Aa: b, c',
        '',
      ].join('\n'),
    )
  })

  it('are a SARIF log', () => {
    const artifactLocation = { uri: 'makaleler/%C3%A7in%20%5B1%5D.md' }
    const regionOf = (from: number, to: number, line: number, column: number) => ({
      startLine: line,
      startColumn: column,
      endLine: line,
      endColumn: column + to - from,
      charOffset: from,
      charLength: to - from,
    })
    const region = regionOf(23, 27, 2, 14)
    const log = parse(formatCheckSarif([{ ...file, path: 'makaleler/çin [1].md' }], '1.2.3')) as Log
    assert.equal(log.version, '2.1.0')
    const [{ tool, columnKind, results }] = log.runs
    assert.equal(tool.driver.version, '1.2.3')
    assert.deepEqual(
      tool.driver.rules.map(({ id }) => id),
      allRules.map(({ id }) => id),
    )
    assert.equal(columnKind, 'utf16CodeUnits')
    assert.deepEqual(results, [
      {
        ruleId: 'undefined-note',
        ruleIndex: allRules.findIndex(({ id }) => id === 'undefined-note'),
        level: 'error',
        message: { text: 'No note for [iv].' },
        locations: [{ physicalLocation: { artifactLocation, region } }],
        relatedLocations: [
          {
            physicalLocation: { artifactLocation, region: regionOf(note.from, note.to, 3, 1) },
            message: { text: 'Did you mean this note?' },
          },
        ],
        fixes: [
          {
            description: { text: 'Change it to [i].' },
            artifactChanges: [
              {
                artifactLocation,
                replacements: [{ deletedRegion: region, insertedContent: { text: '[i]' } }],
              },
            ],
          },
        ],
      },
    ])
  })
})

interface Log {
  readonly version: string
  readonly runs: readonly [
    {
      readonly tool: { driver: { version: string; rules: { id: string }[] } }
      readonly columnKind: string
      readonly results: unknown
    },
  ]
}

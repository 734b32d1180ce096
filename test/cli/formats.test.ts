import assert from 'node:assert/strict'
import { formatCheckGithub } from '../../src/cli/formats/check-github'
import { formatCheckJson } from '../../src/cli/formats/check-json'
import { formatCheckSarif } from '../../src/cli/formats/check-sarif'
import { message } from '../../src/core/text/message'
import { checkedFile, findingOn } from './findings'

const source = '\uFEFF# Tokyo\r\nJapan signed.[iv] It joined.\r\n[i] TIME\r\n'
const finding = findingOn(source, '[iv]', {
  related: [{ from: 41, to: 44, message: message('Did you mean this note?') }],
  fixes: [
    {
      title: message('Change it to {0}.', '[i]'),
      safe: false,
      edits: [{ from: 23, to: 27, text: '[i]' }],
    },
  ],
})
const file = checkedFile('articles/japan.md', source, [finding])

describe('the findings for other programs', () => {
  it('are JSON with places in UTF-16 units, the byte order mark and CRLF counted', () => {
    assert.equal(source.slice(finding.from, finding.to), '[iv]')
    assert.deepEqual(JSON.parse(formatCheckJson([file, checkedFile('sound.md', '', [])])), {
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
              related: [{ from: 41, to: 44, message: 'Did you mean this note?' }],
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
      formatCheckGithub([{ ...file, path: 'a:b,c%.md', findings: [finding, odd] }]),
      [
        '::error file=a%3Ab%2Cc%25.md,line=2,endLine=2,col=14,endColumn=18,title=undefined-note::No note for [iv].',
        '::notice file=a%3Ab%2Cc%25.md,line=2,endLine=2,col=14,endColumn=18,title=undefined-note::50%25%0D%0Aa: b, c',
        '',
      ].join('\n'),
    )
  })

  it('are a SARIF log', () => {
    const log = JSON.parse(formatCheckSarif([{ ...file, path: 'makaleler/çin [1].md' }], '1.2.3'))
    assert.equal(log.version, '2.1.0')
    const [{ tool, columnKind, results }] = log.runs
    assert.equal(columnKind, 'utf16CodeUnits')
    assert.equal(tool.driver.version, '1.2.3')
    assert.equal(tool.driver.rules[results[0].ruleIndex].id, 'undefined-note')

    const artifactLocation = { uri: 'makaleler/%C3%A7in%20%5B1%5D.md' }
    const region = {
      startLine: 2,
      startColumn: 14,
      endLine: 2,
      endColumn: 18,
      charOffset: 23,
      charLength: 4,
    }
    assert.deepEqual(results[0].locations, [{ physicalLocation: { artifactLocation, region } }])
    assert.equal(results[0].relatedLocations[0].message.text, 'Did you mean this note?')
    assert.deepEqual(results[0].fixes, [
      {
        description: { text: 'Change it to [i].' },
        artifactChanges: [
          {
            artifactLocation,
            replacements: [{ deletedRegion: region, insertedContent: { text: '[i]' } }],
          },
        ],
      },
    ])
  })
})

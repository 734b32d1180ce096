/** Drafts with sound notes, made up for property tests. */
import fc from 'fast-check'

/** A note as it is made up: its paragraphs, each of some lines. */
type NoteParagraphs = readonly (readonly string[])[]

const lines = fc.constantFrom(
  '“Trade Falls”, Reuters, https://www.reuters.com/a_(b), (Accessed: 01.08.2023)',
  'See *World Bank*, [Prospects](https://www.worldbank.org/p "Title"), p. 4.',
  'Eurostat, `nama_10_gdp`; IMF, *Outlook*, 2023.',
  'United Nations, \\[sic] and [brackets], cf. note [x].',
  'A remark without a source, and more of it',
  'Türkiye İstatistik Kurumu, “Dış Ticaret”, [2] 2023',
  'Банк России, «Обзор», 4 мая 2023 г.',
  'Line with a break at its end  ',
  '1\\. Not a list',
  '<b>Bold</b> & more <!-- hidden -->',
)

const paragraph = fc.array(lines, { minLength: 1, maxLength: 3 })

const noteText = fc.oneof(
  { weight: 4, arbitrary: paragraph.map((first): NoteParagraphs => [first]) },
  { weight: 1, arbitrary: fc.array(paragraph, { minLength: 1, maxLength: 11 }) },
)

/** Where `@` stands, a reference goes. */
const blocks = fc.constantFrom(
  'Exports rose.@ Imports fell,@ and prices@ held@.',
  'Growth was slow@ (see below)@(or above).',
  'He said “it is so”@ and [sic]@ and [site](https://a.example)@, [ref]@ and @[ref].',
  '@ opens a paragraph\n@ and a line.',
  'One @word@@ and 2^@ and `code [i]` and [iv] and [7].',
  '## A heading@',
  '- an item@\n- another@\n  goes on',
  '- loose@\n\n- items@\n\n  with more@',
  '1. first@\n   - inner@\n2. second',
  '> A quotation@\n> of two lines@',
  '> - an item@ in a quotation\n>\n> after it@',
  '| a@ | b |\n| - | - |\n| c | d@ |',
  'Indented:\n\n    code [i]',
  '```\ncode [ii]\n```',
  '<div>\nhtml [^1]\n</div>',
  '---',
  'No note here.',
  '[ref]: https://ref.example "Ref"',
)

/** Where a definition stands: behind the block of its first reference, in it, or at the end. */
export type Home = 'end' | 'behind' | 'within' | 'before'

export interface MadeDraft {
  readonly source: string
  /** The texts of the notes in the order of the references, each as often as it is referred to. */
  readonly pairs: readonly string[]
}

const homes = fc.constantFrom<Home>('end', 'end', 'end', 'behind', 'within', 'before')
const labelKinds = fc.constantFrom('number', 'word', 'capital', 'mixed', 'shuffled')

export interface Ingredients {
  readonly blocks: readonly string[]
  readonly notes: readonly { readonly text: NoteParagraphs; readonly home: Home }[]
  /** Which note each reference leads to, modulo their number. */
  readonly choices: readonly number[]
  readonly labels: 'number' | 'word' | 'capital' | 'mixed' | 'shuffled'
  readonly isTight: boolean
  readonly hasHeading: boolean
  readonly hasAuthor: boolean
  readonly lineBreak: '\n' | '\r\n'
}

export const ingredients: fc.Arbitrary<Ingredients> = fc.record({
  blocks: fc.array(blocks, { minLength: 1, maxLength: 6 }),
  notes: fc.array(fc.record({ text: noteText, home: homes }), { minLength: 1, maxLength: 6 }),
  choices: fc.array(fc.nat(20), { minLength: 12, maxLength: 12 }),
  labels: labelKinds,
  isTight: fc.boolean(),
  hasHeading: fc.boolean(),
  hasAuthor: fc.boolean(),
  lineBreak: fc.constantFrom('\n', '\n', '\r\n'),
})

function labelOf(index: number, kind: Ingredients['labels']): string {
  const words = ['smith', 'ab:2', 'World-Bank', 'n1', 'étude', 'b_c']
  if (kind === 'word' || (kind === 'mixed' && index % 2 === 0)) return words[index]!
  if (kind === 'capital') return `REF${index}`
  return String(kind === 'shuffled' ? ((index * 5) % 7) + 1 : index + 1)
}

/** A draft in Markdown notation. */
export function writeMarkdownDraft(made: Ingredients): string {
  const used: number[] = []
  const definition = (index: number) => {
    const [first = [], ...further] = made.notes[index]!.text
    const marker = `[^${labelOf(index, made.labels)}]: `
    const rest = further.map((paragraph) => paragraph.map((line) => `    ${line}`).join('\n'))
    return [marker + first.join('\n    '), ...rest].join('\n\n')
  }
  let reference = 0
  const placed = made.blocks.map((block) => {
    const own: number[] = []
    const text = block.replace(/@/g, () => {
      const index = made.choices[reference++ % made.choices.length]! % made.notes.length
      if (!used.includes(index)) {
        used.push(index)
        own.push(index)
      }
      const label = labelOf(index, made.labels)
      return `[^${reference % 5 === 0 ? label.toUpperCase() : label}]`
    })
    return { text, own }
  })
  const at = (index: number) => made.notes[index]!.home
  const parts = placed.flatMap(({ text, own }) => {
    const behind = own.filter((index) => at(index) === 'behind').map(definition)
    const before = own.filter((index) => at(index) === 'before').map(definition)
    const within = own.filter((index) => at(index) === 'within').map(definition)
    return [...before, insert(text, within), ...behind]
  })
  const end = used.filter((index) => at(index) === 'end').map(definition)
  const list = end.join(made.isTight ? '\n' : '\n\n')
  const heading = made.hasHeading && list !== '' ? ['## Notes'] : []
  const author = made.hasAuthor ? ['Anna Ray\nAnna Ray writes about trade.'] : []
  const all = ['# The Title', 'The first paragraph.', ...parts, ...heading, list, ...author]
  return `${all.filter((part) => part !== '').join('\n\n')}\n`.replace(/\n/g, made.lineBreak)
}

/** Puts definitions into the list or quote that the block is; else behind it. */
function insert(block: string, definitions: readonly string[]): string {
  const prefix = block.startsWith('> -') ? '> ' : block.startsWith('>') ? '> ' : block.startsWith('- ') ? '  ' : ''
  if (definitions.length === 0) return block
  const lines = definitions.join('\n\n').split('\n')
  const text = lines.map((line) => (prefix + line).trimEnd()).join('\n')
  return `${block}\n${prefix.trimEnd()}\n${text}`
}

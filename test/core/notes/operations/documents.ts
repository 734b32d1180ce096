/** Drafts with sound notes in both notations, made up for property tests. */
import fc from 'fast-check'
import { formatNumeral, type NumeralSystem } from '../../../../src/core/text/numerals'

/** What a draft is made of before its notation is chosen. */
export interface Made {
  /** The blocks of the body; a reference goes where `@` stands. */
  readonly blocks: readonly string[]
  readonly notes: readonly MadeNote[]
  /** Which note each reference leads to, modulo their number. */
  readonly choices: readonly number[]
  readonly isTight: boolean
  readonly heading: '' | '## Notes' | '**Kaynakça**'
  readonly hasAuthor: boolean
  readonly lineBreak: '\n' | '\r\n'
}

export interface MadeNote {
  /** Paragraphs, each of some lines. */
  readonly text: readonly (readonly string[])[]
  /** Where its definition stands: at the end, or around the block of its first reference. */
  readonly home: 'end' | 'behind' | 'within' | 'before'
}

const plainBlocks = [
  'Exports rose.@ Imports fell,@ and prices@ held@.',
  'He said “it is so”@ and [sic]@ and [site](https://a.example)@, [ref]@.',
  '## A heading@',
  '- an item@\n- another@\n  goes on',
  '- loose@\n\n- items@\n\n  with more@',
  '1. first@\n   - inner@\n2. second',
  '> A quotation@\n> of two lines@',
  '> - an item@ in a quotation\n>\n> after it@',
  '| a@ | b |\n| - | - |\n| c | d@ |',
  '```\ncode [ii] and [^1]\n```',
  '<div>\nhtml [^1]\n</div>',
  '---',
  'No note here, in `code [i]` or [else](https://b.example).',
  '[ref]: https://ref.example "Ref"',
]

/** What needs care when `[^1]` becomes `[i]`. */
const markdownBlocks = [
  'Growth was slow@(see below) and [iv] and [7] and [i].',
  'One @word@@ and 2^@ and @[ref] and @[sic] and ![x]@.',
  '@ Opens a paragraph.\n@ And a line.',
]

const lines = [
  '“Trade Falls”, Reuters, https://www.reuters.com/a_(b), (Accessed: 01.08.2023)',
  'See *World Bank*, [Prospects](https://www.worldbank.org/p "Title"), p. 4.',
  'Eurostat, `nama_10_gdp`; IMF, *Outlook*, 2023.',
  'United Nations, \\[sic] and [brackets], cf. note [x].',
  'A remark without a source, and more of it',
  'Türkiye İstatistik Kurumu, “Dış Ticaret”, 2023',
  'Банк России, «Обзор», 4 мая 2023 г.',
  'Line with a break at its end  ',
  '1\\. Not a list',
  '<b>Bold</b> & more <!-- hidden -->',
]

const paragraph = fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 3 })

const noteText = fc.oneof(
  { weight: 4, arbitrary: paragraph.map((only) => [only]) },
  { weight: 1, arbitrary: fc.array(paragraph, { minLength: 1, maxLength: 11 }) },
)

function made(blocks: readonly string[]): fc.Arbitrary<Made> {
  return fc.record({
    blocks: fc.array(fc.constantFrom(...blocks), { minLength: 1, maxLength: 6 }),
    notes: fc.array(
      fc.record({
        text: noteText,
        home: fc.constantFrom('end', 'end', 'end', 'behind', 'within', 'before'),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    choices: fc.array(fc.nat(20), { minLength: 12, maxLength: 12 }),
    isTight: fc.boolean(),
    heading: fc.constantFrom('', '## Notes', '**Kaynakça**'),
    hasAuthor: fc.boolean(),
    lineBreak: fc.constantFrom('\n', '\n', '\r\n'),
  })
}

const words = ['smith', 'ab:2', 'World-Bank', 'n1', 'étude', 'b_c']

/** How Markdown labels are chosen, by the index of the note. */
const labels: Readonly<Record<string, (index: number) => string>> = {
  numbers: (index) => String(index + 1),
  shuffled: (index) => String(((index * 5) % 7) + 1),
  words: (index) => words[index]!,
  mixed: (index) => (index % 2 === 0 ? words[index]! : String(index)),
}

export const markdownDraft: fc.Arbitrary<string> = fc
  .tuple(made([...plainBlocks, ...markdownBlocks]), fc.constantFrom(...Object.keys(labels)))
  .map(([draft, kind]) => writeMarkdown(draft, labels[kind]!))

/** Printed notes; the list is in order, the numerals of the text are as the author left them. */
export const houseDraft: fc.Arbitrary<string> = fc
  .tuple(
    made(plainBlocks),
    fc.constantFrom<NumeralSystem>('lower-roman', 'upper-roman', 'decimal'),
    fc.constantFrom(' ', '. ', ') ', ': ', ''),
  )
  .map(([draft, system, ending]) => writeHouse(draft, system, ending))

function writeMarkdown(draft: Made, labelOf: (index: number) => string): string {
  const used: number[] = []
  let count = 0
  const define = (index: number) => formatMarkdownNote(labelOf(index), draft.notes[index]!)
  const parts = draft.blocks.flatMap((block) => {
    const own: number[] = []
    const text = block.replace(/@/g, () => {
      const index = draft.choices[count++ % draft.choices.length]! % draft.notes.length
      if (!used.includes(index)) {
        used.push(index)
        own.push(index)
      }
      const label = labelOf(index)
      return `[^${count % 5 === 0 ? label.toUpperCase() : label}]`
    })
    const at = (home: MadeNote['home']) =>
      own.filter((index) => draft.notes[index]!.home === home).map(define)
    return [...at('before'), putWithin(text, at('within')), ...at('behind')]
  })
  const list = used.filter((index) => draft.notes[index]!.home === 'end').map(define)
  return assemble(draft, parts, list)
}

function formatMarkdownNote(label: string, { text }: MadeNote): string {
  const [first = '', ...further] = text.map((paragraph) => paragraph.join('\n    '))
  return [`[^${label}]: ${first}`, ...further.map((paragraph) => `    ${paragraph}`)].join('\n\n')
}

/** Puts definitions into the list or quote that the block is; else behind it. */
function putWithin(block: string, definitions: readonly string[]): string {
  if (definitions.length === 0) return block
  const prefix = block.startsWith('>') ? '> ' : block.startsWith('- ') ? '  ' : ''
  const text = definitions
    .join('\n\n')
    .split('\n')
    .map((line) => (line === '' ? prefix.trimEnd() : prefix + line))
  return [block, prefix.trimEnd(), ...text].join('\n')
}

function writeHouse(draft: Made, system: NumeralSystem, ending: string): string {
  const used: number[] = []
  let count = 0
  const parts = draft.blocks.map((block) =>
    block.replace(/@/g, () => {
      const index = draft.choices[count++ % draft.choices.length]! % draft.notes.length
      if (!used.includes(index)) used.push(index)
      return `[${formatNumeral(used.indexOf(index) + 1, system)}]`
    }),
  )
  const list = used.map((index, at) => {
    const label = formatNumeral(at + 1, system)
    const isIndented = at === used.length - 1 || draft.notes[index]!.home !== 'end'
    const paragraphs = draft.notes[index]!.text.slice(0, isIndented ? 12 : 9)
    const [first = '', ...further] = paragraphs.map((lines) => lines.join('\n'))
    const rest = further.map((text) => (isIndented ? text.replace(/^/gm, '    ') : text))
    return [`[${label}]${ending}${first}`, ...rest].join('\n\n')
  })
  return assemble(draft, parts, list)
}

function assemble(draft: Made, parts: readonly string[], list: readonly string[]): string {
  const isFlat = list.every((text) => !text.includes('\n\n'))
  const notes = list.join(draft.isTight && isFlat ? '\n' : '\n\n')
  const author = draft.hasAuthor ? 'Anna Ray\nAnna Ray writes about trade.' : ''
  const heading = list.length > 0 ? draft.heading : ''
  const all = ['# The Title', 'The first paragraph.', ...parts, heading, notes, author]
  return `${all.filter((part) => part !== '').join('\n\n')}\n`.replace(/\n/g, draft.lineBreak)
}

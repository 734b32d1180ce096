/**
 * How long a review takes, as a ratio against the linters that authors use today, side by side in
 * one process on the same text:
 *
 *     node --import tsx test/bench/review.mjs [FILE]
 *
 * Each contender runs in turn, several rounds; the median of its times counts. A ratio below 1 means
 * that Policy Desk is faster.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { lint } from 'markdownlint/sync'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import noUndefined from 'remark-lint-no-undefined-references'
import noUnused from 'remark-lint-no-unused-definitions'
import { VFile } from 'vfile'
import { readDraft } from '../../src/core/read-draft.ts'
import { review } from '../../src/core/review.ts'
import { defaultStyle } from '../../src/core/style/defaults.ts'

const rounds = 15
const file = process.argv[2] ?? resolve(import.meta.dirname, '../articles/markdown.en.md')
const article = readFileSync(file, 'utf8')
const today = { year: 2026, month: 11, day: 24 }
const processor = remark().use(remarkGfm).use(noUndefined).use(noUnused)

const reviewOf = (source, previous) =>
  review({ source, style: defaultStyle, today, treatment: 'when-noted', previous })

/** An author types a letter, and takes it back. */
function typing(source) {
  const middle = source.indexOf(' ', source.length / 2)
  const edited = `${source.slice(0, middle)}x${source.slice(middle)}`
  let previous = reviewOf(source)
  let isEdited = false
  return () => {
    isEdited = !isEdited
    previous = reviewOf(isEdited ? edited : source, previous)
  }
}

function contenders(source) {
  return {
    'policy-desk, reading the notes': () => readDraft(source, defaultStyle, true),
    'policy-desk, whole review': () => reviewOf(source),
    'policy-desk, after a keystroke': typing(source),
    markdownlint: () => lint({ strings: { source } }),
    'remark-lint, two rules on notes': () => {
      const tree = processor.parse(source)
      processor.runSync(tree, new VFile(source))
    },
  }
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
}

for (const [name, source] of [
  ['one article', article],
  [
    'a book of 50 articles',
    Array.from({ length: 50 }, (_, n) => article.replaceAll('[^', `[^${n}-`)).join('\n\n'),
  ],
]) {
  const runs = Object.entries(contenders(source)).map(([contender, run]) => ({
    contender,
    run,
    times: [],
  }))
  for (let round = -3; round < rounds; round++)
    for (const { run, times } of runs) {
      const start = performance.now()
      run()
      if (round >= 0) times.push(performance.now() - start)
    }
  const reference = median(runs.find(({ contender }) => contender === 'markdownlint').times)
  console.log(`\n${name} (${source.length} characters)`)
  for (const { contender, times } of runs) {
    const time = median(times)
    const ratio = (time / reference).toFixed(2)
    console.log(
      `  ${contender.padEnd(34)}${time.toFixed(1).padStart(9)} ms  ${ratio.padStart(6)} × markdownlint`,
    )
  }
}

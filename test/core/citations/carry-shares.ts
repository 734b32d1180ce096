/**
 * Writes and reads 100,000 random citations in the form of each preset. Prints what the form cannot
 * carry, with the share of citations that it touches, and fails when a citation that it should carry
 * comes back changed.
 *
 *     npx tsx test/core/citations/carry-shares.ts [how many]
 */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { limitsOf } from '../../../src/core/citations/carries'
import { fieldsOf, formatCitation } from '../../../src/core/citations/format'
import { readCitation } from '../../../src/core/citations/read'
import { presets } from '../../../src/core/style/presets/all'
import { language, phraseCitation, withPartsOf } from './generate'

const count = Number(process.argv[2] ?? 100_000)
const percent = (number: number) => `${((100 * number) / count).toFixed(1).padStart(5)} %`

for (const [id, style] of Object.entries(presets)) {
  const touched = new Map<string, number>()
  let carried = 0
  const arbitrary = fc.tuple(phraseCitation, language)
  for (const [made, language] of fc.sample(arbitrary, { numRuns: count })) {
    const citation = withPartsOf(style, made)
    const limits = limitsOf(style, citation, language)
    for (const { summary } of limits) touched.set(summary, (touched.get(summary) ?? 0) + 1)
    if (limits.length > 0) continue
    carried++
    const note = formatCitation(citation, style, language)
    const read = readCitation(note, language, style)
    if (isDeepStrictEqual(read && fieldsOf(read), citation)) continue
    process.exitCode = 1
    console.error(`${id}: comes back changed: ${note}\n  ${JSON.stringify(citation)}`)
  }
  console.log(
    `${id}: ${percent(carried)} of ${count} citations are carried. Not carried is one that`,
  )
  for (const [summary, number] of [...touched].sort(([, a], [, b]) => b - a))
    console.log(`  ${percent(number)}  ${summary}`)
}

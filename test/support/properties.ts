import fc from 'fast-check'

/** How many examples each property is tried with, and then on new ones: `RUNS=100000 npm test`. */
const asked = process.env.RUNS === undefined ? undefined : Number(process.env.RUNS)

// Without it always the same examples, so that only a change of the code turns a test red.
fc.configureGlobal(asked === undefined ? { seed: 1 } : { numRuns: asked })

/** The number of examples of a property, `usual` unless another is asked for. */
export function runs(usual: number): { numRuns: number } {
  return { numRuns: asked ?? usual }
}

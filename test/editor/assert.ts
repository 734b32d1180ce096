/**
 * What the tests use of `node:assert/strict`, which the web worker host lacks. The bundle puts this
 * file in its place, so that the tests read like all others.
 */
export default function assert(value: unknown, message = 'Not true'): asserts value {
  if (!value) throw new AssertionError(message, value, true)
}

assert.ok = assert

assert.fail = (message = 'Failed'): never => {
  throw new AssertionError(message)
}

assert.equal = (actual: unknown, expected: unknown, message = 'Not equal'): void => {
  if (!Object.is(actual, expected)) throw new AssertionError(message, actual, expected)
}

assert.notEqual = (actual: unknown, expected: unknown, message = 'Equal'): void => {
  if (Object.is(actual, expected)) throw new AssertionError(message, actual, expected)
}

assert.deepEqual = (actual: unknown, expected: unknown, message = 'Not equal'): void => {
  if (!isSame(actual, expected)) throw new AssertionError(message, actual, expected)
}

assert.match = (actual: string, pattern: RegExp, message = `Does not match ${pattern}`): void => {
  if (!pattern.test(actual)) throw new AssertionError(message, actual, String(pattern))
}

assert.doesNotMatch = (actual: string, pattern: RegExp, message = `Matches ${pattern}`): void => {
  if (pattern.test(actual)) throw new AssertionError(message, actual, String(pattern))
}

/** With the fields by which mocha shows the difference. */
class AssertionError extends Error {
  override name = 'AssertionError'
  readonly showDiff = true

  constructor(
    message: string,
    readonly actual?: unknown,
    readonly expected?: unknown,
  ) {
    super(message)
  }
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false
  const entries = Object.entries(a)
  return (
    entries.length === Object.keys(b).length &&
    entries.every(([key, value]) => key in b && isSame(value, (b as Record<string, unknown>)[key]))
  )
}

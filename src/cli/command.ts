import { parseArgs } from 'node:util'
import type { ExitCode, Io } from './io'
import { helpOn, type Options, type Setting, type Usage } from './usage'

/** A command as the program's table lists it. */
export interface Command {
  readonly name: string
  readonly summary: string
  readonly help: string
  /** @throws {UsageError} */
  run(argv: readonly string[], io: Io): Promise<ExitCode>
}

/** Bad usage: the message is one line for the person who typed it. */
export class UsageError extends Error {}

type Values<O extends Options> = {
  readonly [K in keyof O]: O[K] extends Setting<infer T> ? T | undefined : boolean
}

interface Description<O extends Options> extends Usage<O> {
  readonly run: Run<Values<O>>
}

type Run<V> = (values: V, operands: readonly string[], io: Io) => Promise<ExitCode> | ExitCode

/** Makes a command that reads its options by their table. */
export function defineCommand<const O extends Options>(description: Description<O>): Command {
  const { name, summary, options, run } = description
  return {
    name,
    summary,
    help: helpOn(description),
    run: async (argv, io) => {
      const { values, positionals } = parse(argv, options)
      if (description.operands === '' && positionals.length > 0) {
        throw new UsageError(`unexpected argument ${JSON.stringify(positionals[0])}`)
      }
      if (!/^(?:\[|$)/.test(description.operands) && positionals.length === 0) {
        throw new UsageError(`${description.operands} is missing`)
      }
      return run(readValues(values, options), positionals, io)
    },
  }
}

function parse(argv: readonly string[], options: Options) {
  const config = Object.entries(options).map(([name, option]) => {
    const type: 'string' | 'boolean' = 'value' in option ? 'string' : 'boolean'
    return [name, { type, ...(option.short === undefined ? {} : { short: option.short }) }] as const
  })
  try {
    return parseArgs({
      args: [...argv],
      options: Object.fromEntries(config),
      allowPositionals: true,
    })
  } catch (error) {
    // Node explains at length; its first sentence says it.
    const [sentence = ''] = String(error instanceof Error ? error.message : error).split(/\. |\n/)
    throw new UsageError(sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, ''))
  }
}

function readValues<O extends Options>(
  given: Readonly<Record<string, unknown>>,
  options: O,
): Values<O> {
  const values = Object.entries(options).map(([name, option]) => {
    const text = given[name]
    if (!('value' in option)) return [name, text === true]
    if (typeof text !== 'string') return [name, undefined]
    const value = option.read(text)
    if (value === undefined) {
      throw new UsageError(`--${name} takes ${option.value}, not ${JSON.stringify(text)}`)
    }
    return [name, value]
  })
  return Object.fromEntries(values) as Values<O>
}

import { nearestName } from '../core/style/nearest'
import { UsageError, type Command } from './command'
import { check } from './commands/check'
import { cite } from './commands/cite'
import { notes } from './commands/notes'
import { outline } from './commands/outline'
import { render } from './commands/render'
import { rules } from './commands/rules'
import type { ExitCode, Io } from './io'

const commands: readonly Command[] = [check, outline, render, notes, cite, rules]

/** Runs the program with its arguments, without its own name: `run(['check', 'japan.md'], io)`. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = argv
  if (name === '--version') return say(io, `${io.version}\n`)
  if (name === '--help' || name === '-h') return say(io, help())
  const command = commands.find((command) => command.name === name)
  if (!command) return refuse(io, `policy-desk: ${unknownCommand(name)}; see policy-desk --help`)
  if (rest.includes('--help') || rest.includes('-h')) return say(io, command.help)
  try {
    return await command.run(rest, io)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const see = `see policy-desk ${command.name} --help`
    return refuse(io, `policy-desk ${command.name}: ${error.message}; ${see}`)
  }
}

function say(io: Io, text: string): ExitCode {
  io.stdout.write(text)
  return 0
}

function refuse(io: Io, line: string): ExitCode {
  io.stderr.write(`${line}\n`)
  return 2
}

function unknownCommand(name: string | undefined): string {
  if (name === undefined) return 'a command is missing'
  const names = commands.map((command) => command.name)
  const nearest = nearestName(name, names)
  const hint = nearest ? `did you mean ${nearest}?` : `the commands are ${names.join(', ')}`
  return `there is no command ${JSON.stringify(name)} (${hint})`
}

function help(): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return [
    'Usage: policy-desk COMMAND [OPTION…] …',
    '',
    'Checks policy articles, and shows their notes, actors and claims.',
    '',
    'Commands:',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'policy-desk COMMAND --help shows the options of a command; - reads standard input.',
    'Exit status: 0 nothing found, 1 findings, 2 bad usage or unreadable input.',
    '',
  ].join('\n')
}

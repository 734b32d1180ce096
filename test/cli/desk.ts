import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from '../../src/cli/run'

/** What a command said, and how it ended. */
export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** A folder with files in which commands are run. */
export interface Desk {
  readonly folder: string
  /** `desk.run('check', 'japan.md')`; on 1 June 2024. */
  readonly run: (...argv: string[]) => Promise<Outcome>
  /** The same with a text on standard input. */
  readonly runOn: (stdin: string, ...argv: string[]) => Promise<Outcome>
  readonly read: (path: string) => Buffer
}

/** Makes a folder for the time of the test, with these files by path. */
export function openDesk(files: Readonly<Record<string, string | Uint8Array>>): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'policy-desk-'))
  open.push(folder)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }

  const runOn = async (stdin: string, ...argv: string[]): Promise<Outcome> => {
    const said = { stdout: '', stderr: '' }
    const code = await run(argv, {
      stdout: { write: (text) => (said.stdout += text) },
      stderr: { write: (text) => (said.stderr += text) },
      stdin: () => Promise.resolve(Buffer.from(stdin)),
      cwd: folder,
      env: {},
      today: { year: 2024, month: 6, day: 1 },
      version: '1.2.3',
    })
    return { code, ...said }
  }
  return {
    folder,
    runOn,
    run: (...argv) => runOn('', ...argv),
    read: (path) => readFileSync(join(folder, path)),
  }
}

const open: string[] = []

afterEach(() => {
  for (const folder of open.splice(0)) rmSync(folder, { recursive: true, force: true })
})

import type { LogOutputChannel, Uri } from 'vscode'

/**
 * Wraps a callback that VS Code calls. When it throws or rejects, the log says what failed and on
 * which document, the caller gets undefined, and every other feature goes on.
 */
export type Guard = <Args extends readonly unknown[], Result>(
  what: string,
  callback: (...args: Args) => Result,
) => (...args: Args) => Result | undefined

export function createGuard(log: LogOutputChannel): Guard {
  return <Args extends readonly unknown[], Result>(
    what: string,
    callback: (...args: Args) => Result,
  ) => {
    return (...args: Args): Result | undefined => {
      const report = (error: unknown): undefined => {
        log.error(`${what} failed${placeOf(args)}: ${textOf(error)}`)
      }
      try {
        const result = callback(...args)
        return isThenable(result) ? (result.then(undefined, report) as Result) : result
      } catch (error) {
        report(error)
        return undefined
      }
    }
  }
}

/** ` on file:///…` when one of the arguments is a document, or has one. */
function placeOf(args: readonly unknown[]): string {
  for (const arg of args) {
    const uri = uriOf(arg) ?? uriOf((arg as { document?: unknown } | null | undefined)?.document)
    if (uri) return ` on ${uri.toString(true)}`
  }
  return ''
}

function uriOf(value: unknown): Uri | undefined {
  return (value as { uri?: Uri } | null | undefined)?.uri
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | null | undefined)?.then === 'function'
}

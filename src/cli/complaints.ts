import type { Output } from './io'

/** What is said on standard error about input, one line each; the work goes on. */
export interface Complaints {
  /** Something that was read nonetheless. */
  remark(line: string): void
  /** Something that could not be read or written: the program will exit with 2. */
  refuse(line: string): void
  /**
   * What `read` makes of the file at the path. If it throws, which is a fault of this program, the
   * file is refused and the result is undefined: the other files are still read.
   */
  attempt<T>(path: string, read: () => T): T | undefined
  readonly refused: boolean
}

export function collectComplaints(stderr: Output): Complaints {
  let refused = false
  const refuse = (line: string): void => {
    refused = true
    stderr.write(oneLine(line) + '\n')
  }
  return {
    remark(line) {
      stderr.write(oneLine(line) + '\n')
    },
    refuse,
    attempt(path, read) {
      try {
        return read()
      } catch (error) {
        const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
        refuse(`${path}: a fault in the program itself. ${what}`)
        return undefined
      }
    },
    get refused() {
      return refused
    },
  }
}

/** Why a file could not be read or written, from what Node says. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'part of the path is a file, not a folder',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'the name is too long',
  ERR_STRING_TOO_LONG: 'too large',
  ERR_FS_FILE_TOO_LARGE: 'too large',
}

/** A path may hold line breaks and control characters; a terminal must not see them. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ')
}

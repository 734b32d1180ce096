import type { CalendarDate } from '../core/draft'

/** What the program has of the world around it, so that a test can hand in another one. */
export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  /** All of standard input. */
  readonly stdin: () => Promise<Uint8Array>
  /** The folder that relative paths start from. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly today: CalendarDate
  /** The version of Policy Desk. */
  readonly version: string
}

export interface Output {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** 0: nothing at or above the failing severity; 1: findings; 2: bad usage or unreadable input. */
export type ExitCode = 0 | 1 | 2

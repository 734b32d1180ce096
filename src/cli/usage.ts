/** What a command takes, as a table from which it reads its arguments and prints its help. */

/** An option without a value. */
export interface Flag {
  readonly help: string
  readonly short?: string
}

/** An option with a value. */
export interface Setting<T> extends Flag {
  /** What stands for the value in the help. */
  readonly value: string
  /** The value that the text means; undefined if it means none. */
  readonly read: (text: string) => T | undefined
}

export type Options = Readonly<Record<string, Flag | Setting<unknown>>>

export interface Usage<O extends Options> {
  readonly name: string
  readonly summary: string
  /** What stands behind the options: `PATH…`, `[-]` where it may be missing, empty for nothing. */
  readonly operands: string
  readonly options: O
}

/** Reads one of the names; the help shows them all. */
export function oneOf<const T extends string>(
  names: readonly T[],
): Pick<Setting<T>, 'value' | 'read'> {
  return { value: names.join('|'), read: (text) => names.find((name) => name === text) }
}

/** What `policy-desk COMMAND --help` prints. */
export function helpOn({ name, summary, operands, options }: Usage<Options>): string {
  const rows = Object.entries(options).map(([long, option]) => {
    const short = option.short === undefined ? '' : `-${option.short}, `
    const value = 'value' in option ? ` ${option.value}` : ''
    return [`${short}--${long}${value}`, option.help] as const
  })
  const width = Math.max(0, ...rows.map(([option]) => option.length))
  return [
    `Usage: policy-desk ${name}${rows.length > 0 ? ' [OPTION…]' : ''}${operands && ` ${operands}`}`,
    '',
    summary,
    ...(rows.length > 0 ? ['', 'Options:'] : []),
    ...rows.map(([option, help]) => `  ${option.padEnd(width)}  ${help}`),
    '',
  ].join('\n')
}

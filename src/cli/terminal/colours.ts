import type { Io } from '../io'

/** Colours text, or leaves it alone. */
export type Paint = (colour: Colour, text: string) => string

export type Colour = keyof typeof codes

const codes = { bold: 1, dim: 2, red: 31, yellow: 33, blue: 34, cyan: 36 } as const

/**
 * Colours on a terminal only. `FORCE_COLOR` and `NO_COLOR` decide otherwise, as force-color.org and
 * no-color.org say; the former wins, as in Node.
 */
export function choosePaint({ stdout, env }: Pick<Io, 'stdout' | 'env'>): Paint {
  return wantsColour(stdout.isTTY === true, env)
    ? (colour, text) => `\u001B[${codes[colour]}m${text}\u001B[0m`
    : (_, text) => text
}

function wantsColour(isTerminal: boolean, env: Io['env']): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = env
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return isTerminal && !NO_COLOR && TERM !== 'dumb'
}

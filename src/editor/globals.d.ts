/** What both extension hosts, Node and web worker, offer beyond the language itself. */

declare function setTimeout(callback: () => void, milliseconds: number): unknown
declare function clearTimeout(timer: unknown): void
declare function setInterval(callback: () => void, milliseconds: number): unknown
declare function clearInterval(timer: unknown): void

declare class TextDecoder {
  constructor(label?: string)
  decode(bytes: Uint8Array): string
}

declare class TextEncoder {
  encode(text: string): Uint8Array
}

/** Of Node alone; older versions lack the method. */
declare const process:
  { getBuiltinModule?(name: 'node:dns/promises'): { lookup: LookUp } | undefined } | undefined

type LookUp = (
  host: string,
  options: { readonly all: true },
) => Promise<readonly { readonly address: string }[]>

declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array }

declare const fetch: import('./network/fetch').Fetch

interface AbortSignal {
  readonly aborted: boolean
  addEventListener(event: 'abort', listener: () => void): void
  removeEventListener(event: 'abort', listener: () => void): void
}

declare class AbortController {
  readonly signal: AbortSignal
  abort(): void
}

declare class URL {
  constructor(address: string, from?: URL)
  protocol: string
  username: string
  password: string
  readonly host: string
  readonly hostname: string
  readonly href: string
}

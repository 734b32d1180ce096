/** What both extension hosts, Node and web worker, offer beyond the language itself. */

declare function setTimeout(callback: () => void, milliseconds: number): unknown
declare function clearTimeout(timer: unknown): void
declare function setInterval(callback: () => void, milliseconds: number): unknown
declare function clearInterval(timer: unknown): void

declare class TextDecoder {
  decode(bytes: Uint8Array): string
}

declare class TextEncoder {
  encode(text: string): Uint8Array
}

declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array }

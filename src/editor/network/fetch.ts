/** What is used of the web's own `fetch`, so that a test can hand in another one. */
export type Fetch = (address: string, options: FetchOptions) => Promise<FetchedAnswer>

export interface FetchOptions {
  readonly method: 'GET' | 'HEAD'
  readonly redirect: 'manual'
  readonly credentials: 'omit'
  readonly headers: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}

export interface FetchedAnswer {
  readonly status: number
  /** `opaqueredirect` where a browser does not tell where a page has moved to. */
  readonly type: string
  readonly headers: { get(name: string): string | null }
  readonly body: { getReader(): ByteReader } | null
}

export interface ByteReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>
  cancel(): Promise<void>
}

import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Fetch } from '../../src/editor/network/fetch'

/** A web site for the time of a test; it stands for `https://pages.example`. */
export interface Site {
  /** Reaches the site, and nothing else. */
  readonly fetch: Fetch
  /** The addresses that were asked for, in order. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

export const origin = 'https://pages.example'

/** @param pages answer by path; a path that is missing is answered by 404 */
export async function openSite(
  pages: Readonly<Record<string, (response: ServerResponse) => void>>,
): Promise<Site> {
  const server = createServer(({ url = '' }, response) => {
    const page = pages[url]
    if (page) page(response)
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<title>404</title>')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const asked: string[] = []
  return {
    asked,
    fetch: (address, options) => {
      asked.push(address)
      if (!address.startsWith(`${origin}/`)) throw new Error(`${address} was asked for`)
      return fetch(address.replace(origin, `http://127.0.0.1:${port}`), options)
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** Answers with a page. */
export function html(body: string | Uint8Array, contentType = 'text/html; charset=utf-8') {
  return (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': contentType }).end(body)
  }
}

/** Answers that the page has moved. */
export function moved(location: string) {
  return (response: ServerResponse): void => {
    response.writeHead(302, { location }).end('moved')
  }
}

/** Bytes of an old charset, of which every character has one byte. */
export function encode(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset)
  const bytes = Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte)))
  return Uint8Array.from(text, (letter) => bytes.indexOf(letter))
}

import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { formatMessage } from '../../src/core/text/message'
import type { Fetch } from '../../src/editor/network/fetch'
import { NoAnswer } from '../../src/editor/network/follow'

/** Web sites for the time of a test. */
export interface Site {
  /** Reaches the sites, and nothing else. */
  readonly fetch: Fetch
  /** The addresses that were asked for, in order. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

export const origin = 'https://pages.example'

type Page = (response: ServerResponse) => void

/**
 * @param pages answer by their path at `origin`, or by their whole address; with or without the query.
 *   A path of `origin` that is missing is answered by 404
 */
export async function openSite(pages: Readonly<Record<string, Page>>): Promise<Site> {
  const pageAt = (path: string) => pages[path] ?? pages[path.replace(/\?.*$/, '')]
  const server = createServer(({ url = '' }, response) => {
    const page = pageAt(url.replace(/^\/(?=https?:)/, ''))
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
      const isOwn = address.startsWith(`${origin}/`)
      if (!isOwn && !pageAt(address)) throw new Error(`${address} was asked for`)
      const path = isOwn ? address.slice(origin.length) : `/${address}`
      return fetch(`http://127.0.0.1:${port}${path}`, options)
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

/** Answers as a program does. */
export function json(value: unknown, contentType = 'application/json') {
  return (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': contentType }).end(JSON.stringify(value))
  }
}

/** Answers with a code and nothing else. */
export function code(status: number, headers: Readonly<Record<string, string>> = {}) {
  return (response: ServerResponse): void => {
    response.writeHead(status, headers).end()
  }
}

/** Never answers. */
export const silence = (): void => undefined

/** Why there is no answer, as the author reads it. */
export async function whyNot(answer: Promise<unknown>): Promise<string> {
  try {
    await answer
  } catch (error) {
    if (error instanceof NoAnswer) return formatMessage(error.reason)
    throw error
  }
  throw new Error('There is an answer')
}

/** The page in the preview: shows what the extension sends, and says what the reader does. */
import type { FromPage, PageState, ToPage } from '../messages'
import { followLinks } from './links'
import { patchArticle } from './patch'
import { placeAt, scrollToPlace } from './places'

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void
  getState(): PageState | undefined
  setState(state: PageState): void
}

const vscode = acquireVsCodeApi()
const main = document.querySelector('main')!
const uri = document.body.dataset.uri ?? ''
const isNew = vscode.getState() === undefined
let scrollAtStart = vscode.getState()?.scroll

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'scroll') {
    scrollToPlace(main, data.offset)
    return
  }
  patchArticle(main, data.html)
  if (scrollAtStart !== undefined) window.scrollTo(0, scrollAtStart)
  scrollAtStart = undefined
})

document.addEventListener('scrollend', () => {
  vscode.setState({ uri, scroll: window.scrollY })
})

document.addEventListener('dblclick', ({ target }) => {
  const place = target instanceof Element && placeAt(target)
  if (place) vscode.postMessage({ type: 'reveal', ...place })
})

followLinks(main)
vscode.setState({ uri, scroll: scrollAtStart ?? 0 })
vscode.postMessage({ type: 'ready', isNew })

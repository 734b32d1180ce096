import morphdom from 'morphdom'
import { targetClass } from './links'

/**
 * Changes what differs and leaves the rest in place, so that scroll position, selection, focus and
 * the highlighted target stay while the author types.
 */
export function patchArticle(main: HTMLElement, html: string): void {
  const next = document.createElement('main')
  next.innerHTML = html
  morphdom(main, next, {
    childrenOnly: true,
    onBeforeElUpdated: (from, to) => {
      if (from.classList.contains(targetClass)) to.classList.add(targetClass)
      return !from.isEqualNode(to)
    },
  })
}

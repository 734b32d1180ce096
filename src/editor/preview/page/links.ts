/** On the element that the last link led to. `:target` does not work in a preview: it has no address. */
export const targetClass = 'is-target'

/** Where links may lead out of the preview; VS Code opens these in the browser. */
const outside = /^(?:https?|mailto):/i

/** Follows the links between references and notes; lets only real addresses leave the preview. */
export function followLinks(main: HTMLElement): void {
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element && event.target.closest('a[href]')
      const address = link && link.getAttribute('href')
      if (!address || outside.test(address)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      const target = document.getElementById(address.slice(1))
      if (address.startsWith('#') && target) goTo(main, target)
    },
    { capture: true },
  )
}

function goTo(main: HTMLElement, target: HTMLElement): void {
  main.querySelector(`.${targetClass}`)?.classList.remove(targetClass)
  target.classList.add(targetClass)
  target.scrollIntoView({ block: 'center', behavior: isStill() ? 'instant' : 'smooth' })
  target.focus({ preventScroll: true })
}

function isStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}

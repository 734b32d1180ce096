/** Between the page and the draft: `data-from` and `data-to` say where a block stands in the source. */

interface Place {
  readonly from: number
  readonly to: number
  readonly word: string
  readonly before: number
}

/** The place of the selected word: its block, and how often the word stands in it before. */
export function placeAt(target: Element): Place | null {
  const block = target.closest<HTMLElement>('[data-from]')
  if (!block) return null
  const selection = getSelection()
  const word = selection?.toString().trim() ?? ''
  return { ...spanOf(block), word, before: word ? countBefore(block, selection!, word) : 0 }
}

function countBefore(block: HTMLElement, selection: Selection, word: string): number {
  const range = document.createRange()
  const { startContainer, startOffset } = selection.getRangeAt(0)
  range.setStart(block, 0)
  range.setEnd(startContainer, startOffset)
  return range.toString().split(word).length - 1
}

/** Scrolls so that the place comes to stand at the top, as the line does in the editor. */
export function scrollToPlace(main: HTMLElement, offset: number): void {
  const block = blockAt(main, offset)
  if (!block) return
  const { from, to } = spanOf(block)
  const { top, height } = block.getBoundingClientRect()
  const share = Math.min(1, Math.max(0, (offset - from) / Math.max(1, to - from)))
  const isTop = offset <= Number(main.querySelector<HTMLElement>('[data-from]')?.dataset.from)
  window.scrollTo(0, isTop ? 0 : window.scrollY + top + height * share - margin)
}

/** Pixels between the upper edge and the line that the editor shows first. */
const margin = 16

/** The innermost block of the text at the offset, else the note there, else what stands before it. */
function blockAt(main: HTMLElement, offset: number): HTMLElement | undefined {
  const blocks = [...main.querySelectorAll<HTMLElement>('[data-from]:not(sup *, mark)')]
  const isNote = (block: HTMLElement): boolean => block.closest('.note-list') !== null
  const inText = lastBefore(
    blocks.filter((block) => !isNote(block)),
    offset,
  )
  if (inText && offset <= spanOf(inText).to) return inText
  const inNotes = lastBefore(blocks.filter(isNote), offset)
  return inNotes && offset <= spanOf(inNotes).to ? inNotes : inText
}

/** Of the blocks that begin nearest before the offset, the smallest. */
function lastBefore(blocks: readonly HTMLElement[], offset: number): HTMLElement | undefined {
  let best: HTMLElement | undefined
  for (const block of blocks) {
    const { from, to } = spanOf(block)
    if (from > offset) continue
    const last = best && spanOf(best)
    if (!last || from > last.from || (from === last.from && to <= last.to)) best = block
  }
  return best
}

function spanOf({ dataset }: HTMLElement): { from: number; to: number } {
  return { from: Number(dataset.from), to: Number(dataset.to) }
}

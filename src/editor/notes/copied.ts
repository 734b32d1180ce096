import * as vscode from 'vscode'
import type { Range, TextDocument } from 'vscode'
import type { Draft, Span } from '../../core/draft'
import type { Disposable } from '../disposable'
import { editorOf } from '../documents'
import type { DraftStore } from '../store'

/** What was copied or cut, in the draft that it was part of. */
export interface Copied extends Span {
  readonly draft: Draft
  /** Taken without a selection: VS Code then takes the line, and pastes it above a line. */
  readonly isLine: boolean
}

/** VS Code tells of a copy late: by then a cut text is gone from the document. */
export interface CopyWatch extends Disposable {
  /** @param range as VS Code tells it: in the text before a cut, and of a line without its break */
  find(document: TextDocument, range: Range): Copied | undefined
}

interface Deletion extends Span {
  readonly document: TextDocument
  readonly version: number
  readonly range: Range
  /** The draft before it; undefined when that was not reviewed. */
  readonly draft: Draft | undefined
  readonly time: number
}

/** Milliseconds after a deletion within which VS Code has told that it was a cut. */
const patience = 1000

export function watchCopies(store: DraftStore): CopyWatch {
  let last: Deletion | undefined
  const listener = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    const [change, other] = contentChanges
    const isDeletion = change && !other && change.text === '' && change.rangeLength > 0
    if (!isDeletion) return
    const { range, rangeOffset, rangeLength } = change
    const { version } = document
    const reviewed = store.get(document)
    const draft = reviewed?.version === version - 1 ? reviewed.review.draft : undefined
    const span = { from: rangeOffset, to: rangeOffset + rangeLength }
    last = { document, version, range, draft, time: Date.now(), ...span }
  })

  const isJustNow = (document: TextDocument, { version, time, ...deletion }: Deletion): boolean =>
    deletion.document === document && version === document.version && Date.now() - time < patience

  return {
    find(document, range) {
      const selection = editorOf(document)?.selection
      const isSelected = selection?.isEqual(range) ?? false
      const cut =
        last && !isSelected && isJustNow(document, last) ? readCut(last, range) : undefined
      if (cut) return cut
      const isLine =
        selection?.isEmpty === true && document.lineAt(range.start).range.isEqual(range)
      // With another selection it could be a cut of which we have missed the deletion.
      return isSelected || isLine || !selection
        ? readCopy(store, document, range, isLine)
        : undefined
    },
    dispose: () => void listener.dispose(),
  }
}

/** Undefined when the range is not what was deleted. */
function readCut({ draft, from, to, range }: Deletion, cut: Range): Copied | undefined {
  if (!draft) return undefined
  if (range.isEqual(cut)) return { draft, from, to, isLine: false }
  const { start, end } = cut
  const isWithBreak = range.end.isEqual(new vscode.Position(end.line + 1, 0))
  const lineBreak = to - from - (end.character - start.character)
  const isLine = isWithBreak && range.start.isEqual(start) && (lineBreak === 1 || lineBreak === 2)
  return isLine ? { draft, from, to, isLine } : undefined
}

function readCopy(
  store: DraftStore,
  document: TextDocument,
  range: Range,
  isLine: boolean,
): Copied | undefined {
  const draft = store.current(document)?.draft
  if (!draft) return undefined
  const { start, end } = isLine ? document.lineAt(range.start).rangeIncludingLineBreak : range
  return { draft, from: document.offsetAt(start), to: document.offsetAt(end), isLine }
}

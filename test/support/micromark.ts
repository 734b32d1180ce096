/** The judge of Markdown notes: micromark with GitHub’s extensions. */
import { parse, postprocess, preprocess } from 'micromark'
import { gfm } from 'micromark-extension-gfm'

export interface JudgedNotes {
  readonly references: readonly string[]
  readonly definitions: readonly string[]
}

/**
 * The note references and definitions as micromark reads them, each as `label@offset`.
 *
 * micromark takes a reference without a definition for plain text, so it is told that all labels are
 * defined.
 */
export function judgeNotes(source: string, labels: readonly string[]): JudgedNotes {
  const parser = parse({ extensions: [gfm()] })
  const defined = labels.map((label) => label.toLowerCase().toUpperCase())
  Object.assign(parser, { gfmFootnotes: defined })
  const events = postprocess(parser.document().write(preprocess()(source, undefined, true)))
  const references: string[] = []
  const definitions: string[] = []
  for (const [kind, token, context] of events) {
    if (kind !== 'enter') continue
    if (
      token.type === 'gfmFootnoteCallString' ||
      token.type === 'gfmFootnoteDefinitionLabelString'
    ) {
      const found = `${context.sliceSerialize(token)}@${token.start.offset}`
      ;(token.type === 'gfmFootnoteCallString' ? references : definitions).push(found)
    }
  }
  return { references, definitions }
}

/** Every label that may be one, at whatever place it stands. */
export function labelsIn(source: string): string[] {
  const label = /\[\^((?:\\[[\]\\]|(?!\\[[\]\\])[^\s[\]])+)\]/y
  return Array.from({ length: source.length }, (_, index) => index).flatMap((index) => {
    label.lastIndex = index
    return label.exec(source)?.[1] ?? []
  })
}

/** Front matter: YAML between two lines of dashes at the very start of the draft. */
import { isMap, isScalar, parseDocument, type Document } from 'yaml'
import type { Field, FrontMatter, FrontMatterKey, Span } from '../draft'

const fences = /^\uFEFF?---[ \t]*\r?\n(?:[^]*?\r?\n)??(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/
const unclosedFence = /^\uFEFF?---[ \t]*(?=\r?\n[A-Za-z][\w-]*:(?:[ \t]|\r?\n))/
const neverClosed = 'the line of dashes that ends it is missing'
const knownKeys: ReadonlySet<string> = new Set<FrontMatterKey>([
  'title',
  'author',
  'date',
  'lang',
  'policy-desk',
])

/** Where the front matter stands, with its fences; of one that is never closed the first fence. */
export function findFrontMatter(source: string): Span | null {
  const found = fences.exec(source) ?? unclosedFence.exec(source)
  return found && { from: 0, to: found[0].length }
}

/** The YAML between the fences, and where it stands; null where it never ends. */
export function parseFrontMatter(
  source: string,
  { to }: Span,
): (Span & { readonly yaml: Document.Parsed }) | null {
  const open = source.indexOf('\n') + 1
  if (to < open) return null
  const close = Math.max(open, source.lastIndexOf('\n', to - 1) + 1)
  const text = source.slice(open, close)
  const yaml = parseDocument(text, { prettyErrors: false, logLevel: 'silent' })
  return { from: open, to: close, yaml }
}

/**
 * Reads the known keys. YAML that cannot be read gives faults at the places where the parser
 * stumbled, and whatever keys could be read. Nothing in it is ever executed.
 */
export function readFrontMatter(source: string, span: Span): FrontMatter {
  const parsed = parseFrontMatter(source, span)
  const fence = { from: source.indexOf('-'), to: span.to }
  if (!parsed) return { ...span, values: {}, faults: [{ ...fence, message: neverClosed }] }
  const { from: open, to: close, yaml } = parsed
  const values: Partial<Record<FrontMatterKey, Field>> = {}
  if (isMap(yaml.contents)) {
    for (const { key, value } of yaml.contents.items) {
      if (!isScalar(key) || !isScalar(value) || !isKnown(key.value)) continue
      if (value.value === null) continue
      const [from, to] = value.range
      const text = typeof value.value === 'string' ? value.value : value.source
      values[key.value] = { text, from: open + from, to: open + to }
    }
  }
  // What is missing at the end of the YAML is missing on its last line, not on the fence below.
  const last = open + source.slice(open, close).trimEnd().length
  const faults = yaml.errors.map(({ pos: [from, to], message }) => {
    const at = Math.max(open, Math.min(open + from, last - 1))
    const end = Math.max(at + 1, Math.min(open + to, last))
    return { from: at, to: end, message: wordReason(message) }
  })
  return { ...span, values, faults }
}

function isKnown(key: unknown): key is FrontMatterKey {
  return typeof key === 'string' && knownKeys.has(key)
}

/** What the parser says, as the end of a sentence. */
function wordReason(text: string): string {
  const reason = text.replace(/\s+at line [^]*$/, '').replace(/["']quote\b/, 'quotation mark')
  return reason.charAt(0).toLowerCase() + reason.slice(1)
}

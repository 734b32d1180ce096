/** Reads a note that is written exactly in the form of its house. */
import type { CitationTitle, HouseStyle, Language, Span } from '../draft'
import { balanceMark, isBalanced } from './balance'
import { readDateAt, type DayOrder } from './dates'
import { formsOf, type Form } from './forms'
import { locatorPattern } from './locators'
import { initialsLength } from './names'
import { isOneText, isOneTitle } from './plain'
import type { PartName } from './template-nodes'
import { createField, type TextFields } from './text-fields'

/** What is known of the note before its form is tried. */
export interface Anchors {
  /** Where it begins behind `See` and the like. */
  readonly start: number
  readonly url: Span | null
  readonly accessed: Span | null
  /** A title stands there in quotation marks or italics. */
  readonly hasMarkedTitle: boolean
}

/**
 * The fields of a note in the form of the house's template; null when the note has another form.
 * Of several ways to read it, one with a title comes first, and then the one with the fewest parts.
 * Without an address and an access date no form is proof enough that the note is a citation.
 */
export function readForm(
  text: string,
  anchors: Anchors,
  style: HouseStyle,
  language: Language,
  order: DayOrder,
): TextFields | null {
  if (!anchors.url && !anchors.accessed) return null
  for (const form of formsOf(style, language)) {
    const spans = hasAnchors(form, anchors) ? matchParts(text, form, anchors, order) : null
    const fields = spans && createFields(text, spans, order)
    if (fields) return fields
  }
  return null
}

/** Null when a part holds what should be another one: an outlet with a date in it. */
function createFields(text: string, spans: FormSpans, order: DayOrder): TextFields | null {
  const { author = null, title = null, outlet = null, published, locator = null } = spans
  if ([author, title, outlet].some((span) => span && !isBalanced(text.slice(span.from, span.to))))
    return null
  if ([author, outlet].some((span) => span && !isOneText(text, span, order))) return null
  const isMarked = title !== null && /[“„«"*_‘]/.test(text.charAt(title.from - 1))
  if (title && !isMarked && !isOneTitle(text, title, order)) return null
  const date = published && readDateAt(text, published.from, order)
  return {
    author: author && createField(text, author),
    title: title && createTitle(text, title),
    outlet: outlet && createField(text, outlet),
    published: date ? { ...createField(text, date), date: date.date, fault: date.fault } : null,
    locator: locator && createField(text, locator),
    rest: [],
  }
}

function createTitle(text: string, { from, to }: Span): CitationTitle {
  const close = /^[,.]?[”“»"*_’]/.exec(text.slice(to, to + 2))
  const open =
    /[“„«"*_‘]/.test(text.charAt(from - 1)) && close ? { from: from - 1, to: from } : null
  const end = close && { from: to + close[0].length - 1, to: to + close[0].length }
  return { ...createField(text, { from, to }), open, close: open && end }
}

function hasAnchors({ parts }: Form, { url, accessed, hasMarkedTitle }: Anchors): boolean {
  const has = (name: PartName) => parts.includes(name)
  if (hasMarkedTitle && !has('title')) return false
  return has('url') === (url !== null) && has('accessed') === (accessed !== null)
}

type FormSpans = Readonly<Partial<Record<PartName, Span>>>

function matchParts(
  text: string,
  { parts, literals }: Form,
  anchors: Anchors,
  order: DayOrder,
): FormSpans | null {
  const spans: Partial<Record<PartName, Span>> = {}
  let at = anchors.start + literals[0]!.length
  if (!text.startsWith(literals[0]!, anchors.start)) return null
  for (const [index, name] of parts.entries()) {
    const behind = literals[index + 1]!
    const next = parts[index + 1]
    const to = findEnd(text, at, name, behind, next, anchors, order)
    if (to === null || to <= at || !text.startsWith(behind, to)) return null
    spans[name] = { from: at, to: name === 'author' ? withStop(text, at, to, behind) : to }
    at = to + behind.length
  }
  return at === text.length ? spans : null
}

/** Where a part ends that begins at an offset and that `behind` and then the part `next` follow. */
function findEnd(
  text: string,
  at: number,
  name: PartName,
  behind: string,
  next: PartName | undefined,
  anchors: Anchors,
  order: DayOrder,
): number | null {
  if (name === 'url' || name === 'accessed') {
    const anchor = anchors[name]
    return anchor?.from === at ? anchor.to : null
  }
  if (name === 'published') return readDateAt(text, at, order)?.to ?? null
  if (name === 'locator') return skipLocator(text, at)
  if (next === undefined) return text.length - behind.length
  if (next === 'url' || next === 'accessed') return (anchors[next]?.from ?? 0) - behind.length
  if (next === 'published' || next === 'locator') {
    return findOccurrence(text, at, behind, (to) => {
      const from = to + behind.length
      return next === 'published'
        ? readDateAt(text, from, order) !== null
        : skipLocator(text, from) !== null
    })
  }
  // The stop of the last initial is that of the template, those before it are not.
  const initials = name === 'author' && behind.startsWith('.') ? initialsLength(text.slice(at)) : 0
  return initials > 0 ? at + initials - 1 : findBalanced(text, at, behind)
}

function skipLocator(text: string, at: number): number | null {
  locatorPattern.lastIndex = at
  const found = locatorPattern.exec(text)
  return found && at + found[0].length
}

function findOccurrence(
  text: string,
  from: number,
  literal: string,
  accepts: (at: number) => boolean,
): number | null {
  for (let at = text.indexOf(literal, from); at >= 0; at = text.indexOf(literal, at + 1))
    if (accepts(at)) return at
  return null
}

/** The first place where the literal stands and every quotation and bracket before it is closed. */
function findBalanced(text: string, from: number, literal: string): number | null {
  const open: string[] = []
  for (let at = from; at < text.length; at++) {
    if (open.length === 0 && text.startsWith(literal, at)) return at
    if (!balanceMark(open, text, at)) return null
  }
  return null
}

/** A stop is not written twice: that of an initial stands for the one of the template too. */
function withStop(text: string, from: number, to: number, behind: string): number {
  const isInitial = /(?:^|[\s.-])\p{Lu}$/u.test(text.slice(Math.max(from, to - 3), to))
  return behind.startsWith('.') && isInitial ? to + 1 : to
}

/** The key `lang` of the front matter, by which a draft names its language. */
import { isMap, isNode, isScalar, type Document } from 'yaml'
import type { Language, Span } from '../draft'
import type { Message, TextEdit } from '../findings'
import { message } from '../text/message'
import { findFrontMatter, parseFrontMatter, readFrontMatter } from './front-matter'
import { languageOfTag } from './language'

export type KnownLanguage = Exclude<Language, 'und'>

/** The edit that names a language; null where all is well; or why there is none. */
export type LanguagePlan =
  | { readonly kind: 'edit'; readonly edit: TextEdit | null }
  | { readonly kind: 'refusal'; readonly reason: Message }

/**
 * Writes `lang: tr` into the front matter, above the draft where it has none. All else stays as it
 * is, and so does a tag that names the language already, such as `tr-TR`.
 *
 * @param language null takes the key out, and with it a front matter that says nothing else
 */
export function planLanguage(source: string, language: KnownLanguage | null): LanguagePlan {
  const span = findFrontMatter(source)
  if (!span) return planEdit(language && createFrontMatter(source, language))
  const [fault] = readFrontMatter(source, span).faults
  if (fault) return refuse('The front matter cannot be read: {0}.', fault.message)
  const parsed = parseFrontMatter(source, span)
  if (!parsed || !isInLines(parsed.yaml))
    return refuse('Write the front matter in lines like “lang: en”.')
  const pair = findPair(parsed.yaml, parsed.from)
  if (!language) return planEdit(pair && removePair(source, span, parsed, pair))
  if (!pair) return planEdit(addPair(source, parsed, language))
  return planEdit(languageOfTag(pair.text) === language ? null : writeValue(source, pair, language))
}

interface Pair {
  readonly key: Span
  readonly value: Span
  readonly text: string
}

function isInLines({ contents }: Document.Parsed): boolean {
  return contents === null || (isMap(contents) && !contents.flow)
}

/** @param at where the YAML begins in the draft */
function findPair({ contents }: Document.Parsed, at: number): Pair | null {
  if (!isMap(contents)) return null
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || key.value !== 'lang') continue
    const range = (isNode(value) && value.range) || key.range
    return {
      key: { from: at + key.range[0], to: at + key.range[1] },
      value: { from: at + range[0], to: at + range[1] },
      text: isScalar(value) ? String(value.value) : '',
    }
  }
  return null
}

function createFrontMatter(source: string, language: KnownLanguage): TextEdit {
  const at = source.startsWith('\uFEFF') ? 1 : 0
  const apart = source.length > at ? [''] : []
  const lines = ['---', `lang: ${language}`, '---', ...apart, '']
  return { from: at, to: at, text: lines.join(lineBreakOf(source)) }
}

/** Behind the other keys, as far to the right as they stand. */
function addPair(source: string, { from, to }: Span, language: KnownLanguage): TextEdit {
  const indent = /^[^\S\r\n]*(?=[^\s#])/m.exec(source.slice(from, to))?.[0] ?? ''
  return { from: to, to, text: `${indent}lang: ${language}${lineBreakOf(source)}` }
}

function writeValue(source: string, { key, value }: Pair, language: KnownLanguage): TextEdit {
  const old = source.slice(value.from, value.to)
  if (old !== '' && !old.includes('\n')) return { ...value, text: language }
  const from = key.to + source.slice(key.to).indexOf(':') + 1
  const to = old === '' ? from : value.from + old.trimEnd().length
  return { from, to, text: ` ${language}` }
}

/** The lines of the key; or all of the front matter where nothing else stands in it. */
function removePair(source: string, { to }: Span, yaml: Span, { key, value }: Pair): TextEdit {
  const from = source.lastIndexOf('\n', key.from - 1) + 1
  const end = source.slice(key.from, value.to).trimEnd().length
  const next = source.indexOf('\n', key.from + end) + 1
  const others = source.slice(yaml.from, from) + source.slice(next, yaml.to)
  const apart = /^[ \t]*(?:\r?\n){0,2}/.exec(source.slice(to))?.[0] ?? ''
  const whole = { from: source.indexOf('-'), to: to + apart.length, text: '' }
  const isAlone = others.trim() === '' && !findFrontMatter(source.slice(whole.to))
  return isAlone ? whole : { from, to: next, text: '' }
}

function lineBreakOf(source: string): string {
  return /\r?\n/.exec(source)?.[0] ?? '\n'
}

function planEdit(edit: TextEdit | null): LanguagePlan {
  return { kind: 'edit', edit }
}

function refuse(template: string, ...args: readonly string[]): LanguagePlan {
  return { kind: 'refusal', reason: message(template, ...args) }
}

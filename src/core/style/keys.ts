/** The keys of a `house-style.json`: the one table that its reader and its JSON schema come from. */
import * as v from 'valibot'
import { longestGlob } from './drafts'
import type { HouseStyle } from '../draft'

export interface StyleKey {
  /** What it decides, in one sentence. */
  readonly description: string
  /** In a list or a map a wrong entry is left out, and the others count. */
  readonly shape: 'value' | 'list' | 'map'
  /** What the value, or each entry, has to be. */
  readonly schema: v.GenericSchema
  /** The same as JSON Schema. */
  readonly json: object
  /** What to say of another value; `{0}` is what stands there. */
  readonly fault: string
}

const languages = ['en', 'tr', 'ru'] as const
const notations = ['house', 'markdown'] as const
const numerals = ['lower-roman', 'upper-roman', 'decimal'] as const
const settings = ['error', 'warning', 'info', 'hint', 'off'] as const

const text = v.pipe(v.string(), v.nonEmpty())
const textJson = { type: 'string', minLength: 1 }
/** Unicode date patterns: outside `'…'` the Latin letters are fields, and `D` or `Y` other ones. */
const datePattern = v.pipe(v.string(), v.regex(/^(?:'[^']*'|[dMy]|[^A-Za-z'])+$/), v.regex(/y/))
const dateFault =
  '{0} is no date pattern: d is the day, M the month, y the year, as in "dd.MM.yyyy".'
const datePatternJson = {
  type: 'string',
  examples: ['dd.MM.yyyy', 'd MMMM yyyy', 'MMMM d, yyyy', 'yyyy-MM-dd'],
}

export const styleKeys: Readonly<Record<keyof HouseStyle, StyleKey>> = {
  language: {
    description: 'The language of all drafts; null to read it from each draft.',
    shape: 'value',
    schema: v.nullable(v.picklist(languages)),
    json: { enum: [...languages, null] },
    fault: '{0} is no language of drafts: write "en", "tr", "ru" or null.',
  },
  drafts: {
    description: 'Which Markdown files are drafts: patterns relative to the folder of this file.',
    shape: 'list',
    schema: v.pipe(text, v.maxLength(longestGlob)),
    json: { type: 'string', minLength: 1, maxLength: longestGlob },
    fault: '{0} is no glob: write a text such as "articles/**/*.md".',
  },
  notation: {
    description: 'How new notes are written: [i] in house notation, [^1] in Markdown notation.',
    shape: 'value',
    schema: v.picklist(notations),
    json: { enum: notations },
    fault: '{0} is no notation: write "house" or "markdown".',
  },
  numerals: {
    description:
      'How printed notes count where a draft does not show it: i, ii, iii; I, II, III; or 1, 2, 3.',
    shape: 'value',
    schema: v.picklist(numerals),
    json: { enum: numerals },
    fault: '{0} is no kind of numerals: write "lower-roman", "upper-roman" or "decimal".',
  },
  citation: {
    description:
      'The form of a citation: {part} is replaced; text inside the braces vanishes with its part.',
    shape: 'value',
    schema: text,
    json: textJson,
    fault: '{0} is no citation form: write a text such as "{author, }“{title}”, {outlet}, {url}".',
  },
  accessLabel: {
    description: 'What stands before an access date: one label, or one for each language.',
    shape: 'value',
    schema: orByLanguage(text),
    json: orByLanguageJson(textJson),
    fault: '{0} is no label: write "Accessed", or { "en": "Accessed", "tr": "Erişim Tarihi" }.',
  },
  accessDate: {
    description:
      'The form of an access date, as a Unicode date pattern (dd.MM.yyyy): one, or one for each language.',
    shape: 'value',
    schema: orByLanguage(datePattern),
    json: orByLanguageJson(datePatternJson),
    fault: dateFault,
  },
  publishedDate: {
    description:
      'The form of a publication date, likewise; that of the access date where this is absent.',
    shape: 'value',
    schema: orByLanguage(datePattern),
    json: orByLanguageJson(datePatternJson),
    fault: dateFault,
  },
  outlets: {
    description: 'How the house writes an outlet, by the domain of its site.',
    shape: 'map',
    schema: text,
    json: textJson,
    fault: '{0} is no name of an outlet: write a text, as in "time.com": "TIME".',
  },
  rules: {
    description: 'How loud each rule is, by its name.',
    shape: 'map',
    schema: v.picklist(settings),
    json: { enum: settings },
    fault: '{0} is no severity: write "error", "warning", "info", "hint" or "off".',
  },
}

/** One value, or one for each language. */
function orByLanguage(schema: v.GenericSchema<string>): v.GenericSchema {
  return v.union([schema, v.record(v.string(), schema)])
}

function orByLanguageJson(json: object): object {
  return { anyOf: [json, { type: 'object', additionalProperties: json }] }
}

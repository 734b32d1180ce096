import type { CalendarDate, Language } from '../../core/draft'
import { completeFields } from '../../core/citations/exchange/complete'
import { readCslJson } from '../../core/citations/exchange/csl-json'
import { formatSource } from '../../core/citations/exchange/format-source'
import { sourceKinds } from '../../core/citations/exchange/kinds'
import type { Source, SourceKind } from '../../core/citations/exchange/source'
import type { CitationFields } from '../../core/citations/format'
import { formatMessage } from '../../core/text/message'
import { defineCommand, UsageError } from '../command'
import { collectComplaints, type Complaints } from '../complaints'
import { openStyles } from '../drafts/styles'
import { decode } from '../encoding/decode'
import type { Io } from '../io'
import { dateOption, languageOption, styleOption, textOption, todayOption } from '../options'
import { oneOf } from '../usage'

export const cite = defineCommand({
  name: 'cite',
  summary:
    'Writes a note in the form of the house; with -, one for each item of CSL-JSON on standard input.',
  operands: '[-]',
  options: {
    kind: { ...oneOf(sourceKinds), help: 'what the source is' },
    author: textOption('who wrote it'),
    title: textOption('its title, without quotation marks'),
    outlet: textOption('who published it; told by the address if not given'),
    published: { ...dateOption, help: 'when it came out, as in 2023-08-01' },
    locator: textOption('volume, issue and pages, as they are written'),
    url: textOption('its address'),
    accessed: { ...dateOption, help: 'when you read it, as in 2023-08-01; today if not given' },
    lang: languageOption,
    style: styleOption,
    today: todayOption,
  },
  async run({ kind, lang, style: stylePath, today, ...given }, operands, io) {
    const complaints = collectComplaints(io.stderr)
    const { style } = openStyles(stylePath, io.cwd, complaints)(io.cwd)
    const language = lang ?? style.language ?? 'und'
    const sources = readsInput(operands, given)
      ? await readInput(language, io, complaints)
      : [givenSource(kind, given)]
    for (const source of sources) {
      const fields = completeFields(withAccess(source.fields, today ?? io.today), style)
      io.stdout.write(`${formatSource({ ...source, fields }, style, language)}\n`)
    }
    return complaints.refused ? 2 : 0
  },
})

type Given = { readonly [K in keyof CitationFields]?: CitationFields[K] | undefined }

function readsInput(operands: readonly string[], given: Given): boolean {
  const [operand, second] = operands
  if (operand === undefined) return false
  const wrong = operand === '-' ? second : operand
  if (wrong !== undefined) throw new UsageError(`unexpected argument ${JSON.stringify(wrong)}`)
  const option = Object.entries(given).find(([, value]) => value !== undefined)?.[0]
  if (option !== undefined) throw new UsageError(`with - it takes no --${option}`)
  return true
}

async function readInput(
  language: Language,
  { stdin }: Io,
  complaints: Complaints,
): Promise<readonly Source[]> {
  const { sources, faults } = readCslJson(decode(await stdin()).text, language)
  for (const { entry, reason } of faults) complaints.refuse(`- ${entry}: ${formatMessage(reason)}`)
  return sources
}

function givenSource(kind: SourceKind | undefined, given: Given): Source {
  const fields = Object.entries(given).filter(([, value]) => value !== undefined && value !== '')
  if (!given.title && !given.url) throw new UsageError('it needs --title or --url')
  return { kind: kind ?? null, fields: Object.fromEntries(fields) }
}

/** A source without an address is no page that could have been read on some day. */
function withAccess(fields: CitationFields, today: CalendarDate): CitationFields {
  return fields.url && !fields.accessed ? { ...fields, accessed: today } : fields
}

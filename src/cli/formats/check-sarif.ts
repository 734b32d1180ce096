import { isAbsolute, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RuleSetting, Span } from '../../core/draft'
import type { Finding, Fix } from '../../core/findings'
import { allRules } from '../../core/rules/all'
import type { Rule } from '../../core/rules/rule'
import { readLines, type Lines } from '../../core/text/lines'
import { formatMessage } from '../../core/text/message'
import type { CheckedFile } from './checked-file'
import { formatJsonList } from './json-list'
import { placeAt } from './places'

/** The findings as a log of the Static Analysis Results Interchange Format 2.1.0 (OASIS). */
export function formatCheckSarif(files: readonly CheckedFile[], version: string): Iterable<string> {
  const driver = { name: 'Policy Desk', version, rules: allRules.map(ruleDescriptor) }
  const before = [
    '{"version":"2.1.0","$schema":"https://json.schemastore.org/sarif-2.1.0.json","runs":[{',
    `"tool":${JSON.stringify({ driver })},`,
    '"columnKind":"utf16CodeUnits","results":[',
  ]
  return formatJsonList(before.join('\n'), files.flatMap(fileResults), ']}]}')
}

const levels: Readonly<Record<RuleSetting, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
  off: 'none',
}

function ruleDescriptor({ id, topic, summary, rationale, severity }: Rule): object {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: rationale },
    defaultConfiguration: { enabled: severity !== 'off', level: levels[severity] },
    properties: { tags: [topic] },
  }
}

function fileResults({ path, source, findings }: CheckedFile): object[] {
  const lines = readLines(source)
  const artifactLocation = { uri: toUri(path) }
  return findings.map((finding) => resultOf(finding, artifactLocation, lines))
}

function resultOf(finding: Finding, artifactLocation: object, lines: Lines): object {
  const { rule, severity, message, related, fixes } = finding
  const locate = (span: Span): object => ({
    physicalLocation: { artifactLocation, region: regionOf(span, lines) },
  })
  return {
    ruleId: rule,
    ruleIndex: allRules.findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: { text: formatMessage(message) },
    locations: [locate(finding)],
    relatedLocations: related.map((place) => ({
      ...locate(place),
      message: { text: formatMessage(place.message) },
    })),
    fixes: fixes.map((fix) => fixOf(fix, artifactLocation, lines)),
  }
}

function fixOf({ title, edits }: Fix, artifactLocation: object, lines: Lines): object {
  const replacements = edits.map((edit) => ({
    deletedRegion: regionOf(edit, lines),
    insertedContent: { text: edit.text },
  }))
  return {
    description: { text: formatMessage(title) },
    artifactChanges: [{ artifactLocation, replacements }],
  }
}

function regionOf({ from, to }: Span, lines: Lines): object {
  const start = placeAt(lines, from)
  const end = placeAt(lines, to)
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: from,
    charLength: to - from,
  }
}

/** Relative to wherever the program ran, as the path was. */
function toUri(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href
  return path.split(sep).map(encodeURIComponent).join('/')
}

import type { Actor, Claim, Draft, Note, Span } from '../../core/draft'
import { formatIsoDate } from '../../core/text/dates'
import { readLine } from '../../core/text/excerpt'
import { readLines, type Lines } from '../../core/text/lines'
import { showText } from '../terminal/cells'
import type { Paint } from '../terminal/colours'
import { alignRows, shorten } from '../terminal/table'
import type { OutlinedFile } from './outlined-file'
import { placeAt } from './places'

/** Notes, actors and claims for people, in tables. */
export function formatOutlineText(files: readonly OutlinedFile[], paint: Paint): Iterable<string> {
  return files.map((file) => formatFile(file, paint))
}

function formatFile({ path, draft, cast, claims }: OutlinedFile, paint: Paint): string {
  const lines = readLines(draft.source)
  const title = draft.title ? ` ${shorten(showText(readLine(draft.source, draft.title)), 80)}` : ''
  const sections: [string, readonly (readonly string[])[]][] = [
    ['Notes', draft.notes.map((note) => noteRow(note, lines))],
    ['Actors', cast.actors.map((actor) => actorRow(actor, lines))],
    ['Places', cast.places.map((place) => actorRow(place, lines))],
    ['Names of unknown kind', cast.unsorted.map((name) => actorRow(name, lines))],
    ['Claims', claims.map((claim) => claimRow(claim, draft, lines))],
  ]
  return [
    `${paint('bold', showText(path))} (${draft.language})${title}`,
    ...sections.flatMap(([heading, rows]) => [
      '',
      paint('bold', `${heading} (${rows.length})`),
      ...alignRows(rows).map((row) => `  ${row}`),
    ]),
    '',
    '',
  ].join('\n')
}

function noteRow({ label, numeral, references, definition }: Note, lines: Lines): string[] {
  const citation = definition?.citation
  const accessed = citation?.access?.date?.date
  return [
    numeral ?? label,
    definition ? showText(citation?.outlet?.text ?? '') : 'no note',
    shorten(showText(citation?.title?.text ?? definition?.content.text ?? ''), 50),
    accessed ? formatIsoDate(accessed) : '',
    references.length > 0 ? linesOf(references, lines) : 'no reference',
  ]
}

function actorRow({ name, kind, aliases, mentions }: Actor<string>, lines: Lines): string[] {
  return [
    showText(name),
    kind,
    `${mentions.length}×`,
    linesOf(mentions, lines),
    shorten(showText(aliases.join(', ')), 60),
  ]
}

function claimRow(claim: Claim, { source }: Draft, lines: Lines): string[] {
  const { line, column } = placeAt(lines, claim.from)
  return [
    `${line}:${column}`,
    claim.kinds.join(', '),
    claim.certainty,
    [claim.support, ...claim.notes.map((label) => `[${label}]`)].join(' '),
    shorten(showText(readLine(source, claim)), 60),
  ]
}

/** `line 3`, `lines 3, 5, 12 …` */
function linesOf(spans: readonly Span[], lines: Lines): string {
  const numbers = [...new Set(spans.map(({ from }) => placeAt(lines, from).line))]
  const shown = numbers.slice(0, 5).join(', ')
  return `${numbers.length === 1 ? 'line' : 'lines'} ${shown}${numbers.length > 5 ? ' …' : ''}`
}

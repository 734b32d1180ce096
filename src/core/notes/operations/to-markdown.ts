/** Writes printed notes as Markdown notes. */
import type { Draft, Note, NoteDefinition, NoteReference } from '../../draft'
import type { TextEdit } from '../../findings'
import { formatNumeral, readNumeral } from '../../text/numerals'
import { chooseReferences } from '../house-proof'
import { formatMarker } from '../markers'
import { keyOf } from '../pairing'
import { escapeBlockStart, startsBlock } from './escapes'
import { indentFurtherParagraphs } from './house-form'
import { changeHouseList, houseDefinitions } from './house-list'
import { endOf, lineBreakOf, lineStart } from './lines'
import { escapeMarker, findLiteralMarkers } from './literals'
import { formatNoteLines, readNoteLines } from './note-text'
import { notesByNumber, numberedNotes, systemOf } from './numbering'
import { planEdits, type NotePlan } from './plan'
import { gapBehind } from './slots'

export function convertToMarkdown(draft: Draft, isChosen: (note: Note) => boolean): NotePlan {
  const house = numberedNotes(draft, 'house').map(({ note }) => note)
  const chosen = house.filter(isChosen)
  const labels = chooseLabels(draft, chosen)
  const references = chosen.flatMap((note) =>
    note.references.map((reference) => writeReference(draft.source, reference, labels.get(note)!)),
  )
  return planEdits(
    chosen.length < house.length
      ? takeOut(draft, labels, references)
      : [...references, ...rewriteList(draft, labels), ...escapeLiterals(draft)],
  )
}

/** The numbers of the notes, but no label that is in use; numerals in capitals stay such. */
function chooseLabels({ notes }: Draft, chosen: readonly Note[]): Map<Note, string> {
  const markdown = notes.filter(({ notation }) => notation === 'markdown')
  const taken = new Set(
    markdown.map(({ label }) => keyOf({ label, notation: 'markdown', from: 0 })),
  )
  const labels = new Map<Note, string>()
  let spare = chosen.length
  for (const note of chosen) {
    const { value, system } = readNumeral(note.label)!
    let label = system === 'upper-roman' ? note.label : String(value)
    while (taken.has(keyOf({ label, notation: 'markdown', from: 0 }))) label = String(++spare)
    taken.add(keyOf({ label, notation: 'markdown', from: 0 }))
    labels.set(note, label)
  }
  return labels
}

/** At the start of a line a colon behind it would make it a definition. */
function writeReference(source: string, { from, to }: NoteReference, label: string): TextEdit {
  const before = source.slice(lineStart(source, from), from)
  const isFirst = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*$/.test(before)
  const backslash = isFirst && source.charAt(to) === ':' ? '\\' : ''
  return { from, to, text: formatMarker({ label, notation: 'markdown' }) + backslash }
}

/** Writes all definitions where they stand. */
function rewriteList(draft: Draft, labels: ReadonlyMap<Note, string>): TextEdit[] {
  const next = new Map<NoteDefinition, NoteDefinition>()
  const list = houseDefinitions(draft)
  list.forEach((definition, index) => index > 0 && next.set(list[index - 1]!, definition))
  return draft.notes.flatMap((note) => {
    const label = labels.get(note.duplicateOf ?? note)
    const { definition } = note
    if (label === undefined || !definition) return []
    return rewriteDefinition(draft, definition, label, next.get(definition))
  })
}

function rewriteDefinition(
  draft: Draft,
  definition: NoteDefinition,
  label: string,
  next: NoteDefinition | undefined,
): TextEdit[] {
  const { marker, content } = definition
  const escape = escapeBlockStart(content.text)
  const head = `${formatMarker({ label, notation: 'markdown' })}:`
  const end = endOf(draft, definition)
  const start = content.from + escape.at
  return [
    content.text === ''
      ? { from: marker.from, to: marker.to, text: head }
      : {
          from: marker.from,
          to: start,
          text: `${head} ${draft.source.slice(content.from, start)}${escape.text}`,
        },
    ...keepFirstParagraph(definition),
    ...indentFurtherParagraphs(draft, definition),
    { from: end, to: end, text: gapBehind(draft, definition, next) },
  ]
}

/** In a printed note the first paragraph is text, even where its lines look like a list. */
function keepFirstParagraph({ content }: NoteDefinition): TextEdit[] {
  const [paragraph = ''] = content.text.split(/(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/, 1)
  return [...paragraph.matchAll(/(?:\r\n?|\n)([ \t]*)([^\r\n]*)/g)].flatMap((found) => {
    const [whole, space = '', line = ''] = found
    if (!startsBlock(line)) return []
    const from = content.from + found.index + whole.length - line.length - space.length
    return [{ from, to: from + space.length, text: ' '.repeat(8) }]
  })
}

/** Markers that are text, and that would count as notes once the list is gone. */
function escapeLiterals(draft: Draft): TextEdit[] {
  const misread = chooseReferences(findLiteralMarkers(draft), [])
  return misread.flatMap(escapeMarker)
}

/** Takes some notes out of the printed list, whose numbers close up, and writes them below it. */
function takeOut(
  draft: Draft,
  labels: ReadonlyMap<Note, string>,
  references: readonly TextEdit[],
): TextEdit[] {
  const isTaken = (note: Note) => labels.has(note.duplicateOf ?? note)
  const system = systemOf(draft, 'house')
  const rest = notesByNumber(draft).filter((note) => !isTaken(note))
  const numbers = new Map(rest.map((note, index) => [note, formatNumeral(index + 1, system)]))
  const taken = draft.notes.filter(isTaken)
  const gone = new Set(taken.map(({ definition }) => definition))
  const old = houseDefinitions(draft)
  const list = old.filter((definition) => !gone.has(definition))
  const lineBreak = lineBreakOf(draft)
  const gap = lineBreak.repeat(2)
  const texts = taken.flatMap((note) => {
    if (!note.definition) return []
    const lines = formatNoteLines(readNoteLines(draft, note.definition), lineBreak)
    const label = labels.get(note.duplicateOf ?? note)!
    return `${gap}${formatMarker({ label, notation: 'markdown' })}: ${lines}`
  })
  const last = old.at(-1)
  const at = last ? endOf(draft, last) : draft.source.length
  return [
    ...changeHouseList(draft, { labels: numbers, list, edits: references }).edits,
    { from: at, to: at, text: texts.join('') },
  ]
}

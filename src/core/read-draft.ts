/** Reads a source text into a draft, re-using what an earlier version had read. */
import type {
  Block,
  Draft,
  FrontMatter,
  HouseStyle,
  Language,
  Notation,
  NoteDefinition,
  NoteReference,
  Span,
} from './draft'
import { readBlockCitations } from './citations/in-block'
import { shiftCitation } from './citations/shift'
import { collectMarkers, toReference, type CollectedMarkers } from './notes/collect-markers'
import { findHouseList, findLineLabels } from './notes/house-list'
import { chooseReferences } from './notes/house-proof'
import { findMeantAsNotes } from './notes/meant-as-notes'
import { pairNotes } from './notes/pairing'
import type { HouseDefinition, HouseList } from './notes/printed-list'
import { listBlocks } from './syntax/blocks'
import { readCallouts } from './syntax/callouts'
import { findFrontMatter, readFrontMatter } from './syntax/front-matter'
import { decideLanguage, languageOfTag, readLanguageSigns } from './syntax/language'
import type { MarkdownDefinition, Marker } from './syntax/markers'
import { createMemory, type BlockMemory, type ReadBlock } from './syntax/memory'
import { parseMarkdown, type Parsed } from './syntax/parser'
import { findPage, zoneAt } from './syntax/zones'
import { trim } from './text/spans'

/** A draft with what the next version of it may re-use. */
export interface DraftReading {
  readonly draft: Draft
  readonly parsed: Parsed
  /** What was read before the language was known. */
  readonly syntax: BlockMemory
  readonly memory: BlockMemory
}

/**
 * Reads a draft. Cannot fail on any text.
 *
 * @param houseNotation whether printed notes like `[iv]` are looked for
 * @param previous the reading of an earlier version; all it knows of unchanged blocks is kept
 */
export function readDraft(
  source: string,
  style: HouseStyle,
  houseNotation: boolean,
  previous?: DraftReading,
): DraftReading {
  const frontMatterSpan = findFrontMatter(source)
  const frontMatter = frontMatterSpan && readFrontMatter(source, frontMatterSpan)
  const parsed = parseMarkdown(parsableText(source, frontMatterSpan), previous?.parsed)
  const blocks = listBlocks(source, parsed.tree)

  const syntax = previous?.syntax.style === style ? previous.syntax : createMemory(style, 'und')
  const read: ReadBlock = (block, reader) => syntax.read(block, reader)
  const markers = collectMarkers(blocks, read)
  const house = houseNotation ? findHouseNotes(blocks, read, markers) : null
  const list = house?.list ?? null
  const page = findPage(source.length, frontMatterSpan?.to ?? 0, blocks, list, read)

  const language = languageOf(frontMatter, style, blocks, syntax)
  const known = previous?.memory
  const memory =
    known?.style === style && known.language === language ? known : createMemory(style, language)

  const definitions = [
    ...markers.definitions.map((found) =>
      createDefinition(source, 'markdown', found, found.block, memory),
    ),
    ...(list?.definitions ?? []).map((found) =>
      createDefinition(source, 'house', found, blocks[found.block]!, memory),
    ),
  ].sort((a, b) => a.from - b.from)
  const references = [...markers.markdown, ...(house ? houseReferences(house, page) : [])].sort(
    (a, b) => a.from - b.from,
  )

  const draft: Draft = {
    source,
    language,
    style,
    frontMatter,
    blocks,
    ...page,
    notes: pairNotes(references, definitions),
    read: (block, reader) => memory.read(block, reader),
  }
  return { draft, parsed, syntax, memory }
}

/** The line under the head of a table with white space at its end, where lezer does not expect it. */
const tableRule =
  /^([ \t>]{0,20}\|?(?:[ \t]{0,50}:?-+:?[ \t]{0,50}\|)*[ \t]{0,50}:?-+:?[ \t]{0,50})\|([ \t]{1,50})$/gm

/**
 * The source as the Markdown parser should see it, at the same offsets: front matter blanked out, a
 * byte order mark as a space, and only line feeds as line breaks.
 */
function parsableText(source: string, frontMatter: Span | null): string {
  const text = source
    .replace(/^\uFEFF|\r(?=\n)/g, ' ')
    .replaceAll('\r', '\n')
    .replace(tableRule, (_, rule: string, space: string) => `${rule}${space}|`)
  if (!frontMatter) return text
  return text.slice(0, frontMatter.to).replace(/[^\r\n]/g, ' ') + text.slice(frontMatter.to)
}

interface HouseNotes {
  readonly list: HouseList | null
  /** The markers that no link definition makes links, and without a list those that lead to no code. */
  readonly markers: readonly Marker[]
  readonly lineLabels: ReadonlySet<number>
}

function findHouseNotes(
  blocks: readonly Block[],
  read: ReadBlock,
  found: CollectedMarkers,
): HouseNotes {
  const { house, linkDefinitions } = found
  const links = new Set(linkDefinitions.map(({ label }) => label.toLowerCase()))
  const isFree = ({ label }: Marker) => !links.has(label.toLowerCase())
  const list = findHouseList(blocks, read, house.filter(isFree))
  const labels = list?.definitions.map(({ label }) => label) ?? []
  for (const { label } of findMeantAsNotes(found, labels)) links.delete(label.toLowerCase())
  const callouts = new Set(list ? [] : blocks.flatMap((block) => read(block, readCallouts)))
  const markers = house.filter((marker) => isFree(marker) && !callouts.has(marker.label))
  return { list, markers, lineLabels: findLineLabels(blocks, read) }
}

/** House markers in the title, the body and inside notes, without the labels of the list itself. */
function houseReferences(
  { list, markers, lineLabels }: HouseNotes,
  page: Pick<Draft, 'zones'>,
): NoteReference[] {
  const labels = new Set(list?.definitions.map(({ from }) => from))
  const inText = markers.filter(({ from }) => {
    const zone = zoneAt(page, from)
    return !labels.has(from) && (zone === 'title' || zone === 'body' || zone === 'notes')
  })
  const chosen = chooseReferences(inText, list?.definitions ?? [], lineLabels)
  return chosen.map((marker) => toReference(marker, zoneAt(page, marker.from) === 'notes'))
}

function createDefinition(
  source: string,
  notation: Notation,
  { label, from, to, marker }: MarkdownDefinition | HouseDefinition,
  block: Block,
  memory: BlockMemory,
): NoteDefinition {
  const content = trim(source, { from: marker.to, to })
  const citation = memory.read(block, readBlockCitations).get(from - block.from) ?? null
  return {
    label,
    notation,
    from,
    to,
    marker,
    content: { ...content, text: source.slice(content.from, content.to) },
    citation: citation && shiftCitation(citation, block.from),
  }
}

function languageOf(
  frontMatter: FrontMatter | null,
  style: HouseStyle,
  blocks: readonly Block[],
  syntax: BlockMemory,
): Language {
  const tag = frontMatter?.values.lang?.text
  return (
    (tag ? languageOfTag(tag) : null) ??
    style.language ??
    decideLanguage(blocks.map((block) => syntax.read(block, readLanguageSigns)))
  )
}

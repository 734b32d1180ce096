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
import { findHouseList, type HouseDefinition, type HouseList } from './notes/house-list'
import { chooseReferences } from './notes/house-proof'
import { pairNotes } from './notes/pairing'
import { listBlocks } from './syntax/blocks'
import { findFrontMatter, readFrontMatter } from './syntax/front-matter'
import { readHouseLines } from './syntax/house-lines'
import { decideLanguage, languageOfTag, readLanguageSigns } from './syntax/language'
import { readMarkers, type MarkdownDefinition, type Marker } from './syntax/markers'
import { createMemory, type BlockMemory } from './syntax/memory'
import { parseMarkdown, type Parsed } from './syntax/parser'
import { findPage, zoneAt } from './syntax/zones'
import { shift, trim } from './text/spans'

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
  const markers = collectMarkers(blocks, syntax)
  const list = houseNotation ? findList(blocks, markers.house, syntax) : null
  const page = findPage(source.length, frontMatterSpan?.to ?? 0, blocks, list, (block, reader) =>
    syntax.read(block, reader),
  )

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
  const references = [
    ...markers.markdown,
    ...(houseNotation ? houseReferences(markers.house, list, page) : []),
  ].sort((a, b) => a.from - b.from)

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

/**
 * The source as the Markdown parser should see it, at the same offsets: front matter blanked out, a
 * byte order mark as a space, and only line feeds as line breaks.
 */
function parsableText(source: string, frontMatter: Span | null): string {
  const text = source.replace(/^\uFEFF|\r(?=\n)/g, ' ').replaceAll('\r', '\n')
  if (!frontMatter) return text
  return text.slice(0, frontMatter.to).replace(/[^\r\n]/g, ' ') + text.slice(frontMatter.to)
}

interface Found {
  readonly markdown: NoteReference[]
  readonly house: Marker[]
  readonly definitions: (MarkdownDefinition & { readonly block: Block })[]
}

function collectMarkers(blocks: readonly Block[], syntax: BlockMemory): Found {
  const found: Found = { markdown: [], house: [], definitions: [] }
  const linkLabels = new Set<string>()
  for (const block of blocks) {
    const { references, definitions, linkLabels: labels } = syntax.read(block, readMarkers)
    for (const marker of references)
      (marker.notation === 'house' ? found.house : found.markdown).push(shift(marker, block.from))
    for (const definition of definitions) {
      const { from, to, label, marker, contentFrom } = definition
      found.definitions.push({
        label,
        block,
        from: from + block.from,
        to: to + block.from,
        marker: shift(marker, block.from),
        contentFrom: contentFrom + block.from,
      })
    }
    for (const label of labels) linkLabels.add(label)
  }
  return { ...found, house: found.house.filter(({ label }) => !linkLabels.has(label)) }
}

function findList(blocks: readonly Block[], markers: readonly Marker[], syntax: BlockMemory) {
  return findHouseList(
    blocks,
    (block) => syntax.read(block, readHouseLines),
    (offset) => new Set(markers.filter(({ from }) => from < offset).map(({ label }) => label)),
  )
}

/** House markers in the title, the body and inside notes, without the labels of the list itself. */
function houseReferences(
  markers: readonly Marker[],
  list: HouseList | null,
  page: Pick<Draft, 'zones'>,
) {
  const labels = new Set(list?.definitions.map(({ from }) => from))
  const inText = markers.filter(({ from }) => {
    const zone = zoneAt(page, from)
    return !labels.has(from) && (zone === 'title' || zone === 'body' || zone === 'notes')
  })
  return chooseReferences(inText, list?.definitions ?? []).map((marker): NoteReference => ({
    ...marker,
    nested: zoneAt(page, marker.from) === 'notes',
  }))
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

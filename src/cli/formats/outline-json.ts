import type { Actor, Attribution, Citation, CitationDate, Claim, Note } from '../../core/draft'
import { formatIsoDate } from '../../core/text/dates'
import { formatJsonList } from './json-list'
import type { OutlinedFile } from './outlined-file'
import { spanOf } from './places'

/** Notes, actors and claims for other programs. The README documents the fields. */
export function formatOutlineJson(files: readonly OutlinedFile[]): Iterable<string> {
  return formatJsonList('{"version":1,"files":[', files.map(fileFields), ']}')
}

function fileFields({ path, draft, cast, claims }: OutlinedFile): object {
  return {
    path,
    language: draft.language,
    title: draft.title && spanOf(draft.title),
    notes: draft.notes.map(noteFields),
    actors: cast.actors.map(actorFields),
    places: cast.places.map(actorFields),
    unsorted: cast.unsorted.map(actorFields),
    claims: claims.map(claimFields),
  }
}

function noteFields({ label, numeral, notation, references, definition }: Note): object {
  return {
    label,
    numeral,
    notation,
    references: references.map(spanOf),
    definition: definition && spanOf(definition),
    citation: definition?.citation ? citationFields(definition.citation) : null,
  }
}

/** Only the parts that are there: JSON leaves out what is undefined. */
function citationFields({ author, title, outlet, published, url, access }: Citation): object {
  return {
    author: author?.text,
    title: title?.text,
    outlet: outlet?.text,
    published: isoDate(published),
    url: url?.text,
    accessed: isoDate(access?.date),
  }
}

function isoDate(date: CitationDate | null | undefined): string | undefined {
  return date?.date ? formatIsoDate(date.date) : undefined
}

function actorFields({ name, kind, aliases, mentions }: Actor<string>): object {
  return {
    name,
    kind,
    aliases,
    mentions: mentions.map(({ from, to, text, role }) => ({
      from,
      to,
      text,
      role: role ?? undefined,
    })),
  }
}

function claimFields({ from, to, kinds, attributions, certainty, support, notes }: Claim): object {
  return {
    from,
    to,
    kinds,
    attributions: attributions.map(attributionFields),
    certainty,
    support,
    notes,
  }
}

function attributionFields({ cue, source, content, actor, tier }: Attribution): object {
  return {
    cue: spanOf(cue),
    source: source && spanOf(source),
    content: content && spanOf(content),
    actor,
    tier,
  }
}

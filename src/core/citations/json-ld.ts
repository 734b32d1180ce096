/** What a page says of itself in the words of schema.org. */

export interface LinkedData {
  readonly title: string
  readonly authors: readonly string[]
  readonly publisher: string
  /** As it is written there. */
  readonly published: string
  readonly url: string
}

type Thing = Readonly<Record<string, unknown>>

/** The kinds of works that are cited; a page has other things on it too: lists, shops, organisations. */
const works =
  /(?:Article|Report|Posting|Review|VideoObject|Book|Chapter|Legislation|Dataset|PressRelease|CreativeWork)$/
/** They count where there is nothing better. */
const pages = /WebPage$/

/**
 * Reads the scripts of a page; the first work in them counts. What cannot be read is passed over.
 *
 * @see https://schema.org/CreativeWork
 */
export function readJsonLd(scripts: readonly string[]): LinkedData {
  const things = scripts.flatMap((script) => collect(parse(script), 0))
  const is = (kind: RegExp) => (thing: Thing) =>
    [thing['@type']].flat().some((type) => typeof type === 'string' && kind.test(type))
  const work = things.find(is(works)) ?? things.find(is(pages)) ?? {}
  const byId = new Map(things.map((thing) => [thing['@id'], thing]))
  const nameOf = (value: unknown): string => {
    if (typeof value === 'string') return readText(value)
    const thing = isThing(value) ? value : {}
    return readText(thing.name) || readText(byId.get(thing['@id'])?.name)
  }
  return {
    title: readText(work.headline) || readText(work.name),
    authors: [work.author ?? []].flat().map(nameOf).filter(Boolean),
    publisher: nameOf([work.publisher].flat()[0]),
    published: readText(work.datePublished),
    url:
      readText(work.url) ||
      readText(isThing(work.mainEntityOfPage) && work.mainEntityOfPage['@id']),
  }
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script.trim().replace(/;$/, ''))
  } catch {
    return null
  }
}

/** The things of a list or of a `@graph`, a few levels deep. */
function collect(value: unknown, depth: number): Thing[] {
  if (depth > 4) return []
  if (Array.isArray(value)) return value.flatMap((part) => collect(part, depth + 1))
  if (!isThing(value)) return []
  return [value, ...collect(value['@graph'], depth + 1), ...collect(value.mainEntity, depth + 1)]
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
}

/** Many pages write HTML into their JSON. */
function readText(value: unknown): string {
  if (typeof value !== 'string') return ''
  return value.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,4}));/gi, (whole, ...found) => {
    const [decimal, hex, name] = found as (string | undefined)[]
    if (name !== undefined) return entities[name.toLowerCase()] ?? whole
    const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** Digital object identifiers: names of articles, books and data that stay when an address changes. */

/**
 * The first DOI in a text: alone, behind `doi:`, or in an address of doi.org or of a publisher; null
 * where there is none. Punctuation at its end is not its own, nor is a bracket that it does not open.
 *
 * @see https://www.crossref.org/blog/dois-and-matching-regular-expressions/
 */
export function readDoi(text: string): string | null {
  const written = /(?<![\p{L}\p{N}.])10\.\d{4,9}\/[^\s"“”„«»<>]+/u.exec(decode(text))?.[0]
  if (written === undefined) return null
  let doi = written.replace(/[?#].*$/, '')
  for (;;) {
    const shorter = doi.replace(/[.,;:!'’…]+$|\/$/u, '').replace(/[)\]]$/, (bracket) => {
      const open = bracket === ')' ? '(' : '['
      return count(doi, open) < count(doi, bracket) ? '' : bracket
    })
    if (shorter === doi) return doi.includes('/') ? doi : null
    doi = shorter
  }
}

/** Where a DOI leads from, and by which a note cites it. */
export function addressOfDoi(doi: string): string {
  return `https://doi.org/${encodeURIComponent(doi).replace(/%2F/gi, '/').replace(/%3A/gi, ':')}`
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

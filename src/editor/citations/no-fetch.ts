/**
 * Stands in for the network packages of Citation.js, which loads them for formats that we do not
 * read: a parser has no business on the network.
 */
export default function fetch(): never {
  throw new Error('A parser of citations does not use the network.')
}

export { fetch as Headers }

/**
 * One JSON value, in parts: a list that is an array's content, an item a line. In one piece the
 * findings of many or of very large drafts may exceed what a string can hold.
 */
export function* formatJsonList(
  before: string,
  items: Iterable<object>,
  after: string,
): Generator<string> {
  yield before
  let separator = '\n'
  for (const item of items) {
    yield separator + JSON.stringify(item)
    separator = ',\n'
  }
  yield `\n${after}\n`
}

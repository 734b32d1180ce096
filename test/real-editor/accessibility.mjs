/** What keeps people from reading a page. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const axe = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'))

/**
 * What axe-core finds on a page: `rule: element`.
 * @param {import('playwright-core').Page | import('playwright-core').Frame} page
 * @returns {Promise<string[]>}
 */
export async function findBarriers(page) {
  await page.evaluate(await readFile(axe, 'utf8'))
  const { violations } = await page.evaluate(() => /** @type {any} */ (globalThis).axe.run())
  return violations.flatMap((/** @type {any} */ { id, nodes }) =>
    nodes.map((/** @type {any} */ node) => `${id}: ${node.html}`),
  )
}

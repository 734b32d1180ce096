/** Repairing all notes, whose changes the author accepts in VS Code's own preview. */
import assert from 'node:assert/strict'
import { runCommand, settled } from './page.mjs'
import { openWindow } from './window.mjs'

const faulty = `# Ice

It melts.[i] It grows.[ii]

[i] "Sea Ice", TIME, https://time.com/1 (accessed on 1 August 2023).

[ii] “Ore” BBC, https://www.bbc.com/1, Accessed 2 August 2023
`

describe('Repairing all notes', () => {
  /** @type {import('./window.mjs').EditorWindow} */
  let window
  before(async () => {
    window = await openWindow({ files: { 'ice.md': faulty }, open: 'ice.md' })
    await settled(window.page)
  })
  after(() => window.close())

  it('shows the changes, and makes those that are ticked', async () => {
    const { page } = window
    await runCommand(page, 'Policy Desk: Repair All Notes')
    const rows = page.locator('.monaco-list-row', { has: page.locator('.edit-checkbox') })
    const row = rows.filter({ hasText: 'TIME' })
    await row.waitFor()
    assert.match((await row.textContent()) ?? '', /Erişim Tarihi: 01\.08\.2023/)
    await rows.filter({ hasText: 'BBC' }).locator('.edit-checkbox').click()
    await page.getByRole('button', { name: 'Apply', exact: true }).click()
    await page.locator('.view-line', { hasText: '(Erişim Tarihi: 01.08.2023)' }).waitFor()
    await page.locator('.view-line', { hasText: '“Ore” BBC' }).waitFor()
  })
})

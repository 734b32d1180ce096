import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { allRules } from '../../src/core/rules/all'
import { withoutMarks } from '../support/annotated'
import { actionsAt, undo } from './commands'
import { closeAll, findings, openDraft } from './support'

/** The faulty drafts of the rules on notes, as their pages show them. */
const examples = allRules
  .filter(({ topic, examples }) => topic === 'notes' && !examples.style)
  .map(({ id, examples: { faulty } }) => ({ id, faulty }))

/** All fixes that the editor offers in the draft as it is now. */
async function allFixes(editor: vscode.TextEditor): Promise<vscode.CodeAction[]> {
  const actions = await actionsAt(editor, editor.document.getText())
  return actions.filter(({ edit }) => edit)
}

describe('The fixes of the rules on notes', () => {
  afterEach(closeAll)

  for (const { id, faulty } of examples)
    it(`${id}, undone in one step each`, async () => {
      for (const { draft, fixed } of faulty) {
        const source = withoutMarks(draft)
        const editor = await openDraft(source)
        const { document } = editor
        await findings(document, (shown) => shown.some((finding) => finding.startsWith(id)))
        const count = (await allFixes(editor)).length
        assert(count > 0 || fixed === undefined, `no fix for ${id}`)
        for (let index = 0; index < count; index++) {
          const fix = (await allFixes(editor))[index]
          assert(fix?.edit, `${id} has lost a fix after an undo`)
          await vscode.workspace.applyEdit(fix.edit)
          assert.notEqual(document.getText(), source, fix.title)
          await undo()
          assert.equal(document.getText(), source, fix.title)
        }
      }
    })
})

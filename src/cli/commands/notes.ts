import { convertNotes } from '../../core/convert-notes'
import type { Draft } from '../../core/draft'
import { planRenumber } from '../../core/notes/operations/renumber'
import { readDraft } from '../../core/read-draft'
import { applyEdits } from '../../core/text/edits'
import { formatMessage } from '../../core/text/message'
import { defineCommand, UsageError } from '../command'
import { collectComplaints } from '../complaints'
import { readDraftFiles, type DraftFile } from '../drafts/read'
import { writeDraft } from '../drafts/write'
import { styleOption } from '../options'
import { oneOf } from '../usage'

export const notes = defineCommand({
  name: 'notes',
  summary: 'Writes the notes of a draft in one notation and numbers them in order.',
  operands: 'FILE',
  options: {
    to: { ...oneOf(['markdown', 'house']), help: 'the notation: [^1] or [i]' },
    write: { help: 'change the file; else the draft is printed' },
    style: styleOption,
  },
  async run({ to, write, style }, paths, io) {
    if (to === undefined) throw new UsageError('--to markdown or --to house is missing')
    if (paths.length > 1) throw new UsageError('it converts one FILE at a time')
    if (write && paths.includes('-')) throw new UsageError('--write cannot change standard input')
    const complaints = collectComplaints(io.stderr)
    let refused = false
    for await (const file of readDraftFiles(paths, style, complaints, io)) {
      const converted = convertFile(file, to)
      if (converted.kind === 'refusal') {
        refused = true
        complaints.remark(`${file.path}: ${converted.reason}`)
      } else if (!write) io.stdout.write(converted.text)
      else if (converted.text !== file.source) writeDraft(file, converted.text, io.cwd, complaints)
    }
    return complaints.refused ? 2 : refused ? 1 : 0
  },
})

type Converted =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refusal'; readonly reason: string }

/** Printed notes are read whatever the name of the file: the author asks for it. */
function convertFile({ source, style }: DraftFile, to: 'markdown' | 'house'): Converted {
  let text = source
  for (const plan of [
    (draft: Draft) => convertNotes(draft, to),
    (draft: Draft) => planRenumber(draft),
  ]) {
    const made = plan(readDraft(text, style, true).draft)
    if (made.kind === 'refusal') return { kind: 'refusal', reason: formatMessage(made.reason) }
    text = applyEdits(text, made.edits)
  }
  return { kind: 'text', text }
}

import { review } from '../../core/review'
import { defineCommand } from '../command'
import { collectComplaints } from '../complaints'
import { findFiles } from '../drafts/find'
import { readDraftFiles } from '../drafts/read'
import { formatOutlineJson } from '../formats/outline-json'
import { formatOutlineText } from '../formats/outline-text'
import type { OutlinedFile } from '../formats/outlined-file'
import type { Io } from '../io'
import { styleOption } from '../options'
import { choosePaint } from '../terminal/colours'
import { oneOf } from '../usage'

const formats = {
  text: (files: readonly OutlinedFile[], io: Io) => formatOutlineText(files, choosePaint(io)),
  json: formatOutlineJson,
}

export const outline = defineCommand({
  name: 'outline',
  summary: 'Shows the notes, actors and claims of drafts.',
  operands: 'PATH…',
  options: {
    format: { ...oneOf(['text', 'json']), help: 'the form of the output; text if not given' },
    style: styleOption,
  },
  async run({ format = 'text', style }, paths, io) {
    const complaints = collectComplaints(io.stderr)
    const files: OutlinedFile[] = []
    const found = findFiles(paths, io.cwd, complaints)
    for await (const file of readDraftFiles(found, style, complaints, io)) {
      const outlined = complaints.attempt(file.path, (): OutlinedFile => {
        const { draft, cast, claims } = review({ ...file, today: io.today })
        return { path: file.path, draft, cast, claims }
      })
      if (outlined) files.push(outlined)
    }
    for (const part of formats[format](files, io)) io.stdout.write(part)
    return complaints.refused ? 2 : 0
  },
})

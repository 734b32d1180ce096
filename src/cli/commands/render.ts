import { writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { renderPage } from '../../article/page'
import { renderArticle } from '../../article/render'
import { review } from '../../core/review'
import { defineCommand, UsageError } from '../command'
import { collectComplaints, reasonOf, type Complaints } from '../complaints'
import { readDraftFiles } from '../drafts/read'
import type { Io } from '../io'
import { styleOption } from '../options'
import { oneOf } from '../usage'

export const render = defineCommand({
  name: 'render',
  summary: 'Writes a draft as a published page.',
  operands: 'FILE',
  options: {
    to: { ...oneOf(['html']), help: 'the form of the page; html if not given' },
    output: {
      value: 'OUT',
      short: 'o',
      read: (text: string): string => text,
      help: 'the file to write; standard output if not given',
    },
    style: styleOption,
  },
  async run({ output, style }, paths, io) {
    if (paths.length > 1) throw new UsageError('it renders one FILE at a time')
    const complaints = collectComplaints(io.stderr)
    for await (const file of readDraftFiles(paths, style, complaints, io)) {
      const { draft } = review({ ...file, today: io.today })
      const page = renderPage(renderArticle(draft), basename(file.path))
      if (output === undefined) io.stdout.write(page)
      else writePage(output, page, io, complaints)
    }
    return complaints.refused ? 2 : 0
  },
})

function writePage(path: string, page: string, { cwd }: Io, complaints: Complaints): void {
  try {
    writeFileSync(resolve(cwd, path), page)
  } catch (error) {
    complaints.refuse(`${path}: ${reasonOf(error)}`)
  }
}

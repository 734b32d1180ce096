import { review } from '../../core/review'
import { defineCommand, UsageError } from '../command'
import { collectComplaints } from '../complaints'
import { findFiles } from '../drafts/find'
import { readDraftFiles } from '../drafts/read'
import { writeDraft } from '../drafts/write'
import { formatCheckGithub } from '../formats/check-github'
import { formatCheckJson } from '../formats/check-json'
import { formatCheckSarif } from '../formats/check-sarif'
import { formatCheckText } from '../formats/check-text'
import { severities, type CheckedFile } from '../formats/checked-file'
import type { Io } from '../io'
import { styleOption, todayOption } from '../options'
import { repairDraft } from '../repair'
import { choosePaint } from '../terminal/colours'
import { oneOf } from '../usage'

const formats = {
  text: (files: readonly CheckedFile[], io: Io) => formatCheckText(files, choosePaint(io)),
  json: formatCheckJson,
  sarif: (files: readonly CheckedFile[], io: Io) => formatCheckSarif(files, io.version),
  github: formatCheckGithub,
}

export const check = defineCommand({
  name: 'check',
  summary: 'Lists what an editor would mark in drafts.',
  operands: 'PATH…',
  options: {
    format: {
      ...oneOf(['text', 'json', 'sarif', 'github']),
      help: 'the form of the output; text if not given',
    },
    style: styleOption,
    fix: { help: 'make the safe fixes, and list what is left' },
    'fail-on': {
      ...oneOf(severities),
      help: 'exit with 1 from this severity on; warning if not given',
    },
    today: todayOption,
  },
  async run({ format = 'text', style, fix, today, ...values }, paths, io) {
    if (fix && paths.includes('-')) throw new UsageError('--fix cannot repair standard input')
    const complaints = collectComplaints(io.stderr)
    const files: CheckedFile[] = []
    const found = findFiles(paths, io.cwd, complaints)
    for await (const file of readDraftFiles(found, style, complaints, io)) {
      const checked = complaints.attempt(file.path, (): CheckedFile => {
        const request = { ...file, today: today ?? io.today }
        const asWritten = review(request)
        const repaired = fix ? repairDraft(request, asWritten) : asWritten
        const isRepaired =
          repaired !== asWritten && writeDraft(file, repaired.draft.source, io.cwd, complaints)
        const { draft, isDraft, findings } = isRepaired ? repaired : asWritten
        return { path: file.path, source: draft.source, isDraft, isRepaired, findings }
      })
      if (checked) files.push(checked)
    }
    for (const part of formats[format](files, io)) io.stdout.write(part)
    if (complaints.refused) return 2
    return files.some(fails(values['fail-on'] ?? 'warning')) ? 1 : 0
  },
})

function fails(from: (typeof severities)[number]): (file: CheckedFile) => boolean {
  const failing = severities.slice(severities.indexOf(from))
  return ({ findings }) => findings.some(({ severity }) => failing.includes(severity))
}

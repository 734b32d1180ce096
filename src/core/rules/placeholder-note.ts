import { formatMarker } from '../notes/markers'
import { message } from '../text/message'
import type { DraftRule } from './rule'

export const placeholderNote: DraftRule = {
  id: 'placeholder-note',
  topic: 'notes',
  scope: 'draft',
  severity: 'warning',
  summary: 'No note is left to be filled in.',
  rationale: 'A placeholder that is printed tells readers that nobody looked at the notes.',
  examples: {
    sound: ['Exports rose.[^1]\n\n[^1]: Eurostat, 15 June 2023.\n'],
    faulty: [
      {
        draft: `
Exports rose.[i] Imports fell.[ii] The lira held.[iii]

[i] TODO: find the report
    ^^^^ [i] is still to be written: TODO.

[ii] “”, BBC, https://www.bbc.com/, (Erişim Tarihi: 01.08.2023)
     ^^ [ii] is still to be written: “”.

[iii] kaynak?
      ^^^^^^^ [iii] is still to be written: kaynak?.
`,
      },
    ],
    silent: [
      'Exports rose.[^1]\n\n[^1]: “What Is Left to Do”, TRT, Kaynak Holding.\n',
      'Exports rose.[^1]\n\n[^1]: Source: Eurostat, 15 June 2023.\n',
    ],
  },
  check({ draft }) {
    return draft.notes.flatMap((note) => {
      const content = note.definition?.content
      const found = content && placeholder.exec(content.text)
      if (!found) return []
      const from = content.from + found.index
      const text = message('{0} is still to be written: {1}.', formatMarker(note), found[0])
      return [{ from, to: from + found[0].length, message: text }]
    })
  },
}

/** What people leave where a source is still to come, and template fields that nobody filled in. */
const placeholder =
  /(?<![\p{L}\p{N}])(?:TODO|TBD|TKTK|FIXME|XXX+)(?![\p{L}\p{N}])|\?\?\?+|“\s*”|«\s*»|""|\{(?:title|outlet|url|author|accessed)\}|https?:\/\/(?:…|\.\.\.)|\[?(?:citation needed|kaynak belirtilmeli|источник не указан)\]?|^\(?(?:source|link|kaynak|источник|ссылка)\s*\??\)?$/iu

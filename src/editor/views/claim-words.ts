/** How the Claims view names and draws what the core found. */
import type { Certainty, ClaimKind, Support } from '../../core/draft'
import type { Icon } from './row'

export interface SupportGroup {
  readonly support: Support
  readonly name: string
  readonly meaning: string
  readonly icon: Icon
  /** What an editor has to look at stands open. */
  readonly open: boolean
}

/** In the order in which an editor asks about them. */
export const supportGroups: readonly SupportGroup[] = [
  {
    support: 'unsourced',
    name: 'Unsourced',
    meaning: 'No note and no named source stands for these sentences.',
    icon: { name: 'circle-large-outline', color: 'editorWarning.foreground' },
    open: true,
  },
  {
    support: 'vague',
    name: 'Vaguely sourced',
    meaning: 'The text points to sources without naming one, as in “experts say”.',
    icon: { name: 'circle-slash', color: 'editorWarning.foreground' },
    open: true,
  },
  {
    support: 'named',
    name: 'Source named in the text',
    meaning: 'The text names who said it; no note says where to read it.',
    icon: { name: 'comment', color: 'charts.blue' },
    open: false,
  },
  {
    support: 'covered',
    name: 'Covered by a later note',
    meaning: 'A note stands later in the same paragraph.',
    icon: { name: 'pass', color: 'charts.green' },
    open: false,
  },
  {
    support: 'sourced',
    name: 'Sourced',
    meaning: 'A note stands in the sentence itself.',
    icon: { name: 'pass-filled', color: 'charts.green' },
    open: false,
  },
]

export const kindWords: Readonly<Record<ClaimKind, { name: string; icon: string }>> = {
  quotation: { name: 'quotation', icon: 'quote' },
  attributed: { name: 'attributed', icon: 'megaphone' },
  statistic: { name: 'statistic', icon: 'graph' },
  event: { name: 'event', icon: 'calendar' },
  cause: { name: 'cause', icon: 'arrow-right' },
  forecast: { name: 'forecast', icon: 'telescope' },
  recommendation: { name: 'recommendation', icon: 'lightbulb' },
  assessment: { name: 'assessment', icon: 'law' },
  definition: { name: 'definition', icon: 'book' },
}

/** A plain claim needs no word. */
export const certaintyWords: Readonly<Record<Certainty, string | null>> = {
  hedged: 'hedged',
  plain: null,
  boosted: 'boosted',
}

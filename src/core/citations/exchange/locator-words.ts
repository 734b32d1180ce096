/** Volume, issue and pages: as the parts that programs keep, and as the words of a note. */
import type { Language } from '../../draft'

export interface LocatorParts {
  readonly volume?: string
  readonly issue?: string
  readonly page?: string
  /** The number of a report, a law, a document. */
  readonly number?: string
}

interface LocatorWords {
  readonly volume: string
  readonly issue: string
  readonly page: string
  readonly pages: string
  readonly number: string
}

const words: Readonly<Record<'en' | 'tr' | 'ru', LocatorWords>> = {
  en: { volume: 'vol.', issue: 'no.', page: 'p.', pages: 'pp.', number: 'no.' },
  tr: { volume: 'cilt', issue: 'sayı', page: 's.', pages: 's.', number: 'sayı' },
  ru: { volume: 'т.', issue: '№', page: 'с.', pages: 'с.', number: '№' },
}

/** `vol. 12, no. 3, pp. 45–67`; empty when there is nothing to say. */
export function formatLocator(parts: LocatorParts, language: Language): string {
  const { volume, issue, page, pages, number } = words[language === 'und' ? 'en' : language]
  const isRange = /[-–,]/.test(parts.page ?? '')
  const texts = [
    parts.volume && `${volume} ${parts.volume}`,
    parts.issue && `${issue} ${parts.issue}`,
    parts.number && `${number} ${parts.number}`,
    parts.page && `${isRange ? pages : page} ${parts.page.replace(/\s?-+\s?/g, '–')}`,
  ]
  return texts.filter(Boolean).join(', ')
}

/** The parts of a locator in any of the languages; what is none of them is left out. */
export function readLocator(locator: string): LocatorParts {
  const find = (pattern: RegExp) => pattern.exec(locator)?.[1]
  const [, bareVolume, bareIssue] = /^(\d+)\s?\((\d+(?:[-/]\d+)?)\)/.exec(locator) ?? []
  const volume = find(/(?:vol(?:ume|\.)|cilt|т\.|том)\s?([\dIVXLC]+)/iu) ?? bareVolume
  const issue = find(/(?:issue|nos?\.|number|sayı|№|вып\.)\s?(\d[\d/–-]*)/iu) ?? bareIssue
  const page = find(
    /(?:^|[\s,.;])(?:pp?\.|pages?|ss?\.|sayfa|с\.|стр\.)\s?([\divxlc]+(?:\s?[-–]\s?[\divxlc]+)?)/iu,
  )
  return {
    ...(volume !== undefined && { volume }),
    ...(issue !== undefined && { issue }),
    ...(page !== undefined && { page }),
  }
}

import type { CalendarDate, Draft } from '../draft'
import { readDateAt } from '../citations/dates'

/** The day on which the article was published, as its front matter says; today for one that is not. */
export function publicationDay({ frontMatter }: Draft, today: CalendarDate): CalendarDate {
  const written = frontMatter?.values.date?.text
  return (written === undefined ? null : readDateAt(written, 0, 'day-first')?.date) ?? today
}

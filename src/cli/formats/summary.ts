import { isRepairable } from '../repair'
import { severities, type CheckedFile } from './checked-file'

/** What `check` found, in a line, and what else its reader should know, in a line each. */
export function summarise(files: readonly CheckedFile[]): string[] {
  const repaired = files.filter(({ isRepaired }) => isRepaired).length
  const noDrafts = files.filter(({ isDraft }) => !isDraft).length
  return [
    ...(repaired > 0 ? [`Repaired ${count(repaired, 'file')}.`] : []),
    countFindings(files),
    ...(noDrafts > 0 ? [explainNoDrafts(noDrafts, files.length)] : []),
  ]
}

function countFindings(files: readonly CheckedFile[]): string {
  const findings = files.flatMap((file) => file.findings)
  if (files.length === 0) return 'No file was read.'
  if (findings.length === 0) return `No findings in ${count(files.length, 'file')}.`
  const counts = severities.toReversed().flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length
    return number > 0 ? [count(number, severity)] : []
  })
  const withFindings = files.filter((file) => file.findings.length > 0).length
  const repairable = findings.filter(isRepairable).length
  const fix = repairable > 0 ? `; ${repairable} can be fixed with --fix` : ''
  return `${counts.join(', ')} in ${count(withFindings, 'file')}${fix}.`
}

function explainNoDrafts(number: number, all: number): string {
  const subject = all === 1 ? 'The file' : `${number} of ${all} files`
  const which = `${subject} ${number === 1 ? 'is not a draft' : 'are not drafts'}`
  return `${which}: only notes like [^1] were checked; name drafts in house-style.json to check more.`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** Runs the rules over a draft. */
import type { BlockReader, Draft, Severity } from '../draft'
import type { Finding, Problem } from '../findings'
import { shift } from '../text/spans'
import { zoneAt } from '../syntax/zones'
import { readIgnores, silences, type Ignore } from './ignores'
import type { BlockRule, DraftFacts, Rule } from './rule'

/**
 * What the rules find, at the severities of the house style, in the order of the text, without what
 * comments silence.
 */
export function checkRules(rules: readonly Rule[], facts: DraftFacts, isDraft: boolean): Finding[] {
  const { draft, style } = facts
  const ignores = readIgnores(draft)
  const needed = new Set<Ignore>()
  const isHeard = ({ rule, from }: Finding) => {
    const silencing = ignores.filter((ignore) => silences(ignore, rule, from))
    for (const ignore of silencing) needed.add(ignore)
    return silencing.length === 0
  }
  const check = (rule: Rule): Finding[] => {
    const severity = style.rules[rule.id] ?? rule.severity
    if (severity === 'off' || !(isDraft || (rule.scope === 'draft' && rule.everywhere))) return []
    return findProblems(
      rule,
      facts,
      ignores.filter((ignore) => !needed.has(ignore)),
    )
      .filter(outsideFurniture(draft))
      .map((problem) => createFinding(rule, severity, problem))
  }
  // Which comments are unneeded is known when all other rules have spoken.
  const [last, others] = [rules.filter(isOnIgnores), rules.filter((rule) => !isOnIgnores(rule))]
  const findings = [...others.flatMap(check).filter(isHeard), ...last.flatMap(check)]
  return findings.sort((a, b) => a.from - b.from || a.to - b.to)
}

function isOnIgnores({ scope }: Rule): boolean {
  return scope === 'ignores'
}

function findProblems(
  rule: Rule,
  facts: DraftFacts,
  unneeded: readonly Ignore[],
): readonly Problem[] {
  switch (rule.scope) {
    case 'block':
      return checkBlocks(rule, facts.draft)
    case 'draft':
      return rule.check(facts)
    case 'ignores':
      return rule.check(unneeded)
  }
}

function checkBlocks(rule: BlockRule, draft: Draft): Problem[] {
  return draft.blocks.flatMap((block) =>
    draft
      .read(block, rule.check as BlockReader<readonly Problem[]>)
      .map((problem) => shiftProblem(problem, block.from))
      .filter(({ from }) => rule.zones.includes(zoneAt(draft, from))),
  )
}

function outsideFurniture(draft: Draft): (problem: Problem) => boolean {
  return ({ from }) => {
    const zone = zoneAt(draft, from)
    return zone !== 'furniture' && zone !== 'author'
  }
}

function createFinding(rule: Rule, severity: Severity, problem: Problem): Finding {
  return {
    ...problem,
    rule: rule.id,
    severity,
    related: problem.related ?? [],
    fixes: problem.fixes ?? [],
  }
}

function shiftProblem(problem: Problem, by: number): Problem {
  return {
    ...shift(problem, by),
    related: problem.related?.map((place) => shift(place, by)) ?? [],
    fixes:
      problem.fixes?.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => shift(edit, by)) })) ??
      [],
  }
}

/** Runs the rules over a draft. */
import type { BlockReader, Draft, Finding, Problem, Severity } from '../draft'
import { shift } from '../text/spans'
import { zoneAt } from '../syntax/zones'
import type { BlockRule, DraftFacts, Rule } from './rule'

/** What the rules find, at the severities of the house style, in the order of the text. */
export function checkRules(rules: readonly Rule[], facts: DraftFacts, isDraft: boolean): Finding[] {
  const findings = rules.flatMap((rule) => {
    const severity = facts.style.rules[rule.id] ?? rule.severity
    if (severity === 'off' || !(isDraft || (rule.scope === 'draft' && rule.everywhere))) return []
    const problems = rule.scope === 'draft' ? rule.check(facts) : checkBlocks(rule, facts.draft)
    return problems
      .filter(outsideFurniture(facts.draft))
      .map((problem) => createFinding(rule, severity, problem))
  })
  return findings.sort((a, b) => a.from - b.from || a.to - b.to)
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

import { type Doc, Shape } from '../model/doc.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Aside } from '../model/reasons.ts'
import { madeOnce } from '../text/made-once.ts'
import type { Found, Rule, Trigger } from './rule.ts'

/** A finding with the name of its rule. */
export type Ruled<M extends Found> = M & { readonly rule: string }

/** Writes its rule's name on a finding, which is new: copying it into a wider object would take longer than to find it. */
function ruled<M extends Found>(finding: M, rule: string): Ruled<M> {
  const named: M & { rule?: string } = finding
  named.rule = rule
  return named as Ruled<M>
}

/**
 * Makes rules ready to run over the tokens of a text at which their triggers stand (`occasions`): each rule is called only at its own, and all
 * findings are returned, in token order, then rule order. Why a rule took nothing is told `aside`, where somebody asks.
 */
export function ruleRunner<M extends Found>(
  rules: readonly Rule<M>[],
): (doc: Doc, tokens: readonly number[], aside?: Aside) => Ruled<M>[] {
  // By sets of classes: they are few, entries are many. Given its length at once, or it becomes a slow table of what was asked so far.
  const tableOf = madeOnce(({ setCount }: Lexicon) => new Array<readonly number[] | undefined>(setCount).fill(undefined))
  const triggeredBy = (trigger: Trigger) => rules.flatMap((r, index) => (r.triggers.includes(trigger) ? [index] : []))
  const atNumber = triggeredBy('number')
  const atFigure = triggeredBy('figure')
  const atName = triggeredBy('name')
  const triedAt = new Int32Array(rules.length)

  /** Rules whose trigger class is in a set of classes: those of an entry, or of a shorter phrase at its start. */
  const learnRules = (lex: Lexicon, bySet: (readonly number[] | undefined)[], set: number): readonly number[] => {
    const own = rules.flatMap((r, index) => (r.triggers.some((t) => typeof t !== 'string' && lex.setHas(set, t)) ? [index] : []))
    bySet[set] = own
    return own
  }

  const attempt = (indexes: readonly number[], doc: Doc, at: number, findings: Ruled<M>[], aside: Aside | undefined) => {
    for (let i = 0; i < indexes.length; i++) {
      const index = indexes[i]
      if (triedAt[index] === at) continue
      triedAt[index] = at
      const { name, find } = rules[index]
      const result = find(doc, at)
      if (result === null) continue
      if (typeof result === 'string') aside?.(at, result)
      else if (!Array.isArray(result)) findings.push(ruled(result as M, name))
      else for (const finding of result as readonly M[]) findings.push(ruled(finding, name))
    }
  }

  return (doc, tokens, aside) => {
    const { lexicon } = doc
    const { sets } = lexicon
    const bySet = tableOf(lexicon)
    const { words, phrases, numbers, numberAt, names, nameAt } = doc
    const findings: Ruled<M>[] = []
    triedAt.fill(-1)
    for (let i = 0; i < tokens.length; i++) {
      const at = tokens[i]
      const ofWord = sets[words[at]]
      if (ofWord !== 0) attempt(bySet[ofWord] ?? learnRules(lexicon, bySet, ofWord), doc, at, findings, aside)
      const ofPhrase = sets[phrases[at]]
      if (ofPhrase !== 0) attempt(bySet[ofPhrase] ?? learnRules(lexicon, bySet, ofPhrase), doc, at, findings, aside)
      if (numberAt[at] >= 0 && numbers[numberAt[at]].first === at) attempt(atNumber, doc, at, findings, aside)
      if (doc.tokens.shape[at] & Shape.NUMBER) attempt(atFigure, doc, at, findings, aside)
      if (nameAt[at] >= 0 && names[nameAt[at]].first === at) attempt(atName, doc, at, findings, aside)
    }
    return findings
  }
}

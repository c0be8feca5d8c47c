import { type Doc, Shape } from '../model/doc.ts'
import { lexicon, perLexicon } from '../text/lexicon.ts'
import type { Found, Rule, Trigger } from './rule.ts'

/** A finding with the name of its rule. */
export type Ruled<M extends Found> = M & { readonly rule: string }

/** Writes its rule's name on a finding, which is new: copying it into a wider object would take longer than to find it. */
function ruled<M extends Found>(finding: M, rule: string): Ruled<M> {
  const named: M & { rule?: string } = finding
  named.rule = rule
  return named as Ruled<M>
}

/** Makes rules ready to run: the result calls each rule only at its triggers and returns all findings, in token order, then rule order. */
export function ruleRunner<M extends Found>(rules: readonly Rule<M>[]): (doc: Doc) => Ruled<M>[] {
  // Given its length at once, or it becomes a slow table of what was asked so far.
  const tables = perLexicon(({ size }) => ({
    byEntry: new Array<readonly number[] | undefined>(size).fill(undefined),
    // 1 at entries that no rule is tried at, which most are: small enough to stay near the processor.
    idle: new Uint8Array(size),
  }))
  const triggeredBy = (trigger: Trigger) => rules.flatMap((r, index) => (r.triggers.includes(trigger) ? [index] : []))
  const atNumber = triggeredBy('number')
  const atFigure = triggeredBy('figure')
  const atName = triggeredBy('name')

  /** Rules whose trigger class the entry has, itself or by a shorter phrase at its start. */
  const rulesOf = (byEntry: (readonly number[] | undefined)[], id: number): readonly number[] => {
    const known = byEntry[id]
    if (known !== undefined) return known
    const lex = lexicon()
    const own = rules.flatMap((r, index) => (r.triggers.some((t) => typeof t !== 'string' && lex.has(id, t)) ? [index] : []))
    const shorter = lex.shorter(id)
    const all = shorter === 0 ? own : [...own, ...rulesOf(byEntry, shorter)]
    byEntry[id] = all
    return all
  }

  return (doc) => {
    const { byEntry, idle } = tables()
    const { words, phrases, numbers, names } = doc
    const { shape, length } = doc.tokens
    const findings: Ruled<M>[] = []
    const triedAt = new Int32Array(rules.length).fill(-1)
    const attempt = (indexes: readonly number[], at: number) => {
      for (let i = 0; i < indexes.length; i++) {
        const index = indexes[i]!
        if (triedAt[index] === at) continue
        triedAt[index] = at
        const { name, find } = rules[index]!
        const result = find(doc, at)
        if (result === null) continue
        if (!Array.isArray(result)) findings.push(ruled(result as M, name))
        else for (const finding of result as readonly M[]) findings.push(ruled(finding, name))
      }
    }
    const attemptAll = (entry: number, at: number) => {
      const indexes = byEntry[entry] ?? rulesOf(byEntry, entry)
      if (indexes.length === 0) idle[entry] = 1
      else attempt(indexes, at)
    }
    // Numbers and names stand in text order: the next of each is all that is asked for.
    let number = atNumber.length > 0 ? 0 : numbers.length
    let name = atName.length > 0 ? 0 : names.length
    for (let at = 0; at < length; at++) {
      const word = words[at]!
      if (word !== 0) {
        if (idle[word] === 0) attemptAll(word, at)
        const phrase = phrases[at]!
        if (phrase !== 0 && idle[phrase] === 0) attemptAll(phrase, at)
      }
      if (number < numbers.length && numbers[number]!.first === at) {
        attempt(atNumber, at)
        number++
      }
      if (atFigure.length > 0 && shape[at]! & Shape.NUMBER) attempt(atFigure, at)
      if (name < names.length && names[name]!.first === at) {
        attempt(atName, at)
        name++
      }
    }
    return findings
  }
}

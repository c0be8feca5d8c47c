import { type Doc, Shape } from '../model/doc.ts'
import { lexicon, perLexicon } from '../text/lexicon.ts'
import type { Found, Rule } from './rule.ts'

/** A finding with the name of its rule. */
export type Ruled<M extends Found> = M & { readonly rule: string }

const NONE: readonly number[] = []

/** Makes rules ready to run: the result calls each rule only at its triggers and returns all findings, in token order, then rule order. */
export function ruleRunner<M extends Found>(rules: readonly Rule<M>[]): (doc: Doc) => Ruled<M>[] {
  // Given its length at once, or it becomes a slow table of what was asked so far.
  const tableByEntry = perLexicon(({ size }) => new Array<readonly number[] | undefined>(size).fill(undefined))
  const atNumber = rules.flatMap((r, index) => (r.triggers.includes('number') ? [index] : []))
  const atFigure = rules.flatMap((r, index) => (r.triggers.includes('figure') ? [index] : []))
  const atName = rules.flatMap((r, index) => (r.triggers.includes('name') ? [index] : []))

  /** Rules whose trigger class the entry has, itself or by a shorter phrase at its start. */
  const rulesOf = (byEntry: (readonly number[] | undefined)[], id: number): readonly number[] => {
    const known = byEntry[id]
    if (known !== undefined) return known
    const lex = lexicon()
    const own = rules.flatMap((r, index) => (r.triggers.some((t) => typeof t !== 'string' && lex.has(id, t)) ? [index] : []))
    const shorter = lex.shorter(id)
    const all = shorter === 0 ? own : [...own, ...rulesOf(byEntry, shorter)]
    byEntry[id] = all.length === 0 ? NONE : all
    return byEntry[id]
  }

  return (doc) => {
    const byEntry = tableByEntry()
    const { words, phrases, numbers, numberAt, names, nameAt } = doc
    const { shape, length } = doc.tokens
    const findings: Ruled<M>[] = []
    const triedAt = new Int32Array(rules.length).fill(-1)
    const attempt = (indexes: readonly number[], at: number) => {
      for (const index of indexes) {
        if (triedAt[index] === at) continue
        triedAt[index] = at
        const { name, find } = rules[index]!
        const result = find(doc, at)
        if (result === null) continue
        for (const finding of Array.isArray(result) ? (result as readonly M[]) : [result as M])
          findings.push({ ...finding, rule: name })
      }
    }
    for (let at = 0; at < length; at++) {
      const word = words[at]!
      if (word !== 0) {
        const indexes = byEntry[word] ?? rulesOf(byEntry, word)
        if (indexes !== NONE) attempt(indexes, at)
        const phrase = phrases[at]!
        if (phrase !== 0) attempt(byEntry[phrase] ?? rulesOf(byEntry, phrase), at)
      }
      if (atNumber.length > 0) {
        const number = numberAt[at]!
        if (number >= 0 && numbers[number]!.first === at) attempt(atNumber, at)
      }
      if (atFigure.length > 0 && shape[at]! & Shape.NUMBER) attempt(atFigure, at)
      if (atName.length > 0) {
        const name = nameAt[at]!
        if (name >= 0 && names[name]!.first === at) attempt(atName, at)
      }
    }
    return findings
  }
}

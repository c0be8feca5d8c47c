import type { Fact, Kind } from '../../../model/kind.ts'
import type { ArticleRecord } from '../../../model/record.ts'
import { inWords, kindRow } from '../../../model/rows/walk.ts'
import type { Decision } from './decision.ts'
import { readValue } from './facts.ts'

/** The values that make two facts over the same words the same, a list a kind. */
export type Deciding = { readonly [K in Kind]: readonly string[] }

/**
 * Fits decisions to the facts of a record, which a newer version may have found under other ids. What was judged right or corrected and is found
 * no more counts as added; what was judged wrong and is found no more is settled.
 */
export function carryOver(record: ArticleRecord, decisions: readonly Decision[], deciding: Deciding): Decision[] {
  const taken = new Set<string>()
  const carried: Decision[] = []
  const take = (decision: Decision) => {
    const { id } = (decision.fact ?? decision.corrected)!
    if (!taken.has(id)) carried.push(decision)
    taken.add(id)
  }
  for (const { kind, fact, verdict, corrected } of decisions) {
    const facts: readonly Fact[] = record[kind]
    const now = (wanted: Fact | null) => facts.find((one) => wanted !== null && isSame(one, wanted, deciding[kind])) ?? null
    const same = now(fact)
    if (same !== null) take({ kind, fact: same, verdict, corrected: corrected && ({ ...corrected, id: same.id } as Fact) })
    else if (verdict !== 'wrong') {
      const meant = (corrected ?? fact)!
      const found = now(meant)
      if (found !== null) take({ kind, fact: found, verdict: 'right', corrected: null })
      else take({ kind, fact: null, verdict: 'added', corrected: { ...meant, id: freeId(kind, meant.id, facts, taken) } as Fact })
    }
  }
  return carried
}

function isSame(a: Fact, b: Fact, deciding: readonly string[]): boolean {
  return (
    a.span[0] === b.span[0] &&
    a.span[1] === b.span[1] &&
    deciding.every((name) => inWords(readValue(a, name)) === inWords(readValue(b, name)))
  )
}

function freeId(kind: Kind, wanted: string, facts: readonly Fact[], taken: ReadonlySet<string>): string {
  const isFree = (id: string) => !taken.has(id) && facts.every((fact) => fact.id !== id)
  if (isFree(wanted)) return wanted
  let number = facts.length + 1
  while (!isFree(`${kindRow(kind).letter}${number}`)) number++
  return `${kindRow(kind).letter}${number}`
}

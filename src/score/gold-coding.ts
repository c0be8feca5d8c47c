import { perKind } from '../model/rows/index.ts'
import type { CodedFact, Coding } from './coding.ts'
import type { GoldArticle, ScoredFact } from './gold.ts'

/** Gold of a coding sheet: the facts with what they should say. Its texts are not there, so that it goes with the records that were coded. */
export function goldOfCoding(coding: Coding): GoldArticle[] {
  return [...coding].map(([id, { reviewed, facts, added }]) => ({
    id,
    text: null,
    title: null,
    published: null,
    outlet: null,
    facts: perKind((kind) => [...facts.filter((fact) => fact.kind === kind).flatMap(rightOf), ...added[kind]]),
    rejected: perKind((kind) => facts.filter((fact) => fact.kind === kind).flatMap(struckOf)),
    ignore: perKind(() => ({})),
    others: reviewed ? 'right' : 'unknown',
    complete: reviewed,
  }))
}

function rightOf({ verdict, fact, corrected }: CodedFact): ScoredFact[] {
  if (verdict === 'right') return [fact]
  return verdict === 'edited' && corrected !== null ? [corrected] : []
}

const struckOf = ({ verdict, fact }: CodedFact): ScoredFact[] => (verdict === 'wrong' || verdict === 'edited' ? [fact] : [])

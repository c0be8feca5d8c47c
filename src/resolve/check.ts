import type { Problem } from '../model/article.ts'
import type { Facts, Kind } from '../model/kind.ts'
import { isTimexValue } from '../text/timex.ts'

/** More people than there are, or ever were at a time. */
const MOST_PEOPLE = 1e10

type Check<Fact> = (fact: Fact) => { readonly fact: Fact; readonly problem: Problem } | null

/** What cannot be about a fact of a kind, where something can be wrong: the fact without it, and the problem to be told. */
const CHECKS: { readonly [K in Kind]?: Check<Facts[K][number]> } = {
  dates(fact) {
    const { text, value, from, to } = fact
    const possible = value === null || isTimexValue(value)
    if (possible && (from === null || to === null || from <= to)) return null
    const problem: Problem = {
      code: 'impossible-date',
      message: `"${text}" ${possible ? 'ends before it begins' : 'is none that calendar and clock know'}`,
    }
    return { fact: { ...fact, value: null, from: null, to: null }, problem }
  },
  counts(fact) {
    const { text, value, min, max } = fact
    if ([value, min, max].every(isNumberOfPeople) && (min === null || max === null || min <= max)) return null
    const problem: Problem = { code: 'impossible-number', message: `"${text}" can be no number of people` }
    return { fact: { ...fact, value: null, min: null, max: null, modifier: 'about' }, problem }
  },
}

const isNumberOfPeople = (n: number | null) => n === null || (Number.isInteger(n) && n >= 0 && n <= MOST_PEOPLE)

/** The facts of a kind as they may leave; what they said that cannot be is told in `problems`. */
export function checked<K extends Kind>(kind: K, facts: Facts[K], problems: Problem[]): Facts[K] {
  const check: Check<Facts[K][number]> | undefined = CHECKS[kind]
  if (check === undefined) return facts
  return facts.map((fact) => {
    const wrong = check(fact)
    if (wrong === null) return fact
    problems.push(wrong.problem)
    return wrong.fact
  }) as Facts[K]
}

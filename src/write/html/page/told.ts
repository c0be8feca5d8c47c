import type { Kind } from '../../../model/kind.ts'
import type { Field } from '../data.ts'
import { type KindFact, readValue, showValue } from './facts.ts'
import { fields } from './fields.ts'

/** The values that tell something of facts of a kind: what none of them has is left out, and a number that is everywhere what one before it is (the least and the most of exact counts). */
export function toldFields(kind: Kind, facts: readonly KindFact[]): readonly Field[] {
  const told = fields[kind].filter(({ name }) => facts.some(({ fact }) => showValue(readValue(fact, name)) !== '–'))
  const repeats = (field: Field, before: Field) =>
    field.form === 'number' &&
    before.form === 'number' &&
    facts.every(({ fact }) => readValue(fact, field.name) === readValue(fact, before.name))
  return told.filter((field, i) => !told.slice(0, i).some((before) => repeats(field, before)))
}

import type { Figure } from './figures.ts'
import type { Member } from './group.ts'

/** An article of an event with the figures that it gives for it. */
export interface Given {
  readonly member: Member
  readonly figures: readonly Figure[]
}

/** So many articles have to tell of a killing. */
const TELLERS = 2

/**
 * Figures with those that a killing implies: where several articles tell of one and none says how many died, each says that one did at least, by the
 * incident itself.
 */
export function withImpliedDeath(type: string, given: readonly Given[]): readonly Given[] {
  const isKilling = ({ member: { happening } }: Given) => happening.type === 'killing' && happening.incident >= 0
  if (type !== 'killing' || given.filter(isKilling).length < TELLERS) return given
  if (given.some(({ figures }) => figures.some(({ status }) => status === 'dead'))) return given
  return given.map((one) => (isKilling(one) ? { ...one, figures: [...one.figures, oneDead(one.member)] } : one))
}

function oneDead({ happening: { incident } }: Member): Figure {
  return {
    facts: [`i${incident + 1}`],
    status: 'dead',
    value: 1,
    min: 1,
    max: null,
    modifier: 'at_least',
    factuality: 'certain',
    from: null,
    to: null,
    place: null,
    official: null,
    mentions: 1,
    incident,
  }
}

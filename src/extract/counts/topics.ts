import type { Clause, Part } from '../../model/clauses.ts'
import { saidOfHead } from './measure.ts'
import { quantityOf, type Reading } from './reading.ts'
import type { Statement } from './statement.ts'
import type { Predicate } from './states.ts'

/** So many clauses, and sentences, before a figure its topic is looked for. */
const CLAUSES_BACK = 12
const SENTENCES_BACK = 2

/** What a text last spoke of before a clause: the status of the last number or noun phrase of people that something was said of; null for none. */
export function topicOf(
  reading: Reading,
  before: readonly (readonly Statement[])[],
  isTopic: (part: Part) => boolean = () => true,
  sentences = SENTENCES_BACK,
): Pick<Predicate, 'status' | 'mood'> | null {
  const { doc, seat } = reading
  const own = doc.sentenceOf[seat.part.first]
  let { index } = seat.clause
  let left = CLAUSES_BACK
  for (let sentence = own; sentence >= Math.max(0, own - sentences); sentence--) {
    const clauses = doc.story.clausesIn(sentence)
    if (sentence < own) index = clauses.length - 1
    for (; index >= 0 && left >= 0; index--, left--) {
      const clause = clauses[index]
      if (clause !== seat.clause && (clause.kind === 'relative' || clause.kind === 'bracket')) continue
      const found = topicIn(reading, clause, before, clause === seat.clause ? seat.at : clause.parts.length, isTopic)
      if (found !== null) return found
    }
  }
  return null
}

const REACH = 8

function topicIn(
  { doc, quantities, index }: Reading,
  clause: Clause,
  before: readonly (readonly Statement[])[],
  upto: number,
  isTopic: (part: Part) => boolean,
): Pick<Predicate, 'status' | 'mood'> | null {
  for (let at = upto - 1; at >= Math.max(0, upto - REACH); at--) {
    const part = clause.parts[at]
    if (part.role === 'predicate' || !isTopic(part)) continue
    const counted = quantityOf(quantities, part)
    if (counted >= 0) {
      if (counted < index && before[counted].length > 0) return before[counted][0]
      continue
    }
    if (part.number >= 0) continue
    const said = saidOfHead(doc, { clause, part, upto: clause.parts.length })
    if (said !== null) return said
  }
  return null
}

import { MEASURE_VERBS } from '../../lexicon/clause-words.ts'
import { TOTALS } from '../../lexicon/count-words.ts'
import type { Clause, Part } from '../../model/clauses.ts'
import type { Doc } from '../../model/doc.ts'
import { endsWith } from '../../text/ending.ts'
import { isClass, textOf } from '../../text/view.ts'
import { type Before, first, isSilent, type Said } from './before.ts'
import { baseOf, type Reading, readingOf } from './reading.ts'
import { subjectOf, verbBefore } from './seats.ts'
import { topicOf } from './topics.ts'
import { updateOf } from './updates.ts'

/** "Kini menjadi 50 orang", "sehingga totalnya 616", "Rekor itu terjadi pada Senin sebanyak 29.745 orang": a figure of what was spoken of. */
export function ofTopic(reading: Reading, before: Before): Said | null {
  const { doc, quantity, seat } = reading
  const { clause, part } = seat
  const verb = verbBefore(seat)
  const subject = clause.kind === 'told' ? clause.about : subjectOf(isCompared(clause) ? clause.of : baseOf(clause))
  const isMeasured =
    verb !== null && isClass(doc, verb.head, MEASURE_VERBS) && (subject === null ? isAlone(reading) : isPointer(doc, subject))
  const isTotal = part.kind !== 'from' && isSilent(reading) && hasTotal(doc, quantity)
  const isPut = (part.role === 'measure' || isCompared(clause)) && subject !== null && isPointer(doc, subject)
  return (isMeasured || isTotal || isPut) && !isMixed(reading, before)
    ? topicOf(reading, before, (one) => one !== subject || one.number >= 0)
    : null
}

/** How many quantities back different things may be said of. */
const SEVERAL = 8

/**
 * Whether the sentence that last told of people tells different things of them, so that a figure may be of any: "55 dirawat, 9 meninggal, total 103"; behind
 * an increase it is of that one ("yang sembuh bertambah 12, sehingga totalnya 90").
 */
function isMixed({ doc, quantities, index }: Reading, before: Before): boolean {
  const { list } = quantities
  const told = new Set<string>()
  let sentence = -1
  for (let i = index - 1; i >= Math.max(0, index - SEVERAL); i--) {
    const said = first(before[i])
    if (said === null) continue
    if (sentence < 0) {
      if (updateOf(readingOf(doc, quantities, i), false) === 'more') return false
      sentence = doc.sentenceOf[list[i].number]
    }
    if (doc.sentenceOf[list[i].number] !== sentence) break
    told.add(said.status)
  }
  return told.size > 1
}

/** "totalnya secara nasional sudah mencapai 977 orang", "jumlahnya sudah sebanyak 616", "Jika ditotal ada 616" */
function hasTotal(doc: Doc, { number, seat: { clause, part } }: Reading['quantity']): boolean {
  if (isClass(doc, clause.first, TOTALS)) return true
  for (let i = Math.max(part.first, number - 8); i < number; i++) if (isClass(doc, i, TOTALS)) return true
  return endsWith(doc, number, TOTALS)
}

/** "Angka ini naik dibandingkan dengan yang kemarin sebanyak 157 orang" */
const isCompared = (clause: Clause): clause is Clause & { readonly of: Clause } =>
  clause.kind === 'relative' && clause.about?.kind === 'compared' && clause.of !== null

/** "Kini menjadi 50 orang", no "membelah kota menjadi dua": nothing but its verb and adjuncts stand in a clause of its own before a figure. */
const isAlone = ({ doc, seat: { clause, at } }: Reading) =>
  clause.kind !== 'told' &&
  clause.kind !== 'relative' &&
  clause.parts
    .slice(0, Math.max(0, at - 1))
    .every(({ role, head }) => role === 'adjunct' || (role === 'predicate' && isClass(doc, head, MEASURE_VERBS)))

/** "angka tersebut", "jumlah ini", "rekor sebelumnya": a noun of figures alone. */
const isPointer = (doc: Doc, { head, first: at }: Part) =>
  /^(?:angka|jumlah|total|rekor|data|akumulasi|tambahan|penambahan|kenaikan|catatan)/i.test(textOf(doc, head < 0 ? at : head))

import { DEMONSTRATIVES } from '../../lexicon/count-words.ts'
import { HAPPENINGS, INCIDENT_ACTS, INCIDENT_AGAIN, INCIDENT_NEEDS, INCIDENTS, WEAK_INCIDENTS } from '../../lexicon/incidents.ts'
import { type Rule, rule } from '../../match/rule.ts'
import type { Doc } from '../../model/doc.ts'
import type { IncidentMention } from '../../model/mentions/incident.ts'
import { classBits, endOf, found, isClass, sentenceEnd, valueAt } from '../../text/view.ts'
import { doubtOf } from './doubts.ts'
import { nameOf } from './names.ts'
import { type Befallen, befallen } from './things.ts'

const againBits = classBits([[DEMONSTRATIVES, HAPPENINGS]])

type Found = Omit<IncidentMention, 'rule'>

/** The rules that find words of incidents, in no order: what they tell of is decided in `resolve/incidents/`. */
export const INCIDENT_RULES: readonly Rule<Found>[] = [
  // "gempa", "pembunuhan", "diperkosa"
  rule<Found>('incident-word', [INCIDENTS], (doc, at) => {
    const word = found(doc, at, INCIDENTS)!
    return isClass(doc, at, INCIDENT_ACTS) ? null : mentionOf(doc, at, word.end, { type: word.value, basis: 'sure' })
  }),
  // "kapal … tenggelam", "bus … terguling", "kecelakaan pesawat"
  rule<Found>('thing-act', [INCIDENT_ACTS], (doc, at) => {
    const act = found(doc, at, INCIDENT_ACTS)!
    const word = found(doc, at, INCIDENTS)
    // "kebakaran hutan": a longer word says it by itself.
    if (word !== undefined && word.end > act.end) return mentionOf(doc, at, word.end, { type: word.value, basis: 'sure' })
    const what = befallen(doc, at, act.end, act.value, word?.value)
    return what === null ? null : mentionOf(doc, at, act.end, what, word === undefined && what.basis === 'open')
  }),
  // "peristiwa itu", "kejadian tersebut", "insiden terjadi"
  rule<Found>('incident-again', [INCIDENT_AGAIN], (doc, at) => {
    const end = endOf(doc, at, INCIDENT_AGAIN)
    // "peristiwa nahas itu"
    const pointer = againBits(doc, end) === 0 ? end + 1 : end
    if (pointer >= sentenceEnd(doc, at) || againBits(doc, pointer) === 0) return null
    return { first: at, end, type: null, basis: 'open', needs: null, weak: false, doubt: null, name: null }
  }),
]

function mentionOf(doc: Doc, first: number, end: number, what: Befallen, isBare = false): Found {
  const { type, basis } = what
  return {
    first,
    end,
    type,
    basis,
    // "tersenggol truk": what it befell says enough.
    needs: isBare ? 'victims' : basis === 'thing' ? null : (valueAt(doc, first, INCIDENT_NEEDS) ?? null),
    weak: isClass(doc, first, WEAK_INCIDENTS),
    doubt: doubtOf(doc, first, end, what),
    name: nameOf(doc, first, end, type),
  }
}

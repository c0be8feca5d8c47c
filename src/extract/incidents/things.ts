import {
  INCIDENT_THINGS,
  type IncidentAct,
  type IncidentThing,
  TYPE_BY_THING,
  TYPE_WITHOUT_THING,
} from '../../lexicon/incidents.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { IncidentType } from '../../model/kinds/incident-types.ts'
import type { IncidentMention } from '../../model/mentions/incident.ts'
import { classBits, hasShape, sentenceEnd, sentenceStart, valueAt } from '../../text/view.ts'

/** How far before and behind what befell it a thing stands, in tokens. */
const BEFORE = 20
const BEHIND = 6

/** What it was that befell something: said by the thing beside the words, else by the words alone. */
export interface Befallen {
  readonly type: IncidentType
  readonly basis: IncidentMention['basis']
}

/** What the words of an act tell, null for nothing; `sure` is what they tell by themselves. */
export function befallen(
  doc: Doc,
  first: number,
  end: number,
  act: IncidentAct,
  sure: IncidentType | undefined,
): Befallen | null {
  const types = TYPE_BY_THING[act]
  const things = thingsAround(doc, first, end)
  for (const thing of Object.keys(types) as IncidentThing[]) {
    const type = types[thing]
    if (type !== undefined && things.has(thing)) return { type, basis: 'thing' }
  }
  const open = sure ?? TYPE_WITHOUT_THING[act]
  return open === undefined ? null : { type: open, basis: 'open' }
}

const thingBits = classBits([INCIDENT_THINGS])

/** The kinds of things that stand around words, in their sentence. */
function thingsAround(doc: Doc, first: number, end: number): ReadonlySet<IncidentThing> {
  const things = new Set<IncidentThing>()
  const from = Math.max(sentenceStart(doc, first), first - BEFORE)
  const to = Math.min(sentenceEnd(doc, first), end + BEHIND)
  for (let i = from; i < to; i++) {
    // "jatuh ke jurang": what the words themselves name befell nothing.
    if (i >= first && i < end) continue
    const thing = thingBits(doc, i) === 0 ? undefined : valueAt(doc, i, INCIDENT_THINGS)
    // "KM 91": a kilometre.
    if (thing !== undefined && !(thing === 'ship' && hasShape(doc, i + 1, Shape.NUMBER))) things.add(thing)
  }
  return things
}

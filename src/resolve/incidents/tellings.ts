import { FORMER_WORDS, INCIDENT_AFTER } from '../../lexicon/incidents.ts'
import { INITIALS_LEADS } from '../../lexicon/people.ts'
import { STATES } from '../../lexicon/victims.ts'
import type { Doc } from '../../model/doc.ts'
import type { CountFact } from '../../model/kinds/count.ts'
import type { DateFact } from '../../model/kinds/date.ts'
import type { IncidentType } from '../../model/kinds/incident-types.ts'
import type { LocationFact } from '../../model/kinds/location.ts'
import type { IncidentMention } from '../../model/mentions/incident.ts'
import { parseIsoDay } from '../../text/calendar.ts'
import { tokenAt } from '../../text/token-at.ts'
import { classBits, isClass, sentenceEnd, sentenceStart, valueAt } from '../../text/view.ts'
import type { Context } from '../context.ts'
import { readScene } from './scene.ts'

/** Words of an incident with what their sentence says besides. */
export interface Telling {
  readonly mention: IncidentMention
  /** What it was; null where it is only named again. */
  readonly type: IncidentType | null
  readonly sentence: number
  readonly paragraph: number
  readonly day: DateFact | null
  /** The clock or part of the day that is said without a day. */
  readonly hour: DateFact | null
  readonly places: readonly LocationFact[]
  /** Its day lies half a year before the article, or weeks and its sentence tells of it as of one more: "pernah", "juga". */
  readonly isFormer: boolean
  /** How many died, were hurt, lost or trapped, as its sentence has it. */
  readonly tolls: readonly number[]
  /** It says what somebody stands accused of: "pelaku pembunuhan". */
  readonly accused: boolean
  /** It says what came before: "tsunami … akibat gempa". */
  readonly isCause: boolean
  /** Its sentence counts people who came to harm. */
  readonly counted: boolean
  /** People came to harm, counted or not, or are counted in the sentence behind it. */
  readonly harmed: boolean
  readonly dead: boolean
  /** People who fell ill are counted there, or in the sentence behind it. */
  readonly infected: boolean
  /** Its sentence counts those of a known place who fell ill. */
  readonly infectedThere: boolean
}

/** What people come to by an incident. */
const HARMS: ReadonlySet<CountFact['status']> = new Set([
  'dead',
  'injured',
  'missing',
  'captive',
  'hospitalized',
  'victim',
  'rescued',
  'infected',
  'affected',
  'displaced',
])

/** So many tolls of a sentence are kept. */
const MOST_TOLLS = 8

/** What people come to by it at once. */
const TOLLS: ReadonlySet<CountFact['status']> = new Set(['dead', 'injured', 'missing', 'captive'])

const stateBits = classBits([STATES])

/** Words of incidents, each with what its sentence says besides. */
export function tellingsOf(mentions: readonly IncidentMention[], context: Context): Telling[] {
  const { doc, facts } = context
  const scene = readScene(mentions, context)
  const counts = harmedBySentence(doc, facts.counts)
  const states = new Map<number, Harm>()
  const published = context.anchor.published?.slice(0, 10) ?? null
  return mentions.map((mention) => {
    const sentence = doc.sentenceOf[mention.first]
    const state = states.get(sentence) ?? harmIn(doc, sentence)
    states.set(sentence, state)
    const people = counts.get(sentence)
    const day = scene.dayOf.get(mention.first) ?? null
    return {
      mention,
      type: mention.type,
      sentence,
      paragraph: doc.story.paragraphs[sentence],
      day,
      hour: scene.hourOf.get(mention.first) ?? null,
      places: scene.placesOf.get(mention.first) ?? [],
      isFormer:
        day !== null &&
        (isBefore(day, published, VERY_LONG) || (isBefore(day, published, LONG) && namesAnother(doc, mention.first))),
      tolls: people?.tolls ?? [],
      accused: isClass(doc, mention.first - 1, INITIALS_LEADS),
      isCause: isClass(doc, mention.first - 1, INCIDENT_AFTER),
      counted: people !== undefined,
      harmed: people !== undefined || state.harmed || counts.has(sentence + 1),
      dead: people?.dead === true || state.dead,
      infected: people?.infected === true || counts.get(sentence + 1)?.infected === true,
      infectedThere: people?.infectedThere === true,
    }
  })
}

interface Harm {
  readonly harmed: boolean
  readonly dead: boolean
  readonly infected: boolean
  readonly infectedThere: boolean
  readonly tolls: readonly number[]
}

/** So many days before the article are long, and so long that no other word is needed. */
const LONG = 21
const VERY_LONG = 180

const isBefore = ({ to }: DateFact, published: string | null, days: number) =>
  to !== null && published !== null && parseIsoDay(to) + days < parseIsoDay(published)

/** Whether the words around those of an incident in its sentence say that it is one of several: "Banjir juga pernah …". */
function namesAnother(doc: Doc, first: number): boolean {
  for (let i = Math.max(sentenceStart(doc, first), first - BACK); i < Math.min(sentenceEnd(doc, first), first + BACK); i++)
    if (doc.words[i] !== 0 && isClass(doc, i, FORMER_WORDS)) return true
  return false
}

/** How far around an incident those words stand, in tokens. */
const BACK = 16

/** The sentences that count people who came to harm. */
function harmedBySentence(doc: Doc, counts: readonly CountFact[]): ReadonlyMap<number, Harm> {
  const all = new Map<number, Harm>()
  for (const { mentions, status, value, location, of, replacedBy } of counts) {
    if (!HARMS.has(status) || value === 0) continue
    for (const { span } of mentions) {
      const sentence = doc.sentenceOf[tokenAt(doc, span[0])]
      const { dead = false, infected = false, infectedThere = false, tolls = [] } = all.get(sentence) ?? {}
      const isInfected = status === 'infected'
      all.set(sentence, {
        harmed: true,
        dead: dead || status === 'dead',
        infected: infected || isInfected,
        infectedThere: infectedThere || (isInfected && location !== null),
        tolls:
          TOLLS.has(status) && value !== null && of === null && replacedBy === null && tolls.length < MOST_TOLLS
            ? [...tolls, value]
            : tolls,
      })
    }
  }
  return all
}

/** Whether a sentence says that people came to harm, counted or not. */
function harmIn(doc: Doc, sentence: number): Harm {
  let harmed = false
  let dead = false
  for (let i = doc.sentences[sentence]; i < doc.sentences[sentence + 1]; i++) {
    if (doc.words[i] === 0 || stateBits(doc, i) === 0) continue
    const state = valueAt(doc, i, STATES)
    dead ||= state === 'dead'
    harmed ||= state !== undefined && HARMS.has(state)
  }
  return { harmed, dead, infected: false, infectedThere: false, tolls: [] }
}

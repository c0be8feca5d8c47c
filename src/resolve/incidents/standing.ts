import type { Doc } from '../../model/doc.ts'
import type { CountFact } from '../../model/kinds/count.ts'
import type { IncidentType } from '../../model/kinds/incident-types.ts'
import type { Reason } from '../../model/reasons.ts'
import { tokenAt } from '../../text/token-at.ts'
import type { Context } from '../context.ts'
import { brings, mayBeOne } from './families.ts'
import type { Group } from './groups.ts'

/** An incident that stands, with its type. */
export interface Standing extends Group {
  readonly type: IncidentType
  /** What the text is about, and nothing told beside it. */
  readonly main: boolean
}

/** So many sentences from the beginning tell what the story is about. */
const LEAD = 3

/** So many units of a headline, words of an incident and incidents that a text is about are looked at. */
const TITLE_UNITS = 300
const MOST_ASKED = 8
const MOST_MAINS = 8

/** The incidents that stand: what the text is about, and what it tells beside it with a day, place or figure of its own. */
export function standing(groups: readonly Group[], context: Context): Standing[] {
  const reject = (group: Group, reason: Reason) => {
    for (const { mention } of group.tellings) context.reject?.('incidents', mention, reason)
  }
  const title = (context.article.title ?? '').slice(0, TITLE_UNITS).toLowerCase()
  const late = groups.some(isInLead) || !harmInLead(context) ? null : groups.find(isToldSoon)
  const told = groups.flatMap((group) => {
    const inLead = isInLead(group)
    const inTitle = (!inLead || !isTied(group)) && isInTitle(group, title, context.doc)
    const lacking = lackOf(group, inTitle || group === late ? 1 : inLead ? 2 : 4)
    if (lacking !== null) reject(group, lacking)
    return lacking === null ? [{ ...group, type: typeOf(group), main: inTitle || inLead || group === late }] : []
  })
  const mains = told.filter(({ main }) => main).slice(0, MOST_MAINS)
  return told.filter((group) => {
    const lacking = lackBeside(group, mains)
    if (lacking !== null) reject(group, lacking)
    return lacking === null
  })
}

/** What speaks against an incident beside those that the text is about, null for nothing. */
function lackBeside(group: Standing, mains: readonly Standing[]): Reason | null {
  const others = mains.filter((other) => other !== group && mayBeOne(other.type, group.type))
  // "ditemukan tewas" beside a murder
  if (group.main) return group.tellings.every(({ mention }) => mention.weak) && others.length > 0 ? 'told-better' : null
  if (group.days.length === 0 && others.some((other) => other.type !== group.type)) return 'of-another'
  return isBackground(group) ? null : 'in-passing-incident'
}

/** The type that most speaks for, with what it brought about; what killed is a killing. */
function typeOf({ types, tellings }: Group): IncidentType {
  let best: IncidentType = 'other-accident'
  let most = -1
  for (const [type, own] of types) {
    let weight = own
    for (const [other, more] of types) if (brings(type, other) && own >= CAUSE_SHARE * more) weight += more
    if (weight > most) {
      most = weight
      best = type
    }
  }
  if (best === 'assault' && tellings.some(({ type, dead }) => type === 'assault' && dead)) return 'killing'
  return best
}

/** A cause takes the words for what it brought about where it is told this much as often: a flood those of who drowned. */
const CAUSE_SHARE = 0.4

/** Whether it is told at the beginning. */
const isInLead = ({ tellings }: Group) => tellings.slice(0, MOST_ASKED).some(({ sentence }) => sentence < LEAD)

/** Whether the beginning counts people who came to harm: "Sebelas orang tewas di Subang", of what is told behind it. */
const harmInLead = ({ doc, facts }: Context) =>
  facts.counts.some(
    ({ status, value, span }) => BEFALLEN.has(status) && value !== 0 && doc.sentenceOf[tokenAt(doc, span[0])] < LEAD,
  )

/** What befalls people at once. */
const BEFALLEN: ReadonlySet<CountFact['status']> = new Set(['dead', 'injured', 'missing'])

/** Whether it is told near the beginning, in words that say what it was. */
const isToldSoon = ({ tellings }: Group) =>
  tellings
    .slice(0, MOST_ASKED)
    .some(({ mention, sentence, type }) => sentence < SOON && type !== null && mention.basis !== 'open' && !mention.weak)

/** So many sentences from the beginning what befell those of the lead is told. */
const SOON = 8

/** Whether its words stand in the headline. */
function isInTitle({ tellings }: Group, title: string, { text, tokens }: Doc): boolean {
  return tellings
    .slice(0, MOST_ASKED)
    .some(
      ({ mention: { first, end }, type }) =>
        type !== null && title.includes(text.slice(tokens.start[first], tokens.end[end - 1]).toLowerCase()),
    )
}

/** Whether it has a day, a place or people who came to harm. */
const isTied = ({ tellings, days, places }: Group) =>
  days.length > 0 || places.length > 0 || tellings.some(({ harmed, hour }) => harmed || hour !== null)

/** What a group lacks to be an incident at all, null for nothing: a day, a place or harm, or to be told `often`. */
function lackOf(group: Group, often: number): Reason | null {
  const typed = group.tellings.filter(({ type }) => type !== null)
  const needs = typed.filter(
    ({ mention: { needs }, harmed, counted, infected }) =>
      (needs === 'victims' && !harmed) || (needs === 'figure' && !counted) || (needs === 'cases' && !infected),
  )
  if (needs.length === typed.length) return typed[0].mention.needs === 'victims' ? 'unharmed' : 'uncounted'
  const sure = typed.filter(({ mention }) => mention.basis !== 'open')
  return isTied(group) || sure.length >= often ? null : 'in-passing-incident'
}

/** Whether what is told in passing has enough of its own: a place or figure, and a day or harm. */
function isBackground({ tellings, days, places }: Group): boolean {
  if (tellings.every(({ mention }) => mention.weak)) return false
  const isCounted = tellings.some(({ counted }) => counted)
  // "India melaporkan 35.000 kasus corona": a country's own sick.
  const isPlaced = places.length > 0 || tellings.some(({ mention, infectedThere }) => mention.needs === 'cases' && infectedThere)
  return Number(days.length > 0) + Number(isPlaced) + Number(isCounted) >= 2
}

import { PEOPLE } from '../../lexicon/people.ts'
import { type Doc, Lean, Shape } from '../../model/doc.ts'
import type { Gazetteer, NameId } from '../../model/gazetteer.ts'
import { type LocationMention, PlaceCue } from '../../model/mentions/location.ts'
import { hasShape, isClass, isMark } from '../../text/view.ts'
import type { Context } from '../context.ts'
import type { Standing } from './claims.ts'
import { isDateline } from './dateline.ts'

/** How sure it is that a naming is of a place: 2 by itself, 1 if the place fits the others of the article, 0 not. */
export type Evidence = 0 | 1 | 2

const { TYPED, CONTAINED, PREPOSITION, POST, NAMESAKE, NO_CASE, FORENAME, SAID, SURE, STRUCK } = PlaceCue

/** So many small places in a row, none of them a person's name, are a list of places where they lie in one area. */
const LISTED = 3

/** The evidence for each naming of an article; `all` are its mentions before any was put aside. */
export function evidenceOf(list: readonly Standing[], all: readonly LocationMention[], context: Context): Evidence[] {
  const { doc } = context
  let forenames: Set<NameId> | undefined
  for (const { cues, known } of all) if (cues & FORENAME) forenames = (forenames ?? new Set()).add(known)
  const evidence: Evidence[] = []
  const named = new Set<NameId>()
  for (const one of list) {
    const { mention } = one
    const isNamed = mention.known >= 0 && isDateline(mention, context) && isSetOff(doc, mention)
    const own = isNamed ? 2 : evidenceAlone(doc.gazetteer, one, forenames)
    evidence.push(own)
    // "LIVERPOOL - Liverpool menang": the town and its club
    if (own === 2 && !(isNamed && mention.cues & NAMESAKE)) named.add(mention.known)
  }
  for (let i = 0; i < list.length; i++) {
    const { mention } = list[i]
    // introduced elsewhere in the article as what it is
    if (evidence[i] !== 2 && mention.known >= 0 && named.has(mention.known)) evidence[i] = isDoubtful(mention) ? 0 : 2
  }
  believeLists(list, evidence, doc)
  spreadInLists(list, evidence, doc.gazetteer)
  believeFigures(list, evidence, doc)
  return evidence
}

/** "LESMO - ", "Liwa (Lampost.co)", unlike "Mercedes - Benz": whether a name in a dateline is that of a place by itself, or printed as datelines are. */
function isSetOff(doc: Doc, { first, end, known }: LocationMention): boolean {
  return (
    doc.gazetteer.isBare(known) ||
    first > 0 ||
    hasShape(doc, first, Shape.UPPER) ||
    isMark(doc, end, '(') ||
    isMark(doc, end, ',')
  )
}

/** "meliputi Bayat, Cawas, Trucuk": the places of a long list are some, unless the words are persons' names. */
function believeLists(list: readonly Standing[], evidence: Evidence[], doc: Doc): void {
  for (let first = 0, end = 0; first < list.length; first = end) {
    let isPersons = false
    do isPersons ||= doc.leaning[list[end].mention.first] >= Lean.GIVEN
    while (++end < list.length && list[end].listedBefore)
    if (end - first < LISTED || isPersons) continue
    for (let i = first; i < end; i++) if (evidence[i] === 0 && list[i].mention.known >= 0) evidence[i] = 1
  }
}

/** "Kecamatan Laren, Maduran dan Babat": what stands in a list with places is one, from left to right and back. */
function spreadInLists(list: readonly Standing[], evidence: Evidence[], gazetteer: Gazetteer): void {
  const spread = (i: number) => {
    const { mention, listedBefore, listedBehind } = list[i]
    const isListed = (listedBefore && evidence[i - 1] > 0) || (listedBehind && evidence[i + 1] > 0)
    if (isListed && evidence[i] === 0 && !isDoubtful(mention) && !isMinorNamesake(gazetteer, mention)) evidence[i] = 1
  }
  for (let i = 0; i < list.length; i++) spread(i)
  for (let i = list.length - 1; i >= 0; i--) spread(i)
}

/** "Kota Padang 7 orang, Agam 3 orang": a name that has its figure of people as the place before or behind it has is one, too. */
function believeFigures(list: readonly Standing[], evidence: Evidence[], doc: Doc): void {
  let isFigured = false
  const spread = (i: number, next: number) => {
    const { mention } = list[i]
    const isLike = hasFigure(doc, mention) && isBeside(doc, mention, list[next].mention) && hasFigure(doc, list[next].mention)
    if (isLike && evidence[i] > 0 && evidence[next] === 0 && namesBare(doc, list[next])) evidence[next] = 2
  }
  for (let i = 0; i < list.length; i++)
    isFigured ||= evidence[i] === 0 && namesBare(doc, list[i]) && hasFigure(doc, list[i].mention)
  if (!isFigured) return
  for (let i = 0; i + 1 < list.length; i++) spread(i, i + 1)
  for (let i = list.length - 1; i > 0; i--) spread(i, i - 1)
}

const namesBare = (doc: Doc, { mention: { known } }: Standing) => known >= 0 && doc.gazetteer.isBare(known)

/** Whether a name has a number of people right behind it, in brackets or not; none of an age ("Agam (23)"). */
function hasFigure(doc: Doc, { end }: LocationMention): boolean {
  const number = doc.numbers[doc.numberAt[isMark(doc, end, '(') ? end + 1 : end] ?? -1]
  return number !== undefined && isClass(doc, number.end, PEOPLE)
}

/** How far apart in a sentence two places with their figures stand at most, in tokens. */
const BESIDE = 8

const isBeside = (doc: Doc, a: LocationMention, b: LocationMention) =>
  doc.sentenceOf[a.first] === doc.sentenceOf[b.first] && Math.abs(a.first - b.first) <= BESIDE

/** Whether a name is an ordinary word where capitals say nothing. */
function isDoubtful({ cues }: LocationMention): boolean {
  return (cues & NAMESAKE) !== 0 && (cues & NO_CASE) !== 0
}

/** Whether a name is an ordinary word and that of small places only: "minyak mentah AS dan Brent". */
function isMinorNamesake(gazetteer: Gazetteer, { cues, known }: LocationMention): boolean {
  return (cues & NAMESAKE) !== 0 && known >= 0 && !gazetteer.isBare(known)
}

/** A small place whose name is no longer than that is none without its type word, in UTF-16 units. */
const SHORTEST = 2

function evidenceAlone(
  gazetteer: Gazetteer,
  { mention, isHeld, holds }: Standing,
  forenames: ReadonlySet<NameId> | undefined,
): Evidence {
  const { cues, known, type } = mention
  if (cues & (TYPED | CONTAINED) || isHeld) return 2
  if (known < 0) return cues & SAID ? 2 : 0
  // "dari Guntur" where the text has named Guntur Soeharjanto
  if (cues & NAMESAKE && !holds && !(cues & SURE) && forenames?.has(known)) return 0
  const said = (cues & (PREPOSITION | POST | STRUCK)) !== 0 || holds
  // "Camat Bulak"
  if (cues & POST && type !== null) return 2
  if (gazetteer.isBare(known)) return said || !(cues & NAMESAKE || forenames?.has(known)) ? 2 : 0
  // "Kricak, Tegalrejo": a village and the district it lies in
  if (holds) return 1
  // "di As" is no village, but a slip for "AS"
  const isShort = mention.name[1] - mention.name[0] <= SHORTEST
  return cues & (PREPOSITION | SAID) && !(cues & NO_CASE) && !isShort ? 1 : 0
}

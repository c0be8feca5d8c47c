import { AUXILIARIES, COUNT_JOINTS, HYPOTHETICALS, NOBODY, NOBODY_FILLERS, NOT_YET } from '../../lexicon/count-words.ts'
import { PEOPLE } from '../../lexicon/people.ts'
import { STATES } from '../../lexicon/victims.ts'
import { rule } from '../../match/rule.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { CountMention } from '../../model/mentions/count.ts'
import { endingAt } from '../../text/ending.ts'
import { isPrinted } from '../../text/printed.ts'
import { found, hasShape, isClass, isMark, textOf } from '../../text/view.ts'
import { clauseStart } from './mood.ts'
import { statusOfSense } from './noun.ts'
import { skip } from './phrases.ts'
import { readUnit } from './unit.ts'

type Found = Omit<CountMention, 'rule'>

/** "tidak ada korban jiwa", "tak seorang pun terluka", "korban jiwa nihil": nobody, a count of 0. */
export const nobody = rule<Found>('nobody', [NOBODY], (doc, at) => {
  if (isClass(doc, at, NOT_YET)) return null
  for (let i = clauseStart(doc, at); i < at; i++) if (isClass(doc, i, HYPOTHETICALS)) return null
  let end = found(doc, at, NOBODY)!.end
  const mentions: Found[] = []
  const add = (status: CountMention['status'], unit: string | null, first: number, to: number) =>
    mentions.push({ ...NOBODY_AT_ALL, status, unit, first, end: to, number: at })
  for (;;) {
    let i = skip(doc, end, AUXILIARIES)
    i = skip(doc, i, NOBODY_FILLERS)
    const unit = readUnit(doc, i, 'words')
    const people = unit === null || unit.sense === null ? undefined : unit
    let behind = skip(doc, people?.end ?? i, AUXILIARIES)
    const clause = relativeBehind(doc, behind)
    if (clause > 0) behind = skip(doc, clause + 1, AUXILIARIES)
    const state = found(doc, behind, STATES)
    const status = state?.value ?? statusOfSense(people?.sense ?? null)
    if (status === null || status === 'present' || status === 'other') break
    const until = state === undefined ? people!.end : state.end
    add(status, people?.text ?? null, at, until)
    end = jointEnd(doc, until)
    if (end === 0) break
  }
  if (mentions.length === 0 && /^nihil$/i.test(textOf(doc, at))) {
    const state = endingAt(doc, at, STATES) ?? endingAt(doc, at, PEOPLE)
    const status = state === null ? null : typeof state.value === 'string' ? ownStatus(state.value) : null
    if (state !== null && status !== null) add(status, null, state.first, end)
  }
  return mentions
})

const NOBODY_AT_ALL: Found = {
  first: 0,
  end: 0,
  number: 0,
  unit: null,
  status: 'other',
  value: 0,
  min: 0,
  max: 0,
  modifier: 'exact',
  factuality: 'certain',
  byNoun: false,
  again: false,
  rest: false,
  part: false,
  whole: null,
  all: false,
  newer: null,
  update: null,
}

/** How far behind the people "yang" may stand: "tidak ada prajurit TNI atau Polri yang gugur". */
const RELATIVE_REACH = 4

function relativeBehind(doc: Doc, i: number): number {
  for (let at = i; at <= i + RELATIVE_REACH; at++) {
    if (isPrinted(doc, at, 'yang')) return at
    if (!hasShape(doc, at, Shape.WORD) || isClass(doc, at, STATES)) return 0
  }
  return 0
}

/** The token behind "maupun", "dan", "atau", ", " between what nobody suffered; 0 for none. */
function jointEnd(doc: Doc, at: number): number {
  const comma = isMark(doc, at, ',') ? at + 1 : at
  return found(doc, comma, COUNT_JOINTS)?.end ?? 0
}

const ownStatus = (value: Parameters<typeof statusOfSense>[0] | CountMention['status']): CountMention['status'] | null =>
  value === 'suspect' || value === 'case' || value === 'person' || value === 'officer' || value === 'household'
    ? null
    : (value as CountMention['status'])

import { AUXILIARIES, COUNT_JOINTS, HYPOTHETICALS, NOBODY, NOBODY_FILLERS, NOT_YET } from '../../lexicon/count-words.ts'
import { PEOPLE } from '../../lexicon/people.ts'
import { STATES } from '../../lexicon/victims.ts'
import { rule } from '../../match/rule.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { CountFact } from '../../model/kinds/count.ts'
import type { CountMention } from '../../model/mentions/count.ts'
import { clauseAt } from '../../text/clause-at.ts'
import { endingAt } from '../../text/ending.ts'
import { isPrinted } from '../../text/printed.ts'
import { rareWords } from '../../text/rare.ts'
import { found, hasShape, isClass, isMark, sentenceStart, textOf } from '../../text/view.ts'
import { statusOfSense } from './noun.ts'
import { stateFrom } from './states.ts'
import { readNoun, skip } from './unit.ts'

type Found = Omit<CountMention, 'rule'>
type Status = CountFact['status']

const hypotheticals = rareWords([HYPOTHETICALS])

/** "tidak ada korban jiwa", "tak seorang pun terluka", "korban jiwa nihil": nobody, a count of 0. */
export const nobody = rule<Found>('nobody', [NOBODY], (doc, at) => {
  const isOpen = isClass(doc, at, NOT_YET)
  const mentions: Found[] = []
  let end = found(doc, at, NOBODY)!.end
  for (let said = saidOfNobody(doc, end); said !== null; said = saidOfNobody(doc, end)) {
    if (isOpen && !OPEN.has(said.status)) break
    // "dibebaskan tanpa cedera"
    if (said.unit === null && isPrinted(doc, at, 'tanpa')) break
    mentions.push({ ...NOBODY_AT_ALL, ...said, first: at, number: at, factuality: isOpen ? 'possible' : 'certain' })
    end = jointEnd(doc, said.end)
    if (end === 0) break
  }
  if (mentions.length === 0 && /^nihil$/i.test(textOf(doc, at))) {
    const said = saidBeforeNil(doc, at)
    if (said !== null) mentions.push({ ...NOBODY_AT_ALL, ...said, end, number: at })
  }
  return mentions.length > 0 && isSupposed(doc, at) ? null : mentions
})

/** "jika tidak ada korban jiwa"; asked last, for it reads the clauses of sentences that nobody else asks for. */
const isSupposed = (doc: Doc, at: number) => hypotheticals(doc, clauseStart(doc, at), at).length > 0

/** What "belum ada" tells of: "belum ada laporan korban jiwa", no "belum ada tersangka". */
const OPEN: ReadonlySet<Status> = new Set(['dead', 'injured', 'victim'])

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

/** What nobody suffered, from token `from` on: what "yang …" says rules, then the state, then the noun; null for nothing. */
function saidOfNobody(doc: Doc, from: number): Pick<Found, 'status' | 'unit' | 'end'> | null {
  const at = skip(doc, skip(doc, from, AUXILIARIES), NOBODY_FILLERS)
  const noun = readNoun(doc, at)
  const unit = noun?.text ?? null
  // "tidak ditemukan jasadnya": somebody's, who is dead.
  if (/^(?:jasad|jenazah|mayat)nya$/i.test(unit ?? '')) return null
  const behind = skip(doc, noun?.end ?? at, AUXILIARIES)
  const relative = relativeBehind(doc, behind)
  const state = stateFrom(doc, relative > 0 ? skip(doc, relative + 1, AUXILIARIES) : behind)
  if (state !== null) return isTold(state.status) ? { status: state.status, unit, end: state.end } : null
  // "tidak ditemukan jasadnya": a body that is not there is nobody who lives.
  const status = relative > 0 || isBody(doc, at) ? null : statusOfSense(noun?.sense ?? null)
  return status !== null && isTold(status) ? { status, unit, end: noun!.end } : null
}

const isBody = (doc: Doc, at: number) => /^(?:jasad|jenazah|mayat)/i.test(textOf(doc, at))

const isTold = (status: Status) => status !== 'present' && status !== 'other'

/** How far behind the people "yang" may stand, in tokens: "tidak ada prajurit TNI atau Polri yang gugur". */
const RELATIVE_REACH = 6

function relativeBehind(doc: Doc, from: number): number {
  for (let at = from; at <= from + RELATIVE_REACH; at++) {
    if (isPrinted(doc, at, 'yang')) return at
    if (!hasShape(doc, at, Shape.WORD)) return 0
  }
  return 0
}

/** The token behind "maupun", "dan", "atau", ", " between what nobody suffered; 0 for none. */
function jointEnd(doc: Doc, at: number): number {
  const comma = isMark(doc, at, ',') ? at + 1 : at
  return found(doc, comma, COUNT_JOINTS)?.end ?? 0
}

/** "korban jiwa nihil" */
function saidBeforeNil(doc: Doc, at: number): Pick<Found, 'status' | 'first'> | null {
  const state = endingAt(doc, at, STATES)
  if (state !== null) return { status: state.value, first: state.first }
  const noun = endingAt(doc, at, PEOPLE)
  const status = noun === null ? null : statusOfSense(noun.value)
  return noun === null || status === null ? null : { status, first: noun.first }
}

/** The first token of the clause that token `i` stands in. */
function clauseStart(doc: Doc, i: number): number {
  return Math.max(sentenceStart(doc, i), clauseAt(doc, i)?.first ?? 0)
}

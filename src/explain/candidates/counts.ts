import { statementsOf } from '../../extract/counts/statements.ts'
import { BEFORE_OTHER_STATES, COLLECTIVE_NUMBERS, COLLECTIVES, MEASURES, MODIFIERS } from '../../lexicon/count-words.ts'
import { PEOPLE } from '../../lexicon/people.ts'
import { ACTS, DEEDS, HUMAN_ACTS, STATES } from '../../lexicon/victims.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { CountFact } from '../../model/kinds/count.ts'
import type { Reason } from '../../model/reasons.ts'
import { classBits, endOf, found, hasShape, isClass, isMark, sentenceEnd, sentenceStart } from '../../text/view.ts'
import { type Candidate, isNamed, type Read, wordBefore, wordBehind } from './candidate.ts'

type Status = CountFact['status']

/** What is harm, done or suffered. */
const HARM: readonly Status[] = ['dead', 'injured', 'missing', 'captive', 'displaced']

const collectiveBits = classBits([COLLECTIVES, COLLECTIVE_NUMBERS])
const PRONOUN = 1
const peopleBits = classBits([
  [PEOPLE, STATES, ACTS, DEEDS],
  [MEASURES, MODIFIERS],
])
const PEOPLES = 1
const LEADS = 2
const harmBits = classBits([[STATES, HUMAN_ACTS]])

/** Numbers, those beside words for people first of all ("12 saksi", "keduanya"), and words of harm ("tewas"). */
export function countCandidates(read: Read): Candidate[] {
  const numbers = numbersIn(read)
  return [...numbers, ...harmIn(read, countingIn(read.doc, numbers))]
}

function numbersIn({ doc, isTold }: Read): Candidate[] {
  const { dropped } = statementsOf(doc)
  const candidates: Candidate[] = []
  for (let first = 0; first < doc.tokens.length; first++) {
    const number = doc.numbers[doc.numberAt[first]]
    const collective = collectiveBits(doc, first)
    if (number?.first !== first && collective === 0) continue
    const end = number?.first === first ? number.end : first + 1
    if (isTold('dates', first, end)) continue
    const noun = peopleEnd(doc, end)
    const last = Math.max(noun, end)
    candidates.push({
      first,
      end: last,
      from: wordBefore(doc, first),
      to: wordBehind(doc, last),
      code: dropped.get(first) ?? 'no-rule',
      weak: noun === 0 && (collective & PRONOUN) === 0 && !isBehindPeople(doc, first),
    })
  }
  return candidates
}

/** The token behind the word for people, or for what befell them, that follows a number ("12 calon penumpang", "12 tewas"); 0 for none. */
function peopleEnd(doc: Doc, numberEnd: number): number {
  const at = afterBracket(doc, numberEnd)
  const limit = sentenceEnd(doc, at - 1)
  if (at >= limit) return 0
  const near = endOf(doc, at, PEOPLE) || endOf(doc, at, STATES)
  if (near > 0 || at + 1 >= limit || !hasShape(doc, at, Shape.WORD)) return near
  return endOf(doc, at + 1, PEOPLE)
}

/** "3 (tiga) orang": the token behind a number and the same in brackets. */
function afterBracket(doc: Doc, end: number): number {
  const again = isMark(doc, end, '(') ? doc.numbers[doc.numberAt[end + 1]] : undefined
  return again !== undefined && isMark(doc, again.end, ')') ? again.end + 1 : end
}

/** "korban: 12", "menewaskan 12", "korban mencapai 12": whether such a word stands right before a number, or before what leads to one. */
function isBehindPeople(doc: Doc, first: number): boolean {
  const floor = sentenceStart(doc, first)
  const leads = isMark(doc, first - 1, ':') || (peopleBits(doc, first - 1) & LEADS) !== 0
  return [first - 1, ...(leads ? [first - 2] : [])].some((i) => i >= floor && (peopleBits(doc, i) & PEOPLES) !== 0)
}

/** Why what is said of people in number does not count though a rule tied it to them: the words that say it are unread for the same reason. */
const TIED: readonly Reason[] = [
  'denied',
  'supposed',
  'nearly',
  'staged',
  'planned',
  'rate',
  'in-passing',
  'vague',
  'not-of-families',
  'not-of-cases',
]

/** Why a number counts nobody. */
const NOBODY: readonly Reason[] = [
  'not-whole',
  'written-as-code',
  'label',
  'part-of-word',
  'other-things',
  'no-people',
  'part-of-things',
]

/** The sentences that count people, each with the reason that the words of harm in it are unread for. */
function countingIn({ sentenceOf }: Doc, numbers: readonly Candidate[]): ReadonlyMap<number, Reason> {
  const reasons = new Map<number, Reason>()
  for (const { first, code, weak } of numbers) {
    const sentence = sentenceOf[first]
    if (TIED.includes(code)) reasons.set(sentence, code)
    else if (!weak && !NOBODY.includes(code) && !reasons.has(sentence)) reasons.set(sentence, 'figure-apart')
  }
  return reasons
}

/** Words of harm; `counting` are the sentences that count people, with reasons. */
function harmIn({ doc, facts }: Read, counting: ReadonlyMap<number, Reason>): Candidate[] {
  const candidates: Candidate[] = []
  const counted = new Map(facts.counts.map(({ status, id }) => [status, id]))
  for (let first = 0; first < doc.tokens.length; first++) {
    const harm = harmAt(doc, first)
    if (harm === null) continue
    const { status, end } = harm
    const about = counted.get(status)
    const code = about === undefined ? (counting.get(doc.sentenceOf[first]) ?? 'no-figure') : 'told-elsewhere'
    candidates.push({ first, end, from: first, to: end, code, ...(about !== undefined && { about }) })
    first = end - 1
  }
  return candidates
}

function harmAt(doc: Doc, i: number): { status: Status; end: number } | null {
  if (harmBits(doc, i) === 0 || isNamed(doc, i) || isClass(doc, i - 1, BEFORE_OTHER_STATES)) return null
  const said = found(doc, i, STATES) ?? (isClass(doc, i, HUMAN_ACTS) ? found(doc, i, ACTS) : undefined)
  return said !== undefined && HARM.includes(said.value) ? { status: said.value, end: said.end } : null
}

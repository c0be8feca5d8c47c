import { STAGED } from '../../lexicon/clause-words.ts'
import {
  CONFIRMATIONS,
  DEMONSTRATIVES,
  DENIALS,
  EARLY_DATA,
  FIGURE_WORDS,
  GIVEN,
  HEARSAY,
  NEWEST,
  OUTDATED,
  PERIODS,
  RATES,
} from '../../lexicon/count-words.ts'
import { SAYING } from '../../lexicon/speech.ts'
import { MONTHS, WEEKDAYS } from '../../lexicon/time.ts'
import { type Clause, Mood, type Part } from '../../model/clauses.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { Reason } from '../../model/reasons.ts'
import { isPrinted, isWord } from '../../text/printed.ts'
import { rareWords } from '../../text/rare.ts'
import { endOf, hasShape, isClass, isMark, sentenceEnd, sentenceStart, textOf } from '../../text/view.ts'
import type { Quantity } from './quantity.ts'
import { clausesBehind, nounOf } from './seats.ts'
import type { Predicate } from './states.ts'

/** How far before a number "setiap", and how far behind it "per hari", makes it a rate, in tokens. */
const RATE_BEFORE = 5
const RATE_BEHIND = 6

/** How many clauses around one are asked for what denies or doubts it. */
const STEPS = 4

/** `Mood` of what is said of a quantity: of its words, its clause and those around. */
export function moodOf(doc: Doc, { seat, number, end }: Quantity, said: Pick<Predicate, 'mood' | 'first' | 'end'>): number {
  const { clause, part } = seat
  // "ingin mencari 41 korban tewas": that they are dead is taken as true.
  if (part.role !== 'subject' && said.first >= part.first && said.end <= part.end && said.end > end)
    return part.mood & Mood.DENIED
  let mood = said.mood | part.mood | clause.mood | moodOfTellers(doc, clause, number)
  if (isRefuted(doc, clause) || isRefutedBefore(doc, number)) mood |= Mood.DENIED
  if (isStaged(doc, clause)) mood |= Mood.STAGED
  // "Kabar yang menyebut 20 orang tewas"
  if (clause.about !== null && isHearsay(doc, clause.about)) mood |= Mood.DOUBTED
  // "Menurut kabar yang beredar, empat orang tewas"
  if (clause.parts.slice(0, 4).some((one) => isRumour(doc, one))) mood |= Mood.DOUBTED
  return mood | doubtsBehind(doc, clause)
}

/** `Mood` that the clauses around one give it. */
function moodOfTellers(doc: Doc, clause: Clause, number: number): number {
  let mood = 0
  for (let at: Clause = clause, i = 0; at.of !== null && i < STEPS; at = at.of, i++) {
    if (doc.sentenceOf[at.of.first] !== doc.sentenceOf[number]) break
    // "membantah kehilangan 20 orang dan mengatakan bahwa korban tewas hanya tiga"
    if (at !== clause && (at.kind === 'joined' || at.kind === 'main') && isSaid(doc, at.parts.findLast(isVerb))) break
    mood |= moodAround(doc, at, at.of) | (isStaged(doc, at.of) ? Mood.STAGED : 0)
    // What "yang …" says is taken as true.
    // "tidak mengonfirmasi laporan bahwa seorang tewas dan empat cedera": what is joined goes on with what is told.
    if (at.kind === 'relative' || (at.kind === 'main' && at.opener >= 0 && !isTold(at.of))) break
  }
  return mood
}

/** What the clause around says of one within it: what is true of it holds for "yang …" and what it made happen, and its verb may deny or doubt what is told. */
function moodAround(doc: Doc, clause: Clause, around: Clause): number {
  const verb = around.parts.findLast(({ role }) => role === 'predicate')
  const isWithin = clause.kind === 'told' || clause.kind === 'opened' || (clause.kind === 'main' && clause.opener < 0)
  if (!isWithin || (clause.kind === 'opened' && isClass(doc, clause.opener, GIVEN))) return 0
  let mood = (verb === undefined ? 0 : moodOfVerb(doc, verb)) | (clause.kind === 'told' ? around.mood : 0)
  if (clause.kind === 'main' && !isSaid(doc, verb)) mood = 0
  if (verb !== undefined && isClass(doc, verb.head, DENIALS)) mood |= Mood.DENIED
  const told = around.about === null ? around.parts : [around.about, ...around.parts]
  if (told.some((part) => isHearsay(doc, part))) mood |= Mood.DOUBTED
  return mood
}

/** "tidak mengonfirmasi bahwa …" leaves open what another denial denies. */
const moodOfVerb = (doc: Doc, { mood, head }: Part): number =>
  mood & Mood.DENIED && isClass(doc, head, CONFIRMATIONS) ? (mood & ~Mood.DENIED) | Mood.DOUBTED : mood

const isVerb = ({ role }: Part) => role === 'predicate'

/** Whether a clause is what is told: behind "bahwa". */
const isTold = ({ kind, opener, of }: Clause) => kind === 'opened' || (kind === 'main' && opener < 0 && of?.kind === 'opened')

const isHearsay = (doc: Doc, { role, head, told }: Part) =>
  role === 'subject' && head >= 0 && isClass(doc, head, HEARSAY) && (told.length > 0 || !isPrinted(doc, head, 'Informasi'))

const isRumour = (doc: Doc, { kind, noun }: Part) =>
  kind === 'according' && isClass(doc, noun, HEARSAY) && !isPrinted(doc, noun, 'informasi')

/** Whether a verb is one of saying or thinking: what stands behind it is told by it. */
const isSaid = (doc: Doc, verb: Part | undefined) => verb !== undefined && isClass(doc, verb.head, SAYING)

/** "kabar bahwa lima orang tewas itu hoaks" */
const isRefuted = (doc: Doc, { parts }: Clause) =>
  parts
    .slice(0, 12)
    .some(({ role, head }) => (role === 'predicate' || role === 'noun') && head >= 0 && isClass(doc, head, DENIALS))

/** "Hoaks! 20 orang tewas": the sentence before is that word alone. */
function isRefutedBefore(doc: Doc, number: number): boolean {
  const start = sentenceStart(doc, number)
  return start >= 2 && isClass(doc, start - 2, DENIALS) && sentenceStart(doc, start - 1) >= start - 3
}

/** "…, namun polisi belum memastikan", "…, namun Hamas membantahnya": what is told is doubted right behind. */
function doubtsBehind(doc: Doc, clause: Clause): number {
  const isOpen = clausesBehind(doc, clause, 3).some(
    ({ of, parts }) =>
      (of === clause || of?.of === clause) && parts.slice(0, 4).some((part) => part.role === 'predicate' && isDoubt(doc, part)),
  )
  return isOpen ? Mood.DOUBTED : 0
}

/** "belum memastikan", "membantahnya" */
const isDoubt = (doc: Doc, { head, mood }: Part) =>
  mood & Mood.DENIED ? isClass(doc, head, CONFIRMATIONS) : isClass(doc, head, DENIALS)

/** Whether a clause is of a drill or a film: "Film itu berkisah …", "Dalam skenario latihan, …", no "kru film". */
const isStaged = (doc: Doc, { parts }: Clause) => parts.slice(0, 6).some((part) => isClass(doc, nounOf(part), STAGED))

/** "per hari", "per 100.000 penduduk": whether a part says of how much; "per 30 April" and "per Senin" say when. */
const isPer = (doc: Doc, part: Part | undefined) =>
  part?.kind === 'per' &&
  !isAsOf(doc, part.first) &&
  !isDay(doc, part.first + 1) &&
  !(hasShape(doc, part.first + 1, Shape.NUMBER) && isDay(doc, part.first + 2))

/** "per hari Minggu", "per hari ini": as of that day, no rate. */
const isAsOf = (doc: Doc, i: number) => {
  const end = endOf(doc, i, RATES)
  return /^per$/i.test(textOf(doc, i)) && (isDay(doc, end) || isClass(doc, end, DEMONSTRATIVES))
}

const isDay = (doc: Doc, at: number) => isClass(doc, at, MONTHS) || isClass(doc, at, WEEKDAYS)

/** Whether the number of a quantity is a rate: "setiap hari 10 orang", "12 orang per hari", "354 per 100.000 penduduk". */
export function isRate(doc: Doc, { first, end, number, seat }: Quantity): boolean {
  const { clause, part, at } = seat
  if ([part, clause.parts[at + 1], clause.parts[at - 1]].some((one) => isPer(doc, one))) return true
  // "tingkat kematian 2 dari 100 orang"
  if (clause.parts.slice(Math.max(0, at - 3), at).some((one) => PROPORTIONS.test(textOf(doc, one.first)))) return true
  const from = Math.max(first - RATE_BEFORE, sentenceStart(doc, number))
  for (let i = number - 1; i >= from && !isMark(doc, i, ','); i--) if (isClass(doc, i, RATES) && !isAsOf(doc, i)) return true
  for (let i = end; i < Math.min(end + RATE_BEHIND, sentenceEnd(doc, number)); i++)
    if (isPrinted(doc, i, 'per') && isClass(doc, i, RATES)) return true
  return false
}

const PROPORTIONS = /^(?:tingkat|rasio|risiko|peluang|kemungkinan|persentase|probabilitas)/i

const outdating = rareWords([OUTDATED, EARLY_DATA])

/**
 * Whether the clause before a number, the one that tells it, or the words between, say that the figure no longer holds: "sebelumnya 14 orang tewas",
 * "Sebelumnya polisi menyebut 14 orang tewas"; "Sebelumnya, pada Maret, tiga orang terluka" tells of something else.
 */
export function isOutdated(doc: Doc, { seat: { clause }, number }: Quantity): boolean {
  const teller = clause.of !== null && clause.of.first < clause.first && clause.kind !== 'relative' ? clause.of : clause
  const from = Math.max(teller.first, sentenceStart(doc, number))
  const [last] = outdating(doc, from, number).slice(-1)
  if (last === undefined || number - last.at > FARTHEST_FIGURE) return false
  if (isOfPeriod(doc, last.at) || isRenewed(doc, last.at, number)) return false
  return isClass(doc, last.at, EARLY_DATA) || !isOtherEvent(doc, last.at, number)
}

/** How far behind "sebelumnya" its figure may stand at most, in tokens. */
const FARTHEST_FIGURE = 40

/** "lima bulan sebelumnya": the figure of another stretch of time. */
const isOfPeriod = (doc: Doc, outdated: number) => isClass(doc, outdated - 1, PERIODS)

/** "sebelumnya lima, kini bertambah tiga sehingga total delapan" */
function isRenewed(doc: Doc, outdated: number, number: number): boolean {
  for (let i = outdated + 1; i < number; i++) if (isClass(doc, i, NEWEST)) return true
  return false
}

/** How far behind "sebelumnya" a figure may stand that no word of figures tells, in tokens. */
const OUTDATED_REACH = 7

/** Whether what was "sebelumnya" is an event, not a figure: no word of figures tells the number, and a time, a comma or many words stand between. */
function isOtherEvent(doc: Doc, outdated: number, number: number): boolean {
  for (let i = outdated + 1; i < number; i++) if (isClass(doc, i, FIGURE_WORDS)) return false
  // "Awalnya ada empat orang di kapal itu"
  if (number - outdated > OUTDATED_REACH || isWord(doc, outdated, 'awalnya')) return true
  for (let i = outdated + 1; i < number; i++)
    if (isMark(doc, i, ',') || isPrinted(doc, i, 'pada') || isClass(doc, i, WEEKDAYS) || isClass(doc, i, MONTHS)) return true
  return false
}

/** What a mood makes of a statement: a row a mood, the first that holds being the reason. */
export const MOODS: readonly (readonly [mood: number, reason: Reason, example: string])[] = [
  [Mood.DENIED, 'denied', 'Polisi membantah 12 orang tewas'],
  [Mood.STAGED, 'staged', 'Film itu berkisah tentang 20 orang tewas'],
  [Mood.NEARLY, 'nearly', '12 orang nyaris tewas'],
  [Mood.SUPPOSED, 'supposed', 'Dikhawatirkan 20 orang tewas'],
  [Mood.PLANNED, 'planned', 'Pemerintah akan memulangkan 40 WNI'],
]

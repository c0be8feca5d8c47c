import { MEASURE_VERBS } from '../../lexicon/clause-words.ts'
import {
  ADDITIONS,
  CHANGES,
  COMPARISONS,
  DAY_WINDOWS,
  FILLERS,
  INCREASES,
  PERIODS,
  SUM_WORDS,
  TOTALS,
} from '../../lexicon/count-words.ts'
import type { Part } from '../../model/clauses.ts'
import type { Doc } from '../../model/doc.ts'
import type { CountMention } from '../../model/mentions/count.ts'
import { endsWith } from '../../text/ending.ts'
import { isPrinted, isWord } from '../../text/printed.ts'
import { rareWords } from '../../text/rare.ts'
import { isClass, isMark, sentenceStart, valueAt } from '../../text/view.ts'
import { isOutdated } from './mood.ts'
import { isNew } from './new-cases.ts'
import type { Reading } from './reading.ts'
import { hasPredicate } from './seats.ts'

type Update = NonNullable<CountMention['update']>

/** What the words around a figure say of how it stands to others. */
interface UpdateRow {
  readonly name: string
  readonly example: string
  readonly because: string
  readonly read: (reading: Reading) => Update | null
}

const when =
  (update: Update, holds: (reading: Reading) => boolean): UpdateRow['read'] =>
  (reading) =>
    holds(reading) ? update : null

/** How figures stand to others, the first row that answers being the one. */
export const UPDATES: readonly UpdateRow[] = [
  {
    name: 'outdated',
    example: 'sebelumnya 14 orang tewas',
    because: 'the figure is said to be of before',
    read: when('old', ({ doc, quantity }) => isOutdated(doc, quantity)),
  },
  {
    name: 'compared',
    example: 'Jumlah ODP naik 12 orang ketimbang kemarin yang totalnya 528',
    because: 'a figure is held against that of a day before',
    read: when('old', isCompared),
  },
  {
    name: 'from',
    example: 'Korban tewas mencapai 31 orang. Jumlah itu naik dari 20 orang',
    because: 'from there it changed',
    read: when('old', isFrom),
  },
  {
    name: 'yesterday',
    example: 'Kemarin korban hilang masih 12 orang',
    because: 'a figure of the day before',
    read: when('old', isYesterdays),
  },
  {
    name: 'mended',
    example: 'Polisi meralat berita yang menyebut empat orang tewas',
    because: 'what is mended no longer holds',
    read: when('old', isMended),
  },
  {
    name: 'became',
    example: 'korban tewas bertambah menjadi 18 orang',
    because: 'an older figure became this one',
    read: ({ doc, quantity }) => became(doc, wordBefore(doc, quantity.first)),
  },
  {
    name: 'total',
    example: 'satu jenazah ditemukan, total 18 orang tewas',
    because: 'the word of a sum stands before it',
    read: when('total', ({ doc, quantity }) => endsWith(doc, quantity.number, TOTALS)),
  },
  { name: 'change', example: 'kasus positif bertambah 12 orang', because: 'so many came or went', read: changedBy },
  {
    name: 'addition',
    example: 'penambahan kasus sembuh, yakni 95 orang',
    because: 'the noun is one of adding',
    read: when('more', isAddition),
  },
  { name: 'new', example: '12 kasus baru', because: 'they are new ones', read: when('more', isNew) },
  {
    name: 'window',
    example: '12 orang meninggal dunia dalam sehari',
    because: 'so many in a day',
    read: when('more', isOfWindow),
  },
  {
    name: 'once-more',
    example: 'dua jenazah lagi ditemukan',
    because: 'they come to others',
    read: when('more', ({ doc, quantity }) => isPrinted(doc, quantity.end, 'lagi')),
  },
  {
    name: 'sum',
    example: 'jumlah korban tewas mencapai 18 orang',
    because: 'the noun is one of sums',
    read: when('total', isSum),
  },
]

/** How a figure stands to others; null where nothing says. */
export function updateOf(reading: Reading, isOlder: boolean): CountMention['update'] {
  if (isOlder) return 'old'
  for (const { read } of UPDATES) {
    const update = read(reading)
    if (update !== null) return update
  }
  return null
}

/** Most words such as "sebanyak" between a verb and its number. */
const MOST_FILLERS = 3

/** The token before a number and the words that belong to it. */
function wordBefore(doc: Doc, first: number): number {
  let at = first - 1
  for (let i = 0; i < MOST_FILLERS && at > 0 && isClass(doc, at, FILLERS); i++) at--
  return at
}

/** How far before "menjadi" its verb may stand, in tokens. */
const VERB_REACH = 12

/** "bertambah menjadi", "bertambah empat orang menjadi", "diralat menjadi": what "menjadi" before a figure says. */
function became(doc: Doc, at: number): Update | null {
  if (!isPrinted(doc, at, 'menjadi') && !isPrinted(doc, at, 'jadi')) return null
  for (let i = at - 1; i >= Math.max(sentenceStart(doc, at), at - VERB_REACH); i--) {
    const change = valueAt(doc, i, CHANGES)
    if (change !== undefined) return change
    if (isPrinted(doc, i, 'menjadi')) break
  }
  return 'became'
}

/** "bertambah 12 orang", "turun sebanyak 12 orang"; "melonjak 100.000" leaves open whether by or to. */
function changedBy({ doc, quantity }: Reading): Update | null {
  const at = wordBefore(doc, quantity.first)
  if (isClass(doc, at, INCREASES)) return 'more'
  return valueAt(doc, at, CHANGES) === 'fallen' ? 'less' : null
}

/** How many tokens before a number what it is held against may begin. */
const COMPARED_REACH = 8

/** "ketimbang kemarin yang totalnya 528", "dibandingkan hari sebelumnya 204"; a year before is no older figure of the same. */
function isCompared({ doc, quantity: { number } }: Reading): boolean {
  for (let i = number - 1; i >= Math.max(sentenceStart(doc, number), number - COMPARED_REACH) && !isMark(doc, i, ','); i--) {
    if (isClass(doc, i, PERIODS)) return false
    if (isClass(doc, i, COMPARISONS)) return true
  }
  return false
}

/** "naik dari 20 orang" */
function isFrom({ doc, quantity: { first } }: Reading): boolean {
  return isPrinted(doc, first - 1, 'dari') && valueAt(doc, first - 2, CHANGES) !== undefined
}

/** "Kemarin korban hilang masih 12 orang": a figure that is put to its people, no "Kemarin 12 orang hilang". */
function isYesterdays({ doc, quantity: { number }, seat: { clause, part, at } }: Reading): boolean {
  const verb = clause.parts[at - 1]
  const isMeasured = part.role === 'object' && verb?.role === 'predicate' && isClass(doc, verb.head, MEASURE_VERBS)
  // "120 orang, kemarin 112 orang"
  if (isWord(doc, number - 1, 'kemarin') && !hasPredicate(clause, at)) return true
  if (part.role !== 'measure' && !isMeasured) return false
  const day = clause.parts[0]
  return day.role === 'adjunct' && day.kind === 'time' && isWord(doc, day.first, 'kemarin') && day.first < number
}

/** How far before a figure the verb that mends it may stand, in tokens. */
const MENDED_REACH = 16

/** "meralat berita yang menyebut empat orang tewas", no "meralat jumlahnya menjadi 12" */
function isMended({ doc, quantity: { number } }: Reading): boolean {
  for (let i = number - 1; i >= Math.max(sentenceStart(doc, number), number - MENDED_REACH); i--) {
    if (isPrinted(doc, i, 'menjadi') || isPrinted(doc, i, 'jadi')) return false
    if (valueAt(doc, i, CHANGES) === 'corrected') return true
  }
  return false
}

/** How many parts before a figure its noun of adding may stand. */
const PARTS_BACK = 3

/** "penambahan kasus sembuh, yakni 95 orang", "jumlah kasus sembuh yang bertambah hari ini tercatat 95", "kasus sembuh bertambah, yakni 95" */
function isAddition({ doc, seat: { clause, at } }: Reading): boolean {
  const { about, of, kind } = clause
  const around = kind === 'relative' || kind === 'parts' ? (of?.parts.slice(-PARTS_BACK) ?? []) : []
  const heads = [...clause.parts.slice(Math.max(0, at - PARTS_BACK), at + 1), ...(about === null ? [] : [about])]
  if (kind === 'parts' && around.some(({ role, head }) => role === 'predicate' && isClass(doc, head, INCREASES))) return true
  return [...heads, ...(kind === 'relative' ? around : [])].some((part) => isOfAdding(doc, part))
}

/** How many of the clauses that tell of a noun are asked. */
const MOST_TOLD = 3

/** Whether a noun is one of adding, or "yang bertambah" tells of it. */
function isOfAdding(doc: Doc, { role, first, head, noun, told }: Part): boolean {
  if (role === 'predicate') return false
  return (
    [first, head, noun].some((i) => isClass(doc, i, ADDITIONS)) ||
    told.slice(0, MOST_TOLD).some(({ parts }) => parts[0]?.role === 'predicate' && isClass(doc, parts[0].head, INCREASES))
  )
}

const windowsIn = rareWords([DAY_WINDOWS])

function isOfWindow({ doc, seat: { clause } }: Reading): boolean {
  return windowsIn(doc, clause.first, clause.end).length > 0
}

/** How far before a figure its word of sums may stand, in tokens. */
const SUM_REACH = 14

/** "jumlah korban tewas mencapai 18", "untuk totalnya, kini sudah 18": whether a word of sums stands before a figure, no other number between. */
function isSum({ doc, quantity: { number } }: Reading): boolean {
  for (let i = number - 1; i >= Math.max(sentenceStart(doc, number), number - SUM_REACH); i--) {
    if (isClass(doc, i, SUM_WORDS) || isClass(doc, i, TOTALS)) return true
    if (doc.numberAt[i] >= 0) return false
  }
  return false
}

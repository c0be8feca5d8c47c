import { GENERIC_PEOPLE, SAME_PEOPLE } from '../../lexicon/people.ts'
import { PLACE_TYPES } from '../../lexicon/places.ts'
import type { Doc } from '../../model/doc.ts'
import type { CountMention } from '../../model/mentions/count.ts'
import { firstFrom } from '../../text/first-from.ts'
import { onceADoc } from '../../text/once-a-doc.ts'
import { isWord } from '../../text/printed.ts'
import { isClass, isMark, textOf } from '../../text/view.ts'

/** All mentions of one count, in text order; the first decides what it is. */
export interface Cluster {
  readonly head: CountMention
  readonly mentions: CountMention[]
}

/** A count as it is looked for, and how many the group is that its first mention is a part of. */
interface Told {
  readonly cluster: Cluster
  readonly group: number | null | undefined | 'none'
}

/** From this number on, the same number with the same status is the same people whatever they are called. */
const TELLING = 10

/** How many counts of one number are looked back through: no article has more, and hostile text must not take long. */
const LOOK_BACK = 12

/** Tells of two mentions with one number and status whether the second is told of another place or day. */
type Elsewhere = (before: CountMention, mention: CountMention) => boolean

/** What is known of a mention where the count that it names again is looked for. */
interface Naming {
  readonly doc: Doc
  readonly mention: CountMention
  readonly group: Told['group']
  /** Something is said of its people that is said of no dead. */
  readonly isLiving: boolean
  readonly isElsewhere: Elsewhere
}

/** A way in which a mention names the people of a count told before, of those of its number. */
interface NamingRow {
  readonly name: string
  readonly example: string
  readonly because: string
  readonly find: (naming: Naming, like: readonly Told[]) => Told | undefined
}

/** All ways, the first that finds a count being the one. */
export const NAMINGS: readonly NamingRow[] = [
  {
    name: 'same',
    example: '12 orang tewas di Agam. Kepala desa menyebut 12 warga tewas',
    because: 'as many, and the same is said of them',
    find: ({ doc, mention, group, isElsewhere }, like) =>
      like.findLast((other) => !areOfOthers(group, other.group) && isSame(doc, other.cluster, mention, isElsewhere)),
  },
  {
    name: 'named',
    example: 'Dua orang tewas. Dua korban itu warga Agam',
    because: 'the noun alone says nothing new of them',
    find: ({ mention }, like) => (isOnlyNamed(mention) ? like.at(-1) : undefined),
  },
  {
    name: 'dead',
    example: 'Dua orang tewas. Kedua korban dibawa ke rumah sakit',
    because: 'what is done with the dead is no count',
    find: ({ mention, isLiving }, like) =>
      isLiving || isOnlyNamed(mention) ? undefined : like.findLast(({ cluster }) => isOfTheDead(cluster.head, mention)),
  },
]

/** "31 kasus, … tiga meninggal. … 30 kasus, … tiga meninggal": whether two are parts of groups of other sizes. */
const areOfOthers = (a: Told['group'], b: Told['group']) => a !== 'none' && b !== 'none' && a !== b

/** Gathers what is said of the same people: the same number and status is one count, "keduanya" and "kedua korban" belong to the group they name. */
export function mergeCounts(
  doc: Doc,
  mentions: readonly CountMention[],
  isElsewhere: Elsewhere,
): { clusters: Cluster[]; dropped: CountMention[] } {
  const clusters: Cluster[] = []
  const dropped: CountMention[] = []
  const groups = new Set(mentions.map(({ whole }) => whole))
  const byNumber = new Map<string, Told[]>()
  const sizes = new Map(mentions.map(({ number, value }) => [number, value]))
  const living = new Set(mentions.filter(({ status }) => isLiving(status)).map(({ number }) => number))
  for (const mention of mentions) {
    const told = toldOf(byNumber, mention)
    const like = told.slice(-LOOK_BACK)
    const group: Told['group'] = mention.whole === null ? 'none' : sizes.get(mention.whole)
    const naming: Naming = { doc, mention, group, isLiving: living.has(mention.number), isElsewhere }
    const named = namedBy(naming, like)
    if (named !== undefined) named.mentions.push(mention)
    else if (isGroupless(mention, like.length) && !groups.has(mention.number)) dropped.push(mention)
    else {
      const cluster = { head: mention, mentions: [mention] }
      clusters.push(cluster)
      told.push({ cluster, group })
    }
  }
  return { clusters, dropped }
}

/** The counts told so far with the number of a mention. */
function toldOf(byNumber: Map<string, Told[]>, { value, min, max }: CountMention): Told[] {
  const key = value === null ? `${min}-${max}` : `${value}`
  const told = byNumber.get(key) ?? []
  byNumber.set(key, told)
  return told
}

function namedBy(naming: Naming, like: readonly Told[]): Cluster | undefined {
  for (const { find } of NAMINGS) {
    const told = find(naming, like)
    if (told !== undefined) return told.cluster
  }
  return undefined
}

function isSame(doc: Doc, { head, mentions }: Cluster, mention: CountMention, isElsewhere: Elsewhere): boolean {
  if (head.status !== mention.status) return false
  if (mention.again) return true
  const place = bracketedPlace(doc, mention)
  const other = place === null ? null : bracketedPlace(doc, head)
  if (other !== null && other !== place) return false
  const isTelling = (head.value ?? head.min ?? 0) >= TELLING
  if (isTelling) return true
  // "tiga lainnya luka. Satu dari tiga korban luka itu kritis"
  if (head.rest !== mention.rest && !isWord(doc, mention.number - 1, 'dari')) return false
  // "Solok 2 jenazah, Agam 2 jenazah": nobody says the same thing twice in a sentence.
  const last = mentions.at(-1)!
  if (isOneSentence(doc, last.number, mention.number)) return false
  if (!areNamedCompatibly(head, mention) && !areNamedCompatibly(last, mention)) return false
  return !isElsewhere(last, mention)
}

/** Longest name of a place before its bracket, in tokens. */
const LONGEST_PLACE = 5

/** The place in whose bracket a number stands ("Kota Kediri (4 kasus)"), type word included, null for none. */
function bracketedPlace(doc: Doc, { number }: CountMention): string | null {
  const end = number - 1
  if (!isMark(doc, end, '(')) return null
  for (let first = Math.max(0, end - LONGEST_PLACE); first < end; first++)
    if (doc.placeNames[first] >= 0 && doc.placeEnds[first] === end)
      return textOf(doc, isClass(doc, first - 1, PLACE_TYPES) ? first - 1 : first, end)
  return null
}

/** How far apart in a sentence two statements of one speaker stand at most, in tokens. */
const SPOKEN = 30

/** Whether two numbers stand in one sentence, and no quotation begins between them. */
function isOneSentence(doc: Doc, a: number, b: number): boolean {
  if (doc.sentenceOf[a] !== doc.sentenceOf[b]) return false
  const quotes = quotesOf(doc)
  const next = firstFrom(quotes.length, (i) => quotes[i], a)
  return next === quotes.length || quotes[next] >= Math.min(b, a + SPOKEN)
}

/** The tokens that may open a quotation; each count is held against many before it. */
const quotesOf = onceADoc((doc: Doc): readonly number[] => {
  const quotes: number[] = []
  for (let i = 0; i < doc.tokens.length; i++) if (isMark(doc, i, '“') || isMark(doc, i, '"')) quotes.push(i)
  return quotes
})

/** Whether a noun alone names people of that number, who were counted with something said of them: "12 korban" after "12 orang tewas". */
const isOnlyNamed = ({ byNoun, again, status }: CountMention) =>
  byNoun && (again || status === 'victim' || status === 'present' || status === 'other')

/** "Kelima korban luka dirawat": those of whom something is said that is said of no dead. */
const isLiving = (status: CountMention['status']) => status === 'injured' || status === 'rescued'

/** "Kedua korban dibawa ke rumah sakit" after "dua orang tewas": what is done with the dead is no count. */
const isOfTheDead = (head: CountMention, { again, status }: CountMention) =>
  again && head.status === 'dead' && !['dead', 'arrested', 'missing'].includes(status)

/** "keduanya", "kedua pelaku" without a group of that number before. */
const isGroupless = ({ again, byNoun, unit, value }: CountMention, like: number) =>
  again && (byNoun ? (value ?? 0) < TELLING : unit === null && like === 0)

/** Whether two mentions may be of the same people by what they are called: "dua siswa" are "dua orang". */
export const areNamedCompatibly = (a: CountMention, b: CountMention) =>
  isGeneric(a.unit) || isGeneric(b.unit) || a.unit!.toLowerCase() === b.unit!.toLowerCase() || areNamedAlike(a.unit!, b.unit!)

/** "5 polisi" are "lima anggota Polri". */
function areNamedAlike(a: string, b: string): boolean {
  const kind = SAME_PEOPLE.rows[a.toLowerCase()]
  return kind !== undefined && kind === SAME_PEOPLE.rows[b.toLowerCase()]
}

const isGeneric = (unit: string | null) =>
  unit === null || unit.toLowerCase() in GENERIC_PEOPLE.rows || unit.toLowerCase() === 'seorang'

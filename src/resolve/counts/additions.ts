import { INCREASES, MAKES_UP } from '../../lexicon/count-words.ts'
import { PEOPLE } from '../../lexicon/people.ts'
import { DEEDS } from '../../lexicon/victims.ts'
import type { Doc } from '../../model/doc.ts'
import type { CountMention } from '../../model/mentions/count.ts'
import { isWord } from '../../text/printed.ts'
import { isClass, sentenceStart } from '../../text/view.ts'
import { isBigger, type Order, type Placed, sentencesApart } from './order.ts'
import { areWatchedAlike } from './watched.ts'

/** How many mentions around an addition its total is looked for. */
const REACH = 8

/** Where the total of what is added stands. */
interface AdditionRow {
  readonly name: string
  readonly example: string
  readonly because: string
  /** Index of the total of the mention at a position, -1 for none. */
  readonly find: (order: Order, position: number) => number
}

/** All places, the first that gives a total being the one. */
export const ADDITION_ROWS: readonly AdditionRow[] = [
  {
    name: 'behind',
    example: 'Kasus positif bertambah 152 orang. Dengan demikian, total kasus positif mencapai 9.740 orang',
    because: 'the next total of the same people is the one they made',
    find: totalBehind,
  },
  {
    name: 'before',
    example: 'Total ada 459 pasien meninggal dunia, bertambah 60 orang dari hari sebelumnya',
    because: 'the figure before is said to have grown by so many',
    find: totalBefore,
  },
  {
    name: 'made-up',
    example: 'Sebanyak 31 pasien meninggal, sehingga total pasien meninggal menjadi 801 orang',
    because: 'the total is said to follow from them',
    find: totalMadeUp,
  },
]

/** Ties what is added to the total it is part of. */
export function markAdditions(order: Order, wholes: number[]): void {
  order.mentions.forEach(({ mention, cluster }, position) => {
    if (wholes[cluster] !== -1 || mention.value === null || mention.value === 0) return
    for (const { find } of ADDITION_ROWS) {
      const total = find(order, position)
      if (total < 0) continue
      wholes[cluster] = total
      return
    }
  })
}

/** Whether a figure can be the total that another one was added to. */
function isTotalOf(order: Order, total: Placed, part: Placed): boolean {
  const { mention, cluster } = total
  return (
    cluster !== part.cluster &&
    isOfStatus(order, mention, part.mention) &&
    mention.value !== null &&
    isBigger(mention, part.mention) &&
    areWatchedAlike(order.doc, mention, part.mention) &&
    !order.areApart(cluster, part.cluster)
  )
}

/** Whether a total tells of what befell those who were added: "Korban bertambah satu orang, total ada empat yang meninggal". */
const isOfStatus = (order: Order, total: CountMention, part: CountMention) =>
  total.status === part.status || (part.status === 'victim' && sentencesApart(order, part, total) === 0)

const isTotal = ({ update }: CountMention) => update === 'total' || update === 'risen' || update === 'became'

/** The total in the sentence of an addition, or the next one, before others are added. */
function totalBehind(order: Order, position: number): number {
  const { mentions } = order
  const part = mentions[position]
  if (part.mention.update !== 'more') return -1
  for (let i = position + 1; i < Math.min(mentions.length, position + REACH); i++) {
    const one = mentions[i]
    if (sentencesApart(order, part.mention, one.mention) > 1) return -1
    if (one.cluster === part.cluster || !isOfStatus(order, one.mention, part.mention)) continue
    if (isTotal(one.mention) && isTotalOf(order, one, part)) return one.cluster
    if (one.mention.update === 'more' && sentencesApart(order, part.mention, one.mention) > 0) return -1
  }
  return -1
}

/** How far before a number its verb of growing may stand, in tokens. */
const VERB_REACH = 4

/** The figure before that grew: in the same sentence, or in the one before where the growing names no people ("Jumlah tersebut bertambah 282"). */
function totalBefore(order: Order, position: number): number {
  const { doc, mentions } = order
  const part = mentions[position]
  const verb = part.mention.update === 'more' ? growthBefore(doc, part.mention.number) : -1
  if (verb < 0) return -1
  for (let i = position - 1; i >= Math.max(0, position - REACH); i--) {
    const one = mentions[i]
    const distance = sentencesApart(order, one.mention, part.mention)
    if (distance > 1 || (distance === 1 && namesPeople(doc, verb))) return -1
    if (one.mention.update === 'old' || one.mention.update === 'more' || one.mention.update === 'less') continue
    if (isTotalOf(order, one, part)) return one.cluster
  }
  return -1
}

/** The verb of growing right before a number, -1 for none. */
export function growthBefore(doc: Doc, number: number): number {
  for (let i = number - 1; i >= Math.max(sentenceStart(doc, number), number - VERB_REACH); i--)
    if (isClass(doc, i, INCREASES)) return i
  return -1
}

/** How far before a verb of growing its people are looked for, in tokens. */
const NAMES_REACH = 24

/** Whether people are named in the sentence before a token. */
function namesPeople(doc: Doc, end: number): boolean {
  for (let i = Math.max(sentenceStart(doc, end), end - NAMES_REACH); i < end; i++)
    if (isClass(doc, i, PEOPLE) || isClass(doc, i, DEEDS)) return true
  return false
}

/** The total that a figure is said to make up: "…, sehingga total menjadi 801", "Dengan kematian itu, jumlahnya menjadi 11". */
function totalMadeUp(order: Order, position: number): number {
  const { doc, mentions } = order
  const part = mentions[position]
  const { value, update } = part.mention
  if (value === null || (update !== null && update !== 'more')) return -1
  for (let i = position + 1; i < Math.min(mentions.length, position + REACH); i++) {
    const one = mentions[i]
    if (sentencesApart(order, part.mention, one.mention) > 1) return -1
    // A figure of more than half of the total is rather the one before it.
    if (isTotal(one.mention) && isTotalOf(order, one, part) && value * 2 <= one.mention.value!)
      return isMadeUp(doc, part.mention, one.mention) ? one.cluster : -1
  }
  return -1
}

/** How far before a total the words that say what made it up may stand, in tokens. */
const MADE_REACH = 24

/** How far before what was added "dengan" may stand, in tokens. */
const WITH_REACH = 3

/** Whether words before a total say that what was told before made it up. */
function isMadeUp(doc: Doc, part: CountMention, { number }: CountMention): boolean {
  // "Dengan lima pasien sembuh ini, jumlah pasien sembuh menjadi 19"
  for (let i = part.number - 1; i >= Math.max(0, part.number - WITH_REACH); i--) if (isWord(doc, i, 'dengan')) return true
  const start = sentenceStart(doc, number)
  if (start > part.number && isWord(doc, start, 'dengan')) return true
  for (let i = number - 1; i >= Math.max(start, part.end, number - MADE_REACH); i--) if (isClass(doc, i, MAKES_UP)) return true
  return false
}

import { WHERE_WORDS } from '../../lexicon/count-words.ts'
import { PEOPLE } from '../../lexicon/people.ts'
import { mayHold } from '../../model/kinds/count-holds.ts'
import type { CountMention } from '../../model/mentions/count.ts'
import { firstFrom } from '../../text/first-from.ts'
import { isWord } from '../../text/printed.ts'
import { isClass, sentenceStart } from '../../text/view.ts'
import { markAdditions } from './additions.ts'
import { markBracketed } from './bracketed.ts'
import { counted, isBigger, isMoved, type Order, type Placed, sentencesApart } from './order.ts'
import { holds, markAddends, markNextParts } from './parts.ts'
import { markSummed, markTotalled } from './summed.ts'
import { watchedAs } from './watched.ts'

/** How many sentences back "dua di antaranya" looks for its group. */
const SENTENCES_BACK = 3

/** How many mentions back a group is looked for. */
const MENTIONS_BACK = 24

/** A way in which a text says that people are some of a group: it sets the wholes that are still open, by the index of the part. */
interface Tie {
  readonly name: string
  readonly example: string
  readonly because: string
  readonly mark: (order: Order, wholes: number[]) => void
}

/** All ties, the surer ones first: a part has one whole. */
export const TIES: readonly Tie[] = [
  { name: 'named', example: 'Dari 70 penumpang, 40 orang selamat', because: 'the sentence names the group', mark: markNamed },
  {
    name: 'addends',
    example: '30 kasus, 20 dirawat, tujuh sembuh, dan tiga meninggal',
    because: 'what follows a group adds up to it',
    mark: markAddends,
  },
  {
    name: 'added',
    example: 'Kasus bertambah 12 orang. Dengan demikian, total kasus menjadi 90 orang',
    because: 'new ones are part of the total that they make up',
    mark: markAdditions,
  },
  {
    name: 'before',
    example: '15 orang luka. Dua di antaranya kritis',
    because: 'the group was counted before',
    mark: markOfThose,
  },
  {
    name: 'where',
    example: 'Ada delapan pasien positif campak, di mana satu orang sembuh',
    because: 'the clause tells of the group',
    mark: markWhere,
  },
  {
    name: 'bare',
    example: '100 santri menjadi korban. 99 berhasil diselamatkan',
    because: 'a number without a noun is of those just counted',
    mark: markBare,
  },
  {
    name: 'bracket',
    example: '72 orang positif (dirawat 35, sembuh 30)',
    because: 'the bracket is of the group before it',
    mark: markBracketed,
  },
  {
    name: 'watched',
    example: 'PDP berjumlah 250 orang. Sebanyak 62 PDP dirawat',
    because: 'they are watched as the same',
    mark: markWatched,
  },
  {
    name: 'sum',
    example: '14 orang meninggal. Ada 8 jiwa di Agam, 2 jiwa di Solok, 4 jiwa di Pariaman',
    because: 'the counts of a sentence add up to the group',
    mark: markSummed,
  },
  {
    name: 'totalled',
    example: 'Sebanyak 300 orang tewas di Turki dan 100 orang di Suriah. Total 400 orang tewas',
    because: 'the total is as many as those told before',
    mark: markTotalled,
  },
  {
    name: 'beside',
    example: 'Enam orang tewas. Tiga di antaranya warga Agam, dua warga Solok, satu warga Padang',
    because: 'all of them make up the group',
    mark: markBeside,
  },
  {
    name: 'next',
    example: 'Ada 2.000 kasus, 616 di antaranya meninggal dan 842 orang sembuh',
    because: 'the list of the parts goes on',
    mark: markNextParts,
  },
]

/** The bigger count each count is part of, by index; -1 for none. */
export function wholesOf(order: Order): number[] {
  const wholes = order.clusters.map(() => -1)
  for (const { mark } of TIES) mark(order, wholes)
  return wholes
}

function markNamed(order: Order, wholes: number[]): void {
  for (const { mention, cluster } of order.mentions) {
    if (wholes[cluster] !== -1 || mention.whole === null) continue
    const whole = counted(order, mention.whole, mention, cluster)
    const { head } = order.clusters[cluster]
    // "Dari jumlah itu, 11 di antaranya …": what is said first decides, no total that is told later.
    if (whole !== -1 && head.part && order.clusters[whole].head.number > head.number) continue
    wholes[cluster] = whole
  }
}

/** "Enam orang tewas. Tiga di antaranya warga Agam, dua warga Solok, satu warga Padang": where the parts of a part are as many as it and both make up its whole, they stand beside it. */
function markBeside({ clusters, mentions }: Order, wholes: number[]): void {
  for (const { mention, cluster } of mentions) {
    const part = wholes[cluster]
    const group = part === -1 ? -1 : wholes[part]
    if (group === -1 || mention.whole === null || !clusters[part].head.part) continue
    if (clusters[group].head.value === 2 * (clusters[part].head.value ?? 0)) wholes[cluster] = group
  }
}

/** "Dari 15 orang tersebut, 3 di antaranya …": the group was counted in the sentence before. */
function markOfThose(order: Order, wholes: number[]): void {
  order.mentions.forEach(({ mention, cluster }, position) => {
    if (wholes[cluster] === -1 && (mention.part || mention.rest)) wholes[cluster] = wholeBefore(order, position, wholes)
  })
}

/** The nearest bigger group before "dua di antaranya"; "86 lainnya" is of the group of the part before it. */
function wholeBefore(order: Order, position: number, wholes: readonly number[]): number {
  const { mentions } = order
  const { mention: part } = mentions[position]
  for (let i = position - 1; i >= Math.max(0, position - MENTIONS_BACK); i--) {
    const { mention } = mentions[i]
    if (sentencesApart(order, mention, part) > (part.part ? SENTENCES_BACK : 1)) break
    const group = groupOf(order, mentions[i], mentions[position], wholes)
    if (group !== -1) return isUncounted(order, mention, part) ? -1 : group
  }
  return part.rest && part.value !== null ? allButOne(order, position, wholes) : -1
}

/** The group that a mention before a part is of, or is itself, where the part may be some of it; -1 for none. */
function groupOf(
  { clusters }: Order,
  before: Placed,
  { mention: part, cluster: self }: Placed,
  wholes: readonly number[],
): number {
  const { mention, cluster } = before
  // "dua polisi luka … Tiga korban meninggal, dua di antaranya tertembak": the two may be others than those who are hurt.
  const isTold = part.part && clusters[self].head === part
  const whole = wholes[cluster]
  // "Ada 44 kasus, bertambah satu. Dari jumlah itu 13 sembuh": of what an addition is part of, words tell by the total alone.
  if (whole >= 0 && !isMoved(mention)) return whole !== self && mayBeOf(clusters[whole].head, part, isTold) ? whole : -1
  const isGroup = part.part && cluster !== self && !mention.rest && mayBeOf(mention, part, isTold)
  return isGroup ? cluster : -1
}

/** Whether people can be some of a group: by their number, and by what is said of both unless `isTold` ("dua di antaranya meninggal" is of any). */
const mayBeOf = (group: CountMention, part: CountMention, isTold: boolean) =>
  isBigger(group, part) && (isTold || mayHold(group.status, part.status))

/** How many numbers back such a group is looked for. */
const NUMBERS_BACK = 8

/** "PDP sebanyak 189 orang, 14 di antaranya meninggal": whether a group stands between that is no count, so that the one before is not meant. */
function isUncounted({ doc, byNumber }: Order, group: CountMention, part: CountMention): boolean {
  const from = Math.max(group.end, sentenceStart(doc, part.number))
  const last = firstFrom(doc.numbers.length, (i) => doc.numbers[i].first, part.number)
  for (let n = last - 1; n >= Math.max(0, last - NUMBERS_BACK); n--) {
    const { first, end, value } = doc.numbers[n]
    if (first < from) return false
    if (!byNumber.has(first) && isClass(doc, end, PEOPLE) && (value ?? 0) > (part.value ?? 0)) return true
  }
  return false
}

/** "menetapkan empat tersangka … Budi … tiga tersangka lainnya": the group of one more, somebody was named between. */
function allButOne(order: Order, position: number, wholes: readonly number[]): number {
  const { mentions } = order
  const { mention: rest } = mentions[position]
  const group = mentions.slice(Math.max(0, position - MENTIONS_BACK), position).findLast(
    ({ mention, cluster }) =>
      mention.status === rest.status &&
      mention.value === rest.value! + 1 &&
      wholes[cluster] === -1 &&
      // "dua di antara korban luka … dan satu korban lain": beside one another.
      sentencesApart(order, mention, rest) > 0 &&
      !isEarlier(order, rest),
  )
  return group?.cluster ?? -1
}

/** "Sebelumnya, satu korban lainnya ditemukan": others than those told of before. */
const isEarlier = ({ doc }: Order, { number }: CountMention) => isWord(doc, sentenceStart(doc, number), 'sebelumnya')

/** How far before a number "di mana" may stand, in tokens. */
const WHERE_REACH = 4

/** "Ada tiga tersangka, di mana satu orang masih di bawah umur" */
function markWhere({ doc, clusters, mentions }: Order, wholes: number[]): void {
  mentions.forEach(({ mention, cluster }, position) => {
    const group = mentions[position - 1]
    if (group === undefined || wholes[cluster] !== -1 || clusters[cluster].head !== mention) return
    if (doc.sentenceOf[group.mention.number] !== doc.sentenceOf[mention.number] || group.cluster === cluster) return
    for (let i = Math.max(group.mention.end, mention.number - WHERE_REACH); i < mention.number; i++)
      if (isClass(doc, i, WHERE_WORDS) && holds(group.mention, mention)) wholes[cluster] = group.cluster
  })
}

/** "100 santri menjadi korban. 99 berhasil diselamatkan": a sentence that begins with a number alone tells of the group before it. */
function markBare(order: Order, wholes: number[]): void {
  const { doc, clusters, mentions } = order
  mentions.forEach(({ mention, cluster }, position) => {
    const group = mentions[position - 1]
    const isBare =
      mention.rule === 'people-state' && mention.unit === null && mention.number === sentenceStart(doc, mention.number)
    if (!isBare || group === undefined || wholes[cluster] !== -1 || clusters[cluster].head !== mention) return
    if (group.mention.status === mention.status || sentencesApart(order, group.mention, mention) !== 1) return
    if (wholes[group.cluster] === -1 && holds(group.mention, mention)) wholes[cluster] = group.cluster
  })
}

/** "PDP berjumlah 250 orang. Sebanyak 62 PDP masih dirawat": what became of some of the watched people told before. */
function markWatched(order: Order, wholes: number[]): void {
  const groups = new Map<string, Order['mentions'][number]>()
  for (const placed of order.mentions) {
    const { mention, cluster } = placed
    const kind = watchedAs(order.doc, mention)
    if (kind === null || mention.value === null || mention.update === 'old') continue
    if (mention.status === 'infected') {
      if (mention.update !== 'more') groups.set(kind, placed)
      continue
    }
    const group = groups.get(kind)
    const isOpen = wholes[cluster] === -1 && !isMoved(mention) && order.clusters[cluster].head === mention
    if (group === undefined || !isOpen || sentencesApart(order, group.mention, mention) > 1) continue
    if (group.mention.value! > mention.value && mention.value > 0) wholes[cluster] = group.cluster
  }
}

import { COUNT_JOINTS, LIST_LABELS, PART_OPENERS } from '../../lexicon/count-words.ts'
import { PEOPLE } from '../../lexicon/people.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import { mayHold } from '../../model/kinds/count-holds.ts'
import type { CountMention } from '../../model/mentions/count.ts'
import { clauseAt } from '../../text/clause-at.ts'
import { itemsOf } from '../../text/list-items.ts'
import { hasShape, isClass, isMark, sentenceStart } from '../../text/view.ts'
import type { Cluster } from './merge.ts'

/** A mention in text order and the index of its cluster. */
export interface Placed {
  readonly mention: CountMention
  readonly cluster: number
}

/** Fewest parts, and the smallest sum, that are no coincidence. */
const FEWEST_PARTS = 2
const SMALLEST_SUM = 5

/** Most parts of a group. */
const MOST_PARTS = 12

/** How far behind a part the next of its list may begin, in tokens. */
const GAP = 14

/** How far into a line its label reaches ("b.", "- "), in tokens. */
const LABEL = 3

/** How many lines of a list without a count may stand between two with one. */
const LINES = 3

/** Whether people said to be `part` can be some of those said to be `whole`, and are as many at most. */
function holds(whole: CountMention, part: CountMention): boolean {
  return (
    whole.value !== null &&
    part.value !== null &&
    part.value > 0 &&
    part.value < whole.value &&
    isHousehold(whole) === isHousehold(part) &&
    mayHold(whole.status, part.status)
  )
}

const isHousehold = ({ unit }: CountMention) => unit !== null && PEOPLE.rows[unit.toLowerCase()] === 'household'

/** "30 kasus, 20 dirawat, tujuh sembuh, dan tiga meninggal": counts right behind a group that add up to it are its parts. */
export function markAddends(doc: Doc, clusters: readonly Cluster[], mentions: readonly Placed[], wholes: number[]): void {
  const items = itemsOf(doc)
  mentions.forEach(({ mention, cluster: group }, position) => {
    const whole = clusters[group].head
    if (whole.value === null) return
    const list = items.get(mention.number)?.list
    let isTold = whole.value >= SMALLEST_SUM
    const parts = new Set<number>()
    const numbers = new Set<number>()
    let sum = 0
    let last = mention.number
    for (let i = position + 1; i < Math.min(mentions.length, position + MOST_PARTS); i++) {
      const { mention: part, cluster } = mentions[i]
      if (cluster === group || numbers.has(part.number)) continue
      const isTaken = wholes[cluster] !== -1 && wholes[cluster] !== group
      // "Jakarta 120 orang, Bogor 80 orang, dan Depok 40 orang": items of one list are none of one another.
      if (list !== undefined && items.get(part.number)?.list === list) return
      if (areSiblings(doc, mention.number, part.number)) return
      if (isTaken || parts.has(cluster) || doc.sentenceOf[part.number] - doc.sentenceOf[last] > 1 || !holds(whole, part)) return
      parts.add(cluster)
      numbers.add(part.number)
      isTold ||= part.part || part.rest
      last = part.number
      sum += part.value!
      if (sum > whole.value) return
      if (sum === whole.value && parts.size >= FEWEST_PARTS && isTold) {
        for (const index of parts) wholes[index] = group
        return
      }
    }
  })
}

/** Whether two numbers are parts of one group: "terdiri atas 3 tentara, 2 polisi, dan seorang warga". */
function areSiblings(doc: Doc, a: number, b: number): boolean {
  const clause = clauseAt(doc, a)
  return clause?.kind === 'parts' && clause === clauseAt(doc, b)
}

/** "616 di antaranya meninggal dunia dan 842 orang dinyatakan sembuh": what a list goes on with is of the group of the part before. */
export function markNextParts(doc: Doc, clusters: readonly Cluster[], mentions: readonly Placed[], wholes: number[]): void {
  const left = new Map<number, number>()
  mentions.forEach(({ mention: part, cluster }, position) => {
    const before = mentions[position - 1]
    if (before === undefined) return
    const whole = wholes[before.cluster]
    if (
      wholes[cluster] === -1 &&
      whole !== -1 &&
      whole !== cluster &&
      part.number !== before.mention.number &&
      part.update === null &&
      clusters[cluster].head === part
    ) {
      const rest = left.get(whole) ?? (clusters[whole].head.value ?? 0) - (before.mention.value ?? 0)
      if (holds(clusters[whole].head, part) && part.value! <= rest && goesOn(doc, before.mention, part)) {
        wholes[cluster] = whole
        left.set(whole, rest - part.value!)
      }
    }
  })
}

/** Whether a count is the next of a list: joined to the one before, or in a line or sentence that only goes on with it. */
function goesOn(doc: Doc, before: CountMention, part: CountMention): boolean {
  // "400 orang negatif (meninggal: 23), 72 orang positif"
  if (isMark(doc, before.end, ')')) return false
  const sentence = doc.sentenceOf[part.number]
  if (doc.sentenceOf[before.number] === sentence) {
    if (part.number - before.end > GAP) return false
    for (let i = before.number; i < part.number; i++)
      if (isMark(doc, i, ',') || isMark(doc, i, ';') || isClass(doc, i, COUNT_JOINTS) || isClass(doc, i, PART_OPENERS))
        return true
    return false
  }
  const from = sentenceStart(doc, part.number)
  const distance = sentence - doc.sentenceOf[before.number]
  if (distance > LINES || part.first - from > LABEL) return false
  return (
    isClass(doc, from, LIST_LABELS) ||
    // A label with a full stop may have ended the sentence before.
    (isMark(doc, from - 1, '.') && isClass(doc, from - 2, LIST_LABELS)) ||
    hasShape(doc, from, Shape.PUNCTUATION) ||
    (distance === 1 && isClass(doc, from, PART_OPENERS))
  )
}

/** "72 orang positif (dirawat 35, sembuh 30)": counts in the bracket behind a group are its parts. */
export function markBracketed(doc: Doc, clusters: readonly Cluster[], mentions: readonly Placed[], wholes: number[]): void {
  let group = -1
  let close = -1
  mentions.forEach(({ mention, cluster }, position) => {
    if (mention.first >= close) group = -1
    if (group >= 0 && wholes[cluster] === -1 && cluster !== group && holds(clusters[group].head, mention)) wholes[cluster] = group
    if (group >= 0 || !isMark(doc, mention.end, '(')) return
    const next = mentions[position + 1]
    if (next === undefined || next.mention.number > mention.end + GAP) return
    group = cluster
    close = mention.end + 1
    while (close < doc.tokens.length && close < mention.end + BRACKET && !isMark(doc, close, ')')) close++
  })
}

/** Longest bracket of parts, in tokens. */
const BRACKET = 60

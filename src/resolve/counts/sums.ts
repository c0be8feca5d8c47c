import { NO_PEOPLE } from '../../lexicon/people.ts'
import type { Problem } from '../../model/article.ts'
import type { Doc } from '../../model/doc.ts'
import type { CountFact } from '../../model/kinds/count.ts'
import type { CountMention } from '../../model/mentions/count.ts'
import { firstFrom } from '../../text/first-from.ts'
import { isPrinted, isWord } from '../../text/printed.ts'
import { isClass, sentenceEnd } from '../../text/view.ts'
import type { Cluster } from './merge.ts'

/** A problem for each group whose parts must add up to it and do not: "12 orang, terdiri dari 7 pria dan 4 wanita". */
export function sumProblems(
  doc: Doc,
  clusters: readonly Cluster[],
  facts: readonly CountFact[],
  wholes: readonly number[],
): Problem[] {
  const parts = new Map<number, number[]>()
  wholes.forEach((whole, i) => {
    if (whole < 0) return
    if (parts.has(whole)) parts.get(whole)!.push(i)
    else parts.set(whole, [i])
  })
  return [...parts].flatMap(([whole, members]) => {
    const group = facts[whole]
    const listed = members.filter((i) => isListed(doc, clusters[i], clusters[members.at(-1)!]))
    const closed = listed.some((i) => clusters[i].head.all || isRest(doc, clusters[i].head))
    const exact = [group, ...listed.map((i) => facts[i])].every(({ value, modifier }) => value !== null && modifier === 'exact')
    if (!closed || !exact || listed.length < 2 || isOpen(doc, clusters[members.at(-1)!])) return []
    if (holdsOthers(doc, clusters, listed)) return []
    const sum = sumOf(listed.map((i) => clusters[i]))
    // "13 meninggal. … 89 dirawat, sedangkan 1.114 lainnya sembuh": those told of before are of the sum, too.
    if (sum === group.value || sumOf(members.map((i) => clusters[i])) === group.value) return []
    return [{ code: 'sum-mismatch' as const, message: `the parts of ${group.id} (${group.value}) add up to ${sum}` }]
  })
}

/** Whether two parts are named in one sentence. */
const isListed = (doc: Doc, part: Cluster, last: Cluster) => doc.sentenceOf[part.head.number] === doc.sentenceOf[last.head.number]

/** "enam relawan, satu dokter, dan satu perawat": whether a number stands among the parts that is none of them, as one whose people no table knows. */
function holdsOthers(doc: Doc, clusters: readonly Cluster[], listed: readonly number[]): boolean {
  const numbers = new Set(clusters.map(({ head }) => head.number))
  const sentence = doc.sentenceOf[clusters[listed[0]].head.number]
  const first = doc.sentences[sentence]
  for (let n = firstFrom(doc.numbers.length, (i) => doc.numbers[i].first, first); n < doc.numbers.length; n++) {
    const number = doc.numbers[n]
    if (doc.sentenceOf[number.first] !== sentence) return false
    if (!numbers.has(number.first) && isFew(number) && !isClass(doc, number.end, NO_PEOPLE)) return true
  }
  return false
}

/** Whether a number may be one of the parts of a group, and no year. */
const isFew = ({ value }: Doc['numbers'][number]) => value !== null && value < YEARS

/** The first number that is rather a year. */
const YEARS = 1900

/** "sisanya 12 orang": all that are left, whereas "12 lainnya" may leave out some. */
function isRest(doc: Doc, { rest, number, end }: CountMention): boolean {
  if (!rest) return false
  for (let i = Math.max(0, number - 2); i < end; i++) if (isWord(doc, i, 'sisanya') || isWord(doc, i, 'selebihnya')) return true
  return false
}

/** "…, dan sisanya masih dicari": some are left out of the count. */
function isOpen(doc: Doc, { head }: Cluster): boolean {
  for (let i = head.end; i < Math.min(sentenceEnd(doc, head.number), head.end + REST_REACH); i++)
    if (isPrinted(doc, i, 'sisanya') || isPrinted(doc, i, 'selebihnya')) return true
  return false
}

/** How far behind the last part "sisanya" may stand, in tokens. */
const REST_REACH = 16

/** How many the people of counts are together. */
const sumOf = (parts: readonly Cluster[]) => oneEach(parts).reduce((total, { head }) => total + (head.value ?? 0), 0)

/** One count of each number: several things may be said of the same part. */
function oneEach(clusters: readonly Cluster[]): Cluster[] {
  return [...new Map(clusters.map((cluster) => [cluster.head.number, cluster])).values()]
}

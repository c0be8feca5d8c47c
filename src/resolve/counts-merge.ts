import { GENERIC_PEOPLE } from '../lexicon/people.ts'
import type { Doc } from '../model/doc.ts'
import type { CountMention } from '../model/mentions/count.ts'

/** All mentions of one count, in text order; the first decides what it is. */
export interface Cluster {
  readonly head: CountMention
  readonly mentions: CountMention[]
}

/** From this number on, the same number with the same status is the same people whatever they are called. */
const TELLING = 10

/** Gathers what is said of the same people: the same number and status is one count, "keduanya" and "kedua korban" belong to the group they name. */
export function mergeCounts(doc: Doc, mentions: readonly CountMention[]): { clusters: Cluster[]; dropped: CountMention[] } {
  const clusters: Cluster[] = []
  const dropped: CountMention[] = []
  const groups = new Set(mentions.map(({ whole }) => whole))
  for (const mention of mentions) {
    const same = clusters.findLast((cluster) => isSame(doc, cluster, mention))
    const named = same ?? (mention.byNoun ? clusters.findLast((cluster) => isNamed(cluster, mention)) : undefined)
    if (named !== undefined) named.mentions.push(mention)
    else if (
      mention.again &&
      (mention.byNoun || mention.unit === null) &&
      !groups.has(mention.number) &&
      !hasGroup(clusters, mention)
    )
      dropped.push(mention)
    else clusters.push({ head: mention, mentions: [mention] })
  }
  return { clusters, dropped }
}

/** Whether the people that "keduanya" names were counted before. */
const hasGroup = (clusters: readonly Cluster[], mention: CountMention) =>
  !mention.byNoun && clusters.some(({ head }) => isSameNumber(head, mention))

function isSame(doc: Doc, { head, mentions }: Cluster, mention: CountMention): boolean {
  if (head.status !== mention.status || !isSameNumber(head, mention)) return false
  if (mention.again) return true
  if (head.rest !== mention.rest && (head.value ?? 0) < TELLING) return false
  // "Solok 2 jenazah, Agam 2 jenazah": nobody says the same thing twice in a sentence.
  const sentence = doc.sentenceOf[mention.number]
  if ((head.value ?? 0) < TELLING && mentions.some(({ number }) => doc.sentenceOf[number] === sentence)) return false
  return mentions.some((other) => areCompatible(other, mention))
}

/** Whether a noun alone names people that were counted with something said of them: "12 korban" after "12 orang tewas". */
function isNamed({ head }: Cluster, mention: CountMention): boolean {
  if (!isSameNumber(head, mention)) return false
  return mention.again || mention.status === 'victim' || mention.status === 'present'
}

const isSameNumber = (a: CountMention, b: CountMention) =>
  a.value !== null || b.value !== null ? a.value === b.value : a.min === b.min && a.max === b.max

function areCompatible(a: CountMention, b: CountMention): boolean {
  if ((a.value ?? a.min ?? 0) >= TELLING) return true
  return isGeneric(a.unit) || isGeneric(b.unit) || a.unit!.toLowerCase() === b.unit!.toLowerCase()
}

const isGeneric = (unit: string | null) =>
  unit === null || unit.toLowerCase() in GENERIC_PEOPLE.rows || unit.toLowerCase() === 'seorang'

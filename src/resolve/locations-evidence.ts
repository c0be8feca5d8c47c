import { openGazetteer } from '../gazetteer/open.ts'
import type { Doc } from '../model/doc.ts'
import { type LocationMention, PlaceCue } from '../model/mentions/location.ts'
import type { Standing } from './locations-claims.ts'

/** How sure it is that a naming is of a place: 2 by itself, 1 if the place fits the others of the article, 0 not. */
export type Evidence = 0 | 1 | 2

const { TYPED, CONTAINED, PREPOSITION, POST, NAMESAKE, NO_CASE, FORENAME, SAID } = PlaceCue

/** So many small places in a row, none of them a person's name, are a list of places where they lie in one area. */
const LISTED = 3

/** Leaning of a word that is a given name, in tenths. */
const GIVEN_NAME = 40

/** The evidence for each naming of an article; `all` are its mentions before any was put aside. */
export function evidenceOf(list: readonly Standing[], all: readonly LocationMention[], doc: Doc): Evidence[] {
  const forenames = new Set(all.filter(({ cues }) => cues & FORENAME).map(({ known }) => known))
  const own = list.map((one) => evidenceAlone(one, forenames))
  const named = new Set<number>()
  list.forEach(({ mention }, i) => {
    if (own[i] === 2) named.add(mention.known)
  })
  const evidence = list.map(({ mention }, i): Evidence => {
    if (own[i] === 2) return 2
    // introduced elsewhere in the article as what it is
    if (mention.known >= 0 && named.has(mention.known)) return isDoubtful(mention) ? 0 : 2
    return own[i]!
  })
  for (let first = 0, end = 0; first < list.length; first = end) {
    end = first + 1
    while (end < list.length && list[end]!.listedWith.includes(end - 1)) end++
    // "meliputi Bayat, Cawas, Trucuk"
    const isLong =
      end - first >= LISTED && !list.slice(first, end).some(({ mention }) => doc.leaning[mention.first]! >= GIVEN_NAME)
    for (let i = first; isLong && i < end; i++) if (evidence[i] === 0 && list[i]!.mention.known >= 0) evidence[i] = 1
  }
  // "Kecamatan Laren, Maduran dan Babat": what stands in a list with places is one, from left to right and back
  const spread = (i: number) => {
    const { mention, listedWith } = list[i]!
    if (evidence[i] === 0 && !isDoubtful(mention) && !isMinorNamesake(mention) && listedWith.some((j) => evidence[j]! > 0))
      evidence[i] = 1
  }
  for (let i = 0; i < list.length; i++) spread(i)
  for (let i = list.length - 1; i >= 0; i--) spread(i)
  return evidence
}

/** Whether a name is an ordinary word where capitals say nothing. */
function isDoubtful({ cues }: LocationMention): boolean {
  return (cues & NAMESAKE) !== 0 && (cues & NO_CASE) !== 0
}

/** Whether a name is an ordinary word and that of small places only: "minyak mentah AS dan Brent". */
function isMinorNamesake({ cues, known }: LocationMention): boolean {
  return (cues & NAMESAKE) !== 0 && known >= 0 && !openGazetteer().isBare(known)
}

function evidenceAlone({ mention, container, holds }: Standing, forenames: ReadonlySet<number>): Evidence {
  const { cues, known, type } = mention
  if (cues & (TYPED | CONTAINED) || container >= 0) return 2
  if (known < 0) return cues & SAID ? 2 : 0
  const said = (cues & (PREPOSITION | POST)) !== 0 || holds
  // "Camat Bulak"
  if (cues & POST && type !== null) return 2
  if (openGazetteer().isBare(known)) return said || !(cues & NAMESAKE || forenames.has(known)) ? 2 : 0
  return cues & (PREPOSITION | SAID) && !(cues & NO_CASE) ? 1 : 0
}

import { AREA_LEADS } from '../../lexicon/scene-words.ts'
import { CARE_PLACES } from '../../lexicon/victims.ts'
import type { Doc } from '../../model/doc.ts'
import { isClass, isMark, sentenceStart, textOf } from '../../text/view.ts'
import type { PlaceNaming, PlacePart } from './place-part.ts'
import { isTiedTo } from './place-rows.ts'
import { asSubject, isFigure } from './place-subject.ts'
import { behindWord, governed, isWhereSpoken } from './place-words.ts'

/** Reads the part that each naming of a place has; the namings in text order, `inOffice` tells which tokens are of somebody's office. */
export function placeParts(doc: Doc, namings: readonly PlaceNaming[], inOffice: (token: number) => boolean): PlacePart[] {
  const parts: PlacePart[] = []
  for (let i = 0; i < namings.length; i++) {
    const before = namings[i - 1]
    // "Jalan Melati, Ngaglik, Sleman", "di Agam dan Solok": what follows in a row is what the first is; not "Agam (3 orang), Solok (2 orang)".
    const isTied = before !== undefined && isTiedTo(doc, before.end, namings[i].first) && !namings[i].isDateline
    parts.push(isTied && !isFigure(doc, namings[i].end) ? parts[i - 1] : ownPart(doc, namings, i, inOffice))
  }
  return parts
}

/** Most words before a place that say which part of it. */
const MOST_LEADS = 5

function ownPart(doc: Doc, namings: readonly PlaceNaming[], i: number, inOffice: (token: number) => boolean): PlacePart {
  const { first, type, isDateline } = namings[i]
  if (isDateline) return 'dateline'
  // "Dinas Kesehatan Kabupaten Sumenep, Jawa Timur"
  if (inOffice(first) || (isMark(doc, first - 1, ',') && inOffice(first - 2))) return 'office'
  if (type === 'facility' && isClass(doc, first, CARE_PLACES)) return 'care'
  const floor = sentenceStart(doc, first)
  let at = first - 1
  for (let k = 0; k < MOST_LEADS && at > floor && isClass(doc, at, AREA_LEADS) && textOf(doc, at) !== 'luar'; k++) at--
  const word = at < floor ? null : behindWord(doc, at, type)
  if (word === 'at' && isWhereSpoken(doc, at)) return 'said'
  return word ?? (at < floor ? null : governed(doc, at)) ?? asSubject(doc, namings, i, at)
}

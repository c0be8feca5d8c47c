import { CLAUSE_MARKS, COMPLEMENT_OPENERS, EPITHET_ENDS, SAYING, SPEECH_ADJUNCTS } from '../lexicon/speech.ts'
import { MONTHS, WEEKDAYS } from '../lexicon/time.ts'
import type { Doc } from '../model/doc.ts'
import type { TokenRange } from '../model/mentions/official.ts'
import { isPrinted } from '../text/printed.ts'
import { classBits, isClass, isMark, textOf, valueAt } from '../text/view.ts'
import { looksLikeVerb } from './words.ts'

/** How far behind a verb of saying its clause may begin, in tokens: to whom, where and when stand between. */
const REACH = 30
/** How far behind a verb its clause shows that it is one, in tokens. */
const CLAUSE_REACH = 14

const Bit = { DAY: 1, ADJUNCT: 2, CLAUSE: 4 } as const
const bitsAt = classBits([[WEEKDAYS, MONTHS], SPEECH_ADJUNCTS, CLAUSE_MARKS])

/** "menyebut nama itu": a noun and what points at it, and no clause. */
export function isThatThing(doc: Doc, [first, end]: TokenRange): boolean {
  return end - first <= 3 && isClass(doc, end - 1, EPITHET_ENDS) && !isClause(doc, first - 1, end)
}

/** Where the clause begins that a verb of saying takes, 0 for none. */
export function complementOf(doc: Doc, verb: number, end: number, to: number): number {
  if (isMark(doc, end, ',') || isMark(doc, end, ':')) return afterThat(doc, end + 1)
  const opener = valueAt(doc, end, COMPLEMENT_OPENERS)
  if (opener !== undefined) return opener === 'that' ? afterThat(doc, end) : end
  const takes = valueAt(doc, verb, SAYING)
  // "mengatakan pada Selasa (16/5) bahwa …"
  const isOn = isPrinted(doc, end, 'pada') && (bitsAt(doc, end + 1) & Bit.DAY) !== 0
  const isAdjunct = isOn || (bitsAt(doc, end) & (Bit.ADJUNCT | Bit.DAY)) !== 0
  const isDirect = takes === 'free' || (takes === 'tested' && isClause(doc, end, to))
  if (isDirect && !isAdjunct) return end
  for (let i = end; i < Math.min(to, end + REACH); i++) {
    if (valueAt(doc, i, COMPLEMENT_OPENERS) === 'that') return afterThat(doc, i)
    if (isAdjunct && isMark(doc, i, ',') && !(bitsAt(doc, i + 1) & Bit.DAY)) return afterThat(doc, i + 1)
  }
  return isDirect ? end : 0
}

/** Whether words hold a verb, or what only clauses hold, near their beginning. */
function isClause(doc: Doc, begin: number, to: number): boolean {
  for (let i = begin + 1; i < Math.min(to, begin + CLAUSE_REACH); i++) {
    if (isMark(doc, i, ',')) return false
    if (bitsAt(doc, i) & Bit.CLAUSE || looksLikeVerb(doc, i)) return true
    // "menjelaskan kronologi yang terjadi": a verb behind "yang" is the noun's.
    if (isPrinted(doc, i, 'yang')) return false
  }
  return isNegation(doc, begin)
}

const isNegation = (doc: Doc, i: number) => (bitsAt(doc, i) & Bit.CLAUSE) !== 0

/** The token behind "bahwa" where it stands at a token, else that token. */
export const afterThat = (doc: Doc, i: number): number => (textOf(doc, i).toLowerCase().startsWith('bahwa') ? i + 1 : i)

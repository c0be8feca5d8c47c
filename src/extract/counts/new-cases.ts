import { EPIDEMICS } from '../../lexicon/count-words.ts'
import { PEOPLE } from '../../lexicon/people.ts'
import { DEEDS, STATES } from '../../lexicon/victims.ts'
import type { Doc } from '../../model/doc.ts'
import { isWord } from '../../text/printed.ts'
import { isClass, textOf, valueAt } from '../../text/view.ts'
import type { Reading } from './reading.ts'

/** How far around a number "baru" may stand, in tokens. */
const NEW_BEFORE = 6
const NEW_BEHIND = 2

/** "12 kasus baru", "kasus baru sebanyak 12 orang"; no "12 orang baru ditemukan". */
export function isNew({ doc, quantity: { number, end }, seat }: Reading): boolean {
  for (let i = Math.max(seat.clause.first, number - NEW_BEFORE) + 1; i < end + NEW_BEHIND; i++)
    if (textOf(doc, i) === 'baru' && isIll(doc, i - 1)) return true
  return false
}

/** What "baru" makes new ones: "kasus baru", "positif baru", "kematian baru", "pasien baru". */
function isIll(doc: Doc, i: number): boolean {
  const sense = valueAt(doc, i, PEOPLE)
  return (
    sense === 'case' ||
    sense === 'infected' ||
    isClass(doc, i, STATES) ||
    isClass(doc, i, DEEDS) ||
    isClass(doc, i, EPIDEMICS) ||
    isWord(doc, i, 'pasien')
  )
}

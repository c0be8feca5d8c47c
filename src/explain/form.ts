import { type Doc, type NumberSpan, Shape } from '../model/doc.ts'
import type { TokenRange } from '../model/mentions/official.ts'
import { hasShape, textOf } from '../text/view.ts'
import type { Candidate } from './candidates/candidate.ts'

/** What stands for a number, for a name, and for the words between quotation marks. */
const FOLDED = { number: '#', name: '*', quoted: '…' } as const

/** Words between quotation marks, or any others, of more tokens than these are folded into one. */
const LONGEST = 12

/** The form of words that may tell of a fact: lower case, numbers and names folded: "Sebanyak 12 warga" is "sebanyak # warga". */
export function formOf(doc: Doc, { from, first, end, to, core = [from, to] }: Candidate): string {
  if (end - first <= LONGEST) return folded(doc, from, to, core).join(' ')
  return [...folded(doc, from, first, core), FOLDED.quoted, ...folded(doc, end, to, core)].join(' ')
}

/** The words of a form; names are folded in its core alone: "Gunung Semeru" is "gunung *". */
function folded(doc: Doc, first: number, end: number, core: TokenRange): string[] {
  const words: string[] = []
  for (let i = first; i < end; i++) {
    const word = foldedAt(doc, i, core[0] <= i && i < core[1])
    if (word !== words.at(-1) || (word !== FOLDED.number && word !== FOLDED.name)) words.push(word)
  }
  return words
}

function foldedAt(doc: Doc, i: number, mayBeName: boolean): string {
  if (hasShape(doc, i, Shape.NUMBER) || isCounted(doc.numbers[doc.numberAt[i]])) return FOLDED.number
  const isName = mayBeName && hasShape(doc, i, Shape.CAPITAL) && (doc.leaning[i] > 0 || isBarePlace(doc, i))
  return isName ? FOLDED.name : textOf(doc, i).toLowerCase()
}

/** Whether a place that needs no type word is called so, and no word that every text is full of ("Pada", "Batu"). */
const isBarePlace = (doc: Doc, i: number) => doc.placeNames[i] >= 0 && doc.gazetteer.isBare(doc.placeNames[i])

/** "seorang" and "puluhan" say more than that somebody was counted. */
const isCounted = (number: NumberSpan | undefined) => number !== undefined && number.form !== 'one' && number.form !== 'vague'

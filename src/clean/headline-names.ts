import { HeadlineWord } from '../lexicon/boilerplate-headline.ts'
import { builtInLexicon } from '../text/lexicon.ts'
import type { Word } from './headline-words.ts'
import type { Vocabulary } from './words.ts'

/** A name that a bracket shortens has fewer words than this. */
const SHORTENED = 8

/** Whether a seam at word `i` cuts a name that a bracket shortens to its initials: "Dipole ‖ Mode Index (DMI)", "Yayasan Sehat dan ‖ Sejahtera (YSS)". */
export function cutsShortened(words: Word[], i: number): boolean {
  const end = Math.min(words.length, i + SHORTENED)
  let at = i + 1
  while (at < end && !words[at].bracketed) at++
  if (at >= end || !words[at].upper) return false
  const letters = words[at].core
  let left = letters.length
  let from = at
  while (left > 0 && from > 0 && at - from < SHORTENED) {
    const { core, capital } = words[--from]
    if (capital && core.charAt(0) !== letters.charAt(--left)) return false
  }
  return left === 0 && from < i
}

/** Whether a seam at word `i` cuts a phrase that the lexicon knows, or its opening: "Perdana ‖ Menteri", "Badan Penanggulangan ‖ Bencana". */
export function cutsPhrase(words: Word[], i: number): boolean {
  if (!words[i - 1].bare) return false
  const { wordEntry, firstStep, step } = builtInLexicon()
  const [second, last] = [wordEntry(words[i - 1].core), wordEntry(words[i].core)]
  if (second === 0 || last === 0) return false
  if (leads(step, firstStep(second), last)) return true
  const first = i > 1 && words[i - 2].bare ? wordEntry(words[i - 2].core) : 0
  const node = first === 0 ? 0 : firstStep(first)
  return node !== 0 && leads(step, step(node, second), last)
}

function leads(step: (node: number, word: number) => number, node: number, word: number): boolean {
  return node !== 0 && step(node, word) !== 0
}

/** Whether a seam cuts an office from the name behind it: "Presiden ‖ Prabowo", "Sekjen ‖ Perhimpunan Tani". */
export function cutsOffice(before: Word, word: Word, vocabulary: Vocabulary): boolean {
  return (before.classes & HeadlineWord.TITLE) !== 0 && before.bare && word.capital && isItsName(word, vocabulary)
}

/** Whether a capitalised word is a name, or the office's body, rather than a common noun that opens a sentence. */
function isItsName(word: Word, vocabulary: Vocabulary): boolean {
  if ((word.classes & HeadlineWord.TITLE) !== 0) return true
  if (word.quoted || (word.classes & HeadlineWord.OPENER) !== 0) return false
  return !/^(?:pe|ke)\p{L}{4,}an$/u.test(word.small) && !vocabulary.isLower(word.small)
}

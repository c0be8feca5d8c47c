import { Mark } from './headline-marks.ts'
import { asLost, asSeam, BEST_SEAM } from './headline-seam.ts'
import { asHeadline, asProse, isFunctionWord, WEIGHTS } from './headline-weights.ts'
import { MOST_WORDS, readWords, type Word } from './headline-words.ts'
import type { Vocabulary } from './words.ts'

/** Headlines are shorter than this, in UTF-16 units and in words; the text behind is looked at to the same length. */
const REACH = 320
const LONGEST_HEADLINE = 24
/** A sentence that was cut short has so many words. */
const FEWEST_OPEN = 6

/** What is known of a headline before it is read. */
export interface HeadlineLead {
  readonly vocabulary: Vocabulary
  /** No colon stands before it: the headline may have been lost ("Baca Juga Warga kembali …"). */
  readonly isBare: boolean
}

/** How well the words from each on are prose; made once, as long as any headline needs. */
const prose = new Float64Array(MOST_WORDS + 1)

/**
 * Finds where the headline that begins at `from` ends and the article's next sentence begins, on one line that ends at `lineEnd`.
 * Every place between two words is weighed as the seam: words before it are read as a headline (all but function words capitalised),
 * words behind it as prose (capitals only on names and at the opening). Looks at a bounded window only.
 */
export function headlineEnd(text: string, from: number, lineEnd: number, { vocabulary, isBare }: HeadlineLead): number {
  const limit = Math.min(lineEnd, from + REACH)
  const words = readWords(text, from, limit)
  const count = words.length
  if (count === 0) return from
  const whole = limit === lineEnd && words[count - 1].end >= text.slice(from, lineEnd).trimEnd().length + from
  prose[count] = 0
  for (let i = count - 1; i >= 0; i--) prose[i] = prose[i + 1] + asProse(words, i, vocabulary)
  let headline = 0
  let isAgain = false
  let best = -Infinity
  let seam = count
  for (let i = 0; i <= Math.min(count, LONGEST_HEADLINE); i++) {
    if (i > 0) {
      headline += asHeadline(words, i - 1, isAgain)
      isAgain ||= isFunctionWord(words, i - 1)
    }
    // No word adds to a headline: what falls so far behind is not made up for by any seam.
    if ((i === count && !whole) || headline + BEST_SEAM < best) break
    const opening = i === 0 ? asLost(words, vocabulary, isBare) : i < count ? asSeam(words, i, vocabulary, isAgain) : 0
    const score = headline + (i < count ? prose[i + 1] + opening + (whole ? asRest(words, i, headline) : 0) : 0)
    if (score > best) {
      best = score
      seam = i
    }
  }
  return seam === count ? words[count - 1].end : words[seam].start
}

/** How well the words from `i` on are all that follows on the line: prose closes its last sentence and has three words or more. */
function asRest(words: Word[], i: number, headline: number): number {
  const { unclosed, unclosedHeadline, scrap } = WEIGHTS.seam
  const rest = words.length - i
  const mayBeProse = i > 2 && rest >= FEWEST_OPEN && headline >= WEIGHTS.headline.functionWord && opensLikeProse(words[i])
  const closed = (words[words.length - 1].marks & Mark.CLOSED) !== 0
  return (closed ? 0 : mayBeProse ? unclosed : unclosedHeadline) + (rest < 3 ? scrap : 0)
}

const opensLikeProse = (word: Word) => word.capital || word.quoted

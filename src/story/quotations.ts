import { SPEECH_BEFORE } from '../lexicon/speech.ts'
import { type Doc, Shape } from '../model/doc.ts'
import { hasShape, isClass, isMark } from '../text/view.ts'

/** Words between quotation marks: tokens `[first, end)` with their marks; `isClosed` is false where the closing one was left out. */
export interface Quotation {
  readonly first: number
  readonly end: number
  readonly isClosed: boolean
}

/** What a mark looks like from the blanks and marks around it: bits, since a glued one may be either. */
const Look = { OPENS: 1, CLOSES: 2 } as const

const DOUBLE = new Set(['"', '“', '”', '„', '‟', '«', '»'])
const SINGLE = new Set(["'", '‘', '’', '‚', '`'])
/** Marks that may stand right before an opening one. */
const BEFORE_OPENING = new Set(['.', ',', ':', ';', '?', '!', '(', '[', '-', '–', '—', '/', '…', '"', '“', '”', "'", '‘'])

interface Mark {
  readonly at: number
  readonly end: number
  readonly isSingle: boolean
  readonly look: number
}

/** The number of the paragraph each sentence stands in. */
export function readParagraphs(doc: Doc): Int32Array {
  let paragraph = -1
  return doc.sentences.map((first) => (hasShape(doc, first, Shape.LINE_START) ? ++paragraph : paragraph))
}

/**
 * Pairs the quotation marks of a text, of every kind, within paragraphs. A mark inside an open quotation that looks like an opening one
 * begins a quotation within it where two closing ones follow, else a new one: the closing mark before was left out.
 */
export function readQuotations(doc: Doc, paragraphs: Int32Array): Quotation[] {
  const marks = findMarks(doc)
  const apart = (a: number, b: number) => paragraphs[doc.sentenceOf[a]] !== paragraphs[doc.sentenceOf[b]]
  const quotations: Quotation[] = []
  let open: Mark | null = null
  let depth = 0
  const close = (end: number, isClosed: boolean) => {
    if (open !== null && end > open.end) quotations.push({ first: open.at, end, isClosed })
    open = null
    depth = 0
  }
  for (let m = 0; m < marks.length; m++) {
    const mark = marks[m]
    if (open !== null && apart(open.at, mark.at)) close(endOfUnclosed(doc, open, paragraphEnd(doc, paragraphs, open.at)), false)
    if (open === null) {
      if (mark.look & Look.OPENS) open = mark
    } else if (mark.isSingle !== open.isSingle && !(open.isSingle && mark.end - mark.at === 2)) {
      // ”Itu 'uang lelah',” katanya: marks of the other kind are words about words.
    } else if (mark.look === Look.OPENS) {
      if (isNested(marks, m, apart)) depth++
      else {
        close(endOfUnclosed(doc, open, mark.at), false)
        open = mark
      }
    } else if (depth > 0) depth--
    else close(mark.end, true)
  }
  if (open !== null) close(endOfUnclosed(doc, open, paragraphEnd(doc, paragraphs, open.at)), false)
  return quotations
}

function findMarks(doc: Doc): Mark[] {
  const marks: Mark[] = []
  const { length, shape, start, end } = doc.tokens
  for (let i = 0; i < length; i++) {
    if (!(shape[i] & Shape.PUNCTUATION)) continue
    const sign = doc.text[start[i]]
    const isSingle = SINGLE.has(sign)
    if (!isSingle && !DOUBLE.has(sign)) continue
    // ''Kami siap,'' kata dia: two single marks are one.
    const isTwo = isSingle && i + 1 < length && doc.text[start[i + 1]] === sign && start[i + 1] === end[i]
    const after = isTwo ? i + 2 : i + 1
    const look = lookOf(doc, i, after, sign, isSingle && !isTwo)
    if (look !== 0) marks.push({ at: i, end: after, isSingle: isSingle && !isTwo, look })
    if (isTwo) i++
  }
  return marks
}

function lookOf(doc: Doc, i: number, after: number, sign: string, isSingle: boolean): number {
  const { length, shape, end, start } = doc.tokens
  const isSpaced = i === 0 || (shape[i] & (Shape.SPACED | Shape.LINE_START)) !== 0
  const isGlued = after < length && (shape[after] & (Shape.SPACED | Shape.LINE_START)) === 0
  if (sign === '“' || sign === '„' || sign === '«') return isSpaced || isGlued ? Look.OPENS : Look.CLOSES
  // 32": inches.
  if (!isSpaced && shape[i - 1] & Shape.NUMBER && sign === '"' && !isGlued && !hasShape(doc, after, Shape.LINE_START))
    return Look.CLOSES
  if (isSpaced) return isGlued ? Look.OPENS : isSingle ? 0 : Look.OPENS | Look.CLOSES
  if (isSingle) return isGlued ? 0 : Look.CLOSES
  const before = doc.text.slice(start[i - 1], end[i - 1])
  return isGlued && BEFORE_OPENING.has(before) ? Look.OPENS | Look.CLOSES : Look.CLOSES
}

/** Whether the opening mark at `m` is followed by two closing ones in its paragraph: its own, and that of the quotation around it. */
function isNested(marks: readonly Mark[], m: number, apart: (a: number, b: number) => boolean): boolean {
  const closes = (mark: Mark | undefined) => mark !== undefined && mark.look === Look.CLOSES && !apart(marks[m].at, mark.at)
  return closes(marks[m + 1]) && closes(marks[m + 2])
}

/** The token after the last of the paragraph that token `i` stands in. */
function paragraphEnd(doc: Doc, paragraphs: Int32Array, i: number): number {
  let sentence = doc.sentenceOf[i]
  while (sentence + 1 < doc.sentences.length - 1 && paragraphs[sentence + 1] === paragraphs[sentence]) sentence++
  return doc.sentences[sentence + 1]
}

/** Where an unclosed quotation ends before `limit`: at the comma before who says it ("…, kata Retno"), else at the end of the text looked at. */
function endOfUnclosed(doc: Doc, { end }: Mark, limit: number): number {
  for (let i = end + 1; i < limit - 1; i++)
    if (isMark(doc, i, ',') && isClass(doc, i + 1, SPEECH_BEFORE) && mayBeNamed(doc, i + 1)) return i + 1
  return limit
}

/** Whether a cue is followed by somebody, or names him itself ("katanya"). */
function mayBeNamed(doc: Doc, cue: number): boolean {
  return /nya$/i.test(doc.text.slice(doc.tokens.start[cue], doc.tokens.end[cue])) || hasShape(doc, cue + 1, Shape.WORD)
}

import { SAYING, SPEECH_BEFORE, SPEECH_CLITICS, SPEECH_LEADS, TITLE_WORDS, UNSAID } from '../lexicon/speech.ts'
import { type Doc, Shape } from '../model/doc.ts'
import type { TokenRange } from '../model/mentions/official.ts'
import type { StatementMention } from '../model/mentions/statement.ts'
import type { Aside } from '../model/reasons.ts'
import { classBits, endOf, hasShape, isClass, isMark, sentenceEnd, sentenceStart, textOf } from '../text/view.ts'
import type { Quotation } from './quotations.ts'
import { cueEndOf, hasClitic, speakerBefore, speakerBehind } from './speakers.ts'

/** How far from a quotation its cue may stand, in tokens: office, name, day and place of the speaker stand between. */
const REACH = 40
/** A quotation alone with fewer words is a title, a name or a slogan. */
const LEAST_WORDS = 4
/** So with a verb of saying right before it. */
const LEAST_CITED = 3

const Bit = { SAYING: 1, FIRST: 2, UNSAID: 4, LEAD: 8 } as const
const bitsAt = classBits([SAYING, [SPEECH_BEFORE, SPEECH_CLITICS], UNSAID, SPEECH_LEADS])

type Attribution = Pick<StatementMention, 'cue' | 'speaker' | 'frames' | 'rule'>

/** A statement whose parts are still being gathered. */
type Gathered = StatementMention & { readonly parts: TokenRange[]; isImplied: boolean }

/** The quotations that somebody says, in text order: each with the words beside it that say who, or joined to the one it goes on with; `aside` hears of those that nobody says. */
export function readDirect(doc: Doc, quotations: readonly Quotation[], aside?: Aside): StatementMention[] {
  const found: Gathered[] = []
  /** Quotations that stand alone and wait for who says them behind the next one. */
  let waiting: Quotation[] = []
  for (const [n, quotation] of quotations.entries()) {
    const next = quotations[n + 1]?.first ?? doc.tokens.length
    const before = quotations[n - 1]?.end ?? 0
    const behind = attributionBehind(doc, quotation, next)
    if (waiting.length > 0 && waiting.at(-1)!.end !== quotation.first) {
      for (const one of waiting) found.push(gathered([one], ALONE))
      waiting = []
    }
    const last = found.at(-1)
    const goesOn = behind === null && last !== undefined && isPartOf(doc, last, quotation)
    const own = behind ?? (goesOn ? null : attributionBefore(doc, quotation, before))
    if (own !== null) {
      found.push(gathered([...waiting, quotation], own))
      waiting = []
    } else if (goesOn) {
      last.parts.push([quotation.first, quotation.end])
      last.isImplied = true
    } else if (standsAlone(doc, quotation)) waiting.push(quotation)
    else aside?.(quotation.first, isSentence(doc, quotation.first, quotation.end) ? 'few-words' : 'named-words')
  }
  for (const one of waiting) found.push(gathered([one], ALONE))
  return found
}

const ALONE: Attribution = { cue: null, speaker: null, frames: [], rule: 'quotation-alone' }

function gathered(quotations: readonly Quotation[], { cue, speaker, frames, rule }: Attribution): Gathered {
  const parts: TokenRange[] = quotations.map(({ first, end }) => [first, end])
  const isImplied = quotations.length > 1 || rule === ALONE.rule
  return { first: parts[0][0], end: parts[0][1], rule, mode: 'direct', parts, cue, speaker, frames, isImplied }
}

/** Who says a quotation, behind it: "…," kata Retno; "…?" tanya dia; "…," Retno menegaskan. */
function attributionBehind(doc: Doc, { first, end }: Quotation, next: number): Attribution | null {
  let at = end
  if (isMark(doc, at, ',')) at++
  const limit = Math.min(next, sentenceEnd(doc, at < doc.tokens.length ? at : end - 1))
  if (at >= limit) return null
  if (bitsAt(doc, at) & Bit.LEAD && bitsAt(doc, at + 1) & Bit.FIRST) at++
  if (bitsAt(doc, at) & Bit.FIRST && isCue(doc, at, end)) {
    const cueEnd = cueEndOf(doc, at)
    const speaker = hasClitic(doc, at) ? ({ first: at, end: cueEnd, form: 'clitic' } as const) : speakerBehind(doc, cueEnd, limit)
    return { cue: [at, cueEnd], speaker, frames: [[end, limit]], rule: 'quotation-cue' }
  }
  if (!isMark(doc, end - 2, ',') && !isMark(doc, end, ',')) return null
  // Dalam khotbah bertema "Pulih Bersama", Retno menyampaikan …: a title.
  if (isClass(doc, first - 1, TITLE_WORDS)) return null
  for (let i = at + 1; i < Math.min(limit, at + REACH); i++) {
    if (!(bitsAt(doc, i) & Bit.SAYING)) continue
    const speaker = speakerBefore(doc, at, i)
    return speaker === null
      ? null
      : { cue: [i, endOf(doc, i, SAYING)], speaker, frames: [[end, limit]], rule: 'quotation-speaker-cue' }
  }
  return null
}

/** A verb of saying right behind a quotation; one that opens a sentence of its own ("… selesai." Menurut dia, …) is of what follows. */
function isCue(doc: Doc, at: number, end: number): boolean {
  if (!hasShape(doc, at, Shape.CAPITAL)) return true
  return textOf(doc, at) !== 'Menurut' && !isMark(doc, at + 1, ',') && !hasClause(doc, at, end)
}

/** Whether the sentence of a cue goes on with a clause of its own behind a comma. */
function hasClause(doc: Doc, at: number, end: number): boolean {
  const limit = sentenceEnd(doc, at)
  for (let i = Math.max(at, end); i < limit; i++)
    if (isMark(doc, i, ',')) return hasShape(doc, i + 1, Shape.WORD) && !hasShape(doc, i + 1, Shape.CAPITAL)
  return false
}

/** Who says a quotation, before it: Retno mengatakan, "…"; Menurut Retno, "…"; Retno: "…". */
function attributionBefore(doc: Doc, { first, end }: Quotation, before: number): Attribution | null {
  const from = Math.max(sentenceStart(doc, first), before)
  if (from >= first) return null
  const isColon = isMark(doc, first - 1, ':')
  const isOpen = isColon || isMark(doc, first - 1, ',') || isThat(doc, first - 1)
  const frames: StatementMention['frames'] = [[from, first]]
  for (let i = first - 1; i >= Math.max(from, first - REACH); i--) {
    const bits = bitsAt(doc, i)
    if (!(bits & (Bit.SAYING | Bit.FIRST)) || (i !== first - 1 && !isOpen)) continue
    if (bitsAt(doc, i - 1) & Bit.UNSAID && i > from) return null
    // Shakira menulis "repost": a word or two are named, not said.
    if (!isOpen && !hasWords(doc, first, end, LEAST_CITED)) return null
    if (bits & Bit.SAYING) {
      const speaker = speakerBefore(doc, from, i)
      if (speaker === null && i > from) return null
      return { cue: [i, endOf(doc, i, SAYING)], speaker, frames, rule: 'cue-quotation' }
    }
    // Kata "sampan" berasal dari …: a word about a word.
    if (i === first - 1 && !hasClitic(doc, i)) return null
    if (i > from && !isMark(doc, i - 1, ',')) continue
    const cueEnd = cueEndOf(doc, i)
    const speaker = hasClitic(doc, i) ? ({ first: i, end: cueEnd, form: 'clitic' } as const) : speakerBehind(doc, cueEnd, first)
    return speaker === null ? null : { cue: [i, cueEnd], speaker, frames, rule: 'cue-quotation' }
  }
  if (!isColon || first - from > REACH) return null
  const speaker = speakerBehind(doc, from, first - 1)
  return speaker?.form === 'name' && speaker.end === first - 1
    ? { cue: null, speaker, frames, rule: 'name-colon-quotation' }
    : null
}

const isThat = (doc: Doc, i: number) => textOf(doc, i) === 'bahwa'

/** Whether a quotation goes on with what was said right before it, its speaker named between ("A," kata Retno, "b.") or not at all. */
function isPartOf(doc: Doc, { frames, parts }: StatementMention, { first, end }: Quotation): boolean {
  const behind = Math.max(frames.at(-1)?.[1] ?? 0, parts.at(-1)![1])
  return behind === first && (isMark(doc, first - 1, ',') || isSentence(doc, first, end))
}

/** Whether a quotation stands on its own as a sentence, or more. */
function standsAlone(doc: Doc, { first, end }: Quotation): boolean {
  return isSentence(doc, first, end) && hasWords(doc, first, end, LEAST_WORDS)
}

/** Whether there are at least so many words in `[first, end)`. */
function hasWords(doc: Doc, first: number, end: number, least: number): boolean {
  let words = 0
  for (let i = first; i < end && words < least; i++) if (hasShape(doc, i, Shape.WORD)) words++
  return words === least
}

/** Whether a quotation begins with its sentence and ends with one. */
function isSentence(doc: Doc, first: number, end: number): boolean {
  const begins = sentenceStart(doc, first) === first
  const ends = end >= doc.tokens.length || sentenceStart(doc, end) === end || ENDS.has(textOf(doc, end - 2))
  return (
    begins &&
    ends &&
    (hasShape(doc, first + 1, Shape.CAPITAL | Shape.NUMBER | Shape.PUNCTUATION) || isClass(doc, first + 1, SAYING))
  )
}

const ENDS = new Set(['.', '!', '?', '…'])

import { PEOPLE } from '../lexicon/people.ts'
import {
  NO_SPEAKERS,
  QUOTE_CUES,
  SAYING,
  SENTENCE_OPENERS,
  SPEAKER_STOPS,
  SPEECH_ADJUNCTS,
  SPEECH_BEFORE,
  SPEECH_CLITICS,
  SPEECH_CLOSERS,
  SPEECH_SOURCES,
  UNSAID,
} from '../lexicon/speech.ts'
import { MONTHS, WEEKDAYS } from '../lexicon/time.ts'
import { type Doc, Shape } from '../model/doc.ts'
import type { TokenRange } from '../model/mentions/official.ts'
import type { SpeakerWords, StatementMention } from '../model/mentions/statement.ts'
import type { Aside, Reason } from '../model/reasons.ts'
import { classBits, endOf, hasShape, isClass, isMark, textOf } from '../text/view.ts'
import { afterThat, complementOf, isThatThing } from './complement.ts'
import { cueEndOf, hasClitic, speakerBefore, speakerBehind } from './speakers.ts'

/** How far behind a verb of saying its clause may begin, in tokens: to whom, where and when stand between. */
const REACH = 30
/** Fewer words say nothing. */
const LEAST_WORDS = 2

const Bit = {
  SAYING: 1,
  FIRST: 2,
  UNSAID: 4,
  OPENER: 8,
  STOP: 16,
  NO_SPEAKER: 32,
  DAY: 64,
  ADJUNCT: 128,
  SOURCE: 256,
  PEOPLE: 512,
} as const
const bitsAt = classBits([
  SAYING,
  [SPEECH_BEFORE, SPEECH_CLITICS, SPEECH_CLOSERS],
  UNSAID,
  SENTENCE_OPENERS,
  SPEAKER_STOPS,
  NO_SPEAKERS,
  [WEEKDAYS, MONTHS],
  SPEECH_ADJUNCTS,
  SPEECH_SOURCES,
  PEOPLE,
])

/** What is told in other words than the speaker's, in text order, at most once a sentence; `isTaken` tells tokens that quotations and their cues hold, `aside` hears of verbs of saying without words said. */
export function readIndirect(doc: Doc, isTaken: Uint8Array, aside?: Aside): StatementMention[] {
  const speeches: StatementMention[] = []
  const { sentences } = doc
  for (let s = 0; s + 1 < sentences.length; s++) {
    const found = inSentence(doc, sentences[s], sentences[s + 1], isTaken, aside)
    if (found !== null) speeches.push(found)
  }
  return speeches
}

function inSentence(doc: Doc, from: number, to: number, isTaken: Uint8Array, aside: Aside | undefined): StatementMention | null {
  for (let i = from; i < to; i++) {
    if (doc.words[i] === 0 || isTaken[i]) continue
    const bits = bitsAt(doc, i)
    if (!(bits & (Bit.SAYING | Bit.FIRST))) continue
    const found = bits & Bit.FIRST ? cueFirst(doc, from, i, to) : speakerFirst(doc, from, i, to, isTaken)
    if (typeof found === 'string') aside?.(i, found)
    else if (found !== null && !found.parts.some(([a, b]) => isHeld(isTaken, a, b))) return found
  }
  return null
}

/** Where the first quotation begins that somebody says in `[from, to)`, else `to`. */
function untaken(isTaken: Uint8Array, from: number, to: number): number {
  const taken = isTaken.subarray(from, to).indexOf(1)
  return taken < 0 ? to : from + taken
}

const isHeld = (isTaken: Uint8Array, first: number, end: number) => isTaken[first] === 1 && isTaken[end - 1] === 1

/** "Retno mengatakan, (bahwa) …". */
function speakerFirst(doc: Doc, from: number, verb: number, to: number, isTaken: Uint8Array): StatementMention | Reason | null {
  if (verb > from && bitsAt(doc, verb - 1) & Bit.UNSAID) return 'unsaid'
  if (verb > from && hasShape(doc, verb, Shape.CAPITAL)) return null
  const speaker = speakerBefore(doc, from, verb)
  if (speaker === null) return 'unknown-speaker'
  const end = endOf(doc, verb, SAYING)
  const begin = complementOf(doc, verb, end, to)
  if (begin === 0) return 'no-clause'
  const part = trimmed(doc, begin, untaken(isTaken, begin, to))
  if (part === null || isThatThing(doc, part)) return 'no-clause'
  return told([part], 'saying-clause', [verb, end], speaker, [
    [from, begin],
    [part[1], to],
  ])
}

/** "Menurut Retno, …", "…, kata Retno", "…, lanjut Retno, …". */
function cueFirst(doc: Doc, from: number, cue: number, to: number): StatementMention | Reason | null {
  if (isClass(doc, cue, QUOTE_CUES)) return null
  const behindComma = isMark(doc, cue - 1, ',') || isMark(doc, cue - 1, '–') || isMark(doc, cue - 1, '-')
  const starts = opensClause(doc, from, cue)
  if (!starts && !behindComma) return null
  const isCloser = isClass(doc, cue, SPEECH_CLOSERS)
  if (isCloser && (starts || !hasShape(doc, endOf(doc, cue, SPEECH_CLOSERS), Shape.CAPITAL))) return null
  // "…, hal itu disampaikan Retno": passive verbs say what follows only where they open the sentence.
  if (!starts && textOf(doc, cue).startsWith('di')) return null
  const isAccording = /^menurut/i.test(textOf(doc, cue))
  const cueEnd = cueEndOf(doc, cue)
  const speaker: SpeakerWords | null = hasClitic(doc, cue)
    ? { first: cue, end: cueEnd, form: 'clitic' }
    : speakerBehind(doc, cueEnd, to)
  if (speaker === null) return 'unknown-speaker'
  if (isThing(doc, speaker)) return 'thing-speaks'
  const behind = clauseBehind(doc, speaker, to, isAccording && starts)
  const parts = [
    ...(starts ? [] : [trimmed(doc, skipOpeners(doc, from, cue), cue - 1)]),
    behind === 0 ? null : trimmed(doc, behind, to),
  ].filter((part): part is TokenRange => part !== null)
  if (parts.length === 0) return 'no-clause'
  return told(parts, isAccording ? 'according-clause' : 'clause-cue', [cue, cueEnd], speaker, [
    [cue, behind === 0 ? to : behind],
    [parts.at(-1)![1], behind === 0 ? cue : to],
  ])
}

function told(
  parts: readonly TokenRange[],
  rule: string,
  cue: TokenRange,
  speaker: SpeakerWords,
  frames: readonly TokenRange[],
): StatementMention {
  const [first, end] = parts[0]
  const isNone = ([a, b]: TokenRange) => a >= b
  return {
    first,
    end,
    rule,
    mode: 'indirect',
    parts,
    cue,
    speaker,
    frames: frames.filter((one) => !isNone(one)),
    isImplied: false,
  }
}

/** Whether nothing but words that open sentences stands before a cue: "Namun, menurut Retno, …". */
function opensClause(doc: Doc, from: number, cue: number): boolean {
  return skipOpeners(doc, from, cue) === cue
}

function skipOpeners(doc: Doc, from: number, to: number): number {
  let i = from
  while (i < to && i - from < 4 && bitsAt(doc, i) & Bit.OPENER) i++
  return i < to && i > from && isMark(doc, i, ',') ? i + 1 : i === to ? to : from
}

/** Whether words name no speaker but what is read off: "menurut jadwal", "menurut data BPBD". */
function isThing(doc: Doc, { first, end }: SpeakerWords): boolean {
  if (bitsAt(doc, first) & Bit.NO_SPEAKER) return true
  if (!(bitsAt(doc, first) & Bit.SOURCE)) return false
  // "Menurut data, Dinas Kesehatan …"
  if (isMark(doc, first + 1, ',')) return true
  for (let i = first + 1; i < end; i++) if (doc.organizationAt[i] >= 0 || bitsAt(doc, i) & Bit.PEOPLE) return false
  return true
}

/** Where the clause begins behind a speaker: behind the comma that ends his name and its adjuncts, or at once behind a pronoun; 0 for none. */
function clauseBehind(doc: Doc, { end, form }: SpeakerWords, to: number, mayFollow: boolean): number {
  for (let i = end; i < Math.min(to, end + REACH); i++) {
    if (isMark(doc, i, ',') && !(bitsAt(doc, i + 1) & Bit.DAY)) return textOf(doc, i + 1) === 'yang' ? 0 : afterThat(doc, i + 1)
    if (
      i === end &&
      mayFollow &&
      (form === 'pronoun' || form === 'clitic') &&
      !(bitsAt(doc, i) & Bit.ADJUNCT && textOf(doc, i + 1) !== 'ini')
    )
      return i
  }
  return 0
}

/** A clause without the marks at its ends and a day of speaking behind it, null where it is too short. */
function trimmed(doc: Doc, begin: number, limit: number): TokenRange | null {
  let end = limit
  while (end > begin && hasShape(doc, end - 1, Shape.PUNCTUATION) && !isMark(doc, end - 1, ')') && !isMark(doc, end - 1, '"'))
    end--
  const day = dayAtEnd(doc, begin, end)
  if (day > begin) end = day
  let words = 0
  for (let i = begin; i < end && words < LEAST_WORDS; i++) if (hasShape(doc, i, Shape.WORD)) words++
  return words === LEAST_WORDS ? [begin, end] : null
}

/** Where a comma and a weekday at the end of a clause begin ("…, Selasa (16/5/2023)"), or 0. */
function dayAtEnd(doc: Doc, begin: number, end: number): number {
  for (let i = end - 1; i > begin && end - i < 14; i--) {
    if (!isMark(doc, i, ',')) continue
    return bitsAt(doc, i + 1) & Bit.DAY ? i : 0
  }
  return 0
}

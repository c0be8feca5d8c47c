import { COMPLEMENT_OPENERS, QUOTE_CUES, SAYING, SPEAKER_PRONOUNS, SPEECH_BEFORE, SPEECH_CLITICS } from '../../lexicon/speech.ts'
import type { Doc } from '../../model/doc.ts'
import type { StatementMention } from '../../model/mentions/statement.ts'
import { readQuotations } from '../../story/quotations.ts'
import { classBits, endOf, isClass, sentenceEnd, valueAt } from '../../text/view.ts'
import { byToken } from '../by-token.ts'
import { type Candidate, isNamed, type Read, wordBefore, wordBehind } from './candidate.ts'

const cueBits = classBits([SAYING, [SPEECH_BEFORE, SPEECH_CLITICS]])
const SAID = 1

/** Words between quotation marks, and verbs of saying beside what is said or who says it: "kata Retno", "mengatakan bahwa". */
export function statementCandidates(read: Read): Candidate[] {
  return [...quotationsIn(read), ...cuesIn(read)]
}

function quotationsIn({ doc, mentions }: Read): Candidate[] {
  const parts = byToken(mentions.statements.flatMap((said) => said.parts.map(([first, end]) => ({ first, end, said }))))
  return readQuotations(doc, doc.story.paragraphs).map(({ first, end }) => {
    const said = parts.within(first, end).map((part) => part.said)
    const code = said.length === 0 ? 'named-words' : said.some(({ cue }) => cue !== null) ? 'unknown-speaker' : 'no-speaker'
    return {
      first,
      end,
      from: wordBefore(doc, first),
      to: wordBehind(doc, end),
      decidedAt: first,
      code,
      lacking: said.length > 0,
    }
  })
}

function cuesIn({ doc, mentions }: Read): Candidate[] {
  const isPart = partsOf(doc, mentions.statements)
  const candidates: Candidate[] = []
  for (let first = 0; first < doc.tokens.length; first++) {
    const bits = cueBits(doc, first)
    if (bits === 0 || isPart[first] === 1 || isClass(doc, first, QUOTE_CUES)) continue
    const end = Math.max(endOf(doc, first, SAYING), endOf(doc, first, SPEECH_BEFORE), endOf(doc, first, SPEECH_CLITICS))
    const opens = (bits & SAID) !== 0 && valueAt(doc, end, COMPLEMENT_OPENERS) === 'that'
    if (!opens && (!(bits & ~SAID) || !isSpeaker(doc, first, end))) continue
    candidates.push({ first, end, from: first, to: Math.min(end + 1, sentenceEnd(doc, first)), code: 'cue-apart' })
    first = end - 1
  }
  return candidates
}

/** Whether a verb of saying names who speaks, behind it or by its ending. */
const isSpeaker = (doc: Doc, first: number, end: number) =>
  isClass(doc, first, SPEECH_CLITICS) || isClass(doc, end, SPEAKER_PRONOUNS) || (isNamed(doc, end) && doc.leaning[end] > 0)

/** A mark for each token that is part of something said, or of what stands beside it and says who. */
function partsOf(doc: Doc, statements: readonly StatementMention[]): Uint8Array {
  const isPart = new Uint8Array(doc.tokens.length)
  for (const { parts, cue, frames } of statements)
    for (const [first, end] of [...parts, ...frames, ...(cue === null ? [] : [cue])]) isPart.fill(1, first, end)
  return isPart
}

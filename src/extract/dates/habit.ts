import { HABIT_WORDS } from '../../lexicon/time-words.ts'
import type { Doc } from '../../model/doc.ts'
import { classBits, isMark, sentenceEnd, sentenceStart } from '../../text/view.ts'

/** Words looked at on either side for a habit. */
const REACH = 40
const habitAt = classBits([HABIT_WORDS])

/** Whether the sentence of a token tells what is done again and again: "Setiap pagi mereka berangkat, dan pulang pada sore hari". */
export function isHabit(doc: Doc, at: number): boolean {
  const end = Math.min(sentenceEnd(doc, at), at + REACH)
  for (let i = Math.max(sentenceStart(doc, at), at - REACH); i < end; i++) if (habitAt(doc, i) !== 0) return true
  return false
}

/** Whether words beside the tokens `[first, end)`, up to a comma and at most `reach` away, tell a habit: "Sabtu-Minggu petugas biasanya". */
export function isHabitBeside(doc: Doc, first: number, end: number, reach: number): boolean {
  for (let i = first - 1; i >= Math.max(sentenceStart(doc, first), first - reach) && !isMark(doc, i, ','); i--)
    if (habitAt(doc, i) !== 0) return true
  for (let i = end; i < Math.min(sentenceEnd(doc, first), end + reach) && !isMark(doc, i, ','); i++)
    if (habitAt(doc, i) !== 0) return true
  return false
}

import { BODY_PARTS, COPULAS, FULL_LISTS, NUMBER_LABELS, PARENTS, SOME } from '../../lexicon/count-words.ts'
import { CHILDREN, NO_PEOPLE, type PeopleSense } from '../../lexicon/people.ts'
import { SPEECH_BEFORE } from '../../lexicon/speech.ts'
import { MONTHS } from '../../lexicon/time.ts'
import { TIME_PREPOSITIONS } from '../../lexicon/time-words.ts'
import { STATES } from '../../lexicon/victims.ts'
import { type Doc, type NumberSpan, Shape } from '../../model/doc.ts'
import type { Reason } from '../../model/reasons.ts'
import { endsWith } from '../../text/ending.ts'
import { isPrinted } from '../../text/printed.ts'
import { endOf, hasShape, isClass, isMark, sentenceStart, textOf } from '../../text/view.ts'

/** What hinders a number from counting people at all: it is not whole, or a clock, age, rank, money or part of a name; null for nothing. */
export function hindranceOf(doc: Doc, { first, end, value, form }: NumberSpan): Reason | null {
  if (isClass(doc, first, SOME)) return 'no-number'
  if (value !== null && (!Number.isInteger(value) || value <= 0)) return 'not-whole'
  if (isOfWounds(doc, end)) return 'wounds'
  // "dua pertiga dari 300 warga"
  if (/^per(?:tiga|empat|lima|enam|delapan|sepuluh)$/i.test(textOf(doc, end))) return 'not-whole'
  if (form === 'words' && isPartOfWord(doc, first, end)) return 'part-of-word'
  const figures = hasShape(doc, first, Shape.NUMBER) ? textOf(doc, first, end) : null
  if (figures !== null && /^\d+[.:]\d{1,2}$|\d\/\d|^0/.test(figures)) return 'written-as-code'
  const before = first - 1
  if (before < sentenceStart(doc, first)) return null
  if (endsWith(doc, first, NUMBER_LABELS)) return 'label'
  const mayBeYear = figures !== null && /^(?:19|20)\d\d\b(?![.,]\d)/.test(figures)
  if (mayBeYear && (isClass(doc, before, MONTHS) || isClass(doc, before, TIME_PREPOSITIONS))) return 'label'
  // "satu-satu", "B-2", "12/13"
  const isTied = isMark(doc, before, '-') || isMark(doc, before, '/') || isMark(doc, before, '+')
  return isTied && form === 'digits' ? 'part-of-word' : null
}

/** "dua luka di lengan kiri" */
function isOfWounds(doc: Doc, at: number): boolean {
  if (!/^luka/i.test(textOf(doc, at))) return false
  const behind = endOf(doc, at, STATES)
  return /^(?:di|pada)$/.test(textOf(doc, behind)) && isClass(doc, behind + 1, BODY_PARTS)
}

/** "satu-satu", "satu per satu", "roda tiganya" */
const isPartOfWord = (doc: Doc, first: number, end: number) =>
  isMark(doc, end, '-') || isPrinted(doc, end, 'per') || /nya$/i.test(textOf(doc, first, end))

/** Why a number that no part of a clause counts by counts nobody; `isRead`: its sentence was looked at for people. */
export function unseatedReason(doc: Doc, number: NumberSpan, isRead: boolean): Reason {
  const hindrance = hindranceOf(doc, number)
  if (hindrance !== null) return hindrance
  if (isClass(doc, number.end, NO_PEOPLE) || isMark(doc, number.end, '%')) return 'other-things'
  return isRead ? 'label' : 'no-people'
}

/** Whether the number only says who somebody is: "Budi, seorang guru", "adalah seorang guru", "ibu dua anak", "Soal Tiga". */
export function isOfSomebody(doc: Doc, { first, form, end }: NumberSpan, sense: PeopleSense | null): boolean {
  const before = first - 1
  if (before < sentenceStart(doc, first)) return false
  if (isClass(doc, before, PARENTS) && isClass(doc, end, CHILDREN)) return true
  if (isSpeaker(doc, before)) return true
  if (form === 'words') return sense === null && hasShape(doc, first, Shape.CAPITAL) && !hasShape(doc, before, Shape.PUNCTUATION)
  if (form !== 'one') return false
  // "saudara dari seorang penyanyi"
  if (
    isClass(doc, before, COPULAS) ||
    (isPrinted(doc, before, 'dari') && !endsWith(doc, first, FULL_LISTS)) ||
    isMark(doc, before, '—') ||
    isMark(doc, before, '–')
  )
    return true
  const comma = isMark(doc, before, ',') ? before - 1 : before
  // "LT (23) seorang guru"
  const age = isMark(doc, comma, ')') && isMark(doc, comma - 2, '(') && hasShape(doc, comma - 1, Shape.NUMBER) ? comma - 3 : comma
  const floor = sentenceStart(doc, first)
  return age < comma ? age > floor && hasShape(doc, age, Shape.CAPITAL) : comma < before && isPerson(doc, comma, floor)
}

/** "…, kata seorang pejabat", "menurut beberapa saksi": who says it. */
const isSpeaker = (doc: Doc, before: number) =>
  isPrinted(doc, before, 'menurut') ||
  (isClass(doc, before, SPEECH_BEFORE) && !/^di/i.test(textOf(doc, before)) && hasShape(doc, before - 1, Shape.PUNCTUATION))

/** Whether a person's name or initials end with token `i`. */
const isPerson = (doc: Doc, i: number, floor: number) =>
  i > floor && hasShape(doc, i, Shape.CAPITAL) && doc.placeNames[i] < 0 && (doc.leaning[i] > 0 || hasShape(doc, i, Shape.UPPER))

import { ORGANIZATION_HEADS } from '../../lexicon/organizations.ts'
import { GENERIC_PEOPLE } from '../../lexicon/people.ts'
import { PLACE_TYPES } from '../../lexicon/places.ts'
import { EPITHET_ENDS, PLACE_HEADS, SENTENCE_OPENERS, SPEAKER_ADVERBS, SUBORDINATORS } from '../../lexicon/speech.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { Facts } from '../../model/kind.ts'
import type { SpeakerWords, StatementMention } from '../../model/mentions/statement.ts'
import { firstFrom } from '../../text/first-from.ts'
import { madeOnce } from '../../text/made-once.ts'
import { isPrinted } from '../../text/printed.ts'
import { tokenAt } from '../../text/token-at.ts'
import { classBits, hasShape, isClass, isMark, textOf } from '../../text/view.ts'
import type { Context } from '../context.ts'
import { hasGivenName, isPerson, type Person, personIn, personsOf } from './persons.ts'

/** Who speaks: the fullest name, and the official where that person is one. */
export interface Voice {
  readonly name: string
  readonly official: string | null
}

/** Who speaks where in a text. */
export interface Voices {
  /** Whose words each statement is, in the order of `doc.story.speech`; null where the text does not tell. */
  readonly said: readonly (Voice | null)[]
  /** Who speaks in the sentence of a token, before it, where the words are not given. */
  readonly ofTalk: (token: number) => Voice | null
}

/** Words that stand for several people, who have no name together. */
const SEVERAL = /^(?:mereka|keduanya|ketiganya)$/i
/** How far into a sentence its subject begins, in tokens: openers and "Seorang pedagang," stand before. */
const SUBJECT_REACH = 6
/** The longest clause that may stand before a subject, in tokens. */
const LEADING_CLAUSE = 16
/** How many sentences back a pronoun looks for whom it stands for. */
const SENTENCES_BACK = 8

/** A voice, and the token behind its words. */
interface Heard {
  readonly voice: Voice
  readonly end: number
}

interface Naming extends Voice {
  readonly first: number
  readonly end: number
}

/** Reads whose words the statements of a text are; asked for once officials are decided. */
export const readVoices = madeOnce(({ doc, facts }: Pick<Context, 'doc' | 'facts'>): Voices => {
  const { speech } = doc.story
  const namings = namingsOf(doc, facts.officials)
  const persons = personsOf(doc)
  const said: (Voice | null)[] = []
  /** The last voice, and the token behind its words. */
  let last: Heard | null = null
  for (const mention of speech) {
    const { speaker } = mention
    const isTold =
      speaker !== null && (speaker.form === 'name' || speaker.form === 'noun') && !isEpithet(doc, mention.cue, speaker)
    const voice: Voice | null = isTold
      ? named(doc, mention, speaker, namings, persons)
      : again(doc, mention, last, namings, persons)
    said.push(voice)
    // "katanya" is said of no body and of no group: whoever spoke before goes on.
    if (voice !== null && !(isTold && isGroup(doc, speaker, voice)) && !SEVERAL.test(voice.name))
      last = { voice, end: endOf(mention) }
  }
  return {
    said,
    ofTalk: (token) => namedBefore(doc, token, namings) ?? subjectOf(doc, doc.sentenceOf[token], token, namings, persons),
  }
})

/** Whether the words of a speaker point at somebody told of before: "kata politisi Partai Golkar ini". */
function isEpithet(doc: Doc, cue: StatementMention['cue'], { first, end }: SpeakerWords): boolean {
  // "Ketua Umum PP Muslimat itu berharap", but "Ketua Umum Ratna Dewi itu"
  if (hasGivenName(doc, first, end)) return false
  // "jenderal polisi bintang dua ini mengaku", "Mantan Ketua MK itu juga menjelaskan"
  if (cue !== null && first < cue[0])
    return isClass(doc, isClass(doc, cue[0] - 1, SPEAKER_ADVERBS) ? cue[0] - 2 : cue[0] - 1, EPITHET_ENDS)
  let i = end
  // "kata politisi dari PDI-P ini"
  if (isPrinted(doc, i, 'dari') || isPrinted(doc, i, 'asal'))
    for (i++; i < end + EPITHET_REACH && (hasShape(doc, i, Shape.CAPITAL) || isMark(doc, i, '-')); ) i++
  return isClass(doc, i, EPITHET_ENDS)
}

const EPITHET_REACH = 8

/** Whether a speaker is a body and no person: "Dinas Kesehatan", "Satgas Covid-19". */
function isGroup(doc: Doc, { form, first, end }: SpeakerWords, { official }: Voice): boolean {
  if (form !== 'noun' || official !== null) return false
  return doc.organizationAt[first] >= 0 || (hasShape(doc, first, Shape.CAPITAL) && doc.organizationAt[end - 1] >= 0)
}

/** The official named last in the sentence of a token before it. */
function namedBefore(doc: Doc, token: number, namings: readonly Naming[]): Voice | null {
  const naming = namings[indexFrom(namings, token) - 1]
  return naming !== undefined && naming.first >= doc.sentences[doc.sentenceOf[token]] ? naming : null
}

const endOf = ({ parts, frames }: StatementMention) => Math.max(parts.at(-1)![1], frames.at(-1)?.[1] ?? 0)

/** The namings of officials by their tokens, in text order, the whole introduction of each among them. */
function namingsOf(doc: Doc, officials: Facts['officials']): Naming[] {
  const namings: Naming[] = []
  for (const { id, name, span, mentions } of officials)
    for (const [start, end] of [span, ...mentions.map((mention) => mention.span)])
      namings.push({ name, official: id, first: tokenAt(doc, start), end: tokenAt(doc, end - 1) + 1 })
  return namings.sort((a, b) => a.first - b.first || a.end - b.end)
}

/** Who is named beside the words: an official whose naming lies there, else a person by the fullest name before, else the words themselves. */
function named(
  doc: Doc,
  { cue }: StatementMention,
  { first, end, form }: SpeakerWords,
  namings: readonly Naming[],
  persons: ReadonlyMap<string, Person>,
): Voice {
  const isBefore = cue !== null && first < cue[0]
  const official = isBefore ? lastWithin(namings, first, end) : firstWithin(namings, first, end)
  if (official !== null) return official
  if (form === 'noun') return { name: textOf(doc, first, end).replace(/\.$/, ''), official: null }
  const [a, b] = personIn(doc, first, end)
  if (a === b) return { name: textOf(doc, first, end), official: null }
  // "Clean Air menyatakan": no word of it is a given name, and only some lean to one.
  if (b - a === 1 && end - first > 1 && !hasGivenName(doc, a, b)) return { name: textOf(doc, first, end), official: null }
  const own = textOf(doc, a, b)
  const fullest = persons.get(textOf(doc, b - 1)) ?? persons.get(textOf(doc, a))
  return { name: b - a === 1 && fullest !== undefined && fullest.first <= first ? fullest.name : own, official: null }
}

/** The index of the first naming that begins at or behind a token. */
function indexFrom(namings: readonly Naming[], token: number): number {
  return firstFrom(namings.length, (i) => namings[i].first, token)
}

/** The longest introductions stand this many tokens before a token they cover. */
const LONGEST = 40

function firstWithin(namings: readonly Naming[], first: number, end: number): Voice | null {
  for (let i = indexFrom(namings, first - LONGEST); i < namings.length && namings[i].first < end; i++)
    if (namings[i].end > first) return namings[i]
  return null
}

function lastWithin(namings: readonly Naming[], first: number, end: number): Voice | null {
  for (let i = indexFrom(namings, end) - 1; i >= 0 && namings[i].first > first - LONGEST; i--)
    if (namings[i].end > first) return namings[i]
  return null
}

/** Whom a pronoun stands for, or who goes on: the subject of a sentence told since the last words, else whoever spoke last. */
function again(
  doc: Doc,
  mention: StatementMention,
  last: Heard | null,
  namings: readonly Naming[],
  persons: ReadonlyMap<string, Person>,
): Voice | null {
  const { speaker } = mention
  const words = speaker === null || speaker.form !== 'pronoun' ? '' : textOf(doc, speaker.first, speaker.end)
  if (SEVERAL.test(words)) return { name: words, official: null }
  const at = Math.min(mention.first, mention.frames[0]?.[0] ?? mention.first)
  const own = doc.sentenceOf[at]
  const floor = Math.max(0, own - SENTENCES_BACK, last === null ? 0 : doc.sentenceOf[last.end - 1] + 1)
  for (let s = own - (doc.sentences[own] === at ? 1 : 0); s >= floor; s--) {
    const subject = subjectOf(doc, s, at, namings, persons)
    if (subject !== null) return subject
  }
  return last !== null && own - doc.sentenceOf[last.end - 1] <= SENTENCES_BACK ? last.voice : null
}

/** Where the subject of a sentence may begin: its first token, or behind a clause that begins it ("Meski menang, Dimas tetap rendah hati"). */
function subjectStart(doc: Doc, sentence: number): number {
  const start = doc.sentences[sentence]
  if (hasShape(doc, start, Shape.CAPITAL) && doc.nameAt[start] >= 0 && doc.leaning[start] > 0) return start
  if (!isClass(doc, start, SUBORDINATORS)) return start
  for (let i = start + 1; i < Math.min(doc.sentences[sentence + 1], start + LEADING_CLAUSE); i++)
    if (isMark(doc, i, ',')) return i + 1
  return start
}

/** The person that a sentence is about: an official or a name that stands near its beginning. */
function subjectOf(
  doc: Doc,
  sentence: number,
  before: number,
  namings: readonly Naming[],
  persons: ReadonlyMap<string, Person>,
): Voice | null {
  const start = subjectStart(doc, sentence)
  const limit = Math.min(before, doc.sentences[sentence + 1], start + SUBJECT_REACH)
  const official = namings[indexFrom(namings, start)]
  if (official !== undefined && official.first < limit) return official
  for (let i = start; i < limit; i++) {
    if (!hasShape(doc, i, Shape.CAPITAL) || doc.nameAt[i] < 0) continue
    const { first, end } = doc.names[doc.nameAt[i]]
    const [a, b] = personIn(doc, first, end)
    if (isPerson(doc, a, b, persons) && !isClass(doc, a, SENTENCE_OPENERS) && !isOfElse(doc, a)) {
      const own = textOf(doc, a, b)
      return { name: b - a > 1 ? own : (persons.get(own)?.name ?? own), official: null }
    }
    i = end - 1
  }
  return null
}

/** "di Balai Kota", "Masjid Agung", "umat Muslim": behind a preposition, or a word for places, bodies or people. */
const isOfElse = (doc: Doc, i: number) => i > 0 && elseAt(doc, i - 1) !== 0
const elseAt = classBits([[PLACE_HEADS, PLACE_TYPES, ORGANIZATION_HEADS, GENERIC_PEOPLE]])

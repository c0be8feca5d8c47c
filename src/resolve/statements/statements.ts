import { SPEECH_MEDIA } from '../../lexicon/speech.ts'
import { type Doc, Shape } from '../../model/doc.ts'
import type { DateFact } from '../../model/kinds/date.ts'
import type { LocationFact } from '../../model/kinds/location.ts'
import type { StatementFact } from '../../model/kinds/statement.ts'
import type { TokenRange } from '../../model/mentions/official.ts'
import type { SpeakerWords, StatementMention } from '../../model/mentions/statement.ts'
import { firstFrom } from '../../text/first-from.ts'
import { isPrinted } from '../../text/printed.ts'
import { tokenAt } from '../../text/token-at.ts'
import { endOf, hasShape, isClass, textOf } from '../../text/view.ts'
import type { Context } from '../context.ts'
import { isSpokenOf, readSpoken } from '../story/spoken.ts'
import { readVoices, type Voice } from '../story/voices.ts'

/** The statements of a text with who made them, when, where and how; `counts` stays empty until counts are decided. */
export function resolveStatements(mentions: readonly StatementMention[], context: Context): StatementFact[] {
  const { doc, facts } = context
  const { said } = readVoices(context)
  const { dayOf } = readSpoken(context)
  const places = placesOf(doc, facts.locations)
  return mentions.map((mention, i) => factOf(doc, mention, said[i], facts.dates[dayOf[i]], places, `s${i + 1}`))
}

function factOf(
  doc: Doc,
  mention: StatementMention,
  voice: Voice | null,
  day: DateFact | undefined,
  places: readonly Place[],
  id: string,
): StatementFact {
  const { mode, parts, cue, speaker, rule, isImplied } = mention
  const said = parts.map((part) => wordsOf(doc, part))
  const isTold = speaker !== null && (speaker.form === 'name' || speaker.form === 'noun')
  return {
    id,
    mode,
    speaker: speakerOf(doc, mention, voice),
    official: voice?.official ?? null,
    cue: cue === null ? null : wordsOf(doc, cue),
    medium: mediumOf(doc, mention),
    location: placeOf(doc, mention, places),
    date: day?.id ?? null,
    counts: [],
    text: said[0].text,
    span: said[0].span,
    mentions: said,
    certainty: isTold && !isImplied ? 'stated' : 'implied',
    rule,
  }
}

type Words = NonNullable<StatementFact['cue']>

function wordsOf(doc: Doc, [first, end]: TokenRange): Words {
  const span: [number, number] = [doc.tokens.start[first], doc.tokens.end[end - 1]]
  return { text: doc.text.slice(...span), span }
}

/** The words that name the speaker: of "katanya" the last three letters. */
function speakerOf(doc: Doc, { speaker }: StatementMention, voice: Voice | null): StatementFact['speaker'] {
  if (speaker === null) return null
  const words = withoutStop(wordsOf(doc, [speaker.first, speaker.end]), speaker.form)
  if (speaker.form !== 'clitic') return { name: voice?.name ?? words.text, ...words }
  const start = words.span[1] - 'nya'.length
  const own = doc.text.slice(start, words.span[1])
  return { name: voice?.name ?? own, text: own, span: [start, words.span[1]] }
}

/** Words without the full stop that ends their sentence and looks like that of an abbreviation: "kata seorang ibu." */
function withoutStop(words: Words, form: SpeakerWords['form']): Words {
  const { text, span } = words
  return form === 'noun' && text.endsWith('.') ? { text: text.slice(0, -1), span: [span[0], span[1] - 1] } : words
}

/** How it was said, as printed: "keterangan tertulis", "akun Instagram". */
function mediumOf(doc: Doc, { frames }: StatementMention): string | null {
  for (const [first, end] of frames)
    for (let i = first; i < end; i++) {
      if (doc.words[i] === 0 || !isClass(doc, i, SPEECH_MEDIA) || doc.organizationAt[i] >= 0) continue
      let last = Math.min(endOf(doc, i, SPEECH_MEDIA), end)
      // "akun X", "kanal YouTube": the name of a medium goes with it.
      while (last < end && last - i < 5 && hasShape(doc, last, Shape.CAPITAL)) last++
      return textOf(doc, i, last)
    }
  return null
}

/** Where a place is named, behind "di". */
interface Place {
  readonly token: number
  readonly id: string
}

/** The namings of places behind "di", in text order. */
function placesOf(doc: Doc, locations: readonly LocationFact[]): Place[] {
  const places: Place[] = []
  if (doc.story.speech.length === 0) return places
  for (const { id, mentions } of locations)
    for (const { span } of mentions) {
      const token = tokenAt(doc, span[0])
      if (isPrinted(doc, token - 1, 'di')) places.push({ token, id })
    }
  return places.sort((a, b) => a.token - b.token)
}

/** The place of the words: one beside cue and speaker, and not before both, that is of nothing else. */
function placeOf(doc: Doc, { frames, cue, speaker }: StatementMention, places: readonly Place[]): string | null {
  for (const [first, end] of frames) {
    const isBefore = speaker !== null && cue !== null && speaker.first < cue[0] && first <= speaker.first
    const from = isBefore ? speaker.first : first
    for (let i = firstFrom(places.length, (j) => places[j].token, from); i < places.length && places[i].token < end; i++)
      if (!isSpokenOf(doc, first, places[i].token)) return places[i].id
  }
  return null
}

/** The index of the first fact whose introduction begins at or behind a place. */
function indexFrom(facts: readonly { span: [number, number] }[], start: number): number {
  return firstFrom(facts.length, (i) => facts[i].span[0], start)
}

/** Ties statements to the counts told in them, once these are decided. */
export function tieCounts({ facts }: Context): void {
  for (const statement of facts.statements) statement.counts = []
  const parts = facts.statements
    .flatMap((statement) => statement.mentions.map(({ span }) => ({ span, statement })))
    .sort((a, b) => a.span[0] - b.span[0])
  for (const { id, mentions } of facts.counts)
    for (const { span } of mentions) {
      const part = parts[indexFrom(parts, span[0] + 1) - 1]
      // The mentions of a count come together: its id is the last of the list, or not in it.
      if (part !== undefined && span[0] < part.span[1] && part.statement.counts.at(-1) !== id) part.statement.counts.push(id)
    }
}

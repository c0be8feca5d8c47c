import { OFFICE_JOINTS } from '../../lexicon/roles.ts'
import type { Doc } from '../../model/doc.ts'
import type { OfficialFact } from '../../model/kinds/official.ts'
import type { TokenRange } from '../../model/mentions/official.ts'
import { plainName } from '../../text/name.ts'
import { termEnd } from '../../text/term.ts'
import { isMark, textOf, valueAt } from '../../text/view.ts'
import { wordsOf } from './aliases.ts'
import type { ShortNaming } from './mentions.ts'
import { isPartOf, type Named, type Person } from './people.ts'

/** The facts of the people of a text, in text order, spans in UTF-16 units. */
export function officialFacts(
  doc: Doc,
  people: readonly Person[],
  short: readonly ShortNaming[],
  published: string | null,
): OfficialFact[] {
  const ofPerson = new Map<Person, ShortNaming[]>()
  for (const naming of short) {
    const own = ofPerson.get(naming.person)
    if (own === undefined) ofPerson.set(naming.person, [naming])
    else own.push(naming)
  }
  const facts = people.map((person) => factOf(doc, person, ofPerson.get(person) ?? [], published))
  facts.sort((a, b) => a.span[0] - b.span[0])
  for (let i = 0; i < facts.length; i++) facts[i].id = `o${i + 1}`
  return facts
}

function factOf(doc: Doc, { namings }: Person, short: readonly ShortNaming[], published: string | null): OfficialFact {
  const intro = introductionOf(namings)
  const office = fullestOffice(doc, namings, intro)
  const ranked = intro.rank !== null ? intro : namings.find(({ rank }) => rank !== null)
  const honored = intro.honorific !== null ? intro : namings.find(({ honorific }) => honorific !== null)
  const said = mentionOf(doc, [intro.first, intro.end])
  return {
    id: '',
    name: rangeText(doc, fullestName(intro, namings, short)),
    rank: ranked === undefined ? null : rangeText(doc, ranked.rank!),
    honorific: honored === undefined ? null : rangeText(doc, honored.honorific!),
    position: office === null ? null : rangeText(doc, office.position!),
    role: office === null ? null : roleOf(doc, office),
    organization: organizationOf(doc, office ?? intro),
    status: intro.status === 'current' && hasEnded(doc, intro, published) ? 'former' : intro.status,
    text: said.text,
    span: said.span,
    mentions: mentionsOf(doc, namings, short),
    certainty: short.some(({ guessed }) => guessed) ? 'implied' : 'stated',
    rule: intro.rule,
  }
}

/** Whether the last year of an office's term lies before the article's: "Ketua KPK periode 2019-2023" in 2025. */
function hasEnded(doc: Doc, { position }: Named, published: string | null): boolean {
  const end = position === null || published === null ? 0 : termEnd(doc, position[1])
  return end > 0 && textOf(doc, end - 1) < published!.slice(0, 4)
}

const rangeText = (doc: Doc, range: TokenRange) => plainName(textOf(doc, range[0], range[1]))

function mentionOf(doc: Doc, [first, end]: TokenRange): OfficialFact['mentions'][number] {
  const span: [number, number] = [doc.tokens.start[first], doc.tokens.end[end - 1]]
  return { text: doc.text.slice(span[0], span[1]), span }
}

const lengthOf = (range: TokenRange) => range[1] - range[0]

/** The name with the most words by which the person is called, that of the introduction before others. */
function fullestName({ name }: Named, namings: readonly Named[], short: readonly ShortNaming[]): TokenRange {
  let fullest = name
  for (const naming of namings) if (lengthOf(naming.name) > lengthOf(fullest)) fullest = naming.name
  for (const { byName, tokens } of short) if (byName && lengthOf(tokens) > lengthOf(fullest)) fullest = tokens
  return fullest
}

/** Where the person is named, in text order, none within another. */
function mentionsOf(doc: Doc, namings: readonly Named[], short: readonly ShortNaming[]): OfficialFact['mentions'] {
  const ranges = namings.map(saidRange)
  for (const { tokens } of short) ranges.push(tokens)
  ranges.sort((a, b) => a[0] - b[0])
  const mentions: OfficialFact['mentions'] = []
  for (let i = 0; i < ranges.length; i++)
    if (i === 0 || ranges[i][0] >= ranges[i - 1][1]) mentions.push(mentionOf(doc, ranges[i]))
  return mentions
}

/** Rank and name of a naming. */
const saidRange = ({ rank, name }: Named): TokenRange => (rank !== null && rank[0] < name[0] ? [rank[0], name[1]] : name)

/** The naming that introduces the person: the fullest name with an office, the first of several. */
function introductionOf(namings: readonly Named[]): Named {
  const score = (naming: Named) => (naming.position === null ? 0 : 10) + Math.min(lengthOf(naming.name), 6)
  return namings.reduce((best, naming) => (score(naming) > score(best) ? naming : best))
}

/** The office of the introduction, or a fuller wording of it elsewhere in the text ("Kepala BNPB", "Kepala Badan Nasional Penanggulangan Bencana (BNPB)"). */
function fullestOffice(doc: Doc, namings: readonly Named[], intro: Named): Named | null {
  const held = namings.filter(({ position }) => position !== null)
  if (held.length < 2) return held[0] ?? null
  const first = intro.position === null ? held[0] : intro
  const said = wordsOf(doc, first.position!)
  const isFuller = (words: readonly string[]) => words[0] === said[0] && isPartOf(said, words)
  return held.reduce((best, naming) => {
    const longer = rangeText(doc, naming.position!).length > rangeText(doc, best.position!).length
    return longer && isFuller(wordsOf(doc, naming.position!)) ? naming : best
  }, first)
}

/** The office without its body: what an abbreviation stands for, else the words up to the body. */
function roleOf(doc: Doc, { position, stands, organization }: Named): string {
  if (stands !== null) return stands
  const [first, end] = position!
  let last = organization === null || organization[0] <= first ? end : organization[0]
  // "peneliti di | Pusat Studi …": the word before the body is no part of the role.
  while (last - 1 > first && (isMark(doc, last - 1, ',') || valueAt(doc, last - 1, OFFICE_JOINTS) !== undefined)) last--
  return rangeText(doc, [first, last])
}

/** The body: as printed, or for an abbreviated office the body it heads with the place that follows. */
function organizationOf(doc: Doc, { organization, body }: Named): string | null {
  const printed = organization === null ? null : rangeText(doc, organization)
  if (body === null) return printed
  return printed === null ? body : `${body} ${printed}`
}

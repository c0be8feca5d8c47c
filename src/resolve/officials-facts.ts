import { OFFICE_JOINTS } from '../lexicon/roles.ts'
import type { Doc } from '../model/doc.ts'
import type { OfficialFact } from '../model/kinds/official.ts'
import type { TokenRange } from '../model/mentions/official.ts'
import { isMark, textOf, valueAt } from '../text/view.ts'
import type { ShortNaming } from './officials-mentions.ts'
import type { Named, Person } from './officials-people.ts'

/** The facts of the people of a text, in text order, spans in UTF-16 units. */
export function officialFacts(doc: Doc, people: readonly Person[], short: readonly ShortNaming[]): OfficialFact[] {
  const ofPerson = new Map<Person, ShortNaming[]>(people.map((person) => [person, []]))
  for (const naming of short) ofPerson.get(naming.person)!.push(naming)
  return people
    .map((person) => factOf(doc, person, ofPerson.get(person)!))
    .sort((a, b) => a.span[0] - b.span[0])
    .map((fact, i) => ({ ...fact, id: `o${i + 1}` }))
}

function factOf(doc: Doc, { namings }: Person, short: readonly ShortNaming[]): OfficialFact {
  const intro = introductionOf(namings)
  const office = fullestOffice(doc, namings, intro)
  const ranked = intro.rank !== null ? intro : namings.find(({ rank }) => rank !== null)
  const names = [...namings.map(({ name }) => name), ...short.filter(({ byName }) => byName).map(({ tokens }) => tokens)]
  const fullest = names.reduce((best, name) => (lengthOf(name) > lengthOf(best) ? name : best), intro.name)
  const honored = intro.honorific !== null ? intro : namings.find(({ honorific }) => honorific !== null)
  const places = [...namings.map((naming) => saidRange(naming)), ...short.map(({ tokens }) => tokens)].sort((a, b) => a[0] - b[0])
  return {
    id: '',
    name: textOf(doc, ...fullest),
    rank: ranked === undefined ? null : textOf(doc, ...ranked.rank!),
    honorific: honored === undefined ? null : textOf(doc, ...honored.honorific!),
    position: office === null ? null : textOf(doc, ...office.position!),
    role: office === null ? null : roleOf(doc, office),
    organization: organizationOf(doc, office ?? intro),
    status: intro.status,
    text: textOf(doc, intro.first, intro.end),
    span: spanOf(doc, [intro.first, intro.end]),
    mentions: places
      .filter((range, i) => i === 0 || range[0] >= places[i - 1]![1])
      .map((range) => ({ text: textOf(doc, ...range), span: spanOf(doc, range) })),
    certainty: short.some(({ guessed }) => guessed) ? 'implied' : 'stated',
    rule: intro.rule,
  }
}

const lengthOf = ([first, end]: TokenRange) => end - first

const spanOf = (doc: Doc, [first, end]: TokenRange): [number, number] => [doc.tokens.start[first]!, doc.tokens.end[end - 1]!]

/** Rank and name of a naming. */
const saidRange = ({ rank, name }: Named): TokenRange => [rank !== null && rank[0] < name[0] ? rank[0] : name[0], name[1]]

/** The naming that introduces the person: the fullest name with an office, the first of several. */
function introductionOf(namings: readonly Named[]): Named {
  const score = (naming: Named) => (naming.position === null ? 0 : 10) + Math.min(lengthOf(naming.name), 6)
  return namings.reduce((best, naming) => (score(naming) > score(best) ? naming : best))
}

/** The office of the introduction, or a fuller wording of it elsewhere in the text. */
function fullestOffice(doc: Doc, namings: readonly Named[], intro: Named): Named | null {
  const held = namings.filter(({ position }) => position !== null)
  if (held.length === 0) return null
  const first = intro.position === null ? held[0]! : intro
  const said = textOf(doc, ...first.position!).toLowerCase()
  return held.reduce((best, naming) => {
    const text = textOf(doc, ...naming.position!)
    return text.toLowerCase().startsWith(said) && text.length > textOf(doc, ...best.position!).length ? naming : best
  }, first)
}

/** The office without its body: what an abbreviation stands for, else the words up to the body. */
function roleOf(doc: Doc, { position, stands, organization }: Named): string {
  if (stands !== null) return stands
  const [first, end] = position!
  let last = organization === null || organization[0] <= first ? end : organization[0]
  // "peneliti di | Pusat Studi …": the word before the body is no part of the role.
  while (last - 1 > first && (isMark(doc, last - 1, ',') || valueAt(doc, last - 1, OFFICE_JOINTS) !== undefined)) last--
  return textOf(doc, first, last)
}

/** The body: as printed, or for an abbreviated office the body it heads with the place that follows. */
function organizationOf(doc: Doc, { organization, body }: Named): string | null {
  const printed = organization === null ? null : textOf(doc, ...organization)
  if (body === null) return printed
  return printed === null ? body : `${body} ${printed}`
}

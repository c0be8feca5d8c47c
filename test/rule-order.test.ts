import { readdirSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { expect, it } from 'vitest'
import { annotate } from '../src/annotate/annotate.ts'
import { COUNT_CORPUS } from '../src/extract/counts/corpus.ts'
import { COUNT_RULES } from '../src/extract/counts/rules.ts'
import { DATE_CORPUS } from '../src/extract/dates/corpus.ts'
import { joinPieces } from '../src/extract/dates/join.ts'
import { DATE_RULES } from '../src/extract/dates/rules.ts'
import { findMentions } from '../src/extract/extract.ts'
import { LOCATION_CORPUS } from '../src/extract/locations/corpus.ts'
import { LOCATION_RULES } from '../src/extract/locations/rules.ts'
import { OFFICIAL_CORPUS } from '../src/extract/officials/corpus.ts'
import { OFFICIAL_RULES } from '../src/extract/officials/rules.ts'
import { occasions } from '../src/match/occasions.ts'
import type { Found, Rule } from '../src/match/rule.ts'
import { ruleRunner } from '../src/match/run.ts'
import type { Doc } from '../src/model/doc.ts'
import type { Mentions } from '../src/model/mention.ts'
import { resolve } from '../src/resolve/resolve.ts'
import { articleOf } from './corpus.ts'

/** What rules find of which the last comes first. */
function reversed<M extends Found>(rules: readonly Rule<M>[]) {
  const at = occasions([rules.flatMap(({ triggers }) => triggers)])
  const run = ruleRunner(rules.toReversed())
  return (doc: Doc) => run(doc, at(doc)[0]!)
}

const dates = reversed(DATE_RULES)
const officials = reversed(OFFICIAL_RULES)
const counts = reversed(COUNT_RULES)
const locations = reversed(LOCATION_RULES)

function findReversed(doc: Doc): Mentions {
  const found = { dates: joinPieces(doc, dates(doc)), officials: officials(doc), counts: counts(doc), locations: locations(doc) }
  return { ...findMentions(doc), ...found }
}

const fixtures = readdirSync('fixtures').filter((name) => name.endsWith('.txt'))
const phrasings = [DATE_CORPUS, OFFICIAL_CORPUS, COUNT_CORPUS, LOCATION_CORPUS].map((tables) =>
  tables.flatMap(({ positives }) => positives.flatMap(([, ...texts]) => texts.map((text) => text.replace(/[«»]/g, '')))),
)

const facts = (doc: Doc, mentions: Mentions) => resolve(doc, articleOf(doc.text, '2024-05-06'), mentions).facts

it.each([
  ['of dates', phrasings[0]!],
  ['of officials', phrasings[1]!],
  ['of counts', phrasings[2]!],
  ['of locations', phrasings[3]!],
  ['of articles', fixtures.map((name) => readFileSync(`fixtures/${name}`, 'utf8'))],
] as const)('rules decide nothing by their order: %s', (_, texts) => {
  const moved = texts.filter((text) => {
    const doc = annotate(text)
    return !isDeepStrictEqual(facts(doc, findReversed(doc)), facts(doc, findMentions(doc)))
  })
  expect(moved).toEqual([])
})

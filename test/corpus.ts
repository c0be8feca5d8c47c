import { isDeepStrictEqual } from 'node:util'
import { describe, it } from 'vitest'
import { annotate } from '../src/annotate/annotate.ts'
import { findMentions } from '../src/extract/extract.ts'
import type { CorpusTable } from '../src/match/corpus.ts'
import type { Article } from '../src/model/article.ts'
import type { Facts, Kind } from '../src/model/kind.ts'
import { resolve } from '../src/resolve/resolve.ts'
import { withStory } from '../src/story/story.ts'

/** What was read off one phrasing: its facts (spans in UTF-16 units) and the rules that found a mention ("weekday+numeric-date": both). */
export interface Reading<K extends Kind> {
  facts: Facts[K]
  rules: ReadonlySet<string>
}

/** Reads the facts of one kind off a text that was published then, without cleaning it. */
export function readFacts<K extends Kind>(kind: K, text: string, published: string | null): Reading<K> {
  const doc = withStory(annotate(text))
  const mentions = findMentions(doc)
  const { facts } = resolve(doc, articleOf(text, published), mentions)
  return { facts: facts[kind], rules: new Set(mentions[kind].flatMap(({ rule }) => rule.split('+'))) }
}

/** An article of nothing but a text and its time of publication. */
export function articleOf(text: string, published: string | null): Article {
  return {
    id: 'corpus',
    path: null,
    url: null,
    format: 'text',
    fetched: null,
    encoding: 'utf-8',
    sha256: '',
    outlet: null,
    title: null,
    authors: [],
    editors: [],
    published,
    publishedBasis: published === null ? null : 'input',
    dateline: null,
    text,
    fromPage: false,
    extra: {},
    removed: [],
    problems: [],
  }
}

/** Runs a corpus as tests: each phrasing gives what its row says, each negative nothing, and each rule is reached by some phrasing. */
export function corpus<K extends Kind>(
  kind: K,
  rules: readonly { readonly name: string }[],
  tables: readonly CorpusTable<K>[],
): void {
  for (const { name, published, positives, negatives } of tables) {
    describe(`${kind}: ${name}`, () => {
      for (const [expected, ...phrasings] of positives) {
        const wanted = Array.isArray(expected) ? (expected as readonly unknown[]) : [expected]
        for (const phrasing of phrasings)
          it(`"${phrasing}" is ${JSON.stringify(expected)}`, () => {
            const failure = compare(phrasing, wanted, (text) => readFacts(kind, text, published).facts)
            if (failure !== null) throw new Error(failure)
          })
      }
      for (const text of negatives)
        it(`"${text}" is nothing`, () => {
          const { facts } = readFacts(kind, text, published)
          if (facts.length > 0) throw new Error(`found in a negative: ${show(facts)}`)
        })
    })
  }
  it(`${kind}: every rule is reached by an example`, () => {
    const reached = new Set<string>()
    for (const { published, positives } of tables)
      for (const [, ...phrasings] of positives)
        for (const phrasing of phrasings)
          for (const rule of readFacts(kind, unmark(phrasing).text, published).rules) reached.add(rule)
    const missed = rules.map(({ name }) => name).filter((name) => !reached.has(name))
    if (missed.length > 0) throw new Error(`no example reaches ${missed.join(', ')}`)
  })
}

type AnyFact = Facts[Kind][number]

/** Why the reading of a phrasing is not what was wanted, null where it is. */
function compare(phrasing: string, wanted: readonly unknown[], read: (text: string) => readonly AnyFact[]): string | null {
  const { text, spans } = unmark(phrasing)
  const facts = read(text)
  if (facts.length === 0) return 'nothing found'
  if (facts.length > wanted.length) return `several found: ${show(facts)}`
  if (facts.length < wanted.length) return `too few found: ${show(facts)}`
  const places = spans.length > 0 || wanted.length > 1 ? spans : [[0, text.length]]
  for (const [i, fact] of facts.entries()) {
    const place = places[i]
    if (place !== undefined && !isDeepStrictEqual([...fact.span], place))
      return `wrong span: "${fact.text}", not "${text.slice(place[0], place[1])}"`
    if (text.slice(...fact.span) !== fact.text) return `text is not its span: "${fact.text}"`
    const wrong = differences(fact, wanted[i])
    if (wrong !== null) return `wrong value: ${wrong}`
  }
  return null
}

function differences(fact: AnyFact, wanted: unknown): string | null {
  const stated = typeof wanted === 'object' && wanted !== null ? wanted : { value: wanted }
  const has = fact as unknown as { [key: string]: unknown }
  const wrong = Object.entries(stated).filter(([key, value]) => !isDeepStrictEqual(has[key], value))
  return wrong.length === 0
    ? null
    : wrong.map(([key, value]) => `${key} is ${JSON.stringify(has[key])}, not ${JSON.stringify(value)}`).join('; ')
}

/** The phrasing without its marks, and the spans they marked. */
function unmark(phrasing: string): { text: string; spans: number[][] } {
  const spans: number[][] = []
  let text = ''
  for (const piece of phrasing.split(/([«»])/)) {
    if (piece === '«') spans.push([text.length])
    else if (piece === '»') spans.at(-1)!.push(text.length)
    else text += piece
  }
  return { text, spans }
}

const show = (facts: readonly AnyFact[]) =>
  facts.map((fact) => `"${fact.text}" (${fact.rule}) = ${JSON.stringify('value' in fact ? fact.value : fact)}`).join(' | ')

import { annotate } from './annotate/annotate.ts'
import { detectLanguage } from './annotate/language.ts'
import { withUserWords } from './annotate/user-words.ts'
import { clean } from './clean/clean.ts'
import { findMentions } from './extract/extract.ts'
import type { BoilerplateRule } from './lexicon/boilerplate.ts'
import type { UserLexicon } from './lexicon/user-schema.ts'
import type { Article } from './model/article.ts'
import type { Doc } from './model/doc.ts'
import type { Facts, Kind } from './model/kind.ts'
import { KINDS } from './model/kind.ts'
import type { Mentions } from './model/mention.ts'
import type { Record } from './model/record.ts'
import type { Reject } from './resolve/context.ts'
import { resolve } from './resolve/resolve.ts'
import { codePointOffsets } from './text/code-points.ts'

/** What can be chosen for one article. */
export interface PipelineOptions {
  /** Take boilerplate out (default true). */
  clean?: boolean
  /** The kinds to report (default all). */
  only?: readonly Kind[]
  /** Boilerplate rules a user has besides ours (default none). */
  boilerplate?: readonly BoilerplateRule[]
  /** A user's own words besides ours (default none). */
  lexicon?: UserLexicon
}

/** One article to its record: clean, annotate, extract, resolve. */
export function processArticle(article: Article, options: PipelineOptions = {}): Record {
  return traceArticle(article, options).record
}

/** A record with what was read off the text on the way to it; the spans of these facts count UTF-16 units. */
export interface Trace {
  readonly record: Record
  readonly doc: Doc
  readonly mentions: Mentions
  readonly facts: Facts
}

/** One article to its record, keeping what it came from; `reject` is told of every mention that became no fact. */
export function traceArticle(article: Article, options: PipelineOptions = {}, reject?: Reject): Trace {
  return withUserWords(options.lexicon, () => trace(article, options, reject))
}

function trace(article: Article, options: PipelineOptions, reject: Reject | undefined): Trace {
  const cleaned = options.clean === false ? article : clean(article, options.boilerplate)
  const doc = annotate(cleaned.text)
  const language = detectLanguage(doc)
  const mentions = findMentions(doc)
  const { facts, anchor, problems } = resolve(doc, cleaned, mentions, reject)
  const kept = options.only === undefined ? facts : keepOnly(facts, options.only)
  const { id, path, url, format, encoding, sha256, outlet, title, authors, editors, dateline } = cleaned
  if (language.code !== 'ind' && language.code !== 'und')
    problems.unshift({ code: 'not-indonesian', message: `the text looks like ${language.code}, not Indonesian` })
  const inInput = codePointOffsets(article.text)
  const { dates, officials, counts, locations } = inCodePoints(kept, doc.text)
  const record: Record = {
    schema: 'fakta/1',
    id,
    duplicateOf: null,
    source: { path, url, format, encoding, sha256 },
    language,
    article: {
      outlet,
      title,
      authors,
      editors,
      published: anchor.published,
      publishedBasis: anchor.basis,
      dateline,
      text: doc.text,
    },
    removed: cleaned.removed.map(({ kind, text, rule, at }) => ({
      kind,
      text,
      rule,
      at: at === null ? null : [inInput(at[0]), inInput(at[1])],
    })),
    dates,
    officials,
    counts,
    locations,
    problems: [...cleaned.problems, ...problems],
  }
  return { record, doc, mentions, facts: kept }
}

function keepOnly(facts: Facts, only: readonly Kind[]): Facts {
  const kept = { ...facts }
  for (const kind of KINDS) if (!only.includes(kind)) kept[kind] = []
  const link = (kind: Kind, id: string | null) => (only.includes(kind) ? id : null)
  kept.counts = kept.counts.map((count) => ({
    ...count,
    location: link('locations', count.location),
    date: link('dates', count.date),
    official: link('officials', count.official),
  }))
  return kept
}

/** The facts with every span in code points instead of UTF-16 units. */
function inCodePoints(facts: Facts, text: string): Facts {
  const offset = codePointOffsets(text)
  if (offset(text.length) === text.length) return facts
  const moved = <T extends { span: [number, number] }>(item: T): T => ({
    ...item,
    span: [offset(item.span[0]), offset(item.span[1])],
  })
  const withMentions = <T extends { span: [number, number]; mentions: { text: string; span: [number, number] }[] }>(
    fact: T,
  ): T => ({
    ...moved(fact),
    mentions: fact.mentions.map(moved),
  })
  return {
    dates: facts.dates.map(moved),
    officials: facts.officials.map(withMentions),
    counts: facts.counts.map(withMentions),
    locations: facts.locations.map(withMentions),
  }
}

import { annotate } from './annotate/annotate.ts'
import { detectLanguage } from './annotate/language.ts'
import { scopeOf } from './annotate/scope.ts'
import { clean } from './clean/clean.ts'
import { findMentions, type PassedBy } from './extract/extract.ts'
import type { BoilerplateRule } from './lexicon/boilerplate.ts'
import type { UserLexicon } from './lexicon/user-schema.ts'
import type { Article, Problem } from './model/article.ts'
import type { Doc } from './model/doc.ts'
import type { Facts, Kind } from './model/kind.ts'
import type { Mentions } from './model/mention.ts'
import type { Aside } from './model/reasons.ts'
import type { ArticleRecord } from './model/record.ts'
import { perKind } from './model/rows/index.ts'
import { mapFacts, withLinksTo, withSpans } from './model/rows/walk.ts'
import type { Reject } from './resolve/context.ts'
import { resolve } from './resolve/resolve.ts'
import { withStory } from './story/story.ts'
import { codePointOffsets } from './text/code-points.ts'
import { fingerprint } from './text/fingerprint.ts'
import { plainName } from './text/name.ts'
import { stepsFor } from './text/steps.ts'

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
  /** How many steps the work on an article may take for each UTF-16 unit of its text (default: more than any known text takes). */
  stepsAUnit?: number
}

/** The same for many articles, of which some may not be wanted. */
export interface BatchOptions extends PipelineOptions {
  /** The language that is wanted, ISO 639-3 (default any). */
  language?: string
}

/** One article to its record: clean, annotate, extract, resolve. */
export function processArticle(article: Article, options: PipelineOptions = {}): ArticleRecord {
  return traceArticle(article, options).record
}

/** Articles to their records, in order, null for one in another language than is wanted; the same records as one by one, in three quarters of the time. */
export function processArticles(articles: readonly Article[], options: BatchOptions = {}): (ArticleRecord | null)[] {
  return traceArticles(articles, options).map((trace) => trace?.record ?? null)
}

/** A record with what was read off the text on the way to it; the spans of these facts count UTF-16 units. */
export interface Trace {
  readonly record: ArticleRecord
  readonly doc: Doc
  readonly mentions: Mentions
  readonly facts: Facts
}

/** Hears why what was found became no fact, and why rules took nothing where they were tried. */
export interface Listener {
  readonly rejected: Reject
  readonly passedBy: PassedBy
}

/** One article to its record, keeping what it came from. */
export function traceArticle(article: Article, options: PipelineOptions = {}, listener?: Listener): Trace {
  return traceArticles([article], options, listener)[0]!
}

/** All articles pass a stage before the next begins: the code of one stage fits into the processor's cache, that of all does not. */
function traceArticles(articles: readonly Article[], options: BatchOptions, listener?: Listener): (Trace | null)[] {
  const scope = scopeOf(options.lexicon)
  const steps = articles.map(({ text }) => stepsFor(text.length, options.stepsAUnit))
  const cleaned = options.clean === false ? articles : articles.map((article, i) => clean(article, options.boilerplate, steps[i]))
  const unsaid: Aside | undefined = listener && ((token, reason) => listener.passedBy('statements', token, reason))
  const docs = cleaned.map(({ text }, i) => withStory(annotate(text, scope, steps[i]), unsaid))
  const languages = docs.map(detectLanguage)
  const wanted = docs.map((_, i) => options.language === undefined || languages[i]!.code === options.language)
  const mentions = docs.map((doc, i) => (wanted[i] ? findMentions(doc, listener?.passedBy) : null))
  const resolved = docs.map((doc, i) => mentions[i] && resolve(doc, cleaned[i]!, mentions[i], listener?.rejected))
  return docs.map((doc, i) => {
    if (!resolved[i] || !mentions[i]) return null
    const { facts, anchor, problems } = resolved[i]
    const kept = options.only === undefined ? facts : keepOnly(facts, options.only)
    const decided = { facts: inCodePoints(kept, doc.text), anchor, problems }
    const record = recordOf(articles[i]!, cleaned[i]!, languages[i]!, decided)
    return { record, doc, mentions: mentions[i], facts: kept }
  })
}

/** The record of an article: what it was read from, what cleaning left of it, its language and what was decided, spans in code points. */
function recordOf(
  article: Article,
  cleaned: Article,
  language: ArticleRecord['language'],
  { facts, anchor, problems }: ReturnType<typeof resolve>,
): ArticleRecord {
  const { id, path, url, format, fetched, encoding, sha256, fromPage, extra, outlet, title, authors, editors, dateline, text } =
    cleaned
  const foreign = language.code !== 'ind' && language.code !== 'und'
  const inInput = codePointOffsets(article.text)
  return {
    schema: 'fakta/1',
    id,
    duplicateOf: null,
    source: { path, url, format, encoding, sha256, fetched },
    extra,
    language,
    article: {
      outlet: named(outlet),
      title: named(title),
      authors: authors.map(plainName),
      editors: editors.map(plainName),
      published: anchor.published,
      publishedBasis: anchor.basis,
      dateline: named(dateline),
      text,
      fingerprint: fingerprint(text),
    },
    removed: cleaned.removed.map(({ kind, text, rule, at }) => ({
      kind,
      text,
      rule,
      at: fromPage ? null : [inInput(at[0]), inInput(at[1])],
    })),
    ...facts,
    problems: [...cleaned.problems, ...(foreign ? [notIndonesian(language)] : []), ...problems].map(whole),
  }
}

const named = (printed: string | null) => (printed === null ? null : plainName(printed) || null)

/** A problem whose message is no half of a character, should it have been cut within one. */
const whole = ({ code, message }: Problem): Problem => ({ code, message: message.toWellFormed() })

function notIndonesian({ code }: ArticleRecord['language']): Problem {
  return { code: 'not-indonesian', message: `the text looks like ${code}, not Indonesian` }
}

/** The facts of some kinds, without their ties to those of others. */
function keepOnly(facts: Facts, only: readonly Kind[]): Facts {
  const kept = perKind((kind) => (only.includes(kind) ? facts[kind] : [])) as Facts
  return mapFacts(kept, (fact, row) => withLinksTo(fact, row, only))
}

/** The facts with every span in code points instead of UTF-16 units. */
function inCodePoints(facts: Facts, text: string): Facts {
  const offset = codePointOffsets(text)
  return offset(text.length) === text.length ? facts : mapFacts(facts, (fact, row) => withSpans(fact, row, offset))
}

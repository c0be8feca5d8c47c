import type { Fact, Kind } from '../model/kind.ts'
import type { ArticleRecord } from '../model/record.ts'
import { EXAMPLE_IDS, KINDS } from '../model/rows/index.ts'
import type { Cell, Column, ColumnType } from '../model/rows/row.ts'
import { kindRow, type LooseFact } from '../model/rows/walk.ts'
import { type SentenceFinder, sentenceFinder } from './sentence.ts'

/** A column of a table; `of` gives the cell of a row. */
export interface TableColumn<Row> {
  readonly name: string
  readonly type: ColumnType
  readonly about: string
  readonly of: (row: Row) => Cell
}

/** One record as a row. */
export interface ArticleRow {
  readonly record: ArticleRecord
  /** The record's number in the run, from 1. */
  readonly article: number
}

/** One fact of one record, as a row. */
export interface FactRow extends ArticleRow {
  readonly kind: Kind
  readonly fact: Fact
  readonly sentence: SentenceFinder
}

const column = <Row>(name: string, type: ColumnType, about: string, of: (row: Row) => Cell): TableColumn<Row> => ({
  name,
  type,
  about,
  of,
})

function publishedDay({ record }: ArticleRow): Cell {
  return record.article.published?.slice(0, 10) ?? null
}

/** The columns of the kinds, a name that several share being one column, in the order of the kinds. */
function kindColumns(): TableColumn<FactRow>[] {
  const named = new Map<string, Map<Kind, Column<LooseFact>>>()
  for (const kind of KINDS)
    for (const own of kindRow(kind).columns) named.set(own.name, (named.get(own.name) ?? new Map()).set(kind, own))
  return [...named].map(([name, byKind]) => {
    const types = [...new Set([...byKind.values()].map(({ type }) => type))]
    if (types.length > 1) throw new Error(`Expected column ${name} to be of one type, got ${types.join(' and ')}`)
    return column(name, types[0], aboutOf(byKind), ({ kind, fact, record }) => byKind.get(kind)?.of(fact, record) ?? null)
  })
}

/** What a column holds, kind by kind; kinds that say the same are named together, all of them not at all. */
function aboutOf(byKind: ReadonlyMap<Kind, Column<LooseFact>>): string {
  const kindsOf = new Map<string, Kind[]>()
  for (const [kind, { about }] of byKind) kindsOf.set(about, [...(kindsOf.get(about) ?? []), kind])
  return [...kindsOf]
    .map(([about, kinds]) => (kinds.length === KINDS.length ? about : `${kinds.join(', ')}: ${about}`))
    .join('; ')
}

/** The table of facts: one row a fact, columns for all kinds. Names and types are stable. */
export const FACT_TABLE: readonly TableColumn<FactRow>[] = [
  column('id', 'text', 'id of the article', ({ record }) => record.id),
  column('kind', 'text', KINDS.join(', '), ({ kind }) => kind),
  column('fact', 'text', `id of the fact in its article: ${EXAMPLE_IDS}`, ({ fact }) => fact.id),
  column('text', 'text', 'the words of the article', ({ fact }) => fact.text),
  column('start', 'integer', 'first code point of the words in the cleaned text', ({ fact }) => fact.span[0]),
  column('end', 'integer', 'the code point after the last', ({ fact }) => fact.span[1]),
  ...kindColumns(),
  column('certainty', 'text', 'stated or implied', ({ fact }) => fact.certainty),
  column('rule', 'text', 'the rule that found the fact', ({ fact }) => fact.rule),
  column('published', 'day', 'day the article was published', publishedDay),
  column('outlet', 'text', 'the outlet of the article', ({ record }) => record.article.outlet),
  column('article', 'integer', 'number of the article in the run, the same in both tables', ({ article }) => article),
  column(
    'duplicateOf',
    'text',
    'id of an earlier article with the same text: do not add this up',
    ({ record }) => record.duplicateOf,
  ),
  column('sentence', 'text', 'the sentence around the words', ({ fact, sentence }) => sentence(fact.span)),
]

/** The table of articles: one row a record. */
export const ARTICLE_TABLE: readonly TableColumn<ArticleRow>[] = [
  column('id', 'text', 'id of the article', ({ record }) => record.id),
  column('article', 'integer', 'its number in the run', ({ article }) => article),
  column('duplicateOf', 'text', 'id of an earlier article with the same text', ({ record }) => record.duplicateOf),
  column('path', 'text', 'file it was read from', ({ record }) => record.source.path),
  column('url', 'text', 'its address', ({ record }) => record.source.url),
  column('format', 'text', 'text, html, json, jsonl, csv, warc', ({ record }) => record.source.format),
  column('sha256', 'text', 'of the input bytes', ({ record }) => record.source.sha256),
  column('language', 'text', 'ISO 639-3', ({ record }) => record.language.code),
  column('outlet', 'text', 'the outlet', ({ record }) => record.article.outlet),
  column('title', 'text', 'the headline', ({ record }) => record.article.title),
  column('authors', 'text', 'joined by "; "', ({ record }) => record.article.authors.join('; ') || null),
  column('editors', 'text', 'joined by "; "', ({ record }) => record.article.editors.join('; ') || null),
  column('published', 'day', 'day it was published', publishedDay),
  column(
    'publishedAt',
    'text',
    'the same with its time, where that is known (ISO 8601)',
    ({ record }) => record.article.published,
  ),
  column('publishedBasis', 'text', 'where that was read', ({ record }) => record.article.publishedBasis),
  column('dateline', 'text', 'place of the dateline', ({ record }) => record.article.dateline),
  ...KINDS.map((kind) => column<ArticleRow>(kind, 'integer', `number of ${kind}`, ({ record }) => record[kind].length)),
  column('removed', 'integer', 'number of pieces taken out', ({ record }) => record.removed.length),
  column(
    'problems',
    'text',
    'problem codes, joined by a blank',
    ({ record }) => record.problems.map(({ code }) => code).join(' ') || null,
  ),
  column('text', 'text', 'the cleaned text', ({ record }) => record.article.text),
  column('fingerprint', 'text', 'of the text: equal texts have equal ones', ({ record }) => record.article.fingerprint),
  column('fetched', 'text', 'when the page was fetched, where the input says so', ({ record }) => record.source.fetched),
]

/** The rows of a record, the `article`-th of the run, in the table of facts. */
export function* factRows(record: ArticleRecord, article: number): Generator<FactRow> {
  const sentence = sentenceFinder(record.article.text)
  for (const kind of KINDS) for (const fact of record[kind]) yield { record, article, kind, fact, sentence }
}

import type { ArticleRecord } from '../model/record.ts'

/** What happened, as an article's record has it. */
export interface SourceIncident {
  readonly type: string
  readonly name: string | null
  readonly location: string | null
  readonly date: string | null
  readonly counts: readonly string[]
  readonly text: string
  readonly mentions: readonly unknown[]
}

/** The keys of a record that joining reads; those of older records are filled. */
export type SourceRecord = Pick<ArticleRecord, 'id' | 'article' | 'dates' | 'counts' | 'locations' | 'officials'> & {
  /** Null where the record was made before there were any. */
  readonly incidents: readonly SourceIncident[] | null
}

/** A line that gives no record: a failure of an earlier run, or what this is no record by. */
export type NoRecord = { readonly failure: true } | { readonly wrong: string }

/** A record with the keys that it lacked. */
export interface ReadRecord {
  readonly record: SourceRecord
  readonly lacked: readonly string[]
}

type Row = { readonly [key: string]: unknown }

const isObject = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

const KINDS = ['dates', 'counts', 'locations', 'officials', 'incidents'] as const

/** Takes a line of JSON for a record: only its schema and the form of its keys are looked at, since millions are read. */
export function sourceRecord(line: string): ReadRecord | NoRecord {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { wrong: 'is no JSON' }
  }
  if (!isObject(value)) return { wrong: 'is no record' }
  if (value.schema === 'fakta-failure/1') return { failure: true }
  if (value.schema !== 'fakta/1')
    return {
      wrong:
        value.schema === undefined
          ? 'is no record: it has no schema; articles become records by: extract FILE -t jsonl'
          : `is no record: its schema is ${JSON.stringify(value.schema).slice(0, 40)}`,
    }
  const { id, article } = value
  if (typeof id !== 'string') return { wrong: 'is no record: it has no id' }
  if (!isObject(article) || typeof article.text !== 'string') return { wrong: 'is no record: it has no article.text' }
  const odd = KINDS.find((kind) => value[kind] !== undefined && !isFacts(value[kind]))
  if (odd !== undefined) return { wrong: `is no record: ${odd} is no list of facts` }
  const lacked = [
    ...KINDS.filter((kind) => value[kind] === undefined),
    ...(typeof article.fingerprint === 'string' ? [] : ['article.fingerprint']),
  ]
  const facts = Object.fromEntries(KINDS.map((kind) => [kind, value[kind] ?? (kind === 'incidents' ? null : [])]))
  const told = { outlet: null, title: null, published: null, fingerprint: '', ...article }
  return { record: { id, article: told, ...facts } as unknown as SourceRecord, lacked }
}

const isFacts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((fact) => isObject(fact) && typeof fact.id === 'string')

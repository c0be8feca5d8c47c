import { z } from 'zod'
import type { Kind } from './kind.ts'
import { spanSchema } from './kinds/common.ts'
import { FACT_SCHEMAS } from './kinds/index.ts'
import { REMOVAL_KINDS } from './removal-kinds.ts'

/** The facts of a record, a list a kind. */
const FACT_LISTS = Object.fromEntries(Object.entries(FACT_SCHEMAS).map(([kind, schema]) => [kind, z.array(schema)])) as {
  [K in Kind]: z.ZodArray<(typeof FACT_SCHEMAS)[K]>
}

const nullableText = z.string().nullable()

/** Problem codes of a record, the closed list of docs/record.md. */
export const problemSchema = z.strictObject({
  code: z.enum([
    'empty',
    'no-article',
    'not-indonesian',
    'bad-encoding',
    'bad-publication-date',
    'no-publication-date',
    'weekday-mismatch',
    'impossible-date',
    'impossible-number',
    'sum-mismatch',
  ]),
  message: z.string(),
})

/** One piece removed from the input by cleaning. */
const removalSchema = z.strictObject({
  kind: z.enum(REMOVAL_KINDS),
  text: z.string(),
  rule: z.string(),
  at: spanSchema.nullable().describe('[start, end) in code points of the decoded input; null for HTML'),
})

/** What one article becomes: the contract of every JSON output. */
export const recordSchema = z.strictObject({
  schema: z.literal('fakta/1'),
  id: z.string(),
  duplicateOf: nullableText.describe('id of an earlier record of this run with the same cleaned text'),
  source: z.strictObject({
    path: nullableText,
    url: nullableText,
    format: z.enum(['text', 'html', 'json', 'jsonl', 'csv', 'warc']),
    encoding: z.string(),
    sha256: z.string().describe('of the input bytes of this article, lower-case hex'),
    fetched: nullableText.describe('when the page was fetched (ISO 8601), where the input says so'),
  }),
  extra: z.record(z.string(), z.json()).describe('columns of the row itself, as `--keep` names them; null where a row has none'),
  language: z.strictObject({
    code: z.string().describe('ISO 639-3; "und" where undecided'),
    confidence: z.number().min(0).max(1),
  }),
  article: z.strictObject({
    outlet: nullableText,
    title: nullableText,
    authors: z.array(z.string()),
    editors: z.array(z.string()),
    published: nullableText.describe('ISO 8601 day or time'),
    publishedBasis: z.enum(['option', 'input', 'metadata', 'url', 'byline', 'text']).nullable(),
    dateline: nullableText,
    text: z.string().describe('cleaned body; paragraphs joined by one blank line'),
    fingerprint: z
      .string()
      .describe(
        'first 16 hex digits of the SHA-256 of the text, white space folded: equal texts, equal fingerprints, in any run',
      ),
  }),
  removed: z.array(removalSchema),
  ...FACT_LISTS,
  problems: z.array(problemSchema),
})

export type ArticleRecord = z.infer<typeof recordSchema>

import { z } from 'zod'
import type { Kind } from './kind.ts'
import { FACT_SCHEMAS } from './kinds/index.ts'
import { KINDS } from './rows/index.ts'

function decisionSchema<K extends Kind>(kind: K) {
  return z.strictObject({
    kind: z.literal(kind),
    fact: FACT_SCHEMAS[kind].nullable().describe('the fact as extracted; null where it was added'),
    verdict: z.enum(['right', 'wrong', 'edited', 'added']),
    corrected: FACT_SCHEMAS[kind].nullable().describe('the fact as it should be, where it was edited or added; else null'),
  })
}

type DecisionSchema = { [K in Kind]: ReturnType<typeof decisionSchema<K>> }[Kind]

const DECISIONS = KINDS.map((kind) => decisionSchema(kind)) as unknown as [DecisionSchema, ...DecisionSchema[]]

/** What a person decided on the facts of articles: the file the review page saves and `extract score` reads. */
export const decisionsSchema = z.strictObject({
  schema: z.literal('fakta-decisions/1'),
  articles: z.array(
    z.strictObject({
      id: z.string().describe('id of the record'),
      sha256: z.string().describe('source.sha256 of the record'),
      text: z.string().describe('article.text of the record, which all spans count in'),
      reviewed: z.boolean().describe('the whole article was read: facts without a decision are right, and none is missing'),
      decisions: z.array(z.discriminatedUnion('kind', DECISIONS)),
    }),
  ),
})

export type Decisions = z.infer<typeof decisionsSchema>

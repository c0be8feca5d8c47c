import { z } from 'zod'
import { factBase, mentionSchema, spanSchema } from './common.ts'

const wordsSchema = z.strictObject({ text: z.string(), span: spanSchema })

/** What somebody said: in quotation marks, or told in other words. */
export const statementSchema = z.strictObject({
  ...factBase,
  mode: z.enum(['direct', 'indirect']).describe('direct: in quotation marks; indirect: "X mengatakan, …", "Menurut X, …"'),
  speaker: wordsSchema
    .extend({ name: z.string().describe('the fullest name they stand for, the words themselves where nobody is named') })
    .nullable()
    .describe('the words that name who speaks: "Retno", the "nya" of "katanya", "seorang warga"'),
  official: z.string().nullable().describe('id of the speaker among officials'),
  cue: wordsSchema.nullable().describe('the verb of saying: "kata", "ujarnya", "menurut"; null for what goes on without one'),
  medium: z.string().nullable().describe('how it was said: "keterangan tertulis", "konferensi pers"'),
  location: z.string().nullable().describe('id of the place where it was said'),
  date: z.string().nullable().describe('id of the day on which it was said'),
  counts: z.array(z.string()).describe('ids of the counts inside'),
  mentions: z
    .array(mentionSchema)
    .min(1)
    .describe('every part in order: a quotation broken by "kata X", and what goes on in the same mouth'),
})

export type StatementFact = z.infer<typeof statementSchema>

import { z } from 'zod'

/** The line that stands in the output in place of a record, where failures are asked for in line. */
export const failureSchema = z.strictObject({
  schema: z.literal('fakta-failure/1'),
  id: z.string().describe('the id that the record would have had'),
  path: z.string().nullable(),
  code: z.enum(['not-found', 'unreadable', 'binary', 'bad-json', 'no-text', 'too-large', 'no-articles', 'crashed', 'too-slow']),
  message: z.string(),
})

/** A failure as a line of output. */
export type FailureLine = z.infer<typeof failureSchema>

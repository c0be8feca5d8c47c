import { z } from 'zod'

/** `[start, end)` in Unicode code points of `article.text`. */
export const spanSchema = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .describe('[start, end) in Unicode code points of article.text')

/** One place in the text where a fact is named. */
export const mentionSchema = z.strictObject({ text: z.string(), span: spanSchema })

/** `stated`: the text says it. `implied`: resolved from context. */
const certaintySchema = z.enum(['stated', 'implied'])

/** What every fact carries: its place in the text, how sure its value is, and the rule that found it. */
export const factBase = {
  id: z.string(),
  text: z.string(),
  span: spanSchema,
  certainty: certaintySchema,
  rule: z.string().describe('the rule that found the fact'),
}

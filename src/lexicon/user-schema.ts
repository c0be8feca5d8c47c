import { z } from 'zod'
import { countSchema } from '../model/kinds/count.ts'
import { locationSchema } from '../model/kinds/location.ts'
import { PEOPLE } from './people.ts'

/** What a noun may say of the people counted in it: whatever some built-in one says. */
const PEOPLE_SENSES = [...new Set(Object.values(PEOPLE.rows))]

const word = z.string().min(1).max(200)

/** A list of words, each a text or an object that says more. */
const words = <S extends z.ZodRawShape>(more: S) => z.array(z.union([word, z.strictObject({ word, ...more })])).optional()

/** Types of place a user may add: those of the gazetteer. */
const placeTypeSchema = locationSchema.shape.type.exclude(['road'])

/** A user's own words, which take part in every rule like the built-in ones. */
export const userLexiconSchema = z.strictObject({
  titles: words({
    follows: z
      .enum(['nothing', 'place', 'anything'])
      .optional()
      .describe('what stands between title and name: nothing, the place it is for, or anything an office is about (default)'),
    stands: word.optional().describe('the office an abbreviation stands for'),
    body: word.optional().describe('the body in an abbreviation: "Polres" in "Kapolres"'),
  }).describe('heads of offices: "ketua satgas"'),
  ranks: words({}).describe('ranks before a name: "kombespol"'),
  organizations: words({
    place: z.boolean().optional().describe('a place behind it belongs to the name (default: no)'),
  }).describe('names of bodies that stand alone: "Satgas Damai Cartenz"'),
  statuses: z
    .array(
      z.strictObject({
        word,
        status: countSchema.shape.status,
        acts: z
          .boolean()
          .optional()
          .describe('a verb that does it to the people behind it: "menghanyutkan 12 orang" (default: no)'),
        people: z
          .boolean()
          .optional()
          .describe('said of people alone, so that a noun no table knows, counted beside it, names people (default: no)'),
      }),
    )
    .optional()
    .describe('what is said of people who were counted: "terseret arus"'),
  units: words({
    counts: z
      .enum(PEOPLE_SENSES)
      .optional()
      .describe('what the noun says of them: person (default), household, officer, victim …'),
  }).describe('nouns that people are counted in: "pendulang emas"'),
  places: z
    .array(
      z.strictObject({
        name: word,
        aliases: z.array(word).optional(),
        type: placeTypeSchema,
        country: z
          .string()
          .regex(/^[A-Z]{2}$/)
          .optional()
          .describe('ISO 3166-1 alpha-2 (default: ID)'),
        code: word.optional(),
        latitude: z.number().min(-90).max(90).optional(),
        longitude: z.number().min(-180).max(180).optional(),
        within: z
          .string()
          .regex(/^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/)
          .optional()
          .describe('Kemendagri code of the area it lies in: "33.26"'),
      }),
    )
    .optional()
    .describe('places that the gazetteer lacks, or means otherwise'),
})

export type UserLexicon = z.infer<typeof userLexiconSchema>

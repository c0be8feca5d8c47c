import type { Fields } from '../data.ts'

/** Put in by the build. */
declare const FIELDS: Fields

/** The values that the facts of each kind have. */
export const fields: Fields = FIELDS

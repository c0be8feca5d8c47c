/** The fields of a row that are read. */
export const ROW_FIELDS = ['id', 'title', 'published', 'url', 'outlet', 'text', 'html'] as const

/** One of the fields of a row that are read. */
export type RowField = (typeof ROW_FIELDS)[number]

/** The names of fields in the input, where they differ from ours; dots lead into objects. */
export type FieldNames = { readonly [F in RowField]?: string }

/** What the caller says of all inputs. */
export interface ReadOptions {
  /** The publication time (`--published`), in any spelling `parsePublished` reads, or null. */
  readonly published: string | null
  /** The outlet (`--outlet`), or null. */
  readonly outlet: string | null
  /** Which field of a row holds what, where it is not the field of that name (`--field text=content`). */
  readonly fields: FieldNames
  /** The fields of a row that go into `extra` (`--keep`). */
  readonly keep: readonly string[]
  /** Takes those of the names in `fields` and `keep` that a row has; null where nobody asks. */
  readonly met: Set<string> | null
  /** The language that is wanted (ISO 639-3), or null for any: what is in another gives nothing. */
  readonly language: string | null
}

/** Where an input comes from and what the caller says of it. */
export interface Source extends ReadOptions {
  readonly id: string
  readonly path: string | null
}

/** Nothing said of any input. */
export const NOTHING_SAID: ReadOptions = { published: null, outlet: null, fields: {}, keep: [], met: null, language: null }

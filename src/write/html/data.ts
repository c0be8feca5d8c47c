import type { Kind } from '../../model/kind.ts'
import type { ArticleRecord } from '../../model/record.ts'
import type { Link } from '../../model/rows/row.ts'
import type { LooseFact } from '../../model/rows/walk.ts'

/** One article as the page holds it. */
export interface PageArticle {
  readonly record: ArticleRecord
  /** The code points at which its sentences begin. */
  readonly sentences: readonly number[]
}

/** One value of a fact, as the page shows it in tables and asks for it in forms. */
export interface Field {
  readonly name: string
  /** `words`: words of the article with their place; `named`: the same with the name of what they stand for. */
  readonly form: 'choice' | 'number' | 'text' | 'list' | 'words' | 'named'
  /** What may be chosen; empty for other forms. */
  readonly choices: readonly string[]
  readonly nullable: boolean
  /** How it ties the fact to others; null where it holds a value. */
  readonly link: Link<LooseFact> | null
  /** Part of what makes two facts over the same words the same. */
  readonly decides: boolean
  /** What it is, in a few words; may be empty. */
  readonly about: string
}

/** The values of the facts of each kind, in the order of the record. */
export type Fields = { readonly [K in Kind]: readonly Field[] }

/** Land as an SVG path on a grid of so many units a degree: x to the east, y to the south. */
export interface LandPath {
  readonly units: number
  readonly path: string
}

/** The land of the map. */
export interface Land {
  readonly world: LandPath
  readonly indonesia: LandPath
  /** The window drawn in detail, `[west, south, east, north]` in degrees. */
  readonly window: readonly [west: number, south: number, east: number, north: number]
}

/** What stands in the built page where the articles go. */
export const ARTICLES_HERE = '/*articles*/'

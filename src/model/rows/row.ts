import type { Facts, Kind } from '../kind.ts'

/** A cell of a table; null is "not stated". */
export type Cell = string | number | null

/** What the cells of a column hold: `day` is a calendar day, ISO 8601. */
export type ColumnType = 'text' | 'integer' | 'number' | 'day'

/** A column of the tables that facts are written to. A name used by several kinds is one column. A cell may tell of facts it is tied to, which are among `facts`. */
export interface Column<Fact> {
  readonly name: string
  readonly type: ColumnType
  /** What it holds for this kind, in a few words. */
  readonly about: string
  of(fact: Fact, facts: Facts): Cell
}

/** A number and the noun behind it, as a few words say them; null where they do not. */
export interface Quantity {
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly unit: string | null
}

type Key<Fact> = keyof Fact & string

/** How facts of a kind are compared with what they should be; keys are those of the fact. */
export interface Scoring<Fact> {
  /** What makes two facts of one place in the text the same; all must agree. */
  readonly value: readonly Key<Fact>[]
  /** The same in words, for the help: "a date's value". */
  readonly says: string
  /** So much of what two facts cover together must be shared for them to be of one place: 0 (a character will do) to 1. */
  readonly shared: number
  /** What is compared, key by key, of facts that are the same. */
  readonly finer: readonly Key<Fact>[]
  /** What figures are split by: a count's status, a place's type. */
  readonly type: Key<Fact>
}

/** A key that ties facts of a kind to others. */
export interface Link<Fact> {
  readonly key: Key<Fact>
  /** It holds a list of ids, else one id or null. */
  readonly many: boolean
  /** The kind of what it points at. */
  readonly to: Kind
  /** What the tie is called in brat. */
  readonly relation: string
  /** What it says on the page, seen from the fact that holds it, and from the other. */
  readonly says: string
  readonly back: string
}

/** All there is to know of a kind of fact beside its schema: whatever handles facts of every kind asks here. */
export interface KindRow<Fact> {
  /** What its ids begin with. */
  readonly letter: string
  /** What it is called in brat. */
  readonly label: string
  /** What one and several are called on the page. */
  readonly one: string
  readonly many: string
  /** What is found, in the words of the help: "victim counts". */
  readonly about: string
  /** The colour of its marks on light and on dark paper, and the line under them. */
  readonly colours: readonly [light: string, dark: string]
  readonly line: string
  readonly scoring: Scoring<Fact>
  readonly links: readonly Link<Fact>[]
  /** Its facts hold all their namings, under `mentions`. */
  readonly mentions: boolean
  /** Keys that hold further words of the article, `{ text, span }` or null. */
  readonly places: readonly Key<Fact>[]
  readonly columns: readonly Column<Fact>[]
  /** What a fact says in one line. */
  headline(fact: Fact): string
  /** The same where there is little room. */
  short(fact: Fact): string
  /** What can be read off the words of a new fact, and off the number among them. */
  guess(words: string, number: Quantity): Partial<Fact>
}

/** What stands for something that did not happen, or not for certain: bits. */
export const Mood = {
  /** "tidak", "membantah", "hoaks" */
  DENIED: 1,
  /** "akan", "berencana", "untuk" */
  PLANNED: 2,
  /** "jika", "dikhawatirkan", "apakah" */
  SUPPOSED: 4,
  /** "diduga", "kabarnya" */
  DOUBTED: 8,
  /** "dalam skenario latihan", "film itu" */
  STAGED: 16,
  /** "nyaris" */
  NEARLY: 32,
} as const

/**
 * What a part does in its clause: the `subject` stands before the verb, the `object` behind it, a `measure` is a number right behind what it measures,
 * with no verb between ("Korban tewas di Turki 40 orang"), a `noun` goes on with another noun phrase ("Dua korban itu warga setempat").
 */
export type Role = 'subject' | 'predicate' | 'object' | 'measure' | 'noun' | 'adjunct'

/** What an adjunct tells, by its preposition; `time` needs none ("Senin (8/5)", "kemarin"). */
export type AdjunctKind =
  | 'at'
  | 'from'
  | 'to'
  | 'until'
  | 'since'
  | 'cause'
  | 'after'
  | 'before'
  | 'when'
  | 'during'
  | 'by'
  | 'with'
  | 'without'
  | 'for'
  | 'about'
  | 'besides'
  | 'compared'
  | 'according'
  | 'as'
  | 'by-way'
  | 'per'
  | 'between'
  | 'time'

/** A part of a clause: tokens `[first, end)`. */
export interface Part {
  readonly role: Role
  readonly first: number
  readonly end: number
  /** The head noun of a noun phrase, the verb or state of a predicate, the first word of an adjunct. */
  readonly head: number
  /** The head noun of what an adjunct governs, -1 for none. */
  readonly noun: number
  /** Index into `Doc.numbers` of the number that its noun phrase counts by, -1 for none. */
  readonly number: number
  /** What an adjunct tells. */
  readonly kind: AdjunctKind | null
  /** `Mood` of a predicate, or of a number. */
  readonly mood: number
  /** It is joined to the part of its role before it: "dua pria dan tiga anak". */
  readonly joined: boolean
  /** The clauses that tell more of it: "yang …", in commas or brackets. */
  readonly told: readonly Clause[]
}

/**
 * How a clause hangs together with the rest: `main` stands alone, `joined` goes on with the subject of another one ("… dan dirawat"), `opened` stands
 * behind a word such as "setelah" or "bahwa", `relative` behind "yang", `told` has the object of another one as its subject ("membuat 12 orang tewas"),
 * `aside` stands in commas or dashes, `bracket` in brackets, `parts` names parts of a group ("termasuk …", "terdiri dari …").
 */
export type ClauseKind = 'main' | 'joined' | 'opened' | 'relative' | 'told' | 'aside' | 'bracket' | 'parts'

/** A clause: tokens `[first, end)`, with those of clauses that stand within it. */
export interface Clause {
  readonly kind: ClauseKind
  /** Its place among the clauses of its sentence. */
  readonly index: number
  readonly first: number
  readonly end: number
  /** The word or mark that opens it, -1 for none. */
  readonly opener: number
  readonly parts: readonly Part[]
  /** The clause it goes on with or stands in, null for none. */
  readonly of: Clause | null
  /** The part of that clause that it is about, null for none. */
  readonly about: Part | null
  /** The clauses that go on with its subject. */
  readonly next: readonly Clause[]
  /** `Mood` of all that it says. */
  readonly mood: number
}

/** An item of a list: a number, and what sets it apart from the others ("Agam 19 orang", "15 di Tanah Datar", "Kuwait (164)"). */
export interface ListItem {
  /** First token of the number. */
  readonly number: number
  readonly part: Part
  readonly clause: Clause
  /** The place, day, body or group that the number is for. */
  readonly key: Part
}

/** Items of like form, in text order; what is said of the first, or stands before it, is said of all. */
export interface List {
  readonly items: readonly ListItem[]
  /** The clause that stands before the first item or holds it. */
  readonly head: Clause | null
}

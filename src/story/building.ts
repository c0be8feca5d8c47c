import type { Clause, ClauseKind, Part, Role } from '../model/clauses.ts'
import type { Piece } from './pieces.ts'

type Open<T> = { -readonly [K in keyof T]: T[K] }

/** A part of a clause that is still being read. */
export type OpenPart = Omit<Open<Part>, 'told'> & { told: OpenClause[]; stated: boolean }

/** A clause that is still being read. */
export type OpenClause = Omit<Open<Clause>, 'parts' | 'of' | 'about' | 'next'> & {
  parts: OpenPart[]
  of: OpenClause | null
  about: OpenPart | null
  next: OpenClause[]
  /** The clause that goes on where this one ends, null for none: it stands within that one. */
  host: OpenClause | null
  depth: number
  /** What it has so far, bits. */
  holds: number
  /** Its last noun phrase, null for none. */
  noun: OpenPart | null
}

/** What is known of a sentence on the way: the clauses so far, the innermost open one, and what stood since its last part. */
export interface Building {
  readonly clauses: OpenClause[]
  top: OpenClause
  comma: boolean
  joint: number
  /** Whether words such as "masih" stand right before. */
  led: boolean
  mood: number
}

/** The last part of a clause, null for none. */
export const lastOf = ({ parts }: OpenClause): OpenPart | null => parts.at(-1) ?? null

/** What a clause has so far, bits. */
const Has = { SUBJECT: 1, SAID: 2 } as const

const HAS: Record<Role, number> = {
  subject: Has.SUBJECT,
  predicate: Has.SAID,
  object: 0,
  // A number or noun put to the subject says something of it.
  measure: Has.SAID,
  noun: Has.SAID,
  adjunct: 0,
}

/** Whether a clause has a subject. */
export const hasSubject = ({ holds }: OpenClause): boolean => (holds & Has.SUBJECT) !== 0

/** Whether a clause has said something. */
export const isComplete = ({ holds }: OpenClause): boolean => (holds & Has.SAID) !== 0

/** Whether a clause has a subject that nothing is said of yet. */
export const isWaiting = ({ holds }: OpenClause): boolean => holds === Has.SUBJECT

/** Says that a clause has said something without a verb. */
export function complete(clause: OpenClause): void {
  clause.holds |= Has.SAID
}

/** Whether something stood between the last part and what comes now. */
export const isApart = ({ comma, joint }: Building): boolean => comma || joint >= 0

/** Clauses stand in one another no deeper. */
const DEEPEST = 8

interface Place {
  readonly opener?: number
  readonly of?: OpenClause | null
  readonly about?: OpenPart | null
  readonly host?: OpenClause | null
  readonly mood?: number
}

/** Begins a sentence with a clause that stands alone. */
export function begin(clauses: OpenClause[], first: number): Building {
  const top = clauseOf('main', 0, first, {})
  clauses.push(top)
  return { clauses, top, comma: false, joint: -1, led: false, mood: 0 }
}

/** Begins a clause; it stands within `host` where that goes on behind it. */
export function open(b: Building, kind: ClauseKind, first: number, place: Place): OpenClause {
  const clause = clauseOf(kind, b.clauses.length, first, place)
  place.about?.told.push(clause)
  b.clauses.push(clause)
  b.top = clause
  return clause
}

function clauseOf(
  kind: ClauseKind,
  index: number,
  first: number,
  { opener = -1, of = null, about = null, host = null, mood = 0 }: Place,
): OpenClause {
  const around = host !== null && host.depth >= DEEPEST ? host.host : host
  const depth = around === null ? 0 : around.depth + 1
  return {
    kind,
    index,
    first,
    end: first,
    opener,
    parts: [],
    of,
    about,
    next: [],
    mood,
    host: around,
    depth,
    holds: 0,
    noun: null,
  }
}

/** Adds a piece to a clause as a part, with what stood before it, and forgets that. */
export function add(b: Building, clause: OpenClause, role: Role, piece: Piece, joined = false): OpenPart {
  const { first, end, head, noun, number, adjunct, mood, stated } = piece
  const part: OpenPart = { role, first, end, head, noun, number, kind: adjunct, mood: mood | b.mood, joined, told: [], stated }
  clause.parts.push(part)
  clause.holds |= HAS[role]
  clause.end = end
  if (role !== 'predicate' && role !== 'adjunct') clause.noun = part
  b.comma = false
  b.joint = -1
  b.led = false
  if (role !== 'adjunct') b.mood = 0
  return part
}

/** Leaves the innermost open clauses for the nearest that is none of these kinds. */
export function leave(b: Building, kinds: readonly ClauseKind[]): OpenClause {
  while (b.top.host !== null && kinds.includes(b.top.kind)) b.top = b.top.host
  return b.top
}

/** The nearest clause around, itself included, that has a subject and waits for what is said of it; null for none. */
export function waitingHost(clause: OpenClause): OpenClause | null {
  for (let at: OpenClause | null = clause; at !== null; at = at.host) {
    if (isWaiting(at) && at.kind !== 'parts') return at
    if (at.kind === 'bracket') return null
  }
  return null
}

/** The bracket that a clause stands in, null for none. */
export function bracketOf(clause: OpenClause): OpenClause | null {
  for (let at: OpenClause | null = clause; at !== null; at = at.host) if (at.kind === 'bracket') return at
  return null
}

/** What stood since the last part bears on nothing more. */
export function forget(b: Building): void {
  b.comma = false
  b.joint = -1
  b.led = false
  b.mood = 0
}

/** Leaves clauses within one whose subject waits, where there is one. */
export function toHost(b: Building): boolean {
  const { top } = b
  if (top.host === null || top.kind === 'bracket' || !isComplete(top)) return false
  const host = waitingHost(top.host)
  if (host === null) return false
  b.top = host
  return true
}

/** Puts a part into a clause as its subject. */
export function addSubject(clause: OpenClause, part: OpenPart): void {
  part.role = 'subject'
  part.joined = false
  clause.parts.push(part)
  clause.holds |= 1
  clause.noun = part
}

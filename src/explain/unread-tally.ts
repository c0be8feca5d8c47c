import type { Kind } from '../model/kind.ts'
import type { Reason } from '../model/reasons.ts'
import { KINDS } from '../model/rows/index.ts'
import type { UnreadLine, UnreadPlace } from './unread-line.ts'

/** What places are counted by, beside their kind and reason: their form, their very words, or nothing. */
export type CountedBy = 'form' | 'words' | 'reason'

/** A place and the id of its article. */
export interface Example extends UnreadPlace {
  readonly article: string
}

/** Places of one form that are unread for one reason. */
export interface Group {
  readonly kind: Kind
  /** What the places share: their form or their words in lower case; null where they are counted by the reason alone. */
  readonly form: string | null
  readonly reason: Reason
  /** The reason in words, those of the first place. */
  readonly why: string
  readonly times: number
  /** In how many articles. */
  readonly articles: number
  readonly examples: readonly Example[]
}

/** Counts of places. */
export interface Tally {
  add(line: UnreadLine): void
  /** All groups, kind by kind, the most frequent first. */
  groups(): Group[]
}

type Counting = { -readonly [K in keyof Group]: Group[K] } & { readonly examples: Example[]; last: number }

/** Counts places as articles come; of each group it keeps the first `most` examples whose sentences differ. */
export function tallyOf(by: CountedBy, most: number): Tally {
  const all = new Map<string, Counting>()
  let article = 0
  return {
    add({ id, unread }) {
      article++
      for (const place of unread) {
        const { kind, reason, why } = place
        const form = by === 'form' ? place.form : by === 'words' ? place.text.toLowerCase() : null
        const key = `${kind} ${reason} ${form}`
        let group = all.get(key)
        if (group === undefined) {
          group = { kind, form, reason, why, times: 0, articles: 0, examples: [], last: 0 }
          all.set(key, group)
        }
        group.times++
        if (group.last !== article) group.articles++
        group.last = article
        const { examples } = group
        if (examples.length < most && !examples.some(({ sentence }) => sentence === place.sentence))
          examples.push({ article: id, ...place })
      }
    },
    groups: () => [...all.values()].sort(byRank).map(({ last, ...group }) => group),
  }
}

const byRank = (a: Counting, b: Counting) =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
  b.times - a.times ||
  compared(a.form ?? '', b.form ?? '') ||
  compared(a.reason, b.reason)

const compared = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

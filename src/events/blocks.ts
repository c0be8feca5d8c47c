import type { Member } from './group.ts'
import type { Telling } from './telling.ts'
import { heaviest } from './vector.ts'
import { wordHash } from './words.ts'

/** Finds the articles of the window that may tell of the same event. */
export interface Blocks {
  add(member: Member): void
  /** The articles that share most keys with this one, the rarer the better, at most so many. */
  like(member: Member, most: number): Member[]
}

/** So many of the heaviest words and names of an article are keys. */
const WORD_KEYS = 24
const NAME_KEYS = 12
/** A key leads to no more articles than this, the latest. */
const POSTINGS = 64
/** After so many articles the keys of old ones are swept out. */
const SWEEP = 10_000

/** An index of articles by their heaviest words and names and by what happened where; forgets those that a window of days has passed. */
export function openBlocks(window: number): Blocks {
  const postings = new Map<number, Member[]>()
  let added = 0
  let today = Number.NEGATIVE_INFINITY
  const isOver = ({ telling, group }: Member) => (telling.day ?? today) < today - window && group.last < today - window

  const sweep = () => {
    for (const [key, members] of postings) {
      const kept = members.filter((member) => !isOver(member))
      if (kept.length === 0) postings.delete(key)
      else if (kept.length < members.length) postings.set(key, kept)
    }
  }

  return {
    add(member) {
      today = Math.max(today, member.telling.day ?? today)
      for (const key of keysOf(member.telling)) {
        const members = postings.get(key)
        if (members === undefined) postings.set(key, [member])
        else {
          if (members.length >= POSTINGS) members.shift()
          members.push(member)
        }
      }
      if (++added % SWEEP === 0) sweep()
    },
    like(member, most) {
      const shared = new Map<Member, number>()
      for (const key of keysOf(member.telling)) {
        const members = postings.get(key)
        if (members === undefined) continue
        // What many have says little.
        const weight = 1 / Math.log2(2 + members.length)
        for (const other of members) shared.set(other, (shared.get(other) ?? 0) + weight)
      }
      const day = member.telling.day ?? today
      const near = [...shared].filter(([{ group }]) => day - group.last <= window)
      if (near.length > most) near.sort(([a, one], [b, other]) => other - one || a.group.number - b.group.number)
      return near.slice(0, most).map(([other]) => other)
    },
  }
}

function keysOf({ words, names, happenings }: Telling): Set<number> {
  const keys = new Set([...heaviest(words, WORD_KEYS), ...heaviest(names, NAME_KEYS)])
  for (const { type, area } of happenings) if (type !== null && area.regency !== 0) keys.add(wordHash(`${type} ${area.regency}`))
  return keys
}

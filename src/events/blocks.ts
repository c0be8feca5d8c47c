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
const WORD_KEYS = 16
const NAME_KEYS = 8
/** A key leads to no more articles than this, the latest. */
const POSTINGS = 64
/** An article that shares fewer keys is not looked at. */
const LEAST_KEYS = 2
/** The shortest lists are asked first, until so many articles were met. */
const MOST_ASKED = 400
/** After so many articles the keys of old ones are swept out. */
const SWEEP = 4000

/** An article in the index, with what the round of asking that met it last found it to share. */
interface Found {
  readonly member: Member
  round: number
  keys: number
  weight: number
}

/** An index of articles by their heaviest words and names and by what happened where; forgets those that a window of days has passed. */
export function openBlocks(window: number): Blocks {
  const postings = new Map<number, Found[]>()
  let round = 0
  let added = 0
  let today = Number.NEGATIVE_INFINITY
  const isOver = ({ member: { telling, group } }: Found) => (telling.day ?? today) < today - window && group.last < today - window

  const sweep = () => {
    for (const [key, members] of postings) {
      const kept = members.filter((one) => !isOver(one))
      if (kept.length === 0) postings.delete(key)
      else if (kept.length < members.length) postings.set(key, kept)
    }
  }

  const listsOf = (keys: readonly number[]) => {
    const lists: Found[][] = []
    for (const key of keys) {
      const members = postings.get(key)
      if (members !== undefined) lists.push(members)
    }
    return lists
  }

  return {
    add(member) {
      today = Math.max(today, member.telling.day ?? today)
      const found = { member, round: 0, keys: 0, weight: 0 }
      for (const key of member.keys) {
        const members = postings.get(key)
        if (members === undefined) postings.set(key, [found])
        else {
          if (members.length >= POSTINGS) members.shift()
          members.push(found)
        }
      }
      if (++added % SWEEP === 0) sweep()
    },
    like(member, most) {
      const lists = listsOf(member.keys)
      const day = member.telling.day ?? today
      lists.sort((a, b) => a.length - b.length)
      const near: Found[] = []
      round++
      let asked = 0
      for (const found of lists) {
        if (asked > MOST_ASKED) break
        asked += found.length
        // What many have says little.
        const weight = 1 / Math.log2(2 + found.length)
        for (const one of found) {
          if (one.round !== round) {
            if (day - one.member.group.last > window) continue
            one.round = round
            one.keys = 0
            one.weight = 0
            near.push(one)
          }
          one.keys++
          one.weight += weight
        }
      }
      const like = near.filter(({ keys }) => keys >= LEAST_KEYS)
      if (like.length > most) like.sort((a, b) => b.weight - a.weight || a.member.group.number - b.member.group.number)
      return like.slice(0, most).map(({ member: other }) => other)
    },
  }
}

/** The keys that an article is found by: its heaviest words and names, and what happened where. */
export function keysOf({ words, names, happenings }: Telling): number[] {
  const keys = new Set([...heaviest(words, WORD_KEYS), ...heaviest(names, NAME_KEYS)])
  for (const { type, area } of happenings) if (type !== null && area.regency !== 0) keys.add(wordHash(`${type} ${area.regency}`))
  return [...keys]
}

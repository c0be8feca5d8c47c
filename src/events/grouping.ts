import type { Joined } from '../model/event.ts'
import { type Blocks, keysOf, openBlocks } from './blocks.ts'
import type { Decisions } from './decisions.ts'
import { ends, type Group, type Member, type Missed } from './group.ts'
import { isOld } from './happenings.ts'
import { likenessOf, sumOf, type Told } from './likeness.ts'
import type { Telling } from './telling.ts'

/** How articles are grouped. */
export interface GroupingOptions {
  /** So many days after its last article an event takes no more. */
  readonly window: number
  readonly decisions: Decisions
}

/** The least sum of what speaks for an article that makes it join. */
export const LEAST = 0.25
/** An article without a day joins from this. */
const LEAST_UNDATED = 1
/** And from so much in words and names alone with the one that it is most like: a land at war is told of every year. */
const LIKE_UNDATED = 3
/** A group is asked in full where its nearest article comes so near to that. */
const NEAR = 3
/** What makes an article with an old day one of news: how near it is to a group, and in words and names alone. */
const NEWS_LINK = 3
const NEWS_WORDS = 3.5
/** One odd pair of articles speaks for or against no more than this. */
const MOST = 6
/** An article is held against so many of a group, first and last. */
const FIRST = 12
const LATEST = 20
/** So many of those most like it speak a second time. */
const NEAREST = 2
/** So many of those that did not join are remembered. */
const MISSED = 3
/** So many articles of the index are looked at. */
const CANDIDATES = 32

/** Groups articles that come in order of day and id; gives groups that are closed, in the order in which they were begun. */
export function openGrouping({ window, decisions }: GroupingOptions): {
  add(telling: Telling): Group[]
  end(): Group[]
} {
  const blocks = openBlocks(window)
  const undated = openBlocks(Number.POSITIVE_INFINITY)
  const waiting = new Set<Member>()
  const pending = new Set<Group>()
  const nearest = new Map<Member, { group: Group; link: number; joined: Joined }>()
  const bound = new Map<number, Member>()
  const open = new Set<Group>()
  let groups = 0
  let today = Number.NEGATIVE_INFINITY

  const close = (isOver: (group: Group) => boolean): Group[] => {
    const kept = new Set([...bound.values()].map(({ group }) => group))
    const closed = [...open].filter((group) => isOver(group) && !kept.has(group))
    for (const group of closed) open.delete(group)
    return closed.filter((group) => !isWanted(group)).sort(byNumber)
  }

  /** Whether an article without a day may belong to a group that is closed: the group waits, since the article might tell of any. */
  const isWanted = (group: Group): boolean => {
    if (group.isClosed) return false
    const near = new Set(ends(group.members, FIRST, LATEST).flatMap((member) => undated.like(member, CANDIDATES)))
    for (const member of near) {
      if (!waiting.has(member) || decisions.keepsApart(member.group, group)) continue
      const { link, joined, likest } = linkOf(member, group)
      if (link < LEAST_UNDATED || likest < LIKE_UNDATED) {
        miss(group, { id: member.telling.id, joined, link })
        continue
      }
      pending.add(group)
      const before = nearest.get(member)
      if (before === undefined || link > before.link) nearest.set(member, { group, link, joined })
    }
    return pending.has(group)
  }

  /** Gives each article without a day to the group that it is nearest to. */
  const adopt = (): Group[] => {
    for (const [member, { group, joined }] of nearest) {
      waiting.delete(member)
      open.delete(member.group)
      group.members.push({ ...member, group, joined })
    }
    return [...pending].sort(byNumber)
  }

  const isBound = ({ id }: Telling) => decisions.joinedWith(id) !== null

  const begin = (telling: Telling): Member => {
    const group: Group = { number: groups++, members: [], last: telling.day ?? today, missed: [], isClosed: false }
    const member: Member = {
      telling,
      happening: telling.happenings[0],
      keys: keysOf(telling),
      bound: isBound(telling),
      group,
      joined: null,
    }
    group.members.push(member)
    open.add(group)
    return member
  }

  const merge = (into: Group, from: Group) => {
    for (const member of from.members) member.group = into
    into.members = [...into.members, ...from.members].sort(inOrder)
    into.last = Math.max(into.last, from.last)
    for (const missed of from.missed) miss(into, missed)
    open.delete(from)
  }

  const join = (member: Member, blocks: Blocks): void => {
    const beside = new Map<Group, { sum: number; joined: Joined }>()
    for (const other of blocks.like(member, CANDIDATES)) {
      const joined = likenessOf(member, other)
      const sum = sumOf(joined)
      if (sum > (beside.get(other.group)?.sum ?? Number.NEGATIVE_INFINITY)) beside.set(other.group, { sum, joined })
    }
    const asked: { group: Group; link: number; joined: Joined }[] = []
    for (const [group, { sum, joined }] of beside) {
      if (sum >= LEAST - NEAR) asked.push({ group, ...linkOf(member, group) })
      else miss(group, { id: member.telling.id, joined, link: sum })
    }
    asked.sort((a, b) => b.link - a.link || a.group.number - b.group.number)
    const own = member.group
    for (const { group, link, joined } of asked) {
      const fits = link >= LEAST && (member.group === own || linkOfGroups(member.group, group) >= LEAST)
      if (!fits || decisions.keepsApart(member.group, group)) {
        miss(group, { id: member.telling.id, joined, link })
        continue
      }
      if (member.group === own && own.members.length === 1) member.joined = joined
      const [into, from] = member.group.number < group.number ? [member.group, group] : [group, member.group]
      merge(into, from)
    }
  }

  /** Whether an article that tells of an old day is so like those of a group that it tells of the same. */
  const readsAsNews = (member: Member): boolean =>
    [...new Set(blocks.like(member, CANDIDATES).map(({ group }) => group))].some((group) => {
      const { link, joined } = linkOf(member, group)
      return link >= NEWS_LINK && joined.words + joined.names >= NEWS_WORDS && joined.type > 0
    })

  /** Joins an article to those that a person says it belongs to. */
  const bind = (member: Member) => {
    const number = decisions.joinedWith(member.telling.id)
    if (number === null) return
    const first = bound.get(number)
    if (first === undefined) bound.set(number, member)
    else merge(first.group, member.group)
  }

  return {
    add(telling) {
      const day = telling.day ?? today
      const closed = day > today ? close((group) => group.last < day - window) : []
      today = Math.max(today, day)
      const member = begin(telling)
      bind(member)
      if (telling.day === null && !isBound(telling)) {
        waiting.add(member)
        undated.add(member)
        member.group.last = Number.POSITIVE_INFINITY
      } else {
        const isLookingBack = isOld(member.happening, telling.day)
        // "Selasa (17/9) … status waspada sejak 2018": the day is that of something told beside it.
        if (isLookingBack && readsAsNews(member)) member.happening = { ...member.happening, day: null }
        else if (isLookingBack) {
          member.group.isClosed = true
          return closed
        }
        join(member, blocks)
        blocks.add(member)
      }
      return closed
    },
    end() {
      bound.clear()
      const closed = [...close((group) => group.last !== Number.POSITIVE_INFINITY), ...adopt()]
      // Those with a day have gone: what is left joins its like.
      const rest = openBlocks(window)
      for (const member of waiting) {
        join(member, rest)
        rest.add(member)
      }
      waiting.clear()
      return [...closed, ...close(() => true)]
    },
  }
}

/** Notes an article that did not join, should it be among the nearest. */
function miss(group: Group, missed: Missed): void {
  if (group.missed.length === MISSED && missed.link <= group.missed[MISSED - 1].link) return
  group.missed = [...group.missed, missed].sort((a, b) => b.link - a.link).slice(0, MISSED)
}

const byNumber = (a: Group, b: Group) => a.number - b.number

const inOrder = ({ telling: a }: Member, { telling: b }: Member) =>
  (a.day ?? 0) - (b.day ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** How near an article is to a group: halfway between the mean over its articles and that over those most like it. */
function linkOf(member: Told, { members }: Group): { link: number; joined: Joined; likest: number } {
  const pairs = ends(members, FIRST, LATEST).map((other) => likenessOf(member, other))
  const sums = pairs.map((pair) => Math.max(-MOST, Math.min(MOST, sumOf(pair)))).sort((a, b) => b - a)
  const likest = Math.max(...pairs.map(({ words, names }) => words + names))
  return { link: (mean(sums) + mean(sums.slice(0, NEAREST))) / 2, joined: meanOf(pairs), likest }
}

/** How near two groups are: the mean over articles of the first. */
function linkOfGroups(a: Group, b: Group): number {
  return mean(ends(a.members, FIRST, FIRST).map((member) => linkOf(member, b).link))
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length

function meanOf(pairs: readonly Joined[]): Joined {
  const of = (key: keyof Joined) => Math.round(100 * mean(pairs.map((pair) => pair[key]))) / 100
  return { words: of('words'), names: of('names'), place: of('place'), date: of('date'), type: of('type'), figure: of('figure') }
}

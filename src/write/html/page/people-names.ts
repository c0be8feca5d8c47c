import type { OfficialFact } from '../../../model/kinds/official.ts'
import type { ArticleRecord } from '../../../model/record.ts'

/** What all articles say of those who go by a name. */
interface Bearer {
  articles: number
  /** As printed, the most used first. */
  readonly printed: Map<string, number>
  readonly offices: Set<string>
  readonly bodies: Set<string>
}

/** From so many articles on, a short name tells who is meant whatever the office. */
const MANY = 5

/** Who is known by a name in more than so many times the articles that have the longer one has no longer one: that was misread. */
const RARE = 10

/** The share of those articles that must mean the same person. */
const MOST = 0.9

/**
 * One name for each official, by the name in an article: "Prabowo" and "Jokowi" are those whom other articles name in full and call so, if it is
 * always the same and nothing speaks against it.
 */
export function peopleNames(records: Iterable<Pick<ArticleRecord, 'officials'>>): ReadonlyMap<string, string> {
  const bearers = new Map<string, Bearer>()
  const called = new Map<string, Map<string, number>>()
  for (const { officials } of records)
    for (const official of officials) {
      const name = fold(official.name)
      const bearer = bearers.get(name) ?? make(bearers, name)
      const { printed, offices, bodies } = bearer
      bearer.articles++
      printed.set(official.name, (printed.get(official.name) ?? 0) + 1)
      if (official.role !== null) offices.add(fold(official.role))
      if (official.organization !== null) bodies.add(fold(official.organization))
      for (const short of shortNames(official)) {
        const whom = called.get(short) ?? new Map<string, number>()
        whom.set(name, (whom.get(name) ?? 0) + 1)
        called.set(short, whom)
      }
    }
  const longer = longerNames([...bearers.keys()])
  const fullOf = (name: string): string => {
    const long = longer.get(name)
    const isLong = long !== undefined && (called.get(name)?.has(long) || mayBeOne(bearers.get(name)!, bearers.get(long)!))
    const full = isLong ? long : meant(name, called.get(name), bearers)
    const isUsual = full !== null && bearers.get(full)!.articles * RARE >= bearers.get(name)!.articles
    return isUsual ? fullOf(full) : name
  }
  const names = new Map<string, string>()
  for (const [name, { printed }] of bearers) {
    const full = mostUsed(bearers.get(fullOf(name))!.printed)
    for (const one of printed.keys()) names.set(one, full)
  }
  return names
}

function make(bearers: Map<string, Bearer>, name: string): Bearer {
  const bearer: Bearer = { articles: 0, printed: new Map(), offices: new Set(), bodies: new Set() }
  bearers.set(name, bearer)
  return bearer
}

/** The names by which an article calls an official, without rank and with fewer words than the name. */
function shortNames({ name, rank, mentions }: OfficialFact): Set<string> {
  const words = wordsIn(fold(name))
  const said = mentions.map(({ text }) => fold(rank !== null && text.startsWith(rank) ? text.slice(rank.length) : text))
  return new Set(said.filter((short) => wordsIn(short) < words))
}

/** The longest name that goes on from each of several words: "Heru Budi" is Heru Budi Hartono, unless another Heru Budi is named. */
function longerNames(names: readonly string[]): Map<string, string> {
  const longer = new Map<string, string>()
  const sorted = [...names].sort()
  sorted.forEach((name, i) => {
    if (wordsIn(name) < 2) return
    let last = name
    for (let at = i + 1; sorted[at]?.startsWith(`${name} `); at++) {
      if (!sorted[at].startsWith(`${last} `) && last !== name) return
      last = sorted[at]
    }
    if (last !== name) longer.set(name, last)
  })
  return longer
}

/** Whom a name means that other articles use for somebody named in full; null where they do not, or not always. */
function meant(name: string, whom: ReadonlyMap<string, number> | undefined, bearers: ReadonlyMap<string, Bearer>): string | null {
  if (whom === undefined) return null
  const articles = [...whom.values()].reduce((sum, one) => sum + one, 0)
  const [full, most] = [...whom].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]
  const isOne = most >= articles * MOST && wordsIn(full) > wordsIn(name)
  return isOne && (articles >= MANY || mayBeOne(bearers.get(name)!, bearers.get(full)!)) ? full : null
}

/** Whether two may be one person: they hold an office of one name, in no two bodies. */
function mayBeOne(a: Bearer, b: Bearer): boolean {
  const shares = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].some((name) => other.has(name))
  return shares(a.offices, b.offices) && (a.bodies.size === 0 || b.bodies.size === 0 || shares(a.bodies, b.bodies))
}

function mostUsed(printed: ReadonlyMap<string, number>): string {
  const isShouted = (name: string) => Number(name === name.toUpperCase())
  return [...printed].sort(([a, times], [b, others]) => isShouted(a) - isShouted(b) || others - times || (a < b ? -1 : 1))[0][0]
}

const fold = (name: string) => name.toLowerCase().trim().replace(/\s+/g, ' ')

const wordsIn = (name: string) => name.split(' ').length

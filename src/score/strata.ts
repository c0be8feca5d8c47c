import { drawn, randomSource } from './random.ts'

/** A group of articles of which some were drawn. */
export interface Stratum {
  readonly name: string
  readonly articles: number
  readonly drawn: number
}

/** Which articles were drawn, by their numbers in rising order, and from which groups. */
export interface Drawn {
  readonly indexes: readonly number[]
  readonly strata: readonly Stratum[]
}

/**
 * Draws so many articles, as equally from their groups as these allow; `keys` names the group of each article. The same seed draws the same.
 * Within a group each article is as likely as any other.
 */
export function drawSample(keys: readonly string[], many: number, seed: number): Drawn {
  const random = randomSource(seed)
  const groups = new Map<string, number[]>()
  keys.forEach((key, index) => {
    const group = groups.get(key)
    if (group) group.push(index)
    else groups.set(key, [index])
  })
  const names = [...groups.keys()].sort()
  const shares = new Map(names.map((name) => [name, 0]))
  // Where not every group can have as many as the next, chance says which have one more.
  let left = Math.min(many, keys.length)
  for (let open = names; left > 0; open = open.filter((name) => shares.get(name)! < groups.get(name)!.length)) {
    const turn = drawn(open, left, random)
    for (const name of turn) shares.set(name, shares.get(name)! + 1)
    left -= turn.length
  }
  return {
    indexes: names.flatMap((name) => drawn(groups.get(name)!, shares.get(name)!, random)).sort((a, b) => a - b),
    strata: names.map((name) => ({ name, articles: groups.get(name)!.length, drawn: shares.get(name)! })),
  }
}

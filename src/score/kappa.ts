/** How often two coders said what: `table[a][b]` items of which the first said `a` and the second `b`. */
export type Confusion = readonly (readonly number[])[]

/** The share of items on which both said the same; null without items. */
export function agreementOf(table: Confusion): number | null {
  const items = sum(table.flat())
  return items === 0 ? null : sum(table.map((row, i) => row[i])) / items
}

/**
 * Cohen's kappa (1960): agreement beyond what chance gives where each says what they say as often as they do, 1 for full agreement, 0 for chance.
 * Null where both always say the same one thing, so that chance agrees as well.
 */
export function kappaOf(table: Confusion): number | null {
  const items = sum(table.flat())
  const observed = agreementOf(table)
  if (observed === null) return null
  const chance = sum(table.map((row, i) => sum(row) * sum(table.map((other) => other[i])))) / items ** 2
  return chance === 1 ? null : (observed - chance) / (1 - chance)
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

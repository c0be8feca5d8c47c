import type { BoilerplateRule, Extent } from '../lexicon/boilerplate.ts'
import { REMOVAL_KINDS, type RemovalKind } from '../model/removal-kinds.ts'

/** How far a piece reaches: its line, its sentence, the headline behind it, or its own words alone. */
const REACHES = new Map<string, Extent>([
  ['line', 'line'],
  ['sentence', 'sentence'],
  ['headline', 'headline'],
  ['phrase', 'mark'],
])
const KEYS = ['text', 'reach', 'kind', 'name']
const LONGEST = 500

/**
 * Reads what a user adds to the boilerplate: a list of `{ text, reach?, kind?, name? }`, or of texts alone. `text` is how the piece opens, in any
 * case; `reach` is `line` (default), `sentence`, `headline` or `phrase`; `kind` one of the kinds of `removed` (default `promo`). Throws what is wrong.
 */
export function readAddedRules(value: unknown): BoilerplateRule[] {
  const list = value === null || value === undefined ? [] : value
  if (!Array.isArray(list)) throw new Error('Expected a list of pieces of boilerplate')
  return list.map((item, i) => readRule(item, `piece ${i + 1}`))
}

function readRule(item: unknown, where: string): BoilerplateRule {
  const row = typeof item === 'string' ? { text: item } : item
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    throw new Error(`Expected ${where} to be a text or to have one`)
  for (const key of Object.keys(row)) {
    if (!KEYS.includes(key)) throw new Error(`Expected ${where} to have only ${KEYS.join(', ')}, got \`${key}\``)
  }
  const { text, reach = 'line', kind = 'promo', name = 'added' } = row as { [key: string]: unknown }
  if (typeof text !== 'string' || text.trim().length < 3 || text.length > LONGEST) {
    throw new Error(
      `Expected the text of ${where} to have 3 to ${LONGEST} characters, got ${typeof text === 'string' ? `\`${text.slice(0, 40)}\`` : typeof text}`,
    )
  }
  const extent = typeof reach === 'string' ? REACHES.get(reach) : undefined
  if (extent === undefined)
    throw new Error(`Expected the reach of ${where} to be one of ${[...REACHES.keys()].join(', ')}, got \`${reach}\``)
  if (!REMOVAL_KINDS.includes(kind as RemovalKind))
    throw new Error(`Expected the kind of ${where} to be one of ${REMOVAL_KINDS.join(', ')}, got \`${kind}\``)
  if (typeof name !== 'string' || !/^[a-z][a-z0-9-]*$/.test(name))
    throw new Error(`Expected the name of ${where} to be like \`our-promo\`, got \`${name}\``)
  const phrases = [text.trim().replace(/\s+/g, ' ').toLowerCase()]
  const base = { rule: name, kind: kind as RemovalKind, extent, phrases }
  return extent === 'line' ? { ...base, lineOnly: true, closes: true, longest: 2000 } : { ...base, opensSmall: extent === 'mark' }
}

import { KINDS, type Kind } from '../model/kind.ts'
import { FACT_SCORING } from '../model/kinds/index.ts'
import type { Interval } from './bootstrap.ts'
import type { Figures, KindFigures, RatesWithIntervals, Share } from './figures.ts'
import type { ScoredFact } from './gold.ts'
import type { Mistake } from './tally.ts'

/** The figures as text: what was found in the right place with the right value, then in the right place, then what agrees beyond the value. */
export function reportFigures(figures: Figures, articles: number): string {
  const lines = [
    `${articles} article${articles === 1 ? '' : 's'}; 95 % intervals by bootstrap over articles`,
    '',
    `${'kind'.padEnd(20)}${'gold'.padStart(6)}${'found'.padStart(7)}  ${['precision', 'recall', 'F1'].map((name) => name.padEnd(20)).join('')}`.trimEnd(),
  ]
  for (const kind of KINDS) {
    const own = figures[kind]
    if (own === undefined) continue
    lines.push(rowOf(kind, own, own.value), rowOf('  position', own, own.position))
    lines.push(...beyond(own))
  }
  return `${lines.join('\n')}\n`
}

function rowOf(name: string, { gold, found }: KindFigures, rates: RatesWithIntervals): string {
  const cells = (['precision', 'recall', 'f1'] as const).map((rate) => cell(rates[rate], rates.intervals[rate]))
  return `${name.padEnd(20)}${String(gold).padStart(6)}${String(found).padStart(7)}  ${cells.map((text) => text.padEnd(20)).join('')}`.trimEnd()
}

function cell(share: Share, interval: Interval | null): string {
  if (share === null) return '-'
  return interval === null ? percent(share) : `${percent(share)} (${percent(interval[0])}–${percent(interval[1])})`
}

/** A share in per cent with one decimal. */
export function percent(share: Share): string {
  return share === null ? '-' : (share * 100).toFixed(1)
}

function beyond({ finer, links }: KindFigures): string[] {
  const shares = Object.entries(finer).map(([key, { share, of }]) => `${key} ${percent(share)} of ${of}`)
  const edges = Object.entries(links).flatMap(([key, { precision, recall, gold, found }]) =>
    gold + found === 0 ? [] : [`${key} P ${percent(precision)} R ${percent(recall)} of ${gold}`],
  )
  return [
    ...(shares.length > 0 ? [`  of the right ones   ${shares.join(' · ')}`] : []),
    ...(edges.length > 0 ? [`  links               ${edges.join(' · ')}`] : []),
  ]
}

/** What went wrong, a kind and rule at a time, the worst rule first; at most so many examples of each. */
export function reportMistakes(mistakes: readonly Mistake[], most: number): string {
  let text = ''
  for (const kind of KINDS) {
    const own = mistakes.filter((mistake) => mistake.kind === kind)
    for (const { rule, list } of byRule(own)) {
      text += `\n${kind}: ${rule === null ? 'missed' : `wrong, by ${rule}`} (${list.length})\n`
      for (const { article, gold, found } of list.slice(0, most)) {
        const wanted = gold === null ? 'nothing' : show(kind, gold)
        text += found === null ? `  ${article}: ${wanted}\n` : `  ${article}: ${show(kind, found)}, not ${wanted}\n`
      }
      if (list.length > most) text += `  … ${list.length - most} more\n`
    }
  }
  return text
}

/** Mistakes by the rule that found what is wrong, the most frequent first; null: what no rule found. */
function byRule(mistakes: readonly Mistake[]): { rule: string | null; list: Mistake[] }[] {
  const groups = new Map<string | null, Mistake[]>()
  for (const mistake of mistakes) {
    const rule = mistake.found === null ? null : String(mistake.found.keys.rule)
    const group = groups.get(rule)
    if (group) group.push(mistake)
    else groups.set(rule, [mistake])
  }
  return [...groups].map(([rule, list]) => ({ rule, list })).sort((a, b) => b.list.length - a.list.length)
}

function show(kind: Kind, { text, spans, keys }: ScoredFact): string {
  const value = FACT_SCORING[kind].value.flatMap((key) => (keys[key] === undefined ? [] : [`${key} ${keys[key]}`]))
  const words = text.replace(/\s+/g, ' ')
  return `«${words}» at ${spans[0]![0]}${value.length > 0 ? ` (${value.join(', ')})` : ''}`
}

import type { Kind } from '../model/kind.ts'
import { KINDS } from '../model/rows/index.ts'
import { kindRow } from '../model/rows/walk.ts'
import type { Interval } from './bootstrap.ts'
import type { Figures, KindFigures, RatesWithIntervals, Share } from './figures.ts'
import type { ScoredFact } from './gold.ts'
import type { Mistake } from './tally.ts'

/** Characters for the name of a row. */
const TITLE = 20

/** The figures as text: what was found in the right place with the right value, then in the right place, then what agrees beyond the value. */
export function reportFigures(figures: Figures, articles: number): string {
  const lines = [
    `${counted(articles)}; 95 % intervals by bootstrap over articles`,
    '',
    `${'kind'.padEnd(TITLE)}${'gold'.padStart(6)}${'found'.padStart(7)}  ${['precision', 'recall', 'F1'].map((name) => name.padEnd(20)).join('')}`.trimEnd(),
  ]
  for (const kind of KINDS) {
    const own = figures[kind]
    if (own === undefined) continue
    lines.push(rowOf(kind, own, own.value), rowOf('  position', own, own.position))
    lines.push(...beyond(own))
  }
  return `${lines.join('\n')}\n`
}

/** An interval of F1 wider than this tells little: 88 may be 78 or 98. */
const WIDE = 0.2

/** Figures of a part of the articles, or of a type of fact. */
export interface Group {
  readonly name: string
  readonly articles: number
  readonly figures: Figures
}

/** The figures of each group, a line a kind; it says where there is too little to tell. */
export function reportGroups(groups: readonly Group[]): string {
  const rows = groups.flatMap(({ name, articles, figures }) =>
    KINDS.flatMap((kind) => {
      const own = figures[kind]
      if (own === undefined || own.gold + own.found === 0) return []
      // By type the name tells the kind.
      return [{ title: name.startsWith(`${kind} `) ? name : `${name}: ${kind}`, articles, own }]
    }),
  )
  const room = Math.max(TITLE, ...rows.map(({ title }) => title.length + 1))
  const lines = rows.map(({ title, articles, own }) => {
    const note = isWide(own) ? `${counted(articles)}, too few to tell` : counted(articles)
    return `${rowOf(title, own, own.value, room).padEnd(room + 73)}  ${note}`
  })
  return `${lines.join('\n')}\n`
}

const counted = (articles: number) => `${articles} article${articles === 1 ? '' : 's'}`

function isWide({ value: { intervals } }: KindFigures): boolean {
  return intervals.f1 === null || intervals.f1[1] - intervals.f1[0] > WIDE
}

function rowOf(name: string, { gold, found }: KindFigures, rates: RatesWithIntervals, room = TITLE): string {
  const cells = (['precision', 'recall', 'f1'] as const).map((rate) => cell(rates[rate], rates.intervals[rate]))
  return `${name.padEnd(room)}${String(gold).padStart(6)}${String(found).padStart(7)}  ${cells.map((text) => text.padEnd(20)).join('')}`.trimEnd()
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

/** What went wrong, a kind and rule at a time, the most frequent first, then keys in which right facts differ; at most so many examples of each. */
export function reportMistakes(mistakes: readonly Mistake[], most: number): string {
  let text = ''
  for (const [heading, list] of grouped(mistakes)) {
    text += `\n${heading} (${list.length})\n`
    for (const mistake of list.slice(0, most)) text += `  ${mistake.article}: ${describe(mistake)}\n`
    if (list.length > most) text += `  … ${list.length - most} more\n`
  }
  return text
}

/** Mistakes under the headings of a report, in its order. */
function grouped(mistakes: readonly Mistake[]): [heading: string, list: readonly Mistake[]][] {
  const groups = new Map<string, Mistake[]>()
  for (const mistake of mistakes) {
    const heading = headingOf(mistake)
    const group = groups.get(heading)
    if (group) group.push(mistake)
    else groups.set(heading, [mistake])
  }
  const isDetail = (list: readonly Mistake[]) => Number(list[0].key !== null)
  const order = (list: readonly Mistake[]) => KINDS.indexOf(list[0].kind)
  return [...groups].sort(([, a], [, b]) => order(a) - order(b) || isDetail(a) - isDetail(b) || b.length - a.length)
}

function headingOf({ kind, found, key }: Mistake): string {
  if (found === null) return `${kind}: missed`
  return key === null ? `${kind}: wrong, by ${found.keys.rule}` : `${kind}: right, but for ${key}`
}

function describe({ kind, gold, found, key }: Mistake): string {
  if (gold !== null && found !== null && key !== null)
    return `«${found.text.replace(/\s+/g, ' ')}» has ${found.keys[key]}, not ${gold.keys[key]}`
  const wanted = gold === null ? 'nothing' : show(kind, gold)
  return found === null ? wanted : `${show(kind, found)}, not ${wanted}`
}

function show(kind: Kind, { text, spans, keys }: ScoredFact): string {
  const value = kindRow(kind).scoring.value.flatMap((key) => (keys[key] === undefined ? [] : [`${key} ${keys[key]}`]))
  const words = text.replace(/\s+/g, ' ')
  return `«${words}» at ${spans[0][0]}${value.length > 0 ? ` (${value.join(', ')})` : ''}`
}

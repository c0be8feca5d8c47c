import type { SourceRecord } from './source.ts'

type CountFact = SourceRecord['counts'][number]

/** A count, or several that an article gives as the parts of one figure. */
export interface Summed extends CountFact {
  /** The ids of the counts in it. */
  readonly ids: readonly string[]
}

/** "delapan orang luka berat dan 32 luka ringan": nobody is both. */
const GRADE = /\bluka(?:-luka)?\s+(?:\p{L}+\s+)?(berat|ringan|sedang|serius|parah|kritis)\b/iu

/** "dua lainnya meninggal di rumah sakit": beside those told before. */
const OTHERS = /\blain(?:nya)?\b/i

/** So many characters at most lie between two parts of one figure. */
const NEAR = 120

/** A count as it is told in one place. */
interface Saying {
  readonly count: CountFact
  readonly span: readonly [number, number]
  readonly grade: string | null
  readonly others: boolean
}

/** Counts with those that are parts of one figure taken together, where the article gives no such whole itself. */
export function addedUp(counts: readonly CountFact[]): Summed[] {
  const sums = [...new Set(counts.map(({ status }) => status))].flatMap((status) =>
    sumsOf(counts.filter((count) => count.status === status)),
  )
  const sumWith = new Map(sums.flatMap((sum) => sum.ids.map((id) => [id, sum])))
  return counts.flatMap((count) => {
    const sum = sumWith.get(count.id)
    if (sum === undefined) return { ...count, ids: [count.id] }
    return sum.ids[0] === count.id ? sum : []
  })
}

function sumsOf(counts: readonly CountFact[]): Summed[] {
  if (counts.length < 2) return []
  const sayings = counts
    .filter(({ value }) => value !== null && value > 0)
    .flatMap(sayingsOf)
    .sort((a, b) => a.span[0] - b.span[0])
  const groups: Saying[][] = []
  for (const saying of sayings) {
    const group = groups.at(-1)
    if (group !== undefined && goesOn(group, saying)) group.push(saying)
    else groups.push([saying])
  }
  const most = Math.max(...counts.map(({ value, min }) => value ?? min ?? 0))
  const taken = new Set<string>()
  return groups.flatMap((group) => {
    const sum = sumOf(group.map(({ count }) => count))
    const isNew = group.length > 1 && sum.value! > most && !sum.ids.some((id) => taken.has(id))
    if (!isNew) return []
    for (const id of sum.ids) taken.add(id)
    return sum
  })
}

const sayingsOf = (count: CountFact): Saying[] =>
  count.mentions.map(({ text, span }) => ({
    count,
    span,
    grade: GRADE.exec(text)?.[1].toLowerCase() ?? null,
    others: OTHERS.test(text),
  }))

/** Whether what is said next is one more part of a figure. */
function goesOn(group: readonly Saying[], { count, span, grade, others }: Saying): boolean {
  const last = group.at(-1)!
  if (span[0] - last.span[1] > NEAR || group.some((one) => one.count === count)) return false
  const isGraded = grade !== null && group.every((one) => one.grade !== null && one.grade !== grade)
  return isGraded || others
}

function sumOf(parts: readonly CountFact[]): Summed {
  const [first] = parts
  const common = <K extends 'location' | 'date' | 'official'>(key: K) =>
    parts.every((part) => part[key] === first[key]) ? first[key] : null
  const add = (key: 'value' | 'min' | 'max') =>
    parts.reduce<number | null>((sum, part) => (sum === null || part[key] === null ? null : sum + part[key]), 0)
  return {
    ...first,
    ids: parts.map(({ id }) => id),
    value: add('value'),
    min: add('min'),
    max: add('max'),
    modifier: parts.find(({ modifier }) => modifier !== 'exact')?.modifier ?? 'exact',
    factuality: parts.some(({ factuality }) => factuality === 'possible') ? 'possible' : 'certain',
    location: common('location'),
    date: common('date') ?? first.date,
    official: common('official'),
  }
}

import { join } from 'node:path'
import { KINDS, type Kind } from '../model/kind.ts'
import type { ArticleRecord } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { writeFiles } from './files.ts'
import type { FolderWriter } from './format.ts'
import { fileNames } from './names.ts'

/** What the kinds are called in brat. */
export const LABELS: { readonly [K in Kind]: string } = {
  dates: 'Date',
  officials: 'Official',
  counts: 'Count',
  locations: 'Location',
}

/** What the links between facts are called in brat, by the key that holds them. */
export const LINKS = { of: 'PartOf', replacedBy: 'ReplacedBy', location: 'Where', date: 'When', official: 'Source' } as const

const CONFIG = `[entities]
${Object.values(LABELS).join('\n')}
[relations]
PartOf\tArg1:Count, Arg2:Count
ReplacedBy\tArg1:Count, Arg2:Count
Where\tArg1:Count, Arg2:Location
When\tArg1:Count, Arg2:Date
Source\tArg1:Count, Arg2:Official
<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>
[events]
[attributes]
`

/** brat standoff: a .txt and a .ann an article, offsets in code points; values stand in notes. */
export function writeBrat(folder: string): FolderWriter {
  const nameOf = fileNames()
  writeFiles({ [join(folder, 'annotation.conf')]: CONFIG })
  return {
    record(record) {
      const path = join(folder, nameOf(record.id))
      writeFiles({ [`${path}.txt`]: record.article.text, [`${path}.ann`]: annotations(record) })
    },
    end: () => undefined,
  }
}

function annotations(record: ArticleRecord): string {
  const points = Array.from(record.article.text)
  const lines: string[] = []
  const markOf = new Map<string, string>()
  for (const kind of KINDS)
    for (const fact of record[kind]) {
      const mark = `T${markOf.size + 1}`
      markOf.set(fact.id, mark)
      const fragments = fragmentsOf(points, fact.span)
      const text = fragments.map(([start, end]) => points.slice(start, end).join('')).join(' ')
      lines.push(`${mark}\t${LABELS[kind]} ${fragments.map((fragment) => fragment.join(' ')).join(';')}\t${text}`)
      lines.push(`#${mark.slice(1)}\tAnnotatorNotes ${mark}\t${noteOf(fact)}`)
    }
  let relations = 0
  for (const count of record.counts)
    for (const [key, label] of Object.entries(LINKS) as [keyof typeof LINKS, string][]) {
      const target = count[key] === null ? undefined : markOf.get(count[key])
      if (target) lines.push(`R${++relations}\t${label} Arg1:${markOf.get(count.id)} Arg2:${target}`)
    }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

/** The parts of a span between line breaks, which no annotation may hold. */
function fragmentsOf(points: readonly string[], [start, end]: Span): [number, number][] {
  const fragments: [number, number][] = []
  let from = start
  for (let at = start; at <= end; at++) {
    if (at < end && points[at] !== '\n' && points[at] !== '\r') continue
    if (at > from) fragments.push([from, at])
    from = at + 1
  }
  return fragments
}

/** What the fact says beyond its words, as "key=value". */
function noteOf(fact: object): string {
  const skipped = ['text', 'span', 'mentions', 'id', ...Object.keys(LINKS)]
  return Object.entries(fact)
    .filter(([key, value]) => !skipped.includes(key) && value !== null)
    .map(([key, value]) => `${key}=${String(value).replace(/\s+/g, ' ')}`)
    .join('; ')
}

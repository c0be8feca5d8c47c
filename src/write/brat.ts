import { join } from 'node:path'
import type { Kind } from '../model/kind.ts'
import type { ArticleRecord } from '../model/record.ts'
import { KINDS } from '../model/rows/index.ts'
import { idsOf, inWords, kindRow } from '../model/rows/walk.ts'
import type { Span } from '../model/span.ts'
import { writeFiles } from './files.ts'
import type { FolderWriter } from './format.ts'
import { fileNames } from './names.ts'

const RELATIONS = KINDS.flatMap((kind) =>
  kindRow(kind).links.map(({ relation, to }) => `${relation}\tArg1:${kindRow(kind).label}, Arg2:${kindRow(to).label}`),
)

const CONFIG = `[entities]
${KINDS.map((kind) => kindRow(kind).label).join('\n')}
[relations]
${RELATIONS.join('\n')}
<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>
[events]
[attributes]
`

/** brat standoff: a .txt and a .ann an article, offsets in code points; values stand in notes. */
export function writeBrat(folder: string, overwrite = false): FolderWriter {
  const nameOf = fileNames()
  writeFiles({ [join(folder, 'annotation.conf')]: CONFIG }, overwrite)
  return {
    record(record) {
      const path = join(folder, nameOf(record.id))
      writeFiles({ [`${path}.txt`]: record.article.text, [`${path}.ann`]: annotations(record) }, overwrite)
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
      const offsets = fragments.map((fragment) => fragment.join(' ')).join(';')
      lines.push(`${mark}\t${kindRow(kind).label} ${offsets}\t${text}`)
      lines.push(`#${mark.slice(1)}\tAnnotatorNotes ${mark}\t${noteOf(kind, fact)}`)
    }
  let relations = 0
  for (const kind of KINDS)
    for (const fact of record[kind])
      for (const link of kindRow(kind).links)
        for (const id of idsOf(fact, link)) {
          const target = markOf.get(id)
          if (target) lines.push(`R${++relations}\t${link.relation} Arg1:${markOf.get(fact.id)} Arg2:${target}`)
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
function noteOf(kind: Kind, fact: object): string {
  const skipped = ['text', 'span', 'mentions', 'id', ...kindRow(kind).links.map(({ key }) => key)]
  return Object.entries(fact)
    .filter(([key, value]) => !skipped.includes(key) && value !== null)
    .map(([key, value]) => `${key}=${String(inWords(value)).replace(/\s+/g, ' ')}`)
    .join('; ')
}

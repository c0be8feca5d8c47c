import type { Kind } from '../model/kind.ts'
import { FACT_SCHEMAS } from '../model/kinds/index.ts'
import { KINDS, perKind } from '../model/rows/index.ts'
import { kindRow } from '../model/rows/walk.ts'
import type { Span } from '../model/span.ts'
import { type GoldArticle, GoldError, type ScoredFact } from './gold.ts'

const KIND_OF = new Map(KINDS.map((kind) => [kindRow(kind).label, kind]))

/**
 * Reads brat standoff as `--to brat` writes it: `.txt` and `.ann` of one article. Values stand in notes, "value=62; status=dead"; a fact without
 * a note is compared by its place alone. The title and time of publication are not there.
 */
export function goldOfBrat(id: string, text: string, annotations: string): GoldArticle {
  const marks = new Map<string, { kind: Kind; text: string; span: Span }>()
  const notes = new Map<string, { readonly [key: string]: unknown }>()
  /** What a mark is tied to, by the name of the relation and the mark. */
  const ties = new Map<string, string[]>()
  annotations.split(/\r?\n/).forEach((line, i) => {
    const [mark = '', what = '', rest = ''] = line.split('\t')
    if (mark.startsWith('T')) {
      const [label = '', ...numbers] = what.split(/[ ;]/)
      const kind = KIND_OF.get(label)
      const offsets = numbers.map(Number)
      if (kind === undefined || offsets.length < 2 || !offsets.every(Number.isInteger))
        throw new GoldError(
          `Expected line ${i + 1} of the .ann of ${id} to be one of ${[...KIND_OF.keys()].join(', ')} and offsets`,
        )
      marks.set(mark, { kind, text: rest, span: [offsets[0], offsets.at(-1)!] })
    } else if (mark.startsWith('#')) notes.set(what.split(' ')[1] ?? '', noteOf(rest))
    else if (mark.startsWith('R')) {
      const [label = '', from = '', to = ''] = what.split(' ')
      const tie = `${label} ${from.replace('Arg1:', '')}`
      ties.set(tie, [...(ties.get(tie) ?? []), to.replace('Arg2:', '')])
    }
  })
  const tied = (mark: string, kind: Kind) =>
    Object.fromEntries(
      kindRow(kind).links.map(({ key, relation, many }) => {
        const ids = ties.get(`${relation} ${mark}`) ?? []
        return [key, many ? ids : (ids.at(-1) ?? null)]
      }),
    )
  const factOf = (mark: string, kind: Kind, words: string, span: Span): ScoredFact => {
    const note = notes.get(mark)
    return {
      id: mark,
      text: words,
      spans: [span],
      keys: note === undefined ? {} : { ...stated(kind, note), ...tied(mark, kind) },
      accept: {},
      optional: false,
    }
  }
  return {
    id,
    text,
    title: null,
    published: null,
    outlet: null,
    facts: perKind((wanted) =>
      [...marks].flatMap(([mark, { kind, text: words, span }]) => (kind === wanted ? [factOf(mark, kind, words, span)] : [])),
    ),
    rejected: perKind(() => []),
    ignore: perKind(() => ({})),
    others: 'wrong',
    complete: true,
  }
}

/** "value=62; unit=orang" as keys and texts; a semicolon inside a value is no end. */
function noteOf(note: string): { [key: string]: string } {
  const pieces = note.split(/; (?=[a-zA-Z]+=)/).map((piece) => piece.split('='))
  return Object.fromEntries(pieces.map(([key = '', ...value]) => [key.trim(), value.join('=')]))
}

/** All keys of a fact: those of its note, numbers as numbers, and null for the others, which a note leaves out where they are not stated. */
function stated(kind: Kind, note: { readonly [key: string]: unknown }): { [key: string]: unknown } {
  return Object.fromEntries(
    Object.entries(FACT_SCHEMAS[kind].shape).map(([key, schema]) => {
      const value = note[key] ?? null
      return [key, typeof value === 'string' && schema.safeParse(Number(value)).success ? Number(value) : value]
    }),
  )
}

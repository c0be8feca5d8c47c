import type { Kind } from '../model/kind.ts'
import type { ArticleRecord } from '../model/record.ts'
import { KINDS, perKind } from '../model/rows/index.ts'
import type { Cell } from '../model/rows/row.ts'
import { kindRow } from '../model/rows/walk.ts'
import { rowWriter, withoutApostrophe } from '../write/delimited.ts'
import { sentenceFinder } from '../write/sentence.ts'
import { type CodedArticle, type CodedFact, type Coding, said, saying, type Verdict } from './coding.ts'
import { placeFinder } from './facts.ts'
import { GoldError, type ScoredFact } from './gold.ts'

/** The columns of a coding sheet; the last three are for the coder. */
const COLUMNS = [
  'article',
  'kind',
  'fact',
  'text',
  'start',
  'end',
  'value',
  'more',
  'sentence',
  'rule',
  'verdict',
  'corrected',
  'note',
] as const

type Row = { readonly [column in (typeof COLUMNS)[number]]: Cell }

/** What stands in `kind` in the row of an article as a whole. */
const ARTICLE = 'article'

const row = rowWriter(',')
const line = (cells: Partial<Row>) => row(COLUMNS.map((column) => cells[column] ?? null))

/** The header of a coding sheet. */
export const SHEET_HEADER = row(COLUMNS)

/** The rows of a record in a coding sheet: one for the article, with all of its text, and one for each fact. */
export function sheetRows(record: ArticleRecord): string {
  const { id, article } = record
  const sentence = sentenceFinder(article.text)
  const facts = KINDS.flatMap((kind) =>
    record[kind].map((fact) => {
      const keys: ScoredFact['keys'] = { ...fact }
      return line({
        article: id,
        kind,
        fact: fact.id,
        text: fact.text,
        start: fact.span[0],
        end: fact.span[1],
        value: said(kind, keys),
        more: kindRow(kind)
          .scoring.finer.flatMap((key) => (keys[key] === null ? [] : [`${key}=${keys[key]}`]))
          .join('; '),
        sentence: sentence(fact.span),
        rule: fact.rule,
      })
    }),
  )
  return [line({ article: id, kind: ARTICLE, text: article.text, value: article.title }), ...facts].join('')
}

/** A row of a sheet as it was read: its cells by column, and its line. */
export interface SheetRow {
  readonly cells: { readonly [column: string]: string }
  readonly line: number
}

/**
 * The coding in a sheet that was filled in. Verdicts are right, wrong, edited (with what it should say in `corrected`) and added, for rows put in
 * for facts that were missed. An article counts as reviewed where its own row has a verdict, or every fact of it has one.
 */
export function codingOfSheet(rows: readonly SheetRow[], where: string): Coding {
  const articles = new Map<string, SheetRow[]>()
  for (const one of rows) {
    const id = cell(one, 'article')
    articles.set(id, [...(articles.get(id) ?? []), one])
  }
  return new Map([...articles].map(([id, own]) => [id, codedArticle(own, where)]))
}

const cell = ({ cells }: SheetRow, column: (typeof COLUMNS)[number]) => withoutApostrophe(cells[column] ?? '').trim()

function codedArticle(rows: readonly SheetRow[], where: string): CodedArticle {
  const whole = rows.find((one) => cell(one, 'kind') === ARTICLE)
  const text = whole === undefined ? null : withoutApostrophe(whole.cells.text ?? '')
  const others = rows.filter((one) => one !== whole)
  const isAdded = (one: SheetRow) => cell(one, 'verdict').toLowerCase() === 'added'
  const facts = others.filter((one) => !isAdded(one)).map((one) => codedFact(one, where))
  const place = placeFinder(text)
  return {
    reviewed:
      (whole !== undefined && cell(whole, 'verdict') !== '') ||
      (facts.length > 0 && facts.every(({ verdict }) => verdict !== null)),
    facts,
    added: perKind((kind) =>
      others.filter((one) => isAdded(one) && kindOf(one, where) === kind).map((one) => addedFact(one, place, where)),
    ),
  }
}

function kindOf(one: SheetRow, where: string): Kind {
  const kind = KINDS.find((name) => name === cell(one, 'kind'))
  if (kind === undefined)
    throw new GoldError(
      `Expected kind to be ${ARTICLE} or one of ${KINDS.join(', ')}, got \`${cell(one, 'kind')}\` (${where}:${one.line})`,
    )
  return kind
}

function codedFact(one: SheetRow, where: string): CodedFact {
  const [verdict, corrected] = [cell(one, 'verdict').toLowerCase(), cell(one, 'corrected')]
  if (!['', 'right', 'wrong', 'edited'].includes(verdict))
    throw new GoldError(
      `Expected verdict to be right, wrong, edited, added or nothing, got \`${verdict}\` (${where}:${one.line})`,
    )
  if (verdict === 'edited' && corrected === '')
    throw new GoldError(`Expected corrected to hold what the fact should say, since it is edited (${where}:${one.line})`)
  const span = [Number(cell(one, 'start')), Number(cell(one, 'end'))] as const
  const fact = {
    id: cell(one, 'fact'),
    text: cell(one, 'text'),
    spans: [span],
    keys: { said: cell(one, 'value') },
    accept: {},
    optional: false,
  }
  return {
    kind: kindOf(one, where),
    id: fact.id,
    fact,
    verdict: verdict === '' ? null : (verdict as Verdict),
    corrected: verdict === 'edited' ? saying(fact, corrected) : null,
  }
}

function addedFact(one: SheetRow, place: ReturnType<typeof placeFinder>, where: string): ScoredFact {
  const text = cell(one, 'text')
  const span = place(text)
  if (text === '' || span === null)
    throw new GoldError(`Expected the text of an added fact to stand in its article, got \`${text}\` (${where}:${one.line})`)
  return {
    id: null,
    text,
    spans: [span],
    keys: { said: cell(one, 'corrected') || cell(one, 'value') },
    accept: {},
    optional: false,
  }
}

import type { ArticleRecord } from '../model/record.ts'
import { perKind } from '../model/rows/index.ts'
import { type PipelineOptions, processArticle } from '../pipeline.ts'
import { fieldsToArticle } from '../read/fields.ts'
import { placesBefore } from '../score/alignment.ts'
import type { GoldArticle } from '../score/gold.ts'
import { goldOfRecord } from '../score/gold-records.ts'
import type { Compared, FoundFacts } from '../score/split.ts'
import { fileNames } from '../write/names.ts'
import { UsageError } from './exit.ts'
import { say } from './talk.ts'

/** Gold beside what its own texts give now; what cleaning takes out of them moves no span. */
export function comparedNow(gold: readonly GoldArticle[], words: PipelineOptions): Compared[] {
  return gold.map((article) => {
    const { id, text, title, published } = article
    if (text === null) throw new UsageError(`Expected RECORDS, since ${id} in GOLD has no text to extract from`)
    const record = processArticle(fieldsToArticle({ id, text, title, published }, null), words)
    const { outlet, published: day } = record.article
    return { gold: article, found: inPlace(factsOf(goldOfRecord(record, id)), record, text), outlet, published: day }
  })
}

/** Gold beside records of a run. */
export function comparedWith(gold: readonly GoldArticle[], found: readonly GoldArticle[]): Compared[] {
  const nameOf = fileNames()
  // Gold in brat has the names of its files, which the records' ids were made into.
  const byName = new Map(found.map((article) => [nameOf(article.id), article]))
  const byId = new Map(found.map((article) => [article.id, article]))
  const recordOf = (id: string) => byId.get(id) ?? byName.get(id)
  const lost = gold.filter(({ id }) => recordOf(id) === undefined)
  if (lost.length > 0 && lost.length === gold.length)
    throw new UsageError(`Expected RECORDS to hold articles of GOLD, got none with an id such as \`${lost[0].id}\``)
  if (lost.length > 0)
    say(`extract: ${lost.length} of ${gold.length} articles of GOLD are not in RECORDS: all their facts count as missed`)
  return gold.map((article) => {
    const record = recordOf(article.id)
    if (record?.text !== undefined && record.text !== null && article.text !== null && record.text !== article.text)
      throw new UsageError(`Expected the text of ${article.id} to be the same in GOLD and RECORDS, since spans count in it`)
    return {
      gold: article,
      found: record === undefined ? perKind(() => []) : factsOf(record),
      outlet: record?.outlet ?? null,
      published: record?.published ?? null,
    }
  })
}

/** Facts of a record where they stand in the text that it was made of. */
function inPlace(facts: FoundFacts, record: ArticleRecord, text: string): FoundFacts {
  if (record.article.text === text) return facts
  const placeOf = placesBefore(record, text)
  return perKind((kind) => facts[kind].map((fact) => ({ ...fact, spans: fact.spans.map(placeOf) })))
}

const factsOf = ({ facts }: GoldArticle): FoundFacts => perKind((kind) => facts[kind] ?? [])

import type { BoilerplateRule } from '../lexicon/boilerplate.ts'
import type { Article, Removal } from '../model/article.ts'
import { readDateline } from '../outlets/dateline.ts'
import { readFurniture } from '../outlets/head.ts'
import { compose } from './compose.ts'
import type { Cut } from './cut.ts'
import { findInserts } from './inserts.ts'
import { lines } from './lines.ts'
import { type PhraseTable, phrasesWith } from './phrases.ts'
import { findSignature } from './signature.ts'
import { readVocabulary, type Vocabulary } from './words.ts'

/** Takes everything out of an article that is not its body; pure. `added` are rules a user has besides ours. The dateline is read and stays in the text. */
export function clean(article: Article, added: readonly BoilerplateRule[] = []): Article {
  const text = article.text
  const cuts = findCuts(text, article.title, phrasesWith(added))
  const kept = compose(text, cuts)
  const dateline = readDateline(kept)
  const inHtml = article.format === 'html'
  const removed: Removal[] = cuts.map(({ kind, rule, span }) => ({
    kind,
    text: text.slice(span[0], span[1]),
    rule,
    at: inHtml ? null : span,
  }))
  return {
    ...article,
    text: kept,
    removed: [...article.removed, ...removed],
    dateline: dateline?.place ?? null,
    outlet: article.outlet ?? dateline?.outlet ?? null,
  }
}

/** Every piece of a text that is no body, in text order, none overlapping. */
function findCuts(text: string, title: string | null, phrases: PhraseTable): Cut[] {
  let vocabulary: Vocabulary | null = null
  const context = { text, phrases, vocabulary: () => (vocabulary ??= readVocabulary(text)) }
  const furniture = readFurniture(text, title).lines
  const cuts: Cut[] = [...furniture]
  let next = 0
  for (const [start, end] of lines(text)) {
    while (next < furniture.length && furniture[next]!.span[1] <= start) next++
    const taken = furniture[next]
    const from = taken && taken.span[0] < end ? taken.span[1] : start
    if (from < end) findInserts({ ...context, start: from, end }, cuts)
  }
  cuts.sort((a, b) => a.span[0] - b.span[0])
  const signature = findSignature(text, cuts)
  if (signature) cuts.push(signature)
  return cuts.sort((a, b) => a.span[0] - b.span[0])
}

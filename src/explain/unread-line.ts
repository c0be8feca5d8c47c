import type { Article } from '../model/article.ts'
import type { Doc } from '../model/doc.ts'
import type { Kind } from '../model/kind.ts'
import type { Reason } from '../model/reasons.ts'
import type { ArticleRecord } from '../model/record.ts'
import { KINDS } from '../model/rows/index.ts'
import type { Span } from '../model/span.ts'
import { type PipelineOptions, traceArticle } from '../pipeline.ts'
import { codePointOffsets } from '../text/code-points.ts'
import { sentenceAround } from './tokens.ts'
import { listen, type Unread, unreadIn, whyOf } from './unread.ts'

/** A place in an article that says what no fact explains. */
export interface UnreadPlace {
  readonly kind: Kind
  /** Its words with numbers and names folded. */
  readonly form: string
  readonly reason: Reason
  /** The reason in words. */
  readonly why: string
  readonly text: string
  /** In code points of the cleaned text. */
  readonly span: Span
  readonly sentence: string
  /** Where the words begin in the sentence, in UTF-16 units. */
  readonly at: number
}

/** What an article says and no fact explains, in text order, as one line. */
export interface UnreadLine {
  readonly schema: 'fakta-unread/1'
  readonly id: string
  readonly duplicateOf: null
  readonly unread: readonly UnreadPlace[]
}

/** What articles say and no fact explains, of the kinds asked for, with their records. */
export function madeUnread(
  articles: readonly Article[],
  options: PipelineOptions,
): { readonly record: ArticleRecord; readonly line: UnreadLine }[] {
  const { only = KINDS } = options
  return articles.map((article) => {
    const { listener, heard } = listen()
    const trace = traceArticle(article, options, listener)
    const offset = codePointOffsets(trace.doc.text)
    const unread = unreadIn(trace, heard, only)
      .filter(({ weak }) => !weak)
      .sort((a, b) => a.first - b.first || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
      .map((one) => placeOf(one, trace.doc, offset))
    return { record: trace.record, line: { schema: 'fakta-unread/1', id: trace.record.id, duplicateOf: null, unread } }
  })
}

function placeOf({ kind, form, code, about, first, end }: Unread, doc: Doc, offset: (unit: number) => number): UnreadPlace {
  const { text, tokens } = doc
  const [from, to] = sentenceAround(doc, first, end)
  const [start, last] = [tokens.start[first], tokens.end[end - 1]]
  const before = squeezed(text.slice(tokens.start[from], start))
  const words = squeezed(text.slice(start, last))
  const behind = squeezed(text.slice(last, tokens.end[to - 1]))
  return {
    kind,
    form,
    reason: code,
    why: whyOf(code, about),
    text: words,
    span: [offset(start), offset(last)],
    sentence: before + words + behind,
    at: before.length,
  }
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ')

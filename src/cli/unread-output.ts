import type { Output, Sink } from '../batch/output.ts'
import type { UnreadLine, UnreadPlace } from '../explain/unread-line.ts'
import { type CountedBy, type Example, type Group, tallyOf } from '../explain/unread-tally.ts'
import type { Kind } from '../model/kind.ts'
import type { Reason } from '../model/reasons.ts'
import { rowWriter } from '../write/delimited.ts'

/** How what is unread is written. */
export interface UnreadWriter {
  /** A place as it comes. */
  place(place: Example): string
  /** What is counted, at the end. */
  groups(groups: readonly Group[]): string
  /** What is said where articles were read and nothing of them is shown. */
  nothing(articles: number): string
  /** What stands before everything else. */
  readonly head: string
}

/** What is shown of it. */
export interface UnreadChoice {
  readonly by: CountedBy | 'place'
  readonly reasons: readonly Reason[] | null
  /** The most forms of each kind. */
  readonly top: number
  /** The most examples of each form. */
  readonly examples: number
}

/** Writes lines of unread places into a sink: each place as it comes, or all that they are counted to at the end. `begin` is called with the first line, or at the end. */
export function unreadOutput(sink: Sink, begin: () => { choice: UnreadChoice; writer: UnreadWriter }): Output {
  let begun: ReturnType<typeof openOutput> | null = null
  const opened = () => (begun ??= openOutput(begin()))
  return {
    async lines(bytes) {
      const text = opened().add(linesIn(bytes))
      if (text !== '') await sink.write(text)
    },
    async close() {
      const text = opened().end()
      if (text !== '') await sink.write(text)
      await sink.close()
    },
  }
}

function openOutput({ choice, writer }: { choice: UnreadChoice; writer: UnreadWriter }) {
  const { by, reasons, top, examples } = choice
  const isAsked = ({ reason }: UnreadPlace) => reasons === null || reasons.includes(reason)
  const tally = tallyOf(by === 'place' ? 'reason' : by, examples)
  let head = writer.head
  let articles = 0
  let hasShown = false
  const add = (lines: Iterable<UnreadLine>) => {
    let text = head
    head = ''
    for (const line of lines) {
      articles++
      const unread = line.unread.filter(isAsked)
      hasShown ||= unread.length > 0
      if (by === 'place') for (const place of unread) text += writer.place({ article: line.id, ...place })
      else tally.add({ ...line, unread })
    }
    return text
  }
  const end = () => {
    const text = add([]) + (by === 'place' ? '' : writer.groups(firstOfEach(tally.groups(), top)))
    return hasShown || articles === 0 ? text : text + writer.nothing(articles)
  }
  return { add, end }
}

/** The first so many groups of each kind. */
function firstOfEach(groups: readonly Group[], top: number): Group[] {
  const shown = new Map<Kind, number>()
  return groups.filter(({ kind }) => {
    const before = shown.get(kind) ?? 0
    shown.set(kind, before + 1)
    return before < top
  })
}

function* linesIn(bytes: Uint8Array): Generator<UnreadLine> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    yield JSON.parse(text.slice(start, end)) as UnreadLine
    start = end + 1
  }
}

/** Lines of JSON, one a place or a form. */
export const UNREAD_JSONL: UnreadWriter = {
  head: '',
  place: (place) => `${JSON.stringify(shownOf(place))}\n`,
  groups: (groups) =>
    groups
      .map(
        ({ examples, ...group }) =>
          `${JSON.stringify({ ...group, examples: examples.map(({ article, text, span, sentence }) => ({ article, text, span, sentence })) })}\n`,
      )
      .join(''),
  nothing: () => '',
}

const shownOf = ({ at, ...place }: Example) => place

const row = rowWriter(',')

/** Rows of a table: the places, or the forms with their first example. */
export function unreadCsv(by: UnreadChoice['by']): UnreadWriter {
  const example = ({ article, span, text, sentence }: Partial<Example>) => [
    article ?? null,
    span?.[0] ?? null,
    span?.[1] ?? null,
    text ?? null,
    sentence ?? null,
  ]
  const names = ['article', 'start', 'end', 'text', 'sentence']
  const counts = by === 'place' ? [] : ['times', 'articles']
  return {
    head: row(['kind', 'form', 'reason', 'why', ...counts, ...names]),
    place: (place) => row([place.kind, place.form, place.reason, place.why, ...example(place)]),
    groups: (groups) =>
      groups
        .map(({ kind, form, reason, why, times, articles, examples }) =>
          row([kind, form, reason, why, times, articles, ...example(examples[0] ?? {})]),
        )
        .join(''),
    nothing: () => '',
  }
}

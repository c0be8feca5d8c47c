import type { Example, Group } from '../explain/unread-tally.ts'
import type { Kind } from '../model/kind.ts'
import { REASONS } from '../model/reasons.ts'
import { KINDS } from '../model/rows/index.ts'
import { counted, plain } from './talk.ts'
import { type Drawing, wrap } from './tree.ts'
import type { UnreadWriter } from './unread-output.ts'

/** Forms longer than these characters are cut. */
const LONGEST_FORM = 44
/** Words longer than these characters are cut where they are named before their sentence. */
const LONGEST_WORDS = 80
const INDENT = '    '

const coloured = (code: string, end: string) => (text: string, drawing: Drawing) =>
  drawing.colours && text !== '' ? `\u001b[${code}m${text}\u001b[${end}m` : text
const dim = coloured('2', '22')
const named = coloured('36', '39')
const marked = coloured('1;31', '22;39')

/** What is unread, for people: places with their sentences, under their article where `isMany`, or tables of forms. */
export function unreadText(drawing: Drawing, isMany: boolean): UnreadWriter {
  let last: string | null = null
  const heading = (article: string) => {
    if (!isMany || article === last) return ''
    const gap = last === null ? '' : '\n'
    last = article
    return `${gap}${named(plain(article), drawing)}\n`
  }
  return {
    head: '',
    place: (place) => heading(place.article) + placeText(place, drawing),
    groups: (groups) => groupsText(groups, drawing),
    nothing: (articles) => `Nothing is unread in ${counted(articles, 'article')}.\n`,
  }
}

function placeText({ kind, text, why, reason, sentence, at }: Example, drawing: Drawing): string {
  const label = `${named(kind, drawing)} “${plain(cut(text, LONGEST_WORDS))}”: ${plain(why)} ${dim(`(${reason})`, drawing)}`
  const lines = markedLines(sentence, at, at + text.length, drawing)
  return [label, ...lines.map((line) => `${INDENT}${line}`), ''].join('\n')
}

const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text)

/** Private-use characters stand where the words begin and end while lines are broken. */
const [OPEN, CLOSE] = ['\ue000', '\ue001']

/** A sentence in lines, its words from `first` to `end` marked by colour. */
function markedLines(sentence: string, first: number, end: number, drawing: Drawing): string[] {
  const bare = (text: string) => plain(text).replaceAll(/[\ue000\ue001]/g, '')
  const text = `${bare(sentence.slice(0, first))}${OPEN}${bare(sentence.slice(first, end))}${CLOSE}${bare(sentence.slice(end))}`
  let isInside = false
  return wrap(text, drawing.width - INDENT.length).map((line) => {
    const [before, ...rest] = (isInside ? OPEN + line : line).split(OPEN)
    const [words = '', ...behind] = rest.join('').split(CLOSE)
    isInside = rest.length > 0 && behind.length === 0
    return before + marked(words, drawing) + behind.join('')
  })
}

function groupsText(groups: readonly Group[], drawing: Drawing): string {
  const kinds = KINDS.map((kind) => groups.filter((group) => group.kind === kind))
  const tables = kinds.filter((some) => some.length > 0).map((some) => tableText(some[0]!.kind, some, drawing))
  if (tables.length === 0) return ''
  const codes = [...new Set(groups.map(({ reason }) => reason))].sort()
  const widest = Math.max(...codes.map((code) => code.length))
  const legend = codes.map((code) => `  ${code.padEnd(widest)}  ${REASONS[code]}\n`).join('')
  return `${tables.join('\n')}\n${legend}`
}

function tableText(kind: Kind, groups: readonly Group[], drawing: Drawing): string {
  const forms = groups.map(({ form }) => (form === null ? null : plain(cut(form, LONGEST_FORM))))
  const widest = Math.max(...forms.map((form) => form?.length ?? 0))
  const rows = groups.map(({ times, articles, reason, examples }, i) => {
    const form = forms[i] === null ? '' : `  ${forms[i]!.padEnd(widest)}`
    const line = `${count(times)} ${count(articles)}${form}  ${dim(reason, drawing)}`
    return [line, ...examples.map((example) => `${' '.repeat(FIRST_COLUMNS)}${inContext(example, drawing)}`)].join('\n')
  })
  const head = dim(`${'times'.padStart(WIDTH)} ${'articles'.padStart(WIDTH)}`, drawing)
  return `${named(kind, drawing)}\n${head}\n${rows.join('\n')}\n`
}

/** Columns of a count, and of both with the blanks around them. */
const WIDTH = 8
const FIRST_COLUMNS = 2 * WIDTH + 3

const count = (number: number) => number.toLocaleString('en').padStart(WIDTH)

/** The words in what fits on a line of their sentence. */
function inContext({ sentence, text, at }: Example, drawing: Drawing): string {
  const width = drawing.width - FIRST_COLUMNS
  const words = cut(text, width)
  const room = Math.max(0, width - words.length)
  const behind = sentence.slice(at + text.length)
  const before = sentence.slice(0, at)
  // What one side does not need is the other's.
  const left = Math.min(before.length, Math.max(Math.floor(room / 2), room - behind.length))
  const first = before.length > left ? `…${before.slice(before.length - left + 1)}` : before
  const last = cut(behind, Math.max(1, room - left))
  return plain(first) + marked(plain(words), drawing) + plain(last)
}

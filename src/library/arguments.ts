import { parseAnyPublished } from '../furniture/published-any.ts'
import { type UserLexicon, userLexiconSchema } from '../lexicon/user-schema.ts'
import type { Kind } from '../model/kind.ts'
import { KINDS } from '../model/rows/index.ts'
import { didYouMean } from '../text/near.ts'

/** An article as a caller has it; only `text` is needed. */
export interface ArticleInput {
  text: string
  title?: string | null
  /** Day or time of publication, ISO 8601 or as papers and pages print it. */
  published?: string | null
  url?: string | null
  /** Its name, or a mark or host of it. */
  outlet?: string | null
  id?: string | null
}

/** What can be chosen for one article. */
export interface ExtractOptions {
  /** Day or time of publication, wins over the article's own. */
  published?: string
  /** Take boilerplate out (default true). */
  clean?: boolean
  /** The kinds to report (default all). */
  only?: readonly Kind[]
  /** Words of your own that take part in every rule; compiled once, so give the same object each time. */
  lexicon?: UserLexicon
}

const TEXTS = ['title', 'published', 'url', 'outlet', 'id'] as const
const OPTIONS = ['published', 'clean', 'only', 'lexicon'] as const
/** So much of a value is shown. */
const SHOWN = 60

/** The fields of an article as it was given; throws `TypeError`, "Expected …, got …", where it is none. */
export function checkedInput(input: unknown): ArticleInput {
  if (typeof input === 'string') return { text: input }
  if (!isObject(input) || typeof input.text !== 'string') throw wrong('a text or an object with a text', input)
  for (const key of TEXTS) {
    const value = input[key]
    if (value !== undefined && value !== null && typeof value !== 'string') throw wrong(`${key} to be a text or null`, value)
  }
  return input as unknown as ArticleInput
}

/** The options as they were given; throws `TypeError`, "Expected …, got …", where one of them is none. */
export function checkedOptions(options: unknown): ExtractOptions {
  if (!isObject(options)) throw wrong('options to be an object', options)
  for (const key of Object.keys(options))
    if (!OPTIONS.some((name) => name === key))
      throw new TypeError(`Expected options to be some of ${OPTIONS.join(', ')}, got \`${key}\`${didYouMean(key, OPTIONS)}`)
  const { published, clean, only, lexicon } = options
  if (published !== undefined && (typeof published !== 'string' || parseAnyPublished(published) === null))
    throw wrong('published to be a day or time such as 2022-08-02 or 2022-08-02T14:04+07:00', published)
  if (clean !== undefined && typeof clean !== 'boolean') throw wrong('clean to be true or false', clean)
  if (only !== undefined) checkKinds(only)
  if (lexicon !== undefined) checkLexicon(lexicon)
  return options
}

function checkKinds(only: unknown): void {
  if (!Array.isArray(only) || only.length === 0) throw wrong(`only to be a list of kinds, some of ${KINDS.join(', ')}`, only)
  for (const kind of only as readonly unknown[])
    if (!KINDS.some((name) => name === kind)) {
      const hint = typeof kind === 'string' ? didYouMean(kind, KINDS) : ''
      throw new TypeError(`Expected each kind of only to be one of ${KINDS.join(', ')}, got \`${shown(kind)}\`${hint}`)
    }
}

const checked = new WeakSet<object>()

function checkLexicon(lexicon: unknown): void {
  if (!isObject(lexicon)) throw wrong('lexicon to be an object', lexicon)
  if (checked.has(lexicon)) return
  const [issue] = userLexiconSchema.safeParse(lexicon).error?.issues ?? []
  if (issue)
    throw new TypeError(`Expected a lexicon, got one in which ${issue.path.join('.') || 'it'} is wrong: ${issue.message}`)
  checked.add(lexicon)
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function wrong(expected: string, got: unknown): TypeError {
  return new TypeError(`Expected ${expected}, got \`${shown(got)}\``)
}

/** A value in a few words, whatever it is. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : spelled(value)
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}

function spelled(value: unknown): string {
  try {
    return (typeof value === 'object' ? JSON.stringify(value) : undefined) ?? String(value)
  } catch {
    // A circle, or what does not want to be shown.
    return Object.prototype.toString.call(value)
  }
}

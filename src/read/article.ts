import { hash } from 'node:crypto'
import { readDateline } from '../furniture/dateline.ts'
import { readFurniture } from '../furniture/head.ts'
import { parseAnyPublished } from '../furniture/published-any.ts'
import type { Article, Extra, Problem, SourceFormat } from '../model/article.ts'
import { outletCalled, outletOfPath, outletOfUrl } from '../outlets/find.ts'
import { unedited } from '../text/edits.ts'
import { withoutMisread } from '../text/mojibake.ts'
import { HALVES, wellFormed } from './well-formed.ts'

/** What an input says of an article beside its text, before anything is read off the text; all of it as stated. */
export interface Stated {
  id: string
  path: string | null
  url: string | null
  format: SourceFormat
  /** When the page was fetched, ISO 8601 (default: not said). */
  fetched?: string | null
  encoding: string
  sha256: string
  /** The outlet by its name, a mark of it or its host. */
  outlet: string | null
  title: string | null
  /** The publication time as the input spells it. */
  published: string | null
  /** The publication time given on the command line or in the call, which wins. */
  option: string | null
  /** Whether bytes of the input could not be decoded. */
  damaged: boolean
  extra: Extra
}

/** What is left of a quotation mark that was read as windows-1252 and then broken. */
const SCRAP = 'â€'
const MISREAD = 'UTF-8 was read as windows-1252 on the way to this input ("â€œ" for "“"); cleaning puts it right.'
const GARBLED = 'Some characters were garbled on the way to this input ("â€").'

/** Makes an article of a text and what its input states, reading title, bylines and publication line off the text. */
export function makeArticle(given: string, told: Stated): Article {
  const problems: Problem[] = []
  const text = wellFormed(given)
  const stated = wellFormed(told)
  if (text !== given || stated !== told) problems.push(HALVES)
  const legible = withoutMisread(unedited(text)).text
  const title = stated.title && withoutMisread(unedited(stated.title)).text
  const furniture = readFurniture(legible, title)
  const lastLine = furniture.lines.filter((line) => line.span[0] < legible.length / 2).at(-1)
  const dateline = readDateline(legible, lastLine?.span[1] ?? 0)
  if (stated.damaged) problems.push({ code: 'bad-encoding', message: 'Some bytes could not be decoded and stand as U+FFFD.' })
  else if (legible !== text || title !== stated.title) problems.push({ code: 'bad-encoding', message: MISREAD })
  else if (text.includes(SCRAP)) problems.push({ code: 'bad-encoding', message: GARBLED })
  if (text.trim() === '') problems.push({ code: 'empty', message: 'There is no text in this input.' })
  return {
    id: stated.id,
    path: stated.path,
    url: stated.url,
    format: stated.format,
    fetched: stated.fetched ?? null,
    encoding: stated.encoding,
    sha256: stated.sha256,
    outlet: outletStated(stated) ?? furniture.outlet ?? dateline?.outlet ?? null,
    title: title ?? furniture.title,
    authors: furniture.authors,
    editors: furniture.editors,
    ...publication(stated, furniture.published, problems),
    dateline: null,
    text,
    fromPage: false,
    extra: stated.extra,
    removed: [],
    problems,
  }
}

/** The outlet that an input names: as stated, by its URL, by the folder it lies in ("detik.com/a.txt"). */
function outletStated({ outlet, url, path }: Pick<Stated, 'outlet' | 'url' | 'path'>): string | null {
  if (outlet !== null) return outletCalled(outlet)
  return (url && outletOfUrl(url)) ?? (path && outletOfPath(path)?.name) ?? null
}

/** Weighs the publication times: the option, then the input's own field, then the line in the text. */
function publication(stated: Stated, printed: string | null, problems: Problem[]): Pick<Article, 'published' | 'publishedBasis'> {
  const option = readTime(stated.option, problems)
  if (option !== null) return { published: option, publishedBasis: 'option' }
  const input = readTime(stated.published, problems)
  if (input !== null) return { published: input, publishedBasis: 'input' }
  return { published: printed, publishedBasis: printed === null ? null : 'byline' }
}

function readTime(text: string | null, problems: Problem[]): string | null {
  if (text === null || text.trim() === '') return null
  const published = parseAnyPublished(text)
  if (published === null) {
    const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text
    problems.push({ code: 'bad-publication-date', message: `"${shown}" is no publication date this program can read.` })
  }
  return published
}

/** SHA-256 of the input bytes of one article, lower-case hex. */
export function sha256(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'hex')
}

import { byteOrderMark } from './decode.ts'
import { isHtml } from './html-charset.ts'
import { isObject } from './row-fields.ts'
import type { RowReading } from './row-result.ts'
import type { Source } from './source.ts'

/** Reads the bytes of a file that holds one article, or a few, in order. */
export type FileReader = (bytes: Uint8Array, source: Source) => readonly RowReading[]

/** How a kind of file is read. `rows`: many articles, one a line or row, read as a stream; `archive`: many pages, read as a stream, too; `file`: read whole. */
export interface InputFormat {
  readonly name: string
  /** File names end so, lower case; `.gz` may follow. */
  readonly extensions: readonly string[]
  /** Whether files of this kind are taken out of a folder without being asked for. */
  readonly inFolders: boolean
  readonly shape: 'file' | 'rows' | 'archive'
}

/** The input formats, in the order of the help. */
export const INPUT_FORMATS = [
  { name: 'text', extensions: ['.txt'], inFolders: true, shape: 'file' },
  { name: 'html', extensions: ['.html', '.htm'], inFolders: true, shape: 'file' },
  { name: 'json', extensions: ['.json'], inFolders: true, shape: 'file' },
  { name: 'jsonl', extensions: ['.jsonl', '.ndjson'], inFolders: true, shape: 'rows' },
  { name: 'warc', extensions: ['.warc'], inFolders: true, shape: 'archive' },
  { name: 'csv', extensions: ['.csv', '.tsv'], inFolders: false, shape: 'rows' },
  { name: 'records', extensions: ['.jsonl', '.ndjson'], inFolders: false, shape: 'rows' },
] as const satisfies readonly InputFormat[]

/** The names of the input formats. */
export const INPUT_NAMES = INPUT_FORMATS.map(({ name }) => name)

/** The name of an input format. */
export type InputFormatName = (typeof INPUT_FORMATS)[number]['name']

/** Formats whose files are read whole. */
export type FileFormatName = Extract<(typeof INPUT_FORMATS)[number], { shape: 'file' }>['name']

/** Formats of which each line or row is an article. */
export type RowFormatName = Extract<(typeof INPUT_FORMATS)[number], { shape: 'rows' }>['name']

/** Formats of archives of pages. */
export type ArchiveFormatName = Extract<(typeof INPUT_FORMATS)[number], { shape: 'archive' }>['name']

/** How a file read whole becomes articles, loaded when the first such file comes; `looks` goes by the bytes: a page or plain text. */
export const FILE_READERS: { readonly [F in FileFormatName | 'looks']: (bytes: Uint8Array) => Promise<FileReader> } = {
  looks: async (bytes) => FILE_READERS[isHtml(bytes) ? 'html' : 'text'](bytes),
  html: async () => {
    const { readHtml } = await import('./html.ts')
    return (bytes, source) => [readHtml(bytes, source)]
  },
  text: async () => {
    const { readText } = await import('./text.ts')
    return (bytes, source) => [readText(bytes, source)]
  },
  json: async () => (await import('./json.ts')).readJson,
}

/** The format a file name tells of, whatever its case and with or without `.gz`; null where it tells none. */
export function formatOfName(name: string): InputFormatName | null {
  const plain = name.toLowerCase().replace(/\.gz$/, '')
  return INPUT_FORMATS.find(({ extensions }) => extensions.some((extension) => plain.endsWith(extension)))?.name ?? null
}

/** Whether an input begins like an archive of pages (WARC). */
export function isWarc(start: Uint8Array): boolean {
  return /^WARC\/\d/.test(Buffer.from(start.subarray(0, 6)).toString('latin1'))
}

/**
 * The format the beginning of an input looks like: a page; an archive of pages; a table where its first line names columns, `text` among them; JSON
 * Lines where its first line is a whole object, or begins like one and goes on beyond what an article can have; else JSON or text. `start` holds the
 * first line whole where it may be JSON, or more of it than an article can be.
 */
export function sniffFormat(start: Uint8Array, longest: number): InputFormatName {
  if (isHtml(start)) return 'html'
  if (isWarc(start)) return 'warc'
  const text = startText(start)
  if (!text.startsWith('{') && !text.startsWith('[')) return isTable(text) ? 'csv' : 'text'
  const end = text.search(/[\r\n]/)
  const line = end < 0 ? text : text.slice(0, end)
  if (isObjectLine(line)) return 'jsonl'
  if (/^\{\s*"/.test(line) && (end >= 0 ? line.trimEnd().length > 1 : start.length > longest)) return 'jsonl'
  return /^[{[]\s*["{[\]}]/.test(text) ? 'json' : 'text'
}

/** "id,published,text", behind Excel's "sep=;" or not: whether the first line is the header of a table of articles. */
function isTable(text: string): boolean {
  const [, head] = /^(?:"?sep=."?\s*[\r\n]+)?([^\r\n]{1,2000})[\r\n]/i.exec(text) ?? []
  if (head === undefined) return false
  return [',', ';', '\t', '|'].some((delimiter) => {
    const names = head.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/, '$1'))
    return names.length > 1 && names.includes('text') && names.every((name) => name !== '' && !/\s.*\s/.test(name))
  })
}

/** Whether an input that begins so may be JSON of any kind. */
export function mayBeJson(start: Uint8Array): boolean {
  return /^[{[]/.test(startText(start.subarray(0, 4096)))
}

/** The beginning of an input as text, whatever white space it begins with. */
function startText(start: Uint8Array): string {
  return new TextDecoder(byteOrderMark(start)?.encoding).decode(start).trimStart()
}

function isObjectLine(line: string): boolean {
  try {
    return isObject(JSON.parse(line))
  } catch {
    return false
  }
}

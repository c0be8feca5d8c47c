import { type Alias, type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import { UsageError } from './exit.ts'
import { readTextFile } from './gold.ts'

/** The content of a YAML file (or JSON, which is YAML too). */
export interface YamlFile {
  readonly value: unknown
  /** Where in the file a value or its key stands, as "FILE:LINE:COLUMN"; for one that is missing, what should hold it. */
  readonly where: (path: readonly PropertyKey[], part?: 'value' | 'key') => string
}

/** What is no YAML: the place and the reason. */
export class YamlError extends UsageError {}

/** Reads a YAML file; throws where it is none. */
export function readYaml(file: string, what: string): YamlFile {
  const lines = new LineCounter()
  const document = documentOf(readTextFile(file, what), file, lines)
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `${file}:${line}:${col}`
  }
  const [wrong] = document.errors
  if (wrong) throw new YamlError(`${at(wrong.pos[0])}: ${wrong.message}`)
  return {
    value: wholeValue(document, at),
    where: (path, part = 'value') => at(offsetOf(document.contents, path, part)),
  }
}

function documentOf(text: string, file: string, lineCounter: LineCounter): Document.Parsed {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false })
  } catch {
    throw new YamlError(`${file}: Expected a file that can be followed, got one nested too deeply`)
  }
}

/** The value of a document; one without an end (an alias that holds itself, aliases of aliases) is none. */
function wholeValue(document: Document.Parsed, at: (offset: number) => string): unknown {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 })
    JSON.stringify(value)
    return value
  } catch {
    let first: Alias.Parsed | null = null
    visit(document, {
      Alias(_, alias) {
        first = alias as Alias.Parsed
        return visit.BREAK
      },
    })
    const offset = (first as Alias.Parsed | null)?.range[0] ?? 0
    throw new YamlError(`${at(offset)}: Expected a value that ends, got an alias that leads back to what holds it, or too many`)
  }
}

function offsetOf(contents: unknown, path: readonly PropertyKey[], part: 'value' | 'key'): number {
  let node: unknown = contents
  let offset = startOf(node) ?? 0
  path.forEach((key, i) => {
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined
    const wanted = pair !== undefined && part === 'key' && i === path.length - 1 ? pair.key : pair?.value
    node = isSeq(node) ? node.items[Number(String(key))] : wanted
    offset = startOf(node) ?? startOf(pair?.key) ?? offset
  })
  return offset
}

const startOf = (node: unknown) => (isNode(node) ? node.range?.[0] : undefined)

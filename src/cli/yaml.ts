import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
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
  const document = parseDocument(readTextFile(file, what), { lineCounter: lines, prettyErrors: false })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `${file}:${line}:${col}`
  }
  const [wrong] = document.errors
  if (wrong) throw new YamlError(`${at(wrong.pos[0])}: ${wrong.message}`)
  return {
    value: document.toJS({ maxAliasCount: 100 }),
    where: (path, part = 'value') => at(offsetOf(document.contents, path, part)),
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

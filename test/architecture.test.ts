import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const SOURCE = fileURLToPath(new URL('../src', import.meta.url))

/** Who may import whom: a folder (or a file at the top of `src/`) and the others it may use; each may always use itself. */
const LEAVES = ['model', 'tables', 'lexicon', 'libraries', 'outlets', 'furniture', 'text', 'gazetteer']
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  tables: ['model'],
  lexicon: ['model', 'tables'],
  libraries: [],
  text: ['model', 'tables', 'lexicon'],
  outlets: ['model', 'lexicon', 'text'],
  furniture: ['model', 'lexicon', 'libraries', 'text', 'outlets'],
  gazetteer: ['model', 'lexicon', 'text'],
  read: LEAVES,
  clean: LEAVES,
  annotate: LEAVES,
  match: LEAVES,
  story: LEAVES,
  extract: [...LEAVES, 'match'],
  resolve: LEAVES,
  'pipeline.ts': [...LEAVES, 'read', 'clean', 'annotate', 'story', 'match', 'extract', 'resolve'],
  write: ['model', 'text'],
  events: ['model', 'lexicon', 'text'],
  score: ['model', 'write'],
  explain: [...LEAVES, 'annotate', 'story', 'match', 'extract', 'resolve', 'clean', 'pipeline.ts'],
  batch: ['model', 'tables', 'text', 'lexicon', 'read', 'write', 'explain', 'pipeline.ts'],
  library: ['model', 'text', 'lexicon', 'furniture'],
  'index.ts': ['model', 'text', 'lexicon', 'library', 'read', 'pipeline.ts'],
  cli: [
    ...LEAVES,
    'read',
    'clean',
    'annotate',
    'extract',
    'resolve',
    'write',
    'batch',
    'events',
    'score',
    'explain',
    'pipeline.ts',
    'index.ts',
  ],
}

/** Longest file that is not a table of words. */
const MOST_LINES = 250

const files = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(SOURCE, join(entry.parentPath, entry.name)))
  .sort()

const roomOf = (file: string) => file.split('/')[0]

function importsOf(file: string, forms = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g): string[] {
  const source = readFileSync(join(SOURCE, file), 'utf8')
  return [...source.matchAll(forms)].map((match) => join(dirname(file), match[1]))
}

/** The files that import themselves by way of others, a list a circle (Tarjan's strongly connected components). */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = []
  const index = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const visit = (file: string): number => {
    const own = index.size
    index.set(file, own)
    lowest.set(file, own)
    open.push(file)
    for (const target of graph.get(file) ?? []) {
      const reach = !index.has(target) ? visit(target) : open.includes(target) ? index.get(target)! : own
      lowest.set(file, Math.min(lowest.get(file)!, reach))
    }
    if (lowest.get(file) === own) {
      const circle = open.splice(open.indexOf(file))
      if (circle.length > 1) found.push(circle.sort())
    }
    return lowest.get(file)!
  }
  for (const file of graph.keys()) if (!index.has(file)) visit(file)
  return found
}

describe('architecture', () => {
  it('tells a circle from a chain', () => {
    const graph = { a: ['b'], b: ['c'], c: ['b', 'd'], d: [], e: ['a', 'd'] }
    expect(circles(new Map(Object.entries(graph)))).toEqual([['b', 'c']])
  })

  it('knows every folder', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([])
  })

  it.each(files)('%s imports only what its folder may', (file) => {
    const room = roomOf(file)
    const strange = importsOf(file).filter((target) => roomOf(target) !== room && !MAY_IMPORT[room].includes(roomOf(target)))
    expect(strange).toEqual([])
  })

  it('has no circle of imports, those of types included', () => {
    // What is loaded when it is asked for may list what lists it: the help is one of the commands.
    expect(circles(new Map(files.map((file) => [file, importsOf(file, /from\s*'(\.[^']+)'/g)])))).toEqual([])
  })

  it('keeps files short, but for tables of words', () => {
    const long = files
      .filter((file) => !/^(lexicon|outlets)\/|corpus|^gazetteer\/build\/|\/table/.test(file))
      .map((file) => ({ file, lines: readFileSync(join(SOURCE, file), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > MOST_LINES)
    expect(long).toEqual([])
  })

  it('has no default export', () => {
    expect(files.filter((file) => /^export default/m.test(readFileSync(join(SOURCE, file), 'utf8')))).toEqual([])
  })

  it('opens every export with a docstring', () => {
    const bare = files.flatMap((file) => {
      const lines = readFileSync(join(SOURCE, file), 'utf8').split('\n')
      return lines.flatMap((line, i) => {
        const exported = /^export (?:async )?(?:function|const|interface|class|type) (\w+)(?! =? ?z\.infer)/.exec(line)
        if (exported === null || /z\.infer/.test(line)) return []
        return lines[i - 1]?.trimEnd().endsWith('*/') ? [] : [`${file}: ${exported[1]}`]
      })
    })
    expect(bare).toEqual([])
  })
})

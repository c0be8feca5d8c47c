import { spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rowsOf } from './articles.ts'
import { COMMAND, temporaryFolder } from './command.ts'
import { engineEnv, lacks, ROOT } from './engines/engines.ts'

/** Runs what DuckDB is asked, and prints it as CSV. */
const SQL = 'import duckdb, sys; duckdb.sql(sys.stdin.read()).write_csv("out/duckdb.csv"); print(open("out/duckdb.csv").read())'

/** What runs a block of a language, given to it on standard input. */
const RUNNERS: { readonly [language: string]: readonly string[] } = {
  bash: ['bash', '-e'],
  python: ['python', '-'],
  r: ['Rscript', '-'],
  sql: ['python', '-c', SQL],
}

/** A program on a page, in its order there. */
interface Block {
  readonly page: string
  readonly language: string
  /** What it says it gives, or "". */
  readonly gives: string
  readonly code: string
  readonly begins: string
}

function blocksOf(page: string): Block[] {
  const text = readFileSync(join(ROOT, page), 'utf8')
  return [...text.matchAll(/^```(\w+) ?(\w*)\n([\s\S]*?)^```$/gm)]
    .map(([, language, gives, code]) => ({
      page,
      language: language!,
      gives: gives!,
      code: code!,
      begins: code!.split('\n')[0]!,
    }))
    .filter(({ language }) => language in RUNNERS)
}

/** A place to work in, with what the pages say is there, and a way to run their blocks in it. */
function workplace(): { readonly place: string; readonly run: (block: Block) => string } {
  const [place, bin] = [temporaryFolder(), temporaryFolder()]
  symlinkSync(COMMAND, join(bin, 'extract'))
  for (const name of ['fixtures', 'dist']) symlinkSync(join(ROOT, name), join(place, name))
  writeFileSync(join(place, 'articles.jsonl'), rowsOf(0, 100))
  const env = { ...engineEnv(bin), PYTHONPATH: join(ROOT, 'python/src'), PYTHONDONTWRITEBYTECODE: '1' }
  return {
    place,
    run({ language, code }) {
      const [program, ...args] = RUNNERS[language]!
      const { status, stdout, stderr } = spawnSync(program!, args, { cwd: place, input: code, encoding: 'utf8', env })
      expect({ code, status, told: status === 0 ? '' : `${stdout}${stderr}` }).toEqual({ code, status: 0, told: '' })
      return stdout
    },
  }
}

/** The rows of a table in CSV, a name and a number each. */
const sumsOf = (csv: string) =>
  Object.fromEntries(
    [...csv.matchAll(/^([^,\n]+),([\d.]+)\r?$/gm)].map(([, name, number]) => [name!.replaceAll('"', ''), Number(number)]),
  )

describe.skipIf(lacks('python', 'jq', 'mlr', 'Rscript'))('docs/recipes.md', () => {
  const { run } = workplace()
  const told = new Map<Block, string>()

  it.each(blocksOf('docs/recipes.md'))('$language runs: $begins', (block) => {
    told.set(block, run(block))
  })

  it('adds up deaths alike with every tool', () => {
    const sums = [...told].filter(([{ gives }]) => gives === 'deaths').map(([, csv]) => sumsOf(csv))
    expect(sums).toHaveLength(5)
    expect(Object.keys(sums[0]!).length).toBeGreaterThan(2)
    for (const other of sums) expect(other).toEqual(sums[0])
  })
})

describe.skipIf(lacks('python', 'parallel'))('docs/python.md and docs/spark.md', () => {
  const { place, run } = workplace()

  it.each(['docs/python.md', 'docs/spark.md'].flatMap(blocksOf))('$page, $language runs: $begins', (block) => {
    run(block)
  })

  it('under GNU parallel gives every record', () => {
    const ids = readFileSync(join(place, 'out/facts.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id)
    expect(ids).toEqual(Array.from({ length: 100 }, (_, number) => `a-${number}`))
  })
})

import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import type { Article, Failure } from '../model/article.ts'
import { processArticle } from '../pipeline.ts'
import { isHtml } from '../read/html-charset.ts'
import { readJsonlLine } from '../read/jsonl.ts'
import { readText, type Source } from '../read/text.ts'

/** Reads one file as text or, where asked or plain to see, as a page; the parser of pages is loaded only then. */
async function readOne(bytes: Uint8Array, source: Source, from: string): Promise<Article | Failure> {
  if (from !== 'html' && !(from === 'auto' && isHtml(bytes))) return readText(bytes, source)
  const { readHtml } = await import('../read/html.ts')
  return readHtml(bytes, source)
}

/** Runs the command and returns its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const program = new Command('extract')
    .argument('[path...]')
    .option('-f, --from <format>', '', 'auto')
    .option('-t, --to <format>')
    .option('--published <date>')
    .option('--no-clean')
    .option('--only <kinds>')
  program.parse([...argv])
  const options = program.opts<{ from: string; to?: string; published?: string; clean: boolean }>()
  const out: string[] = []
  for (const path of program.args) {
    const bytes = readFileSync(path === '-' ? 0 : path)
    const source = { id: path === '-' ? 'stdin' : path, path: path === '-' ? null : path, published: options.published ?? null }
    const articles =
      options.from === 'jsonl'
        ? bytes
            .toString()
            .split('\n')
            .map((line, i) => readJsonlLine(line, i + 1, source))
        : [await readOne(bytes, source, options.from)]
    for (const article of articles) {
      if (article === null) continue
      if ('code' in article) process.stderr.write(`${article.message}\n`)
      else out.push(JSON.stringify(processArticle(article, { clean: options.clean }), null, options.from === 'jsonl' ? 0 : 2))
    }
  }
  process.stdout.write(`${out.join('\n')}\n`)
  return 0
}

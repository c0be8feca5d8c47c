import { stringify } from 'yaml'
import type { Output } from '../batch/output.ts'
import { readAddedRules } from '../clean/added.ts'
import { createSuggester } from '../clean/suggest.ts'
import type { BoilerplateRule } from '../lexicon/boilerplate.ts'
import type { ArticleRecord } from '../model/record.ts'
import { UsageError } from './exit.ts'
import type { Written } from './identity.ts'
import { fileOutput, standardOutput } from './sinks.ts'
import { readYaml } from './yaml.ts'

/** Reads the file of `--boilerplate`: YAML, or JSON, which is YAML too. Throws a usage error that says what is wrong and where. */
export function readBoilerplateFile(path: string): BoilerplateRule[] {
  const { value } = readYaml(path, '--boilerplate')
  try {
    return readAddedRules(value)
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message}`)
  }
}

/** An output that gathers what repeats in the cleaned texts and at the end writes it as a file for `--boilerplate`. */
export function suggestionOutput(file: string | undefined, written: Written): Output {
  const sink = file === undefined ? standardOutput() : fileOutput(file, false, null, written)
  const suggester = createSuggester()
  return {
    lines(lines) {
      for (const line of Buffer.from(lines).toString().split('\n')) {
        if (line === '') continue
        const { id, duplicateOf, article } = JSON.parse(line) as ArticleRecord
        if (duplicateOf === null) suggester.add(article.outlet ?? 'an unknown outlet', id, article.text)
      }
    },
    async close() {
      await sink.write('# Lines and sentences that repeat. Delete what is text, then: extract --boilerplate THIS-FILE ...\n')
      for (const { text, outlet, articles, of, example, reach } of suggester.suggestions()) {
        await sink.write(
          `# ${articles} of ${of} articles of ${outlet}, as in ${example}\n`.replace(/[\r\u0085\u2028\u2029]/g, ' '),
        )
        await sink.write(stringify([{ text, reach, kind: 'promo' }], { lineWidth: 0 }))
      }
      await sink.close()
    },
  }
}

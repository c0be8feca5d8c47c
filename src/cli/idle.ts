import type { Options } from './program.ts'

/** What options that change nothing in this call are told, a sentence each; `readsFolders`: folders are read, or may be. */
export function idleOptions(options: Options, readsFolders: boolean): string[] {
  const { to, bom, rows, include, exclude, overwrite, clean, boilerplate, quiet, progress, only, lexicon, keep } = options
  const { suggestBoilerplate } = options
  const isTable = to === 'csv' || to === 'tsv'
  const isText = to === 'text' || suggestBoilerplate
  const format = suggestBoilerplate ? '--suggest-boilerplate' : to === undefined ? 'JSON' : `--to ${to}`
  const rules: readonly (readonly [idle: boolean, sentence: string])[] = [
    [bom && !isTable, `--bom changes nothing in ${format}: csv and tsv alone begin with it`],
    [rows !== undefined && !isTable, `--rows changes nothing in ${format}: csv and tsv alone are one table`],
    [
      include !== undefined && !readsFolders,
      '--include changes nothing: it chooses among the files of folders, and none is read',
    ],
    [
      exclude !== undefined && !readsFolders,
      '--exclude changes nothing: it chooses among the files of folders, and none is read',
    ],
    [overwrite && options.output === undefined, '--overwrite changes nothing without --output'],
    [!clean && boilerplate !== undefined, '--boilerplate changes nothing with --no-clean'],
    [quiet && progress === 'json', '--progress json shows nothing with --quiet'],
    [only !== undefined && isText, `--only changes nothing in ${format}, which holds no facts`],
    [lexicon !== undefined && isText, `--lexicon changes nothing in ${format}, which holds no facts`],
    [keep !== undefined && isText, `--keep changes nothing in ${format}, which holds no fields`],
  ]
  return rules.flatMap(([idle, sentence]) => (idle ? [sentence] : []))
}

/** What names of fields that no row has are told. */
export function unmetNames({ field, keep }: Options, met: ReadonlySet<string>): string[] {
  const named = [
    ...Object.entries(field ?? {}).map(([ours, name]) => [name, `--field ${ours}=${name}`]),
    ...(keep ?? []).map((name) => [name, `--keep ${name}`]),
  ]
  return named.flatMap(([name, option]) => (met.has(name!) ? [] : [`${option} changes nothing: no row has a field of that name`]))
}

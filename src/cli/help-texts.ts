/** Calls that show what the command does, each with what it gives. */
export const EXAMPLES = [
  ['extract article.txt', 'one article, as indented JSON'],
  ['extract articles/ > facts.jsonl', 'a folder, a record a line'],
  ['extract --published 2022-08-02 article.txt', 'the day relative dates count from'],
  ['extract --to text article.txt', 'the text without its boilerplate'],
  ['extract --only counts,locations *.txt', 'some kinds of fact'],
  ['extract --to html articles/ -o page.html', 'a page to look at the facts and correct them'],
] as const

/** Calls within pipes. */
export const PIPES = [
  'cat article.txt | extract',
  `extract - < articles.jsonl | jq -c '.counts[] | select(.status == "dead")'`,
  "extract articles/ | jq -r '[.id, (.counts | length)] | @tsv'",
] as const

/** The exit codes with what each means. */
export const EXIT_CODES = [
  [0, 'done; a broken pipe (extract folder | head -1) counts as done'],
  [1, 'some input failed, or the output could not be written; everything else was done'],
  [2, 'wrong usage; nothing was done'],
  [130, 'interrupted (Ctrl-C); what was under way is written'],
  [143, 'ended by SIGTERM, 129 by SIGHUP; the same'],
] as const

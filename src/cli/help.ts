/** What stands below the options in the help. */
export const HELP_TAIL = `
Examples:
  extract article.txt                          one article, as indented JSON
  extract articles/ > facts.jsonl              a folder, a record a line
  extract --published 2022-08-02 article.txt   the day relative dates count from
  extract --to text article.txt                the text without its boilerplate
  extract --only counts,locations *.txt        some kinds of fact
  extract --to html articles/ -o page.html     a page to look at the facts and correct them

Pipes:
  cat article.txt | extract
  extract - < articles.jsonl | jq -c '.counts[] | select(.status == "dead")'
  extract articles/ | jq -r '[.id, (.counts | length)] | @tsv'

Exit codes: 0 done, 1 some input failed (the others were written), 2 wrong usage, 130 interrupted.
`

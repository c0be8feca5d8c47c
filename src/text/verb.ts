const VERB = /^(?:me[lmnrwy][a-z]{3,}|ber[a-z]{3,}|be(?:kerja|lajar|pergian|terbangan)|ter[a-z]{3,}|di[a-z]{4,})(?:-[a-z]+)?$/

/** What the prefixes of verbs begin with: a look at one letter spares most words the expression. */
const PREFIXES = 'mbtd'

/** Whether a word in lower case has the form of a verb, by its prefix: "menabrak", "diperiksa", "berjalan", "terseret". */
export function hasVerbForm(word: string): boolean {
  return PREFIXES.includes(word[0]) && VERB.test(word)
}

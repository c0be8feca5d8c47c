/**
 * Why something in the text became no fact of its own, all reasons there are: a row a reason, in plain words. What decides names the reason, so that
 * what `extract explain` tells is what happened.
 */
export const REASONS = {
  // numbers
  'not-whole': 'no whole number above nought',
  'written-as-code': 'written as a clock time, a fraction or a code',
  label: 'the word before it makes it a clock, an age, a year, a rank, money or part of a name',
  'part-of-word': 'part of a longer word or of a code',
  'no-number': 'a word that gives no number',
  'says-who': 'only says who somebody is',
  'other-things': 'the noun behind it counts things, animals or measures',
  'no-people': 'no noun of people stands with it, and nothing that only people can be',
  'part-of-things': 'part of a group that is none of people',
  // what is said of people in number
  'nothing-said': 'people are counted, but the words say nothing that happened to them',
  denied: 'the words deny it',
  supposed: 'only supposed, feared, hoped or asked',
  nearly: 'it nearly happened, and did not',
  staged: 'told of a drill, a film or a story that somebody made up',
  planned: 'planned, possible or to be kept from happening',
  rate: 'a rate, and nothing that happened once',
  wounds: 'wounds are counted, and not who has them',
  'at-large': 'they are sought and not caught',
  hunted: 'suspects who are searched for are not missing',
  'in-passing': 'told in passing of somebody who is not counted as a victim',
  traffic: 'one person, or more than any ship or plane carries: nobody is counted aboard',
  vague: 'too vague a number for what is said',
  'not-of-families': 'nothing that families as such can be',
  'not-of-cases': 'nothing that cases of an illness can be',
  'too-far': 'a number without a noun, too far from what is said',
  'said-more': 'something else said of them says more',
  'unknown-group': 'a group that was not counted before',
  // what befell people, without their number
  'no-figure': 'nobody is counted in its sentence',
  'figure-apart': 'people are counted in its sentence, and no rule ties them to it',
  'told-elsewhere': 'such people are counted elsewhere in the text',
  // time
  age: 'an age',
  law: 'part of the name of a law',
  'map-position': 'part of a position on the map',
  'named-after-day': 'named after a day',
  'no-year': 'nothing beside the figure makes it a year',
  'other-sense': 'said of something else than time',
  'bare-unit': 'a word of time that says neither how long nor when',
  'bare-part': 'a part of the day alone, which every day has',
  // names
  'in-body': 'part of the name of a body, or of a run of capitals that an office opens',
  'in-longer-name': 'part of a longer name',
  'in-office': 'inside an office',
  'in-longer-naming': 'inside a longer naming',
  'names-official': 'names the official',
  redefined: 'the text calls something else so',
  'no-evidence': 'nothing says it is a place',
  'far-place': 'a small place far from the others of the article',
  'office-said-more': 'another naming says more of these words',
  'office-beside-name': 'the office of a person named beside it',
  'office-alone': 'an office alone, which no one person of the text is known to hold',
  'no-holder': 'no name stands behind the office that could be its holder’s',
  'weak-office': 'a word of many jobs, which is an office only with more behind it',
  'others-office': 'the office of somebody named before it',
  'unknown-name': 'the name is in no table, or that of a small place, and the words beside it do not say enough',
  // what somebody says
  'named-words': 'nothing ties a speaker to these words, and they are no sentence of their own',
  'few-words': 'a sentence of its own, but of too few words to be a statement by itself',
  'no-speaker': 'nobody is named who says it',
  'unknown-speaker': 'nothing beside the verb of saying is known to be a person, a body or a word for people',
  'thing-speaks': 'the verb of saying has no speaker but what something is read off',
  'no-clause': 'no clause stands beside the verb of saying that tells what was said',
  unsaid: 'the word before the verb of saying denies it, puts it off or ties it to something else ("tidak", "akan", "yang")',
  'cue-apart': 'a verb of saying for which no words said are found',
  // incidents
  warned: 'warned of, feared, prevented or only near',
  'in-general': 'named at large: a law, a statistic, a peril',
  'of-service': 'part of what a service is called',
  'in-place': 'part of the name of a place',
  figurative: 'a figure of speech',
  'nothing-befallen': 'nothing beside the words says what it happened to',
  unharmed: 'nothing says that people came to harm',
  uncounted: 'nothing says how many it befell',
  'in-passing-incident': 'told in passing, without a day, a place or a figure of its own',
  'told-better': 'something else that is told says more of what happened',
  'of-another': 'part of what another incident did, or of what followed it',
  // anything
  'no-rule': 'no rule takes these words',
} as const

/** The name of a reason. */
export type Reason = keyof typeof REASONS

/** Told of a token at which nothing was taken, and why. */
export type Aside = (token: number, reason: Reason) => void

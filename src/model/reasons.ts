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
  planned: 'planned, possible or to be kept from happening',
  rate: 'a rate, and nothing that happened once',
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
} as const

/** The name of a reason. */
export type Reason = keyof typeof REASONS

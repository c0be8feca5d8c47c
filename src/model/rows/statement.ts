import type { StatementFact } from '../kinds/statement.ts'
import type { KindRow } from './row.ts'

/** What somebody said. */
export const STATEMENTS: KindRow<StatementFact> = {
  letter: 's',
  label: 'Statement',
  one: 'Statement',
  many: 'Statements',
  about: 'statements',
  colours: ['#4d5b6b', '#b4c0cd'],
  line: '1px solid',
  scoring: {
    value: ['mode'],
    says: 'a statement’s mode',
    shared: 0.5,
    finer: ['medium'],
    type: 'mode',
  },
  links: [
    { key: 'official', many: false, to: 'officials', relation: 'Speaker', says: 'who said it', back: 'said' },
    { key: 'location', many: false, to: 'locations', relation: 'SaidAt', says: 'said in', back: 'something was said here' },
    { key: 'date', many: false, to: 'dates', relation: 'SaidOn', says: 'said on', back: 'something was said then' },
    { key: 'counts', many: true, to: 'counts', relation: 'Tells', says: 'tells of', back: 'said in' },
  ],
  mentions: true,
  places: ['speaker', 'cue'],
  columns: [
    { name: 'value', type: 'text', about: 'the name of who speaks', of: ({ speaker }) => speaker?.name ?? null },
    { name: 'mode', type: 'text', about: 'direct (in quotation marks) or indirect', of: (s) => s.mode },
    { name: 'speaker', type: 'text', about: 'the name of who speaks', of: ({ speaker }) => speaker?.name ?? null },
    { name: 'official', type: 'text', about: 'fact of who speaks', of: (s) => s.official },
    { name: 'cue', type: 'text', about: 'the verb of saying', of: ({ cue }) => cue?.text ?? null },
    { name: 'medium', type: 'text', about: 'how it was said', of: (s) => s.medium },
    { name: 'location', type: 'text', about: 'fact of the place where it was said', of: (s) => s.location },
    { name: 'date', type: 'text', about: 'fact of the day on which it was said', of: (s) => s.date },
    { name: 'mentions', type: 'integer', about: 'how many parts it has', of: (s) => s.mentions.length },
  ],
  headline: ({ speaker, text }) => `${speaker?.name ?? 'somebody'}: ${text}`,
  short: ({ speaker, mode }) => `${speaker?.name ?? 'somebody'} (${mode})`,
  guess: (words) => ({ mode: /^["“”„«']/.test(words) ? 'direct' : 'indirect' }),
}

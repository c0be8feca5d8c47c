import type { OfficialFact } from '../kinds/official.ts'
import type { KindRow } from './row.ts'

/** Named persons with a position or a rank. */
export const OFFICIALS: KindRow<OfficialFact> = {
  letter: 'o',
  label: 'Official',
  one: 'Official',
  many: 'Officials',
  about: 'officials',
  colours: ['#74358f', '#d4a1ec'],
  line: '2px dashed',
  scoring: {
    value: ['name'],
    says: 'an official’s name',
    shared: 0,
    finer: ['rank', 'position', 'role', 'organization', 'status'],
    type: 'status',
  },
  links: [],
  mentions: true,
  places: [],
  columns: [
    { name: 'value', type: 'text', about: 'the name', of: (o) => o.name },
    { name: 'name', type: 'text', about: 'the name, without rank and degrees', of: (o) => o.name },
    { name: 'rank', type: 'text', about: 'rank as printed', of: (o) => o.rank },
    { name: 'honorific', type: 'text', about: 'Dr., H., Prof.', of: (o) => o.honorific },
    { name: 'position', type: 'text', about: 'the whole position', of: (o) => o.position },
    { name: 'role', type: 'text', about: 'head of the position', of: (o) => o.role },
    { name: 'organization', type: 'text', about: 'the body', of: (o) => o.organization },
    { name: 'status', type: 'text', about: 'current, former, acting', of: (o) => o.status },
    { name: 'mentions', type: 'integer', about: 'how often the fact is named', of: (o) => o.mentions.length },
  ],
  headline: ({ name, position, rank }) => [name, position ?? rank].filter(Boolean).join(', '),
  short: ({ name }) => name,
  guess: (words) => ({ name: words, status: 'current' }),
}

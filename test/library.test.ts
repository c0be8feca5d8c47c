import { describe, expect, it } from 'vitest'
import {
  type ArticleInput,
  type ArticleRecord,
  type CountFact,
  type DateFact,
  type ExtractOptions,
  extract,
  type Fact,
  type IncidentFact,
  KINDS,
  type LocationFact,
  type OfficialFact,
  type StatementFact,
} from '../src/index.ts'
import { call } from './command.ts'

const TEXT = 'Banjir melanda Kabupaten Garut, Selasa (2/8/2022). Dua warga tewas, kata Bupati Garut Budi Santoso.'

/** Calls as a script without types would. */
const loosely = extract as (input?: unknown, options?: unknown) => ArticleRecord

describe('the library', () => {
  it('takes a text or an article, and gives the record that the command prints', () => {
    const input: ArticleInput = { id: 'a', text: TEXT, published: '2 Aug 2022 2pm', outlet: 'detik.com', title: null }
    const { out } = call(['--from', 'jsonl', '-t', 'json'], { input: JSON.stringify(input) })
    const [printed] = JSON.parse(out)
    const { source, ...record } = extract(input)
    expect({ ...printed, source: null }).toEqual({ ...record, source: null })
    expect(source).toMatchObject({ path: null, fetched: null })
    expect(extract(TEXT)).toMatchObject({ id: 'text', source: { format: 'text' } })
  })

  it('takes options, undefined ones too, and never changes them', () => {
    const options: ExtractOptions = { published: 'August 2nd, 2022 2:04 pm', clean: false, only: ['counts', 'dates'] }
    const { article, counts, locations } = extract(TEXT, Object.freeze(options))
    expect(article).toMatchObject({ published: '2022-08-02T14:04:00+07:00', publishedBasis: 'option', text: TEXT })
    expect([counts.length, locations.length]).toEqual([1, 0])
    expect(loosely(TEXT, { published: undefined, clean: undefined, only: undefined, lexicon: undefined })).toEqual(extract(TEXT))
    expect(loosely({ text: TEXT, id: undefined, title: null, lain: 5 })).toEqual(extract({ text: TEXT }))
  })

  const KIND_LIST = KINDS.join(', ')
  it.each<[unknown, unknown, string]>([
    [undefined, {}, 'Expected a text or an object with a text, got `undefined`'],
    [null, {}, 'Expected a text or an object with a text, got `null`'],
    [5, {}, 'Expected a text or an object with a text, got `5`'],
    [[TEXT], {}, `Expected a text or an object with a text, got \`${JSON.stringify([TEXT]).slice(0, 60)}…\``],
    [{ id: 'a' }, {}, 'Expected a text or an object with a text, got `{"id":"a"}`'],
    [{ text: null }, {}, 'Expected a text or an object with a text, got `{"text":null}`'],
    [{ text: TEXT, id: 5 }, {}, 'Expected id to be a text or null, got `5`'],
    [{ text: TEXT, title: ['a'] }, {}, 'Expected title to be a text or null, got `["a"]`'],
    [{ text: TEXT, published: 20220802 }, {}, 'Expected published to be a text or null, got `20220802`'],
    [{ text: TEXT, published: new Date(0) }, {}, 'Expected published to be a text or null, got `"1970-01-01T00:00:00.000Z"`'],
    [{ text: TEXT, url: {} }, {}, 'Expected url to be a text or null, got `{}`'],
    [{ text: TEXT, outlet: false }, {}, 'Expected outlet to be a text or null, got `false`'],
    [TEXT, null, 'Expected options to be an object, got `null`'],
    [TEXT, 'dates', 'Expected options to be an object, got `dates`'],
    [
      TEXT,
      { onyl: ['dates'] },
      'Expected options to be some of published, clean, only, lexicon, got `onyl` (did you mean only?)',
    ],
    [TEXT, { title: 'a' }, 'Expected options to be some of published, clean, only, lexicon, got `title`'],
    [
      TEXT,
      { published: 20220802 },
      'Expected published to be a day or time such as 2022-08-02 or 2022-08-02T14:04+07:00, got `20220802`',
    ],
    [
      TEXT,
      { published: '3 days ago' },
      'Expected published to be a day or time such as 2022-08-02 or 2022-08-02T14:04+07:00, got `3 days ago`',
    ],
    [TEXT, { clean: 'no' }, 'Expected clean to be true or false, got `no`'],
    [TEXT, { only: ['date'] }, `Expected each kind of only to be one of ${KIND_LIST}, got \`date\` (did you mean dates?)`],
    [TEXT, { only: 'dates' }, `Expected only to be a list of kinds, some of ${KIND_LIST}, got \`dates\``],
    [TEXT, { only: [] }, `Expected only to be a list of kinds, some of ${KIND_LIST}, got \`[]\``],
    [TEXT, { only: [5] }, `Expected each kind of only to be one of ${KIND_LIST}, got \`5\``],
    [TEXT, { lexicon: [] }, 'Expected lexicon to be an object, got `[]`'],
    [TEXT, { lexicon: { ranks: 'x' } }, 'Expected a lexicon, got one in which ranks is wrong'],
  ])('throws for %j with %j', (input, options, message) => {
    expect(() => loosely(input, options)).toThrow(TypeError)
    expect(() => loosely(input, options)).toThrow(message)
  })

  it('shows what cannot be shown by what it is', () => {
    const circle: { [key: string]: unknown } = {}
    circle.self = circle
    expect(() => loosely(circle)).toThrow('got `[object Object]`')
    expect(() => loosely(Object.create(null))).toThrow('got `{}`')
    expect(() => loosely(Symbol('a'))).toThrow('got `Symbol(a)`')
  })

  it('names the types of single facts, beside TypeScript’s own Record', () => {
    const { dates, officials, counts, locations, statements, incidents } = extract(TEXT)
    const first: [DateFact?, OfficialFact?, CountFact?, LocationFact?, StatementFact?, IncidentFact?] = [
      dates[0],
      officials[0],
      counts[0],
      locations[0],
      statements[0],
      incidents[0],
    ]
    const byRule: Record<string, Fact[]> = {}
    for (const fact of first) if (fact !== undefined) byRule[fact.rule] = [...(byRule[fact.rule] ?? []), fact]
    expect(Object.values(byRule).flat().length).toBeGreaterThan(2)
  })
})

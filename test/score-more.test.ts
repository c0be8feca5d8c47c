import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index.ts'
import { perKind } from '../src/model/rows/index.ts'
import { placesBefore } from '../src/score/alignment.ts'
import { goldOfConll } from '../src/score/gold-conll.ts'
import { goldOfRecord } from '../src/score/gold-records.ts'
import { goldOfTimeml } from '../src/score/gold-timeml.ts'
import { splitBy } from '../src/score/split.ts'
import { judge } from '../src/score/tally.ts'
import { call, temporaryFolder } from './command.ts'

const EMPTY = perKind(() => [])

const slice = (text: string, [start, end]: readonly [number, number]) => Array.from(text).slice(start, end).join('')

describe('places before cleaning', () => {
  it.each([
    ['nothing changed', 'Dua warga tewas di Garut.'],
    ['a link taken out', 'Gempa melanda Garut.\n\nBaca juga: Gempa Lain Melanda Cianjur\n\nDua warga tewas di Garut.'],
    ['white space folded', '  Gempa   melanda\tGarut.\r\n\r\n\r\nDua warga\u00a0tewas di Garut, kata 😀 polisi.'],
    ['a word mended', 'Gempa melanda Ga\u00adrut dan Cian\u00adjur. Dua wa\u200brga tewas di Garut.'],
    ['letters read wrong', 'â€œGempa melanda Garut,â€ kata polisi. Dua warga tewas di Garut.'],
  ])('are those of the same words: %s', (_, input) => {
    const record = extract({ text: input, published: '2023-03-14' })
    const placeOf = placesBefore(record, input)
    const bare = (text: string) => text.replace(/[\u00ad\u200b]/g, '').replace(/\s+/g, ' ')
    expect(record.locations.length + record.counts.length).toBeGreaterThan(1)
    for (const { text, span } of [...record.locations, ...record.counts])
      expect(bare(slice(input, placeOf(span as [number, number])))).toBe(bare(text))
  })

  it('lie within the text, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (input) => {
        const record = extract(input)
        const length = Array.from(record.article.text).length
        const placeOf = placesBefore(record, input)
        let last = 0
        for (let i = 0; i < length; i++) {
          const [start, end] = placeOf([i, i + 1])
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeLessThanOrEqual(Math.max(1, Array.from(input).length))
          last = start
        }
      }),
    )
  })
})

describe('TimeML as gold', () => {
  const tml = (body: string) => `<?xml version="1.0"?>
<TimeML><DOCID>a-1</DOCID><DCT><TIMEX3 tid="t0" type="DATE" value="2023-03-14" functionInDocument="CREATION_TIME">14/3</TIMEX3></DCT>
<TITLE>Gempa</TITLE><TEXT>${body}</TEXT></TimeML>`

  it('has the dates of the text, and the day of publication', () => {
    const gold = goldOfTimeml(
      'a',
      tml(
        'Ahli &amp; 😀: <TIMEX3 tid="t1" type="DATE" value="2023-03-13" mod="START">Senin</TIMEX3> dan <TIMEX3 tid="t2" type="DURATION" value="P3D">3 hari</TIMEX3>.',
      ),
    )
    expect(gold).toMatchObject({ id: 'a-1', title: 'Gempa', published: '2023-03-14', text: 'Ahli & 😀: Senin dan 3 hari.' })
    expect(gold.facts.dates).toMatchObject([
      { text: 'Senin', spans: [[10, 15]], keys: { type: 'date', value: '2023-03-13', mod: 'start' } },
      { text: '3 hari', spans: [[20, 26]], keys: { type: 'duration', value: 'P3D', mod: null } },
    ])
    expect(gold.facts.counts).toBeNull()
  })

  it('keeps tags within tags apart, and has no value for what nobody could resolve', () => {
    const gold = goldOfTimeml(
      'a',
      tml('<TIMEX3 type="DATE" value="XXXX-XX-XX">pada <TIMEX3 type="TIME">pagi</TIMEX3> itu</TIMEX3>'),
    )
    expect(gold.facts.dates).toMatchObject([
      { text: 'pada pagi itu', keys: { value: null } },
      { text: 'pagi', spans: [[5, 9]], keys: { type: 'time' } },
    ])
    expect(gold.facts.dates![1]!.keys).not.toHaveProperty('value')
  })

  it('says what is none', () => {
    expect(() => goldOfTimeml('a', '<html>no</html>')).toThrow('Expected a.tml to be TimeML, with a TEXT')
  })
})

describe('CoNLL columns as gold', () => {
  const COLUMNS =
    'Gempa\tNN\tO\ndi\tIN\tO\nKabupaten\tNN\tB-GPE\nGarut\tNN\tI-GPE\n.\t.\tO\n\nBudi B-PER\ndi O\n😀 O\nKABUPATEN B-LOC\nGARUT I-LOC\n'

  it('has entities of a spelling as one fact, and says nothing of kinds without labels', () => {
    const [gold] = goldOfConll('a.conll', COLUMNS)
    expect(gold).toMatchObject({ id: 'a.conll', text: 'Gempa di Kabupaten Garut .\nBudi di 😀 KABUPATEN GARUT' })
    expect(gold!.facts.locations).toMatchObject([
      {
        text: 'Kabupaten Garut',
        spans: [
          [9, 24],
          [37, 52],
        ],
        keys: {},
      },
    ])
    expect(gold!.facts).toMatchObject({ dates: null, officials: null, counts: null })
    expect(slice(gold!.text!, gold!.facts.locations![0]!.spans[1]!)).toBe('KABUPATEN GARUT')
  })

  it('has articles between their marks, those without entities too', () => {
    const golds = goldOfConll('a.bio', `-DOCSTART- O\n\n${COLUMNS}\n-DOCSTART- O\n\nTidak O\nada O\n`)
    expect(golds.map(({ id, facts }) => [id, facts.locations!.length])).toEqual([
      ['a.bio:1', 1],
      ['a.bio:2', 0],
    ])
  })

  it('ends an entity where another begins, and at the end of a sentence', () => {
    const [gold] = goldOfConll('a.bio', 'Garut B-LOC\nCianjur B-LOC\n\nBandung I-LOC\nraya I-LOC\n')
    expect(gold!.facts.locations!.map(({ text }) => text)).toEqual(['Garut', 'Cianjur', 'Bandung raya'])
  })

  it.each([
    ['Gempa\n', 'a token and its tag, got `Gempa`'],
    ['Gempa O\n', 'Expected a.bio to have tags such as B-LOC'],
  ])('says what is wrong with %j', (content, message) => {
    expect(() => goldOfConll('a.bio', content)).toThrow(message)
  })
})

describe('other values that are right', () => {
  const text = 'Dua warga tewas di Garut atau Cianjur.'
  const places = [
    { id: 'l1', text: 'Garut', name: 'Garut' },
    { id: 'l2', text: 'Cianjur', name: 'Cianjur' },
  ]
  const count = (keys: object) => ({ text: 'Dua warga tewas', value: 2, min: 2, max: 2, status: 'dead', ...keys })
  const facts = (keys: object) => goldOfRecord({ id: 'a', text, counts: [count(keys)], locations: places }, 'a')
  const links = (gold: object, found: object) => {
    const { counts, locations } = facts(found).facts
    return judge(facts(gold), { ...EMPTY, counts: counts!, locations: locations! }).tallies.counts!.links.location
  }

  it('make a fact right', () => {
    const gold = facts({ accept: { value: [3, 5], min: [3], max: [3], status: ['injured'] } })
    const score = (keys: object) => judge(gold, { ...EMPTY, counts: facts(keys).facts.counts! }).tallies.counts!.value.right
    expect([score({}), score({ value: 3, min: 3, max: 3, status: 'injured' }), score({ value: 4, min: 3, max: 3 })]).toEqual([
      1, 1, 0,
    ])
  })

  it.each([
    [
      'the other end',
      { location: 'l1', accept: { location: ['l2'] } },
      { location: 'l2' },
      { found: 1, right: 1, gold: 1, hit: 1 },
    ],
    [
      'none, where none is accepted',
      { location: 'l1', accept: { location: [null] } },
      { location: null },
      { found: 0, right: 0, gold: 0, hit: 0 },
    ],
    [
      'one, where none is due',
      { location: null, accept: { location: ['l2'] } },
      { location: 'l2' },
      { found: 0, right: 0, gold: 0, hit: 0 },
    ],
    [
      'one that is not accepted',
      { location: null, accept: { location: ['l2'] } },
      { location: 'l1' },
      { found: 1, right: 0, gold: 0, hit: 0 },
    ],
    [
      'none, where one is due',
      { location: 'l1', accept: { location: ['l2'] } },
      { location: null },
      { found: 0, right: 0, gold: 1, hit: 0 },
    ],
  ])('make a link right: %s', (_, gold, found, hits) => {
    expect(links(gold, found)).toEqual(hits)
  })

  it('make found facts count for nothing whose like gold did not look at', () => {
    const rows = [count({ status: 'present' }), count({ status: 'dead', value: 9 }), count({ status: 'injured', text: 'warga' })]
    const gold = goldOfRecord({ id: 'a', text, counts: [count({})], ignore: { counts: { status: ['present', 'injured'] } } }, 'a')
    const found = goldOfRecord({ id: 'a', text, counts: rows }, 'a').facts.counts!
    expect(judge(gold, { ...EMPTY, counts: found.slice(1) }).tallies.counts!.value).toEqual({
      found: 1,
      right: 0,
      gold: 1,
      hit: 0,
    })
    // One that stands for a gold fact is judged.
    expect(judge(gold, { ...EMPTY, counts: found.slice(0, 1) }).tallies.counts!.value).toEqual({
      found: 1,
      right: 0,
      gold: 1,
      hit: 0,
    })
  })

  it('are lists by key', () => {
    expect(() => facts({ accept: [3] })).toThrow('Expected accept of fact 1 of the counts of a to be lists of values by key')
  })
})

describe('figures by part', () => {
  const folder = temporaryFolder()
  const row = (id: string, outlet: string, published: string, status: string) =>
    JSON.stringify({
      id,
      outlet,
      published,
      text: 'Dua warga tewas.',
      counts: [{ text: 'Dua warga tewas', value: 2, min: 2, max: 2, status }],
    })
  const gold = join(folder, 'gold.jsonl')
  writeFileSync(
    gold,
    [
      row('a', 'Kabar', '2023-01-01', 'dead'),
      row('b', 'Kabar', '2024-01-01', 'dead'),
      row('c', 'Warta', '2024-01-01', 'injured'),
    ].join('\n'),
  )

  it.each([
    ['outlet', ['Kabar: counts 2 2 100.0', 'Warta: counts 1 1 0.0']],
    ['year', ['2023: counts 1 1 100.0', '2024: counts 2 2 50.0']],
    ['type', ['counts dead 2 3 66.7', 'counts injured 1 0 -']],
  ])('by %s', (by, rows) => {
    const { code, out } = call(['score', gold, '--by', by])
    expect(code).toBe(0)
    const lines = out.split('\n\n').at(-1)!.trim().split('\n')
    expect(lines.map((line) => line.replace(/\s+/g, ' ').split(/ \(|(?<=\d\.\d|-) /)[0])).toEqual(rows)
  })

  it('tell where there is too little', () => {
    expect(call(['score', gold, '--by', 'outlet']).out).toMatch(/Warta.* 1 article, too few to tell\n/)
    expect(JSON.parse(call(['score', gold, '--by', 'year', '-t', 'json']).out)).toMatchObject({
      by: 'year',
      groups: [
        { name: '2023', articles: 1, kinds: { counts: { gold: 1 } } },
        { name: '2024', articles: 2, kinds: { counts: { gold: 2 } } },
      ],
    })
  })

  it('have articles of which it is not known under "unknown"', () => {
    const article = { gold: goldOfRecord({ id: 'a', counts: [] }, 'a'), found: EMPTY, outlet: null, published: null }
    expect([...splitBy([article], 'outlet'), ...splitBy([article], 'year')].map(([name]) => name)).toEqual(['unknown', 'unknown'])
  })
})

describe('score', () => {
  const folder = temporaryFolder()

  it('reads what --to timeml writes, and finds it right', () => {
    const facts = join(folder, 'facts')
    expect(call(['-q', '--to', 'timeml', '-o', facts, 'fixtures']).code).toBe(0)
    const { kinds } = JSON.parse(call(['score', facts, '-t', 'json']).out)
    expect(Object.keys(kinds)).toEqual(['dates'])
    expect(kinds.dates.gold).toBeGreaterThan(40)
    expect(kinds.dates.value.recall).toBe(1)
  })

  it('reads a folder of columns, and counts spans in a text with boilerplate', () => {
    const columns = join(folder, 'columns')
    mkdirSync(columns)
    writeFileSync(join(columns, 'a.conll'), 'Longsor O\nmenerjang O\nDesa B-LOC\nKasimpar I-LOC\n. O\n')
    const raw = 'Gempa melanda Garut.\n\nBaca juga: Gempa Lain Melanda Cianjur\n\nDua warga tewas.'
    writeFileSync(
      join(columns, 'b.json'),
      JSON.stringify({
        id: 'b',
        text: raw,
        locations: [{ text: 'Garut', name: 'Garut' }],
        counts: [{ text: 'Dua warga tewas', value: 2, status: 'dead' }],
      }),
    )
    const { kinds } = JSON.parse(call(['score', columns, '-t', 'json']).out)
    expect(kinds.locations).toMatchObject({ gold: 2, found: 2, value: { f1: 1 } })
    expect(kinds.counts.value.f1).toBe(1)
  })

  it('is printed as a table of Markdown by npm run accuracy', () => {
    const { status, stdout } = spawnSync(process.execPath, ['bench/accuracy.mjs', 'gold'], { encoding: 'utf8' })
    expect(status).toBe(0)
    expect(stdout).toMatch(/^gold, 11 articles\n\n\| {2}\| gold \| found \| precision .*\n\| --- \|/)
    expect(stdout).toMatch(/^\| counts \| \d+ \| \d+ \| [\d.]+ \([\d.]+–[\d.]+\) .*\bof \(link\) [\d.]+ of \d+/m)
  })
})

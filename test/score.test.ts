import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../src/index.ts'
import type { ArticleRecord } from '../src/model/record.ts'
import { KINDS, perKind } from '../src/model/rows/index.ts'
import { bootstrap, quantile } from '../src/score/bootstrap.ts'
import { figuresOf, namedFigures } from '../src/score/figures.ts'
import { fallen, floorsAt, readFloors } from '../src/score/floors.ts'
import { goldOfBrat } from '../src/score/gold-brat.ts'
import { goldOfDecisions, readDecisions } from '../src/score/gold-decisions.ts'
import { goldOfRecord } from '../src/score/gold-records.ts'
import { drawn, randomSource } from '../src/score/random.ts'
import { judge } from '../src/score/tally.ts'
import { writeBrat } from '../src/write/brat.ts'
import { call, temporaryFolder } from './command.ts'

const RESAMPLING = { resamples: 100, seed: 1 }

/** A count at `[start, end)` with some value and status. */
const count = (start: number, value: number, status: string, more: object = {}) => ({
  text: 'x'.repeat(4),
  span: [start, start + 4],
  value,
  min: value,
  max: value,
  status,
  ...more,
})

const article = (counts: object[], id = 'a') => goldOfRecord({ id, text: 'x'.repeat(100), counts }, id)

function scored(gold: object[], found: object[]) {
  const judged = judge(article(gold), { ...EMPTY, counts: article(found).facts.counts! })
  return figuresOf([judged], RESAMPLING).counts!
}

const EMPTY = perKind(() => [])

describe('judging', () => {
  it('counts what is right by place and value, by place alone, and what is neither', () => {
    const gold = [count(0, 5, 'dead'), count(10, 6, 'dead'), count(20, 7, 'injured'), count(30, 8, 'missing')]
    const found = [count(2, 5, 'dead'), count(10, 9, 'dead'), count(50, 7, 'injured')]
    const { value, position, gold: all, found: reported } = scored(gold, found)
    expect({ all, reported }).toEqual({ all: 4, reported: 3 })
    // 1 of 3 found, 1 of 4 there: F1 = 2 · 1/3 · 1/4 / (1/3 + 1/4) = 2/7
    expect(value).toMatchObject({ precision: 1 / 3, recall: 1 / 4 })
    expect(value.f1).toBeCloseTo(2 / 7, 12)
    // 2 of 3 found, 2 of 4 there: F1 = 4/7
    expect(position).toMatchObject({ precision: 2 / 3, recall: 1 / 2 })
    expect(position.f1).toBeCloseTo(4 / 7, 12)
  })

  it('pairs each fact once: the same thing found twice is wrong once', () => {
    expect(scored([count(0, 5, 'dead')], [count(0, 5, 'dead'), count(1, 5, 'dead')]).value).toMatchObject({
      precision: 0.5,
      recall: 1,
    })
  })

  it('prefers the pair whose value agrees to the one whose span does', () => {
    const figures = scored([count(0, 5, 'dead'), count(2, 6, 'dead')], [count(0, 6, 'dead'), count(2, 5, 'dead')])
    expect(figures.value.f1).toBe(1)
  })

  it('finds a fact by any of its mentions', () => {
    const gold = [count(0, 5, 'dead', { mentions: [{ span: [0, 4] }, { span: [60, 64] }] })]
    expect(scored(gold, [count(61, 5, 'dead')]).value.f1).toBe(1)
  })

  it('leaves optional facts out, found or not', () => {
    const gold = [count(0, 5, 'dead'), count(10, 6, 'dead', { optional: true }), count(20, 7, 'dead', { optional: true })]
    expect(scored(gold, [count(0, 5, 'dead'), count(10, 99, 'injured')])).toMatchObject({ gold: 1, found: 1, value: { f1: 1 } })
  })

  it('compares finer keys of the right ones, and only those that gold states', () => {
    const gold = [count(0, 5, 'dead', { unit: 'Orang' }), count(10, 6, 'dead', { unit: 'warga' }), count(20, 7, 'dead')]
    const found = [0, 10, 20].map((at, i) => count(at, 5 + i, 'dead', { unit: 'orang' }))
    expect(scored(gold, found).finer.unit).toEqual({ share: 1 / 2, of: 2 })
  })

  it('scores links between facts by both of their ends', () => {
    const whole = count(0, 9, 'dead', { id: 'whole', of: null })
    const gold = [whole, count(10, 5, 'dead', { of: 'whole' }), count(20, 4, 'dead', { of: 'whole' })]
    const found = [{ ...whole, id: 'c1' }, count(10, 5, 'dead', { of: 'c1' }), count(20, 4, 'dead', { of: null })]
    expect(scored(gold, found).links.of).toMatchObject({ precision: 1, recall: 1 / 2, gold: 2, found: 1 })
  })

  it('says nothing of a kind that gold lacks, and has no rate without facts', () => {
    const judged = judge(article([]), EMPTY)
    expect(Object.keys(judged.tallies)).toEqual(['counts'])
    expect(figuresOf([judged], RESAMPLING).counts!.value).toMatchObject({ precision: null, recall: null, f1: null })
  })
})

describe('the bootstrap', () => {
  it('reads quantiles between neighbours', () => {
    // 0.25 of the way from 0 to 3 is at 0.75: three quarters from 10 to 20.
    expect(quantile([10, 20, 30, 40], 0.25)).toBe(17.5)
  })

  it('gives the range of means of two articles: 0, ½ and 1 come up a quarter, a half and a quarter of the times', () => {
    const [interval] = bootstrap([[0], [1]], [(sums) => sums[0] / 2], { resamples: 1000, seed: 7 })
    expect(interval).toEqual([0, 1])
  })

  it('comes near to the normal interval of a share: 100 articles, half of them right, ±1.96 · √(0.25/100)', () => {
    const articles = Array.from({ length: 100 }, (_, i) => [i % 2])
    const [interval] = bootstrap(articles, [(sums) => sums[0] / 100], { resamples: 4000, seed: 3 })
    expect(interval![0]).toBeCloseTo(0.402, 1)
    expect(interval![1]).toBeCloseTo(0.598, 1)
    expect(Math.abs(interval![0] - 0.402)).toBeLessThan(0.015)
    expect(Math.abs(interval![1] - 0.598)).toBeLessThan(0.015)
  })

  it('is the same for the same seed, another for another, and none for one article', () => {
    const articles = Array.from({ length: 30 }, (_, i) => [i % 7])
    const mean = (sums: readonly number[]) => sums[0] / 30
    const once = bootstrap(articles, [mean], { resamples: 200, seed: 1 })
    expect(bootstrap(articles, [mean], { resamples: 200, seed: 1 })).toEqual(once)
    expect(bootstrap(articles, [mean], { resamples: 200, seed: 2 })).not.toEqual(once)
    expect(bootstrap([[1]], [mean], { resamples: 200, seed: 1 })).toEqual([null])
  })

  it('draws each item about as often as any other', () => {
    const random = randomSource(5)
    const times = [0, 0, 0, 0]
    for (let i = 0; i < 4000; i++) for (const item of drawn([0, 1, 2, 3], 2, random)) times[item]++
    for (const many of times) expect(Math.abs(many - 2000)).toBeLessThan(150)
  })
})

describe('gold', () => {
  it('places hand-written facts in the order of their texts', () => {
    const gold = goldOfRecord({ id: 'a', text: '😀 Senin ini, Senin itu', dates: [{ text: 'Senin' }, { text: 'Senin' }] }, 'a')
    expect(gold.facts.dates!.map(({ spans }) => spans)).toEqual([[[2, 7]], [[13, 18]]])
  })

  it.each([
    [
      { id: 'a', text: 'Senin', dates: [{ text: 'Rabu' }] },
      'Expected the text of fact 1 of the dates of a to stand in its article',
    ],
    [{ id: 'a', text: 'Senin', dates: [{ text: 'Senin', span: [3, 1] }] }, 'Expected the spans of fact 1'],
    [{ id: 'a', text: 'Senin' }, 'Expected a to have facts'],
    [[], 'Expected a to be an object'],
  ])('says what is wrong with %j', (value, message) => {
    expect(() => goldOfRecord(value, 'a')).toThrow(message)
  })

  it('reads back what the brat writer writes, links and values', () => {
    const record = extract({ id: 'a', text: readFileSync('fixtures/gempa.txt', 'utf8'), published: '2021-01-16' })
    writeBrat(folder).record(record)
    const gold = goldOfBrat('a', record.article.text, readFileSync(join(folder, 'a.ann'), 'utf8'))
    const judged = judge(gold, goldOfRecord(record, 'a').facts as never)
    const figures = figuresOf([judged], RESAMPLING)
    for (const kind of KINDS) {
      if (record[kind].length === 0) continue
      expect(figures[kind]!.value.f1, kind).toBe(1)
      for (const [key, { share }] of Object.entries(figures[kind]!.finer)) expect(share, `${kind}.${key}`).toBe(1)
    }
  })
})

describe('decisions', () => {
  const record = extract({ id: 'a', text: 'JAKARTA - Kapolres Garut AKBP Doni Prakosa di Bandung, Surabaya, dan Semarang.' })
  const places = record.locations
  const base = { id: 'a', sha256: record.source.sha256, text: record.article.text }
  const decide = (reviewed: boolean) => ({
    schema: 'fakta-decisions/1',
    articles: [
      {
        ...base,
        reviewed,
        decisions: [
          { kind: 'locations', fact: places[1], verdict: 'wrong', corrected: null },
          { kind: 'locations', fact: places[2], verdict: 'edited', corrected: { ...places[2], name: 'Surabaya Lama' } },
          {
            kind: 'locations',
            fact: null,
            verdict: 'added',
            corrected: { ...places[3], text: 'AKBP', span: [25, 29], mentions: [{ text: 'AKBP', span: [25, 29] }] },
          },
        ],
      },
    ],
  })
  const score = (reviewed: boolean) => {
    const [gold] = goldOfDecisions(readDecisions(decide(reviewed), 'decisions'))
    const { facts } = goldOfRecord(record, 'a')
    return figuresOf([judge(gold!, { ...EMPTY, locations: facts.locations! })], RESAMPLING).locations!
  }

  it('begins with four places found', () => {
    expect(places.map(({ name }) => name)).toEqual(['Jakarta', 'Bandung', 'Surabaya', 'Semarang'])
  })

  it('takes what was not decided on for right, and the added for missed, where the article was reviewed', () => {
    // Found 4: JAKARTA and Semarang right, Bandung struck out, Surabaya with another name. To be found: those two, the edited, the added.
    expect(score(true)).toMatchObject({ gold: 4, found: 4, value: { precision: 2 / 4, recall: 2 / 4 } })
  })

  it('judges only what was decided on, and no recall, elsewhere', () => {
    expect(score(false)).toMatchObject({ gold: 0, found: 2, value: { precision: 0, recall: null, f1: null } })
  })

  it('names what is wrong in a file of decisions', () => {
    expect(() => readDecisions({ schema: 'fakta-decisions/1', articles: [{}] }, 'my.json')).toThrow(
      'Expected my.json to be decisions of the review page: articles.0.id',
    )
  })
})

describe('a decision on one of two counts that share words', () => {
  const TEXT = 'Sebanyak 62 WNI yang disekap berhasil diselamatkan polisi, Senin (1/8/2022).'
  type Fact = ArticleRecord['counts'][number]
  const record = JSON.parse(call([], { input: TEXT }).out) as ArticleRecord
  const [held, freed] = record.counts

  /** What `extract score` says of counts, beside decisions of the review page. */
  function score(decisions: readonly object[], { reviewed = false, found = record.counts as readonly Fact[] } = {}) {
    const file = {
      schema: 'fakta-decisions/1',
      articles: [{ id: 'stdin', sha256: '', text: record.article.text, reviewed, decisions }],
    }
    writeFileSync(join(folder, 'decisions.json'), JSON.stringify(file))
    const args = ['score', join(folder, 'decisions.json'), '-', '--to', 'json', '--resamples', '1']
    const { code, out } = call(args, { input: JSON.stringify({ ...record, counts: found }) })
    expect(code).toBe(0)
    const { gold, found: judged, value } = JSON.parse(out).kinds.counts
    return { gold, judged, precision: value.precision, recall: value.recall }
  }
  const right = (fact: Fact) => ({ kind: 'counts', fact, verdict: 'right', corrected: null })
  const wrong = (fact: Fact) => ({ kind: 'counts', fact, verdict: 'wrong', corrected: null })
  const edited = (fact: Fact, to: Partial<Fact>) => ({ kind: 'counts', fact, verdict: 'edited', corrected: { ...fact, ...to } })
  const added = (fact: Fact) => ({ kind: 'counts', fact: null, verdict: 'added', corrected: fact })

  it('begins with two', () => {
    expect([held, freed].map(({ text, status }) => [text, status])).toEqual([
      ['62 WNI yang disekap', 'captive'],
      ['62 WNI yang disekap berhasil diselamatkan', 'rescued'],
    ])
  })

  it('judges that one alone', () => {
    const none = { gold: 0, recall: null }
    for (const [one, other] of [
      [held, freed],
      [freed, held],
    ]) {
      expect(score([right(one)])).toEqual({ ...none, judged: 1, precision: 1 })
      expect(score([wrong(one)])).toEqual({ ...none, judged: 1, precision: 0 })
      expect(score([edited(one, { value: 60, min: 60, max: 60 })])).toEqual({ ...none, judged: 1, precision: 0 })
      expect(score([added(one)], { found: [other] })).toEqual({ ...none, judged: 0, precision: null })
    }
    expect(score([right(held), wrong(freed)])).toEqual({ ...none, judged: 2, precision: 1 / 2 })
    expect(score([])).toEqual({ ...none, judged: 0, precision: null })
  })

  it('leaves the other right, where the article was reviewed', () => {
    const reviewed = { reviewed: true }
    expect(score([right(held)], reviewed)).toEqual({ gold: 2, judged: 2, precision: 1, recall: 1 })
    expect(score([wrong(held)], reviewed)).toEqual({ gold: 1, judged: 2, precision: 1 / 2, recall: 1 })
    expect(score([edited(freed, { status: 'repatriated' })], reviewed)).toEqual({
      gold: 2,
      judged: 2,
      precision: 1 / 2,
      recall: 1 / 2,
    })
    expect(score([added({ ...held, id: 'c3' })], { ...reviewed, found: [freed] })).toEqual({
      gold: 2,
      judged: 1,
      precision: 1,
      recall: 1 / 2,
    })
  })

  it('judges what a later run found in its place: the same value over other words, or the same words of another value', () => {
    const longer = { ...held, text: 'Sebanyak 62 WNI yang disekap', span: [0, held.span[1]] as [number, number] }
    const other = { ...held, value: 6, min: 6, max: 6 }
    expect(score([right(held)], { found: [longer, freed] })).toMatchObject({ judged: 1, precision: 1 })
    expect(score([right(held)], { found: [other, freed] })).toMatchObject({ judged: 1, precision: 0 })
    expect(score([edited(other, held)], { found: [held, freed] })).toMatchObject({ judged: 1, precision: 1 })
    // Struck out it was another count: of this one nobody has said anything.
    expect(score([wrong(other)], { found: [held, freed] })).toMatchObject({ judged: 0, precision: null })
    expect(score([right(held)], { found: [freed] })).toMatchObject({ judged: 0, precision: null })
    expect(score([right(held)], { reviewed: true, found: [freed] })).toEqual({ gold: 2, judged: 1, precision: 1, recall: 1 / 2 })
  })

  it('in a coding sheet, too', () => {
    writeFileSync(join(folder, 'rows.jsonl'), JSON.stringify({ id: 'a', text: TEXT }))
    const room = join(folder, 'check')
    expect(call(['sample', join(folder, 'rows.jsonl'), '-o', room]).code).toBe(0)
    const sheet = readFileSync(join(room, 'coding.csv'), 'utf8').replace(/^(a,counts,c1,.*),,,$/m, '$1,right,,')
    writeFileSync(join(room, 'coding.csv'), sheet)
    const { out } = call(['score', join(room, 'coding.csv'), join(room, 'records.jsonl'), '--to', 'json'])
    expect(JSON.parse(out).kinds.counts).toMatchObject({ found: 1, value: { precision: 1 } })
  })
})

describe('floors', () => {
  const figures = new Map([
    ['counts.f1', 0.9126],
    ['counts.recall', 0.8],
    ['counts.of.f1', null],
  ])

  it('names what is under its floor, and what is not there', () => {
    expect(fallen({ 'counts.f1': 0.9127, 'counts.recall': 0.8, 'counts.of.f1': 0 }, figures)).toEqual([
      { figure: 'counts.f1', floor: 0.9127, value: 0.9126 },
      { figure: 'counts.of.f1', floor: 0, value: null },
    ])
  })

  it('refuses a figure that is not there and what is no share', () => {
    expect(() => readFloors({ 'count.f1': 0.9 }, figures)).toThrow('got `count.f1`; they are counts.f1')
    expect(() => readFloors({ 'counts.f1': 90 }, figures)).toThrow('from 0 to 1, got `90`')
    expect(() => readFloors([], figures)).toThrow('Expected floors to be figures')
  })

  it('sets floors at the figures, rounded down', () => {
    expect(floorsAt(figures, {})).toEqual({ 'counts.f1': 0.912, 'counts.recall': 0.8 })
    expect(floorsAt(figures, { 'counts.recall': 0.95 })).toEqual({ 'counts.recall': 0.8 })
  })

  it('names every figure of the score once', () => {
    const names = [...namedFigures(figuresOf([judge(article([count(0, 1, 'dead')]), EMPTY)], RESAMPLING)).keys()]
    expect(names).toEqual([...new Set(names)])
    expect(names).toContain('counts.position.f1')
    expect(names).toContain('counts.unit')
    expect(names).toContain('counts.of.recall')
  })
})

const folder = temporaryFolder()
const file = (name: string) => join(folder, name)

describe('extract score', () => {
  beforeAll(() => {
    const gold = {
      id: 'a',
      text: 'Rapat di Bandung dan Surabaya.',
      locations: [
        { text: 'Bandung', name: 'Bandung' },
        { text: 'Rapat', name: 'Rapat' },
      ],
    }
    writeFileSync(file('gold.jsonl'), `${JSON.stringify(gold)}\n`)
  })

  it('holds the fixtures to their floors', () => {
    const { code, out, err } = call(['score', 'gold', '--floors', 'gold/floors.yaml', '--misses', '9'])
    expect(`${err}${code === 0 ? '' : out}`).toBe('')
    expect(code).toBe(0)
  })

  it('lists in what right facts differ', () => {
    const gold = {
      id: 'a',
      text: 'Rapat di Bandung.',
      locations: [{ text: 'Bandung', name: 'Bandung', type: 'village', country: 'ID' }],
    }
    const { code, out } = call(['score', '-', '--misses', '5'], { input: JSON.stringify(gold) })
    expect(code).toBe(0)
    expect(out).toMatch(/^ {2}of the right ones {3}type 0\.0 of 1 · country 100\.0 of 1/m)
    expect(out).toMatch(/\nlocations: right, but for type \(1\)\n {2}a: «Bandung» has city, not village\n$/)
  })

  it('extracts the texts of gold and lists what is wrong by rule', () => {
    const { code, out } = call(['score', file('gold.jsonl'), '--misses', '5'])
    expect(code).toBe(0)
    expect(out).toMatch(/^locations +2 +2 {2}50\.0 +50\.0 +50\.0$/m)
    expect(out).toContain('locations: wrong, by known-name (1)\n  a: «Surabaya» at 21 (name Surabaya), not nothing')
    expect(out).toContain('locations: missed (1)\n  a: «Rapat» at 0 (name Rapat)')
  })

  it('scores records from standard input, as JSON, the same bytes each time', () => {
    const records = call(['--to', 'jsonl', '--from', 'jsonl', '-'], { input: readFileSync(file('gold.jsonl'), 'utf8') }).out
    const once = call(['score', file('gold.jsonl'), '-', '--to', 'json'], { input: records })
    expect(once.code).toBe(0)
    expect(JSON.parse(once.out)).toMatchObject({
      articles: 1,
      kinds: { locations: { gold: 2, found: 2, value: { precision: 0.5 } } },
    })
    expect(call(['score', file('gold.jsonl'), '-', '--to', 'json'], { input: records }).out).toBe(once.out)
    expect(call(['score', '--gold', file('gold.jsonl'), '-', '--to', 'json'], { input: records }).out).toBe(once.out)
  })

  it('scores records against a folder of brat that was written of them', () => {
    const texts = ['fixtures/longsor.txt', 'fixtures/gempa.txt']
    expect(call(['--quiet', '--to', 'brat', '--output', file('brat'), ...texts]).code).toBe(0)
    const records = call(['--quiet', ...texts]).out
    const { code, out, err } = call(['score', file('brat'), '-', '--to', 'json'], { input: records })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const { articles, kinds } = JSON.parse(out)
    expect(articles).toBe(2)
    for (const kind of KINDS) expect(kinds[kind].value.f1, kind).toBe(1)
    expect(kinds.counts.links.of).toMatchObject({ precision: 1, recall: 1 })
  })

  it('fails where a figure is under its floor, and lowers the floor only when asked', () => {
    writeFileSync(file('floors.yaml'), 'locations.f1: 0.6\nlocations.recall: 0.1\n')
    const args = ['score', file('gold.jsonl'), '--floors', file('floors.yaml')]
    const failed = call(args)
    expect(failed.code).toBe(1)
    expect(failed.err).toBe('extract: locations.f1 is 0.5, under its floor of 0.6\n')
    expect(readFileSync(file('floors.yaml'), 'utf8')).toContain('locations.f1: 0.6')
    expect(call([...args, '--write-floors']).code).toBe(0)
    expect(readFileSync(file('floors.yaml'), 'utf8')).toBe('locations.recall: 0.5\nlocations.f1: 0.5\n')
    expect(call(args).code).toBe(0)
  })

  it.each([
    [['score'], 'Expected GOLD, what the facts should be'],
    [['score', '--gold', 'gold', 'a.jsonl', 'b.jsonl'], 'got `b.jsonl` too'],
    [['score', 'nowhere.jsonl'], 'Expected GOLD to be a file that can be read'],
    [['score', 'gold', '--misses', 'x'], 'Expected --misses to be a whole number'],
    [['score', 'gold', '--write-floors'], 'Expected --floors FILE with --write-floors'],
    [['score', 'README.md'], 'Expected README.md:1 to be JSON'],
    [['score', 'package.json'], 'Expected package.json to have facts'],
  ])('%j is wrong usage', (args, message) => {
    const { code, out, err } = call(args)
    expect(err).toContain(message)
    expect(err).toContain('Try extract score --help.')
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })

  it('reads a file that has the name of a command as ./score', () => {
    writeFileSync(file('score'), 'Rapat di Bandung.')
    const { code, out } = call(['--to', 'text', file('score')])
    expect({ code, out }).toEqual({ code: 0, out: 'Rapat di Bandung.\n' })
  })
})

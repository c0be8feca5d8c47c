import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ArticleRecord } from '../src/model/record.ts'
import { perKind } from '../src/model/rows/index.ts'
import { readCsv } from '../src/read/csv.ts'
import { compareCodings } from '../src/score/agree.ts'
import { type CodedArticle, type Coding, codingOfDecisions, codingOfRecords, said, type Verdict } from '../src/score/coding.ts'
import { codingOfSheet } from '../src/score/coding-sheet.ts'
import type { ScoredFact } from '../src/score/gold.ts'
import { agreementOf, kappaOf } from '../src/score/kappa.ts'
import { drawSample } from '../src/score/strata.ts'
import { rowWriter } from '../src/write/delimited.ts'
import { call, linesOf, temporaryFolder } from './command.ts'

describe('Cohen’s kappa', () => {
  it('is 0.4 for 20 and 15 of 50 agreed: 0.7 observed, 0.5 by chance', () => {
    const table = [
      [20, 5],
      [10, 15],
    ]
    expect(agreementOf(table)).toBeCloseTo(0.7, 12)
    // Chance: 25/50 · 30/50 + 25/50 · 20/50 = 0.5.
    expect(kappaOf(table)).toBeCloseTo(0.4, 12)
  })

  it('is that of three verdicts: 60 of 100 agreed, 0.375 by chance', () => {
    const table = [
      [30, 10, 5],
      [5, 20, 5],
      [5, 10, 10],
    ]
    // Rows 45 30 25, columns 40 40 20: 0.45·0.40 + 0.30·0.40 + 0.25·0.20 = 0.35; (0.6 − 0.35) / 0.65.
    expect(kappaOf(table)).toBeCloseTo(0.25 / 0.65, 12)
  })

  it('is 1 for full agreement, 0 for chance, below for less, and nothing where all is one', () => {
    expect(
      kappaOf([
        [5, 0],
        [0, 5],
      ]),
    ).toBe(1)
    expect(
      kappaOf([
        [4, 4],
        [4, 4],
      ]),
    ).toBe(0)
    expect(
      kappaOf([
        [0, 5],
        [5, 0],
      ]),
    ).toBe(-1)
    expect(
      kappaOf([
        [9, 0],
        [0, 0],
      ]),
    ).toBeNull()
    expect(
      kappaOf([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNull()
  })
})

describe('drawing', () => {
  const keys = Array.from({ length: 100 }, (_, i) => (i < 90 ? 'big' : i < 98 ? 'small' : 'tiny'))

  it('draws the same for the same seed, another for another', () => {
    const all = keys.map(() => 'all')
    expect(drawSample(all, 10, 1)).toEqual(drawSample(all, 10, 1))
    expect(drawSample(all, 10, 1)).not.toEqual(drawSample(all, 10, 2))
  })

  it('draws each article once, in order, and all where there are no more', () => {
    const { indexes } = drawSample(keys, 30, 4)
    expect(new Set(indexes).size).toBe(30)
    expect(indexes).toEqual([...indexes].sort((a, b) => a - b))
    expect(drawSample(keys, 500, 4).indexes).toEqual(keys.map((_, i) => i))
  })

  it('draws as equally from groups as they allow', () => {
    // 30 from 90, 8 and 2: the tiny give 2, the small their 8, the big the other 20.
    expect(drawSample(keys, 30, 1).strata).toEqual([
      { name: 'big', articles: 90, drawn: 20 },
      { name: 'small', articles: 8, drawn: 8 },
      { name: 'tiny', articles: 2, drawn: 2 },
    ])
    const few = drawSample(keys, 2, 1).strata.map(({ drawn }) => drawn)
    expect(few.reduce((a, b) => a + b, 0)).toBe(2)
    expect(Math.max(...few)).toBe(1)
  })

  it('draws each article of a group about as often as any other', () => {
    const times = new Array(10).fill(0)
    for (let seed = 0; seed < 2000; seed++) for (const i of drawSample(Array(10).fill('all'), 3, seed).indexes) times[i]++
    for (const many of times) expect(Math.abs(many - 600)).toBeLessThan(90)
  })
})

const fact = (id: string, start: number, words: string): ScoredFact => ({
  id,
  text: 'x',
  spans: [[start, start + 1]],
  keys: { said: words },
  accept: {},
  optional: false,
})

/** One article with counts c0, c1 … and a verdict each ("right", "edited:63 dead"). */
function coding(verdicts: readonly (string | null)[], reviewed = true, added: readonly ScoredFact[] = []): Coding {
  const article: CodedArticle = {
    reviewed,
    facts: verdicts.map((text, i) => {
      const [verdict = null, words] = text?.split(':') ?? []
      const own = fact(`c${i}`, i * 10, `${i} dead`)
      return {
        kind: 'counts',
        id: `c${i}`,
        fact: own,
        verdict: verdict as Verdict | null,
        corrected: words === undefined ? null : fact(`c${i}`, i * 10, words),
      }
    }),
    added: { ...perKind(() => []), counts: added },
  }
  return new Map([['a', article]])
}

const compare = (a: Coding, b: Coding, all: Coding = new Map()) => compareCodings(a, b, all, { resamples: 50, seed: 1 })

describe('comparing coders', () => {
  it('counts agreement on verdicts, and F1 of what each holds for right', () => {
    const a = coding(['right', 'right', 'wrong', 'edited:9 dead'])
    const b = coding(['right', 'wrong', 'wrong', 'edited:9 dead'], true, [fact('x', 90, '7 injured')])
    const { kinds, differences, articles } = compare(a, b)
    expect(articles).toBe(1)
    // 3 of 4 agreed; chance: right ½·¼ + wrong ¼·½ + edited ¼·¼ = 5/16; kappa (12 − 5)/(16 − 5).
    expect(kinds.counts).toMatchObject({ items: 4, agreement: 0.75 })
    expect(kinds.counts.kappa).toBeCloseTo(7 / 11, 12)
    // The first holds 3 for right, the second 3 (one of them added); they share c0 and the edited c3.
    expect(kinds.counts.f1).toBeCloseTo(4 / 6, 12)
    expect(kinds.all).toEqual(kinds.counts)
    expect(differences).toEqual([{ article: 'a', kind: 'counts', id: 'c1', text: 'x', first: 'right', second: 'wrong' }])
  })

  it('takes two corrections that say something else for two things', () => {
    expect(compare(coding(['edited:9 dead']), coding(['edited:8 dead'])).kinds.counts).toMatchObject({ agreement: 1, f1: 0 })
    expect(compare(coding(['edited:9 Dead']), coding(['edited:9 dead'])).kinds.counts.f1).toBe(1)
  })

  it('takes a fact without a verdict for right in a reviewed article, and for nothing elsewhere', () => {
    expect(compare(coding([null, 'wrong']), coding(['right', 'wrong'])).kinds.counts).toMatchObject({ items: 2, agreement: 1 })
    expect(compare(coding([null, 'wrong'], false), coding(['right', 'wrong'])).kinds.counts).toMatchObject({ items: 1, f1: null })
  })

  it('has the facts that neither marked from the records', () => {
    const records = codingOfRecords([
      {
        id: 'a',
        text: null,
        title: null,
        published: null,
        outlet: null,
        ignore: perKind(() => ({})),
        facts: {
          ...perKind(() => null),
          counts: [0, 1, 2].map((i) => ({ ...fact(`c${i}`, i * 10, ''), keys: { value: i, status: 'dead' } })),
        },
        rejected: perKind(() => []),
        others: 'wrong',
        complete: true,
      },
    ])
    expect(compare(coding(['wrong']), coding(['right'])).kinds.counts.items).toBe(1)
    expect(compare(coding(['wrong']), coding(['right']), records).kinds.counts).toMatchObject({
      items: 3,
      agreement: 2 / 3,
      f1: 4 / 5,
    })
  })

  it('reads what facts say in few words', () => {
    expect(said('counts', { value: 62, min: 62, max: 62, status: 'dead' })).toBe('62 dead')
    expect(said('counts', { value: null, min: 11, max: 19, status: 'captive' })).toBe('11 19 captive')
    expect(said('locations', { name: 'Garut', type: 'regency' })).toBe('Garut')
  })
})

const folder = temporaryFolder()
const file = (name: string) => join(folder, name)

describe('extract sample', () => {
  beforeAll(() => {
    mkdirSync(file('in'))
    for (let i = 0; i < 30; i++)
      writeFileSync(
        file(`in/${String(i).padStart(2, '0')}.txt`),
        i % 3 === 0 ? 'Tidak ada apa-apa.' : `=Rapat ${i} digelar di Bandung, "kata" dia.`,
      )
  })

  it('writes the articles, a sheet, how they were drawn, and the page', () => {
    const { code, out, err } = call(['sample', file('in'), '-n', '5', '--seed', '3', '-o', file('a')])
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: `extract: drew 5 of 30 articles into ${file('a')}\n` })
    expect(readdirSync(file('a'))).toEqual(expect.arrayContaining(['coding.csv', 'records.jsonl', 'sample.json']))
    expect(linesOf<ArticleRecord>(readFileSync(file('a/records.jsonl'), 'utf8'))).toHaveLength(5)
    expect(JSON.parse(readFileSync(file('a/sample.json'), 'utf8'))).toEqual({
      n: 5,
      seed: 3,
      stratify: [],
      drawn: 5,
      of: 30,
      strata: [{ name: 'all', articles: 30, drawn: 5 }],
    })
  })

  it('is the same again, byte for byte, and another with another seed', () => {
    call(['sample', file('in'), '-n', '5', '--seed', '3', '-o', file('b')])
    for (const name of readdirSync(file('a')))
      expect(readFileSync(file(`b/${name}`), 'utf8'), name).toBe(readFileSync(file(`a/${name}`), 'utf8'))
    call(['sample', file('in'), '-n', '5', '--seed', '4', '-o', file('c')])
    expect(readFileSync(file('c/records.jsonl'), 'utf8')).not.toBe(readFileSync(file('a/records.jsonl'), 'utf8'))
  })

  it('draws from groups by kind, and from records', () => {
    writeFileSync(file('all.jsonl'), call(['--quiet', file('in')]).out)
    const args = ['sample', '--from', 'records', file('all.jsonl'), '-n', '6', '--stratify', 'kind', '-o', file('d')]
    expect(call(args).code).toBe(0)
    expect(JSON.parse(readFileSync(file('d/sample.json'), 'utf8')).strata).toEqual([
      { name: 'locations', articles: 20, drawn: 3 },
      { name: 'no facts', articles: 10, drawn: 3 },
    ])
  })

  it('writes a sheet with a row an article and a row a fact, safe for spreadsheets', () => {
    const sheet = readCsv(readFileSync(file('d/coding.csv'), 'utf8').slice(1))
    const rows = sheet.rows.map(({ cells }) => cells!)
    expect(sheet.names.slice(-3)).toEqual(['verdict', 'corrected', 'note'])
    expect(rows.map((cells) => cells[1])).toEqual(expect.arrayContaining(['article', 'locations']))
    const article = rows.find((cells) => cells[3].includes('Bandung') && cells[1] === 'article')!
    expect(article[3]).toMatch(/^'=Rapat/)
    const place = rows.find((cells) => cells[1] === 'locations')!
    expect(place.slice(2, 8)).toEqual([
      'l1',
      'Bandung',
      expect.any(String),
      expect.any(String),
      'Bandung',
      expect.stringContaining('type='),
    ])
  })

  it.each([
    [['sample', 'fixtures'], 'required option'],
    [['sample', '-', '-o', file('x')], 'Expected files or folders, got `-`'],
    [['sample', 'fixtures', '-o', 'fixtures'], 'Expected --output to be a new or empty folder'],
    [['sample', 'fixtures', '-n', '0', '-o', file('y')], 'Expected -n to be a whole number'],
    [['sample', 'fixtures', '--stratify', 'kinds', '-o', file('z')], 'did you mean kind?'],
  ])('%j is wrong usage', (args, message) => {
    expect(call(args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(message) })
  })
})

const sheetRow = rowWriter(',')

/** A sheet of one article, "Rapat di Bandung dan Garut.", with these verdicts for the article, Bandung and Garut, and rows put in. */
function sheet(verdicts: readonly string[], more = ''): string {
  const [article, bandung, garut] = verdicts.map((verdict) => verdict.split(':'))
  const head = 'article,kind,fact,text,start,end,value,more,sentence,rule,verdict,corrected,note\n'
  const row = (cells: readonly string[], [verdict = '', corrected = '']: readonly string[] = []) =>
    sheetRow([...cells, '', '', '', verdict, corrected, ''])
  return (
    head +
    row(['a', 'article', '', 'Rapat di Bandung dan Garut.', '', '', ''], article) +
    row(['a', 'locations', 'l1', 'Bandung', '9', '16', 'Bandung'], bandung) +
    row(['a', 'locations', 'l2', 'Garut', '21', '26', 'Garut'], garut) +
    more
  )
}

describe('extract agree', () => {
  const agree = (a: string, b: string, ...args: string[]) => {
    writeFileSync(file('a.csv'), a)
    writeFileSync(file('b.csv'), b)
    return call(['agree', file('a.csv'), file('b.csv'), ...args])
  }

  it('compares two sheets', () => {
    const added = sheetRow(['a', 'officials', '', 'Rapat', '', '', '', '', '', '', 'added', 'Rapat', ''])
    const { code, out, err } = agree(
      sheet(['done', '', 'wrong']),
      sheet(['done', 'right', 'edited:Garut Kota'], added),
      '--misses',
      '5',
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^locations +2 +50\.0 +0\.33 +66\.7$/m)
    expect(out).toMatch(/^officials +0 +- +- +0\.0$/m)
    expect(out).toContain('1 difference\n  a l2 “Garut”: wrong / edited\n')
  })

  it('is gold for a score: an edited fact is wrong, an added one missed', () => {
    const record = JSON.parse(
      call(['--from', 'jsonl'], { input: '{"id":"a","text":"Rapat di Bandung dan Garut."}' }).out,
    ) as ArticleRecord
    const added = sheetRow(['a', 'locations', '', 'Rapat', '', '', '', '', '', '', 'added', 'Rapat', ''])
    writeFileSync(file('gold.csv'), sheet(['done', '', 'edited:Garut Kota'], added))
    const { code, out } = call(['score', file('gold.csv'), '-', '--to', 'json', '--only', 'locations'], {
      input: JSON.stringify(record),
    })
    expect(code).toBe(0)
    // Two found, Bandung right; three there: Bandung, the edited, the added.
    expect(JSON.parse(out).kinds.locations).toMatchObject({ gold: 3, found: 2, value: { precision: 1 / 2, recall: 1 / 3 } })
    expect(call(['score', file('gold.csv')])).toMatchObject({ code: 2, err: expect.stringContaining('Expected RECORDS') })
  })

  it('gives the same as JSON, and reads sheets that a spreadsheet saved with semicolons', () => {
    const semicolons = sheet(['done', 'right', 'right']).replaceAll(',', ';')
    const { out } = agree(semicolons, sheet(['done', 'right', 'right']), '--to', 'json')
    expect(JSON.parse(out).kinds.locations).toEqual({ items: 2, agreement: 1, kappa: null, interval: null, f1: 1 })
  })

  it('compares a sheet with decisions of the page', () => {
    const record = JSON.parse(call(['--published', '2024-05-06'], { input: 'Rapat di Bandung dan Garut.' }).out) as ArticleRecord
    const decision = { kind: 'locations' as const, fact: record.locations[1], verdict: 'wrong' as const, corrected: null }
    const decisions = {
      schema: 'fakta-decisions/1' as const,
      articles: [{ id: 'a', sha256: '', text: record.article.text, reviewed: true, decisions: [decision] }],
    }
    expect(codingOfDecisions(decisions).get('a')!.facts).toMatchObject([
      { id: 'l2', verdict: 'wrong', fact: { keys: { said: 'Garut' } } },
    ])
    const { code, out, err } = agree(JSON.stringify(decisions), sheet(['done', 'right', 'wrong']), '--to', 'json')
    expect(code).toBe(0)
    expect(err).toContain('without --records')
    // Bandung, which the page did not mark, is known from the sheet and right.
    expect(JSON.parse(out).kinds.locations).toMatchObject({ items: 2, agreement: 1, kappa: 1, f1: 1 })
  })

  it.each([
    [sheet(['', 'maybe', '']), 'Expected verdict to be right, wrong, edited, added or nothing, got `maybe`', ':3)'],
    [sheet(['', 'edited', '']), 'Expected corrected to hold what the fact should say', ':3)'],
    [
      sheet(['', '', ''], sheetRow(['a', 'locations', '', 'Solo', '', '', '', '', '', '', 'added', 'Solo', ''])),
      'Expected the text of an added fact to stand in its article',
      ':5)',
    ],
    [
      sheet(['', '', ''], sheetRow(['a', 'places', '', 'Solo', '', '', '', '', '', '', '', '', ''])),
      'Expected kind to be article or one of dates',
      ':5)',
    ],
    ['article,kind\n', 'Expected', 'got no column fact, text'],
  ])('names what is wrong in a sheet %#', (text, message, place) => {
    const { code, out, err } = agree(text, sheet(['', '', '']))
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
    expect(err).toContain(place)
  })

  it('reads a sheet as it was read: an article whose facts all have verdicts counts as reviewed', () => {
    const rows = (kind: string, verdict: string) => ({
      line: 2,
      cells: { article: 'a', kind, fact: 'l1', text: 'x', start: '0', end: '1', value: 'X', verdict, corrected: '' },
    })
    expect(codingOfSheet([rows('locations', 'right')], 'f').get('a')!.reviewed).toBe(true)
    expect(codingOfSheet([rows('locations', '')], 'f').get('a')!.reviewed).toBe(false)
    expect(codingOfSheet([rows('article', 'done'), rows('locations', '')], 'f').get('a')!.reviewed).toBe(true)
  })
})

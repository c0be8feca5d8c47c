import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '../src/annotate/annotate.ts'
import { scopeOf } from '../src/annotate/scope.ts'
import { findMentions } from '../src/extract/extract.ts'
import { builtInGazetteer } from '../src/gazetteer/open.ts'
import { withUserPlaces } from '../src/gazetteer/user.ts'
import { type ArticleRecord, extract, type UserLexicon } from '../src/index.ts'
import { compileLexicon } from '../src/lexicon/compile.ts'
import { LEX_CLASSES } from '../src/lexicon/index.ts'
import { lexiconOf } from '../src/lexicon/lexicon.ts'
import { lexClass } from '../src/lexicon/table.ts'
import type { Scope } from '../src/model/doc.ts'
import type { PlaceId } from '../src/model/gazetteer.ts'
import { resolve } from '../src/resolve/resolve.ts'
import { withStory } from '../src/story/story.ts'
import { madeOnce } from '../src/text/made-once.ts'
import { unusableWord, wordKey } from '../src/text/word-key.ts'
import { call, linesOf, temporaryFolder } from './command.ts'
import { articleOf } from './corpus.ts'

const folder = temporaryFolder()
const file = (name: string) => join(folder, name)

const WORDS: UserLexicon = {
  titles: ['pawang siaga', { word: 'kasiaga', follows: 'anything', stands: 'Kepala Regu Siaga', body: 'Regu' }],
  ranks: ['kombespolwan'],
  organizations: ['Payung Merah', { word: 'Lumbung Biru', place: true }],
  statuses: [
    { word: 'terbulir ombak', status: 'missing' },
    { word: 'membulir', status: 'missing', acts: true },
  ],
  units: ['pembulir emas', { word: 'regu', counts: 'household' }],
  places: [
    {
      name: 'Kafe Allo',
      aliases: ['Allo Coffee'],
      type: 'facility',
      within: '33.26',
      code: 'K-1',
      latitude: -7.1,
      longitude: 109.6,
    },
    { name: 'Garut', type: 'mountain' },
  ],
}

describe('a user’s words', () => {
  it('make a title of an office, with what it stands for and its body', () => {
    const text = 'Kasiaga Kombespolwan Budi Rahmat berbicara. Pawang Siaga Sinta Dewi diam.'
    expect(extract(text).officials).toEqual([])
    expect(extract(text, { lexicon: WORDS }).officials).toMatchObject([
      { name: 'Budi Rahmat', rank: 'Kombespolwan', position: 'Kasiaga', role: 'Kepala Regu Siaga', organization: 'Regu' },
      { name: 'Sinta Dewi', rank: null, position: 'Pawang Siaga' },
    ])
  })

  it('make the name of a body, and of the place behind it where it says so', () => {
    const text = 'Ketua Payung Merah Budi Rahmat dan Ketua Lumbung Biru Surabaya Sinta Dewi.'
    expect(extract(text, { lexicon: WORDS }).officials).toMatchObject([
      { name: 'Budi Rahmat', organization: 'Payung Merah' },
      { name: 'Sinta Dewi', organization: 'Lumbung Biru Surabaya' },
    ])
  })

  it('make what happened to people, said of them or done to them, and nouns that people are counted in', () => {
    const text = 'Sebanyak 12 pembulir emas terbulir ombak. Arus membulir 5 pembulir emas.'
    expect(extract(text).counts).toEqual([])
    expect(extract(text, { lexicon: WORDS }).counts).toMatchObject([
      { value: 12, status: 'missing', unit: 'pembulir emas' },
      { value: 5, status: 'missing', unit: 'pembulir emas' },
    ])
  })

  it('make what is said of people alone, so that a noun nobody knows names them', () => {
    const text = 'Sebanyak 12 pembulir terbulir ombak.'
    expect(extract(text, { lexicon: WORDS }).counts).toEqual([])
    const lexicon: UserLexicon = { statuses: [{ word: 'terbulir ombak', status: 'missing', people: true }] }
    expect(extract(text, { lexicon }).counts).toMatchObject([{ value: 12, status: 'missing', unit: 'pembulir' }])
  })

  it('make a place by any of its names, with code, coordinates and what it lies in', () => {
    const [place, ...others] = extract('Rapat di Kafe Allo. Warga Allo Coffee hadir.', { lexicon: WORDS }).locations
    expect(others).toEqual([])
    expect(place).toMatchObject({
      name: 'Kafe Allo',
      type: 'facility',
      country: 'ID',
      code: 'K-1',
      latitude: -7.1,
      longitude: 109.6,
      within: ['Pekalongan', 'Jawa Tengah', 'Indonesia'],
      mentions: [{ text: 'Kafe Allo' }, { text: 'Allo Coffee' }],
    })
  })

  it('mean the user’s place first where the name has others', () => {
    expect(extract('Pendaki hilang di Garut.').locations[0]).toMatchObject({ type: 'regency', code: '32.05' })
    expect(extract('Pendaki hilang di Garut.', { lexicon: WORDS }).locations[0]).toMatchObject({
      type: 'mountain',
      within: ['Indonesia'],
    })
    // A type word still means what it says.
    expect(extract('Rapat di Kabupaten Garut.', { lexicon: WORDS }).locations[0]).toMatchObject({
      type: 'regency',
      code: '32.05',
    })
  })

  it('are gone when the next article is read without them', () => {
    const text = 'Kasiaga Budi Rahmat di Kafe Allo.'
    const before = extract(text)
    expect(extract(text, { lexicon: WORDS })).not.toEqual(before)
    expect(extract(text)).toEqual(before)
  })

  it('change nothing where there are none', () => {
    const text = 'Bupati Garut Budi Rahmat di Bandung.'
    expect(extract(text, { lexicon: {} })).toEqual(extract(text))
  })

  it('are refused by the library when they are no lexicon', () => {
    expect(() => extract('Teks.', { lexicon: { ranks: 'jenderal' } as never })).toThrow(
      /Expected a lexicon, got one in which ranks is wrong/,
    )
  })
})

describe('two articles read with two lexicons', () => {
  const texts = ['Kasiaga Budi Rahmat di Kafe Allo, 12 orang terbulir ombak.', 'Sebanyak 5 orang terbulir ombak di Garut.']
  const scopes = [scopeOf(WORDS), scopeOf(undefined), scopeOf({ statuses: [{ word: 'terbulir ombak', status: 'injured' }] })]

  /** The facts of each text with each scope, each stage run for all of them in an order before the next begins. */
  function read(order: (runs: readonly number[]) => readonly number[]): unknown[] {
    const runs = texts.flatMap((text) => scopes.map((scope) => ({ text, scope })))
    const places = runs.map((_, i) => i)
    const stage = <T>(work: (i: number) => T): T[] => {
      const done = new Array<T>(runs.length)
      for (const i of order(places)) done[i] = work(i)
      return done
    }
    const docs = stage((i) => withStory(annotate(runs[i].text, runs[i].scope)))
    const mentions = stage((i) => findMentions(docs[i]))
    return stage((i) => resolve(docs[i], articleOf(runs[i].text, '2024-05-06'), mentions[i]).facts)
  }

  it('are the same in whatever order their stages come', () => {
    const runs = texts.flatMap((text) => scopes.map((scope) => ({ text, scope })))
    const alone = runs.map(({ text, scope }) => {
      const doc = withStory(annotate(text, scope))
      return resolve(doc, articleOf(text, '2024-05-06'), findMentions(doc)).facts
    })
    expect(new Set(alone.map((facts) => JSON.stringify(facts))).size).toBe(runs.length)
    for (const order of [(all: readonly number[]) => all, (all: readonly number[]) => all.toReversed()])
      expect(read(order)).toEqual(alone)
    fc.assert(
      fc.property(fc.array(fc.infiniteStream(fc.nat()), { minLength: 3, maxLength: 3 }), (keys) => {
        let next = 0
        const shuffled = (all: readonly number[]) => {
          const key = keys[next++ % keys.length]
          return all
            .map((i) => [key.next().value, i] as const)
            .sort(([a], [b]) => a - b)
            .map(([, i]) => i)
        }
        expect(read(shuffled)).toEqual(alone)
      }),
      { numRuns: 20 },
    )
  })

  it('have what is made of a lexicon made once', () => {
    let made = 0
    const sizeOf = madeOnce(({ lexicon }: Scope) => {
      made++
      return lexicon.size
    })
    const [a, b] = scopes
    expect([sizeOf(a), sizeOf(b), sizeOf(a), sizeOf(b)]).toEqual([a, b, a, b].map(({ lexicon }) => lexicon.size))
    expect(made).toBe(2)
  })
})

describe('a lexicon', () => {
  const odd = lexClass('odd', { aneh: 1 })

  it('takes added rows as rows of their class', () => {
    const added = [{ cls: odd, rows: { 'sangat aneh': 2, aneh: 3 } }]
    const extended = lexiconOf(compileLexicon([odd], added), [odd], added)
    expect(extended.value(extended.wordEntry('aneh'), odd)).toBe(3)
    expect(extended.firstStep(extended.wordEntry('sangat'))).not.toBe(0)
  })

  it.each([
    ['Ketua  Regu', 'ketua regu'],
    ['TPPO', 'TPPO'],
    ['Satgas', 'satgas'],
    ['Wa-Wi', 'wa-wi'],
  ])('keeps %j under %j', (word, key) => {
    expect(wordKey(word)).toBe(key)
  })

  it.each([
    ['Kodim 0710', 'holds a figure, which no phrase of the lexicon may'],
    ['…', 'has no letters'],
    ['Regu Siaga', null],
  ])('says of %j what hinders it: %j', (word, reason) => {
    expect(unusableWord(word)).toBe(reason)
  })
})

describe('the gazetteer with a user’s places', () => {
  const base = builtInGazetteer()
  const both = withUserPlaces(base, WORDS.places!)
  const allo = base.size as PlaceId

  it('keeps the numbers of its own places and gives the others numbers behind them', () => {
    const bandung = base.find('Bandung')
    expect(both.find('Bandung')).toBe(bandung)
    expect([...both.candidates(bandung)]).toEqual([...base.candidates(bandung)])
    expect([...both.candidates(both.find('allo coffee'))]).toEqual([allo])
    expect(both.place(allo)).toMatchObject({ name: 'Kafe Allo', code: 'K-1', parent: base.byCode('33.26') })
  })

  it('offers its own places of a name behind the user’s', () => {
    const [first, ...others] = both.candidates(both.find('Garut'))
    expect(first).toBe(base.size + 1)
    expect(others).toEqual([...base.candidates(base.find('Garut'))])
  })

  it('knows what holds a user’s place', () => {
    expect(both.contains(base.byCode('33'), allo)).toBe(true)
    expect(both.contains(base.byCode('35'), allo)).toBe(false)
    expect(both.contains(allo, allo)).toBe(true)
    expect(both.byCode('K-1')).toBe(allo)
  })
})

const YAML = `# ours
titles:
  - pawang siaga
  - { word: kasiaga, folows: place }
ranks: jenderal
places:
  - name: Kafe Allo
    type: towns
    within: 33.26
  - { name: Kota Baru, type: city, latitude: 100 }
organizations: ["Kodim 0710"]
`

describe('extract lexicon', () => {
  it('says of a file what it holds', () => {
    writeFileSync(file('good.json'), JSON.stringify(WORDS))
    expect(call(['lexicon', '--check', file('good.json')])).toEqual({
      code: 0,
      out: `${file('good.json')}: 2 titles, 1 rank, 2 organizations, 2 statuses, 2 units, 2 places; ready for --lexicon\n`,
      err: '',
    })
  })

  it('names every fault with its line and column and what to do', () => {
    writeFileSync(file('bad.yaml'), YAML)
    const { code, out } = call(['lexicon', '--check', file('bad.yaml')])
    expect(code).toBe(1)
    expect(out.replaceAll(`${file('bad.yaml')}:`, '').split('\n')).toEqual([
      '4:22: Expected no key `folows` in titles.1; take it out or correct its spelling',
      '5:8: Expected ranks to be a list, got `"jenderal"`',
      '8:11: Expected places.0.type to be one of country, province, regency, city, district, village, island, region, water, mountain, facility, neighborhood, other, got `"towns"`',
      '9:13: Expected places.0.within to be a text (in quotes, where it looks like a number), got `33.26`',
      '10:46: Expected places.1.latitude to be 90 or less, got `100`',
      '',
    ])
  })

  it('names words that no text can hold, and the place where a file is no YAML', () => {
    writeFileSync(file('figure.yaml'), 'organizations:\n  - Satgas\n  - Kodim 0710\n')
    expect(call(['lexicon', '--check', file('figure.yaml')]).out).toContain(
      'figure.yaml:3:5: Expected a word that a text can hold, got `Kodim 0710`',
    )
    writeFileSync(file('broken.yaml'), 'titles: [a\n')
    expect(call(['lexicon', '--check', file('broken.yaml')])).toMatchObject({
      code: 1,
      out: expect.stringContaining('broken.yaml:2:1: '),
    })
  })

  it.each([
    [['lexicon'], 'Expected one of --check FILE and --list [CLASS]'],
    [['lexicon', '--check', 'x.yaml', '--list'], 'Expected one of --check FILE and --list [CLASS]'],
    [['lexicon', '--list', 'victim-stat'], 'did you mean victim-state?'],
    [['lexicon', '--check', 'nowhere.yaml'], 'Expected the lexicon to be a file that can be read'],
  ])('%j is wrong usage', (args, message) => {
    expect(call(args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(message) })
  })
})

describe('extract lexicon --list', () => {
  it('prints the words of a class, what it says of each, and of which other classes it is', () => {
    const { code, out, err } = call(['lexicon', '--list', 'victim-state'])
    expect([code, err]).toEqual([0, ''])
    const [head, ...rows] = out.trimEnd().split('\n')
    expect(head).toBe('class\tword\tmarks')
    expect(rows).toEqual(rows.toSorted())
    const [, , marks] = rows.find((row) => row.startsWith('victim-state\ttewas\t'))!.split('\t')
    expect(marks!.split(' ')).toEqual(expect.arrayContaining(['dead', 'language-cue:ind', 'human-state']))
  })

  it('prints every word of every class', () => {
    const rows = call(['lexicon', '--list']).out.trimEnd().split('\n').slice(1)
    const all = LEX_CLASSES.reduce((sum, cls) => sum + Object.keys(cls.rows).length, 0)
    expect(rows.length).toBe(all)
    expect(rows.every((row) => /^[a-z-]+\t[^\t]+\t[^\t]*$/.test(row))).toBe(true)
  })
})

describe('--lexicon', () => {
  it('reaches one article, and refuses a faulty file before any work', () => {
    writeFileSync(file('words.json'), JSON.stringify(WORDS))
    const input = 'Kasiaga Budi Rahmat di Kafe Allo.'
    const record = JSON.parse(call(['--lexicon', file('words.json')], { input }).out) as ArticleRecord
    expect(record.officials).toMatchObject([{ name: 'Budi Rahmat' }])
    expect(record.locations).toMatchObject([{ code: 'K-1' }])
    writeFileSync(file('bad.yaml'), YAML)
    expect(call(['--lexicon', file('bad.yaml')], { input })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('bad.yaml:4:22: '),
    })
  })

  it('reaches the worker threads', () => {
    writeFileSync(file('words.json'), JSON.stringify(WORDS))
    mkdirSync(file('many'))
    const filler = 'Kalimat yang tidak berisi apa pun selain kata biasa. '.repeat(4000)
    for (let i = 0; i < 12; i++) writeFileSync(file(`many/${i}.txt`), `Kasiaga Budi Rahmat di Kafe Allo. ${filler}`)
    const records = linesOf<ArticleRecord>(call(['--quiet', '--jobs', '2', '--lexicon', file('words.json'), file('many')]).out)
    expect(records.map(({ officials, locations }) => [officials.length, locations.length])).toEqual(Array(12).fill([1, 1]))
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CountFact } from '../src/model/kinds/count.ts'
import type { OfficialFact } from '../src/model/kinds/official.ts'
import type { ArticleRecord } from '../src/model/record.ts'
import { perKind } from '../src/model/rows/index.ts'
import { kindRow } from '../src/model/rows/walk.ts'
import { simplifyRing } from '../src/write/html/build/simplify.ts'
import { carryOver, type Deciding } from '../src/write/html/page/carry.ts'
import { cutSegments, layMarks } from '../src/write/html/page/marks.ts'
import { isOwnTime } from '../src/write/html/page/own-time.ts'
import { peopleNames } from '../src/write/html/page/people-names.ts'
import { placeNames } from '../src/write/html/page/place-names.ts'
import { placeRemovals } from '../src/write/html/page/removals.ts'
import { settle } from '../src/write/html/page/settle.ts'
import { addable, showTally, tally } from '../src/write/html/page/tally.ts'
import { titleOf } from '../src/write/html/page/titles.ts'
import { sentenceStarts } from '../src/write/sentence.ts'
import { expectLinear } from './operations.ts'
import { longsor } from './review-records.ts'

const LENGTH = 60

const marks = fc.array(
  fc.tuple(fc.nat(LENGTH - 2), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({
    kind: 'counts' as const,
    fact: `c${start}-${length}`,
    start,
    end: Math.min(LENGTH, start + length),
  })),
  { maxLength: 12 },
)

describe('marks', () => {
  it('are cut into segments that tile the text, each under just the marks that cover it', () => {
    fc.assert(
      fc.property(marks, (given) => {
        const laid = layMarks(given)
        const segments = cutSegments(laid, 0, LENGTH)
        expect(segments[0].start).toBe(0)
        expect(segments.at(-1)!.end).toBe(LENGTH)
        segments.forEach((segment, i) => {
          if (i > 0) expect(segment.start).toBe(segments[i - 1].end)
          const covering = laid.filter((mark) => mark.start <= segment.start && mark.end >= segment.end)
          expect(new Set(segment.marks)).toEqual(new Set(covering))
        })
      }),
    )
  })

  it('over the same words have lanes of their own, the longer the lower, as long as there are lanes', () => {
    fc.assert(
      fc.property(marks, (given) => {
        for (const { marks: over } of cutSegments(layMarks(given), 0, LENGTH)) {
          const free = over.filter(({ lane }) => lane < 3).map(({ lane }) => lane)
          expect(new Set(free).size).toBe(free.length)
          expect(free).toEqual([...free].sort((a, b) => b - a))
        }
      }),
    )
  })

  it('are laid in time that grows with their number', () => {
    const kind = 'dates' as const
    const marks = (many: number) =>
      Array.from({ length: many }, (_, i) => ({ kind, fact: `d${i}`, start: i * 3, end: i % 10 === 9 ? i * 3 + 1 : i * 3 + 4 }))
    expectLinear((many) => layMarks(marks(many)), 5_000)
  })
})

describe('removed pieces', () => {
  type Removal = ArticleRecord['removed'][number]
  const piece = (text: string, at: Removal['at']): Removal => ({ kind: 'promo', text, rule: 'r', at })
  const text = 'Satu. Dua tiga.\n\nEmpat lima enam. Tujuh.'
  const places = (removed: readonly Removal[]) => placeRemovals(removed, sentenceStarts(text), text.length).map(({ at }) => at)

  it('stand before the sentence they stood before', () => {
    const input = `JUDUL\n\nSatu. BACA Dua tiga.\n\nIKLAN\n\nEmpat lima enam. Tujuh.\n\nTAG`
    const removed = ['JUDUL', 'BACA', 'IKLAN', 'TAG'].map((word) =>
      piece(word, [input.indexOf(word), input.indexOf(word) + word.length]),
    )
    expect(places(removed)).toEqual([0, text.indexOf('Dua'), text.indexOf('Empat'), text.length])
  })

  it('stand at the end where their place is not known', () => {
    expect(places([piece('X', null), piece('Y', [0, 1])])).toEqual([0, null])
  })

  it('stay in the text whatever their places', () => {
    const spans = fc.tuple(fc.nat(500), fc.nat(50)).map(([start, length]): [number, number] => [start, start + length])
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 8 }), (all) => {
        for (const at of places(all.map((at) => piece('', at)))) expect([...sentenceStarts(text), text.length]).toContain(at)
      }),
    )
  })
})

describe('adding up', () => {
  const count = (id: string, values: Partial<CountFact>): CountFact => ({ ...longsor.counts[0], of: null, id, ...values })
  const sum = (...counts: CountFact[]) => showTally(tally(addable(counts)))

  it.each([
    ['nothing', [], '–'],
    ['one', [count('c1', { value: 0, modifier: 'exact' })], '0'],
    ['thousands', [count('c1', { value: 1204, modifier: 'exact' })], '1\u202f204'],
    ['at least', [count('c1', { value: 3, modifier: 'at_least' })], '3+'],
    ['a vague number', [count('c1', { value: null, min: 20 })], '20+'],
    ['an outdated figure', [count('c1', { value: 12, replacedBy: 'c2' }), count('c2', { value: 17, modifier: 'exact' })], '17'],
    ['a part of the same status', [count('c1', { value: 9, modifier: 'exact' }), count('c2', { value: 4, of: 'c1' })], '9'],
    [
      'a part of a part',
      [
        count('c1', { value: 9, modifier: 'exact' }),
        count('c2', { value: 5, status: 'other', of: 'c1', replacedBy: 'x' }),
        count('c3', { value: 2, of: 'c2' }),
      ],
      '9',
    ],
    [
      'parts that point at each other',
      [
        count('c1', { value: 1, of: 'c2', status: 'missing', modifier: 'exact' }),
        count('c2', { value: 2, of: 'c1', modifier: 'exact' }),
      ],
      '3',
    ],
    ['what is only possible', [count('c1', { value: 7, factuality: 'possible' })], '–'],
    ['a number nobody knows', [count('c1', { value: null, min: null })], '–'],
  ] as [string, CountFact[], string][])('takes %s', (_, counts, shown) => {
    expect(sum(...counts)).toBe(shown)
  })
})

describe('a corrected value', () => {
  const [count] = longsor.counts as [CountFact]
  const [date] = longsor.dates

  it('takes the bounds of a count along', () => {
    expect(settle('counts', count, { ...count, value: 20 })).toMatchObject({ min: 20, max: null })
    expect(settle('counts', count, { ...count, value: 20, modifier: 'exact' })).toMatchObject({ min: 20, max: 20 })
    expect(settle('counts', count, { ...count, value: 20, max: 30 })).toMatchObject({ min: 17, max: 30 })
  })

  it.each([
    ['2025-02-03TMO', '2025-02-03', '2025-02-03'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2025-04-05/2025-04-08', '2025-04-05', '2025-04-08'],
    ['P3D', null, null],
  ])('takes the days of a date along: %s', (value, from, to) => {
    expect(settle('dates', date!, { ...date!, value })).toMatchObject({ from, to })
  })
})

describe('decisions on an earlier extraction', () => {
  const deciding: Deciding = perKind((kind) => kindRow(kind).scoring.value)
  const [c1, c2, c3] = longsor.counts as [CountFact, CountFact, CountFact]
  const carry = (counts: CountFact[], ...decisions: Parameters<typeof carryOver>[1]) =>
    carryOver({ ...longsor, counts }, decisions, deciding).map(({ verdict, fact, corrected }) => [
      verdict,
      fact?.id,
      corrected?.id,
    ])
  const right = { kind: 'counts', fact: c2, verdict: 'right', corrected: null } as const
  const wrong = { ...right, verdict: 'wrong' } as const
  const edited = { kind: 'counts', fact: c2, verdict: 'edited', corrected: { ...c2, value: 8 } } as const
  const added = { kind: 'counts', fact: null, verdict: 'added', corrected: { ...c2, id: 'c3' } } as const

  it.each([
    ['stay with their facts', [c1, c2], [right], [['right', 'c2', undefined]]],
    ['follow a fact to its new id', [c1, c3, { ...c2, id: 'c9' }], [right], [['right', 'c9', undefined]]],
    ['take the correction along', [{ ...c2, id: 'c1' }], [edited], [['edited', 'c1', 'c1']]],
    ['add what was right and is found no more', [c1, { ...c3, id: 'c2' }], [right], [['added', undefined, 'c3']]],
    ['add the correction of what is found no more', [c1], [edited], [['added', undefined, 'c2']]],
    ['see that a correction is found now', [c1, { ...c2, value: 8 }], [edited], [['right', 'c2', undefined]]],
    ['see that what was added is found now', [c1, c2], [added], [['right', 'c2', undefined]]],
    ['keep what was added beside a fact of its id', [c1, c3], [added], [['added', undefined, 'c4']]],
    ['forget what was wrong and is found no more', [c1, { ...c2, status: 'dead' }], [wrong], []],
  ] as [string, CountFact[], Parameters<typeof carryOver>[1], unknown[]][])('%s', (_, counts, decisions, expected) => {
    expect(carry(counts, ...decisions)).toEqual(expected)
  })
})

describe('the name of a place', () => {
  const [village] = longsor.locations
  const place = (values: Partial<NonNullable<typeof village>>) => ({
    locations: [{ ...village!, within: ['Jawa Tengah', 'Indonesia'], ...values }],
  })

  it('is the one most used, in capitals only where it has no other', () => {
    const jakarta = { code: '31', within: ['Indonesia'] }
    const names = placeNames([
      place({ ...jakarta, name: 'JAKARTA' }),
      place({ ...jakarta, name: 'JAKARTA' }),
      place({ ...jakarta, name: 'Jakarta' }),
      place({ code: '34', name: 'DIY', within: ['Indonesia'] }),
    ])
    expect([...names]).toEqual([
      ['ID 31', 'Jakarta'],
      ['ID 34', 'DIY'],
    ])
  })

  it('tells a city from a regency', () => {
    const names = placeNames([
      place({ code: '33.75', name: 'Pekalongan', type: 'city' }),
      place({ code: '33.26', name: 'Pekalongan', type: 'regency' }),
    ])
    expect([...names.values()]).toEqual(['Pekalongan, Jawa Tengah (city)', 'Pekalongan, Jawa Tengah (regency)'])
  })
})

describe('the name of a person', () => {
  const [official] = longsor.officials
  const named = (name: string, values: Partial<OfficialFact> = {}, ...called: string[]) => ({
    officials: [
      { ...official!, name, rank: null, ...values, mentions: [name, ...called].map((text) => ({ text, span: official!.span })) },
    ],
  })
  const names = (...records: ReturnType<typeof named>[]) => Object.fromEntries(peopleNames(records))
  const president = { role: 'Presiden', organization: null }

  it('is the full one, where other articles call the same person by the short one', () => {
    expect(
      names(
        named('Bagus Lestari', president, 'Bagus', 'Pak BL'),
        named('Bagus', president),
        named('Pak BL', { ...president, organization: 'RI' }),
        named('BAGUS LESTARI', president),
      ),
    ).toEqual({
      'Bagus Lestari': 'Bagus Lestari',
      Bagus: 'Bagus Lestari',
      'Pak BL': 'Pak BL',
      'BAGUS LESTARI': 'Bagus Lestari',
    })
    const often = Array.from({ length: 5 }, () => named('Bagus Lestari', president, 'Bagus'))
    expect(names(...often, named('Bagus', { role: 'Menteri' })).Bagus).toBe('Bagus Lestari')
  })

  it('is the longest one that goes on from several words', () => {
    const all = [named('Tomi Hadi', president), named('Tomi Hadi Putra', president), named('Tomi Hadi Putra Jaya', president)]
    expect(new Set(Object.values(names(...all)))).toEqual(new Set(['Tomi Hadi Putra Jaya']))
    expect(names(...all, named('Tomi Hadi Seno', president))['Tomi Hadi']).toBe('Tomi Hadi')
  })

  it.each([
    ['holds another office', [named('Bagus', { role: 'Lurah' }), named('Bagus Lestari', president, 'Bagus')]],
    [
      'is in another body',
      [
        named('Bagus', { role: 'Bupati', organization: 'Wolo' }),
        named('Bagus Lestari', { role: 'Bupati', organization: 'Ende' }, 'Bagus'),
      ],
    ],
    [
      'may be one of two',
      [named('Bagus', president), named('Bagus Lestari', president, 'Bagus'), named('Bagus Wijaya', president, 'Bagus')],
    ],
    [
      'was hardly ever read as a longer one',
      [...Array.from({ length: 11 }, () => named('Bagus', president)), named('Harusnya Bagus', president, 'Bagus')],
    ],
  ])('stays short of somebody who %s', (_, records) => {
    expect(names(...records).Bagus).toBe('Bagus')
  })
})

describe('what an article is called', () => {
  const called = (title: string | null, text: string) =>
    titleOf({ ...longsor, id: 'a.txt', article: { ...longsor.article, title, text } })

  it.each([
    ['Judul', 'Isi.', 'Judul'],
    [null, 'Banjir Rendam Tiga Desa\n\nAir sungai meluap.', 'Banjir Rendam Tiga Desa'],
    [null, 'Air sungai meluap.\n\nWarga pulang.', 'Air sungai meluap.'],
    [
      null,
      `${'Air sungai meluap dan '.repeat(9)}surut.`,
      'Air sungai meluap dan Air sungai meluap dan Air sungai meluap dan Air sungai meluap dan …',
    ],
    [null, '', 'a.txt'],
  ])('is its title, its headline or its opening: %j %j', (title, text, expected) => {
    expect(called(title, text)).toBe(expected)
  })
})

describe('the own time of an article', () => {
  it.each([
    ['2024-05-01', '2024-05-01', '2024-05-20', true],
    ['2024-01-01', '2024-12-31', '2024-05-20', true],
    ['2024-06-15', '2024-06-15', '2024-05-20', true],
    ['2024-04-01', '2024-04-18', '2024-05-20', false],
    ['2004-12-26', '2004-12-26', '2024-05-20', false],
    ['2004-12-26', '2004-12-26', null, true],
  ])('%s to %s, published %s: %s', (from, to, published, expected) => {
    expect(isOwnTime(from, to, published)).toBe(expected)
  })
})

describe('a coast', () => {
  it('keeps its corners and loses the points between', () => {
    const square = [
      [0, 0],
      [5, 0],
      [10, 0],
      [10, 5],
      [10, 10],
      [5, 10],
      [0, 10],
      [0, 0],
    ] as const
    expect(simplifyRing(square)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ])
  })
})

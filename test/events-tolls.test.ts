import { describe, expect, it } from 'vitest'
import { type Figure, figuresOf } from '../src/events/figures.ts'
import type { Happening } from '../src/events/happenings.ts'
import { type Known, ownFigures } from '../src/events/own-figures.ts'
import { isElsewhere } from '../src/events/parts.ts'
import { unslipped } from '../src/events/slips.ts'
import type { SourceRecord } from '../src/events/source.ts'
import { typeByTitle } from '../src/events/stand-in.ts'
import { addedUp } from '../src/events/sums.ts'
import type { Telling } from '../src/events/telling.ts'
import { tollsOf } from '../src/events/tolls.ts'
import type { Report } from '../src/events/weighing.ts'

type CountFact = SourceRecord['counts'][number]
type DateFact = SourceRecord['dates'][number]

const FIRST = 19_000

/** A figure as articles give it: so many dead, of no day of their own. */
const figure = (value: number | null, rest: Partial<Figure> = {}): Figure => ({
  facts: ['c1'],
  status: 'dead',
  value,
  min: value,
  max: value,
  modifier: 'exact',
  factuality: 'certain',
  from: null,
  to: null,
  place: null,
  official: null,
  mentions: 1,
  incident: 0,
  ...rest,
})

let articles = 0
/** An article of an outlet, so many days after the event, with its figures. */
const report = (outlet: string, after: number, ...figures: Figure[]): Report => ({
  article: `a${articles++}`,
  outlet,
  published: null,
  day: FIRST + after,
  spot: null,
  titled: [],
  happened: FIRST,
  figures,
})

const place = (name: string, ...within: string[]) => ({
  code: null,
  name,
  type: 'regency' as const,
  latitude: null,
  longitude: null,
  within,
})

const tollOf = (reports: readonly Report[], spots: ReturnType<typeof place>[] = []) =>
  tollsOf(reports, { from: FIRST, place: spots[0] ?? null, spots })[0]

describe('the best figure of a day', () => {
  it('is the one that most outlets give, however often one of them tells its own', () => {
    const own = [1, 2, 3].map(() => report('A', 1, figure(7)))
    expect(tollOf([...own, report('B', 1, figure(6)), report('C', 1, figure(6))]).best).toBe(6)
  })

  it('gives way to what several outlets agree on, but not to what one of them has taken back', () => {
    const old = [report('A', 0, figure(30)), report('B', 0, figure(30))]
    expect(tollOf([...old, report('C', 1, figure(20))]).best).toBe(30)
    expect(tollOf([...old, report('A', 1, figure(20))]).best).toBe(20)
  })

  it('is, of equal ones, what is news', () => {
    expect(tollOf([report('A', 0, figure(9)), report('A', 1, figure(9)), report('B', 1, figure(8))]).best).toBe(8)
  })

  it('is, of equal news, the larger', () => {
    expect(tollOf([report('A', 1, figure(6)), report('A', 1, figure(7)), report('A', 1, figure(6))]).best).toBe(7)
  })
})

describe('of several figures of one article', () => {
  it('the one in its title stands, else the larger', () => {
    const told = report('A', 0, figure(2), figure(3))
    expect(tollOf([told])).toMatchObject({ best: 3, low: 3 })
    expect(tollOf([{ ...told, titled: [2] }])).toMatchObject({ best: 2, high: 2 })
    const found = { ...report('B', 2, figure(2), figure(12)), titled: [2] }
    expect(tollOf([report('A', 0, figure(6)), found]).best).toBe(12)
  })
})

describe('a figure told again', () => {
  it('is as old as it was where one outlet alone does', () => {
    const toll = tollOf([report('A', 0, figure(10)), report('A', 1, figure(14)), report('A', 2, figure(10))])
    expect(toll).toMatchObject({ best: 14, low: 10, high: 14 })
  })

  it('holds for the new day where two outlets do, or where it has that day', () => {
    const before = [report('A', 0, figure(10)), report('A', 1, figure(14))]
    expect(tollOf([...before, report('A', 2, figure(10)), report('B', 2, figure(10))]).best).toBe(10)
    expect(tollOf([...before, report('A', 2, figure(10, { from: FIRST + 2, to: FIRST + 2 }))]).best).toBe(10)
  })
})

describe('the dead of an article without a day', () => {
  const undated = (...figures: Figure[]): Report => ({ ...report('C', 0, ...figures), day: null })
  it('are the newest where they are above all others, unless several outlets say otherwise', () => {
    const before = [report('A', 0, figure(4)), report('A', 1, figure(5))]
    expect(tollOf([...before, undated(figure(7))])).toMatchObject({ best: 7, asOf: null, high: 7 })
    expect(tollOf([...before, undated(figure(3))]).best).toBe(5)
    expect(tollOf([...before, report('B', 1, figure(5)), undated(figure(7))]).best).toBe(5)
    const hurt = { status: 'injured' as const }
    expect(tollOf([report('A', 0, figure(4, hurt)), undated(figure(7, hurt))]).best).toBe(4)
  })
})

describe('the low figure', () => {
  it('is the best one before what a single outlet tells, the newest where several do', () => {
    const before = [report('A', 0, figure(6)), report('B', 0, figure(6))]
    expect(tollOf([...before, report('C', 4, figure(9))])).toMatchObject({ best: 9, low: 6 })
    expect(tollOf([...before, report('C', 4, figure(9)), report('D', 4, figure(9))])).toMatchObject({ best: 9, low: 9 })
    expect(tollOf([...before, report('C', 4, figure(5))])).toMatchObject({ best: 5, low: 5 })
  })
})

describe('later figures', () => {
  it('of a single outlet and less than half are parts, those aboard too, but not of those still missing', () => {
    const falls = (status: Figure['status']) =>
      tollOf([report('A', 0, figure(60, { status })), report('A', 3, figure(5, { status }))]).best
    expect([falls('dead'), falls('present'), falls('missing')]).toEqual([60, 60, 5])
  })

  it('that are vague and beyond the exact one leave no best', () => {
    const vague = figure(null, { min: 100, max: 999, modifier: 'about' })
    expect(tollOf([report('A', 0, figure(3)), report('B', 1, vague)])).toMatchObject({ best: null, low: 3, high: 999 })
    expect(tollOf([report('A', 0, figure(450)), report('B', 1, vague)]).best).toBe(450)
  })
})

describe('figures of another province', () => {
  const home = place('Garut', 'Jawa Barat', 'Indonesia')
  const away = place('Metro', 'Lampung', 'Indonesia')
  it('are left out, but for the only ones, of the very day of the incident they are tied to', () => {
    const day = { from: FIRST, to: FIRST }
    const there = report('A', 1, figure(2, { ...day, place: away }))
    expect(tollOf([there], [home]).best).toBe(2)
    expect(tollOf([there, report('B', 1, figure(1))], [home])).toMatchObject({ best: 1, high: 1 })
    expect(tollOf([report('A', 1, figure(2, { place: away }))], [home])).toBeUndefined()
    expect(tollOf([report('A', 1, figure(2, { ...day, place: away, incident: -1 }))], [home])).toBeUndefined()
  })
})

let counts = 0
/** A count of a text at a place in it. */
const count = (text: string, value: number, at: number, rest: Partial<CountFact> = {}): CountFact => ({
  id: `c${counts++}`,
  value,
  min: value,
  max: value,
  modifier: 'exact',
  unit: 'orang',
  status: 'injured',
  factuality: 'certain',
  of: null,
  replacedBy: null,
  location: null,
  date: null,
  official: null,
  text,
  span: [at, at + text.length],
  mentions: [{ text, span: [at, at + text.length] }],
  certainty: 'stated',
  rule: 'people-state',
  ...rest,
})

describe('parts of which no whole is given', () => {
  const values = (...all: CountFact[]) => addedUp(all).map(({ value, ids }) => [value, ids.length])
  it('are added up: grades of injury, others beside those told', () => {
    expect(values(count('tiga orang luka berat', 3, 0), count('lima orang luka ringan', 5, 30))).toEqual([[8, 2]])
    expect(values(count('enam warga hilang', 6, 0), count('satu warga lainnya hilang', 1, 30))).toEqual([[7, 2]])
  })

  it.each([
    ['one grade twice', [count('tiga orang luka berat', 3, 0), count('dua luka berat', 2, 30)]],
    ['no grade', [count('tiga orang terluka', 3, 0), count('lima orang luka ringan', 5, 30)]],
    [
      'a whole',
      [count('delapan orang terluka', 8, 0), count('tiga luka berat', 3, 30), count('lima lainnya luka ringan', 5, 50)],
    ],
    ['far apart', [count('tiga orang luka berat', 3, 0), count('lima orang luka ringan', 5, 400)]],
    ['another state', [count('dua orang tewas', 2, 0, { status: 'dead' }), count('lima lainnya luka', 5, 30)]],
  ])('are not where there is %s', (_, all) => {
    expect(values(...all)).toEqual(all.map(({ value }) => [value, 1]))
  })
})

describe('a printed date with another weekday', () => {
  const meant = (text: string, day: string, published: string) =>
    unslipped({ text, from: day, to: day } as DateFact, Date.parse(published) / 86_400_000).from
  it.each([
    // Another month, another year.
    ['Kamis (9/5/2026)', '2026-05-09', '2026-07-10', '2026-07-09'],
    ['Kamis (9/7/2025)', '2025-07-09', '2026-07-12', '2026-07-09'],
    // The weekday is right, or fits no day near; what lies near is right.
    ['Rabu (9/7/2025)', '2025-07-09', '2026-07-12', '2025-07-09'],
    ['Senin (9/5/2026)', '2026-05-09', '2026-07-10', '2026-05-09'],
    ['Kamis (9/5/2026)', '2026-05-09', '2026-09-10', '2026-05-09'],
    ['9/5/2026', '2026-05-09', '2026-07-10', '2026-05-09'],
  ])('%s, %s in an article of %s is %s', (text, day, published, right) => {
    expect(meant(text, day, published)).toBe(right)
  })
})

describe('the type by a title', () => {
  it.each([
    ['Paket Teror Dikirim ke Kantor Redaksi', 'assault'],
    ['Teror Bom di Pasar Lama', 'bombing'],
    ['Warga Lapor soal Inflasi', null],
    ['Teroris Diadili', null],
    ['KA Lodaya Anjlok di Garut', 'rail-accident'],
    ['Harga Minyak Anjlok Lagi', null],
  ])('%s: %s', (title, type) => {
    expect(typeByTitle(title)).toBe(type)
  })
})

describe('the figures of a record', () => {
  const figuresIn = (...counts: CountFact[]) =>
    figuresOf({ counts, dates: [], locations: [], officials: [], incidents: null } as unknown as SourceRecord).map(
      ({ status, value }) => `${value} ${status}`,
    )
  const saved = { status: 'rescued' as const }
  const whole = count('42 orang dievakuasi', 42, 0, saved)
  const living = count('30 di antaranya selamat', 30, 30, { ...saved, of: whole.id })
  const lost = { status: 'dead' as const }

  it('are no whole of saved and dead', () => {
    expect(figuresIn(whole, living, count('12 meninggal', 12, 60, lost))).toEqual(['30 rescued', '12 dead'])
    expect(figuresIn(whole, count('12 di antaranya meninggal', 12, 60, { ...lost, of: whole.id }))).toEqual(['12 dead'])
    expect(figuresIn(whole, living, count('9 meninggal', 9, 60, lost))).toEqual(['42 rescued', '9 dead'])
  })

  it('are no connections, but people whatever their household', () => {
    const cut = count('900 pelanggan terdampak', 900, 0, { status: 'affected', unit: 'pelanggan' })
    const ill = count('9 pelanggan keracunan', 9, 40, { status: 'hospitalized', unit: 'pelanggan' })
    const wives = count('2 ibu rumah tangga terluka', 2, 80, { unit: 'ibu rumah tangga' })
    expect(figuresIn(cut, ill, wives)).toEqual(['9 hospitalized', '2 injured'])
  })

  it('are no households, and none that are replaced', () => {
    const families = count('60 KK mengungsi', 60, 0, { status: 'displaced', unit: 'KK' })
    const before = count('3 orang tewas', 3, 20, { ...lost, replacedBy: 'c' })
    expect(figuresIn(families, before, count('4 orang tewas', 4, 40, lost))).toEqual(['4 dead'])
  })
})

describe('figures of another happening of an article', () => {
  const here = { country: 1, province: 2, regency: 3, district: 0, local: 0 }
  const happening = (incident: number, type: string, day: number | null, area: Partial<typeof here> = {}): Happening => ({
    type,
    name: null,
    day,
    area: { ...here, ...area },
    place: null,
    regency: null,
    incident,
    looked: true,
  })
  const event: Known = { type: 'flood', from: FIRST, to: FIRST + 1, areas: new Set([2, 3]) }
  const own = (joined: Happening, other: Happening) =>
    ownFigures(
      {
        telling: {
          figures: [figure(1, { incident: 0 }), figure(2, { incident: 1 })],
          happenings: [joined, other],
          day: FIRST + 9,
        } as unknown as Telling,
        happening: joined,
      },
      event,
    ).map(({ value }) => value)
  const main = happening(0, 'flood', FIRST)

  it.each([
    ['the same, days near', happening(1, 'flood', FIRST + 2), [1, 2]],
    ['a total of the article’s day', happening(1, 'flood', FIRST + 9), [1, 2]],
    ['another place of the event', happening(1, 'flood', FIRST, { province: 5, regency: 2 }), [1, 2]],
    ['another type', happening(1, 'fire', FIRST), [1]],
    ['another day', happening(1, 'flood', FIRST - 40), [1]],
    ['another province', happening(1, 'flood', FIRST, { province: 5, regency: 6 }), [1]],
  ])('%s', (_, other, values) => {
    expect(own(main, other)).toEqual(values)
  })

  it('are its own where the article joined by what is akin to the event', () => {
    expect(own(happening(0, 'landslide', FIRST), happening(1, 'flood', FIRST))).toEqual([1, 2])
    expect(own(happening(0, 'landslide', FIRST), happening(1, 'drowning', FIRST))).toEqual([1])
  })
})

describe('places apart', () => {
  const strait = { ...place('Selat Bali', 'Indonesia'), type: 'water' as const }
  it('are no strait and a harbour of any province', () => {
    expect(isElsewhere(place('Ketapang', 'Kalimantan Barat', 'Indonesia'), [strait])).toBe(false)
    expect(
      isElsewhere(place('Ketapang', 'Kalimantan Barat', 'Indonesia'), [place('Banyuwangi', 'Jawa Timur', 'Indonesia')]),
    ).toBe(true)
    expect(
      isElsewhere(place('Cakung', 'Jakarta Timur', 'DKI Jakarta', 'Indonesia'), [
        place('Senen', 'Jakarta Pusat', 'Jakarta', 'Indonesia'),
      ]),
    ).toBe(false)
  })
})

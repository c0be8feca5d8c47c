import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { beforeAll, describe, expect, it } from 'vitest'
import { openOrder } from '../src/cli/events-order.ts'
import { stemOf } from '../src/events/stem.ts'
import { cosine, heaviest, sharedOf, vectorOf } from '../src/events/vector.ts'
import { type EventRecord, eventSchema } from '../src/model/event.ts'
import { COMMAND, call, linesOf, temporaryFolder } from './command.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const folder = temporaryFolder()
const file = (name: string) => join(folder, name)

/** The records of the articles made for events. */
let facts = ''
beforeAll(() => {
  facts = call(['fixtures/events', '-t', 'jsonl', '-q'], { cwd: ROOT }).out
  writeFileSync(file('facts.jsonl'), facts)
})

const eventsOf = (...args: string[]) => linesOf<EventRecord>(call(['events', '-q', ...args]).out)

const tollOf = (event: EventRecord, status: string) => event.toll.find((toll) => toll.status === status)

describe('stems', () => {
  it.each([
    ['kebakaran', 'bakar'],
    ['terbakar', 'bakar'],
    ['membakar', 'bakar'],
    ['menabrak', 'tabrak'],
    ['ditabrak', 'tabrak'],
    ['penyerangan', 'serang'],
    ['korbannya', stemOf('korban')],
    ['ini', 'ini'],
    ['dia', 'dia'],
    ['sini', 'sini'],
  ])('of %s is %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem)
  })
})

describe('vectors', () => {
  const a = vectorOf(
    new Map([
      [7, 3],
      [2, 4],
    ]),
  ) // prettier
  it('have the cosine 1 with themselves and 0 with what shares nothing', () => {
    expect(cosine(a, a)).toBeCloseTo(1, 2)
    expect(cosine(a, vectorOf(new Map([[3, 1]])))).toBe(0)
    expect(cosine(a, vectorOf(new Map()))).toBe(0)
  })

  it('give their heaviest keys, of equal weight the smaller', () => {
    expect(
      heaviest(
        vectorOf(
          new Map([
            [9, 1],
            [4, 1],
            [5, 2],
          ]),
        ),
        2,
      ),
    ).toEqual([5, 4])
    expect(sharedOf([1, 3, 5], [2, 3, 5, 8])).toBe(2)
  })
})

describe('extract events', () => {
  it('makes three events of twelve articles, look-alikes of one day and regency apart', () => {
    const events = eventsOf(file('facts.jsonl'))
    const members = events.map(({ articles }) => articles.map(({ id }) => id).sort())
    expect(members.sort()).toEqual([
      ['bahari-1', 'kota-1', 'nusa-1', 'timur-1'],
      ['bahari-2', 'kota-2', 'nusa-2', 'timur-2'],
      ['bahari-3', 'kota-3', 'nusa-3', 'timur-3'],
    ])
    for (const event of events) expect(eventSchema.parse(event)).toEqual(event)
  })

  it('tells tolls that fall, best, low and high, with every figure and its sources', () => {
    const [ship] = eventsOf(file('facts.jsonl')).filter(({ type }) => type === 'ship-accident')
    const dead = tollOf(ship, 'dead')!
    expect(dead).toMatchObject({ best: 3, low: 3, high: 5, asOf: '2024-05-16', conflict: false })
    expect(ship.flags).toContain('figures-fall')
    const [first] = dead.updates
    expect(first).toMatchObject({ asOf: '2024-05-14', value: 5, superseded: true })
    expect(first.sources.map(({ article, outlet }) => [article, outlet])).toEqual([
      ['bahari-1', 'Harian Bahari'],
      ['timur-1', 'Kabar Timur'],
    ])
  })

  it('gives the same bytes for any order and split of its input and any number of jobs', () => {
    const lines = facts.trimEnd().split('\n')
    const shuffled = lines.map((_, i) => lines[(i * 5 + 3) % lines.length])
    writeFileSync(file('shuffled.jsonl'), `${shuffled.join('\n')}\n`)
    writeFileSync(file('a.jsonl'), lines.slice(0, 5).join('\n'))
    writeFileSync(file('b.jsonl'), lines.slice(5).join('\n'))
    const { out } = call(['events', file('facts.jsonl')])
    expect(out).not.toBe('')
    for (const args of [
      [file('shuffled.jsonl')],
      [file('a.jsonl'), file('b.jsonl')],
      [file('b.jsonl'), file('a.jsonl')],
      ['-j', '1', file('facts.jsonl')],
      ['-j', '2', file('facts.jsonl')],
    ])
      expect(call(['events', ...args]).out).toBe(out)
    expect(call(['events', '-'], { input: facts }).out).toBe(out)
  })

  it('gives the same bytes in one thread and in several, from memory and from disk', () => {
    const lines = facts.trimEnd().split('\n')
    const many = Array.from({ length: 500 }, (_, i) => {
      const record = JSON.parse(lines[i % lines.length]) as { id: string; article: { published: string } }
      const day = new Date(Date.UTC(2024, 0, 1 + (i % 97))).toISOString().slice(0, 10)
      return JSON.stringify({ ...record, id: `${record.id}-${i}`, article: { ...record.article, published: day } })
    })
    writeFileSync(file('many.jsonl'), `${many.join('\n')}\n`)
    writeFileSync(file('backwards.jsonl'), many.toReversed().join('\n'))
    const one = call(['events', '-q', '-j', '1', file('many.jsonl')])
    expect(one.code).toBe(0)
    expect(linesOf<EventRecord>(one.out).flatMap(({ articles }) => articles)).toHaveLength(500)
    expect(call(['events', '-q', '-j', '3', file('many.jsonl')]).out).toBe(one.out)
    expect(call(['events', '-q', '-j', '2', file('backwards.jsonl')]).out).toBe(one.out)
  })

  it('passes over what is no record, says so, and does the rest', () => {
    const lines = facts.trimEnd().split('\n')
    const failure = JSON.stringify({ schema: 'fakta-failure/1', id: 'x', path: null, code: 'binary', message: 'no text' })
    const older = JSON.stringify({
      ...JSON.parse(lines[0]),
      id: 'older',
      incidents: undefined,
      article: { ...JSON.parse(lines[0]).article, fingerprint: undefined },
    })
    writeFileSync(file('odd.jsonl'), [...lines, failure, '{"a":1}', 'no json', '', lines[3], older].join('\n'))
    const { code, out, err } = call(['events', file('odd.jsonl'), file('missing.jsonl')])
    expect(code).toBe(1)
    expect(linesOf<EventRecord>(out).flatMap(({ articles }) => articles)).toHaveLength(13)
    expect(err).toContain('odd.jsonl:14 is no record: it has no schema; articles become records by: extract FILE -t jsonl')
    expect(err).toContain('odd.jsonl:15 is no JSON')
    expect(err).toContain('1 failure of an earlier run, passed over')
    expect(err).toContain('1 record with an id that came before, left out')
    expect(err).toContain('lack')
    expect(err).toContain('missing.jsonl: ')
    expect(err).not.toMatch(/\n\s+at /)
  })

  it('keeps articles apart and joins them as a person decided', () => {
    writeFileSync(file('apart.json'), '{"apart": [["bahari-1", "kota-1"]], "join": [["bahari-2", "bahari-3"]]}')
    const groups = eventsOf(file('facts.jsonl'), '--decisions', file('apart.json')).map(({ articles }) =>
      articles.map(({ id }) => id),
    )
    const groupOf = (id: string) => groups.findIndex((ids) => ids.includes(id))
    expect(groupOf('bahari-1')).not.toBe(groupOf('kota-1'))
    expect(groupOf('bahari-2')).toBe(groupOf('bahari-3'))
    writeFileSync(file('odd.json'), '{"together": []}')
    expect(call(['events', file('facts.jsonl'), '--decisions', file('odd.json')])).toMatchObject({ code: 2, out: '' })
  })

  it('explains why each article joined, and what came near', () => {
    const { out } = call(['events', file('facts.jsonl'), '--explain', 'nusa-3'])
    expect(out).toMatch(/^\S+: landslide, Bogor, /)
    expect(out).toMatch(/nusa-3 \(Warta Nusa, [^)]*\): joined by \d/)
    expect(out).toMatch(/Nearest that did not join[^\n]*\n {2}\S+-2: /)
    expect(call(['events', file('facts.jsonl'), '--explain', 'nobody'])).toMatchObject({ code: 2, out: '' })
  })

  it('writes only the events that are asked for', () => {
    expect(eventsOf(file('facts.jsonl'), '--types', 'landslide').map(({ type }) => type)).toEqual(['landslide', 'landslide'])
    expect(eventsOf(file('facts.jsonl'), '--articles-min', '5')).toEqual([])
    expect(call(['events', file('facts.jsonl'), '--window', 'soon']).code).toBe(2)
  })

  it('writes tables of events and of updates', () => {
    const rows = call(['events', file('facts.jsonl'), '-t', 'csv', '-q']).out.split('\n')
    expect(rows[0]).toMatch(/^event,type,name,from,to,place,.*,dead,dead_low,dead_high,/)
    expect(rows).toHaveLength(5)
    const updates = call(['events', file('facts.jsonl'), '-t', 'csv', '--rows', 'updates', '-q']).out.split('\n')
    expect(updates[0]).toMatch(/^event,status,as_of,value,/)
    expect(updates.some((row) => /,dead,2024-05-14,5,.*bahari-1#c\d timur-1#c\d/.test(row))).toBe(true)
  })

  it('writes features with the tolls', () => {
    const { features } = JSON.parse(call(['events', file('facts.jsonl'), '-t', 'geojson', '-q']).out) as {
      features: { geometry: { type: string } | null; properties: { toll: { status: string }[] } }[]
    }
    expect(features).toHaveLength(3)
    expect(features[0].geometry?.type).toBe('Point')
    expect(features[0].properties.toll[0].status).toBe('dead')
  })

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends by %s at once and leaves nothing: no file, no part of one, nothing on disk',
    async (signal) => {
      const place = file(`ended-${signal}`)
      mkdirSync(join(place, 'tmp'), { recursive: true })
      const child = spawn(process.execPath, [COMMAND, 'events', '-', '-o', join(place, 'events.jsonl')], {
        stdio: ['pipe', 'ignore', 'pipe'],
        env: { ...process.env, TMPDIR: join(place, 'tmp') },
      })
      // More than memory holds, so that some of it lies on disk; the input stays open.
      const lines = facts.trimEnd().split('\n')
      const many = (from: number) =>
        Array.from({ length: 1000 }, (_, i) => `${lines[i % 12]!.replace(/"id":"/, `"id":"${from + i}-`)}\n`).join('')
      child.stdin.on('error', () => undefined)
      for (let from = 0; readdirSync(join(place, 'tmp')).length === 0; from += 1000)
        await new Promise((resolve) => child.stdin.write(many(from), resolve))
      child.kill(signal)
      const [code] = await once(child, 'close')
      expect(code).toBe(signal === 'SIGINT' ? 130 : 143)
      expect([readdirSync(place), readdirSync(join(place, 'tmp'))]).toEqual([['tmp'], []])
    },
  )

  it('writes two tables of Parquet, whose rows are those of csv', async () => {
    const tables = file('tables')
    expect(call(['events', file('facts.jsonl'), '-t', 'parquet', '-o', tables, '-q'])).toMatchObject({ code: 0, err: '' })
    const connection = await (await DuckDBInstance.create()).connect()
    const rowsOf = async (table: string) =>
      (await connection.runAndReadAll(`SELECT count(*)::INTEGER AS n FROM '${join(tables, table)}.parquet'`)).getRowObjects()
    const csv = (rows: string) =>
      call(['events', file('facts.jsonl'), '-t', 'csv', '--rows', rows, '-q'])
        .out.trimEnd()
        .split('\n').length - 1
    expect([await rowsOf('events'), await rowsOf('updates')]).toEqual([[{ n: csv('events') }], [{ n: csv('updates') }]])
    expect(readdirSync(tables).sort()).toEqual(['events.parquet', 'updates.parquet'])
  })

  it('writes a page that runs nothing and holds each event, whatever stands in the articles', () => {
    const hostile = facts.replaceAll('KM Bahari', 'KM <script>alert(1)</script>')
    const page = call(['events', '-', '-t', 'html', '-q'], { input: hostile }).out
    expect(page).toMatch(/^<!doctype html>/i)
    expect(page).not.toMatch(/<script/i)
    for (const { id } of eventsOf(file('facts.jsonl'))) expect(page).toContain(id.split('.').slice(0, 3).join('.'))
  })

  it('tells what to do with a folder', () => {
    const { code, err } = call(['events', folder])
    expect(code).toBe(1)
    expect(err).toContain('This is a folder. Records come from articles by: extract FOLDER -t jsonl | extract events -')
  })

  it('leaves what stands in the output file where it cannot go on', () => {
    writeFileSync(file('out.jsonl'), 'before')
    expect(call(['events', file('facts.jsonl'), '-o', file('out.jsonl'), '--explain', 'nobody']).code).toBe(2)
    expect(readFileSync(file('out.jsonl'), 'utf8')).toBe('before')
    expect(call(['events', file('facts.jsonl'), '-o', file('facts.jsonl')]).code).toBe(2)
    expect(call(['events', file('facts.jsonl'), '-o', file('out.jsonl'), '-q'])).toMatchObject({
      code: 0,
      out: '',
      err: expect.any(String),
    })
    expect(linesOf(readFileSync(file('out.jsonl'), 'utf8'))).toHaveLength(3)
  })
})

describe('what articles leave unsaid', () => {
  /** The events of invented articles of several outlets. */
  const eventsIn = (articles: readonly { id: string; outlet: string; title: string; published: string; text: string }[]) => {
    const input = articles.map((article) => JSON.stringify(article)).join('\n')
    const records = call(['-', '-f', 'jsonl', '-t', 'jsonl', '-q'], { input }).out
    return linesOf<EventRecord>(call(['events', '-', '-q'], { input: records }).out)
  }
  const killing = [
    {
      id: 'k1',
      outlet: 'Kabar Timur',
      title: 'Kasus Pembunuhan Sulastri di Wates, Polisi Periksa Suami',
      published: '2024-03-05',
      text: 'Polisi memeriksa Wagiman, suami Sulastri, dalam kasus pembunuhan Sulastri di Kecamatan Wates, Kabupaten Kulon Progo, Senin (4/3/2024). Wagiman membunuh istrinya di rumah mereka karena cemburu.',
    },
    {
      id: 'k2',
      outlet: 'Suara Kota',
      title: 'Pembunuhan Sulastri di Wates: Wagiman Mengaku Cemburu',
      published: '2024-03-06',
      text: 'Wagiman mengaku membunuh Sulastri di Kecamatan Wates, Kabupaten Kulon Progo, Senin (4/3/2024), karena cemburu. Polisi menahan suami Sulastri itu di Polres Kulon Progo.',
    },
  ]

  it('is one dead at least where several articles tell of a killing, by the incident of each', () => {
    const [event, ...others] = eventsIn(killing)
    expect(others).toEqual([])
    const dead = tollOf(event, 'dead')!
    expect(dead).toMatchObject({ best: 1, low: 1, high: 1 })
    expect(dead.updates.every(({ min, max, modifier }) => min === 1 && max === null && modifier === 'at_least')).toBe(true)
    expect(dead.updates.flatMap(({ sources }) => sources.map(({ article, fact }) => [article, fact]))).toEqual([
      ['k1', 'i1'],
      ['k2', 'i1'],
    ])
  })

  it('is nothing where one article alone does, nor where one gives a figure', () => {
    expect(tollOf(eventsIn([killing[0]])[0], 'dead')).toBeUndefined()
    const counted = { ...killing[1], text: `${killing[1].text} Dua orang tewas dalam peristiwa itu.` }
    const dead = tollOf(eventsIn([killing[0], counted])[0], 'dead')!
    expect(dead.best).toBe(2)
    expect(dead.updates.flatMap(({ sources }) => sources)).toHaveLength(1)
  })
})

describe('the order of articles', () => {
  const tellings = Array.from({ length: 200 }, (_, i) => ({
    day: i % 50 === 7 ? null : 19_000 + ((i * 37) % 90),
    id: `a${i}`,
    fingerprint: '',
  }))
  const sortedBy = async (room: number) => {
    const order = openOrder(room)
    for (const telling of tellings) order.add(telling.day, JSON.stringify(telling))
    const ids: string[] = []
    for await (const { id } of order.sorted()) ids.push(id)
    order.close()
    return ids
  }

  it('is that of days, then of ids, what has no day first, however little memory there is', async () => {
    const inMemory = await sortedBy(1e6)
    const day = (id: string) => tellings[Number(id.slice(1))].day ?? 0
    expect(inMemory).toHaveLength(200)
    for (const [i, id] of inMemory.entries())
      if (i > 0) expect([day(inMemory[i - 1]), inMemory[i - 1]] < [day(id), id] || day(inMemory[i - 1]) < day(id)).toBe(true)
    // Months in files, then days in files.
    expect(await sortedBy(2000)).toEqual(inMemory)
    expect(await sortedBy(100)).toEqual(inMemory)
  })
})

describe('extract score of events', () => {
  it('tells how articles stand together and how right the last figures are', () => {
    writeFileSync(file('events.jsonl'), call(['events', file('facts.jsonl'), '-q']).out)
    const gold = [
      { event: 'ship', articles: ['bahari-1', 'timur-1', 'nusa-1', 'kota-1'], final: { dead: 3 } },
      {
        event: 'cigudeg',
        articles: ['bahari-2', 'timur-2', 'nusa-2', 'kota-2', 'bahari-3'],
        optional: ['timur-2'],
        final: { dead: 4, missing: null },
      },
    ]
    writeFileSync(file('gold.json'), JSON.stringify(gold))
    const { out } = call(['score', file('events.jsonl'), '--gold', file('gold.json'), '-t', 'json', '--misses', '5'])
    const { figures, misses } = JSON.parse(out) as { figures: { name: string; value: number }[]; misses: string[] }
    const value = (name: string) => figures.find((figure) => figure.name === name)?.value
    expect(value('B³ precision')).toBe(1)
    // Of the second event's four articles three stand together and one alone: (4 + 3 · 3/4 + 1/4) / 8.
    expect(value('B³ recall')).toBeCloseTo(6.5 / 8, 12)
    expect(value('B³ F1')).toBeCloseTo((2 * 6.5) / 14.5, 12)
    expect(value('duplicate factor')).toBe(1.5)
    // The three that stand with bahari-3 are none of gold's.
    expect(value('strangers')).toBeCloseTo(3 / 8, 12)
    expect(value('final deaths')).toBe(0.5)
    expect(misses).toEqual(['cigudeg: dead 4, told 5'])
    expect(call(['score', file('events.jsonl'), '--gold', file('gold.json')]).out).toMatch(
      /^8 articles of 2 events; 95 % intervals/,
    )
    expect(call(['score', '--gold', file('gold.json')]).code).toBe(2)
  })
})

import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import type { ArticleRecord } from '../src/model/record.ts'
import { sliceCodePoints } from '../src/text/code-points.ts'
import { PLAIN } from '../src/write/format.ts'
import { FORMATS, type FormatName } from '../src/write/index.ts'
import { fileNames } from '../src/write/names.ts'
import { call, temporaryFolder } from './command.ts'
import { flood, makeRecord } from './records.ts'

const folder = temporaryFolder()
const FLOOD = flood('banjir.txt')

/** What a format of one stream makes of records. */
async function written(name: FormatName, records: readonly ArticleRecord[], single = false): Promise<string> {
  const format = FORMATS.find((one) => one.name === name)!
  if (format.target !== 'stream') throw new Error(`Expected a stream, got ${name}`)
  const writer = await format.open({ ...PLAIN, single })
  return records.map((record) => writer.record(record)).join('') + writer.end()
}

/** The files that a format of a folder makes of records. */
async function filesOf(name: FormatName, records: readonly ArticleRecord[]): Promise<{ [file: string]: string }> {
  const format = FORMATS.find((one) => one.name === name)!
  if (format.target !== 'folder') throw new Error(`Expected a folder, got ${name}`)
  const target = mkdtempSync(join(folder, `${name}-`))
  const writer = await format.open(target, PLAIN)
  for (const record of records) await writer.record(record)
  await writer.end()
  return Object.fromEntries(readdirSync(target).map((file) => [file, readFileSync(join(target, file), 'utf8')]))
}

describe('json', () => {
  it.each([
    ['one article', [FLOOD], true, FLOOD],
    ['several articles of one input', [FLOOD, FLOOD, FLOOD], true, [FLOOD, FLOOD, FLOOD]],
    ['one of several inputs', [FLOOD], false, [FLOOD]],
    ['several', [FLOOD, FLOOD], false, [FLOOD, FLOOD]],
    ['none', [], false, []],
  ])('of %s', async (_, records, single, value) => {
    expect(JSON.parse(await written('json', records, single))).toEqual(value)
  })
})

describe('jsonl', () => {
  it('of --from records is what went in, byte for byte', async () => {
    const input = await written('jsonl', [FLOOD, flood('dua', { duplicateOf: 'banjir.txt' }), makeRecord('tiga', '')])
    expect(call(['-q', '--from', 'records', '--to', 'jsonl', '-'], { input })).toEqual({ code: 0, out: input, err: '' })
  })

  it('of --from records marks what came before in another run, and refuses what is no record', async () => {
    const input = `${await written('jsonl', [FLOOD, flood('dua')])}{"schema":"fakta/1"}\n`
    const { code, out, err } = call(['-q', '--from', 'records', '--to', 'jsonl', '-'], { input })
    expect(code).toBe(1)
    expect(out).toBe(await written('jsonl', [FLOOD, flood('dua', { duplicateOf: 'banjir.txt' })]))
    expect(err).toMatch(/^extract: stdin:3: .*\n$/)
  })
})

describe('text', () => {
  it('is the cleaned text, articles parted by a blank line', async () => {
    expect(await written('text', [makeRecord('a', 'Satu.\n\nDua.'), makeRecord('b', 'Tiga.')])).toBe('Satu.\n\nDua.\n\nTiga.\n')
  })
})

describe('geojson', () => {
  it('has a feature for each location with the counts that happened there', async () => {
    const lost = makeRecord('b', 'Di Desa Antah.', { locations: [{ text: 'Desa Antah', name: 'Antah', type: 'village' }] })
    const { type, features } = JSON.parse(await written('geojson', [FLOOD, lost]))
    expect(type).toBe('FeatureCollection')
    expect(features).toMatchObject([
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [107.84, -7.28] },
        properties: {
          id: 'banjir.txt',
          fact: 'l1',
          name: 'Garut',
          within: ['Jawa Barat', 'Indonesia'],
          published: '2022-08-02T07:00:00+07:00',
        },
      },
      { geometry: null, properties: { name: 'Antah', counts: [] } },
    ])
    expect(features[0].properties.counts.map((c: { [key: string]: unknown }) => [c.value, c.of, c.replacedBy])).toEqual([
      [12, null, 'c2'],
      [14, null, null],
      [3, 'c2', null],
    ])
  })

  it('has the incidents of each location', async () => {
    const record = makeRecord('x', 'Banjir melanda Garut, Senin.', {
      dates: [{ text: 'Senin', value: '2022-08-01' }],
      locations: [{ text: 'Garut', name: 'Garut', type: 'regency' }],
      incidents: [{ text: 'Banjir', type: 'flood', date: 'd1', location: 'l1' }],
    })
    const { features } = JSON.parse(await written('geojson', [record]))
    expect(features[0].properties.incidents).toEqual([
      { fact: 'i1', type: 'flood', name: null, date: '2022-08-01', counts: [], text: 'Banjir' },
    ])
  })

  it('is a collection without a record, too', async () => {
    expect(JSON.parse(await written('geojson', []))).toEqual({ type: 'FeatureCollection', features: [] })
  })
})

describe('brat', () => {
  it('marks what the text holds at its offsets, links counts, and parts marks at line breaks', async () => {
    const files = await filesOf('brat', [FLOOD])
    const text = files['banjir.txt']
    expect(text).toBe(FLOOD.article.text)
    const lines = files['banjir.ann'].trimEnd().split('\n')
    const marks = lines.filter((line) => line.startsWith('T')).map((line) => line.split('\t') as [string, string, string])
    expect(marks.map(([, place]) => place.split(' ')[0])).toEqual(['Date', 'Official', 'Count', 'Count', 'Count', 'Location'])
    for (const [, place, words] of marks) {
      const spans = place
        .slice(place.indexOf(' ') + 1)
        .split(';')
        .map((span) => span.split(' ').map(Number) as [number, number])
      expect(spans.map((span) => sliceCodePoints(text, span)).join(' ')).toBe(words)
      expect(words).not.toContain('\n')
    }
    expect(marks[1][1]).toMatch(/^Official \d+ \d+;\d+ \d+$/)
    expect(lines.filter((line) => line.startsWith('R')).map((line) => line.split('\t')[1])).toEqual([
      'ReplacedBy Arg1:T3 Arg2:T4',
      'Where Arg1:T3 Arg2:T6',
      'When Arg1:T3 Arg2:T1',
      'Where Arg1:T4 Arg2:T6',
      'When Arg1:T4 Arg2:T1',
      'Source Arg1:T4 Arg2:T2',
      'PartOf Arg1:T5 Arg2:T4',
      'Where Arg1:T5 Arg2:T6',
    ])
    expect(files['annotation.conf']).toContain('[relations]\nPartOf\tArg1:Count, Arg2:Count\n')
  })
})

describe('timeml', () => {
  it('is the text with a tag around each time expression', async () => {
    const { 'banjir.tml': document } = await filesOf('timeml', [FLOOD])
    const $ = load(document!, { xml: true })
    expect($('TEXT').text()).toBe(FLOOD.article.text)
    const tag = $('TEXT TIMEX3')
    expect([tag.text(), tag.attr()]).toEqual(['Senin (1/8/2022)', { tid: 't1', type: 'DATE', value: '2022-08-01' }])
    expect($('DCT TIMEX3').attr()).toMatchObject({ value: '2022-08-02', functionInDocument: 'CREATION_TIME' })
  })

  it('has an event for each incident, tied to its day', async () => {
    const record = makeRecord('x', 'Banjir melanda Garut, Senin.', {
      dates: [{ text: 'Senin', value: '2022-08-01' }],
      incidents: [{ text: 'Banjir', type: 'flood', date: 'd1' }],
    })
    const [document] = Object.values(await filesOf('timeml', [record]))
    const $ = load(document!, { xml: true })
    expect($('TEXT').text()).toBe(record.article.text)
    expect([$('TEXT EVENT').text(), $('TEXT EVENT').attr()]).toEqual([
      'Banjir',
      { eid: 'e1', class: 'OCCURRENCE', comment: 'flood' },
    ])
    expect($('MAKEINSTANCE').attr()).toMatchObject({ eiid: 'ei1', eventID: 'e1' })
    expect($('TLINK').attr()).toMatchObject({ eventInstanceID: 'ei1', relatedToTime: 't1', relType: 'IS_INCLUDED' })
  })

  it('escapes what XML would read and replaces what it cannot hold', async () => {
    const text = 'A < B & "C" > \u0007 \ud800 ]]> kemarin'
    const record = makeRecord('<x>', text, { dates: [{ text: 'kemarin', value: null }] })
    const [document] = Object.values(await filesOf('timeml', [record]))
    const $ = load(document!, { xml: true })
    expect($('TEXT').text()).toBe('A < B & "C" > \uFFFD \uFFFD ]]> kemarin')
    expect($('TEXT TIMEX3').attr('value')).toBe('XXXX-XX-XX')
    expect($('DOCID').text()).toBe('<x>')
  })
})

describe('file names', () => {
  it('are safe, short and no two alike', () => {
    const nameOf = fileNames()
    const ids = [
      'a/b.txt',
      'a/B.html',
      'a_b',
      '../../etc/passwd',
      '.txt',
      'x.jsonl:12',
      '新聞'.repeat(200),
      '新聞'.repeat(300),
      '',
    ]
    const names = ids.map(nameOf)
    expect(names.slice(0, 6)).toEqual(['a_b', 'a_B-2', 'a_b-3', 'etc_passwd', 'article', 'x_12'])
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length)
    for (const name of names) expect(Buffer.byteLength(`${name}.ann`)).toBeLessThan(255)
    expect(names.join('')).not.toContain('\uFFFD')
  })
})

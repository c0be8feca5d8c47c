import { describe, expect, it } from 'vitest'
import { parseAnyPublished } from '../src/furniture/published-any.ts'
import type { ArticleRecord } from '../src/index.ts'
import { call, linesOf } from './command.ts'

const FORMS = [
  ['Tue, 02 Aug 2022 14:04:00 +0700', '2022-08-02T14:04:00+07:00'],
  ['August 2nd, 2022 2:04 pm', '2022-08-02T14:04:00+07:00'],
  ['2 Aug 2022', '2022-08-02'],
  ['02-Aug-2022', '2022-08-02'],
  ['2nd of August 2022', '2022-08-02'],
  ['Tuesday, August 2, 2022 at 2pm', '2022-08-02T14:00:00+07:00'],
  ['2022-08-02 2:04 PM', '2022-08-02T14:04:00+07:00'],
  ['2022-08-02T14:04:00+08', '2022-08-02T14:04:00+08:00'],
  ['20220802T140400Z', '2022-08-02T21:04:00+07:00'],
  ['Tue Aug 02 2022 14:04:00 GMT+0700 (Western Indonesia Time)', '2022-08-02T14:04:00+07:00'],
  ['Tuesday, 2 August 2022, 2pm EST', '2022-08-02T14:00:00-05:00'],
  ['2 Aug 2022 7pm GMT', '2022-08-03T02:00:00+07:00'],
  ['2 August 2022 at 2pm WIT', '2022-08-02T14:00:00+09:00'],
  ['Published: 2 August 2022 at 2pm (WITA)', '2022-08-02T14:00:00+08:00'],
  ['2 Agustus 2022 jam 2 siang', '2022-08-02T14:00:00+07:00'],
  ['2/8/2022 2pm', '2022-08-02T14:00:00+07:00'],
] as const

const NO_DATES = [
  '3 days ago',
  '2 hours ago, 2022',
  'yesterday at 5pm',
  'kemarin pukul 14.00',
  'last Friday',
  'Friday 2pm',
  'Senin lalu 2022',
  'Aug 2022',
  '2022',
  '2 August',
  '2 August 2022 - 4 August 2022',
  'Aug 2, 2022 at 2pm and Aug 3, 2022 at 3pm',
  'updated 2 Aug 2022 at 2pm',
  'edition 5 of 2 Aug 2022 at 2pm',
  '31 February 2022 at 2pm',
  '2 Aug 2022 at 25:00',
  // The month before the day: the next row would be read wrong.
  '8/22/2022',
  '8/22/2022 2pm',
]

describe('publication dates of any form', () => {
  it.each(FORMS)('reads %j', (text, value) => {
    expect(parseAnyPublished(text)).toBe(value)
  })

  it.each(NO_DATES)('reads none in %j', (text) => {
    expect(parseAnyPublished(text)).toBeNull()
  })

  const input = [...FORMS.map(([text]) => text), ...NO_DATES]
    .map((published) => `${JSON.stringify({ text: 'Banjir surut.', published })}\n`)
    .join('')

  it.each(['Asia/Jakarta', 'America/New_York', 'Pacific/Auckland', 'UTC'])(
    'are read in rows, the same on a machine in %s',
    (TZ) => {
      const records = linesOf<ArticleRecord>(call(['-q', '--from', 'jsonl'], { input, env: { TZ } }).out)
      expect(records.map(({ article }) => article.published)).toEqual([
        ...FORMS.map(([, value]) => value),
        ...NO_DATES.map(() => null),
      ])
      expect(records.map(({ problems }) => problems.some(({ code }) => code === 'bad-publication-date'))).toEqual([
        ...FORMS.map(() => false),
        ...NO_DATES.map(() => true),
      ])
    },
  )

  it('are read in the tags of a page', () => {
    const page = (content: string) =>
      `<!doctype html><meta property="article:published_time" content="${content}"><article><p>${'Warga mengungsi ke balai desa sampai air surut. '.repeat(9)}</p></article>`
    const published = (content: string) => JSON.parse(call([], { input: page(content) }).out).article
    expect(published('Tuesday, August 2, 2022 at 2pm')).toMatchObject({
      published: '2022-08-02T14:00:00+07:00',
      publishedBasis: 'metadata',
    })
    expect(published('3 days ago').published).toBeNull()
  })

  it('are read in --published, where a relative one is refused', () => {
    const { article } = JSON.parse(call(['--published', 'August 2, 2022 at 2pm'], { input: 'Banjir surut kemarin.' }).out)
    expect(article.published).toBe('2022-08-02T14:00:00+07:00')
    for (const typed of ['3 days ago', 'yesterday', '8/22/2022'])
      expect(call(['--published', typed], { input: 'x' })).toMatchObject({
        code: 2,
        err: expect.stringContaining(`\`${typed}\``),
      })
  })
})

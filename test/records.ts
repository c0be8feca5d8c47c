import { z } from 'zod'
import type { Facts, Kind } from '../src/model/kind.ts'
import { FACT_SCHEMAS } from '../src/model/kinds/index.ts'
import { type ArticleRecord, recordSchema } from '../src/model/record.ts'
import { perKind } from '../src/model/rows/index.ts'
import { kindRow } from '../src/model/rows/walk.ts'
import { codePointOffsets } from '../src/text/code-points.ts'
import { fingerprint } from '../src/text/fingerprint.ts'

/** A fact by its words, the words of its other mentions, and what it says besides the usual. */
type Made<T> = Partial<Omit<T, 'text' | 'span' | 'mentions'>> & { text: string; also?: string[] }

/** Facts of a record as far as they matter, each named by words of the text. */
export type MadeFacts = { [K in Kind]?: Made<Facts[K][number]>[] }

/** What facts say where nothing is said of it; for a kind without a line: nothing, the first choice, an empty list. */
const DEFAULTS: { readonly [K in Kind]?: Partial<Facts[K][number]> } = {
  officials: { name: '', status: 'current' },
  counts: { value: 1, min: 1, max: 1, modifier: 'exact', unit: 'orang' },
  locations: { name: '', type: 'city', country: 'ID', role: 'event' },
}

/** A fact that says nothing yet: null, the first choice, an empty list, an empty text. */
function blank(kind: Kind): { [key: string]: unknown } {
  return Object.fromEntries(
    Object.entries(FACT_SCHEMAS[kind].shape).map(([key, schema]) => {
      if (schema instanceof z.ZodNullable) return [key, null]
      if (schema instanceof z.ZodEnum) return [key, schema.options[0]]
      return [key, schema instanceof z.ZodArray ? [] : '']
    }),
  )
}

/** A record by hand: the first place where the text holds a fact's words is its span. It is checked against the schema. */
export function makeRecord(id: string, text: string, facts: MadeFacts = {}, more: Partial<ArticleRecord> = {}): ArticleRecord {
  const offset = codePointOffsets(text)
  const place = (words: string) => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`Expected a text that holds "${words}"`)
    return { text: words, span: [offset(start), offset(start + words.length)] }
  }
  const whole = (kind: Kind) =>
    (facts[kind] ?? []).map(({ also = [], ...fact }, i) => {
      const { letter, mentions: hasMentions } = kindRow(kind)
      const mentions = hasMentions ? { mentions: [fact.text, ...also].map(place) } : {}
      const bounds = kind === 'counts' && 'value' in fact ? { min: fact.value, max: fact.value } : {}
      const usual = { ...blank(kind), certainty: 'stated', rule: 'by-hand', ...DEFAULTS[kind] }
      return { ...usual, id: `${letter}${i + 1}`, ...mentions, ...bounds, ...fact, ...place(fact.text) }
    })
  return recordSchema.parse({
    schema: 'fakta/1',
    id,
    duplicateOf: null,
    source: { path: null, url: null, format: 'jsonl', encoding: 'utf-8', sha256: '0'.repeat(64), fetched: null },
    extra: {},
    language: { code: 'ind', confidence: 1 },
    article: {
      outlet: null,
      title: null,
      authors: [],
      editors: [],
      published: null,
      publishedBasis: null,
      dateline: null,
      text,
      fingerprint: fingerprint(text),
    },
    removed: [],
    problems: [],
    ...perKind(whole),
    ...more,
  })
}

/** A flood in Garut, told with an outdated figure, a part of a figure, a person, an emoji and a quotation over two lines. */
export function flood(id: string, more: Partial<ArticleRecord> = {}): ArticleRecord {
  const text =
    '🌊 Banjir di Kabupaten Garut, Senin (1/8/2022): 12 orang tewas.\n\nJumlah itu naik menjadi 14 orang, 3 di antaranya anak, kata Bupati Garut\nRudi "Jaya" Gunawan.'
  return makeRecord(
    id,
    text,
    {
      dates: [{ text: 'Senin (1/8/2022)', value: '2022-08-01', from: '2022-08-01', to: '2022-08-01' }],
      officials: [
        {
          text: 'Bupati Garut\nRudi "Jaya" Gunawan',
          name: 'Rudi "Jaya" Gunawan',
          position: 'Bupati Garut',
          role: 'Bupati',
          organization: 'Garut',
        },
      ],
      counts: [
        { text: '12 orang tewas', value: 12, replacedBy: 'c2', location: 'l1', date: 'd1' },
        { text: '14 orang', value: 14, location: 'l1', date: 'd1', official: 'o1' },
        { text: '3 di antaranya anak', value: 3, unit: 'anak', of: 'c2', location: 'l1' },
      ],
      locations: [
        {
          text: 'Kabupaten Garut',
          name: 'Garut',
          type: 'regency',
          code: '32.05',
          latitude: -7.28,
          longitude: 107.84,
          within: ['Jawa Barat', 'Indonesia'],
        },
      ],
    },
    {
      article: {
        outlet: 'Koran Contoh',
        title: 'Banjir "besar", Garut',
        authors: ['A', 'B'],
        editors: [],
        published: '2022-08-02T07:00:00+07:00',
        publishedBasis: 'input',
        dateline: null,
        text,
        fingerprint: fingerprint(text),
      },
      ...more,
    },
  )
}

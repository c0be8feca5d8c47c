import type { ArticleRecord } from '../src/model/record.ts'
import { fingerprint } from '../src/text/fingerprint.ts'
import { type MadeFacts, makeRecord } from './records.ts'

/** What the texts below say besides their facts. */
interface Told extends MadeFacts, Partial<Pick<ArticleRecord, 'removed' | 'problems' | 'duplicateOf'>> {
  readonly id: string
  readonly text: string
  readonly title?: string
  readonly outlet?: string
  readonly published?: string
}

function recordOf({
  id,
  text,
  title,
  outlet,
  published,
  removed = [],
  problems = [],
  duplicateOf = null,
  ...facts
}: Told): ArticleRecord {
  return makeRecord(id, text, facts, {
    source: { path: id, url: null, format: 'text', encoding: 'utf-8', sha256: 'a'.repeat(64), fetched: null },
    article: {
      outlet: outlet ?? null,
      title: title ?? null,
      authors: ['Sari Utami'],
      editors: [],
      published: published ?? null,
      publishedBasis: published === undefined ? null : 'byline',
      dateline: null,
      text,
      fingerprint: fingerprint(text),
    },
    removed,
    problems,
    duplicateOf,
  })
}

const LONGSOR = `PEKALONGAN, Suara Utara - Tanah longsor menimpa Desa Kasimpar, Kecamatan Petungkriyono, Senin (20/1/2025) malam. Sedikitnya 17 orang tewas 😔 dan 9 warga hilang, kata Kapolres Pekalongan AKBP Doni Prakosa, Selasa.

"Dari 40 korban, 13 luka-luka," kata Doni. Puluhan warga mengungsi ke Kota Pekalongan.

Angka itu naik dari 12 orang sehari sebelumnya.`

/** One article with facts of every kind, linked, nested, overlapping and updated, behind an emoji. */
export const longsor = recordOf({
  id: 'longsor.txt',
  title: 'Longsor di Petungkriyono, 17 Orang Tewas',
  outlet: 'Suara Utara',
  published: '2025-01-21T10:00:00+07:00',
  text: LONGSOR,
  removed: [
    { kind: 'title', text: 'Longsor di Petungkriyono, 17 Orang Tewas', rule: 'title-line', at: [0, 40] },
    { kind: 'related-link', text: 'Baca juga: Cara Mengenali Tanda Longsor', rule: 'related', at: [260, 299] },
    { kind: 'tags', text: 'Tag: longsor, Pekalongan', rule: 'tags', at: null },
  ],
  problems: [{ code: 'sum-mismatch', message: '17 and 9 and 13 are not 40' }],
  dates: [
    { text: 'Senin (20/1/2025) malam', value: '2025-01-20TNI', from: '2025-01-20', to: '2025-01-20', rule: 'weekday-date-part' },
    { text: 'Selasa', value: '2025-01-21', from: '2025-01-21', to: '2025-01-21', certainty: 'implied', rule: 'weekday' },
    { text: 'sehari sebelumnya', value: '2025-01-20', from: '2025-01-20', to: '2025-01-20', certainty: 'implied' },
  ],
  officials: [
    {
      text: 'Kapolres Pekalongan AKBP Doni Prakosa',
      also: ['Doni'],
      name: 'Doni Prakosa',
      rank: 'AKBP',
      position: 'Kapolres Pekalongan',
      role: 'Kepala Kepolisian Resor',
      organization: 'Polres Pekalongan',
      rule: 'office-name',
    },
  ],
  counts: [
    {
      text: '17 orang tewas',
      value: 17,
      max: null,
      modifier: 'at_least',
      date: 'd1',
      location: 'l1',
      official: 'o1',
      of: 'c3',
      rule: 'count-people-status',
    },
    { text: '9 warga hilang', value: 9, unit: 'warga', status: 'missing', date: 'd1', location: 'l1', official: 'o1', of: 'c3' },
    { text: '40 korban', value: 40, unit: 'korban', status: 'victim', location: 'l1', official: 'o1' },
    { text: '13 luka-luka', value: 13, unit: null, status: 'injured', of: 'c3', official: 'o1' },
    {
      text: 'Puluhan warga mengungsi',
      value: null,
      min: 20,
      max: 99,
      modifier: 'about',
      unit: 'warga',
      status: 'displaced',
      location: 'l3',
    },
    { text: '12 orang', value: 12, date: 'd3', replacedBy: 'c1' },
  ],
  locations: [
    {
      text: 'Desa Kasimpar, Kecamatan Petungkriyono',
      name: 'Kasimpar',
      type: 'village',
      code: '33.26.04.2009',
      latitude: -7.16,
      longitude: 109.72,
      within: ['Petungkriyono', 'Pekalongan', 'Jawa Tengah', 'Indonesia'],
      rule: 'typed-name',
    },
    {
      text: 'Kecamatan Petungkriyono',
      name: 'Petungkriyono',
      type: 'district',
      code: '33.26.04',
      latitude: -7.14,
      longitude: 109.7,
      within: ['Pekalongan', 'Jawa Tengah', 'Indonesia'],
    },
    {
      text: 'Kota Pekalongan',
      name: 'Pekalongan',
      code: '33.75',
      latitude: -6.89,
      longitude: 109.67,
      within: ['Jawa Tengah', 'Indonesia'],
      role: 'mention',
    },
  ],
})

const HOSTILE = `<script>document.title = 'taken'</script> "onerror=alert(1) </script> \u202eterbalik\u202c baris\u2028baru <!-- 3 orang tewas --> <img src=x onerror=alert(2)>`

/** An article that tries to run code, to close the data it stands in, and to turn the direction of the page. */
export const hostile = recordOf({
  id: '"><script>taken</script>.txt',
  title: '</title><script>document.title = "taken"</script>\u202e',
  outlet: '<b onmouseover=alert(3)>',
  text: HOSTILE,
  counts: [{ text: '3 orang tewas', value: 3, rule: '<script>' }],
  removed: [{ kind: 'promo', text: '</script><script>document.title = "taken"</script>', rule: '"', at: null }],
  locations: [{ text: 'baris', name: '<svg onload=alert(4)>', latitude: -7, longitude: 110, within: ['Indonesia'] }],
})

const TOWNS = [
  ['Lumajang', '35.08', -8.13, 113.22],
  ['Cianjur', '32.03', -6.82, 107.14],
  ['Palu', '72.71', -0.9, 119.87],
  ['Sentani', '91.03', -2.56, 140.51],
  ['Agam', '13.06', -0.25, 100.16],
  ['Ende', '53.08', -8.84, 121.66],
] as const

const OUTLETS = ['Suara Utara', 'Harian Timur', 'Kabar Kota'] as const

const PEOPLE = [
  'Rahma Lestari',
  'Bagus Nugroho',
  'Yulia Siregar',
  'Hendra Wijaya',
  'Dewi Anjani',
  'Tomi Saputra',
  'Ani Kusuma',
] as const

/** So many articles about accidents of a made-up year, no two alike; the same ones every time. */
export function* manyRecords(amount: number): Generator<ArticleRecord> {
  for (let i = 0; i < amount; i++) {
    const [town, code, latitude, longitude] = TOWNS[(i * 7) % TOWNS.length]
    const dead = (i * 13) % 9
    const injured = (i * 29) % 41
    const day = new Date(Date.UTC(2024, 0, 1 + ((i * 37) % 366))).toISOString().slice(0, 10)
    const person = PEOPLE[(i * i) % PEOPLE.length]
    const filler = 'Petugas masih mendata kerusakan di lapangan dan meminta warga tetap waspada. '.repeat(12)
    yield recordOf({
      id: `berita-${i + 1}.txt`,
      title: `Kecelakaan di ${town}, nomor ${i + 1}`,
      outlet: OUTLETS[i % OUTLETS.length],
      published: day,
      text: `Sebanyak ${dead} orang tewas dan ${injured} lainnya terluka di ${town}, kata Bupati ${person}, berita ${i + 1}.\n\n${filler}`,
      counts: [
        { text: `${dead} orang tewas`, value: dead, location: 'l1', official: 'o1', rule: 'count-people-status' },
        { text: `${injured} lainnya terluka`, value: injured, status: 'injured', location: 'l1', official: 'o1' },
      ],
      officials: [{ text: `Bupati ${person}`, name: person, position: 'Bupati', role: 'Bupati' }],
      locations: [{ text: town, name: town, type: 'regency', code, latitude, longitude, within: ['Indonesia'] }],
      ...(i % 50 === 9 ? { duplicateOf: `berita-${i}.txt` } : {}),
    })
  }
}

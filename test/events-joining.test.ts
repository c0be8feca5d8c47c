import { describe, expect, it } from 'vitest'
import type { EventRecord } from '../src/model/event.ts'
import { call, linesOf } from './command.ts'

interface Article {
  readonly id: string
  readonly outlet: string
  readonly title: string
  readonly published?: string
  readonly text: string
}

/** The events of invented articles. */
function eventsOf(...articles: Article[]): EventRecord[] {
  const input = articles.map((article) => JSON.stringify(article)).join('\n')
  const records = call(['-', '-f', 'jsonl', '-t', 'jsonl', '-q'], { input }).out
  return linesOf<EventRecord>(call(['events', '-', '-q'], { input: records }).out)
}

/** The articles of each event of invented articles, those of an event in order of their ids. */
function eventsIn(...articles: Article[]): string[] {
  const events = eventsOf(...articles)
  return events
    .map(({ articles: members }) =>
      members
        .map(({ id }) => id)
        .sort()
        .join(' '),
    )
    .sort()
}

const fire = (id: string, outlet: string, street: string, day: string, date: string): Article => ({
  id,
  outlet,
  title: `Gudang Plastik di ${street} Cakung Terbakar`,
  published: day,
  text: `Kebakaran melanda gudang plastik di ${street}, Kelurahan Penggilingan, Kecamatan Cakung, Jakarta Timur, ${date}. Sebanyak 12 mobil pemadam kebakaran dikerahkan untuk memadamkan api di gudang plastik itu.`,
})

const storm = (id: string, outlet: string, name: string, day: string, date: string): Article => ({
  id,
  outlet,
  title: `Badai ${name} Terjang Filipina, Ribuan Warga Mengungsi`,
  published: day,
  text: `Badai ${name} menerjang Filipina, ${date}. Ribuan warga Filipina di pesisir Luzon mengungsi setelah badai itu merusak rumah mereka, kata badan bencana Filipina.`,
})

const flood = (id: string, outlet: string, title: string, text: string): Article => ({
  id,
  outlet,
  title,
  published: '2024-02-06',
  text,
})

const FLOODS = [
  flood(
    'f1',
    'Kabar Timur',
    'Menteri Sosial Salurkan Bantuan Banjir Demak',
    'Menteri Sosial Rudi Wahono menyalurkan bantuan bagi korban banjir di Kecamatan Karanganyar, Kabupaten Demak, Jawa Tengah. Banjir terjadi pada Senin (5/2/2024). Sebanyak 300 warga mengungsi.',
  ),
  flood(
    'f2',
    'Suara Kota',
    'Banjir Demak, Menteri Sosial Rudi Wahono Kirim Bantuan',
    'Menteri Sosial Rudi Wahono mengirim bantuan untuk 300 warga yang mengungsi akibat banjir di Kecamatan Karanganyar, Kabupaten Demak, Jawa Tengah, Senin (5/2/2024).',
  ),
]

describe('articles that are alike and tell of different things', () => {
  it('fires of a district on other streets and days', () => {
    const first = [
      fire('a1', 'Kabar Timur', 'Jalan Melur', '2024-03-04', 'Senin (4/3/2024)'),
      fire('a2', 'Suara Kota', 'Jalan Melur', '2024-03-04', 'Senin (4/3/2024)'),
    ]
    const next = fire('a3', 'Kabar Timur', 'Jalan Rajawali', '2024-03-13', 'Rabu (13/3/2024)')
    expect(eventsIn(...first, next)).toEqual(['a1 a2', 'a3'])
    expect(eventsIn(...first, fire('a3', 'Kabar Timur', 'Jalan Melur', '2024-03-05', 'Senin (4/3/2024)'))).toEqual(['a1 a2 a3'])
  })

  it('shootings of a day in other districts of a regency', () => {
    const shooting = (id: string, title: string, text: string): Article => ({
      id,
      outlet: 'Kabar Timur',
      title,
      published: '2024-05-21',
      text,
    })
    const soldier = shooting(
      'b1',
      'Prajurit TNI Gugur Ditembak KKB di Intan Jaya',
      'Seorang prajurit TNI gugur ditembak kelompok kriminal bersenjata di Kampung Titigi, Distrik Sugapa, Kabupaten Intan Jaya, Papua Tengah, Senin (20/5/2024). Prajurit itu ditembak saat berjaga di pos Titigi.',
    )
    const again = { ...soldier, id: 'b2', outlet: 'Suara Kota', title: 'Pos TNI di Intan Jaya Ditembaki, Satu Prajurit Gugur' }
    const clash = shooting(
      'b3',
      'Baku Tembak dengan TNI di Intan Jaya, Dua Anggota KKB Tewas',
      'Dua anggota kelompok kriminal bersenjata tewas dalam baku tembak dengan prajurit TNI di Kampung Danggatadi, Distrik Hitadipa, Kabupaten Intan Jaya, Papua Tengah, Senin (20/5/2024).',
    )
    expect(eventsIn(soldier, again, clash)).toEqual(['b1 b2', 'b3'])
  })

  it('storms by their names', () => {
    const first = [
      storm('s1', 'Kabar Timur', 'Melor', '2024-10-08', 'Selasa (8/10/2024)'),
      storm('s2', 'Suara Kota', 'Melor', '2024-10-08', 'Selasa (8/10/2024)'),
    ]
    expect(eventsIn(...first, storm('s3', 'Kabar Timur', 'Kalina', '2024-10-10', 'Kamis (10/10/2024)'))).toEqual(['s1 s2', 's3'])
    expect(eventsIn(...first, storm('s3', 'Kabar Timur', 'Melor', '2024-10-10', 'Selasa (8/10/2024)'))).toEqual(['s1 s2 s3'])
  })

  it('what a minister does besides, where nothing happened', () => {
    const other = flood(
      'f3',
      'Kabar Timur',
      'Data Keluarga Harapan Diperbarui Tiap Tiga Bulan',
      'Menteri Sosial Rudi Wahono memperbarui data penerima keluarga harapan di Jakarta. Rudi Wahono mengatakan, sensus ekonomi akan dipakai untuk menyaring penerima ganda di seluruh provinsi.',
    )
    expect(eventsIn(...FLOODS, other)).toEqual(['f1 f2'])
  })
})

describe('an article without a day', () => {
  const attack = (id: string, outlet: string, text: string, published?: string): Article => ({
    id,
    outlet,
    title: '',
    ...(published === undefined ? {} : { published }),
    text,
  })
  const strike = (names: string) =>
    `Serangan udara menghantam Khan Younis, Gaza{day}. Sebanyak 25 orang tewas. Mereka yang dirawat di rumah sakit antara lain ${names}.`
  const first = strike(
    'Samirah, Qasimi, Barghout, Nuwaiser, Hamdallah, Zuraiqi, Abulaish, Tamimi, Jarrar, Kanafani, Darwisy dan Habashi',
  )
  const dated = attack('g1', 'Kabar Timur', first.replace('{day}', ', Selasa (9/7/2024)'), '2024-07-09')

  it('joins by its words, not by a land where much happens', () => {
    const same = attack('g2', 'Suara Kota', first.replace('{day}', ''))
    const names = 'Masri, Khalidi, Nabulsi, Husseini, Dajani, Nashashibi, Alami, Ghusain, Budeiri, Jauhari, Rusan dan Fityani'
    const other = attack(
      'g2',
      'Suara Kota',
      `Serangan roket melukai belasan pelayat di Khan Younis, Gaza, sejak fajar. Para pelayat yang terluka: ${names}.`,
    )
    expect(eventsIn(dated, same)).toEqual(['g1 g2'])
    expect(eventsIn(dated, other)).toEqual(['g1', 'g2'])
  })
})

describe('an article that names an old day', () => {
  const eruption = (id: string, outlet: string, text: string): Article => ({
    id,
    outlet,
    title: 'Gunung Semeru Luncurkan Awan Panas Sejauh 900 Meter ke Besuk Kobokan',
    published: '2024-06-11',
    text,
  })
  const news = [
    eruption(
      'e1',
      'Kabar Timur',
      'Gunung Semeru meluncurkan awan panas sejauh 900 meter ke arah Besuk Kobokan, Selasa (11/6/2024) pagi. Erupsi Gunung Semeru itu terekam pos pengamatan di Gunung Sawur.',
    ),
    eruption(
      'e2',
      'Suara Kota',
      'Awan panas Gunung Semeru meluncur sejauh 900 meter ke arah Besuk Kobokan, Selasa (11/6/2024). Erupsi terekam pos pengamatan di Gunung Sawur.',
    ),
  ]

  it('by the way joins what it is news of', () => {
    const beside = eruption(
      'e3',
      'Warta Nusa',
      'Gunung Semeru meluncurkan awan panas sejauh 900 meter ke arah Besuk Kobokan. Pos pengamatan di Gunung Sawur merekam erupsi itu. Erupsi besar Gunung Semeru terjadi pada 4 Desember 2021.',
    )
    expect(eventsIn(...news, beside)).toEqual(['e1 e2 e3'])
  })

  it('and looks back joins nothing', () => {
    const back: Article = {
      id: 'e3',
      outlet: 'Warta Nusa',
      title: 'Mengenang Penyintas Lumajang yang Kini Berkebun Kopi',
      published: '2024-06-11',
      text: 'Erupsi Gunung Semeru pada 4 Desember 2021 menewaskan suami Rukmini. Kini ia menanam kopi bersama para penyintas lain di hunian tetap Sumbermujur, Lumajang.',
    }
    expect(eventsIn(...news, back)).toEqual(['e1 e2', 'e3'])
    const { published: _, ...rest } = back
    const undated = { ...rest, id: 'e4', outlet: 'Suara Kota', text: back.text.replace(' pada 4 Desember 2021', '') }
    expect(eventsIn(back, undated)).toEqual(['e3', 'e4'])
  })
})

describe('one text under two titles', () => {
  const text =
    'Truk tangki terguling di Jalan Raya Ngawi, Kecamatan Widodaren, Kabupaten Ngawi, Kamis (6/6/2024) pagi. Dua orang tewas dalam kecelakaan itu. Kepala Satuan Lalu Lintas Polres Ngawi Ajun Komisaris Wibowo mengatakan, sopir truk tangki mengantuk sehingga truk menabrak pagar rumah warga dan terguling ke parit.'
  const first: Article = {
    id: 'n1',
    outlet: 'Kabar Timur',
    title: 'Truk Tangki Terguling di Ngawi, Dua Orang Tewas',
    published: '2024-06-06',
    text,
  }
  const copyOf = (again: Article) => eventsOf(first, again)[0].articles.map((article) => article.copyOf)

  it('is a copy, unless its figures differ or it has more to say', () => {
    const again = {
      ...first,
      id: 'n2',
      outlet: 'Kabar Barat',
      title: 'Truk Tangki Terguling di Ngawi, Sopir Mengantuk',
      text: text.replace('pagi', 'siang'),
    }
    expect(copyOf(again)).toEqual([null, 'n1'])
    expect(copyOf({ ...again, text: again.text.replace('Dua', 'Tiga') })).toEqual([null, null])
    const more = `${text} Warga bernama Suparman menolong korban bersama relawan Karang Taruna Sidolaju. Jasa Raharja Madiun menyiapkan santunan bagi keluarga korban di Kedunggalar dan Mantingan.`
    expect(copyOf({ ...again, text: more })).toEqual([null, null])
  })
})

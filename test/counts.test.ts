import { describe, expect, it } from 'vitest'
import { annotate } from '../src/annotate/annotate.ts'
import { COUNT_CORPUS } from '../src/extract/counts/corpus.ts'
import { COUNT_RULES } from '../src/extract/counts/rules.ts'
import { findMentions } from '../src/extract/extract.ts'
import { extract } from '../src/index.ts'
import { resolve } from '../src/resolve/resolve.ts'
import { withStory } from '../src/story/story.ts'
import { articleOf, corpus, readFacts } from './corpus.ts'
import { expectLinear, repeated } from './operations.ts'

corpus('counts', COUNT_RULES, COUNT_CORPUS)

const read = (text: string) => readFacts('counts', text, '2024-05-10').facts

/** The counts of a text with the places, days and speakers they point at by name, and the problems met. */
function linked(text: string) {
  const doc = withStory(annotate(text))
  const { facts, problems } = resolve(doc, articleOf(text, '2024-05-10'), findMentions(doc))
  return {
    counts: facts.counts.map(({ value, location, date, official }) => ({
      value,
      place: facts.locations.find(({ id }) => id === location)?.name ?? null,
      day: facts.dates.find(({ id }) => id === date)?.value ?? null,
      speaker: facts.officials.find(({ id }) => id === official)?.name ?? null,
    })),
    problems: problems.filter(({ code }) => code === 'sum-mismatch').map(({ message }) => message),
  }
}

describe('the same people again', () => {
  it('are one count with a mention for each time', () => {
    const [fact, ...others] = read('Dua pemuda tewas di Garut. Keduanya tewas seketika. Dua korban itu warga setempat.')
    expect(others).toEqual([])
    expect(fact!.mentions.map(({ text }) => text)).toEqual(['Dua pemuda tewas', 'Keduanya tewas', 'Dua korban'])
  })

  it('are another count where the sentence counts others', () => {
    expect(read('Dua jenazah dari Solok dan dua jenazah dari Agam tiba.').map(({ value }) => value)).toEqual([2, 2])
    expect(read('Tiga orang dirawat di puskesmas. Tiga orang lainnya dirawat di RSUD.')).toHaveLength(2)
  })

  it('are others years before', () => {
    expect(read('Kebakaran asrama menewaskan delapan siswi. Pada 2012, delapan siswa tewas di sekolah lain.')).toHaveLength(2)
    expect(read('Kebakaran asrama menewaskan delapan siswi. Pada 6 Mei 2024, delapan siswi tewas di asrama.')).toHaveLength(1)
  })

  it('are others who are added elsewhere', () => {
    const text = 'Kasus positif campak di Kudus bertambah dua orang. Kasus positif campak di Solok bertambah dua orang.'
    expect(read(text)).toHaveLength(2)
  })

  it('are no count of their own when they are dead already', () => {
    expect(read('Dua orang tewas. Kedua korban dibawa ke rumah sakit.').map(({ status }) => status)).toEqual(['dead'])
  })

  it('are nothing where no group was counted before', () => {
    expect(read('Ani dan Budi pulang. Keduanya dirawat.')).toEqual([])
  })
})

describe('parts and wholes', () => {
  it.each([
    ['Kecelakaan itu menewaskan 12 orang, terdiri dari 7 pria dan 4 wanita.', ['the parts of c1 (12) add up to 11']],
    ['Kecelakaan itu menewaskan 12 orang, terdiri dari 7 pria dan 5 wanita.', []],
    ['Bus itu menewaskan 12 orang, termasuk 7 pria.', []],
    ['Sebanyak 44 siswa keracunan, 12 siswa di antaranya dirawat di RSUD dan 5 siswa lainnya di puskesmas.', []],
    [
      'Ada 20 kasus campak. Tiga pasien meninggal. Sebanyak 9 pasien dirawat di dua rumah sakit, sedangkan 8 pasien lainnya sembuh.',
      [],
    ],
    ['Serangan itu menewaskan delapan orang yang terdiri dari enam pertahanan sipil, satu dokter, dan satu perawat.', []],
  ])('"%s" adds up', (text, messages) => {
    expect(linked(text).problems).toEqual(messages)
  })

  it.each([
    ['7 dari 20 pasien yang dirawat meninggal.', 'dead', 'hospitalized'],
    ['Lima dari 12 warga yang terluka ditangkap.', 'arrested', 'injured'],
    ['Dua dari tiga korban yang tewas terbakar.', 'dead', 'dead'],
  ])('have each their own state: %s', (text, part, whole) => {
    expect(read(text).map(({ status, of }) => [status, of])).toEqual([
      [part, 'c2'],
      [whole, null],
    ])
  })

  it('are found across sentences by their sum', () => {
    const facts = read(
      'Sebanyak 14 orang meninggal. Rinciannya 8 orang tewas di kota, 2 orang tewas di desa, dan 4 orang tewas di hutan.',
    )
    expect(facts.map(({ value, of }) => [value, of])).toEqual([
      [14, null],
      [8, 'c1'],
      [2, 'c1'],
      [4, 'c1'],
    ])
  })
})

/** What a text says of each figure in order of size: its value, the value it is part of, and the one that takes its place. */
function figures(text: string): string {
  const facts = read(text)
  const numberOf = (id: string | null) => facts.find((fact) => fact.id === id)?.value
  const told = [...facts].sort((a, b) => (a.value ?? 0) - (b.value ?? 0))
  return told
    .map(
      ({ value, of, replacedBy }) =>
        `${value}${of === null ? '' : ` of ${numberOf(of)}`}${replacedBy === null ? '' : ` > ${numberOf(replacedBy)}`}`,
    )
    .join(', ')
}

describe('figures and the ones they replace', () => {
  it.each([
    ['Hingga Senin korban tewas 14 orang. Hingga Selasa korban tewas 18 orang.', '14 > 18, 18'],
    ['Hingga Senin korban tewas di Agam 14 orang. Hingga Selasa korban tewas di Solok 18 orang.', '14, 18'],
    ['Pada Senin tewas 14 orang. Pada Selasa tewas 18 orang.', '14, 18'],
    ['Sebelumnya dilaporkan 14 orang tewas. Data terbaru menyebut 12 orang tewas.', '12, 14 > 12'],
    ['Sebanyak 14 orang tewas. Korban tewas bertambah menjadi 18 orang.', '14 > 18, 18'],
    ['Sebanyak 14 orang tewas di Agam. Korban tewas di Solok bertambah menjadi 18 orang.', '14, 18'],
    ['Sebanyak 14 orang tewas. Korban tewas bertambah empat orang menjadi 18 orang.', '4 of 18, 14 > 18, 18'],
    ['Sebanyak 11 orang tewas. Korban tewas bertambah empat orang menjadi 18 orang.', '4 of 18, 11, 18'],
    ['Sebanyak 235 pasien dirawat pada Senin. Kini pasien yang dirawat turun menjadi 204 orang.', '204, 235 > 204'],
    ['Jumlah pasien yang dirawat turun 31 orang menjadi 204 orang.', '31, 204'],
    ['Korban tewas mencapai 31 orang. Jumlah itu naik dari 20 orang sehari sebelumnya.', '20 > 31, 31'],
    ['Tercatat 452 jamaah wafat. Jumlah jamaah wafat lebih banyak dibanding tahun lalu yang hanya 385 orang.', '385, 452'],
    ['Tim SAR menemukan dua jenazah. Korban tewas bertambah menjadi 18 orang.', '2, 18'],
    [
      'Total ada 459 pasien campak meninggal, bertambah 60 orang dari hari sebelumnya. Per 7 Mei 2024 tercatat 399 pasien campak meninggal.',
      '60 of 459, 399 > 459, 459',
    ],
    [
      'Total ada 459 pasien campak meninggal, bertambah 60 orang dari hari sebelumnya. Per 7 Mei 2024 tercatat 300 pasien campak meninggal.',
      '60 of 459, 300, 459',
    ],
    ['Seorang korban tenggelam ditemukan. Awalnya ada empat orang tenggelam di kapal itu.', '1, 4'],
    ['Satu dari empat siswa yang positif campak meninggal. Sebelumnya polisi menyebut dua siswa positif campak.', '1 of 4, 2, 4'],
    ['Sebanyak 23.000 pendemo ditahan. Sebelumnya dilaporkan 75 orang ditahan.', '75, 23000'],
    ['Pada 2020, banjir menewaskan 12 orang. Tahun ini korban banjir yang tewas bertambah menjadi 20 orang.', '12, 20'],
    ['Menurut laporan awal, enam orang tewas. Polisi kemudian memastikan tujuh orang tewas.', '6 > 7, 7'],
    ['Polisi mengoreksi jumlah korban tewas menjadi 10 orang dari sebelumnya 12 orang.', '10, 12 > 10'],
    ['Jumlah korban meninggal dunia bertambah lima orang dari sebelumnya 20 orang.', '5, 20'],
    ['Kasus positif campak per hari ini 120 orang, kemarin 112 orang.', '112 > 120, 120'],
    ['Korban tewas semula 12 orang, kini 17 orang.', '12 > 17, 17'],
    ['Jumlah korban luka naik menjadi 44 orang, sebelumnya hanya 31 orang.', '31 > 44, 44'],
    ['Data awal mencatat 30 siswa keracunan. Data terakhir menunjukkan 42 siswa keracunan.', '30 > 42, 42'],
    ['Korban hilang berkurang menjadi delapan orang. Kemarin korban hilang masih 12 orang.', '8, 12 > 8'],
    ['Korban tewas menjadi delapan orang. Kemarin dua orang tewas.', '2, 8'],
    ['Ada 12 siswa luka-luka. Sebelumnya polisi menyebut 9 siswa luka-luka.', '9 > 12, 12'],
    ['Ada 12 siswa luka-luka. Sebelumnya pada Maret tiga siswa luka-luka.', '3, 12'],
    ['Ada 12 siswa luka-luka. Lima bulan sebelumnya sembilan siswa luka-luka.', '9, 12'],
    ['Total korban tewas ada tiga orang. Polisi meralat berita yang menyebut empat orang tewas.', '3, 4 > 3'],
    [
      'Jumlah ODP campak ada 540 orang. Jumlah ini naik 12 orang ketimbang kemarin yang totalnya 528.',
      '12 of 540, 528 > 540, 540',
    ],
    ['Sebanyak 33 orang positif campak. Jumlah PDP campak bertambah menjadi 133 orang.', '33, 133'],
    ['Sebanyak 11 kasus baru campak ditemukan di Agam. Kasus campak di Agam bertambah menjadi 14.', '11 of 14, 14'],
    [
      'Selama 14 hari sebelum operasi tercatat 95 korban meninggal dunia. Saat operasi, korban meninggal dunia turun menjadi 68 orang.',
      '68, 95',
    ],
  ])('%s', (text, told) => {
    expect(figures(text)).toBe(told)
  })
})

describe('figures that are added', () => {
  it.each([
    ['Dengan lima pasien sembuh ini, jumlah pasien sembuh menjadi 19 orang.', '5 of 19, 19'],
    ['Kasus positif di Jakarta bertambah 120 orang, Jawa Barat 80 orang, dan Banten 40 orang.', '40, 80, 120'],
    ['Kasus positif bertambah 152 orang. Dengan demikian, total kasus positif mencapai 9.740 orang.', '152 of 9740, 9740'],
    ['Ditemukan kasus baru sebanyak 93 kasus campak, sehingga total kasus positif campak menjadi 514.', '93 of 514, 514'],
    ['Pasien corona yang sembuh bertambah sebanyak 83 orang. Total pasien yang sembuh menjadi 281 orang.', '83 of 281, 281'],
    ['Total ada 459 pasien corona yang meninggal dunia, bertambah 60 orang dari hari sebelumnya.', '60 of 459, 459'],
    ['Tercatat 4.839 kasus positif corona di Bali. Jumlah tersebut bertambah 282 dari angka sebelumnya.', '282 of 4839, 4839'],
    ['Sebanyak 31 pasien corona meninggal, sehingga total pasien yang meninggal menjadi 801 orang.', '31 of 801, 801'],
    [
      'Sebanyak 96 pasien corona meninggal dalam 24 jam terakhir. Jumlah korban meninggal menjadi 1.169 orang.',
      '96 of 1169, 1169',
    ],
    [
      'Kasus campak yang sembuh juga bertambah, yakni sebanyak 95 orang. Total pasien sembuh menjadi 842 orang.',
      '95 of 842, 842',
    ],
    [
      'Jumlah kasus campak yang bertambah hari ini sebanyak 95 orang. Untuk totalnya, kini kasus campak sudah sebanyak 842 orang.',
      '95 of 842, 842',
    ],
    // A figure of more than half is rather the total before.
    ['Sebanyak 731 pasien corona meninggal. Dengan begitu, total pasien yang meninggal menjadi 801 orang.', '731 > 801, 801'],
    // Others, elsewhere.
    ['Kasus positif corona di Bali bertambah 12 orang. Total kasus positif corona di Aceh menjadi 90 orang.', '12, 90'],
    ['Kasus positif corona bertambah 12 orang. Total pasien yang sembuh menjadi 90 orang.', '12, 90'],
  ])('%s', (text, told) => {
    expect(figures(text)).toBe(told)
  })
})

describe('some of a group', () => {
  it.each([
    ['Ada tiga tersangka, di mana satu tersangka masih di bawah umur.', '1 of 3, 3'],
    [
      'Polisi menetapkan 11 tersangka. Sebanyak 4 dari 11 tersangka itu masih anak-anak. Tiga di antaranya siswa dan 1 orang lainnya pelajar.',
      '1 of 4, 3 of 4, 4 of 11, 11',
    ],
    ['Sebanyak 100 santri menjadi korban. 99 berhasil diselamatkan.', '99 of 100, 100'],
    ['Kasus positif campak di Agam 208 pasien, dari total di Sumatera Barat sebanyak 438 orang.', '208 of 438, 438'],
    ['Kemarin ada tiga WNI yang positif campak dari total 78 WNI di kapal itu.', '3 of 78, 78'],
    ['Seorang pemuda tertular campak. Ia menulari puluhan orang lainnya.', 'null, 1'],
    ['Dua di antara korban luka tertembak di leher dan satu korban lain luka di paha.', '1, 2'],
    [
      'Total pasien positif campak sebanyak 141 di antaranya 99 masih dirawat, 23 sembuh, dan 19 orang meninggal.',
      '19 of 141, 23 of 141, 99 of 141, 141',
    ],
    ['Sebanyak 45 orang cedera. Di antara korban luka, 11 orang dirawat dan delapan orang luka ringan.', '8 of 45, 11 of 45, 45'],
    ['Sebanyak 45 orang cedera. Dari korban selamat diketahui tiga orang hilang.', '3, 45'],
    [
      'Ada 120 pasien campak dirawat, 81 sembuh, dan 24 meninggal. Sehingga total kasus campak berjumlah 225 orang.',
      '24 of 225, 81 of 225, 120 of 225, 225',
    ],
    [
      'Korban kapal yang dievakuasi mencapai 42 orang. Sebanyak 30 di antaranya selamat, sementara 12 lainnya meninggal.',
      '12 of 42, 30 of 42, 42',
    ],
    [
      'Ada 141 PDP campak. Dari 141 PDP itu 69 positif dengan rincian 63 sembuh dan enam meninggal. Sebanyak 17 orang negatif. Sisanya, 55 orang PDP masih menunggu hasil.',
      '6 of 69, 17 of 141, 55 of 141, 63 of 69, 69 of 141, 141',
    ],
    ['Enam orang tewas. Tiga di antaranya warga Agam, dua warga Solok, dan satu warga Padang.', '1 of 6, 2 of 6, 3 of 6, 6'],
    [
      'Ada empat pasien positif campak. Satu pasien sembuh, dua pasien dirawat, dan satu pasien meninggal.',
      '1 of 4, 1 of 4, 2 of 4, 4',
    ],
    ['Ada tiga pasien positif campak. Satu pasien sembuh dan dua pasien dirawat.', '1, 2, 3'],
    ['Sebanyak 5 dari total 18 korban luka sudah pulang. Sementara 13 korban masih dirawat.', '5 of 18, 13 of 18, 18'],
    ['Dua orang tewas. Tiga orang lagi cedera, seorang di antaranya kritis.', '1 of 3, 2, 3'],
    ['Kasus campak bertambah 12 orang menjadi 30 orang. Sebanyak 11 di antaranya anak-anak.', '11 of 30, 12 of 30, 30'],
    ['Seorang warga tewas dan tiga lainnya luka. Satu dari tiga korban luka itu kini kritis.', '1, 1 of 3, 3'],
    [
      'Pasien positif campak di Buol bertambah tujuh orang menjadi 44 orang. Hari ini ada 12 pasien positif campak, tujuh pasien dari Buol, empat pasien dari Tolitoli, dan satu pasien dari Palu.',
      '1, 4, 7 of 44, 12, 44',
    ],
    ['Dua polisi luka. Tiga warga tewas. Dua di antaranya tertembak.', '2, 3'],
    [
      'Gempa menewaskan 300 orang di Turki. Gempa juga menewaskan 100 orang di Suriah. Total 400 orang tewas.',
      '100 of 400, 300 of 400, 400',
    ],
    ['Gempa menewaskan 300 orang di Turki. Gempa juga menewaskan 90 orang di Suriah. Total 400 orang tewas.', '90, 300, 400'],
    // A sum of places beside the group's own proves nothing.
    [
      'Di Kabupaten Sidrap ada 14 orang positif corona. Positif corona lainnya di Pinrang 7 orang, Enrekang 4 orang, dan Takalar 3 orang.',
      '3, 4, 7, 14',
    ],
    // The group that is meant was not counted.
    ['Ada 71 orang positif campak. Sementara 189 orang masih ditunggu hasilnya, 14 di antaranya meninggal.', '14, 71'],
  ])('%s', (text, told) => {
    expect(figures(text)).toBe(told)
  })
})

describe('links', () => {
  it('take the scene, and never the hospital the people are in', () => {
    const places = (text: string) => linked(text).counts.map(({ place }) => place)
    expect(places('Bus terguling di Kabupaten Sumedang. Tiga orang meninggal dunia setelah dibawa ke RSUD Sumedang.')).toEqual([
      'Sumedang',
    ])
    expect(places('Bus terguling di Kabupaten Sumedang. Tiga orang dirawat di RSUD Kota Cimahi.')).toEqual(['Sumedang'])
  })

  it('keep a group that opens a list apart from the places of its parts', () => {
    const { counts } = linked(
      'Wabah meluas di Papua. Dari 12 kasus baru Covid-19, 7 kasus di Kabupaten Mimika dan 5 kasus di Kabupaten Jayapura.',
    )
    expect(counts.map(({ value, place }) => [value, place])).toEqual([
      [12, 'Papua'],
      [7, 'Mimika'],
      [5, 'Jayapura'],
    ])
  })

  it('take the place before a bracket, in a list of places too', () => {
    const { counts } = linked(
      'Surabaya menjadi kota dengan kasus terbanyak, yakni 4 kasus positif, Gresik (2 kasus positif), dan Kota Kediri (2 kasus positif).',
    )
    expect(counts.map(({ value, place }) => [value, place])).toEqual([
      [4, 'Surabaya'],
      [2, 'Gresik'],
      [2, 'Kediri'],
    ])
  })

  it('follow the clause and the sentence', () => {
    const { counts } = linked(
      'Gempa mengguncang Kabupaten Cianjur, Senin (6/5/2024). Sebanyak 12 orang tewas. Di Kota Bandung, 3 orang terluka pada Selasa (7/5/2024).',
    )
    expect(counts).toEqual([
      { value: 12, place: 'Cianjur', day: '2024-05-06', speaker: null },
      { value: 3, place: 'Bandung', day: '2024-05-07', speaker: null },
    ])
  })

  it('tie each number of a list to its own place', () => {
    const { counts } = linked('Pasien sembuh 300 orang. Rinciannya, Jawa Timur 100 orang, Bali 75 orang, dan 8 orang di Majene.')
    expect(counts.slice(1).map(({ value, place }) => [value, place])).toEqual([
      [100, 'Jawa Timur'],
      [75, 'Bali'],
      [8, 'Majene'],
    ])
  })

  it('give a count its speaker, and not the day he spoke', () => {
    const { counts } = linked('"Sebanyak 12 orang tewas di Garut," kata Kapolres Garut AKBP Rio Wahyu, Rabu (8/5/2024).')
    expect(counts).toEqual([{ value: 12, place: 'Garut', day: null, speaker: 'Rio Wahyu' }])
  })

  it('give events of the past their own day', () => {
    const { counts } = linked('Lima orang tewas pada Senin (6/5/2024). Tahun lalu, 15 pendaki meninggal dunia.')
    expect(counts.map(({ day }) => day)).toEqual(['2024-05-06', '2023'])
  })
})

describe('a number that no crowd has', () => {
  const read = (text: string) => {
    const { counts, problems } = extract(text)
    return [...counts.map(({ value, min, max }) => [value, min, max]), ...problems.map(({ code }) => code)]
  }

  it.each(['2.500.000.000 miliar miliar orang tewas.', '17 miliar orang mengungsi.', 'Ratusan juta juta juta orang tewas.'])(
    'is none, and told: %s',
    (text) => {
      expect(read(text)).toEqual([[null, null, null], 'impossible-number'])
    },
  )

  it.each([
    ['8 miliar orang terdampak.', [8e9, 8e9, 8e9]],
    ['1,5 juta orang mengungsi.', [1.5e6, 1.5e6, 1.5e6]],
    ['Puluhan juta orang terdampak.', [null, 2e7, 1e8 - 1]],
  ])('is not one that is merely great: %s', (text, numbers) => {
    expect(read(text)).toEqual([numbers])
  })
})

describe('hostile text', () => {
  it.each([
    '12 orang tewas, ',
    '12 orang dan ',
    'dua di antaranya ',
    'dari 3 orang ',
    'korban tewas 3 orang. ',
    'Keduanya ',
    'tidak ada korban ',
    '(3 (',
    'menewaskan 3 orang di Garut, ',
    'Garut 3 orang, ',
    'Rinciannya, 3 orang tewas. ',
    '30 orang positif (sembuh: 3, ',
  ])('takes linear time on %j repeated', (piece) => {
    expectLinear((units) => read(repeated(piece, units)), 5_000)
  })
})

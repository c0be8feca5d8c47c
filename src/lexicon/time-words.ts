import { groupedClass, lexClass, wordList } from './table.ts'

/** Days told from the day of speaking, in days from it. */
export const RELATIVE_DAYS = lexClass('relative-day', {
  'hari ini': 0,
  'hari ini juga': 0,
  kemarin: -1,
  kemaren: -1,
  'kemarin lusa': -2,
  'kemarin dulu': -2,
  besok: 1,
  esok: 1,
  'hari esok': 1,
  'esok hari': 1,
  'besok hari': 1,
  lusa: 2,
  'besok lusa': 2,
})

/** Nights and hours told from the day of speaking: days from it and the part of the day. */
export const RELATIVE_PARTS = lexClass<readonly [number, 'TMO' | 'TAF' | 'TEV' | 'TNI']>('relative-part', {
  semalam: [-1, 'TNI'],
  'tadi malam': [-1, 'TNI'],
  'malam tadi': [-1, 'TNI'],
  'tadi pagi': [0, 'TMO'],
  'pagi tadi': [0, 'TMO'],
  'tadi subuh': [0, 'TMO'],
  'subuh tadi': [0, 'TMO'],
  'dini hari tadi': [0, 'TMO'],
  'dini hari nanti': [1, 'TMO'],
  'tadi siang': [0, 'TAF'],
  'siang tadi': [0, 'TAF'],
  'tadi sore': [0, 'TAF'],
  'sore tadi': [0, 'TAF'],
  'petang tadi': [0, 'TEV'],
  'dini hari ini': [0, 'TMO'],
  'subuh ini': [0, 'TMO'],
  'pagi ini': [0, 'TMO'],
  'pagi hari ini': [0, 'TMO'],
  'siang ini': [0, 'TAF'],
  'siang hari ini': [0, 'TAF'],
  'sore ini': [0, 'TAF'],
  'sore hari ini': [0, 'TAF'],
  'petang ini': [0, 'TEV'],
  'malam ini': [0, 'TNI'],
  'malam hari ini': [0, 'TNI'],
  'nanti siang': [0, 'TAF'],
  'nanti sore': [0, 'TAF'],
  'nanti malam': [0, 'TNI'],
  'malam nanti': [0, 'TNI'],
  'sore nanti': [0, 'TAF'],
  'siang nanti': [0, 'TAF'],
  'petang nanti': [0, 'TEV'],
  'nanti petang': [0, 'TEV'],
  'pagi nanti': [0, 'TMO'],
})

/** Days told from the day the story is at: days from it and, where said, the part of the day. */
export const STORY_DAYS = lexClass<readonly [number, 'TMO' | 'TAF' | 'TEV' | 'TNI' | null]>('story-day', {
  'hari itu': [0, null],
  'hari itu juga': [0, null],
  'hari tersebut': [0, null],
  'hari yang sama': [0, null],
  'tanggal tersebut': [0, null],
  'tanggal yang sama': [0, null],
  'keesokan hari': [1, null],
  'esok hari': [1, null],
  keesokannya: [1, null],
  'keesokan pagi': [1, 'TMO'],
  'keesokan siang': [1, 'TAF'],
  'keesokan sore': [1, 'TAF'],
  'keesokan malam': [1, 'TNI'],
  'hari berikutnya': [1, null],
  'hari selanjutnya': [1, null],
  'hari sebelumnya': [-1, null],
  'pagi itu': [0, 'TMO'],
  'pagi hari itu': [0, 'TMO'],
  'siang itu': [0, 'TAF'],
  'siang hari itu': [0, 'TAF'],
  'sore itu': [0, 'TAF'],
  'sore hari itu': [0, 'TAF'],
  'petang itu': [0, 'TEV'],
  'malam itu': [0, 'TNI'],
  'malam hari itu': [0, 'TNI'],
  'malam tersebut': [0, 'TNI'],
  'pagi itu juga': [0, 'TMO'],
  'siang itu juga': [0, 'TAF'],
  'sore itu juga': [0, 'TAF'],
  'petang itu juga': [0, 'TEV'],
  'malam itu juga': [0, 'TNI'],
})

/** Which way a word points and from where: "lalu" from the day of speaking, "kemudian" from the day of the story. */
export interface Direction {
  readonly by: -1 | 0 | 1
  readonly from: 'speech' | 'story'
}
const past: Direction = { by: -1, from: 'speech' }
const present: Direction = { by: 0, from: 'speech' }
const future: Direction = { by: 1, from: 'speech' }
const earlier: Direction = { by: -1, from: 'story' }
const same: Direction = { by: 0, from: 'story' }
const later: Direction = { by: 1, from: 'story' }

/** Words behind a unit of time that say which one is meant: "pekan lalu", "tahun ini", "bulan berikutnya". */
export const UNIT_DIRECTIONS = lexClass<Direction>('unit-direction', {
  lalu: past,
  'yang lalu': past,
  silam: past,
  'yang silam': past,
  kemarin: past,
  kemaren: past,
  ini: present,
  'ini juga': present,
  depan: future,
  mendatang: future,
  'yang akan datang': future,
  sebelumnya: earlier,
  itu: same,
  tersebut: same,
  'yang sama': same,
  berikutnya: later,
  selanjutnya: later,
  berikut: later,
})

/** Words behind an amount of time that make it a point: "dua hari lalu", "sebulan kemudian", "tiga hari lagi". */
export const AMOUNT_DIRECTIONS = lexClass<Direction>('amount-direction', {
  lalu: past,
  'yang lalu': past,
  silam: past,
  'yang silam': past,
  lagi: future,
  mendatang: future,
  'yang akan datang': future,
  sebelumnya: earlier,
  'sebelum itu': earlier,
  kemudian: later,
  berikutnya: later,
  setelahnya: later,
  sesudahnya: later,
  selanjutnya: later,
  'setelah itu': later,
  'sesudah itu': later,
})

/** Words behind an amount of time that leave it an amount: "sepekan terakhir", "lima tahun ke depan". */
export const AMOUNT_TAILS = wordList(
  'amount-tail',
  `
  belakangan
  belakangan ini
  berturut-turut
  ini
  ke belakang
  ke depan
  lamanya
  terakhir
  terakhir ini
  `,
)

/** "7.135 kasus hari ini": the word that makes a unit of time the present one. */
export const THIS_WORDS = wordList('this-word', 'ini')

/** Words before the day of somebody's birth: "kelahiran Surabaya, 3 Mei 1984". */
export const BIRTH_WORDS = wordList('birth-word', 'dilahirkan', 'kelahiran', 'lahir')

/** Words behind a printed date that point back or ahead from the day of speaking: "3 Mei lalu", "Senin depan", "Juni 2014 mendatang". */
export const DATE_TAILS = lexClass<-1 | 0 | 1>('date-tail', {
  lalu: -1,
  'yang lalu': -1,
  silam: -1,
  'yang silam': -1,
  kemarin: -1,
  kemaren: -1,
  tadi: -1,
  ini: 0,
  depan: 1,
  mendatang: 1,
  nanti: 1,
  besok: 1,
  'yang akan datang': 1,
})

/** Which end of a period is meant: "awal Agustus", "penghujung 2013". */
export const PERIOD_ENDS = lexClass<'start' | 'mid' | 'end'>('period-end', {
  awal: 'start',
  pertengahan: 'mid',
  medio: 'mid',
  tengah: 'mid',
  akhir: 'end',
  penghujung: 'end',
  ujung: 'end',
  pengujung: 'end',
})

/** Words that make the time behind them no exact one. */
export const ABOUT_TIME = wordList(
  'time-about',
  `
  hampir
  jelang
  kira-kira
  kurang lebih
  kurang-lebih
  lebih kurang
  lebih-kurang
  menjelang
  nyaris
  sekira
  sekitar
  `,
)

/** Prepositions and nouns before a year or month that stands alone: "pada 2019", "sejak Maret", "periode 2009-2013". */
export const TIME_PREPOSITIONS = wordList(
  'time-preposition',
  `
  akhir
  angkatan
  antara
  awal
  bulan
  dalam
  dari
  dekade
  di
  edisi
  era
  hingga
  jelang
  masa
  medio
  menjelang
  mulai
  musim
  pada
  pasca
  penghujung
  pengujung
  per
  periode
  pertengahan
  s / d
  sampai
  sampai dengan
  sd
  sebelum
  sejak
  selama
  semenjak
  sepanjang
  sesudah
  setelah
  tahun
  terhitung
  ujung
  untuk
  `,
)

/** Kinds of years: "tahun anggaran 2014", "tahun ajaran 2013/2014". */
export const YEAR_KINDS = wordList(
  'year-kind',
  `
  ajaran
  akademik
  anggaran
  buku
  fiskal
  masehi
  pajak
  pelajaran
  politik
  sidang
  `,
)

/** Events and plans that carry a year: "Pilkada 2024", "APBN 2025", "banjir 2020 silam". */
export const YEAR_HEADS = wordList(
  'year-head',
  `
  anggaran
  angkatan
  apbd
  apbn
  asian games
  banjir
  data
  edisi
  festival
  gempa
  haji
  kalender
  kerusuhan
  kinerja
  konferensi
  kongres
  kontrak
  krisis
  ktt
  laporan
  lebaran
  liga
  mudik
  muktamar
  munas
  musim
  natal
  natal dan tahun baru
  nataru
  olimpiade
  pemilu
  penghujung
  piala asia
  piala dunia
  pilbup
  pileg
  pilgub
  pilkada
  pilpres
  pilwalkot
  pon
  proyeksi
  putaran
  ramadan
  ramadhan
  rapbd
  rapbn
  realisasi
  reformasi
  rkp
  rpjmd
  rpjmn
  sea games
  sensus
  tahun baru
  target
  tragedi
  tsunami
  `,
)

/** Words that may follow a year that stands alone; another lower-case word makes it a number of things ("2000 rumah"). */
export const AFTER_YEAR = wordList(
  'after-year',
  `
  ada
  adalah
  agaknya
  agar
  akan
  akhirnya
  akibat
  alias
  antara
  atau
  awalnya
  bagi
  bahwa
  bakal
  batal
  belum
  benar-benar
  berada
  berakhir
  berhasil
  berjumlah
  berlangsung
  bersama
  bersumber
  bertajuk
  bertempat
  bisa
  bukan
  cukup
  dalam
  dan
  dapat
  dari
  demi
  dengan
  di
  dia
  dibanding
  dibandingkan
  digelar
  diharapkan
  dinilai
  diperkirakan
  ditargetkan
  gagal
  guna
  hadir
  hampir
  hanya
  hari
  harus
  hingga
  ia
  ialah
  imbas
  ini
  itu
  jauh
  jika
  juga
  justru
  kalau
  kami
  kandas
  karena
  kata
  ke
  kemarin
  kembali
  kemudian
  kepada
  ketika
  kita
  lalu
  lantaran
  lebih
  lewat
  maka
  makin
  mampu
  masa
  masih
  masing-masing
  maupun
  melalui
  memang
  memiliki
  mencapai
  mendatang
  menjadi
  menjelang
  menurut
  mereka
  merupakan
  meski
  meskipun
  mulai
  naik
  nampaknya
  namun
  nanti
  nyatanya
  oleh
  pada
  para
  pemerintah
  per
  pernah
  pun
  rencananya
  resmi
  rupanya
  saat
  saja
  sampai
  sangat
  sebagai
  sebanyak
  sebelum
  sebenarnya
  sebesar
  secara
  sedangkan
  segera
  sehingga
  seiring
  sejak
  sejalan
  sekitar
  selama
  selesai
  semakin
  sementara
  sempat
  sendiri
  serta
  setelah
  silam
  sudah
  sukses
  tahun
  tak
  tampaknya
  tanpa
  telah
  tentang
  tentu
  tepat
  tercatat
  terdakwa
  terdapat
  terhadap
  terjadi
  terkait
  tersangka
  tersebut
  tetap
  tetapi
  tidak
  turun
  tutur
  ucap
  ujar
  untuk
  usai
  walau
  yaitu
  yakni
  yang
  `,
)

/** Words before a number that keep it from being a year, a day or a clock time. */
export const NUMBER_HEADS = wordList(
  'number-head',
  `
  airbus
  angka
  ayat
  blok
  boeing
  hampir
  hanya
  harga
  hp
  iso
  isu
  jalan
  jl.
  kapasitas
  kav
  ketinggian
  kilometer
  km
  kode
  kurang dari
  lebih dari
  maksimal
  mencapai
  minimal
  nik
  nilai
  nip
  no
  no.
  nomor
  pasal
  poin
  rp
  rt
  rw
  saham
  sebanyak
  sebesar
  seharga
  sejumlah
  sekitar
  senilai
  seri
  skor
  telepon
  telp
  tipe
  total
  usd
  uu
  uud
  wa
  wib
  `,
)

/** Laws and their kin: the year in their name is no date of the story. */
export const LAW_WORDS = wordList(
  'law',
  `
  inpres
  instruksi
  kepmen
  keppres
  kepres
  keputusan
  ketetapan
  konstitusi
  kuhap
  kuhp
  lembaran
  no
  no.
  nomor
  peraturan
  perbup
  perda
  pergub
  perkap
  perma
  permen
  permenaker
  permendagri
  permendikbud
  permenhub
  permenkes
  permenkeu
  perpol
  perppu
  perpres
  perpu
  perwal
  perwali
  pkpu
  pmk
  pojk
  pp
  putusan
  qanun
  ruu
  se
  sema
  skb
  stbl
  surat edaran
  tap mpr
  undang undang
  undang-undang
  uu
  uud
  `,
)

/** Letters that name a rule where a number and its year follow ("PM Kominfo 5 tahun 2021"), and a prime minister or a firm elsewhere. */
export const RULE_LETTERS = wordList('rule-letter', 'km', 'kma', 'kp', 'padg', 'pbi', 'pm', 'sk')

/** Words of a sentence that somebody is given: "di bawah lima tahun" behind them is no age. */
export const PENALTIES = wordList(
  'penalty',
  `
  ancaman
  dihukum
  dipidana
  divonis
  hukuman
  kurungan
  penjara
  pidana
  tuntutan
  vonis
  `,
)

/** Words that make an amount of years an age. */
export const AGE_WORDS = wordList(
  'age',
  `
  adik
  anak
  ayah
  balita
  bapak
  bayi
  berumur
  berusia
  bocah
  cucu
  di atas
  di bawah
  diatas
  dibawah
  duda
  gadis
  ibu
  istri
  janda
  kakak
  kakek
  keponakan
  laki-laki
  lansia
  lelaki
  mahasiswa
  mahasiswi
  nenek
  pelajar
  pemuda
  pemudi
  perempuan
  pria
  putra
  putri
  remaja
  seusia
  siswa
  siswi
  suami
  umur
  umurnya
  usia
  usianya
  wanita
  warga
  `,
)

/** Words around an amount of degrees, minutes and seconds. */
export const COORDINATE_WORDS = wordList('coordinate', 'bt', 'bujur', 'derajat', 'lintang', 'ls', 'lu')

/** Each one of: "setiap hari", "tiap Senin". */
export const EACH_WORDS = wordList('each', 'saban', 'setiap', 'tiap', 'tiap-tiap')

/** Times that are pointed at vaguely, as TIMEX3 names them. */
export const VAGUE_TIMES = lexClass<'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'>('vague-time', {
  'saat ini': 'PRESENT_REF',
  'saat sekarang': 'PRESENT_REF',
  'saat sekarang ini': 'PRESENT_REF',
  kini: 'PRESENT_REF',
  sekarang: 'PRESENT_REF',
  'sekarang ini': 'PRESENT_REF',
  'dewasa ini': 'PRESENT_REF',
  'masa kini': 'PRESENT_REF',
  'belakangan ini': 'PAST_REF',
  'akhir-akhir ini': 'PAST_REF',
  'hari-hari ini': 'PRESENT_REF',
  'baru-baru ini': 'PAST_REF',
  'beberapa waktu lalu': 'PAST_REF',
  'beberapa waktu yang lalu': 'PAST_REF',
  'beberapa saat lalu': 'PAST_REF',
  'beberapa waktu silam': 'PAST_REF',
  'beberapa waktu terakhir': 'PAST_REF',
  'beberapa waktu terakhir ini': 'PAST_REF',
  'beberapa waktu belakangan': 'PAST_REF',
  'beberapa waktu belakangan ini': 'PAST_REF',
  'beberapa saat yang lalu': 'PAST_REF',
  'beberapa saat kemudian': 'PAST_REF',
  'beberapa waktu kemudian': 'PAST_REF',
  'zaman sekarang': 'PRESENT_REF',
  'beberapa waktu ke depan': 'FUTURE_REF',
  'beberapa waktu mendatang': 'FUTURE_REF',
  'waktu dekat': 'FUTURE_REF',
  'waktu dekat ini': 'FUTURE_REF',
  'masa lalu': 'PAST_REF',
  'masa silam': 'PAST_REF',
  'masa lampau': 'PAST_REF',
  'tempo hari': 'PAST_REF',
  'tempo dulu': 'PAST_REF',
  'zaman dulu': 'PAST_REF',
  'zaman dahulu': 'PAST_REF',
  'saat itu': 'PAST_REF',
  'ketika itu': 'PAST_REF',
  'waktu itu': 'PAST_REF',
  'kala itu': 'PAST_REF',
  dulu: 'PAST_REF',
  dahulu: 'PAST_REF',
  'masa depan': 'FUTURE_REF',
  'masa mendatang': 'FUTURE_REF',
  'masa yang akan datang': 'FUTURE_REF',
  'kemudian hari': 'FUTURE_REF',
  'ke depan': 'FUTURE_REF',
  kelak: 'FUTURE_REF',
  nanti: 'FUTURE_REF',
})

/**
 * Vague words that may say something else, and what leaves them a time: `former` where a clause opens or behind its subject ("lebih dulu" is none),
 * `ahead` where a clause begins or ends ("maju ke depan" is none), `placed` behind a word of place or time ("masa depan anak" is none).
 */
export const VAGUE_DOUBTS = lexClass<'former' | 'ahead' | 'placed'>('vague-doubt', {
  dulu: 'former',
  dahulu: 'former',
  'ke depan': 'ahead',
  'masa depan': 'placed',
})

/** Words before a month that make it part of a name: "Universitas Sebelas Maret". */
export const BEFORE_NAMED_MONTHS = wordList('before-named-month', 'sebelas', 'supersemar')

/** Words between two points that make a range. */
export const TIME_RANGES = wordList(
  'time-range',
  '-',
  'hingga',
  's / d',
  's.d',
  's.d.',
  'sampai',
  'sampai dengan',
  'sampai ke',
  'sd',
  '–',
)

/** Words between two points that list them. */
export const TIME_JOINTS = wordList('time-joint', 'atau', 'dan', 'maupun', 'serta')

/** Words that count how often: "dua kali sepekan", "setahun sekali". */
export const FREQUENCIES = wordList('frequency', 'kali', 'sekali')

/** Stretches of which nobody says how long they are: "selama beberapa saat". */
export const VAGUE_STRETCHES = wordList('vague-stretch', 'beberapa saat', 'beberapa waktu')
/** Words before them that make them a stretch. */
export const BEFORE_VAGUE_STRETCH = wordList(
  'before-vague-stretch',
  'cuma',
  'dalam',
  'hanya',
  'hingga',
  'memakan',
  'membutuhkan',
  'memerlukan',
  'menunggu',
  'sampai',
  'selama',
  'setelah',
  'untuk',
)

/** Seasons of the year as TIMEX3 writes them. */
export const SEASONS = lexClass<'SP' | 'SU' | 'FA' | 'WI'>('season', {
  'musim semi': 'SP',
  'musim panas': 'SU',
  'musim gugur': 'FA',
  'musim rontok': 'FA',
  'musim dingin': 'WI',
  'musim salju': 'WI',
})

/** Roads, bodies and squares that are named after a day: "Jalan 17 Agustus", "Pasar Minggu". */
export const NAMED_AFTER_DAYS = wordList(
  'named-after-day',
  `
  aksi
  alun-alun
  angkatan
  bandara
  batalion
  brigade
  bundaran
  divisi
  gang
  gedung
  gelanggang
  gelora
  gerakan
  gereja
  gor
  halte
  harian
  ibadah
  institut
  jalan
  jembatan
  jl
  jl.
  jln
  jln.
  kampus
  kawasan
  khatib
  khotbah
  klinik
  komando
  komplek
  kompleks
  koran
  kri
  lapangan
  madrasah
  masjid
  media
  mesjid
  monumen
  musala
  museum
  mushola
  musholla
  partai
  pasar
  pelabuhan
  pesantren
  ponpes
  puskesmas
  rs
  rsud
  rumah sakit
  rumkit
  salat
  sd
  sdn
  sekolah
  shalat
  sholat
  sma
  sman
  smk
  smkn
  smp
  smpn
  solat
  stadion
  stasiun
  surat
  tabloid
  taman
  terminal
  terowongan
  tugu
  univ
  universitas
  waduk
  wr
  yayasan
  `,
)

/** "tanggal" and its short form before a day of the month. */
export const DATE_WORDS = wordList('date-word', 'bertanggal', 'per-tanggal', 'tanggal', 'tgl', 'tgl.')

/** "waktu" and what may follow it for the time of the place ("waktu setempat"). */
export const LOCAL_TIME = wordList('local-time', 'waktu indonesia', 'waktu lokal', 'waktu setempat')

/** Words before the name of a month. */
export const MONTH_WORDS = wordList('month-word', 'bulan')

/** Words before the figure of a year. */
export const YEAR_WORDS = wordList('year-word', 'tahun', 'thn')

/** Words before the name of a weekday. */
export const DAY_WORDS = wordList('day-word', 'hari')

/** Words before a decade: "tahun 1980-an". */
export const DECADE_WORDS = wordList('decade-word', 'dasawarsa', 'dekade', 'era', 'tahun')

/** Words before a year that stands for its ten: "dekade 1990". */
export const DECADE_NAMES = wordList('decade-name', 'dasawarsa', 'dekade')

/** Decades in words, behind "tahun" or "era": "tahun tujuh puluhan". */
export const WORDED_DECADES = lexClass('decade-worded', {
  'dua puluhan': 192,
  'tiga puluhan': 193,
  'empat puluhan': 194,
  'lima puluhan': 195,
  'enam puluhan': 196,
  'tujuh puluhan': 197,
  'delapan puluhan': 198,
  'sembilan puluhan': 199,
  'dua ribuan': 200,
})

/** Words before the number of a century. */
export const CENTURY_WORDS = wordList('century-word', 'abad')

const ROMANS = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ')
const COUNTED_CENTURIES =
  'pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh kesebelas kedua_belas ketiga_belas keempat_belas kelima_belas keenam_belas ketujuh_belas kedelapan_belas kesembilan_belas kedua_puluh kedua_puluh_satu'.split(
    ' ',
  )

/** Centuries as they are numbered in Roman figures and in words: "XIX", "ke-XXI", "kesembilan". */
export const CENTURY_NUMBERS = lexClass<number>('century-number', () => {
  const rows: Record<string, number> = {}
  for (const [i, roman] of ROMANS.entries()) {
    rows[`ke-${roman}`] = i + 1
    // "I", "V" and "X" alone are letters.
    if (roman.length > 1) rows[roman] = i + 1
    rows[COUNTED_CENTURIES[i].replaceAll('_', ' ')] = i + 1
  }
  return rows
})

/** The night before: "malam Minggu" is Saturday's. */
export const EVE_WORDS = wordList('eve-word', 'malam')

/** Words behind "minggu" that make it the week. */
export const WEEK_ORDER = wordList(
  'week-order',
  `
  ke-1
  ke-2
  ke-3
  ke-4
  ke-5
  kedua
  keempat
  kelima
  ketiga
  pertama
  terakhir
  `,
)

/** "setengah delapan": half an hour before. */
export const HALF_HOUR = wordList('half-hour', 'setengah')

/** The end of the week: "akhir pekan". */
export const WEEKEND_WORDS = wordList('weekend-word', 'akhir')

/** Words before a year that stands alone, which nothing but a year follows. */
export const YEAR_PREPOSITIONS = wordList(
  'year-preposition',
  `
  akhir
  awal
  dekade
  edisi
  era
  jelang
  medio
  menjelang
  mulai
  musim
  pada
  pasca
  penghujung
  pengujung
  periode
  pertengahan
  sebelum
  sejak
  selama
  semenjak
  sepanjang
  setelah
  `,
)

/** "lebih dari dua tahun lalu". */
export const MORE_WORDS = wordList('more-than', 'di atas', 'lebih', 'lebih dari')

/** "kurang dari dua tahun lalu". */
export const LESS_WORDS = wordList('less-than', 'belum genap', 'kurang', 'kurang dari', 'tidak sampai')

/** Words behind an amount of years that make it an age: "18 tahun ke atas". */
export const BEHIND_AGE = wordList('behind-age', 'ke atas', 'ke bawah', 'keatas', 'kebawah')

/** Words of age that another word may follow: "berusia sekitar 53 tahun". */
export const AGE_VERBS = wordList('age-verb', 'berumur', 'berusia', 'seusia', 'umur', 'umurnya', 'usia', 'usia-usia', 'usianya')

/** Words that say "is" of an age: "usia korban mencapai 42 tahun". */
export const AGE_COPULAS = wordList(
  'age-copula',
  `
  berkisar
  diketahui
  diperkirakan
  genap
  melebihi
  memasuki
  mencapai
  menginjak
  termuda
  tertua
  `,
)

/** Pronouns whose bare amount of years is an age: "Dia 31 tahun,". */
export const AGED_PRONOUNS = wordList('aged-pronoun', 'beliau', 'dia', 'ia')

/** Words between somebody and a bare age: "Dia baru 31 tahun". */
export const AGED_LINKS = wordList('aged-link', 'baru', 'kini', 'masih')

/** Trades that people are called by beside their age, besides those that people are counted in. */
export const AGED_TRADES = wordList(
  'aged-trade',
  `
  aktor
  aktris
  atlet
  bek
  biduan
  desainer
  gelandang
  gitaris
  kiper
  komedian
  model
  musisi
  pebalap
  pebasket
  pebulu tangkis
  pegawai
  pegolf
  pelari
  pelatih
  pelawak
  pelukis
  pemain
  pemain sepak bola
  pembalap
  pemeran
  penari
  pendaki
  penulis
  penyair
  penyanyi
  penyerang
  perenang
  pesepak bola
  pesepakbola
  pesinetron
  petenis
  petinju
  presenter
  rapper
  sastrawan
  selebgram
  seniman
  sineas
  striker
  sutradara
  vokalis
  youtuber
  `,
)

/** Words that point at somebody named before: "Tersangka K ini 31 tahun". */
export const THAT_WORDS = wordList('that-word', 'ini', 'itu', 'tersebut')

/** Words before an amount of time that lasts, whoever's age stands before: "di usia muda selama 20 tahun". */
export const AMOUNT_LEADS = wordList('amount-lead', 'dalam', 'kurun', 'sejak', 'selama', 'sesudah', 'setelah')

/** Words behind somebody told by the age: "penyanyi 27 tahun itu". */
export const BEHIND_AGED = wordList('behind-aged', 'asal', 'berinisial', 'bernama', 'ini', 'itu', 'kelahiran', 'tersebut')

/** "sekali setahun". */
export const ONCE_WORDS = wordList('once', 'sekali')

/** Words between two days of which the second comes after the first: "berangkat Senin depan, lalu kembali Rabu". */
export const THEN_WORDS = wordList(
  'then-word',
  'berakhir',
  'hingga',
  'kembali',
  'kemudian',
  'lalu',
  'pulang',
  'sampai',
  'selesai',
)

/** Words before a year that a verb follows: "kemudian 2012 divonis". */
export const BEFORE_YEAR_ACT = wordList(
  'before-year-act',
  'akhirnya',
  'barulah',
  'kemudian',
  'lalu',
  'lantas',
  'selanjutnya',
  'terakhir',
)

/** What is begun, done or ended in a year: "diawali 1933 oleh Belanda". */
export const YEAR_ACTS = wordList(
  'year-act',
  `
  berakhir
  berdiri
  bermula
  diawali
  dibangun
  dibentuk
  dibuat
  dibubarkan
  dibuka
  dicetak
  dicetuskan
  didirikan
  digagas
  dikibarkan
  dimulai
  dinobatkan
  diproklamasikan
  diresmikan
  dirintis
  disahkan
  ditandatangani
  ditemukan
  diterbitkan
  ditulis
  lahir
  mangkat
  merdeka
  rampung
  selesai
  terbit
  wafat
  `,
)

/** Events of history that carry their year however old: "Kongres Lisbon 1825", "Perang Jawa 1825-1830". */
export const HISTORY_HEADS = wordList(
  'history-head',
  `
  dinasti
  ekspedisi
  kesultanan
  konferensi
  kongres
  konvensi
  letusan
  pemberontakan
  perang
  peristiwa
  perjanjian
  perlawanan
  piagam
  proklamasi
  revolusi
  sumpah
  tragedi
  traktat
  wabah
  `,
)

/** Letters before the number of a flight, a train or a ship, as printed in capitals: "JT 2024", "KA 1999". */
export const CARRIER_CODES = wordList(
  'carrier-code',
  `
  ak
  ba
  cx
  ek
  ey
  fd
  ga
  id
  il
  iu
  iw
  jl
  jt
  ka
  kl
  km
  kmp
  kri
  krl
  lct
  lh
  mh
  mt
  mv
  nh
  od
  oz
  pr
  qg
  qr
  qz
  sj
  sq
  sv
  tb
  tg
  tk
  tr
  vj
  vn
  xn
  `,
)

/** Places and things that are counted: "di 2019 desa" is no year. */
export const COUNTED_PLACES = wordList(
  'counted-place',
  `
  bank
  cabang
  daerah
  desa
  dusun
  gedung
  gerai
  gereja
  hotel
  kabupaten
  kantor
  kapal
  kawasan
  kecamatan
  kelurahan
  kios
  kota
  lahan
  lembaga
  lokasi
  madrasah
  masjid
  negara
  outlet
  perusahaan
  pesantren
  posko
  provinsi
  puskesmas
  ruas
  rumah
  satuan
  sekolah
  tempat
  titik
  toko
  tps
  unit
  universitas
  wilayah
  `,
)

/** Words between a frequency and its unit: "dua kali dalam sepekan". */
export const SET_LINKS = wordList('set-link', 'dalam', 'setiap', 'tiap')

/** "per hari". */
export const PER_WORDS = wordList('per', 'per')

/** Words before "dulu" that leave it a time; behind a verb it says what comes first ("lihat dulu", "lebih dulu"). */
export const BEFORE_FORMER = wordList(
  'former-before',
  `
  aku
  apalagi
  beda
  beliau
  dan
  dari
  dia
  ia
  ini
  itu
  jaman
  kalau
  kami
  karena
  masa
  memang
  mereka
  padahal
  pernah
  saya
  sedari
  sejak
  semenjak
  seperti
  tapi
  tetapi
  waktu
  yang
  zaman
  `,
)

/** Words before "masa depan" that leave it a time. */
export const PLACED_VAGUE = wordList('vague-placed', 'bagi', 'dalam', 'di', 'pada', 'untuk')

/** Words behind "ke depan" that leave it a time. */
export const AHEAD_ENDS = wordList(
  'ahead-end',
  `
  agar
  akan
  bisa
  dan
  dapat
  dengan
  dia
  diharapkan
  harus
  ia
  ini
  kami
  kita
  mereka
  pemerintah
  perlu
  saya
  tidak
  untuk
  `,
)

/** Days of the year that are places or names behind these words: "Mandailing Natal". */
export const BEFORE_NAMESAKE_DAYS = wordList('namesake-day', 'kabupaten', 'kado', 'lagu', 'mandailing', 'pohon')

/** Occasions on which somebody speaks or is asked: the date behind them is the day of the words, not of the event. */
export const SPEECH_OCCASIONS = wordList(
  'speech-occasion',
  `
  cuit
  cuitannya
  diakses
  dihubungi
  dijumpai
  dikonfirmasi
  dikutip
  dilansir
  dipantau
  ditanya
  ditanyai
  ditemui
  diwawancarai
  jumpa pers
  keterangan
  keterangan pers
  keterangan resmi
  keterangan tertulis
  keterangannya
  kicau
  kicaunya
  konferensi pers
  melalui telepon
  melansir
  mengutip
  pantauan
  pernyataan resmi
  pernyataan tertulis
  pernyataannya
  pesan singkat
  pidato
  pidatonya
  rilis
  sambutan
  sambutannya
  siaran pers
  siaran persnya
  telekonferensi
  temu media
  wawancara
  `,
)

/** Words that point ahead of the day of speaking: what stands behind them is still to come. */
export const AHEAD_WORDS = wordList(
  'ahead',
  `
  akan
  bakal
  batas waktu
  berencana
  dijadwalkan
  direncanakan
  ditargetkan
  hendak
  jadwal
  jadwalnya
  menargetkan
  mendatang
  paling lambat
  rencana
  rencananya
  selambat-lambatnya
  selambatnya
  siap digelar
  targetnya
  tenggat
  `,
)

/** Words right behind a day that is still to come: "Selasa pagi dijadwalkan visum". */
export const AHEAD_BEHIND = wordList('ahead-behind', 'akan', 'bakal', 'dijadwalkan', 'direncanakan', 'rencananya')

/** What speakers say of what they hope or mean to do: "Mungkin hari Senin kami mulai bekerja". */
export const HOPED_WORDS = wordList(
  'hoped',
  `
  berharap
  ingin
  insya allah
  insyaallah
  kemungkinan
  mau
  mudah-mudahan
  mungkin
  nanti
  semoga
  siap
  `,
)

/** Marks and words that may stand between the pieces of one time expression: "Selasa, sekitar pukul 07.00". */
export const TIME_GLUE = wordList(
  'time-glue',
  `
  jelang
  kira-kira
  kurang lebih
  kurang-lebih
  lebih kurang
  lebih-kurang
  menjelang
  pada
  sekira
  sekitar
  tepatnya
  `,
)

/** Words behind "lalu" or "kemarin" that make it "then" or another thing: "Senin (3/2) lalu lintas". */
export const TAIL_BLOCKS = wordList('tail-block', 'lalang', 'lintas')

/** Words before a day up to which something is known or counted: no day of the story. */
export const BOUND_WORDS = wordList('time-bound', 'hingga', 'per', 'sampai')

/** Words before a part of the day that take it in: "makan siang itu", "pasar malam ini", "salat subuh". */
export const PART_TAKERS = wordList(
  'part-taker',
  `
  doa
  hiburan
  kelab
  kelelawar
  klub
  klub-klub
  makan
  pasar
  salat
  santap
  selamat
  shalat
  shift
  sholat
  sif
  `,
)

/** The hours of prayer and of the meals of the fast, and the part of the day they are in. */
export const PRAYER_TIMES = lexClass<'TMO' | 'TAF' | 'TEV' | 'TNI'>('prayer-time', {
  sahur: 'TMO',
  subuh: 'TMO',
  shubuh: 'TMO',
  duha: 'TMO',
  dhuha: 'TMO',
  zuhur: 'TAF',
  dzuhur: 'TAF',
  zhuhur: 'TAF',
  dhuhur: 'TAF',
  duhur: 'TAF',
  lohor: 'TAF',
  jumat: 'TAF',
  jumatan: 'TAF',
  asar: 'TAF',
  ashar: 'TAF',
  magrib: 'TEV',
  maghrib: 'TEV',
  'berbuka puasa': 'TEV',
  'buka puasa': 'TEV',
  isya: 'TNI',
  isyak: 'TNI',
  tarawih: 'TNI',
  taraweh: 'TNI',
  teraweh: 'TNI',
})

/** Words before an hour of prayer that make it a time: "selepas magrib", "usai salat Isya". */
export const BESIDE_PRAYERS = wordList(
  'beside-prayer',
  `
  ba'da
  bada
  bakda
  jelang
  lepas
  menjelang
  sebelum
  sehabis
  selepas
  selesai
  sesaat sebelum
  sesaat setelah
  sesudah
  setelah
  seusai
  usai
  waktu
  `,
)

/** Words for prayer before its hour: "usai salat Isya". */
export const PRAYER_WORDS = wordList('prayer-word', 'ibadah', 'salat', 'shalat', 'sholat', 'solat')

/** Words before a part of the day that is one certain one, where the sentence tells of no habit: "Pada sore hari". */
export const PART_LEADS = wordList('part-lead', 'pada')

/** Words behind a part of the day that comes: "ketika malam tiba". */
export const PART_COMES = wordList('part-comes', 'datang', 'tiba', 'turun')

/** Words of what is done again and again: days and hours beside them are no certain ones. */
export const HABIT_WORDS = wordList(
  'habit-word',
  `
  acap
  acapkali
  biasanya
  dilarang
  jam operasional
  kadang-kadang
  kerap
  kerap kali
  kerapkali
  larangan
  lazimnya
  rata-rata
  rutin
  saban
  sehari-hari
  selalu
  sering
  seringkali
  setiap
  tiap
  tiap-tiap
  umumnya
  `,
)

/** Words that make "semalam" an amount, and no night before: "hanya semalam dirawat". */
export const BEFORE_ONE_NIGHT = wordList(
  'before-one-night',
  'cukup',
  'cuma',
  'dalam',
  'hampir',
  'hanya',
  'sehari',
  'sekadar',
  'selama',
)

/** Words behind "semalam" that make it an amount: "semalam suntuk". */
export const BEHIND_ONE_NIGHT = wordList('behind-one-night', 'penuh', 'saja', 'suntuk')

/** Words behind a clock time that say its day from the day of speaking, in days from it: "pukul 10.00 tadi". */
export const CLOCK_TAILS = lexClass('clock-tail', { besok: 1, kemarin: -1, nanti: 0, tadi: 0 })

/** Words before a part of the day alone that make it one of the story's day: "sejak siang", "hingga malam". */
export const PART_BOUNDS = wordList('part-bound', 'dari', 'hingga', 'jelang', 'menjelang', 'sampai', 'sejak', 'semenjak')

/** "waktu" before the name of a country or town: "pukul 13.57 waktu Singapura". */
export const LOCAL_WORDS = wordList('local-word', 'waktu')

/** Units of measure behind a number: "2000 CC" is no year. */
export const BEHIND_NUMBER = wordList(
  'behind-number',
  `
  barel
  barrel
  cc
  cm
  dolar
  dollar
  gram
  ha
  hektar
  hektare
  hp
  kali
  kg
  kilogram
  kiloliter
  kilometer
  km
  liter
  m
  mdpl
  meter
  mm
  persen
  rupiah
  ton
  va
  volt
  watt
  `,
)

/** Words before the day on which a life ended: "wafat pada 9 Juli 1951". */
export const DEATH_WORDS = wordList(
  'death-word',
  `
  berpulang
  gugur
  mangkat
  meninggal
  tutup usia
  wafat
  `,
)

/** Words before the date of a document, which tells nothing of the day it is written of: "surat tertanggal 3 Mei 2023". */
export const DATED_WRITINGS = wordList(
  'dated-writing',
  `
  bertanggal
  keputusan
  nomor
  perjanjian
  sertifikat
  sk
  surat
  tertanggal
  undang-undang
  `,
)

/** Words before a time with which something is compared, and which the story is not at: "naik dari hari sebelumnya". */
export const COMPARED_WORDS = wordList(
  'compared-word',
  `
  dari
  daripada
  dibanding
  dibandingkan
  ketimbang
  melampaui
  melebihi
  seperti
  terhadap
  `,
)

/** Words before a time since which something is so: "sejak Senin". */
export const SINCE_WORDS = wordList(
  'since-word',
  `
  dari
  mulai
  sejak
  semenjak
  terhitung
  `,
)

/** Words before what says again, exactly, which time is meant: "keesokan harinya, yakni Rabu". */
export const NAMELY_WORDS = wordList(
  'namely-word',
  `
  atau
  tepatnya
  yaitu
  yakni
  `,
)

/** Words for how what was said reached the paper: the day behind them is that of the words ("rilis yang diterima redaksi, Sabtu"). */
export const RELEASES = wordList(
  'release',
  `
  dibagikan
  dirilis
  disiarkan
  ditayangkan
  diterbitkan
  diterima
  diunggah
  `,
)

/**
 * Words before a name, and whether a day of the week behind them is always one (`name`: "Ibu Rabu", "bernama Kamis") or only with another word of a
 * name behind it (`person`: "korban Minggu Sitorus", but "dokter memeriksa korban Minggu").
 */
export const BEFORE_DAY_NAMES = groupedClass<'name' | 'person'>('day-name-lead', {
  name: `
    alias
    almarhum
    almarhumah
    bapak
    bernama
    bin
    binti
    bu
    dipanggil
    disapa
    haji
    ibu
    kakek
    mas
    mbah
    mbak
    nenek
    pak
    saudara
    saudari
    sdr
    sdri
  `,
  person: `
    anak
    buruh
    camat
    dokter
    guru
    inisial
    kades
    korban
    lurah
    nama
    nelayan
    pedagang
    pelaku
    pemuda
    petani
    saksi
    sopir
    terdakwa
    tersangka
    warga
  `,
})

/** Words before the number of a thing: figures with slashes behind them are no date ("RT 05/04/02", "perkara nomor 12/03/21"). */
export const CODE_HEADS = wordList(
  'code-head',
  `
  blok
  kav
  kavling
  kode
  nik
  nip
  no
  no.
  nomor
  pasal
  perkara
  perkara no
  reg
  register
  rt
  rw
  seri
  sk
  surat
  versi
  `,
)

/** Days of the Javanese week of five, beside one of seven: "Jumat Kliwon". */
export const MARKET_DAYS = wordList(
  'market-day',
  `
  kliwon
  legi
  pahing
  pon
  wage
  `,
)

/** Words before two times that "dan" joins to a stretch: "antara pukul 10.00 dan 11.30". */
export const BETWEEN_WORDS = wordList('between-word', 'antara')

/** Words before "antara" that compare what it names: no stretch of time. */
export const COMPARING_WORDS = wordList('comparing-word', 'beda', 'jarak', 'perbandingan', 'perbedaan', 'selisih')

/** A quarter of an hour: "pukul tujuh lewat seperempat". */
export const QUARTER_HOUR = wordList('quarter-hour', 'seperempat')

/** Words between an hour and minutes, and which way these count: "jam 8 kurang 5 menit". */
export const HOUR_OFFSETS = lexClass<-1 | 1>('hour-offset', { kurang: -1, lebih: 1, lewat: 1 })

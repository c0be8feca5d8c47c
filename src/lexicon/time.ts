import { lexClass, wordList } from './table.ts'

/** Names of months, old, short and misspelt ones too, and their number. */
export const MONTHS = lexClass('month', {
  januari: 1,
  jan: 1,
  februari: 2,
  pebruari: 2,
  febuari: 2,
  feb: 2,
  peb: 2,
  maret: 3,
  mar: 3,
  april: 4,
  apr: 4,
  mei: 5,
  juni: 6,
  jun: 6,
  juli: 7,
  jul: 7,
  agustus: 8,
  agust: 8,
  agus: 8,
  agu: 8,
  agt: 8,
  ags: 8,
  september: 9,
  sept: 9,
  sep: 9,
  oktober: 10,
  okt: 10,
  november: 11,
  nopember: 11,
  nov: 11,
  nop: 11,
  desember: 12,
  des: 12,
})

/** Months by their full names, the ones that may stand without a day or year. */
export const FULL_MONTHS = wordList(
  'month-full',
  `
  agustus
  april
  desember
  februari
  januari
  juli
  juni
  maret
  mei
  nopember
  november
  oktober
  pebruari
  september
  `,
)

/** Names of weekdays and their ISO number (Monday 1); "minggu" is also the week. */
export const WEEKDAYS = lexClass('weekday', {
  senin: 1,
  senen: 1,
  selasa: 2,
  rabu: 3,
  kamis: 4,
  jumat: 5,
  jumaat: 5,
  "jum'at": 5,
  'jum’at': 5,
  'jum‘at': 5,
  'jum`at': 5,
  'jum´at': 5,
  jumʼat: 5,
  sabtu: 6,
  minggu: 7,
  ahad: 7,
})

/** Two months or weekdays joined by a hyphen, which are one token: "Januari-Maret", "Senin-Kamis". */
const pairs = (table: { readonly rows: Readonly<Record<string, number>> }, longest: number) => {
  const words = Object.entries(table.rows).filter(([word]) => word.length >= 3 && word.length <= longest)
  const rows: Record<string, readonly [number, number]> = {}
  for (const [from, first] of words) for (const [to, last] of words) if (first !== last) rows[`${from}-${to}`] = [first, last]
  return rows
}

/** "Januari-Maret": the first and last month. */
export const MONTH_PAIRS = lexClass<readonly [number, number]>('month-pair', () => pairs(MONTHS, 9))

/** "Senin-Kamis": the first and last weekday. */
export const WEEKDAY_PAIRS = lexClass<readonly [number, number]>('weekday-pair', () => pairs(WEEKDAYS, 6))

/** A month and a year joined by a hyphen, as tables print them: "Des-19", "Agu-2021". */
export const MONTH_YEARS = lexClass<readonly [number, number]>('month-year', () => {
  const rows: Record<string, readonly [number, number]> = {}
  for (const [name, month] of Object.entries(MONTHS.rows)) {
    if (name.length > 4) continue
    for (let year = 1990; year <= 2039; year++) {
      rows[`${name}-${String(year).slice(2)}`] = [month, year]
      rows[`${name}-${year}`] = [month, year]
    }
  }
  return rows
})

/** Parts of the day and their TIMEX3 code. */
export const DAY_PARTS = lexClass<'TMO' | 'TAF' | 'TEV' | 'TNI'>('day-part', {
  'dini hari': 'TMO',
  dinihari: 'TMO',
  subuh: 'TMO',
  'waktu subuh': 'TMO',
  fajar: 'TMO',
  pagi: 'TMO',
  'pagi hari': 'TMO',
  siang: 'TAF',
  'siang hari': 'TAF',
  'tengah hari': 'TAF',
  'siang bolong': 'TAF',
  sore: 'TAF',
  'sore hari': 'TAF',
  petang: 'TEV',
  senja: 'TEV',
  'senja hari': 'TEV',
  'petang hari': 'TEV',
  malam: 'TNI',
  'malam hari': 'TNI',
  'tengah malam': 'TNI',
  'larut malam': 'TNI',
})

/** Units of time, their ISO 8601 designator ("T" before those of less than a day). */
export type UnitCode = 'TS' | 'TM' | 'TH' | 'D' | 'W' | 'M' | 'Y' | 'DE' | 'CE'

/** Nouns for units of time. */
export const TIME_UNITS = lexClass<UnitCode>('time-unit', {
  detik: 'TS',
  menit: 'TM',
  mnt: 'TM',
  jam: 'TH',
  hari: 'D',
  pekan: 'W',
  minggu: 'W',
  mgg: 'W',
  bulan: 'M',
  bln: 'M',
  tahun: 'Y',
  thn: 'Y',
  dekade: 'DE',
  dasawarsa: 'DE',
  abad: 'CE',
})

/** One of a unit in one word. */
export const ONE_UNITS = lexClass<UnitCode>('time-unit-one', {
  sedetik: 'TS',
  semenit: 'TM',
  sejam: 'TH',
  sehari: 'D',
  seharian: 'D',
  sepekan: 'W',
  seminggu: 'W',
  sebulan: 'M',
  setahun: 'Y',
  sedekade: 'DE',
  sedasawarsa: 'DE',
  seabad: 'CE',
})

/** Many of a unit, nobody says how many. */
export const MANY_UNITS = lexClass<UnitCode>('time-unit-many', {
  'berjam-jam': 'TH',
  'bermenit-menit': 'TM',
  'berhari-hari': 'D',
  'berpekan-pekan': 'W',
  'berminggu-minggu': 'W',
  'berbulan-bulan': 'M',
  'bertahun-tahun': 'Y',
  'berpuluh tahun': 'Y',
  'berabad-abad': 'CE',
})

/** Parts of a year that are counted, and how they are written ("2023-Q1", "2023-H2"). */
export const YEAR_PARTS = lexClass<'Q' | 'H'>('year-part', {
  kuartal: 'Q',
  kwartal: 'Q',
  triwulan: 'Q',
  tw: 'Q',
  semester: 'H',
  paruh: 'H',
})

/** Ordinals as the papers number quarters, halves and weeks. */
export const ORDINALS = lexClass('ordinal', {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  pertama: 1,
  kesatu: 1,
  kedua: 2,
  ketiga: 3,
  keempat: 4,
  kelima: 5,
  terakhir: 5,
  'ke-1': 1,
  'ke-2': 2,
  'ke-3': 3,
  'ke-4': 4,
  'ke-5': 5,
})

/** Clock zones and their offset. */
export const TIME_ZONES = lexClass<'+07:00' | '+08:00' | '+09:00'>('time-zone', {
  wib: '+07:00',
  'waktu indonesia barat': '+07:00',
  wita: '+08:00',
  'waktu indonesia tengah': '+08:00',
  wit: '+09:00',
  'waktu indonesia timur': '+09:00',
})

/** Words before a clock time. */
export const CLOCK_WORDS = wordList('clock-word', 'jam', 'pk', 'pkl', 'pukul')

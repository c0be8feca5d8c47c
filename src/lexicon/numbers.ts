import { lexClass, wordList } from './table.ts'

/** Number words from nought to nine, their value; "se-" forms stand in `TENS` and `SCALES`. */
export const UNITS = lexClass('number-unit', {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
})

/** Whole numbers of one word that are no unit. */
export const SINGLE_NUMBERS = lexClass('number-single', {
  sepuluh: 10,
  sebelas: 11,
  seratus: 100,
  seribu: 1000,
  sejuta: 1_000_000,
  semiliar: 1_000_000_000,
})

/** Words that multiply what stands before them. */
export const SCALES = lexClass('number-scale', {
  belas: 10,
  puluh: 10,
  ratus: 100,
  ribu: 1000,
  juta: 1_000_000,
  miliar: 1_000_000_000,
  milyar: 1_000_000_000,
  triliun: 1_000_000_000_000,
})

/** Fractions that multiply a scale ("setengah juta"). */
export const FRACTIONS = lexClass('number-fraction', { setengah: 0.5, separuh: 0.5, seperempat: 0.25 })

/** Vague numbers: the least and the most they stand for. */
export const VAGUE_NUMBERS = lexClass<readonly [number, number | null]>('number-vague', {
  belasan: [11, 19],
  puluhan: [20, 99],
  ratusan: [100, 999],
  ribuan: [1000, 9999],
  jutaan: [1_000_000, 9_999_999],
  beberapa: [2, null],
  sejumlah: [2, null],
})

/** Words of one that carry their unit inside ("seorang"), with the number of people they stand for. */
export const ONE_WORDS = lexClass('number-one', { seorang: 1, sepasang: 2, sekeluarga: 1 })

/** Words between two numbers that make a range ("tiga hingga lima"). */
export const RANGE_WORDS = wordList('number-range', 'atau', 'hingga', 's / d', 'sampai', 'sd')

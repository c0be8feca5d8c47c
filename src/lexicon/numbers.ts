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

const ONES = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan']
const GLUED_SCALES = { ratus: 100, ribu: 1000, juta: 1_000_000 }

/** Numbers written together: "duabelas", "tigapuluh", "tigapuluhlima", "limaribu". */
function gluedNumbers(): Record<string, number> {
  const rows: Record<string, number> = {}
  ONES.forEach((one, i) => {
    const value = i + 1
    if (value === 1) return
    rows[`${one}belas`] = 10 + value
    rows[`${one}puluh`] = 10 * value
    ONES.forEach((unit, j) => {
      rows[`${one}puluh${unit}`] = 10 * value + j + 1
    })
    for (const [scale, factor] of Object.entries(GLUED_SCALES)) rows[one + scale] = value * factor
  })
  return rows
}

/** Whole numbers of one word that are no unit. */
export const SINGLE_NUMBERS = lexClass<number>('number-single', () => ({
  sepuluh: 10,
  sebelas: 11,
  selusin: 12,
  seratus: 100,
  seribu: 1000,
  sejuta: 1_000_000,
  semiliar: 1_000_000_000,
  ...gluedNumbers(),
}))

/** Tens and units written together behind a unit: "dua puluhlima". */
export const GLUED_TENS = lexClass<number>('number-glued-ten', () =>
  Object.fromEntries(ONES.map((unit, i) => [`puluh${unit}`, i + 1])),
)

/** Round numbers with "-an" that are only about so many, in one word: "seratusan", "duaratusan". */
export const ROUNDED_NUMBERS = lexClass<number>('number-rounded', () => {
  const rows: Record<string, number> = { sepuluhan: 10, seratusan: 100, seribuan: 1000, sejutaan: 1_000_000 }
  for (const [word, value] of Object.entries(gluedNumbers()))
    if (/(?:puluh|ratus|ribu|juta)$/.test(word)) rows[`${word}an`] = value
  return rows
})

/** Scales with "-an" that make the number before them one of about so many: "dua ratusan", "12-an". */
export const ROUNDED_SCALES = lexClass<number>('number-rounded-scale', {
  an: 1,
  belasan: 10,
  puluhan: 10,
  ratusan: 100,
  ribuan: 1000,
  jutaan: 1_000_000,
})

/** Words that multiply what stands before them. */
export const SCALES = lexClass('number-scale', {
  belas: 10,
  puluh: 10,
  ratus: 100,
  ribu: 1000,
  rb: 1000,
  juta: 1_000_000,
  jt: 1_000_000,
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

/** Words of one that carry their unit inside ("seorang", "sesosok mayat"), with the number of people they stand for. */
export const ONE_WORDS = lexClass('number-one', { seorang: 1, sesosok: 1, sepasang: 2, sekeluarga: 1 })

/** Words between two numbers that make a range ("tiga hingga lima"). */
export const RANGE_WORDS = wordList('number-range', 'atau', 'hingga', 's / d', 'sampai', 'sampai dengan', 'sd')

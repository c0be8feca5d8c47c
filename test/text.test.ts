import { describe, expect, it } from 'vitest'
import { annotate } from '../src/annotate/annotate.ts'
import { codePointOffsets, sliceCodePoints } from '../src/text/code-points.ts'
import { readDigits } from '../src/text/digits.ts'
import { firstFrom } from '../src/text/first-from.ts'
import { readQuantities, readQuantity } from '../src/text/quantity.ts'
import { hasVerbForm } from '../src/text/verb.ts'
import { textOf } from '../src/text/view.ts'

const tokensOf = (text: string) => {
  const doc = annotate(text)
  return Array.from({ length: doc.tokens.length }, (_, i) => textOf(doc, i))
}
const sentencesOf = (text: string) => {
  const doc = annotate(text)
  return Array.from({ length: doc.sentences.length - 1 }, (_, s) => textOf(doc, doc.sentences[s], doc.sentences[s + 1]))
}
const numbersOf = (text: string) => annotate(text).numbers.map(({ value, min, max, form }) => ({ value, min, max, form }))
const exactly = (value: number, form: string) => ({ value, min: value, max: value, form })

describe('tokenize', () => {
  it.each([
    ['KTP-nya abal-abal di Soekarno-Hatta', ['KTP-nya', 'abal-abal', 'di', 'Soekarno-Hatta']],
    ['1.503 orang, 2,5 juta', ['1.503', 'orang', ',', '2,5', 'juta']],
    ['pukul 07.55 WIB.', ['pukul', '07.55', 'WIB', '.']],
    ['Selasa (2/8/2022)', ['Selasa', '(', '2/8/2022', ')']],
    ['2-3 orang', ['2', '-', '3', 'orang']],
    ['12-8-2024', ['12', '-', '8', '-', '2024']],
    ['di Jl. Sudirman No. 5, Kab. Demak', ['di', 'Jl.', 'Sudirman', 'No.', '5', ',', 'Kab.', 'Demak']],
    ['M. Yana Aditya, S.Sos, M.H.', ['M.', 'Yana', 'Aditya', ',', 'S.Sos', ',', 'M.H.']],
    ['H. Ahmad, S.I.K., M.Si.', ['H.', 'Ahmad', ',', 'S.I.K.', ',', 'M.Si', '.']],
    ['situs kemlu.go.id.', ['situs', 'kemlu.go.id', '.']],
    ['KOMPAS.com - ', ['KOMPAS.com', '-']],
    ['Covid-19 dan QZ8501', ['Covid-19', 'dan', 'QZ8501']],
    ["Jum'at dan Ma’ruf", ["Jum'at", 'dan', 'Ma’ruf']],
    ['Rp2.500 dan Rp 3.000', ['Rp', '2.500', 'dan', 'Rp', '3.000']],
    ['50kg pada 1980-an', ['50', 'kg', 'pada', '1980', '-', 'an']],
    ['berkata😀lalu', ['berkata', '😀', 'lalu']],
    ['a\u00a0b\u200bc', ['a', 'b', 'c']],
  ])('%s', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens)
  })
})

describe('sentences', () => {
  it.each([
    ['Dua orang tewas. Tiga orang luka.', ['Dua orang tewas.', 'Tiga orang luka.']],
    ['Ia tinggal di Jl. Sudirman No. 5. Ia pergi.', ['Ia tinggal di Jl. Sudirman No. 5.', 'Ia pergi.']],
    ['Kata M. Yana Aditya. Lalu pergi.', ['Kata M. Yana Aditya.', 'Lalu pergi.']],
    ['"Kami tahu!" kata dia. "Sudah."', ['"Kami tahu!" kata dia.', '"Sudah."']],
    ['“Dua tewas.” Polisi datang.', ['“Dua tewas.”', 'Polisi datang.']],
    ['Pukul 07.55 WIB. Lalu', ['Pukul 07.55 WIB.', 'Lalu']],
    ['Baris satu\nBaris dua', ['Baris satu', 'Baris dua']],
    ['Benarkah? Ya... Mungkin', ['Benarkah?', 'Ya...', 'Mungkin']],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences)
  })
})

describe('numbers', () => {
  it.each([
    ['62 orang', [exactly(62, 'digits')]],
    ['1.503 orang', [exactly(1503, 'digits')]],
    ['2,5 juta orang', [exactly(2_500_000, 'digits')]],
    ['seratus dua puluh tujuh orang', [exactly(127, 'words')]],
    ['dua ribu lima ratus sebelas orang', [exactly(2511, 'words')]],
    ['sembilan belas orang', [exactly(19, 'words')]],
    ['setengah juta orang', [exactly(500_000, 'words')]],
    ['satu setengah juta orang', [exactly(1_500_000, 'words')]],
    ['seorang warga', [exactly(1, 'one')]],
    ['belasan warga', [{ value: null, min: 11, max: 19, form: 'vague' }]],
    ['ratusan ribu orang', [{ value: null, min: 100_000, max: 999_999, form: 'vague' }]],
    ['2-3 orang', [{ value: null, min: 2, max: 3, form: 'range' }]],
    ['tiga hingga lima orang', [{ value: null, min: 3, max: 5, form: 'range' }]],
  ])('%s', (text, numbers) => {
    expect(numbersOf(text)).toEqual(numbers)
  })

  it.each(['Selasa (2/8/2022)', 'versi 1.2.3.4', 'setengah hari'])('finds none in "%s"', (text) => {
    expect(numbersOf(text)).toEqual([])
  })

  it.each([
    ['1.503', 1503],
    ['1.234.567', 1_234_567],
    ['2,5', 2.5],
    ['7.55', 7.55],
    ['2/8', null],
    ['10:30', null],
  ])('reads %s', (digits, value) => {
    expect(readDigits(digits)).toBe(value)
  })
})

describe('the number among a few words', () => {
  it.each([
    ['17 orang tewas', [17, 17, 17, 'orang']],
    ['menewaskan sekitar 1.200 warga,', [1200, 1200, 1200, 'warga']],
    ['2,5 juta jiwa', [2_500_000, 2_500_000, 2_500_000, 'jiwa']],
    ['dua puluh tujuh (27) siswa', [27, 27, 27, null]],
    ['seorang nelayan hilang', [1, 1, 1, 'nelayan']],
    ['"Puluhan ribu pengungsi"', [null, 20_000, 99_999, 'pengungsi']],
    ['korban tewas 12', [12, 12, 12, null]],
    ['menimpa desa', [null, null, null, null]],
    ['constructor toString', [null, null, null, null]],
    ['', [null, null, null, null]],
  ])('is read with the noun behind it: %j', (words, expected) => {
    const { value, min, max, unit } = readQuantity(words)
    expect([value, min, max, unit]).toEqual(expected)
  })

  it('finds all of them, each with all its words', () => {
    const found = readQuantities('Dua Belas Orang Tewas, 3 Luka dan Ratusan Rumah Rusak')
    expect(found.map(({ value }) => value)).toEqual([12, 3, null])
  })
})

describe('code points', () => {
  it('counts an emoji once', () => {
    const text = 'a😀b'
    expect([0, 1, 3, 4].map(codePointOffsets(text))).toEqual([0, 1, 2, 3])
    expect(sliceCodePoints(text, [1, 3])).toBe('😀b')
  })
})

describe('the form of a verb', () => {
  it.each(['menabrak', 'memeriksa', 'menyebut', 'mengeluh', 'merasa', 'bekerja', 'berjalan', 'terseret', 'diperiksa'])(
    '%s has it',
    (word) => expect(hasVerbForm(word)).toBe(true),
  )

  it.each(['orang', 'transfer', 'travel', 'beras', 'dinas', 'meja', 'ter', ''])('%j has none', (word) =>
    expect(hasVerbForm(word)).toBe(false),
  )
})

describe('the first of rising values', () => {
  it.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 1],
    [9, 4],
    [10, 5],
  ])('that is %i or more is found where it stands', (least, index) => {
    const values = [1, 3, 3, 5, 9]
    expect(firstFrom(values.length, (i) => values[i], least)).toBe(index)
  })
})

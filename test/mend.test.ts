import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean } from '../src/clean/clean.ts'
import { mend } from '../src/clean/mend.ts'
import { extract } from '../src/index.ts'
import { NOTHING_SAID } from '../src/read/source.ts'
import { readText } from '../src/read/text.ts'
import { edit, unedited } from '../src/text/edits.ts'
import { withoutMisread } from '../src/text/mojibake.ts'

/** UTF-8 read as windows-1252, as a wrong program does it. */
const misread = (text: string) =>
  [...Buffer.from(text, 'utf8')]
    .map((byte) => (byte < 128 || byte > 159 ? String.fromCharCode(byte) : WINDOWS[byte - 128]))
    .join('')
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const righted = (text: string) => withoutMisread(unedited(text)).text

describe('UTF-8 read as windows-1252', () => {
  it.each(['“Air surut,” kata Jum’at', 'Desa Kaléng – Wolo', '😀 50°C', 'naïve café', 'Beyoncé … “a”'])(
    'is put right: %j',
    (text) => {
      expect(misread(text)).not.toBe(text)
      expect(righted(misread(text))).toBe(text)
      expect(righted(misread(misread(text)))).toBe(text)
    },
  )

  it('is put right where a program dropped byte 9D, behind a quotation that opens', () => {
    expect(righted('â€œAir surut,â€ kata Budi')).toBe('“Air surut,” kata Budi')
  })

  it.each(['Crédit Agricole', 'SÃO PAULO', 'Ã', 'Â 5', 'â€ saja', 'Ñoño', 'Kobenhavn Å', '“Air” surut'])(
    'is told from %j',
    (text) => {
      expect(righted(text)).toBe(text)
    },
  )

  it('is a problem of the record, and removals count in the input', () => {
    const text = misread(
      '“Air mulai surut,” kata Bupati Malang Ratna Dewi, Jum’at.\nBaca juga: “Tanggul” Jebol di Hulu\nWarga pulang.',
    )
    const record = extract({ text, title: misread('“Banjir” Surut'), published: '2024-03-16' })
    expect(record.article.text).toBe('“Air mulai surut,” kata Bupati Malang Ratna Dewi, Jum’at.\n\nWarga pulang.')
    expect(record.article.title).toBe('“Banjir” Surut')
    expect(record.problems.map(({ code }) => code)).toContain('bad-encoding')
    for (const { at, text: removed } of record.removed) expect([...text].slice(...at!).join('')).toBe(removed)
    expect(extract('“Air” surut di café itu.').problems.map(({ code }) => code)).not.toContain('bad-encoding')
  })

  it('stays as it is without cleaning, and is told', () => {
    const text = misread('“Air surut”')
    const record = extract(text, { clean: false })
    expect(record.article.text).toBe(text)
    expect(record.problems.map(({ code }) => code)).toContain('bad-encoding')
  })
})

describe('sentences without a blank between', () => {
  it.each([
    ['Air surut pukul 10.00 WIB.Setelah itu warga pulang.', 'Air surut pukul 10.00 WIB. Setelah itu warga pulang.'],
    ['Air mulai surut.Warga pulang.', 'Air mulai surut. Warga pulang.'],
    ['Ia ditahan KPK.Menurut Budi, itu benar.', 'Ia ditahan KPK. Menurut Budi, itu benar.'],
    ['kata Senin (1/5/2023)Dia pulang.', 'kata Senin (1/5/2023) Dia pulang.'],
    ['ujar Dewi WirantiSelain itu air surut.', 'ujar Dewi Wiranti Selain itu air surut.'],
    ['Air surut."Kami pulang," kata Budi.', 'Air surut. "Kami pulang," kata Budi.'],
    ['"Kami pulang."Budi lega.', '"Kami pulang." Budi lega.'],
    ['Air surut.“Kami pulang,” kata Budi.”Lalu', 'Air surut. “Kami pulang,” kata Budi.” Lalu'],
    ['Korban yakni:1. Dimas Yudha2. Bagas Wolo3. Sari', 'Korban yakni: 1. Dimas Yudha 2. Bagas Wolo 3. Sari'],
  ])('%j are parted', (text, parted) => {
    expect(mend(text).text).toBe(parted)
  })

  it.each([
    'KOMPAS.com dan Detik.Com',
    'Jl.Sudirman No.5, drg.Hana, M.Si, S.Sos',
    'PT.Sinar Abadi',
    'MotoGP, YouTube, PlayStation, BaliPost, #KaukusSelain',
    'Mario naik dari Moto3. Lalu pulang.',
    'Rp1.500.000',
    '("Aku," katanya)',
    'Pasal 5.Ayat',
    'U.S. dan A.S.',
  ])('%j stays', (text) => {
    expect(mend(text).text).toBe(text)
  })
})

describe('what prints nothing', () => {
  it.each([
    ['te\u200bwas', 'tewas'],
    ['Ba\u00addan', 'Badan'],
    ['mengung\u00ad\nsi', 'mengungsi'],
    ['air\ufeffnya', 'airnya'],
    ['\u200bAir \u200bsurut\u200b', '\u200bAir \u200bsurut\u200b'],
    ['👨‍👩‍👧', '👨‍👩‍👧'],
  ])('in %j goes from within words alone', (text, mended) => {
    expect(mend(text).text).toBe(mended)
  })
})

describe('words cut at the end of a line', () => {
  const read = (text: string) => {
    const article = readText(new TextEncoder().encode(text), { ...NOTHING_SAID, id: 'a', path: null })
    if ('code' in article) throw new Error(`Expected an article, got \`${article.code}\``)
    return clean(article)
  }

  it('are whole again, and the hyphen is a removal', () => {
    const text = 'Sekitar 200 warga mengung-\nsi ke balai desa.'
    const { text: kept, removed } = read(text)
    expect(kept).toBe('Sekitar 200 warga mengungsi ke balai desa.')
    expect(removed).toEqual([{ kind: 'pagination', rule: 'hyphenation', text: '-', at: [25, 26] }])
  })

  it.each(['anak-\nanak', 'berlari-\nlari', 'sayur-\nmayur', 'non-\naktif', 'KTP-\nnya', 'pro -\nkontra', 'Demak-\nKudus'])(
    'keep the hyphen of %j',
    (text) => {
      expect(mend(text).hyphens).toEqual([])
    },
  )
})

describe('edits', () => {
  it('tell of every place where it was', () => {
    const pieces = fc.array(fc.tuple(fc.string({ maxLength: 4 }), fc.string({ maxLength: 3 }), fc.string({ maxLength: 3 })), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(pieces, fc.string({ maxLength: 4 }), (list, rest) => {
        let text = ''
        const edits = list.map(([kept, gone, put]) => {
          text += kept
          const start = text.length
          text += gone
          return { start, end: text.length, text: put }
        })
        const edited = edit(unedited(text + rest), edits)
        expect(edited.text).toBe(list.map(([kept, , put]) => kept + put).join('') + rest)
        let last = 0
        for (let at = 0; at <= edited.text.length; at++) {
          expect(edited.origin(at)).toBeGreaterThanOrEqual(last)
          last = edited.origin(at)
        }
        expect(edited.origin(edited.text.length)).toBe(text.length + rest.length)
        expect(edited.text.slice(edited.text.length - rest.length)).toBe(rest)
      }),
    )
  })
})

import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainArticle } from '../src/explain/explain.ts'
import { madeUnread, type UnreadPlace } from '../src/explain/unread-line.ts'
import { KINDS } from '../src/index.ts'
import type { Kind } from '../src/model/kind.ts'
import { REASONS } from '../src/model/reasons.ts'
import { type LooseFact, namingsOf } from '../src/model/rows/walk.ts'
import { fieldsToArticle } from '../src/read/fields.ts'
import { codePointOffsets } from '../src/text/code-points.ts'
import { COMMAND, call, linesOf, temporaryFolder } from './command.ts'
import { expectLinear } from './operations.ts'

fc.configureGlobal({ seed: 17_08_1945, numRuns: 300 })

const unreadOf = (text: string) => madeUnread([fieldsToArticle({ text }, '2024-05-06')], {})[0]!

/** What an article says and no fact explains, as kind, words, form and reason. */
const told = (text: string) =>
  unreadOf(text).line.unread.map(({ kind, text: words, form, reason }) => [kind, words, form, reason])

describe('what is unread', () => {
  it.each<[string, Kind, string, string, string]>([
    ['Panitia melihat 30 orang di lapangan.', 'counts', '30 orang', 'melihat # orang', 'nothing-said'],
    ['Polisi membantah kabar bahwa 11 prajurit tewas.', 'counts', '11 prajurit', 'bahwa # prajurit', 'denied'],
    ['Polisi membantah kabar bahwa 11 prajurit tewas.', 'counts', 'tewas', 'tewas', 'denied'],
    ['Ayah dari 30 siswa itu melihat Budi tewas.', 'counts', 'tewas', 'tewas', 'figure-apart'],
    ['Seorang guru bernama Budi ditemukan. Budi tewas.', 'counts', 'tewas', 'tewas', 'no-figure'],
    ['Rumah di RW 12 terbakar.', 'counts', 'terbakar', 'terbakar', 'no-figure'],
    ['Ia memakai jam tangan.', 'dates', 'jam', 'memakai jam tangan', 'bare-unit'],
    ['Pada menit ke-84 ia jatuh.', 'dates', 'menit', 'pada menit ke-84', 'no-rule'],
    ['Hak itu ada dalam UUD 1945.', 'dates', '1945', 'uud #', 'law'],
    ['Warga berkumpul di Sackvillo.', 'locations', 'di Sackvillo', 'di *', 'unknown-name'],
    ['Tim pengacara Budi Santoso hadir.', 'officials', 'pengacara Budi Santoso', 'pengacara *', 'no-holder'],
    ['Kata "maju" itu dibahas warga.', 'statements', '"maju"', 'kata " maju "', 'named-words'],
    [
      '"Kami sudah berusaha keras menolong semua warga di desa itu sampai malam."',
      'statements',
      '"Kami sudah berusaha keras menolong semua warga di desa itu sampai malam."',
      '…',
      'no-speaker',
    ],
  ])('of %j', (text, kind, words, form, reason) => {
    expect(told(text)).toContainEqual([kind, words, form, reason])
  })

  it.each([
    'Sebanyak 12 orang tewas di Bandung, Senin (5/2/2024).',
    'Jalan ditutup, kata Kapolres Garut AKBP Doni Prakosa.',
    'Harga naik 12 persen.',
    'Kota itu ramai.',
  ])('is nothing of %j', (text) => {
    expect(told(text)).toEqual([])
  })

  it('leaves the office before a later naming to the official', () => {
    for (const naming of ['Kabid Humas Polda Metro Jaya Kombes Doni Prakosa', 'Kapolsek Sukamaju, Iptu Doni Prakosa,'])
      expect(told(`${naming} hadir. ${naming} pulang.`).filter(([kind]) => kind === 'officials')).toEqual([])
  })

  it('does not give for a name the reason that a word of it has', () => {
    expect(told('Rapat diadakan di Kantor Formappi, Jakarta.')).toEqual([
      ['locations', 'di Kantor Formappi', 'di kantor formappi', 'unknown-name'],
    ])
  })

  it('names the fact that tells of the same', () => {
    const { line } = unreadOf('Sebanyak 12 orang tewas. Warga menangis. Budi ditemukan tewas.')
    expect(line.unread).toMatchObject([{ text: 'tewas', reason: 'told-elsewhere', why: `${REASONS['told-elsewhere']} (c1)` }])
  })
})

/** News that is in facts, news that is not, and noise between. */
const PIECES = [
  'Sedikitnya 12 warga tewas.',
  'Banjir melanda Demak,',
  'bus terguling',
  'Panitia melihat 30 orang',
  'Polisi membantah kabar bahwa 11 prajurit tewas.',
  'seorang penumpang',
  'korban: 15',
  'ketiganya',
  'tewas',
  'luka',
  'Senin (5/2/2024)',
  'pukul 07.55 WIB',
  'tahun 2019',
  'UU Nomor 6 Tahun 2014',
  'tiga jam',
  'jam kerja',
  'kemarin',
  'berusia 30 tahun',
  'di Desa Kasimpar, Kecamatan Petungkriyono',
  'di Sackvillo',
  'ke Polres Garut',
  'di Malang, Jawa Timur',
  'Kapolres Garut AKBP Doni Prakosa',
  'pengacara Rina Wulan',
  'Rina Wulan, Camat Sukamaju,',
  'Dokter Rina Wulan',
  'kata Doni',
  'kata dia',
  'menurut Rina',
  'mengatakan bahwa jalan ditutup',
  '"Kami sudah berusaha keras menolong semua warga di desa itu,"',
  '"Air mulai surut sejak tadi malam dan warga pulang."',
  '"maju"',
  'Baca juga: 12 Orang Tewas',
  '.',
  ',',
  '(',
  '"',
  '\n\n',
  '😀',
]

const news = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(' '))

/** What anybody would take for a word of each kind, as plain expressions that know nothing of the rules. */
const OBVIOUS: { readonly [K in Kind]: RegExp } = {
  dates: /\b(?:Senin|pukul 07|tahun 2019|Tahun 2014|jam|kemarin|30 tahun)\b/g,
  officials: /\b(?:AKBP Doni|pengacara Rina|Dokter Rina)\b/g,
  counts: /\b(?:12 warga|30 orang|11 prajurit|seorang penumpang|korban: 15|tewas|luka)\b/g,
  locations: /\b(?:di Desa Kasimpar|Kecamatan Petungkriyono|di Sackvillo|ke Polres Garut|di Malang)\b/g,
  statements: /"Kami sudah[^"]*"|"Air mulai[^"]*"/g,
  incidents: /\b(?:Banjir|terguling)\b/g,
}

describe('every candidate', () => {
  it('is in a fact, or is unread for a reason there is', () => {
    const seen = { told: 0, unread: 0 }
    fc.assert(
      fc.property(news, (text) => {
        const { record, line } = unreadOf(text)
        const offset = codePointOffsets(record.article.text)
        const named = KINDS.flatMap((kind) =>
          (record[kind] as readonly LooseFact[]).filter(({ speaker }) => speaker !== null).flatMap(namingsOf),
        ).map(({ span }) => span)
        for (const kind of KINDS)
          for (const { index, 0: words } of record.article.text.matchAll(OBVIOUS[kind])) {
            const [from, to] = [offset(index), offset(index + words.length)]
            const overlaps = ([start, end]: readonly [number, number]) => start < to && from < end
            const isTold = named.some(overlaps)
            const why = line.unread.filter(({ span }) => overlaps(span))
            seen[isTold ? 'told' : 'unread']++
            expect({ words, isTold: isTold || why.length > 0 }, record.article.text).toEqual({ words, isTold: true })
          }
      }),
    )
    expect(Math.min(seen.told, seen.unread)).toBeGreaterThan(100)
  })

  it('is a slice of its text, with a sentence that holds it and a reason that is one, in text order', () => {
    fc.assert(
      fc.property(news, (text) => {
        const { record, line } = unreadOf(text)
        const characters = Array.from(record.article.text)
        let last = 0
        for (const { text: words, span, sentence, at, reason, why, form } of line.unread) {
          expect(
            characters
              .slice(...span)
              .join('')
              .replace(/\s+/g, ' '),
          ).toBe(words)
          expect(sentence.slice(at, at + words.length)).toBe(words)
          expect(why.startsWith(REASONS[reason])).toBe(true)
          expect(form).not.toBe('')
          expect(span[0]).toBeGreaterThanOrEqual(last)
          last = span[0]
        }
      }),
    )
  })
})

describe('what it costs', () => {
  it.each<[string, (i: number) => string]>([
    ['officials', (i) => `Bupati ${'Budi Rina Doni Sari'.split(' ')[i % 4]} Santo${'aeiou'[i % 5]}${i} hadir. Bupati pergi. `],
    ['offices in one sentence', () => 'Bupati Budi, Bupati, '],
    ['people in one sentence', (i) => `${i + 2} orang, seorang guru tewas, `],
    ['words of time in one sentence', (i) => `jam kerja ${i} tahun, `],
    ['names in one sentence', (i) => `di Sackvillo ${i}, `],
    ['quotations in one sentence', () => '"maju" kata "mundur" '],
    ['quotations', () => '"Kami sudah berusaha keras menolong warga di desa itu." '],
  ])('grows with the text: %s', (_, piece) => {
    const text = (size: number) => Array.from({ length: size }, (_, i) => piece(i)).join('')
    for (const work of [unreadOf, (text: string) => explainArticle(fieldsToArticle({ text }, '2024-05-06'))])
      expectLinear((size) => void work(text(size)), 150)
  })
})

const folder = temporaryFolder()
const put = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

/** Three articles, the last one the first again. */
const ROWS = [
  { id: 'a', text: 'Panitia melihat 30 orang di Sackvillo. Panitia melihat 45 orang.' },
  { id: 'b', text: 'Panitia melihat belasan orang, dan panitia melihat 12 orang. Ia memakai jam tangan.' },
  { id: 'c', text: 'Panitia melihat 30 orang di Sackvillo. Panitia melihat 45 orang.' },
]
const rows = put('rows.jsonl', ROWS.map((row) => `${JSON.stringify(row)}\n`).join(''))

describe('extract unread', () => {
  it('shows one article place by place, each with its sentence and the reason', () => {
    const { code, out, err } = call(['unread', '-'], { input: 'Air naik. Panitia melihat 30 orang di Sackvillo.' })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(
      [
        `counts “30 orang”: ${REASONS['nothing-said']} (nothing-said)`,
        '    Panitia melihat 30 orang di Sackvillo.',
        `locations “di Sackvillo”: ${REASONS['unknown-name']} (unknown-name)`,
        '    Panitia melihat 30 orang di Sackvillo.',
        '',
      ].join('\n'),
    )
    expect(call(['unread', '-'], { input: 'Air naik.' }).out).toBe('Nothing is unread in 1 article.\n')
  })

  it('counts the forms of many, numbers and names folded, the most frequent first', () => {
    const { code, out, err } = call(['unread', rows, '--to', 'jsonl'])
    expect(code).toBe(0)
    expect(err).toContain('3 articles')
    const groups = linesOf<{ kind: Kind; form: string; times: number; articles: number; reason: string; examples: object[] }>(out)
    expect(groups.map(({ kind, form, times, articles, reason }) => [kind, form, times, articles, reason])).toEqual([
      ['dates', 'memakai jam tangan', 1, 1, 'bare-unit'],
      ['counts', 'melihat # orang', 5, 3, 'nothing-said'],
      ['counts', 'melihat belasan orang', 1, 1, 'nothing-said'],
      ['locations', 'di *', 2, 2, 'unknown-name'],
    ])
    expect(groups[1]!.examples).toEqual([
      { article: 'a', text: '30 orang', span: [16, 24], sentence: 'Panitia melihat 30 orang di Sackvillo.' },
    ])
    const shown = call(['unread', rows, '-q'])
    expect(shown).toMatchObject({ code: 0, err: '' })
    expect(shown.out).toMatch(/^ +5 +3 {2}melihat # orang +nothing-said$/m)
    expect(shown.out).toMatch(/^ +nothing-said +people are counted/m)
  })

  it('counts by words and by reasons, shows so many forms and sentences, and leaves copies out', () => {
    const groups = (...args: string[]) =>
      linesOf<{ form: string | null; times: number; examples: object[] }>(
        call(['unread', rows, '-t', 'jsonl', '-k', 'counts', ...args]).out,
      )
    expect(groups('--by', 'words').map(({ form, times }) => [form, times])).toEqual([
      ['30 orang', 2],
      ['45 orang', 2],
      ['12 orang', 1],
      ['belasan orang', 1],
    ])
    expect(groups('--by', 'reason').map(({ form, times }) => [form, times])).toEqual([[null, 6]])
    expect(groups('--dedupe', '--by', 'reason')[0]!.times).toBe(4)
    expect(groups('--top', '1', '--examples', '2')).toMatchObject([{ form: 'melihat # orang', examples: [{}, {}] }])
    expect(groups('--reason', 'denied')).toEqual([])
  })

  it('writes places and forms as tables', () => {
    const places = call(['unread', rows, '-t', 'csv', '--by', 'place', '-k', 'locations']).out.split('\n')
    expect(places).toEqual([
      'kind,form,reason,why,article,start,end,text,sentence',
      `locations,di *,unknown-name,"${REASONS['unknown-name']}",a,25,37,di Sackvillo,Panitia melihat 30 orang di Sackvillo.`,
      `locations,di *,unknown-name,"${REASONS['unknown-name']}",c,25,37,di Sackvillo,Panitia melihat 30 orang di Sackvillo.`,
      '',
    ])
    const forms = call(['unread', rows, '-t', 'csv', '-k', 'locations']).out.split('\n')
    expect(forms[0]).toBe('kind,form,reason,why,times,articles,article,start,end,text,sentence')
    expect(forms[1]).toContain(',2,2,a,25,37,')
  })

  it('gives the same on any number of threads', () => {
    const many = put(
      'many.jsonl',
      Array.from({ length: 400 }, (_, i) => `${JSON.stringify({ ...ROWS[i % 3], id: `r${i}` })}\n`).join(''),
    )
    const one = call(['unread', many, '-t', 'csv', '--by', 'place', '-q', '-j', '1'])
    expect(one).toMatchObject({ code: 0, err: '' })
    expect(call(['unread', many, '-t', 'csv', '--by', 'place', '-q', '-j', '3'])).toEqual(one)
  })

  it('tells of every place, whose article is read by a folder’s path', () => {
    mkdirSync(join(folder, 'berita'))
    put('berita/satu.txt', 'Warga berkumpul di Sackvillo.')
    put('berita/dua.txt', 'Air naik.')
    const { out } = call(['unread', join(folder, 'berita'), '--by', 'place', '-t', 'jsonl', '-q'])
    expect(linesOf<UnreadPlace & { article: string }>(out)).toMatchObject([
      { article: 'satu.txt', text: 'di Sackvillo', span: [16, 28] },
    ])
  })

  it('reads with a user’s words', () => {
    const input = 'Kasiaga Doni Prakosa berkumpul di Sackvillo.'
    const lexicon = put('kata.yaml', 'places:\n  - name: Sackvillo\n    type: village\n')
    expect(call(['unread', '-', '--lexicon', lexicon], { input }).out).not.toContain('Sackvillo”')
  })

  it('shows control characters of an article instead of sending them to the terminal', () => {
    const { out } = call(['unread', '-'], { input: 'Panitia melihat 30 \u001b[31m orang di Sackvillo.' })
    expect(out).not.toContain('\u001b')
  })

  it('tells what cannot be read and goes on', () => {
    const { code, out, err } = call(['unread', join(folder, 'nowhere.txt'), rows, '-k', 'locations'])
    expect(code).toBe(1)
    expect(err).toContain('nowhere.txt: There is no such file.')
    expect(out).toContain('di *')
    const record = call([rows, '-t', 'jsonl', '-q']).out
    const refused = call(['unread', '-'], { input: record })
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain('This is a record')
  })

  it('ends well when its reader has enough', () => {
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', `"$0" "$1" unread "$2" --by place | head -1; exit`, process.execPath, COMMAND, rows],
      {
        encoding: 'utf8',
      },
    )
    expect(stdout).toBe('a\n')
    expect(stderr).not.toContain('EPIPE')
  })

  it.each([
    [['unread'], 2, 'missing required argument'],
    [['unread', 'x.txt', '--reason', 'no-rul'], 2, 'no-rule'],
    [['unread', 'x.txt', '--by', 'kind'], 2, 'Expected --by'],
    [['unread', 'x.txt', '--from', 'records'], 2, 'Expected --from'],
    [['unread', 'x.txt', '--top', '0'], 2, 'Expected --top'],
    [['unread', 'nowhere.txt'], 1, 'There is no such file.'],
  ])('%j ends with %i', (args, code, message) => {
    const result = call(args)
    expect(result.err).toContain(message)
    expect(result).toMatchObject({ code, out: '' })
  })

  it('says when an option changes nothing', () => {
    const { err } = call(['unread', rows, '--by', 'place', '--top', '3', '--include', '*.txt', '-q'])
    expect(err).toContain('--top changes nothing with --by place')
    expect(err).toContain('--include changes nothing')
  })
})

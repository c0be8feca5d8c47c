import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asBuffer } from '../src/batch/chunks.ts'
import { tablePieces } from '../src/batch/table-pieces.ts'
import { readCsv } from '../src/read/csv.ts'
import { readCsvHeader } from '../src/read/csv-header.ts'
import { cellText, csvRows, startOfRows } from '../src/read/csv-rows.ts'
import { operations } from './operations.ts'

/** The rows of a table: each its line, and its cells, null where it is none. */
const rowsOf = (text: string) => readCsv(text).rows.map(({ line, cells }) => [line, cells])

describe('a table', () => {
  it.each<[what: string, table: string, names: string[], rows: unknown[]]>([
    ['plain', 'id,text\n1,Air surut\n', ['id', 'text'], [[2, ['1', 'Air surut']]]],
    [
      'quoted',
      'id,text\n1,"Air, ""surut""\n\nlagi"\n2,b',
      ['id', 'text'],
      [
        [2, ['1', 'Air, "surut"\n\nlagi']],
        [5, ['2', 'b']],
      ],
    ],
    [
      'with semicolons and CRLF',
      'id;text\r\n1;"a\r\nb"\r\n2;c\r\n',
      ['id', 'text'],
      [
        [2, ['1', 'a\r\nb']],
        [4, ['2', 'c']],
      ],
    ],
    [
      'with CR alone',
      'id,text\r1,a\r2,"b\nc\rd"\r3,e',
      ['id', 'text'],
      [
        [2, ['1', 'a']],
        [3, ['2', 'b\nc\rd']],
        [6, ['3', 'e']],
      ],
    ],
    ['with the line of Excel', 'sep=;\r\nid;text\r\n1;a, b\r\n', ['id', 'text'], [[3, ['1', 'a, b']]]],
    ['with that line in quotes', '"sep=\t"\nid\ttext\n1\ta', ['id', 'text'], [[3, ['1', 'a']]]],
    ['with blank lines', '\n \nid,text\n\n1,a\n\n', ['id', 'text'], [[5, ['1', 'a']]]],
    [
      'of one column',
      'text\nAir surut, warga pulang; aman\n"a, ""b"""\n',
      ['text'],
      [
        [2, ['Air surut, warga pulang; aman']],
        [3, ['a, "b"']],
      ],
    ],
    ['with line ends in its header', '"id","text\nlines",x\n1,a,b\n', ['id', 'text\nlines', 'x'], [[3, ['1', 'a', 'b']]]],
    [
      'with cells left out and empty ones behind',
      'id,text,x\n1,a\n2,b,c,,\n',
      ['id', 'text', 'x'],
      [
        [2, ['1', 'a']],
        [3, ['2', 'b', 'c', '', '']],
      ],
    ],
    ['of a header alone', 'id,text\n', ['id', 'text'], []],
    ['of nothing', '', [], []],
  ])('%s', (_, table, names, rows) => {
    expect(readCsv(table).names).toEqual(names)
    expect(rowsOf(table)).toEqual(rows)
  })

  const head = 'id,text\n1,"Satu, a"\n'
  const tail = '\n4,"Empat, ""d"""\n'
  const first = [2, ['1', 'Satu, a']]
  const last = (line: number) => [line, ['4', 'Empat, "d"']]
  it.each<[what: string, rows: string, read: unknown[]]>([
    ['a quote never closed', '3,"Tiga, tidak ditutup', [[3, null], last(4)]],
    [
      'a quote never closed before rows without any',
      '3,"Tiga\n5,lima\n6,enam',
      [[3, null], [4, ['5', 'lima']], [5, ['6', 'enam']], last(6)],
    ],
    ['a quote never opened before doubled ones', '3,Tiga, ""c"" lalu\npergi"', [[3, null], [4, null], last(5)]],
    ['a quote never opened', '3,Tiga tidak dibuka"', [[3, null], last(4)]],
    [
      'backslashes before quotes',
      '3,"Ia berkata \\"Aman\\", lalu \\\\ pergi.\n\n\\"Ya.\\""',
      [[3, ['3', 'Ia berkata "Aman", lalu \\ pergi.\n\n"Ya."']], last(6)],
    ],
    ['a backslash before the closing quote', '3,"C:\\"', [[3, ['3', 'C:\\']], last(4)]],
    ['bare quotes inside', '3,"Ia berkata "Aman", lalu "pergi" juga', [[3, null], last(4)]],
    [
      'bare quotes inside, closed',
      '3,"Ia berkata "Aman" lalu\npergi "jauh"."',
      [[3, ['3', 'Ia berkata "Aman" lalu\npergi "jauh".']], last(5)],
    ],
    ['bare quotes before a comma', '3,"Ia berkata "Aman", lalu pergi"', [[3, null], last(4)]],
    ['a blank before the quote', '3, "Tiga, c"', [[3, ['3', 'Tiga, c']], last(4)]],
    ['inches', '3,Layar 5" dan 7" lebar', [[3, ['3', 'Layar 5" dan 7" lebar']], last(4)]],
    [
      'the lines behind one that is none',
      '3,"Tiga\nBaris dua, lagi\n\nNaik 2,5 persen',
      [[3, null], [4, null], [6, null], last(7)],
    ],
  ])('with %s goes on behind it', (_, rows, read) => {
    expect(rowsOf(`${head}${rows}${tail}`)).toEqual([first, ...read])
  })

  it('whose last quote is never closed loses no row', () => {
    expect(rowsOf('id,text\n1,"satu\n2,dua\n3,tiga\n')).toEqual([
      [2, null],
      [3, ['2', 'dua']],
      [4, ['3', 'tiga']],
    ])
  })

  it('whose header opens a quote that is never closed still has its columns', () => {
    expect(readCsv('id,"text\n1,a\n')).toMatchObject({ names: ['id', 'text'], rows: [{ line: 2, cells: ['1', 'a'] }] })
  })
})

describe('a table in pieces', () => {
  const characters = fc.constantFrom('"', '"', ',', '\n', '\n', '\r', '\\', ' ', 'a', 'é', '\0')
  const tables = fc.record({
    header: fc.constantFrom('a,b\n', 'a\n', 'a,b,c\r', 'sep=,\na,b\n', ''),
    body: fc.string({ unit: characters, maxLength: 60 }),
  })

  async function inPieces(bytes: Buffer, size: number, most: number) {
    async function* stream() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
    }
    const rows: unknown[] = []
    for await (const piece of tablePieces(stream(), most)) {
      if ('longRow' in piece) rows.push([piece.longRow, 'long'])
      else {
        const own = asBuffer(piece.bytes)
        for (const row of csvRows(own, piece.table!.header, startOfRows(piece.firstLine, piece.table!.before), true))
          rows.push([row.line, row.cells?.map((cell) => cellText(own, cell)) ?? null])
      }
    }
    return rows
  }

  it('is the same however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.integer({ min: 1, max: 9 }), async ({ header, body }, size) => {
        const text = header + body
        expect(await inPieces(Buffer.from(text), size, 10_000)).toEqual(rowsOf(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('has no hole: what is no row is blank', () => {
    fc.assert(
      fc.property(tables, ({ header, body }) => {
        const bytes = Buffer.from(header + body)
        const place = startOfRows(1)
        const table = readCsvHeader(bytes, place, true)!
        let end = place.at
        const between: string[] = []
        for (const row of csvRows(bytes, table, place, true)) {
          between.push(bytes.toString('latin1', end, row.start))
          end = row.end
        }
        expect([...between, bytes.toString('latin1', end)].join('').trim()).toBe('')
      }),
      { numRuns: 2000 },
    )
  })

  it('passes over a line that is too long, and fails a quote that is open for too long', async () => {
    const long = 'x'.repeat(100)
    const table = (row: string) => Buffer.from(`id,text\n1,a\n${row}\n3,c\n4,"d"\n`)
    for (const size of [7, 1000]) {
      expect(await inPieces(table(`2,${long}`), size, 50)).toEqual([
        [2, ['1', 'a']],
        [3, 'long'],
        [4, ['3', 'c']],
        [5, ['4', 'd']],
      ])
      expect(await inPieces(table(`2,"${long.slice(60)}\n${'5,e\n'.repeat(20)}6,f`), size, 50)).toEqual([
        [2, ['1', 'a']],
        [3, null],
        ...Array.from({ length: 20 }, (_, i) => [4 + i, ['5', 'e']]),
        [24, ['6', 'f']],
        [25, ['3', 'c']],
        [26, ['4', 'd']],
      ])
    }
  })

  it.each(['1,"a\n', '1,"a""\n', '1,"a\\"\n', '1, "a,b\n', '1,a"b,c"d\n', '"', '""', '","', '\\"'])(
    'of %j over and over is read in time',
    (row) => {
      const read = (times: number) => operations(() => readCsv(`id,text\n${row.repeat(times)}`))
      read(1000)
      expect(read(2000) / read(1000)).toBeLessThan(2.3)
    },
  )
})

import { spawnSync } from 'node:child_process'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BytesBehind, GzipError, gunzip } from '../src/batch/gunzip.ts'
import type { ArticleRecord } from '../src/model/record.ts'
import { packed, rowsOf, textOf } from './articles.ts'
import { call, linesOf } from './command.ts'
import { failuresIn, folder, run, tree } from './runs.ts'

describe('what stands in a folder beside articles', () => {
  const root = tree({
    'a.txt': textOf(1),
    '.tersembunyi.txt': textOf(2),
    '._a.txt': '\0\x05\x16\x07',
    '.git/b.txt': textOf(3),
    '__MACOSX/._a.txt': textOf(4),
    '__MACOSX/c.txt': textOf(5),
    'sub/d.txt': textOf(6),
    'sub/.DS_Store': '\0',
    'sub/e.PDF': '%PDF',
    'f.pdf': '%PDF',
    'g.csv': 'text\nBanjir.',
    LICENSE: 'MIT',
    'h.docx': 'PK',
    'i.zip.gz': 'PK',
  })

  it('is passed over where it is hidden, and read by its name', () => {
    expect(run([root]).ids).toEqual(['a.txt', 'sub/d.txt'])
    expect(run(['--include', '*.txt', root]).ids).toEqual(['a.txt', 'sub/d.txt'])
    expect(run(['-t', 'jsonl', join(root, '.tersembunyi.txt')]).records).toHaveLength(1)
    expect(run(['-t', 'jsonl', join(root, '.git')]).ids).toEqual(['b.txt'])
  })

  it('is counted in the summary where it is of a kind that is not read', () => {
    expect(call([root]).err).toContain('| 6 files of other kinds left out (2 .pdf, 1 .csv, 1 .docx, 1 .zip, …) |')
    expect(call(['--from', 'csv', root]).err).toContain(
      '| 7 files of other kinds left out (2 .pdf, 2 .txt, 1 .docx, 1 .zip, …) |',
    )
    for (const args of [
      ['--include', '*.txt', root],
      [...['pdf', 'PDF', 'csv', 'docx', 'zip.gz'].flatMap((kind) => ['--exclude', `*.${kind}`]), '--exclude', 'LICENSE', root],
      [join(root, 'a.txt')],
    ])
      expect(call(args).err).not.toContain('left out')
    const summary = JSON.parse(call(['--progress', 'json', root]).err.trimEnd().split('\n').at(-1)!)
    expect(summary).toMatchObject({ event: 'summary', articles: 2, leftOut: 6 })
    expect(call(['-q', root]).err).toBe('')
  })
})

describe('names that are no UTF-8', () => {
  const root = tree({ 'b.txt': textOf(2) })
  const bytes = (name: string) => Buffer.concat([Buffer.from(`${root}/`), Buffer.from(name, 'latin1')])
  mkdirSync(bytes('sub\xe9'))
  for (const [i, name] of ['ba\xe9jir.txt', 'ba\xf1jir.txt', 'sub\xe9/a.txt'].entries())
    writeFileSync(bytes(name), textOf(10 + i))
  writeFileSync(bytes('sub\xe9/b.jsonl.gz'), packed(rowsOf(0, 2)))

  it('are read in folders, each as Latin-1, in threads as well', () => {
    const ids = ['b.txt', 'baéjir.txt', 'bañjir.txt', 'subé/a.txt', 'a-0', 'a-1']
    for (const jobs of ['1', '2']) {
      const { code, err, records } = run(['-j', jobs, root])
      expect({ code, err, ids: records.map(({ id }) => id) }).toEqual({ code: 0, err: '', ids })
      expect(records.map(({ article }) => article.text.slice(0, 60))).toEqual(
        [2, 10, 11, 12, 0, 1].map((number) => textOf(number).slice(0, 60)),
      )
      expect(records[3]!.source.path).toBe(join(root, 'subé/a.txt'))
    }
  })

  it('are read where a shell or a list gives them, of which Node is told with U+FFFD', () => {
    const shell = (line: string) => {
      // The shell expands the names: Node gives a child no bytes.
      const { code, out, err } = callShell(line)
      expect({ code, err }).toEqual({ code: 0, err: '' })
      return linesOf<ArticleRecord>(out).map(({ id }) => id)
    }
    expect(shell('"$NODE" "$COMMAND" -q ba*.txt')).toEqual(['baéjir.txt', 'bañjir.txt'])
    expect(shell('"$NODE" "$COMMAND" -q sub*')).toEqual(['a.txt', 'a-0', 'a-1'])
    expect(shell('"$NODE" "$COMMAND" -q "$PWD"/sub*/a.txt b.txt')).toEqual([join(root, 'subé/a.txt'), 'b.txt'])
    expect(shell('find . -name "ba*" | sort | "$NODE" "$COMMAND" -q --files-from -')).toHaveLength(2)
    expect(shell('printf "%s\\n" ba*.txt | "$NODE" "$COMMAND" -q -o - --files-from -')).toHaveLength(2)
  })

  it('that are not there are told', () => {
    expect(run(['-t', 'jsonl', join(root, 'x\uFFFD.txt')]).err).toContain('not-found')
  })

  function callShell(line: string) {
    const command = `NODE='${process.execPath}'; COMMAND='${new URL('../bin/extract.js', import.meta.url).pathname}'; ${line}`
    const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: root, encoding: 'utf8' })
    return { code: status, out: stdout, err: stderr }
  }
})

describe('packed files', () => {
  const rows = rowsOf(0, 3000)
  const behind = Buffer.concat([packed(rows), Buffer.from('sampah di belakang')])

  it('with bytes behind give all their rows, and the bytes fail by themselves', () => {
    const root = tree({
      'a.jsonl.gz': behind,
      'b.txt': textOf(1),
      'c.txt.gz': Buffer.concat([packed(textOf(2)), Buffer.from('x')]),
    })
    const { code, records, err } = run([root])
    expect({ code, articles: records.length, failures: failuresIn(err) }).toEqual({
      code: 1,
      articles: 3002,
      failures: ['a.jsonl.gz unreadable'],
    })
    expect(err).toContain('behind the packed data stand bytes that are no gzip')
    expect(records.at(-1)).toMatchObject({
      id: 'c.txt.gz',
      article: { text: textOf(2).trim() },
      problems: [{ code: 'bad-encoding' }],
    })
  })

  it('may be several in one, with zeros behind', () => {
    const root = tree({ 'a.jsonl.gz': Buffer.concat([packed(rowsOf(0, 2)), packed(rowsOf(2, 3)), Buffer.alloc(512)]) })
    expect(run([root])).toMatchObject({ code: 0, ids: ['a-0', 'a-1', 'a-2'] })
  })

  it('that are cut or changed give what stands before', async () => {
    const sum = Buffer.from(packed(rows))
    sum[sum.length - 6]! ^= 1
    for (const [bytes, reason] of [
      [sum, 'incorrect data check'],
      [packed(rows).subarray(0, -3), 'unexpected end of file'],
    ] as const) {
      const { code, records, err } = run([join(tree({ 'a.jsonl.gz': bytes }), 'a.jsonl.gz')])
      expect({ code, articles: records.length }).toEqual({ code: 1, articles: 3000 })
      expect(err).toContain(reason)
    }
    expect(run([join(tree({ 'a.txt.gz': 'x' }), 'a.txt.gz')]).err).toContain('it does not begin like one')
  })

  it('are unpacked as Node does, however the bytes come', async () => {
    const unpack = async (bytes: Uint8Array, size: number) => {
      const pieces = async function* () {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
      }
      const out: Uint8Array[] = []
      try {
        for await (const piece of gunzip(pieces())) out.push(piece)
      } catch (error) {
        return { out: Buffer.concat(out), error }
      }
      return { out: Buffer.concat(out), error: null }
    }
    const members = fc.array(fc.uint8Array({ maxLength: 40_000 }), { minLength: 1, maxLength: 3 })
    const tail = fc.oneof(
      fc.constant(''),
      fc.constant('\0'.repeat(9)),
      fc.constantFrom('x', '\x1f', '\x1f\x8bab', 'sampah yang panjang'),
    )
    await fc.assert(
      fc.asyncProperty(members, tail, fc.constantFrom(3, 100, 16_384, 1 << 20), async (parts, end, size) => {
        const bytes = Buffer.concat([...parts.map((part) => gzipSync(part)), Buffer.from(end, 'latin1')])
        const { out, error } = await unpack(bytes, size)
        expect(out.equals(Buffer.concat(parts))).toBe(true)
        if (/^\0*$/.test(end)) expect({ error, same: gunzipSync(bytes).equals(out) }).toEqual({ error: null, same: true })
        else expect(error).toBeInstanceOf(BytesBehind)
      }),
      { numRuns: 40 },
    )
    for (const wrong of ['', 'x', '\x1f\x8b\x08\x1c', '\x1f\x8b\x08\x04'])
      expect((await unpack(Buffer.from(wrong, 'latin1'), 5)).error).toBeInstanceOf(GzipError)
  })

  it('hold names and other fields in their head', async () => {
    const plain = packed(rowsOf(0, 1))
    const head = Buffer.from(plain.subarray(0, 10))
    head[3] = 4 + 8 + 16 + 2
    const fields = Buffer.concat([
      head,
      Buffer.from([2, 0, 65, 66]),
      Buffer.from('a.jsonl\0komentar\0'),
      Buffer.from([0, 0]),
      plain.subarray(10),
    ])
    expect(run([join(tree({ 'a.jsonl.gz': fields }), 'a.jsonl.gz')]).ids).toEqual(['a-0'])
    renameSync(join(tree({ 'a.jsonl.gz': fields }), 'a.jsonl.gz'), join(folder, 'B.JSONL.GZ'))
    expect(run([join(folder, 'B.JSONL.GZ')]).ids).toEqual(['a-0'])
  })
})

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drawTree, wrap } from '../src/cli/tree.ts'
import { explainArticle } from '../src/explain/explain.ts'
import type { Fact } from '../src/model/kind.ts'
import { KINDS } from '../src/model/rows/index.ts'
import { processArticle } from '../src/pipeline.ts'
import { fieldsToArticle } from '../src/read/fields.ts'
import { call, temporaryFolder } from './command.ts'

const explain = (text: string, options = {}) => explainArticle(fieldsToArticle({ text }, '2024-05-06'), options)

describe('explaining', () => {
  it.each(['longsor', 'gempa', 'perdagangan-orang', 'politik'])('changes no fact of %s, and explains each', (name) => {
    const article = fieldsToArticle({ text: readFileSync(`fixtures/${name}.txt`, 'utf8') }, null)
    const { record, facts } = explainArticle(article)
    expect(record).toEqual(processArticle(article))
    const all = KINDS.flatMap((kind): readonly Fact[] => record[kind])
    expect(facts.map(({ id, text, span }) => ({ id, text, span }))).toEqual(all.map(({ id, text, span }) => ({ id, text, span })))
    for (const { id, sentence, text, resolution, triggers, captured } of facts) {
      expect(sentence, id).toContain(text.replace(/\s+/g, ' '))
      expect(resolution.length, id).toBeGreaterThan(0)
      expect(triggers.length, id).toBeGreaterThan(0)
      expect(Object.keys(captured).length, id).toBeGreaterThan(0)
    }
  })

  it('tells what an office was captured from and what its abbreviation stands for', () => {
    const [fact] = explain('Kapolres Garut AKBP Doni Prakosa menjelaskan hal itu. Doni menutup rapat.').facts
    expect(fact).toMatchObject({
      id: 'o1',
      rule: 'office-name',
      triggers: ['role-head'],
      captured: { position: 'Kapolres Garut', rank: 'AKBP', name: 'Doni Prakosa', 'stands for': 'Kepala Kepolisian Resor' },
    })
    expect(fact!.resolution).toContain('named 2 times: AKBP Doni Prakosa, Doni')
    expect(fact!.tokens).toContainEqual({ text: 'AKBP', known: expect.arrayContaining(['rank']) })
  })

  it('lists the places a name may mean and marks the chosen', () => {
    const [garut, place] = explain('Rapat di Kabupaten Garut dan Desa Cimaragas.').facts
    expect(garut!.resolution.filter((step) => step.startsWith('  chosen'))).toEqual([
      expect.stringMatching(/^ {2}chosen: regency, Garut, Jawa Barat, Indonesia \(32\.05, weight \d+\)$/),
    ])
    expect(place!.captured).toMatchObject({ name: 'Cimaragas', type: 'village', evidence: 'a type word before it' })
  })

  it('tells of candidates put aside, by what rule and why', () => {
    const { rejected } = explain('Kapolda Jawa Timur Irjen Toni Harmanto tiba. Sekretaris rapat itu diam.')
    expect(rejected).toContainEqual(
      expect.objectContaining({ kind: 'locations', text: 'Jawa Timur', rule: 'known-name', code: 'in-body' }),
    )
    expect(rejected.map(({ code }) => code)).toContain('office-alone')
  })

  it('tells of numbers that no count took, and of what a count was captured from', () => {
    const { facts, rejected } = explain('Sebanyak 17 orang tewas. Panitia melihat 30 orang dan 12 mobil.')
    expect(facts[0]).toMatchObject({ kind: 'counts', captured: { number: '17', value: 17, unit: 'orang', status: 'dead' } })
    expect(rejected.map(({ text, code }) => [text, code])).toEqual([
      ['30 orang', 'nothing-said'],
      ['12', 'other-things'],
    ])
  })

  it('tells what a fact points at and where that is named', () => {
    const { facts } = explain(
      'Rapat digelar di Garut. Sebanyak 17 orang tewas di Bandung, kata Kapolres Bandung AKBP Doni Prakosa.',
    )
    const count = facts.find(({ kind }) => kind === 'counts')!
    expect(count.links).toEqual([
      { key: 'location', id: 'l2', text: 'Bandung', where: expect.stringMatching(/in its own words|behind it in its sentence/) },
      { key: 'official', id: 'o1', text: 'Kapolres Bandung AKBP Doni Prakosa', where: 'behind it in its sentence' },
    ])
  })

  it('tells what a date was counted from', () => {
    const [lusa, full] = explain('Rapat digelar kemarin, bukan Senin (5/2/2024).').facts
    expect(lusa).toMatchObject({ text: 'kemarin', captured: { step: '-1 days from the time of publication' } })
    expect(lusa!.resolution).toEqual([
      'counted from the publication date 2024-05-06 (from: option)',
      'value 2024-05-05',
      'covers the day 2024-05-05',
    ])
    expect(full!.resolution[0]).toBe('all of it is in the words')
  })

  it('keeps to the kinds asked for, and reads with a user’s words', () => {
    const text = 'Kasiaga Doni Prakosa di Garut.'
    expect(explain(text, { only: ['locations'] }).facts.map(({ kind }) => kind)).toEqual(['locations'])
    const lexicon = { titles: ['kasiaga'] }
    expect(explain(text, { lexicon }).facts[0]).toMatchObject({ kind: 'officials', captured: { position: 'Kasiaga' } })
  })

  it('counts spans in code points behind an emoji', () => {
    expect(explain('😀 Rapat di Garut.').facts[0]).toMatchObject({
      text: 'Garut',
      span: [11, 16],
      sentence: expect.stringContaining('Garut'),
    })
  })
})

describe('the tree', () => {
  const tree = {
    name: 'l1',
    label: 'satu dua tiga',
    branches: [{ label: 'empat', branches: [{ label: 'lima' }] }, { label: 'enam' }],
  }

  it('hangs branches from their lines', () => {
    expect(drawTree(tree, { width: 80, colours: false })).toBe('l1: satu dua tiga\n├─ empat\n│  └─ lima\n└─ enam\n')
  })

  it('stays within the width, and colours only when asked', () => {
    const long = { label: 'akar', branches: [{ label: 'kata '.repeat(30).trim(), branches: [{ label: 'x'.repeat(100) }] }] }
    for (const line of drawTree(long, { width: 40, colours: false }).split('\n')) expect(line.length).toBeLessThanOrEqual(40)
    expect(drawTree(tree, { width: 80, colours: false })).not.toContain('\u001b')
    expect(drawTree(tree, { width: 80, colours: true })).toContain('\u001b[36ml1\u001b[39m')
  })

  it.each([
    ['satu dua tiga', 8, ['satu dua', 'tiga']],
    ['satuduatiga', 4, ['satu', 'duat', 'iga']],
    ['', 4, ['']],
  ])('breaks %j at %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })
})

const folder = temporaryFolder()

describe('extract explain', () => {
  it('lists all facts in brief, and one in full as a tree', () => {
    const brief = call(['explain', 'fixtures/longsor.txt'])
    expect(brief).toMatchObject({ code: 0, err: '' })
    expect(brief.out).toContain('l2: “Desa Kasimpar”\n└─ type-word-name, stated: ')
    const full = call(['explain', 'fixtures/longsor.txt', '--fact', 'l2'])
    expect(full.code).toBe(0)
    for (const part of ['sentence: ', 'words: ', '“Kasimpar”: ', 'rule: type-word-name', 'value: ', 'links: ', 'put aside: '])
      expect(full.out).toContain(part)
    expect(full.out).not.toContain('\u001b')
  })

  it('shows the scenes with the words that say where and when, and the counts in each', () => {
    const { out, code } = call(['explain', 'fixtures/longsor.txt', '--story'])
    expect(code).toBe(0)
    expect(out).toContain('Kasimpar, 2025-01-20')
    expect(out).toContain('from “Longsor menerjang Desa Kasimpar')
    const { scenes } = JSON.parse(call(['explain', 'fixtures/longsor.txt', '--story', '--to', 'json']).out)
    expect(scenes[0]).toMatchObject({
      place: { name: 'Kasimpar' },
      counts: expect.arrayContaining([{ id: 'c1', text: expect.any(String) }]),
    })
    expect(call(['explain', '-', '--story'], { input: 'Rapat di Garut.' }).out).toBe('no counts, and so no scenes\n')
    expect(call(['explain', '-', '--story', '--only', 'counts'], { input: 'Rapat di Garut.' }).code).toBe(2)
  })

  it('gives the same as JSON', () => {
    const { fact } = JSON.parse(call(['explain', 'fixtures/longsor.txt', '--fact', 'l2', '--to', 'json']).out)
    expect(fact).toMatchObject({ id: 'l2', kind: 'locations', rule: 'type-word-name', captured: { name: 'Kasimpar' } })
    const all = JSON.parse(call(['explain', 'fixtures/longsor.txt', '--to', 'json']).out)
    expect(all.facts).toContainEqual(fact)
    expect(all.rejected.length).toBeGreaterThan(0)
  })

  it('reads standard input, and one article of many', () => {
    expect(call(['explain', '-', '--only', 'locations'], { input: 'Rapat di Garut.' }).out).toContain('l1: “Garut”')
    const file = join(folder, 'two.jsonl')
    writeFileSync(file, '{"id":"a","text":"Rapat di Garut."}\n{"id":"b","text":"Rapat di Bandung."}\n')
    expect(call(['explain', file, '--article', 'b']).out).toContain('l1: “Bandung”')
    expect(call(['explain', file])).toMatchObject({ code: 2, err: expect.stringContaining('Expected --article ID') })
    expect(call(['explain', file, '--article', 'c'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Expected an article `c`'),
    })
  })

  it('shows control characters of an article instead of sending them to the terminal', () => {
    const { out } = call(['explain', '-', '--fact', 'l1'], { input: 'Rapat \u001b[31m di Garut.' })
    expect(out).not.toContain('\u001b')
    expect(out).toContain('Garut')
  })

  it.each([
    [['explain', 'fixtures/longsor.txt', '--fact', 'x9'], 2, 'Expected --fact to be one of the article’s facts ('],
    [['explain'], 2, 'missing required argument'],
    [['explain', 'nowhere.txt'], 1, 'nowhere.txt'],
  ])('%j ends with %i', (args, code, message) => {
    const result = call(args)
    expect(result.err).toContain(message)
    expect(result).toMatchObject({ code, out: '' })
  })
})

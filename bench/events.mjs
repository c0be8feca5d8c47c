// Measures how extract events grows: node bench/events.mjs 100000 1000000
//
// Makes records of its own (the same on every machine), a thousand a day, as the press tells: most events once, few many times; look-alikes of one
// type and regency on one day; words by Zipf's law; a tenth told again a week later; in no order of days.
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const TELL = new URL('tell.mjs', import.meta.url).href
const A_DAY = 1000
const TYPES = ['fire', 'road-accident', 'flood', 'landslide', 'killing', 'ship-accident', 'earthquake', 'poisoning']
const OUTLETS = ['Harian Satu', 'Harian Dua', 'Harian Tiga', 'Harian Empat', 'Harian Lima']
const SYLLABLES = [
  'ba',
  'ca',
  'da',
  'ga',
  'ja',
  'ka',
  'la',
  'ma',
  'na',
  'pa',
  'ra',
  'sa',
  'ta',
  'wa',
  'bi',
  'di',
  'gi',
  'ki',
  'li',
  'mi',
  'ni',
  'ri',
  'si',
  'ti',
  'bu',
  'du',
  'gu',
  'ku',
  'lu',
  'mu',
  'nu',
  'ru',
  'su',
  'tu',
  'ber',
  'ter',
  'men',
  'kan',
]
const BASE = SYLLABLES.length

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function numbers(seed) {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A word that stands for a number: the smaller, the shorter. */
function word(number) {
  let rest = number + BASE
  let made = ''
  while (rest > 0) {
    made += SYLLABLES[rest % BASE]
    rest = Math.floor(rest / BASE)
  }
  return made
}

const name = (number) => {
  const made = word(number)
  return made[0].toUpperCase() + made.slice(1)
}

/** A number from 0 on by Zipf's law, below `most`. */
const zipf = (random, most) => Math.floor(most ** random()) - 1

const isoDay = (day) => new Date((day + 15_000) * 86_400_000).toISOString().slice(0, 10)

/** What happened: event `number` of a day. Every fifth is like the one before it but for its village and its words. */
function happening(day, number) {
  const random = numbers(day * 7919 + (number % 5 === 4 ? number - 1 : number))
  const own = numbers(day * 104_729 + number)
  const regency = Math.floor(random() * 514)
  return {
    day,
    type: TYPES[Math.floor(random() * TYPES.length)],
    regency,
    province: regency % 38,
    village: Math.floor(own() * 80_000),
    people: [own(), own(), own()].map((n) => Math.floor(n * 200_000)),
    words: Array.from({ length: 12 }, () => 300 + zipf(own, 20_000)),
    dead: Math.floor(own() ** 4 * 40),
  }
}

function recordOf(index, random) {
  const day = Math.floor(index / A_DAY)
  const late = random() < 0.1 ? 1 + Math.floor(random() * 7) : Math.floor(random() * 2)
  const event = happening(Math.max(0, day - late), Math.floor(700 * random() ** 2.5))
  const { type, regency, province, village, people, words, dead } = event
  const common = () => word(zipf(random, 3000))
  const own = () => word(words[Math.floor(random() * words.length)])
  const within = [`Kabupaten${name(regency)}`, `Provinsi${name(province)}`, 'Indonesia']
  const sentence = (n) => Array.from({ length: 14 }, (_, i) => (i % 4 === n % 4 ? own() : common())).join(' ')
  const text = [0, 1, 2, 3, 4, 5].map((n) => `${name(village)} ${within[0]} ${name(people[n % 3])} ${sentence(n)}.`).join(' ')
  const fact = (id) => ({
    id,
    text: 'x',
    span: [0, 1],
    mentions: [{ text: 'x', span: [0, 1] }],
    certainty: 'stated',
    rule: 'made',
  })
  const toll = dead + (random() < 0.2 ? 1 : 0)
  const place = `${String(11 + province)}.${String(1 + (regency % 90)).padStart(2, '0')}`
  return {
    schema: 'fakta/1',
    id: `a${index}`,
    duplicateOf: null,
    article: {
      outlet: OUTLETS[Math.floor(random() * OUTLETS.length)],
      title: `${own()} ${own()} ${name(village)} ${common()} ${own()}`,
      published: isoDay(day),
      text,
      fingerprint: `${index}`,
    },
    dates: [{ ...fact('d1'), type: 'date', value: isoDay(event.day), from: isoDay(event.day), to: isoDay(event.day) }],
    officials: [],
    counts: [
      {
        ...fact('c1'),
        value: toll,
        min: toll,
        max: toll,
        modifier: 'exact',
        unit: 'orang',
        status: 'dead',
        factuality: 'certain',
        of: null,
        replacedBy: null,
        location: 'l1',
        date: 'd1',
        official: null,
      },
    ],
    locations: [
      {
        ...fact('l1'),
        name: name(village),
        type: 'village',
        country: 'ID',
        code: `${place}.01.${village}`,
        latitude: null,
        longitude: null,
        within: [`Kecamatan${name(village % 7000)}`, ...within],
        role: 'event',
      },
      {
        ...fact('l2'),
        name: within[0],
        type: 'regency',
        country: 'ID',
        code: place,
        latitude: null,
        longitude: null,
        within: within.slice(1),
        role: 'mention',
      },
    ],
    statements: [],
    incidents: [{ ...fact('i1'), type, name: null, location: 'l1', date: 'd1', counts: ['c1'] }],
    problems: [],
  }
}

/** Every order of n records is as good as another: steps that share no factor with n visit each once. */
async function makeRecords(file, many) {
  const out = createWriteStream(file)
  const step = 7_919
  for (let i = 0; i < many; i++) {
    const index = (i * step) % many
    if (!out.write(`${JSON.stringify(recordOf(index, numbers(index)))}\n`)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}

const folder = mkdtempSync(join(tmpdir(), 'fakta-bench-'))
try {
  console.log('| records | seconds | µs a record | most memory | events |')
  console.log('| --- | --- | --- | --- | --- |')
  for (const many of process.argv.slice(2).map(Number)) {
    const file = join(folder, 'records.jsonl')
    await makeRecords(file, many)
    const events = join(folder, 'events.jsonl')
    const { status, output } = spawnSync(
      process.execPath,
      ['--import', TELL, 'bin/extract.js', 'events', '-q', file, '-o', events],
      {
        stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
      },
    )
    if (status !== 0) throw new Error(`Expected extract events to succeed, got exit code ${status}`)
    const { cpu, memory } = JSON.parse(output[3])
    const lines = readFileSync(events).reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 0)
    console.log(`| ${many} | ${cpu.toFixed(1)} | ${((1e6 * cpu) / many).toFixed(0)} | ${Math.round(memory)} MB | ${lines} |`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

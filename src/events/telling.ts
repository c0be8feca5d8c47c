import { readQuantities } from '../text/quantity.ts'
import { type Area, areaOf, type LEVELS } from './area.ts'
import { dayOf } from './days.ts'
import { type Figure, figuresOf } from './figures.ts'
import { type Happening, happeningsOf } from './happenings.ts'
import type { Rarity } from './rarity.ts'
import { unslipped } from './slips.ts'
import type { SourceRecord } from './source.ts'
import { type Vector, vectorOf } from './vector.ts'
import { wordHash, wordsOf } from './words.ts'

/** One article in the form that joining asks for; plain data, so that it can lie in a file. */
export interface Telling {
  readonly id: string
  readonly outlet: string | null
  readonly published: string | null
  /** Days since 1970: when it was published, else the newest day it tells of; null: not known. */
  readonly day: number | null
  readonly fingerprint: string
  /** The words of title and beginning. */
  readonly words: Vector
  /** The names of the beginning. */
  readonly names: Vector
  /** What the article tells of, that which it is about first. */
  readonly happenings: readonly Happening[]
  /** The places named, level by level: sorted numbers. */
  readonly areas: { readonly [L in (typeof LEVELS)[number]]: readonly number[] }
  /** Its figures with their states, as sorted numbers. */
  readonly figureKeys: readonly number[]
  readonly figures: readonly Figure[]
  /** The numbers in its title. */
  readonly titled: readonly number[]
}

const TITLE_WORDS = 40
const LEAD_WORDS = 80
const NAMED_WORDS = 250
/** A word of the title weighs so many times one of the lead. */
const TITLE_WEIGHT = 2
/** Stems less rare than this (in more than one of so many articles, as a power of two) say nothing about an event; capital letters of less rare ones are no names. */
const RARE = 3
const RARE_NAME = 4

/** A record in the form that joining asks for. */
export function tellingOf(printed: SourceRecord, rarity: Rarity): Telling {
  const { id, article } = printed
  const published = article.published === null ? null : dayOf(article.published)
  const record = { ...printed, dates: printed.dates.map((date) => unslipped(date, published)) }
  const title = wordsOf(article.title ?? '', TITLE_WORDS)
  const body = wordsOf(article.text, NAMED_WORDS)
  const words = new Map<number, number>()
  const names = new Map<number, number>()
  for (const { stem } of body.slice(0, LEAD_WORDS)) if (rarity(stem) >= RARE) words.set(wordHash(stem), rarity(stem))
  for (const { stem } of title) if (rarity(stem) >= RARE) words.set(wordHash(stem), TITLE_WEIGHT * rarity(stem))
  for (const { stem, capital } of body) if (capital && rarity(stem) >= RARE_NAME) names.set(wordHash(stem), rarity(stem))
  const places = record.locations.filter(({ role }) => role !== 'dateline').map(areaOf)
  const told = record.counts.flatMap(({ status, value }) =>
    value === null || value === 0 ? [] : [wordHash(`${status} ${value}`)],
  )
  return {
    id,
    outlet: article.outlet,
    published: article.published,
    day: published ?? newestDay(record),
    fingerprint: article.fingerprint,
    words: vectorOf(words),
    names: vectorOf(names),
    happenings: happeningsOf(record, published, title),
    areas: {
      province: levelOf(places, 'province'),
      regency: levelOf(places, 'regency'),
      district: levelOf(places, 'district'),
      local: levelOf(places, 'local'),
    },
    figureKeys: sorted(told),
    figures: figuresOf(record),
    titled: numbersIn(article.title ?? ''),
  }
}

const sorted = (keys: readonly number[]) => [...new Set(keys)].sort((a, b) => a - b)

const levelOf = (areas: readonly Area[], level: (typeof LEVELS)[number]) =>
  sorted(areas.map((area) => area[level]).filter((key) => key !== 0))

/** The newest day that an article without a day of publication tells of; null where it tells of none. */
function newestDay({ dates }: SourceRecord): number | null {
  // "2017", "pekan ini": no day
  const days = dates.flatMap(({ from, to }) => (to !== null && from === to ? (dayOf(to) ?? []) : []))
  return days.length === 0 ? null : Math.max(...days)
}

/** The whole numbers in a title: "3 Tewas", "Dua Belas Nelayan", "2.500 Jiwa". */
const numbersIn = (title: string) =>
  readQuantities(title).flatMap(({ value }) => (value !== null && Number.isInteger(value) ? [value] : []))

import { describe, expect, it } from 'vitest'
import type { Member } from '../src/events/group.ts'
import { eventPlaces } from '../src/events/places.ts'
import type { EventPlace } from '../src/model/event.ts'
import { call, linesOf } from './command.ts'

const at = (code: string | null, name: string, type: EventPlace['type'], ...within: string[]): EventPlace => ({
  code,
  name,
  type,
  latitude: null,
  longitude: null,
  within,
})

const STRAIT = at(null, 'Selat Sunda', 'water', 'Indonesia')
const CILEGON = at('36.72', 'Cilegon', 'city', 'Banten', 'Indonesia')
const LAMPUNG = at('18', 'Lampung', 'province', 'Indonesia')

const placed = (place: EventPlace, regency: EventPlace | null = null) => ({ happening: { place, regency } }) as unknown as Member

describe('where an event was', () => {
  it('is the regency that most articles name, or what more than twice as many name', () => {
    const inCilegon = placed(CILEGON, CILEGON)
    expect(eventPlaces([inCilegon, placed(STRAIT), placed(STRAIT)]).place).toBe(CILEGON)
    expect(eventPlaces([inCilegon, placed(STRAIT), placed(STRAIT), placed(STRAIT)])).toEqual({ place: STRAIT, places: [CILEGON] })
    expect(eventPlaces([placed(LAMPUNG), placed(LAMPUNG)])).toEqual({ place: LAMPUNG, places: [] })
    expect(eventPlaces([])).toEqual({ place: null, places: [] })
  })

  it('is the regency of a road in it', () => {
    const text =
      'Truk tangki terguling di Jalan Raya Ngawi-Caruban, Kecamatan Widodaren, Kabupaten Ngawi, Jawa Timur, Kamis (6/6/2024) pagi. Dua orang tewas.'
    const input = JSON.stringify({ id: 'n', title: 'Truk Tangki Terguling', published: '2024-06-06', text })
    const records = call(['-', '-f', 'jsonl', '-t', 'jsonl', '-q'], { input }).out
    const [event] = linesOf<{ place: EventPlace }>(call(['events', '-', '-q'], { input: records }).out)
    expect(event.place).toMatchObject({ code: '35.21', name: 'Ngawi', type: 'regency' })
  })

  it('is no regency of Indonesia where a code of another land is as long', () => {
    const chiba = placed(at('JP-12', 'Chiba', 'province', 'Jepang'))
    const kamchatka = at('RU-KAM', 'Kamchatka', 'province', 'Rusia')
    expect(eventPlaces([placed(kamchatka), placed(kamchatka), chiba]).place).toBe(kamchatka)
  })
})

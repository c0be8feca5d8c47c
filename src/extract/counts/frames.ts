import { broughtToCare, doneByDeed, doneByVerb, lostSoldiers, namedSuspects } from './act.ts'
import { saidAs, saidComeHome, saidOfLeaving } from './called.ts'
import { saidByHead, saidByMeasure } from './measure.ts'
import {
  saidAmong,
  saidAtLarge,
  saidByRelative,
  saidOfAilment,
  saidOfCounted,
  saidOfEach,
  saidOfJoined,
  saidOfSome,
  saidOfSubject,
  saidWithin,
} from './people.ts'
import type { Reading } from './reading.ts'
import type { Construction } from './statement.ts'
import type { Predicate } from './states.ts'
import { saidPresent } from './there.ts'

/** A way in which a clause says something of people in number: which slot of it the number fills. */
export interface Frame {
  readonly name: Construction
  readonly example: string
  /** Why it is said of them. */
  readonly because: string
  readonly read: (reading: Reading) => readonly Predicate[]
}

/** All frames; what several say of the same people stands side by side. */
export const FRAMES: readonly Frame[] = [
  { name: 'act-people', example: 'Ledakan itu menewaskan 12 orang', because: 'the object of what is done', read: doneByVerb },
  { name: 'act-people', example: 'evakuasi 12 warga', because: 'they stand behind the noun of the deed', read: doneByDeed },
  { name: 'act-people', example: 'membawa 6 orang ke rumah sakit', because: 'who is brought is in care', read: broughtToCare },
  { name: 'act-people', example: 'menetapkan 4 orang sebagai tersangka', because: 'who is named so', read: namedSuspects },
  { name: 'act-people', example: 'kehilangan lima tentara', because: 'soldiers one loses are dead', read: lostSoldiers },
  {
    name: 'people-state',
    example: 'Ratusan ribu warga meninggalkan Suriah',
    because: 'so many leave no place but in need',
    read: saidOfLeaving,
  },
  {
    name: 'state-measure',
    example: 'Korban tewas di Turki 40 orang',
    because: 'the measure of whom it is said of',
    read: saidByMeasure,
  },
  {
    name: 'people-state',
    example: 'Seluruh penumpang yang berjumlah 152 orang selamat',
    because: 'they number the subject',
    read: saidOfCounted,
  },
  { name: 'people-state', example: '12 korban tewas', because: 'the state stands in their noun phrase', read: saidWithin },
  { name: 'people-state', example: '12 orang tewas', because: 'the subject of the state', read: saidOfSubject },
  {
    name: 'people-state',
    example: '6 orang diidentifikasi sebagai korban tewas',
    because: 'what they are said to be',
    read: saidAs,
  },
  {
    name: 'people-state',
    example: 'Korban tewas dan luka masing-masing 12 dan 5 orang',
    because: 'each has its own',
    read: saidOfEach,
  },
  { name: 'people-state', example: '12 anak mengalami gangguan', because: 'what they suffer from', read: saidOfAilment },
  {
    name: 'shared-state',
    example: 'mengakibatkan dua pria dan tiga anak tewas',
    because: 'said of those joined to them',
    read: saidOfJoined,
  },
  {
    name: 'people-state',
    example: 'Di antara korban tewas terdapat seorang perempuan',
    because: 'some of them',
    read: saidAmong,
  },
  { name: 'people-state', example: 'tiga lainnya masih buron', because: 'the rest are not caught', read: saidAtLarge },
  {
    name: 'people-state',
    example: 'Dua dari korban yang tewas adalah polisi',
    because: 'some of those it is said of',
    read: saidOfSome,
  },
  {
    name: 'people-state',
    example: '72.966 WNI kembali dari Malaysia ke Indonesia',
    because: 'they came home',
    read: saidComeHome,
  },
  { name: 'people-state', example: 'Di dalam pesawat terdapat 42 orang', because: 'who is there', read: saidPresent },
  { name: 'people-yang-state', example: '62 WNI yang disekap', because: 'the noun of the relative clause', read: saidByRelative },
]

/** What a noun alone says, where no frame does. */
export const NOUN_FRAMES: readonly Frame[] = [
  {
    name: 'state-measure',
    example: 'Pengungsi mencapai 250 orang',
    because: 'the noun they are the measure of',
    read: saidByHead,
  },
]

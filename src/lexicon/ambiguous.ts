import type { LexClass } from '../model/lexicon.ts'
import { GIVEN_NAMES, HONORIFICS } from './given-names.ts'
import { HOLIDAYS } from './holidays.ts'
import { UNITS } from './numbers.ts'
import { OFFICE_WORDS } from './office-words.ts'
import { ORGANIZATION_HEADS, ORGANIZATION_NAMES } from './organizations.ts'
import { PEOPLE } from './people.ts'
import { NAMESAKES, PLACE_TYPES } from './places.ts'
import { RANKS } from './ranks.ts'
import { ROLE_HEADS } from './roles.ts'
import { MONTHS, TIME_UNITS, WEEKDAYS } from './time.ts'
import { ACTS, DEEDS, STATES } from './victims.ts'

/** Words that two classes claim, each saying that they are something else, and what decides between the two. */
export interface Ambiguity {
  readonly between: readonly [LexClass, LexClass]
  readonly decides: string
  readonly words: readonly string[]
}

/**
 * The classes that say what a word is: a word in two of them is ambiguous and stands below. All other classes say where a word may stand or what it
 * does to its neighbours, and a word is in as many of them as it has places.
 */
export const MEANINGS: readonly LexClass[] = [
  GIVEN_NAMES,
  HONORIFICS,
  RANKS,
  ROLE_HEADS,
  ORGANIZATION_HEADS,
  ORGANIZATION_NAMES,
  PLACE_TYPES,
  NAMESAKES,
  MONTHS,
  WEEKDAYS,
  TIME_UNITS,
  HOLIDAYS,
  UNITS,
  PEOPLE,
  STATES,
  ACTS,
  DEEDS,
]

const both = (a: LexClass, b: LexClass, decides: string, words: string): Ambiguity => ({
  between: [a, b],
  decides,
  words: words.split(', '),
})

/** The ambiguous words, and given names that are words of offices. A test tells of a word that is missing here. */
export const AMBIGUOUS: readonly Ambiguity[] = [
  both(
    GIVEN_NAMES,
    OFFICE_WORDS,
    'it leans to neither (`Doc.leaning`): the words beside it say whether the run is a name',
    'alam, batubara, dharma, feri, ferry, fitri, haji, hakim, hari, juli, muslim, ramadhan, sandi, tanjung, tata, tim, uu',
  ),
  both(
    GIVEN_NAMES,
    HONORIFICS,
    'an honorific where a capitalised word that is none of offices follows',
    'habib, haji, ning, ustadz',
  ),
  both(
    GIVEN_NAMES,
    ROLE_HEADS,
    'an office where what its tail asks for follows (`Role.tail`); inside a run of names it is one of them',
    'emir, hakim, raja, ratu, sultan',
  ),
  both(GIVEN_NAMES, ORGANIZATION_NAMES, 'a body: its name goes before persons’', 'fitra'),
  both(
    GIVEN_NAMES,
    NAMESAKES,
    'a place with a word of place before it or its container behind it',
    'agung, asmara, batubara, bima, darwin, diego, gede, guntur, sofia',
  ),
  both(GIVEN_NAMES, PLACE_TYPES, 'a type word where a capitalised name follows and no other name stands before it', 'tanjung'),
  both(GIVEN_NAMES, MONTHS, 'a month where a day or a year stands beside it', 'agus, jan, juli'),
  both(GIVEN_NAMES, TIME_UNITS, 'a unit behind a number or before a word that points in time', 'hari'),
  both(
    GIVEN_NAMES,
    PEOPLE,
    'people where a number counts them; a name is capitalised inside a sentence',
    'cucu, geng, hakim, putra, putri, tim, ustadz',
  ),
  both(RANKS, ROLE_HEADS, 'an office where its body follows, a rank before a name', 'inspektur, komisaris'),
  both(HONORIFICS, ROLE_HEADS, 'an honorific where a name follows at once, which is the same person either way', 'dokter, uskup'),
  both(HONORIFICS, NAMESAKES, 'a place with a word of place before it', 'ibu'),
  both(
    HONORIFICS,
    PEOPLE,
    'people where a number counts them, else an honorific before a name',
    'bapak, dokter, ibu, kiai, pastor, pendeta, saudara, ustadz, ustaz',
  ),
  both(
    ROLE_HEADS,
    ORGANIZATION_HEADS,
    'an office where a person’s name follows, else the body',
    'direskrimum, pengurus, perwakilan, pimpinan, sekretariat',
  ),
  both(ROLE_HEADS, ORGANIZATION_NAMES, 'an office where a person’s name follows, else the body', 'ksp, syahbandar'),
  both(ROLE_HEADS, NAMESAKES, 'a place with a word of place before it', 'kaur'),
  both(
    ROLE_HEADS,
    PEOPLE,
    'people where a number counts them, an office where a name or its body follows',
    'ahli, aktivis, anggota, arsitek, bidan, bupati, camat, dokter, dosen, gubernur, guru, hakim, jaksa, kepala desa, lurah, menteri, nakhoda, pejabat, pelatih, pemilik, peneliti, pengacara, pengasuh, penyidik, penyuluh, perangkat desa, perawat, perwira, petugas, politisi, relawan',
  ),
  both(
    ORGANIZATION_HEADS,
    ORGANIZATION_NAMES,
    'the longer name: alone a body, and the head of one where its place or subject follows',
    'basarnas, bawaslu, bbpom, bmkg, bp3mi, bpbd, bps, kpai, kpi, kpu, ombudsman, pmi, pupr, pvmbg, rs bhayangkara',
  ),
  both(
    ORGANIZATION_HEADS,
    PLACE_TYPES,
    'both: a body that is a building too (`site`), a place where a word of place stands before it',
    'gereja, klenteng, lanud, lapas, masjid, perum, pondok pesantren, ponpes, puskesmas, rs, rsia, rsu, rsud, rsup, rumah sakit, rumah sakit umum, rumah sakit umum daerah, rumah sakit umum pusat, rutan, sd, sdn, sma, sman, smk, smkn, smp, smpn, taman nasional, vihara, wihara',
  ),
  both(ORGANIZATION_HEADS, NAMESAKES, 'a place with a word of place before it and nothing of the body behind it', 'balai'),
  both(ORGANIZATION_HEADS, PEOPLE, 'people where a number counts them', 'dprd, pmi'),
  both(ORGANIZATION_NAMES, NAMESAKES, 'a place with a word of place before it, else the club or firm', 'OKI, barcelona, toyota'),
  both(ORGANIZATION_NAMES, PEOPLE, 'people where a number counts them', 'brimob, kopassus, marinir, pmi'),
  both(
    PLACE_TYPES,
    NAMESAKES,
    'a type word where a capitalised name follows, else the place of that name',
    'banjar, bukit, kota, laut, situ',
  ),
  both(NAMESAKES, HOLIDAYS, 'a place with a word of place before it, else the day', 'natal'),
  both(NAMESAKES, UNITS, 'a number in lower case; a place with a capital and a word of place before it', 'lima'),
  both(NAMESAKES, PEOPLE, 'a place with a capital and a word of place before it', 'bandar, ibu'),
  both(
    WEEKDAYS,
    TIME_UNITS,
    'the day with a capital that the start of a sentence does not ask for, or before a bracketed date; else the week',
    'minggu',
  ),
  both(PEOPLE, STATES, 'people where a number counts them, else what they are said to be', 'suspek'),
  both(
    PEOPLE,
    DEEDS,
    'the people counted behind a number, what happened before one ("jenazah 12 warga")',
    'jasad, jenazah, kematian, mayat, nyawa, pembunuh',
  ),
]

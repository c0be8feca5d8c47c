import { groupedClass, lexClass, wordList } from './table.ts'

/** Names by which newspapers call well-known people without their full one beside it. */
export const NICKNAMES = lexClass<string>('nickname', {
  ahok: 'basuki tjahaja purnama',
  AHY: 'agus harimurti yudhoyono',
  bamsoet: 'bambang soesatyo',
  'bang yos': 'sutiyoso',
  'cak imin': 'muhaimin iskandar',
  'eko patrio': 'eko hendro purnomo',
  foke: 'fauzi bowo',
  'gus dur': 'abdurrahman wahid',
  'gus ipul': 'saifullah yusuf',
  'gus yahya': 'yahya cholil staquf',
  HNW: 'hidayat nur wahid',
  ibas: 'edhie baskoro yudhoyono',
  JK: 'jusuf kalla',
  jokowi: 'joko widodo',
  'kang emil': 'ridwan kamil',
  KDM: 'dedi mulyadi',
  pram: 'pramono anung',
  risma: 'tri rismaharini',
  SBY: 'susilo bambang yudhoyono',
  setnov: 'setya novanto',
  TGB: 'muhammad zainul majdi',
  'tuan guru bajang': 'muhammad zainul majdi',
  zulhas: 'zulkifli hasan',
})

/** First names as they are spelt and cut, by one spelling: "Muh. Adnan" and "Mohammad Adnan" are one. */
export const FIRST_NAME_FORMS = groupedClass('first-name-form', {
  muhammad: `
    mhd
    moch
    mochamad
    mochammad
    moh
    mohamad
    mohamed
    mohammad
    mohammed
    mohd
    much
    muchamad
    muchammad
    muh
    muhamad
    muhammed
    muhd
    `,
  ahmad: `
    ach
    achmad
    acmad
    ahm
    ahmed
    akhmad
    `,
  abdul: `
    abd
    `,
})

/** Words that open nicknames ("Gus Ipul", "Cak Imin"). */
export const NICKNAME_TITLES = wordList(
  'nickname-title',
  `
  abah
  abi
  bang
  bunda
  bung
  cak
  cik
  eyang
  gus
  kak
  kang
  mas
  mbah
  mbak
  mpok
  neng
  ning
  om
  opung
  tante
  teh
  tuan
  uda
  umi
  `,
)

/** Words behind a name before another name of the same person. */
export const ALIAS_OPENERS = wordList(
  'alias-opener',
  `
  akrab dipanggil
  akrab disapa
  alias
  atau
  atau akrab disapa
  atau biasa disapa
  atau dikenal sebagai
  atau disapa
  atau kerap disapa
  atau yang akrab disapa
  atau yang biasa disapa
  biasa dipanggil
  biasa disapa
  kerap disapa
  sapaan akrab
  yang akrab dipanggil
  yang akrab disapa
  yang biasa dipanggil
  yang biasa disapa
  yang dikenal dengan nama
  yang disapa
  yang karib disapa
  yang kerap disapa
  yang lebih dikenal sebagai
  yang populer disapa
  `,
)

/** Words behind another name of a person, before the name it stands for ("Hendi, sapaan akrab Hendrar Prihadi"). */
export const ALIAS_CLOSERS = wordList(
  'alias-closer',
  `
  begitu sapaan akrab
  demikian sapaan akrab
  julukan
  nama akrab
  nama beken
  nama lain
  nama panggilan
  nama sapaan
  panggilan
  panggilan akrab
  sapaan
  sapaan akrab
  sapaan karib
  yang merupakan sapaan akrab
  `,
)

/** Nouns by which a text speaks of somebody whom it has named ("Pria yang akrab disapa Hendi itu"). */
export const NAMED_BEFORE = wordList(
  'named-before',
  `
  alumni
  alumnus
  bapak
  figur
  ibu
  jebolan
  kader
  laki-laki
  legislator
  lelaki
  lulusan
  perempuan
  perwira
  politikus
  politisi
  pria
  putra daerah
  sosok
  srikandi
  tokoh
  wanita
  `,
)

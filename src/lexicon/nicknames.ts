import { lexClass, wordList } from './table.ts'

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

/** Words that open nicknames ("Gus Ipul", "Cak Imin"). */
export const NICKNAME_TITLES = wordList(
  'nickname-title',
  `
  abah
  abi
  bang
  bung
  cak
  gus
  kang
  mas
  mbak
  mpok
  neng
  ning
  om
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

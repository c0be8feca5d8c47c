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
  'gus cak kang bang bung mas mbak teh uda ning neng tuan abah abi umi mpok om',
)

/** Words behind a name before another name of the same person. */
export const ALIAS_OPENERS = wordList(
  'alias-opener',
  `alias, atau, atau akrab disapa, atau yang akrab disapa, atau biasa disapa, atau yang biasa disapa, atau kerap disapa, atau disapa, atau dikenal sebagai, akrab disapa, yang akrab disapa, yang biasa disapa, yang kerap disapa, yang karib disapa, biasa disapa, kerap disapa,
  yang akrab dipanggil, akrab dipanggil, yang biasa dipanggil, biasa dipanggil, yang disapa, sapaan akrab, yang lebih dikenal sebagai, yang dikenal dengan nama, yang populer disapa`,
)

import type { CountFact } from '../model/kinds/count.ts'
import { COUNT_WORDS } from './count-table.ts'
import { lexClass, markList, markValues } from './table.ts'

/** Words before a number that say how exactly it is meant. */
export const MODIFIERS = markValues<CountFact['modifier']>('count-modifier', COUNT_WORDS)

/** "hampir" and its kin: below the number, but near it. */
export const NEARLY = markList('count-nearly', COUNT_WORDS)

/** Words behind a number that make it a lower bound: "100 lebih orang", "50-an orang" stands in the token. */
export const OVER = markList('count-over', COUNT_WORDS)

/** Verbs and joints between what is counted and its number: "korban tewas mencapai 12", "jumlahnya bertambah menjadi 18". */
export const MEASURES = markList('count-measure', COUNT_WORDS)

/** Verbs by which a figure became another one, and which way: "bertambah menjadi 18", "diralat menjadi 12". */
export const CHANGES = markValues<'risen' | 'fallen' | 'corrected'>('count-change', COUNT_WORDS)

/** Words between such a verb and its number: "bertambah sebanyak 12". */
export const FILLERS = markList('count-filler', COUNT_WORDS)

/** Words before what a figure is held against: "ketimbang kemarin". */
export const COMPARISONS = markList('count-comparison', COUNT_WORDS)

/** Times so long that the figure of one is no older figure of the next: "dibanding tahun lalu". */
export const PERIODS = markList('count-period', COUNT_WORDS)

/** Stretches of a day for which new cases are told: "dalam 24 jam terakhir". */
export const DAY_WINDOWS = markList('day-window', COUNT_WORDS)

/** Words of an older figure: "sebelumnya 14 orang". */
export const OUTDATED = markList('count-outdated', COUNT_WORDS)

/** Words for what was known first: "data awal mencatat 30". */
export const EARLY_DATA = markList('early-data', COUNT_WORDS)

/** Words by which a figure is told, so that "sebelumnya" before them is of the figure. */
export const FIGURE_WORDS = markList('count-told', COUNT_WORDS)

/** Words between those who are added and the sum they make up: "tewas, membuat jumlah korban menjadi 11". */
export const MAKES_UP = markList('count-added', COUNT_WORDS)

/** Where those go who come home from abroad. */
export const HOME = markList('home', COUNT_WORDS)

/** Words by which the same is told of others: "longsor juga menewaskan dua orang". */
export const AGAIN = markList('count-again', COUNT_WORDS)

/** Words behind a number that name people of a group without naming it: "dua di antaranya", "86 lainnya", "11 sisanya". */
export const PART_WORDS = markValues<'part' | 'rest'>('count-part', COUNT_WORDS)

/** Words that name a group again by its number: "keduanya", "ketiganya". */
export const COLLECTIVES = lexClass<number>('count-collective', {
  keduanya: 2,
  ketiganya: 3,
  keempatnya: 4,
  kelimanya: 5,
  keenamnya: 6,
  ketujuhnya: 7,
  kedelapannya: 8,
  kesembilannya: 9,
  kesepuluhnya: 10,
})

/** Number words with "ke-" before a noun of people: the group again ("kedua korban", "kesembilan jenazah"). */
export const COLLECTIVE_NUMBERS = lexClass<number>('count-collective-number', {
  kedua: 2,
  ketiga: 3,
  keempat: 4,
  kelima: 5,
  keenam: 6,
  ketujuh: 7,
  kedelapan: 8,
  kesembilan: 9,
  kesepuluh: 10,
  kesebelas: 11,
})

/** Words that say the people counted were named before: "62 WNI itu", "dua korban tersebut". */
export const DEMONSTRATIVES = markList('demonstrative', COUNT_WORDS)

/** Words of nobody: "tidak ada korban jiwa", "nihil". */
export const NOBODY = markList('nobody', COUNT_WORDS)

/** Those of them that leave it open: "belum ada korban" is no zero. */
export const NOT_YET = markList('not-yet', COUNT_WORDS)

/** Words that deny what follows them in their clause. */
export const NEGATIONS = markList('negation', COUNT_WORDS)

/** Words of what is supposed, feared, hoped or asked: their clause states no count. */
export const HYPOTHETICALS = markList('hypothetical', COUNT_WORDS)

/** Words of what is planned, possible or to be kept from happening: what follows them at once is no count. */
export const PLANS = markList('plan', COUNT_WORDS)

/** Nouns of what is wanted or planned: "rencana pemulangan dua napi". */
export const INTENTIONS = markList('intention', COUNT_WORDS)

/** Where on the body wounds are: "dua luka di lengan kiri". */
export const BODY_PARTS = markList('body-part', COUNT_WORDS)

/** Words of purpose: an act behind them is not done yet. */
export const PURPOSES = markList('purpose', COUNT_WORDS)

/** Words that make a statement possible only. */
export const UNCERTAIN = markList('uncertain', COUNT_WORDS)

/** Words that open a clause of its own. */
export const CLAUSE_OPENERS = markList('clause-opener', COUNT_WORDS)

/** Openers of what is so whatever becomes of the rest: "akan diperiksa setelah 12 orang tewas". */
export const GIVEN = markList('count-given', COUNT_WORDS)

/** Openers behind which the subject of the clause before goes on: "diselamatkan setelah sempat disekap", "terluka hingga meninggal". */
export const SAME_SUBJECT = markList('same-subject', COUNT_WORDS)

/** Joints of counts that share a predicate. */
export const COUNT_JOINTS = markList('count-joint', COUNT_WORDS)

/** Words that open a list of parts of the group before: "termasuk", "terdiri dari", "rinciannya". */
export const PART_LISTS = markList('part-list', COUNT_WORDS)

/** Words that stand between people and what happened to them and change nothing. */
export const AUXILIARIES = markList('auxiliary', COUNT_WORDS)

/** Words before a number that make it a name, a rank, a clock, an age or money, never a count of people. */
export const NUMBER_LABELS = markList('number-label', COUNT_WORDS)

/** Words of a rate: "setiap hari 10 orang" is no statement of one event. */
export const RATES = markList('rate', COUNT_WORDS)

/** Words before what is counted in a measure: "jumlah korban". */
export const SUM_WORDS = markList('sum-word', COUNT_WORDS)

/** Measures that leave no doubt that the number before them is one: "mencapai 12", not "ada 12". */
export const STRONG_MEASURES = markList('strong-measure', COUNT_WORDS)

/** Words before a number that is added to an older one: "bertambah 5 orang", "penambahan 375 kasus". */
export const INCREASES = markList('count-increase', COUNT_WORDS)

/** Words before the sum that a figure was added to: "bertambah 26 sehingga jumlahnya menjadi 616". */
export const TOTALS = markList('count-total', COUNT_WORDS)

/** Openers of lists that name all parts of a group. */
export const FULL_LISTS = markList('full-list', COUNT_WORDS)

/** Copulas: what follows them is who the people are. */
export const COPULAS = markList('count-copula', COUNT_WORDS)

/** Words between a verb or noun of doing and the people: "penangkapan terhadap tiga orang". */
export const OBJECT_LINKS = markList('object-link', COUNT_WORDS)

/** Vague words that tell only that there are some: no count. */
export const SOME = markList('some', COUNT_WORDS)

/** Words before a number of children that make it a way to say who somebody is: "ibu dua anak". */
export const PARENTS = markList('parent', COUNT_WORDS)

/** Words of an epidemic: in a text with one, "12 kasus" are people with it. */
export const EPIDEMICS = markList('epidemic', COUNT_WORDS)

/** Words behind "positif" that make it a drug test. */
export const DRUGS = markList('drug', COUNT_WORDS)

/** Words before two numbers joined by "dan" that make them the ends of a range. */
export const BETWEEN = markList('between', COUNT_WORDS)

/** Phrases that open a sentence about parts of the group before: "Dari jumlah tersebut, 1.412 jiwa …". */
export const OF_THAT = markList('of-that', COUNT_WORDS)

/** Verbs that deny the whole statement behind "bahwa": "membantah kabar bahwa 11 orang tewas". */
export const DENIALS = markList('denial', COUNT_WORDS)

/** Words of sentences in court before "mati": nobody has died. */
export const SENTENCED = markList('sentenced', COUNT_WORDS)

/** Those who look for suspects: whom they search for is not missing. */
export const HUNTERS = markList('hunter', COUNT_WORDS)

/** Words between nobody and what nobody suffered: "tidak ada laporan adanya korban". */
export const NOBODY_FILLERS = markList('nobody-filler', COUNT_WORDS)

/** Verbs of naming somebody a suspect around the people: "menetapkan empat orang sebagai tersangka". */
export const DESIGNATIONS = markList('designation', COUNT_WORDS)

/** Verbs that make people do something: "memaksa 250 warga untuk mengungsi". */
export const FORCES = markList('force', COUNT_WORDS)

/** Words that go on with the next part of a group in a clause or sentence of its own: "sementara 842 orang sembuh". */
export const PART_OPENERS = markList('part-opener', COUNT_WORDS)

/** Labels of the lines of a list: "b. 507 orang". */
export const LIST_LABELS = markList('list-label', COUNT_WORDS)

/** Words behind "dari" that name a group by its number alone: "dari jumlah kasus tersebut". */
export const GROUP_SUMS = markList('group-sum', COUNT_WORDS)

/** Words behind "mati" that make it one of things: "mati lampu". */
export const DEAD_THINGS = markList('dead-thing', COUNT_WORDS)

/** Words of people who hide from the police. */
export const FUGITIVES = markList('fugitive', COUNT_WORDS)

/** Those who look for people in danger, and words of the danger. */
export const SEARCHERS = markList('searcher', COUNT_WORDS)

/** Nouns of what is added to an older figure: "penambahan kasus sembuh, yakni 95 orang". */
export const ADDITIONS = markList('count-addition', COUNT_WORDS)

/** As what people are watched or tested for an illness: figures of one kind take the place of no others. */
export const WATCHED = markValues<'odp' | 'pdp' | 'otg'>('watched', COUNT_WORDS)

/** Words of searching: whom hunters search for hides, and is not lost. */
export const SEARCHES = markList('search', COUNT_WORDS)

/** Words before a state that make it something else: "rumah sakit". */
export const BEFORE_OTHER_STATES = markList('before-other-state', COUNT_WORDS)

/** Words before "bunuh diri" that make it an attack or an attempt: nobody counted beside them died by it. */
export const BEFORE_SUICIDE = markList('before-suicide', COUNT_WORDS)

/** The state that is a sentence behind words of court and a fault of things before them: "divonis mati", "mati lampu". */
export const DEAD_OR_SENTENCED = markList('dead-or-sentenced', COUNT_WORDS)

/** Nouns of what is only said to be: "kabar yang beredar menyebut …". */
export const HEARSAY = markList('hearsay', COUNT_WORDS)

/** Verbs of making sure: where they are denied, what was told is open. */
export const CONFIRMATIONS = markList('confirmation', COUNT_WORDS)

/** Those who belong to somebody: a state behind the noun they go with is that one's ("keluarga korban tewas"). */
export const KIN = markList('kin', COUNT_WORDS)

/** What people are exposed to that is no illness: "terpapar asap". */
export const HAZARDS = markList('hazard', COUNT_WORDS)

/** What people are aboard of: "di dalam pesawat terdapat 42 orang". */
export const VEHICLES = markList('vehicle', COUNT_WORDS)

/** What people suffer from behind "mengalami", no state of its own. */
export const AILMENTS = markList('ailment', COUNT_WORDS)

/** Words by which a clause goes on to tell of a group before it: "ada tiga tersangka, di mana satu orang …". */
export const WHERE_WORDS = markList('count-where', COUNT_WORDS)

/** Verbs of finding: those found are added to a total. */
export const FINDS = markList('count-find', COUNT_WORDS)

/** Words that say that a figure is the one that holds now: "data terbaru". */
export const NEWEST = markList('count-newest', COUNT_WORDS)

import { lexClass, wordList } from './table.ts'

/** A named day, by its id in `resolve/dates-holidays.ts`. */
export type HolidayId =
  | 'new-year'
  | 'imlek'
  | 'nyepi'
  | 'easter'
  | 'good-friday'
  | 'ascension'
  | 'waisak'
  | 'pancasila'
  | 'labour-day'
  | 'independence'
  | 'christmas'
  | 'christmas-eve'
  | 'new-year-eve'
  | 'fitri'
  | 'adha'
  | 'muharram'
  | 'maulid'
  | 'isra-miraj'
  | 'kartini'
  | 'education'
  | 'awakening'
  | 'youth-pledge'
  | 'heroes'
  | 'mothers'
  | 'teachers'
  | 'sanctity'

/** Names of holidays and commemorations of the Indonesian year. */
export const HOLIDAYS = lexClass<HolidayId>('holiday', {
  'tahun baru': 'new-year',
  'tahun baru masehi': 'new-year',
  'hari tahun baru': 'new-year',
  'malam tahun baru': 'new-year-eve',
  'malam pergantian tahun': 'new-year-eve',
  imlek: 'imlek',
  'tahun baru imlek': 'imlek',
  'tahun baru cina': 'imlek',
  'tahun baru china': 'imlek',
  'tahun baru tionghoa': 'imlek',
  'hari raya imlek': 'imlek',
  nyepi: 'nyepi',
  'hari nyepi': 'nyepi',
  'hari raya nyepi': 'nyepi',
  'hari suci nyepi': 'nyepi',
  'tahun baru saka': 'nyepi',
  'tahun baru caka': 'nyepi',
  paskah: 'easter',
  'hari paskah': 'easter',
  'hari raya paskah': 'easter',
  'minggu paskah': 'easter',
  'jumat agung': 'good-friday',
  'kenaikan isa almasih': 'ascension',
  'kenaikan isa al masih': 'ascension',
  'kenaikan yesus kristus': 'ascension',
  waisak: 'waisak',
  'hari waisak': 'waisak',
  'hari raya waisak': 'waisak',
  'hari lahir pancasila': 'pancasila',
  'hari kesaktian pancasila': 'sanctity',
  'hari buruh': 'labour-day',
  'hari buruh internasional': 'labour-day',
  'may day': 'labour-day',
  'hari kemerdekaan': 'independence',
  'hari kemerdekaan ri': 'independence',
  'hari kemerdekaan republik indonesia': 'independence',
  'hari kartini': 'kartini',
  'hari pendidikan nasional': 'education',
  'hari kebangkitan nasional': 'awakening',
  'hari sumpah pemuda': 'youth-pledge',
  'hari pahlawan': 'heroes',
  'hari ibu': 'mothers',
  'hari guru nasional': 'teachers',
  natal: 'christmas',
  'hari natal': 'christmas',
  'hari raya natal': 'christmas',
  'malam natal': 'christmas-eve',
  lebaran: 'fitri',
  'hari lebaran': 'fitri',
  'hari raya lebaran': 'fitri',
  'idul fitri': 'fitri',
  idulfitri: 'fitri',
  'hari raya idul fitri': 'fitri',
  'hari raya idulfitri': 'fitri',
  'hari idul fitri': 'fitri',
  'lebaran idul fitri': 'fitri',
  'idul adha': 'adha',
  iduladha: 'adha',
  'hari raya idul adha': 'adha',
  'hari raya iduladha': 'adha',
  'hari raya kurban': 'adha',
  'hari raya haji': 'adha',
  'tahun baru islam': 'muharram',
  'tahun baru hijriah': 'muharram',
  'tahun baru hijriyah': 'muharram',
  'tahun baru jawa': 'muharram',
  'satu suro': 'muharram',
  'satu sura': 'muharram',
  'maulid nabi': 'maulid',
  'maulid nabi muhammad': 'maulid',
  'maulid nabi muhammad saw': 'maulid',
  'isra miraj': 'isra-miraj',
  "isra mi'raj": 'isra-miraj',
  'isra mi’raj': 'isra-miraj',
  'isra mikraj': 'isra-miraj',
})

/** Months of the Hijri year and their number; "Sura" as the Javanese, who count other years, call the first. */
export const HIJRI_MONTHS = lexClass('hijri-month', {
  muharram: 1,
  muharam: 1,
  sura: 1,
  suro: 1,
  safar: 2,
  shafar: 2,
  'rabiul awal': 3,
  rabiulawal: 3,
  'rabiul akhir': 4,
  rabiulakhir: 4,
  'jumadil awal': 5,
  jumadilawal: 5,
  'jumadil akhir': 6,
  jumadilakhir: 6,
  'bulan puasa': 9,
  'bulan suci': 9,
  'bulan suci ramadan': 9,
  'bulan suci ramadhan': 9,
  rajab: 7,
  syaban: 8,
  "sya'ban": 8,
  'sya’ban': 8,
  ramadan: 9,
  ramadhan: 9,
  syawal: 10,
  zulkaidah: 11,
  dzulkaidah: 11,
  zulhijah: 12,
  zulhijjah: 12,
  dzulhijah: 12,
  dzulhijjah: 12,
})

/** Marks of the Hijri and of the common era behind a year. */
export const ERAS = lexClass<'hijri' | 'common'>('era', {
  hijriah: 'hijri',
  hijriyah: 'hijri',
  H: 'hijri',
  masehi: 'common',
  M: 'common',
})

/** What is kept in one month of the Hijri year, and its number: the year of the common era is the one that month is in. */
export const HIJRI_OCCASIONS = lexClass('hijri-occasion', {
  haji: 12,
  'ibadah haji': 12,
  'jemaah haji': 12,
  'jamaah haji': 12,
  'calon haji': 12,
  'calon jemaah haji': 12,
  'musim haji': 12,
  kurban: 12,
  qurban: 12,
  'hewan kurban': 12,
  'hewan qurban': 12,
  puasa: 9,
  'ibadah puasa': 9,
  'zakat fitrah': 9,
  takbiran: 9,
  'arus mudik': 10,
  mudik: 10,
})

/** Words of other calendars beside the year of a feast: "Nyepi tahun Saka 1945", "Imlek 2574 Kongzili". */
export const CALENDAR_NAMES = wordList('calendar-name', 'be', 'caka', 'jawa', 'kongzili', 'saka')

/** Words between "H-3" and the feast it is counted from. */
export const BEFORE_FEASTS = wordList(
  'before-feast',
  `
  dari
  hari
  jelang
  libur
  menjelang
  perayaan
  sebelum
  sesudah
  setelah
  `,
)

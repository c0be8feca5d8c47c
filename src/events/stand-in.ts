/** Words of a title that tell of an incident and hardly of anything else, for records that have no incidents. */
const WORDS = {
  earthquake: 'gempa',
  tsunami: 'tsunami',
  eruption: 'erupsi meletus',
  landslide: 'longsor tanahlongsor',
  flood: 'banjir kebanjiran terendam',
  storm: 'badai topan beliung',
  wildfire: 'karhutla',
  fire: 'kebakaran terbakar',
  explosion: 'meledak ledakan',
  'ship-accident': 'tenggelam karam',
  'road-accident': 'kecelakaan tabrakan ditabrak tertabrak menabrak terguling laka',
  drowning: 'hanyut terseret',
  collapse: 'ambruk roboh',
  poisoning: 'keracunan',
  bombing: 'bom',
  shooting: 'penembakan ditembak tertembak menembak menembaki tembakan tembakkan',
  killing: 'dibunuh membunuh pembunuhan',
  assault: 'penganiayaan dianiaya ditusuk penusukan dikeroyok pengeroyokan dibacok pembacokan',
  'sexual-violence': 'diperkosa pemerkosaan dicabuli pencabulan',
  robbery: 'perampokan perampok dirampok begal dibegal pencurian pencuri dicuri maling kemalingan raib digondol dibobol',
  suicide: 'bunuhdiri gantungdiri',
  riot: 'kerusuhan ricuh bentrok bentrokan',
} as const

const TYPE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([type, words]) => words.split(' ').map((word) => [word, type] as const)),
)

/** "KRL Anjlok": prices do so, too. */
const DERAILED = /\b(?:kereta|krl|ka|lokomotif)\b.*\banjlok/i

/** "Teror Kepala Babi": an attack that is meant to frighten, unless another word of the title says which. */
const TERROR = /\b(?:di)?teror\b/i

/** The type of incident that the first such word of a title names; null where none does. */
export function typeByTitle(title: string | null): string | null {
  for (const word of (title ?? '')
    .toLowerCase()
    .replaceAll(' diri', 'diri')
    .split(/[^\p{L}]+/u)) {
    const type = TYPE_OF.get(word)
    if (type !== undefined) return type
  }
  if (DERAILED.test(title ?? '')) return 'rail-accident'
  return TERROR.test(title ?? '') ? 'assault' : null
}

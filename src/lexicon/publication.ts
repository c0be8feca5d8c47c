/** Month names and their abbreviations in publication lines, Indonesian and English, to the month's number. */
export const PUBLICATION_MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['januari', 'january', 'jan'],
    ['februari', 'pebruari', 'february', 'feb', 'peb'],
    ['maret', 'march', 'mar', 'mrt'],
    ['april', 'apr'],
    ['mei', 'may'],
    ['juni', 'june', 'jun'],
    ['juli', 'july', 'jul'],
    ['agustus', 'august', 'agu', 'ags', 'agt', 'agus', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'october', 'okt', 'oct'],
    ['november', 'nopember', 'nov', 'nop'],
    ['desember', 'december', 'des', 'dec'],
  ].flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
)

/** Day names before a publication date, Indonesian and English, whole or cut short. */
export const PUBLICATION_WEEKDAYS: ReadonlySet<string> = new Set(
  (
    'senin selasa rabu kamis jumat jum’at sabtu minggu ahad sen sel rab kam jum sab min ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun'
  ).split(' '),
)

/** Words around a publication date that say nothing of it. */
export const PUBLICATION_FILLERS: ReadonlySet<string> = new Set(
  'pukul jam pkl at on pada tanggal tgl diterbitkan terbit dipublikasikan published publikasi tayang diposting posted rilis'.split(
    ' ',
  ),
)

/** Words before the date of an update, which is no publication. */
export const PUBLICATION_UPDATES: ReadonlySet<string> = new Set(
  'diperbarui diperbaharui updated update diubah modified pembaruan'.split(' '),
)

/** Zone names behind a clock time, to their offset. */
export const PUBLICATION_ZONES: ReadonlyMap<string, string> = new Map([
  ['wib', '+07:00'],
  ['wita', '+08:00'],
  ['wit', '+09:00'],
  ['utc', '+00:00'],
  ['gmt', '+00:00'],
  ['z', '+00:00'],
])

/** What stands behind a publication date and says nothing of it: updates, times read, minutes to read. */
export const PUBLICATION_TRAILERS =
  /^(?:(?:terakhir )?(?:diperbarui|diperbaharui|diupdate|updated?|diubah|modified)\b|\d+ (?:menit|min|minutes?)\b.{0,12}$|dibaca\b|[\d.,]+ ?(?:views?|kali|x|hits|komentar|comments?)\b)/i

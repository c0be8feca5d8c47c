/** Words that open a line naming who wrote or edited an article, lower case, to the part they name. */
export const BYLINE_LABELS: ReadonlyMap<string, 'author' | 'editor'> = new Map<string, 'author' | 'editor'>([
  ['penulis', 'author'],
  ['oleh', 'author'],
  ['reporter', 'author'],
  ['rep', 'author'],
  ['pewarta', 'author'],
  ['kontributor', 'author'],
  ['jurnalis', 'author'],
  ['wartawan', 'author'],
  ['laporan wartawan', 'author'],
  ['laporan jurnalis', 'author'],
  ['laporan', 'author'],
  ['author', 'author'],
  ['by', 'author'],
  ['tim redaksi', 'author'],
  ['editor', 'editor'],
  ['redaktur', 'editor'],
  ['red', 'editor'],
  ['penyunting', 'editor'],
  ['uploader', 'editor'],
  ['sumber', 'editor'],
  ['copyright', 'editor'],
])

/** Labels that name a person without a colon too ("Oleh Dian Sari"). */
export const BYLINE_OPENERS: ReadonlySet<string> = new Set(['penulis', 'oleh', 'by', 'reporter', 'editor'])

/** Words of class names and ids that mark an element as a byline, lower case. */
export const BYLINE_CLASSES: ReadonlyMap<string, 'author' | 'editor'> = new Map<string, 'author' | 'editor'>([
  ['author', 'author'],
  ['authors', 'author'],
  ['penulis', 'author'],
  ['reporter', 'author'],
  ['byline', 'author'],
  ['wartawan', 'author'],
  ['jurnalis', 'author'],
  ['editor', 'editor'],
  ['redaktur', 'editor'],
  ['penyunting', 'editor'],
])

/** Labels whose value is no person: the line is a byline all the same, its value is dropped. */
export const BYLINE_SOURCES: ReadonlySet<string> = new Set(['sumber', 'copyright', 'laporan'])

/** Words that open the place or desk of a contributor, which is no name ("Kontributor Jayapura, Dhias Suwandi"). */
export const BYLINE_DESKS: ReadonlySet<string> = new Set(['kontributor', 'tim', 'redaksi', 'koresponden'])

/** Words in the names of newsrooms and firms, which no author's name holds. */
export const BYLINE_BODIES: ReadonlySet<string> = new Set([
  'media',
  'cyber',
  'redaksi',
  'admin',
  'pt',
  'newsroom',
  'developer',
  'com',
  'co',
  'id',
  'editor',
  'news',
  'tim',
  'team',
  'portal',
  'indonesia',
])

/** Words of buttons and headings that look like names where every word is a capital one ("Lihat Selengkapnya"). */
export const NEVER_NAMES: ReadonlySet<string> = new Set(
  (
    'lihat baca simak tonton juga selengkapnya selanjutnya sebelumnya berikutnya tinggalkan balasan komentar video foto pilihan terkait lainnya ' +
    'trending now sponsored content share bagikan facebook twitter whatsapp telegram instagram youtube email print berita artikel terpopuler terkini ' +
    'populer rekomendasi beranda home halaman tag tags topik iklan advertisement advertorial loading scroll login masuk daftar berlangganan langganan ' +
    'kembali atas download unduh ikuti follow gabung klik infografis galeri jangan lewatkan'
  ).split(' '),
)

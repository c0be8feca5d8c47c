import type { LocationFact } from '../model/kinds/location.ts'
import { groupedClass, lexClass, wordList } from './table.ts'

/** What a type word says of the name behind it. */
export interface PlaceTypeWord {
  readonly type: LocationFact['type']
  /** The word stays in the name ("Laut Jawa", "Bandara Soekarno-Hatta"). */
  readonly keep: boolean
  /** The word must be written with a capital letter to announce a name, since it is a common noun. */
  readonly capital: boolean
  /** The table knows all places of the word: "Laut Sehat" is a programme. */
  readonly complete?: true
  /** The word is doubled by itself ("alun-alun"), and not for many of its kind ("desa-desa"). */
  readonly doubled?: true
}

const area = (type: LocationFact['type']): PlaceTypeWord => ({ type, keep: false, capital: false })
const kept = (type: LocationFact['type']): PlaceTypeWord => ({ type, keep: true, capital: false })
const doubled = (type: LocationFact['type']): PlaceTypeWord => ({ ...kept(type), doubled: true })
const proper = (type: LocationFact['type']): PlaceTypeWord => ({ type, keep: true, capital: true })

/** Words that stand before the name of a place and say of what type it is. */
export const PLACE_TYPES = lexClass<PlaceTypeWord>('place-type', {
  provinsi: area('province'),
  propinsi: area('province'),
  prov: area('province'),
  'prov.': area('province'),
  'negara bagian': area('province'),
  prefektur: area('province'),
  'prefektur otonomi': area('province'),
  'prefektur otonom': area('province'),
  'provinsi otonomi': area('province'),
  'republik otonom': area('province'),
  'daerah otonomi': area('province'),
  'daerah otonom': area('province'),
  kabupaten: area('regency'),
  kab: area('regency'),
  'kab.': area('regency'),
  kota: area('city'),
  kotamadya: area('city'),
  kodya: area('city'),
  'kota administrasi': area('city'),
  'kota pelabuhan': area('city'),
  'kota pesisir': area('city'),
  'kota pantai': area('city'),
  'kota kuno': area('city'),
  'kota bersejarah': area('city'),
  'kota tambang': area('city'),
  kotapraja: area('city'),
  'kota praja': area('city'),
  'kota kecil': area('city'),
  'kota besar': area('city'),
  'kota suci': area('city'),
  'kota industri': area('city'),
  'kota wisata': area('city'),
  'kota perbatasan': area('city'),
  'kota utama': area('city'),
  'kota tetangga': area('city'),
  'kota satelit': area('city'),
  ibukota: area('city'),
  'ibu kota': area('city'),
  kecamatan: area('district'),
  kec: area('district'),
  'kec.': area('district'),
  distrik: area('district'),
  kapanewon: area('district'),
  kemantren: area('district'),
  kelurahan: area('village'),
  kel: area('village'),
  'kel.': area('village'),
  desa: area('village'),
  ds: area('village'),
  'ds.': area('village'),
  nagari: area('village'),
  gampong: area('village'),
  kampung: area('neighborhood'),
  kp: area('neighborhood'),
  'kp.': area('neighborhood'),
  pekon: area('village'),
  lembang: area('village'),
  kalurahan: area('village'),
  'desa adat': area('village'),
  dusun: area('neighborhood'),
  dsn: area('neighborhood'),
  'dsn.': area('neighborhood'),
  dukuh: area('neighborhood'),
  padukuhan: area('neighborhood'),
  pedukuhan: area('neighborhood'),
  jorong: area('neighborhood'),
  korong: area('neighborhood'),
  lingkungan: { type: 'neighborhood', keep: false, capital: true },
  banjar: { type: 'neighborhood', keep: false, capital: true },
  perumahan: kept('neighborhood'),
  perum: kept('neighborhood'),
  kompleks: proper('facility'),
  komplek: proper('neighborhood'),
  pulau: area('island'),
  kepulauan: kept('island'),
  gili: kept('island'),
  gunung: area('mountain'),
  'gunung api': area('mountain'),
  gunungapi: area('mountain'),
  pegunungan: kept('mountain'),
  bukit: kept('mountain'),
  perbukitan: kept('mountain'),
  mount: kept('mountain'),
  'dataran tinggi': kept('region'),
  gurun: kept('region'),
  semenanjung: kept('region'),
  lembah: proper('region'),
  hutan: proper('region'),
  laut: { type: 'water', keep: true, capital: true, complete: true },
  selat: kept('water'),
  teluk: kept('water'),
  samudra: { type: 'water', keep: true, capital: false, complete: true },
  samudera: { type: 'water', keep: true, capital: false, complete: true },
  sungai: kept('water'),
  kali: proper('water'),
  danau: kept('water'),
  waduk: kept('water'),
  bendungan: kept('water'),
  situ: proper('water'),
  embung: kept('water'),
  telaga: proper('water'),
  rawa: proper('water'),
  muara: proper('water'),
  bengawan: kept('water'),
  terusan: kept('water'),
  krueng: kept('water'),
  'air terjun': kept('water'),
  curug: kept('water'),
  coban: kept('water'),
  palung: kept('water'),
  jalan: kept('road'),
  jl: kept('road'),
  'jl.': kept('road'),
  jln: kept('road'),
  'jln.': kept('road'),
  'jalan raya': kept('road'),
  tol: kept('road'),
  gang: proper('road'),
  gg: kept('road'),
  'gg.': kept('road'),
  'jalan lintas': kept('road'),
  'jalan layang': kept('road'),
  'jalan poros': kept('road'),
  underpass: kept('road'),
  flyover: kept('road'),
  tanjakan: proper('road'),
  'fly over': kept('road'),
  terowongan: kept('road'),
  simpang: proper('road'),
  perempatan: kept('road'),
  pertigaan: kept('road'),
  bundaran: kept('road'),
  'gerbang tol': kept('road'),
  'rest area': kept('facility'),
  gor: kept('facility'),
  'balai kota': kept('facility'),
  balaikota: kept('facility'),
  'balai desa': kept('facility'),
  'pintu air': kept('facility'),
  'pangkalan udara': kept('facility'),
  'lapangan udara': kept('facility'),
  TMP: kept('facility'),
  TPA: kept('facility'),
  pendopo: proper('facility'),
  bandara: kept('facility'),
  'bandar udara': kept('facility'),
  'bandar udara internasional': kept('facility'),
  'bandara internasional': kept('facility'),
  lanud: kept('facility'),
  stasiun: kept('facility'),
  'stasiun kereta': kept('facility'),
  'stasiun kereta api': kept('facility'),
  pelabuhan: kept('facility'),
  terminal: kept('facility'),
  rs: kept('facility'),
  rsud: kept('facility'),
  rsup: kept('facility'),
  rspad: kept('facility'),
  rsia: kept('facility'),
  rsu: kept('facility'),
  'rumah sakit': kept('facility'),
  'rumah sakit umum': kept('facility'),
  'rumah sakit umum daerah': kept('facility'),
  'rumah sakit umum pusat': kept('facility'),
  puskesmas: kept('facility'),
  perpustakaan: kept('facility'),
  sirkuit: kept('facility'),
  stadion: kept('facility'),
  masjid: kept('facility'),
  gereja: kept('facility'),
  hotel: kept('facility'),
  gedung: kept('facility'),
  pasar: proper('facility'),
  pantai: kept('other'),
  tanjung: proper('other'),
  candi: kept('facility'),
  jembatan: kept('facility'),
  lapas: kept('facility'),
  rutan: kept('facility'),
  ponpes: kept('facility'),
  'pondok pesantren': kept('facility'),
  sd: kept('facility'),
  sdn: kept('facility'),
  smp: kept('facility'),
  smpn: kept('facility'),
  sma: kept('facility'),
  sman: kept('facility'),
  smk: kept('facility'),
  smkn: kept('facility'),
  museum: kept('facility'),
  'taman nasional': kept('facility'),
  'taman makam pahlawan': kept('facility'),
  tpu: kept('facility'),
  'tempat pemakaman umum': kept('facility'),
  'tempat pembuangan akhir': kept('facility'),
  apartemen: kept('facility'),
  rusun: kept('facility'),
  rusunawa: kept('facility'),
  rusunami: kept('facility'),
  kastil: kept('facility'),
  benteng: kept('facility'),
  keraton: kept('facility'),
  kraton: kept('facility'),
  monumen: kept('facility'),
  tugu: kept('facility'),
  menara: proper('facility'),
  'alun-alun': doubled('facility'),
  lapangan: proper('facility'),
  taman: proper('facility'),
  'kebun raya': kept('facility'),
  'kebun binatang': kept('facility'),
  gelora: proper('facility'),
  gelanggang: proper('facility'),
  velodrome: kept('facility'),
  goa: proper('facility'),
  gua: proper('facility'),
  pura: proper('facility'),
  vihara: kept('facility'),
  wihara: kept('facility'),
  kelenteng: kept('facility'),
  klenteng: kept('facility'),
  musala: kept('facility'),
  mushala: kept('facility'),
  katedral: kept('facility'),
  basilika: kept('facility'),
  dermaga: kept('facility'),
  halte: kept('facility'),
  pertokoan: kept('facility'),
  'pusat perbelanjaan': kept('facility'),
  asrama: proper('facility'),
  wisma: proper('facility'),
  kilang: proper('facility'),
  pltu: kept('facility'),
  plta: kept('facility'),
  pltn: kept('facility'),
  makam: kept('facility'),
  'kawasan industri': proper('facility'),
  'kawasan ekonomi khusus': proper('facility'),
  situs: proper('facility'),
  mal: proper('facility'),
  mall: proper('facility'),
  plaza: proper('facility'),
  istana: proper('facility'),
})

/** Words that tell of what kind a place is, and name none: "Hutan Tanaman Industri", "Desa Tangguh Bencana", "Pasar Tradisional". */
export const KIND_WORDS = wordList(
  'kind-word',
  `
  administrasi
  anak
  baca
  bahan
  bakar
  ballroom
  belanja
  bencana
  berdikari
  berencana
  bermain
  bersalin
  bersama
  bersubsidi
  bertingkat
  binaan
  brand
  budaya
  cerdas
  daerah
  darurat
  digital
  dinas
  elit
  elite
  elpiji
  energi
  group
  guna
  haji
  halal
  hewan
  hiburan
  hidup
  hijau
  hukum
  i
  ibu
  ii
  iii
  ikan
  induk
  industri
  inklusif
  internasional
  iv
  jabatan
  jiwa
  kadipaten
  kaget
  kanak
  kanak-kanak
  kasultanan
  kasunanan
  katholik
  katolik
  kelas
  keluarga
  kendaraan
  kesehatan
  kesultanan
  khusus
  klas
  konservasi
  kota
  kristen
  kumuh
  lindung
  listrik
  lobby
  lobi
  lounge
  malam
  mandiri
  masyarakat
  maximum
  mewah
  modal
  modern
  murah
  navigasi
  negeri
  olahraga
  orang
  ortodoks
  padat
  pelayanan
  pemerintah
  pemerintahan
  pendidikan
  pengisian
  pengumpul
  penyeberangan
  percontohan
  perkantoran
  pintar
  produksi
  protestan
  publik
  pusat
  putra
  putri
  rakyat
  ramah
  rujukan
  sadar
  security
  sehat
  serba
  serbaguna
  strategis
  subsidi
  super
  swadaya
  swasta
  tanaman
  tangguh
  tematik
  terapung
  terbuka
  terpadu
  tertinggal
  tipe
  tradisional
  type
  umum
  utama
  wisata
  `,
)

/** Names of towns by what they are famous for: "kota Hujan". */
export const CITY_NICKNAMES = wordList(
  'city-nickname',
  `
  angin
  apel
  atas
  atlas
  baru
  batik
  bawah
  beras
  bertuah
  bestari
  cahaya
  cinta
  daeng
  gaplek
  gudeg
  hantu
  hujan
  impian
  intan
  kelahiran
  kembang
  khatulistiwa
  kretek
  lama
  mati
  metropolitan
  minyak
  mode
  negara
  pahlawan
  pelajar
  provinsi
  republik
  santri
  satelit
  seribu
  seribusatu
  tahu
  udang
  wali
  `,
)

/** Stations that send. */
export const MEDIA_SITES = wordList('media-site', 'stasiun', 'stasiun radio', 'stasiun televisi', 'stasiun tv')

/** Titles and ranks of old within the names of buildings and roads: "Bandara Raja Haji Fisabilillah". */
export const NAME_NOBLES = wordList(
  'name-noble',
  `
  adipati
  datu
  datuk
  guru
  haji
  hakim
  imam
  pahlawan
  pangeran
  panglima
  putri
  raja
  ratu
  sultan
  tuan
`,
)

/** Words of place: the name behind one is a place. */
export const PLACE_PREPOSITIONS = wordList(
  'place-preposition',
  `
  antara
  arah
  asal
  asli
  bagian
  barat
  barat daya
  barat laut
  baratdaya
  baratlaut
  bertolak ke
  daerah
  dalam
  dari
  dekat
  di
  guncang
  hingga
  jalur
  jantung
  jurusan
  kaki
  kawah
  kawasan
  ke
  kelahiran
  kunjungan ke
  kunjungi
  landa
  lereng
  lewat
  luar
  masyarakat
  melalui
  melanda
  melintasi
  mendera
  menerjang
  mengguncang
  mengguyur
  menghantam
  mengunjungi
  meninggalkan
  menuju
  merendam
  orang
  pelosok
  pemukiman
  penduduk
  perairan
  permukiman
  pesisir
  pinggiran
  puncak
  pusat
  rute
  sampai
  se
  sebelah
  sekitar
  selatan
  seluruh
  seputar
  tenggara
  tiba di
  timur
  timur laut
  timurlaut
  tinggal di
  tujuan
  utara
  via
  warga
  warganet
  wilayah
  `,
)

/** Directions and the like behind a name, part of it where they are capitalised ("Surabaya Barat"). */
export const PLACE_DIRECTIONS = wordList(
  'place-direction',
  `
  atas
  barat
  baru
  bawah
  daya
  girang
  hilir
  hulu
  ilir
  kaler
  kidul
  kulon
  lama
  laut
  lor
  pusat
  raya
  selatan
  tengah
  tenggara
  timur
  ulu
  utara
  wetan
  `,
)

/** Names that are ordinary words, first names or clubs too: alone they are places only with a word of place or a container beside them. */
export const NAMESAKES = wordList(
  'namesake',
  `
  OKI
  RI
  aba
  agam
  agung
  alexandria
  amazon
  arena
  arsenal
  asmara
  atalanta
  aula
  austin
  baku
  balai
  banan
  bandar
  banjar
  barcelona
  batang
  batu
  batubara
  bayern
  belu
  bima
  blora
  bologna
  bone
  brent
  bukit
  bursa
  buru
  cali
  carolina
  chad
  charlotte
  chelsea
  columbia
  como
  corona
  dakota
  dallas
  darwin
  demak
  diego
  dominika
  dortmund
  ende
  essen
  everest
  everton
  fes
  florence
  gaya
  gede
  genoa
  georgia
  guinea
  guli
  gumi
  guntur
  hamburg
  hamilton
  houston
  ibu
  indiana
  islam
  jackson
  janin
  jersey
  jordan
  kano
  karet
  kaur
  kemang
  kendal
  kingston
  kisaran
  komodo
  konya
  kota
  langsa
  laut
  laval
  lawu
  leicester
  lima
  lincoln
  liverpool
  loudi
  luan
  lyon
  madison
  madrid
  maine
  malaga
  malang
  male
  mali
  man
  manchester
  markas
  marseille
  masan
  masina
  medan
  medina
  mekong
  melati
  memphis
  merida
  mesa
  metro
  milan
  mina
  mitra
  mobile
  monaco
  montana
  napoli
  natal
  newcastle
  nice
  niger
  nyala
  obi
  orlando
  palma
  palu
  paris
  pasir
  pati
  perak
  pereira
  perm
  phoenix
  pondok
  porto
  posko
  puncak
  pune
  queens
  reading
  rosario
  ruang
  sabu
  sahara
  sakai
  salak
  sale
  salem
  salvador
  samara
  sana
  santiago
  santos
  serang
  setu
  sevilla
  shan
  sheffield
  siak
  sigi
  sini
  situ
  sofia
  solo
  stanley
  sucre
  sulu
  surat
  sydney
  talang
  tanta
  tegal
  tonga
  torino
  toyota
  tula
  valencia
  victoria
  villarreal
  virginia
  wilis
  wolfsburg
  yala
  zaria
  `,
)

/** Words that take a place's name for something else: "dolar AS", "Piala Asia", "bahasa Inggris", "nasi Padang", "harimau Sumatera", "KM Bukit Raya". */
export const NAME_TAKERS = groupedClass<'always' | 'ware' | 'closing'>('name-taker', {
  always: `
  KA
  KLM
  KM
  KMP
  KN
  KRI
  MT
  MV
  TB
  aplikasi
  bahasa
  band
  bangsa
  dolar
  dollar
  etnis
  euro
  feri
  film
  gerakan
  harian
  kapal
  kapal motor
  kereta api
  klub
  koperasi
  koran
  lagu
  liga
  majalah
  of
  partai
  peso
  piala
  poundsterling
  program
  ringgit
  suku
  tim
  timnas
  umat
  `,
  // in small letters, or as the first of a sentence
  ware: `
  anjing
  apel
  asinan
  ayam
  badak
  bakmi
  bakpia
  bakso
  bandeng
  batik
  bawang
  bebek
  beras
  beruang
  bika
  bubur
  cabai
  coto
  dodol
  duku
  durian
  elang
  gajah
  garam
  gudeg
  gulai
  harimau
  jalak
  jenang
  jeruk
  kain
  kerbau
  keripik
  keris
  kerupuk
  ketoprak
  komodo
  kopi
  kucing
  kuda
  kue
  lontong
  lumpia
  madu
  markisa
  mi
  mie
  nasi
  nasi goreng
  orangutan
  pempek
  rendang
  roti
  rujak
  salak
  sambal
  sapi
  sarung
  satai
  sate
  songket
  sop
  soto
  susu
  talas
  teh
  tempe
  tenun
  ukiran
`,
  // "tahu Sumedang, bika Ambon", but "ia tahu Jakarta macet"
  closing: `
  tahu
`,
})

/** Words that end a name before them: "Jalan Melati RT 3", "Kampung Baru Nomor 14", "Kota AKBP …". */
export const NAME_STOPS = wordList(
  'name-stop',
  `
  bapak
  blok
  bu
  dan
  km
  km.
  kode
  no
  no.
  nomor
  pada
  pak
  pos
  rp
  rt
  rt.
  rw
  rw.
  saat
  saudara
  sdr
  serta
  usd
  yang
  `,
)

/** Words that make a town's name part of a road's: "Jalan Raya Bogor", "Jalan Lintas Sumatera". */
export const ROAD_WORDS = wordList('road-word', 'lingkar', 'lintas', 'nasional', 'poros', 'raya', 'tol', 'trans')

/** Words behind which the places are named that a type word before them announced. */
export const PLACE_TELLERS = wordList(
  'place-teller',
  `
  adalah
  antara lain
  di antaranya
  diantaranya
  ialah
  meliputi
  mencakup
  misalnya
  seperti
  termasuk
  yaitu
  yakni
  `,
)

/** What may stand between the type word and those: "desa tersebut, yakni", "kecamatan yang terdampak meliputi". */
export const TOLD_REMARKS = wordList(
  'told-remark',
  `
  air
  angin kencang
  banjir
  bencana
  dihantam
  dilanda
  diterjang
  diterpa
  gempa
  ini
  itu
  kebanjiran
  kekeringan
  lain
  lainnya
  longsor
  masing-masing
  mengalami
  paling parah
  parah
  puting beliung
  rawan
  rusak
  rusak parah
  sempat
  terdampak
  terdekat
  terendam
  tergenang
  terisolasi
  terisolir
  terkena
  terkena dampak
  terparah
  tersebut
  tertimbun
  tertimpa
  yang
  `,
)

/** "desa-desa Lumbung dan Gandring": type words in the plural. */
export const PLACE_PLURALS = groupedClass<
  'province' | 'regency' | 'city' | 'district' | 'village' | 'neighborhood' | 'island' | 'mountain' | 'water'
>('place-plural', {
  province: 'provinsi-provinsi',
  regency: 'kabupaten-kabupaten',
  city: 'kota-kota',
  district: `
  distrik-distrik
  kecamatan-kecamatan
  `,
  village: `
  desa-desa
  kelurahan-kelurahan
  `,
  neighborhood: `
  dusun-dusun
  kampung-kampung
  `,
  island: 'pulau-pulau',
  mountain: 'gunung-gunung',
  water: `
  danau-danau
  sungai-sungai
  `,
})

/** Type words by which one building is called by turns, and what they have in common. */
export const SITE_KINDS = groupedClass<'hospital' | 'airport' | 'base' | 'station' | 'cemetery'>('site-kind', {
  hospital: `
  rs
  rsia
  rsu
  rsud
  rsup
  rumah sakit
  rumah sakit umum
  rumah sakit umum daerah
  rumah sakit umum pusat
  `,
  airport: `
  bandar udara
  bandar udara internasional
  bandara
  bandara internasional
  `,
  base: `
  lanud
  pangkalan udara
  `,
  station: `
  stasiun
  stasiun kereta
  stasiun kereta api
  `,
  cemetery: `
  TMP
  taman makam pahlawan
  `,
})

/** "dari Shoreham di Inggris": words of place before a town whose country follows. */
export const COUNTRY_LEADS = wordList('country-lead', 'dari', 'dekat', 'di', 'ke', 'menuju', 'sekitar')

/** "Line of Control", "Reading and Leeds Festivals": English words between two of a name. */
export const ENGLISH_LINKS = wordList('english-link', 'and', 'for', 'of', 'the')

/** "Candi 2 unit": things that a figure behind a name counts. */
export const COUNTED_THINGS = wordList('counted-thing', 'buah', 'ekor', 'kali', 'kk', 'rumah', 'titik', 'unit')

/** Buildings that are called after places elsewhere: "Hotel Mandalay Bay", "Restoran Sahara Indah". */
export const BORROWED_SITES = wordList(
  'borrowed-site',
  'apartemen',
  'hotel',
  'kafe',
  'mal',
  'mall',
  'plaza',
  'restoran',
  'rumah makan',
)

/** English words for what is no town, which open or close names of sites abroad ("Binjiang Gymnasium", "Stanford University"). */
export const ENGLISH_SITES = wordList(
  'english-site',
  `
  academy
  airport
  arena
  avenue
  bay
  beach
  bridge
  broadway
  building
  campus
  canyon
  casino
  castle
  cathedral
  center
  centre
  church
  club
  coast
  college
  court
  creek
  delta
  disneyland
  gallery
  garden
  gardens
  gym
  gymnasium
  hall
  hospital
  hotel
  house
  institute
  island
  lake
  library
  mall
  market
  mosque
  museum
  oval
  palace
  park
  pavilion
  plaza
  resort
  river
  school
  square
  stadium
  station
  street
  studio
  studios
  temple
  terminal
  theater
  theatre
  tower
  university
  valley
  zoo
  `,
)

/** Buildings and areas that only Indonesia has under these words. */
export const INDONESIAN_SITES = wordList(
  'indonesian-site',
  `
  dusun
  gor
  kawasan ekonomi khusus
  kelurahan
  lanud
  lapas
  mapolres
  ponpes
  puskesmas
  rsud
  rsup
  rt
  rutan
  rw
  sdn
  sman
  smkn
  smpn
  tpu
  `,
)

/** Firms of the state that a type word seems to begin: "Perum Jasa Tirta". */
export const STATE_FIRMS = wordList(
  'state-firm',
  `
  perum airnav
  perum antara
  perum bulog
  perum damri
  perum jamkrindo
  perum jasa tirta
  perum lppnpi
  perum perhutani
  perum perumnas
  perum peruri
  perum ppd
  perum produksi film
  `,
)

/** Words before the number of a house. */
export const HOUSE_NUMBERS = wordList('house-number', 'blok', 'kav', 'kav.', 'kavling', 'no', 'no.', 'nomor')

/** Words between a place and the greater one that holds it. */
export const PLACE_LINKS = wordList('place-link', 'dalam', 'di', 'wilayah')

/** Words between the places of a list. */
export const PLACE_JOINTS = wordList('place-joint', 'atau', 'dan', 'hingga', 'maupun', 'sampai', 'serta')

/** Words before "jalan" that make it a way one goes: "selamat jalan", "juru jalan". */
export const ROAD_DENIALS = wordList('road-denial', 'juru', 'ongkos', 'selamat', 'uang')

/** Words behind which even a name that no table knows is a place: "kawasan Tebing Breksi", "lahir di Great Bookham". */
export const PLACE_VERBS = wordList(
  'place-verb',
  `
  banjir di
  bentrokan di
  berada di
  berangkat ke
  berlokasi di
  berpusat di
  daerah
  dilahirkan di
  dimakamkan di
  ditangkap di
  ditemukan di
  gempa di
  kamp di
  kawasan
  kebakaran di
  kecelakaan di
  kelahiran
  kilometer dari
  km dari
  lahir di
  ledakan di
  longsor di
  markas di
  melewati
  menetap di
  meter dari
  mil dari
  pangkalan di
  penembakan di
  penjara di
  pertempuran di
  pindah ke
  rumah di
  serangan di
  singgah di
  tambang di
  terjadi di
  terletak di
  tiba di
  tinggal di
  warga
  wilayah
  `,
)

/** Posts whose word says of what type the area behind it is: "Bupati Malang" is not of the city. */
export const POST_AREAS = lexClass('post-area', {
  gubernur: 'province',
  'wakil gubernur': 'province',
  wagub: 'province',
  bupati: 'regency',
  'wakil bupati': 'regency',
  wabup: 'regency',
  'wali kota': 'city',
  walikota: 'city',
  'wakil wali kota': 'city',
  'wakil walikota': 'city',
  wawali: 'city',
  wawalkot: 'city',
  camat: 'district',
} satisfies Record<string, LocationFact['type']>)

/** English words that end the name of a place: "Hudson River", "Hyde Park"; `sure` where they need no word of place before them. */
export const PLACE_ENDS = lexClass('place-end', {
  river: { type: 'water', sure: true },
  lake: { type: 'water', sure: true },
  bay: { type: 'water', sure: false },
  falls: { type: 'water', sure: false },
  strait: { type: 'water', sure: true },
  canal: { type: 'water', sure: true },
  island: { type: 'island', sure: true },
  islands: { type: 'island', sure: true },
  mountains: { type: 'mountain', sure: true },
  hill: { type: 'mountain', sure: false },
  hills: { type: 'mountain', sure: false },
  valley: { type: 'region', sure: false },
  coast: { type: 'region', sure: false },
  county: { type: 'regency', sure: true },
  beach: { type: 'other', sure: false },
  street: { type: 'road', sure: false },
  avenue: { type: 'road', sure: false },
  road: { type: 'road', sure: false },
  boulevard: { type: 'road', sure: false },
  highway: { type: 'road', sure: false },
  airport: { type: 'facility', sure: false },
  park: { type: 'facility', sure: false },
  square: { type: 'facility', sure: false },
  bridge: { type: 'facility', sure: false },
  stadium: { type: 'facility', sure: false },
  arena: { type: 'facility', sure: false },
  castle: { type: 'facility', sure: false },
  palace: { type: 'facility', sure: false },
  zoo: { type: 'facility', sure: false },
  mall: { type: 'facility', sure: false },
  dome: { type: 'facility', sure: true },
  hall: { type: 'facility', sure: false },
  ground: { type: 'facility', sure: false },
  hotel: { type: 'facility', sure: false },
  garden: { type: 'facility', sure: false },
  gardens: { type: 'facility', sure: false },
  hospital: { type: 'facility', sure: false },
  station: { type: 'facility', sure: false },
  circuit: { type: 'facility', sure: false },
  plaza: { type: 'facility', sure: false },
  tower: { type: 'facility', sure: false },
  resort: { type: 'facility', sure: false },
} satisfies Record<string, { type: LocationFact['type']; sure: boolean }>)

/** "X adalah sebuah desa": words that say what the name before them is. */
export const PLACE_COPULAS = wordList('place-copula', 'adalah', 'ialah', 'merupakan')

/** "sebuah desa": words that may stand between them and the type word. */
export const PLACE_ARTICLES = wordList('place-article', 'nama', 'salah satu', 'sebuah', 'suatu')

/** Neighbourhoods by number: "RT 03/RW 05". */
export const NEIGHBOURHOOD_UNITS = wordList('neighbourhood-unit', 'rt', 'rt.', 'rw', 'rw.')

/** Capitalised words that a place follows without being part of their name: "Umat Islam Indonesia", "Pilkada Surabaya", "LRT Jakarta". */
export const NAME_LEADS = wordList(
  'name-lead',
  `
  banjir
  buddha
  drama
  gempa
  hindu
  islam
  katolik
  kristen
  krl
  lrt
  mrt
  muslim
  pilbup
  pilgub
  pilkada
  pilwali
  pilwalkot
  tersangka
  tsunami
`,
)

/** Ordinary words, capitalised as the first of a sentence, that a place follows without being part of their name: "Otoritas Turki", "Perang Ukraina". */
export const OPENING_NOUNS = wordList(
  'opening-noun',
  `
  acara
  ajang
  aktivis
  aktor
  ambisi
  ancaman
  andalan
  anggota
  apakah
  area
  arkeolog
  armada
  artis
  asosiasi
  astronot
  atlet
  atlet-atlet
  balatentara
  bantuan
  bek
  belakangan
  bendera
  berarti
  berita
  bersama
  bila
  bintang
  budaya
  catatan
  cuaca
  dampak
  daya
  delegasi
  demonstran
  derby
  desainer
  diplomat
  dukungan
  ekonomi
  ekspor
  erupsi
  festival
  final
  gangguan
  gelandang
  gerilyawan
  gol
  gunungapi
  guru
  haluan
  hubungan
  ilmuwan
  impor
  indeks
  industri
  inflasi
  insinyur
  intelijen
  invasi
  isu
  jaringan
  jika
  juara
  jubir
  juga
  jurubicara
  justru
  kabar
  kapal
  kapten
  karena
  kasus
  keberhasilan
  kebijakan
  kedua
  keduanya
  kekuatan
  kemenangan
  kemerdekaan
  kepemimpinan
  kepulangan
  keputusan
  kerajaan
  kerusuhan
  kesebelasan
  kesepakatan
  ketika
  keunggulan
  kiper
  klaim
  koalisi
  kondisi
  konflik
  kontingen
  kontribusi
  kopi
  kota-kota
  kubu
  kunjungan
  laga
  laporan
  lawan
  legenda
  letusan
  libur
  maka
  marinir
  masalah
  masyarakat
  megabintang
  memang
  meski
  mimpi
  misi
  musisi
  namun
  nasib
  negara
  negara-negara
  ofisial
  operasi
  otoritas
  pabrik
  padahal
  panglima
  parlemen
  pasangan
  pasar
  pasukan
  patokan
  patroli
  pebalap
  pebulutangkis
  pejabat
  pelaku
  pelatih
  pemain
  pembalap
  pemberontak
  pemenang
  pemerintahan
  pemimpin
  penari
  pendaki
  pendekar
  pendukung
  pengadilan
  penguasa
  pengungsi
  pengusaha
  penjajah
  penyanyi
  penyelidik
  penyerang
  perang
  perbatasan
  perdamaian
  peringkat
  perlawanan
  permainan
  permintaan
  pernyataan
  pertahanan
  pertandingan
  perusahaan
  perwakilan
  pesaing
  pesawat
  petenis
  petinju
  pihak
  pilihan
  pilot
  politikus
  politisi
  posisi
  presiden
  prestasi
  produk
  produsen
  program
  proyek
  pulau-pulau
  putri
  rakyat
  rapat
  referendum
  relawan
  resesi
  rezim
  rider
  roket
  rudal
  rupanya
  saham
  sanksi
  sebab
  sejak
  sejarah
  sekalipun
  sekilas
  sekutu
  selain
  semula
  senjata
  seperti
  serangan
  sesar
  setelah
  sikap
  situasi
  skuad
  skuat
  stabilitas
  status
  stok
  striker
  suhu
  suporter
  sutradara
  tanggapan
  target
  tentara
  terlebih
  termasuk
  terutama
  tiket
  tindakan
  tokoh
  topan
  tragedi
  transisi
  tuntutan
  utusan
  virus
  visi
  wajah
  wakil
  wartawan
  wisatawan
`,
)

/** A verb at the start of a sentence: "Diikuti Mesir", "Menghadapi Malaysia". */
export const OPENING_VERB =
  /^(?:Di\p{Ll}{3,}(?:i|kan)|Disusul|Ter\p{Ll}{4,}|Ber\p{Ll}{5,}|Me(?:m|n|ng|ny)\p{Ll}{4,}(?:i|kan)?|Ke\p{Ll}{5,}an(?:nya)?|Pe(?:m|n|ng|ny)?\p{Ll}{4,}an(?:nya)?)$/u

/** English words for areas behind their name: "Punjab State". */
export const AREA_ENDS = wordList(
  'area-end',
  'county',
  'district',
  'governorate',
  'prefecture',
  'province',
  'regency',
  'region',
  'state',
)

/** Words that what is counted by is named with: a figure before one is no number of people or things. */
export const PLACE_MEASURES = wordList(
  'place-measure',
  `
  cm
  dan
  derajat
  dolar
  gol
  hektar
  hektare
  juta
  kg
  kilometer
  km
  kontra
  lawan
  liter
  meter
  miliar
  persen
  poin
  ribu
  rupiah
  ton
  triliun
  vs
  wib
  wit
  wita
`,
)

/** What only places suffer or are, behind their name: "Medan dilanda banjir". */
export const PLACE_PREDICATES = wordList(
  'place-predicate',
  `
  banjir
  berawan
  berduka
  dibanjiri
  dibombardir
  diduduki
  digegerkan
  digemparkan
  digempur
  digenangi
  digoyang
  diguncang
  diguyur
  dihantam
  dihebohkan
  dihujani
  dikepung
  dikuasai
  dilanda
  dilumpuhkan
  dinyatakan
  diperkirakan
  diprakirakan
  direndam
  disapu
  diselimuti
  diserang
  diserbu
  diterjang
  diterpa
  ditetapkan
  lumpuh
  macet
  memanas
  membara
  mencekam
  rusuh
  siaga
  terendam
  tergenang
`,
)

/** Words that may stand between a place and what it suffers. */
export const PLACE_ADVERBS = wordList(
  'place-adverb',
  `
  akan
  juga
  kembali
  kerap
  kini
  masih
  mulai
  pernah
  pun
  sempat
  sering
  sudah
  telah
`,
)

/** Words of place behind which even a name that only small places bear is one: "di Sackville", "asal Duri". */
export const SURE_PREPOSITIONS = wordList(
  'sure-preposition',
  `
  asal
  daerah
  di
  kawasan
  ke
  kelahiran
  melewati
  menuju
  wilayah
`,
)

import type { LocationFact } from '../model/kinds/location.ts'
import { lexClass, wordList } from './table.ts'

/** What a type word says of the name behind it. */
export interface PlaceTypeWord {
  readonly type: LocationFact['type']
  /** The word stays in the name ("Laut Jawa", "Bandara Soekarno-Hatta"). */
  readonly keep: boolean
  /** The word must be written with a capital letter to announce a name, since it is a common noun. */
  readonly capital: boolean
}

const area = (type: LocationFact['type']): PlaceTypeWord => ({ type, keep: false, capital: false })
const kept = (type: LocationFact['type']): PlaceTypeWord => ({ type, keep: true, capital: false })
const proper = (type: LocationFact['type']): PlaceTypeWord => ({ type, keep: true, capital: true })

/** Words that stand before the name of a place and say of what type it is. */
export const PLACE_TYPES = lexClass('place-type', {
  provinsi: area('province'),
  propinsi: area('province'),
  prov: area('province'),
  'prov.': area('province'),
  'negara bagian': area('province'),
  prefektur: area('province'),
  kabupaten: area('regency'),
  kab: area('regency'),
  'kab.': area('regency'),
  kota: area('city'),
  kotamadya: area('city'),
  kodya: area('city'),
  'kota administrasi': area('city'),
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
  nagari: area('village'),
  gampong: area('village'),
  kampung: area('village'),
  pekon: area('village'),
  lembang: area('village'),
  kalurahan: area('village'),
  'desa adat': area('village'),
  dusun: area('neighborhood'),
  dukuh: area('neighborhood'),
  padukuhan: area('neighborhood'),
  pedukuhan: area('neighborhood'),
  jorong: area('neighborhood'),
  korong: area('neighborhood'),
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
  laut: proper('water'),
  selat: kept('water'),
  teluk: kept('water'),
  samudra: kept('water'),
  samudera: kept('water'),
  sungai: kept('water'),
  kali: proper('water'),
  danau: kept('water'),
  waduk: kept('water'),
  bendungan: kept('water'),
  jalan: kept('road'),
  jl: kept('road'),
  'jl.': kept('road'),
  jln: kept('road'),
  'jln.': kept('road'),
  'jalan raya': kept('road'),
  tol: kept('road'),
  bandara: kept('facility'),
  'bandar udara': kept('facility'),
  lanud: kept('facility'),
  stasiun: kept('facility'),
  pelabuhan: kept('facility'),
  terminal: kept('facility'),
  rs: kept('facility'),
  rsud: kept('facility'),
  rsup: kept('facility'),
  rspad: kept('facility'),
  rsia: kept('facility'),
  rsu: kept('facility'),
  'rumah sakit': kept('facility'),
  'rumah sakit umum daerah': kept('facility'),
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
  apartemen: kept('facility'),
  mal: proper('facility'),
  mall: proper('facility'),
  plaza: proper('facility'),
  istana: proper('facility'),
})

/** Words of place: the name behind one is a place. */
export const PLACE_PREPOSITIONS = wordList(
  'place-preposition',
  `di, ke, dari, asal, menuju, dekat, sekitar, seputar, wilayah, daerah, kawasan, perairan, pesisir, pusat, pinggiran, luar, dalam, sebelah, arah,
  lereng, kaki, puncak, kawah, warga, penduduk, masyarakat, warganet, orang, asli, kelahiran, antara, se, seluruh, melintasi, mengguncang, guncang,
  meninggalkan, mengunjungi, kunjungi, kunjungan ke, bertolak ke, tiba di, tinggal di, hingga, sampai, lewat, via, melalui, utara, selatan, barat,
  timur, tenggara, barat daya, barat laut, timur laut, bagian, jantung, pemukiman, permukiman, pelosok, jalur, rute, tujuan, jurusan`,
)

/** Directions and the like behind a name, part of it where they are capitalised ("Surabaya Barat"). */
export const PLACE_DIRECTIONS = wordList(
  'place-direction',
  'utara selatan barat timur tengah pusat raya hulu hilir daya laut tenggara ilir ulu atas bawah lama baru',
)

/** Names that are ordinary words, first names or clubs too: alone they are places only with a word of place or a container beside them. */
export const NAMESAKES = wordList(
  'namesake',
  `aba agam agung alexandria amazon arsenal atalanta austin baku banan banjar barcelona batang batu batubara belu bima blora bologna bone bukit bursa buru cali
  carolina chad charlotte chelsea columbia como dakota dallas darwin demak diego dominika dortmund ende essen everest everton fes florence gaya gede genoa georgia guinea
  guli gumi guntur hamburg hamilton houston ibu indiana jackson janin jersey jordan kano karet kaur kemang kendal kingston kisaran komodo konya kota langsa laut
  laval lawu leicester lima lincoln liverpool loudi luan lyon madison madrid maine malaga malang male mali man manchester marseille masan masina medan medina mekong
  memphis merida mesa metro milan mina mitra mobile monaco montana napoli natal newcastle nice niger obi orlando palma palu paris pasir pati perak pereira
  perm phoenix porto puncak pune queens reading RI rosario ruang sabu sahara sakai salak sale salem salvador samara santiago santos serang setu sevilla shan
  sheffield siak sigi sofia solo stanley sucre sulu surat sydney talang tanta tegal tonga torino toyota tula valencia victoria villarreal virginia wilis wolfsburg yala
  zaria`,
)

/** Words that take a place's name for something else: "dolar AS", "Piala Asia", "bahasa Inggris". */
export const NAME_TAKERS = wordList(
  'name-taker',
  `dolar dollar ringgit euro peso poundsterling bahasa piala liga timnas tim klub partai kapal koran harian majalah film lagu band suku etnis bangsa`,
)

/** Words that end a name before them: "Jalan Melati RT 3", "Kampung Baru Nomor 14", "Kota AKBP …". */
export const NAME_STOPS = wordList('name-stop', `rt rw nomor no no. km km. kode pos blok dan serta yang pada saat`)

/** Words that make a town's name part of a road's: "Jalan Raya Bogor", "Jalan Lintas Sumatera". */
export const ROAD_WORDS = wordList('road-word', 'raya lintas poros tol nasional trans lingkar')

/** Words between a place and the greater one that holds it. */
export const PLACE_LINKS = wordList('place-link', 'di dalam wilayah')

/** Words between the places of a list. */
export const PLACE_JOINTS = wordList('place-joint', 'dan serta hingga sampai atau maupun')

/** Words before "jalan" that make it a way one goes: "selamat jalan", "juru jalan". */
export const ROAD_DENIALS = wordList('road-denial', 'selamat juru uang ongkos')

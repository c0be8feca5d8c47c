import { wordList } from './table.ts'

/** Words before a place that say where people are from, not where it happened: "warga Medan", "asal Garut". */
export const ORIGIN_WORDS = wordList(
  'origin-word',
  `
  arah
  asal
  asli
  berasal dari
  dari
  jurusan
  kelahiran
  mahasiswa
  masyarakat
  menuju
  negara
  orang
  pemuda
  penduduk
  pria
  santri
  siswa
  tujuan
  wanita
  warga
  wni
  `,
)

/** Words before a place where something happens. */
export const SCENE_WORDS = wordList(
  'scene-word',
  `
  banjir
  bencana
  daerah
  dekat
  di
  erupsi
  gempa
  gempa bumi
  kawasan
  kebakaran
  kerusuhan
  konflik
  longsor
  melanda
  memporak-porandakan
  menerjang
  mengguncang
  menghantam
  perairan
  perang
  se
  sekitar
  seluruh
  tragedi
  tsunami
  wabah
  wilayah
  `,
)

/** Words of quoting a source, whose date is that of the report. */
export const QUOTING = wordList(
  'quoting',
  `
  demikian
  dihubungi
  dikonfirmasi
  dikutip
  dilansir
  ditemui
  jumpa pers
  keterangan
  keterangan resmi
  keterangan tertulis
  keterangannya
  konferensi pers
  melansir
  mengutip
  rilis
  seperti dikutip
  siaran pers
  `,
)

import { wordList } from './table.ts'

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

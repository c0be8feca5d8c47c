import { wordList } from './table.ts'

/** Words before a place that say where people are from, not where it happened: "warga Medan", "asal Garut". */
export const ORIGIN_WORDS = wordList(
  'origin-word',
  'asal, warga, negara, penduduk, berasal dari, kelahiran, orang, masyarakat, wni, pria, wanita, pemuda, asli, dari, santri, siswa, mahasiswa, tujuan, menuju, jurusan, arah',
)

/** Words before a place where something happens. */
export const SCENE_WORDS = wordList(
  'scene-word',
  'di, wilayah, kawasan, perairan, sekitar, dekat, daerah, mengguncang, melanda, menerjang, se, gempa, gempa bumi, banjir, longsor, erupsi, tsunami, kebakaran, kerusuhan, konflik, perang, bencana, tragedi, menghantam, memporak-porandakan, seluruh, wabah',
)

/** Words of quoting a source, whose date is that of the report. */
export const QUOTING = wordList(
  'quoting',
  'dikutip, dilansir, mengutip, melansir, dikonfirmasi, dihubungi, ditemui, keterangan, keterangannya, siaran pers, konferensi pers, jumpa pers, keterangan tertulis, keterangan resmi, rilis, seperti dikutip, demikian',
)

/** Speakers without a name: whoever spoke before. */
export const SPEAKERS_AGAIN = wordList(
  'speaker-again',
  'dia, ia, nya, beliau, katanya, ujarnya, ungkapnya, jelasnya, tuturnya, imbuhnya, tambahnya, ucapnya, paparnya, tegasnya, terangnya, sambungnya, lanjutnya, sebutnya, bebernya, tandasnya, menurutnya, pungkasnya',
)

/** Words for the whole world: what is counted there has no place of its own. */
export const WORLD = wordList('world', 'di dunia, seluruh dunia, sedunia, penjuru dunia, global, secara global')

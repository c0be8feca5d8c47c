import type { CorpusTable } from '../../match/corpus.ts'

/** How often it happened, and what of it is told. */
export const INCIDENT_STRUCTURE: CorpusTable<'incidents'> = {
  name: 'structure',
  published: '2024-05-10',
  positives: [
    [
      { type: 'road-accident', date: 'd1' },
      '«Kecelakaan» itu terjadi di Bogor, Senin (6/5). Dalam peristiwa itu dua orang tewas.',
      '«Kecelakaan» terjadi di Bogor. Kejadian tersebut berlangsung Senin (6/5). Dua orang tewas.',
    ],
    [
      [
        { type: 'flood', date: 'd1' },
        { type: 'flood', date: 'd2' },
      ],
      '«Banjir» melanda Demak, Senin (6/5). Pada Februari 2020, «banjir» di Kudus menewaskan dua orang.',
    ],
    [
      { type: 'ship-accident', name: 'KM Bahari Jaya' },
      'KM Bahari Jaya «tenggelam» di perairan Buton, Senin (6/5). Dua orang hilang.',
    ],
    [{ type: 'killing' }, 'Seorang wanita «ditemukan tewas» di Bekasi, Senin (6/5). Polisi menduga ia dibunuh.'],
    [{ type: 'flood' }, '«Banjir» merendam Demak, Senin (6/5). Dua warga hanyut dan tewas.'],
  ],
  negatives: [],
}

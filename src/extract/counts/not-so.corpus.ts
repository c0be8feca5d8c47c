import type { CorpusTable } from '../../match/corpus.ts'

/** What befell others than those counted, or is denied, wanted or left open. */
export const NOT_SO: CorpusTable<'counts'> = {
  name: 'not so',
  published: '2024-05-10',
  positives: [
    // an attack by suicide kills nobody counted beside it
    [
      { value: 12, status: 'injured' },
      'Sebanyak «12 orang cedera» dalam dua serangan bom bunuh diri.',
      'Sebanyak «12 orang cedera» dalam serangan bunuh diri itu.',
      '«12 orang cedera» akibat aksi bom bunuh diri.',
    ],
    [{ value: 1, status: 'dead' }, '«Seorang pria bunuh diri» di kamarnya.'],
    // what is not confirmed is possible, with all that is joined to it
    [
      [
        { value: 1, status: 'dead', factuality: 'possible' },
        { value: 4, status: 'injured', factuality: 'possible' },
      ],
      'Kementerian itu tidak mengonfirmasi laporan bahwa seorang awak tewas dan empat lain cedera.',
    ],
    // whose verb it is
    [
      { value: 1, status: 'missing' },
      'Polisi menemukan dua anak yang diasuh tetangga setelah «seorang wanita dilaporkan hilang».',
    ],
  ],
  negatives: [
    'Dua siswa melakukan percobaan bunuh diri.',
    'Tiga orang mencoba bunuh diri.',
    'Rencana pemulangan dua napi asal Inggris itu disampaikan menteri.',
    'Keluarga menyampaikan permintaan pembebasan empat tahanan.',
    'Militer membantah bahwa 12 orang tewas dan lima lainnya terluka.',
  ],
}

import type { CorpusTable } from '../../match/corpus.ts'

/** Figures whose people were named before them: totals, days and areas behind each other, what a clause opens with. */
export const FIGURES: CorpusTable<'counts'> = {
  name: 'figures',
  published: '2024-05-10',
  positives: [
    // totals of what was spoken of
    [
      [
        { value: 840, status: 'dead' },
        { value: 51300, status: 'dead' },
      ],
      'Pasien yang meninggal dunia hari ini mencapai 840 orang, sehingga totalnya sudah sebanyak 51.300 jiwa.',
      'Ada tambahan 840 pasien corona yang meninggal. Jika ditotal ada 51.300 orang.',
    ],
    [
      [
        { value: 130, status: 'infected' },
        { value: 5310, status: 'infected' },
      ],
      'Lampung melaporkan 130 orang positif corona. Sementara itu, secara nasional jumlahnya sudah 5.310 orang.',
    ],
    // days behind each other, of which the first says what befell people
    [
      [
        { value: 309, status: 'dead' },
        { value: 323, status: 'dead' },
        { value: 377, status: 'dead' },
      ],
      'Rekor terjadi tiga kali. Pertama, pada Minggu (27/6) sebanyak 309 orang meninggal, Senin (28/6) sebanyak 323 orang, dan Rabu (30/6) mencapai 377 orang.',
      'Pada Minggu 309 orang meninggal, Senin 323 orang, Rabu 377 orang.',
    ],
    // what a clause without a verb opens with
    [{ value: 70, status: 'recovered' }, 'Untuk «pasien sembuh 70 orang».'],
    [{ value: 70, status: 'injured' }, 'Untuk jumlah «korban luka sebanyak 70 orang».'],
    [
      [
        { value: 3031, status: 'infected' },
        { value: 11254, status: 'infected' },
      ],
      'Kemudian untuk PDP 3.031, dan ODP ada 11.254 orang.',
    ],
    [
      [
        { value: 14, status: 'recovered' },
        { value: 7, status: 'dead' },
        { value: 1, status: 'dead' },
        { value: 2, status: 'dead' },
        { value: 4, status: 'dead' },
      ],
      'Ada tambahan 14 pasien corona yang sembuh. Sementara untuk yang meninggal ada tambahan 7 pasien. Rinciannya di Kabupaten Kediri 1 orang, Kabupaten Jombang 2, dan Kota Madiun 4.',
    ],
    [{ value: 1291, status: 'infected' }, 'Tercatat warga yang «terkonfirmasi positif corona sebanyak 1.291 orang».'],
    [{ value: 1200, status: 'infected' }, 'India mencatat «1.200 infeksi baru» corona dalam sehari.'],
    [{ value: 2, status: 'infected' }, 'Itu setelah «dua warga dinyatakan positif corona».'],
    [{ value: 2, status: 'dead' }, 'Itu setelah «dua warga tewas» ditembak.'],
    [{ value: 27, status: 'present' }, 'Saat kejadian, ada «27 pekerja» di dalam tambang itu.'],
    [
      [
        { value: 4, status: 'dead' },
        { value: 7, status: 'injured' },
        { value: 2, status: 'missing' },
      ],
      'Data sementara, korban meninggal 4 orang, luka berat 7 orang, dan hilang 2 orang.',
    ],
    // some of a group, of whom only is said who they are
    [
      [
        { value: 11, status: 'dead' },
        { value: 3, status: 'dead', of: 'c1' },
      ],
      'Sebanyak 11 orang tewas. Dari jumlah itu, tiga orang adalah anak-anak.',
    ],
    [
      [
        { value: 2, status: 'injured', of: 'c2' },
        { value: 5, status: 'injured' },
      ],
      'Dua dari lima korban luka merupakan anak di bawah umur.',
    ],
    [
      [
        { value: 2, status: 'dead', of: 'c2' },
        { value: 3, status: 'dead' },
      ],
      'Dua dari tiga korban yang tewas adalah polisi.',
    ],
    [
      [
        { value: 3, status: 'rescued', of: 'c2' },
        { value: 11, status: 'present' },
      ],
      'Hanya tiga dari sebelas penumpang yang selamat.',
    ],
    [
      [
        { value: 6, status: 'arrested' },
        { value: 3, status: 'other' },
      ],
      'Sebanyak enam orang ditangkap dan tiga orang lainnya masih buron.',
    ],
    [{ value: 4, status: 'dead', factuality: 'possible' }, 'Berdasarkan kabar yang beredar, «empat orang tewas».'],
    [{ value: 4, status: 'dead', factuality: 'certain' }, 'Menurut informasi dari polisi, «empat orang tewas».'],
    [{ value: 11, status: 'affected' }, '«Sebelas pekerja migran ditelantarkan» di sebuah ruko.'],
  ],
  negatives: [
    'Untuk pasien corona ada 12 perawat.',
    'Untuk korban tewas, 10 orang petugas disiagakan.',
    'Untuk pengungsi 30 relawan disiapkan.',
    'Untuk keluarga korban tewas 10 orang.',
    'Untuk korban luka tersedia 20 ranjang dan 5 dokter.',
    'Bantuan diberikan untuk korban luka sebanyak 10 paket.',
    'Hingga kini korban itu tidak ditemukan jasadnya.',
    'Pasien menderita dua infeksi saluran pernapasan.',
    'Saat rapat, ada 27 pekerja di ruang itu.',
    'Saat ini ada 27 pekerja di pabrik itu.',
    'Totalnya sudah sebanyak 51.300 jiwa.',
  ],
}

import type { CorpusTable } from '../../match/corpus.ts'

/** Totals, groups and moods in other wordings than the common ones, and what is like them and counts nobody. */
export const WORDINGS: CorpusTable<'counts'> = {
  name: 'wordings',
  published: '2024-05-10',
  positives: [
    // running totals
    [
      { value: 61, status: 'dead' },
      'Jumlah warga yang «meninggal akibat wabah itu sudah menembus angka 61 orang».',
      '«Korban tewas masih tetap 61 orang».',
      '«Total korban tewas sejauh ini 61 orang».',
      'Jika ditotal, «korban tewas kini 61 orang».',
      '«Jumlah korban tewas naik menjadi 61 orang» jika dibandingkan kemarin.',
    ],
    [
      { value: 464, status: 'recovered' },
      '«Pasien sembuh yang kita akumulasikan adalah 464 orang».',
      '«Pasien sembuh yang dikonfirmasi di kota itu mencapai 464 orang».',
      '«Pasien sembuh yang dilaporkan dinas kesehatan mencapai 464 orang».',
      'Pasien yang «sembuh pada hari ini bertambah cukup tinggi yaitu 464 orang».',
      '«Tambahan pasien sembuh hari ini yang sebanyak 464 orang» menggembirakan.',
    ],
    [
      [
        { value: 15, status: 'infected' },
        { value: 5, status: 'infected' },
      ],
      'Pasien positif corona mencapai 15 orang. Untuk Kota Batu pasien positif sebanyak 5 orang.',
      'Kasus positif corona bertambah. Urutan pertama ditempati Jawa Timur dengan 15 orang, disusul Jawa Barat sebanyak 5 orang.',
    ],
    // what is told is no condition, a comparison no supposition, and a hope is of what comes next
    [
      { value: 2, status: 'dead' },
      'Polisi mengatakan kalau «dua orang tewas».',
      'Keluarga mendapat kabar jika «dua orang tewas».',
    ],
    [
      [
        { value: 40, status: 'infected' },
        { value: 33, status: 'infected' },
      ],
      'Jika kemarin ada 40 kasus positif corona, hari ini ada 33 kasus positif.',
    ],
    [{ value: 2, status: 'recovered' }, 'Kemarin yang «sembuh dua orang», mudah-mudahan besok bertambah.'],
    // what stands behind "setelah" or "sedangkan" is so, whatever is planned or denied before
    [{ value: 12, status: 'dead' }, 'Polisi akan memeriksa saksi setelah «12 orang tewas».'],
    [
      { value: 4, status: 'missing' },
      'Satu perahu bisa diselamatkan sedangkan «empat orang hilang» ditelan ombak.',
      'Ada kapal terbalik, «4 orang masih akan dicari».',
    ],
    [{ value: 3, status: 'dead' }, 'Militer membantah kehilangan pesawat dan mengatakan bahwa «korban tewas hanya tiga orang».'],
    [{ value: 17, status: 'dead' }, 'Per hari Minggu sebanyak «17 orang meninggal».'],
    [{ value: 3, status: 'rescued', modifier: 'exact' }, '«Tiga orang lebih dulu ditemukan dalam keadaan selamat».'],
    [
      { value: 3700, status: 'dead' },
      'Sedangkan «3.700 warga Palestina, sebagian besar merupakan warga sipil, tewas» di Gaza.',
      'Sebanyak «3.700 warga, kebanyakan anak-anak, tewas».',
    ],
    [
      { value: 160, status: 'dead' },
      'Penambahan itu membuat total kematian akibat wabah mencapai «160 orang».',
      'Berdasarkan laporan di 11 negara, jumlah pekerja yang «meninggal akibat wabah sebanyak 160 orang».',
      'Jumlah pekerja yang «meninggal sebanyak 160 orang» tersebar di empat negara.',
    ],
    [{ value: 40, status: 'affected' }, '«Terdampak banjir 40 santri».'],
    [{ value: 4, status: 'infected' }, 'Jumlah WNI di kapal pesiar Jepang yang «positif corona bertambah menjadi 4 orang».'],
    [
      [
        { value: 120, status: 'infected' },
        { value: 4500, status: 'infected' },
      ],
      'Kasus positif corona bertambah 120 orang. Sehingga totalnya secara nasional sudah mencapai 4.500 orang.',
      'Kasus positif corona bertambah 120 orang. Maka, akumulasinya kini sudah mencapai 4.500 orang.',
    ],
    [
      [
        { value: 85, status: 'dead' },
        { value: 40, status: 'dead' },
      ],
      'Korban jiwa bertambah. Menyusul DKI Jakarta sebanyak 85 orang, lalu Banten 40 orang.',
      'Untuk korban jiwa, Brasil menempati urutan ketiga dengan 85 orang dan urutan keempat dipegang India sebanyak 40 orang.',
    ],
    // groups and their parts
    [
      [
        { value: 28, status: 'dead', of: null },
        { value: 5, status: 'dead', of: 'c1' },
      ],
      'Petugas mengevakuasi 28 jenazah dari gedung yang hancur, termasuk lima anak-anak.',
    ],
    [
      { value: 2, status: 'dead' },
      '«Dua dari korban» yang tewas adalah polisi.',
      '«Dua korban terakhir atas nama Ali dan Udin, ditemukan meninggal dunia».',
    ],
    [
      [
        { value: 300, status: 'infected', of: null },
        { value: 20, status: 'dead', of: 'c1' },
      ],
      'Wabah itu menginfeksi 300 orang dan 20 di antaranya meninggal.',
    ],
    [
      [
        { value: 12, status: 'injured' },
        { value: 3, status: 'dead' },
      ],
      'Bom itu melukai 12 orang dan tiga anak tewas.',
    ],
    [
      [
        { value: 7, status: 'dead' },
        { value: 2, status: 'dead' },
      ],
      'Tujuh PDP dan dua ODP yang meninggal.',
    ],
    [
      [
        { value: 4000, status: 'dead', of: null },
        { value: 675, status: 'dead', of: 'c1' },
        { value: 1040, status: 'dead', of: 'c1' },
      ],
      'Lebih dari 4.000 orang tewas antara Mei 2005 dan pekan pertama Juni 2007, termasuk 675 warga sipil dan 1.040 personel keamanan.',
    ],
    [
      [
        { value: 5, status: 'captive', of: null },
        { value: 4, status: 'captive', of: 'c1' },
        { value: 1, status: 'captive', of: 'c1' },
      ],
      'Bulan lalu lima orang asing -- empat orang Amerika dan seorang Yunani -- diculik di kota itu.',
    ],
    [
      [
        { value: 4, status: 'dead', of: null },
        { value: 2, status: 'dead' },
        { value: 1, status: 'dead' },
        { value: 1, status: 'dead' },
      ],
      'Empat korban tewas dalam kecelakaan itu. Dua dari Swedia, satu orang dari Inggris, dan satu dari Prancis.',
    ],
    [
      [
        { value: 790, status: 'infected', of: null },
        { value: 10, status: 'infected', of: 'c1' },
      ],
      'Sudah 790 orang yang terinfeksi virus corona, termasuk 10 orang di Taiwan.',
    ],
    [
      [
        { value: 300, status: 'infected', of: null },
        { value: 20, status: 'dead' },
      ],
      'Di kota itu ada 300 kasus positif corona, dengan 20 kasus kematian.',
    ],
    // families
    [
      [
        { value: 137, status: 'displaced' },
        { value: 33, status: 'displaced' },
      ],
      'Lokasi itu berada di masjid dengan jumlah pengungsi sebanyak 137 jiwa dari 33 kepala keluarga (KK).',
    ],
    [
      [
        { value: 33, status: 'affected' },
        { value: 137, status: 'affected' },
      ],
      'BNPB mencatat 33 KK atau 137 jiwa terdampak.',
    ],
    [
      [
        { value: 292, status: 'displaced' },
        { value: 36, status: 'displaced' },
      ],
      'Ada 292 KK pengungsi di Desa Sukamaju dan 36 KK di Desa Sukasari.',
    ],
    [{ value: 12, status: 'affected' }, '«12 KK» korban banjir mendapat bantuan.'],
    // what somebody is called, and where they are brought
    [
      { value: 8, status: 'infected' },
      'Di tengah wabah corona, «delapan orang masuk kategori pasien dalam pengawasan (PDP)».',
      'Di tengah wabah corona, «delapan orang berstatus pasien dalam pengawasan (PDP)».',
    ],
    [{ value: 2, status: 'dead' }, '«Dua orang dibawa ke rumah duka».', '«Dua orang dibawa petugas ke kamar jenazah».'],
    [
      { value: 3, status: 'arrested' },
      'Polisi «mengamankan tiga orang» yang diduga provokator penolakan jenazah perawat positif corona.',
    ],
    // acts
    [{ value: 5, status: 'dead' }, 'Militer «kehilangan lima tentara» dalam serangan itu.'],
    [{ value: 20000, status: 'displaced' }, 'Sebanyak «20.000 warga meninggalkan Suriah».'],
    [{ value: 1, status: 'dead' }, 'Gerilyawan «memenggal seorang pria».'],
    [
      [
        { value: 90, status: 'arrested' },
        { value: 90, status: 'repatriated' },
      ],
      'Polisi menangkap dan memulangkan 90 imigran.',
    ],
    [
      [
        { value: 3, status: 'captive' },
        { value: 1, status: 'captive' },
      ],
      'Mereka mengaku melakukan penculikan pekan lalu terhadap tiga orang Italia dan seorang warga Yunani.',
    ],
    [{ value: 4, status: 'captive' }, '«Keempat pekerja itu, yang diculik pada Maret, masih ditahan» oleh pemberontak.'],
    [
      [
        { value: 900, status: 'victim' },
        { value: 240, status: 'affected' },
      ],
      'Total 900 jiwa dari 240 KK menjadi korban banjir.',
    ],
    [
      [
        { value: 14, status: 'dead' },
        { value: 4, status: 'hospitalized' },
        { value: 8, status: 'missing' },
      ],
      'Akibatnya 14 orang meninggal, 4 orang di rumah sakit, dan 8 orang masih dicari.',
    ],
    [{ value: 12, status: 'other' }, 'Sebanyak «12 TKI masuk karantina».'],
  ],
  negatives: [
    'Mahasiswi 20 disekap di kamar kos.',
    'Keluarga khawatir jika dua orang tewas.',
    'Mudah-mudahan besok dua orang sembuh.',
    'Jenazah ini hanyalah satu dari banyak korban.',
    'Petugas membaca nama mereka yang meninggal akibat wabah di hadapan beberapa orang.',
    'Hingga kini tidak ditemukan jasadnya.',
    'Tentara itu melarikan diri ke rumah seorang warga.',
    'Dua dari warga itu bekerja di kota.',
    'Perusahaan itu kehilangan 12 karyawan.',
    'Sebanyak 12 warga meninggalkan Jakarta.',
    'Ratusan tentara Amerika meninggalkan Irak.',
    'Keluarga korban banjir, 12 KK, menunggu.',
    'Peserta lomba bertambah. Urutan pertama ditempati Jawa Timur dengan 120 orang, disusul Jawa Barat sebanyak 85 orang.',
    'Perang itu membuat per hari 12 orang tewas.',
    'Jenazah itu menjadi satu dengan barang dagangan.',
    'Polisi akan mencari 8 orang.',
    'Ada 4 orang di rumah sakit itu.',
    'Sekolah ditutup jika ditemukan 3 siswa positif corona.',
    'Lebih dari 240 kapal disita, naik dari 75 nelayan.',
  ],
}

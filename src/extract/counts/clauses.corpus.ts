import type { CorpusTable } from '../../match/corpus.ts'

/** What clauses say of people in number, whatever stands between; and what they do not. */
export const CLAUSES: CorpusTable<'counts'> = {
  name: 'clauses',
  published: '2024-05-10',
  positives: [
    // heads and measures
    [
      { value: 41, status: 'dead' },
      '«Korban tewas di Suriah 41 orang».',
      '«Korban tewas akibat bencana longsor di Sigi mencapai 41 orang».',
    ],
    [
      { value: 41, status: 'dead' },
      '«Jumlah korban meninggal akibat gempa di Cianjur, Jawa Barat, hingga Rabu sore, bertambah menjadi 41 orang».',
    ],
    [
      { value: 87, status: 'infected' },
      '«PDP (Pasien Dalam Pengawasan) 87 orang».',
      '«Kasus positif campak di Kota Tegal tercatat ada 87 orang».',
    ],
    [{ value: 45, status: 'hospitalized' }, 'Jumlah siswa yang «dirawat akibat keracunan massal mencapai 45 orang».'],
    [{ value: 34, status: 'dead' }, 'Di pihak perompak, ada «34 yang tewas».'],
    [{ value: 24, status: 'missing' }, 'Sebanyak «duapuluh empat orang hilang».'],
    [{ value: 300, status: 'displaced' }, 'Sebanyak «tigaratus orang mengungsi».'],
    [{ value: 10000, status: 'displaced' }, 'Sebanyak «10rb orang mengungsi».'],
    // the predicate behind the number rules
    [
      { value: 23, status: 'injured' },
      'Selain korban jiwa, sebanyak «23 orang luka-luka».',
      'Di samping korban jiwa, sebanyak «23 orang terluka».',
    ],
    // X of Y
    [
      [
        { value: 21, status: 'dead', of: 'c2' },
        { value: 63, status: 'present', of: null },
      ],
      'Akibatnya, 21 orang tewas dari total 63 penumpang bus itu.',
      'Sebanyak 21 dari 63 penumpang tewas.',
    ],
    [
      [
        { value: 7, status: 'recovered', of: 'c2' },
        { value: 12, status: 'injured', of: null },
      ],
      'Tujuh dari 12 korban luka sudah pulang dari rumah sakit.',
    ],
    // households
    [
      [
        { value: 2, status: 'affected' },
        { value: 7, status: 'affected' },
      ],
      'Rumah milik Karyo (2 KK, 7 jiwa) terendam banjir.',
      'Banjir merendam rumah 2 KK atau 7 jiwa di Desa Sukamaju.',
      'Sebanyak 2 KK atau 7 jiwa terdampak banjir.',
    ],
    [{ value: 12, status: 'affected' }, 'Rumah «12 KK» terendam banjir.'],
    [
      [
        { value: 480, status: 'affected' },
        { value: 120, status: 'affected' },
      ],
      'Sebanyak 480 jiwa dari 120 KK terdampak banjir.',
    ],
    [{ value: 4, status: 'dead' }, 'Satu keluarga yang terdiri dari «empat orang tewas» terjebak api.'],
    // lists
    [
      [
        { value: 7, status: 'dead' },
        { value: 3, status: 'dead' },
        { value: 2, status: 'dead' },
      ],
      'Korban meninggal di Kota Palu 7 orang, Sigi 3 orang, Donggala 2 orang.',
      'Korban tewas tersebar di Kota Palu (7 orang), Sigi (3 orang), dan Donggala (2 orang).',
      'Di Kota Palu 7 orang tewas, di Sigi 3 orang, dan di Donggala 2 orang.',
    ],
    [
      [
        { value: 9, status: 'dead', of: null },
        { value: 5, status: 'dead', of: null },
      ],
      'Korban tewas terbanyak berada di Agam dengan 9 orang, disusul Solok 5 orang.',
    ],
    [
      [
        { value: 3, status: 'dead', of: null },
        { value: 1, status: 'dead', of: 'c1' },
        { value: 1, status: 'dead', of: 'c1' },
        { value: 1, status: 'dead', of: 'c1' },
      ],
      'Tiga warga asing yang terdiri dari seorang warganegara Belgia, seorang Kroasia dan seorang Hongaria tewas.',
    ],
    [
      [
        { value: 12, status: 'dead' },
        { value: 5, status: 'injured' },
      ],
      'Korban tewas dan luka masing-masing 12 orang dan lima orang.',
    ],
    // an aside and a day between the group and what is said of it
    [
      [
        { value: 5, status: 'dead', of: null },
        { value: 1, status: 'dead', of: 'c1' },
      ],
      'Lima warga, termasuk seorang wanita berumur 21 tahun, Rabu tewas di kota itu.',
    ],
    [
      { value: 5700, status: 'dead' },
      'Gempa serupa pada 2006 «menewaskan 5.700 orang».',
      'Pada 2006 gempa «menewaskan 5.700 orang».',
    ],
    [{ value: 7, status: 'dead' }, '«Tujuh orang tewas» ditembak empat pria bersenjata.'],
    [{ value: 1, status: 'dead' }, '«Seorang pria 34 tahun tewas» ditusuk 3 orang tak dikenal.'],
    [{ value: 1, status: 'dead' }, '«Sesosok mayat perempuan» tanpa identitas ditemukan di Kali Progo.'],
    [
      [
        { value: 3, status: 'dead', of: null },
        { value: 2, status: 'dead', of: null },
        { value: 1, status: 'dead', of: null },
      ],
      'Korban tewas terdiri atas 3 anggota TNI, 2 polisi, dan seorang warga sipil.',
    ],
    [
      [
        { value: 35, status: 'affected' },
        { value: 120, status: 'affected' },
      ],
      'Sebanyak 35 KK dengan 120 jiwa kehilangan tempat tinggal.',
    ],
    [{ value: 2500, status: 'displaced' }, '«Pengungsi tersisa 2.500 orang».'],
    [{ value: 1, status: 'captive' }, '«Seorang guru di desa itu menjadi korban» penculikan.'],
    [{ value: 5, status: 'dead' }, 'MUARA ENIM, KOMPAS.com- «Lima orang tewas» dalam kecelakaan.'],
    [
      [
        { value: 2, status: 'dead', replacedBy: null },
        { value: 11, status: 'dead', replacedBy: null },
      ],
      'Dua tentara tewas, membuat jumlah serdadu asing tewas di negara itu menjadi 11.',
    ],
    [
      [
        { value: 50, status: 'rescued' },
        { value: 4, status: 'rescued' },
      ],
      'Seluruh 50 penumpang dan empat awak di pesawat itu selamat.',
    ],
    // groups of other places and days
    [
      [
        { value: 2, status: 'dead' },
        { value: 2, status: 'dead' },
      ],
      'Di Agam, banjir menewaskan dua orang. Sementara di Solok, longsor juga menewaskan dua orang.',
      'Di Agam, dua orang tewas karena banjir. Sementara itu, di Solok dua orang tewas akibat longsor.',
      'Di Agam, dua orang tewas. Di Solok, dua orang juga tewas.',
      'Pada 2019 banjir menewaskan dua orang di desa itu. Pada 2021 banjir kembali menewaskan dua orang.',
    ],
    [
      [
        { value: 5, status: 'dead' },
        { value: 5, status: 'injured' },
        { value: 5, status: 'hospitalized' },
      ],
      'Lima warga tewas dan lima warga lainnya luka. Kelima korban luka dirawat di RSUD.',
    ],
    [{ value: 2, status: 'injured' }, 'Kecelakaan itu «melukai dua orang». Dua truk melaju kencang. Keduanya bersenggolan.'],
    // updates
    [
      [
        { value: 14, status: 'dead', replacedBy: 'c2' },
        { value: 12, status: 'dead', replacedBy: null },
      ],
      'Sebelumnya dilaporkan 14 orang tewas. Data terbaru menyebut 12 orang tewas.',
      'Semula korban tewas disebut 14 orang, belakangan direvisi menjadi 12 orang.',
    ],
    [
      [
        { value: 6, status: 'injured', replacedBy: null },
        { value: 3, status: 'injured', replacedBy: null },
      ],
      'Serangan itu melukai enam orang. Sebelumnya, pada Maret, tiga orang terluka di kota lain.',
    ],
    // states by whom they are said of
    [{ value: 2, status: 'recovered' }, '«Dua pasien sudah dipulangkan».'],
    [{ value: 5, status: 'repatriated' }, 'Sebanyak «5 teknisi sudah pulang» ke Indonesia.'],
    [
      [
        { value: 320, status: 'hospitalized' },
        { value: 20, status: 'hospitalized', of: 'c1' },
      ],
      'Sebanyak 320 pasien corona dalam perawatan, 20 di antaranya dalam kondisi kritis.',
    ],
    [
      [
        { value: 2, status: 'hospitalized' },
        { value: 2, status: 'injured' },
      ],
      'Dua orang dirawat di rumah sakit karena luka di kepala.',
    ],
    [{ value: 4, status: 'captive' }, 'Mereka «menculik empat orang» sebelum melarikan diri ke arah perbatasan.'],
    // who says it
    [{ value: 2, status: 'dead' }, '«Dua prajurit tewas» dalam kecelakaan itu, kata seorang juru bicara.'],
    [{ value: 12, status: 'dead' }, 'Menurut seorang pejabat, «12 orang tewas».', '«12 orang tewas», ujar beberapa saksi.'],
    // hearsay
    [
      { value: 20, status: 'dead', factuality: 'possible' },
      'Kabar yang beredar menyebut «20 orang tewas», namun polisi belum memastikan.',
      'Militer menyatakan «20 orang tewas», namun kelompok itu membantahnya.',
    ],
    [{ value: 6, status: 'dead' }, 'Seorang pembom bunuh diri «menewaskan enam orang».'],
  ],
  negatives: [
    'Untuk mencari korban hilang, sebanyak 200 personel dikerahkan.',
    'Terkait korban tewas, sebanyak 12 saksi diperiksa.',
    'Keluarga korban tewas, sebanyak 40 orang, menuntut ganti rugi.',
    'Ia mengalami tiga luka tembak dan kini dalam kondisi kritis.',
    'Sebagian sandera dibebaskan tanpa cedera.',
    'Korban tewas seketika, kata beberapa pejabat.',
    'Film itu berkisah tentang 20 orang tewas.',
    'Anggota pasukan itu tewas beberapa saat sebelum pertemuan.',
    'Korban sedang mengendarai taksi roda tiganya saat ditembak.',
    'Korban berjatuhan. Sungai itu membelah ibu kota menjadi dua.',
    'Sebanyak 20 orang berperan sebagai korban luka dalam latihan itu.',
    'Penumpang di kursi 12 tewas.',
    'Angka kematian 12 per 100.000 kelahiran hidup.',
  ],
}

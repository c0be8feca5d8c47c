/** A text and, for each of its figures in order, "value place" or "value place day"; "-" for none. Published on Friday, 10 May 2024. */
type SceneRow = readonly [text: string, ...figures: readonly string[]]

/** Where the clause itself says it. */
const OWN_CLAUSE: readonly SceneRow[] = [
  ['Sebanyak 12 orang tewas di Cianjur.', '12 Cianjur -'],
  ['Di Demak, banjir menewaskan tiga orang.', '3 Demak -'],
  ['Banjir menewaskan 12 orang di Kudus dan tiga orang di Jepara.', '12 Kudus -', '3 Jepara -'],
  ['Banjir melanda Demak. Sebanyak 12 orang tewas di Kudus dan tiga orang tewas di Jepara.', '12 Kudus -', '3 Jepara -'],
  ['Tiga orang tewas di area permukiman Desa Sukamaju, Sleman.', '3 Sukamaju -'],
  ['Tiga orang tewas di wilayah selatan Kabupaten Agam.', '3 Agam -'],
  ['Empat orang terluka di dekat pusat Kota Solo.', '4 Solo -'],
  ['Dua orang tewas di bawah jembatan layang Kota Semarang.', '2 Semarang -'],
  ['Longsor di Jalan Raya Melati, Desa Sukamaju, Kabupaten Sleman, menewaskan dua orang.', '2 Sukamaju -'],
  ['Tiga orang tewas ditembak di kampung mereka, Papua.', '3 Papua -'],
  [
    'Seorang pengunjung tewas setelah terjun dari lantai lima Plasa Melati, Kebayoran Baru, Senin (6/5/2024).',
    '1 Kebayoran Baru 2024-05-06',
  ],
  ['Kebakaran di Kawasan Industri Melati (KIM), Desa Sukamaju, Kabupaten Kendal, melukai tujuh orang.', '7 Sukamaju -'],
  ['Ledakan mengguncang ibu kota Suriah Damaskus, menewaskan empat orang.', '4 Damaskus -'],
  ['Gempa mengguncang Turki, 640 orang tewas di Suriah.', '640 Suriah -'],
  ['Sebanyak 640 orang tewas di Suriah akibat gempa yang berpusat di Turki.', '640 Suriah -'],
  ['Bus masuk jurang di Sijunjung, lima penumpang tewas.', '5 Sijunjung -'],
  ['Rusia menyerang Kharkiv, 12 orang tewas.', '12 Kharkiv -'],
  ['Kerusuhan Wamena menewaskan 31 orang.', '31 Wamena -'],
  ['Wamena dilanda kerusuhan, 31 orang tewas.', '31 Wamena -'],
  ['Gunung Semeru di Jawa Timur kembali erupsi, dua orang terluka.', '2 Semeru -'],
]

/** Places that are something else to their clause. */
const OTHER_PARTS: readonly SceneRow[] = [
  ['Dua tentara Prancis tewas.', '2 - -'],
  ['Bom menewaskan dua tentara Prancis di Kabul, Afghanistan.', '2 Kabul -'],
  ['Sebanyak tiga warga Sidoarjo tewas dalam kecelakaan di Magelang.', '3 Magelang -'],
  ['Sebanyak 14 warga Kecamatan Wanayasa tewas tertimbun longsor.', '14 Wanayasa -'],
  ['Presiden AS Joe Biden menyebut 12 warga tewas di Rafah.', '12 Rafah -'],
  ['Bus jurusan Padang-Jakarta masuk jurang di Sijunjung, lima penumpang tewas.', '5 Sijunjung -'],
  ['Bus asal Bogor itu terguling di Subang. Sebanyak 11 orang tewas.', '11 Subang -'],
  ['Kapal rute Ternate ke Bitung tenggelam di perairan Tagulandang. Tiga orang hilang.', '3 Tagulandang -'],
  [
    'Kapal terbakar dalam perjalanan menuju Ternate. Kejadiannya di perairan Tagulandang. Empat penumpang tewas.',
    '4 Tagulandang -',
  ],
  ['Pesawat berangkat dari Medan dan jatuh di Sibolga. Tiga orang tewas.', '3 Sibolga -'],
  ['Gempa merusak Turki. Sebanyak 640 orang tewas akibat gempa yang getarannya dirasakan sampai Suriah.', '640 Turki -'],
  ['Gempa mengguncang Cianjur dan terasa di Bogor. Tiga orang tewas.', '3 Cianjur -'],
  ['Bus terguling di Sumedang. Tiga orang dirawat di RSUD Cimahi.', '3 Sumedang -'],
  ['Bus terguling di Sumedang. Tiga orang meninggal setelah dibawa ke RSUD Cimahi.', '3 Sumedang -'],
  ['Bus terguling di Sumedang. Korban yang tinggal di Garut itu, dua orang, tewas.', '2 Sumedang -'],
  ['Israel menahan 9.500 warga.', '9500 - -'],
  ['Serangan Israel menewaskan tiga orang di Rafah.', '3 Rafah -'],
  ['"Tiga orang tewas," kata Menteri Sosial Budi Hartono di Jakarta, Senin (6/5/2024).', '3 - -'],
  ['Banjir merendam Demak. "Tiga orang tewas," kata Menteri Sosial Budi Hartono di Jakarta.', '3 Demak -'],
  ['Pengacara itu mewakili 310 korban penipuan. Dia juga mewakili paguyuban Bali.', '310 - -'],
  ['Kapal berbendera Liberia tenggelam di Selat Malaka. Sepuluh orang hilang.', '10 Selat Malaka -'],
]

/** Places that give a figure of their own, and items of lists. */
const FIGURES: readonly SceneRow[] = [
  ['Bali mencatat 210 kasus corona dengan 15 kematian.', '210 Bali -', '15 Bali -'],
  [
    'Wabah meluas di Amerika Selatan. Brasil mencatat 91.300 kasus corona dengan 2.150 kematian.',
    '91300 Brasil -',
    '2150 Brasil -',
  ],
  [
    'Kasus corona merebak di Eropa. Italia melaporkan 310 orang meninggal, disusul Spanyol sebanyak 280 orang meninggal.',
    '310 Italia -',
    '280 Spanyol -',
  ],
  ['Urutan kedua dipegang India sebanyak 45.261 kasus corona.', '45261 India -'],
  ['Jawa Barat: 12 orang tewas.\nBanten: 5 orang tewas.', '12 Jawa Barat -', '5 Banten -'],
  ['Korban tewas tersebar di Padang (7 orang), Solok (2 orang).', '7 Padang -', '2 Solok -'],
  [
    'Enam pasien corona meninggal di Jawa Tengah, 3 pasien dari Kudus, 2 pasien dari Demak, dan 1 pasien dari Tegal.',
    '6 Jawa Tengah -',
    '3 Kudus -',
    '2 Demak -',
    '1 Tegal -',
  ],
  [
    'Gempa mengguncang Sumatera Barat. Sebanyak 41 orang tewas, yaitu 19 di Solok, 15 di Tanah Datar, dan 7 di Padang.',
    '41 Sumatera Barat -',
    '19 Solok -',
    '15 Tanah Datar -',
    '7 Padang -',
  ],
  [
    'Sebanyak 19 orang tewas di Solok, 15 orang di Tanah Datar, dan 7 orang di Padang.',
    '19 Solok -',
    '15 Tanah Datar -',
    '7 Padang -',
  ],
  ['Di Solok ada 19 orang tewas dan 5 orang luka.', '19 Solok -', '5 Solok -'],
]

/** Wider areas, and no area at all. */
const AREAS: readonly SceneRow[] = [
  ['Bali mencatat 210 orang positif corona. Adapun angka nasional mencapai 4.120 kasus.', '210 Bali -', '4120 - -'],
  ['Di Kota Malang tercatat 45 orang positif corona. Sedangkan dari luar Malang tercatat 12 kasus.', '45 Malang -', '12 - -'],
  ['Italia mencatat 310 kasus corona. Di seluruh dunia 2.150 orang meninggal.', '310 Italia -', '2150 - -'],
  ['Secara nasional, 310 orang meninggal akibat corona.', '310 - -'],
  ['Secara nasional banjir kerap terjadi. Di Demak, banjir menewaskan tiga orang.', '3 Demak -'],
  [
    'Sebanyak 3.410 siswa menjadi korban keracunan. Kejadian tersebar di beberapa daerah, antara lain Kudus, Lumajang, dan Ternate.',
    '3410 - -',
  ],
  [
    'Gempa melanda Sumatera Barat. Longsor terjadi di Solok, dua orang tewas. Totalnya 18 orang meninggal.',
    '2 Solok -',
    '18 Sumatera Barat -',
  ],
  ['Banjir melanda Padang dan Solok, Sumatera Barat. Tiga orang tewas.', '3 Sumatera Barat -'],
]

/** What the story is at. */
const RUNNING: readonly SceneRow[] = [
  ['Gempa mengguncang Cianjur. Sebanyak 12 orang tewas. Rumah sakit penuh, 300 orang dirawat.', '12 Cianjur -', '300 Cianjur -'],
  ['Sembilan orang tewas. Kecelakaan itu terjadi di Sumedang.', '9 Sumedang -'],
  [
    'Angin kencang merusak rumah di Kradenan. Enam orang mengungsi. Banjir juga merendam Kecamatan Wirosari. Petugas menyebut empat keluarga mengungsi.',
    '6 Kradenan -',
    '4 Wirosari -',
  ],
  ['Banjir merendam Ternate. Empat warga meninggal dunia. Kapal bantuan berangkat menuju Ternate.', '4 Ternate -'],
  ['Banjir melanda Rusia. Presiden menyebut 12 orang tewas.', '12 Rusia -'],
  ['Kecelakaan terjadi di Jalan Tol Melati wilayah Desa Sukamaju, Sleman. Satu orang tewas.', '1 Sukamaju -'],
  ['Longsor menimpa Desa Sukamaju, Sleman. Bantuan datang dari Jakarta. Tiga orang tewas.', '3 Sukamaju -'],
]

/** The day of a figure. */
const DAYS: readonly SceneRow[] = [
  ['Pada Selasa (7/5/2024), 12 orang tewas di Palu.', '12 Palu 2024-05-07'],
  ['Gempa mengguncang Cianjur, Senin (6/5/2024). Sebanyak 12 orang tewas.', '12 Cianjur 2024-05-06'],
  [
    'Gempa mengguncang Cianjur, Senin (6/5/2024). Bupati datang ke lokasi. Bantuan tiba. Sebanyak 12 orang tewas.',
    '12 Cianjur 2024-05-06',
  ],
  [
    'Hingga Selasa (7/5/2024), total kasus positif corona di Bali mencapai 2.310, naik 95 kasus dari hari sebelumnya.',
    '2310 Bali 2024-05-07',
    '95 Bali 2024-05-07',
  ],
  ['"Hingga 1 Mei, kami mencatat 640 orang tewas di Sudan," kata Nala Wirya, Selasa (7/5/2024).', '640 Sudan 2024-05-01'],
  ['"Sebanyak 12 orang tewas di Garut," kata Kapolres Garut AKBP Rio Wahyu, Rabu (8/5/2024).', '12 Garut -'],
  ['Warga diperiksa pada Senin (6/5/2024). Namun, hingga kini tersisa lima santri yang masih dirawat.', '5 - -'],
  ['Dua orang direktur periode 2010-2015 ditetapkan sebagai tersangka.', '2 - -'],
  ['Sejak Januari 2024, 3.410 siswa menjadi korban keracunan.', '3410 - -'],
  ['Sejak 1 Januari hingga 30 April 2024 tercatat 13 orang meninggal akibat demam berdarah.', '13 - 2024-01-01/2024-04-30'],
  ['Tim bekerja di Kampung Lio RT 05/03/02. Sebanyak 8 orang mengungsi dari kampung itu.', '8 - -'],
  ['Tiga orang tewas. Kecelakaan tersebut terjadi pada Minggu (5/5/2024).', '3 - 2024-05-05'],
  ['Lima orang tewas pada Senin (6/5/2024). Tahun lalu, 15 pendaki meninggal dunia.', '5 - 2024-05-06', '15 - 2023'],
  ['Pada 2019, 15 pendaki meninggal dunia.', '15 - 2019'],
  [
    'Banjir melanda Demak, Senin (6/5/2024). Polisi menangkap tiga orang. Bupati datang. Dua orang ditahan.',
    '3 Demak 2024-05-06',
    '2 Demak -',
  ],
]

/** What each figure of a text has for its scene: a row a text. */
export const SCENE_CORPUS: Readonly<Record<string, readonly SceneRow[]>> = {
  'the clause itself': OWN_CLAUSE,
  'places that are something else': OTHER_PARTS,
  'figures of places': FIGURES,
  areas: AREAS,
  'what the story is at': RUNNING,
  days: DAYS,
}

import type { CorpusTable } from '../../match/corpus.ts'
import { holder, person } from './corpus-person.ts'

/** What binds an office to its holder: verbs, lists and marks, and words that hold nobody. */
export const BOUNDS: CorpusTable<'officials'> = {
  name: 'what binds an office to its holder, and what names nobody',
  published: '2024-05-06',
  positives: [
    // initials in capitals within a name
    [
      holder('Rudi RPH Manurung', 'Kapolres Garut', 'Polres Garut'),
      '«Kapolres Garut AKBP Rudi RPH Manurung» menyebut korban selamat.',
      '«Kapolres Garut Rudi RPH Manurung» menyebut korban selamat.',
    ],
    // appointments in a row
    [
      [
        person('Budi Santoso', null, 'Camat Wanaraja'),
        person('Deswita', null, 'Camat Leles'),
        person('Nurmalia', null, 'Camat Cibatu'),
      ],
      'Bupati melantik «Budi Santoso sebagai Camat Wanaraja», «Deswita sebagai Camat Leles», dan «Nurmalia sebagai Camat Cibatu».',
    ],
    // initials in a bracket behind a holder of one word
    [
      person('Kusman', null, 'Kepala Dinas Pemuda, Olahraga, dan Pariwisata Kabupaten Garut'),
      'Tersangka ialah «Kepala Dinas Pemuda, Olahraga, dan Pariwisata Kabupaten Garut Kusman» (KM), dan pihak swasta.',
    ],
    // who is spoken for holds an office
    [
      person('Rina Wulandari', null, 'Juru Bicara Wapres ke-10 RI Jusuf Kalla'),
      '«Juru Bicara Wapres ke-10 RI Jusuf Kalla, Rina Wulandari» mengatakan hal itu.',
    ],
    [person('Hasan Nasbi', null, 'Juru Bicara Presiden'), '«Juru Bicara Presiden Hasan Nasbi», Selasa, mengatakan hal itu.'],
    [
      person('Rusmawan', null, 'Asisten Bidang Ekonomi dan Pembangunan'),
      'Hadir pula «Asisten Bidang Ekonomi dan Pembangunan, Rusmawan», dan para camat.',
    ],
    [person('Basuki Hadiwijaya', null, 'Menteri PU dan Pera'), 'Hadir «Menteri PU dan Pera Basuki Hadiwijaya» di lokasi.'],
    // agencies by their short names, houses of prayer, teams
    [
      holder('Bambang Suharto', 'Kadistaru Kota Bandung', 'Distaru Kota Bandung'),
      '«Kadistaru Kota Bandung Bambang Suharto» menyebut izin lengkap.',
    ],
    [
      holder('Gunawan Sumarno', 'Kadisdamkarmat Bogor', 'Disdamkarmat Bogor'),
      '«Kadisdamkarmat Bogor Gunawan Sumarno» mengatakan api padam.',
    ],
    [
      holder('Rudi Hartono', 'Kepala Disperkimtan Garut', 'Disperkimtan Garut'),
      'Izin diberikan «Kepala Disperkimtan Garut Rudi Hartono».',
    ],
    [
      holder('Budi Santoso', 'Pemimpin Wihara Dharma Bakti', 'Wihara Dharma Bakti'),
      '«Pemimpin Wihara Dharma Bakti, Budi Santoso», menyambut tamu.',
    ],
    [person('Shin Tae-won', null, 'pelatih Timnas'), 'Menurut «pelatih Timnas Shin Tae-won», tim siap.'],
    [person('Indra Safri', null, 'Pelatih timnas U - 19'), '«Pelatih timnas U - 19, Indra Safri», mengatakan tim siap.'],
    [person('Erik ten Boom', null, 'Pelatih Persis'), '«Pelatih Persis Erik ten Boom» menolak.'],
    // whom an aide serves, and who it is
    [person('Aris Munandar', null, 'staf ahli Anang'), 'Hal itu dikatakan «staf ahli Anang, Aris Munandar», pada Selasa.'],
    [
      holder('Patrik Hansen', 'Kepala Pemasaran Nordsson', 'Pemasaran Nordsson'),
      '«Kepala Pemasaran Nordsson, Patrik Hansen» menambahkan hal lain.',
    ],
    // heads that are joined
    [holder('Joshua Sandler', 'pendiri dan CEO Fuelarium', 'Fuelarium'), '«Joshua Sandler, pendiri dan CEO Fuelarium», berlari.'],
    [
      holder('Budi Santoso', 'pendiri sekaligus CEO GoTani', 'GoTani'),
      'kata «pendiri sekaligus CEO GoTani Budi Santoso».',
      'kata «pendiri sekaligus CEO GoTani, Budi Santoso».',
    ],
    [
      holder('Rosan Wijaya', 'Menteri Investasi dan Hilirisasi / Kepala Badan Penanaman Modal', 'Badan Penanaman Modal'),
      'Hadir «Menteri Investasi dan Hilirisasi / Kepala Badan Penanaman Modal Rosan Wijaya».',
    ],
    [
      person('Tri Tito Karnawan', null, 'Ketua Umum Tim Penggerak PKK Pusat'),
      'Istri Mendagri yang juga «Ketua Umum Tim Penggerak PKK Pusat Ibu Tri Tito Karnawan» hadir.',
    ],
    // what an office is about, and the body it is in
    [
      holder(
        'Yulian Yusra',
        'Dirjen Imigrasi Kementerian Imigrasi dan Pemasyarakatan',
        'Kementerian Imigrasi dan Pemasyarakatan',
      ),
      '«Dirjen Imigrasi Kementerian Imigrasi dan Pemasyarakatan Yulian Yusra» mencabut izin.',
    ],
    [
      holder('Roy Rizali', 'Direktur Jenderal Bina Marga Kementerian PU', 'Kementerian PU'),
      '«Direktur Jenderal Bina Marga Kementerian PU Roy Rizali» meninjau jembatan.',
    ],
    [holder('Joko Wibowo', 'Presiden Ke-7 RI', 'RI'), '«Presiden Ke-7 RI Joko Wibowo» hadir di Solo.'],
    [holder('Ahmad Fauzi', 'Ketua BPD Sukamaju', 'BPD Sukamaju'), 'Menurut «Ahmad Fauzi selaku Ketua BPD Sukamaju», warga aman.'],
    [
      holder('Ahmad Kosasih', 'Panglima Kodam III/Siliwangi', 'Kodam III/Siliwangi'),
      '«Panglima Kodam III/Siliwangi Mayjen TNI Ahmad Kosasih» memimpin apel.',
    ],
    [holder('Asrorun Nuri', 'Ketua MUI Bidang Fatwa', 'MUI'), '«Ketua MUI Bidang Fatwa Asrorun Nuri» menyatakan hal itu haram.'],
    [
      holder('Bayu Setiawan', 'Koordinator Lapangan aksi', null),
      '«Koordinator Lapangan aksi, Bayu Setiawan», menuntut keadilan.',
    ],
    [
      holder('Karmelia Harto', 'Wakil Ketua Umum Kadin Bidang Perhubungan', 'Kadin'),
      '«Wakil Ketua Umum Kadin Bidang Perhubungan, Karmelia Harto» mengatakan biaya naik.',
    ],
    [
      person('Christopher Hall', null, 'asisten Menteri Luar Negeri AS untuk urusan Asia Timur dan Pasifik'),
      'Naskah ditandatangani «Christopher Hall, asisten Menteri Luar Negeri AS untuk urusan Asia Timur dan Pasifik».',
    ],
    [
      holder('Ahmad Sigit', 'Dirjen Industri Kimia, Tekstil dan Aneka, Kementerian Perindustrian', 'Kementerian Perindustrian'),
      'kata «Dirjen Industri Kimia, Tekstil dan Aneka, Kementerian Perindustrian Ahmad Sigit».',
    ],
    [
      holder('Antoni Kusuma', 'Vice President platform investasi kripto Indokoin', 'Indokoin'),
      '«Vice President platform investasi kripto Indokoin Antoni Kusuma» menilai hal itu baik.',
    ],
    [person('Jasinta Arden', null, 'perdana menteri'), '«Jasinta Arden terpilih sebagai perdana menteri» di usia 37 tahun.'],
    // letters in a bracket are a body's, even those of a name
    [
      person('La Ode Basri', null, 'Koordinator Presidium Aliansi Nasional Sejahtera (ANIES)'),
      '«Koordinator Presidium Aliansi Nasional Sejahtera (ANIES) La Ode Basri» hadir.',
    ],
    // a title said twice
    [
      person('Abdullah II ibn Hasan', null, 'Raja Kerajaan Yordania'),
      '«Raja Kerajaan Yordania, Raja Abdullah II ibn Hasan» tiba.',
    ],
    [person('Dedi Setiawan', null, 'Wali Kota Tegal'), '«Wali Kota Tegal, Wali Kota Dedi Setiawan» hadir.'],
    // appointments and holders before
    [
      person('Sartono Hendroputro', null, 'Direktur Utama'),
      'Rapat menunjuk «Sartono Hendroputro menjadi Direktur Utama», Selasa.',
    ],
    [
      person('Rina Wulandari', null, 'Duta Besar RI untuk Jepang'),
      'Presiden mengangkat «Rina Wulandari menjadi Duta Besar RI untuk Jepang».',
    ],
    [holder('Budi Santoso', 'Kepala BNPB', 'BNPB'), 'Presiden melantik «Budi Santoso sebagai Kepala BNPB» di Istana Merdeka.'],
    [
      person('Yazid Fauzan', 'Irjen', 'Kapolda Kalsel'),
      'Jabatan «Kapolda Kalsel yang sebelumnya dijabat Irjen Yazid Fauzan» kosong.',
    ],
    // a holder and a relative of theirs
    [person('Joko Widodo', null, 'Presiden'), 'Karier putra «Presiden Joko Widodo» Gibran Saputra naik.'],
    // candidates
    [
      person('Ida Fauziah', null, 'bakal calon wakil gubernur Jawa Tengah'),
      'Di sana «bakal calon wakil gubernur Jawa Tengah, Ida Fauziah» menanggapi isu.',
    ],
    // marks within an office
    [
      person('Amrullah', null, 'Project Manager "Anak Kita"'),
      'kata «Project Manager "Anak Kita", Amrullah», di Semarang, Selasa.',
    ],
    [
      holder('Marsela Wati', 'ketua Persatuan Artis Desa ’56 (PAD)', 'Persatuan Artis Desa ’56 (PAD)'),
      'Film itu dibuat «ketua Persatuan Artis Desa ’56 (PAD) Marsela Wati».',
    ],
    [
      holder('Indra Kurnia', 'Ketua PUK SPDX FSPX Kotajaya', 'PUK SPDX FSPX Kotajaya'),
      'kata «Ketua PUK SPDX FSPX Kotajaya Indra Kurnia» di sela aksi.',
    ],
    [
      holder('Said Hasyim', 'Kepala kantor Informasi Baghlan', 'kantor Informasi Baghlan'),
      'kata «Kepala kantor Informasi Baghlan, Said Hasyim».',
    ],
    // one word behind a body's letters, before another name
    [person('Romahurmuzi', null, 'Ketua Umum Partai Maju (PM)'), '«Ketua Umum Partai Maju (PM) Romahurmuzi» atau Romi ditahan.'],
    // words that open a sentence are no part of a name
    [holder('Aji Santosa', 'pelatih Arema FC', 'Arema FC'), 'Posisi «Aji Santosa sebagai pelatih Arema FC» kembali goyah.'],
    // holders behind places and holding verbs
    [person('Bramantyo', null, 'Kepala Kejari Samarinda'), 'Ia dilantik «Kepala Kejari Samarinda, Kaltim Bramantyo», Senin.'],
    [person('Rudi Hartono', null, 'Camat Wates'), '«Rudi Hartono yang menduduki jabatan Camat Wates» diperiksa.'],
    [
      holder('Ali Akhwan', 'Danrem 074/Warastratama', 'Korem 074/Warastratama'),
      '«Danrem 074/Warastratama, Ali Akhwan», mengatakan siap.',
    ],
    [
      holder('Izak Pangaribuan', 'Danrem 172/Praja Wira Yakthi', 'Korem 172/Praja Wira Yakthi'),
      '«Danrem 172/Praja Wira Yakthi Brigjen TNI Izak Pangaribuan» hadir.',
    ],
  ],
  negatives: [
    'Usai debat capres, Budi Santoso tetap unggul.',
    'Pemilik nama lengkap Rina Wulandari Kusuma itu menangis.',
    'Pengurus yayasan PKBM Sumber Indah ditahan.',
    'Gol hadir Jelang Bubaran, Pelatih Persis Bantah Main Mata.',
    // "Malaysia sebagai": a country; nobody was appointed before
    'Rapat dipimpin Thailand dan Malaysia sebagai Ketua ASEAN.',
    'Mereka memilih mangga dan Deswita sebagai pelatih.',
    'Menurut Menteri Dalam Negeri, Peraturan Menteri itu dicabut Agus.',
    'Jika Budi Santoso menjadi Bupati Garut, pajak turun.',
    'Ia digadang-gadang menjadi cawapres Prabowo Subianto.',
    'Salah seorang warga pemilik kebun sawit, Lila (53), pasrah.',
    'Toko itu berada di Jalan Wali Kota Mustajab.',
    'Menurut Ana Sari, jaksa mulai bekerja.',
    'Danrem 172/Praja Wira Yakthi siaga.',
    'Massa mendatangi rumah dinas Wali Kota Jalan Sebayu.',
    'Harga dijaga pengacaranya Ferry Irawan.',
    'Mantan pelatih Real Betis itu menegaskan Barcelona kuat.',
    'Gubernur Jawa Barat dan Jawa Timur hadir bersama Agus.',
    'Wali Kota: Banjir Surut\nWarga pulang ke rumah.',
  ],
}

import type { CorpusTable } from '../../match/corpus.ts'
import { person } from './corpus-person.ts'

/** Long, foreign and late posts, whose they are not, and how names and ranks are written. */
export const POSTS: CorpusTable<'officials'> = {
  name: 'long, foreign and late posts, whose they are not, and how names and ranks are written',
  published: '2024-05-06',
  positives: [
    // commas within the post
    [
      person('Kenji Yamada', null, 'Menteri Lingkungan, Iklim, dan Energi Jepang'),
      '«Menteri Lingkungan, Iklim, dan Energi Jepang, Kenji Yamada» berkunjung.',
    ],
    [
      person('Bambang Sugiharto', null, 'Direktur Jenderal Padi, Hortikultura, dan Sayuran Kementerian Pertanian'),
      '«Direktur Jenderal Padi, Hortikultura, dan Sayuran Kementerian Pertanian Bambang Sugiharto» hadir.',
    ],
    [
      person('Agus Jati', null, 'Kepala Biro Komunikasi, Layanan Publik dan Kerja Sama Kementerian ESDM'),
      '«Kepala Biro Komunikasi, Layanan Publik dan Kerja Sama Kementerian ESDM, Agus Jati» menjelaskan.',
    ],
    // the body's short name, tails in small letters, what points back, links
    [
      person('Hasan Basri', null, 'Ketua Badan Pengawas Pemilu atau Bawaslu'),
      '«Ketua Badan Pengawas Pemilu atau Bawaslu, Hasan Basri», hadir.',
    ],
    [
      person('Suharno', null, 'Kepala Badan Nasional Penanggulangan Bencana atau BNPB'),
      '«Kepala Badan Nasional Penanggulangan Bencana atau BNPB Suharno» meninjau.',
    ],
    [
      person('Retno Dewi', null, 'Juru bicara kementerian soal wabah itu'),
      '«Juru bicara kementerian soal wabah itu, Retno Dewi», menyebut vaksin cukup.',
    ],
    [
      person('Dewi Lestari', null, 'Kepala Puskesmas'),
      '«Kepala Puskesmas yang baru dilantik pekan lalu, Dewi Lestari», mengatakan stok aman.',
    ],
    [
      person('Andi Wijaya', null, 'Kepala Dinas Sosial di kabupaten tersebut'),
      '«Kepala Dinas Sosial di kabupaten tersebut, Andi Wijaya», mengaku tidak tahu.',
    ],
    [person('Andi Wijaya', null, 'Direktur RS Bina Kasih'), '«Direktur RS Bina Kasih sebelumnya yakni dr Andi Wijaya» pindah.'],
    [
      person('Untung Wiyono', null, 'Bupati Sragen'),
      'Polisi mendatangi kediaman «Bupati Sragen, Untung Wiyono», Jalan Sukowati, Sragen.',
    ],
    [person('Andi Mallarang', null, 'Jurubicara Kepresidenan'), '«Jurubicara Kepresidenan Andi Mallarang» menolak.'],
    // English posts
    [
      person('Rina Setiawati', null, 'Chief Marketing Officer Tokomedia'),
      '«Chief Marketing Officer Tokomedia Rina Setiawati» meluncurkan aplikasi.',
    ],
    [
      person('Bayu Saputra', null, 'Head of Corporate Communication Nusapay'),
      '«Head of Corporate Communication Nusapay Bayu Saputra» menyebut data aman.',
    ],
    [person('Mark Jensen', null, 'Country Head Zeptel Indonesia'), '«Country Head Zeptel Indonesia Mark Jensen» optimistis.'],
    [person('Anita Sari', null, 'Government Relations Lead Zeptel'), '«Government Relations Lead Zeptel, Anita Sari», berharap.'],
    // the post behind the name
    [
      person('Marwan', null, 'kepala dusun'),
      'Sementara itu, «Marwan, kakek korban yang juga kepala dusun» di sana, melihat api.',
    ],
    [
      person('Rudi', null, 'Wakil Ketua DPRD Kabupaten Jember'),
      '«Rudi diketahui menjabat sebagai Wakil Ketua DPRD Kabupaten Jember».',
    ],
    [person('Dewi Sartini', null, 'Camat Kota'), '«Dewi Sartini pernah menjabat Camat Kota».'],
    [
      person('Nina Kartika', null, 'akademisi dari Fakultas Hukum Universitas Lampung'),
      '«Nina Kartika, akademisi dari Fakultas Hukum Universitas Lampung», menilai aturan itu keliru.',
    ],
    [person('Eniarti', null, 'Dirut RSUP Dr Sardjito'), 'Menkes melantik «dr Eniarti sebagai Dirut RSUP Dr Sardjito».'],
    [
      [person('Samuel', 'Iptu', 'juru mudi'), person('Yusuf', 'Aipda', 'pawang anjing')],
      'Tim itu ialah «Iptu Samuel sebagai juru mudi» dan «Aipda Yusuf sebagai pawang anjing».',
    ],
    // whose the post is not
    [
      person('Wawan Setiadi', null, 'Juru bicara pribadi Mega Soekarni'),
      '«Juru bicara pribadi Mega Soekarni, Wawan Setiadi» mengatakan acara ditunda.',
    ],
    [
      person('Angga Putra', null, 'Juru bicara Anis Baswara'),
      '«Juru bicara Anis Baswara, Angga Putra», mengatakan acara ditunda.',
    ],
    [
      person('Markus', null, 'Kepala Kampung Yigi'),
      'Yang hadir «Markus selaku Kepala Kampung Yigi», Otinus Murib, dan Terinus Gwijangge.',
    ],
    [
      [person('Rahmat Hidayat', null, 'utusan Komisi IX DPR RI')],
      'Hadir «utusan Komisi IX DPR RI Rahmat Hidayat», perwakilan Kementerian Sosial, dan relawan.',
    ],
    [person('Emil Dardi', null, 'calon Wagub Jatim'), 'Demokrat mendukung pasangan «calon Wagub Jatim Emil Dardi» itu.'],
    [person('Teresa Camelio', null, 'Jaksa'), '«Jaksa Teresa Camelio» menyita vaksin itu.'],
    // names that end in a word of offices, or hold capitals and small letters
    [person('Heru Utama', null, 'Bupati Lumajang'), '«Bupati Lumajang Heru Utama», Sabtu, mengingatkan warga.'],
    [person('Agus Nusantara', null, 'Bupati Lumajang'), '«Bupati Lumajang Agus Nusantara» mengingatkan warga.'],
    [person('Rizky Perdana', null, 'Menteri Sosial'), '«Menteri Sosial Rizky Perdana» mengingatkan warga.'],
    [person('Duta Wijaya', 'AKBP', null), 'Korban ditolong «AKBP Duta Wijaya» di lokasi.'],
    [
      person('MGS Faisal', null, 'Kepala Dinas Kesehatan Kabupaten Ogan Ilir'),
      '«Kepala Dinas Kesehatan Kabupaten Ogan Ilir, dr MGS Faisal», mengatakan anak itu demam.',
    ],
    [person('Badr al-Busaidi', null, 'Menteri Luar Negeri Oman'), '«Menteri Luar Negeri Oman Badr al-Busaidi» tiba di Jakarta.'],
    [
      person('Gitadi Tegas Supramudyo', null, 'pengajar Universitas Airlangga'),
      'Ini disampaikan «pengajar Universitas Airlangga, Gitadi Tegas Supramudyo», kemarin.',
    ],
    // first names cut short, degrees without a comma, honorifics with a dot
    [person('Moh. Yusran Latif', null, 'Wali Kota Kendari'), '«Wali Kota Kendari Moh. Yusran Latif» mengatakan banjir surut.'],
    [person('Abd. Rahman', null, 'Lurah Balang Baru'), '«Lurah Balang Baru Abd. Rahman, S.E.», mengatakan banjir surut.'],
    [person('Mhd. Rizal', null, 'Kepala BPBD Gowa'), '«Kepala BPBD Gowa Mhd. Rizal» mengatakan banjir surut.'],
    [person('Ahmad Yani', null, 'Bupati Gowa'), '«Bupati Gowa Ahmad Yani SH MH» mengatakan banjir surut.'],
    [person('Emil Yudianto', null, 'Camat Tamalate'), '«Camat Tamalate Emil Yudianto S.STP M.Si» mengatakan banjir surut.'],
    [person('Najamuddin', null, 'Camat Tamalate'), '«Camat Tamalate Najamuddin Lc» mengatakan banjir surut.'],
    [person('Ahmad Yani', 'AKBP', 'Kapolres Gowa'), '«Kapolres Gowa AKBP Ahmad Yani SIK MH» mengatakan pelaku ditangkap.'],
    [person('Mahfud', null, 'Menko Polhukam'), '«Prof. Dr. H. Mahfud, S.H., S.U., Menko Polhukam», memberi keterangan.'],
    [person('Ahmad Yani', null, 'Ketua MPU Aceh'), '«Ketua MPU Aceh Tgk. H. Ahmad Yani» mengimbau warga.'],
    // ranks of two words and of more, with corps, repeated, and with a comma too many
    [
      person('Ahmad Yani', 'Kombes Pol', 'Kabid Humas Polda Sulsel'),
      '«Kombes Pol Ahmad Yani, Kabid Humas Polda Sulsel», hadir.',
      '«Kombes Pol Ahmad Yani selaku Kabid Humas Polda Sulsel» hadir.',
    ],
    [person('Ahmad Yani', 'Letkol Inf', 'Dandim 1408/Makassar'), '«Letkol Inf Ahmad Yani, Dandim 1408/Makassar», hadir.'],
    [person('Ahmad Yani', 'Mayjen TNI', 'Pangdam XIV/Hasanuddin'), '«Mayjen TNI Ahmad Yani, Pangdam XIV/Hasanuddin», hadir.'],
    [person('Ahmad Yani', 'Marsekal Muda TNI', 'Danlanud Halim'), '«Marsekal Muda TNI Ahmad Yani, Danlanud Halim», hadir.'],
    [person('Ahmad Yani', 'Kolonel Pnb', 'Danlanud Iswahjudi'), '«Danlanud Iswahjudi Kolonel Pnb Ahmad Yani» hadir.'],
    [person('Hendra Wijaya', 'Mayor Penerbang', 'Danyon'), '«Danyon, Mayor Penerbang Hendra Wijaya», menutup latihan.'],
    [
      person('Yuni Iswari', 'Komisaris Besar (Kombes)', 'Kepala Bidang (Kabid) Humas Polda Lampung'),
      '«Kepala Bidang (Kabid) Humas Polda Lampung Komisaris Besar (Kombes) Yuni Iswari» membenarkan.',
    ],
    [
      person('Hendra Saputra', 'Kompol', 'Kanit II Reskrim Polrestabes Semarang'),
      '«Kanit II Reskrim Polrestabes Semarang, Kompol, Hendra Saputra» menjelaskan.',
    ],
    [
      person('Toni Hermawan', 'Serda', 'Bintara Pembina Desa Sukamaju'),
      '«Bintara Pembina Desa Sukamaju Serda Toni Hermawan» membantu warga.',
    ],
    [person('Ahmad Yani', 'Irjen Pol', 'Kapolda Sulsel'), '«Kapolda Sulsel (Irjen Pol Ahmad Yani)» mengatakan pelaku ditangkap.'],
  ],
  negatives: [
    'Menteri Pertanian, Perikanan, dan Peternakan hadir bersama Agus Salim.',
    'Menteri Sapi, Unggas, dan Pakan hadir bersama Agus Salim.',
    'Yang hadir ialah Menhan, Jaksa Agung, Kapolri, dan Mendagri.',
    'Ia menegur Menteri Kelautan buntut karamnya KM Sevilla di Perairan Tolinggula, Gorontalo.',
    'Pasangan calon wali kota-wakil wali kota Bontang nomor urut 3, Basri Yusuf-Andi Faiz, kalah di sidang.',
    'Sementara itu, Marwan, paman korban, mengaku melihat api.',
    'Dalam siaran lewat Live Instafoto, ahli strategi itu ditanya soal tim.',
    'Direktur PT Karya Sejati Rina hadir.',
    'Juru bicara keluarga Mega Soekarni mengatakan acara ditunda.',
    'Seorang anggota kelompok John Kei melarikan diri.',
    'Bupati Lumajang, Sabtu, mengingatkan warga agar mengungsi.',
    'Rapat dipimpin Bupati Gowa. Adnan, seorang warga, mengatakan banjir sudah surut.',
    'Tersangka adalah istri Bupati Sragen, Sri Lestari.',
    'Ketua kelompok tani di desa itu mengeluh.',
    'Pengamat, Budi Santoso, menilai.',
  ],
}

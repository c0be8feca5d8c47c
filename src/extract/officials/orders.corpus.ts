import type { CorpusTable } from '../../match/corpus.ts'
import { person } from './corpus-person.ts'

/** Every order of name, office, body and rank; how an office is held. */
export const ORDERS: CorpusTable<'officials'> = {
  name: 'every order of name, office, body and rank; how an office is held',
  published: '2024-05-06',
  positives: [
    [
      person('Arif Budiman', null, 'Kepala Badan Pendapatan Daerah Kota Malang'),
      '"Sudah aman," kata «Arif Budiman, Kepala Badan Pendapatan Daerah Kota Malang», Senin.',
    ],
    [person('Suryono', null, 'Kepala Desa Tegalrejo'), '«Suryono, Kepala Desa Tegalrejo», mengatakan hal itu.'],
    [person('Tri Wahyono', null, 'Kapolsek Ngawen'), '«Tri Wahyono selaku Kapolsek Ngawen» menjelaskan.'],
    [person('Tri Wahyono', 'AKP', 'Kapolsek Ngawen'), '«AKP Tri Wahyono selaku Kapolsek Ngawen» menjelaskan.'],
    [
      person('Tri Wahyono', null, 'Wakil Ketua Komisi D DPRD Jawa Barat'),
      '«Tri Wahyono, yang juga Wakil Ketua Komisi D DPRD Jawa Barat», menjelaskan.',
    ],
    [person('Tri Wahyono', null, 'anggota DPRD Kota Tegal'), '«Tri Wahyono yang merupakan anggota DPRD Kota Tegal» menjelaskan.'],
    [
      person('Tri Wahyono', null, 'anggota Komisi A DPRD Kudus dari Partai Golkar'),
      '«Tri Wahyono, anggota Komisi A DPRD Kudus dari Partai Golkar», menjelaskan.',
    ],
    [person('Tri Wahyono', null, 'Direktur Utama PT Timah'), '«Tri Wahyono (Direktur Utama PT Timah») hadir.'],
    [person('Tri Wahyono', null, 'Direktur Utama PT Timah'), '«Tri Wahyono, 45, Direktur Utama PT Timah», hadir.'],
    [person('Tri Wahyono', null, 'Kepala Dusun Kepil'), '«Tri Wahyono (45), Kepala Dusun Kepil», hadir.'],
    [person('Tri Wahyono', null, null), 'Menurut «Tri Wahyono dari Dinas Perikanan Kabupaten Demak», ikan mati.'],
    [
      person('Tri Wahyono', null, 'Kepala Dinas Perikanan (Diskan) Kabupaten Demak'),
      '«Kepala Dinas Perikanan (Diskan) Kabupaten Demak, Tri Wahyono» mengatakan ikan mati.',
    ],
    [
      person('Tri Wahyono', null, 'Kepala Dinas Perikanan Kabupaten Demak'),
      '«Kepala Dinas Perikanan Kabupaten Demak Drs. Tri Wahyono, M.M.» mengatakan ikan mati.',
    ],
    [
      person('Tri Wahyono', null, 'Kepala Dinas Perikanan Kabupaten Demak'),
      '«Tri Wahyono, S.Pd., M.M., Kepala Dinas Perikanan Kabupaten Demak», mengatakan ikan mati.',
    ],
    [
      person('Artanto', 'Kombes Pol', 'Kepala Bidang Humas (Kabid Humas) Polda Jateng'),
      'Demikian disampaikan «Kepala Bidang Humas (Kabid Humas) Polda Jateng, Kombes Pol Artanto», di Semarang.',
    ],
    [
      person('Artanto', 'Kombes Pol.', 'Kabid Humas Polda Jateng'),
      '«Kabid Humas Polda Jateng, Kombes Pol. Artanto», menyebutkan.',
    ],
    [person('Artanto', 'Kombes', 'Kabid Humas Polda Jateng'), '«Kombes Artanto selaku Kabid Humas Polda Jateng» menyebutkan.'],
    [
      [person('Ribut Hari', 'Irjen', 'Kapolda Jateng'), person('Deddy Suryadi', 'Mayjen', 'Pangdam IV/Diponegoro')],
      '«Kapolda Jateng Irjen Ribut Hari» dan «Pangdam IV/Diponegoro Mayjen Deddy Suryadi» hadir.',
    ],
    [
      [
        person('Puan Maharani', null, 'Ketua DPR'),
        person('Ahmad Muzani', null, 'Ketua MPR'),
        person('Sultan Najamudin', null, 'Ketua DPD'),
      ],
      'Hadir «Ketua DPR Puan Maharani», «Ketua MPR Ahmad Muzani», dan «Ketua DPD Sultan Najamudin».',
    ],
    [
      [
        person('Sri Mulyani', null, 'Menkeu'),
        person('Tito Karnavian', null, 'Mendagri'),
        person('Listyo Sigit', 'Jenderal', 'Kapolri'),
      ],
      'Hadir «Menkeu Sri Mulyani», «Mendagri Tito Karnavian», dan «Kapolri Jenderal Listyo Sigit».',
    ],
    [
      [person('Setyo Sukarno', null, 'Bupati Wonogiri'), person('Imron Rizkyarno', null, 'Wakil Bupati')],
      '«Bupati Wonogiri Setyo Sukarno» dan «Wakil Bupati Imron Rizkyarno» hadir.',
    ],
    [
      [person('Sri Mulyono', null, 'Bupati'), person('Yoga Hardaya', null, 'Wakil Bupati Klaten')],
      'Pasangan «Bupati dan Wakil Bupati Klaten, Sri Mulyono» dan «Yoga Hardaya», hadir.',
    ],
    [
      [person('Joko Widodo', null, 'Presiden'), person('Pratikno', null, 'Menteri Sekretaris Negara')],
      'Rapat itu dihadiri «Presiden Joko Widodo» serta «Menteri Sekretaris Negara Pratikno».',
    ],
    [
      person('Doni Monardo', null, 'Kepala BNPB sekaligus Ketua Satgas Covid-19'),
      '«Kepala BNPB sekaligus Ketua Satgas Covid-19, Doni Monardo», hadir.',
    ],
    [
      { ...person('Imam Nahrawi', null, 'Menteri Pemuda dan Olahraga'), status: 'former' },
      '«Mantan Menteri Pemuda dan Olahraga Imam Nahrawi» ditahan.',
    ],
    [
      { ...person('Anton Wijaya', null, 'Gubernur Jawa Barat'), status: 'former' },
      '«Gubernur Jawa Barat saat itu, Anton Wijaya», meneken aturan itu.',
      '«Gubernur Jawa Barat kala itu Anton Wijaya» meneken aturan itu.',
      '«Gubernur Jawa Barat pada saat itu, Anton Wijaya» meneken aturan itu.',
    ],
    [{ ...person('Harun', 'AKBP', 'Kapolres Bogor'), status: 'former' }, '«Kapolres Bogor saat itu AKBP Harun» membenarkan.'],
    [person('Sri Retno', null, 'Kepala Dinas Sosial Kota Bogor'), '«Kepala Dinas Sosial Kota Bogor saat ini, Sri Retno», hadir.'],
    [
      { ...person('Rita Widyasari', null, 'Bupati Kutai Kartanegara'), status: 'former' },
      '«Bupati Kutai Kartanegara periode 2010-2015, Rita Widyasari», divonis.',
      '«Bupati Kutai Kartanegara periode 2010-2015 Rita Widyasari» divonis.',
    ],
    [
      { ...person('Rita Widyasari', null, 'Bupati Kutai Kartanegara'), status: 'current' },
      '«Bupati Kutai Kartanegara periode 2020-2090, Rita Widyasari», hadir.',
    ],
    [{ ...person('Firli Bahuri', null, 'Ketua KPK'), status: 'former' }, '«Eks Ketua KPK Firli Bahuri» ditahan.'],
    [{ ...person('Soeharto', null, 'Presiden'), status: 'former' }, '«Mendiang Presiden Soeharto» dikenang.'],
    [
      { ...person('Rita Widyasari', null, 'Bupati Kutai Kartanegara'), status: 'former' },
      '«Bekas Bupati Kutai Kartanegara Rita Widyasari» ditahan.',
    ],
    [
      { ...person('Erik Adtrada Ritonga', null, 'Bupati nonaktif Labuhanbatu'), status: 'former' },
      '«Bupati nonaktif Labuhanbatu Erik Adtrada Ritonga» disidang.',
    ],
    [{ ...person('Subandi', null, 'Plt. Bupati Sidoarjo'), status: 'acting' }, '«Plt. Bupati Sidoarjo Subandi» hadir.'],
    [
      { ...person('Subandi', null, 'Pelaksana Tugas (Plt) Bupati Sidoarjo'), status: 'acting' },
      '«Pelaksana Tugas (Plt) Bupati Sidoarjo Subandi» hadir.',
    ],
    [
      { ...person('Sutrisno', null, 'Pelaksana Harian (Plh) Kepala Biro Umum'), status: 'acting' },
      '«Pelaksana Harian (Plh) Kepala Biro Umum Sutrisno» hadir.',
    ],
    [
      { ...person('Nana Sudjana', null, 'Pj. Gubernur Jawa Tengah'), status: 'acting' },
      '«Pj. Gubernur Jawa Tengah Nana Sudjana» hadir.',
    ],
    [
      { ...person('A. Koswara', null, 'Penjabat (Pj) Wali Kota Bandung'), status: 'acting' },
      '«Penjabat (Pj) Wali Kota Bandung A. Koswara» hadir.',
    ],
    [
      person('I Gusti Kade Budhi', 'Brigadir Jenderal', 'Wakil Kepala Kepolisian Daerah Bali'),
      '«Wakil Kepala Kepolisian Daerah Bali Brigadir Jenderal I Gusti Kade Budhi» hadir.',
    ],
    [
      person('Daniel Adityajaya', 'Inspektur Jenderal', 'Kepala Kepolisian Daerah (Kapolda) Bali'),
      '«Kepala Kepolisian Daerah (Kapolda) Bali Inspektur Jenderal Daniel Adityajaya» hadir.',
    ],
    [
      person('Nugroho Eko Setyanto', null, 'Kepala Dinas Pendidikan, Pemuda, dan Olahraga Kabupaten Bantul'),
      '«Kepala Dinas Pendidikan, Pemuda, dan Olahraga Kabupaten Bantul Nugroho Eko Setyanto» hadir.',
    ],
    [
      person(
        'Wiwiek Krisnawati',
        null,
        'Kepala Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana (DP3AP2KB) Kabupaten Karawang',
      ),
      '«Kepala Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana (DP3AP2KB) Kabupaten Karawang Wiwiek Krisnawati» hadir.',
    ],
    [
      person('Lukmansyah', 'Mayjen TNI', 'Deputi Bidang Penanganan Darurat BNPB'),
      '«Deputi Bidang Penanganan Darurat BNPB Mayjen TNI Lukmansyah» hadir.',
    ],
    [
      person('Abdul Muhari', null, 'Plt. Deputi Bidang Sistem dan Strategi BNPB'),
      '«Plt. Deputi Bidang Sistem dan Strategi BNPB Abdul Muhari, Ph.D.» hadir.',
    ],
    [
      person('Lukman F Laisa', null, 'Direktur Jenderal Perhubungan Udara Kementerian Perhubungan'),
      '«Direktur Jenderal Perhubungan Udara Kementerian Perhubungan Lukman F Laisa» hadir.',
    ],
    [person('Teguh Setyabudi', null, 'Dirjen Dukcapil Kemendagri'), '«Dirjen Dukcapil Kemendagri Teguh Setyabudi» hadir.'],
    [
      person('Murti Utami', null, 'Direktur Jenderal Pencegahan dan Pengendalian Penyakit Kementerian Kesehatan'),
      '«Direktur Jenderal Pencegahan dan Pengendalian Penyakit Kementerian Kesehatan Murti Utami» hadir.',
    ],
    [
      person('Budi Rahardjo', null, 'Kepala Biro Komunikasi dan Informasi Publik Kementerian Perhubungan'),
      '«Kepala Biro Komunikasi dan Informasi Publik Kementerian Perhubungan Budi Rahardjo» hadir.',
    ],
    [person('Arya Sinulingga', null, 'Staf Khusus Menteri BUMN'), '«Staf Khusus Menteri BUMN Arya Sinulingga» hadir.'],
    [
      person('Dini Purwono', null, 'Staf Khusus Presiden Bidang Hukum'),
      '«Staf Khusus Presiden Bidang Hukum Dini Purwono» hadir.',
    ],
    [
      person('Ade Irfan Pulungan', null, 'Tenaga Ahli Utama Kantor Staf Presiden'),
      '«Tenaga Ahli Utama Kantor Staf Presiden Ade Irfan Pulungan» hadir.',
    ],
    [
      person('Faisal Ali Hasyim', null, 'Inspektur Jenderal Kementerian Agama'),
      '«Inspektur Jenderal Kementerian Agama Faisal Ali Hasyim» hadir.',
    ],
    [person('Tomsi Tohir', null, 'Irjen Kemendagri'), '«Irjen Kemendagri Tomsi Tohir» hadir.'],
    [person('Ahmad Ridwan', null, 'Koordinator Tim SAR Gabungan'), '«Koordinator Tim SAR Gabungan Ahmad Ridwan» hadir.'],
    [person('Ade Nugraha', null, 'Danru Damkar Kota Bogor'), '«Danru Damkar Kota Bogor Ade Nugraha» hadir.'],
    [person('Heru Amir', null, 'Kepala Pos SAR Merak'), '«Kepala Pos SAR Merak Heru Amir» hadir.'],
    [person('Sariman Sitorus', null, 'Humas Basarnas Medan'), '«Humas Basarnas Medan Sariman Sitorus» hadir.'],
    [
      person('Ibnu Haris', null, 'Kasubsi Operasi Basarnas Banda Aceh'),
      '«Kasubsi Operasi Basarnas Banda Aceh Ibnu Haris» hadir.',
    ],
    [person('Heruningtyas', null, 'Ketua Tim Kerja Gunung Api PVMBG'), '«Ketua Tim Kerja Gunung Api PVMBG Heruningtyas» hadir.'],
    [
      person('Liswanto', null, 'Petugas Pos Pengamatan Gunung Api Semeru'),
      '«Petugas Pos Pengamatan Gunung Api Semeru Liswanto» hadir.',
    ],
    [person('Nasaruddin Umar', null, 'Menteri Agama (Menag)'), '«Menteri Agama (Menag) Nasaruddin Umar» hadir.'],
    [person('Sugiono', null, 'Menteri Luar Negeri (Menlu) RI'), '«Menteri Luar Negeri (Menlu) RI Sugiono» hadir.'],
    [person('Ahmad Luthfi', null, 'Gubernur Jawa Tengah (Jateng)'), '«Gubernur Jawa Tengah (Jateng) Ahmad Luthfi» hadir.'],
    [
      person('Nawawi Pomolango', null, 'Ketua Komisi Pemberantasan Korupsi (KPK)'),
      '«Ketua Komisi Pemberantasan Korupsi (KPK), Nawawi Pomolango» hadir.',
    ],
    [
      person('Habiburokhman', null, 'Wakil Ketua Umum (Waketum) Partai Gerindra'),
      '«Wakil Ketua Umum (Waketum) Partai Gerindra Habiburokhman» hadir.',
    ],
    [
      person('Budi Wahyono', null, 'Kepala Dinas Perikanan Kabupaten Demak'),
      '«Budi Wahyono, M.M., Kepala Dinas Perikanan Kabupaten Demak», hadir.',
    ],
    [
      person('Budi Wahyono', null, 'Kepala Dinas Perikanan Kabupaten Demak'),
      '«Budi Wahyono, S.Pd., Kepala Dinas Perikanan Kabupaten Demak», hadir.',
    ],
    [
      person('Budi Wahyono', null, 'Kepala Dinas Perikanan Kabupaten Demak'),
      '«Budi Wahyono SH, Kepala Dinas Perikanan Kabupaten Demak», hadir.',
    ],
    [
      person('Budi Wahyono', null, 'Kepala Dinas Perikanan'),
      '«Budi Wahyono, S.Pd., M.M., selaku Kepala Dinas Perikanan», hadir.',
    ],
    [
      person('Budi Wahyono', null, 'Kepala Dinas Perikanan Kabupaten Demak'),
      '«Drs. Budi Wahyono, Kepala Dinas Perikanan Kabupaten Demak», hadir.',
    ],
    [
      [person('Khofifah Indar Parawansa', null, 'Gubernur'), person('Emil Dardak', null, 'Wakil Gubernur Jawa Timur')],
      '«Gubernur dan Wakil Gubernur Jawa Timur, Khofifah Indar Parawansa» dan «Emil Dardak», hadir.',
    ],
    [
      [person('Sri Mulyono', null, 'Bupati'), person('Yoga Hardaya', null, 'Wakil Bupati Klaten')],
      '«Bupati dan Wakil Bupati Klaten Sri Mulyono» dan «Yoga Hardaya» hadir.',
    ],
    [
      person('Irma Handayani', null, 'Ketua dan Pendiri Yayasan Pelita'),
      '«Ketua dan Pendiri Yayasan Pelita Irma Handayani» hadir.',
    ],
    [
      person('Rajab Jali Antoni', null, 'Menteri Kehutanan'),
      '«Menteri Kehutanan Rajab Jali Antoni» hadir. Menhut Rajab Jali Antono pulang.',
    ],
  ],
  negatives: [
    'Menurut Kapolsek Lirik saat itu, Budi sedang tidur.',
    'Ketua RT saat itu sedang pergi ke Jakarta.',
    'Faisal (37) alias Komeng, warga Desa Karangrejo, ditangkap.',
    'Tersangka berinisial RK (25) ditahan di Polres Garut.',
    'Kasus itu ditangani Polres Garut.',
    'Mereka berkumpul di Taman Suropati, Jakarta.',
    'Kecelakaan di Jalan Letjen S Parman, Jakarta Barat, melukai dua orang.',
    'Kecelakaan di Jalan Mayjen Sungkono, Surabaya, melukai dua orang.',
    'Pasien dirawat di RSUD dr. Soedarso.',
    'Pesawat mendarat di Bandara Jenderal Ahmad Yani, Semarang.',
    'Kapal mendarat di Bandara I Gusti Ngurah Rai.',
    'KRI Laksamana Muda Josaphat berlayar.',
    'Film itu dibintangi Reza Rahadian dan Dian Sastrowardoyo.',
    'Penyanyi Raisa Andriana tampil memukau.',
    'Striker Persija, Marko Simic, mencetak dua gol.',
    'Kapten timnas Jay Idzes mencetak gol.',
    'Juara dunia Marc Marquez menang di Mandalika.',
    'Ketua berharap semua hadir.',
    'Warga bernama Sukardi melihat kejadian itu.',
    'Saksi mata, Sukardi, melihat kejadian itu.',
    'Korban tewas adalah Siti Aminah (34) dan anaknya Bayu (5).',
    'Suami korban, Sutrisno, mengaku pasrah.',
    'Anak Ketua RT setempat, Rudi, selamat.',
    'Sopir truk, Warsito, kabur.',
    'Universitas Jenderal Soedirman menggelar wisuda.',
    'Stadion Gubernur Mandala ramai.',
    'Ratu Adil muncul di cerita rakyat.',
    'Raja Ampat ramai wisatawan.',
    'Sultan Agung adalah nama jalan.',
    'Hakim Garuda Lines memutuskan.',
    'Kepala sekolah dan guru rapat.',
    'Menteri Keuangan dan Menteri Perdagangan rapat di Istana.',
    'Bupati Garut dan Bupati Tasikmalaya bertemu.',
    'Gubernur DKI Jakarta akan dipilih Rabu (27/11/2024).',
    'Wakil Gubernur Jawa Barat periode 2018-2023 itu hadir.',
    'Direktur Utama Garuda Indonesia belum memberi jawaban.',
    'KRI Laksamana Muda Josaphat berlayar.',
  ],
}

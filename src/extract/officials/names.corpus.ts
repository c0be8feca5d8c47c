import type { CorpusTable } from '../../match/corpus.ts'
import { person } from './corpus-person.ts'

/** Names of mixed words, lone names behind complete offices, bodies with namesakes. */
export const NAMES: CorpusTable<'officials'> = {
  name: 'names of mixed words, lone names behind complete offices, bodies with namesakes',
  published: '2024-05-06',
  positives: [
    [
      [person('Marlin', null, 'Wakil Bupati Ngawi'), person('Warsono', null, 'Wakil Wali Kota Tegal')],
      '«Wakil Bupati Ngawi Marlin», dan «Wakil Wali Kota Tegal Warsono» datang.',
    ],
    [
      [
        person('Doni Saptoadi', null, 'Sekretaris Perusahaan Bank Mandiri'),
        person('Tarmin Nababan', null, 'Kepala Kantor Wilayah Sulawesi Selatan'),
      ],
      '«Sekretaris Perusahaan Bank Mandiri Doni Saptoadi», «Kepala Kantor Wilayah Sulawesi Selatan Tarmin Nababan», serta staf hadir.',
    ],
    [
      person('Farida Idrus', null, 'Anggota DPRD dapil Kota Administrasi (KA) Jakarta'),
      '«Anggota DPRD dapil Kota Administrasi (KA) Jakarta Farida Idrus» bertanya.',
    ],
    [
      person('Togar Pangidoan', null, 'Deputi Sarana dan Tata Kelola BRIN'),
      'Kata «Deputi Sarana dan Tata Kelola BRIN Togar Pangidoan» di kantornya.',
    ],
    [
      person('Sofyana Marlina Sitanggang', null, 'Ketua Majelis Hakim'),
      '«Ketua Majelis Hakim Sofyana Marlina Sitanggang» datang.',
    ],
    [person('Ribut Eko Santosa', null, 'Kepala Kantor SAR Kendari'), '«Kepala Kantor SAR Kendari Ribut Eko Santosa» datang.'],
    [person('Munirul Hadayat', null, 'Anggota Dewan Syura DPP PKB'), '«Anggota Dewan Syura DPP PKB Munirul Hadayat» datang.'],
    [
      { ...person('Markus MD', null, 'Menko Polhukam'), status: 'former' },
      '«Mantan Menko Polhukam, Markus MD» bertanya. "Ya," kata Markus.',
    ],
    [
      person('Mahfuz', null, 'Plt Sekretaris Jenderal (Sekjen) Kementerian Kehutanan'),
      '«Plt Sekretaris Jenderal (Sekjen) Kementerian Kehutanan Mahfuz». Acara usai.',
    ],
    [
      person('Muslikin', null, 'Kepala Biro Hukum, Humas, dan Kerja Sama BMKG'),
      '«Kepala Biro Hukum, Humas, dan Kerja Sama BMKG, Muslikin», setuju.',
    ],
    [
      [
        person('Suratmin', null, 'Menteri Dalam Negeri'),
        person('Syafiq Syamsuri', null, 'Menteri Pertahanan'),
        person('Lukito', null, 'Wakil Menteri Desa'),
      ],
      'Hadir «Menteri Dalam Negeri Suratmin», «Menteri Pertahanan Syafiq Syamsuri», «Wakil Menteri Desa Lukito».',
    ],
    [
      [person('Agung Subiyakto', 'Jenderal', 'Panglima TNI'), person('Prakoso', null, 'Menko PMK')],
      '«Panglima TNI (Jenderal Agung Subiyakto)» dan «Menko PMK (Prakoso)» hadir.',
    ],
    [person('Kasmuri', null, 'Ketua Yayasan Ponpes Darul Falah'), '«Ketua Yayasan Ponpes Darul Falah, Kasmuri», menyesal.'],
    [
      person('Tarmin Nababan', null, 'Kepala Kantor Wilayah Sulawesi Selatan'),
      '«Kepala Kantor Wilayah Sulawesi Selatan Tarmin Nababan» hadir.',
    ],
    [
      person('Tarmin Nababan', null, 'Kepala Kantor Wilayah Sulawesi Selatan'),
      '«Kepala Kantor Wilayah Sulawesi Selatan Tarmin Nababan», serta staf hadir.',
    ],
    [person('Togar Pangidoan', null, 'Deputi Sarana BRIN'), 'Kata «Deputi Sarana BRIN Togar Pangidoan» di kantornya.'],
    [
      person('Togar Pangidoan', null, 'Deputi Sarana dan Tata Kelola BRIN'),
      'Kata «Deputi Sarana dan Tata Kelola BRIN Togar Pangidoan».',
    ],
    [person('Togar Pangidoan', null, 'Deputi Sarana dan Kelola BRIN'), 'Kata «Deputi Sarana dan Kelola BRIN Togar Pangidoan».'],
    [person('Lukito', null, 'Wakil Menteri Desa'), '«Wakil Menteri Desa Lukito» hadir.'],
    [person('Parlan Kusdi', null, 'Ketua DPRD Sleman'), '«Ketua DPRD Sleman Parlan Kusdi» hadir.'],
    [person('Yuniman Baroto', null, 'Kepala Dinas Sosial Sragen'), '«Kepala Dinas Sosial Sragen Yuniman Baroto» hadir.'],
    [
      person('Rombe Palimbong', null, 'Kepala Dinas Sosial Toraja Utara'),
      '«Kepala Dinas Sosial Toraja Utara Rombe Palimbong» hadir.',
    ],
    [person('Yosia Kogoya', null, 'Kepala BPBD Kabupaten Nduga'), '«Kepala BPBD Kabupaten Nduga Yosia Kogoya» hadir.'],
    [person('Didimus Yahuli', null, 'Bupati Yahukimo'), '«Bupati Yahukimo Didimus Yahuli» hadir.'],
    [person('Antonia Bengan', null, 'Ketua KPU Flores Timur'), '«Ketua KPU Flores Timur Antonia Bengan» hadir.'],
    [person('Budi Karya Sumadi', null, 'Menteri Perhubungan'), '«Menteri Perhubungan Budi Karya Sumadi» hadir.'],
    [
      person('Yasona H Hutagalung', null, 'Menteri Hukum dan Hak Asasi Manusia'),
      '«Menteri Hukum dan Hak Asasi Manusia Yasona H Hutagalung» hadir.',
    ],
    [person('Yasona H. Hutagalung', null, 'Menteri Sosial'), '«Menteri Sosial Yasona H. Hutagalung» hadir.'],
    [
      person('Elisabeth Ratu Ronda', null, 'Kepala Dinas Sosial DKI Jakarta'),
      '«Kepala Dinas Sosial DKI Jakarta Elisabeth Ratu Ronda» hadir.',
    ],
    [person('Nofiar Rahmad', null, 'Kepala Satpol PP DIY'), '«Kepala Satpol PP DIY Nofiar Rahmad» hadir.'],
    [
      person('Hengki Sinaga', null, 'Direktur Eksekutif Kartu Prakerja'),
      '«Direktur Eksekutif Kartu Prakerja Hengki Sinaga» hadir.',
    ],
    [person('Sinta Nuriyah', null, 'Ibu Negara'), '«Ibu Negara Nyonya Sinta Nuriyah» hadir.'],
    [person('Rusdi', null, null), '«Rusdi dari PT House of Teak» mengatakan pesanan turun.'],
    [person('Salim', null, null), '"Aman," kata «Salim dari Dinas Perikanan Kabupaten Demak».'],
    [
      person('Darussalam', null, 'Pengamat pajak Darma Darmawan Tax Center (DDTC)'),
      '«Pengamat pajak Darma Darmawan Tax Center (DDTC) Darussalam» menilai.',
    ],
    [person('Sari', null, 'Humas Yayasan Cendana School Dumai'), 'Kata «Humas Yayasan Cendana School Dumai, Sari», Selasa.'],
    [
      person('Rudi Y Nasution', null, 'Public Relation Manager PLN Batam'),
      'Ungkap «Public Relation Manager PLN Batam Rudi Y Nasution» kemarin.',
    ],
    [person('Michael Brook', null, 'strategist ABC Futures'), 'Jelas «Michael Brook, strategist ABC Futures».'],
    [
      person('Peter Waldo', null, 'Senior Market Analyst di Nordwind'),
      'Menurut «Peter Waldo, Senior Market Analyst di Nordwind», harga naik.',
    ],
    [
      [person('Jorge Banuela', null, 'pelatih'), person('Enzo Perez', null, 'asisten pelatih')],
      'Klub melepas «pelatih Jorge Banuela» dan «asisten pelatih Enzo Perez».',
    ],
    [person('Danu Wira', 'Iptu', 'Kasatreserse Narkoba'), 'Kata «Kasatreserse Narkoba Iptu Danu Wira» kepada pers.'],
    [
      person('Hilmi', null, 'Dekan Fakultas Hukum, Universitas Jambi (Unja)'),
      'Hal itu dibenarkan «Hilmi, Dekan Fakultas Hukum, Universitas Jambi (Unja)», kemarin.',
    ],
    [
      person('Seno Adi', null, 'Kepala Bidang Jembatan'),
      '«Seno Adi, Kepala Bidang Jembatan», Dinas Pekerjaan Umum Kabupaten Ngawi, setuju.',
    ],
  ],
  negatives: [
    'Direktur Jenderal Energi Baru Terbarukan belum menjawab.',
    'Peraturan Menteri Koordinator Permenko Nomor 4 berlaku.',
    'Deputi Bidang Layanan Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi, di Jakarta, menolak.',
    'Wisatawan di Raja Ampat, Rani Tumbelaka, senang.',
    'Tim dari Polda Jateng mengatakan hal itu.',
  ],
}

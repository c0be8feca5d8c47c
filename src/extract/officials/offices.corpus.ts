import type { CorpusTable } from '../../match/corpus.ts'

/** An office before the name of its holder. */
export const OFFICES: CorpusTable<'officials'> = {
  name: 'an office before a name',
  published: '2024-05-06',
  positives: [
    [
      {
        name: 'Retno Marsudi',
        position: 'Menteri Luar Negeri',
        role: 'Menteri Luar Negeri',
        organization: null,
        status: 'current',
      },
      'Pertemuan dihadiri «Menteri Luar Negeri Retno Marsudi» di Jenewa.',
      '"Kita jaga terus," kata «Menteri Luar Negeri Retno Marsudi», Senin.',
    ],
    [{ name: 'Retno Marsudi', position: 'Menlu', role: 'Menteri Luar Negeri' }, 'Hal itu disampaikan «Menlu Retno Marsudi».'],
    [
      {
        name: 'Budi Hartono',
        position: 'Kepala Dinas Kesehatan Kota Kediri',
        role: 'Kepala',
        organization: 'Dinas Kesehatan Kota Kediri',
      },
      '«Kepala Dinas Kesehatan Kota Kediri Budi Hartono» mengatakan vaksin tersedia.',
      'Menurut «Kepala Dinas Kesehatan Kota Kediri, Budi Hartono», vaksin tersedia.',
    ],
    [
      {
        name: 'Siti Rahmawati',
        position: 'Kepala Pusat Data, Informasi, dan Komunikasi Kebencanaan BNPB',
        role: 'Kepala Pusat Data, Informasi, dan Komunikasi Kebencanaan',
        organization: 'BNPB',
      },
      'Demikian keterangan «Kepala Pusat Data, Informasi, dan Komunikasi Kebencanaan BNPB Siti Rahmawati» di Jakarta.',
    ],
    [
      {
        name: 'Rio Pratama',
        rank: 'AKBP',
        position: 'Kapolres Garut',
        role: 'Kepala Kepolisian Resor',
        organization: 'Polres Garut',
      },
      '«Kapolres Garut AKBP Rio Pratama» membenarkan kejadian itu.',
    ],
    [
      {
        name: 'Endang Wahyuni',
        rank: 'Kombes Pol',
        position: 'Kepala Bidang Humas Polda Metro Jaya',
        organization: 'Polda Metro Jaya',
      },
      'Ujar «Kepala Bidang Humas Polda Metro Jaya Kombes Pol Endang Wahyuni» di kantornya.',
    ],
    [
      { name: 'Hasan Basri', rank: 'Letjen TNI (Purn)', position: 'Kepala Basarnas', status: 'former' },
      'Jaksa memanggil «mantan Kepala Basarnas Letjen TNI (Purn) Hasan Basri».',
    ],
    [
      { name: 'Joko Prasetyo', position: 'Penjabat (Pj) Gubernur Jawa Tengah', organization: 'Jawa Tengah', status: 'acting' },
      'Acara dibuka «Penjabat (Pj) Gubernur Jawa Tengah Joko Prasetyo».',
    ],
    [
      { name: 'Dewi Lestari', position: 'Plt Kepala BPBD Gresik', status: 'acting' },
      'Kata «Plt Kepala BPBD Gresik Dewi Lestari» kemarin.',
    ],
    [
      { name: 'I Nengah Wayan Surya Dinata', position: 'Camat Kintamani', organization: 'Kintamani' },
      'Bantuan diserahkan «Camat Kintamani I Nengah Wayan Surya Dinata» kepada warga.',
    ],
    [{ name: 'Ahmad bin Yusuf', position: 'Ketua RT 03', rank: null }, 'Cerita «Ketua RT 03 Ahmad bin Yusuf» kepada wartawan.'],
    [
      { name: 'Sari Wulandari', honorific: 'dr.', position: 'Direktur RSUD Merdeka' },
      'Kata «Direktur RSUD Merdeka dr. Sari Wulandari», pasien stabil.',
    ],
    [
      { name: 'Ratna Dewi', honorific: 'Prof. Dr.', position: 'Rektor Universitas Indonesia' },
      '«Rektor Universitas Indonesia Prof. Dr. Ratna Dewi» hadir.',
    ],
    [
      { name: 'Arif Setiawan', position: 'Direktur Utama PT Sinar Jaya Abadi', organization: 'PT Sinar Jaya Abadi' },
      'Laba naik, kata «Direktur Utama PT Sinar Jaya Abadi, Arif Setiawan», Selasa.',
      'Menurut «Direktur Utama PT Sinar Jaya Abadi Arif Setiawan» laba naik.',
    ],
    [
      {
        name: 'Ratih Puspita',
        position: 'Direktur Eksekutif Institute for Energy (IE)',
        organization: 'Institute for Energy (IE)',
      },
      '«Direktur Eksekutif Institute for Energy (IE) Ratih Puspita» menilai harga akan naik.',
    ],
    [
      { name: 'Rudi Hartono', position: 'Ketua Umum Pro-Demokrasi (ProDEM)' },
      'Hal itu disampaikan «Ketua Umum Pro-Demokrasi (ProDEM) Rudi Hartono».',
    ],
    [
      { name: 'Bagus Wijaya', position: 'Juru bicara penanganan banjir' },
      '«Juru bicara penanganan banjir Bagus Wijaya» meminta warga tenang.',
    ],
    [
      {
        name: 'Nurul Hidayati',
        position: 'Pengamat kebijakan publik dari Universitas Gadjah Mada',
        organization: 'Universitas Gadjah Mada',
      },
      '«Pengamat kebijakan publik dari Universitas Gadjah Mada, Nurul Hidayati», setuju.',
    ],
    [
      { name: 'Slamet Riyadi', position: 'Kepala BNPB yang juga Ketua Satgas Pangan' },
      '«Kepala BNPB yang juga Ketua Satgas Pangan Slamet Riyadi» tiba di lokasi.',
    ],
    [
      { name: 'Anita Sari', position: 'kuasa hukum Joko Susilo' },
      'Menurut «kuasa hukum Joko Susilo, Anita Sari», kliennya sakit.',
    ],
    [
      { name: 'Donald Trump', position: 'Presiden Amerika Serikat (AS)', role: 'Presiden', organization: 'Amerika Serikat (AS)' },
      'Pidato «Presiden Amerika Serikat (AS) Donald Trump» disiarkan.',
    ],
    [{ name: 'Abdurrahman Wahid', position: 'Presiden' }, 'Pada masa «Presiden Abdurrahman Wahid» (Gus Dur) hal itu dihapus.'],
    [
      [
        { name: 'Rudi Hartono', position: 'Wakil Ketua DPR RI' },
        { name: 'Andi Saputra', position: 'Wakil Ketua DPR RI' },
      ],
      'Rapat dipimpin «Wakil Ketua DPR RI Rudi Hartono» dan «Andi Saputra» di Senayan.',
    ],
    [
      [
        { name: 'Rudi Hartono', position: 'pimpinan Komisi VIII DPR RI' },
        { name: 'Andi Saputra', position: 'pimpinan Komisi VIII DPR RI' },
      ],
      'Hadir pula pimpinan Komisi VIII DPR RI, seperti «Rudi Hartono» dan «Andi Saputra».',
    ],
    [
      [
        { name: 'Agus Salim', rank: 'Irjen', position: 'Kapolda Metro Jaya' },
        { name: 'Dwi Cahyono', rank: 'Mayjen TNI', position: 'Pangdam Jaya' },
      ],
      'Apel dipimpin «Kapolda Metro Jaya Irjen Agus Salim» dan «Pangdam Jaya Mayjen TNI Dwi Cahyono».',
    ],
  ],
  negatives: [
    'Gubernur dan bupati diminta turun ke lapangan.',
    'Truk menabrak tiang di Jalan Gubernur Suryo, Surabaya.',
    'Kepala Desa Karangjati mengatakan air sudah surut.',
    'Menteri Keuangan Republik Indonesia belum memberi keterangan.',
    'Ketua Bawaslu Kabupaten Sukoharjo menolak berkomentar.',
    'Mereka menginap di Hotel Presiden, Jakarta Pusat.',
    'Anggota Opsnal Subnit Jatanras menangkap pelaku.',
    'Menurut keluarga Bupati Garut, Rina Sari sudah pulang.',
    'Bus Rosalia Indah terbalik di Kabupaten Way Kanan.',
    'Direktur PT Sinar Mas Agung belum memberikan jawaban.',
  ],
}

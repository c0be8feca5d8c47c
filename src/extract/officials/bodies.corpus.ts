import type { CorpusTable } from '../../match/corpus.ts'
import { holder } from './corpus-person.ts'

/** Where the name of a body ends and its holder's begins, and what of an office is the body. */
export const BODIES: CorpusTable<'officials'> = {
  name: 'where the name of a body ends and its holder’s begins',
  published: '2024-05-06',
  positives: [
    // firms without a legal form, and with one whose name begins with a town or a person's name
    [
      holder('Dedi Kurniawan', 'Direktur Utama Wirakarsa Mandiri', 'Wirakarsa Mandiri'),
      '«Direktur Utama Wirakarsa Mandiri Dedi Kurniawan» mengatakan pabrik dibuka.',
    ],
    [holder('Sugeng', 'CEO Wirakarsa Abadi', 'Wirakarsa Abadi'), '«CEO Wirakarsa Abadi Sugeng» mengatakan pabrik dibuka.'],
    [holder('Ardi Nugroho', 'CEO GoTani', 'GoTani'), '«CEO GoTani Ardi Nugroho» mengatakan petani untung.'],
    [holder('Bagus Prakoso', 'CEO Kopi Senja', 'Kopi Senja'), '«CEO Kopi Senja Bagus Prakoso» membuka gerai.'],
    [
      holder('Agus Wibowo', 'Direktur PT Bandung Tekstil Sentosa', 'PT Bandung Tekstil Sentosa'),
      '«Direktur PT Bandung Tekstil Sentosa Agus Wibowo» mengatakan pabrik aman.',
      'Ia memanggil «Agus Wibowo, Direktur PT Bandung Tekstil Sentosa».',
    ],
    [
      holder('Hendra Gunawan', 'Komisaris Utama PT Surya Makmur Abadi', 'PT Surya Makmur Abadi'),
      '«Komisaris Utama PT Surya Makmur Abadi Hendra Gunawan» menolak.',
    ],
    [
      holder('Mark Jensen', 'CEO Northgate Capital LLC', 'Northgate Capital LLC'),
      '«CEO Northgate Capital LLC Mark Jensen» menyebut harga turun.',
    ],
    // cooperatives, foundations, schools, hospitals, media
    [
      holder('Budi', 'Ketua Koperasi Sumber Rejeki Lestari', 'Koperasi Sumber Rejeki Lestari'),
      '«Budi, Ketua Koperasi Sumber Rejeki Lestari», mengatakan simpanan aman.',
    ],
    [
      holder('Tono', 'pengurus KUD Tani Mulya Sejahtera', 'KUD Tani Mulya Sejahtera'),
      '«Tono, pengurus KUD Tani Mulya Sejahtera», menjelaskan.',
    ],
    [
      holder('Ahmad Fauzi', 'Ketua Yayasan Bina Insani Cendekia', 'Yayasan Bina Insani Cendekia'),
      '«Ketua Yayasan Bina Insani Cendekia Ahmad Fauzi» membantah.',
    ],
    [holder('Joko Prasetyo', 'Kepala SMP Tunas Harapan', 'SMP Tunas Harapan'), '«Kepala SMP Tunas Harapan Joko Prasetyo» hadir.'],
    [
      holder('Sutrisno Hadi', 'Rektor Universitas Bina Mulia', 'Universitas Bina Mulia'),
      '«Rektor Universitas Bina Mulia Sutrisno Hadi» mengatakan wisuda batal.',
    ],
    [
      holder('Zuhrotul Aini', 'Wakil Direktur RSUD dr. Iskak Tulungagung', 'RSUD dr. Iskak Tulungagung'),
      '«Wakil Direktur RSUD dr. Iskak Tulungagung Zuhrotul Aini» mengatakan pasien pulih.',
    ],
    [
      holder('Rukmi Siswati', 'Dirut Rumah Sakit Jiwa Prof Dr Soerojo', 'Rumah Sakit Jiwa Prof Dr Soerojo'),
      '«Rukmi Siswati, Dirut Rumah Sakit Jiwa Prof Dr Soerojo», pindah.',
    ],
    [
      holder('Rina Marlina', 'Pemimpin Redaksi Suara Bahari Online', 'Suara Bahari Online'),
      '«Pemimpin Redaksi Suara Bahari Online Rina Marlina» mengecam.',
    ],
    [
      holder('Dewi Anggraini', 'Pemimpin Redaksi Kabarpantura.com', 'Kabarpantura.com'),
      '«Pemimpin Redaksi Kabarpantura.com Dewi Anggraini» mengecam.',
    ],
    [
      holder('Rina Wijayanti', 'General Manager Hotel Santika Bandung', 'Hotel Santika Bandung'),
      '«General Manager Hotel Santika Bandung Rina Wijayanti» menyambut tamu.',
    ],
    [
      holder('Surya Saputra', 'Ketua Dewan Pembina Partai Bintang Timur', 'Partai Bintang Timur'),
      '«Ketua Dewan Pembina Partai Bintang Timur, Surya Saputra», mundur.',
    ],
    // what else is the body: printed inside the head, behind a subject, a country, a topic
    [holder('Bagus Prakoso', 'Panglima TNI', 'TNI'), '«Panglima TNI Jenderal Bagus Prakoso» meninjau latihan.'],
    [holder('Bagus Prakoso', 'Kapuspen TNI', 'TNI'), '«Kapuspen TNI Mayjen Bagus Prakoso» menjelaskan.'],
    [holder('Bagus Prakoso', 'KSAL', 'TNI AL'), '«KSAL Laksamana Bagus Prakoso» menjelaskan.'],
    [holder('Bagus Prakoso', 'Kapolri', 'Polri'), '«Kapolri Jenderal Bagus Prakoso» menjelaskan.'],
    [holder('Bagus Prakoso', 'Kabareskrim', 'Bareskrim'), '«Kabareskrim Komjen Bagus Prakoso» menjelaskan.'],
    [holder('Bagus Prakoso', 'Kabareskrim Polri', 'Polri'), '«Kabareskrim Polri Komjen Bagus Prakoso» menjelaskan.'],
    [holder('Sultan Rakib', 'Kadis Kominfo Sulsel', 'Dinas Kominfo Sulsel'), '«Kadis Kominfo Sulsel Sultan Rakib» menjelaskan.'],
    [holder('Sugeng Widodo', 'Ketua GMBP', 'GMBP'), '«Ketua GMBP Sugeng Widodo» meminta polisi bekerja.'],
    [holder('Sugeng Widodo', 'Dekan FISE', 'FISE'), '«Dekan FISE Sugeng Widodo» meminta mahasiswa tenang.'],
    [
      holder('Joni Iskandar', 'Ketua Relawan Sahabat Rakyat', 'Relawan Sahabat Rakyat'),
      '«Ketua Relawan Sahabat Rakyat Joni Iskandar» datang.',
    ],
    [
      holder('Rina Sari', 'Direktur Kreatif SATIN Indonesia', 'SATIN Indonesia'),
      '«Direktur Kreatif SATIN Indonesia Rina Sari» hadir.',
    ],
    [holder('Rina Sari', 'Ketua Tenun Lestari', 'Tenun Lestari'), '«Ketua Tenun Lestari, Rina Sari», hadir.'],
    [holder('Bjorn Hansen', 'Menteri Pertahanan Norwegia', 'Norwegia'), '«Menteri Pertahanan Norwegia Bjorn Hansen» mundur.'],
    [holder('Arif Havas', 'Wakil Menteri Perdagangan RI', 'RI'), '«Wakil Menteri Perdagangan RI Arif Havas» bertemu petani.'],
    [holder('Rina Sari', 'Menteri Sosial', null), '«Menteri Sosial Rina Sari» hadir.'],
    [
      holder('Ahmad Ridwan', 'Kepala Stasiun Gambir', 'Stasiun Gambir'),
      '«Kepala Stasiun Gambir Ahmad Ridwan» mengatakan kereta telat.',
    ],
    // tails of an office that are none of its body
    [holder('Nasrun Azis', 'Wali Kota Cirebon nonaktif', 'Cirebon'), '«Wali Kota Cirebon nonaktif Nasrun Azis» diperiksa.'],
    [
      holder('Rudi Hartono', 'Kepala Dinas Angkutan Angkatan Laut (Kadisanglal)', 'Dinas Angkutan Angkatan Laut'),
      '«Kepala Dinas Angkutan Angkatan Laut (Kadisanglal) Kolonel Rudi Hartono» menjelaskan.',
    ],
    [
      holder('Rudi Hartono', 'Anggota Komisi III DPR RI dari Fraksi PKB', 'DPR RI'),
      '«Anggota Komisi III DPR RI dari Fraksi PKB Rudi Hartono» menilai.',
    ],
    [
      holder('Rudi Hartono', 'Anggota Komisi XIII dari Fraksi PKB', 'Komisi XIII'),
      '«Anggota Komisi XIII dari Fraksi PKB Rudi Hartono» menilai.',
    ],
    [
      holder('Rudi Hartono', 'Juru Bicara Pemerintah untuk Penanganan Banjir', 'Pemerintah'),
      '«Juru Bicara Pemerintah untuk Penanganan Banjir Rudi Hartono» menjelaskan.',
    ],
    [
      holder('Rudi Hartono', 'Ketua Komisi untuk Orang Hilang', 'Komisi untuk Orang Hilang'),
      '«Ketua Komisi untuk Orang Hilang Rudi Hartono» menjelaskan.',
    ],
    [
      holder('Achmad Rifai', 'Direktur Utama PT Bandara Utama (Persero) sekaligus Ketua Posko', 'PT Bandara Utama (Persero)'),
      '«Direktur Utama PT Bandara Utama (Persero) sekaligus Ketua Posko, Achmad Rifai», menjelaskan.',
    ],
    [
      holder('Rudi Hartono', 'pemilik usaha roti dari PT Alam Hijau, Kecamatan Kandangan', 'PT Alam Hijau'),
      '«pemilik usaha roti dari PT Alam Hijau, Kecamatan Kandangan, Rudi Hartono», rugi.',
    ],
  ],
  negatives: [
    'Ketua Yayasan Bina Insani Cendekia membantah kabar itu.',
    'Pengurus Yayasan Pendidikan Islam (YPI) Al-Ikhlas membantah kabar itu.',
    'Pengurus Masjid Al-Falah menolak berkomentar.',
    'Direktur Utama (Dirut) Rumah Sakit Umum Pusat (RSUP) Dr Sardjito Yogyakarta diganti.',
    'Relationship Manager Funding Transaction diduga lalai.',
  ],
}

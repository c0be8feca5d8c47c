import type { CorpusTable } from '../../match/corpus.ts'

/** A name before its office, ranks alone, and people who are no officials. */
export const PEOPLE: CorpusTable<'officials'> = {
  name: 'a name before an office, or a rank',
  published: '2024-05-06',
  positives: [
    [
      { name: 'Chaerul Anwar', position: 'Kepala Badan Kepegawaian Daerah', organization: 'Badan Kepegawaian Daerah' },
      '«Chaerul Anwar, Kepala Badan Kepegawaian Daerah», membenarkan hal itu.',
      '"Sudah diperiksa," kata «Chaerul Anwar, Kepala Badan Kepegawaian Daerah».',
    ],
    [
      { name: 'Rini Astuti', position: 'Camat Wonosari', organization: 'Wonosari' },
      'Bantuan diterima «Rini Astuti selaku Camat Wonosari» pada Jumat.',
    ],
    [
      { name: 'Puan Lestari', position: 'Ketua DPRD Banten' },
      'Menurut «Puan Lestari yang juga Ketua DPRD Banten», anggaran cukup.',
    ],
    [
      { name: 'Erick Santoso', position: 'Ketua Umum PSSI', organization: 'PSSI' },
      'Hadir «Erick Santoso (Ketua Umum PSSI») dalam laga itu.',
    ],
    [
      { name: 'Irma Handayani', position: 'salah satu pendiri Yayasan Pelita' },
      'Menurut «Irma Handayani, salah satu pendiri Yayasan Pelita», datanya kurang.',
    ],
    [
      { name: 'Bambang Sutrisno', position: 'direktur di Departemen Pariwisata' },
      'Ujar «Bambang Sutrisno, seorang direktur di Departemen Pariwisata».',
    ],
    [
      { name: 'Yulianto', rank: 'AKP', position: 'Kasatlantas Polres Way Kanan' },
      'Ucap «AKP Yulianto, Kasatlantas Polres Way Kanan».',
    ],
    [
      { name: 'Endra Wibowo', rank: 'Kombes Pol', position: null, organization: null },
      'Hal itu dibenarkan «Kombes Pol Endra Wibowo» kemarin.',
    ],
    [{ name: 'Yana Aditya', rank: 'Letkol Inf' }, 'Pencarian dipimpin «Letkol Inf Yana Aditya» sejak pagi.'],
    [{ name: 'S Pulungan', rank: 'AKP' }, 'Kata «AKP S Pulungan» di lokasi.'],
    [{ name: 'Ary Widjaja', rank: 'Brigjen Pol (Purn)' }, 'Pesan «Brigjen Pol (Purn) Ary Widjaja» kepada tim.'],
    [{ name: 'Zeni Junaidi', rank: 'Kolonel Laut (P)' }, 'Upacara dipimpin «Kolonel Laut (P) Zeni Junaidi» di dermaga.'],
    [{ name: 'Zainal Arifin', rank: 'AKBP' }, 'Kata «AKBP Zainal Arifin», S.I.K., M.H., kepada pers.'],
  ],
  negatives: [
    'Faisal (37) alias Komeng ditangkap di rumahnya.',
    'Korban bernama Siti Aminah, warga Desa Sukamaju, tewas.',
    'Acara digelar di Jalan Jenderal Sudirman, Jakarta.',
    'Kapten tim memimpin latihan di Stadion Manahan.',
    'Pelaku adalah anggota TNI.',
    'Korban dirawat di RSUD Brigjen Hasan Basry.',
    'Kelasi Satu J ditahan.',
    'Budi, seorang guru, menonton laga itu.',
    'Raja Juli tidak datang.',
  ],
}

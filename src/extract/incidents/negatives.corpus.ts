import type { CorpusTable } from '../../match/corpus.ts'

/** Words of incidents that tell of nothing that happened. */
export const NO_INCIDENTS: CorpusTable<'incidents'> = {
  name: 'nothing that happened',
  published: '2024-05-10',
  positives: [],
  negatives: [
    // figures of speech
    'Penyanyi itu banjir pujian di Jakarta, Senin (6/5).',
    'Bupati Garut kebakaran jenggot, Senin (6/5).',
    'Ada tabrakan kepentingan di Jakarta, kata dia, Senin (6/5).',
    "Produk impor itu turut 'membunuh' produk lokal di Jakarta, Senin (6/5).",
    'Ia membunuh karier lawannya di Jakarta, Senin (6/5).',
    'Toko itu banjir pesanan di Bogor sejak Senin (6/5).',
    'Wisatawan menyaksikan matahari tenggelam di Kuta, Senin (6/5).',
    'Ia tenggelam dalam pekerjaan di Jakarta sejak Senin (6/5).',
    'Pelecehan agama itu dikecam di Jakarta, Senin (6/5).',
    'Kedua pemain saling serang lewat komentar di Jakarta, Senin (6/5).',
    'Idul Adha jatuh pada Selasa (7/5) di Jakarta. Dua orang tewas.',
    'Lebaran jatuh pada hari Senin (6/5) di Jakarta.',
    'Akun itu dibajak di Jakarta, Senin (6/5).',
    'Polisi mencatat jatuhnya korban di Jakarta, Senin (6/5). Dua orang tewas.',
    'Utang itu jatuh tempo di Jakarta, Senin (6/5). Satu orang tewas.',
    'Serangan jantung menewaskan dua orang di Jakarta, Senin (6/5).',
    'Tiket kapal itu ludes terjual di Jakarta, Senin (6/5).',
    'Begal demokrasi itu dikecam di Jakarta, Senin (6/5).',
    'RUU Perampasan Aset dibahas di Jakarta, Senin (6/5).',
    'Polisi membakar sampah di Bogor, Senin (6/5). Satu orang terluka.',
    'Obat itu membunuh sel di Bogor, Senin (6/5).',
    'Virus itu menyerang 213 negara, termasuk Indonesia, Senin (6/5). Dua orang meninggal dunia.',
    'Corona membunuh orang di Bogor, kata pelatih itu, Senin (6/5).',
    'Ia tampil dalam film "Si Pembunuh" di Jakarta, Senin (6/5). Dua orang tewas.',
    'Kubu itu menyerang lawan lewat iklan di Jakarta, Senin (6/5). Dua orang terluka.',
    // games
    'Barcelona membantai Como 5-0 dalam pertandingan di Jakarta, Senin (6/5).',
    'Ia menyabet gelar juara di Jakarta, Senin (6/5). Dua orang terluka.',
    'Belgia dipukul Jerman 3-1 pada laga di Berlin, Senin (6/5).',
    'Ia melepaskan tembakan jarak jauh dan mencetak gol di Jakarta, Senin (6/5).',
    // what may happen and how to help then
    'Banjir bisa terjadi di Demak kapan saja, kata dia, Senin (6/5).',
    'Warga belajar cara menolong korban tenggelam di Kalianda, Senin (6/5).',
    // drills, films
    'Simulasi gempa digelar di Bantul, Senin (6/5).',
    'Siswa mengikuti latihan pemadaman kebakaran di Bantul, Senin (6/5).',
    'Film tentang tsunami itu tayang di Jakarta, Senin (6/5).',
    // warnings, perils
    'BMKG mengingatkan potensi banjir di Demak, Senin (6/5).',
    'Warga Demak diminta waspada banjir, Senin (6/5).',
    'Desa itu rawan longsor.',
    'Getaran di Bantul, Senin (6/5), tidak berpotensi tsunami.',
    'Pemerintah mencegah kebakaran hutan di Riau, Senin (6/5).',
    'Untuk mencegah terjadinya banjir dan tanah longsor di Demak, warga menanam pohon, Senin (6/5).',
    'Wisatawan diminta berhati-hati terhadap angin kencang di Bali, Senin (6/5).',
    'Kapal itu nyaris tenggelam di perairan Buton.',
    'Bakal terjadi gempa di Bantul, kata dukun itu, Senin (6/5).',
    'Peringatan tsunami dicabut di Papua, Senin (6/5).',
    'Larangan pembakaran dikeluarkan untuk Sydney, Senin (6/5). Dua orang terluka.',
    // laws, programmes, services
    'Undang-undang tentang perdagangan orang disahkan di Jakarta, Senin (6/5).',
    'Petugas pemadam kebakaran Bogor berapat, Senin (6/5).',
    'Perusahaan itu meraih penghargaan nihil kecelakaan kerja di Cilegon, Senin (6/5).',
    'Solusi banjir di Demak dibahas, Senin (6/5).',
    'Badan itu mencatat angka kecelakaan di Bogor turun, Senin (6/5).',
    // diseases without their sick
    'Warga divaksin Covid-19 di Bogor, Senin (6/5).',
    'Pandemi menekan ekonomi Bogor, Senin (6/5). Satu orang tewas.',
    'Pemerintah membuka pasar di Bogor, Senin (6/5). Toko tetap tutup. Kereta berhenti. Wabah corona menekan ekonomi.',
    // denied, planned, supposed
    'Polisi membantah penculikan anak di Bekasi, Senin (6/5).',
    'Tidak ada kebakaran di Bekasi, Senin (6/5).',
    'Pelaku berencana membunuh korban di Bekasi.',
    'Jika banjir datang di Demak, warga pindah.',
    // names
    'Polisi berjaga di Kecamatan Banjir, Way Kanan, Senin (6/5).',
    'Proyek Banjir Kanal Timur di Jakarta rampung, Senin (6/5).',
  ],
}

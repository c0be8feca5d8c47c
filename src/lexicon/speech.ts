import { groupedClass, wordList } from './table.ts'

/** Verbs of saying that stand before the speaker ("kata Retno"). */
export const SPEECH_BEFORE = wordList(
  'speech-before',
  `
  bantah
  beber
  cerita
  cetus
  diakui
  diamini
  dibeberkan
  dibenarkan
  dijelaskan
  dikatakan
  dikemukakan
  dipaparkan
  disampaikan
  disebutkan
  ditambahkan
  ditegaskan
  diterangkan
  dituturkan
  diungkapkan
  diutarakan
  harap
  imbuh
  jelas
  kata
  katanya
  keluh
  kenang
  kilah
  klaim
  lanjut
  menurut
  papar
  pesan
  pungkas
  sambung
  sambungnya
  sebut
  seru
  tambah
  tandas
  tanya
  tegas
  terang
  timpal
  tukas
  tulis
  tutup
  tutur
  ucap
  ujar
  ungkap
  urai
  `,
)

/** Verbs of saying that stand after the speaker ("Retno mengatakan"). */
export const SPEECH_AFTER = wordList(
  'speech-after',
  `
  bercerita
  berharap
  berkata
  berpendapat
  bertutur
  berujar
  melanjutkan
  memaparkan
  memastikan
  membantah
  membeberkan
  membenarkan
  meminta
  memprediksi
  menambahkan
  menampik
  menanggapi
  menceritakan
  mencontohkan
  mendesak
  menduga
  menegaskan
  menekankan
  menerangkan
  mengajak
  mengaku
  mengakui
  mengapresiasi
  mengatakan
  mengemukakan
  mengharapkan
  mengimbau
  mengimbuhkan
  mengingatkan
  mengklaim
  mengungkap
  mengungkapkan
  mengusulkan
  mengutarakan
  menilai
  menjelaskan
  menolak
  menuturkan
  menyambut
  menyampaikan
  menyarankan
  menyatakan
  menyayangkan
  menyebut
  menyebutkan
  menyerukan
  menyimpulkan
  menyoroti
  merinci
  `,
)

/** Words that begin sentences and clauses, so that a capital letter says nothing: no part of a name behind them. */
export const SENTENCE_OPENERS = wordList(
  'sentence-opener',
  `
  acara
  ada
  adalah
  adanya
  adapun
  adik
  agar
  akan
  akhirnya
  akibat
  akibatnya
  aku
  almarhum
  anak
  anda
  apa
  apabila
  apalagi
  atau
  awalnya
  ayah
  ayo
  bagaimana
  bagi
  bahkan
  baik
  balita
  banyak
  bayi
  beberapa
  begitu
  belum
  berapa
  berdasarkan
  berinisial
  bernama
  bersama
  beruntung
  besok
  bila
  bisa
  bocah
  bukan
  cucu
  dalam
  dan
  dapat
  dari
  delapan
  demikian
  dengan
  di
  dia
  dihubungi
  diketahui
  dikonfirmasi
  dikutip
  dilansir
  ditanya
  ditemui
  dua
  duda
  dulu
  empat
  enam
  foto
  gadis
  hadir
  hal
  hanya
  harus
  hingga
  ia
  ibu
  ini
  inisial
  insiden
  istri
  itu
  janda
  jangan
  jika
  juga
  kakak
  kakek
  kalau
  kami
  kapan
  karena
  kasus
  ke
  kejadian
  kemarin
  kemudian
  kenapa
  keponakan
  ketika
  kini
  kita
  kondisi
  korban
  lalu
  lelaki
  lewat
  lima
  lokasi
  lusa
  maaf
  maka
  mari
  masih
  melalui
  melansir
  menanggapi
  mengapa
  mengenai
  mengutip
  menurut
  menurutnya
  mereka
  merespons
  merujuk
  meski
  meskipun
  mohon
  mulanya
  nama
  namun
  nanti
  nenek
  oleh
  pada
  padahal
  para
  pelaku
  pemuda
  pemudi
  perempuan
  peristiwa
  petugas
  pihak
  pihaknya
  polisi
  pria
  rapat
  rekan
  remaja
  rupanya
  saat
  saja
  saksi
  salah
  sampai
  satu
  saya
  sayangnya
  sebab
  sebagai
  sebagian
  sebanyak
  sebelum
  sebelumnya
  sebuah
  secara
  sedang
  sehingga
  sejak
  sejumlah
  sekarang
  selain
  selama
  selanjutnya
  seluruh
  sembilan
  sementara
  sementara-itu
  semoga
  semua
  senada
  seorang
  sepanjang
  seperti
  sepuluh
  serta
  setelah
  setiap
  siapa
  sidang
  soal
  suami
  suatu
  sudah
  supaya
  tadi
  tampak
  tapi
  telah
  tentang
  tercatat
  terdakwa
  terkait
  terlihat
  ternyata
  terpisah
  tersangka
  tersebut
  tetapi
  tiap
  tidak
  tiga
  tim
  total
  tujuh
  turut
  untuk
  untungnya
  usai
  video
  walau
  walaupun
  warga
  yang
  `,
)

/** Words for relatives, households and companions of whoever is named next. */
export const RELATIONS = wordList(
  'relation',
  `
  adik
  ajudan
  anak
  ayah
  cucu
  ibu
  istri
  kakak
  kediaman
  keluarga
  keponakan
  kerabat
  menantu
  mertua
  mobil
  orangtua
  pendukung
  putra
  putri
  rekan
  rumah
  sahabat
  sopir
  suami
  `,
)

/**
 * Verbs of saying behind their speaker, by what stands for the words said: `free` whatever stands right behind ("menyebut jalan rusak"), `tested` the
 * same where it has a verb ("memastikan stok aman" against "memastikan stok"), `marked` only a clause behind a comma, a colon or "bahwa": their object is
 * a thing as well ("menyampaikan duka").
 */
export const SAYING = groupedClass('saying', {
  free: 'mengatakan, menyatakan, menyebut, menyebutkan, menilai, mengaku, mengakui, menduga, mengklaim, meyakini, berpendapat, berharap, menambahkan, memperkirakan, menuding, berujar, berkata, bilang, berdalih, mengira',
  tested:
    'menegaskan, menjelaskan, memastikan, meyakinkan, menuturkan, menerangkan, mengungkapkan, mengungkap, memaparkan, membenarkan, membantah, melaporkan, mengabarkan, mengeluhkan, memprediksi, menyadari, menganggap, menyimpulkan, mengemukakan',
  marked: `menyampaikan, menguraikan, menceritakan, bercerita, menekankan, melanjutkan, mengutarakan, merinci, membeberkan, bertutur, mencontohkan, mengimbuhkan, mengimbau, menghimbau, meminta, mengajak, mendesak, menolak, menyayangkan, mengapresiasi, menyoroti, menyarankan, mengusulkan, menyerukan, menampik, menanggapi, mengingatkan, berpesan, berkilah, mengumumkan, memberitakan, mengisahkan, berkisah, menulis, menuliskan, bertanya, menjanjikan, berjanji, mengharapkan, mengkritik, mengonfirmasi, mengkonfirmasi, menggambarkan, menepis, mempertanyakan, menjawab, menimpali, mencuitkan, mengatakannya, menargetkan, memerintahkan, menginstruksikan, menyesalkan, mewanti-wanti, menjabarkan, mengenang, memohon, mempersilakan, menggarisbawahi, memandang, mengibaratkan`,
})

/** Words between a verb of saying and the clause that is said. */
export const COMPLEMENT_OPENERS = groupedClass('complement-opener', {
  that: 'bahwa, bahwasanya, jika, kalau, bila, apabila',
  purpose: 'agar, supaya',
})

/** Words right before a verb that undo what it says: nothing was said. */
export const UNSAID = wordList(
  'unsaid',
  'tidak tak belum enggan tanpa jangan bukan untuk yang bisa dapat harus mau ingin agar supaya perlu boleh berani sempat berhak hendak ketika saat seusai usai setelah sebelum dengan mampu akan pernah menolak berhenti diminta disuruh dilarang dipaksa cara sekaligus guna dalam sambil seraya demi',
)

/** Words that stand for a speaker named before. */
export const SPEAKER_PRONOUNS = wordList('speaker-pronoun', 'dia, ia, beliau, mereka, keduanya, ketiganya, yang bersangkutan')

/** Words with which something else begins behind the name of a speaker: when, where, how, to whom. */
export const SPEAKER_STOPS = wordList(
  'speaker-stop',
  `saat ketika dalam di pada kepada usai seusai setelah selepas sebelum melalui lewat via sambil seraya sembari dengan soal terkait mengenai tentang menanggapi dikutip seperti sebagaimana lagi pula menambahkan yang menjelaskan mengutip ditemui dihubungi dikonfirmasi untuk terhadap atas kemarin tadi hari ini itu lalu kemudian merujuk menyinggung dari ke sebagai mewakili berkaitan secara bahwa tegas singkat waktu menjawab mengingatkan melansir dilansir mengakhiri menutup menegaskan mengatakan`,
)

/** What words are read off that nobody says: a timetable, a rule, a forecast. */
export const NO_SPEAKERS = wordList(
  'no-speaker',
  `jadwal rencana aturan peraturan uu undang-undang undang pasal hukum ketentuan kalender legenda mitos cerita kisah sejarah adat kepercayaan tradisi perkiraan prakiraan rumor kabar versi daftar jenis jenisnya ukuran tingkat urutan waktu situs laman wikipedia kamus alkitab alquran al-quran kbbi agama ajaran kitab logika teori statistik perhitungan hitungan analisis kriteria kategori standar prosedur sop protokol perjanjian kontrak putusan dokumen surat peta rekaman gambar hemat`,
)

/** Ways in which words reach the public. */
export const SPEECH_MEDIA = wordList(
  'speech-medium',
  `keterangan tertulis, keterangan tertulisnya, keterangan resmi, keterangan resminya, keterangan pers, keterangan persnya, keterangan, keterangannya, pernyataan tertulis, pernyataan resmi, pernyataan, pernyataannya, siaran pers, siaran persnya, rilis, rilisnya, rilis resmi, press release, konferensi pers, jumpa pers, temu media, telekonferensi, konferensi video, video conference, konferensi video daring, wawancara, wawancara khusus, pidato, pidatonya, sambutan, sambutannya, kuliah umum, diskusi, diskusi daring, webinar, seminar, seminar daring, rapat kerja, rapat dengar pendapat, sidang, persidangan, kesaksian, kesaksiannya, telepon, sambungan telepon, pesan singkat, pesan tertulis, pesan whatsapp, aplikasi pesan, whatsapp, sms, surat, surat terbuka, surat elektronik, surel, media sosial, media sosialnya, akun, akun media sosial, akun media sosialnya, akun resmi, akun resminya, akun pribadi, akun pribadinya, unggahan, unggahannya, cuitan, cuitannya, kicauan, video, tayangan video, rekaman video, siaran langsung, siniar, podcast, kanal youtube, kanal youtubenya, laman resmi, laman resminya, situs resmi, situs resminya, blog, jurnal, laporan, laporan tertulis`,
)

/** Verbs of saying that name their speaker by "-nya": "katanya", "ujarnya". */
export const SPEECH_CLITICS = wordList(
  'speech-clitic',
  'katanya ujarnya ucapnya tuturnya paparnya jelasnya tegasnya terangnya ungkapnya imbuhnya tambahnya sambungnya lanjutnya tukasnya tandasnya pungkasnya sebutnya cetusnya bebernya urainya tulisnya timpalnya tanyanya keluhnya kenangnya harapnya pesannya serunya ceritanya klaimnya bantahnya kilahnya tutupnya menurutnya akunya rincinya kisahnya jawabnya dikatakannya ditambahkannya diungkapkannya dijelaskannya ditegaskannya disampaikannya dituturkannya dipaparkannya diterangkannya',
)

/** Words with which begins what stands between a verb of saying and its clause: to whom, when asked, by what medium. */
export const SPEECH_ADJUNCTS = wordList(
  'speech-adjunct',
  'kepada, saat, ketika, usai, seusai, setelah, selepas, sambil, seraya, sembari, melalui, lewat, via, kemarin, tadi, hari ini, dalam keterangan, dalam keterangannya, dalam konferensi, dalam konferensi pers, dalam siaran, dalam pernyataan, dalam pernyataannya, dalam sambutannya, dalam rapat, dalam sidang, dalam wawancara, dalam jumpa pers, dalam rilis, dalam acara, terkait, soal, mengenai, di hadapan, di depan, di sela, di sela-sela',
)

/** Small words that only a clause has: a noun phrase holds none of them. */
export const CLAUSE_MARKS = wordList(
  'clause-mark',
  'ada adalah akan bakal belum berada bisa boleh bukan dapat harus ialah jangan masih memang merupakan mesti pernah perlu sedang sempat sudah tak telah tengah tetap tidak wajib hanya sangat sebanyak ingin mau aman normal baik rusak hilang selamat tewas meninggal luka putus surut habis cukup selesai lengkap benar sehat bersalah',
)

/** Things that somebody's words stand in: "menurut data BPBD" is the BPBD's, "menurut data" nobody's. */
export const SPEECH_SOURCES = wordList(
  'speech-source',
  'data laporan catatan keterangan informasi hasil penelitian studi riset survei pemeriksaan penyelidikan pengakuan kesaksian penuturan cerita pantauan pengamatan pemberitaan berita temuan dugaan ',
)

/** Words beside a speaker behind which a day or place is what he speaks of, not that of his words. */
export const DAY_PREPOSITIONS = wordList(
  'spoken-of',
  'soal terkait mengenai tentang menanggapi atas yang menyinggung menyusul seputar perihal sejak hingga sampai untuk merujuk mengacu',
)

/** Words that close what was said and name its speaker: "…, demikian Gubernur Arsyad Mooduto". */
export const SPEECH_CLOSERS = wordList(
  'speech-closer',
  'demikian, begitu, demikian disampaikan, demikian dikatakan, demikian diungkapkan, demikian penjelasan, demikian kata',
)

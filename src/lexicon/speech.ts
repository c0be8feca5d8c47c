import { groupedClass, wordList } from './table.ts'

/** Verbs of saying that stand before the speaker ("kata Retno"). */
export const SPEECH_BEFORE = wordList(
  'speech-before',
  `
  ajak
  bantah
  beber
  celetuk
  cerita
  cetus
  cuit
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
  gumam
  harap
  imbau
  imbuh
  jelas
  kata
  katanya
  kecam
  kelakar
  keluh
  kenang
  kicau
  kilah
  klaim
  lanjut
  menurut
  papar
  pesan
  pinta
  puji
  pungkas
  sahut
  sambung
  sambungnya
  sebut
  seloroh
  seru
  tambah
  tandas
  tantang
  tanya
  tegas
  tepis
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
  aksi
  aku
  almarhum
  anak
  anda
  angka
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
  cuitan
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
  duel
  dulu
  empat
  enam
  foto
  gadis
  gaya
  gugatan
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
  jabatan
  janda
  jangan
  janji
  jelang
  jika
  juga
  kabar
  kakak
  kakek
  kalau
  kami
  kapan
  karena
  karier
  karir
  kasus
  ke
  kebijakan
  kedatangan
  kehadiran
  kejadian
  kekalahan
  keluarga
  kemarin
  kematian
  kemenangan
  kemudian
  kenapa
  kepergian
  keponakan
  keputusan
  ketika
  kini
  kisah
  kita
  kondisi
  kontrak
  korban
  kritik
  kritikan
  kunjungan
  kursi
  laga
  lalu
  langkah
  laporan
  lelaki
  lewat
  lima
  lokasi
  lusa
  maaf
  maka
  mari
  masa
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
  mobil
  mohon
  mulanya
  nama
  namun
  nanti
  nasib
  nenek
  oleh
  pada
  padahal
  para
  pelaku
  pelantikan
  pemanggilan
  pemeriksaan
  pemuda
  pemudi
  penahanan
  penampilan
  penangkapan
  pengangkatan
  penunjukan
  peran
  perempuan
  peristiwa
  permintaan
  pernyataan
  pertemuan
  pesan
  petugas
  pidato
  pihak
  pihaknya
  polisi
  posisi
  pria
  rapat
  rekan
  remaja
  rumah
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
  sikap
  soal
  sosok
  status
  suami
  suatu
  sudah
  supaya
  surat
  tadi
  tampak
  tangis
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
  tudingan
  tuduhan
  tujuh
  turut
  ucapan
  unggahan
  untuk
  untungnya
  usai
  usulan
  video
  vonis
  walau
  walaupun
  warga
  yang
  `,
)

/** Words for relatives and companions of whoever holds the office named next, who may be named behind it. */
export const RELATIONS = wordList(
  'relation',
  `
  adik
  ajudan
  anak
  ayah
  besan
  bibi
  cucu
  ibu
  ipar
  istri
  kakak
  keluarga
  keponakan
  kerabat
  menantu
  mertua
  orang-tua
  orangtua
  paman
  pendukung
  putra
  putri
  rekan
  sahabat
  sepupu
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
  free: `
    berdalih
    berharap
    berkata
    berpendapat
    berujar
    bilang
    memperkirakan
    menambahkan
    menduga
    mengaku
    mengakui
    mengatakan
    mengira
    mengklaim
    menilai
    menuding
    menyatakan
    menyebut
    menyebutkan
    meyakini
  `,
  tested: `
    melaporkan
    memaparkan
    memastikan
    membantah
    membenarkan
    memprediksi
    menegaskan
    menerangkan
    mengabarkan
    menganggap
    mengeluhkan
    mengemukakan
    mengungkap
    mengungkapkan
    menjelaskan
    menuturkan
    menyadari
    menyimpulkan
    meyakinkan
  `,
  marked: `
    bercerita
    berjanji
    berkilah
    berkisah
    berpesan
    bertanya
    bertutur
    melanjutkan
    memandang
    membeberkan
    memberitakan
    memerintahkan
    meminta
    memohon
    mempersilakan
    mempertanyakan
    menampik
    menanggapi
    menargetkan
    menceritakan
    mencontohkan
    mencuitkan
    mendesak
    menekankan
    menepis
    mengajak
    mengapresiasi
    mengatakannya
    mengenang
    menggambarkan
    menggarisbawahi
    mengharapkan
    menghimbau
    mengibaratkan
    mengimbau
    mengimbuhkan
    mengingatkan
    menginstruksikan
    mengisahkan
    mengkonfirmasi
    mengkritik
    mengonfirmasi
    mengumumkan
    menguraikan
    mengusulkan
    mengutarakan
    menimpali
    menjabarkan
    menjanjikan
    menjawab
    menolak
    menulis
    menuliskan
    menyampaikan
    menyarankan
    menyayangkan
    menyerukan
    menyesalkan
    menyoroti
    merinci
    mewanti-wanti
  `,
})

/** Words between a verb of saying and the clause that is said. */
export const COMPLEMENT_OPENERS = groupedClass('complement-opener', {
  that: `
    apabila
    bahwa
    bahwasanya
    bila
    jika
    kalau
  `,
  purpose: `
    agar
    supaya
  `,
})

/** Words right before a verb that undo what it says: nothing was said. */
export const UNSAID = wordList(
  'unsaid',
  `
    agar
    akan
    belum
    berani
    berhak
    berhenti
    bisa
    boleh
    bukan
    cara
    dalam
    dapat
    demi
    dengan
    dilarang
    diminta
    dipaksa
    disuruh
    enggan
    guna
    harus
    hendak
    ingin
    jangan
    ketika
    mampu
    mau
    menolak
    perlu
    pernah
    saat
    sambil
    sebelum
    sekaligus
    sempat
    seraya
    setelah
    seusai
    supaya
    tak
    tanpa
    tidak
    untuk
    usai
    yang
  `,
)

/** Words that stand for a speaker named before. */
export const SPEAKER_PRONOUNS = wordList(
  'speaker-pronoun',
  `
    beliau
    dia
    dirinya
    ia
    keduanya
    ketiganya
    mereka
    yang bersangkutan
  `,
)

/** Words with which something else begins behind the name of a speaker: when, where, how, to whom. */
export const SPEAKER_STOPS = wordList(
  'speaker-stop',
  `
    atas
    bahwa
    berkaitan
    dalam
    dari
    dengan
    di
    dihubungi
    dikonfirmasi
    dikutip
    dilansir
    ditemui
    hari
    ini
    itu
    ke
    kemarin
    kemudian
    kepada
    ketika
    lagi
    lalu
    lewat
    melalui
    melansir
    menambahkan
    menanggapi
    menegaskan
    mengakhiri
    mengatakan
    mengenai
    mengingatkan
    mengutip
    menjawab
    menjelaskan
    menutup
    menyinggung
    merujuk
    mewakili
    pada
    pula
    saat
    sambil
    sebagai
    sebagaimana
    sebelum
    secara
    selepas
    sembari
    seperti
    seraya
    setelah
    seusai
    singkat
    soal
    tadi
    tegas
    tentang
    terhadap
    terkait
    untuk
    usai
    via
    waktu
    yang
  `,
)

/** What words are read off that nobody says: a timetable, a rule, a forecast. */
export const NO_SPEAKERS = wordList(
  'no-speaker',
  `
    adat
    agama
    ajaran
    al-quran
    alkitab
    alquran
    analisis
    aturan
    cerita
    daftar
    dokumen
    gambar
    hemat
    hitungan
    hukum
    jadwal
    jenis
    jenisnya
    kabar
    kalender
    kamus
    kategori
    kbbi
    kepercayaan
    ketentuan
    kisah
    kitab
    kontrak
    kriteria
    laman
    legenda
    logika
    mitos
    pasal
    peraturan
    perhitungan
    perjanjian
    perkiraan
    peta
    prakiraan
    prosedur
    protokol
    putusan
    rekaman
    rencana
    rumor
    sejarah
    situs
    sop
    standar
    statistik
    surat
    teori
    tingkat
    tradisi
    ukuran
    undang
    undang-undang
    urutan
    uu
    versi
    waktu
    wikipedia
  `,
)

/** Ways in which words reach the public. */
export const SPEECH_MEDIA = wordList(
  'speech-medium',
  `
    akun
    akun media sosial
    akun media sosialnya
    akun pribadi
    akun pribadinya
    akun resmi
    akun resminya
    aplikasi pesan
    blog
    cuitan
    cuitannya
    diskusi
    diskusi daring
    jumpa pers
    jurnal
    kanal youtube
    kanal youtubenya
    kesaksian
    kesaksiannya
    keterangan
    keterangan pers
    keterangan persnya
    keterangan resmi
    keterangan resminya
    keterangan tertulis
    keterangan tertulisnya
    keterangannya
    kicauan
    konferensi pers
    konferensi video
    konferensi video daring
    kuliah umum
    laman resmi
    laman resminya
    laporan
    laporan tertulis
    media sosial
    media sosialnya
    pernyataan
    pernyataan resmi
    pernyataan tertulis
    pernyataannya
    persidangan
    pesan singkat
    pesan tertulis
    pesan whatsapp
    pidato
    pidatonya
    podcast
    press release
    rapat dengar pendapat
    rapat kerja
    rekaman video
    rilis
    rilis resmi
    rilisnya
    sambungan telepon
    sambutan
    sambutannya
    seminar
    seminar daring
    siaran langsung
    siaran pers
    siaran persnya
    sidang
    siniar
    situs resmi
    situs resminya
    sms
    surat
    surat elektronik
    surat terbuka
    surel
    tayangan video
    telekonferensi
    telepon
    temu media
    unggahan
    unggahannya
    video
    video conference
    wawancara
    wawancara khusus
    webinar
    whatsapp
  `,
)

/** Verbs of saying that name their speaker by "-nya": "katanya", "ujarnya". */
export const SPEECH_CLITICS = wordList(
  'speech-clitic',
  `
    ajaknya
    akunya
    bantahnya
    bebernya
    celetuknya
    ceritanya
    cetusnya
    cuitnya
    dijelaskannya
    dikatakannya
    dipaparkannya
    disampaikannya
    ditambahkannya
    ditegaskannya
    diterangkannya
    dituturkannya
    diungkapkannya
    gumamnya
    harapnya
    imbaunya
    imbuhnya
    jawabnya
    jelasnya
    katanya
    kecamnya
    kelakarnya
    keluhnya
    kenangnya
    kicaunya
    kilahnya
    kisahnya
    klaimnya
    kritiknya
    lanjutnya
    menurutnya
    paparnya
    pesannya
    pintanya
    pujinya
    pungkasnya
    rincinya
    sahutnya
    sambungnya
    sebutnya
    selorohnya
    serunya
    tambahnya
    tandasnya
    tantangnya
    tanyanya
    tegasnya
    tekannya
    tepisnya
    terangnya
    timpalnya
    tukasnya
    tulisnya
    tutupnya
    tuturnya
    ucapnya
    ujarnya
    ungkapnya
    urainya
    `,
)

/** Of these the ones that say what words between quotation marks are, and elsewhere more often something else ("Kalau macet, imbau warga menepi"). */
export const QUOTE_CUES = wordList(
  'quote-cue',
  `
    ajak
    ajaknya
    celetuk
    celetuknya
    cuit
    cuitnya
    gumam
    gumamnya
    imbau
    imbaunya
    kecam
    kecamnya
    kelakar
    kelakarnya
    kicau
    kicaunya
    kritiknya
    pinta
    pintanya
    puji
    pujinya
    sahut
    sahutnya
    seloroh
    selorohnya
    tantang
    tantangnya
    tekannya
    tepis
    tepisnya
  `,
)

/** Words with which begins what stands between a verb of saying and its clause: to whom, when asked, by what medium. */
export const SPEECH_ADJUNCTS = wordList(
  'speech-adjunct',
  `
    dalam acara
    dalam jumpa pers
    dalam keterangan
    dalam keterangannya
    dalam konferensi
    dalam konferensi pers
    dalam pernyataan
    dalam pernyataannya
    dalam rapat
    dalam rilis
    dalam sambutannya
    dalam siaran
    dalam sidang
    dalam wawancara
    di depan
    di hadapan
    di sela
    di sela-sela
    hari ini
    kemarin
    kepada
    ketika
    lewat
    melalui
    mengenai
    saat
    sambil
    selepas
    sembari
    seraya
    setelah
    seusai
    soal
    tadi
    terkait
    usai
    via
  `,
)

/** Small words that only a clause has: a noun phrase holds none of them. */
export const CLAUSE_MARKS = wordList(
  'clause-mark',
  `
    ada
    adalah
    akan
    aman
    baik
    bakal
    belum
    benar
    berada
    bersalah
    bisa
    boleh
    bukan
    cukup
    dapat
    habis
    hanya
    harus
    hilang
    ialah
    ingin
    jangan
    lengkap
    luka
    masih
    mau
    memang
    meninggal
    merupakan
    mesti
    normal
    perlu
    pernah
    putus
    rusak
    sangat
    sebanyak
    sedang
    sehat
    selamat
    selesai
    sempat
    sudah
    surut
    tak
    telah
    tengah
    tetap
    tewas
    tidak
    wajib
  `,
)

/** Things that somebody's words stand in: "menurut data BPBD" is the BPBD's, "menurut data" nobody's. */
export const SPEECH_SOURCES = wordList(
  'speech-source',
  `
    berita
    catatan
    cerita
    data
    dugaan
    hasil
    informasi
    kesaksian
    keterangan
    laporan
    pantauan
    pemberitaan
    pemeriksaan
    penelitian
    pengakuan
    pengamatan
    penuturan
    penyelidikan
    riset
    studi
    survei
    temuan
  `,
)

/** Words beside a speaker behind which a day or place is what he speaks of, not that of his words. */
export const SPOKEN_OF = wordList(
  'spoken-of',
  `
    atas
    hingga
    menanggapi
    mengacu
    mengenai
    menyinggung
    menyusul
    merujuk
    perihal
    sampai
    sejak
    seputar
    soal
    tentang
    terkait
    untuk
    yang
  `,
)

/** Words that close what was said and name its speaker: "…, demikian Gubernur Arsyad Mooduto". */
export const SPEECH_CLOSERS = wordList(
  'speech-closer',
  `
    begitu
    demikian
    demikian dikatakan
    demikian disampaikan
    demikian diungkapkan
    demikian kata
    demikian penjelasan
  `,
)

/** Words before a noun in small letters that make it somebody who speaks: "seorang saksi", "pihak kampus". */
export const SPEAKER_ARTICLES = wordList(
  'speaker-article',
  `
  beberapa
  dua
  para
  pihak
  pihaknya
  salah
  sang
  satu
  sejumlah
  seorang
  seseorang
  si
  sumber
  tiga
  tim
  warga
  `,
)

/** Prepositions that make the words behind them no subject: "di Balai Kota mengatakan". */
export const PLACE_HEADS = wordList(
  'place-head',
  `
  bagi
  dalam
  dari
  dengan
  di
  ke
  kepada
  lewat
  melalui
  oleh
  pada
  terhadap
  untuk
  `,
)

/** Words before a verb of saying behind a quotation: "…," demikian kata Retno. */
export const SPEECH_LEADS = wordList('speech-lead', 'begitu', 'begitulah', 'demikian', 'seperti')

/** Words before marks that name what is written, sung or called so: "bertema “Pulih Bersama”". */
export const TITLE_WORDS = wordList(
  'title-word',
  `
  berjudul
  bernama
  bersubjudul
  bertagar
  bertajuk
  bertema
  bertemakan
  bertopik
  buku
  dijuluki
  dinamai
  diskusi
  dokumenter
  film
  jargon
  judul
  lagu
  motto
  novel
  puisi
  semboyan
  seminar
  slogan
  tagar
  tagline
  tajuk
  tema
  topik
  webinar
  yel-yel
  `,
)

/** Words that point at somebody spoken of before: "kata politisi Partai Golkar ini". */
export const EPITHET_ENDS = wordList('epithet-end', 'ini', 'itu', 'tersebut')

/** Words that begin a clause before the subject of the sentence: "Meski menang, Dimas tetap rendah hati". */
export const SUBORDINATORS = wordList(
  'subordinator',
  `
  agar
  bila
  jika
  kalau
  karena
  kendati
  ketika
  lantaran
  meski
  meskipun
  saat
  sebelum
  sejak
  selain
  sementara
  sesudah
  setelah
  supaya
  usai
  walau
  walaupun
  `,
)

/** Words between a speaker and the verb of saying: "politikus itu juga mengatakan". */
export const SPEAKER_ADVERBS = wordList('speaker-adverb', 'juga', 'kemudian', 'lalu', 'lantas', 'pun', 'sendiri', 'turut')

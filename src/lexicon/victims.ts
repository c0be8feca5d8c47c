import type { CountFact } from '../model/kinds/count.ts'
import { groupedClass, markList, wordList } from './table.ts'

type Status = CountFact['status']

const STATE_WORDS = {
  dead: `
    berpulang
    bunuh diri
    dibantai
    dibunuh
    dieksekusi mati
    dihabisi
    dikebumikan
    dikremasi
    dikubur
    dikuburkan
    dimakamkan
    dinyatakan meninggal
    dinyatakan meninggal dunia
    dinyatakan tewas
    dipenggal
    ditembak mati
    gugur | human-state
    jadi korban jiwa
    kehilangan nyawa
    kehilangan nyawanya
    mati
    mati lemas
    mati syahid
    md
    melayang
    melayang nyawanya
    menemui ajal
    menemui ajalnya
    mengembuskan nafas terakhir
    mengembuskan nafas terakhirnya
    mengembuskan napas terakhir
    mengembuskan napas terakhirnya
    menghembuskan nafas terakhir
    menghembuskan nafas terakhirnya
    menghembuskan napas terakhir
    menghembuskan napas terakhirnya
    meniggal
    meningal
    meninggal | human-state
    meninggal di tempat
    meninggal dunia | human-state
    menjadi jenazah
    menjadi korban jiwa
    menjadi korban meninggal
    menjadi korban tewas
    menjadi mayat
    meregang nyawa
    meregang nyawanya
    sudah tak bernyawa
    sudah tidak bernyawa
    tak bernafas
    tak bernyawa
    tak bernyawa lagi
    tak bisa diselamatkan
    tak dapat diselamatkan
    tak selamat
    tak terselamatkan
    tak tertolong
    terbujur kaku
    terbunuh
    tewas | human-state
    tewas di tempat
    tidak bernafas
    tidak bernyawa
    tidak bernyawa lagi
    tidak bisa diselamatkan
    tidak dapat diselamatkan
    tidak selamat
    tidak terselamatkan
    tidak tertolong
    tinggal kerangka
    tinggal nama
    tutup usia
    wafat | human-state
  `,
  injured: `
    babak belur
    cedera
    cedera parah
    cedera ringan
    cedera serius
    cidera
    digigit anjing
    digigit buaya
    digigit ular
    gegar otak
    kena peluru
    kondisi kritis
    kondisi luka
    kondisi serius
    kritis
    lebam
    lebam-lebam
    lecet
    luka
    luka bacok
    luka bakar
    luka bakar serius
    luka berat
    luka berat dan ringan
    luka lecet
    luka memar
    luka parah
    luka ringan
    luka ringan dan berat
    luka ringan hingga berat
    luka robek
    luka sayat
    luka sedang
    luka serius
    luka sobek
    luka tembak
    luka tusuk
    luka-luka | human-state
    luka-luka berat
    luka-luka ringan
    melepuh
    memar
    memar-memar
    menjadi korban luka
    patah kaki
    patah tangan
    patah tulang
    pingsan
    sesak nafas
    sesak napas
    tak sadarkan diri
    terbacok
    terbakar
    terbakar parah
    terkena pecahan
    terkena peluru
    terkena serpihan
    terkena tembakan
    terkilir
    terlindas
    terluka | human-state
    tersayat
    tersiram air keras
    tersiram air panas
    tertembak
    tertusuk
    tidak sadarkan diri
  `,
  missing: `
    belum berhasil ditemukan
    belum diketahui keberadaannya
    belum diketahui nasibnya
    belum ditemukan
    belum juga ditemukan
    dalam pencarian
    dalam proses pencarian
    dinyatakan hilang
    hanyut
    hanyut terbawa arus
    hilang
    hilang kontak
    hilang tanpa jejak
    hilang tenggelam
    hilang terseret arus
    lenyap
    masih akan dicari
    masih belum ditemukan
    masih dalam pencarian
    masih dicari
    masih terus dicari
    menghilang
    raib
    tenggelam
    terapung-apung
    terbawa arus
    terbawa banjir
    terbawa ombak
    terombang-ambing
    terseret air
    terseret arus
    terseret banjir
    terseret gelombang
    terseret ombak
    tersesat
    terus dicari
    tidak diketahui keberadaannya
    tidak ditemukan
  `,
  rescued: `
    berhasil diangkat
    berhasil dibebaskan
    berhasil dievakuasi
    berhasil dikeluarkan
    berhasil dilepaskan
    berhasil ditarik
    berhasil ditolong
    berhasil kami evakuasi
    berhasil kami selamatkan
    berhasil keluar
    berhasil kita evakuasi
    berhasil lolos
    berhasil menyelamatkan diri
    berhasil selamat
    dibebaskan
    dievakuasi basarnas
    dievakuasi tim sar
    dilepaskan
    diselamatkan
    diselamatkan nelayan
    ditemukan hidup
    ditolong
    evakuasi mandiri
    kami selamatkan
    keadaan hidup
    keadaan selamat
    kita selamatkan
    kondisi hidup
    kondisi selamat
    lolos dari kematian
    lolos dari maut
    luput dari maut
    masih hidup
    melakukan evakuasi mandiri
    selamat
    selamat dari maut
    terselamatkan
    tertolong
  `,
  captive: `
    diculik
    dikurung
    dipaksa bekerja
    dipasung
    disandera | human-state
    disekap
    ditawan
    masih terjebak
    masih tertimbun
    terjebak
    terjepit
    terkubur
    terkurung
    terperangkap
    tertahan
    tertimbun
  `,
  repatriated: `
    dideportasi | human-state
    dipulangkan
    dipulangkan ke indonesia
    dipulangkan ke tanah air
    direpatriasi
    kembali ke indonesia
    kembali ke tanah air
    tiba di tanah air
  `,
  displaced: `
    berada di lokasi pengungsian
    berada di pengungsian
    berada di pos
    berada di pos lapangan
    berada di posko
    berada di tempat pengungsian
    berada di tenda
    berlindung di
    bertahan di lokasi pengungsian
    bertahan di pengungsian
    bertahan di tenda
    dievakuasi
    dipindahkan ke tempat aman
    dipindahkan ke tempat yang aman
    direlokasi
    ditampung
    diungsikan
    diusir
    kami evakuasi
    kami ungsikan
    kehilangan tempat berlindung
    kita evakuasi
    lari ke
    melarikan diri ke
    mencari perlindungan
    mengungsi | human-state
    mengungsikan diri
    meninggalkan daerah
    meninggalkan desa
    meninggalkan desanya
    meninggalkan kampung
    meninggalkan kampung halaman
    meninggalkan kampung halamannya
    meninggalkan kampungnya
    meninggalkan kediaman
    meninggalkan kota
    meninggalkan negara itu
    meninggalkan negara mereka
    meninggalkan negaranya
    meninggalkan negeri itu
    meninggalkan rumah
    meninggalkan rumahnya
    meninggalkan tempat tinggal
    meninggalkan tempat tinggal mereka
    meninggalkan tempat tinggalnya
    meninggalkan wilayah
    menyelamatkan diri ke
    terusir
    tinggal di hunian sementara
    tinggal di pengungsian
    tinggal di pos
    tinggal di pos lapangan
    tinggal di posko
    tinggal di tempat pengungsian
    tinggal di tenda
  `,
  affected: `
    batal berangkat
    dehidrasi
    demam
    di-phk
    diare
    dirumahkan
    ditelantarkan
    gagal berangkat
    gatal-gatal
    gizi buruk
    hipotermia
    kedinginan
    kehilangan harta benda
    kehilangan mata pencaharian
    kehilangan mata pencarian
    kehilangan pekerjaan
    kehilangan rumah
    kehilangan tempat tinggal
    kejang-kejang
    kekurangan air bersih
    kekurangan makanan
    kekurangan pangan
    kelaparan
    kelelahan
    kena dampak
    kena phk
    keracunan | human-state
    kesurupan
    krisis air bersih
    membutuhkan air bersih
    membutuhkan bantuan
    membutuhkan logistik
    membutuhkan makanan
    membutuhkan obat-obatan
    membutuhkan pangan
    membutuhkan pertolongan
    membutuhkan selimut
    membutuhkan tempat berlindung
    membutuhkan tempat penampungan
    membutuhkan tempat tinggal
    memerlukan air bersih
    memerlukan bantuan
    memerlukan makanan
    memerlukan pertolongan
    menderita demam
    menderita diare
    menderita gizi buruk
    menderita ispa
    menderita keracunan
    menderita penyakit
    menderita sakit
    mengalami anemia
    mengalami dehidrasi
    mengalami demam
    mengalami diare
    mengalami gangguan
    mengalami gejala
    mengalami hipertensi
    mengalami iritasi
    mengalami ispa
    mengalami kebutaan
    mengalami kejang
    mengalami kekerasan
    mengalami kelaparan
    mengalami kelelahan
    mengalami keracunan
    mengalami mual
    mengalami muntah
    mengalami pusing
    mengalami sakit
    mengalami sakit perut
    mengalami sesak
    mengalami shock
    mengalami syok
    mengalami trauma
    mengeluh mual
    mengeluh pusing
    mengeluh sakit
    mengeluh sakit perut
    mengeluhkan gejala
    mengeluhkan mual
    mengeluhkan pusing
    mengeluhkan sakit
    mual
    muntah
    muntah-muntah
    sakit
    sakit perut
    telantar
    terdampak
    terdampar
    terisolasi
    terisolir
    terkatung-katung
    terkena dampak
    terkena phk
    terkepung banjir
    terlantar
    terserang diare
    terserang ispa
    trauma
  `,
  hospitalized: `
    dalam perawatan
    diisolasi
    diopname
    dirawat
    dirawat inap
    dirawat intensif
    isolasi
    kami rawat
    kita rawat
    koma
    masih dirawat
    masih menjalani perawatan
    masuk rs
    masuk ruang icu
    masuk rumah sakit
    melakukan perawatan
    mendapat penanganan medis
    mendapat perawatan
    mendapat pertolongan medis
    mendapatkan penanganan medis
    mendapatkan perawatan
    mendapatkan pertolongan medis
    menjalani isolasi
    menjalani operasi
    menjalani pengobatan
    menjalani perawatan
    menjalani rawat inap
    opname
    perawatan intensif
    rawat inap
    tengah dirawat
  `,
  infected: `
    dinyatakan positif
    mengidap
    positif
    positif corona
    positif covid
    positif covid 19
    positif covid-19
    positif virus
    positif virus corona
    positif virus covid-19
    reaktif
    suspek
    terinfeksi
    terjangkit
    terjangkiti
    terkonfirmasi
    terkonfirmasi positif
    terpapar
    terserang
    tertular
  `,
  recovered: `
    boleh pulang
    dibolehkan pulang
    diizinkan pulang
    dinyatakan sehat
    dinyatakan sembuh
    diperbolehkan pulang
    dipulangkan dari puskesmas
    dipulangkan dari rs
    dipulangkan dari rsud
    dipulangkan dari rumah sakit
    dipulangkan karena sembuh
    dipulangkan ke rumah
    dipulangkan setelah dirawat
    dipulangkan setelah sembuh
    keluar dari rumah sakit
    keluar rumah sakit
    pulang dalam keadaan sehat
    pulang dalam keadaan sembuh
    pulang dan sehat
    pulang dari rumah sakit
    pulih
    sembuh
    sembuh dan pulang
    sudah pulang
    sudah pulih
    sudah sembuh
    telah pulang
  `,
  arrested: `
    berstatus tersangka
    diamankan
    dibekuk | human-state
    diborgol
    dibui
    diciduk
    dicokok
    digelandang
    digiring ke
    dihukum penjara
    dijadikan tersangka
    dijatuhi hukuman
    dijebloskan
    dijebloskan ke penjara
    dijemput paksa
    dilumpuhkan
    dipenjara
    diringkus | human-state
    diseret ke pengadilan
    ditahan
    ditangkap
    ditangkap tangan
    ditetapkan jadi tersangka
    ditetapkan menjadi pelaku
    ditetapkan menjadi tersangka
    ditetapkan sebagai tersangka
    ditetapkan tersangka
    divonis
    jadi tersangka
    kami amankan
    kami bekuk
    kami ringkus
    kami tahan
    kami tangkap
    kami tetapkan sebagai tersangka
    kami tetapkan tersangka
    kita amankan
    kita tahan
    kita tangkap
    menjadi tersangka
    menyerahkan diri
    sebagai tersangka
    terjaring
    terjaring operasi
    terjaring razia
    tertangkap
    tertangkap tangan
  `,
  victim: `
    diamuk massa
    dianiaya
    dibacok
    dibakar
    dibegal
    dicabuli
    dieksploitasi
    digigit
    digulung ombak
    dihantam ombak
    dihipnotis
    diintimidasi
    dijambret
    dijual
    dikeroyok
    dilecehkan
    diperdagangkan
    diperkosa
    dipukul
    dipukuli
    diracun
    dirampok
    disambar petir
    disengat
    disengat lebah
    disengat tawon
    diserang
    diserang harimau
    diseruduk
    disiksa
    disiram air keras
    ditabrak
    ditembak
    ditembaki
    diterjang banjir
    diterjang gelombang
    diterjang ombak
    diterkam
    diterkam buaya
    diterkam harimau
    ditikam
    ditipu
    ditusuk
    jadi korban
    jatuh dari
    menjadi korban | human-state
    menjadi sasaran
    terinjak
    terjatuh dari
    terkena ledakan
    terperosok
    tersambar
    tersambar petir
    tersengat
    tersengat listrik
    tersetrum
    tertabrak
    tertimpa
    tertipu
  `,
  present: `
    berada di dalam
    berada di kapal
    berada di pesawat
    berdemo
    berdemonstrasi
    berkumpul
    berunjuk rasa
    masih berada di kapal
    masih di dalam kapal
    masih di kapal
    memadati
    menggelar aksi
    menggelar demonstrasi
    menggelar unjuk rasa
    menghadiri
    menumpang
    naik kapal
    turun ke jalan
  `,
  other: `
    dalam pemantauan
    dalam pemulihan
    dalam pengawasan
    diburu
    dikarantina
    dikejar polisi
    dipantau
    isolasi mandiri
    kabur
    karantina mandiri
    masih dalam pemantauan
    masih dalam pengawasan
    masih dalam pengejaran
    masih diburu
    masih dikejar
    masih dipantau
    masuk karantina
    melarikan diri
    mengikuti rapid test
    mengikuti tes cepat
    mengikuti tes swab
    menjalani isolasi mandiri
    menjalani karantina
    menjalani karantina mandiri
    menjalani rapid test
    menjalani rawat jalan
    menjalani swab
    menjalani swab test
    menjalani tes cepat
    menjalani tes pcr
    menjalani tes swab
    menjalani tes usap
    menjalani uji swab
    negatif
    rawat jalan
    selesai dipantau
    selesai masa pemantauan
    selesai masa pengawasan
    selesai menjalani pemantauan
    selesai menjalani pengawasan
    selesai menjalani proses pemantauan
    selesai menjalani proses pengawasan
    selesai pemantauan
    selesai pengawasan
    selesai proses pemantauan
  `,
}

/** What can be said of people: their subject is whom it happened to ("12 orang tewas", "dievakuasi", "luka berat"). */
export const STATES = groupedClass<Status>('victim-state', STATE_WORDS)

/** States that are said of people alone: a noun no table knows, counted before one, names people. */
export const HUMAN_STATES = markList('human-state', ...Object.values(STATE_WORDS))

const ACT_WORDS = {
  dead: `
    mematikan
    membantai
    membunuh | human-act
    memenggal | human-act
    memenggal kepala
    menembak mati
    menewaskan | human-act
    menewaskan sedikitnya
    mengakibatkan kematian
    mengakibatkan tewasnya
    mengeksekusi
    menghabisi | human-act
    menghabisi nyawa
    menghilangkan nyawa
    menghukum mati
    menyebabkan kematian
    menyebabkan tewasnya
    merenggut
    merenggut korban jiwa
    merenggut nyawa | human-act
  `,
  injured: `
    melukai | human-act
    mencederai
    mencelakai
    menciderai
  `,
  missing: `
    mencari
    menghilangkan
  `,
  rescued: `
    berhasil mengevakuasi
    membebaskan
    mengeluarkan
    menolong
    menyelamatkan
  `,
  captive: `
    menawan
    menculik | human-act
    mengubur
    mengurung
    menimbun
    menjebak
    menyandera | human-act
    menyekap
  `,
  repatriated: `
    membantu pemulangan
    memfasilitasi kepulangan
    memfasilitasi pemulangan
    memulangkan | human-act
    mendeportasi | human-act
    merepatriasi
  `,
  displaced: `
    menampung
    mengevakuasi
    mengungsikan
    merelokasi
  `,
  affected: `
    berdampak kepada
    berdampak pada
    berdampak terhadap
    dialami
    dialami oleh
    diderita
    diderita oleh
    dirasakan
    dirasakan oleh
    menelantarkan
    menterlantarkan
    meracuni
  `,
  hospitalized: `
    mengarantina
    mengisolasi
    mengkarantina
    merawat
  `,
  infected: `
    menginfeksi
    menjangkiti
    menulari
  `,
  recovered: `
    menyembuhkan
  `,
  arrested: `
    melumpuhkan
    membekuk | human-act
    memenjarakan
    menahan
    menangkap
    menangkap tangan
    menciduk | human-act
    mencokok
    mengamankan
    menggelandang
    menggulung
    menjaring
    menjebloskan
    meringkus | human-act
  `,
  victim: `
    melecehkan
    memakan korban
    membacok
    memperkosa
    memukul
    memukuli
    menabrak
    mencabuli
    menelan korban
    menembak
    menembaki
    menganiaya
    mengeroyok
    menghantam
    menikam
    menimpa
    menipu
    menjual
    menusuk
    menyambar
    menyasar
    menyerang
    menyeruduk
    menyiksa
    merampok
  `,
  present: `
    berawak
    berisi
    bermuatan
    berpenumpang
    berpenumpangkan
    diawaki
    dihadiri
    dihadiri oleh
    diikuti
    diikuti oleh
    dinaiki
    dinaiki oleh
    ditumpangi
    ditumpangi oleh
    membawa
    memuat
    mengangkut
    mengangkut rombongan
  `,
}

/** Verbs that do something to the people counted behind them: "menewaskan 12 orang", "menangkap dua pelaku". */
export const ACTS = groupedClass<Status>('victim-act', ACT_WORDS)

/** Acts that are done to people alone. */
export const HUMAN_ACTS = markList('human-act', ...Object.values(ACT_WORDS))

/** What happened as a noun, before the people it happened to: "evakuasi 12 warga", "kematian dua santri", "penangkapan terhadap tiga orang". */
export const DEEDS = groupedClass<Status>('victim-deed', {
  dead: `
    gugurnya
    jasad
    jenazah
    kematian
    mayat
    meninggalnya
    nyawa
    pemakaman
    pembantaian
    pembunuh
    pembunuhan
    terbunuhnya
    tewasnya
    wafatnya
  `,
  missing: `
    hilangnya
    pencarian
  `,
  rescued: `
    pembebasan
    penyelamatan
  `,
  captive: `
    penculik
    penculikan
    penyandera
    penyanderaan
    penyekapan
  `,
  repatriated: `
    deportasi
    dipulangkannya
    kepulangan
    pemulangan
    repatriasi
  `,
  displaced: `
    evakuasi
    pengungsian
  `,
  arrested: `
    diamankannya
    ditangkapnya
    penahanan
    penangkapan
    tertangkapnya
  `,
  victim: `
    asusila
    kekerasan seksual
    pelecehan
    pelecehan seksual
    pembacokan
    pemerkosa
    pemerkosaan
    pencabul
    pencabulan
    penembak
    penembakan
    penganiaya
    penganiayaan
    pengeroyok
    pengeroyokan
    penikam
    penusukan
    penyerangan
    penyiksaan
    perampokan
    perundungan
  `,
})

/** Verbs of bringing; with a hospital behind "ke" their people are in care. */
export const CARRIES = wordList(
  'carry',
  `
  diangkut
  diantar
  dibawa
  dibopong
  diboyong
  dievakuasi
  dilarikan
  dipindahkan
  dirujuk
  ditangani
  diterbangkan
  masuk
  melarikan
  membawa
  memindahkan
  mengantar
  mengantarkan
  mengevakuasi
  merujuk
  `,
)

/** Where people are in care. */
export const CARE_PLACES = wordList(
  'care-place',
  `
  balai kesehatan
  balai pengobatan
  bangsal
  fasilitas kesehatan
  faskes
  icu
  igd
  instalasi gawat darurat
  klinik
  poliklinik
  pusat kesehatan
  pusat klinis
  pusat medis
  puskesmas
  pustu
  rs
  rsi
  rsia
  rsj
  rspad
  rsu
  rsud
  rsup
  ruang icu
  ruang isolasi
  ruang perawatan
  rumah sakit
  rumah sakit jiwa
  rumah sakit umum
  rumahsakit
  rumkit
  ugd
  unit gawat darurat
  `,
)

/** Where the dead are brought. */
export const MORGUES = wordList(
  'morgue',
  `
  instalasi forensik
  instalasi jenazah
  instalasi kedokteran forensik
  instalasi pemulasaraan jenazah
  kamar jenazah
  kamar mayat
  liang lahat
  pemakaman
  ruang jenazah
  ruang mayat
  rumah duka
  `,
)

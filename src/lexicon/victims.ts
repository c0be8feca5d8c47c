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
    dikebumikan
    dikremasi
    dikuburkan
    dimakamkan
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
    menjadi korban jiwa
    menjadi korban meninggal
    menjadi korban tewas
    menjadi mayat
    meregang nyawa
    sudah tak bernyawa
    sudah tidak bernyawa
    tak bernyawa
    tak bernyawa lagi
    tak bisa diselamatkan
    tak dapat diselamatkan
    tak selamat
    tak terselamatkan
    tak tertolong
    terbunuh
    tewas | human-state
    tewas di tempat
    tidak bernyawa
    tidak bernyawa lagi
    tidak bisa diselamatkan
    tidak dapat diselamatkan
    tidak selamat
    tidak terselamatkan
    tidak tertolong
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
    gegar otak
    kondisi kritis
    kondisi serius
    kritis
    lecet
    luka
    luka bacok
    luka bakar
    luka berat
    luka berat dan ringan
    luka lecet
    luka memar
    luka parah
    luka ringan
    luka ringan dan berat
    luka sedang
    luka serius
    luka tembak
    luka tusuk
    luka-luka | human-state
    melepuh
    memar
    menjadi korban luka
    patah kaki
    patah tangan
    patah tulang
    pingsan
    sesak nafas
    sesak napas
    terbacok
    terbakar parah
    terkena peluru
    terkena tembakan
    terlindas
    terluka | human-state
    tersayat
    tertembak
    tertusuk
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
    hilang
    hilang kontak
    lenyap
    masih belum ditemukan
    masih dalam pencarian
    masih dicari
    tenggelam
    terbawa arus
    terseret arus
    terseret gelombang
    terseret ombak
    tidak diketahui keberadaannya
    tidak ditemukan
  `,
  rescued: `
    berhasil dibebaskan
    berhasil dievakuasi
    berhasil ditarik
    berhasil ditolong
    berhasil keluar
    berhasil lolos
    berhasil menyelamatkan diri
    dibebaskan
    dievakuasi basarnas
    dievakuasi tim sar
    diselamatkan
    diselamatkan nelayan
    ditemukan hidup
    ditolong
    evakuasi mandiri
    keadaan hidup
    kondisi hidup
    lolos dari maut
    masih hidup
    melakukan evakuasi mandiri
    selamat
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
    berada di pengungsian
    berada di pos
    berada di pos lapangan
    berada di posko
    berada di tempat pengungsian
    berada di tenda
    bertahan di pengungsian
    bertahan di tenda
    dievakuasi
    direlokasi
    ditampung
    diungsikan
    mengungsi | human-state
    mengungsikan diri
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
    di-phk
    diare
    dirumahkan
    gagal berangkat
    gizi buruk
    kehilangan mata pencaharian
    kehilangan mata pencarian
    kehilangan pekerjaan
    kehilangan rumah
    kehilangan tempat tinggal
    kekurangan air bersih
    kelaparan
    kena dampak
    kena phk
    keracunan | human-state
    kesurupan
    krisis air bersih
    membutuhkan bantuan
    membutuhkan tempat berlindung
    memerlukan bantuan
    menderita
    mengalami
    mengalami gangguan
    mengalami gejala
    mengalami keracunan
    mengalami trauma
    mengeluhkan
    mual
    muntah
    muntah-muntah
    sakit
    sakit perut
    telantar
    terdampak
    terisolasi
    terisolir
    terkena dampak
    terkena phk
    terlantar
    trauma
  `,
  hospitalized: `
    dalam perawatan
    diisolasi
    dikarantina
    diopname
    dirawat
    dirawat inap
    isolasi
    masih dirawat
    masuk rs
    masuk rumah sakit
    melakukan perawatan
    mendapat penanganan medis
    mendapat perawatan
    mendapatkan penanganan medis
    mendapatkan perawatan
    menjalani isolasi
    menjalani karantina
    menjalani operasi
    menjalani pengobatan
    menjalani perawatan
    menjalani rawat inap
    opname
    rawat inap
  `,
  infected: `
    dinyatakan positif
    mengidap
    positif
    positif corona
    positif covid-19
    positif virus corona
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
    dinyatakan sehat
    dinyatakan sembuh
    diperbolehkan pulang
    dipulangkan dari puskesmas
    dipulangkan dari rs
    dipulangkan dari rsud
    dipulangkan dari rumah sakit
    dipulangkan karena sembuh
    dipulangkan setelah dirawat
    dipulangkan setelah sembuh
    kesembuhan
    pulang dalam keadaan sehat
    pulang dalam keadaan sembuh
    pulang dan sehat
    pulang dari rumah sakit
    pulih
    sembuh
    sembuh dan pulang
    sudah pulih
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
    dijebloskan ke penjara
    dijemput paksa
    dilumpuhkan
    dipenjara
    diringkus | human-state
    ditahan
    ditangkap
    ditangkap tangan
    ditetapkan jadi tersangka
    ditetapkan menjadi pelaku
    ditetapkan menjadi tersangka
    ditetapkan sebagai tersangka
    ditetapkan tersangka
    jadi tersangka
    menjadi tersangka
    menyerahkan diri
    sebagai tersangka
    terjaring
    terjaring operasi
    terjaring razia
    tertangkap
  `,
  victim: `
    dianiaya
    dibacok
    dibakar
    dibegal
    dicabuli
    dieksploitasi
    dijambret
    dikeroyok
    dilecehkan
    diperkosa
    dipukul
    dipukuli
    dirampok
    diserang
    disiksa
    disiram air keras
    ditabrak
    ditembak
    ditembaki
    ditikam
    ditipu
    ditusuk
    jadi korban
    menjadi korban | human-state
    terinjak
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
    isolasi mandiri
    kabur
    melarikan diri
    mengikuti rapid test
    mengikuti tes cepat
    mengikuti tes swab
    menjalani isolasi mandiri
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
    menembak mati
    menewaskan | human-act
    mengeksekusi
    menghilangkan nyawa
    menghukum mati
    merenggut
    merenggut korban jiwa
    merenggut nyawa | human-act
  `,
  injured: `
    melukai | human-act
    mencederai
    mencelakai
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
    penculikan
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
    pemerkosaan
    pencabulan
    penembakan
    penganiayaan
    pengeroyokan
    penyerangan
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
  fasilitas kesehatan
  faskes
  icu
  igd
  instalasi gawat darurat
  klinik
  puskesmas
  rs
  rsi
  rsia
  rsj
  rspad
  rsu
  rsud
  rsup
  ruang isolasi
  ruang perawatan
  rumah sakit
  rumah sakit umum
  rumkit
  ugd
  unit gawat darurat
  `,
)

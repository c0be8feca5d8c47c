import { groupedClass, wordList } from './table.ts'

/**
 * What a noun that people are counted in says of them by itself: `person` nothing, `household` families, `case` an infection where the words
 * beside it say so, `officer` somebody who usually acts; else what happened to them ("jenazah": dead).
 */
export type PeopleSense =
  | 'person'
  | 'officer'
  | 'household'
  | 'case'
  | 'dead'
  | 'captive'
  | 'displaced'
  | 'infected'
  | 'arrested'
  | 'suspect'
  | 'victim'
  | 'present'

/** Nouns that people are counted in. */
export const PEOPLE = groupedClass<PeopleSense>('people', {
  person: `
    adik
    ahli
    aktivis
    anak
    anak buah
    anak di bawah umur
    anak kecil
    anak laki-laki
    anak perempuan
    anak yatim
    anak-anak
    anggota geng
    anggota keluarga
    anggota keluarganya
    arsitek
    artis
    asn
    atlet
    ayah
    balita
    bapak
    bayi
    bersaudara
    biarawati
    bibi
    bidan
    biksu
    bocah
    buruh
    calon pekerja migran
    calon pmi
    camat
    cucu
    demonstran
    dewasa
    difabel
    disabilitas
    dokter
    donatur
    dosen
    duda
    etnis rohingya
    fans
    fotografer
    gadis
    gelandangan
    geng
    guru
    honorer
    ibu
    ibu hamil
    ibu rumah tangga
    ilmuwan
    imigran
    imigran gelap
    individu
    insinyur
    investor
    istri
    jamaah
    jamaah haji
    jamaah umrah
    janda
    jemaah
    jemaah haji
    jemaah umrah
    jemaat
    jiwa
    joki
    jurnalis
    jurnalis asing
    kakak
    kakak beradik
    kakek
    karyawan
    karyawati
    kaum
    kepala daerah
    kepala desa
    keponakan
    kerabat
    kernet
    kiai
    kondektur
    konsumen
    kuli
    laki-laki
    lanjut usia
    lansia
    lelaki
    lurah
    mahasiswa
    mahasiswi
    manula
    manusia
    masinis
    massa
    migran
    murid
    nakes
    napi
    narapidana
    nasabah
    nelayan
    nenek
    orang
    orang dewasa
    paman
    paramedis
    pasien
    pastor
    pasutri
    pebalap
    pedagang
    pegawai
    pejabat
    pejabat kepolisian
    pejalan kaki
    pekerja
    pekerja migran
    pekerja migran indonesia
    pekerja seks
    pekerja seks komersial
    pelajar
    pelaku perjalanan
    pelaku umkm
    pelaku usaha
    pelaku wisata
    pelatih
    pelaut
    pemain
    pemakai
    pemancing
    pemandu lagu
    pembalap
    pembeli
    pembonceng
    pemburu
    pemilik
    pemotor
    pemuda
    pemudi
    pemudik
    pemulung
    penambang
    penambang emas
    penambang liar
    pencari emas
    pencari suaka
    pendaki
    pendemo
    penderita
    pendeta
    penduduk
    pendukung
    pendulang
    pendulang emas
    peneliti
    pengamen
    pengemis
    pengemudi
    pengemudi ojek
    pengemudi ojek online
    pengemudi ojol
    pengendara
    pengendara motor
    pengendara sepeda motor
    penggemar
    pengguna
    penghuni
    pengidap
    pengunjuk rasa
    pengunjung
    penjual
    penonton
    penyandang disabilitas
    penyanyi
    penyelam
    penyewa
    perantau
    perawat
    perawat perempuan
    perempuan
    perenang
    perusuh
    pesepeda
    peserta
    peserta aksi
    peserta aksi damai
    peserta didik
    petani
    peternak
    petugas medis
    pmi
    pns
    politisi
    praja
    pria
    psk
    putra
    putri
    relawan
    remaja
    reporter
    santri
    santriwan
    santriwati
    saudara
    simpatisan
    siswa
    siswa-siswi
    siswi
    sopir
    staf
    suami
    suami istri
    supir
    suporter
    tahanan
    tamu
    tante
    taruna
    teknisi
    tenaga kerja
    tenaga kerja asing
    tenaga kerja indonesia
    tenaga kesehatan
    tenaga medis
    terdakwa
    terpidana
    tetangga
    tka
    tki
    tki ilegal
    tkw
    transmigran
    tukang
    tukang becak
    tukang ojek
    tunawisma
    turis
    ustadz
    ustaz
    wanita
    wanita malam
    warga
    warga asing
    warga binaan
    warga lokal
    warga negara
    warga negara asing
    warga negara indonesia
    warga rohingya
    warga setempat
    warga sipil
    waria
    wartawan
    wasit
    wisatawan
    wisatawan asing
    wn
    wna
    wni
    yatim
  `,
  officer: `
    anggota
    anggota brimob
    anggota kopassus
    anggota polisi
    anggota polri
    anggota tni
    aparat
    aparat keamanan
    bintara
    brimob
    bupati
    dpr
    dprd
    gubernur
    hakim
    jaksa
    kopassus
    kopilot
    marinir
    menteri
    militer
    pasukan
    pemadam
    pemadam kebakaran
    pengacara
    pengawal
    penjaga
    penyidik
    personel
    personil
    perwira
    petugas
    petugas keamanan
    petugas pemadam
    petugas pemadam kebakaran
    pilot
    polisi
    polwan
    prajurit
    prajurit tni
    pramugara
    pramugari
    saksi
    saksi ahli
    saksi mata
    satpam
    security
    sekuriti
    serdadu
    tamtama
    tentara
    tim
  `,
  household: `
    keluarga
    kepala keluarga
    kk
    rumah tangga
  `,
  case: `
    kasus
    kasus corona
    kasus covid-19
    kasus virus corona
  `,
  dead: `
    almarhum
    jasad
    jasad korban
    jenazah
    jenazah korban
    kasus kematian
    kasus meninggal
    kematian
    kerangka manusia
    korban jiwa
    korban nyawa
    mayat
    nyawa
  `,
  captive: `
    korban penculikan
    korban penyanderaan
    korban penyekapan
    sandera
    tawanan
  `,
  displaced: `
    pengungsi
    pengungsi rohingya
  `,
  infected: `
    kasus aktif
    kasus baru
    kasus cacar monyet
    kasus campak
    kasus covid-19 baru
    kasus dbd
    kasus demam berdarah
    kasus difteri
    kasus hepatitis akut
    kasus hiv
    kasus hiv / aids
    kasus impor
    kasus infeksi
    kasus konfirmasi
    kasus konfirmasi baru
    kasus konfirmasi positif
    kasus penularan
    kasus positif
    kasus positif baru
    kasus positif corona
    kasus positif covid-19
    kasus suspek
    kasus terkonfirmasi
    kasus terkonfirmasi positif
    odp
    orang dalam pemantauan
    orang tanpa gejala
    otg
    pasien corona
    pasien covid-19
    pasien dalam pengawasan
    pasien positif
    pasien positif corona
    pasien positif covid-19
    pasien terkonfirmasi positif
    pdp
    penderita covid-19
    penderita dbd
    penderita hiv
    penderita hiv / aids
    pengidap hiv
    suspek
  `,
  arrested: `
    terduga pelaku
    terduga teroris
    tersangka
    tersangka baru
  `,
  suspect: `
    anggota kkb
    bandar
    bandar narkoba
    begal
    buron
    buronan
    calo
    copet
    dpo
    eksekutor
    jambret
    juru parkir liar
    kawanan
    komplotan
    koruptor
    kurir
    kurir narkoba
    maling
    mucikari
    muncikari
    pak ogah
    pelaku
    pemalak
    pembegal
    pembunuh
    penadah
    pencoleng
    pencopet
    pencuri
    pengedar
    pengedar narkoba
    penipu
    penjahat
    penjambret
    penyelundup
    penyerang
    perampok
    preman
    provokator
    teroris
    tukang palak
  `,
  victim: `
    korban
    korban banjir
    korban bencana
    korban gempa
    korban investasi bodong
    korban kekerasan
    korban kekerasan seksual
    korban pelecehan
    korban pemerkosaan
    korban pencabulan
    korban penipuan
    korban perdagangan manusia
    korban perdagangan orang
    korban tppo
  `,
  present: `
    abk
    anak buah kapal
    awak
    awak kabin
    awak kapal
    awak pesawat
    calon jamaah haji
    calon jemaah haji
    jamaah calon haji
    jemaah calon haji
    kerumunan
    kru
    kru kapal
    kru pesawat
    manifes
    manifest
    penumpang
    penumpang dan abk
    penumpang dan awak
    penumpang dan awak kapal
    penumpang dan kru
  `,
})

/** Nouns of people that say who rather than what: two counts with them may name the same people. */
export const GENERIC_PEOPLE = wordList(
  'people-generic',
  `
  jasad
  jenazah
  jiwa
  kasus
  kasus baru
  kasus positif
  korban
  korban jiwa
  manusia
  mayat
  nyawa
  orang
  pasien
  pelaku
  penduduk
  terduga pelaku
  tersangka
  warga
  `,
)

/** Things, animals, money and measures that numbers count too: a number before them is none of people. */
export const NO_PEOPLE = wordList(
  'no-people',
  `
  %
  akun
  album
  angkatan
  anjing
  arah
  ayam
  ayat
  babak
  babi
  badak
  bagian
  bangunan
  batang
  beruang
  bilah
  blok
  bom
  buah
  buaya
  bulan
  burung
  bus
  butir
  cm
  daerah
  derajat
  desa
  detik
  dolar
  dollar
  domba
  dosis
  dus
  dusun
  ekor
  emas
  episode
  euro
  film
  foto
  gajah
  gedung
  gempa
  generasi
  gerbong
  gol
  gram
  ha
  hal
  halaman
  hari
  harimau
  hektar
  hektare
  helikopter
  hewan
  ikan
  item
  jalur
  jam
  jari
  jembatan
  jenis
  juta rupiah
  juz
  kabupaten
  kaki
  kali
  kamar
  kambing
  kampung
  kandang
  kapal
  karung
  kecamatan
  kecelakaan
  kelompok
  kelurahan
  kementerian
  kendaraan
  kera
  kerbau
  kereta
  kg
  kilo
  kilogram
  kilometer
  kios
  kloter
  klub
  km
  kota
  kotak
  kucing
  kuda
  kursi
  laga
  lagu
  lantai
  laporan
  ledakan
  lembaga
  lembar
  liter
  lokasi
  lumba-lumba
  macam
  magnitudo
  mata
  medali
  menit
  meter
  minggu
  mm
  mobil
  monyet
  motor
  negara
  orangutan
  paket
  partai
  pasal
  paus
  pekan
  pelanggan
  pelanggaran
  peluru
  perahu
  perak
  perkara
  persen
  pertandingan
  perunggu
  perusahaan
  pesawat
  pihak
  pohon
  poin
  posko
  program
  provinsi
  proyek
  pucuk
  pulau
  rakaat
  ribu rupiah
  ronde
  rt
  ruas
  ruko
  rumah
  rumah sakit
  rupiah
  rw
  saham
  sak
  sampel
  sapi
  satwa
  sekolah
  sepeda
  sepeda motor
  set
  sisi
  skala
  spesimen
  sr
  suara
  surat
  tahun
  tangan
  tembakan
  tempat tidur
  tenda
  ternak
  tikus
  tim
  tingkat
  titik
  toko
  ton
  truk
  ular
  unit
  video
  volt
  warung
  watt
  wilayah
  yen
  `,
)

/** Nouns of children as their parents have them. */
export const CHILDREN = wordList('children', 'anak', 'orang anak', 'putra', 'putri')

/** Nouns that name the same people: counts of one number in them can be one count. */
export const SAME_PEOPLE = groupedClass('people-same', {
  police: `
    anggota brimob
    anggota polisi
    anggota polri
    brimob
    personel polisi
    personel polri
    petugas kepolisian
    polisi
    polwan
  `,
  soldier: `
    anggota tni
    personel tni
    prajurit
    prajurit tni
    serdadu
    tentara
  `,
  citizen: `
    pekerja migran
    pekerja migran indonesia
    pmi
    tenaga kerja indonesia
    tki
    warga negara indonesia
    wni
  `,
  foreigner: `
    warga asing
    warga negara asing
    wna
  `,
  pupil: `
    murid
    pelajar
    peserta didik
    santri
    santriwan
    santriwati
    siswa
    siswi
  `,
  student: `
    mahasiswa
    mahasiswi
  `,
  worker: `
    buruh
    karyawan
    pegawai
    pekerja
  `,
  child: `
    anak
    anak kecil
    anak-anak
    balita
    bocah
  `,
  man: `
    laki-laki
    lelaki
    pria
  `,
  woman: `
    perempuan
    wanita
  `,
  crew: `
    abk
    anak buah kapal
    awak
    awak kapal
    kru
    kru kapal
  `,
  medic: `
    nakes
    paramedis
    petugas medis
    tenaga kesehatan
    tenaga medis
  `,
  suspect: `
    pelaku
    terduga pelaku
    tersangka
  `,
  gold: `
    penambang
    penambang emas
    pendulang
    pendulang emas
  `,
})

/** Words before the initials of a person who is not named: "berinisial AS", "tersangka AS". */
export const INITIALS_LEADS = wordList(
  'initials-lead',
  `
  berinisial
  inisial
  pelaku
  pelapor
  terdakwa
  terduga
  terlapor
  tersangka
  `,
)

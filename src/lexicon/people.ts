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
  | 'recovered'
  | 'arrested'
  | 'suspect'
  | 'victim'
  | 'present'

/** Nouns that people are counted in. */
export const PEOPLE = groupedClass<PeopleSense>('people', {
  person: `
    adik
    ahli
    ahli waris
    aktivis
    aktor
    aktris
    alumni
    anak
    anak buah
    anak di bawah umur
    anak jalanan
    anak kecil
    anak kos
    anak laki-laki
    anak perempuan
    anak yatim
    anak-anak
    anggota geng
    anggota keluarga
    anggota keluarganya
    anggota kpps
    aparatur desa
    aparatur sipil negara
    arsitek
    artis
    asisten rumah tangga
    asn
    atlet
    awak media
    ayah
    balita
    bapak
    batita
    bayi
    bersaudara
    biarawati
    bibi
    bidan
    biksu
    bocah
    buruh
    buruh bangunan
    buruh pabrik
    buruh tani
    caleg
    calon pekerja migran
    calon pmi
    camat
    cewek
    cicit
    cowok
    cpmi
    cucu
    debt collector
    demonstran
    dewasa
    difabel
    disabilitas
    dokter
    dokter gigi
    donatur
    dosen
    duda
    dukun
    etnis rohingya
    fans
    fotografer
    gadis
    gelandangan
    geng
    gerilyawan
    guru
    guru ngaji
    honorer
    ibu
    ibu hamil
    ibu menyusui
    ibu rumah tangga
    ilmuwan
    imigran
    imigran gelap
    imigran ilegal
    individu
    insinyur
    investor
    ipar
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
    jurnalis foto
    kadet
    kakak
    kakak beradik
    kakek
    kameramen
    karyawan
    karyawati
    kasir
    kaum
    kelasi
    kepala daerah
    kepala desa
    keponakan
    kerabat
    kernet
    khatib
    kiai
    kombatan
    kondektur
    konsumen
    kontraktor
    kuli
    kuli bangunan
    kusir
    laki-laki
    lanjut usia
    lansia
    lelaki
    lurah
    mahasiswa
    mahasiswa baru
    mahasiswi
    manula
    manusia
    marbot
    masinis
    massa
    mekanik
    migran
    migran ilegal
    milisi
    militan
    misionaris
    montir
    mualim
    murid
    murid sd
    musisi
    nahkoda
    nakes
    nakhoda
    napi
    narapidana
    nasabah
    nelayan
    nenek
    odgj
    orang
    orang asing
    orang dewasa
    paman
    paramedis
    pasangan suami istri
    pasien
    pastor
    pasutri
    pebalap
    pecandu
    pecinta alam
    pedagang
    pedagang kaki lima
    pegawai
    pejabat
    pejabat kepolisian
    pejalan kaki
    pekerja
    pekerja bangunan
    pekerja migran
    pekerja migran indonesia
    pekerja proyek
    pekerja seks
    pekerja seks komersial
    pekerja tambang
    pelajar
    pelajar sma
    pelajar smp
    pelaku bom bunuh diri
    pelaku perjalanan
    pelaku umkm
    pelaku usaha
    pelaku wisata
    pelancong
    pelanggan
    pelari
    pelatih
    pelaut
    pelintas batas
    pelukis
    pemabuk
    pemain
    pemakai
    pemancing
    pemandu
    pemandu lagu
    pemandu wisata
    pemanjat
    pemasok
    pembalap
    pembalap liar
    pembantu
    pembantu rumah tangga
    pembeli
    pemberontak
    pembom bunuh diri
    pembonceng
    pemburu
    pemilik
    pemilik rumah
    pemilik warung
    pemotor
    pemuda
    pemudi
    pemudik
    pemulung
    penambang
    penambang emas
    penambang liar
    penari
    pencari emas
    pencari ikan
    pencari kayu
    pencari madu
    pencari rumput
    pencari suaka
    pendaki
    pendayung
    pendemo
    pendengar
    penderita
    pendeta
    penduduk
    pendukung
    pendulang
    pendulang emas
    penebang kayu
    peneliti
    penerjun
    pengamen
    pengasuh
    pengebom bunuh diri
    pengemis
    pengemudi
    pengemudi becak
    pengemudi mobil
    pengemudi ojek
    pengemudi ojek online
    pengemudi ojol
    pengemudi truk
    pengendali
    pengendara
    pengendara motor
    pengendara sepeda motor
    pengepul
    penggemar
    pengguna
    pengguna narkoba
    penghuni
    penghuni kos
    penghuni rumah
    pengidap
    pengikut
    pengojek
    pengrajin
    pengunjuk rasa
    pengunjung
    pengusaha
    penjaga malam
    penjaga toko
    penjaga warung
    penjahit
    penjual
    penonton
    pensiunan
    penumpang gelap
    penyandang disabilitas
    penyanyi
    penyelam
    penyerang bom bunuh diri
    penyerang bunuh diri
    penyewa
    penyintas
    penyuluh
    penziarah
    perajin
    perangkat desa
    perantau
    perawat
    perawat perempuan
    perempuan
    perenang
    perokok
    perusuh
    peselancar
    pesenam
    pesepeda
    peserta
    peserta aksi
    peserta aksi damai
    peserta didik
    petani
    petani penggarap
    peternak
    petugas kebersihan
    petugas kpps
    petugas medis
    peziarah
    pkl
    pmi
    pns
    politisi
    praja
    pria
    psk
    purnawirawan
    putra
    putri
    relawan
    remaja
    remaja pria
    remaja putri
    reporter
    santri
    santriwan
    santriwati
    saudara
    selebgram
    seniman
    separatis
    sepupu
    simpatisan
    siswa
    siswa sd
    siswa sma
    siswa smk
    siswa smp
    siswa-siswi
    siswi
    sopir
    sopir bus
    sopir truk
    staf
    suami
    suami istri
    sukarelawan
    supir
    suporter
    tahanan
    tamu
    tamu hotel
    tante
    taruna
    teknisi
    tenaga honorer
    tenaga kerja
    tenaga kerja asing
    tenaga kerja indonesia
    tenaga kesehatan
    tenaga medis
    tenaga pendidik
    tenaga pengajar
    tentara bayaran
    terdakwa
    terpidana
    tetangga
    tka
    tki
    tki ilegal
    tkw
    transmigran
    transpuan
    tukang
    tukang bangunan
    tukang becak
    tukang kayu
    tukang ojek
    tukang parkir
    tunawisma
    turis
    umat
    ustadz
    ustaz
    veteran
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
    warganegara
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
    anggota satpam
    anggota satpol pp
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
    hansip
    jaksa
    kopassus
    kopilot
    linmas
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
    petugas kepolisian
    petugas pemadam
    petugas pemadam kebakaran
    petugas polisi
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
    infeksi
    infeksi corona
    infeksi covid-19
    infeksi virus corona
    kasus
    kasus corona
    kasus covid-19
    kasus virus corona
  `,
  dead: `
    almarhum
    jasad
    jasad korban
    jasad manusia
    jenazah
    jenazah korban
    kasus kematian
    kasus meninggal
    kematian
    kerangka
    kerangka manusia
    korban jiwa
    korban nyawa
    mayat
    nyawa
    sosok jenazah
    sosok mayat
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
    infeksi baru
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
    konfirmasi covid-19
    konfirmasi positif
    konfirmasi positif covid-19
    odp
    orang dalam pantauan
    orang dalam pemantauan
    orang tanpa gejala
    otg
    pasien corona
    pasien covid-19
    pasien dalam pantauan
    pasien dalam pengawasan
    pasien positif
    pasien positif corona
    pasien positif covid-19
    pasien terkonfirmasi positif
    pdp
    penderita antraks
    penderita campak
    penderita corona
    penderita covid
    penderita covid-19
    penderita dbd
    penderita demam berdarah
    penderita difteri
    penderita hepatitis
    penderita hiv
    penderita hiv / aids
    penderita kolera
    penderita kusta
    penderita leptospirosis
    penderita malaria
    penderita polio
    penderita rabies
    penderita tbc
    penderita tuberkulosis
    penderita virus corona
    pengidap hiv
    suspek
  `,
  recovered: `
    kasus kesembuhan
    kasus sembuh
    kesembuhan
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

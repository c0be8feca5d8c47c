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
  person: `orang, jiwa, warga, warga negara, warga negara indonesia, warga negara asing, warga sipil, warga asing, warga binaan, penduduk, manusia, individu, wni, wna, wn, pmi, tki, tkw, tka, tki ilegal,
    pekerja migran, pekerja migran indonesia, calon pekerja migran, calon pmi, tenaga kerja, tenaga kerja indonesia, tenaga kerja asing, pekerja, buruh, karyawan, karyawati, pegawai, asn, pns, honorer, staf, tukang, kuli,
    siswa, siswi, siswa-siswi, pelajar, mahasiswa, mahasiswi, santri, santriwati, santriwan, murid, peserta didik, taruna, praja, guru, dosen, ustaz, ustadz, kiai, pendeta, pastor, biarawati, biksu, jemaat, jamaah, jemaah, jamaah haji, jemaah haji, jamaah umrah, jemaah umrah,
    anak, anak-anak, anak perempuan, anak laki-laki, anak kecil, anak buah, bocah, balita, bayi, remaja, pemuda, pemudi, dewasa, orang dewasa, lansia, lanjut usia, manula, pria, wanita, perempuan, laki-laki, lelaki, gadis, kakek, nenek, ibu, ibu hamil, ibu rumah tangga, bapak, ayah, suami, istri, suami istri, pasutri, janda, duda, kakak, adik, kakak beradik, saudara, bersaudara, kerabat, keponakan, cucu, paman, bibi, tante, putra, putri, tetangga,
    pengendara, pengendara motor, pengendara sepeda motor, pengemudi, pengemudi ojek, pengemudi ojek online, sopir, supir, kernet, kondektur, pengemudi ojol, pemotor, pesepeda, pejalan kaki, pemudik, pembonceng, tukang becak, tukang ojek, masinis, joki, pebalap, pembalap,
    nelayan, petani, peternak, pedagang, penjual, pembeli, pengunjung, wisatawan, turis, wisatawan asing, tamu, penghuni, pemilik, penyewa, penambang, pemulung, pengemis, gelandangan, tunawisma, pengamen, pendaki, penyelam, pemancing, pemburu, perenang, penonton, suporter, pendukung, penggemar, fans, simpatisan, massa, demonstran, pengunjuk rasa, pendemo, perusuh, peserta aksi, aktivis, relawan, jurnalis, wartawan, fotografer, reporter, artis, penyanyi, atlet, pemain, pelatih, wasit, pejabat, politisi, kepala desa, lurah, camat, kepala daerah, peserta, peserta aksi damai, pendulang, pendulang emas, penambang emas, pencari emas, penambang liar,
    pasien, narapidana, napi, tahanan, terdakwa, terpidana, pelaku usaha, pelaku wisata, pelaku umkm, pelaku perjalanan, psk, pekerja seks komersial, pekerja seks, wanita malam, pemandu lagu, waria, penyandang disabilitas, difabel, disabilitas, yatim, anak yatim, anak di bawah umur, tenaga kesehatan, nakes, dokter, perawat, bidan, tenaga medis, petugas medis, paramedis, etnis rohingya, warga rohingya, imigran, migran, imigran gelap, pencari suaka, transmigran, perantau, pelaut, teknisi, insinyur, arsitek, ahli, ilmuwan, peneliti, konsumen, nasabah, investor, donatur, pengguna, pemakai, penderita, pengidap, pejabat kepolisian, warga lokal, warga setempat, kaum, jurnalis asing, perawat perempuan, geng, anggota geng, anggota keluarga, anggota keluarganya`,
  officer: `polisi, polwan, anggota polisi, anggota polri, anggota tni, anggota brimob, brimob, personel, personil, petugas, aparat, aparat keamanan, anggota, prajurit, tentara, serdadu, militer, pasukan, perwira, bintara, tamtama, anggota kopassus, kopassus, marinir, prajurit tni, petugas keamanan, satpam, security, sekuriti, penjaga, pengawal, pemadam, petugas pemadam, petugas pemadam kebakaran, pemadam kebakaran, hakim, jaksa, pengacara, penyidik, saksi, saksi ahli, saksi mata, tim, dpr, dprd, menteri, gubernur, bupati, pilot, kopilot, pramugari, pramugara`,
  household: 'kk, kepala keluarga, keluarga, rumah tangga',
  case: 'kasus, kasus covid-19, kasus corona, kasus virus corona',
  dead: 'jenazah, mayat, jasad, korban jiwa, nyawa, korban nyawa, kasus kematian, kasus meninggal, kematian, kerangka manusia, jasad korban, jenazah korban, almarhum',
  captive: 'sandera, tawanan, korban penyekapan, korban penculikan, korban penyanderaan',
  displaced: 'pengungsi, pengungsi rohingya',
  infected: `odp, pdp, otg, orang dalam pemantauan, pasien dalam pengawasan, orang tanpa gejala, suspek, kasus positif, kasus baru, kasus konfirmasi, kasus terkonfirmasi, kasus aktif, kasus infeksi, kasus konfirmasi positif, kasus terkonfirmasi positif, kasus positif baru, kasus positif corona, kasus positif covid-19, kasus suspek,
    kasus konfirmasi baru, kasus impor, kasus dbd, kasus demam berdarah, kasus difteri, kasus campak, kasus cacar monyet, kasus hepatitis akut, kasus penularan, kasus covid-19 baru, pasien positif, pasien covid-19, pasien corona, pasien positif covid-19, pasien positif corona, pasien terkonfirmasi positif, penderita covid-19, penderita dbd, penderita hiv, penderita hiv / aids, pengidap hiv, kasus hiv, kasus hiv / aids`,
  arrested: 'tersangka, tersangka baru, terduga teroris, terduga pelaku',
  suspect:
    'pelaku, begal, perampok, pencuri, maling, teroris, bandar, pengedar, kurir, provokator, eksekutor, penjahat, preman, pengedar narkoba, kurir narkoba, bandar narkoba, penyelundup, pembunuh, jambret, penjambret, copet, pencopet, komplotan, buron, buronan, dpo, kawanan, mucikari, muncikari, calo, pembegal, pencoleng, tukang palak, penipu, koruptor, penadah, pemalak, juru parkir liar, pak ogah, anggota kkb, penyerang',
  victim:
    'korban, korban perdagangan orang, korban tppo, korban perdagangan manusia, korban penipuan, korban kekerasan, korban pelecehan, korban pencabulan, korban pemerkosaan, korban bencana, korban gempa, korban banjir, korban investasi bodong, korban kekerasan seksual',
  present:
    'kerumunan, manifes, manifest, penumpang, abk, anak buah kapal, awak, awak kapal, awak kabin, kru, kru kapal, awak pesawat, kru pesawat, penumpang dan awak, penumpang dan kru, penumpang dan awak kapal, penumpang dan abk, jamaah calon haji, jemaah calon haji, calon jemaah haji, calon jamaah haji',
})

/** Nouns of people that say who rather than what: two counts with them may name the same people. */
export const GENERIC_PEOPLE = wordList(
  'people-generic',
  'orang, jiwa, warga, korban, korban jiwa, penduduk, manusia, jenazah, mayat, jasad, nyawa, tersangka, pelaku, terduga pelaku, kasus, pasien, kasus positif, kasus baru',
)

/** Things, animals, money and measures that numbers count too: a number before them is none of people. */
export const NO_PEOPLE = wordList(
  'no-people',
  `unit, pelanggan, ular, buaya, harimau, gajah, orangutan, badak, kucing, monyet, beruang, burung, domba, babi, kuda, paus, lumba-lumba, kera, tikus, hewan, satwa, ternak, rumah, bangunan, gedung, ruko, kios, toko, warung, kamar, mobil, motor, sepeda motor, sepeda, bus, truk, kapal, perahu, pesawat, helikopter, kereta, gerbong, kendaraan, ekor, sapi, kambing, ayam, kerbau, ikan, anjing, buah, butir, lembar, batang, pucuk, bilah, karung, ton, kg, kilogram, gram, liter, kilo, meter, km, kilometer, cm, mm, hektare, hektar, ha, persen, %, derajat,
  tahun, bulan, minggu, pekan, hari, jam, menit, detik, kali, lantai, tingkat, titik, lokasi, desa, kecamatan, kabupaten, kota, provinsi, negara, wilayah, daerah, kelurahan, dusun, rt, rw, kampung, rupiah, dolar, dollar, euro, yen, poin, skala, magnitudo, sr, gol, suara, kursi, partai, pasal, ayat, halaman, persen, paket, kotak, dus, tim, kelompok, pihak, hal, jenis, macam, bagian, sekolah, rumah sakit, perusahaan, lembaga, kementerian, klub, laga, pertandingan, set, ronde, babak, gol, medali, emas, perak, perunggu, tempat tidur, dosis, sampel, spesimen, laporan, perkara, ruas, jembatan, tenda, posko, pohon, peluru, tembakan, bom, ledakan, gempa, pulau, kursi, sak, blok, jalur, arah, sisi, tangan, kaki, jari, mata, saham, proyek, program, item, juta rupiah, ribu rupiah, watt, volt, kloter, angkatan, generasi, kandang, rakaat, juz, surat, lagu, film, episode, album, foto, video, akun, pelanggaran, kecelakaan`,
)

/** Nouns of children as their parents have them. */
export const CHILDREN = wordList('children', 'anak, orang anak, putra, putri')

/** Nouns that name the same people: counts of one number in them can be one count. */
export const SAME_PEOPLE = groupedClass('people-same', {
  police:
    'polisi, anggota polisi, anggota polri, polwan, personel polri, personel polisi, brimob, anggota brimob, petugas kepolisian',
  soldier: 'tentara, prajurit, prajurit tni, anggota tni, personel tni, serdadu',
  citizen: 'wni, warga negara indonesia, pmi, pekerja migran indonesia, pekerja migran, tki, tenaga kerja indonesia',
  foreigner: 'wna, warga negara asing, warga asing',
  pupil: 'siswa, pelajar, murid, peserta didik, siswi, santri, santriwati, santriwan',
  student: 'mahasiswa, mahasiswi',
  worker: 'pekerja, buruh, karyawan, pegawai',
  child: 'anak, bocah, balita, anak-anak, anak kecil',
  man: 'pria, laki-laki, lelaki',
  woman: 'wanita, perempuan',
  crew: 'abk, awak, awak kapal, anak buah kapal, kru, kru kapal',
  medic: 'tenaga kesehatan, nakes, tenaga medis, petugas medis, paramedis',
  suspect: 'pelaku, tersangka, terduga pelaku',
  gold: 'pendulang, pendulang emas, penambang, penambang emas',
})

/** Words before the initials of a person who is not named: "berinisial AS", "tersangka AS". */
export const INITIALS_LEADS = wordList('initials-lead', 'berinisial inisial tersangka terdakwa terduga terlapor pelapor pelaku')

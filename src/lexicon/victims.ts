import type { CountFact } from '../model/kinds/count.ts'
import { groupedClass, wordList } from './table.ts'

type Status = CountFact['status']

/** What can be said of people: their subject is whom it happened to ("12 orang tewas", "dievakuasi", "luka berat"). */
export const STATES = groupedClass<Status>('victim-state', {
  dead: `tewas, meningal, meniggal, menjadi korban jiwa, jadi korban jiwa, menjadi korban tewas, menjadi korban meninggal, meninggal, meninggal dunia, wafat, gugur, mati, terbunuh, dibunuh, dibantai, md, tewas di tempat, meninggal di tempat, meregang nyawa, kehilangan nyawa, kehilangan nyawanya, tutup usia, berpulang,
    menghembuskan napas terakhir, mengembuskan napas terakhir, menghembuskan nafas terakhir, mengembuskan nafas terakhir, menghembuskan napas terakhirnya, mengembuskan napas terakhirnya, menghembuskan nafas terakhirnya, mengembuskan nafas terakhirnya, tak bernyawa, tidak bernyawa, tidak bernyawa lagi, tak bernyawa lagi, sudah tidak bernyawa, sudah tak bernyawa, menjadi mayat,
    tak tertolong, tidak tertolong, tak terselamatkan, tidak terselamatkan, tidak dapat diselamatkan, tak dapat diselamatkan, tidak bisa diselamatkan, tak bisa diselamatkan, tidak selamat, tak selamat, bunuh diri, dimakamkan, dikuburkan, dikebumikan, dikremasi, ditembak mati, dieksekusi mati, mati syahid, mati lemas, melayang`,
  injured: `luka, menjadi korban luka, terluka, luka berat, luka ringan, luka parah, luka serius, luka sedang, luka bakar, luka tembak, luka tusuk, luka bacok, luka berat dan ringan, luka ringan dan berat, luka-luka, cedera, cidera, cedera serius, cedera parah, cedera ringan, patah tulang, patah kaki, patah tangan, pingsan, kritis, kondisi kritis, kondisi serius, lecet, memar, babak belur,
    gegar otak, sesak napas, sesak nafas, tertembak, terkena tembakan, terkena peluru, tertusuk, terbacok, terlindas, tersayat, terbakar parah, melepuh, luka lecet, luka memar`,
  missing: `hilang, dinyatakan hilang, hilang kontak, belum ditemukan, tidak ditemukan, masih belum ditemukan, belum juga ditemukan, belum berhasil ditemukan, belum diketahui keberadaannya, belum diketahui nasibnya, tidak diketahui keberadaannya, dalam pencarian, masih dalam pencarian, masih dicari, dalam proses pencarian, hanyut, terseret arus, terseret ombak, terseret gelombang, terbawa arus, tenggelam, lenyap`,
  rescued: `selamat, dievakuasi tim sar, dievakuasi basarnas, diselamatkan, terselamatkan, dibebaskan, berhasil dievakuasi, berhasil ditolong, berhasil menyelamatkan diri, lolos dari maut, ditemukan hidup, masih hidup, keadaan hidup, kondisi hidup, tertolong, ditolong, berhasil lolos, berhasil dibebaskan, berhasil keluar, diselamatkan nelayan, berhasil ditarik, evakuasi mandiri, melakukan evakuasi mandiri`,
  captive: `disekap, disandera, diculik, ditawan, terjebak, tertimbun, terperangkap, terkurung, dikurung, dipasung, tertahan, terkubur, terjepit, masih tertimbun, masih terjebak, dipaksa bekerja`,
  repatriated: `dipulangkan, dideportasi, direpatriasi, kembali ke tanah air, dipulangkan ke tanah air, kembali ke indonesia, tiba di tanah air, dipulangkan ke indonesia`,
  displaced: `mengungsi, berada di pos, berada di posko, berada di pengungsian, berada di tenda, berada di pos lapangan, berada di tempat pengungsian, bertahan di tenda, diungsikan, dievakuasi, terusir, ditampung, direlokasi, tinggal di tenda, tinggal di pos, tinggal di posko, tinggal di pos lapangan, tinggal di hunian sementara, tinggal di pengungsian, bertahan di pengungsian, tinggal di tempat pengungsian, mengungsikan diri`,
  affected: `terdampak, kena dampak, terkena dampak, kehilangan tempat tinggal, kehilangan rumah, kehilangan pekerjaan, kehilangan mata pencaharian, kehilangan mata pencarian, terisolasi, terisolir, membutuhkan bantuan, memerlukan bantuan, membutuhkan tempat berlindung, keracunan, sakit, kelaparan, kesurupan, trauma, terlantar, telantar, dirumahkan, gagal berangkat, kekurangan air bersih, krisis air bersih, mual, muntah, muntah-muntah, diare, sakit perut, mengalami gejala, mengalami trauma, mengalami gangguan, mengalami keracunan, terkena phk, di-phk, kena phk, mengalami, menderita, mengeluhkan, gizi buruk`,
  hospitalized: `dirawat, dirawat inap, menjalani perawatan, mendapat perawatan, mendapatkan perawatan, dalam perawatan, menjalani rawat inap, rawat inap, opname, diopname, masih dirawat, menjalani pengobatan, mendapat penanganan medis, mendapatkan penanganan medis, diisolasi, isolasi, menjalani isolasi, melakukan perawatan, dikarantina, menjalani karantina, masuk rumah sakit, masuk rs, menjalani operasi`,
  infected: `positif, terinfeksi, terpapar, tertular, terkonfirmasi, terkonfirmasi positif, positif covid-19, positif corona, positif virus corona, terjangkit, reaktif, suspek, terjangkiti, terserang, mengidap, dinyatakan positif`,
  recovered: `sembuh, kesembuhan, pulih, dinyatakan sembuh, pulang dalam keadaan sembuh, pulang dalam keadaan sehat, pulang dan sehat, sembuh dan pulang, dinyatakan sehat, diperbolehkan pulang, dipulangkan dari rumah sakit, dipulangkan dari rs, dipulangkan dari rsud, dipulangkan dari puskesmas, pulang dari rumah sakit, dipulangkan setelah sembuh, dipulangkan setelah dirawat, dipulangkan karena sembuh, dibolehkan pulang, boleh pulang, sudah pulih`,
  arrested: `ditangkap, diamankan, dibekuk, diringkus, diciduk, digelandang, ditahan, dicokok, tertangkap, ditangkap tangan, terjaring, terjaring razia, terjaring operasi, dijebloskan ke penjara, dipenjara, menyerahkan diri, ditetapkan sebagai tersangka, ditetapkan tersangka, ditetapkan jadi tersangka, ditetapkan menjadi tersangka, jadi tersangka, menjadi tersangka, sebagai tersangka, berstatus tersangka, diborgol, dijemput paksa, dilumpuhkan, dibui, ditetapkan menjadi pelaku`,
  victim: `menjadi korban, jadi korban, tertipu, ditipu, diperkosa, dicabuli, dilecehkan, dianiaya, dikeroyok, diserang, ditembak, ditembaki, ditikam, ditusuk, dibacok, dirampok, dibegal, dijambret, ditabrak, tertabrak, tertimpa, tersambar petir, tersambar, tersengat listrik, tersengat, tersetrum, terinjak, terperosok, disiksa, dipukuli, dipukul, dieksploitasi, disiram air keras, dibakar`,
  present: `berkumpul, berunjuk rasa, berdemonstrasi, berdemo, turun ke jalan, menggelar aksi, menggelar unjuk rasa, menggelar demonstrasi, menghadiri, berada di dalam, berada di kapal, berada di pesawat, masih di kapal, masih di dalam kapal, masih berada di kapal, naik kapal, menumpang, memadati`,
  other: `melarikan diri, kabur, negatif, selesai pemantauan, selesai proses pemantauan, selesai pengawasan, selesai menjalani pemantauan, selesai menjalani proses pemantauan, selesai masa pemantauan, selesai dipantau, selesai menjalani pengawasan, selesai menjalani proses pengawasan, selesai masa pengawasan, isolasi mandiri, menjalani isolasi mandiri, mengikuti rapid test, menjalani rapid test, mengikuti tes cepat, menjalani tes cepat, mengikuti tes swab, menjalani tes swab, menjalani uji swab, menjalani swab, menjalani swab test, menjalani tes usap, menjalani tes pcr, rawat jalan, menjalani rawat jalan`,
})

/** Verbs that do something to the people counted behind them: "menewaskan 12 orang", "menangkap dua pelaku". */
export const ACTS = groupedClass<Status>('victim-act', {
  dead: 'menembak mati, menghukum mati, menewaskan, membunuh, merenggut, merenggut nyawa, membantai, menghilangkan nyawa, mengeksekusi, merenggut korban jiwa, mematikan',
  injured: 'melukai, mencederai, mencelakai',
  missing: 'mencari, menghilangkan',
  rescued: 'menyelamatkan, membebaskan, menolong, berhasil mengevakuasi, mengeluarkan',
  captive: 'menyekap, menyandera, menculik, menawan, menjebak, mengurung, menimbun, mengubur',
  repatriated: 'memulangkan, mendeportasi, merepatriasi, memfasilitasi pemulangan, membantu pemulangan, memfasilitasi kepulangan',
  displaced: 'mengevakuasi, mengungsikan, menampung, merelokasi',
  affected:
    'dialami, dialami oleh, diderita, diderita oleh, dirasakan, dirasakan oleh, berdampak pada, berdampak kepada, berdampak terhadap, meracuni',
  hospitalized: 'merawat, mengkarantina, mengarantina, mengisolasi',
  infected: 'menginfeksi, menulari, menjangkiti',
  recovered: 'menyembuhkan',
  arrested:
    'menangkap, mengamankan, membekuk, meringkus, menciduk, menahan, menggelandang, mencokok, menjaring, memenjarakan, menjebloskan, menangkap tangan, melumpuhkan, menggulung',
  victim:
    'menipu, menyerang, menganiaya, mengeroyok, memperkosa, mencabuli, melecehkan, menusuk, menikam, menembak, menembaki, menabrak, memukul, memukuli, membacok, merampok, menelan korban, memakan korban, menimpa, menyiksa, menjual, menyambar, menyeruduk, menghantam, menyasar',
  present:
    'mengangkut, ditumpangi, ditumpangi oleh, dinaiki, dinaiki oleh, berpenumpang, berisi, memuat, membawa, berawak, diawaki, diikuti, diikuti oleh, dihadiri, dihadiri oleh, bermuatan, berpenumpangkan, mengangkut rombongan',
})

/** What happened as a noun, before the people it happened to: "evakuasi 12 warga", "kematian dua santri", "penangkapan terhadap tiga orang". */
export const DEEDS = groupedClass<Status>('victim-deed', {
  dead: 'kematian, tewasnya, meninggalnya, wafatnya, gugurnya, pembunuhan, pembantaian, nyawa, jenazah, jasad, mayat, terbunuhnya, pemakaman',
  missing: 'pencarian, hilangnya',
  rescued: 'penyelamatan, pembebasan',
  captive: 'penyekapan, penculikan, penyanderaan',
  repatriated: 'pemulangan, deportasi, repatriasi, kepulangan, dipulangkannya',
  displaced: 'evakuasi, pengungsian',
  arrested: 'penangkapan, penahanan, ditangkapnya, tertangkapnya, diamankannya',
  victim: 'penganiayaan, penyerangan, pengeroyokan, pemerkosaan, pencabulan, penembakan',
})

/** Verbs of bringing; with a hospital behind "ke" their people are in care. */
export const CARRIES = wordList(
  'carry',
  'dibawa dilarikan dirujuk diantar diangkut dievakuasi dipindahkan dibopong masuk membawa melarikan merujuk mengevakuasi mengantar mengantarkan memindahkan diterbangkan ditangani diboyong',
)

/** Where people are in care. */
export const CARE_PLACES = wordList(
  'care-place',
  'rumah sakit, rs, rsud, rsup, rsu, rsi, rsia, rspad, rsj, rumkit, puskesmas, klinik, igd, ugd, unit gawat darurat, instalasi gawat darurat, ruang perawatan, ruang isolasi, icu, faskes, fasilitas kesehatan, rumah sakit umum',
)

/** States that are said of people alone: a noun no table knows, counted before one, names people. */
export const HUMAN_STATES = wordList(
  'human-state',
  'tewas, meninggal, meninggal dunia, wafat, gugur, terluka, luka-luka, mengungsi, dibekuk, diringkus, keracunan, dinyatakan meninggal, dilaporkan tewas, menjadi korban, disandera, dideportasi',
)

/** Acts that are done to people alone. */
export const HUMAN_ACTS = wordList(
  'human-act',
  'menewaskan, melukai, membunuh, menyandera, menculik, merenggut nyawa, mendeportasi, memulangkan, membekuk, meringkus, menciduk',
)

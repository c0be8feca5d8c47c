import type { CorpusTable } from '../../match/corpus.ts'

/** Times that count from the day of somebody's words, or from the day the story is at. */
export const DATE_SPEECH: CorpusTable<'dates'> = {
  name: 'whose day it was',
  published: '2023-05-18',
  positives: [
    // The day of the words beside them, with and without "pada".
    [
      ['2023-05-17', '2023-05-16'],
      '"«Besok» truk berangkat," kata Ratna Dewi pada «Selasa (16/5/2023)».',
      '"«Besok» truk berangkat," kata Ratna Dewi, «Selasa (16/5/2023)».',
      '"«Besok» truk berangkat," kata Bupati Malang Ratna Dewi di Malang, «Selasa (16/5)».',
      '"«Besok» truk berangkat," ujar Ratna Dewi saat ditemui di posko pada «Selasa (16/5/2023)».',
      '"«Besok» truk berangkat," katanya di Malang pada «Selasa (16/5/2023)».',
      '"«Besok» truk berangkat," Ratna Dewi menegaskan, «Selasa (16/5/2023)».',
      '"Truk siap. «Besok» berangkat," kata Ratna Dewi dalam rilis yang diterima redaksi, «Selasa (16/5/2023)».',
      '«Besok» truk berangkat, kata Ratna Dewi, «Selasa (16/5/2023)».',
      'Truk «besok» berangkat ke desa, ujar Ratna Dewi, «Selasa (16/5/2023)».',
    ],
    [
      ['2023-05-16', '2023-05-17'],
      'Ratna Dewi mengatakan pada «Selasa (16/5/2023)» bahwa truk berangkat «besok».',
      'Ratna Dewi, «Selasa (16/5/2023)», mengatakan truk berangkat «besok».',
      'Menurut Ratna Dewi, «Selasa (16/5/2023)», truk berangkat «besok».',
      'Ratna Dewi berkata di posko, «Selasa (16/5/2023)», "Truk berangkat «besok»."',
      // Words that go on: in the next sentence, by a pronoun, by name.
      'Ratna Dewi mengatakan banjir surut, «Selasa (16/5/2023)». Menurut dia, truk berangkat «besok».',
      'Ratna Dewi mengatakan banjir surut, «Selasa (16/5/2023)». Ia menambahkan, truk berangkat «besok».',
      'Ratna Dewi mengatakan banjir surut, «Selasa (16/5/2023)». "Truk berangkat «besok»," katanya.',
      'Ratna Dewi mengatakan banjir surut, «Selasa (16/5/2023)». "Truk berangkat «besok»," kata Ratna.',
      // Words that are told of and not given.
      'Ratna Dewi berpesan kepada relawan di posko, «Selasa (16/5/2023)». "Mulai «besok» kita bangun tenda," katanya.',
      'Ratna Dewi menjelaskan rencana itu di Malang, «Selasa (16/5/2023)». "Mulai «besok» kita bangun tenda," ujar Ratna.',
      'Hal itu disampaikan Ratna Dewi dalam jumpa pers, «Selasa (16/5/2023)». "Mulai «besok» kita bangun tenda," ujarnya.',
      'Ratna Dewi ditemui di posko pada «Selasa (16/5/2023)». "Mulai «besok» kita bangun tenda," kata Ratna.',
    ],
    // Each speaker has a day of his own.
    [
      ['2023-05-17', '2023-05-18', '2023-05-18'],
      '"Beras masih cukup," kata Bupati Ratna Dewi, «Rabu (17/5/2023)». Jalan sudah dibuka, kata Camat Wahyu Utama, «Kamis (18/5/2023)». "Mulai «besok» kami bagikan beras," kata Ratna.',
      'Bupati Ratna Dewi menjelaskan rencana itu di Malang, «Rabu (17/5/2023)». Camat Wahyu Utama membenarkan hal itu, «Kamis (18/5/2023)». "Mulai «besok» kami bagikan beras," kata Ratna.',
      'Menurut Ratna Dewi, beras masih cukup, «Rabu (17/5/2023)». "Jalan sudah dibuka," kata Wahyu Utama, «Kamis (18/5/2023)». Ratna mengatakan beras dibagikan mulai «besok».',
    ],
    // A day that is printed only where the same speaker speaks again.
    [
      ['2023-05-15', '2023-05-16'],
      'Bupati Ratna Dewi mengatakan «kemarin» air surut. "Sawah masih terendam," kata Ratna di Malang, «Selasa (16/5/2023)».',
    ],
    // The paper's own words count from its own day.
    [
      ['2023-05-16', '2023-05-18'],
      '"Air surut," kata Ratna Dewi, «Selasa (16/5/2023)». Warga «hari ini» kembali ke rumah.',
      'Ratna Dewi mengatakan air surut, «Selasa (16/5/2023)». Warga pulang «hari ini».',
    ],
    [['2023-05-14', '2023-W19'], '"Air surut," kata Ratna Dewi, «Minggu (14/5/2023)», soal banjir «pekan lalu».'],
    // A day that is spoken of is no day of words.
    [
      ['2023-05-18', '2023-05-14'],
      '"«Hari ini» kami mulai," kata Ratna Dewi soal gempa «Minggu (14/5/2023)».',
      '"«Hari ini» kami mulai," kata Ratna Dewi terkait banjir yang terjadi «Minggu (14/5/2023)».',
    ],
    // Clocks and parts of the day alone.
    [
      ['2023-05-17T19:40', '2023-05-17'],
      'Penyair itu wafat «pukul 19.40 WIB» di rumahnya, «kemarin».',
      'Api berkobar «pukul 19.40 WIB» di pasar itu, «kemarin».',
      'Truk itu terguling «pukul 19.40» di tol, «Rabu (17/5/2023)».',
    ],
    ['2023-05-18T05:40', 'Ia wafat «pukul 05.40 WIB tadi».', 'Ia tiba «jam 05.40 tadi» di Malang.'],
    ['2023-05-17T19:40', 'Ia wafat «pukul 19.40 WIB kemarin».', 'Ia tiba «jam 19.40 kemarin» di Malang.'],
    ['2023-05-19T08:00', 'Rapat mulai «pukul 08.00 WIB besok».'],
    [
      ['2023-05-18', '2023-05-17', '2023-05-18T09:15'],
      'Harga emas naik pada «Kamis (18/5/2023)» setelah «kemarin» turun 2 persen. Emas berada di level itu «pukul 09.15 WIB».',
      'Rupiah menguat pada «Kamis (18/5/2023)» dibanding «kemarin». Rupiah berada di level itu «pukul 09.15 WIB».',
    ],
    [
      ['2023-05-15', '2023-05-18TAF', '2023-05-18T11:00'],
      'Perahu itu terbalik «Senin (15/5/2023)». Tim menemukan empat korban hingga «Kamis siang». Sampai «pukul 11.00 WIB», satu korban belum ditemukan.',
    ],
    [
      ['2023-05-15', '2023-05-18', '2023-05-18T11:00'],
      'Perahu itu terbalik «Senin (15/5/2023)». "Kami mencari," kata Serka Wahyu, «Kamis (18/5/2023)». "Hingga «pukul 11.00 WIB», empat orang ditemukan," kata Wahyu.',
      'Banjir terjadi sejak «Senin (15/5/2023)». "Kami mencari," kata Serka Wahyu, «Kamis (18/5/2023)». "Pada «pukul 11.00 WIB» kami temukan pelampung," kata Wahyu.',
    ],
    // A night of a day that is not told.
    [
      [null, '2023-05-18'],
      '"Pada «malam itu» kami tidur," kata Ratna Dewi dalam rapat, «Kamis (18/5/2023)».',
      'Ia pulang «keesokan harinya», kata Ratna Dewi, «Kamis (18/5/2023)».',
    ],
    // What is compared with the day before counts from the story, however often it is said.
    [
      ['2023-05-17', '2023-05-16', '2023-05-16'],
      'Pasien tercatat 75 orang hingga «Rabu (17/5/2023)». Angka itu naik dari «hari sebelumnya». Yang sembuh juga bertambah dari «hari sebelumnya».',
      'Pada «Rabu (17/5/2023)» harga naik dibanding «sehari sebelumnya». Volume juga naik dibanding «hari sebelumnya».',
      'Hujan turun pada «Rabu (17/5/2023)». «Sehari sebelumnya» langit cerah. Pada «hari sebelumnya» angin juga tenang.',
    ],
    [
      ['2022', '2021', '2021'],
      'Jumlah kebakaran pada «2022» naik dari «tahun sebelumnya». Kerugiannya juga lebih besar daripada «tahun sebelumnya».',
      'Ekspor pada «2022» tumbuh. «Tahun sebelumnya» ekspor turun. Impor «tahun sebelumnya» juga turun.',
    ],
    [
      ['2023-03', '2023-02', '2023-02'],
      'Inflasi «Maret 2023» lebih rendah dari «bulan sebelumnya». Harga cabai turun dibanding «bulan sebelumnya».',
    ],
    // The time behind a comma, in brackets or behind "yakni" is the one meant.
    [
      ['2023-05-17', '2023-05-17'],
      '«Keesokan harinya», «Rabu (17/5/2023)», warga pulang.',
      '«Keesokan harinya», yakni «Rabu (17/5/2023)», warga pulang.',
      '«Keesokan harinya» («Rabu, 17 Mei 2023»), warga pulang.',
      '«Sehari kemudian», tepatnya «Rabu (17/5/2023)», warga pulang.',
      '«Dua hari kemudian», «Rabu (17/5/2023)», warga pulang.',
      'Pada «hari yang sama», «Rabu (17/5/2023)», warga pulang.',
      '«Hari sebelumnya», «Rabu (17/5/2023)», warga pulang.',
    ],
    [
      ['2021-03', '2020-09', '2020', '2020-03'],
      'Angka pada «Maret 2021» turun dari «September 2020». Dibanding «tahun sebelumnya» («Maret 2020»), angka naik.',
    ],
    [['2022', '2021'], 'Pada «2022» angka naik. «Tahun sebelumnya (2021)» angka turun.'],
    [['2023-03', '2023-02'], 'Pada «Maret 2023» angka naik. «Bulan sebelumnya (Februari 2023)» angka turun.'],
    [
      ['2023-05-16', '2023-05-17', '2023-05-17TMO'],
      'Ia hilang «Selasa (16/5/2023)». «Keesokan harinya», «Rabu pagi», ia ditemukan.',
    ],
    // Steps ahead go on from one another.
    [
      ['2023-05-08', '2023-05-09', '2023-05-10'],
      'Ia hilang «Senin (8/5/2023)». «Keesokan harinya» keluarga melapor. «Sehari kemudian» ia pulang.',
    ],
    // A bare weekday is the one printed with its date before, unless a later day stands between.
    [
      ['2023-05-09', '2023-05-09'],
      'Tabrakan terjadi «Selasa (9/5/2023)». Sopir ditahan «Selasa» itu.',
      'Tabrakan terjadi «Selasa, 9 Mei 2023». Pada «Selasa» tol ditutup.',
    ],
    [
      ['2023-05-09', '2023-05-12', '2023-05-16TMO'],
      'Tabrakan pertama terjadi «Selasa (9/5/2023)». Tabrakan kedua «Jumat (12/5/2023)». Tabrakan terjadi lagi «Selasa pagi».',
    ],
    [
      ['2023-05-11', '2023-05-18'],
      'Izin itu terbit pada «11 Mei 2023». "Dokumennya lengkap," kata Ratna Dewi saat dikonfirmasi, «Kamis».',
      'Izin itu terbit pada «11 Mei 2023». Dokumennya lengkap, kata Ratna Dewi, «Kamis».',
    ],
    [
      ['2023-08-17', '2023-08-17'],
      'Libur «17 Agustus 2023» jatuh pada «Kamis».',
      'Hari libur ditetapkan pada «17 Agustus 2023». Tanggal itu jatuh pada «hari Kamis».',
    ],
    [
      ['2023-05-20/2023-05-24', '2023-05-20/2023-05-24'],
      'Pameran digelar «20-24 Mei 2023». Pada «tanggal tersebut» jalan ditutup.',
    ],
  ],
  negatives: [
    '"Kami siap membantu," kata Ratna Dewi.',
    'Klub malam itu ditutup polisi.',
    'Ratna Dewi mengatakan banjir sudah surut di desanya.',
    'Menurut Ratna Dewi, sebelumnya warga sudah pulang.',
  ],
}

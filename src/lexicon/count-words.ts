import type { CountFact } from '../model/kinds/count.ts'
import { groupedClass, lexClass, wordList } from './table.ts'

/** Words before a number that say how exactly it is meant. */
export const MODIFIERS = groupedClass<CountFact['modifier']>('count-modifier', {
  exact:
    'sebanyak, sejumlah, total, totalnya, total ada, tepat, keseluruhan, jumlah, berjumlah, terdapat, ada, tercatat, yakni, yaitu, adalah, hanya, baru, sudah, telah, kembali',
  about: 'sekitar, sekira, kira-kira, kurang lebih, lebih kurang, kisaran, antara, rata-rata, ditaksir, sekitaran, mendekati',
  at_least:
    'sedikitnya, setidaknya, paling sedikit, paling tidak, minimal, sekurang-kurangnya, setidak-tidaknya, sedikit-dikitnya, tak kurang dari, tidak kurang dari, sekurangnya',
  at_most: 'paling banyak, maksimal, maksimum, sebanyak-banyaknya, tak lebih dari, tidak lebih dari',
  more_than: 'lebih dari, lebih, melebihi, melampaui, di atas, menembus',
  less_than: 'kurang dari, di bawah',
})

/** "hampir" and its kin: below the number, but near it. */
export const NEARLY = wordList('count-nearly', 'hampir nyaris')

/** Words behind a number that make it a lower bound: "100 lebih orang", "50-an orang" stands in the token. */
export const OVER = wordList('count-over', 'lebih')

/** Verbs and joints between what is counted and its number: "korban tewas mencapai 12", "jumlahnya bertambah menjadi 18". */
export const MEASURES = wordList(
  'count-measure',
  `mencapai, menjadi, jadi, berjumlah, sebanyak, sejumlah, sebesar, ada, adalah, yakni, yaitu, ialah, tercatat, bertambah, bertambah menjadi, bertambah jadi, naik menjadi, meningkat menjadi, melonjak menjadi, turun menjadi, berkurang menjadi, total, totalnya, hingga, sampai, sudah mencapai, menembus, menyentuh, meningkat, naik, melonjak, melampaui, berada di angka, di angka, sekarang, kini, saat ini, sementara ini, sudah, telah, terdapat, jumlahnya, angkanya, terdiri dari, terdiri atas, berkisar, dilaporkan, diperkirakan, dipastikan, secara resmi, terus bertambah menjadi, hanya, baru, masih, juga, lagi, dari total, meliputi, dengan jumlah, dengan total, diketahui, dinyatakan, resmi`,
)

/** Measures that give a new figure in the place of an old one. */
export const UPDATES = wordList(
  'count-update',
  'menjadi, jadi, bertambah menjadi, bertambah jadi, naik menjadi, meningkat menjadi, melonjak menjadi, terus bertambah menjadi, turun menjadi, berkurang menjadi',
)

/** Words of an older figure: "sebelumnya 14 orang". */
export const OUTDATED = wordList('count-outdated', 'sebelumnya, semula, awalnya, dari sebelumnya')

/** Words behind a number that name people of a group without naming it: "dua di antaranya", "86 lainnya", "11 sisanya". */
export const PART_WORDS = lexClass<'part' | 'rest'>('count-part', {
  'di antaranya': 'part',
  'di antara mereka': 'part',
  'di antara': 'part',
  'di antara korban': 'part',
  'di antara pelaku': 'part',
  diantaranya: 'part',
  'diantara mereka': 'part',
  diantara: 'part',
  'orang di antaranya': 'part',
  'orang diantaranya': 'part',
  'orang lainnya': 'rest',
  'orang lain': 'rest',
  lainnya: 'rest',
  'yang lain': 'rest',
  'yang lainnya': 'rest',
  sisanya: 'rest',
  lain: 'rest',
})

/** Words that name a group again by its number: "keduanya", "ketiganya". */
export const COLLECTIVES = lexClass<number>('count-collective', {
  keduanya: 2,
  ketiganya: 3,
  keempatnya: 4,
  kelimanya: 5,
  keenamnya: 6,
  ketujuhnya: 7,
  kedelapannya: 8,
  kesembilannya: 9,
  kesepuluhnya: 10,
})

/** Number words with "ke-" before a noun of people: the group again ("kedua korban", "kesembilan jenazah"). */
export const COLLECTIVE_NUMBERS = lexClass<number>('count-collective-number', {
  kedua: 2,
  ketiga: 3,
  keempat: 4,
  kelima: 5,
  keenam: 6,
  ketujuh: 7,
  kedelapan: 8,
  kesembilan: 9,
  kesepuluh: 10,
  kesebelas: 11,
})

/** Words that say the people counted were named before: "62 WNI itu", "dua korban tersebut". */
export const DEMONSTRATIVES = wordList('demonstrative', 'itu tersebut tadi ini')

/** Words of nobody: "tidak ada korban jiwa", "nihil". */
export const NOBODY = wordList(
  'nobody',
  `tidak ada, tak ada, tiada, nihil, tidak terdapat, tak terdapat, tidak menimbulkan, tak menimbulkan, tidak memakan, tak memakan, tidak menelan, tak menelan, tidak sampai menimbulkan, tidak sampai menelan, tanpa, tidak mengakibatkan, tidak menyebabkan, tidak sampai ada, tidak satu pun, tak satu pun, tidak satupun, tak satupun, tidak ada satu pun, tak ada satu pun, tidak ada satupun, tak ada satupun, tidak seorang pun, tak seorang pun, tidak seorangpun, tak seorangpun, tidak ada seorang pun, tak ada seorang pun, tidak ditemukan, belum ada, tidak sampai merenggut, tidak merenggut`,
)

/** Those of them that leave it open: "belum ada korban" is no zero. */
export const NOT_YET = wordList('not-yet', 'belum ada')

/** Words that deny what follows them in their clause. */
export const NEGATIONS = wordList('negation', 'tidak tak bukan belum tanpa nggak enggak gak membantah menampik')

/** Words of what is supposed, feared, hoped or asked: their clause states no count. */
export const HYPOTHETICALS = wordList(
  'hypothetical',
  `rencananya, direncanakan, ditargetkan, target, jika, apabila, bila, kalau, seandainya, andai, andaikan, apakah, mungkinkah, supaya, dikhawatirkan, khawatir, dikuatirkan, ditakutkan, terancam, mengancam, berpotensi, berisiko, kapasitas, berkapasitas, diharapkan, berharap, semoga, mudah-mudahan, agar, seolah-olah, misalnya, misal, ibarat, hoaks, hoax, maksimal`,
)

/** Words of what is planned, possible or to be kept from happening: what follows them at once is no count. */
export const PLANS = wordList(
  'plan',
  'akan, bakal, hendak, ingin, mau, berencana, menargetkan, bisa, mampu, boleh, perlu, siap, dilarang, menghindari, mencegah, mengantisipasi, dapat mencapai, dapat menampung, menyiapkan, disiapkan, membutuhkan, dibutuhkan',
)

/** Words of purpose: an act behind them is not done yet. */
export const PURPOSES = wordList('purpose', 'untuk guna demi agar upaya berupaya berusaha mencoba berniat rencana')

/** Words that make a statement possible only. */
export const UNCERTAIN = wordList(
  'uncertain',
  'diduga, menduga, diperkirakan, memperkirakan, kemungkinan, disinyalir, ditengarai, konon, kabarnya, ditaksir, diyakini, diprediksi, disebut-sebut, mungkin, belum terkonfirmasi, belum dikonfirmasi',
)

/** Words that open a clause of its own. */
export const CLAUSE_OPENERS = wordList(
  'clause-opener',
  `setelah, usai, sesudah, sebelum, saat, ketika, karena, sebab, sehingga, agar, supaya, jika, apabila, bila, kalau, meski, meskipun, walau, walaupun, padahal, sedangkan, sementara, sementara itu, tetapi, tapi, namun, sejak, selama, seraya, sambil, lantaran, akibat, bahwa, adapun, kemudian, lalu, lantas, hingga, sampai, guna, untuk, pascakejadian, pasca, begitu, maka, melainkan`,
)

/** Openers behind which the subject of the clause before goes on: "diselamatkan setelah sempat disekap", "terluka hingga meninggal". */
export const SAME_SUBJECT = wordList(
  'same-subject',
  'setelah, usai, sesudah, karena, lantaran, hingga, sampai, lalu, kemudian, dan, serta, sehingga, namun, tetapi, tapi, sebelum, hingga akhirnya, sebelum akhirnya, dan akhirnya, akibat, juga, maupun, atau, /, dan kemudian, dan langsung',
)

/** Joints of counts that share a predicate. */
export const COUNT_JOINTS = wordList(
  'count-joint',
  'dan, serta, maupun, juga, atau, plus, ditambah, kemudian, lalu, beserta, bersama, dan juga',
)

/** Words that open a list of parts of the group before: "termasuk", "terdiri dari", "rinciannya". */
export const PART_LISTS = wordList(
  'part-list',
  'termasuk, di antaranya, diantaranya, terdiri dari, terdiri atas, yang terdiri dari, yang terdiri atas, terbagi, rinciannya, dengan rincian, rincian, meliputi, masing-masing, dengan perincian, antara lain, mencakup',
)

/** Words that stand between people and what happened to them and change nothing. */
export const AUXILIARIES = wordList(
  'auxiliary',
  `telah, sudah, berhasil, sempat, masih, kini, langsung, turut, ikut, harus, terpaksa, dilaporkan, dinyatakan, dipastikan, dikonfirmasi, ditemukan, tercatat, diketahui, dikabarkan, disebut, disebutkan, mengalami, menderita, merasakan, mengeluhkan, mengeluh, dibiarkan, mendapat, dalam, keadaan, kondisi, secara, kembali, akhirnya, pun, juga, lainnya, lain, lagi, sedang, tengah, terus, segera, justru, ternyata, diduga, diperkirakan, kemungkinan, saat ini, hingga kini, sampai saat ini, hingga saat ini, sampai kini, sementara, sekarang, terkena, terlihat, tampak, terdapat, dapat, berakhir, terdeteksi, terindikasi, teridentifikasi, menjalani, didapati, terbukti, terpantau, terhitung, resmi, bernasib, mengaku, diakui, dianggap, terakhir, baru, rata-rata, ada, kondisinya, statusnya`,
)

/** Words with the look of a verb that are none, or that only introduce who somebody is: they end no search for what happened. */
export const NO_VERBS = wordList(
  'no-verb',
  `mei, merah, meja, media, meter, medan, mesin, menteri, mereka, memang, meski, meskipun, mental, menit, melalui, mengenai, menurut, menjelang, mengingat, berat, beras, beberapa, berita, berbagai, bersama, berikut, berusia, berumur, berinisial, bernama, berasal, berjenis, berkelamin, berseragam, bernomor, bernopol, bertugas, berprofesi, bekerja, berstatus, bersenjata, bersaudara, berdomisili, beralamat, terhadap, terkait, tersebut, termasuk, terbaru, terakhir, terdiri, tertentu, terutama, ternyata, teror, teroris, terminal, terpisah, terbuka, dinas, dini, diri, direktur, distrik, divisi, digital, dialog, disabilitas, difabel, diare, dia, dirinya, terbang, teras, terang, terlalu, terpencil, terduga, tersangka, mertua, metro, menengah, merdeka, merak, merapi, melawi, mentawai, berau, belawan, berkebangsaan, berkewarganegaraan, beragama, beridentitas, berjarak, bermotor, beratap, beruntung, berjumlah, terlibat, terletak, berlokasi, terjadi, bernyawa, tersisa, melayu, memiliki, merupakan, menjabat`,
)

/** Words before a number that make it a name, a rank, a clock, an age or money, never a count of people. */
export const NUMBER_LABELS = wordList(
  'number-label',
  `pukul, jam, rp, rp., idr, usd, us, $, rt, rw, pasal, ayat, kelas, usia, berusia, umur, berumur, seusia, km, kilometer, nomor, no, no., nopol, bernopol, bernomor, lantai, tanggal, tgl, tgl., tahun, covid, skor, peringkat, urutan, ranking, posisi, ke, blok, gang, kav, suhu, ketinggian, kedalaman, kecepatan, magnitudo, seri, tipe, type, boeing, airbus, batalyon, yonif, kodim, densus, divisi, liga, sila, jilid, bab, uu, nilai, poin, gelombang, kloter, angkatan, sd, smp, sma, smk, sdn, smpn, sman, smkn, kavling, unit, rute, jalur, terminal, tol, dapil, salah`,
)

/** Words of a rate: "setiap hari 10 orang" is no statement of one event. */
export const RATES = wordList(
  'rate',
  'setiap, tiap, per hari, per bulan, per tahun, per jam, per pekan, per minggu, per orang, per keluarga, per kk, rata-rata, setiap hari, setiap tahun',
)

/** Openers that may stand within a subject: "korban meninggal akibat gempa mencapai 12". */
export const CAUSES = wordList('cause', 'akibat, karena, lantaran, pasca, sejak, selama, saat, dalam, hingga, sampai, lalu')

/** Words before what is counted in a measure: "jumlah korban". */
export const SUM_WORDS = wordList('sum-word', 'jumlah angka total')

/** Measures that leave no doubt that the number before them is one: "mencapai 12", not "ada 12". */
export const STRONG_MEASURES = wordList(
  'strong-measure',
  'mencapai, sudah mencapai, menjadi, jadi, berjumlah, sebanyak, bertambah, bertambah menjadi, bertambah jadi, terus bertambah menjadi, naik, naik menjadi, meningkat, meningkat menjadi, melonjak, melonjak menjadi, turun menjadi, berkurang menjadi, menembus, menyentuh, melampaui, meliputi, di angka, berada di angka, total, totalnya, jumlahnya, dengan jumlah, dengan total',
)

/** Words before a number that is added to an older one: "bertambah 5 orang", "penambahan 375 kasus". */
export const INCREASES = wordList('count-increase', 'bertambah penambahan tambahan kenaikan tambah')

/** Words before the sum that a figure was added to: "bertambah 26 sehingga jumlahnya menjadi 616". */
export const TOTALS = wordList(
  'count-total',
  'total, totalnya, jumlahnya, angkanya, total menjadi, totalnya menjadi, jumlahnya menjadi, total ada, total keseluruhan, totalnya ada, total sudah',
)

/** Openers of lists that name all parts of a group. */
export const FULL_LISTS = wordList(
  'full-list',
  'terdiri dari, terdiri atas, yang terdiri dari, yang terdiri atas, rinciannya, dengan rincian, rincian, dengan perincian, terbagi',
)

/** Copulas: what follows them is who the people are. */
export const COPULAS = wordList('count-copula', 'merupakan adalah ialah')

/** Words between a verb or noun of doing and the people: "penangkapan terhadap tiga orang". */
export const OBJECT_LINKS = wordList('object-link', 'terhadap atas kepada pada bagi para lagi pula juga hingga oleh sampai')

/** Words of place behind people whose verb was said before: "8 orang dirawat di Madinah dan 66 orang di Mekkah". */
export const GAP_WORDS = wordList('gap-word', 'di dari asal ke berasal')

/** Vague words that tell only that there are some: no count. */
export const SOME = wordList('some', 'sejumlah')

/** Words before a number of children that make it a way to say who somebody is: "ibu dua anak". */
export const PARENTS = wordList('parent', 'ibu ayah bapak janda duda')

/** Words of an epidemic: in a text with one, "12 kasus" are people with it. */
export const EPIDEMICS = wordList(
  'epidemic',
  'covid-19, covid, corona, korona, virus corona, wabah, pandemi, epidemi, dbd, demam berdarah, difteri, campak, cacar monyet, flu burung, flu babi, rabies, kolera, hepatitis akut, ebola, sars, mers, polio, malaria, antraks, leptospirosis, omicron',
)

/** Words behind "positif" that make it a drug test. */
export const DRUGS = wordList(
  'drug',
  'narkoba, narkotika, sabu, sabu-sabu, ganja, ekstasi, amfetamin, metamfetamin, menggunakan, mengonsumsi, mengkonsumsi, memakai, mengandung, hamil, doping',
)

/** Words that put a number to what a comma closes: "kasus sembuh, yakni 95 orang". */
export const NAMELY = wordList('namely', 'yakni yaitu sebanyak')

/** Words before two numbers joined by "dan" that make them the ends of a range. */
export const BETWEEN = wordList('between', 'antara')

/** Phrases that open a sentence about parts of the group before: "Dari jumlah tersebut, 1.412 jiwa …". */
export const OF_THAT = wordList(
  'of-that',
  'dari jumlah tersebut, dari jumlah itu, dari angka tersebut, dari angka itu, dari total tersebut, dari total itu, dari jumlah ini, di antara mereka, dari mereka, dari seluruh korban, dari total korban',
)

/** Verbs that deny the whole statement behind "bahwa": "membantah kabar bahwa 11 orang tewas". */
export const DENIALS = wordList(
  'denial',
  'membantah, menampik, menepis, menyangkal, dibantah, ditepis, tidak benar, tidaklah benar, hoaks, hoax, kabar bohong, berita bohong',
)

/** Words of sentences in court before "mati": nobody has died. */
export const SENTENCED = wordList(
  'sentenced',
  'vonis memvonis divonis hukuman pidana menghukum dihukum dituntut menuntut tuntutan terpidana',
)

/** Those who look for suspects: whom they search for is not missing. */
export const HUNTERS = wordList('hunter', 'polisi kepolisian penyidik aparat densus satreskrim kpk polda polres polsek kejaksaan')

/** Words between nobody and what nobody suffered: "tidak ada laporan adanya korban". */
export const NOBODY_FILLERS = wordList('nobody-filler', 'laporan adanya satu pun')

/** Verbs of naming somebody a suspect around the people: "menetapkan empat orang sebagai tersangka". */
export const DESIGNATIONS = wordList('designation', 'menetapkan ditetapkan')

/** Verbs that make people do something: "memaksa 250 warga untuk mengungsi". */
export const FORCES = wordList('force', 'memaksa membuat')

/** Words that go on with the next part of a group in a clause or sentence of its own: "sementara 842 orang sembuh". */
export const PART_OPENERS = wordList(
  'part-opener',
  'sementara, sedangkan, sementara itu, dan, serta, lalu, kemudian, selebihnya, sisanya',
)

/** Labels of the lines of a list: "b. 507 orang". */
export const LIST_LABELS = wordList('list-label', 'a b c d e f g h')

/** Words behind "dari" that name a group by its number alone: "dari jumlah kasus tersebut". */
export const GROUP_SUMS = wordList('group-sum', 'jumlah, angka, total, keseluruhan, seluruh, semua')

/** Words behind "mati" that make it one of things: "mati lampu". */
export const DEAD_THINGS = wordList('dead-thing', 'lampu listrik lampunya listriknya mesin mesinnya lift liftnya suri rasa gaya')

/** Words before the first place of a list of places with their numbers: "842 orang, yakni Jawa Timur 100 orang". */
export const LIST_LEADS = wordList('list-lead', 'yakni, yaitu, tersebar di, tersebar, terbanyak, masing-masing, antara lain')

/** Words of people who hide from the police. */
export const FUGITIVES = wordList('fugitive', 'dpo, buron, buronan, daftar pencarian orang')

/** Those who look for people in danger, and words of the danger. */
export const SEARCHERS = wordList(
  'searcher',
  'sar basarnas bpbd penyelam nelayan hilang hanyut tenggelam tertimbun longsor banjir terseret',
)

/** Verbs that only say which way a figure went: "ODP berkurang, sebelumnya 14 orang". */
export const CHANGES = wordList('count-change', 'berkurang bertambah menurun meningkat melonjak berubah')

/** Words behind "jika" that only look at a figure: "jika dijumlahkan", "jika kita perhatikan". */
export const REGARDS = wordList(
  'regard',
  'kita lihat, kita perhatikan, kita hitung, kita cermati, dilihat, diperhatikan, ditotal, dihitung, dijumlah, dijumlahkan, dibandingkan, dirinci, diakumulasi',
)

/** Nouns of what is added to an older figure: "penambahan kasus sembuh, yakni 95 orang". */
export const ADDITIONS = wordList('count-addition', 'penambahan tambahan kenaikan')

/** As what people are watched or tested for an illness: figures of one kind take the place of no others. */
export const WATCHED = lexClass<'odp' | 'pdp' | 'otg'>('watched', {
  odp: 'odp',
  'orang dalam pemantauan': 'odp',
  'orang dalam pantauan': 'odp',
  pdp: 'pdp',
  'pasien dalam pengawasan': 'pdp',
  'pasien dalam pantauan': 'pdp',
  otg: 'otg',
  'orang tanpa gejala': 'otg',
})

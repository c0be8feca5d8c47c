/**
 * The words that hold sentences together and that clauses are cut by: a row a word, with the classes it is of behind the bar (`clause-words.ts` says
 * what each class is) and, where the class gives its words a value, that value behind a colon.
 */
export const CLAUSE_WORDS = `
  abad | time-noun
  adapun | clause-start
  agar | clause-start
  akan tetapi | clause-start
  akibat | adjunct:cause
  akibat dari | adjunct:cause
  akibatnya | clause-start
  alhasil | clause-start
  alias | adjunct:as
  amblas | bare-verb
  ambruk | bare-verb
  andai | clause-start
  andaikan | clause-start
  anjlok | bare-verb
  anjlok menjadi | measure-verb
  antar | adjunct:at
  antara | adjunct:between
  antara lain | list-naming
  apabila | clause-start
  apakah | clause-start
  apalagi | clause-start
  arah | adjunct:to
  asal | adjunct:from
  asal kan | clause-start
  asalkan | clause-start
  atas | adjunct:about
  bagi | adjunct:for
  bahkan | clause-start
  bahwa | clause-start
  bahwasanya | clause-start
  bak | adjunct:as
  banding | adjunct:compared
  bangkit | bare-verb
  bareng | adjunct:with
  batal | bare-verb
  bebas | bare-verb
  beberapa | no-verb
  beberapa saat | time-noun
  beberapa waktu | time-noun
  begitu | clause-start
  belawan | no-verb
  bentrok | bare-verb
  beracun | no-verb
  berada di angka | measure-verb
  beragam | no-verb
  beragama | no-verb
  berakhir | event-verb
  berakibat | cause-verb
  beralamat | no-verb
  beralkohol | no-verb
  berani | no-verb
  berantai | no-verb
  berapa | no-verb
  beras | no-verb
  berasal | no-verb
  berasal dari | adjunct:from
  berat | no-verb verb-tail
  beratap | no-verb
  berau | no-verb
  berawal | event-verb
  berbagai | no-verb
  berbahaya | no-verb
  berbarengan dengan | adjunct:with
  berbasis | no-verb
  berbeda | no-verb
  berdarah | no-verb
  berdasarkan | adjunct:according no-verb
  berdomisili | no-verb
  bergizi | no-verb
  beridentitas | no-verb
  berikut | no-verb
  berikutnya | clause-start no-verb time-tail
  beringin | no-verb
  berinisial | no-verb
  berita | no-verb
  berjarak | no-verb
  berjenis | no-verb
  berjumlah | measure-verb no-verb
  berkah | no-verb
  berkaitan dengan | adjunct:about
  berkas | no-verb
  berkasnya | no-verb
  berkat | adjunct:cause no-verb
  berkebangsaan | no-verb
  berkelamin | no-verb
  berkelanjutan | no-verb
  berkewarganegaraan | no-verb
  berkisar | measure-verb
  berkurang | measure-verb
  berkurang menjadi | measure-verb
  berlangsung | event-verb
  berlebihan | no-verb
  berlian | no-verb
  berlokasi | no-verb
  berlumpur | no-verb
  bermotor | no-verb
  bermula | event-verb
  bernama | no-verb
  bernomor | no-verb
  bernopol | no-verb
  bernyawa | no-verb
  berpangkat | no-verb
  berpelat | no-verb
  berperan sebagai | staged
  berprofesi | no-verb
  berpura-pura | staged
  bersama | adjunct:with no-verb
  bersama dengan | adjunct:with
  bersama-sama | adjunct:with
  bersama-sama dengan | adjunct:with
  bersamaan dengan | adjunct:with
  bersangkutan | no-verb
  bersaudara | no-verb
  bersenjata | no-verb
  berseragam | no-verb
  bersih | no-verb
  berstatus | no-verb
  bersubsidi | no-verb
  bertahan di angka | measure-verb
  bertambah | measure-verb
  bertambah hingga | measure-verb
  bertambah jadi | measure-verb
  bertambah lagi menjadi | measure-verb
  bertambah menjadi | measure-verb
  bertambah sebanyak | measure-verb
  bertambah sehingga menjadi | measure-verb
  bertinggi | no-verb
  bertubuh | no-verb
  beruang | no-verb
  berubah | measure-verb
  berubah menjadi | measure-verb
  berujung | cause-verb
  berumur | no-verb
  beruntun | no-verb
  beruntung | clause-start no-verb
  berupa | no-verb
  berusia | no-verb
  berwajib | no-verb
  berwarna | no-verb
  beserta | adjunct:with
  besok | time-noun
  biarpun | clause-start
  bila | clause-start
  bila dibanding | adjunct:compared
  bila dibandingkan | adjunct:compared
  bila dibandingkan dengan | adjunct:compared
  bila digabung | clause-start
  bila dijumlah | clause-start
  bila dilihat | clause-start
  bila dirinci | clause-start
  bila ditotal | clause-start
  bila kemarin | clause-start
  bila sebelumnya | clause-start
  bolos | bare-verb
  buat | adjunct:for
  bulan | time-noun
  bulan ini | time-noun
  buntut | adjunct:cause
  bunuh | bare-verb
  celakanya | clause-start
  cerita pendek | staged
  cerpen | staged
  curi | bare-verb
  dalam | adjunct:at
  dalam kurun waktu | adjunct:during
  dalam waktu | adjunct:during
  dampak | adjunct:cause
  dampak dari | adjunct:cause
  dan akhirnya | clause-start
  dan kemudian | clause-start
  dari | adjunct:from
  dari dalam | adjunct:from
  dari luar | adjunct:from
  daripada | adjunct:compared
  datang | bare-verb
  dekade | time-noun
  dekat | adjunct:at
  demi | adjunct:for
  dengan | adjunct:with
  dengan demikian | clause-start
  depan | time-tail
  detik | time-noun
  di | adjunct:at
  di antara | adjunct:from
  di antaranya | list-naming
  di atas | adjunct:at
  di bawah | adjunct:at
  di belakang | adjunct:at
  di daerah | adjunct:at
  di dalam | adjunct:at
  di dekat | adjunct:at
  di depan | adjunct:at
  di hadapan | adjunct:at
  di kawasan | adjunct:at
  di lokasi | adjunct:at
  di lokasi kejadian | verb-tail
  di luar | adjunct:besides
  di mana | clause-start
  di saat | adjunct:when
  di samping | adjunct:besides
  di samping itu | clause-start
  di sekitar | adjunct:at
  di tempat | verb-tail
  di tengah | adjunct:at
  di wilayah | adjunct:at
  dia | no-verb
  diabetes | no-verb
  diagnosa | no-verb
  diagnosis | no-verb
  dialah | no-verb
  dialog | no-verb
  diam | bare-verb
  diantara | adjunct:from no-verb
  diantaranya | list-naming
  diare | no-verb
  diaspora | no-verb
  diatas | adjunct:at no-verb
  dibanding | adjunct:compared
  dibanding dengan | adjunct:compared
  dibandingkan | adjunct:compared
  dibandingkan dengan | adjunct:compared
  dibawah | adjunct:at no-verb
  didalam | adjunct:at no-verb
  diduduki | ranking
  diesel | no-verb
  difabel | no-verb
  digital | no-verb
  dihuni | ranking
  diikuti | adjunct:with ranking
  dikalangan | no-verb
  dikisaran | no-verb
  dikoreksi menjadi | measure-verb
  diktator | no-verb
  dilema | no-verb
  diluar | adjunct:at no-verb
  dimana | clause-start no-verb
  dimanapun | no-verb
  dimulai | event-verb
  dinamika | no-verb
  dinamis | no-verb
  dinamit | no-verb
  dinas | no-verb
  dinding | no-verb
  dingin | no-verb
  dini | no-verb
  dini hari | time-noun
  diniah | no-verb
  dipegang | ranking
  diperankan | staged
  diplomat | no-verb
  diplomatik | no-verb
  diralat menjadi | measure-verb
  direct | no-verb
  direktur | no-verb
  direvisi | measure-verb
  direvisi menjadi | measure-verb
  diri | no-verb
  dirinya | no-verb
  disaat | adjunct:when no-verb
  disabilitas | no-verb
  disamping | adjunct:besides no-verb
  disana | no-verb
  discount | no-verb
  discussion | no-verb
  disease | no-verb
  disekitar | adjunct:at no-verb
  disertai | adjunct:with
  disinfektan | no-verb
  disini | no-verb
  disiplin | no-verb
  disitu | no-verb
  diskon | no-verb
  diskriminatif | no-verb
  dismissal | no-verb
  distancing | no-verb
  distributif | no-verb
  distributor | no-verb
  distrik | no-verb
  disusul | adjunct:with ranking
  ditempati | ranking
  ditengah | adjunct:at no-verb
  dividen | no-verb
  diving | no-verb
  divisi | no-verb
  dongeng | staged
  drakor | staged
  drama | staged
  duduk | bare-verb
  dunia | verb-tail
  edisi | time-noun
  fiksi | staged
  film | staged
  gagal | bare-verb
  gara-gara | adjunct:cause
  geladi | staged
  gim | staged
  gladi | staged
  guna | adjunct:for
  hadir | bare-verb
  hal ini | clause-start
  hal itu | clause-start
  hancur | bare-verb
  hangus | bare-verb
  hari | time-noun
  hari ini | time-noun
  hidup | bare-verb
  hidup-hidup | verb-tail
  hingga | adjunct:until
  hingga akhirnya | clause-start
  ihwal | adjunct:about
  imbas | adjunct:cause
  imbas dari | adjunct:cause
  ini | time-tail
  intensif | verb-tail
  ironisnya | clause-start
  itu | time-tail
  jadi | measure-verb
  jam | time-noun
  jatuh | bare-verb
  jebol | bare-verb
  jelang | adjunct:before
  jika | clause-start
  jika awalnya | clause-start
  jika dibanding | adjunct:compared
  jika dibanding dengan | adjunct:compared
  jika dibandingkan | adjunct:compared
  jika dibandingkan dengan | adjunct:compared
  jika digabung | clause-start
  jika digabungkan | clause-start
  jika dijumlah | clause-start
  jika dijumlahkan | clause-start
  jika dilihat | clause-start
  jika diperinci | clause-start
  jika dirinci | clause-start
  jika ditotal | clause-start
  jika ditotalkan | clause-start
  jika kemarin | clause-start
  jika kita lihat | clause-start
  jika melihat | clause-start
  jika sebelumnya | clause-start
  jika semula | clause-start
  jikalau | clause-start
  jurusan | adjunct:to
  kabur | bare-verb
  kaget | bare-verb
  kala | adjunct:when
  kalah | bare-verb
  kalau | clause-start
  kalau dibanding | adjunct:compared
  kalau dibandingkan | adjunct:compared
  kalau dibandingkan dengan | adjunct:compared
  kalau dijumlah | clause-start
  kalau dilihat | clause-start
  kalau dirinci | clause-start
  kalau ditotal | clause-start
  kalau kemarin | clause-start
  kalau kita lihat | clause-start
  kalau melihat | clause-start
  kalau sebelumnya | clause-start
  karena | adjunct:cause
  karena itu | clause-start
  kasus | state-bearer
  ke | adjunct:to
  ke arah | adjunct:to
  ke dalam | adjunct:to
  kecuali | adjunct:besides
  keluar | bare-verb
  kemarin | time-noun
  kembali bertambah menjadi | measure-verb
  kemudian | clause-start time-tail
  kendati | clause-start
  kendati demikian | clause-start
  kepada | adjunct:to
  ketika | adjunct:when
  ketika itu | clause-start
  ketimbang | adjunct:compared
  kini | time-tail
  korban | state-bearer
  korbannya | state-bearer
  kritis | verb-tail
  laksana | adjunct:as
  lalu | clause-start time-tail
  lantaran | adjunct:cause
  lantas | clause-start
  lari | bare-verb
  latihan evakuasi | staged
  latihan penanggulangan | staged
  lebih lanjut | clause-start verb-tail
  lewat | adjunct:by-way bare-verb
  lolos | bare-verb
  lulus | bare-verb
  lumpuh | bare-verb
  luput | bare-verb
  lusa | time-noun
  maju | bare-verb
  maka | clause-start
  makan | bare-verb
  malam | time-noun
  malam ini | time-noun
  manakala | clause-start
  mandi | bare-verb
  masuk | bare-verb
  medali | no-verb
  medan | no-verb
  media | no-verb
  median | no-verb
  mediasi | no-verb
  mediator | no-verb
  medio | no-verb
  medis | no-verb verb-tail
  medisnya | no-verb
  medium | no-verb
  medsos | no-verb
  meeting | no-verb
  megah | no-verb
  megathrust | no-verb
  mei | no-verb
  meja | no-verb
  mekanis | no-verb
  mekanisme | no-verb
  mekanismenya | no-verb
  mekar | no-verb
  melainkan | clause-start
  melalui | adjunct:by-way no-verb
  melampaui | measure-verb
  melanda | event-verb
  melansir | adjunct:according
  melawi | no-verb
  melayu | no-verb
  melebihi | measure-verb
  melek | no-verb
  meletus | event-verb
  melodi | no-verb
  melon | no-verb
  melonjak | measure-verb
  melonjak menjadi | measure-verb
  melulu | no-verb
  memaksa | cause-verb
  memang | no-verb
  membengkak | measure-verb
  membengkak menjadi | measure-verb
  membiarkan | cause-verb
  membuat | cause-verb
  memerankan | staged
  memicu | cause-verb
  memorandum | no-verb
  memori | no-verb
  menantu | no-verb
  menantunya | no-verb
  menara | no-verb
  mencapai | measure-verb
  mencapai angka | measure-verb
  mencatat angka | measure-verb
  mendalam | no-verb
  mendatang | no-verb time-tail
  mendekati | measure-verb
  menduduki | ranking
  menembus | measure-verb
  menempati | ranking
  menengah | no-verb
  mengakibatkan | cause-verb
  mengenai | adjunct:about no-verb
  mengenaskan | verb-tail
  mengharuskan | cause-verb
  mengingat | clause-start no-verb
  menginjak | measure-verb
  mengutip | adjunct:according
  meningkat | measure-verb
  meningkat menjadi | measure-verb
  menit | no-verb time-noun
  menjadi | measure-verb
  menjadi sebanyak | measure-verb
  menjadikan | cause-verb
  menjelang | adjunct:before no-verb
  mental | no-verb
  mentawai | no-verb
  menteri | no-verb
  menuju | adjunct:to
  menurun | measure-verb
  menurun menjadi | measure-verb
  menurut | adjunct:according no-verb
  menyangkut | adjunct:about
  menyebabkan | cause-verb
  menyeluruh | no-verb
  menyentuh | measure-verb
  menyentuh angka | measure-verb
  menyitir | adjunct:according
  menyusul | adjunct:cause ranking
  menyusut | measure-verb
  menyusut hingga | measure-verb
  menyusut menjadi | measure-verb
  merah | no-verb
  merak | no-verb
  merangkak naik menjadi | measure-verb
  merapi | no-verb
  merchant | no-verb
  mercon | no-verb
  merdeka | no-verb
  merdu | no-verb
  merek | no-verb
  mereka | no-verb
  meriah | no-verb
  meriam | no-verb
  merica | no-verb
  merosot | measure-verb
  merta | no-verb
  mertua | no-verb
  merupakan | no-verb
  mesin | no-verb
  mesjid | no-verb
  meski | clause-start no-verb
  meskipun | clause-start no-verb
  mesra | no-verb
  mesti | no-verb
  mestinya | no-verb
  mesum | no-verb
  metabolik | no-verb
  metabolisme | no-verb
  metal | no-verb
  metamfetamin | no-verb
  meteor | no-verb
  meteorologi | no-verb
  meter | no-verb
  metode | no-verb
  metodologi | no-verb
  metric | no-verb
  metrik | no-verb
  metro | no-verb
  mewah | no-verb
  minggu | time-noun
  minum | bare-verb
  mirisnya | clause-start
  mogok | bare-verb
  mulai | adjunct:since
  muncul | bare-verb
  mundur | bare-verb
  nahasnya | clause-start
  naik | measure-verb
  naik menjadi | measure-verb
  namun | clause-start
  nanti | time-tail
  novel | staged
  oleh | adjunct:by
  oleh karena | adjunct:cause
  oleh karena itu | clause-start
  oleh sebab itu | clause-start
  pada | adjunct:at
  pada saat | adjunct:when
  padahal | clause-start
  padam | bare-verb
  pagi | time-noun
  pamit | bare-verb
  panik | bare-verb
  parah | verb-tail
  parahnya | clause-start
  pas | adjunct:when
  pasca | adjunct:after
  pascakejadian | adjunct:after
  pasien | state-bearer
  pekan | time-noun
  pekan ini | time-noun
  per | adjunct:per
  pergi | bare-verb
  perihal | adjunct:about
  periode | time-noun
  pertama | time-tail
  petang | time-noun
  pindah | bare-verb
  pukul | time-noun
  pulang | bare-verb
  pura-pura | staged
  putus | bare-verb
  ringan | verb-tail
  robek | bare-verb
  roboh | bare-verb
  rubuh | bare-verb
  runtuh | bare-verb
  rupanya | clause-start
  rusak | bare-verb
  s / d | adjunct:until
  saat | adjunct:when
  saat itu | clause-start
  saat kejadian | adjunct:when
  sadar | bare-verb
  saking | adjunct:cause
  salat | bare-verb
  sambil | clause-start
  sampai | adjunct:until
  sampai dengan | adjunct:until
  sayangnya | clause-start
  seandainya | clause-start
  sebab | adjunct:cause clause-start
  sebagai | adjunct:as
  sebagaimana | adjunct:as
  sebaliknya | clause-start
  sebelum | adjunct:before
  sebelum akhirnya | clause-start
  sebelumnya | time-tail
  sebulan | time-noun
  secara intensif | verb-tail
  sedang | verb-tail
  sedangkan | clause-start
  sehari | time-noun
  sehingga | clause-start
  sehubungan dengan | adjunct:about
  seiring dengan | adjunct:with
  sejak | adjunct:since
  sejauh | clause-start
  sekaligus | verb-tail
  sekalipun | clause-start
  seketika | verb-tail
  sekitaran | adjunct:at
  selagi | adjunct:when
  selain | adjunct:besides
  selain dari | adjunct:besides
  selain itu | clause-start
  selaku | adjunct:as
  selama | adjunct:during
  selanjutnya | clause-start
  selepas | adjunct:after
  selesai | bare-verb
  semalam | time-noun
  sembari | clause-start
  semenjak | adjunct:since
  sementara | clause-start
  sementara itu | clause-start
  seminggu | time-noun
  seolah-olah | staged
  sepanjang | adjunct:at
  sepekan | time-noun
  sepeninggal | adjunct:after
  seperti | adjunct:as
  seputar | adjunct:about adjunct:at
  seraya | clause-start
  serial | staged
  serius | verb-tail
  sesaat | time-noun
  sesuai | adjunct:according
  sesudah | adjunct:after
  setahun | time-noun
  setelah | adjunct:after
  setempat | time-tail
  setiap | adjunct:per
  setibanya | clause-start
  setuju | bare-verb
  seusai | adjunct:after
  sewaktu | adjunct:when
  siang | time-noun
  silam | time-tail
  simulasi | staged
  sinetron | staged
  singgah | bare-verb
  skenario | staged
  skenario latihan | staged
  soal | adjunct:about
  sore | time-noun
  stagnan di angka | measure-verb
  subuh | time-noun
  supaya | clause-start
  surut | bare-verb
  syukurlah | clause-start
  syukurnya | clause-start
  tadi | time-noun
  tahu | bare-verb
  tahun | time-noun
  tahun ini | time-noun
  takut | bare-verb
  tampil | bare-verb
  tanggal | time-noun
  tanpa | adjunct:without
  tapi | clause-start
  tatkala | adjunct:when
  tembus | measure-verb
  tentang | adjunct:about
  terakhir | no-verb time-tail
  terang | no-verb
  terangnya | no-verb
  terapi | no-verb
  teras | no-verb
  teratas | no-verb
  teratur | no-verb
  terbaik | no-verb
  terbang | bare-verb
  terbanyak | no-verb
  terbaru | no-verb
  terbarukan | no-verb
  terbatas | no-verb
  terberat | no-verb
  terbesar | no-verb
  terbitan | no-verb
  terbongkar | event-verb
  terburuk | no-verb
  tercinta | no-verb
  terdahulu | no-verb
  terdakwa | no-verb
  terdalam | no-verb
  terdekat | no-verb
  terdepan | no-verb
  terdiri | no-verb
  terduga | no-verb
  terendah | no-verb
  tergugat | no-verb
  terhadap | adjunct:about no-verb
  terhadapnya | no-verb
  terhebat | no-verb
  terhitung sejak | adjunct:since
  terhormat | no-verb
  teriakan | no-verb
  terima | no-verb
  terimakasih | no-verb
  teritori | no-verb
  teritorial | no-verb
  terjadi | event-verb no-verb
  terjal | no-verb
  terjangan | no-verb
  terjemahan | no-verb
  terkadang | no-verb
  terkait | adjunct:about no-verb
  terkecil | no-verb
  terkemuka | no-verb
  terkenal | no-verb
  terkini | no-verb
  terkuat | no-verb
  terlalu | no-verb
  terlapor | no-verb
  terlarang | no-verb
  terlaris | no-verb
  terlebih | no-verb
  terluar | no-verb
  termahal | no-verb
  termasuk | no-verb
  termin | no-verb
  terminal | no-verb
  termiskin | no-verb
  termohon | no-verb
  termuda | no-verb
  ternak | no-verb
  ternama | no-verb
  ternyata | no-verb
  terobosan | no-verb
  terong | no-verb
  teror | no-verb
  teroris | no-verb
  terorisme | no-verb
  terowongan | no-verb
  terpaan | no-verb
  terpadu | no-verb
  terpal | no-verb
  terpanas | no-verb
  terpanjang | no-verb
  terparah | no-verb
  terpencil | no-verb
  terpenting | no-verb
  terpercaya | no-verb
  terpidana | no-verb
  terpisah | no-verb
  terpopuler | no-verb
  tersangka | no-verb
  tersebut | no-verb time-tail
  tersendiri | no-verb
  tersier | no-verb
  tersisa | measure-verb
  tersisa sebanyak | measure-verb
  tersukses | no-verb
  tertentu | no-verb
  tertib | no-verb
  tertinggi | no-verb
  tertua | no-verb
  tertulis | no-verb
  tertulisnya | no-verb
  terumbu | no-verb
  terungkap | event-verb
  terus | no-verb
  terus bertambah | measure-verb
  terus bertambah menjadi | measure-verb
  terutama | no-verb
  tetapi | clause-start
  tgl | time-noun
  tiap | adjunct:per
  tiba | bare-verb
  tidur | bare-verb
  tinggal | bare-verb
  tinggal tersisa | measure-verb
  tragisnya | clause-start
  tujuan | adjunct:to
  tumbang | bare-verb
  tumbuh | bare-verb
  tumpah | bare-verb
  tuntas | bare-verb
  turun | measure-verb
  turun menjadi | measure-verb
  untuk | adjunct:for
  untuk itu | clause-start
  untung saja | clause-start
  untungnya | clause-start
  usai | adjunct:after
  via | adjunct:by-way
  video game | staged
  waktu | adjunct:when time-noun
  waktu setempat | time-noun
  walau | clause-start
  walaupun | clause-start
  wib | time-noun
  wit | time-noun
  wita | time-noun
  yaitu | list-naming
  yakin | bare-verb
  yakni | list-naming
  yang lalu | time-tail
  yang mana | clause-start
`

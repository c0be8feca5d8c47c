/**
 * The words that tell numbers of people apart from other numbers, and say what is said of them: a row a word, with the classes it is of behind the
 * bar (`count-words.ts` says what each class is) and, where the class gives its words a value, that value behind a colon.
 */
export const COUNT_WORDS = `
  $ | number-label
  / | same-subject
  a | list-label
  abad | count-period
  abu | hazard
  ada | auxiliary count-measure count-modifier:exact
  adalah | count-copula count-measure count-modifier:exact
  adanya | nobody-filler
  adapun | clause-opener
  agar | clause-opener hypothetical purpose
  ahli waris | kin
  airbus | number-label
  akan | plan
  akhirnya | auxiliary
  akibat | clause-opener count-given same-subject
  aksi | before-suicide
  akumulasi | sum-word
  alergi | ailment
  amfetamin | drug
  ancaman | before-suicide intention
  andai | hypothetical
  andaikan | hypothetical
  anemia | ailment
  angka | count-told group-sum sum-word
  angka terakhir | count-newest
  angkanya | count-measure count-told count-total
  angkatan | number-label
  angkot | vehicle
  anjlok | count-change:fallen
  antara | between count-modifier:about
  antara lain | part-list
  antraks | epidemic
  apabila | clause-opener hypothetical
  apakah | hypothetical
  aparat | hunter
  asap | hazard
  asma | ailment
  atas | object-link
  atau | count-joint same-subject
  awalnya | count-outdated
  ayah | parent
  ayat | number-label
  b | list-label
  bab | number-label
  bagi | object-link
  bagian | body-part
  bahan | hazard
  bahkan | auxiliary
  bahu | body-part
  bahwa | clause-opener
  bakal | plan
  banjir | searcher
  bapak | parent
  baru | auxiliary count-measure count-modifier:exact count-told
  basarnas | searcher
  batalyon | number-label
  begitu | clause-opener
  belakangan | auxiliary count-newest
  belum | negation
  belum ada | nobody not-yet
  belum dikonfirmasi | uncertain
  belum lama ini | auxiliary
  belum terkonfirmasi | uncertain
  berada di angka | count-measure strong-measure
  berakhir | auxiliary
  berencana | plan
  berharap | hypothetical
  berhasil | auxiliary
  berisiko | hypothetical
  berita bohong | denial
  berjumlah | count-measure count-modifier:exact strong-measure
  berkapasitas | hypothetical
  berkisar | count-measure
  berkurang | count-change:fallen
  berkurang menjadi | count-measure strong-measure
  berkurangnya | count-change:fallen
  bernasib | auxiliary
  berniat | before-suicide purpose
  bernomor | number-label
  bernopol | number-label
  berpotensi | hypothetical
  bersama | count-joint
  bertambah | count-change:risen count-increase count-measure strong-measure
  bertambah jadi | count-measure strong-measure
  bertambah menjadi | count-measure strong-measure
  bertambahnya | count-addition count-change:risen count-increase
  berubah | count-change:corrected
  berumur | number-label
  berupaya | before-suicide purpose
  berusaha | before-suicide purpose
  berusia | number-label
  beserta | count-joint
  betis | body-part
  bila | clause-opener hypothetical
  bila ditotal | count-total
  bisa | plan
  blok | number-label
  boeing | number-label
  boleh | plan
  bom | before-suicide
  bpbd | searcher
  bukan | negation
  bukan cuma | auxiliary
  bukan hanya | auxiliary
  bulan | count-period
  buron | fugitive
  buronan | fugitive
  bus | vehicle
  c | list-label
  cacar monyet | epidemic
  cacat | ailment
  campak | epidemic
  cari | search
  catatan terakhir | count-newest
  corona | epidemic
  covid | epidemic number-label
  covid-19 | epidemic
  cuaca | hazard
  d | list-label
  dada | body-part
  daftar pencarian orang | fugitive
  dagu | body-part
  dahi | body-part
  dalam | auxiliary
  dalam satu hari | day-window
  dalam sehari | day-window
  dalam sehari terakhir | day-window
  dan | count-joint part-opener same-subject
  dan akhirnya | same-subject
  dan juga | count-joint
  dan kemudian | same-subject
  dan langsung | same-subject
  dapat | auxiliary
  dapat menampung | plan
  dapat mencapai | plan
  dapil | number-label
  dari angka itu | of-that
  dari angka tersebut | of-that
  dari jumlah ini | of-that
  dari jumlah itu | of-that
  dari jumlah tersebut | of-that
  dari mereka | of-that
  dari seluruh korban | of-that
  dari total itu | of-that
  dari total korban | of-that
  dari total tersebut | of-that
  daripada | count-comparison
  data | count-told kin
  data awal | early-data
  data sebelum ini | early-data
  data terakhir | count-newest
  dbd | epidemic
  debu | hazard
  dehidrasi | ailment
  dekade | count-period
  demam | ailment
  demam berdarah | epidemic
  demi | purpose
  dengan jumlah | count-measure strong-measure
  dengan perincian | full-list part-list
  dengan rincian | full-list part-list
  dengan total | count-measure strong-measure
  densus | hunter number-label
  depresi | ailment
  desas-desus | hearsay
  di angka | count-measure strong-measure
  di antara | count-part:part
  di antara korban | count-part:part
  di antara mereka | count-part:part of-that
  di antara pelaku | count-part:part
  di antaranya | count-part:part part-list
  di atas | count-modifier:more_than
  di bawah | count-modifier:less_than
  di lokasi lain | count-again
  di mana | count-where
  di tempat lain | count-again
  diabetes | ailment
  diakui | auxiliary
  dianggap | auxiliary
  diantara | count-part:part
  diantara mereka | count-part:part
  diantaranya | count-part:part part-list
  diare | ailment
  dibanding | count-comparison
  dibandingkan | count-comparison
  dibantah | denial
  diberitakan | count-told
  dibiarkan | auxiliary
  dibutuhkan | plan
  dicari | search
  didapati | auxiliary
  diduga | auxiliary uncertain
  dievakuasi | count-find
  difteri | epidemic
  diharapkan | hypothetical
  dihukum | sentenced
  dikabarkan | auxiliary count-told
  diketahui | auxiliary count-measure count-told
  dikhawatirkan | hypothetical
  dikonfirmasi | auxiliary count-told
  dikoreksi | count-change:corrected
  dikuatirkan | hypothetical
  dilaporkan | auxiliary count-measure count-told
  dilarang | plan
  dimana | count-where
  dimutakhirkan | count-change:corrected
  dinyatakan | auxiliary count-measure
  dipastikan | auxiliary count-measure
  diperbarui | count-change:corrected
  diperkirakan | auxiliary count-measure count-told uncertain
  diprediksi | uncertain
  diralat | count-change:corrected
  direncanakan | hypothetical
  direvisi | count-change:corrected
  dirilis | count-told
  disampaikan | count-told
  disangkal | denial
  disebut | auxiliary count-told
  disebut-sebut | uncertain
  disebutkan | auxiliary count-told
  disiapkan | plan
  disinyalir | uncertain
  ditaksir | count-modifier:about uncertain
  ditakutkan | hypothetical
  ditambah | count-joint
  ditargetkan | hypothetical
  ditemukan | auxiliary count-find
  ditengarai | uncertain
  ditepis | denial
  ditetapkan | designation
  dituntut | sentenced
  diumumkan | count-told
  divisi | number-label
  divonis | sentenced
  diyakini | uncertain
  doping | drug
  dpo | fugitive
  drastis | count-filler
  drone | before-suicide
  duda | parent
  dugaan | before-suicide
  e | list-label
  ebola | epidemic
  ekstasi | drug
  enggak | negation
  epidemi | epidemic
  f | list-label
  feri | vehicle
  flu babi | epidemic
  flu burung | epidemic
  g | list-label
  gagal ginjal | ailment
  gak | negation
  gang | number-label
  gangguan | ailment
  gangguan jiwa | ailment
  gangguan pernapasan | ailment
  ganja | drug
  gas | hazard
  gaya | dead-thing
  gejala | ailment
  gelombang | number-label
  gizi buruk | ailment
  guna | clause-opener purpose
  h | list-label
  hamil | drug
  hampir | count-nearly
  hanya | count-measure count-modifier:exact count-told
  hanyut | searcher
  hari-hari | count-period
  harian | day-window
  harus | auxiliary
  helikopter | vehicle
  hendak | before-suicide plan
  hepatitis akut | epidemic
  hilang | searcher
  hingga | clause-opener count-measure object-link same-subject
  hingga akhirnya | same-subject
  hingga detik ini | auxiliary count-measure
  hingga kini | auxiliary
  hingga saat ini | auxiliary
  hingga sekarang | auxiliary count-measure
  hipertensi | ailment
  hoaks | denial hazard hypothetical
  hoax | denial hypothetical
  hukuman | sentenced
  ialah | count-copula count-measure
  ibarat | hypothetical
  ibu | parent
  identitas | kin
  ideologi | hazard
  idr | number-label
  ikut | auxiliary
  indonesia | home
  infeksi | ailment
  informasi awal | early-data
  ingin | before-suicide plan
  ini | demonstrative
  insiden lain | count-again
  iritasi | ailment
  ispa | ailment
  istri | kin
  isu | hearsay
  itu | demonstrative
  jadi | count-measure strong-measure
  jalur | number-label
  jam | number-label
  jam terakhir | day-window
  janda | parent
  jari | body-part
  jika | clause-opener hypothetical
  jika ditotal | count-total
  jika ditotalkan | count-total
  jilid | number-label
  juga | auxiliary count-again count-joint count-measure object-link same-subject
  jumlah | count-modifier:exact count-told group-sum sum-word
  jumlahnya | count-measure count-told count-total strong-measure
  jumlahnya menjadi | count-total
  justru | auxiliary
  ka | vehicle
  kabar | hearsay
  kabar bohong | denial
  kabar burung | hearsay
  kabarnya | uncertain
  kaki | body-part
  kalau | clause-opener hypothetical
  kalau ditotal | count-total
  kanker | ailment
  kapal | vehicle
  kapal motor | vehicle
  kapasitas | hypothetical
  karena | clause-opener count-given same-subject
  kasus | before-suicide
  kav | number-label
  kavling | number-label
  ke | number-label
  keadaan | auxiliary
  kebutaan | ailment
  kecelakaan lain | count-again
  kecepatan | number-label
  kedalaman | number-label
  kejadian lain | count-again
  kejaksaan | hunter
  kejang | ailment
  kekerasan | ailment
  kekurangan gizi | ailment
  kelaparan | ailment
  kelas | number-label
  kelelahan | ailment
  keluarga | kin
  kelumpuhan | ailment
  kembali | auxiliary count-again count-modifier:exact
  kemudian | clause-opener count-joint part-opener same-subject
  kemungkinan | auxiliary uncertain
  kenaikan | count-addition count-increase
  kendati | count-given
  kepada | object-link
  kepala | body-part
  kepolisian | hunter
  kerabat | kin
  keracunan | ailment
  kereta | vehicle
  kereta api | vehicle
  keseluruhan | count-modifier:exact group-sum sum-word
  keterangan awal | early-data
  ketika | clause-opener count-given
  ketimbang | count-comparison
  ketinggian | number-label
  khawatir | hypothetical
  khususnya | auxiliary
  kilometer | number-label
  kini | auxiliary count-measure count-newest
  kira-kira | count-modifier:about
  kisaran | count-modifier:about
  kloter | number-label
  km | number-label vehicle
  kmp | vehicle
  kodim | number-label
  kolera | epidemic
  kondisi | auxiliary
  kondisinya | auxiliary
  konon | uncertain
  koreksi | count-change:corrected
  korona | epidemic
  kpk | hunter
  kuartal | count-period
  kuasa hukum | kin
  kumulatif | sum-word
  kuping | body-part
  kurang dari | count-modifier:less_than
  kurang lebih | count-modifier:about
  lagi | auxiliary count-filler count-measure object-link
  lain | auxiliary count-part:rest
  lainnya | auxiliary count-part:rest
  lalu | clause-opener count-joint part-opener same-subject
  lampu | dead-thing
  lampunya | dead-thing
  langsung | auxiliary
  lantai | number-label
  lantaran | clause-opener count-given same-subject
  lantas | clause-opener
  laporan | nobody-filler
  laporan awal | early-data
  laporan pertama | early-data
  laporan terakhir | count-newest
  lebih | count-modifier:more_than count-over
  lebih dahulu | auxiliary
  lebih dari | count-modifier:more_than
  lebih dulu | auxiliary
  lebih kurang | count-modifier:about
  ledakan | before-suicide
  leher | body-part
  lengan | body-part
  leptospirosis | epidemic
  lift | dead-thing
  liftnya | dead-thing
  liga | number-label
  limbah | hazard
  listrik | dead-thing
  listriknya | dead-thing
  longboat | vehicle
  longsor | searcher
  lonjakan | count-addition count-increase
  luka dalam | ailment
  lutut | body-part
  magnitudo | number-label
  maka | clause-opener
  maksimal | count-modifier:at_most hypothetical
  maksimum | count-modifier:at_most
  malaria | epidemic
  mampu | plan
  masih | auxiliary count-measure
  masing-masing | part-list
  mata | body-part
  mati | dead-or-sentenced
  mau | plan
  mau tak mau | auxiliary
  mau tidak mau | auxiliary
  maupun | count-joint same-subject
  melainkan | clause-opener
  melampaui | count-measure count-modifier:more_than strong-measure
  melaporkan | count-told
  melebihi | count-modifier:more_than
  meliputi | count-measure part-list strong-measure
  melonjak | count-change:risen count-measure strong-measure
  melonjak menjadi | count-measure strong-measure
  memakai | drug
  memaksa | force
  memastikan | confirmation
  membahas | intention
  membantah | denial negation
  membantahnya | denial
  membenarkan | confirmation
  membengkak | count-change:risen
  memberitakan | count-told
  membuat | count-added force
  meminta | intention
  memperkirakan | uncertain
  memverifikasi | confirmation
  memvonis | sentenced
  menambah | count-added count-increase
  menambahkan | count-added
  menampik | denial negation
  menampiknya | denial
  menargetkan | plan
  mencakup | part-list
  mencapai | count-measure strong-measure
  mencari | search
  mencatat | count-told
  mencatatkan | count-told
  mencegah | plan
  mencoba | before-suicide purpose
  mendapat | auxiliary
  mendekati | count-modifier:about
  menderita | auxiliary
  mendesak | intention
  menduga | uncertain
  menembus | count-measure count-modifier:more_than strong-measure
  menemukan | count-find
  menepis | denial
  menepisnya | denial
  menetapkan | designation
  mengajukan | intention
  mengaku | auxiliary
  mengalami | auxiliary
  mengancam | hypothetical
  mengandung | drug
  mengantisipasi | plan
  mengatakan | count-told
  mengeluh | auxiliary
  mengeluhkan | auxiliary
  mengevakuasi | count-find
  menggunakan | drug
  menghindari | plan
  menghukum | sentenced
  mengkonfirmasi | confirmation
  mengkonsumsi | drug
  mengonfirmasi | confirmation count-told
  mengonsumsi | drug
  mengoreksi | count-change:corrected
  mengumumkan | count-told
  mengupayakan | intention
  mengusulkan | intention
  meningkat | count-change:risen count-increase count-measure strong-measure
  meningkat menjadi | count-measure strong-measure
  meningkatnya | count-addition count-change:risen
  menjadi | count-measure strong-measure
  menjadikan | count-added
  menjalani | auxiliary
  menjanjikan | intention
  menuntut | intention sentenced
  menurun | count-change:fallen
  menurunnya | count-change:fallen
  menyampaikan | count-told
  menyanggah | denial
  menyanggahnya | denial
  menyangkal | denial
  menyangkalnya | denial
  menyatakan | count-told
  menyebut | count-told
  menyebutkan | count-told
  menyentuh | count-measure strong-measure
  menyerukan | intention
  menyiapkan | plan
  menyusul | count-given
  menyusut | count-change:fallen
  meragukannya | denial
  meralat | count-change:corrected
  merasakan | auxiliary
  merencanakan | intention
  merevisi | count-change:corrected
  merkuri | hazard
  merosot | count-change:fallen
  mers | epidemic
  merupakan | count-copula
  mesin | dead-thing
  mesinnya | dead-thing
  meski | clause-opener count-given
  meskipun | clause-opener count-given
  metamfetamin | drug
  minggu | count-period
  minibus | vehicle
  minimal | count-modifier:at_least
  misalnya | auxiliary
  misi | before-suicide
  mobil | before-suicide vehicle
  motif | before-suicide
  mual | ailment
  mudah-mudahan | hypothetical
  mungkin | uncertain
  mungkinkah | hypothetical
  musim | count-period
  naik | count-change:risen count-increase count-measure strong-measure
  naik menjadi | count-measure strong-measure
  naiknya | count-change:risen
  nama | kin
  namun | clause-opener count-given same-subject
  narasi | hearsay
  narkoba | drug hazard
  narkotika | drug
  negara asal | home
  negara asalnya | home
  negara masing-masing | home
  negaranya | home
  negeri asal | home
  nelayan | searcher
  nggak | negation
  niat | before-suicide
  nihil | nobody
  nilai | number-label
  no | number-label
  no. | number-label
  nomor | number-label
  nopol | number-label
  nyaris | count-nearly
  odp | watched:odp
  oleh | object-link
  omicron | epidemic
  operasi | before-suicide
  orang dalam pantauan | watched:odp
  orang dalam pemantauan | watched:odp
  orang di antaranya | count-part:part
  orang diantaranya | count-part:part
  orang lain | count-part:rest
  orang lainnya | count-part:rest
  orang tanpa gejala | watched:otg
  orang tua | kin
  orangtua | kin
  otg | watched:otg
  pada | object-link
  padahal | clause-opener count-given
  paha | body-part
  paham | hazard
  paling banyak | count-modifier:at_most
  paling baru | count-newest
  paling sedikit | count-modifier:at_least
  paling tidak | count-modifier:at_least
  panas | hazard
  pandemi | epidemic
  para | object-link
  pasal | number-label
  pasca | clause-opener count-given
  pascakejadian | clause-opener
  pasien dalam pantauan | watched:pdp
  pasien dalam pengawasan | watched:pdp
  pdp | watched:pdp
  pekan | count-period
  pelaku | before-suicide kin
  pelecehan | ailment
  peledak | before-suicide
  peledakan | before-suicide
  pelipis | body-part
  pembaruan terakhir | count-newest
  pembom | before-suicide
  pemboman | before-suicide
  pembunuh | kin
  penambahan | count-addition count-increase
  pencarian | search
  pendamping | kin
  pendataan awal | early-data
  pengacara | kin
  pengebom | before-suicide
  pengeboman | before-suicide
  peningkatan | count-addition count-increase
  penyakit | ailment
  penyelam | searcher
  penyerang | before-suicide
  penyerangan | before-suicide
  penyidik | hunter
  per bulan | rate
  per hari | rate
  per jam | rate
  per keluarga | rate
  per kk | rate
  per minggu | rate
  per orang | rate
  per pekan | rate
  per tahun | rate
  perahu | vehicle
  perahu motor | vehicle
  percobaan | before-suicide
  peringkat | number-label
  periode | count-period
  peristiwa lain | count-again
  perlu | plan
  permintaan | intention
  persiapan | intention
  pertambahan | count-addition count-increase
  perut | body-part
  perwakilan | kin
  pesan berantai | hearsay
  pesawat | vehicle
  pidana | sentenced
  pinggang | body-part
  pipi | body-part
  plus | count-joint
  poin | number-label
  polda | hunter
  polio | epidemic
  polisi | hunter
  polres | hunter
  polsek | hunter
  polusi | hazard
  posisi | number-label
  postingan | hearsay
  pukul | number-label
  pula | count-again object-link
  pun | auxiliary count-again nobody-filler
  pundak | body-part
  punggung | body-part
  pusing | ailment
  rabies | epidemic
  racun | hazard
  radiasi | hazard
  radikalisme | hazard
  ralat | count-change:corrected
  rancangan | intention
  ranking | number-label
  rasa | dead-thing
  rata-rata | auxiliary count-modifier:about rate
  rekan | kin
  rekor | count-period
  rencana | before-suicide intention purpose
  rencananya | hypothetical
  resmi | auxiliary count-measure
  revisi | count-change:corrected
  ri | home
  rincian | full-list part-list
  rinciannya | full-list part-list
  rompi | before-suicide
  rp | number-label
  rp. | number-label
  rt | number-label
  rumah | before-other-state
  rumor | hearsay
  rute | number-label
  rw | number-label
  saat | clause-opener count-given
  saat ini | auxiliary count-measure
  sabu | drug
  sabu-sabu | drug
  sahabat | kin
  saksi | kin
  salah | number-label
  sambil | clause-opener
  sampai | clause-opener count-measure object-link same-subject
  sampai detik ini | auxiliary count-measure
  sampai kini | auxiliary count-measure
  sampai saat ini | auxiliary
  sampai sekarang | auxiliary count-measure
  sar | searcher
  sars | epidemic
  satreskrim | hunter
  satu | nobody-filler
  sd | number-label
  sdn | number-label
  seandainya | hypothetical
  sebab | clause-opener count-given
  sebanyak | count-filler count-measure count-modifier:exact count-told strong-measure
  sebanyak-banyaknya | count-modifier:at_most
  sebelum | clause-opener same-subject
  sebelum akhirnya | same-subject
  sebelumnya | count-outdated
  sebesar | count-filler count-measure
  secara | auxiliary
  secara global | auxiliary count-measure
  secara keseluruhan | auxiliary count-measure
  secara kumulatif | auxiliary count-measure
  secara nasional | auxiliary count-measure
  secara resmi | count-measure
  secara total | auxiliary count-measure
  sedang | auxiliary
  sedangkan | clause-opener count-given part-opener
  sedikit-dikitnya | count-modifier:at_least
  sedikitnya | count-filler count-modifier:at_least
  segenap | count-modifier:exact
  segera | auxiliary
  sehari terakhir | day-window
  sehingga | clause-opener count-added same-subject
  sejak | clause-opener count-given
  sejauh ini | auxiliary count-measure
  sejauh itu | auxiliary count-measure
  sejumlah | count-filler count-measure count-modifier:exact some
  sekarang | auxiliary count-measure count-newest
  sekira | count-modifier:about
  sekitar | count-filler count-modifier:about
  sekitaran | count-modifier:about
  sekurang-kurangnya | count-modifier:at_least
  sekurangnya | count-modifier:at_least
  selama | clause-opener
  selama sehari | day-window
  selebihnya | part-opener
  selentingan | hearsay
  seluruh | count-modifier:exact group-sum
  semasa | count-period
  sementara | auxiliary clause-opener count-given part-opener
  sementara ini | count-measure
  sementara itu | clause-opener part-opener
  sementara waktu | auxiliary
  semester | count-period
  semoga | hypothetical
  sempat | auxiliary
  semua | group-sum
  semula | count-outdated
  seolah-olah | hypothetical
  serangan | before-suicide
  serangan lain | count-again
  seraya | clause-opener
  seri | number-label
  serta | count-joint part-opener same-subject
  sesak | ailment
  sesudah | clause-opener count-given same-subject
  setelah | clause-opener count-given same-subject
  setiap | rate
  setiap hari | rate
  setiap tahun | rate
  setidak-tidaknya | count-modifier:at_least
  setidaknya | count-filler count-modifier:at_least
  seusai | count-given
  seusia | number-label
  siap | plan
  signifikan | count-filler
  sila | number-label
  sinar | hazard
  sisanya | count-part:rest part-opener
  skema | intention
  skor | number-label
  sma | number-label
  sman | number-label
  smk | number-label
  smkn | number-label
  smp | number-label
  smpn | number-label
  speedboat | vehicle
  statusnya | auxiliary
  stres | ailment
  stunting | ailment
  suami | kin
  sudah | auxiliary count-measure count-modifier:exact
  sudah mencapai | count-measure strong-measure
  suhu | number-label
  supaya | clause-opener hypothetical
  suri | dead-thing
  tadi | demonstrative
  tahun | count-period number-label
  tajam | count-filler
  tak | negation
  tak ada | nobody
  tak ada satu pun | nobody
  tak ada satupun | nobody
  tak ada seorang pun | nobody
  tak ayal | auxiliary
  tak cuma | auxiliary
  tak dikenal | auxiliary
  tak hanya | auxiliary
  tak jarang | auxiliary
  tak kurang dari | count-modifier:at_least
  tak lama kemudian | auxiliary
  tak lebih dari | count-modifier:at_most
  tak memakan | nobody
  tak menelan | nobody
  tak menimbulkan | nobody
  tak pelak | auxiliary
  tak satu pun | nobody
  tak satupun | nobody
  tak seorang pun | nobody
  tak seorangpun | nobody
  tak terdapat | nobody
  tak urung | auxiliary
  tambah | count-increase
  tambahan | count-addition count-increase
  tampak | auxiliary
  tanah air | home
  tangan | body-part
  tanggal | number-label
  tanpa | negation nobody
  tapi | clause-opener count-given same-subject
  target | hypothetical
  tekanan darah tinggi | ailment
  telah | auxiliary count-measure count-modifier:exact
  telinga | body-part
  teman | kin
  tengah | auxiliary
  tenggelam | searcher
  tepat | count-modifier:exact
  terakhir | auxiliary count-newest
  terancam | hypothetical
  teranyar | count-newest
  terbagi | full-list part-list
  terbaru | count-newest
  terbukti | auxiliary
  tercatat | auxiliary count-measure count-modifier:exact count-told
  tercatat ada | auxiliary
  terdapat | auxiliary count-measure count-modifier:exact
  terdeteksi | auxiliary
  terdiri | full-list part-list
  terdiri atas | count-measure full-list part-list
  terdiri dari | count-measure full-list part-list
  terhadap | object-link
  terhitung | auxiliary
  teridentifikasi | auxiliary
  terindikasi | auxiliary
  terkena | auxiliary
  terkini | count-newest
  terkonfirmasi | confirmation
  terlebih dahulu | auxiliary
  terlebih dulu | auxiliary
  terlihat | auxiliary
  termasuk | part-list
  terminal | number-label
  termutakhir | count-newest
  ternyata | auxiliary
  teror | before-suicide
  terpaksa | auxiliary
  terpantau | auxiliary
  terpidana | sentenced
  terpisah | count-again
  tersebut | demonstrative
  terseret | searcher
  tertimbun | searcher
  terus | auxiliary
  terus bertambah menjadi | count-measure strong-measure
  terutama | auxiliary
  terverifikasi | confirmation
  tetangga | kin
  tetap | auxiliary count-measure
  tetapi | clause-opener count-given same-subject
  tgl | number-label
  tgl. | number-label
  tiada | nobody
  tiap | rate
  tidak | negation
  tidak ada | nobody
  tidak ada satu pun | nobody
  tidak ada satupun | nobody
  tidak ada seorang pun | nobody
  tidak benar | denial
  tidak cuma | auxiliary
  tidak dikenal | auxiliary
  tidak ditemukan | nobody
  tidak hanya | auxiliary
  tidak jarang | auxiliary
  tidak kurang dari | count-modifier:at_least
  tidak lama kemudian | auxiliary
  tidak lebih dari | count-modifier:at_most
  tidak memakan | nobody
  tidak menelan | nobody
  tidak mengakibatkan | nobody
  tidak menimbulkan | nobody
  tidak menyebabkan | nobody
  tidak merenggut | nobody
  tidak sampai ada | nobody
  tidak sampai menelan | nobody
  tidak sampai menimbulkan | nobody
  tidak sampai merenggut | nobody
  tidak satu pun | nobody
  tidak satupun | nobody
  tidak sedikit | auxiliary
  tidak sekadar | auxiliary
  tidak seorang pun | nobody
  tidak seorangpun | nobody
  tidak terdapat | nobody
  tidaklah benar | denial
  timbal | hazard
  tindakan | before-suicide
  tipe | number-label
  tol | number-label
  total | count-measure count-modifier:exact count-told count-total group-sum strong-measure sum-word
  total ada | count-modifier:exact count-total
  total keseluruhan | count-total
  total menjadi | count-total
  total sudah | count-total
  totalnya | count-measure count-modifier:exact count-told count-total strong-measure
  totalnya ada | count-total
  totalnya menjadi | count-total
  trauma | ailment
  truk | vehicle
  tubuh | body-part
  tuntutan | intention sentenced
  turun | count-change:fallen
  turun menjadi | count-measure strong-measure
  turunnya | count-change:fallen
  turut | auxiliary
  type | number-label
  umur | number-label
  unggahan | hearsay
  unit | number-label
  untuk | clause-opener purpose
  untuk sementara | auxiliary count-measure
  untuk sementara waktu | auxiliary
  upaya | before-suicide purpose
  update terakhir | count-newest
  urutan | number-label
  us | number-label
  usai | clause-opener count-given same-subject
  usd | number-label
  usia | number-label
  usul | intention
  usulan | intention
  utamanya | auxiliary
  uu | number-label
  virus corona | epidemic
  vonis | sentenced
  wabah | epidemic
  wacana | intention
  wajah | body-part
  walau | clause-opener count-given
  walaupun | clause-opener count-given
  yaitu | count-measure count-modifier:exact
  yakni | count-measure count-modifier:exact
  yang lain | count-part:rest
  yang lainnya | count-part:rest
  yang mana | count-where
  yang terdiri atas | full-list part-list
  yang terdiri dari | full-list part-list
  yonif | number-label
  zat | hazard
`

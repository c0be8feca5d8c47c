/**
 * The words that tell numbers of people apart from other numbers, and say what is said of them: a row a word, with the classes it is of behind the
 * bar (`count-words.ts` says what each class is) and, where the class gives its words a value, that value behind a colon.
 */
export const COUNT_WORDS = `
  $ | number-label
  / | same-subject
  a | list-label
  ada | auxiliary count-measure count-modifier:exact
  adalah | count-copula count-measure count-modifier:exact
  adanya | nobody-filler
  adapun | clause-opener
  agar | clause-opener hypothetical purpose
  airbus | number-label
  akan | plan
  akhirnya | auxiliary
  akibat | cause clause-opener same-subject
  amfetamin | drug
  andai | hypothetical
  andaikan | hypothetical
  angka | group-sum sum-word
  angkanya | count-measure count-total
  angkatan | number-label
  antara | between count-modifier:about
  antara lain | list-lead part-list
  antraks | epidemic
  apabila | clause-opener hypothetical
  apakah | hypothetical
  aparat | hunter
  asal | gap-word
  atas | object-link
  atau | count-joint same-subject
  awalnya | count-outdated
  ayah | parent
  ayat | number-label
  b | list-label
  bab | number-label
  bagi | object-link
  bahwa | clause-opener
  bakal | plan
  banjir | searcher
  bapak | parent
  baru | auxiliary count-measure count-modifier:exact
  basarnas | searcher
  batalyon | number-label
  beberapa | no-verb
  begitu | clause-opener
  bekerja | no-verb
  belawan | no-verb
  belum | negation
  belum ada | nobody not-yet
  belum dikonfirmasi | uncertain
  belum terkonfirmasi | uncertain
  berada di angka | count-measure strong-measure
  beragama | no-verb
  berakhir | auxiliary
  beralamat | no-verb
  beras | no-verb
  berasal | gap-word no-verb
  berat | no-verb
  beratap | no-verb
  berau | no-verb
  berbagai | no-verb
  berdomisili | no-verb
  berencana | plan
  berharap | hypothetical
  berhasil | auxiliary
  beridentitas | no-verb
  berikut | no-verb
  berinisial | no-verb
  berisiko | hypothetical
  berita | no-verb
  berita bohong | denial
  berjarak | no-verb
  berjenis | no-verb
  berjumlah | count-measure count-modifier:exact no-verb strong-measure
  berkapasitas | hypothetical
  berkebangsaan | no-verb
  berkelamin | no-verb
  berkewarganegaraan | no-verb
  berkisar | count-measure
  berkurang | count-change
  berkurang menjadi | count-measure count-update strong-measure
  berlokasi | no-verb
  bermotor | no-verb
  bernama | no-verb
  bernasib | auxiliary
  berniat | purpose
  bernomor | no-verb number-label
  bernopol | no-verb number-label
  bernyawa | no-verb
  berpotensi | hypothetical
  berprofesi | no-verb
  bersama | count-joint no-verb
  bersaudara | no-verb
  bersenjata | no-verb
  berseragam | no-verb
  berstatus | no-verb
  bertambah | count-change count-increase count-measure strong-measure
  bertambah jadi | count-measure count-update strong-measure
  bertambah menjadi | count-measure count-update strong-measure
  bertugas | no-verb
  berubah | count-change
  berumur | no-verb number-label
  beruntung | no-verb
  berupaya | purpose
  berusaha | purpose
  berusia | no-verb number-label
  beserta | count-joint
  bila | clause-opener hypothetical
  bisa | plan
  blok | number-label
  boeing | number-label
  boleh | plan
  bpbd | searcher
  bukan | negation
  buron | fugitive
  buronan | fugitive
  c | list-label
  cacar monyet | epidemic
  campak | epidemic
  cari | search
  corona | epidemic
  covid | epidemic number-label
  covid-19 | epidemic
  d | list-label
  daftar pencarian orang | fugitive
  dalam | auxiliary cause
  dan | count-joint part-opener same-subject
  dan akhirnya | same-subject
  dan juga | count-joint
  dan kemudian | same-subject
  dan langsung | same-subject
  dapat | auxiliary
  dapat menampung | plan
  dapat mencapai | plan
  dapil | number-label
  dari | gap-word
  dari angka itu | of-that
  dari angka tersebut | of-that
  dari jumlah ini | of-that
  dari jumlah itu | of-that
  dari jumlah tersebut | of-that
  dari mereka | of-that
  dari sebelumnya | count-outdated
  dari seluruh korban | of-that
  dari total | count-measure
  dari total itu | of-that
  dari total korban | of-that
  dari total tersebut | of-that
  dbd | epidemic
  demam berdarah | epidemic
  demi | purpose
  dengan jumlah | count-measure strong-measure
  dengan perincian | full-list part-list
  dengan rincian | full-list part-list
  dengan total | count-measure strong-measure
  densus | hunter number-label
  di | gap-word
  di angka | count-measure strong-measure
  di antara | count-part:part
  di antara korban | count-part:part
  di antara mereka | count-part:part of-that
  di antara pelaku | count-part:part
  di antaranya | count-part:part part-list
  di atas | count-modifier:more_than
  di bawah | count-modifier:less_than
  dia | no-verb
  diakui | auxiliary
  diakumulasi | regard
  dialog | no-verb
  dianggap | auxiliary
  diantara | count-part:part
  diantara mereka | count-part:part
  diantaranya | count-part:part part-list
  diare | no-verb
  dibandingkan | regard
  dibantah | denial
  dibiarkan | auxiliary
  dibutuhkan | plan
  dicari | search
  didapati | auxiliary
  diduga | auxiliary uncertain
  difabel | no-verb
  difteri | epidemic
  digital | no-verb
  diharapkan | hypothetical
  dihitung | regard
  dihukum | sentenced
  dijumlah | regard
  dijumlahkan | regard
  dikabarkan | auxiliary
  diketahui | auxiliary count-measure
  dikhawatirkan | hypothetical
  dikonfirmasi | auxiliary
  dikuatirkan | hypothetical
  dilaporkan | auxiliary count-measure
  dilarang | plan
  dilihat | regard
  dinas | no-verb
  dini | no-verb
  dinyatakan | auxiliary count-measure
  dipastikan | auxiliary count-measure
  diperhatikan | regard
  diperkirakan | auxiliary count-measure uncertain
  diprediksi | uncertain
  direktur | no-verb
  direncanakan | hypothetical
  diri | no-verb
  dirinci | regard
  dirinya | no-verb
  disabilitas | no-verb
  disebut | auxiliary
  disebut-sebut | uncertain
  disebutkan | auxiliary
  disiapkan | plan
  disinyalir | uncertain
  distrik | no-verb
  ditaksir | count-modifier:about uncertain
  ditakutkan | hypothetical
  ditambah | count-joint
  ditargetkan | hypothetical
  ditemukan | auxiliary
  ditengarai | uncertain
  ditepis | denial
  ditetapkan | designation
  ditotal | regard
  dituntut | sentenced
  divisi | no-verb number-label
  divonis | sentenced
  diyakini | uncertain
  doping | drug
  dpo | fugitive
  duda | parent
  e | list-label
  ebola | epidemic
  ekstasi | drug
  enggak | negation
  epidemi | epidemic
  f | list-label
  flu babi | epidemic
  flu burung | epidemic
  g | list-label
  gak | negation
  gang | number-label
  ganja | drug
  gaya | dead-thing
  gelombang | number-label
  guna | clause-opener purpose
  h | list-label
  hamil | drug
  hampir | count-nearly
  hanya | count-measure count-modifier:exact
  hanyut | searcher
  harus | auxiliary
  hendak | plan
  hepatitis akut | epidemic
  hilang | searcher
  hingga | cause clause-opener count-measure object-link same-subject
  hingga akhirnya | same-subject
  hingga kini | auxiliary
  hingga saat ini | auxiliary
  hoaks | denial hypothetical
  hoax | denial hypothetical
  hukuman | sentenced
  ialah | count-copula count-measure
  ibarat | hypothetical
  ibu | parent
  idr | number-label
  ikut | auxiliary
  ingin | plan
  ini | demonstrative
  itu | demonstrative
  jadi | count-measure count-update strong-measure
  jalur | number-label
  jam | number-label
  janda | parent
  jika | clause-opener hypothetical
  jilid | number-label
  juga | auxiliary count-joint count-measure object-link same-subject
  jumlah | count-modifier:exact group-sum sum-word
  jumlahnya | count-measure count-total strong-measure
  jumlahnya menjadi | count-total
  justru | auxiliary
  kabar bohong | denial
  kabarnya | uncertain
  kalau | clause-opener hypothetical
  kapasitas | hypothetical
  karena | cause clause-opener same-subject
  kav | number-label
  kavling | number-label
  ke | gap-word number-label
  keadaan | auxiliary
  kecepatan | number-label
  kedalaman | number-label
  kejaksaan | hunter
  kelas | number-label
  kembali | auxiliary count-modifier:exact
  kemudian | clause-opener count-joint part-opener same-subject
  kemungkinan | auxiliary uncertain
  kenaikan | count-addition count-increase
  kepada | object-link
  kepolisian | hunter
  keseluruhan | count-modifier:exact group-sum
  ketika | clause-opener
  ketinggian | number-label
  khawatir | hypothetical
  kilometer | number-label
  kini | auxiliary count-measure
  kira-kira | count-modifier:about
  kisaran | count-modifier:about
  kita cermati | regard
  kita hitung | regard
  kita lihat | regard
  kita perhatikan | regard
  kloter | number-label
  km | number-label
  kodim | number-label
  kolera | epidemic
  kondisi | auxiliary
  kondisinya | auxiliary
  konon | uncertain
  korona | epidemic
  kpk | hunter
  kurang dari | count-modifier:less_than
  kurang lebih | count-modifier:about
  lagi | auxiliary count-measure object-link
  lain | auxiliary count-part:rest
  lainnya | auxiliary count-part:rest
  lalu | cause clause-opener count-joint part-opener same-subject
  lampu | dead-thing
  lampunya | dead-thing
  langsung | auxiliary
  lantai | number-label
  lantaran | cause clause-opener same-subject
  lantas | clause-opener
  laporan | nobody-filler
  lebih | count-modifier:more_than count-over
  lebih dari | count-modifier:more_than
  lebih kurang | count-modifier:about
  leptospirosis | epidemic
  lift | dead-thing
  liftnya | dead-thing
  liga | number-label
  listrik | dead-thing
  listriknya | dead-thing
  longsor | searcher
  magnitudo | number-label
  maka | clause-opener
  maksimal | count-modifier:at_most hypothetical
  maksimum | count-modifier:at_most
  malaria | epidemic
  mampu | plan
  masih | auxiliary count-measure
  masing-masing | list-lead part-list
  mati | dead-or-sentenced
  mau | plan
  maupun | count-joint same-subject
  medan | no-verb
  media | no-verb
  mei | no-verb
  meja | no-verb
  melainkan | clause-opener
  melalui | no-verb
  melampaui | count-measure count-modifier:more_than strong-measure
  melawi | no-verb
  melayu | no-verb
  melebihi | count-modifier:more_than
  meliputi | count-measure part-list strong-measure
  melonjak | count-change count-measure strong-measure
  melonjak menjadi | count-measure count-update strong-measure
  memakai | drug
  memaksa | force
  memang | no-verb
  membantah | denial negation
  membuat | force
  membutuhkan | plan
  memiliki | no-verb
  memperkirakan | uncertain
  memvonis | sentenced
  menampik | denial negation
  menargetkan | plan
  mencakup | part-list
  mencapai | count-measure strong-measure
  mencari | search
  mencegah | plan
  mencoba | purpose
  mendapat | auxiliary
  mendekati | count-modifier:about
  menderita | auxiliary
  menduga | uncertain
  menembus | count-measure count-modifier:more_than strong-measure
  menengah | no-verb
  menepis | denial
  menetapkan | designation
  mengaku | auxiliary
  mengalami | auxiliary
  mengancam | hypothetical
  mengandung | drug
  mengantisipasi | plan
  mengeluh | auxiliary
  mengeluhkan | auxiliary
  mengenai | no-verb
  menggunakan | drug
  menghindari | plan
  menghukum | sentenced
  mengingat | no-verb
  mengkonsumsi | drug
  mengonsumsi | drug
  meningkat | count-change count-measure strong-measure
  meningkat menjadi | count-measure count-update strong-measure
  menit | no-verb
  menjabat | no-verb
  menjadi | count-measure count-update strong-measure
  menjalani | auxiliary
  menjelang | no-verb
  mental | no-verb
  mentawai | no-verb
  menteri | no-verb
  menuntut | sentenced
  menurun | count-change
  menurut | no-verb
  menyangkal | denial
  menyentuh | count-measure strong-measure
  menyiapkan | plan
  merah | no-verb
  merak | no-verb
  merapi | no-verb
  merasakan | auxiliary
  merdeka | no-verb
  mereka | no-verb
  mers | epidemic
  mertua | no-verb
  merupakan | count-copula no-verb
  mesin | dead-thing no-verb
  mesinnya | dead-thing
  meski | clause-opener no-verb
  meskipun | clause-opener no-verb
  metamfetamin | drug
  meter | no-verb
  metro | no-verb
  minimal | count-modifier:at_least
  misal | hypothetical
  misalnya | hypothetical
  mudah-mudahan | hypothetical
  mungkin | uncertain
  mungkinkah | hypothetical
  naik | count-measure strong-measure
  naik menjadi | count-measure count-update strong-measure
  namun | clause-opener same-subject
  narkoba | drug
  narkotika | drug
  nelayan | searcher
  nggak | negation
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
  orang dalam pantauan | watched:odp
  orang dalam pemantauan | watched:odp
  orang di antaranya | count-part:part
  orang diantaranya | count-part:part
  orang lain | count-part:rest
  orang lainnya | count-part:rest
  orang tanpa gejala | watched:otg
  otg | watched:otg
  pada | object-link
  padahal | clause-opener
  paling banyak | count-modifier:at_most
  paling sedikit | count-modifier:at_least
  paling tidak | count-modifier:at_least
  pandemi | epidemic
  para | object-link
  pasal | number-label
  pasca | cause clause-opener
  pascakejadian | clause-opener
  pasien dalam pantauan | watched:pdp
  pasien dalam pengawasan | watched:pdp
  pdp | watched:pdp
  penambahan | count-addition count-increase
  pencarian | search
  penyelam | searcher
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
  peringkat | number-label
  perlu | plan
  pidana | sentenced
  plus | count-joint
  poin | number-label
  polda | hunter
  polio | epidemic
  polisi | hunter
  polres | hunter
  polsek | hunter
  posisi | number-label
  pukul | number-label
  pula | object-link
  pun | auxiliary nobody-filler
  rabies | epidemic
  ranking | number-label
  rasa | dead-thing
  rata-rata | auxiliary count-modifier:about rate
  rencana | purpose
  rencananya | hypothetical
  resmi | auxiliary count-measure
  rincian | full-list part-list
  rinciannya | full-list part-list
  rp | number-label
  rp. | number-label
  rt | number-label
  rumah | before-other-state
  rute | number-label
  rw | number-label
  saat | cause clause-opener
  saat ini | auxiliary count-measure
  sabu | drug
  sabu-sabu | drug
  salah | number-label
  sambil | clause-opener
  sampai | cause clause-opener count-measure object-link same-subject
  sampai kini | auxiliary
  sampai saat ini | auxiliary
  sar | searcher
  sars | epidemic
  satreskrim | hunter
  satu | nobody-filler
  sd | number-label
  sdn | number-label
  seandainya | hypothetical
  sebab | clause-opener
  sebanyak | count-measure count-modifier:exact namely strong-measure
  sebanyak-banyaknya | count-modifier:at_most
  sebelum | clause-opener same-subject
  sebelum akhirnya | same-subject
  sebelumnya | count-outdated
  sebesar | count-measure
  secara | auxiliary
  secara resmi | count-measure
  sedang | auxiliary
  sedangkan | clause-opener part-opener
  sedikit-dikitnya | count-modifier:at_least
  sedikitnya | count-modifier:at_least
  segera | auxiliary
  sehingga | clause-opener same-subject
  sejak | cause clause-opener
  sejumlah | count-measure count-modifier:exact some
  sekarang | auxiliary count-measure
  sekira | count-modifier:about
  sekitar | count-modifier:about
  sekitaran | count-modifier:about
  sekurang-kurangnya | count-modifier:at_least
  sekurangnya | count-modifier:at_least
  selama | cause clause-opener
  selebihnya | part-opener
  seluruh | group-sum
  sementara | auxiliary clause-opener part-opener
  sementara ini | count-measure
  sementara itu | clause-opener part-opener
  semoga | hypothetical
  sempat | auxiliary
  semua | group-sum
  semula | count-outdated
  seolah-olah | hypothetical
  seraya | clause-opener
  seri | number-label
  serta | count-joint part-opener same-subject
  sesudah | clause-opener same-subject
  setelah | clause-opener same-subject
  setiap | rate
  setiap hari | rate
  setiap tahun | rate
  setidak-tidaknya | count-modifier:at_least
  setidaknya | count-modifier:at_least
  seusia | number-label
  siap | plan
  sila | number-label
  sisanya | count-part:rest part-opener
  skor | number-label
  sma | number-label
  sman | number-label
  smk | number-label
  smkn | number-label
  smp | number-label
  smpn | number-label
  statusnya | auxiliary
  sudah | auxiliary count-measure count-modifier:exact
  sudah mencapai | count-measure strong-measure
  suhu | number-label
  supaya | clause-opener hypothetical
  suri | dead-thing
  tadi | demonstrative
  tahun | number-label
  tak | negation
  tak ada | nobody
  tak ada satu pun | nobody
  tak ada satupun | nobody
  tak ada seorang pun | nobody
  tak kurang dari | count-modifier:at_least
  tak lebih dari | count-modifier:at_most
  tak memakan | nobody
  tak menelan | nobody
  tak menimbulkan | nobody
  tak satu pun | nobody
  tak satupun | nobody
  tak seorang pun | nobody
  tak seorangpun | nobody
  tak terdapat | nobody
  tambah | count-increase
  tambahan | count-addition count-increase
  tampak | auxiliary
  tanggal | number-label
  tanpa | negation nobody
  tapi | clause-opener same-subject
  target | hypothetical
  telah | auxiliary count-measure count-modifier:exact
  tengah | auxiliary
  tenggelam | searcher
  tepat | count-modifier:exact
  terakhir | auxiliary no-verb
  terancam | hypothetical
  terang | no-verb
  teras | no-verb
  terbagi | full-list part-list
  terbang | no-verb
  terbanyak | list-lead
  terbaru | no-verb
  terbuka | no-verb
  terbukti | auxiliary
  tercatat | auxiliary count-measure count-modifier:exact
  terdapat | auxiliary count-measure count-modifier:exact
  terdeteksi | auxiliary
  terdiri | no-verb
  terdiri atas | count-measure full-list part-list
  terdiri dari | count-measure full-list part-list
  terduga | no-verb
  terhadap | no-verb object-link
  terhitung | auxiliary
  teridentifikasi | auxiliary
  terindikasi | auxiliary
  terjadi | no-verb
  terkait | no-verb
  terkena | auxiliary
  terlalu | no-verb
  terletak | no-verb
  terlibat | no-verb
  terlihat | auxiliary
  termasuk | no-verb part-list
  terminal | no-verb number-label
  ternyata | auxiliary no-verb
  teror | no-verb
  teroris | no-verb
  terpaksa | auxiliary
  terpantau | auxiliary
  terpencil | no-verb
  terpidana | sentenced
  terpisah | no-verb
  tersangka | no-verb
  tersebar | list-lead
  tersebar di | list-lead
  tersebut | demonstrative no-verb
  terseret | searcher
  tersisa | no-verb
  tertentu | no-verb
  tertimbun | searcher
  terus | auxiliary
  terus bertambah menjadi | count-measure count-update strong-measure
  terutama | no-verb
  tetapi | clause-opener same-subject
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
  tidak ditemukan | nobody
  tidak kurang dari | count-modifier:at_least
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
  tidak seorang pun | nobody
  tidak seorangpun | nobody
  tidak terdapat | nobody
  tidaklah benar | denial
  tipe | number-label
  tol | number-label
  total | count-measure count-modifier:exact count-total group-sum strong-measure sum-word
  total ada | count-modifier:exact count-total
  total keseluruhan | count-total
  total menjadi | count-total
  total sudah | count-total
  totalnya | count-measure count-modifier:exact count-total strong-measure
  totalnya ada | count-total
  totalnya menjadi | count-total
  tuntutan | sentenced
  turun menjadi | count-measure count-update strong-measure
  turut | auxiliary
  type | number-label
  umur | number-label
  unit | number-label
  untuk | clause-opener purpose
  upaya | purpose
  urutan | number-label
  us | number-label
  usai | clause-opener same-subject
  usd | number-label
  usia | number-label
  uu | number-label
  virus corona | epidemic
  vonis | sentenced
  wabah | epidemic
  walau | clause-opener
  walaupun | clause-opener
  yaitu | count-measure count-modifier:exact list-lead namely
  yakni | count-measure count-modifier:exact list-lead namely
  yang lain | count-part:rest
  yang lainnya | count-part:rest
  yang terdiri atas | full-list part-list
  yang terdiri dari | full-list part-list
  yonif | number-label
`

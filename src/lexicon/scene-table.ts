/**
 * The words that tell what part a place or day has in its clause: a row a word, with the classes it is of behind the bar (`scene-words.ts` says what
 * each class is).
 */
export const SCENE_TABLE = `
  ada | figure-lead
  adapun | next-place
  agresi | event-deed
  aksi massa | event-noun
  amblas | happening
  ambrol | happening
  ambruk | happening
  ambruknya | event-noun
  angin kencang | event-noun
  angin puting beliung | event-noun
  angka nasional | nationwide
  angkatan | term
  anjlok | happening
  antara lain | instance
  arah | place-to
  area | area-lead
  asal | place-from
  atas | area-lead
  badai | event-noun
  bagian | area-lead
  baku tembak | event-noun
  balai desa | goal
  banjir | event-noun
  banjir bandang | event-noun
  banjir rob | event-noun
  bantaran | area-lead
  barat | area-lead
  barat daya | area-lead
  barat laut | area-lead
  bawah | area-lead
  begal | event-deed
  bekerja di | dwelling
  belakang | area-lead
  bencana | event-noun
  bentrok | event-noun
  bentrokan | event-noun
  berada di | dwelling
  berasal dari | place-from
  berbagai | area-lead
  berdinas di | dwelling
  berdomisili di | dwelling
  berikutnya | next-place
  berjualan di | dwelling
  berkantor di | dwelling
  berlangsung di | happening
  berlokasi di | happening
  bermarkas di | dwelling
  bermukim di | dwelling
  berobat di | dwelling
  berpusat di | happening
  bersekolah di | dwelling
  bertabrakan | happening
  bertempat di | happening
  bertikai | happening
  bertolak dari | place-from
  bertugas di | dwelling
  blokade | event-deed
  bom | event-deed
  bom bunuh diri | event-deed
  daerah | area-lead
  dalam | area-lead
  dari arah | place-from
  dekat | area-lead
  demo | event-noun
  demonstrasi | event-noun
  dengan | figure-lead
  depan | area-lead
  di antaranya | instance
  di dunia | nationwide
  di seluruh dunia | nationwide
  di seluruh indonesia | nationwide
  di tingkat nasional | nationwide
  diantaranya | instance
  dibegal | happening
  diculik | happening
  diikuti | next-place
  diikuti oleh | next-place
  dimakamkan di | dwelling
  dirampok | happening
  dirasakan | felt
  dirasakan di | felt
  dirawat di | dwelling
  disemayamkan di | dwelling
  diserang | happening
  disusul | next-place
  disusul oleh | next-place
  ditabrak | happening
  erupsi | event-noun
  gelombang panas | event-noun
  gelombang tinggi | event-noun
  gempa | event-noun
  gempa bumi | event-noun
  gempabumi | event-noun
  genosida | event-deed
  getaran | felt
  getarannya | felt
  global | nationwide
  guncangan | felt
  halaman | area-lead
  hancur | happening
  hanya | next-place
  hilang kontak | happening
  hilir | area-lead
  hujan deras | event-noun
  hulu | area-lead
  ibu kota | area-lead
  ibukota | area-lead
  insiden | event-noun
  invasi | event-deed
  jalur | area-lead
  jatuh | happening
  jatuhnya | event-noun
  jebol | happening
  jurusan | place-route
  kaki | area-lead
  kampung halaman | goal
  kampungnya | goal
  kandas | happening
  karam | happening
  karamnya | event-noun
  karhutla | event-noun
  karyawan | member
  kawasan | area-lead
  ke arah | place-to
  kebakaran | event-noun
  kebanjiran | happening
  kecelakaan | event-noun
  kediaman | goal
  kediamannya | goal
  kehilangan | place-records
  kejadian | event-noun
  kejadian di | happening
  kejadiannya | event-noun
  kekeringan | event-noun
  kelahiran | place-from
  keluarga | goal
  keluarganya | goal
  kemudian | next-place
  keracunan | event-noun
  kerajaan | area-lead
  keributan | event-noun
  kericuhan | event-noun
  kerusuhan | event-noun
  khususnya | instance
  kompleks | area-lead
  konflik | event-noun
  kontak senjata | event-noun
  kontak tembak | event-noun
  kota | area-lead
  kudeta | event-deed
  kuliah di | dwelling
  lahir di | dwelling
  laka | event-noun
  laka lantas | event-noun
  lalu | next-place
  lantas | next-place
  ledakan | event-noun
  lereng | area-lead
  letusan | event-noun
  lingkungan | area-lead
  lokasi kejadian | happening
  lokasinya | happening
  longsor | event-noun
  longsoran | event-noun
  mahasiswa | member
  makam | goal
  masa bakti | term
  masa jabatan | term
  masuk jurang | happening
  masyarakat | resident
  melanda | strike
  meledak | happening
  meletus | happening
  meluap | happening
  meluluhlantakkan | strike
  melumpuhkan | strike
  membombardir | strike
  memiliki | place-records
  memporak-porandakan | strike
  menabrak | happening
  mencatat | place-records
  mencatatkan | place-records
  mendera | strike
  menduduki | strike
  menempati | dwelling
  menempati peringkat | place-records
  menempati urutan | place-records
  menerjang | strike
  menerpa | strike
  menetap di | dwelling
  mengalami | place-records
  mengepung | strike
  menggempur | strike
  menggenangi | strike
  menggoyang | strike
  mengguncang | strike
  mengguyur | strike
  menghancurkan | strike
  menghantam | strike
  menghujani | strike
  mengkonfirmasi | place-records
  mengonfirmasi | place-records
  mengumumkan | place-records
  menimpa | strike
  menjalar ke | strike
  menuju | place-to
  menyapu | strike
  menyerang | strike
  menyerbu | strike
  menyumbang | place-records
  menyusul | next-place
  merebak | happening
  merendam | strike
  merusak | strike
  mewabah | happening
  misalnya | instance
  muara | area-lead
  murid | member
  musibah | event-noun
  napi | member
  narapidana | member
  negara | area-lead
  negara bagian | area-lead
  operasi tangkap tangan | event-noun
  pandemi | event-noun
  pegawai | member
  pelajar | member
  pelataran | area-lead
  peledakan | event-deed
  pelosok | area-lead
  pemakaman | goal
  pembacokan | event-noun
  pembantaian | event-deed
  pemboman | event-deed
  pembunuhan | event-noun
  pemukiman | area-lead
  penculikan | event-deed
  penduduk | resident
  pendudukan | event-deed
  penembakan | event-deed
  penganiayaan | event-noun
  pengeboman | event-deed
  pengeroyokan | event-noun
  pengungsian | goal
  penikaman | event-noun
  penyanderaan | event-noun
  penyerangan | event-deed
  penyergapan | event-deed
  perairan | area-lead
  perampokan | event-noun
  perang | event-noun
  perbatasan | area-lead
  periode | term
  peristiwa | event-noun
  perkelahian | event-noun
  permukiman | area-lead
  pertempuran | event-noun
  pesisir | area-lead
  petir | event-noun
  pinggir | area-lead
  pinggiran | area-lead
  posko | goal
  provinsi | area-lead
  puncak | area-lead
  pusat | area-lead
  puting beliung | event-noun
  rakyat | resident
  republik | area-lead
  ricuh | event-noun
  roboh | happening
  robohnya | event-noun
  ruas | area-lead
  rumah | goal
  rumah duka | goal
  rumah mereka | goal
  rumahnya | goal
  runtuh | happening
  runtuhnya | event-noun
  rusuh | happening
  rute | place-route
  salah satunya | instance
  samping | area-lead
  santri | member
  seantero | area-lead
  sebanyak | figure-lead
  sebelah | area-lead
  secara global | nationwide
  secara nasional | nationwide
  sedangkan | next-place
  sedunia | nationwide
  sejumlah | area-lead figure-lead
  sekitar | area-lead
  selain | next-place
  selanjutnya | next-place
  selatan | area-lead
  seluruh | area-lead
  seluruh dunia | nationwide
  seluruh negeri | nationwide
  seluruh tanah air | nationwide
  sementara | next-place
  sementara itu | next-place
  sepanjang | area-lead
  seperti | instance
  seputar | area-lead
  seputaran | area-lead
  serangan | event-deed
  serangan udara | event-deed
  setelah itu | next-place
  simpang | area-lead
  sisi | area-lead
  siswa | member
  siswi | member
  tabrakan | event-noun
  tahanan | member
  tahun anggaran | term
  tanah longsor | event-noun
  tawuran | event-noun
  tembakan | event-deed
  tempat kejadian | happening
  tempat kejadian perkara | happening
  tengah | area-lead
  tenggara | area-lead
  tenggelam | happening
  tenggelamnya | event-noun
  tepi | area-lead
  terasa | felt
  terasa di | felt
  terbakar | happening
  terbalik | happening
  tercatat | place-records
  tergelincir | happening
  terguling | happening
  terjadi | happening
  terjadi di | happening
  terjadinya | happening
  termasuk | instance
  terperosok | happening
  tersambar | happening
  tersebar di | happening
  tertabrak | happening
  terutama | instance
  tetangga | area-lead
  timur | area-lead
  timur laut | area-lead
  tinggal di | dwelling
  tingkat | area-lead
  tingkat dunia | nationwide
  tingkat nasional | nationwide
  tkp | happening
  topan | event-noun
  total nasional | nationwide
  tpu | goal
  tragedi | event-noun
  tsunami | event-noun
  tujuan | place-to
  ujung | area-lead
  unjuk rasa | event-noun
  utara | area-lead
  wabah | event-noun
  warga | resident
  wilayah | area-lead
`

/**
 * The words that tell what happened, and those that say it did not: a row a word, with the classes it is of behind the bar (`incidents.ts` says what
 * each class is) and, where the class gives its words a value, that value behind a colon.
 */
export const INCIDENT_WORDS = `
  abk | incident-thing:ship
  adegan | unhappened-before:staged
  adu banteng | incident:road-accident
  adu kambing | incident:road-accident
  agresi | incident-need:victims incident:armed-clash
  ahli | unhappened-before:in-general
  air bah | incident:flood
  akibat | incident-after incident-happening
  akibatnya | incident-after incident-happening
  aksi | incident-again
  aksi asusila | incident:sexual-violence
  aksi cabul | incident:sexual-violence
  aksi teror | incident-need:victims incident:killing
  alkohol oplosan | incident-need:victims incident:poisoning
  amarah | unhappened-behind:figurative
  ambrol | incident-act:collapse
  ambruk | incident-act:collapse
  ambruknya | incident-act:collapse
  ambulans | incident-thing:vehicle
  amuk massa | incident:riot
  amukan api | incident:fire
  ancaman | unhappened-before:warned
  ancaman hukuman | unhappened-before:in-general
  anggaran | unhappened-before:in-general
  angin kencang | incident:storm
  angin puting beliung | incident:storm
  angin puyuh | incident:storm
  angin ribut | incident:storm
  angin topan | incident:storm
  angka | unhappened-before:in-general
  angkot | incident-thing:vehicle
  angkutan | incident-thing:vehicle
  anjing | incident-thing:animal
  anjlok | incident-act:derail
  anjloknya | incident-act:derail
  anti | unhappened-before:warned
  antisipasi | unhappened-before:warned
  antraks | incident-need:figure incident:epidemic
  apartemen | incident-thing:building
  api cemburu | unhappened-behind:figurative
  api melahap | incident-act:burn incident:fire
  api membakar | incident-act:burn incident:fire
  api menghanguskan | incident-act:burn incident:fire
  argumen | unhappened-behind:figurative
  artileri | incident-thing:force
  arung jeram | incident-thing:sport
  asrama | incident-thing:building
  asuransi | unhappened-before:in-general
  atap | incident-thing:building
  atasi | unhappened-before:warned
  autopsi | incident-consequence
  awan panas | incident:eruption
  babi hutan | incident-thing:animal
  badai | incident:storm
  badai salju | incident:storm
  badai tropis | incident:storm
  bagaimana menolong | unhappened-before:in-general
  bagaimana menyelamatkan | unhappened-before:in-general
  bahaya | unhappened-before:warned
  bahayanya | unhappened-before:warned
  bajaj | incident-thing:vehicle
  bakteri | unhappened-behind:figurative
  baku tembak | incident:armed-clash
  balik | unhappened-behind:figurative
  bandara | incident-thing:plane
  bangunan | incident-thing:building
  banjir | incident:flood
  banjir bandang | incident:flood
  banjir lahar | incident:flood
  banjir rob | incident:flood
  banteng | incident-thing:animal
  bantuan | incident-consequence
  bebas | unhappened-before:warned
  becak | incident-thing:vehicle
  begal | incident:robbery
  begal bokong | incident:sexual-violence
  begal dada | incident:sexual-violence
  begal pantat | incident:sexual-violence
  begal payudara | incident:sexual-violence
  bencana | incident-again
  bendungan | incident-thing:building
  bendungan jebol | incident:flood
  bengkel | incident-thing:building
  bentrok | incident:riot
  bentrokan | incident:riot
  bentrokan bersenjata | incident:armed-clash
  berantas | unhappened-before:in-general
  berawal | incident-happening
  berbuat cabul | incident:sexual-violence
  berdesak-desakan | incident-need:victims incident:other-accident
  berencana | unhappened-before:warned
  bererupsi | incident:eruption
  beresiko | unhappened-before:warned
  berhati-hati | unhappened-before:warned
  berisiko | unhappened-before:warned
  berkuda | incident-thing:sport
  berkunjung | incident-consequence
  berlangsung | incident-happening
  bermain ski | incident-thing:sport
  bermimpi | unhappened-before:staged
  bermula | incident-happening
  berpotensi | unhappened-before:warned
  berselancar | incident-thing:sport
  bersenggolan | incident-act:crash incident-need:victims incident:road-accident
  bersenjata | incident-thing:force
  bertabrakan | incident-act:crash incident:road-accident
  beruang | incident-thing:animal
  biasa terjadi | unhappened-behind:in-general
  bis | incident-thing:vehicle
  bisa saja terjadi | unhappened-behind:in-general
  bisa terjadi | unhappened-behind:in-general
  bisnis | unhappened-behind:figurative
  bola | unhappened-behind:figurative
  bom | incident-thing:bomb
  bom bunuh diri | incident:bombing
  bom ikan meledak | incident:explosion
  bom meledak | incident:bombing
  bom meletus | incident:bombing
  bom mobil | incident:bombing
  bom molotov | incident:bombing
  bombardir | incident:armed-clash
  bonus | unhappened-behind:figurative
  buaya | incident-thing:animal
  buku | unhappened-before:staged
  bullying | incident-need:victims incident:assault
  bungee jumping | incident-thing:sport
  bunuh diri | incident:suicide
  bus | incident-thing:vehicle
  cacar air | incident-need:figure incident:epidemic
  cacar monyet | incident-need:figure incident:epidemic
  campak | incident-need:figure incident:epidemic
  cara menangani | unhappened-before:in-general
  cara menghadapi | unhappened-before:in-general
  cara menolong | unhappened-before:in-general
  cara menyelamatkan | unhappened-before:in-general
  cedera | unhappened-behind:figurative
  cegah | unhappened-before:warned
  cemburu | unhappened-behind:figurative
  chikungunya | incident-need:figure incident:epidemic
  cinta | unhappened-behind:figurative
  commuter line | incident-thing:train
  corona | incident-need:cases incident:epidemic
  covid | incident-need:cases incident:epidemic
  covid-19 | incident-need:cases incident:epidemic
  crane | incident-thing:building
  curas | incident:robbery
  cyber | unhappened-behind:figurative
  dakwaan | incident-consequence
  dalam arus informasi | unhappened-behind:figurative
  dalam depresi | unhappened-behind:figurative
  dalam duka | unhappened-behind:figurative
  dalam dunia | unhappened-behind:figurative
  dalam euforia | unhappened-behind:figurative
  dalam hutang | unhappened-behind:figurative
  dalam kebahagiaan | unhappened-behind:figurative
  dalam kegelapan | unhappened-behind:figurative
  dalam keheningan | unhappened-behind:figurative
  dalam kemewahan | unhappened-behind:figurative
  dalam kemiskinan | unhappened-behind:figurative
  dalam kenangan | unhappened-behind:figurative
  dalam keputusasaan | unhappened-behind:figurative
  dalam kesedihan | unhappened-behind:figurative
  dalam kesibukan | unhappened-behind:figurative
  dalam lamunan | unhappened-behind:figurative
  dalam lamunannya | unhappened-behind:figurative
  dalam lautan manusia | unhappened-behind:figurative
  dalam pekerjaan | unhappened-behind:figurative
  dalam perasaan | unhappened-behind:figurative
  dalam pikiran | unhappened-behind:figurative
  dalam pikirannya | unhappened-behind:figurative
  dalam rutinitas | unhappened-behind:figurative
  dalam sejarah | unhappened-behind:figurative
  dalam utang | unhappened-behind:figurative
  dalih | unhappened-before:warned
  damkar | unhappened-before:of-service
  dapat terjadi | unhappened-behind:in-general
  dbd | incident-need:figure incident:epidemic
  demam berdarah | incident-need:figure incident:epidemic
  demokrasi | unhappened-behind:figurative
  desak-desakan | incident-need:victims incident:other-accident
  deteksi | unhappened-before:warned
  detektor | unhappened-before:warned
  dialami | incident-happening
  diamankan | incident-consequence
  diamuk massa | incident:assault
  diamuk warga | incident:assault
  diancam | unhappened-before:warned
  dianiaya | incident:assault
  diantisipasi | unhappened-before:warned
  diare | incident-need:figure incident:epidemic
  diatasi | unhappened-before:warned
  dibacok | incident:assault
  dibajak perompak | incident:captivity
  dibakar hidup hidup | incident:killing
  dibakar hidup-hidup | incident:killing
  dibakar massa | incident:riot
  dibantai | incident:killing
  dibebaskan | incident-consequence
  dibegal | incident:robbery
  dibekuk | incident-consequence
  diberondong | incident:shooting
  diberondong peluru | incident:shooting
  diberondong tembakan | incident:shooting
  dibom | incident:bombing
  dibombardir | incident:armed-clash
  dibunuh | incident:killing
  dibunuhnya | incident:killing
  dibusur | incident:assault
  dicabuli | incident:sexual-violence
  dicabulinya | incident:sexual-violence
  dicegah | unhappened-before:warned
  dicekik | incident-need:victims incident:killing
  diciduk | incident-consequence
  diculik | incident:captivity
  dideportasi | incident-consequence
  diekstradisi | incident-consequence
  difteri | incident-need:figure incident:epidemic
  digasak | incident:robbery
  digebuki | incident:assault
  digelar | incident-consequence
  digigit | incident-act:bite
  digilas | incident-act:crash incident:road-accident
  digilir | incident-need:victims incident:sexual-violence
  digital | unhappened-behind:figurative
  digorok | incident:killing
  digoyang gempa | incident:earthquake
  diguncang | incident-happening
  diguncang gempa | incident:earthquake
  diguncang gempa bumi | incident:earthquake
  dihabisi | incident:killing
  dihajar | incident-need:victims incident:assault
  dihakimi massa | incident:assault
  dihantam banjir | incident:flood
  dihantam gelombang | incident-act:founder
  dihantam kereta | incident:rail-accident
  dihantam kereta api | incident:rail-accident
  dihantam ombak | incident-act:founder
  dihempas ombak | incident-act:founder
  dihubungi | incident-consequence
  diinjak gajah | incident:animal-attack
  dijambret | incident:robbery
  dikebumikan | incident-consequence
  dikeroyok | incident:assault
  dikhawatirkan | unhappened-before:warned
  dikonfirmasi | incident-consequence
  dikutip | incident-consequence
  dilalap api | incident-act:burn incident:fire
  dilalap si jago merah | incident-act:burn incident:fire
  dilanda | incident-happening
  dilanda banjir | incident:flood
  dilansir | incident-consequence
  dilantik | incident-consequence
  dilaporkan | incident-consequence
  dilarikan | incident-consequence
  dilecehkan | incident-need:victims incident:sexual-violence
  dilecehkan secara seksual | incident:sexual-violence
  dililit ular | incident:animal-attack
  dilindas | incident-act:crash incident:road-accident
  dimakamkan | incident-consequence
  dimangsa | incident-act:bite
  dimangsa buaya | incident:animal-attack
  dimutilasi | incident:killing
  dinamit | incident-thing:bomb
  dinding | incident-thing:building
  dipanah | incident:assault
  dipasung | incident:captivity
  dipatuk ular | incident:animal-attack
  dipenggal | incident:killing
  diperiksa | incident-consequence
  diperkosa | incident:sexual-violence
  diprediksi | unhappened-before:warned
  dipukul | incident:assault
  dipukuli | incident:assault
  dipulangkan | incident-consequence
  diracun | incident:poisoning
  diracuni | incident:poisoning
  dirampok | incident:robbery
  direktorat | unhappened-before:in-general
  direndam banjir | incident:flood
  diringkus | incident-consequence
  dirudapaksa | incident:sexual-violence
  disalurkan | incident-consequence
  disambar kereta | incident:rail-accident
  disambar kereta api | incident:rail-accident
  disambar petir | incident:other-accident
  disandera | incident:captivity
  disekap | incident:captivity
  disengat lebah | incident:animal-attack
  disengat tawon | incident:animal-attack
  diserang | incident-act:attack incident:assault
  diserang anjing | incident:animal-attack
  diserang beruang | incident:animal-attack
  diserang buaya | incident:animal-attack
  diserang gajah | incident:animal-attack
  diserang harimau | incident:animal-attack
  diserang lebah | incident:animal-attack
  diserang monyet | incident:animal-attack
  diserang tawon | incident:animal-attack
  diseruduk | incident-act:bite
  disetubuhi | incident:sexual-violence
  disidang | incident-consequence
  disiksa | incident:assault
  disimulasikan | unhappened-before:staged
  disiram air keras | incident:assault
  disiram air panas | incident:assault
  disiram bensin | incident:assault
  diskon | unhappened-behind:figurative
  disodomi | incident:sexual-violence
  ditabrak | incident-act:crash incident:road-accident
  ditabrak kereta | incident:rail-accident
  ditabrak kereta api | incident:rail-accident
  ditabrak krl | incident:rail-accident
  ditahan | incident-consequence
  ditangkap | incident-consequence
  ditawan | incident-need:victims incident:captivity
  ditebas | incident:assault
  ditelan ular | incident:animal-attack
  ditembak | incident:shooting
  ditembak mati | incident:shooting
  ditembaki | incident:shooting
  ditemui | incident-consequence
  ditemukan meninggal | incident-weak incident:other-accident
  ditemukan meninggal dunia | incident-weak incident:other-accident
  ditemukan sudah tidak bernyawa | incident-weak incident:other-accident
  ditemukan tak bernyawa | incident-weak incident:other-accident
  ditemukan tergantung | incident:suicide
  ditemukan tewas | incident-weak incident:other-accident
  ditemukan tidak bernyawa | incident-weak incident:other-accident
  ditendang | incident-need:victims incident:assault
  diterjang | incident-happening
  diterjang banjir | incident:flood
  diterjang gelombang | incident-act:founder
  diterjang ombak | incident-act:founder
  diterkam | incident:animal-attack
  diterkam buaya | incident:animal-attack
  ditetapkan | incident-consequence
  ditikam | incident:assault
  ditimpa | incident-need:victims incident:other-accident
  ditodong | incident:robbery
  dituntut | incident-consequence
  ditusuk | incident:assault
  divonis | incident-consequence
  drone | incident-thing:force
  dua negara | incident-thing:front
  dukungan | unhappened-behind:figurative
  ebola | incident-need:figure incident:epidemic
  edukasi | unhappened-before:in-general
  ekonomi | unhappened-behind:figurative
  emosi | unhappened-behind:figurative
  erupsi | incident:eruption
  eskalator | incident-thing:lift
  fajar | unhappened-behind:figurative
  feri | incident-thing:ship
  ferry | incident-thing:ship
  finansial | unhappened-behind:figurative
  flu babi | incident-need:figure incident:epidemic
  flu burung | incident-need:figure incident:epidemic
  flying fox | incident-thing:sport
  gagal ginjal akut | incident-need:figure incident:epidemic
  gajah | incident-thing:animal
  gambut | incident-thing:forest
  game | unhappened-before:staged
  gantole | incident-thing:sport
  gantung diri | incident:suicide
  gas beracun | incident-need:victims incident:poisoning
  gedung | incident-thing:building
  gelombang tsunami | incident:tsunami
  gempa | incident:earthquake
  gempa bumi | incident:earthquake
  gempa bumi susulan | incident:earthquake
  gempa susulan | incident:earthquake
  gempa tektonik | incident:earthquake
  gempa vulkanik | incident:eruption
  gempabumi | incident:earthquake
  gencatan senjata | incident-thing:front
  genosida | incident-need:victims incident:killing
  gerbong | incident-thing:train
  gereja | incident-thing:building
  gerilyawan | incident-thing:force
  gigitan | incident-act:bite
  gol | unhappened-behind:figurative
  gosip | unhappened-behind:figurative
  granat | incident-thing:bomb
  gudang | incident-thing:building
  guguran awan panas | incident:eruption
  guguran lava | incident:eruption
  gunung | incident-thing:volcano
  gunung api | incident-thing:volcano
  gunung meletus | incident:eruption
  gunungapi | incident-thing:volcano
  habis terbakar | incident-act:burn incident:fire
  hadiah | unhappened-behind:figurative
  hama | unhappened-behind:figurative
  hamas | incident-thing:force
  hampir | unhappened-before:warned
  hangus dilalap | incident-act:burn incident:fire
  hangus terbakar | incident-act:burn incident:fire
  hantavirus | incident-need:figure incident:epidemic
  hanyut | incident-need:victims incident:drowning
  harimau | incident-thing:animal
  hati | unhappened-behind:figurative
  hati-hati | unhappened-before:warned
  heli | incident-thing:plane
  heli jatuh | incident:air-accident
  helikopter | incident-thing:plane
  helikopter jatuh | incident:air-accident
  hendak | unhappened-before:warned
  hepatitis | incident-need:figure incident:epidemic
  hiburan | unhappened-behind:figurative
  hilang di gunung | incident:stranding
  hilang di hutan | incident:stranding
  hilang kendali | incident-act:overturn
  hilang kontak | incident-act:lost
  hilang saat mendaki | incident:stranding
  hilang tenggelam | incident:drowning
  hilang terseret | incident-need:victims incident:drowning
  hindari | unhappened-before:warned
  hipotermia | incident-need:victims incident:other-accident
  hiu | incident-thing:animal
  hotel | incident-thing:building
  hujan abu | incident:eruption
  hujan badai | incident:storm
  hujan es | incident:storm
  hujatan | unhappened-behind:figurative
  human trafficking | incident:trafficking
  hutan | incident-thing:forest
  hutan terbakar | incident:wildfire
  ilalang | incident-thing:forest
  impor | unhappened-behind:figurative
  industri | unhappened-behind:figurative
  influenza | incident-need:cases incident:epidemic
  informasi | unhappened-behind:figurative
  insiden | incident-again
  invasi | incident-need:victims incident:armed-clash
  israel | incident-thing:force
  isu | unhappened-before:in-general
  jadwal | unhappened-behind:figurative
  jalan raya | incident-thing:vehicle
  jambret | incident:robbery
  jantung | unhappened-behind:figurative
  jatuh | incident-act:fall
  jatuh dari ketinggian | incident:other-accident
  jatuh ke jurang | incident-act:overturn incident:other-accident
  jatuh ke sumur | incident:other-accident
  jatuhnya | incident-act:fall
  jatuhnya heli | incident:air-accident
  jatuhnya helikopter | incident:air-accident
  jatuhnya pesawat | incident:air-accident
  jebolnya bendungan | incident:flood
  jebolnya tanggul | incident:flood
  jembatan | incident-thing:building
  jembatan putus | incident:collapse
  jenggot | unhappened-behind:figurative
  jenis | unhappened-before:in-general
  jet | incident-thing:plane
  job | unhappened-behind:figurative
  jukung | incident-thing:ship
  jumpa pers | incident-consequence
  jurang | incident-thing:vehicle
  kalori | unhappened-behind:figurative
  kampanye | unhappened-before:in-general
  kanal | unhappened-behind:figurative
  kandas | incident-act:founder
  kantor | incident-thing:building
  kapal | incident-thing:ship
  kapal hilang | incident:ship-accident
  kapal karam | incident:ship-accident
  kapal tenggelam | incident:ship-accident
  kapal terbalik | incident:ship-accident
  karakter | unhappened-behind:figurative
  karam | incident-act:founder
  karena | incident-after
  karhutla | incident:wildfire
  karier | unhappened-behind:figurative
  kasus | incident-again
  kasus-kasus | unhappened-before:in-general
  kawah | incident-thing:volcano
  kdrt | incident:assault
  ke pelukan | unhappened-behind:figurative
  kebakaran | incident-act:burn incident:fire
  kebakaran hebat | incident-act:burn incident:fire
  kebakaran hutan | incident:wildfire
  kebakaran hutan dan lahan | incident:wildfire
  kebakaran lahan | incident:wildfire
  kebanjiran | incident:flood
  kecaman | unhappened-behind:figurative
  kecelakaan | incident-act:crash incident:road-accident
  kecelakaan air | incident:ship-accident
  kecelakaan beruntun | incident-act:crash incident:road-accident
  kecelakaan helikopter | incident:air-accident
  kecelakaan kapal | incident:ship-accident
  kecelakaan karambol | incident:road-accident
  kecelakaan kereta | incident:rail-accident
  kecelakaan kereta api | incident:rail-accident
  kecelakaan kerja | incident:work-accident
  kecelakaan krl | incident:rail-accident
  kecelakaan lalu lintas | incident:road-accident
  kecelakaan lalulintas | incident:road-accident
  kecelakaan laut | incident:ship-accident
  kecelakaan maut | incident-act:crash incident:road-accident
  kecelakaan penerbangan | incident:air-accident
  kecelakaan pesawat | incident:air-accident
  kecelakaan tambang | incident:work-accident
  kecelakaan tunggal | incident-act:crash incident:road-accident
  kecelakaan udara | incident:air-accident
  kedua militer | incident-thing:front
  kedua negara | incident-thing:front
  kedua pasukan | incident-thing:front
  kejadian | incident-again
  kejadian luar biasa | incident-need:figure incident:epidemic
  kejahatan | unhappened-before:in-general
  kejahatan seksual | incident:sexual-violence
  kekerasan dalam rumah tangga | incident:assault
  kekerasan seksual | incident:sexual-violence
  kekeringan | incident:drought
  kelahiran | incident-consequence
  kelas | incident-thing:building
  kelompok bersenjata | incident-thing:force
  keluar dari rel | incident:rail-accident
  keluar landas pacu | incident:air-accident
  keluar landasan | incident:air-accident
  keluar rel | incident:rail-accident
  kemungkinan | unhappened-before:warned
  kendaraan | incident-thing:vehicle
  kepentingan | unhappened-behind:figurative
  keracunan | incident:poisoning
  keracunan gas | incident:poisoning
  keracunan makanan | incident:poisoning
  keracunan massal | incident:poisoning
  kerap | unhappened-before:in-general
  kerap kali | unhappened-before:in-general
  kerap terjadi | unhappened-behind:in-general
  kerawanan | unhappened-before:warned
  kerbau | incident-thing:animal
  kereta | incident-thing:train
  kereta api | incident-thing:train
  kereta rel listrik | incident-thing:train
  kericuhan | incident:riot
  keringat | unhappened-behind:figurative
  kerja paksa | incident-need:victims incident:trafficking
  kerusuhan | incident:riot
  kesetrum | incident:other-accident
  kesiapsiagaan | unhappened-before:warned
  keterangan | incident-consequence
  ketinting | incident-thing:ship
  kewaspadaan | unhappened-before:warned
  khawatir | unhappened-before:warned
  kilang | incident-thing:building
  kios | incident-thing:building
  kkb | incident-thing:force
  klb | incident-need:figure incident:epidemic
  klm | incident-thing:ship
  klotok | incident-thing:ship
  km | incident-thing:ship
  kmp | incident-thing:ship
  kobaran api | incident-act:burn incident:fire
  kobra | incident-thing:animal
  kolera | incident-need:figure incident:epidemic
  kolom abu | incident-thing:volcano
  komentar | unhappened-behind:figurative
  komik | unhappened-before:staged
  komodo | incident-thing:animal
  konferensi pers | incident-consequence
  kontak senjata | incident:armed-clash
  kontak tembak | incident:armed-clash
  kontrakan | incident-thing:building
  korban pelecehan | incident-need:victims incident:sexual-violence
  korban pelecehan seksual | incident:sexual-violence
  kreativitas | unhappened-behind:figurative
  kri | incident-thing:ship
  krisis | unhappened-behind:figurative
  krisis air | incident:drought
  krisis air bersih | incident:drought
  kritik | unhappened-behind:figurative
  kritikan | unhappened-behind:figurative
  krl | incident-thing:train
  kuman | unhappened-behind:figurative
  kunjungan | incident-consequence
  lagu | unhappened-before:staged
  lahan | incident-thing:forest
  lahan terbakar | incident:wildfire
  lahir | incident-consequence
  laka | incident:road-accident
  laka lalin | incident:road-accident
  laka lantas | incident:road-accident
  lakalantas | incident:road-accident
  landasan | incident-thing:plane
  langganan | unhappened-before:in-general
  lapak | incident-thing:building
  latihan | unhappened-before:staged
  lebah | incident-thing:animal
  ledakan | incident-act:blast incident:explosion
  ledakan bom | incident:bombing
  ledakan gas | incident:explosion
  ledakan hebat | incident-act:blast incident:explosion
  ledakan petasan | incident:explosion
  ledakan tabung gas | incident:explosion
  legenda | unhappened-before:staged
  lemak | unhappened-behind:figurative
  leptospirosis | incident-need:figure incident:epidemic
  lereng | incident-thing:forest
  letusan | incident-act:erupt
  letusan freatik | incident:eruption
  letusan gunung | incident:eruption
  lift | incident-thing:lift
  lift anjlok | incident:other-accident
  lift jatuh | incident:other-accident
  likuefaksi | incident:landslide
  likuifaksi | incident:landslide
  lindu | incident:earthquake
  lokomotif | incident-thing:train
  lompat dari lantai | incident:suicide
  loncat dari lantai | incident:suicide
  longboat | incident-thing:ship
  longsor | incident:landslide
  longsoran | incident:landslide
  longsornya | incident:landslide
  lontaran material | incident:eruption
  lost contact | incident-act:lost
  luapan sungai | incident:flood
  ludes dilalap | incident-act:burn incident:fire
  ludes terbakar | incident-act:burn incident:fire
  macan | incident-thing:animal
  macan tamil | incident-thing:force
  madrasah | incident-thing:building
  main hakim sendiri | incident-need:victims incident:assault
  main ski | incident-thing:sport
  mal | incident-thing:building
  malaria | incident-need:figure incident:epidemic
  marak | unhappened-before:in-general
  maraknya | unhappened-before:in-general
  masalah | unhappened-before:in-general
  masinis | incident-thing:train
  masjid | incident-thing:building
  masuk jurang | incident-act:overturn
  masuk ke jurang | incident-act:overturn
  matahari | unhappened-behind:figurative
  matahari tenggelam | unhappened-before:in-general
  mati mesin | incident-act:founder
  melahap | incident-happening
  melalap | incident-act:burn
  melanda | incident-happening
  melandanya | incident-happening
  melapor | incident-consequence
  melaporkan | incident-consequence
  melecehkan secara seksual | incident:sexual-violence
  meledak | incident-act:blast incident:explosion
  meledakkan | incident-need:victims incident:bombing
  meledakkan diri | incident:bombing
  meledaknya | incident-act:blast incident:explosion
  melepaskan tembakan | incident-need:victims incident:shooting
  meletus | incident-act:erupt
  melompat dari lantai | incident:suicide
  memanjat tebing | incident-thing:sport
  memantau | incident-consequence
  membacok | incident:assault
  membakar diri | incident:suicide
  membantai | incident:killing
  membegal | incident:robbery
  membekuk | incident-consequence
  memberantas | unhappened-before:in-general
  memberikan bantuan | incident-consequence
  memberondong | incident:shooting
  membombardir | incident:armed-clash
  membunuh | incident:killing
  memenggal | incident:killing
  memeriksa | incident-consequence
  memerkosa | incident:sexual-violence
  meminimalisir | unhappened-before:warned
  meminimalkan | unhappened-before:warned
  memperkosa | incident:sexual-violence
  memperkosanya | incident:sexual-violence
  memprediksi | unhappened-before:warned
  memukul | incident-need:victims incident:assault
  memukuli | incident:assault
  memutilasi | incident:killing
  menabrak | incident-act:crash incident:road-accident
  menabrakkan | incident-need:victims incident:killing
  menahan | incident-consequence
  menanggulangi | unhappened-before:warned
  menangkap | incident-consequence
  menara | incident-thing:building
  mencabuli | incident:sexual-violence
  mencabulinya | incident:sexual-violence
  mencegah | unhappened-before:warned
  mencegah terjadinya | unhappened-before:warned
  menciduk | incident-consequence
  menculik | incident:captivity
  mendaki | incident-thing:sport
  mendarat darurat | incident-act:land
  mendatangi | incident-consequence
  menebas | incident-need:victims incident:assault
  menelan | incident-happening
  menembak | incident-need:victims incident:shooting
  menembak mati | incident:shooting
  menembaki | incident:shooting
  menenggak racun | incident:suicide
  menentang | unhappened-before:in-general
  menerjang | incident-happening
  menetapkan | incident-consequence
  menewaskan | incident-happening
  mengakhiri hidup | incident:suicide
  mengakhiri hidupnya | incident:suicide
  mengakibatkan | incident-happening
  mengalami | incident-happening
  mengamankan | incident-consequence
  mengancam | unhappened-before:warned
  mengancam akan | unhappened-before:warned
  menganiaya | incident:assault
  mengantisipasi | unhappened-before:warned
  mengatasi | unhappened-before:warned
  mengebom | incident:bombing
  mengendalikan | unhappened-before:warned
  mengeroyok | incident:assault
  menggasak | incident:robbery
  menggelar | incident-consequence
  menggenangi | incident-happening
  menggorok | incident:killing
  mengguncang | incident-happening
  menghabisi | incident-need:victims incident:killing
  menghabisi nyawa | incident:killing
  menghanguskan | incident-happening
  menghantam | incident-happening
  menghindari | unhappened-before:warned
  mengkhawatirkan | unhappened-before:warned
  mengungkap | incident-consequence
  mengungkapkan | incident-consequence
  mengunjungi | incident-consequence
  mengurangi | unhappened-before:warned
  menikam | incident:assault
  menimpa | incident-happening
  meningitis | incident-need:figure incident:epidemic
  meninjau | incident-consequence
  menjambret | incident:robbery
  menjenguk | incident-consequence
  menuntut | incident-consequence
  menusuk | incident-need:victims incident:assault
  menyalurkan | incident-consequence
  menyandera | incident:captivity
  menyebabkan | incident-happening
  menyekap | incident:captivity
  menyelam | incident-thing:sport
  menyerahkan | incident-consequence
  menyerahkan diri | incident-consequence
  menyerang | incident-act:attack
  menyeruduk | incident-act:crash incident:road-accident
  menyetubuhi | incident:sexual-violence
  menyiksa | incident:assault
  menyodomi | incident:sexual-violence
  menyusul | incident-after incident-happening
  meraba bokong | incident:sexual-violence
  meraba payudara | incident:sexual-violence
  meracuni | incident:poisoning
  meramalkan | unhappened-before:warned
  merampok | incident:robbery
  meremas bokong | incident:sexual-violence
  meremas pantat | incident:sexual-violence
  meremas payudara | incident:sexual-violence
  merencanakan | unhappened-before:warned
  merendam | incident-happening
  merenggut | incident-happening
  meringkus | incident-consequence
  mers | incident-need:figure incident:epidemic
  merudapaksa | incident:sexual-violence
  mewaspadai | unhappened-before:warned
  milisi | incident-thing:force
  militan | incident-thing:force
  militer | incident-thing:force
  mimpi | unhappened-before:staged
  minibus | incident-thing:vehicle
  minim | unhappened-before:warned
  minum racun | incident:suicide
  minuman keras oplosan | incident-need:victims incident:poisoning
  miras oplosan | incident-need:victims incident:poisoning
  miskin | unhappened-behind:figurative
  mitigasi | unhappened-before:warned
  mobil | incident-thing:vehicle
  modus | unhappened-before:in-general
  monyet | incident-thing:animal
  mortir | incident-thing:force
  motor | incident-thing:vehicle
  musala | incident-thing:building
  museum | unhappened-before:warned
  musholla | incident-thing:building
  musibah | incident-again
  musim | unhappened-before:in-general
  mutilasi | incident:killing
  nihil | unhappened-before:in-general
  nyamuk | unhappened-behind:figurative
  nyaris | unhappened-before:warned
  olah tkp | incident-consequence
  oleng | incident-act:overturn
  omicron | incident-need:cases incident:epidemic
  omikron | incident-need:cases incident:epidemic
  orang bersenjata | incident-thing:force
  orangutan | incident-thing:animal
  order | unhappened-behind:figurative
  orderan | unhappened-behind:figurative
  otopsi | incident-consequence
  overdosis | incident-need:victims incident:poisoning
  pabrik | incident-thing:building
  pakar | unhappened-before:in-general
  pandemi | incident-need:cases incident:epidemic
  panggung | incident-thing:building
  panik | unhappened-behind:figurative
  panjat tebing | incident-thing:sport
  paragliding | incident-thing:sport
  paralayang | incident-thing:sport
  pasal | unhappened-before:in-general
  pasar | incident-thing:building unhappened-behind:figurative
  pasca | incident-after incident-happening
  pascabanjir | incident-happening
  pascagempa | incident-happening
  pasti berlalu | unhappened-behind:figurative
  pasukan | incident-thing:force
  pecah | incident-happening
  pelecehan alat kelamin | incident:sexual-violence
  pelecehan bokong | incident:sexual-violence
  pelecehan dada | incident:sexual-violence
  pelecehan kelamin | incident:sexual-violence
  pelecehan organ intim | incident:sexual-violence
  pelecehan paha | incident:sexual-violence
  pelecehan pantat | incident:sexual-violence
  pelecehan payudara | incident:sexual-violence
  pelecehan seksual | incident:sexual-violence
  pelecehan tubuh | incident:sexual-violence
  peledak | incident-thing:bomb
  pelemparan bom | incident:bombing
  pelemparan granat | incident:bombing
  peluru nyasar | incident-need:victims incident:shooting
  pemadam | unhappened-before:of-service
  pemadam api | unhappened-before:of-service
  pemakaman | incident-consequence
  pembacokan | incident:assault
  pembantaian | incident:killing
  pembegalan | incident:robbery
  pembeli | unhappened-behind:figurative
  pemberantasan | unhappened-before:in-general
  pemberontak | incident-thing:force
  pemboman | incident:bombing
  pembunuh berantai | incident:killing
  pembunuhan | incident:killing
  pembunuhan berencana | incident:killing
  pembunuhan sadis | incident:killing
  pemeriksaan | incident-consequence
  pemerkosa | incident:sexual-violence
  pemerkosaan | incident:sexual-violence
  peminat | unhappened-behind:figurative
  pemotor | incident-thing:vehicle
  pemukiman | incident-thing:building
  pemukulan | incident:assault
  penabrakan | incident:road-accident
  penalti | unhappened-behind:figurative
  penanggulangan | unhappened-before:warned
  penangkapan | incident-consequence
  pencabulan | incident:sexual-violence
  pencegah | unhappened-before:warned
  pencegahan | unhappened-before:warned
  penculikan | incident:captivity
  pencurian | incident-weak incident:robbery
  pencurian dengan kekerasan | incident:robbery
  pendaki hilang | incident:stranding
  pendakian | incident-thing:sport
  pendaratan darurat | incident-act:land
  pendeteksi | unhappened-before:warned
  penduduk | unhappened-behind:figurative
  penembakan | incident:shooting
  penembakan massal | incident:shooting
  penemuan jasad | incident-weak incident:other-accident
  penemuan jenazah | incident-weak incident:other-accident
  penemuan mayat | incident-weak incident:other-accident
  penetapan | incident-consequence
  penganiayaan | incident:assault
  pengebom | incident-thing:bomb incident:bombing
  pengeboman | incident:bombing
  pengemudi | incident-thing:vehicle
  pengendali | unhappened-before:in-general
  pengendalian | unhappened-before:warned
  pengendara | incident-thing:vehicle
  pengeroyokan | incident:assault
  pengroyokan | incident:assault
  pengungkapan | incident-consequence
  pengunjung | unhappened-behind:figurative
  pengurangan | unhappened-before:warned
  penikaman | incident:assault
  penjambretan | incident:robbery
  penjarahan | incident:riot
  penjualan | unhappened-behind:figurative
  penodongan | incident:robbery
  penonton | unhappened-behind:figurative
  penusukan | incident:assault
  penyamunan | incident:robbery
  penyanderaan | incident:captivity
  penyebab insiden | unhappened-before:in-general
  penyekapan | incident:captivity
  penyelidikan | incident-consequence
  penyelundupan manusia | incident:trafficking
  penyelundupan orang | incident:trafficking
  penyerangan | incident:assault
  penyerangan bersenjata | incident:shooting
  penyerangan seksual | incident:sexual-violence
  penyergapan | incident:armed-clash
  penyiksaan | incident:assault
  penyiraman air keras | incident:assault
  perahu | incident-thing:ship
  perahu terbalik | incident:ship-accident
  perampasan | incident:robbery
  perampokan | incident:robbery
  perancah | incident-thing:building
  perang suku | incident:riot
  perbatasan negara | incident-thing:front
  perbuatan asusila | incident:sexual-violence
  perbuatan cabul | incident:sexual-violence
  perbudakan | incident-need:victims incident:trafficking
  percobaan | unhappened-before:warned
  perdagangan anak | incident:trafficking
  perdagangan manusia | incident:trafficking
  perdagangan orang | incident:trafficking
  perdagangan perempuan | incident:trafficking
  pergerakan tanah | incident:landslide
  peringatan dini | unhappened-before:warned
  peristiwa | incident-again
  perkelahian | incident:riot
  perkosaan | incident:sexual-violence
  permainan | unhappened-before:staged
  permintaan | unhappened-behind:figurative
  permukiman | incident-thing:building
  perompak | incident-need:victims incident:captivity
  persetubuhan | incident:sexual-violence
  persidangan | incident-consequence
  persoalan | unhappened-before:in-general
  pertempuran | incident:armed-clash
  perundungan | incident:assault
  pesanan | unhappened-behind:figurative
  pesantren | incident-thing:building
  pesawat | incident-thing:plane
  pesawat jatuh | incident:air-accident
  pesawat tempur | incident-thing:plane
  petasan meledak | incident:explosion
  phk | unhappened-behind:figurative
  pick up | incident-thing:vehicle
  pickup | incident-thing:vehicle
  pidana | unhappened-before:in-general
  pikap | incident-thing:vehicle
  pilot | incident-thing:plane
  plafon | incident-thing:building
  pohon tumbang | incident-need:victims incident:storm
  polio | incident-need:figure incident:epidemic
  politik | unhappened-behind:figurative
  pondok | incident-thing:building
  ponpes | incident-thing:building
  ponton | incident-thing:ship
  populasi | unhappened-behind:figurative
  potensi | unhappened-before:warned
  prakiraan | unhappened-before:warned
  prediksi | unhappened-before:warned
  pria bersenjata | incident-thing:force
  produk | unhappened-behind:figurative
  program | unhappened-before:in-general
  promo | unhappened-behind:figurative
  protes | unhappened-behind:figurative
  pujian | unhappened-behind:figurative
  puting beliung | incident:storm
  putusnya jembatan | incident:collapse
  pvmbg | incident-thing:volcano
  rabies | incident-need:figure incident:epidemic
  ramalan | unhappened-before:warned
  ranjau | incident-thing:bomb
  ranjau darat | incident-need:victims incident:bombing
  rata-rata | unhappened-before:in-general
  rawan | unhappened-before:warned
  rawan terjadi | unhappened-behind:in-general
  reka ulang | unhappened-before:staged
  reklame | incident-thing:building
  rekonstruksi | unhappened-before:staged
  rel | incident-thing:train
  rem blong | incident-act:overturn
  remas bokong | incident:sexual-violence
  remas payudara | incident:sexual-violence
  rencana | unhappened-before:warned
  rentan terjadi | unhappened-behind:in-general
  resiko | unhappened-before:warned
  restoran | incident-thing:building
  rezim | unhappened-before:in-general
  ricuh | incident-need:victims incident:riot
  rilis | incident-consequence
  risiko | unhappened-before:warned
  rob | incident:flood
  roboh | incident-act:collapse
  robohnya | incident-act:collapse
  roket | incident-thing:force
  rubuh | incident-act:collapse
  rudal | incident-thing:force
  rudapaksa | incident:sexual-violence
  ruko | incident-thing:building
  rumah | incident-thing:building
  rumor | unhappened-behind:figurative
  runtuh | incident-act:collapse
  runtuhan | incident-act:collapse
  runtuhnya | incident-act:collapse
  rusia | incident-thing:force
  rusuh | incident:riot
  ruu | unhappened-before:in-general
  sakit | unhappened-behind:figurative
  saling balas serangan | incident-need:victims incident:armed-clash
  saling balas tembakan | incident-need:victims incident:armed-clash
  saling bombardir | incident:armed-clash
  saling gempur | incident:armed-clash
  saling serang | incident-act:brawl incident-need:victims incident:riot
  saling tembak | incident-need:victims incident:armed-clash
  sampan | incident-thing:ship
  sandiwara | unhappened-before:staged
  santunan | incident-consequence
  sapi | incident-thing:animal
  sars | incident-need:figure incident:epidemic
  satgas | unhappened-before:in-general
  savana | incident-thing:forest
  sekolah | incident-thing:building
  sel | unhappened-behind:figurative
  semak | incident-thing:forest
  semangat | unhappened-behind:figurative
  sengatan lebah | incident:animal-attack
  sengatan panas | incident-need:victims incident:other-accident
  sengatan tawon | incident:animal-attack
  sepeda | incident-thing:vehicle
  sepeda motor | incident-thing:vehicle
  serangan | incident-act:attack
  serangan bersenjata | incident:shooting
  serangan beruang | incident:animal-attack
  serangan bom | incident:bombing
  serangan buaya | incident:animal-attack
  serangan bunuh diri | incident:bombing
  serangan darat | incident-need:victims incident:armed-clash
  serangan drone | incident:armed-clash
  serangan granat | incident:bombing
  serangan harimau | incident:animal-attack
  serangan hiu | incident:animal-attack
  serangan israel | incident:armed-clash
  serangan militer | incident:armed-clash
  serangan mortir | incident:armed-clash
  serangan panas | incident-need:victims incident:other-accident
  serangan penikaman | incident:assault
  serangan pisau | incident:assault
  serangan roket | incident:armed-clash
  serangan rudal | incident:armed-clash
  serangan seksual | incident:sexual-violence
  serangan senjata tajam | incident:assault
  serangan teror | incident:killing
  serangan teroris | incident:killing
  serangan truck | incident:killing
  serangan truk | incident:killing
  serangan udara | incident:armed-clash
  sering | unhappened-before:in-general
  sering kali | unhappened-before:in-general
  sering terjadi | unhappened-behind:in-general
  seringkali | unhappened-before:in-general
  seringnya | unhappened-before:in-general
  sesudah | incident-after
  setelah | incident-after incident-happening
  setiap | unhappened-before:in-general
  seusai | incident-after
  si jago merah | incident:fire
  siaga | unhappened-before:warned
  siber | unhappened-behind:figurative
  sidang | incident-consequence
  siklon | incident:storm
  siklon tropis | incident:storm
  singa | incident-thing:animal
  sirene | unhappened-before:warned
  sitokin | unhappened-behind:figurative
  ski | incident-thing:sport
  snowboard | incident-thing:sport
  sodomi | incident:sexual-violence
  solusi | unhappened-before:in-general
  sopir | incident-thing:vehicle
  sosialisasi | unhappened-before:in-general
  spbu | incident-thing:building
  speed boat | incident-thing:ship
  speedboat | incident-thing:ship
  spesialis | unhappened-before:in-general
  statistik | unhappened-before:in-general
  subdit | unhappened-before:in-general
  sungai meluap | incident:flood
  tabrak lari | incident:road-accident
  tabrakan | incident-act:crash incident:road-accident
  tabrakan beruntun | incident-act:crash incident:road-accident
  tabrakan kapal | incident:ship-accident
  tabrakan karambol | incident:road-accident
  tabrakan kereta | incident:rail-accident
  tabrakan kereta api | incident:rail-accident
  tabrakan maut | incident-act:crash incident:road-accident
  tabrakan perahu | incident:ship-accident
  tahan | unhappened-before:warned
  taksi | incident-thing:vehicle
  takut | unhappened-before:warned
  taliban | incident-thing:force
  tambang | incident-thing:building
  tanah amblas | incident:landslide
  tanah ambles | incident:landslide
  tanah bergerak | incident:landslide
  tanah longsor | incident:landslide
  tangguh | unhappened-before:warned
  tanggul | incident-thing:building
  tanggul jebol | incident:flood
  tangis | unhappened-behind:figurative
  tanker | incident-thing:ship
  tawa | unhappened-behind:figurative
  tawaran | unhappened-behind:figurative
  tawon | incident-thing:animal
  tawuran | incident:riot
  tebing longsor | incident:landslide
  tebing runtuh | incident:landslide
  telantar | incident-need:victims incident:stranding
  tembak menembak | incident:armed-clash
  tembak-menembak | incident:armed-clash
  tembakan | incident-need:victims incident:shooting
  tembok | incident-thing:building
  tempo | unhappened-behind:figurative
  tenggelam | incident-act:sink
  tenggelamnya | incident-act:sink
  tenggelamnya kapal | incident:ship-accident
  tentang | unhappened-before:in-general
  tentara | incident-thing:force
  terancam | unhappened-before:warned
  terbakar | incident-act:burn
  terbakar habis | incident-act:burn incident:fire
  terbakar hebat | incident-act:burn incident:fire
  terbakarnya | incident-act:burn incident:fire
  terbalik | incident-act:overturn
  terbawa arus | incident-need:victims incident:drowning
  terbunuh | incident:killing
  terbunuhnya | incident:killing
  terdampar | incident:stranding
  terdamparnya | incident:stranding
  terendam banjir | incident:flood
  tergelincir | incident-act:skid
  tergilas | incident-act:crash incident:road-accident
  terguling | incident-act:overturn
  tergulung arus | incident-need:victims incident:drowning
  tergulung ombak | incident-need:victims incident:drowning
  terhempas ombak | incident-act:founder
  terhindar | unhappened-before:warned
  terinjak | incident-need:victims incident:other-accident
  terinjak-injak | incident:other-accident
  terjadi | incident-happening
  terjadinya | incident-happening
  terjatuh | incident-act:fall
  terjatuh ke jurang | incident-act:overturn incident:other-accident
  terjatuhnya | incident-act:fall
  terjebak banjir | incident:flood
  terjebak di lift | incident:other-accident
  terjebak di lubang tambang | incident:work-accident
  terjebak di tambang | incident:work-accident
  terjebak lift | incident:other-accident
  terjepit | incident-need:victims incident:other-accident
  terjun ke jurang | incident-act:overturn
  terjun payung | incident-thing:sport
  terlantar | incident-need:victims incident:stranding
  terlindas | incident-act:crash incident:road-accident
  terombang-ambing | incident-act:founder
  teror bom | incident:bombing
  teroris | incident-thing:force
  terowongan | incident-thing:building
  terpanggang | incident-need:victims incident:fire
  terpeleset | incident-need:victims incident:other-accident
  terpental | incident-act:overturn
  terperangkap | incident-need:victims incident:other-accident
  terperosok | incident-act:overturn
  tersambar kereta | incident:rail-accident
  tersambar kereta api | incident:rail-accident
  tersambar krl | incident:rail-accident
  tersambar petir | incident:other-accident
  tersapu banjir | incident:flood
  tersengat listrik | incident:other-accident
  tersengat panas | incident-need:victims incident:other-accident
  tersenggol | incident-act:crash incident-need:victims incident:road-accident
  terserempet | incident-act:crash incident:road-accident
  terseret air | incident-need:victims incident:drowning
  terseret arus | incident-need:victims incident:drowning
  terseret banjir | incident:flood
  terseret gelombang | incident-need:victims incident:drowning
  terseret ombak | incident-need:victims incident:drowning
  terseruduk | incident-act:crash incident:road-accident
  tersesat | incident-need:victims incident:stranding
  tersetrum | incident:other-accident
  tertabrak | incident-act:crash incident:road-accident
  tertabrak kereta | incident:rail-accident
  tertabrak kereta api | incident:rail-accident
  tertabrak krl | incident:rail-accident
  tertangkap | incident-consequence
  tertembak | incident:shooting
  tertemper kereta | incident:rail-accident
  tertemper kereta api | incident:rail-accident
  tertemper krl | incident:rail-accident
  tertimbun | incident-need:victims incident:landslide
  tertimbun longsoran | incident:landslide
  tertimbun tanah | incident:landslide
  tertimpa | incident-need:victims incident:other-accident
  tertimpa bangunan | incident-need:victims incident:collapse
  tertimpa longsor | incident:landslide
  tertimpa pohon tumbang | incident-need:victims incident:storm
  tertimpa reruntuhan | incident-need:victims incident:collapse
  tertimpa tembok | incident-need:victims incident:collapse
  terungkap | incident-consequence
  tewas mengenaskan | incident-weak incident:other-accident
  tewas terbakar | incident-need:victims incident:fire
  tewas tergantung | incident:suicide
  tewas tergeletak | incident-weak incident:other-accident
  tiang | incident-thing:building
  tiap | unhappened-before:in-general
  tindak asusila | incident:sexual-violence
  tindak cabul | incident:sexual-violence
  tindak pidana | unhappened-before:in-general
  tindakan asusila | incident:sexual-violence
  tindakan cabul | incident:sexual-violence
  tingkat | unhappened-before:in-general
  tinjau | incident-consequence
  toko | incident-thing:building
  tol | incident-thing:vehicle
  tongkang | incident-thing:ship
  topan | incident:storm
  tornado | incident:storm
  tppo | incident:trafficking
  tragedi | incident-again
  trailer | incident-thing:vehicle
  transfer | unhappened-behind:figurative
  travel | incident-thing:vehicle
  tren | unhappened-before:in-general
  tribun | incident-thing:building
  tribune | incident-thing:building
  tronton | incident-thing:vehicle
  truck | incident-thing:vehicle
  truk | incident-thing:vehicle
  tsunami | incident:tsunami
  tugboat | incident-thing:ship
  turap | incident-thing:building
  turbulensi | incident-need:victims incident:air-accident
  turis | unhappened-behind:figurative
  ucapan | unhappened-behind:figurative
  udara | incident-thing:force
  ular | incident-thing:animal
  umkm | unhappened-behind:figurative
  undang-undang | unhappened-before:in-general
  upaya | unhappened-before:warned
  usaha | unhappened-behind:figurative
  usai | incident-after incident-happening
  uu | unhappened-before:in-general
  van | incident-thing:vehicle
  virus | unhappened-behind:figurative
  virus corona | incident-need:cases incident:epidemic
  virus nipah | incident-need:figure incident:epidemic
  vonis | incident-consequence
  vulkanik | incident-thing:volcano
  wabah | incident-need:cases incident:epidemic
  wacana | unhappened-before:in-general
  warung | incident-thing:building
  waspada | unhappened-before:warned
  waspadai | unhappened-before:warned
  wingsuit | incident-thing:sport
  wisatawan | unhappened-behind:figurative
  zero | unhappened-before:in-general
  zika | incident-need:figure incident:epidemic
`

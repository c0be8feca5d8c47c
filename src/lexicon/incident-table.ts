/**
 * The words that tell what happened, and those that say it did not: a row a word, with the classes it is of behind the bar (`incidents.ts` says what
 * each class is) and, where the class gives its words a value, that value behind a colon.
 */
export const INCIDENT_WORDS = `
  abk | incident-thing:ship
  abu sayyaf | incident-thing:force
  adegan | unhappened-before:staged
  adu banteng | incident:road-accident
  adu kambing | incident:road-accident
  adu moncong | incident-act:crash incident:road-accident
  adu tembak | incident:armed-clash
  agresi | incident-need:victims incident:armed-clash
  ahli | unhappened-before:in-general
  air bah | incident:flood
  akibat | incident-after incident-happening
  akibatnya | incident-after incident-happening
  aksi | incident-again
  aksi asusila | incident:sexual-violence
  aksi cabul | incident:sexual-violence
  aksi kekerasan | incident-need:victims incident:assault
  aksi penabrakan | incident:killing
  aksi ricuh | incident:riot
  aksi teror | incident-need:victims incident:killing
  al qaeda | incident-thing:force
  al shabaab | incident-thing:force
  al-qaeda | incident-thing:force
  alarm | unhappened-beside
  alkohol oplosan | incident-need:victims incident:poisoning
  amarah | unhappened-behind:figurative
  ambrol | incident-act:collapse
  ambruk | incident-act:collapse
  ambruk di lapangan | unhappened:figurative
  ambruk total | incident-act:collapse
  ambruknya | incident-act:collapse
  ambulans | incident-thing:vehicle
  amuk massa | incident:riot
  amukan api | incident:fire
  amukan gajah | incident:animal-attack
  ancaman | unhappened-before:warned
  ancaman hukuman | unhappened-before:in-general
  ancaman pidana | unhappened-before:in-general
  anggaran | unhappened-before:in-general
  angin kencang | incident:storm
  angin puting beliung | incident:storm
  angin puyuh | incident:storm
  angin ribut | incident:storm
  angin topan | incident:storm
  angka | unhappened-before:in-general
  angkatan laut | incident-thing:force
  angkatan udara | incident-thing:force
  angkot | incident-thing:vehicle
  angkutan | incident-thing:vehicle
  angkutan kota | incident-thing:vehicle
  aniaya | incident:assault
  anime | unhappened-before:staged
  anjing | incident-thing:animal
  anjlok | incident-act:derail
  anjlok drastis | unhappened:figurative
  anjloknya | incident-act:derail
  anti | unhappened-before:warned
  antisipasi | unhappened-before:warned
  antisipasi terjadinya | unhappened-before:warned
  antraks | incident-need:figure incident:epidemic
  aparat keamanan | incident-thing:force
  apartemen | incident-thing:building
  api cemburu | unhappened-behind:figurative
  api melahap | incident-act:burn incident:fire
  api membakar | incident-act:burn incident:fire
  api membakar semangat | unhappened:figurative
  api menghanguskan | incident-act:burn incident:fire
  arak oplosan | incident-need:victims incident:poisoning
  argumen | unhappened-behind:figurative
  arti | unhappened-before:in-general
  artileri | incident-thing:force
  arung jeram | incident-thing:sport
  asap beracun | incident-need:victims incident:poisoning
  aset | unhappened-behind:figurative
  asrama | incident-thing:building
  assist | unhappened-sport
  asuransi | unhappened-before:in-general
  atap | incident-thing:building
  atap ambruk | incident:collapse
  atap roboh | incident:collapse
  atap runtuh | incident:collapse
  atasi | unhappened-before:warned
  autopsi | incident-consequence
  avanza | incident-thing:vehicle
  awan panas | incident:eruption
  babak kedua | unhappened-sport
  babak pertama | unhappened-sport
  babi hutan | incident-thing:animal
  bacok | incident:assault
  badai | incident:storm
  badai cedera | unhappened:figurative
  badai kritik | unhappened:figurative
  badai phk | unhappened:figurative
  badai protes | unhappened:figurative
  badai salju | incident:storm
  badai tropis | incident:storm
  bagaimana menolong | unhappened-before:in-general
  bagaimana menyelamatkan | unhappened-before:in-general
  bagang | incident-thing:ship
  bahan peledak | incident-need:victims incident:bombing
  bahaya | unhappened-before:warned
  bahaya akan | unhappened-before:warned
  bahayanya | unhappened-before:warned
  bajaj | incident-thing:vehicle
  bakteri | unhappened-behind:figurative unhappened-subject
  baku hantam | incident-act:brawl incident-need:victims incident:riot
  baku tembak | incident:armed-clash
  balapan | incident-thing:race
  balik | unhappened-behind:figurative
  balkon | incident-thing:building
  balon udara | incident-thing:plane
  bandara | incident-thing:plane
  bangunan | incident-thing:building
  bangunan ambruk | incident:collapse
  bangunan roboh | incident:collapse
  bangunan runtuh | incident:collapse
  banjir | incident:flood
  banjir bandang | incident:flood
  banjir lahar | incident:flood
  banjir rob | incident:flood
  banteng | incident-thing:animal
  bantuan | incident-consequence
  batuk rejan | incident-need:figure incident:epidemic
  bebas | unhappened-before:warned
  bebas dari | unhappened-before:warned
  becak | incident-thing:vehicle
  begal | incident:robbery
  begal bokong | incident:sexual-violence
  begal dada | incident:sexual-violence
  begal demokrasi | unhappened:figurative
  begal konstitusi | unhappened:figurative
  begal pantat | incident:sexual-violence
  begal payudara | incident:sexual-violence
  begal politik | unhappened:figurative
  bemo | incident-thing:vehicle
  bencana | incident-again
  bencana alam | incident-again
  bendungan | incident-thing:building
  bendungan jebol | incident:flood
  bengkel | incident-thing:building
  bentor | incident-thing:vehicle
  bentrok | incident:riot
  bentrok fisik | incident-act:brawl incident-need:victims incident:riot
  bentrokan | incident:riot
  bentrokan bersenjata | incident:armed-clash
  benturan kepentingan | unhappened:figurative
  berantas | unhappened-before:in-general
  berawal | incident-happening
  berbuat cabul | incident:sexual-violence
  berdesak-desakan | incident-need:victims incident:other-accident
  berduka | incident-consequence
  berencana | unhappened-before:warned
  bererupsi | incident:eruption
  beresiko | unhappened-before:warned
  berhati-hati | unhappened-before:warned
  berisiko | unhappened-before:warned
  berkelahi | incident-act:brawl incident-need:victims incident:riot
  berkuda | incident-thing:sport
  berkunjung | incident-consequence
  berlangsung | incident-happening
  bermain ski | incident-thing:sport
  bermimpi | unhappened-before:staged
  bermula | incident-happening
  berondongan peluru | incident:shooting
  berondongan tembakan | incident:shooting
  berpotensi | unhappened-before:warned
  berselancar | incident-thing:sport
  bersenggolan | incident-act:crash incident-need:victims incident:road-accident
  bersenjata | incident-thing:force
  bersimbah darah | incident-weak incident:killing
  bertabrakan | incident-act:crash incident:road-accident
  bertakziah | incident-consequence
  bertempur | incident-need:victims incident:armed-clash
  bertikai | incident-act:brawl incident-need:victims incident:riot
  beruang | incident-thing:animal
  berziarah | incident-consequence
  biasa terjadi | unhappened-behind:in-general
  biawak | incident-thing:animal
  bis | incident-thing:vehicle
  bisa saja terjadi | unhappened-behind:in-general
  bisa terjadi | unhappened-behind:in-general
  bisnis | unhappened-behind:figurative
  boat | incident-thing:ship
  boko haram | incident-thing:force
  bola | unhappened-behind:figurative
  bola voli | unhappened-sport
  bom | incident-thing:bomb
  bom bunuh diri | incident:bombing
  bom ikan meledak | incident:explosion
  bom jalanan | incident-need:victims incident:bombing
  bom meledak | incident:bombing
  bom meletus | incident:bombing
  bom mobil | incident:bombing
  bom molotov | incident:bombing
  bom pinggir jalan | incident-need:victims incident:bombing
  bom pinggir jalan meledak | incident:bombing
  bom rakitan | incident-need:victims incident:bombing
  bom rakitan meledak | incident:bombing
  bom seks | unhappened:figurative
  bom tepi jalan | incident-need:victims incident:bombing
  bom waktu | unhappened:figurative
  bombardir | incident:armed-clash
  bonus | unhappened-behind:figurative
  brimob | incident-thing:force
  buatan ai | unhappened-before:in-general
  buaya | incident-thing:animal
  buaya muara | incident-thing:animal
  buku | unhappened-before:staged
  bullying | incident-need:victims incident:assault
  bulu tangkis | unhappened-sport
  bundir | incident:suicide
  bungee jumping | incident-thing:sport
  bunuh | incident:killing
  bunuh diri | incident:suicide
  bunuh diri kelas | unhappened:figurative
  bus | incident-thing:vehicle
  cabuli | incident:sexual-violence
  cacar air | incident-need:figure incident:epidemic
  cacar monyet | incident-need:figure incident:epidemic
  campak | incident-need:figure incident:epidemic
  cara menangani | unhappened-before:in-general
  cara mencegah | unhappened-before:in-general
  cara menghadapi | unhappened-before:in-general
  cara menghindari | unhappened-before:in-general
  cara menolong | unhappened-before:in-general
  cara menyelamatkan | unhappened-before:in-general
  carok | incident:assault
  cedera | unhappened-behind:figurative
  cegah | unhappened-before:warned
  cemburu | unhappened-behind:figurative
  cerpen | unhappened-before:staged
  cessna | incident-thing:plane
  chikungunya | incident-need:figure incident:epidemic
  cinta | unhappened-behind:figurative
  commuter line | incident-thing:train
  corona | incident-need:cases incident:epidemic
  covid | incident-need:cases incident:epidemic
  covid-19 | incident-need:cases incident:epidemic
  crane | incident-thing:building
  culik | incident:captivity
  curas | incident:robbery
  cyber | unhappened-behind:figurative
  dagang | unhappened-behind:figurative
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
  definisi | unhappened-before:in-general
  delman | incident-thing:vehicle
  demam babi afrika | incident-need:figure incident:epidemic
  demam berdarah | incident-need:figure incident:epidemic
  demo ricuh | incident:riot
  demokrasi | unhappened-behind:figurative
  desak-desakan | incident-need:victims incident:other-accident
  deteksi | unhappened-before:warned
  detektor | unhappened-before:warned
  di pasaran | unhappened-behind:figurative
  dialami | incident-happening
  diamankan | incident-consequence
  diamuk gajah | incident:animal-attack
  diamuk massa | incident:assault
  diamuk warga | incident:assault
  diancam | unhappened-before:warned
  dianiaya | incident:assault
  dianiaya hingga tewas | incident:killing
  diantisipasi | unhappened-before:warned
  diare | incident-need:figure incident:epidemic
  diatasi | unhappened-before:warned
  diautopsi | incident-consequence
  dibacok | incident:assault
  dibacok hingga tewas | incident:killing
  dibajak | incident-act:hijack
  dibajak bajak laut | incident:captivity
  dibajak perompak | incident:captivity
  dibakar | incident-act:torch incident-need:victims
  dibakar api cemburu | unhappened:figurative
  dibakar hidup hidup | incident:killing
  dibakar hidup-hidup | incident:killing
  dibakar massa | incident:riot
  dibakar sampah | unhappened:figurative
  dibantai | incident:killing
  dibanting | incident-need:victims incident:assault
  dibebaskan | incident-consequence
  dibegal | incident:robbery
  dibekuk | incident-consequence
  diberondong | incident:shooting
  diberondong peluru | incident:shooting
  diberondong tembakan | incident:shooting
  dibom | incident:bombing
  dibombardir | incident:armed-clash
  dibully | incident-need:victims incident:assault
  dibunuh | incident:killing
  dibunuhnya | incident:killing
  dibusur | incident:assault
  dicabik anjing | incident:animal-attack
  dicabuli | incident:sexual-violence
  dicabulinya | incident:sexual-violence
  dicegah | unhappened-before:warned
  dicekik | incident-need:victims incident:killing
  diciduk | incident-consequence
  diculik | incident:captivity
  didakwa | incident-consequence
  dideportasi | incident-consequence
  diekstradisi | incident-consequence
  dievakuasi | incident-consequence
  difteri | incident-need:figure incident:epidemic
  digagahi | incident:sexual-violence
  digasak | incident:robbery
  digebuk | incident:assault
  digebuki | incident:assault
  digelar | incident-consequence
  digempur | incident-need:victims incident:armed-clash
  digempur barang | unhappened:figurative
  digempur impor | unhappened:figurative
  digempur produk | unhappened:figurative
  digigit | incident-act:bite
  digilas | incident-act:crash incident:road-accident
  digilir | incident-need:victims incident:sexual-violence
  digital | unhappened-behind:figurative
  digorok | incident:killing
  digoyang gempa | incident:earthquake
  digulung ombak | incident-need:victims incident:drowning
  diguncang | incident-happening
  diguncang gempa | incident:earthquake
  diguncang gempa bumi | incident:earthquake
  dihabisi | incident:killing
  dihajar | incident-need:victims incident:assault
  dihajar hingga tewas | incident:killing
  dihajar massa | incident:assault
  dihakimi massa | incident:assault
  dihantam banjir | incident:flood
  dihantam gelombang | incident-act:founder
  dihantam ka | incident:rail-accident
  dihantam kereta | incident:rail-accident
  dihantam kereta api | incident:rail-accident
  dihantam ombak | incident-act:founder
  dihantam ombak besar | incident-need:victims incident:drowning
  dihantam rudal | incident-need:victims incident:armed-clash
  dihempas ombak | incident-act:founder
  dihentikan | incident-consequence
  dihubungi | incident-consequence
  diidentifikasi | incident-find
  diinjak gajah | incident:animal-attack
  diinjak-injak | incident:assault
  diinjak-injak gajah | incident:animal-attack
  dijadikan pekerja seks | incident-need:victims incident:trafficking
  dijadikan psk | incident-need:victims incident:trafficking
  dijambret | incident:robbery
  dijatuhi | incident-consequence
  dikebumikan | incident-consequence
  dikeroyok | incident:assault
  dikeroyok anjing | incident:animal-attack
  dikeroyok hingga tewas | incident:killing
  dikhawatirkan | unhappened-before:warned
  dikonfirmasi | incident-consequence
  dikremasi | incident-consequence
  dikunjungi | incident-consequence
  dikurungnya | incident-need:victims incident:captivity
  dikutip | incident-consequence
  dilahap api | incident-act:burn incident:fire
  dilahap si jago merah | incident-act:burn incident:fire
  dilalap api | incident-act:burn incident:fire
  dilalap si jago merah | incident-act:burn incident:fire
  dilanda | incident-happening
  dilanda banjir | incident:flood
  dilanjutkan | incident-consequence
  dilansir | incident-consequence
  dilantik | incident-consequence
  dilaporkan | incident-consequence
  dilarang | unhappened-beside
  dilarikan | incident-consequence
  dilecehkan | incident-need:victims incident:sexual-violence
  dilecehkan secara seksual | incident:sexual-violence
  dilempar batu | incident:assault
  dilempari batu | incident:assault
  dililit piton | incident:animal-attack
  dililit ular | incident:animal-attack
  dilimpahkan | incident-consequence
  dilindas | incident-act:crash incident:road-accident
  dimakamkan | incident-consequence
  dimakan buaya | incident:animal-attack
  dimangsa | incident-act:bite
  dimangsa buaya | incident:animal-attack
  dimintai | incident-consequence
  dimintai keterangan | incident-consequence
  dimutilasi | incident:killing
  dinamit | incident-thing:bomb
  dinding | incident-thing:building
  diotopsi | incident-consequence
  dipaksa bekerja | incident-need:victims incident:trafficking
  dipaksa menjadi penipu | incident-need:victims incident:trafficking
  dipalak | incident:robbery
  dipanah | incident:assault
  diparang | incident:assault
  dipasung | incident:captivity
  dipatuk kobra | incident:animal-attack
  dipatuk ular | incident:animal-attack
  dipekerjakan paksa | incident-need:victims incident:trafficking
  dipenggal | incident:killing
  diperbudak | incident:trafficking
  diperiksa | incident-consequence
  diperkosa | incident:sexual-violence
  diperpanjang | incident-consequence
  diplonco | incident:assault
  diprediksi | unhappened-before:warned
  dipukul | incident:assault
  dipukuli | incident:assault
  dipulangkan | incident-consequence
  diracun | incident:poisoning
  diracuni | incident:poisoning
  dirampas | incident-need:victims incident:robbery
  dirampok | incident:robbery
  dirantai | incident-need:victims incident:captivity
  direktorat | unhappened-before:in-general
  direndam banjir | incident:flood
  diringkus | incident-consequence
  dirudapaksa | incident:sexual-violence
  dirujuk | incident-consequence
  disabet | incident:assault
  disalurkan | incident-consequence
  disambar buaya | incident:animal-attack
  disambar ka | incident:rail-accident
  disambar kereta | incident:rail-accident
  disambar kereta api | incident:rail-accident
  disambar petir | incident:other-accident
  disandera | incident:captivity
  disayat | incident:assault
  disekap | incident:captivity
  disengat lebah | incident:animal-attack
  disengat tawon | incident:animal-attack
  disengat ubur-ubur | incident:animal-attack
  disenggol | incident-act:crash incident-need:victims incident:road-accident
  diserahkan | incident-consequence
  diserang | incident-act:attack incident:assault
  diserang anjing | incident:animal-attack
  diserang babi | incident:animal-attack
  diserang beruang | incident:animal-attack
  diserang buaya | incident:animal-attack
  diserang buzzer | unhappened:figurative
  diserang gajah | incident:animal-attack
  diserang hacker | unhappened:figurative
  diserang hama | unhappened:figurative
  diserang harimau | incident:animal-attack
  diserang hiu | incident:animal-attack
  diserang kerbau | incident:animal-attack
  diserang kkb | incident:armed-clash
  diserang kritik | unhappened:figurative
  diserang lebah | incident:animal-attack
  diserang macan | incident:animal-attack
  diserang monyet | incident:animal-attack
  diserang netizen | unhappened:figurative
  diserang orang tak dikenal | incident:assault
  diserang orangutan | incident:animal-attack
  diserang otk | incident:assault
  diserang penyakit | unhappened:figurative
  diserang peretas | unhappened:figurative
  diserang sapi | incident:animal-attack
  diserang secara personal | unhappened:figurative
  diserang singa | incident:animal-attack
  diserang stroke | unhappened:figurative
  diserang tawon | incident:animal-attack
  diserang ular | incident:animal-attack
  diserang warganet | unhappened:figurative
  diserbu pembeli | unhappened:figurative
  diserbu pengunjung | unhappened:figurative
  diserbu warga | unhappened:figurative
  diserbu wisatawan | unhappened:figurative
  diserempet | incident-act:crash incident:road-accident
  diseret buaya | incident:animal-attack
  diseret ombak | incident-need:victims incident:drowning
  diseruduk | incident-act:bite
  diseruduk babi hutan | incident:animal-attack
  diseruduk banteng | incident:animal-attack
  diseruduk kerbau | incident:animal-attack
  diseruduk sapi | incident:animal-attack
  disetubuhi | incident:sexual-violence
  disidang | incident-consequence
  disiksa | incident:assault
  disimulasikan | unhappened-before:staged
  disiram air keras | incident:assault
  disiram air mendidih | incident:assault
  disiram air panas | incident:assault
  disiram bensin | incident:assault
  diskon | unhappened-behind:figurative
  diskotek | incident-thing:building
  disodomi | incident:sexual-violence
  disundut rokok | incident:assault
  ditabrak | incident-act:crash incident:road-accident
  ditabrak ka | incident:rail-accident
  ditabrak kereta | incident:rail-accident
  ditabrak kereta api | incident:rail-accident
  ditabrak krl | incident:rail-accident
  ditahan | incident-consequence
  ditampar | incident:assault
  ditanduk | incident:animal-attack
  ditangkap | incident-consequence
  ditawan | incident-need:victims incident:captivity
  ditebas | incident:assault
  ditelan ular | incident:animal-attack
  ditelantarkan | incident-need:victims incident:stranding
  ditembak | incident:shooting
  ditembak mati | incident:shooting
  ditembaki | incident:shooting
  ditemui | incident-consequence
  ditemukan membusuk | incident-weak incident:other-accident
  ditemukan mengambang | incident-weak incident:other-accident
  ditemukan meninggal | incident-weak incident:other-accident
  ditemukan meninggal dunia | incident-weak incident:other-accident
  ditemukan sudah tidak bernyawa | incident-weak incident:other-accident
  ditemukan tak bernyawa | incident-weak incident:other-accident
  ditemukan tergantung | incident:suicide
  ditemukan tergeletak | incident-weak incident:other-accident
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
  ditikam hingga tewas | incident:killing
  ditimpa | incident-need:victims incident:other-accident
  ditinjau | incident-consequence
  ditodong | incident:robbery
  dituntut | incident-consequence
  ditusuk | incident:assault
  ditusuk hingga tewas | incident:killing
  divonis | incident-consequence
  drakor | unhappened-before:staged
  drama | unhappened-before:staged
  drone | incident-thing:force
  drone tempur | incident-thing:plane
  dua negara | incident-thing:front
  duel maut | incident-need:victims incident:assault
  dugaan pelecehan | incident:sexual-violence
  dukungan | unhappened-behind:figurative
  dump truck | incident-thing:vehicle
  duplik | incident-consequence
  ebola | incident-need:figure incident:epidemic
  edukasi | unhappened-before:in-general
  ekonomi | unhappened-behind:figurative
  eksepsi | incident-consequence
  ekshumasi | incident-consequence
  eksploitasi abk | incident:trafficking
  eksploitasi anak | incident-need:victims incident:trafficking
  eksploitasi pekerja | incident-need:victims incident:trafficking
  eksploitasi seksual | incident:sexual-violence
  elf | incident-thing:vehicle
  elpiji meledak | incident:explosion
  emosi | unhappened-behind:figurative
  episode | unhappened-before:staged
  erupsi | incident:eruption
  eskalator | incident-thing:lift
  f1 | incident-thing:race
  fajar | unhappened-behind:figurative
  fakta tentang | unhappened-before:in-general
  femisida | incident:killing
  feri | incident-thing:ship
  ferry | incident-thing:ship
  film | unhappened-before:staged
  finansial | unhappened-behind:figurative
  flu babi | incident-need:figure incident:epidemic
  flu burung | incident-need:figure incident:epidemic
  flu singapura | incident-need:figure incident:epidemic
  flying fox | incident-thing:sport
  forklift | incident-thing:vehicle
  formula 1 | incident-thing:race
  frambusia | incident-need:figure incident:epidemic
  gagal ginjal akut | incident-need:figure incident:epidemic
  gajah | incident-thing:animal
  gajah liar | incident-thing:animal
  galodo | incident:flood
  gambut | incident-thing:forest
  game | unhappened-before:staged
  gantole | incident-thing:sport
  gantung diri | incident:suicide
  gapura | incident-thing:building
  garis depan | incident-thing:front
  gas beracun | incident-need:victims incident:poisoning
  gas bocor | incident-need:victims incident:poisoning
  gedung | incident-thing:building
  gedung ambruk | incident:collapse
  gedung roboh | incident:collapse
  gedung runtuh | incident:collapse
  gelar perkara | incident-consequence
  gelombang panas | incident-need:victims incident:other-accident
  gelombang tsunami | incident:tsunami
  gempa | incident:earthquake
  gempa bumi | incident:earthquake
  gempa bumi susulan | incident:earthquake
  gempa politik | unhappened:figurative
  gempa susulan | incident:earthquake
  gempa tektonik | incident:earthquake
  gempa vulkanik | incident:eruption
  gempabumi | incident:earthquake
  gempur rokok | unhappened:figurative
  gempuran | incident-need:victims incident:armed-clash
  gempuran barang | unhappened:figurative
  gempuran impor | unhappened:figurative
  gempuran produk | unhappened:figurative
  gencatan senjata | incident-thing:front
  genosida | incident-need:victims incident:killing
  gerbong | incident-thing:train
  gereja | incident-thing:building
  gerilyawan | incident-thing:force
  gerombolan | incident-thing:force
  getek | incident-thing:ship
  gigitan | incident-act:bite
  gigitan anjing | incident:animal-attack
  gigitan ular | incident:animal-attack
  girder | incident-thing:building
  gladi | unhappened-before:staged
  gol | unhappened-behind:figurative unhappened-sport
  gosip | unhappened-behind:figurative
  gp | incident-thing:race
  granat | incident-thing:bomb
  granat meledak | incident:bombing
  grand prix | incident-thing:race
  gubuk | incident-thing:building
  gudang | incident-thing:building
  guguran awan panas | incident:eruption
  guguran lava | incident:eruption
  gunung | incident-thing:volcano
  gunung api | incident-thing:volcano
  gunung api meletus | incident:eruption
  gunung meletus | incident:eruption
  gunungapi | incident-thing:volcano
  habis terbakar | incident-act:burn incident:fire
  hadiah | unhappened-behind:figurative
  hak | unhappened-behind:figurative
  hama | unhappened-behind:figurative unhappened-subject
  hamas | incident-thing:force
  hampir | unhappened-before:warned
  hangus dilahap | incident-act:burn incident:fire
  hangus dilalap | incident-act:burn incident:fire
  hangus terbakar | incident-act:burn incident:fire
  hantavirus | incident-need:figure incident:epidemic
  hanyut | incident-need:victims incident:drowning
  harapan | unhappened-behind:figurative
  harga | unhappened-behind:figurative
  harimau | incident-thing:animal
  harimau sumatera | incident-thing:animal
  hati | unhappened-behind:figurative
  hati-hati | unhappened-before:warned
  heli | incident-thing:plane
  heli jatuh | incident:air-accident
  helikopter | incident-thing:plane
  helikopter jatuh | incident:air-accident
  hendak | unhappened-before:warned
  hepatitis | incident-need:figure incident:epidemic
  hfmd | incident-need:figure incident:epidemic
  hiace | incident-thing:vehicle
  hiburan | unhappened-behind:figurative
  hilang di gunung | incident:stranding
  hilang di hutan | incident:stranding
  hilang di laut | incident-need:victims incident:stranding
  hilang kendali | incident-act:overturn
  hilang kontak | incident-act:lost
  hilang misterius | incident-need:victims incident:stranding
  hilang saat berenang | incident-need:victims incident:drowning
  hilang saat melaut | incident:ship-accident
  hilang saat memancing | incident-need:victims incident:drowning
  hilang saat mencari | incident-need:victims incident:stranding
  hilang saat mendaki | incident:stranding
  hilang saat pendakian | incident:stranding
  hilang tenggelam | incident:drowning
  hilang terseret | incident-need:victims incident:drowning
  hindari | unhappened-before:warned
  hipotermia | incident-need:victims incident:other-accident
  hiu | incident-thing:animal
  hizbullah | incident-thing:force
  hoaks | unhappened-before:in-general
  hoax | unhappened-before:in-general
  hotel | incident-thing:building
  houthi | incident-thing:force
  hujan abu | incident:eruption
  hujan badai | incident:storm
  hujan es | incident:storm
  hujan rudal | incident:armed-clash
  hujatan | unhappened-behind:figurative
  hukuman untuk | unhappened-before:in-general
  human trafficking | incident:trafficking
  huru-hara | incident:riot
  hutan | incident-thing:forest
  hutan terbakar | incident:wildfire
  ilalang | incident-thing:forest
  imbauan | unhappened-beside
  impor | unhappened-behind:figurative
  indekos | incident-thing:building
  industri | unhappened-behind:figurative
  infeksi | unhappened-subject
  influenza | incident-need:cases incident:epidemic
  informasi | unhappened-behind:figurative
  inses | incident:sexual-violence
  insiden | incident-again
  insiden kerja | incident:work-accident
  invasi | incident-need:victims incident:armed-clash
  isis | incident-thing:force
  israel | incident-thing:force
  isu | unhappened-before:in-general
  jadwal | unhappened-behind:figurative
  jalan raya | incident-thing:vehicle
  jambret | incident:robbery
  jamur | unhappened-subject
  jantung | unhappened-behind:figurative
  jarak jauh | unhappened-behind:figurative
  jasad | incident-find
  jasad bayi | incident-weak incident:other-accident
  jasad ditemukan | incident-weak incident:other-accident
  jatuh | incident-act:fall
  jatuh bangun | unhappened:figurative
  jatuh dari atap | incident:other-accident
  jatuh dari gedung | incident:other-accident
  jatuh dari kapal | incident-need:victims incident:drowning
  jatuh dari ketinggian | incident:other-accident
  jatuh dari lantai | incident:other-accident
  jatuh dari perahu | incident-need:victims incident:drowning
  jatuh dari pohon | incident:other-accident
  jatuh dari tebing | incident:other-accident
  jatuh harga | unhappened:figurative
  jatuh hati | unhappened:figurative
  jatuh ke dalam sumur | incident:other-accident
  jatuh ke jurang | incident-act:overturn incident:other-accident
  jatuh ke kolam | incident-act:fall incident-need:victims incident:drowning
  jatuh ke laut | incident-act:fall incident-need:victims incident:drowning
  jatuh ke sumur | incident:other-accident
  jatuh ke sungai | incident-act:fall incident-need:victims incident:drowning
  jatuh ke tangan | unhappened:figurative
  jatuh korban | unhappened:figurative
  jatuh pada hari | unhappened:figurative
  jatuh pada jumat | unhappened:figurative
  jatuh pada kamis | unhappened:figurative
  jatuh pada minggu | unhappened:figurative
  jatuh pada rabu | unhappened:figurative
  jatuh pada sabtu | unhappened:figurative
  jatuh pada selasa | unhappened:figurative
  jatuh pada senin | unhappened:figurative
  jatuh pada tanggal | unhappened:figurative
  jatuh tempo | unhappened:figurative
  jatuhnya | incident-act:fall
  jatuhnya heli | incident:air-accident
  jatuhnya helikopter | incident:air-accident
  jatuhnya korban | unhappened:figurative
  jatuhnya pesawat | incident:air-accident
  jebolnya bendungan | incident:flood
  jebolnya tanggul | incident:flood
  jeep | incident-thing:vehicle
  jembatan | incident-thing:building
  jembatan ambruk | incident:collapse
  jembatan gantung | incident-thing:building
  jembatan gantung putus | incident:collapse
  jembatan putus | incident:collapse
  jembatan roboh | incident:collapse
  jembatan runtuh | incident:collapse
  jenazah | incident-find
  jenggot | unhappened-behind:figurative
  jenis | unhappened-before:in-general
  jet | incident-thing:plane
  jet tempur | incident-thing:force
  jip | incident-thing:vehicle
  job | unhappened-behind:figurative
  jual beli anak | incident:trafficking
  jual beli bayi | incident:trafficking
  juga | incident-former
  jukung | incident-thing:ship
  jumpa pers | incident-consequence
  jurang | incident-thing:vehicle
  ka | incident-thing:train
  kafe | incident-thing:building
  kaki kanan | unhappened-behind:figurative
  kaki kiri | unhappened-behind:figurative
  kali meluap | incident:flood
  kalori | unhappened-behind:figurative
  kampanye | unhappened-before:in-general
  kampus | incident-thing:building
  kanal | unhappened-behind:figurative
  kandang | incident-thing:building
  kandas | incident-act:founder
  kandas di babak | unhappened:figurative
  kandas di final | unhappened:figurative
  kandas di perempat | unhappened:figurative
  kandas di semifinal | unhappened:figurative
  kandas di tangan | unhappened:figurative
  kanker | unhappened-subject
  kanopi | incident-thing:building
  kantor | incident-thing:building
  kapal | incident-thing:ship
  kapal bocor | incident:ship-accident
  kapal cepat | incident-thing:ship
  kapal dibajak | incident:captivity
  kapal feri | incident-thing:ship
  kapal hilang | incident:ship-accident
  kapal karam | incident:ship-accident
  kapal layar | incident-thing:ship
  kapal motor | incident-thing:ship
  kapal selam | incident-thing:ship
  kapal tabrakan | incident:ship-accident
  kapal tenggelam | incident:ship-accident
  kapal terbalik | incident:ship-accident
  kapal wisata | incident-thing:ship
  karakter | unhappened-behind:figurative
  karam | incident-act:founder
  karamnya kapal | incident:ship-accident
  karena | incident-after
  karhutla | incident:wildfire
  karier | unhappened-behind:figurative
  kasus | incident-again
  kasus-kasus | unhappened-before:in-general
  kawah | incident-thing:volcano
  kdrt | incident:assault
  ke gawang | unhappened-behind:figurative
  ke pelukan | unhappened-behind:figurative
  ke tangan | unhappened-behind:figurative
  kebakaran | incident-act:burn incident:fire
  kebakaran bukit | incident:wildfire
  kebakaran hebat | incident-act:burn incident:fire
  kebakaran hutan | incident:wildfire
  kebakaran hutan dan lahan | incident:wildfire
  kebakaran lahan | incident:wildfire
  kebakaran semak | incident:wildfire
  kebanjiran | incident:flood
  kebocoran gas | incident-need:victims incident:poisoning
  kecaman | unhappened-behind:figurative
  kecelakaan | incident-act:crash incident:road-accident
  kecelakaan air | incident:ship-accident
  kecelakaan beruntun | incident-act:crash incident:road-accident
  kecelakaan helikopter | incident:air-accident
  kecelakaan ka | incident:rail-accident
  kecelakaan kapal | incident:ship-accident
  kecelakaan karambol | incident:road-accident
  kecelakaan kereta | incident:rail-accident
  kecelakaan kereta api | incident:rail-accident
  kecelakaan kerja | incident:work-accident
  kecelakaan konstruksi | incident:work-accident
  kecelakaan krl | incident:rail-accident
  kecelakaan lalu lintas | incident:road-accident
  kecelakaan lalulintas | incident:road-accident
  kecelakaan laut | incident:ship-accident
  kecelakaan maut | incident-act:crash incident:road-accident
  kecelakaan nahas | incident-again
  kecelakaan penerbangan | incident:air-accident
  kecelakaan perahu | incident:ship-accident
  kecelakaan pesawat | incident:air-accident
  kecelakaan proyek | incident:work-accident
  kecelakaan tambang | incident:work-accident
  kecelakaan tunggal | incident-act:crash incident:road-accident
  kecelakaan udara | incident:air-accident
  kecemplung | incident-act:overturn incident-need:victims incident:drowning
  kedua militer | incident-thing:front
  kedua negara | incident-thing:front
  kedua pasukan | incident-thing:front
  kejadian | incident-again
  kejadian luar biasa | incident-need:figure incident:epidemic
  kejahatan | unhappened-before:in-general
  kejahatan seksual | incident:sexual-violence
  kekerasan dalam rumah tangga | incident:assault
  kekerasan fisik | incident:assault
  kekerasan pada anak | incident:assault
  kekerasan seksual | incident:sexual-violence
  kekerasan terhadap anak | incident:assault
  kekerasan terhadap perempuan | incident:assault
  kekeringan | incident:drought
  kelab malam | incident-thing:building
  kelahiran | incident-consequence
  kelas | incident-thing:building
  kelenteng | incident-thing:building
  kelompok bersenjata | incident-thing:force
  kelompok kriminal bersenjata | incident-thing:force
  keluar dari rel | incident:rail-accident
  keluar jalur | incident-act:overturn
  keluar landas pacu | incident:air-accident
  keluar landasan | incident:air-accident
  keluar rel | incident:rail-accident
  kematian tidak wajar | incident-weak incident:killing
  kemungkinan | unhappened-before:warned
  kemungkinan terjadinya | unhappened-before:warned
  kendaraan | incident-thing:vehicle
  kepentingan | unhappened-behind:figurative
  kera | incident-thing:animal
  keracunan | incident:poisoning
  keracunan gas | incident:poisoning
  keracunan makanan | incident:poisoning
  keracunan massal | incident:poisoning
  kerap | unhappened-before:in-general
  kerap kali | unhappened-before:in-general
  kerap terjadi | unhappened-behind:in-general
  keras kaki | unhappened-behind:figurative
  kerawanan | unhappened-before:warned
  kerbau | incident-thing:animal
  kereta | incident-thing:train
  kereta api | incident-thing:train
  kereta cepat | incident-thing:train
  kereta rel listrik | incident-thing:train
  kericuhan | incident:riot
  keringat | unhappened-behind:figurative
  kerja paksa | incident-need:victims incident:trafficking
  keroyok | incident:assault
  kerusuhan | incident:riot
  kesetrum | incident:other-accident
  kesiapsiagaan | unhappened-before:warned
  keterangan | incident-consequence
  ketinting | incident-thing:ship
  kewaspadaan | unhappened-before:warned
  khawatir | unhappened-before:warned
  kiat | unhappened-before:in-general
  kilang | incident-thing:building
  kilang minyak | incident-thing:building
  kios | incident-thing:building
  kiper | unhappened-behind:figurative unhappened-sport
  kkb | incident-thing:force
  klasemen | unhappened-sport
  klb | incident-need:figure incident:epidemic
  klitih | incident:assault
  klm | incident-thing:ship
  klotok | incident-thing:ship
  klub malam | incident-thing:building
  km | incident-thing:ship
  kmn | incident-thing:ship
  kmp | incident-thing:ship
  kobaran api | incident-act:burn incident:fire
  kobra | incident-thing:animal
  kolera | incident-need:figure incident:epidemic
  kolom abu | incident-thing:volcano
  komentar | unhappened-behind:figurative
  komik | unhappened-before:staged
  komodo | incident-thing:animal
  kompor meledak | incident:explosion
  konferensi pers | incident-consequence
  konflik bersenjata | incident:armed-clash
  konfrontasi fisik | incident-act:brawl incident-need:victims incident:riot
  konstitusi | unhappened-behind:figurative
  kontainer | incident-thing:vehicle
  kontak senjata | incident:armed-clash
  kontak tembak | incident:armed-clash
  kontrakan | incident-thing:building
  korban kekerasan | incident:assault
  korban kekerasan aparat negara | unhappened:figurative
  korban pelecehan | incident-need:victims incident:sexual-violence
  korban pelecehan seksual | incident:sexual-violence
  kos | incident-thing:building
  kos-kosan | incident-thing:building
  kosan | incident-thing:building
  kreativitas | unhappened-behind:figurative
  kri | incident-thing:ship
  krisis | unhappened-behind:figurative
  krisis air | incident:drought
  krisis air bersih | incident:drought
  kritik | unhappened-behind:figurative
  kritikan | unhappened-behind:figurative
  krl | incident-thing:train
  kuman | unhappened-behind:figurative unhappened-subject
  kunjungan | incident-consequence
  kuota | unhappened-behind:figurative
  kusta | incident-need:figure incident:epidemic
  laga | unhappened-sport
  lagu | unhappened-before:staged
  lahan | incident-thing:forest
  lahan terbakar | incident:wildfire
  lahir | incident-consequence
  laju | unhappened-behind:figurative
  laka | incident:road-accident
  laka lalin | incident:road-accident
  laka lantas | incident:road-accident
  laka laut | incident:ship-accident
  lakalantas | incident:road-accident
  landasan | incident-thing:plane
  langganan | unhappened-before:in-general
  langkah | unhappened-behind:figurative
  lapak | incident-thing:building
  larangan | unhappened-beside
  latihan | unhappened-before:staged
  lebah | incident-thing:animal
  ledakan | incident-act:blast incident:explosion
  ledakan bahan kimia | incident:explosion
  ledakan bom | incident:bombing
  ledakan bom bunuh diri | incident:bombing
  ledakan elpiji | incident:explosion
  ledakan gas | incident:explosion
  ledakan granat | incident:bombing
  ledakan hebat | incident-act:blast incident:explosion
  ledakan mercon | incident:explosion
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
  liga | unhappened-sport
  likuefaksi | incident:landslide
  likuifaksi | incident:landslide
  lindu | incident:earthquake
  lini | unhappened-behind:figurative
  lokomotif | incident-thing:train
  lompat dari apartemen | incident:suicide
  lompat dari jembatan | incident:suicide
  lompat dari lantai | incident:suicide
  lompat ke laut | incident-need:victims incident:drowning
  lompat ke sungai | incident-need:victims incident:drowning
  loncat dari jembatan | incident:suicide
  loncat dari lantai | incident:suicide
  loncat ke sungai | incident-need:victims incident:drowning
  longboat | incident-thing:ship
  longsor | incident:landslide
  longsoran | incident:landslide
  longsornya | incident:landslide
  lontaran material | incident:eruption
  lost contact | incident-act:lost
  lrt | incident-thing:train
  luapan sungai | incident:flood
  ludes dilahap | incident-act:burn incident:fire
  ludes dilalap | incident-act:burn incident:fire
  ludes terbakar | incident-act:burn incident:fire
  macan | incident-thing:animal
  macan tamil | incident-thing:force
  macan tutul | incident-thing:animal
  madrasah | incident-thing:building
  main hakim sendiri | incident-need:victims incident:assault
  main pukul | incident:assault
  main ski | incident-thing:sport
  mal | incident-thing:building
  malapetaka | incident-again
  malaria | incident-need:figure incident:epidemic
  marak | unhappened-before:in-general
  maraknya | unhappened-before:in-general
  marinir | incident-thing:force
  masalah | unhappened-before:in-general
  masinis | incident-thing:train
  masjid | incident-thing:building
  masuk jurang | incident-act:overturn
  masuk ke jurang | incident-act:overturn
  masuk ke parit | incident-act:overturn
  masuk ke sungai | incident-act:overturn
  masuk parit | incident-act:overturn
  masuk selokan | incident-act:overturn
  masuk sungai | incident-act:overturn
  matahari | unhappened-behind:figurative
  matahari tenggelam | unhappened-before:in-general
  mati mesin | incident-act:founder
  mayat bayi | incident-weak incident:other-accident
  mayat ditemukan | incident-weak incident:other-accident
  mayat laki-laki | incident-weak incident:other-accident
  mayat mengambang | incident-weak incident:other-accident
  mayat perempuan | incident-weak incident:other-accident
  mayat pria | incident-weak incident:other-accident
  mayat tak dikenal | incident-weak incident:other-accident
  mayat tanpa identitas | incident-weak incident:other-accident
  mayat wanita | incident-weak incident:other-accident
  melahap | incident-happening
  melalap | incident-act:burn
  melancarkan serangan | incident-need:victims incident:armed-clash
  melanda | incident-happening
  melandanya | incident-happening
  melanjutkan | incident-consequence
  melapor | incident-consequence
  melaporkan | incident-consequence
  melayat | incident-consequence
  melecehkan secara seksual | incident:sexual-violence
  meledak | incident-act:blast incident:explosion
  meledak di pasaran | unhappened:figurative
  meledakkan | incident-need:victims incident:bombing
  meledakkan bom | incident:bombing
  meledakkan diri | incident:bombing
  meledaknya | incident-act:blast incident:explosion
  melepaskan tembakan | incident-need:victims incident:shooting
  meletus | incident-act:erupt
  melimpahkan | incident-consequence
  melindas | incident-act:crash incident:road-accident
  melompat dari apartemen | incident:suicide
  melompat dari gedung | incident:suicide
  melompat dari jembatan | incident:suicide
  melompat dari ketinggian | incident:suicide
  melompat dari lantai | incident:suicide
  melompat ke danau | incident-need:victims incident:drowning
  melompat ke laut | incident-need:victims incident:drowning
  melompat ke sungai | incident-need:victims incident:drowning
  meloncat dari lantai | incident:suicide
  meluapnya sungai | incident:flood
  melukai korban | incident-need:victims incident:assault
  meluncurkan serangan | incident-need:victims incident:armed-clash
  memanjat tebing | incident-thing:sport
  memantau | incident-consequence
  memarangi | incident:assault
  memasuki | incident-consequence
  membacakan | incident-consequence
  membacok | incident:assault
  membajak | incident-act:hijack
  membakar | incident-act:torch incident-need:victims
  membakar amarah | unhappened:figurative
  membakar anaknya | incident:killing
  membakar diri | incident:suicide
  membakar dupa | unhappened:figurative
  membakar emosi | unhappened:figurative
  membakar ikan | unhappened:figurative
  membakar istrinya | incident:killing
  membakar kalori | unhappened:figurative
  membakar korban | incident:killing
  membakar lemak | unhappened:figurative
  membakar pacarnya | incident:killing
  membakar rokok | unhappened:figurative
  membakar sampah | unhappened:figurative
  membakar semangat | unhappened:figurative
  membakar suaminya | incident:killing
  membantai | incident:killing
  membanting | incident-need:victims incident:assault
  membegal | incident:robbery
  membekap | incident:killing
  membekuk | incident-consequence
  memberantas | unhappened-before:in-general
  memberikan bantuan | incident-consequence
  memberondong | incident:shooting
  membesuk | incident-consequence
  membombardir | incident:armed-clash
  membunuh | incident:killing
  membunuh bakteri | unhappened:figurative
  membunuh demokrasi | unhappened:figurative
  membunuh industri | unhappened:figurative
  membunuh karakter | unhappened:figurative
  membunuh kuman | unhappened:figurative
  membunuh pasar | unhappened:figurative
  membunuh sel | unhappened:figurative
  membunuh umkm | unhappened:figurative
  membunuh usaha | unhappened:figurative
  membunuh virus | unhappened:figurative
  membunuh waktu | unhappened:figurative
  memenggal | incident:killing
  memeriksa | incident-consequence
  memerkosa | incident:sexual-violence
  memerkosanya | incident:sexual-violence
  meminimalisir | unhappened-before:warned
  meminimalkan | unhappened-before:warned
  memperkosa | incident:sexual-violence
  memperkosanya | incident:sexual-violence
  memprediksi | unhappened-before:warned
  memukul | incident-need:victims incident:assault
  memukuli | incident:assault
  memuntahkan abu vulkanik | incident:eruption
  memutilasi | incident:killing
  memvonis | incident-consequence
  menabrak | incident-act:crash incident:road-accident
  menabrakkan | incident-need:victims incident:killing
  menahan | incident-consequence
  menampar | incident-need:victims incident:assault
  menanggulangi | unhappened-before:warned
  menangkap | incident-consequence
  menara | incident-thing:building
  mencabuli | incident:sexual-violence
  mencabulinya | incident:sexual-violence
  mencabut peringatan | unhappened-before:warned
  mencegah | unhappened-before:warned
  mencegah terjadinya | unhappened-before:warned
  mencekik | incident:killing
  menciduk | incident-consequence
  menculik | incident:captivity
  mendaki | incident-thing:sport
  mendakwa | incident-consequence
  mendampingi | incident-consequence
  mendarat darurat | incident-act:land
  mendatangi | incident-consequence
  mendatar | unhappened-behind:figurative
  menebas | incident-need:victims incident:assault
  menelan | incident-happening
  menembak | incident-need:victims incident:shooting
  menembak bola | unhappened:figurative
  menembak mati | incident:shooting
  menembaki | incident:shooting
  menembakkan mortir | incident:armed-clash
  menembakkan roket | incident:armed-clash
  menembakkan rudal | incident:armed-clash
  menemukan jasad | incident-weak incident:other-accident
  menemukan mayat | incident-weak incident:other-accident
  menendang | incident-need:victims incident:assault
  menenggak cairan pembersih | incident:suicide
  menenggak racun | incident:suicide
  menentang | unhappened-before:in-general
  menerjang | incident-happening
  menetapkan | incident-consequence
  menewaskan | incident-happening
  menewaskan korban dengan | incident:killing
  mengakhiri hidup | incident:suicide
  mengakhiri hidupnya | incident:suicide
  mengakhiri nyawanya | incident:suicide
  mengakhiri peringatan | unhappened-before:warned
  mengakibatkan | incident-happening
  mengalami | incident-happening
  mengalami kekerasan | incident:assault
  mengamankan | incident-consequence
  mengamuk | incident-act:attack
  mengancam | unhappened-before:warned
  mengancam akan | unhappened-before:warned
  menganiaya | incident:assault
  mengantisipasi | unhappened-before:warned
  mengatasi | unhappened-before:warned
  mengebom | incident:bombing
  mengeluarkan peringatan | unhappened-before:warned
  mengendalikan | unhappened-before:warned
  mengeroyok | incident:assault
  mengevakuasi | incident-consequence
  menggagahi | incident:sexual-violence
  menggantung diri | incident:suicide
  menggasak | incident:robbery
  menggebuki | incident:assault
  menggelar | incident-consequence
  menggempur | incident-need:victims incident:armed-clash
  menggempur pertahanan | unhappened:figurative
  menggempur rokok | unhappened:figurative
  menggenangi | incident-happening
  menggorok | incident:killing
  mengguncang | incident-happening
  menghabisi | incident-need:victims incident:killing
  menghabisi istrinya | incident:killing
  menghabisi nyawa | incident:killing
  menghadiri | incident-consequence
  menghajar | incident-need:victims incident:assault
  menghanguskan | incident-happening
  menghantam | incident-happening
  menghantam pembatas | incident-act:crash
  menghantam pohon | incident-act:crash
  menghantam tembok | incident-act:crash
  menghantam tiang | incident-act:crash
  menghindari | unhappened-before:warned
  menghirup gas | incident-need:victims incident:poisoning
  mengkhawatirkan | unhappened-before:warned
  mengungkap | incident-consequence
  mengungkapkan | incident-consequence
  mengunjungi | incident-consequence
  mengurangi | unhappened-before:warned
  menikam | incident:assault
  menimpa | incident-happening
  meninggal tidak wajar | incident-weak incident:killing
  meningitis | incident-need:figure incident:epidemic
  meninjau | incident-consequence
  menit ke | unhappened-sport
  menjalani | incident-consequence
  menjambret | incident:robbery
  menjenguk | incident-consequence
  menjual anaknya | incident-need:victims incident:trafficking
  menjual bayi | incident:trafficking
  menodong | incident:robbery
  menuntut | incident-consequence
  menusuk | incident-need:victims incident:assault
  menyabet | incident-need:victims incident:assault
  menyabet emas | unhappened:figurative
  menyabet gelar | unhappened:figurative
  menyabet juara | unhappened:figurative
  menyabet medali | unhappened:figurative
  menyabet penghargaan | unhappened:figurative
  menyabet piala | unhappened:figurative
  menyabet trofi | unhappened:figurative
  menyalurkan | incident-consequence
  menyandera | incident:captivity
  menyayat | incident:assault
  menyebabkan | incident-happening
  menyekap | incident:captivity
  menyelam | incident-thing:sport
  menyenggol | incident-act:crash incident-need:victims incident:road-accident
  menyerahkan | incident-consequence
  menyerahkan bantuan | incident-consequence
  menyerahkan diri | incident-consequence
  menyerang | incident-act:attack incident-need:victims incident:assault
  menyerang agama | unhappened:figurative
  menyerang anak | unhappened:figurative
  menyerang anies | unhappened:figurative
  menyerang balik | unhappened:figurative
  menyerang capres | unhappened:figurative
  menyerang jokowi | unhappened:figurative
  menyerang karakter | unhappened:figurative
  menyerang kebebasan | unhappened:figurative
  menyerang kebijakan | unhappened:figurative
  menyerang kehormatan | unhappened:figurative
  menyerang kekebalan | unhappened:figurative
  menyerang kinerja | unhappened:figurative
  menyerang kubu | unhappened:figurative
  menyerang lawan | unhappened:figurative
  menyerang lini | unhappened:figurative
  menyerang manusia | unhappened:figurative
  menyerang martabat | unhappened:figurative
  menyerang organ | unhappened:figurative
  menyerang partai | unhappened:figurative
  menyerang paru | unhappened:figurative
  menyerang pemerintah | unhappened:figurative
  menyerang pertahanan | unhappened:figurative
  menyerang prabowo | unhappened:figurative
  menyerang presiden | unhappened:figurative
  menyerang pribadi | unhappened:figurative
  menyerang saraf | unhappened:figurative
  menyerang sistem | unhappened:figurative
  menyerang siswa | unhappened:figurative
  menyerang tanaman | unhappened:figurative
  menyerang ternak | unhappened:figurative
  menyerbu | incident-act:attack
  menyerbu pasar | unhappened:figurative
  menyerbu stan | unhappened:figurative
  menyerbu toko | unhappened:figurative
  menyerempet | incident-act:crash incident-need:victims incident:road-accident
  menyeruduk | incident-act:crash incident:road-accident
  menyetubuhi | incident:sexual-violence
  menyidangkan | incident-consequence
  menyiksa | incident:assault
  menyodomi | incident:sexual-violence
  menyusul | incident-after incident-happening
  meraba bokong | incident:sexual-violence
  meraba payudara | incident:sexual-violence
  meracuni | incident:poisoning
  meramalkan | unhappened-before:warned
  merampas | incident-need:victims incident:robbery
  merampok | incident:robbery
  mercon meledak | incident:explosion
  meremas bokong | incident:sexual-violence
  meremas pantat | incident:sexual-violence
  meremas payudara | incident:sexual-violence
  merencanakan | unhappened-before:warned
  merendam | incident-happening
  merenggut | incident-happening
  meringkus | incident-consequence
  mers | incident-need:figure incident:epidemic
  merudapaksa | incident:sexual-violence
  mes | incident-thing:building
  mess | incident-thing:building
  mewaspadai | unhappened-before:warned
  mikrolet | incident-thing:vehicle
  milisi | incident-thing:force
  militan | incident-thing:force
  militer | incident-thing:force
  mimpi | unhappened-before:staged
  minibus | incident-thing:vehicle
  minim | unhappened-before:warned
  minum racun | incident:suicide
  minuman keras oplosan | incident-need:victims incident:poisoning
  miras maut | incident-need:victims incident:poisoning
  miras oplosan | incident-need:victims incident:poisoning
  misalnya | incident-former
  miskin | unhappened-behind:figurative
  mitigasi | unhappened-before:warned
  mitos | unhappened-before:in-general
  mobil | incident-thing:vehicle
  mobil boks | incident-thing:vehicle
  mobil pikap | incident-thing:vehicle
  modus | unhappened-before:in-general
  monyet | incident-thing:animal
  mortir | incident-thing:force
  moto2 | incident-thing:race
  moto3 | incident-thing:race
  motogp | incident-thing:race
  motor | incident-thing:vehicle
  mpox | incident-need:figure incident:epidemic
  mrt | incident-thing:train
  musala | incident-thing:building
  museum | unhappened-before:warned
  musholla | incident-thing:building
  musibah | incident-again
  musibah itu | incident-again
  musim | unhappened-before:in-general
  mutilasi | incident:killing
  nakhoda | incident-thing:ship
  nelayan hilang | incident:ship-accident
  nihil | unhappened-before:in-general
  nomor satu | unhappened-behind:figurative
  novel | unhappened-before:staged
  nyamuk | unhappened-behind:figurative unhappened-subject
  nyaris | unhappened-before:warned
  nyungsep | incident-act:overturn
  odong-odong | incident-thing:vehicle
  ojek | incident-thing:vehicle
  ojol | incident-thing:vehicle
  olah tkp | incident-consequence
  oleng | incident-act:overturn
  olimpiade | unhappened-sport
  omicron | incident-need:cases incident:epidemic
  omikron | incident-need:cases incident:epidemic
  omzet | unhappened-behind:figurative
  operasi militer | incident-need:victims incident:armed-clash
  opini | unhappened-behind:figurative
  opm | incident-thing:force
  orang bersenjata | incident-thing:force
  orangutan | incident-thing:animal
  order | unhappened-behind:figurative
  orderan | unhappened-behind:figurative
  otopsi | incident-consequence
  overdosis | incident-need:victims incident:poisoning
  pabrik | incident-thing:building
  pagar | incident-thing:building
  pakar | unhappened-before:in-general
  paket bom | incident-need:victims incident:bombing
  pandemi | incident-need:cases incident:epidemic
  panggung | incident-thing:building
  panik | unhappened-behind:figurative
  panjat tebing | incident-thing:sport
  paragliding | incident-thing:sport
  paralayang | incident-thing:sport
  paramotor | incident-thing:plane
  parasit | unhappened-subject
  partai | unhappened-behind:figurative
  pasal | unhappened-before:in-general
  pasar | incident-thing:building unhappened-behind:figurative
  pasar saham | unhappened-behind:figurative
  pasca | incident-after incident-happening
  pascabanjir | incident-happening
  pascagempa | incident-happening
  pasti berlalu | unhappened-behind:figurative
  pasukan | incident-thing:force
  pasukan keamanan | incident-thing:force
  pebalap | incident-thing:race
  pecah | incident-happening
  pecah ban | incident-act:overturn
  pecah ban dalam | unhappened:figurative
  pejalan kaki | incident-thing:vehicle
  pejuang | incident-thing:force
  pelaku pelecehan | incident:sexual-violence
  pelecehan alat kelamin | incident:sexual-violence
  pelecehan bokong | incident:sexual-violence
  pelecehan dada | incident:sexual-violence
  pelecehan kelamin | incident:sexual-violence
  pelecehan organ intim | incident:sexual-violence
  pelecehan paha | incident:sexual-violence
  pelecehan pantat | incident:sexual-violence
  pelecehan payudara | incident:sexual-violence
  pelecehan seksual | incident:sexual-violence
  pelecehan terhadap | incident:sexual-violence
  pelecehan tubuh | incident:sexual-violence
  peledak | incident-thing:bomb
  peledakan | incident-need:victims incident:bombing
  peledakan bom | incident:bombing
  peledakan bom bunuh diri | incident:bombing
  pelemparan batu | incident:assault
  pelemparan bom | incident:bombing
  pelemparan granat | incident:bombing
  peluru nyasar | incident-need:victims incident:shooting
  pemadam | unhappened-before:of-service
  pemadam api | unhappened-before:of-service
  pemakaman | incident-consequence
  pemalakan | incident:robbery
  pemanahan | incident:assault
  pembacok | incident:assault
  pembacokan | incident:assault
  pembajak kapal | incident:captivity
  pembajak pesawat | incident:captivity
  pembajakan | incident-act:hijack
  pembajakan kapal | incident:captivity
  pembajakan pesawat | incident:captivity
  pembakaran | incident-act:torch incident-need:victims
  pembakaran bahan bakar | unhappened:figurative
  pembakaran kalori | unhappened:figurative
  pembakaran lemak | unhappened:figurative
  pembakaran sampah | unhappened:figurative
  pembalap | incident-thing:race
  pembantaian | incident:killing
  pembegal | incident:robbery
  pembegalan | incident:robbery
  pembeli | unhappened-behind:figurative
  pemberantasan | unhappened-before:in-general
  pemberontak | incident-thing:force
  pembom bunuh diri | incident:bombing
  pembom jibaku | incident:bombing
  pemboman | incident:bombing
  pembunuh | incident-need:victims incident:killing
  pembunuh berantai | incident:killing
  pembunuhan | incident:killing
  pembunuhan berencana | incident:killing
  pembunuhan karakter | unhappened:figurative
  pembunuhan sadis | incident:killing
  pembusuran | incident:assault
  pemenggalan | incident:killing
  pemeriksaan | incident-consequence
  pemerkosa | incident:sexual-violence
  pemerkosaan | incident:sexual-violence
  peminat | unhappened-behind:figurative
  pemotor | incident-thing:vehicle
  pemukiman | incident-thing:building
  pemukulan | incident:assault
  penabrakan | incident:road-accident
  penabrakan kerumunan | incident:killing
  penabrakan massal | incident:killing
  penalti | unhappened-behind:figurative
  penanggulangan | unhappened-before:warned
  penangkapan | incident-consequence
  pencabul | incident:sexual-violence
  pencabulan | incident:sexual-violence
  pencabutan peringatan | unhappened-before:warned
  pencari rumput hilang | incident:stranding
  pencarian | incident-consequence
  pencegah | unhappened-before:warned
  pencegahan | unhappened-before:warned
  penculik | incident:captivity
  penculikan | incident:captivity
  pencurian | incident-need:victims incident-weak incident:robbery
  pencurian dengan kekerasan | incident:robbery
  pencurian disertai kekerasan | incident:robbery
  pendaki hilang | incident:stranding
  pendakian | incident-thing:sport
  pendaratan darurat | incident-act:land
  pendeteksi | unhappened-before:warned
  penduduk | unhappened-behind:figurative
  penelantaran | incident-need:victims incident:stranding
  penembak | incident:shooting
  penembakan | incident:shooting
  penembakan massal | incident:shooting
  penempatan ilegal | incident-need:victims incident:trafficking
  penempatan nonprosedural | incident-need:victims incident:trafficking
  penemuan jasad | incident-weak incident:other-accident
  penemuan jenazah | incident-weak incident:other-accident
  penemuan kerangka | incident-weak incident:other-accident
  penemuan mayat | incident-weak incident:other-accident
  penetapan | incident-consequence
  penganiaya | incident:assault
  penganiayaan | incident:assault
  pengebom | incident-thing:bomb incident:bombing
  pengebom bunuh diri | incident:bombing
  pengeboman | incident:bombing
  pengemudi | incident-thing:vehicle
  pengendali | unhappened-before:in-general
  pengendalian | unhappened-before:warned
  pengendara | incident-thing:vehicle
  pengendara motor | incident-thing:vehicle
  pengeroyok | incident:assault
  pengeroyokan | incident:assault
  pengiriman pmi ilegal | incident:trafficking
  pengiriman tki ilegal | incident:trafficking
  pengroyokan | incident:assault
  pengungkapan | incident-consequence
  pengunjung | unhappened-behind:figurative
  pengurangan | unhappened-before:warned
  penikam | incident:assault
  penikaman | incident:assault
  penjambret | incident:robbery
  penjambretan | incident:robbery
  penjarahan | incident:riot
  penjualan | unhappened-behind:figurative
  penjualan anak | incident:trafficking
  penjualan bayi | incident:trafficking
  penjualan orang | incident:trafficking
  penodongan | incident:robbery
  penonton | unhappened-behind:figurative
  penusuk | incident:assault
  penusukan | incident:assault
  penyakit | unhappened-subject
  penyamunan | incident:robbery
  penyandera | incident-need:victims incident:captivity
  penyanderaan | incident:captivity
  penyebab insiden | unhappened-before:in-general
  penyebab umum | unhappened-before:in-general
  penyekap | incident:captivity
  penyekapan | incident:captivity
  penyelidikan | incident-consequence
  penyelundupan imigran | incident:trafficking
  penyelundupan manusia | incident:trafficking
  penyelundupan orang | incident:trafficking
  penyelundupan pekerja migran | incident:trafficking
  penyelundupan pengungsi | incident:trafficking
  penyelundupan pmi | incident:trafficking
  penyelundupan tki | incident:trafficking
  penyerang jibaku | incident:bombing
  penyerangan | incident:assault
  penyerangan bersenjata | incident:shooting
  penyerangan personal | unhappened:figurative
  penyerangan seksual | incident:sexual-violence
  penyerbuan | incident-act:attack
  penyergapan | incident:armed-clash
  penyiksa | incident:assault
  penyiksaan | incident:assault
  penyiraman air keras | incident:assault
  perahu | incident-thing:ship
  perahu karam | incident:ship-accident
  perahu karet | incident-thing:ship
  perahu motor | incident-thing:ship
  perahu tenggelam | incident:ship-accident
  perahu terbalik | incident:ship-accident
  perampasan | incident:robbery
  perampasan aset | unhappened:figurative
  perampasan hak | unhappened:figurative
  perampasan kemerdekaan | unhappened:figurative
  perampok | incident:robbery
  perampok uang negara | unhappened:figurative
  perampok uang rakyat | unhappened:figurative
  perampokan | incident:robbery
  perancah | incident-thing:building
  perang antarkelompok | incident:riot
  perang antarsuku | incident:riot
  perang dingin | unhappened:figurative
  perang sarung | incident:riot
  perang suku | incident:riot
  perbatasan india-china | incident-thing:front
  perbatasan negara | incident-thing:front
  perbuatan asusila | incident:sexual-violence
  perbuatan cabul | incident:sexual-violence
  perbudakan | incident-need:victims incident:trafficking
  perbudakan modern | incident:trafficking
  percobaan | unhappened-before:warned
  perdagangan anak | incident:trafficking
  perdagangan bayi | incident:trafficking
  perdagangan manusia | incident:trafficking
  perdagangan orang | incident:trafficking
  perdagangan perempuan | incident:trafficking
  pergerakan tanah | incident:landslide
  peringatan | unhappened-beside
  peringatan dini | unhappened-before:warned
  peringatan hari | unhappened-before:in-general
  peristiwa | incident-again
  perkelahian | incident:riot
  perkosa | incident:sexual-violence
  perkosaan | incident:sexual-violence
  permainan | unhappened-before:staged
  permintaan | unhappened-behind:figurative
  permukiman | incident-thing:building
  pernah | incident-former
  perompak | incident-need:victims incident:captivity
  perpeloncoan | incident:assault
  perploncoan | incident-need:victims incident:assault
  perselisihan bersenjata | incident-act:brawl incident-need:victims incident:riot
  persetubuhan | incident:sexual-violence
  persidangan | incident-consequence
  persoalan | unhappened-before:in-general
  pertahanan lawan | unhappened-behind:figurative
  pertandingan | unhappened-sport
  pertempuran | incident:armed-clash
  pertempuran sengit | incident-need:victims incident:armed-clash
  pertikaian | incident-act:brawl incident-need:victims incident:riot
  pertusis | incident-need:figure incident:epidemic
  perundungan | incident:assault
  perusahaan scam | incident-need:victims incident:trafficking
  pesanan | unhappened-behind:figurative
  pesantren | incident-thing:building
  pesawat | incident-thing:plane
  pesawat dibajak | incident:captivity
  pesawat jatuh | incident:air-accident
  pesawat tempur | incident-thing:plane
  pesepeda | incident-thing:vehicle
  pesta miras | incident-need:victims incident:poisoning
  petasan meledak | incident:explosion
  phinisi | incident-thing:ship
  phk | unhappened-behind:figurative
  pick up | incident-thing:vehicle
  pickup | incident-thing:vehicle
  pidana | unhappened-before:in-general
  pikap | incident-thing:vehicle
  pilot | incident-thing:plane
  pinisi | incident-thing:ship
  pipa | incident-thing:building
  pitbull | incident-thing:animal
  piton | incident-thing:animal
  plafon | incident-thing:building
  pledoi | incident-consequence
  pleidoi | incident-consequence
  pohon tumbang | incident-need:victims incident:storm
  polio | incident-need:figure incident:epidemic
  politik | unhappened-behind:figurative
  polri | incident-thing:force
  pom bensin | incident-thing:building
  pompong | incident-thing:ship
  pondok | incident-thing:building
  ponpes | incident-thing:building
  ponton | incident-thing:ship
  populasi | unhappened-behind:figurative
  potensi | unhappened-before:warned
  prajurit | incident-thing:force
  prakiraan | unhappened-before:warned
  predator seksual | incident:sexual-violence
  prediksi | unhappened-before:warned
  pria bersenjata | incident-thing:force
  produk | unhappened-behind:figurative
  program | unhappened-before:in-general
  promo | unhappened-behind:figurative
  protes | unhappened-behind:figurative
  pujian | unhappened-behind:figurative
  pura | incident-thing:building
  puting beliung | incident:storm
  putusnya jembatan | incident:collapse
  pvmbg | incident-thing:volcano
  rabies | incident-need:figure incident:epidemic
  racun sianida | incident-need:victims incident:poisoning
  racun tikus | incident-need:victims incident:poisoning
  ramalan | unhappened-before:warned
  rampok | incident:robbery
  ranjau | incident-thing:bomb
  ranjau darat | incident-need:victims incident:bombing
  ranjau meledak | incident-need:victims incident:bombing
  rapat | incident-consequence
  rasanya | unhappened-before:in-general
  rata-rata | unhappened-before:in-general
  rawan | unhappened-before:warned
  rawan terjadi | unhappened-behind:in-general
  reka ulang | unhappened-before:staged
  reklame | incident-thing:building
  rekonstruksi | unhappened-before:staged
  rel | incident-thing:train
  reli | incident-thing:race
  rem blong | incident-act:overturn
  remas bokong | incident:sexual-violence
  remas payudara | incident:sexual-violence
  rencana | unhappened-before:warned
  rentan terjadi | unhappened-behind:in-general
  replik | incident-consequence
  resiko | unhappened-before:warned
  restoran | incident-thing:building
  rezim | unhappened-before:in-general
  ricuh | incident-need:victims incident:riot
  rilis | incident-consequence
  ringsek | incident-act:crash
  risiko | unhappened-before:warned
  risiko terjadinya | unhappened-beside
  rob | incident:flood
  roboh | incident-act:collapse
  roboh di lapangan | unhappened:figurative
  robohnya | incident-act:collapse
  roket | incident-thing:force
  rottweiler | incident-thing:animal
  ruang pembakaran | unhappened:figurative
  rubuh | incident-act:collapse
  ruda paksa | incident:sexual-violence
  rudal | incident-thing:force
  rudal menghantam | incident-need:victims incident:armed-clash
  rudapaksa | incident:sexual-violence
  ruko | incident-thing:building
  rumah | incident-thing:building
  rumah ambruk | incident:collapse
  rumah makan | incident-thing:building
  rumah roboh | incident:collapse
  rumah terendam | incident:flood
  rumor | unhappened-behind:figurative
  runtuh | incident-act:collapse
  runtuh moral | unhappened:figurative
  runtuhan | incident-act:collapse
  runtuhnya | incident-act:collapse
  rusia | incident-thing:force
  rusuh | incident:riot
  rusun | incident-thing:building
  rusunawa | incident-thing:building
  ruu | unhappened-before:in-general
  sabetan celurit | incident:assault
  sabetan parang | incident:assault
  sabetan senjata tajam | incident:assault
  sakit | unhappened-behind:figurative
  saling bacok | incident-act:brawl incident-need:victims incident:riot
  saling balas serangan | incident-need:victims incident:armed-clash
  saling balas tembakan | incident-need:victims incident:armed-clash
  saling bombardir | incident:armed-clash
  saling gempur | incident:armed-clash
  saling lempar | incident-act:brawl incident-need:victims incident:riot
  saling serang | incident-act:brawl incident-need:victims incident:riot
  saling tembak | incident-need:victims incident:armed-clash
  sambaran petir | incident:other-accident
  sampan | incident-thing:ship
  sanca | incident-thing:animal
  sandera | incident-need:victims incident:captivity
  sandiwara | unhappened-before:staged
  santunan | incident-consequence
  sapi | incident-thing:animal
  sars | incident-need:figure incident:epidemic
  satgas | unhappened-before:in-general
  savana | incident-thing:forest
  sebelumnya | incident-former
  sejarah | unhappened-behind:figurative
  sekap | incident:captivity
  sekoci | incident-thing:ship
  sekolah | incident-thing:building
  sektor | unhappened-behind:figurative
  sel | unhappened-behind:figurative
  semak | incident-thing:forest
  semangat | unhappened-behind:figurative
  semifinal | unhappened-sport
  sengatan lebah | incident:animal-attack
  sengatan panas | incident-need:victims incident:other-accident
  sengatan tawon | incident:animal-attack
  senggolan | incident-act:crash incident-need:victims incident:road-accident
  sensasi | unhappened-before:in-general
  sepeda | incident-thing:vehicle
  sepeda motor | incident-thing:vehicle
  serangan | incident-act:attack
  serangan anjing | incident:animal-attack
  serangan artileri | incident:armed-clash
  serangan as | incident:armed-clash
  serangan asma | unhappened:figurative
  serangan babi hutan | incident:animal-attack
  serangan balik | unhappened:figurative
  serangan bersenjata | incident:shooting
  serangan bertubi-tubi | unhappened:figurative
  serangan beruang | incident:animal-attack
  serangan bom | incident:bombing
  serangan bom bunuh diri | incident:bombing
  serangan buaya | incident:animal-attack
  serangan bunuh diri | incident:bombing
  serangan darat | incident-need:victims incident:armed-clash
  serangan drone | incident:armed-clash
  serangan fajar | unhappened:figurative
  serangan gajah | incident:animal-attack
  serangan gerilyawan | incident:armed-clash
  serangan granat | incident:bombing
  serangan hama | unhappened:figurative
  serangan hamas | incident:armed-clash
  serangan harimau | incident:animal-attack
  serangan hiu | incident:animal-attack
  serangan israel | incident:armed-clash
  serangan jantung | unhappened:figurative
  serangan jibaku | incident:bombing
  serangan kendaraan | incident:killing
  serangan kkb | incident:armed-clash
  serangan lebah | incident:animal-attack
  serangan militan | incident:armed-clash
  serangan militer | incident:armed-clash
  serangan mobil | incident:killing
  serangan monyet | incident:animal-attack
  serangan mortir | incident:armed-clash
  serangan panas | incident-need:victims incident:other-accident
  serangan panik | unhappened:figurative
  serangan pasukan | incident:armed-clash
  serangan penabrakan | incident:killing
  serangan penikaman | incident:assault
  serangan pisau | incident:assault
  serangan politik | unhappened:figurative
  serangan roket | incident:armed-clash
  serangan rudal | incident:armed-clash
  serangan rusia | incident:armed-clash
  serangan seksual | incident:sexual-violence
  serangan senjata tajam | incident:assault
  serangan siber | unhappened:figurative
  serangan taliban | incident:armed-clash
  serangan tawon | incident:animal-attack
  serangan teror | incident:killing
  serangan teroris | incident:killing
  serangan truck | incident:killing
  serangan truk | incident:killing
  serangan udara | incident:armed-clash
  serangan ular | incident:animal-attack
  serdadu | incident-thing:force
  serial | unhappened-before:staged
  sering | unhappened-before:in-general
  sering kali | unhappened-before:in-general
  sering terjadi | unhappened-behind:in-general
  seringkali | unhappened-before:in-general
  seringnya | unhappened-before:in-general
  serupa | incident-former
  sesudah | incident-after
  setelah | incident-after incident-happening
  setelah mengkonsumsi | incident-need:figure incident:poisoning
  setelah mengonsumsi | incident-need:figure incident:poisoning
  setelah menyantap | incident-need:figure incident:poisoning
  setiap | unhappened-before:in-general
  setubuhi | incident:sexual-violence
  seusai | incident-after
  seusai menyantap | incident-need:figure incident:poisoning
  si jago merah | incident:fire
  siaga | unhappened-before:warned
  siber | unhappened-behind:figurative
  sidang | incident-consequence
  siklon | incident:storm
  siklon tropis | incident:storm
  silam | incident-former
  simulasi | unhappened-before:staged
  sinetron | unhappened-before:staged
  singa | incident-thing:animal
  sirene | unhappened-before:warned
  sirkuit | incident-thing:race
  sistem peringatan | unhappened-beside
  sitokin | unhappened-behind:figurative
  ski | incident-thing:sport
  skor | unhappened-sport
  skuter | incident-thing:vehicle
  smelter | incident-thing:building
  snowboard | incident-thing:sport
  sodomi | incident:sexual-violence
  solusi | unhappened-before:in-general
  sopir | incident-thing:vehicle
  sopir truk | incident-thing:vehicle
  sosialisasi | unhappened-before:in-general
  spbu | incident-thing:building
  speed boat | incident-thing:ship
  speedboat | incident-thing:ship
  speedboat terbalik | incident:ship-accident
  spesialis | unhappened-before:in-general
  statistik | unhappened-before:in-general
  status peringatan | unhappened-before:warned
  striker | unhappened-sport
  suara rakyat | unhappened-behind:figurative
  subdit | unhappened-before:in-general
  sungai meluap | incident:flood
  surat bom | incident-need:victims incident:bombing
  surau | incident-thing:building
  tabrak belakang | incident-act:crash incident:road-accident
  tabrak lari | incident:road-accident
  tabrakan | incident-act:crash incident:road-accident
  tabrakan beruntun | incident-act:crash incident:road-accident
  tabrakan jadwal | unhappened:figurative
  tabrakan ka | incident:rail-accident
  tabrakan kapal | incident:ship-accident
  tabrakan karambol | incident:road-accident
  tabrakan kereta | incident:rail-accident
  tabrakan kereta api | incident:rail-accident
  tabrakan maut | incident-act:crash incident:road-accident
  tabrakan perahu | incident:ship-accident
  tabung gas meledak | incident:explosion
  tahan | unhappened-before:warned
  taksi | incident-thing:vehicle
  takut | unhappened-before:warned
  taliban | incident-thing:force
  tambang | incident-thing:building
  tampar | incident:assault
  tanah amblas | incident:landslide
  tanah ambles | incident:landslide
  tanah bergerak | incident:landslide
  tanah gerak | incident:landslide
  tanah longsor | incident:landslide
  tanah retak | incident:landslide
  tangguh | unhappened-before:warned
  tanggul | incident-thing:building
  tanggul ambrol | incident:flood
  tanggul jebol | incident:flood
  tangis | unhappened-behind:figurative
  tangki | incident-thing:vehicle
  tank | incident-thing:force
  tanker | incident-thing:ship
  tarif | unhappened-behind:figurative
  tawa | unhappened-behind:figurative
  tawanan | incident-need:victims incident:captivity
  tawaran | unhappened-behind:figurative
  tawon | incident-thing:animal
  tawon vespa | incident-thing:animal
  tawuran | incident:riot
  tbc | incident-need:figure incident:epidemic
  tebing ambrol | incident:landslide
  tebing longsor | incident:landslide
  tebing runtuh | incident:landslide
  telantar | incident-need:victims incident:stranding
  tembak menembak | incident:armed-clash
  tembak-menembak | incident:armed-clash
  tembakan | incident-need:victims incident:shooting
  tembakan artileri | incident:armed-clash
  tembakan bebas | unhappened:figurative
  tembakan jarak jauh | unhappened:figurative
  tembakan ke gawang | unhappened:figurative
  tembakan keras | unhappened:figurative
  tembakan mendatar | unhappened:figurative
  tembakan mortir | incident:armed-clash
  tembakan roket | incident:armed-clash
  tembok | incident-thing:building
  tembok ambruk | incident:collapse
  tembok roboh | incident:collapse
  tembok runtuh | incident:collapse
  tempo | unhappened-behind:figurative
  tenggelam | incident-act:sink
  tenggelam dalam | unhappened:figurative
  tenggelam di papan | unhappened:figurative
  tenggelam saat berenang | incident:drowning
  tenggelam saat mandi | incident:drowning
  tenggelamnya | incident-act:sink
  tenggelamnya kapal | incident:ship-accident
  tenggelamnya perahu | incident:ship-accident
  tentang | unhappened-before:in-general
  tentara | incident-thing:force
  terakhir kali | incident-former
  terancam | unhappened-before:warned
  terbakar | incident-act:burn
  terbakar habis | incident-act:burn incident:fire
  terbakar hangus | incident-act:burn incident:fire
  terbakar hebat | incident-act:burn incident:fire
  terbakarnya | incident-act:burn incident:fire
  terbalik | incident-act:overturn
  terbaliknya kapal | incident:ship-accident
  terbaliknya perahu | incident:ship-accident
  terbawa arus | incident-need:victims incident:drowning
  terbawa gelombang | incident-need:victims incident:drowning
  terbawa ombak | incident-need:victims incident:drowning
  terbesar | incident-former
  terbunuh | incident:killing
  terbunuhnya | incident:killing
  terburuk | incident-former
  tercebur | incident-act:overturn incident-need:victims incident:drowning
  terdampar | incident:stranding
  terdampar di rumah | unhappened:figurative
  terdamparnya | incident:stranding
  terendam air | incident:flood
  terendam banjir | incident:flood
  tergelincir | incident-act:skid
  tergelincir di klasemen | unhappened:figurative
  tergilas | incident-act:crash incident:road-accident
  tergilas mesin | incident-need:victims incident:work-accident
  tergiling mesin | incident-need:victims incident:work-accident
  terguling | incident-act:overturn
  tergulung arus | incident-need:victims incident:drowning
  tergulung ombak | incident-need:victims incident:drowning
  terhempas ombak | incident-act:founder
  terhimpit | incident-need:victims incident:other-accident
  terhindar | unhappened-before:warned
  terhindar dari | unhappened-before:warned
  teridentifikasi | incident-find
  terinjak | incident-need:victims incident:other-accident
  terinjak gajah | incident:animal-attack
  terinjak-injak | incident:other-accident
  terisolasi | incident-need:victims incident:stranding
  terjadi | incident-happening
  terjadinya | incident-happening
  terjatuh | incident-act:fall
  terjatuh dari atap | incident:other-accident
  terjatuh dari gedung | incident:other-accident
  terjatuh dari kapal | incident-need:victims incident:drowning
  terjatuh dari ketinggian | incident:other-accident
  terjatuh dari lantai | incident:other-accident
  terjatuh dari perahu | incident-need:victims incident:drowning
  terjatuh dari perancah | incident-need:victims incident:work-accident
  terjatuh dari pohon | incident:other-accident
  terjatuh dari tebing | incident:other-accident
  terjatuh ke jurang | incident-act:overturn incident:other-accident
  terjatuh ke laut | incident-act:fall incident-need:victims incident:drowning
  terjatuh ke sumur | incident:other-accident
  terjatuh ke sungai | incident-act:fall incident-need:victims incident:drowning
  terjatuhnya | incident-act:fall
  terjebak badai | incident-need:victims incident:stranding
  terjebak banjir | incident:flood
  terjebak banjir bandang | incident-need:victims incident:stranding
  terjebak di gunung | incident-need:victims incident:stranding
  terjebak di lift | incident:other-accident
  terjebak di lubang tambang | incident:work-accident
  terjebak di reruntuhan | incident-need:victims incident:collapse
  terjebak di sumur | incident:other-accident
  terjebak di tambang | incident:work-accident
  terjebak lift | incident:other-accident
  terjebak reruntuhan | incident-need:victims incident:collapse
  terjepit | incident-need:victims incident:other-accident
  terjepit mesin | incident-need:victims incident:work-accident
  terjual | unhappened-behind:figurative
  terjun dari apartemen | incident:suicide
  terjun dari jembatan | incident:suicide
  terjun dari lantai | incident:suicide
  terjun ke jurang | incident-act:overturn
  terjun ke laut | incident-act:overturn
  terjun ke sungai | incident-act:overturn
  terjun payung | incident-thing:sport
  terjungkal | incident-act:overturn
  terkaman harimau | incident:animal-attack
  terkena peluru | incident:shooting
  terkena tembakan | incident:shooting
  terlantar | incident-need:victims incident:stranding
  terlindas | incident-act:crash incident:road-accident
  terlindas kereta | incident:rail-accident
  terlunta-lunta | incident-need:victims incident:stranding
  terombang-ambing | incident-act:founder
  terombang-ambing di laut | incident-need:victims incident:stranding
  teror bom | incident:bombing
  teror bom bunuh diri | incident:bombing
  teroris | incident-thing:force
  terowongan | incident-thing:building
  terpanggang | incident-need:victims incident:fire
  terparah | incident-former
  terpeleset | incident-need:victims incident:other-accident
  terpeleset di kandang | unhappened:figurative
  terpeleset ke sungai | incident-need:victims incident:drowning
  terpental | incident-act:overturn
  terperangkap | incident-need:victims incident:other-accident
  terperosok | incident-act:overturn
  terperosok ke jurang | incident-act:overturn
  terperosok ke sumur | incident:other-accident
  tersambar ka | incident:rail-accident
  tersambar kereta | incident:rail-accident
  tersambar kereta api | incident:rail-accident
  tersambar krl | incident:rail-accident
  tersambar petir | incident:other-accident
  tersapu banjir | incident:flood
  tersedak | incident-need:victims incident:other-accident
  tersedot mesin | incident-need:victims incident:work-accident
  tersengat aliran listrik | incident:other-accident
  tersengat arus listrik | incident:other-accident
  tersengat listrik | incident:other-accident
  tersengat panas | incident-need:victims incident:other-accident
  tersengat ubur-ubur | incident:animal-attack
  tersenggol | incident-act:crash incident-need:victims incident:road-accident
  terserempet | incident-act:crash incident:road-accident
  terserempet kereta | incident:rail-accident
  terseret air | incident-need:victims incident:drowning
  terseret arus | incident-need:victims incident:drowning
  terseret banjir | incident:flood
  terseret gelombang | incident-need:victims incident:drowning
  terseret ombak | incident-need:victims incident:drowning
  terseruduk | incident-act:crash incident:road-accident
  tersesat | incident-need:victims incident:stranding
  tersetrum | incident:other-accident
  tersungkur di klasemen | unhappened:figurative
  tertabrak | incident-act:crash incident:road-accident
  tertabrak ka | incident:rail-accident
  tertabrak kereta | incident:rail-accident
  tertabrak kereta api | incident:rail-accident
  tertabrak krl | incident:rail-accident
  tertancap | incident-need:victims incident:other-accident
  tertangkap | incident-consequence
  tertembak | incident:shooting
  tertemper ka | incident:rail-accident
  tertemper kereta | incident:rail-accident
  tertemper kereta api | incident:rail-accident
  tertemper krl | incident:rail-accident
  tertimbun | incident-need:victims incident:landslide
  tertimbun bangunan | incident-need:victims incident:collapse
  tertimbun di tambang | incident-need:victims incident:work-accident
  tertimbun longsoran | incident:landslide
  tertimbun puing | incident-need:victims incident:collapse
  tertimbun reruntuhan | incident-need:victims incident:collapse
  tertimbun runtuhan | incident-need:victims incident:collapse
  tertimbun tanah | incident:landslide
  tertimpa | incident-need:victims incident:other-accident
  tertimpa atap | incident-need:victims incident:collapse
  tertimpa bangunan | incident-need:victims incident:collapse
  tertimpa longsor | incident:landslide
  tertimpa pohon tumbang | incident-need:victims incident:storm
  tertimpa puing | incident-need:victims incident:collapse
  tertimpa reruntuhan | incident-need:victims incident:collapse
  tertimpa runtuhan | incident-need:victims incident:collapse
  tertimpa tembok | incident-need:victims incident:collapse
  tertindih | incident-need:victims incident:other-accident
  terungkap | incident-consequence
  tewas dianiaya | incident:killing
  tewas dibacok | incident:killing
  tewas dihajar | incident:killing
  tewas dikeroyok | incident:killing
  tewas ditikam | incident:killing
  tewas ditusuk | incident:killing
  tewas mengenaskan | incident-weak incident:other-accident
  tewas terbakar | incident-need:victims incident:fire
  tewas tergantung | incident:suicide
  tewas tergeletak | incident-weak incident:other-accident
  tewas tidak wajar | incident-weak incident:killing
  tiang | incident-thing:building
  tiap | unhappened-before:in-general
  tifus | incident-need:figure incident:epidemic
  tikam | incident:assault
  timnas | unhappened-sport
  tindak asusila | incident:sexual-violence
  tindak cabul | incident:sexual-violence
  tindak kekerasan | incident-need:victims incident:assault
  tindak pidana | unhappened-before:in-general
  tindakan asusila | incident:sexual-violence
  tindakan cabul | incident:sexual-violence
  tindakan kekerasan | incident-need:victims incident:assault
  tingkat | unhappened-before:in-general
  tinjau | incident-consequence
  tips | unhappened-before:in-general
  tni | incident-thing:force
  toilet | incident-thing:building
  toko | incident-thing:building
  tol | incident-thing:vehicle
  tongkang | incident-thing:ship
  topan | incident:storm
  tornado | incident:storm
  tower | incident-thing:building
  tpnpb | incident-thing:force
  tppo | incident:trafficking
  tragedi | incident-again
  trailer | incident-thing:vehicle
  transfer | unhappened-behind:figurative
  travel | incident-thing:vehicle
  trem | incident-thing:train
  tren | unhappened-before:in-general
  tribun | incident-thing:building
  tribune | incident-thing:building
  tronton | incident-thing:vehicle
  truck | incident-thing:vehicle
  truk | incident-thing:vehicle
  truk tangki | incident-thing:vehicle
  tsunami | incident:tsunami
  tsunami informasi | unhappened:figurative
  tuan rumah grup | unhappened-sport
  tuberkulosis | incident-need:figure incident:epidemic
  tugboat | incident-thing:ship
  tumor | unhappened-subject
  turap | incident-thing:building
  turbulensi | incident-need:victims incident:air-accident
  turis | unhappened-behind:figurative
  turnamen | unhappened-sport
  ubur-ubur | incident-thing:animal
  ucapan | unhappened-behind:figurative
  udara | incident-thing:force
  ukraina | incident-thing:force
  ular | incident-thing:animal
  ultralight | incident-thing:plane
  umkm | unhappened-behind:figurative
  undang-undang | unhappened-before:in-general
  unjuk rasa ricuh | incident:riot
  upaya | unhappened-before:warned
  usaha | unhappened-behind:figurative
  usai | incident-after incident-happening
  usai mengkonsumsi | incident-need:figure incident:poisoning
  usai mengonsumsi | incident-need:figure incident:poisoning
  usai menyantap | incident-need:figure incident:poisoning
  uu | unhappened-before:in-general
  van | incident-thing:vehicle
  video rekayasa | unhappened-before:in-general
  vihara | incident-thing:building
  virus | unhappened-behind:figurative unhappened-subject
  virus corona | incident-need:cases incident:epidemic
  virus nipah | incident-need:figure incident:epidemic
  visum | incident-consequence
  vonis | incident-consequence
  vulkanik | incident-thing:volcano
  wabah | incident-need:cases incident:epidemic
  wacana | unhappened-before:in-general
  warung | incident-thing:building
  waspada | unhappened-before:warned
  waspadai | unhappened-before:warned
  whoosh | incident-thing:train
  wingsuit | incident-thing:sport
  wisatawan | unhappened-behind:figurative
  zero | unhappened-before:in-general
  zika | incident-need:figure incident:epidemic
`

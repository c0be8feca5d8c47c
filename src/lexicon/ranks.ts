import { wordList } from './table.ts'

/** Ranks of police, army, navy and air force, old and new, full and short. */
export const RANKS = wordList(
  'rank',
  `
  abrip
  abripda
  abriptu
  aipda
  aipda.
  aiptu
  aiptu.
  ajun brigadir
  ajun brigadir polisi
  ajun brigadir polisi satu
  ajun inspektur dua
  ajun inspektur polisi dua
  ajun inspektur polisi satu
  ajun inspektur satu
  ajun komisaris
  ajun komisaris besar
  ajun komisaris besar polisi
  ajun komisaris polisi
  akbp
  akp
  akp.
  asisten komisaris
  asisten superintenden
  bharada
  bharaka
  bharatu
  bhayangkara dua
  bhayangkara satu
  brigadir
  brigadir dua
  brigadir jenderal
  brigadir jenderal polisi
  brigadir jendral
  brigadir kepala
  brigadir polisi
  brigadir polisi dua
  brigadir polisi kepala
  brigadir polisi satu
  brigadir satu
  brigjen
  brigjen.
  brigjend
  brigjend.
  brigpol
  bripda
  bripda.
  bripka
  bripka.
  briptu
  briptu.
  deputi komisaris
  deputi superintenden
  inspektur
  inspektur dua
  inspektur jenderal
  inspektur jenderal polisi
  inspektur jendral
  inspektur polisi dua
  inspektur polisi satu
  inspektur satu
  ipda
  ipda.
  iptu
  iptu.
  irjen
  irjen.
  irjend
  irjend.
  jend
  jend.
  jenderal
  jenderal besar
  jenderal polisi
  jendral
  kapt
  kapt.
  kapten
  kelasi dua
  kelasi kepala
  kelasi satu
  kol
  kol.
  kolonel
  kombes
  kombes.
  kombespol
  komisaris
  komisaris besar
  komisaris besar polisi
  komisaris jenderal
  komisaris jenderal polisi
  komisaris jendral
  komisaris polisi
  komjen
  komjen.
  komjend
  komjend.
  kompol
  kompol.
  kopda
  koperal
  kopka
  kopral
  kopral dua
  kopral kepala
  kopral satu
  koptu
  laksamana
  laksamana madya
  laksamana muda
  laksamana pertama
  laksda
  laksda.
  laksdya
  laksma
  laksma.
  letda
  letda.
  letjen
  letjen.
  letjend
  letjend.
  letkol
  letkol.
  letnan
  letnan dua
  letnan jenderal
  letnan jendral
  letnan kolonel
  letnan satu
  lettu
  lettu.
  marsda
  marsda.
  marsdya
  marsdya.
  marsekal
  marsekal madya
  marsekal muda
  marsekal pertama
  marsma
  marsma.
  mayjen
  mayjen.
  mayjend
  mayor
  mayor jenderal
  mayor jendral
  pelda
  pelda.
  peltu
  peltu.
  pembantu letnan dua
  pembantu letnan satu
  prada
  prada.
  prajurit dua
  prajurit kepala
  prajurit satu
  praka
  praka.
  pratu
  pratu.
  sarjan
  serda
  serda.
  serka
  serka.
  serma
  serma.
  sersan
  sersan dua
  sersan kepala
  sersan mayor
  sersan satu
  sersan staf
  sertu
  sertu.
  superintenden
  `,
)

/** Words that go on with a rank, in brackets or without: force, corps, retirement ("Brigjen Pol (Purn)", "Letkol Inf", "Kolonel Laut (P)"). */
export const RANK_SUFFIXES = wordList(
  'rank-suffix',
  `
  AD
  AL
  AU
  E
  K
  P
  S
  T
  TNI
  W
  adm
  arh
  arh.
  arm
  arm.
  artileri
  bek
  caj
  cba
  chb
  chb.
  chk
  chk.
  cke
  ckm
  cku
  cpl
  cpl.
  cpm
  cpm.
  cpn
  ctp
  czi
  elk
  han
  hor
  inf
  inf.
  infanteri
  kal
  kav
  kav.
  kavaleri
  kes
  kh
  kowad
  kowal
  kum
  laut
  lek
  mar
  marinir
  mes
  nav
  pas
  penerbang
  pm
  pnb
  pnb.
  pol
  pol.
  polisi
  pom
  psk
  purn
  purn.
  purnawirawan
  ret
  sus
  tek
  tit
  tituler
  wara
  `,
)

/** Ranks that are other things as well (the captain of a team or an aircraft): ranks only with a suffix or behind an office. */
export const SHARED_RANKS = wordList('rank-shared', 'kapt', 'kapt.', 'kapten')

/** Namesakes of military commands and air bases ("Pangdam XIV/Hasanuddin", "Danlanud Halim"). */
export const COMMAND_NAMES = wordList(
  'command-name',
  `
  abdul rachman saleh
  abdulrachman saleh
  adi soemarmo
  adi sumarmo
  adisucipto
  adisutjipto
  aji surya natakesuma
  alambhana wanawai
  anang busra
  anim ti waninggap
  antasari
  atang sendjaja
  baabullah
  baladhika jaya
  bhaskara jaya
  bhirawa anoraga
  binaiya
  brawijaya
  bukit barisan
  bun yamin
  cenderawasih
  citra panca yudha jaya
  dhirotsaha jaya
  dhomber
  diponegoro
  dominicus dumatubun
  el tari
  garuda dempo
  garuda emas
  garuda hitam
  garuda jaya
  garuda putih
  haji as hanandjoeddin
  halim
  halim perdanakusuma
  halu oleo
  haluoleo
  hang nadim
  hasanuddin
  husein sastranegara
  i gusti ngurah rai
  iskandar
  iskandar muda
  iswahjudi
  iswahyudi
  j b soedirman
  jaya
  jazira onim
  johannes kapiyau
  kasuari
  kawal samudera
  leo wattimena
  lilawangsa
  maharajalila
  maimun saleh
  makutarama
  mandala trikora
  manuhua
  maulana yusuf
  merdeka
  mulawarman
  muljono
  nani wartabone
  ngurah rai
  palaka wira
  pamungkas
  pangeran m bun yamin
  panju panjung
  pantai timur
  pattimura
  praja vira braja
  praja vira tama
  praja wira yakthi
  praja wira yakti
  radin inten
  raja haji fisabilillah
  roesmin nurjadin
  sam ratulangi
  santiago
  silas papare
  siliwangi
  sjamsudin noor
  soewondo
  sri mulyono herlambang
  sriwijaya
  sugiri sukani
  sultan hasanuddin
  sultan iskandar muda
  sunan gunung jati
  supadio
  surya kencana
  suryadarma
  suryakancana
  sutan sjahrir
  tadulako
  tambun bungai
  tanjungpura
  taroada tarogau
  tarumanagara
  teuku umar
  toddopuli
  tuanku imam bonjol
  tuanku tambusai
  udayana
  warastratama
  wijaya kusuma
  wijayakarta
  wijayakrama
  wijayakusuma
  wira bhakti
  wira bima
  wira braja
  wira pratama
  wira sakti
  wira satya
  wirabraja
  wiriadinata
  yohanis kapiyau
  zainuddin abdul madjid
  `,
)

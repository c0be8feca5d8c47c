import { wordList } from './table.ts'

/** Verbs of saying that stand before the speaker ("kata Retno"). */
export const SPEECH_BEFORE = wordList(
  'speech-before',
  `kata ujar ucap tutur papar jelas tegas terang ungkap imbuh tambah sambung lanjut tukas tandas pungkas sebut cetus beber urai tulis terang timpal tanya keluh kenang harap pesan seru cerita klaim bantah kilah tutup
  katanya dikatakan dibenarkan diakui ditambahkan diterangkan dibeberkan diamini diungkapkan disampaikan dijelaskan ditegaskan disebutkan dituturkan dipaparkan diutarakan dikemukakan menurut sambungnya`,
)

/** Verbs of saying that stand after the speaker ("Retno mengatakan"). */
export const SPEECH_AFTER = wordList(
  'speech-after',
  `mengatakan menyatakan menyebut menyebutkan menjelaskan menegaskan menuturkan menyampaikan mengungkapkan mengungkap menambahkan memaparkan menilai mengaku mengakui membenarkan membantah mengimbau meminta berharap menerangkan mengemukakan mengklaim
  memastikan menyayangkan mengapresiasi menyoroti menduga berpendapat bercerita menceritakan mengingatkan menekankan melanjutkan mengutarakan menanggapi menyarankan mengusulkan menyimpulkan mengharapkan merinci membeberkan berujar berkata bertutur mencontohkan memprediksi menyerukan mendesak menampik mengajak menyambut menolak mengimbuhkan`,
)

/** Words that begin sentences and clauses, so that a capital letter says nothing: no part of a name behind them. */
export const SENTENCE_OPENERS = wordList(
  'sentence-opener',
  `padahal namun sementara sementara-itu adapun selain dalam pada di ke dari dengan untuk oleh bagi tentang saat ketika usai setelah sebelum sebelumnya sejak hingga sampai selama sepanjang hal ini itu tersebut meski meskipun walau walaupun bahkan
  dia ia mereka kami kita saya aku anda bersama senada terpisah diketahui selanjutnya kemudian lalu pelaku korban tersangka terdakwa saksi jika bila apabila kalau apalagi seorang sebuah suatu seluruh semua para warga akibat akibatnya karena sebab sehingga terkait soal mengenai
  menanggapi merespons berdasarkan melalui lewat secara seperti sebagai juga dan atau tapi tetapi serta maka agar supaya yang tidak bukan belum sudah telah akan masih sedang bisa dapat harus ada adanya adalah hanya saja begitu demikian
  kini sekarang kemarin besok lusa nanti tadi dulu mulanya awalnya akhirnya sayangnya untungnya beruntung ternyata rupanya tampak terlihat tercatat total sebanyak sejumlah beberapa satu dua tiga empat lima enam tujuh delapan sembilan sepuluh salah
  menurut menurutnya dikutip dilansir mengutip melansir merujuk hadir turut dikonfirmasi dihubungi ditemui ditanya rekan almarhum istri suami anak ayah ibu kakak adik cucu keponakan pria perempuan lelaki pemuda pemudi bocah gadis kakek nenek janda duda remaja balita bayi
  video foto kondisi peristiwa kejadian insiden lokasi acara rapat sidang kasus polisi petugas tim pihak pihaknya banyak sebagian setiap tiap baik maaf mohon semoga mari ayo jangan apa siapa kapan bagaimana mengapa kenapa berapa nama bernama berinisial inisial`,
)

/** Words for relatives, households and companions of whoever is named next. */
export const RELATIONS = wordList(
  'relation',
  'keluarga istri suami anak putra putri adik kakak ayah ibu orangtua rumah kediaman sopir ajudan menantu mertua keponakan cucu kerabat rekan sahabat pendukung mobil',
)

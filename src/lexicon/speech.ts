import { wordList } from './table.ts'

/** Verbs of saying that stand before the speaker ("kata Retno"). */
export const SPEECH_BEFORE = wordList(
  'speech-before',
  `kata ujar ucap tutur papar jelas tegas terang ungkap imbuh tambah sambung lanjut tukas tandas pungkas sebut cetus beber urai tulis terang timpal tanya keluh kenang harap pesan seru cerita klaim bantah kilah tutup
  katanya dikatakan diungkapkan disampaikan dijelaskan ditegaskan disebutkan dituturkan dipaparkan diutarakan dikemukakan menurut sambungnya`,
)

/** Verbs of saying that stand after the speaker ("Retno mengatakan"). */
export const SPEECH_AFTER = wordList(
  'speech-after',
  `mengatakan menyatakan menyebut menyebutkan menjelaskan menegaskan menuturkan menyampaikan mengungkapkan mengungkap menambahkan memaparkan menilai mengaku mengakui membenarkan membantah mengimbau meminta berharap menerangkan mengemukakan mengklaim
  memastikan menyayangkan mengapresiasi menyoroti menduga berpendapat bercerita menceritakan mengingatkan menekankan melanjutkan mengutarakan menanggapi menyarankan mengusulkan menyimpulkan mengharapkan merinci membeberkan berujar berkata bertutur mencontohkan memprediksi menyerukan mendesak menampik mengajak menyambut menolak mengimbuhkan`,
)

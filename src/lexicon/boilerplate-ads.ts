/** What advertisements of networks sell, small letters: an article speaks of it, too, but seldom so. */
export const AD_TOPICS: readonly RegExp[] = [
  /\bprostat/,
  /\b(?:pendengaran|alat bantu dengar|tinus|tinitus)\b/,
  /\b(?:tinggi|berat) badan\b/,
  /\b(?:diskon|penjualan berakhir|akhir promosi|harga miring|promo)\b/,
  /\b(?:nyeri sendi|diabetes|hipertensi|rambut rontok|kerutan|jerawat|parasit|potensi pria|varises|penglihatan)\b/,
  /\b(?:menang|menghasilkan|penghasilan|cuan)\b.{0,30}\b(?:sehari|per hari|juta)\b/,
]

/** How advertisements speak to their reader and no article does. */
export const AD_TONES: readonly RegExp[] = [
  /!/,
  /\bAnda\b/,
  /\b(?:tanpa bekas|tanpa operasi|ketinggalan zaman|diskon gila|akhir promosi)\b/i,
  /(?:^|\s)[+-]\d+ ?(?:kg|cm)\b/i,
  /\bdalam (?:\d+ (?:hari|minggu|bulan)|se(?:hari|minggu|bulan))(?:[!.]|$)/i,
]

/** Verbs of saying: with one a sentence is an article's. */
export const AD_NEVER = /\b(?:kata|ujar|menurut|tutur|ungkap|jelas|mengatakan|menyebut|menjelaskan)\w*\b|["“”]/i

/** Whether a stretch of text speaks of anything advertisements sell: asked first, for most do not. */
export const AD_ANY = new RegExp(AD_TOPICS.map(({ source }) => source).join('|'), 'i')

/** Function words that headlines of Indonesian outlets keep in lower case (Kompas and Tempo style). */
export const HEADLINE_LOWER: ReadonlySet<string> = new Set(
  (
    'yang di ke dari dan atau untuk dengan pada dalam oleh bagi atas antara agar karena jika bila kalau tapi tetapi sebagai tanpa hingga sampai ' +
    'terhadap soal lewat melalui demi akibat sejak serta per para sang si via vs dkk apalagi meski bahwa kepada daripada seperti secara menuju ' +
    'usai saat tak jadi akan hanya juga asal terkait tentang guna maupun ataupun pun itu ini tersebut lagi of the and in for to'
  ).split(' '),
)

/** Function words of those that no headline writes with a capital within, so that a capital one opens a sentence. */
export const NEVER_CAPITAL: ReadonlySet<string> = new Set(
  'di ke dari yang dan untuk pada dalam dengan oleh bagi atas terhadap kepada'.split(' '),
)

/** Words that open sentences of news prose and hardly ever stand with a capital inside a headline, lower case. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'adapun namun sementara sedangkan sebelumnya selain kemudian lalu selanjutnya menurut menurutnya dia ia mereka hal pihaknya padahal ' +
    'sebab karenanya akibatnya meskipun walaupun walau diketahui diberitakan sebagaimana begitu demikian dikatakan dijelaskan ditambahkan disebutkan ' +
    'disampaikan lebih terlebih apabila bahkan bahwasanya oleh kendati setelah sesudah usai saat ketika seiring sejauh hingga sejak berdasarkan merujuk ' +
    'mengutip dilansir melansir sehingga artinya misalnya tak tidak ini itu inilah itulah tentu tentunya hanya pun pasalnya rencananya nantinya kini ' +
    'dengan dalam pada di dari untuk bagi atas kepada terhadap karena jika bila kalau agar sebagai melalui tujuannya upaya langkah kondisi keduanya ' +
    'selama salah beberapa sejumlah seluruh semua setiap para kami kita saya anda tercatat terakhir pertama kedua ketiga keempat kelima alhasil untungnya ' +
    'sayangnya sekadar terkait maka dan tetapi akan kehadiran sisanya totalnya jumlah hasil proses peristiwa kejadian insiden kasus insiden majelis pemerintah'
  ).split(' '),
)

/** What a word is in headlines and in the prose behind them, one bit each. */
export const HeadlineWord = {
  /** Function words that headlines of Indonesian outlets keep in lower case. */
  LOWER: 1,
  /** Words that some headlines keep in lower case and others do not. */
  EITHER_CASE: 2,
  /** Function words that no headline writes with a capital within, so that a capital one opens a sentence. */
  NEVER_CAPITAL: 4,
  /** Words that open sentences of news prose and hardly ever stand with a capital inside a headline. */
  OPENER: 8,
  /** Words that open sentences as readily as they stand with a capital inside a headline: a seam only before a small word. */
  EITHER_OPENER: 16,
  /** Words that open a phrase of office or body, and so a sentence about it. */
  TITLE: 32,
  /** Small words inside the name of an office. */
  INSIDE_OFFICE: 64,
  /** Bare verbs that headlines write with a capital and prose gives an affix. */
  VERB: 128,
  /** Words that call for another behind them, so that no headline ends with one. */
  NEVER_LAST: 256,
  /** Words that point at the noun before them. */
  DEMONSTRATIVE: 512,
  /** Small words a headline may end with. */
  LAST: 1024,
} as const

const LISTS: { readonly [Name in keyof typeof HeadlineWord]: string } = {
  LOWER:
    'yang di ke dari dan atau untuk dengan pada dalam oleh bagi atas antara agar karena jika bila kalau tapi tetapi sebagai tanpa ' +
    'hingga sampai terhadap soal lewat melalui demi akibat sejak serta per para sang si bahwa kepada daripada seperti secara menuju ' +
    'terkait tentang guna maupun ataupun apalagi via vs dkk the and of in for to',
  EITHER_CASE: 'akan juga hanya lagi jadi usai saat tak asal pun meski masih sudah bukan',
  NEVER_CAPITAL: 'di ke dari yang dan untuk pada dengan',
  OPENER:
    'adapun namun sementara sedangkan sebelumnya selain kemudian lalu selanjutnya menurut menurutnya dia ia padahal sebab karenanya ' +
    'akibatnya meskipun walaupun walau diketahui diberitakan sebagaimana dikatakan dijelaskan ditambahkan disebutkan disampaikan ' +
    'terlebih apabila bahkan kendati seiring sejauh berdasarkan merujuk mengutip dilansir melansir sehingga artinya misalnya ' +
    'tentunya rencananya nantinya semula sekitar tercatat masing-masing apakah semenjak mengingat sekilas sepertinya lagipula akhirnya awalnya biasanya setidaknya sedikitnya selebihnya sedianya pihaknya keduanya ketiganya alhasil sayangnya terpisah apalagi pasalnya diharapkan pada di dari ' +
    'untuk dengan sebagai melalui tercatat begitupun sekadar nah insya alhamdulillah misalkan memang makanya akan walhasil syahdan',
  EITHER_OPENER:
    'dalam oleh bagi atas kepada terhadap karena saat ketika usai setelah sebelum sesudah hingga sejak meski lebih tak tidak ini itu hal begitu demikian maka jika bila kalau agar ' +
    'selama salah beberapa sejumlah seluruh semua setiap para kami kita saya anda mereka terakhir pertama kedua ketiga keempat kelima ' +
    'tapi jadi bersama tadi nanti seperti sesuai ada belum sudah status ' +
    'kini hanya hasil jumlah proses peristiwa kejadian insiden kasus upaya langkah kondisi kegiatan acara program tujuan informasi',
  TITLE:
    'kepala ketua wakil menteri presiden gubernur bupati wali direktur sekretaris komandan panglima juru kapolda kapolres kapolri ' +
    'kapolsek jaksa hakim anggota pemerintah kementerian badan komisi yayasan lembaga majelis dewan direktorat dinas kantor kabid ' +
    'kasat kapuspen kapuspenkum plt staf deputi dirjen irjen brigjen mayjen letjen jenderal kolonel kombes akbp kompol politikus politisi ' +
    'inspektur pihak mantan eks menko wamen menhan mensos dekan pengasuh pimpinan pendiri pemilik rektor komisioner panitera penyidik pengacara juru petugas tim pengamat peneliti dosen pakar warga pelaksana koordinator manajer pak bapak ibu perdana duta mahkamah angkatan general corporate kasubag kasubdit kepolisian kejaksaan pengadilan panglima putra putri bacaleg elite otoritas asosiasi perwakilan perhimpunan',
  INSIDE_OFFICE: 'dan dari bidang',
  VERB:
    'ajak ajukan akui ancam antar atasi awasi bagi bahas bakal bangun bantah bantu bawa bela beber beberkan beda beli bentuk beri bersihkan bicara ' +
    'blusukan bongkar buat buka bunuh buru cari cegah cek curhat dapat desak diduga dorong duga dukung evakuasi gandeng gelar geledah gugat ' +
    'guncang hadapi hadiri hapus harap hentikan himbau ikut imbau ingatkan ingin izinkan jadi jalani janji jawab jelang jelaskan jemput jual ' +
    'kaji kawal kecam kejar keluhkan kenang kirim klaim kritik kuasai kumpulkan kunjungi lakukan lantik lapor laporkan larang lawan lepas libatkan ' +
    'lindungi luncurkan mau minta mundur naik nilai pakai panggil pantau pastikan perkuat perintahkan periksa pilih prediksi pulang rebut resmi ' +
    'resmikan respons sambut sampaikan sarankan sebut segel selidiki serahkan serang siap siapkan sidak singgung sita soroti sorot tahan tanam ' +
    'tangani tangkap tanggapi targetkan tawarkan tegas tegaskan tekan telusuri temui temukan tepis terima teken tetapkan tewas tiba tindak tinjau ' +
    'tolak tuding tuntut turun tutup umumkan undang ungkap ungkit usul usulkan usut utus wajib waspada waspadai yakin yakini',
  NEVER_LAST:
    'dalam oleh bagi atas kepada terhadap karena saat ketika usai setelah sebelum sesudah hingga sejak meski jika bila kalau agar selama para untuk dengan ' +
    'dalam pada di dari ke yang dan sebagai menurut soal sambil demi akibat antara serta atau hadapi sebut merasa menjadi ingin harus sedang telah',
  DEMONSTRATIVE: 'itu ini tersebut',
  LAST: 'itu ini tersebut lagi juga saja',
}

/** The words of `HeadlineWord`, lower case, each with its bits. */
export const HEADLINE_WORDS: ReadonlyMap<string, number> = bitsOfWords()

function bitsOfWords(): Map<string, number> {
  const bits = new Map<string, number>()
  for (const name of Object.keys(LISTS) as (keyof typeof LISTS)[]) {
    for (const word of LISTS[name].split(' ')) bits.set(word, (bits.get(word) ?? 0) | HeadlineWord[name])
  }
  return bits
}

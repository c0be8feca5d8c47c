import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAddedRules } from '../src/clean/added.ts'
import { clean } from '../src/clean/clean.ts'
import { createSuggester } from '../src/clean/suggest.ts'
import { readVocabulary } from '../src/clean/words.ts'
import type { Article } from '../src/model/article.ts'
import { NOTHING_SAID } from '../src/read/source.ts'
import { readText } from '../src/read/text.ts'
import { expectLinear, repeated } from './operations.ts'

function article(text: string): Article {
  const result = readText(new TextEncoder().encode(text), { ...NOTHING_SAID, id: 'a', path: null })
  if ('code' in result) throw new Error(`Expected an article, got \`${result.code}\``)
  return result
}

const cleaned = (text: string) => clean(article(text))
const rules = (text: string) => cleaned(text).removed.map((removal) => removal.rule)

describe('related links', () => {
  const glued: [name: string, text: string, body: string][] = [
    [
      'before a name that opens a sentence',
      'Air mulai surut, kata Wiranti. Baca juga: Warga Kampung Baru Mengungsi ke Masjid Wiranti menambahkan, tanggul sudah diperbaiki.',
      'Air mulai surut, kata Wiranti. Wiranti menambahkan, tanggul sudah diperbaiki.',
    ],
    [
      'before a word that opens sentences',
      'Air mulai surut. Baca juga: Tanggul Jebol di Tiga Desa, Warga: Kami Trauma Sementara itu, warga mulai pulang.',
      'Air mulai surut. Sementara itu, warga mulai pulang.',
    ],
    [
      'before a quotation',
      'Air mulai surut. Baca juga: Apa Penyebab Banjir di Kampung Baru? "Kami masih mendata," kata dia.',
      'Air mulai surut. "Kami masih mendata," kata dia.',
    ],
    [
      'before an office and its long name',
      'Air mulai surut. Baca juga: Tanggul Jebol, Ratusan Warga Mengungsi ke Masjid Kepala Dinas Sosial Wolo Wiranti mengatakan, bantuan dikirim malam ini.',
      'Air mulai surut. Kepala Dinas Sosial Wolo Wiranti mengatakan, bantuan dikirim malam ini.',
    ],
    [
      'before a noun and a name that "ini" points at',
      'Air mulai surut. Baca juga: Gugat Hasil Lomba Perahu di Lembah Wolo Jawaban PBVSI ini untuk menepis tuduhan warga.',
      'Air mulai surut. Jawaban PBVSI ini untuk menepis tuduhan warga.',
    ],
    [
      'not behind a verb that calls for more',
      'Air mulai surut. Baca juga: Gugat Hasil Lomba, Kubu Wiranti Merasa Dirugikan gara-gara Banjir Sutomo menyebutkan, lomba sudah selesai.',
      'Air mulai surut. Sutomo menyebutkan, lomba sudah selesai.',
    ],
    [
      'behind an office that closes it',
      'Air mulai surut. Baca juga: Warga Wolo Menanti Kedatangan Presiden Pembagian bantuan dimulai besok.',
      'Air mulai surut. Pembagian bantuan dimulai besok.',
    ],
    [
      'before a name that a bracket shortens',
      'Air mulai surut. Baca juga: Hujan Deras Diperkirakan Turun Lagi di Lereng Indeks Hujan Tropis (IHT) negatif bulan ini.',
      'Air mulai surut. Indeks Hujan Tropis (IHT) negatif bulan ini.',
    ],
    [
      'behind a second headline that a comma begins',
      'Air mulai surut. Baca juga: Pemerintah Siapkan Dua Miliar untuk Wolo, Untuk Apa Saja? Wiranti menambahkan, tanggul diperbaiki.',
      'Air mulai surut. Wiranti menambahkan, tanggul diperbaiki.',
    ],
    [
      'before a photo credit',
      'Air mulai surut. Baca juga: Warga Wolo Kembali ke Rumah KOMPAS.com/DIAN SARI Warga membersihkan rumah, Senin (5/2/2024). Listrik menyala lagi.',
      'Air mulai surut. Listrik menyala lagi.',
    ],
    [
      'without a colon, glued',
      'Air mulai surut. Baca juga Warga Kampung Baru Mengungsi ke Masjid Sementara itu, warga mulai pulang.',
      'Air mulai surut. Sementara itu, warga mulai pulang.',
    ],
    [
      'before an office that stood before another',
      'Air mulai surut. Baca juga: Harga Bawang Turun di Pasar Wolo Eks Ketua Komisi Pengawas Sungai itu menegaskan, air sudah surut.',
      'Air mulai surut. Eks Ketua Komisi Pengawas Sungai itu menegaskan, air sudah surut.',
    ],
    [
      'before a short title of office',
      'Air mulai surut. Baca juga: Perhimpunan Tani Keluhkan Harga Pupuk Sekjen Perhimpunan Tani Wolo Pauline Suharti mengatakan, panen gagal.',
      'Air mulai surut. Sekjen Perhimpunan Tani Wolo Pauline Suharti mengatakan, panen gagal.',
    ],
    [
      'where a headline in small letters closes the text',
      'Air mulai surut. Baca juga: Koperasi Wolo bisa tekan harga pupuk jadi Rp18 ribu Baca juga: Lurah: Warga pindahan bisa bekerja di Koperasi Wolo',
      'Air mulai surut.',
    ],
    [
      'behind a semicolon',
      'Air mulai surut. Baca juga; Banjir Besar di Hulu Sementara itu, warga pulang.',
      'Air mulai surut. Sementara itu, warga pulang.',
    ],
    [
      'at once where it was lost without a colon',
      'Air mulai surut. Baca JugaTak hanya itu, warga pulang ke rumah.',
      'Air mulai surut. Tak hanya itu, warga pulang ke rumah.',
    ],
    [
      'at once before a quotation',
      'Air mulai surut. Baca Juga "Kami lega," kata dia.',
      'Air mulai surut. "Kami lega," kata dia.',
    ],
    [
      'with a video’s quotation marks',
      'Air mulai surut. Simak Video "Tanggul Jebol, Warga Mengungsi" Warga pulang ke rumah.',
      'Air mulai surut. Warga pulang ke rumah.',
    ],
    ['at the end', 'Air mulai surut. Baca juga: Banjir Kampung Baru dan Nasib Petani', 'Air mulai surut.'],
    ['in brackets', 'Air mulai surut (Baca juga: Banjir Besar). Warga pulang.', 'Air mulai surut. Warga pulang.'],
    [
      'in brackets of its own',
      'Air mulai surut. [Baca Juga: Jika Tanggul Jebol (Lagi), Apa yang Perlu Dilakukan?]\nWarga pulang.',
      'Air mulai surut.\n\nWarga pulang.',
    ],
    [
      'in the middle of a sentence that was cut short',
      'Air surut, ujarnya kepada Kabar Wolo Baca Juga Warga pulang ke rumah.',
      'Air surut, ujarnya kepada Kabar Wolo Warga pulang ke rumah.',
    ],
    [
      'with the video behind it',
      "Air mulai surut. Tonton juga 'Warga Bersihkan 'Lumpur'': [Gambas:Video 20detik] Warga pulang. Tonton juga video 115 Juta Warga Wolo Mandiri:",
      'Air mulai surut. Warga pulang.',
    ],
    [
      'with a second headline that the article is glued to',
      'Air mulai surut.\nBaca Juga: Tanggul Jebol di Hulu Sungai\nLibur Sekolah di Wolo Diperpanjang Dua PekanMenurut camat, warga sudah pulang.',
      'Air mulai surut.\n\nMenurut camat, warga sudah pulang.',
    ],
    [
      'with a second headline before a quotation',
      'Air mulai surut.\nBaca Juga: Tanggul Jebol di Hulu Sungai\nSekolah di Wolo Diliburkan hingga Pekan Depan "Kami minta warga bersabar," kata camat.',
      'Air mulai surut.\n\n"Kami minta warga bersabar," kata camat.',
    ],
    [
      'before an office whose holder is with another',
      'Air mulai surut. Baca Juga : Polres Wolo Gelar Operasi Patuh 2024: Ini Tanggal dan 7 Sasaran Utama Pelanggaran Kepala Seksi Humas Budi Hartono, bersama Kepala Bidang Izin Dian Sari, memimpin operasi itu. Warga pulang.',
      'Air mulai surut. Kepala Seksi Humas Budi Hartono, bersama Kepala Bidang Izin Dian Sari, memimpin operasi itu. Warga pulang.',
    ],
    ['with its headline lost', 'Air mulai surut. Baca Juga: , Warga pulang ke rumah.', 'Air mulai surut. Warga pulang ke rumah.'],
  ]
  it.each(glued)('ends %s', (_, text, body) => {
    expect(cleaned(text).text).toBe(body)
  })

  it('goes as a line, with and without a colon', () => {
    const text = 'Air surut.\nBaca juga: Banjir di Hulu\nWarga pulang.\nSimak juga Video: Detik-detik Banjir\nSelesai.'
    expect(cleaned(text).text).toBe('Air surut.\n\nWarga pulang.\n\nSelesai.')
  })

  it.each([
    'Kami bertanya.\n\nWartawan: Siap.\n\nWarga pulang.',
    'Korban:\n\nSatu orang.',
    'Nomor 1 2 3 dipanggil berikutnya.',
    'Tagar #lereng ramai di media sosial.',
    'Berlangganan air bersih menjadi lebih mahal, kata warga.',
    'Baca artikel itu, kata dia, sebelum menilai.',
    'Warga diminta baca juga petunjuk itu.',
    'Ia suka baca. Juga menulis.',
    'Simak penjelasan lengkapnya dari para ahli gempa berikut ini.',
    'Camat meminta warga baca juga aturan baru itu. Harga cabai naik.',
    'Selanjutnya, mereka membersihkan lumpur.',
    'Tonton juga film itu, kata dia, sebelum menilai.',
    'Manajer Advertisement Wolo hadir di sana.',
    'Air surut.\n\nPenanganan di Puskesmas\n\nWarga pulang.',
    'Rapat itu dipimpin lurah (Nina Wulandari) dan dihadiri camat.',
    'Korban selamat adalah Bagas (48)',
    'Metode ini membantu menurunkan berat badan dalam dua minggu, kata dokter.',
    'Rumahnya (foto: dok. pribadi) rusak berat.',
  ])('leaves %j alone', (text) => {
    expect(cleaned(text)).toMatchObject({ text, removed: [] })
  })
})

describe('removals', () => {
  it('say what, why and where, in UTF-16 units of the input', () => {
    const text = '😀 Air surut. Baca juga: Banjir di Hulu'
    const [removal] = cleaned(text).removed
    expect(removal).toEqual({ kind: 'related-link', rule: 'related-link', text: 'Baca juga: Banjir di Hulu', at: [14, 39] })
    expect(text.slice(14, 39)).toBe(removal!.text)
  })

  it.each([
    ['SCROLL TO CONTINUE WITH CONTENT', 'scroll-to-continue'],
    ['ADVERTISEMENT', 'advertisement'],
    ['Ikuti kabar terbaru kami di saluran WhatsApp ini.', 'promo-channel'],
    ['Tulis komentarmu di bawah ini!', 'comment-prompt'],
    ['Segera lengkapi data dirimu untuk ikut undian.', 'account-prompt'],
    ['[Gambas:Video 20detik]', 'embed'],
    ['Halaman: 1 2 3', 'page-numbers'],
    ['Halaman 2 dari 4', 'page-numbers'],
    ['1 2 3 Selanjutnya', 'page-numbers'],
    ['Halaman selanjutnya', 'pagination'],
    ['#banjir #lereng', 'hashtags'],
    ['Facebook Twitter WhatsApp', 'share-buttons'],
    ['Komentar (12)', 'comment-count'],
    ['Editor: Budi Hartono', 'byline-line'],
    ['Editor: Budi Hartono Copyright © ANTARA 2024', 'byline-line'],
    ['Sumber: Kabar Lembah', 'byline-line'],
    ['Ilustrasi banjir. ANTARA FOTO/Dian Sari/aww.', 'caption-credit'],
    ['Ilustrasi banjir (Foto: Dian Sari)', 'caption-credit'],
    ['Advertisement - Scroll to Continue', 'scroll-to-continue'],
    ['Lihat Selengkapnya', 'navigation'],
    ['Tinggalkan Balasan', 'comment-prompt'],
    ['Sudah punya akun? Masuk', 'account-line'],
    ['Berlangganan untuk membaca tulisan ini sampai selesai.', 'account-line'],
    ['Baca berita lainnya di Google News', 'promo-channel'],
    ['Baca artikel Kabar Lembah, "Tanggul Jebol", selengkapnya https://example.org/a.', 'read-there'],
    ['Infografis: Tanggul Jebol di Hulu', 'related-video'],
    ['Artikel ini telah tayang di Kabar Lembah dengan judul Tanggul Jebol', 'republished'],
    ['Artikel ini dibuat dengan bantuan mesin dan disunting redaksi.', 'republished'],
    ['Tags: banjir, Jakarta', 'tags'],
    ['Bagikan artikel ini', 'share-bar'],
    ['Selanjutnya: Tanggul Jebol di Hulu >>>', 'next-article'],
    ['(Sumber: Kabar Lembah/Dian Sari | Editor: Budi Hartono)', 'source-line'],
    ['Sumber: Kabarlembah.com (Penulis: Dian Sari | Editor: Budi Hartono)', 'source-line'],
    ['Diadaptasi oleh Dian Sari', 'adapted-by'],
    ['12 jam lalu', 'time-ago'],
    ['- **Tanggul Jebol di Hulu{target="_self"}**', 'link-markup'],
    ['Tanggul "src="https://example.org/a.jpg" style="width: 4px"', 'image-markup'],
    ['::: kotak-iklan', 'box-markup'],
    ['\\[img.2\\]', 'embed'],
    ['Artikel ini pertama kali terbit dalam bahasa Jerman', 'republished'],
    ['Berita ini sudah tayang di Kabar Lembah.', 'republished'],
    ['Kirim', 'share-button'],
    ['Simak informasi selengkapnya di bawah ini.', 'pagination-teaser'],
    ['(Foto: Warga melintasi banjir di Wolo. (Kabar Lembah/Dian))', 'caption-line'],
    ['AFP/DIAN SARI Warga melintasi banjir di Wolo, Senin (5/2/2024).', 'photo-credit'],
    ['Warga melintasi banjir di Wolo. (dok. Kabar Lembah)', 'caption-credit'],
    ['Cek Berita dan Artikel yang lain di Google\nNews', 'promo-channel'],
  ])('take out %j', (line, rule) => {
    const text = `Air mulai surut.\n${line}\nWarga pulang.`
    expect(rules(text)).toEqual([rule])
    expect(cleaned(text).text).toBe('Air mulai surut.\n\nWarga pulang.')
  })

  it.each([
    '(Nina Wulandari)',
    '(ilham /tri)',
    '(T.KR - ADW/H013)',
    '[Kabar Lembah]',
    '(Antara /Reuters)',
    '[]',
    '***',
    'as/vlz (epd, dpa)',
    '(Sumber: Kabar Lembah)',
  ])('take out the signature %j', (signature) => {
    expect(cleaned(`Air surut.\nWarga pulang. ${signature}`).text).toBe('Air surut.\n\nWarga pulang.')
    expect(cleaned(`Air surut.\nWarga pulang.\n${signature}\nTags: banjir`).text).toBe('Air surut.\n\nWarga pulang.')
  })

  it.each([
    ['Warga pulang," kata Budi. (abc/def) banjir wolo tanggul jebol', 'Warga pulang," kata Budi.'],
    ['Warga pulang. (abc/kabar)Simak! Video Pilihan Redaksi:', 'Warga pulang.'],
    ['Warga pulang. Tanggul Wolo Jebol Lagi, Tinggi Air Dua Meter:', 'Warga pulang.'],
    ['Warga pulang. Reporter: Dian Sari Penulis: Budi Hartono', 'Warga pulang.'],
    ['Warga pulang.\nTags:\nbanjir wolo\nWOLO', 'Warga pulang.'],
    ['Warga pulang.\nSource:\nDian Sari Via:\nBudi Hartono Tags:\nbanjir wolo', 'Warga pulang.'],
    ['Warga pulang.\nView this post on Instagram A post shared by WOLO (@wolo)', 'Warga pulang.'],
    ['Warga pulang.\nTanggul Wolo yang jebol (sumber: wolo.com)', 'Warga pulang.'],
    ['Warga pulang.\nLurah Minta Warga Wolo Tinggalkan Rumah', 'Warga pulang.'],
    ['Warga pulang. Berikut jadwal Liga Wolo 2024:', 'Warga pulang. Berikut jadwal Liga Wolo 2024:'],
    ['Warga pulang.\nPelatih: Mario Rivera', 'Warga pulang.\n\nPelatih: Mario Rivera'],
  ])('take out what stands behind the last sentence of %j', (close, kept) => {
    expect(cleaned(`Air mulai surut di hulu sejak pagi.\n${close}`).text).toBe(`Air mulai surut di hulu sejak pagi.\n\n${kept}`)
  })

  it('take out the headlines under a label, up to the next paragraph', () => {
    const list = 'Baca juga:\nTanggul Jebol di Hulu Sungai Wolo\nWarga Wolo Mengungsi ke Masjid: Air Naik!'
    expect(cleaned(`Air surut.\n${list}\nWarga pulang ke rumah.`).text).toBe('Air surut.\n\nWarga pulang ke rumah.')
    expect(cleaned('Air surut.\nBaca juga:\nWarga pulang ke rumah.').text).toBe('Air surut.\n\nWarga pulang ke rumah.')
    // the headline's line goes on with the article, or holds nothing but headlines
    const glued =
      'Air surut.\nBaca juga:\nTanggul Jebol di Hulu Sungai Wolo Namun hingga pukul 22.00 WIB, warga belum pulang ke rumah.'
    expect(cleaned(glued).text).toBe('Air surut.\n\nNamun hingga pukul 22.00 WIB, warga belum pulang ke rumah.')
    const videos =
      'Air surut.\nBaca juga:\nTanggul Jebol di Hulu Sungai Wolo Video: Warga Wolo Mengungsi Video: Warga Wolo Mengungsi (abc/def)'
    expect(cleaned(videos).text).toBe('Air surut.')
    const prose = 'Air surut.\nBaca juga:\nWarga Desa Wolo mengungsi ke balai desa sejak Senin malam. Air surut pada pagi hari.'
    expect(cleaned(prose).text).toContain('Warga Desa Wolo mengungsi ke balai desa')
  })

  it('take out what links leave: advertisements, page turns, marks between sentences', () => {
    const ad = 'Prostat Anda hilang tanpa bekas dalam seminggu! Coba ini, dan pendengaran Anda membaik dalam 3 hari'
    expect(cleaned(`Air surut. Baca Juga : Tanggul Jebol di Hulu ${ad} Warga pulang ke rumah, kata Budi.`).text).toBe(
      'Air surut. Warga pulang ke rumah, kata Budi.',
    )
    expect(cleaned('Air surut. Halaman Selanjutnya Warga pulang ke rumah.').text).toBe('Air surut. Warga pulang ke rumah.')
    expect(cleaned('Air surut. Advertisement Warga pulang ke rumah.').text).toBe('Air surut. Warga pulang ke rumah.')
    expect(cleaned('Air surut, ujarnya Advertisement Warga pulang.').text).toBe('Air surut, ujarnya Warga pulang.')
    expect(cleaned('Air surut. ADVERTISEMENT Lanjutkan membaca Warga pulang.').text).toBe('Air surut. Warga pulang.')
  })

  it.each([
    'Tag: #banjir #lereng',
    '#banjir #lereng',
    'Topik: banjir, Wolo',
    'Copyright © Kabar Lembah 2024 Dilarang mengambil isi tanpa izin.',
  ])('take out %j behind the last sentence', (end) =>
    expect(cleaned(`Air surut. Warga pulang. ${end}`).text).toBe('Air surut. Warga pulang.'),
  )

  it('leave labels and hashtags within sentences', () => {
    const text = 'Ia menulis tag: rumah dijual di pagar. Tagar #lereng ramai, kata Budi.'
    expect(cleaned(text).text).toBe(text)
  })

  it('take out initials behind the last sentence, but no bracket that belongs to it', () => {
    expect(cleaned('Warga pulang. (abc/def)').text).toBe('Warga pulang.')
    expect(cleaned('Warga pulang (abc).').text).toBe('Warga pulang (abc).')
  })
})

describe('captions', () => {
  it.each([
    ['HUMAS SAR WOLO Tim mengevakuasi korban di Kali Wolo, Senin (5/2/2024).'],
    ['DOK. Pemkab Wolo Bupati Ratna Dewi membagikan beras, Senin (5/2/2024).'],
    ['wolo.go.id Ilustrasi banjir.'],
    ['Lurah Wolo, Budi Hartono (Foto: Ist)'],
    ['Tanggul Jebol di Hulu Sungai Foto: Istimewa'],
  ])('stand behind a link with their credit, or before it: %j', (caption) => {
    expect(cleaned(`Air mulai surut. Baca juga: Harga Beras Naik di Tiga Pasar ${caption} Listrik menyala lagi.`).text).toBe(
      'Air mulai surut. Listrik menyala lagi.',
    )
  })

  it('leave the heading of an item before their credit', () => {
    const text = 'Ada dua desa. 1. Desa Wolo (Foto: @wolo) Air surut. 2. Desa Hulu (Foto: @hulu) Warga pulang.'
    expect(cleaned(text).text).toBe('Ada dua desa. 1. Desa Wolo Air surut. 2. Desa Hulu Warga pulang.')
  })

  it('go with the credit said again behind them', () => {
    const text =
      'Air mulai surut. Tangkapan layar YouTube Kabar Lembah Warga menonton air, Senin (5/2/2024). (Tangkapan layar YouTube Kabar Lembah) Listrik menyala.'
    expect(cleaned(text).text).toBe('Air mulai surut. Listrik menyala.')
  })

  it('end where a quotation opens that goes on behind them', () => {
    const caption = 'KOMPAS.com/DIAN SARI Tanggul di Ibu Kota Nusantara (IKN)'
    const quotation = '"Jadi biar warga tenang. Air harus surut," kata Lurah Budi.'
    expect(cleaned(`Air mulai surut. ${caption} ${quotation}`).text).toBe(`Air mulai surut. ${quotation}`)
    expect(cleaned(`Air mulai surut. ${caption} memajang "Merdeka" di pagar. ${quotation}`).text).toBe(
      `Air mulai surut. ${quotation}`,
    )
  })
})

describe('datelines', () => {
  it.each([
    ['JAKARTA, KOMPAS.com - Air surut.', 'JAKARTA'],
    ['TEMPO.CO, Jakarta - Air surut.', 'Jakarta'],
    ['Denpasar BaliPost.com - Air surut.', 'Denpasar'],
    ['Jakarta, CNN Indonesia -- Air surut.', 'Jakarta'],
    ['Liputan6.com, Jakarta Pemerintah menutup pintu air.', 'Jakarta'],
    ['Bandar Lampung (Lampost.co): Air surut.', 'Bandar Lampung'],
    ['Kabarnews - Air surut.', null],
    ['SEMARANG, KOMPAS. com - Air surut.', 'SEMARANG'],
    ['YOGYAKARTA,KOMPAS.com - Air surut.', 'YOGYAKARTA'],
    ['KUDUS, KOMPAS.com Pemerintah menutup pintu air.', 'KUDUS'],
    ['Solo, Jateng – Air surut.', 'Solo'],
    ['Bandung-Petugas menutup pintu air.', 'Bandung'],
    ['Jakarta-Bandung kini ditempuh sejam.', null],
    ['Penerbangan Medan-Kuala Lumpur ditunda.', null],
    ['Medan-Kuala Lumpur diterbangi lagi.', null],
    ['Jalur Caruban - Ngawi tertutup pohon.', null],
    ['Melati - bukan nama sebenarnya - melapor.', null],
    ['Air, Api – Semua ada.', null],
    ['KOMPAS.com - Air surut.', null],
    ['Air surut - kata warga.', null],
    ['Gubernur: Air sudah surut.', null],
  ])('%j', (text, dateline) => {
    expect(cleaned(text)).toMatchObject({ dateline, text })
  })
})

describe('paragraphs', () => {
  it('are joined by one blank line, and a line broken by a link is whole again', () => {
    expect(cleaned('Satu.\r\n\r\n\r\nDua di Kabupaten\nBogor.\nTiga (Kobar)\nkini surut.').text).toBe(
      'Satu.\n\nDua di Kabupaten Bogor.\n\nTiga (Kobar) kini surut.',
    )
  })
})

describe('lines', () => {
  it.each([
    ['a comma', 'Warga Desa Wolo,\nKecamatan Lembah, pulang.', 'Warga Desa Wolo, Kecamatan Lembah, pulang.'],
    [
      'a name cut in two',
      'Kapolres Lembah AKBP Budi\nHartono mengatakan air surut.',
      'Kapolres Lembah AKBP Budi Hartono mengatakan air surut.',
    ],
    ['a small word', 'Air surut di Wolo dan\nLembah sejak pagi.', 'Air surut di Wolo dan Lembah sejak pagi.'],
    [
      'a dateline and no full stop',
      'Wolo (Lampost.co) - Dinas Sosial (Dinsos)\nWolo mengirim beras.',
      'Wolo (Lampost.co) - Dinas Sosial (Dinsos) Wolo mengirim beras.',
    ],
    [
      'a narrow page',
      'Air sungai mulai surut sejak Senin pagi di tiga desa\nKabupaten Lembah yang terendam selama dua hari lebih\nWarga pulang dan membersihkan rumah mereka dari\nLumpur setinggi lutut orang dewasa di sana.',
      'Air sungai mulai surut sejak Senin pagi di tiga desa Kabupaten Lembah yang terendam selama dua hari lebih Warga pulang dan membersihkan rumah mereka dari Lumpur setinggi lutut orang dewasa di sana.',
    ],
  ])('go on behind %s', (_, text, kept) => {
    expect(cleaned(text).text).toBe(kept)
  })

  it.each([
    'Banjir melanda Wolo.\nKapolres Lembah mengatakan air surut.',
    'Korban Selamat\nWarga pulang ke rumah.',
    '"Kami pulang," ujarnya,\nSaat ditanya ia diam.',
    '1. Budi Hartono,\n2. Dian Sari.',
    'Kepala Dinas Sosial Budi\nSementara itu, air surut.',
  ])('are paragraphs in %j', (text) => {
    expect(cleaned(text).text).toBe(text.replace('\n', '\n\n'))
  })
})

describe('hostile text', () => {
  it.each([
    'Baca juga: ',
    'Baca Juga',
    'Foto: ',
    '(Foto: ',
    'Ilustrasi ',
    'Advertisement ',
    '(abc/def) ',
    'Penulis: A ',
    '"A',
    'a.B',
    'a-\n',
    'â€œ',
    '\u00ad',
    'A\nb,\n',
    '((((',
    '1.1.1.1.',
    'Dapatkan telegram ',
    'a',
    '\n',
  ])('takes linear time on %j repeated', (piece) => {
    expectLinear((units) => cleaned(repeated(piece, units)), 20_000)
  })
})

describe('boilerplate a user adds', () => {
  const text =
    'Air mulai surut.\nKabar ini dibawakan oleh Toko Jaya, toko terlengkap.\nWarga pulang. Salam hangat dari redaksi. Selesai.'

  it('goes with its line, sentence or words', () => {
    const rules = readAddedRules([
      'Kabar ini dibawakan oleh',
      { text: 'salam hangat', reach: 'sentence', kind: 'navigation', name: 'greeting' },
    ])
    const result = clean(article(text), rules)
    expect(result.text).toBe('Air mulai surut.\n\nWarga pulang. Selesai.')
    expect(result.removed.map(({ kind, rule }) => [kind, rule])).toEqual([
      ['promo', 'added'],
      ['navigation', 'greeting'],
    ])
    expect(clean(article('Air toko jaya surut.'), readAddedRules([{ text: 'toko jaya', reach: 'phrase' }])).text).toBe(
      'Air surut.',
    )
  })

  it.each([
    ['a', 'list'],
    [[1], 'piece 1'],
    [[{ text: 'ab' }], '3 to 500 characters'],
    [[{ text: 'abc', reach: 'all' }], 'reach of piece 1'],
    [[{ text: 'abc', kind: 'spam' }], 'kind of piece 1'],
    [['abc', { text: 'abc', nama: 'x' }], 'piece 2 to have only'],
    [[{ text: 'abc', name: 'A b' }], 'name of piece 1'],
  ])('that is wrong is refused: %j', (value, message) => {
    expect(() => readAddedRules(value)).toThrow(message)
  })

  it('is suggested where it repeats across articles of one outlet', () => {
    const suggester = createSuggester()
    for (const id of ['a', 'b', 'c'])
      suggester.add(
        'Kabar',
        id,
        `Berita ${id} hari ini.\n\nToko Jaya menjual semua.\n\nBerita ${id} lagi. Sampai jumpa di kabar lain besok pagi.`,
      )
    for (const id of ['d', 'e']) suggester.add('Warta', id, 'Toko Jaya menjual semua.')
    expect(suggester.suggestions()).toEqual([
      { text: 'Sampai jumpa di kabar lain besok pagi.', outlet: 'Kabar', articles: 3, of: 3, example: 'a', reach: 'sentence' },
      { text: 'Toko Jaya menjual semua.', outlet: 'Kabar', articles: 3, of: 3, example: 'a', reach: 'line' },
    ])
  })
})

describe('cleaning', () => {
  const word = fc.constantFrom(
    'Baca juga:',
    'banjir',
    'Warga',
    'di',
    'Bogor',
    'surut.',
    '\n',
    'Penulis:',
    'Dian Sari',
    'SCROLL TO CONTINUE',
    '(abc)',
    '-',
    'JAKARTA,',
    'KOMPAS.com',
    'Jakarta',
    'Foto:',
    '"Kami',
    'pulang,"',
    'Halaman:',
    '21 Apr 2020',
    'Tanggul Jebol',
    'mengatakan',
    '?',
  )
  it('takes nothing out twice', () => {
    const { removed } = cleaned('SCROLL TO CONTINUE 21 Apr 2020 (abc) (abc)')
    for (let i = 1; i < removed.length; i++) expect(removed[i].at![0]).toBeGreaterThanOrEqual(removed[i - 1].at![1])
  })

  it('keeps nothing that is not in the input, and every word that it does not say it removed', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ')
        const result = clean(article(text))
        const letters = (piece: string) => [...piece.replace(/[\s,.;:|•·()-]+/g, '')].sort().join('')
        expect(letters(result.text + result.removed.map((removal) => removal.text).join(''))).toBe(letters(text))
        for (const { text: removed, at } of result.removed) expect(text.slice(at![0], at![1])).toBe(removed)
      }),
    )
  })

  it('finds nothing more in prose it has cleaned', () => {
    const once = clean(
      article(
        'JAKARTA, KOMPAS.com - Air surut. Baca juga: Banjir di Hulu, Warga Mengungsi Sementara itu, warga pulang.\nADVERTISEMENT\nSelesai sudah. (abc)',
      ),
    )
    expect(clean({ ...once, removed: [] })).toMatchObject({ text: once.text, removed: [] })
  })
})

describe('the vocabulary of a text', () => {
  it('answers for its own text, though others were read since', () => {
    const first = readVocabulary('Raja Juli datang. Raja Juli pergi, bupati tinggal.')
    const answers = () => [
      first.isLower('bupati'),
      first.isLower('gubernur'),
      first.recurs('Raja'),
      first.recurTogether('Raja', 'Juli'),
    ]
    expect(answers()).toEqual([true, false, true, true])
    const second = readVocabulary('Seorang gubernur.')
    expect(answers()).toEqual([true, false, true, true])
    expect([second.isLower('gubernur'), second.recurs('Raja')]).toEqual([true, false])
  })
})

// Writes news articles out of parts of our own, the same for the same number: sentences of several kinds in the proportions that
// Indonesian news has them, with datelines, bylines, related links and promos.

/** A small generator of pseudo-random numbers (mulberry32), so that every machine makes the same corpus. */
function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ')
const DAYS = 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' ')
const PLACES = [
  'Kabupaten Garut',
  'Kota Semarang',
  'Kabupaten Pekalongan',
  'Padang',
  'Manado',
  'Kabupaten Sleman',
  'Kota Bandung',
  'Ambon',
  'Palu',
  'Kabupaten Cianjur',
  'Surabaya',
  'Medan',
  'Kabupaten Lumajang',
  'Mataram',
  'Kupang',
  'Jayapura',
]
const DISTRICTS = [
  'Kecamatan Cisurupan',
  'Desa Sukamaju',
  'Kelurahan Tegalrejo',
  'Kecamatan Pronojiwo',
  'Desa Wonosari',
  'Kampung Baru',
  'Kecamatan Bayongbong',
  'Desa Mekarjaya',
]
const FIRST =
  'Budi Siti Agus Dewi Rahmat Yulia Hendra Ratna Bambang Indah Joko Lestari Fajar Wulan Arif Nurul Eko Sri Dedi Maya'.split(' ')
const LAST =
  'Santoso Rahayu Wijaya Hidayat Nugroho Permata Saputra Kusuma Lubis Siregar Hutapea Pratama Wahyudi Setiawan Maharani'.split(
    ' ',
  )
const OFFICES = [
  'Kepala Pelaksana BPBD',
  'Kapolres',
  'Bupati',
  'Wali Kota',
  'Kepala Dinas Kesehatan',
  'Kepala Kantor SAR',
  'Camat',
  'Kepala Bidang Humas Polda',
  'Sekretaris Daerah',
  'Juru Bicara Kementerian Sosial',
]
const RANKS = ['AKBP', 'Kombes Pol', 'Letkol Inf', 'Kompol', 'AKP']
const EVENTS = [
  'banjir bandang',
  'tanah longsor',
  'kebakaran pasar',
  'kecelakaan bus',
  'gempa bumi',
  'angin puting beliung',
  'keracunan makanan',
]
const STATUS = [
  'meninggal dunia',
  'mengalami luka-luka',
  'masih hilang',
  'berhasil diselamatkan',
  'mengungsi',
  'dirawat di rumah sakit',
  'terdampak',
]
const UNITS = ['orang', 'warga', 'korban', 'kepala keluarga', 'penumpang', 'anak', 'jiwa']
const WORDS = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh belasan puluhan'.split(' ')
const FILLERS = [
  'Menurut dia, penanganan di lapangan terus dilakukan bersama relawan dan aparat setempat.',
  'Hingga berita ini ditulis, petugas gabungan masih berada di lokasi kejadian untuk membersihkan sisa material.',
  'Warga berharap pemerintah segera memperbaiki tanggul dan jembatan yang rusak agar kejadian serupa tidak terulang.',
  'Kondisi cuaca yang tidak menentu membuat proses evakuasi berjalan lebih lambat daripada yang direncanakan.',
  'Bantuan berupa makanan siap saji, selimut, dan air bersih mulai disalurkan ke sejumlah titik.',
  'Akses jalan menuju lokasi sempat tertutup, tetapi kini sudah bisa dilewati kendaraan roda dua.',
  '"Kami mengimbau masyarakat tetap waspada dan tidak mudah percaya pada kabar yang belum jelas sumbernya," ujarnya.',
  'Ia menambahkan bahwa anggaran penanganan diambil dari belanja tidak terduga yang sudah disiapkan sejak awal.',
  'Sejumlah pedagang memilih menutup kios lebih awal karena khawatir air kembali naik menjelang malam.',
  'Pihak sekolah meliburkan siswa dan mengalihkan kegiatan belajar ke rumah sampai keadaan dinyatakan aman.',
  '"Listrik di sebagian wilayah sengaja dipadamkan supaya tidak membahayakan penduduk yang masih bertahan," katanya.',
  'Penyebab pasti peristiwa tersebut masih diselidiki, dan keterangan para saksi akan dicocokkan dengan rekaman kamera pengawas.',
  'Tim kesehatan membuka layanan pemeriksaan gratis, terutama bagi lansia, ibu hamil, dan balita.',
  'Perbaikan saluran yang tersumbat dijanjikan rampung sebelum puncak musim hujan, meski kontraktor mengeluhkan kekurangan alat berat.',
  'Di sisi lain, aktivis lingkungan menilai alih fungsi lahan di hulu sungai tidak pernah benar-benar diawasi.',
  'Laporan lengkap mengenai kerugian, termasuk kerusakan sawah dan rumah, akan diumumkan setelah pendataan selesai.',
]
const INSERTS = [
  'Baca juga: Cara Menyimpan Dokumen Penting agar Aman dari Banjir',
  'Simak juga: Daftar Posko yang Dibuka untuk Warga Terdampak',
  'Dapatkan update berita pilihan dan breaking news setiap hari melalui grup Telegram kami.',
]

/** The article of a number: title, day of publication, text of about 2.8 KB. */
export function makeArticle(number) {
  const next = random(number * 2654435761 + 97)
  const pick = (list) => list[Math.floor(next() * list.length)]
  const whole = (least, most) => least + Math.floor(next() * (most - least + 1))
  const day = new Date(Date.UTC(2019 + (number % 6), whole(0, 11), whole(1, 28)))
  const date = () => `${DAYS[day.getUTCDay()]} (${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()})`
  const longDate = () => `${whole(1, 28)} ${pick(MONTHS)} ${day.getUTCFullYear() - whole(0, 3)}`
  const name = () => `${pick(FIRST)} ${pick(LAST)}`
  const place = () => pick(PLACES)
  const figure = () => (next() < 0.3 ? pick(WORDS) : String(whole(2, 900)))
  const sentences = [
    () => `Sebanyak ${figure()} ${pick(UNITS)} ${pick(STATUS)} akibat ${pick(EVENTS)} di ${place()}, ${date()}.`,
    () =>
      `${pick(OFFICES)} ${place().split(' ').pop()} ${name()} mengatakan, ${figure()} ${pick(UNITS)} ${pick(STATUS)} dan ${figure()} ${pick(UNITS)} lainnya ${pick(STATUS)}.`,
    () => `Peristiwa itu terjadi di ${pick(DISTRICTS)}, ${place()}, sekitar pukul ${whole(0, 23)}.${String(whole(10, 59))} WIB.`,
    () => `Dari ${whole(20, 300)} ${pick(UNITS)} itu, ${whole(2, 19)} di antaranya ${pick(STATUS)}.`,
    () =>
      `${pick(RANKS)} ${name()} menyebut kejadian tersebut bermula pada ${longDate()} ketika hujan deras mengguyur ${place()}.`,
    () =>
      `"Sampai tadi malam kami mencatat ${figure()} rumah rusak dan ${figure()} ${pick(UNITS)} ${pick(STATUS)}," kata ${name()}, ${date()}.`,
    () => `Data sementara menunjukkan jumlah korban bertambah dari ${whole(2, 20)} menjadi ${whole(21, 60)} orang sejak kemarin.`,
    ...Array(24).fill(() => pick(FILLERS)),
  ]
  const title = `${place().split(' ').pop()} Dilanda ${pick(EVENTS).replace(/\b\w/g, (letter) => letter.toUpperCase())}, ${whole(2, 90)} Warga Mengungsi`
  const paragraphs = []
  for (let i = 0, most = whole(5, 10); i < most; i++) {
    const opening = i === 0 ? `${place().split(' ').pop().toUpperCase()}, KORAN CONTOH - ` : ''
    paragraphs.push(opening + Array.from({ length: whole(1, 5) }, () => pick(sentences)()).join(' '))
    if (next() < 0.15) paragraphs.push(pick(INSERTS))
  }
  paragraphs.push(`Penulis: ${name()} Editor: ${name()}`)
  return { id: `bench-${number}`, title, published: day.toISOString().slice(0, 10), text: paragraphs.join('\n\n') }
}

/** The same as a page of about 150 KB, most of it furniture, scripts and styles. */
export function makePage(number, article = makeArticle(number)) {
  const filler = `<script>var a${number}=[${Array.from({ length: 9000 }, (_, i) => (i * 7919 + number) % 997).join(',')}];</script>`
  const link = (i) =>
    `<li class="list__item"><a href="https://contoh.example/baca/${number}/${i}"><img src="/g/${i}.jpg" alt=""><h3>Judul berita lain nomor ${i}</h3></a></li>`
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${article.title}</title>
<meta property="og:title" content="${article.title}"><meta property="article:published_time" content="${article.published}T07:00:00+07:00">
<style>${'.k{margin:0;padding:0;color:#111}'.repeat(900)}</style>${filler}</head><body>
<header><nav><ul>${Array.from({ length: 60 }, (_, i) => link(i)).join('')}</ul></nav></header>
<main><article><h1>${article.title}</h1><div class="read__content">${article.text
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph.replaceAll('"', '&quot;')}</p>`)
    .join('\n')}</div></article>
<aside><ul>${Array.from({ length: 240 }, (_, i) => link(i + 60)).join('')}</ul></aside></main>
<footer>${'<p><a href="/">Tentang kami</a></p>'.repeat(40)}</footer>${filler}</body></html>
`
}

/** What every page of the table tells: the article's parts, in words written for this project. */
export const STORY = {
  title: 'Tanah Longsor Tutup Jalan Provinsi di Lereng Kalibaru',
  author: 'Dian Sari',
  editor: 'Budi Hartono',
  body: [
    'KALIBARU - Tanah longsor menutup jalan provinsi di lereng Kalibaru pada Selasa malam setelah hujan turun selama lima jam tanpa henti.',
    'Kepala pelaksana badan penanggulangan bencana setempat mengatakan, dua alat berat dikerahkan untuk membuka jalan.',
    '“Kami bekerja sejak subuh,” katanya.',
    'Tiga Rumah Rusak',
    'Longsor merusak tiga rumah di kaki lereng, dan tujuh penghuninya menginap di balai desa sampai keadaan aman.',
    'Warga diminta tidak melintas pada malam hari karena tanah di tebing masih bergerak.',
    'Data sementara korban dan kerusakan:',
    'Dua warga terluka ringan',
    'Tiga rumah rusak berat',
    'Petugas memperkirakan jalan dapat dilalui kendaraan kecil pada Kamis siang apabila hujan tidak turun lagi.',
  ],
} as const

const [LEAD, SECOND, QUOTE, HEADING, THIRD, FOURTH, INTRO, ITEM, OTHER_ITEM, LAST] = STORY.body

/** A list of other articles as sites print it behind the body: picture, linked headline, time, summary. */
function cards(item: string, wrap: (items: string) => string): string {
  const stories = [
    [
      'Harga Cabai Turun Menjelang Hari Raya',
      'Harga cabai di pasar induk turun seperempat dalam sepekan terakhir, kata para pedagang.',
    ],
    [
      'Festival Layang-layang Digelar di Pantai Barat',
      'Ratusan peserta dari enam kabupaten akan menerbangkan layang-layang pada akhir pekan ini.',
    ],
    [
      'Klub Kota Menang Lagi di Kandang Sendiri',
      'Gol pada menit akhir membawa tim tuan rumah ke puncak klasemen sementara liga daerah.',
    ],
    [
      'Perpustakaan Keliling Sampai ke Pulau Kecil',
      'Anak-anak di pulau itu menyambut kapal buku yang singgah untuk pertama kalinya tahun ini.',
    ],
  ]
  return wrap(stories.map(([title, summary]) => item.replaceAll('TITLE', title!).replaceAll('SUMMARY', summary!)).join('\n'))
}

function head(extra: string, title = `${STORY.title} - Kabar Kalibaru`): string {
  return `<head><meta charset="utf-8"><title>${title}</title><meta property="og:title" content="${STORY.title}"><meta property="og:type" content="article">${extra}</head>`
}

const MENU = `<nav><ul>${['Beranda', 'Daerah', 'Nasional', 'Olahraga', 'Hiburan'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul></nav>`
const FOOT =
  '<footer><p>Kabar Kalibaru adalah media daring yang terbit di Kalibaru sejak tahun 2011.</p><a href="/redaksi">Redaksi</a> <a href="/pedoman">Pedoman Media Siber</a></footer>'
const LIST = `<ul><li>${ITEM}</li><li>${OTHER_ITEM}</li></ul>`

/** Pages in the markup of sites without a profile: name, page, and what of author and editor the page shows. */
export const THEMES: readonly { name: string; page: string; author?: true; editor?: true; published: string | null }[] = [
  {
    name: 'regional network with numbered pages',
    author: true,
    editor: true,
    published: '2024-02-07T09:20:00+07:00',
    page: `<!doctype html><html>${head('<link rel="canonical" href="https://www.kabarkalibaru.co.id/daerah/pr-117/longsor">')}<body>${MENU}
      <section class="main-content"><div class="read"><h1 class="read__title">${STORY.title}</h1>
      <div class="read__info"><div class="read__info__author"><a href="/author/1">${STORY.author}</a></div><div class="read__info__date">- 7 Februari 2024, 09:20 WIB</div></div>
      <div class="photo"><img src="a.jpg"><div class="photo__caption">Alat berat membuka jalan yang tertutup longsor. /Antara/Dian</div></div>
      <article class="read__content clearfix"><p><strong>${LEAD}</strong></p><p>${SECOND}</p><p>${QUOTE}</p>
      <p><strong>Baca Juga: <a href="/x">Harga Cabai Turun Menjelang Hari Raya</a></strong></p>
      <h2>${HEADING}</h2><p>${THIRD}</p><div class="ads-on-body"><p>ADVERTISEMENT</p></div><p>${FOURTH}</p><p>${INTRO}</p>${LIST}<p>${LAST}***</p>
      <div class="paging paging--article"><div class="paging__title">Halaman:</div><div class="paging__item"><a href="?page=1">1</a></div><div class="paging__item"><a href="?page=2">2</a></div></div></article>
      <div class="read__editor">Editor: ${STORY.editor}</div>
      <div class="tag"><h4>Tags</h4><ul><li><a href="/tag/longsor">longsor</a></li></ul></div>
      ${cards('<div class="latest__item"><div class="latest__img"><img src="b.jpg"></div><div class="latest__right"><h2 class="latest__title"><a href="/y">TITLE</a></h2><div class="latest__date">7 Februari 2024, 08:00 WIB</div><p>SUMMARY</p></div></div>', (items) => `<section class="latest"><h3>Terkini</h3>${items}</section>`)}
      </div></section>${FOOT}</body></html>`,
  },
  {
    name: 'WordPress, newspaper theme',
    author: true,
    published: '2024-02-07T09:20:31+07:00',
    page: `<!doctype html><html>${head(`<meta property="article:published_time" content="2024-02-07T02:20:31+00:00"><link rel="canonical" href="https://kabarkalibaru.net/longsor/"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Article","headline":"${STORY.title}","author":{"name":"${STORY.author}","@id":"#p"},"datePublished":"2024-02-07T02:20:31+00:00"},{"@type":"WebPage","name":"x"}]}</script>`)}
      <body class="single postid-12">${MENU}<div class="td-post-header"><header class="td-post-title"><h1 class="entry-title">${STORY.title}</h1>
      <div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">Oleh</div> <a href="/author/dian">${STORY.author}</a></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2024-02-07T09:20:31+07:00">Februari 7, 2024</time></span></div></header></div>
      <div class="td-post-sharing"><a href="#">Facebook</a><a href="#">Twitter</a></div>
      <div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><img src="a.jpg"><figcaption class="wp-caption-text">Warga menunggu jalan dibuka. (Foto: Kabar Kalibaru)</figcaption></figure></div>
      <p>${LEAD}</p><p>${SECOND}</p><p>${QUOTE}</p><blockquote><p><a href="/z">BACA JUGA: Festival Layang-layang Digelar di Pantai Barat</a></p></blockquote><h3>${HEADING}</h3><p>${THIRD}</p><p>${FOURTH}</p><p>${INTRO}</p>${LIST}<p>${LAST}</p></div>
      <footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>TAGS</span></li><li><a href="/tag">Longsor</a></li></ul></div></footer>
      ${cards('<div class="td_module_related_posts"><div class="td-module-image"><a href="/q"><img src="c.jpg"></a></div><div class="item-details"><h3 class="entry-title td-module-title"><a href="/q">TITLE</a></h3></div></div>', (items) => `<div class="td_block_wrap td_block_related_posts"><h4>BERITA TERKAIT</h4>${items}</div>`)}
      <div class="comments" id="comments"><div id="respond"><h3>TINGGALKAN BALASAN</h3><form><p>Alamat email Anda tidak akan dipublikasikan karena kami menjaga kerahasiaan pembaca.</p></form></div></div>${FOOT}</body></html>`,
  },
  {
    name: 'WordPress, regional theme with inserts and summaries of others',
    author: true,
    published: '2024-02-07T09:20:00+07:00',
    page: `<!doctype html><html>${head('<link rel="canonical" href="https://suarakalibaru.com/2024/02/07/longsor/">')}<body>${MENU}<main id="primary" class="site-main"><article id="post-12" class="post type-post"><header class="entry-header"><h1 class="entry-title">${STORY.title}</h1>
      <div class="gmr-meta-topic"><span class="meta-content"><span class="author vcard">Penulis: <a href="/author">${STORY.author}</a></span> <span class="posted-on">Rabu, 7 Februari 2024 | 09:20 WIB</span></span></div></header>
      <div class="entry-content entry-content-single clearfix"><p>${LEAD}</p><p>${SECOND}</p><div class="gmr-banner-insidecontent"><img src="i.gif"></div>
      <div class="kotak"><div class="judul">Baca Juga</div><ul><li><a href="/a">Klub Kota Menang Lagi di Kandang Sendiri</a></li><li><a href="/b">Perpustakaan Keliling Sampai ke Pulau Kecil</a></li></ul></div>
      <p>${QUOTE}</p><p><strong>${HEADING}</strong></p><p>${THIRD}</p><p>${FOURTH}</p><p>${INTRO}</p>${LIST}<p>${LAST}</p><p><em>(dsr/bhr)</em></p><div class="post-views content-post">Dibaca 120 kali</div></div></article>
      <div class="gmr-box-content"><h3 class="widget-title">Berita Lainnya</h3>${cards('<div class="col"><h4><a href="/w">TITLE</a></h4><p>SUMMARY</p></div>', (items) => `<div class="row">${items}</div>`)}</div></main>${FOOT}</body></html>`,
  },
  {
    name: 'Blogger, text parted by line breaks',
    published: '2024-02-07T09:20:00+07:00',
    page: `<!doctype html><html>${head('')}<body>${MENU}<div class="blog-posts hfeed"><div class="post hentry"><h3 class="post-title entry-title">${STORY.title}</h3><div class="post-header">Rabu, Februari 07, 2024 09:20 WIB</div>
      <div class="post-body entry-content" id="post-body-551"><div class="separator" style="clear: both;"><a href="a.jpg"><img src="a.jpg"></a></div>${LEAD}<br><br>${SECOND}<br><br>${QUOTE}<br><br><b>${HEADING}</b><br><br>${THIRD}<br><br>${FOURTH}<br><br>${INTRO}<br>${LIST}<br>${LAST}<div style="clear: both;"></div></div>
      <div class="post-footer"><span class="post-labels">Label: <a href="/l">Daerah</a></span></div></div><div class="comments"><h4>Tidak ada komentar:</h4><a href="#">Posting Komentar</a></div></div>
      <div class="sidebar"><h2>Entri Populer</h2>${cards('<li><a href="/p">TITLE</a><div class="item-snippet">SUMMARY</div></li>', (items) => `<ul>${items}</ul>`)}</div>${FOOT}</body></html>`,
  },
  {
    name: 'broadcaster, every paragraph in a box of its own',
    published: '2024-02-07',
    page: `<!doctype html><html>${head('<meta property="article:published_time" content="2024-02-07">')}<body>${MENU}<main role="main"><div class="bx-1"><h1 id="content" tabindex="-1">${STORY.title}</h1></div><div class="bx-2"><figure><div><img src="a.jpg"></div><figcaption><span>Keterangan gambar, </span>Jalan yang tertutup longsor di lereng itu</figcaption></figure></div>
      ${[`<b>${LEAD}</b>`, SECOND, QUOTE].map((text) => `<div dir="ltr" class="bx-3"><p class="bx-4">${text}</p></div>`).join('')}
      <section class="bx-9" aria-label="Paling banyak dibaca"><a href="#end">Lewati Paling banyak dibaca dan terus membaca</a><h2>Paling banyak dibaca</h2>${cards('<li><div><a href="/r">TITLE</a></div></li>', (items) => `<ol>${items}</ol>`)}<p id="end">Akhir dari Paling banyak dibaca</p></section>
      <div class="bx-3"><h2>${HEADING}</h2></div>${[THIRD, FOURTH, INTRO].map((text) => `<div dir="ltr" class="bx-3"><p class="bx-4">${text}</p></div>`).join('')}<div class="bx-3">${LIST}</div><div dir="ltr" class="bx-3"><p class="bx-4">${LAST}</p></div></main>
      <section aria-labelledby="top"><h2 id="top">Berita terkait</h2>${cards('<li><div><h3><a href="/s">TITLE</a></h3><time>6 Februari 2024</time><p>SUMMARY</p></div></li>', (items) => `<ul>${items}</ul>`)}</section>${FOOT}</body></html>`,
  },
  {
    name: 'body cut into several boxes by promotions',
    author: true,
    editor: true,
    published: '2024-02-07T09:20:00+07:00',
    page: `<!doctype html><html>${head(`<meta name="author" content="${STORY.author}"><meta name="editor" content="${STORY.editor}"><meta name="pubdate" content="2024-02-07 09:20:00">`)}<body>${MENU}<div class="page"><h1>${STORY.title}</h1><div class="grid paywall"><div class="inner"><p>${LEAD}</p><p>${SECOND}</p><p>${QUOTE}</p></div></div>
      <div class="grid"><div class="card"><a href="/t">Harga Cabai Turun Menjelang Hari Raya</a></div></div>
      <div class="grid paywall"><div class="inner"><h2>${HEADING}</h2><p>${THIRD}</p><p>${FOURTH}</p></div></div><div class="grid"><p>Berlangganan buletin kami untuk menerima kabar pilihan setiap pagi di kotak surat Anda.</p></div>
      <div class="grid paywall"><div class="inner"><p>${INTRO}</p>${LIST}<p>${LAST}</p></div></div></div>${FOOT}</body></html>`,
  },
  {
    name: 'government site in a table',
    published: '2024-02-07',
    page: `<html>${head('')}<body><table><tr><td class="kiri"><a href="/">Beranda</a><br><a href="/profil">Profil</a><br><a href="/layanan">Layanan</a></td><td class="tengah"><h2>${STORY.title}</h2><span class="tanggal">Rabu, 7 Februari 2024</span>
      <div class="field field-name-body"><div class="field-items"><div class="field-item even"><p>${LEAD}</p><p>${SECOND}</p><p>${QUOTE}</p><p><strong>${HEADING}</strong></p><p>${THIRD}</p><p>${FOURTH}</p><p>${INTRO}</p>${LIST}<p>${LAST}</p></div></div></div></td>
      <td class="kanan"><b>Pengumuman</b>${cards('<p><a href="/u">TITLE</a><br>SUMMARY</p>', (items) => items)}</td></tr></table><div>Hak cipta Dinas Komunikasi Kabupaten Kalibaru. Seluruh isi boleh dikutip dengan menyebut sumber.</div></body></html>`,
  },
  {
    name: 'dated summaries of other articles in the same box as the body',
    author: true,
    published: '2024-02-07T09:20:00+07:00',
    page: `<!doctype html><html>${head('')}<body>${MENU}<div class="isi"><h1>${STORY.title}</h1><div>${STORY.author} - Kabar Kalibaru</div><div>Rabu, 07 Feb 2024 09:20 WIB</div><p>${LEAD}</p><p>${SECOND}</p><p>${QUOTE}</p><p><b>${HEADING}</b></p><p>${THIRD}</p><p>${FOURTH}</p><p>${INTRO}</p>${LIST}<p>${LAST}</p>
      <div class="judul-daftar">Artikel Lainnya</div><ul>${cards('<li><h3><a href="/v">TITLE</a></h3><span>7/2/2024 08:10</span><p>SUMMARY</p></li>', (items) => items)}</ul></div>${FOOT}</body></html>`,
  },
  {
    name: 'readers write longer than the article',
    published: '2024-02-07T09:20:00+07:00',
    page: `<!doctype html><html>${head('<meta name="publishdate" content="2024/02/07 09:20:00">')}<body>${MENU}<article><h1>${STORY.title}</h1>${[LEAD, SECOND, QUOTE].map((text) => `<p>${text}</p>`).join('')}<h2>${HEADING}</h2><p>${THIRD}</p><p>${FOURTH}</p><p>${INTRO}</p>${LIST}<p>${LAST}</p></article>
      <section id="comments" class="komentar"><h2>12 Komentar</h2>${Array.from({ length: 12 }, (_, i) => `<div class="comment"><b>Pembaca ${i}</b><p>Saya lewat jalan itu setiap hari dan memang tebingnya sudah lama retak, semoga petugas dan warga selamat semua nomor ${i}.</p></div>`).join('')}</section>${FOOT}</body></html>`,
  },
  {
    name: 'AMP page with its own tags',
    author: true,
    published: '2024-02-07T09:20:00+07:00',
    page: `<!doctype html><html amp lang="id">${head(`<link rel="canonical" href="https://www.kabarkalibaru.co.id/amp/longsor"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"${STORY.title}","datePublished":"2024-02-07T09:20:00+07:00","author":{"@type":"Person","name":"${STORY.author}"},"publisher":{"@type":"Organization","name":"Kabar Kalibaru"},}</script>`)}<body>
      <amp-sidebar id="s" layout="nodisplay"><ul><li><a href="/">Beranda</a></li></ul></amp-sidebar><div class="amp-wp-article"><header><h1 class="amp-wp-title">${STORY.title}</h1></header>
      <figure><amp-img src="a.jpg" layout="responsive"></amp-img><figcaption>Jalan yang tertutup longsor di lereng itu</figcaption></figure>
      <div class="amp-wp-article-content"><p>${LEAD}</p><amp-ad width="300" height="250" type="doubleclick"><p>Iklan layanan masyarakat yang panjang sekali dan tidak ada hubungannya dengan berita.</p></amp-ad><p>${SECOND}</p><p>${QUOTE}</p><p class="baca-juga">Baca juga: <a href="/x">Harga Cabai Turun Menjelang Hari Raya</a></p><h2>${HEADING}</h2><p>${THIRD}</p><p>${FOURTH}</p><p>${INTRO}</p>${LIST}<p>${LAST}</p></div>
      <div class="amp-related"><h4>Baca Juga</h4><ul><li><a href="/1">Festival Layang-layang Digelar di Pantai Barat</a></li><li><a href="/2">Klub Kota Menang Lagi di Kandang Sendiri</a></li></ul></div></div></body></html>`,
  },
  {
    name: 'print view with line breaks in paragraphs',
    published: '2024-02-07T09:20:00+07:00',
    page: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><title>${STORY.title}</title></head><body onload="window.print()"><center><b>Kabar Kalibaru</b></center><h3>${STORY.title}</h3><font size="1">Rabu, 07 Februari 2024 | 09:20</font><hr>
      <div align="justify"><p>${LEAD}<br>${SECOND}</p><p>${QUOTE}</p><p><b>${HEADING}</b><br>${THIRD}<br>${FOURTH}</p><p>${INTRO}</p>${LIST}<p>${LAST}</p></div><hr><font size="1">Dicetak dari https://kabarkalibaru.example/berita/longsor</font></body></html>`,
  },
  {
    name: 'page builder, paragraphs in boxes, unclosed links in the menu',
    author: true,
    published: '2024-02-07T09:20:00+07:00',
    page: `<!doctype html><html>${head('<meta property="article:published_time" content="2024-02-07T02:20:00Z">')}<body><div class="menu-atas"><a href="/a">Daerah<a href="/b">Nasional<a href="/c">Olahraga</div>
      <div class="elementor-widget-heading"><h1>${STORY.title}</h1></div><div class="elementor-post-info"><span class="elementor-icon-list-text">Rabu, 7 Februari 2024 09:20 WIB</span> <span class="post-author">${STORY.author}</span></div>
      <div class="elementor-widget-theme-post-content"><div class="elementor-widget-container">${[LEAD, SECOND, QUOTE].map((text) => `<div>${text}</div>`).join('')}<div><strong>${HEADING}</strong></div>${[THIRD, FOURTH, INTRO].map((text) => `<div>${text}</div>`).join('')}${LIST}<div>${LAST}</div></div></div>
      <div class="elementor-posts">${cards('<article class="elementor-post"><div class="elementor-post__text"><h3><a href="/d">TITLE</a></h3><div class="elementor-post__excerpt"><p>SUMMARY</p></div><a href="/d">Baca Selengkapnya »</a></div></article>', (items) => items)}</div>${FOOT}</body></html>`,
  },
  {
    name: 'the next article loaded below',
    author: true,
    published: '2024-02-07T09:20:00+07:00',
    page: `<!doctype html><html>${head(`<meta name="author" content="${STORY.author}"><meta property="article:published_time" content="2024-02-07T09:20:00+07:00">`)}<body>${MENU}<article><h1>${STORY.title}</h1><div class="konten"><p>${LEAD}</p><p>${SECOND}</p><p>${QUOTE}</p><h2>${HEADING}</h2><p>${THIRD}</p><p>${FOURTH}</p><p>${INTRO}</p>${LIST}<p>${LAST}</p></div></article>
      <article><h1>Harga Cabai Turun Menjelang Hari Raya</h1><div class="konten"><p>Harga cabai di pasar induk turun seperempat dalam sepekan terakhir, kata para pedagang pada Selasa.</p><p>Pasokan dari lereng selatan kembali lancar setelah jalan diperbaiki pekan lalu oleh pemerintah.</p></div></article>${FOOT}</body></html>`,
  },
  {
    name: 'saved by a browser, label and name in cells of their own',
    author: true,
    editor: true,
    published: '2024-02-07T09:20:00+07:00',
    page: `<!doctype html>\n<!-- saved from url=(0051)https://www.kabarkalibaru.co.id/berita/longsor-lereng -->\n<html>${head('')}<body>${MENU}<div class="artikel"><h1>${STORY.title}</h1><div><div>Penulis</div><div>${STORY.author}</div></div><div>Rabu, 7 Februari 2024 - 09:20 WIB</div>
      <div class="teks"><p>${LEAD}</p><p>${SECOND}</p><p>${QUOTE}</p><h3>${HEADING}</h3><p>${THIRD}</p><p>${FOURTH}</p><p>${INTRO}</p><table><tr><td>${ITEM}</td></tr><tr><td>${OTHER_ITEM}</td></tr></table><p>${LAST}</p></div>
      <table><tr><td>Editor</td><td>: ${STORY.editor}</td></tr></table><div class="bagikan"><a href="#">Facebook</a> <a href="#">Twitter</a></div></div>${FOOT}</body></html>`,
  },
  {
    name: 'body named only in JSON-LD, drawn by a script',
    author: true,
    published: '2024-02-07T09:20:00+07:00',
    page: `<!doctype html><html>${head(`<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: STORY.title, datePublished: '2024-02-07T09:20:00+07:00', author: [{ '@type': 'Person', name: STORY.author }], articleBody: STORY.body.join('\n\n') })}</script>`)}<body><div id="root"></div><script>mulai()</script></body></html>`,
  },
]

const SHELL = (body: string) =>
  `<!doctype html><html><head><title>Kabar Kalibaru</title></head><body>${MENU}${body}${FOOT}</body></html>`

/** Pages that hold no article, by what they are. */
export const NO_ARTICLES: readonly { name: string; page: string }[] = [
  {
    name: 'front page with summaries',
    page: SHELL(
      cards(
        '<div class="item"><h2><a href="/1">TITLE</a></h2><span>7 Februari 2024</span><p>SUMMARY</p></div>',
        (items) => `<main>${items}${items}</main>`,
      ),
    ),
  },
  {
    name: 'index of headlines',
    page: SHELL(cards('<li><a href="/1">TITLE</a> <small>09:20</small></li>', (items) => `<ul>${items}${items}</ul>`)),
  },
  {
    name: 'search results with the words around the hit',
    page: SHELL(
      cards(
        '<div class="hasil"><a href="/1">TITLE</a><div>… SUMMARY …</div></div>',
        (items) => `<h1>Hasil pencarian: longsor</h1>${items}`,
      ),
    ),
  },
  {
    name: 'video page',
    page: SHELL('<h1>Detik-detik Tebing Runtuh</h1><video src="a.mp4"></video><p>Tonton video lainnya di kanal kami.</p>'),
  },
  {
    name: 'photo page',
    page: SHELL(
      Array.from(
        { length: 6 },
        (_, i) =>
          `<figure><img src="${i}.jpg"><figcaption>Warga membersihkan jalan yang tertutup tanah di lereng itu pada hari Rabu pagi, foto ${i}. (Foto: Dian Sari)</figcaption></figure>`,
      ).join(''),
    ),
  },
  { name: 'page not found', page: SHELL('<h1>404</h1><p>Halaman yang Anda cari tidak ditemukan.</p>') },
  {
    name: 'login wall',
    page: SHELL(
      '<form class="login"><p>Silakan masuk untuk melanjutkan membaca seluruh berita di situs kami tanpa iklan.</p></form>',
    ),
  },
]

import type { CorpusTable } from '../../match/corpus.ts'

/** How often it happened, and what of it is told. */
export const INCIDENT_STRUCTURE: CorpusTable<'incidents'> = {
  name: 'structure',
  published: '2024-05-10',
  positives: [
    [
      { type: 'road-accident', date: 'd1' },
      '«Kecelakaan» itu terjadi di Bogor, Senin (6/5). Dalam peristiwa itu dua orang tewas.',
      '«Kecelakaan» terjadi di Bogor. Kejadian tersebut berlangsung Senin (6/5). Dua orang tewas.',
    ],
    [
      [
        { type: 'flood', date: 'd1' },
        { type: 'flood', date: 'd2' },
      ],
      '«Banjir» melanda Demak, Senin (6/5). Pada Februari 2020, «banjir» di Kudus menewaskan dua orang.',
    ],
    [
      { type: 'ship-accident', name: 'KM Bahari Jaya' },
      'KM Bahari Jaya «tenggelam» di perairan Buton, Senin (6/5). Dua orang hilang.',
    ],
    [
      { type: 'road-accident', name: 'PO Melati Jaya' },
      'Bus PO Melati Jaya «terguling» di Subang, Senin (6/5). Dua orang tewas.',
    ],
    [{ type: 'rail-accident', name: 'KA Melati' }, 'KA Melati «anjlok» di Malang, Senin (6/5).'],
    [{ type: 'rail-accident', name: null }, 'Sebuah kereta api «anjlok» di Malang, Senin (6/5).'],
    [{ type: 'air-accident', name: 'QZ8501' }, 'Pesawat QZ8501 «hilang kontak» di Laut Jawa, Senin (6/5).'],
    // a make, and no flight
    [{ type: 'air-accident', name: null }, 'Helikopter MI-17 «jatuh» di Papua, Senin (6/5). Empat orang tewas.'],
    [
      { type: 'landslide', counts: ['c1'] },
      '«Longsor» menimbun rumah di Brebes, Selasa (7/5) malam. Pada Rabu (8/5) dini hari, longsor itu menewaskan dua orang.',
    ],
    // the day and place of those it befell
    [
      { type: 'road-accident', date: 'd1', location: 'l1' },
      'Bus itu «terguling». Sebanyak 12 orang tewas di Subang pada Senin (6/5).',
    ],
    // where it happened, and not whose ship or army it was
    [
      { type: 'ship-accident', location: 'l2' },
      'Kapal berbendera Liberia «tenggelam» di Laut Jawa, Senin (6/5). Dua orang hilang.',
    ],
    // the road, and not the town it runs through
    [{ type: 'road-accident', location: 'l1' }, '«Kecelakaan» terjadi di Jalan Merdeka, Bogor, Senin (6/5). Dua orang tewas.'],
    // what is said of it
    [
      { type: 'landslide', location: 'l1' },
      'Bupati itu mengimbau warga menjauhi tambang di Kudus setelah «longsor» yang menewaskan dua orang.',
    ],
    // whom it befell belongs elsewhere
    [{ type: 'explosion', location: 'l2' }, 'Dua tentara Turki tewas akibat «ledakan» di Afganistan, Senin (6/5).'],
    // what follows is told elsewhere and is one with its cause
    [
      { type: 'earthquake', location: 'l2' },
      '«Tsunami» terjadi di Papua akibat gempa di Rusia, Senin (6/5). Gempa itu terasa sampai Jepang.',
    ],
    // since when it has gone on
    [{ type: 'captivity', date: 'd1' }, 'Sebanyak 20 WNI «disekap» di Sihanoukville, Kamboja, sejak Senin (6/5).'],
    // a road's kilometre is no ship
    [{ type: 'road-accident' }, '«Kecelakaan» terjadi di KM 91 Tol Cipularang, Senin (6/5). Dua orang tewas.'],
    // what was in the way
    [
      [
        { type: 'air-accident', counts: ['c1'] },
        { type: 'earthquake', date: 'd2' },
      ],
      'Sebuah «helikopter jatuh» di Oaxaca, Jumat (3/5), dan menewaskan 13 orang. Pada September 2017, «gempa» di Oaxaca menewaskan 471 orang.',
    ],
    [
      { type: 'road-accident', date: 'd1' },
      '«Kecelakaan» itu melibatkan truk di Bogor. Peristiwa nahas itu terjadi Minggu (5/5). Dua orang tewas.',
    ],
    [{ type: 'killing' }, 'Seorang wanita «ditemukan tewas» di Bekasi, Senin (6/5). Polisi menduga ia dibunuh.'],
    // a pandemic is one, its figures are of many days and places
    [
      { type: 'epidemic', counts: ['c1', 'c2'] },
      'Sebanyak 12 orang di Wuhan terinfeksi «virus corona», Senin (6/5). Di Jilin, 30 orang terinfeksi «virus corona» pada Sabtu (4/5).',
    ],
    [
      [{ type: 'epidemic' }, { type: 'epidemic' }],
      'Sebanyak 12 orang di Wuhan terinfeksi «virus corona», Senin (6/5). Di Cirebon, 30 orang terinfeksi «kolera» pada Juni 2012.',
    ],
    [
      { type: 'epidemic', counts: ['c1'] },
      'Sebanyak 12 orang di Wuhan terinfeksi «virus corona», Senin (6/5). Sebanyak 200 orang dievakuasi dari kota itu.',
    ],
    [
      { type: 'epidemic', counts: ['c1'] },
      'Sebanyak 12 orang di Sikka terinfeksi «demam berdarah», Senin (6/5). Pada 2023, Sikka mencatat 620 kasus.',
    ],
    // a country's own sick in a story of something else
    [
      { type: 'epidemic' },
      'India memperpanjang karantina nasional, Senin (6/5). Toko tetap tutup. Pasar dibuka. Kereta berhenti. India melaporkan 35.000 kasus «corona».',
    ],
    // what culprits are sought for, not how they were caught; a shooting is one where they are sought for it
    [
      { type: 'killing' },
      'Dua pelaku «pembunuhan» di Bekasi ditangkap, Senin (6/5). Satu di antaranya ditembak. Polisi menembak kakinya karena ia melawan.',
    ],
    [{ type: 'shooting' }, 'Pelaku «penembakan» di Bekasi ditangkap, Senin (6/5). Ia diduga membunuh seorang sopir.'],
    // an old one with another toll, in a story without a day of its own
    [
      [
        { type: 'flood', date: null, counts: ['c1'] },
        { type: 'flood', date: 'd1' },
      ],
      '«Banjir» melanda Demak dan menewaskan tiga orang. Pada Februari lalu, «banjir» di kota itu juga menewaskan 12 orang.',
    ],
    [
      { type: 'flood', date: 'd1', counts: ['c1'] },
      '«Banjir» melanda Demak dan menewaskan tiga orang. Pada Februari lalu, «banjir» itu juga merusak 40 rumah, tiga orang tewas.',
    ],
    // the day of what followed is not its own
    [
      { type: 'shooting', date: null },
      'Terdakwa kasus «penembakan» pelajar di Semarang membacakan pleidoi, Senin (6/5).',
      'Korban «penembakan» di Semarang tewas. Dua jenazah ditemukan pada Senin (6/5).',
    ],
    // what is compared with lies long before
    [
      { type: 'road-accident', counts: ['c1'] },
      '«Kecelakaan» bus di Subang, Senin (6/5), menewaskan 11 orang. Polisi mengatakan, pada Maret 2021 sebanyak 27 orang tewas di jalan itu sebelum «kecelakaan» tersebut.',
    ],
    [{ type: 'flood' }, '«Banjir» merendam Demak, Senin (6/5). Dua warga hanyut dan tewas.'],
  ],
  negatives: [],
}

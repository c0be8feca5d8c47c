import type { CorpusTable } from '../../match/corpus.ts'

/** Counts that stand together: several statuses, lists, groups and their parts, figures that replace others. */
export const STRUCTURE: CorpusTable<'counts'> = {
  name: 'structure',
  published: '2024-05-10',
  positives: [
    [
      [
        { value: 10, status: 'dead', of: null },
        { value: 312, status: 'infected', of: null },
        { value: 145, status: 'infected', of: 'c2' },
        { value: 21, status: 'infected', of: 'c2' },
        { value: 6, status: 'infected', of: 'c2' },
      ],
      'Jumlah PMI yang meninggal dunia sebanyak 10 orang. Dari 312 orang PMI positif Corona, terbanyak di Malaysia yakni sebanyak 145 orang, disusul Qatar (21); dan Taiwan (6).',
    ],
    [
      [
        { value: 12, status: 'dead' },
        { value: 5, status: 'injured' },
        { value: 3, status: 'missing' },
      ],
      '«12 tewas», «5 luka berat», dan «3 hilang».',
      'Banjir itu membuat «12 orang tewas», «5 orang luka-luka», dan «3 orang hilang».',
      'Sebanyak «12 orang meninggal», «5 terluka», sedangkan «3 lainnya masih dicari».',
      '«Korban meninggal 12 orang», «luka berat 5 orang», dan «hilang 3 orang».',
      '«Meninggal: 12 orang»\n«Luka: 5 orang»\n«Hilang: 3 orang»',
      'Data sementara, «meninggal dunia 12 orang», «luka-luka 5 orang», «hilang 3 orang».',
    ],
    [
      [
        { value: 12, status: 'dead' },
        { value: 30, status: 'injured' },
      ],
      'Ledakan itu «menewaskan 12 orang» dan «melukai 30 lainnya».',
      'Bom itu «menewaskan 12 orang» serta «melukai 30 orang lainnya».',
      'Sebanyak «12 orang tewas» dan «30 lainnya luka-luka».',
      'Kecelakaan itu mengakibatkan «12 orang tewas» dan «30 orang luka-luka».',
      'Selain «12 orang tewas», terdapat «30 orang yang terluka».',
    ],
    [
      [
        { value: 62, status: 'captive' },
        { value: 62, status: 'rescued' },
      ],
      '62 WNI yang disekap berhasil diselamatkan.',
      '62 WNI yang sempat disekap di ruko itu akhirnya dibebaskan.',
    ],
    [
      [
        { value: 62, status: 'rescued' },
        { value: 62, status: 'captive' },
      ],
      'Polisi menyelamatkan 62 WNI yang disekap perusahaan penipuan.',
      '62 WNI berhasil diselamatkan setelah sempat disekap.',
    ],
    [
      [
        { value: 2, status: 'dead' },
        { value: 3, status: 'dead' },
      ],
      '«Dua pria dan tiga anak tewas».',
      'Longsor «menewaskan dua pria» dan «tiga anak».',
    ],
    [
      [
        { value: 10, status: 'hospitalized', of: null },
        { value: 4, status: 'hospitalized', of: 'c1' },
      ],
      '«10 siswa dirawat» di puskesmas, «empat di antaranya» masih anak-anak.',
    ],
    [
      [
        { value: 15, status: 'injured', of: null },
        { value: 2, status: 'dead', of: 'c1' },
      ],
      '«15 orang terluka», «dua di antaranya meninggal dunia».',
      '«15 orang terluka». «Dua orang di antaranya meninggal dunia».',
    ],
    [
      [
        { value: 97, status: 'other', of: null },
        { value: 11, status: 'hospitalized', of: 'c1' },
        { value: 86, status: 'arrested', of: 'c1' },
      ],
      '«97 WNI kabur» dari sana. Sebanyak «11 orang di antaranya dirawat» di rumah sakit, sementara «86 lainnya ditahan».',
    ],
    [
      [
        { value: 70, status: 'present', of: null },
        { value: 40, status: 'rescued', of: 'c1' },
      ],
      'Dari «70 penumpang», «40 orang selamat».',
      'Dari «70 penumpang» kapal itu, «40 orang berhasil diselamatkan».',
    ],
    [
      [
        { value: 4, status: 'arrested', of: 'c2' },
        { value: 11, status: 'arrested', of: null },
      ],
      '«4 dari 11 tersangka» masih di bawah umur.',
      'Polisi menyebut «empat dari 11 tersangka» itu pelajar.',
    ],
    [
      [
        { value: 15, status: 'dead', of: null },
        { value: 1, status: 'dead', of: 'c1' },
        { value: 1, status: 'dead', of: 'c1' },
      ],
      'Sedikitnya 15 orang, termasuk seorang wartawan dan seorang aktivis, tewas.',
    ],
    [
      [
        { value: 12, status: 'dead', of: null },
        { value: 7, status: 'dead', of: 'c1' },
        { value: 5, status: 'dead', of: 'c1' },
      ],
      'Kecelakaan itu menewaskan 12 orang, terdiri dari 7 pria dan 5 wanita.',
      'Longsor itu menewaskan 12 orang yang terdiri atas 7 pria dan 5 wanita.',
      'Korban tewas mencapai 12 orang, rinciannya 7 pria dan 5 wanita.',
    ],
    [
      [
        { value: 18, status: 'dead', replacedBy: null },
        { value: 14, status: 'dead', replacedBy: 'c1' },
      ],
      'Korban tewas bertambah dari 14 menjadi 18 orang.',
      'Jumlah korban meninggal naik dari 14 orang menjadi 18 orang.',
    ],
    [
      [
        { value: 74, status: 'present', replacedBy: null },
        { value: 63, status: 'rescued', of: 'c1' },
        { value: 11, status: 'dead', of: 'c1', replacedBy: 'c4' },
        { value: 12, status: 'dead', replacedBy: null },
      ],
      'Kapal mengangkut 74 penumpang. Sebanyak 63 penumpang selamat dan 11 orang tewas. Jumlah korban tewas lalu bertambah menjadi 12 orang.',
    ],
    [
      [
        { value: 14, status: 'dead', replacedBy: 'c2' },
        { value: 18, status: 'dead', replacedBy: null },
      ],
      '14 orang tewas dalam gempa itu. Korban tewas kini bertambah menjadi 18 orang.',
    ],
    [
      { value: 2, status: 'dead' },
      '«Dua pemuda tewas». Keduanya tewas di tempat.',
      '«Dua pemuda tewas». Kedua korban dimakamkan hari itu.',
      '«Dua orang tewas». Dua korban itu warga setempat.',
    ],
    [
      [
        { value: 3, status: 'injured' },
        { value: 3, status: 'hospitalized' },
      ],
      'Tiga pekerja terluka. Ketiganya dirawat di rumah sakit.',
      '3 korban luka dirawat di rumah sakit.',
    ],
    [
      [
        { value: 2, status: 'arrested', unit: 'pria' },
        { value: 1, status: 'arrested', unit: 'wanita' },
      ],
      'Polisi menangkap dua pria dan seorang wanita.',
    ],
    [
      [
        { value: 120, status: 'affected', unit: 'KK' },
        { value: 480, status: 'affected', unit: 'jiwa' },
      ],
      'Sebanyak 120 KK atau 480 jiwa terdampak.',
    ],
    [
      [
        { value: 25, status: 'recovered', of: 'c2' },
        { value: 30, status: 'affected', of: null },
      ],
      '25 dari 30 siswa yang keracunan sudah sembuh.',
    ],
    [
      [
        { value: 148, status: 'affected', of: null },
        { value: 45, status: 'affected', unit: 'kepala keluarga', of: null },
      ],
      'Bantuan dibagikan kepada 148 jiwa dari 45 kepala keluarga yang terdampak.',
    ],
    [
      [
        { value: 2, status: 'dead' },
        { value: 16, status: 'dead' },
      ],
      'Ada tambahan 2 korban jiwa, total korban meninggal jadi 16 orang.',
      'Korban meninggal bertambah 2 orang sehingga totalnya menjadi 16 orang.',
    ],
    [
      [
        { value: 34, status: 'captive', of: null },
        { value: 21, status: 'captive', of: 'c1' },
        { value: 13, status: 'captive', of: 'c1' },
      ],
      'Sebanyak 34 WNI disekap. 34 WNI itu terdiri atas 21 laki-laki dan 13 perempuan.',
    ],
    [
      [
        { value: 34, status: 'captive' },
        { value: 2, status: 'hospitalized', of: 'c1' },
      ],
      'Sebanyak 34 WNI disekap. "Dua di antaranya dirawat di rumah sakit," kata dia.',
    ],
    [{ value: 152, status: 'rescued' }, 'Seluruh penumpang yang berjumlah «152 orang selamat».'],
    [{ value: 119, status: 'rescued' }, 'KBRI «membebaskan 119 WNI» yang menjadi korban perusahaan palsu.'],
    [{ value: 2, status: 'dead' }, 'Seorang sopir menabrak tiang. «Dua penumpang tewas».'],
    [
      { value: 1, status: 'arrested' },
      '«Seorang pria yang membunuh istrinya ditangkap».',
      '«Seorang pria berinisial AS (23) ditangkap» di Garut.',
      '«Seorang pria berinisial AB (24), warga Garut, ditangkap» polisi.',
    ],
    [{ value: 2, status: 'dead' }, '«Dua pemotor menabrak truk hingga tewas».', '«Dua pelajar tersambar petir lalu meninggal».'],
    [
      [
        { value: 421, status: 'infected', of: null },
        { value: 40, status: 'recovered', of: 'c1' },
        { value: 20, status: 'dead', of: 'c1' },
      ],
      'Kasus positif Covid-19 mencapai 421 orang. Dari jumlah kasus tersebut, 40 orang sembuh dan 20 meninggal.',
      'Kasus positif Covid-19 mencapai 421 orang. Dari jumlah itu, pasien yang sembuh 40 orang. Sementara 20 orang meninggal dunia.',
      'Kasus positif Covid-19 mencapai 421 orang. Sebanyak 40 di antaranya sembuh dan 20 orang dinyatakan meninggal.',
      'Sebanyak 421 orang positif Covid-19 (sembuh: 40, meninggal: 20).',
    ],
    [
      [
        { value: 30, status: 'infected', of: null },
        { value: 20, status: 'hospitalized', of: 'c1' },
        { value: 7, status: 'recovered', of: 'c1' },
        { value: 3, status: 'dead', of: 'c1' },
      ],
      'Di kota itu ada 30 kasus Covid-19, 20 dirawat, tujuh sembuh, dan tiga meninggal.',
      'Di kota itu ada 30 kasus Covid-19, 20 pasien dirawat, tujuh sembuh, dan tiga meninggal.',
      'Kasus positif Covid-19 berjumlah 30 orang. Saat ini 20 orang dirawat, 7 orang sembuh, dan 3 orang meninggal.',
    ],
    [
      [
        { value: 31, status: 'infected', of: null },
        { value: 28, status: 'hospitalized', of: 'c1' },
        { value: 3, status: 'dead', of: 'c1' },
        { value: 20, status: 'infected', of: null },
        { value: 17, status: 'hospitalized', of: 'c4' },
        { value: 3, status: 'dead', of: 'c4' },
      ],
      'Dari 31 kasus Covid-19 di Mimika, 28 dirawat dan tiga meninggal. Di Jayapura ada 20 kasus, 17 dirawat dan tiga meninggal.',
    ],
    [
      [
        { value: 13, status: 'dead', of: null },
        { value: 12, status: 'dead', of: 'c1' },
        { value: 1, status: 'dead', of: 'c1' },
      ],
      'Ada 13 jenazah di sana. Sebanyak 12 jenazah sudah diidentifikasi, sementara satu lainnya menunggu pencocokan.',
    ],
    [
      [
        { value: 11, status: 'arrested', of: null },
        { value: 4, status: 'arrested', of: 'c1' },
        { value: 3, status: 'arrested', of: 'c2' },
        { value: 1, status: 'arrested', of: 'c2' },
      ],
      '11 tersangka ditangkap. 4 orang di antaranya pelajar. Tiga di antaranya kelas sepuluh dan satu lainnya kelas sebelas.',
    ],
    [
      [
        { value: 5, status: 'dead', of: null },
        { value: 3, status: 'injured', of: null },
        { value: 2, status: 'missing', of: null },
      ],
      // Numbers that happen to add up, of people who can be no part of the dead.
      'Sebanyak 5 orang tewas, 3 orang terluka, dan 2 orang hilang.',
    ],
    [
      [
        { value: 12, status: 'dead', of: null },
        { value: 2, status: 'dead', of: 'c1' },
        { value: 5, status: 'injured', of: null },
      ],
      '12 orang tewas, dua di antaranya anak-anak, dan 5 orang terluka.',
    ],
    [
      [
        { value: 6, status: 'infected', of: null },
        { value: 4, status: 'infected', of: 'c1' },
        { value: 2, status: 'other', of: 'c1' },
      ],
      'ODP kini berjumlah 6 orang, dengan rincian 4 orang masih dalam proses pemantauan dan 2 orang selesai pemantauan.',
    ],
    [{ value: 5, status: 'injured' }, '«5 polisi terluka». Lima anggota Polri terluka panah.'],
    [
      { value: 65, status: 'recovered' },
      'PDP yang dinyatakan «pulang dan sehat sebanyak 65 orang».',
      '«65 pasien diperbolehkan pulang».',
    ],
    [{ value: 35, status: 'other' }, '«35 orang dinyatakan negatif».'],
    [
      [
        { value: 42, status: 'dead', of: null },
        { value: 34, status: 'dead', of: 'c1' },
        { value: 8, status: 'dead', of: 'c1' },
      ],
      'Korban meninggal mencapai 42 orang. Rinciannya, 34 orang di Mamuju dan 8 orang di Majene.',
      'Sebanyak 42 orang tewas. Rinciannya, Mamuju 34 orang dan Majene 8 orang.',
      'Sebanyak 42 orang tewas, tersebar di Mamuju 34 orang dan Majene 8 orang.',
      'Korban tewas 42 orang. Di antaranya 34 orang di Mamuju dan 8 orang di Majene.',
    ],
    [
      [
        { value: 300, status: 'recovered', of: null },
        { value: 100, status: 'recovered', of: null },
        { value: 75, status: 'recovered', of: null },
      ],
      // Nothing says whether the two are all of them or what they are of.
      'Pasien sembuh mencapai 300 orang. "Jawa Timur 100 orang, Jawa Barat 75 orang," kata dia.',
    ],
    [
      [
        { value: 50, status: 'other', of: null },
        { value: 3, status: 'dead', of: 'c1' },
      ],
      'Dari 50 santri, 3 orang tewas.',
    ],
    [
      [
        { value: 86, status: 'present', of: 'c2' },
        { value: 93, status: 'other', of: null },
      ],
      'Acara itu diikuti 86 peserta dari 93 peserta yang terdaftar.',
    ],
    [
      [
        { value: 834, status: 'infected', replacedBy: 'c2' },
        { value: 790, status: 'infected', replacedBy: null },
      ],
      'Orang dalam pemantauan (ODP) berkurang, sebelumnya mencapai 834 orang, kini menjadi 790 orang.',
    ],
    [
      [
        { value: 75, status: 'infected', replacedBy: null },
        { value: 95, status: 'recovered', replacedBy: null },
        { value: 842, status: 'recovered', replacedBy: null },
      ],
      'Ada 75 kasus baru Covid-19. Pasien sembuh bertambah 95 orang sehingga total menjadi 842 orang.',
    ],
    [{ value: 20, status: 'recovered' }, '«20 pasien dipulangkan dari rumah sakit».'],
    [{ value: 2, status: 'missing' }, 'Polisi bersama tim SAR masih «mencari dua warga».'],
    [
      [
        { value: 95, status: 'recovered', replacedBy: null },
        { value: 842, status: 'recovered', replacedBy: null },
      ],
      'Ada penambahan kasus kesembuhan, yakni 95 orang. Dengan demikian total kesembuhan menjadi 842 orang.',
    ],
    [
      [
        { value: 61, status: 'recovered', replacedBy: null },
        { value: 747, status: 'recovered', replacedBy: null },
      ],
      'Ada 61 pasien lagi yang dinyatakan sembuh sehingga totalnya menjadi 747 pasien.',
    ],
    [
      [
        { value: 12, status: 'dead', of: null },
        { value: 7, unit: null, status: 'dead', of: 'c1' },
        { value: 5, unit: null, status: 'dead', of: 'c1' },
      ],
      'Sebanyak 12 orang tewas, 7 di Kecamatan Cugenang dan 5 di Kecamatan Pacet.',
      'Sebanyak 12 orang tewas, 7 dari Kota Bandung, dan 5 dari Kabupaten Garut.',
    ],
    [
      [
        { value: 7, status: 'dead', of: null },
        { value: 3, status: 'dead', of: 'c1' },
        { value: 2, status: 'dead', of: 'c1' },
        { value: 1, status: 'dead', of: 'c1' },
        { value: 1, status: 'dead', of: 'c1' },
      ],
      // The last three add up to none of the others, the four to the first.
      'Tujuh pasien yang meninggal, 3 pasien dari Garut, 2 pasien dari Sumedang, 1 pasien dari Cimahi, dan 1 pasien dari Subang.',
    ],
    [
      [
        { value: 14, status: 'dead', replacedBy: 'c2' },
        { value: 18, status: 'dead', replacedBy: null },
      ],
      'Korban tewas akibat banjir di Agam sebanyak 14 orang. Kini menjadi 18 orang.',
      'Korban tewas akibat banjir di Agam sebanyak 14 orang. Bertambah menjadi 18 orang.',
    ],
    [
      [
        { value: 6, status: 'victim', of: null },
        { value: 4, status: 'dead', of: 'c1' },
        { value: 2, status: 'injured', of: 'c1' },
      ],
      'Ada 6 korban, 4 orang di antaranya meninggal dan 2 orang luka berat.',
    ],
    [
      [
        { value: 3, status: 'dead', of: null },
        { value: 2, status: 'dead', of: 'c1' },
      ],
      'Tiga orang, dua di antaranya anak-anak, tewas tersambar petir.',
      'Tiga orang, dua di antaranya anak-anak, dilaporkan tewas.',
    ],
    [
      [
        { value: 18, status: 'dead', replacedBy: null },
        { value: 14, status: 'dead', replacedBy: 'c1' },
      ],
      'Korban tewas bertambah menjadi 18 orang dari sebelumnya 14 orang.',
      'Korban tewas mencapai 18 orang dari sebelumnya 14.',
    ],
    [
      [
        { value: 1200, status: 'displaced', replacedBy: null },
        { value: 2500, status: 'displaced', replacedBy: 'c1' },
      ],
      'Jumlah pengungsi turun menjadi 1.200 orang dari sebelumnya 2.500 orang.',
    ],
    [{ value: 5, status: 'captive', factuality: 'possible' }, 'Petugas menduga «5 orang masih tertimbun».'],
    [{ value: 12, status: 'dead', factuality: 'certain' }, 'Polisi menduga bus yang «menewaskan 12 orang» itu melaju kencang.'],
    [{ value: 3, status: 'arrested' }, 'Polres menetapkan «3 tersangka», dua di antaranya masih buron.'],
    [
      [
        { value: 250, status: 'infected', of: null },
        { value: 62, status: 'hospitalized', of: 'c1' },
      ],
      'Pasien dalam pengawasan (PDP) berjumlah 250 orang. Sebanyak 62 PDP masih dirawat.',
    ],
    [
      [
        { value: 250, status: 'infected', of: null },
        { value: 9, status: 'other', of: null },
      ],
      'Pasien dalam pengawasan (PDP) berjumlah 250 orang. Sebanyak 9 ODP selesai pemantauan.',
    ],
    [
      [
        { value: 33, status: 'infected', replacedBy: null },
        { value: 900, status: 'infected', replacedBy: null },
        { value: 8000, status: 'infected', replacedBy: null },
      ],
      'Ada 33 kasus baru Covid-19. Pasien dalam pengawasan (PDP) bertambah menjadi 900 orang dan orang dalam pantauan (ODP) bertambah menjadi 8.000 orang.',
    ],
    [
      [
        { value: 2, status: 'infected', of: null },
        { value: 1, status: 'infected', of: null },
        { value: 2, status: 'infected', of: null },
      ],
      'Kasus baru ada di Gresik (2 kasus positif) dan Ngawi (1 kasus positif). Juga di Tuban (2 kasus positif).',
    ],
  ],
  negatives: [
    'Polisi memburu dua pelaku lain yang masih dicari.',
    'Dua orang lainnya masih dalam pencarian polisi.',
    'Dua orang masih dicari dan masuk DPO.',
    'Dua tersangka masih buron.',
    'Di lift itu ada 12 orang, lalu mati listrik.',
  ],
}

import type { SpeechTable } from './corpus-table.ts'

/** Who speaks, by name, office, pronoun and ending, and how, when and where. */
export const SPEAKERS: SpeechTable = {
  name: 'who speaks, how, when and where',
  published: '2023-05-18',
  positives: [
    // Name and office.
    [
      [{ name: 'Ratna Dewi', cue: 'kata', position: 'Bupati Malang' }],
      '⟨"Air mulai surut sejak pagi,"⟩ kata Bupati Malang Ratna Dewi.',
      '⟨"Air mulai surut sejak pagi,"⟩ kata Bupati Malang, Ratna Dewi.',
      '⟨"Air mulai surut sejak pagi,"⟩ kata Ratna Dewi, Bupati Malang.',
      '⟨”Air mulai surut sejak pagi,”⟩ kata Bupati Malang Ratna Dewi saat ditemui di posko.',
      'Bupati Malang Ratna Dewi datang. ⟨"Air mulai surut sejak pagi,"⟩ kata Ratna.',
      'Bupati Malang Ratna Dewi datang. ⟨"Air mulai surut sejak pagi,"⟩ kata Bupati.',
      'Bupati Malang Ratna Dewi datang. ⟨"Air mulai surut sejak pagi,"⟩ kata dia.',
      'Bupati Malang Ratna Dewi datang. ⟨"Air mulai surut sejak pagi,"⟩ kata beliau.',
    ],
    [
      [{ name: 'Ratna Dewi', cue: 'katanya', position: 'Bupati Malang' }],
      'Bupati Malang Ratna Dewi datang. ⟨"Air mulai surut sejak pagi,"⟩ katanya.',
      'Bupati Malang Ratna Dewi meninjau tanggul itu.\n⟨"Air mulai surut sejak pagi,"⟩ katanya.',
    ],
    [
      [{ name: 'Ratna Dewi', cue: 'ujarnya', position: 'Bupati Malang' }],
      'Bupati Malang Ratna Dewi datang. ⟨"Air mulai surut sejak pagi,"⟩ ujarnya.',
    ],
    // Two speakers.
    [
      [
        { name: 'Ratna Dewi', cue: 'kata', position: 'Bupati Malang' },
        { name: 'Wahyu Utama', cue: 'kata' },
        { name: 'Wahyu Utama', cue: 'katanya' },
      ],
      '⟨"Air mulai surut,"⟩ kata Bupati Malang Ratna Dewi. ⟨"Jalan masih putus,"⟩ kata Camat Wahyu Utama. ⟨"Kami menunggu alat berat,"⟩ katanya.',
      '⟨”Air mulai surut,”⟩ kata Bupati Malang Ratna Dewi.\n⟨”Jalan masih putus,”⟩ kata Camat Wahyu Utama.\n⟨”Kami menunggu alat berat,”⟩ katanya.',
    ],
    [
      [
        { name: 'Ratna Dewi', cue: 'kata', position: 'Bupati Malang' },
        { name: 'Wahyu Utama', cue: 'kata' },
        { name: 'Ratna Dewi', cue: 'kata' },
      ],
      '⟨"Air mulai surut,"⟩ kata Bupati Malang Ratna Dewi. ⟨"Jalan masih putus,"⟩ kata Camat Wahyu Utama. ⟨"Kami bagikan beras,"⟩ kata Ratna.',
    ],
    // "katanya" is of no body and no group.
    [
      [
        { name: 'Ratna Dewi', cue: 'mengatakan', mode: 'indirect', position: 'Bupati Malang' },
        { name: 'BPBD Malang', cue: 'menyebut', mode: 'indirect' },
        { name: 'Ratna Dewi', cue: 'katanya' },
      ],
      'Bupati Malang Ratna Dewi mengatakan ⟨air mulai surut⟩. BPBD Malang menyebut ⟨tanggul itu jebol kemarin⟩. ⟨"Warga boleh pulang besok,"⟩ katanya.',
    ],
    [
      [
        { name: 'Ratna Dewi', cue: 'mengatakan', mode: 'indirect', position: 'Bupati Malang' },
        { name: 'Ratna Dewi', cue: 'ujarnya' },
      ],
      'Bupati Malang Ratna Dewi mengatakan ⟨air mulai surut⟩. Masjid Agung masih tergenang. ⟨"Warga boleh pulang besok,"⟩ ujarnya.',
      'Bupati Malang Ratna Dewi mengatakan ⟨air mulai surut⟩. Ribuan umat Muslim mengungsi. ⟨"Warga boleh pulang besok,"⟩ ujarnya.',
      'Bupati Malang Ratna Dewi mengatakan ⟨air mulai surut⟩. Kampung Tangguh masih tergenang. ⟨"Warga boleh pulang besok,"⟩ ujarnya.',
    ],
    // Words for somebody told of before.
    [
      [{ name: 'Ratna Dewi', cue: 'kata', position: 'Ketua DPR' }],
      'Ketua DPR Ratna Dewi berharap banyak. ⟨"Kita harus saling peduli,"⟩ kata politikus itu.',
      'Ketua DPR Ratna Dewi berharap banyak. ⟨"Kita harus saling peduli,"⟩ kata politisi dari PDI-P ini.',
    ],
    [
      [
        { name: 'Ratna Dewi', cue: 'mengatakan', mode: 'indirect', position: 'Bupati Malang' },
        { name: 'Ratna Dewi', cue: 'berharap', mode: 'indirect', position: 'Bupati Malang' },
      ],
      'Bupati Malang Ratna Dewi mengatakan ⟨air mulai surut⟩. Ketua Umum PP Muslimat itu berharap ⟨warga segera pulang⟩.',
    ],
    [
      [
        { name: 'Ratna Dewi', cue: 'kata', position: 'Menteri Pertahanan' },
        { name: 'Ratna Dewi', cue: 'mengaku', mode: 'indirect', position: 'Menteri Pertahanan' },
        { name: 'Ratna Dewi', cue: 'mengatakan', mode: 'indirect', position: 'Menteri Pertahanan' },
      ],
      '⟨"Air mulai surut,"⟩ kata Menteri Pertahanan Ratna Dewi. Mantan Ketua Mahkamah Konstitusi (MK) itu mengaku ⟨sudah melihat tanggul itu⟩. Dirinya mengatakan ⟨warga boleh pulang besok⟩.',
      '⟨"Air mulai surut,"⟩ kata Menteri Pertahanan Ratna Dewi. Jenderal bintang dua ini juga mengaku ⟨sudah melihat tanggul itu⟩. Dia mengatakan ⟨warga boleh pulang besok⟩.',
    ],
    [
      [{ name: 'Dimas Santoso', cue: 'mengatakan', mode: 'indirect' }],
      'Pelatih memuji Dimas Santoso. Meski mencetak tiga gol, Dimas tetap rendah hati. Dia mengatakan ⟨kemenangan itu milik tim⟩.',
    ],
    // Nobody with a name.
    [[{ name: 'Para analis', cue: 'memperkirakan', mode: 'indirect' }], 'Para analis memperkirakan ⟨harga emas akan naik⟩.'],
    [[{ name: 'seorang warga', cue: 'kata' }], '⟨"Air mulai surut sejak pagi,"⟩ kata seorang warga.'],
    [[{ name: 'warga', cue: 'kata' }], '⟨"Air mulai surut sejak pagi,"⟩ kata warga.'],
    [[{ name: 'polisi', cue: 'kata' }], '⟨"Pelaku sudah kami tangkap,"⟩ kata polisi.'],
    [[{ name: 'seorang saksi', cue: 'ujar' }], '⟨"Kapal itu miring dulu,"⟩ ujar seorang saksi.'],
    [[{ name: 'BMKG', cue: 'tulis' }], '⟨"Gempa tidak berpotensi tsunami,"⟩ tulis BMKG.'],
    [[{ name: 'Basarnas', cue: 'menyatakan', mode: 'indirect' }], 'Basarnas menyatakan ⟨pencarian dihentikan sementara⟩.'],
    [[{ name: 'Polda Jawa Timur', cue: 'menyebut', mode: 'indirect' }], 'Polda Jawa Timur menyebut ⟨pelaku sudah ditangkap⟩.'],
    // How, when and where.
    [
      [{ name: 'Ratna Dewi', cue: 'kata', medium: 'keterangan tertulis', day: '2023-05-16' }],
      '⟨"Air mulai surut sejak pagi,"⟩ kata Ratna Dewi dalam keterangan tertulis, Selasa (16/5/2023).',
      '⟨"Air mulai surut sejak pagi,"⟩ kata Ratna Dewi lewat keterangan tertulis pada Selasa (16/5/2023).',
    ],
    [
      [{ name: 'Ratna Dewi', cue: 'kata', medium: 'konferensi pers', place: 'Malang' }],
      '⟨"Air mulai surut sejak pagi,"⟩ kata Ratna Dewi dalam konferensi pers di Malang.',
    ],
    [
      [{ name: 'Ratna Dewi', cue: 'kata', medium: null, place: 'Malang', day: '2023-05-16' }],
      '⟨"Air mulai surut sejak pagi,"⟩ kata Ratna Dewi di Malang, Selasa (16/5/2023).',
    ],
    [[{ name: 'Ratna Dewi', cue: 'kata', counts: [12] }], '⟨"Ada 12 orang tewas,"⟩ kata Ratna Dewi.'],
    [[{ name: 'Ratna Dewi', cue: 'kata', counts: [12, 30] }], '⟨"Ada 12 orang tewas dan 30 orang luka,"⟩ kata Ratna Dewi.'],
  ],
  negatives: [
    'Bupati Malang Ratna Dewi datang ke posko.',
    'Bupati Malang Ratna Dewi membawa buku "Air Mata Sungai".',
    'Dalam acara bertema "Pulih Bersama", Ratna Dewi hadir.',
  ],
}

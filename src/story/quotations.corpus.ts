import type { SpeechTable } from './corpus-table.ts'

/** Words between marks of every kind, whole and broken, and marks that hold no words said. */
export const QUOTATIONS: SpeechTable = {
  name: 'words between quotation marks',
  published: '2023-05-18',
  positives: [
    // Every kind of marks.
    [
      [{ name: 'Ratna Dewi', cue: 'kata' }],
      '⟨"Air mulai surut sejak pagi,"⟩ kata Ratna Dewi.',
      '⟨“Air mulai surut sejak pagi,”⟩ kata Ratna Dewi.',
      '⟨”Air mulai surut sejak pagi,”⟩ kata Ratna Dewi.',
      '⟨„Air mulai surut sejak pagi,”⟩ kata Ratna Dewi.',
      '⟨«Air mulai surut sejak pagi,»⟩ kata Ratna Dewi.',
      '⟨‘Air mulai surut sejak pagi,’⟩ kata Ratna Dewi.',
      "⟨'Air mulai surut sejak pagi,'⟩ kata Ratna Dewi.",
      "⟨''Air mulai surut sejak pagi,''⟩ kata Ratna Dewi.",
      '⟨"Air mulai surut sejak pagi"⟩, kata Ratna Dewi.',
      '⟨"Air mulai surut sejak pagi."⟩ kata Ratna Dewi.',
      '⟨"Air mulai surut sejak pagi!"⟩ kata Ratna Dewi.',
      '⟨"Mengapa air tidak surut juga?"⟩ kata Ratna Dewi.',
      '⟨"Air mulai surut. Warga boleh pulang,"⟩ kata Ratna Dewi.',
      '⟨"Air mulai surut sejak pagi,"⟩ demikian kata Ratna Dewi.',
      '⟨"Air mulai surut sejak pagi,"⟩ begitu kata Ratna Dewi.',
      '⟨"Air mulai surut sejak pagi,"⟩ kata Ratna Dewi kepada wartawan.',
    ],
    // Cues of quotations alone.
    [[{ name: 'Ratna Dewi', cue: 'cuit' }], '⟨"Air mulai surut sejak pagi,"⟩ cuit Ratna Dewi.'],
    [[{ name: 'Ratna Dewi', cue: 'pinta' }], '⟨"Air mulai surut sejak pagi,"⟩ pinta Ratna Dewi.'],
    [[{ name: 'Ratna Dewi', cue: 'imbau' }], '⟨"Air mulai surut sejak pagi,"⟩ imbau Ratna Dewi.'],
    [[{ name: 'Ratna Dewi', cue: 'sahut' }], '⟨"Air mulai surut sejak pagi,"⟩ sahut Ratna Dewi.'],
    [[{ name: 'Ratna Dewi', cue: 'kelakar' }], '⟨"Air mulai surut sejak pagi,"⟩ kelakar Ratna Dewi.'],
    [[{ name: 'Ratna Dewi', cue: 'pintanya' }], 'Camat Ratna Dewi datang. ⟨"Air mulai surut sejak pagi,"⟩ pintanya.'],
    // Marks within marks.
    [
      [{ name: 'Ratna Dewi', cue: 'kata' }],
      '⟨"Itu yang kami sebut \'uang lelah\' bagi relawan,"⟩ kata Ratna Dewi.',
      '⟨“Mereka bilang ‘jangan pulang dulu’ kepada kami,”⟩ kata Ratna Dewi.',
      '⟨”Program ‘Pulih Bersama’ sudah berjalan,”⟩ kata Ratna Dewi.',
    ],
    // The closing mark is left out.
    [
      [{ name: 'Ratna Dewi', cue: 'kata' }],
      '⟨"Air mulai surut sejak pagi,⟩ kata Ratna Dewi.',
      '⟨“Air mulai surut sejak pagi,⟩ kata Ratna Dewi.',
      '⟨”Air mulai surut sejak pagi,⟩ kata Ratna Dewi.',
    ],
    // Broken by who says it.
    [
      [{ name: 'Ratna Dewi', cue: 'kata', parts: 2 }],
      '⟨"Air mulai surut,"⟩ kata Ratna Dewi, ⟨"tetapi jalan masih putus."⟩',
      '⟨“Air mulai surut,”⟩ kata Ratna Dewi. ⟨“Warga boleh pulang besok.”⟩',
      '⟨”Air mulai surut,”⟩ kata Ratna Dewi. ⟨”Warga boleh pulang besok.”⟩',
      '⟨"Air mulai surut,"⟩ kata Ratna Dewi di posko. ⟨"Warga boleh pulang besok."⟩',
    ],
    // Over paragraphs.
    [
      [{ name: 'Ratna Dewi', cue: 'kata', parts: 2 }],
      '⟨"Air mulai surut sejak pagi,"⟩ kata Ratna Dewi.\n⟨"Warga boleh pulang besok pagi."⟩',
      '⟨"Air mulai surut sejak pagi."⟩\n⟨"Warga boleh pulang besok pagi,"⟩ kata Ratna Dewi.',
    ],
    [
      [
        { name: 'Ratna Dewi', cue: 'kata' },
        { name: 'Ratna Dewi', cue: 'ujarnya' },
      ],
      '⟨"Air mulai surut sejak pagi,"⟩ kata Ratna Dewi.\n⟨"Warga boleh pulang besok pagi,"⟩ ujarnya.',
      '⟨”Air mulai surut sejak pagi,”⟩ kata Ratna Dewi.\n⟨”Warga boleh pulang besok pagi,”⟩ ujarnya.',
    ],
    // Verbs of saying behind the words.
    [[{ name: 'Ratna Dewi', cue: 'ujar' }], '⟨"Air mulai surut sejak pagi,"⟩ ujar Ratna Dewi.'],
    [[{ name: 'Ratna Dewi', cue: 'tutur' }], '⟨"Air mulai surut sejak pagi,"⟩ tutur Ratna Dewi.'],
    [[{ name: 'Ratna Dewi', cue: 'ucap' }], '⟨"Air mulai surut sejak pagi,"⟩ ucap Ratna Dewi.'],
    [[{ name: 'Ratna Dewi', cue: 'ungkap' }], '⟨"Air mulai surut sejak pagi,"⟩ ungkap Ratna Dewi.'],
    [[{ name: 'Ratna Dewi', cue: 'jelas' }], '⟨"Air mulai surut sejak pagi,"⟩ jelas Ratna Dewi.'],
    [[{ name: 'Ratna Dewi', cue: 'imbuh' }], '⟨"Air mulai surut sejak pagi,"⟩ imbuh Ratna Dewi.'],
    [[{ name: 'Ratna Dewi', cue: 'tambah' }], '⟨"Air mulai surut sejak pagi,"⟩ tambah Ratna Dewi.'],
    [[{ name: 'Ratna Dewi', cue: 'tegas' }], '⟨"Air mulai surut sejak pagi,"⟩ tegas Ratna Dewi.'],
    [[{ name: 'Ratna Dewi', cue: 'lanjut' }], '⟨"Air mulai surut sejak pagi,"⟩ lanjut Ratna Dewi.'],
    [[{ name: 'Ratna Dewi', cue: 'terang' }], '⟨"Air mulai surut sejak pagi,"⟩ terang Ratna Dewi.'],
    [[{ name: 'Ratna Dewi', cue: 'papar' }], '⟨"Air mulai surut sejak pagi,"⟩ papar Ratna Dewi.'],
    [[{ name: 'Ratna Dewi', cue: 'sebut' }], '⟨"Air mulai surut sejak pagi,"⟩ sebut Ratna Dewi.'],
    [[{ name: 'Ratna Dewi', cue: 'tulis' }], '⟨"Air mulai surut sejak pagi,"⟩ tulis Ratna Dewi.'],
    [[{ name: 'Ratna Dewi', cue: 'tanya' }], '⟨"Kapan air akan surut?"⟩ tanya Ratna Dewi.'],
    [[{ name: 'Ratna Dewi', cue: 'pungkas' }], '⟨"Air mulai surut sejak pagi,"⟩ pungkas Ratna Dewi.'],
    [[{ name: 'Ratna Dewi', cue: 'menegaskan' }], '⟨"Air mulai surut sejak pagi,"⟩ Ratna Dewi menegaskan.'],
    [[{ name: 'Ratna Dewi', cue: 'menambahkan' }], '⟨"Air mulai surut sejak pagi,"⟩ Ratna Dewi menambahkan.'],
    // Who says it before the words.
    [
      [{ name: 'Ratna Dewi', cue: 'mengatakan' }],
      'Ratna Dewi mengatakan, ⟨"Air mulai surut sejak pagi."⟩',
      'Ratna Dewi mengatakan: ⟨"Air mulai surut sejak pagi."⟩',
      'Ratna Dewi mengatakan, ⟨”Air mulai surut sejak pagi.”⟩',
      'Ratna Dewi mengatakan bahwa ⟨"air mulai surut sejak pagi"⟩.',
    ],
    [[{ name: 'Ratna Dewi', cue: 'berkata' }], 'Ratna Dewi berkata, ⟨"Air mulai surut sejak pagi."⟩'],
    [[{ name: 'Ratna Dewi', cue: 'menulis' }], 'Ratna Dewi menulis, ⟨"Air mulai surut sejak pagi."⟩'],
    [[{ name: 'Ratna Dewi', cue: 'menjawab' }], 'Ratna Dewi menjawab, ⟨"Air mulai surut sejak pagi."⟩'],
    [[{ name: 'Ratna Dewi', cue: 'Menurut' }], 'Menurut Ratna Dewi, ⟨"Air mulai surut sejak pagi."⟩'],
    [[{ name: 'Ratna Dewi', cue: 'Kata' }], 'Kata Ratna Dewi, ⟨"Air mulai surut sejak pagi."⟩'],
    [[{ name: 'Ratna Dewi', cue: null }], 'Ratna Dewi: ⟨"Air mulai surut sejak pagi."⟩'],
    // Nobody is named.
    [[{ name: null, cue: null }], '⟨"Air mulai surut sejak pagi."⟩'],
  ],
  negatives: [
    'Mereka menyanyikan lagu "Indonesia Raya" bersama.',
    'Film "Laskar Pelangi" diputar kembali.',
    'Buku berjudul "Air Mata Sungai" itu laris.',
    'Kapal "Bahari Jaya" tenggelam.',
    'Wahyu alias "Si Kancil" ditangkap.',
    'Pria yang dijuluki "Raja Sawit" itu datang.',
    'Mereka membawa spanduk "Tolak Tambang".',
    'Itu disebut sebagai "uang lelah" bagi relawan.',
    'Layar 32" itu pecah.',
    "Ma'ruf tiba pada Jum'at.",
    'Kata "sampan" berasal dari bahasa lain.',
    'Tema rapat itu "Pulih Bersama" dan dihadiri warga.',
    'Nomor 5" itu hilang.',
  ],
}

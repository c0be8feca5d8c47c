import type { SpeechTable } from './corpus-table.ts'

/** What is told in other words than the speaker's. */
export const INDIRECT_SPEECH: SpeechTable = {
  name: 'words told in other words',
  published: '2023-05-18',
  positives: [
    // A speaker, a verb of saying and its clause.
    [
      [{ name: 'Ratna Dewi', cue: 'mengatakan', mode: 'indirect' }],
      'Ratna Dewi mengatakan, ⟨air mulai surut sejak pagi⟩.',
      'Ratna Dewi mengatakan ⟨air mulai surut sejak pagi⟩.',
      'Ratna Dewi mengatakan bahwa ⟨air mulai surut sejak pagi⟩.',
      'Ratna Dewi mengatakan, bahwa ⟨air mulai surut sejak pagi⟩.',
      'Ratna Dewi mengatakan kepada wartawan bahwa ⟨air mulai surut sejak pagi⟩.',
      'Ratna Dewi mengatakan pada Selasa (16/5/2023) bahwa ⟨air mulai surut sejak pagi⟩.',
      'Ratna Dewi, Selasa (16/5/2023), mengatakan ⟨air mulai surut sejak pagi⟩.',
      'Ratna Dewi yang ditemui di posko mengatakan ⟨air mulai surut sejak pagi⟩.',
      'Namun, Ratna Dewi mengatakan ⟨air mulai surut sejak pagi⟩.',
      'Dalam jumpa pers, Ratna Dewi mengatakan ⟨air mulai surut sejak pagi⟩.',
    ],
    // Every class of verbs.
    [[{ name: 'Ratna Dewi', cue: 'menyatakan', mode: 'indirect' }], 'Ratna Dewi menyatakan ⟨air mulai surut sejak pagi⟩.'],
    [[{ name: 'Ratna Dewi', cue: 'menyebut', mode: 'indirect' }], 'Ratna Dewi menyebut ⟨air mulai surut sejak pagi⟩.'],
    [[{ name: 'Ratna Dewi', cue: 'menjelaskan', mode: 'indirect' }], 'Ratna Dewi menjelaskan, ⟨air mulai surut sejak pagi⟩.'],
    [[{ name: 'Ratna Dewi', cue: 'menegaskan', mode: 'indirect' }], 'Ratna Dewi menegaskan ⟨air mulai surut sejak pagi⟩.'],
    [[{ name: 'Ratna Dewi', cue: 'menambahkan', mode: 'indirect' }], 'Ratna Dewi menambahkan, ⟨air mulai surut sejak pagi⟩.'],
    [[{ name: 'Ratna Dewi', cue: 'mengungkapkan', mode: 'indirect' }], 'Ratna Dewi mengungkapkan, ⟨air mulai surut sejak pagi⟩.'],
    [[{ name: 'Ratna Dewi', cue: 'menuturkan', mode: 'indirect' }], 'Ratna Dewi menuturkan, ⟨air mulai surut sejak pagi⟩.'],
    [[{ name: 'Ratna Dewi', cue: 'mengaku', mode: 'indirect' }], 'Ratna Dewi mengaku ⟨melihat air mulai surut⟩.'],
    [[{ name: 'Ratna Dewi', cue: 'mengklaim', mode: 'indirect' }], 'Ratna Dewi mengklaim ⟨air mulai surut sejak pagi⟩.'],
    [[{ name: 'Ratna Dewi', cue: 'menduga', mode: 'indirect' }], 'Ratna Dewi menduga ⟨air mulai surut sejak pagi⟩.'],
    [[{ name: 'Ratna Dewi', cue: 'memastikan', mode: 'indirect' }], 'Ratna Dewi memastikan ⟨air mulai surut sejak pagi⟩.'],
    [[{ name: 'Ratna Dewi', cue: 'berharap', mode: 'indirect' }], 'Ratna Dewi berharap ⟨air segera surut⟩.'],
    [[{ name: 'Ratna Dewi', cue: 'menilai', mode: 'indirect' }], 'Ratna Dewi menilai ⟨penanganan banjir itu lambat⟩.'],
    [[{ name: 'Ratna Dewi', cue: 'membantah', mode: 'indirect' }], 'Ratna Dewi membantah bahwa ⟨tanggul itu jebol⟩.'],
    [[{ name: 'Ratna Dewi', cue: 'melaporkan', mode: 'indirect' }], 'Ratna Dewi melaporkan, ⟨tanggul itu jebol kemarin⟩.'],
    // The verb or preposition first.
    [
      [{ name: 'Ratna Dewi', cue: 'Menurut', mode: 'indirect' }],
      'Menurut Ratna Dewi, ⟨air mulai surut sejak pagi⟩.',
      'Menurut Bupati Malang Ratna Dewi, ⟨air mulai surut sejak pagi⟩.',
    ],
    [
      [{ name: 'Ratna Dewi', cue: 'kata', mode: 'indirect' }],
      '⟨Air mulai surut sejak pagi⟩, kata Ratna Dewi.',
      '⟨Air mulai surut sejak pagi⟩, kata Ratna Dewi di Malang.',
    ],
    [[{ name: 'Ratna Dewi', cue: 'ujar', mode: 'indirect' }], '⟨Air mulai surut sejak pagi⟩, ujar Ratna Dewi.'],
    [
      [{ name: 'Ratna Dewi', cue: 'menurut', mode: 'indirect', parts: 2 }],
      '⟨Air sungai⟩, menurut Ratna Dewi, ⟨mulai surut sejak pagi⟩.',
    ],
    [
      [{ name: 'Ratna Dewi', cue: 'kata', mode: 'indirect', parts: 2 }],
      '⟨Air sungai itu⟩, kata Ratna Dewi, ⟨mulai surut sejak pagi⟩.',
    ],
    // Words that go on in the next sentence.
    [
      [
        { name: 'Ratna Dewi', cue: 'mengatakan', mode: 'indirect' },
        { name: 'Ratna Dewi', cue: 'Menurut', mode: 'indirect' },
      ],
      'Ratna Dewi mengatakan ⟨air mulai surut⟩. Menurut dia, ⟨warga boleh pulang besok⟩.',
      'Ratna Dewi mengatakan ⟨air mulai surut⟩. Menurut beliau, ⟨warga boleh pulang besok⟩.',
      'Ratna Dewi mengatakan ⟨air mulai surut⟩. Menurut Ratna, ⟨warga boleh pulang besok⟩.',
    ],
    [
      [
        { name: 'Ratna Dewi', cue: 'mengatakan', mode: 'indirect' },
        { name: 'Ratna Dewi', cue: 'Menurutnya', mode: 'indirect' },
      ],
      'Ratna Dewi mengatakan ⟨air mulai surut⟩. Menurutnya, ⟨warga boleh pulang besok⟩.',
    ],
    [
      [
        { name: 'Ratna Dewi', cue: 'mengatakan', mode: 'indirect' },
        { name: 'Ratna Dewi', cue: 'menambahkan', mode: 'indirect' },
      ],
      'Ratna Dewi mengatakan ⟨air mulai surut⟩. Ia menambahkan, ⟨warga boleh pulang besok⟩.',
      'Ratna Dewi mengatakan ⟨air mulai surut⟩. Dia menambahkan ⟨warga boleh pulang besok⟩.',
      'Ratna Dewi mengatakan ⟨air mulai surut⟩. Ratna menambahkan ⟨warga boleh pulang besok⟩.',
    ],
    [
      [
        { name: 'Ratna Dewi', cue: 'mengatakan', mode: 'indirect' },
        { name: 'Ratna Dewi', cue: 'katanya', mode: 'indirect' },
      ],
      'Ratna Dewi mengatakan ⟨air mulai surut⟩. ⟨Warga boleh pulang besok⟩, katanya.',
    ],
    [
      [
        { name: 'Ratna Dewi', cue: 'mengatakan', mode: 'indirect' },
        { name: 'Ratna Dewi', cue: 'imbuhnya', mode: 'direct' },
      ],
      'Ratna Dewi mengatakan ⟨air mulai surut⟩. ⟨"Warga boleh pulang besok,"⟩ imbuhnya.',
      'Ratna Dewi mengatakan ⟨air mulai surut⟩.\n⟨”Warga boleh pulang besok,”⟩ imbuhnya.',
    ],
    // Counts, day and place of what is told.
    [
      [{ name: 'Ratna Dewi', cue: 'mengatakan', mode: 'indirect', counts: [12], day: '2023-05-16' }],
      'Ratna Dewi mengatakan ⟨12 orang tewas akibat banjir⟩, Selasa (16/5/2023).',
      'Ratna Dewi, Selasa (16/5/2023), mengatakan ⟨12 orang tewas akibat banjir⟩.',
    ],
    [
      [{ name: 'Ratna Dewi', cue: 'kata', mode: 'indirect', counts: [12], day: '2023-05-16', place: 'Malang' }],
      '⟨Sebanyak 12 orang tewas akibat banjir⟩, kata Ratna Dewi di Malang, Selasa (16/5/2023).',
    ],
  ],
  negatives: [
    // Cues of quotations alone.
    'Kalau ada waktu, ajak keluarga berlibur ke Garut.',
    'Kalau jalan macet, imbau warga menepi.',
    'Ia ingin menang, puji Tuhan, dan pulang.',
    'Meski keras, kritiknya tajam.',
    'Ratna Dewi tidak mengatakan apa pun.',
    'Ratna Dewi enggan mengatakan penyebabnya.',
    'Menurut jadwal, rapat mulai besok.',
    'Menurut data, jumlah itu naik.',
    'Menurut rencana, jalan itu dibuka besok.',
    'Ratna Dewi menjelaskan rencana itu di Malang.',
    'Ratna Dewi menyebut nama itu.',
    'Kata itu berasal dari bahasa Jawa.',
    'Hal itu sulit dikatakan.',
    'Ratna Dewi datang ke Malang.',
  ],
}

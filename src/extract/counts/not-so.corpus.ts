import type { CorpusTable } from '../../match/corpus.ts'

/** What befell others than those counted, or is denied, wanted or left open. */
export const NOT_SO: CorpusTable<'counts'> = {
  name: 'not so',
  published: '2024-05-10',
  positives: [
    // an attack by suicide kills nobody counted beside it
    [
      { value: 12, status: 'injured' },
      'Sebanyak «12 orang cedera» dalam dua serangan bom bunuh diri.',
      'Sebanyak «12 orang cedera» dalam serangan bunuh diri itu.',
      '«12 orang cedera» akibat aksi bom bunuh diri.',
    ],
    [{ value: 1, status: 'dead' }, '«Seorang pria bunuh diri» di kamarnya.'],
    // "yang …" with a number of its own is of that number
    [
      [
        { value: 5, status: 'injured' },
        { value: 3, status: 'dead' },
      ],
      'Yang luka 5 orang, yang meninggal 3 orang.',
      'Sebanyak 5 orang luka-luka, yang meninggal sebanyak 3 orang.',
    ],
    [{ value: 168, status: 'victim' }, 'Kita mencatat dari 2014 sampai 2020 ada «168 warga menjadi korban».'],
    [{ value: 4, status: 'arrested' }, '«Empat perampok yang selalu beraksi di sana kami tangkap».'],
    [{ value: 1, status: 'dead' }, '«Seorang guru termasuk di antara korban tewas» di sekolah itu.'],
    [{ value: 720, status: 'repatriated' }, 'Saat ini «720 WNI kembali dari Malaysia ke Indonesia» melalui laut.'],
    [{ value: 300, status: 'affected' }, 'Banjir merendam 250 rumah yang dihuni «300 KK».'],
    [{ value: 3, status: 'dead' }, '«Tiga pendaki dievakuasi dengan kondisi meninggal dunia».'],
    [
      [
        { value: 12, status: 'affected' },
        { value: 40, status: 'affected' },
      ],
      'Longsor menimpa rumah 12 KK atau 40 jiwa.',
    ],
    [
      [
        { value: 5, status: 'hospitalized' },
        { value: 2, status: 'recovered' },
      ],
      'Di RS itu lima pasien dirawat di ICU dan dua lainnya sudah dipulangkan.',
    ],
    [{ value: 230, status: 'present' }, 'Ada «230 orang» di gedung itu saat gempa terjadi.'],
    [
      { value: 34, status: 'injured' },
      '«Jumlah korban luka akibat kebakaran beracun di kota itu, hingga Rabu pagi, sudah 34 orang».',
    ],
    [{ value: 60, status: 'hospitalized' }, 'Jumlah siswa yang «dirawat di tiga puskesmas ada 60 orang».'],
    [{ value: 310, status: 'infected' }, '«Penderita demam berdarah di Kota Palu tercatat 310 orang».'],
    [
      [
        { value: 60, status: 'displaced' },
        { value: 40, status: 'displaced' },
      ],
      'Sebanyak 60 orang telah mengungsi dari Desa Sukamaju, 40 Kecamatan Pacet.',
    ],
    [{ value: 8, status: 'dead' }, '«Delapan orang yang diduga pemberontak tewas» dalam bentrokan.'],
    [
      [
        { value: 224, status: 'infected' },
        { value: 26, status: 'dead' },
      ],
      'Tercatat 224 kasus positif corona di kota itu dengan korban tewas mencapai 26 orang.',
    ],
    [
      { value: 130, status: 'infected' },
      'Di tengah corona, «warga dengan status pasien dalam pengawasan (PDP) berjumlah 130 orang».',
    ],
    [
      [
        { value: 122, status: 'hospitalized' },
        { value: 11, status: 'dead' },
        { value: 20, status: 'recovered' },
      ],
      'Pasien yang masih dirawat mencapai 122 orang, meninggal dunia 11 orang, dan dinyatakan sembuh 20 orang.',
    ],
    [{ value: 12, status: 'victim' }, 'Ia dituduh melakukan «pelecehan terhadap 12 gadis».'],
    [{ value: 3, status: 'rescued' }, '«Tiga ABK berhasil diselamatkan» oleh nelayan dan sudah diamankan.'],
    [{ value: 4, status: 'recovered' }, '«Empat orang telah dipulangkan» setelah menjalani perawatan.'],
    // "untuk" of whom a sentence is
    [{ value: 2, status: 'injured' }, 'Untuk «dua korban lain mengalami luka ringan».'],
    [{ value: 12, status: 'dead' }, 'Untuk di Kota Batu «jumlah korban tewas 12 orang».'],
    [{ value: 3, status: 'dead' }, '«Tiga dari mereka» yang tewas itu adalah guru.'],
    // a total behind different things is of none of them
    [
      [
        { value: 55, status: 'hospitalized' },
        { value: 39, status: 'recovered' },
        { value: 9, status: 'dead' },
        { value: 103, status: 'infected' },
      ],
      'Kasus corona di Banten: 55 dirawat, 39 sembuh, 9 meninggal, total 103 kasus.',
    ],
    [
      [
        { value: 20, status: 'dead' },
        { value: 30, status: 'recovered' },
      ],
      'Dalam sehari 20 orang meninggal dan 30 orang sembuh, totalnya 400 orang.',
    ],
    [{ value: 1000, status: 'displaced' }, 'Sebanyak «1.000 korban sementara waktu mengungsi» di tenda.'],
    // what is not confirmed is possible, with all that is joined to it
    [
      [
        { value: 1, status: 'dead', factuality: 'possible' },
        { value: 4, status: 'injured', factuality: 'possible' },
      ],
      'Kementerian itu tidak mengonfirmasi laporan bahwa seorang awak tewas dan empat lain cedera.',
    ],
    // whose verb it is
    [
      { value: 1, status: 'missing' },
      'Polisi menemukan dua anak yang diasuh tetangga setelah «seorang wanita dilaporkan hilang».',
    ],
  ],
  negatives: [
    'Dua siswa melakukan percobaan bunuh diri.',
    'Tiga orang mencoba bunuh diri.',
    'Seorang pria membunuh wanita dengan ditemukan tewas di rumah.',
    'Sebanyak 7 Kecamatan Pacet terisolasi.',
    'Dua pertiga dari 300 warga mengungsi.',
    'Korban luka parah, yakni dua luka di lengan kiri.',
    'Puluhan ribu WNI bekerja sebagai ABK.',
    'Untuk 12 anak disiapkan tempat bermain.',
    'Tingkat kematiannya 2 dari 100 orang.',
    'Sekitar 100 ribu orang terancam tewas kelaparan.',
    'Mereka mendesak pembebasan dua tersangka.',
    'Kami membawa dua orang itu ke sana.',
    'Rencana pemulangan dua napi asal Inggris itu disampaikan menteri.',
    'Keluarga menyampaikan permintaan pembebasan empat tahanan.',
    'Militer membantah bahwa 12 orang tewas dan lima lainnya terluka.',
  ],
}

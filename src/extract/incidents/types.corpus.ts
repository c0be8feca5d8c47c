import type { CorpusTable } from '../../match/corpus.ts'

/** What happened, a row a type. */
export const INCIDENT_WORDS_CORPUS: CorpusTable<'incidents'> = {
  name: 'types',
  published: '2024-05-10',
  positives: [
    [
      { type: 'earthquake' },
      '«Gempa» bermagnitudo 5,6 mengguncang Cianjur, Senin (6/5).',
      'Warga Cianjur berhamburan saat «gempa bumi» terjadi pada Senin (6/5).',
    ],
    [{ type: 'tsunami' }, '«Tsunami» menerjang pesisir Banten, Senin (6/5), dan menewaskan 12 orang.'],
    [
      { type: 'eruption' },
      'Gunung Semeru «erupsi» pada Senin (6/5) pagi.',
      'Gunung Marapi «meletus», Senin (6/5). Tiga pendaki tewas.',
      '«Awan panas» Gunung Semeru meluncur ke Lumajang, Senin (6/5).',
    ],
    [
      { type: 'flood' },
      '«Banjir» merendam 200 rumah di Demak, Senin (6/5).',
      '«Banjir bandang» menerjang Desa Lawe, Kutacane, Senin (6/5). Dua warga tewas.',
      'Sebanyak 30 keluarga mengungsi karena rumahnya «terendam banjir» di Demak, Senin (6/5).',
    ],
    [
      { type: 'landslide' },
      '«Tanah longsor» menimbun dua rumah di Brebes, Senin (6/5).',
      'Dua warga tewas «tertimbun» longsor di Brebes, Senin (6/5).',
      '«Pergerakan tanah» merusak 40 rumah di Sukabumi, Senin (6/5).',
    ],
    [
      { type: 'storm' },
      '«Angin puting beliung» merusak 40 rumah di Bogor, Senin (6/5).',
      '«Angin kencang» menumbangkan pohon di Bogor, Senin (6/5). Seorang warga tewas.',
    ],
    [{ type: 'drought' }, '«Kekeringan» melanda 12 desa di Gunungkidul sejak Maret 2024. Sebanyak 500 keluarga terdampak.'],
    [
      { type: 'wildfire' },
      '«Kebakaran hutan» melanda lereng Gunung Arjuno, Senin (6/5).',
      '«Karhutla» terjadi di Pelalawan, Senin (6/5).',
    ],
    [
      { type: 'fire' },
      '«Kebakaran» melanda pasar di Bogor, Senin (6/5).',
      'Sebuah rumah di Bogor «terbakar», Senin (6/5). Seorang nenek tewas.',
      'Sebanyak 12 kios di Bogor «ludes dilalap» api, Senin (6/5).',
    ],
    [
      { type: 'explosion' },
      '«Ledakan» terjadi di pabrik kembang api di Tangerang, Senin (6/5). Dua pekerja tewas.',
      'Tabung gas «meledak» di sebuah warung di Bogor, Senin (6/5). Tiga orang terluka.',
    ],
    [
      { type: 'road-accident' },
      '«Kecelakaan lalu lintas» terjadi di Jalan Ahmad Yani, Bandung, Senin (6/5). Dua orang tewas.',
      'Sebuah bus «terguling» di Subang, Senin (6/5). Sebanyak 11 orang tewas.',
      'Dua pelajar tewas setelah motornya «ditabrak» truk di Bogor, Senin (6/5).',
      'Mobil yang mereka tumpangi seusai mendaki mengalami «kecelakaan» di Bogor, Senin (6/5). Dua orang tewas.',
      'Mobil itu «masuk jurang» di Garut, Senin (6/5). Dua orang tewas.',
    ],
    [
      { type: 'rail-accident' },
      'Kereta api Brantas «anjlok» di Malang, Senin (6/5).',
      'Seorang pria tewas «tertabrak kereta api» di Bekasi, Senin (6/5).',
    ],
    [
      { type: 'ship-accident' },
      'Kapal nelayan «tenggelam» di perairan Buton, Senin (6/5). Dua orang hilang.',
      'Perahu itu «terbalik» di Sungai Musi, Senin (6/5). Empat orang tewas.',
    ],
    [
      { type: 'air-accident' },
      'Sebuah «helikopter jatuh» di Kendal, Senin (6/5). Empat orang tewas.',
      'Pesawat Cessna «hilang kontak» di Papua, Senin (6/5), dengan enam orang di dalamnya.',
    ],
    [
      { type: 'drowning' },
      'Dua bocah tewas «tenggelam» di Sungai Citarum, Senin (6/5).',
      'Seorang pelajar «terseret ombak» di Pantai Parangtritis, Senin (6/5), dan hilang.',
    ],
    [
      { type: 'collapse' },
      'Jembatan gantung di Bogor «ambruk», Senin (6/5). Tiga orang terluka.',
      'Atap sekolah di Bogor «roboh», Senin (6/5). Empat siswa terluka.',
    ],
    [{ type: 'work-accident' }, '«Kecelakaan kerja» di sebuah pabrik di Cilegon, Senin (6/5), menewaskan dua orang.'],
    [
      { type: 'poisoning' },
      'Sebanyak 121 siswa di Garut «keracunan makanan», Senin (6/5).',
      'Enam orang tewas setelah menenggak «miras oplosan» di Subang, Senin (6/5).',
    ],
    [{ type: 'epidemic' }, 'Sebanyak 12 anak di Sumenep terinfeksi «campak» hingga Senin (6/5).'],
    [
      { type: 'killing' },
      'Seorang sopir taksi «dibunuh» di Bekasi, Senin (6/5).',
      'Polisi mengungkap «pembunuhan» seorang wanita di Bekasi, Senin (6/5).',
    ],
    [
      { type: 'assault' },
      'Seorang pelajar «dikeroyok» di Depok, Senin (6/5).',
      '«Penganiayaan» terhadap seorang guru terjadi di Depok, Senin (6/5).',
    ],
    [
      { type: 'sexual-violence' },
      'Seorang siswi «diperkosa» di Cianjur, Senin (6/5).',
      'Seorang siswi mengalami «pelecehan payudara» di Jalan Pahlawan, Cianjur, Senin (6/5).',
      'Seorang mahasiswi menjadi «korban pelecehan» di Cianjur, Senin (6/5). Satu korban terluka.',
      'Guru itu «berbuat cabul» terhadap muridnya di Cianjur, Senin (6/5).',
      'Seorang pemuda «memerkosa» tetangganya di Cianjur, Senin (6/5).',
    ],
    [
      { type: 'robbery' },
      '«Perampokan» toko emas terjadi di Bekasi, Senin (6/5).',
      'Seorang ojek «dibegal» di Bekasi, Senin (6/5).',
    ],
    [
      { type: 'shooting' },
      'Seorang pengusaha «ditembak» di Bekasi, Senin (6/5).',
      '«Penembakan massal» di Texas, Senin (6/5), menewaskan tiga orang.',
    ],
    [
      { type: 'bombing' },
      '«Bom bunuh diri» mengguncang Kabul, Senin (6/5). Sembilan orang tewas.',
      '«Ledakan bom» terjadi di Kabul, Senin (6/5).',
    ],
    [
      { type: 'armed-clash' },
      '«Kontak tembak» terjadi di Intan Jaya, Senin (6/5). Dua prajurit terluka.',
      '«Serangan udara» Israel di Gaza, Senin (6/5), menewaskan 17 orang.',
      'Tentara India dan Pakistan «saling serang» di Kashmir, Senin (6/5). Dua orang tewas.',
      'Gencatan senjata disepakati setelah «saling serang» di perbatasan pada Senin (6/5). Sembilan orang tewas.',
    ],
    [
      { type: 'riot' },
      '«Kerusuhan» pecah di Lapas Sorong, Senin (6/5).',
      '«Tawuran» pelajar terjadi di Depok, Senin (6/5). Seorang pelajar tewas.',
      'Dua kelompok pemuda «saling serang» di perbatasan desa di Bima, Senin (6/5). Seorang pemuda tewas.',
    ],
    [{ type: 'trafficking' }, 'Polisi mengungkap «perdagangan orang» di Nunukan, Senin (6/5). Sebanyak 12 korban diselamatkan.'],
    [
      { type: 'captivity' },
      'Seorang bocah «diculik» di Bekasi, Senin (6/5).',
      'Sebanyak 20 WNI «disekap» di Sihanoukville, Kamboja, sejak Senin (6/5).',
    ],
    [
      { type: 'stranding' },
      'Dua pendaki «tersesat» di Gunung Slamet, Senin (6/5), dan hilang.',
      'Sebanyak 30 pengungsi Rohingya «terdampar» di Aceh Timur, Senin (6/5).',
    ],
    [{ type: 'suicide' }, 'Seorang pria tewas «gantung diri» di Sleman, Senin (6/5).'],
    [
      { type: 'animal-attack' },
      'Seorang petani tewas «diterkam» harimau di Lampung Barat, Senin (6/5).',
      'Seorang petani «digigit» ular di Lampung Barat, Senin (6/5), dan tewas.',
    ],
    [
      { type: 'other-accident' },
      'Dua petani tewas «tersambar petir» di Bone, Senin (6/5).',
      'Seorang pekerja tewas «tersengat listrik» di Bone, Senin (6/5).',
      'Aktris itu mengalami «kecelakaan» saat bermain ski di Pegunungan Alpen pada Senin (6/5).',
      'Seorang mahasiswa tewas dalam «kecelakaan» paralayang di Malang, Senin (6/5).',
    ],
  ],
  negatives: [],
}

import type { CorpusTable } from '../../match/corpus.ts'

/** Namings of places and what they mean, with names that are no places beside them. */
export const LOCATION_CORPUS: readonly CorpusTable<'locations'>[] = [
  {
    name: 'type words',
    published: null,
    positives: [
      [
        [
          {
            name: 'Kasimpar',
            type: 'village',
            code: '33.26.04.2008',
            within: ['Petungkriyono', 'Pekalongan', 'Jawa Tengah', 'Indonesia'],
          },
          { name: 'Petungkriyono', type: 'district', code: '33.26.04', certainty: 'stated' },
          { name: 'Pekalongan', type: 'regency', code: '33.26', certainty: 'stated' },
          { name: 'Jawa Tengah', type: 'province', code: '33' },
        ],
        'Longsor menimbun rumah di «Desa Kasimpar», «Kecamatan Petungkriyono», «Kabupaten Pekalongan», «Jawa Tengah».',
        'Longsor menimbun rumah di «desa Kasimpar» «Kec. Petungkriyono» «Kab. Pekalongan», «Jawa Tengah».',
      ],
      [
        { name: 'Merapi', type: 'mountain', country: 'ID', code: null },
        '«Gunung Merapi» mengeluarkan guguran.',
        'Wisatawan menjauhi «gunung Merapi».',
      ],
      [{ name: 'Selat Bali', type: 'water' }, 'Kapal itu karam di «Selat Bali».'],
      [{ name: 'Sungai Lunto Kecil', type: 'water', code: null }, 'Ia hanyut di «Sungai Lunto Kecil».'],
      [{ name: 'Bawean', type: 'island', within: ['Gresik', 'Jawa Timur', 'Indonesia'] }, 'Gempa terasa di «Pulau Bawean».'],
      [
        { name: 'Dadap Wungkal', type: 'neighborhood', code: null },
        'Rumah di «Dusun Dadap Wungkal» rusak.',
        'Rumah di «Dusun (DSN) Dadap Wungkal» rusak.',
      ],
      [
        [
          { name: 'Wotan', type: 'village', code: null },
          { name: 'Prijekan Lor', type: 'village', code: null },
          { name: 'Sidoarum', type: 'village' },
        ],
        'Angin merusak rumah di «Desa Wotan», «Prijekan Lor», dan «Sidoarum».',
      ],
      [
        [
          { name: 'Wotan', type: 'village', code: null },
          { name: 'Prijekan', type: 'village', code: null },
          { name: 'Sidoarum', type: 'village' },
        ],
        'Banjir di «Desa Wotan» (tinggi air 30 cm), «Prijekan» (tinggi air 40-60 cm), «Sidoarum» (tinggi air 1 meter).',
        'Banjir di «Desa Wotan» (tinggi air 30 cm), «Prijekan» (tinggi air 40-60 cm), dan «Sidoarum» (tinggi air 1 meter).',
      ],
      [{ name: 'Tanjakan Sigeblag', type: 'road', code: null }, 'Bus mundur di «Tanjakan Sigeblag» semalam.'],
      [{ name: 'SDN 01 Menteng', type: 'facility' }, 'Warga mengungsi di «SDN 01 Menteng» semalam.'],
      [
        [
          { name: 'Sebesi', type: 'island' },
          { name: 'Legundi Kecil', type: 'island', code: null },
        ],
        'Nelayan berteduh di «Pulau Sebesi» dan «Legundi Kecil».',
      ],
      [
        [
          { name: 'Bogor', type: 'regency', code: '32.01' },
          { name: 'Sukabumi', type: 'regency', code: '32.02', certainty: 'implied' },
          { name: 'Cianjur', type: 'regency' },
        ],
        'Longsor melanda «Kabupaten Bogor», «Sukabumi», dan «Cianjur».',
      ],
      [
        [
          {
            name: 'RT 03/RW 05',
            type: 'neighborhood',
            code: null,
            within: ['Cawang', 'Kramatjati', 'Jakarta Timur', 'DKI Jakarta', 'Indonesia'],
          },
          { name: 'Cawang', type: 'village', code: '31.75.04.1007' },
          { name: 'Jakarta Timur', code: '31.75' },
        ],
        'Api berkobar di «RT 03/RW 05», «Kelurahan Cawang», «Jakarta Timur».',
      ],
      [{ name: 'Wakiro River', type: 'water', code: null }, 'Kayak mereka terbalik di arus «Wakiro River».'],
      [{ name: 'Ashdown Street', type: 'road' }, 'Ia ditemukan di «Ashdown Street».'],
      [{ name: 'Kelindo', type: 'village', code: null }, '«Kelindo» adalah sebuah desa tua.'],
      [{ name: 'Pantai Karang Putih', type: 'other', code: null }, 'Ia terseret arus di «Pantai Karang Putih».'],
      [{ name: 'Jalan Kenanga 2', type: 'road' }, 'Tabrakan terjadi di «Jalan Kenanga 2».'],
      [
        { name: 'Tol Cipularang', type: 'road' },
        'Truk terguling di «Tol Cipularang KM 97».',
        'Truk terguling di «jalan Tol Cipularang».',
      ],
      [
        [
          { name: 'RSUD Kartini', type: 'facility' },
          { name: 'Jepara', type: 'regency', code: '33.20' },
        ],
        'Korban dirawat di «RSUD Kartini», «Jepara».',
      ],
      [{ name: 'SMPN 4 Cendana', type: 'facility' }, 'Siswa «SMPN 4 Cendana» pulang.'],
      [
        { name: 'Tempat Pembuangan Akhir Kebon Sari', type: 'facility' },
        'Sampah dibawa ke «Tempat Pembuangan Akhir Kebon Sari».',
      ],
      [{ name: 'Bandara Naypyidaw', type: 'facility', country: 'MM' }, 'Pesawat mendarat di «Bandara Naypyidaw».'],
      [{ name: 'Kampung Melayu', type: 'village', code: '31.75.03.1001' }, 'Air naik di «Kampung Melayu».'],
      [
        [
          { name: 'Sukamaju', type: 'village', code: null, certainty: 'stated' },
          { name: 'Kandal', type: 'province', country: 'KH' },
        ],
        'Mereka tinggal di «Desa Sukamaju», lalu pindah ke «Kandal».',
      ],
    ],
    negatives: [
      'Pasien itu perlu perawatan di RS 2. Warga lain pulang.',
      'Beban RS Angka itu naik lagi.',
      'Anak itu belajar di SDN 01/02 pagi.',
      'Pria berinisial AS (23) ditangkap. Saat itu AS membawa pisau.',
      'Mobil mogok di tanjakan Emen.',
      'Makanan tambahan (PMT-AS) dibagikan.',
      'Selamat jalan Pak Guru.',
      'Kota Pahlawan kembali ramai.',
      'Kepala Desa Sukamaju menolak.',
      'Mereka ikut program Graha Peduli.',
      'Sampah dibawa ke Tempat Pembuangan Akhir itu.',
      'Kolonel Rahmat Gunung Nasution memimpin apel.',
      'Ia berlayar ke laut lepas.',
      'Pasar modal menguat.',
      'Warga Desa Wisata itu menolak.',
      'Sistem pemantau itu (SMP BBM) dipasang.',
      'Sesame Street tayang lagi.',
    ],
  },
  {
    name: 'bare names',
    published: null,
    positives: [
      [
        { name: 'Jakarta', type: 'city', code: '31', within: ['Indonesia'] },
        'Ia tiba di «Jakarta» pagi tadi.',
        'Hujan mengguyur «Jakarta».',
      ],
      [{ name: 'Papua', type: 'region', code: null }, 'Ia bertugas di «Papua».'],
      [{ name: 'Jabar', type: 'province', code: '32' }, 'Banjir melanda «Jabar».'],
      [{ name: 'Maluku Selatan', type: 'region', country: 'ID', code: null }, 'Gelombang tinggi menerpa «Maluku Selatan».'],
      [{ name: 'Amerika Serikat', code: 'US' }, 'Ia seorang dosen «Amerika Serikat».', 'Ia diplomat «Amerika Serikat».'],
      [
        { type: 'facility', country: 'ID' },
        'Rapat digelar di «Komplek Parlemen».',
        'Rapat digelar di «Kompleks Parlemen Senayan».',
      ],
      [{ name: 'Graha BNPB', type: 'facility' }, 'Rapat digelar di «Graha BNPB».'],
      [{ name: 'Dukuh Atas', type: 'neighborhood' }, 'Ia turun di «Dukuh Atas».'],
      [{ name: 'Stasiun Senen', type: 'facility' }, 'Ia turun di «Stasiun Senen».'],
      [{ type: 'country', country: 'LK' }, 'Tentara «Srilangka» menyerang.'],
      [{ name: 'Bordeaux', country: 'FR' }, 'Peziarah itu datang dari «Bordeaux».'],
      [{ name: 'Sumberejo', type: 'village', code: null, certainty: 'implied' }, 'Ia mampir di «Sumberejo» malam itu.'],
      [
        [
          { name: 'Banda Aceh', code: '11.71' },
          { name: 'Kuala Lumpur', country: 'MY' },
        ],
        'Penerbangan «Banda Aceh»-«Kuala Lumpur» ditunda.',
      ],
      [{ name: 'Jakarta', code: '31' }, '«Jakarta»-Kebakaran melanda sebuah gudang.', 'Warga memilih dalam Pilkada «Jakarta».'],
      [{ name: 'AS', type: 'country', country: 'US', code: 'US' }, 'Ia kuliah di «AS».'],
      [{ name: 'Mekkah', type: 'city', country: 'SA' }, 'Jemaah tiba di «Mekkah».'],
      [{ name: 'Solo', type: 'city', code: '33.72' }, 'Ia lahir di «Solo».'],
      [{ name: 'Serang', type: 'city', code: '36.73', certainty: 'implied' }, 'Warga «Serang» mengungsi.'],
      [{ name: 'Denpasar Barat', type: 'district', code: '51.71.03' }, 'Kebakaran terjadi di «Denpasar Barat».'],
      [
        [
          { name: 'Ukraina', country: 'UA' },
          { name: 'Rusia', country: 'RU' },
        ],
        'Dampak perang «Ukraina»-«Rusia» terasa.',
      ],
      [
        [
          { name: 'San Marcos', country: 'US', code: '5392368', within: ['California', 'Amerika Serikat'] },
          { name: 'California', type: 'province', code: 'US-CA' },
        ],
        'Kebakaran mendekati «San Marcos», «California».',
      ],
      [
        [
          { name: 'Kalimati', type: 'other', code: null, within: ['Lumajang', 'Jawa Timur', 'Indonesia'] },
          { name: 'Lumajang', code: '35.08' },
        ],
        'Pendaki berkemah di «Kalimati», «Lumajang».',
      ],
      [
        [
          { name: 'Watu Pecut', type: 'other', code: null, country: 'ID' },
          { name: 'Lumajang', code: '35.08' },
        ],
        'Pendaki berkemah di «Watu Pecut», «Lumajang».',
      ],
      [
        [
          { name: 'Jambi', code: '15' },
          { name: 'Riau', code: '14' },
          { name: 'Bengkulu', code: '17' },
        ],
        'Asap menyebar ke «Jambi», «Riau», dan «Bengkulu».',
      ],
      [{ name: 'Kalimantan Utara', type: 'province', code: '65' }, 'Gubernur «Kalimantan Utara» menolak.'],
      [
        [{ name: 'Aceh' }, { name: 'Sumatera Utara' }, { name: 'Kepri' }, { name: 'Bali' }],
        'Pesertanya dari «Aceh» (1), «Sumatera Utara» (3), «Kepri» (12), dan «Bali» (39).',
      ],
    ],
    negatives: [
      'Warga berinisial AS (23) melapor.',
      'Pelajar bernama Bintang (15) melapor.',
      'Malang benar nasibnya.',
      'Palu hakim diketuk.',
      'Serang aku kalau berani.',
      'Solo karier sang penyanyi panjang.',
      'Polda Jawa Timur menahan tersangka.',
      'Universitas Indonesia membuka pendaftaran.',
      'Persib Bandung menang lagi.',
      'Harga naik dua dolar AS.',
      'Piala Asia dimulai.',
      'Survei itu dari The University of Chicago.',
      'Harga minyak Brent turun.',
      'Sinta Medan tersenyum.',
      'Ia naik kereta dari Stasiun itu.',
      'Namun begitu, ia pergi.',
      'Kabar itu dikutip dari Antara.',
      'Ia bertemu Budi, Jumat.',
      'Bunganya di Kisaran 6 persen.',
    ],
  },
  {
    name: 'one coherent area',
    published: null,
    positives: [
      [
        [
          { name: 'Malang', type: 'regency', code: '35.07' },
          { name: 'Kepanjen', type: 'district', code: '35.07.13' },
        ],
        'Jembatan di «Kabupaten Malang» putus. Warga di «Kepanjen» memutar.',
      ],
      [
        [
          { name: 'Petungkriyono', code: '33.26.04' },
          { name: 'Pekalongan', type: 'regency', code: '33.26', certainty: 'stated' },
        ],
        'Longsor terjadi di «Petungkriyono», «Pekalongan».',
      ],
      [
        [
          { name: 'Wulanggitang', type: 'district', code: '53.06.01' },
          { name: 'Ile Bura', type: 'district', code: '53.06.16' },
          { name: 'Flores Timur', code: '53.06' },
        ],
        'Abu turun di «Kecamatan Wulanggitang» dan «Ile Bura», «Flores Timur».',
      ],
      [
        [
          { name: 'Laren', type: 'district', code: '35.24.08' },
          { name: 'Maduran', type: 'district' },
          { name: 'Babat', type: 'district' },
          { name: 'Lamongan', code: '35.24' },
        ],
        'Air merendam «Kecamatan Laren», «Maduran» dan «Babat». Bupati «Lamongan» meninjau.',
      ],
      [
        [
          { name: 'Pancoran', type: 'district' },
          { name: 'Jakarta Selatan', type: 'city' },
        ],
        'Truk mogok di «Pancoran» «Jakarta Selatan».',
      ],
      [
        [
          { name: 'Jalan Sumber Agung', type: 'road', within: ['Surabaya', 'Jawa Timur', 'Indonesia'] },
          { name: 'Surabaya', type: 'city' },
        ],
        'Rumah di «Jalan Sumber Agung» «Surabaya» terbakar.',
      ],
      [
        [{ name: 'Kuningan', type: 'neighborhood' }, { name: 'Jakarta Selatan' }],
        'Kantor itu berada di «Kuningan», «Jakarta Selatan».',
      ],
      [
        [{ name: 'Kuningan', type: 'regency', code: '32.08' }, { name: 'Jawa Barat' }],
        'Gempa mengguncang «Kuningan», «Jawa Barat».',
      ],
    ],
    negatives: [],
  },
  {
    name: 'homonyms',
    published: null,
    positives: [
      [
        [
          { name: 'Bandung', type: 'regency', code: '32.04', certainty: 'stated' },
          { name: 'Bandung', type: 'city', code: '32.73', certainty: 'stated' },
        ],
        'Bupati «Bandung» dan Wali Kota «Bandung» hadir.',
        'Rombongan dari «Kabupaten Bandung» tiba di «Kota Bandung».',
      ],
      [{ name: 'Malang', type: 'regency', code: '35.07' }, 'Bupati «Malang» menolak.', 'Warga «Kab. Malang» menolak.'],
      [{ name: 'Malang', type: 'city', code: '35.73' }, 'Wali Kota «Malang» menolak.', 'Warga «Kota Malang» menolak.'],
      [{ name: 'Malang', type: 'city', code: '35.73', certainty: 'implied' }, 'Ia pulang ke «Malang».'],
      [
        [
          { name: 'Singosari', code: '35.07.24' },
          { name: 'Malang', type: 'regency', code: '35.07' },
        ],
        'Banjir merendam «Kecamatan Singosari», «Malang».',
      ],
      [
        [{ name: 'Banjar', type: 'regency', code: '63.03' }, { name: 'Kalimantan Selatan' }],
        'Banjir melanda «Banjar», «Kalimantan Selatan».',
      ],
      [[{ name: 'Banjar', type: 'city', code: '32.79' }, { name: 'Jawa Barat' }], 'Banjir melanda «Banjar», «Jawa Barat».'],
      [
        [
          { name: 'Depok', type: 'district', code: '34.04.07' },
          { name: 'Sleman', code: '34.04' },
        ],
        'Ia tinggal di «Depok», «Sleman».',
      ],
      [{ name: 'Depok', type: 'city', code: '32.76' }, 'Ia tinggal di «Depok».'],
      [{ name: 'Solok', type: 'city', code: '13.72', certainty: 'implied' }, 'Gempa terasa di «Solok».'],
      [{ name: 'Solok Selatan', type: 'regency', code: '13.11' }, 'Gempa terasa di «Solok Selatan».'],
      [
        [
          { name: 'Sorong', type: 'city', code: '96.71', certainty: 'implied' },
          { name: 'Papua Barat Daya', code: '96' },
        ],
        'Rapat digelar di «Sorong», «Papua Barat Daya».',
      ],
      [
        [
          { name: 'Karanganyar', type: 'village', within: ['Karanganyar', 'Karanganyar', 'Jawa Tengah', 'Indonesia'] },
          { name: 'Karanganyar', type: 'regency', code: '33.13' },
        ],
        'Api membakar rumah di «Desa Karanganyar», «Karanganyar».',
      ],
      [
        [
          { name: 'Sukamaju', code: '32.76.08.1001' },
          { name: 'Cilodong', code: '32.76.08' },
          { name: 'Depok', code: '32.76' },
        ],
        'Ia warga «Kelurahan Sukamaju», «Kecamatan Cilodong», «Kota Depok».',
      ],
      [
        [
          { name: 'Puncak', type: 'region', code: null },
          { name: 'Bogor', type: 'regency', code: '32.01' },
        ],
        'Jalan menuju «Puncak», «Bogor» macet.',
      ],
      [
        [{ name: 'Puncak', type: 'regency', code: '94.05' }, { name: 'Papua Tengah' }],
        'Baku tembak pecah di «Puncak», «Papua Tengah».',
      ],
      [
        [{ name: 'Tangerang Selatan', type: 'city', code: '36.74' }, { name: 'Banten' }],
        'Rapat digelar di «Kabupaten Tangerang Selatan», «Banten».',
      ],
      [
        [
          { name: 'Kampung Baru', type: 'village', code: '11.71.01.2001' },
          { name: 'Baiturrahman', type: 'district' },
          { name: 'Banda Aceh', code: '11.71' },
        ],
        'Ia tinggal di «Kampung Baru», «Kecamatan Baiturrahman», «Kota Banda Aceh».',
      ],
      [
        [
          { name: 'Bekasi Jaya', type: 'village', code: '32.75.01.1001' },
          { name: 'Bekasi', code: '32.75' },
        ],
        'Ia tinggal di «Kelurahan Bekasi Jaya», «Kota Bekasi».',
      ],
      [{ name: 'Kota Waringin Barat', code: '62.01' }, 'Banjir melanda «Kabupaten Kota Waringin Barat».'],
      [
        [
          { name: 'Muneng', type: 'village', code: '35.13.21.2003' },
          { name: 'Sumberasih', type: 'district' },
        ],
        'Kamera terpasang di pintu tol «Desa Muneng», «Kecamatan Sumberasih».',
        'Ia jatuh di jalan «Desa Muneng», «Kecamatan Sumberasih».',
      ],
      [
        [{ name: 'jalan raya Desa Muneng', type: 'road' }, { name: 'Sumberasih' }],
        'Ia jatuh di «jalan raya Desa Muneng», «Kecamatan Sumberasih».',
      ],
      [{ name: 'Medan', code: '12.71' }, 'Tersangka yakni AS, IS, dan RA ditangkap di «Medan». AS melawan.'],
      [[{ code: 'US' }, { code: 'JP' }], 'Negara «AS», UE, dan «Jepang» sepakat.', 'Pelaku asal «AS» kabur ke «Jepang».'],
      [{ code: '52' }, 'Warga «Nusa Tenggara Barat» («NTB») pulang.', 'Warga «NTB» pulang.'],
      [
        [{ name: 'Lumajang', type: 'regency' }, { name: 'Jawa Timur' }],
        'Banjir merusak desa-desa «Kabupaten Lumajang», «Jawa Timur».',
        'Banjir merusak hotel-hotel «Kabupaten Lumajang», «Jawa Timur».',
      ],
      [{ name: 'alun-alun Lumajang', type: 'facility' }, 'Warga berkumpul di «alun-alun Lumajang».'],
      [{ name: 'Jalan Gunung Sahari', type: 'road' }, 'Bus mogok di «Jalan Gunung Sahari».'],
      [
        [
          { name: 'Sumatera Barat', code: '13' },
          { name: 'Jambi', type: 'province', code: '15', certainty: 'implied' },
        ],
        'Asap menyelimuti «Sumatera Barat» dan «Jambi».',
      ],
      [{ name: 'AS', type: 'country', code: 'US' }, 'Wabah melanda negara bagian «AS».'],
      [[{ name: 'Niger', type: 'province', country: 'NG' }, { code: 'NG' }], 'Banjir melanda «negara bagian Niger», «Nigeria».'],
      [{ name: 'Lebanon', type: 'country' }, 'Ledakan mengguncang ibu kota «Lebanon».'],
      // what no table knows is by what holds it
      [[{ name: 'Olmenda', type: 'city' }, { code: 'IT' }], 'Ia berlibur di «Olmenda», «Italia».'],
      [[{ name: 'Junjiang Gymnasium', type: 'other' }, { code: 'CN' }], 'Laga digelar di «Junjiang Gymnasium», «China».'],
      [
        [{ name: 'Cimerandeg', type: 'neighborhood' }, { code: '32.11.17' }],
        'Longsor melanda kawasan «Cimerandeg», «Sumedang Selatan».',
      ],
      [
        [{ name: 'Kota Baru', code: null }, { code: '18.01' }],
        'Kampus itu terletak di «Kota Baru», «Kabupaten Lampung Selatan».',
      ],
      [{ name: 'Belawan', type: 'district' }, 'Warga «Belawan» panik.'],
      [{ name: 'Kongo', code: 'CD' }, 'Wabah di «Kongo» menewaskan 30 orang.'],
      [[{ country: 'TW' }, { name: 'Hualien', country: 'TW' }], 'Topan melanda «Kaohsiung» dan «Hualien».'],
      [[{ code: '16.71.03' }, { code: '16.71' }], 'Warga «Kecamatan Seberang Ulu II», «Palembang», mengungsi.'],
      [{ name: 'SDN 1 Pondok Cina', country: 'ID' }, 'Api membakar «SDN 1 Pondok Cina».'],
      [
        [{ type: 'village' }, { type: 'village' }, { type: 'village' }],
        'Tiga desa yang terendam banjir, yaitu «Karangligar», «Tegalsawah», dan «Parungsari».',
      ],
      [{ name: 'Liwa', country: 'ID' }, 'Longsor menutup jalan di «Liwa».'],
      [{ name: 'Bogor', type: 'regency' }, 'Warga «Kabupaten Bogor», Andi, ikut lari.'],
      [{ name: 'Padanglawas Utara', type: 'regency', code: '12.20' }, 'Jalan di «Kabupaten Padanglawas Utara» rusak.'],
      [{ name: 'Bulak', type: 'district', code: '35.78.29' }, 'Camat «Bulak» Suprayitno menolak.'],
      [
        [
          { name: 'Springfield', code: '4250542', within: ['Illinois', 'Amerika Serikat'] },
          { name: 'Illinois', code: 'US-IL' },
        ],
        'Tornado melanda «Springfield», «Illinois».',
      ],
      [[{ name: 'Tripoli', country: 'LB' }, { country: 'LB' }], 'Ledakan terdengar di «Tripoli», «Lebanon».'],
      [{ name: 'Tripoli', country: 'LY' }, 'Ledakan terdengar di «Tripoli».'],
      [
        [{ name: 'Valencia', country: 'ES' }, { country: 'ES' }, { name: 'Valencia', country: 'VE' }, { country: 'VE' }],
        'Ia pindah dari «Valencia», «Spanyol», ke «Valencia», «Venezuela».',
      ],
    ],
    negatives: [
      'Ia pulang lebih awal, Malang.',
      'Orang nomor satu di klub itu, Santos, mundur.',
      'Pria berinisial AS melawan. Polisi menahan AS.',
      'Hambatan bukan tarif, atau non-tariff barrier (NTB), dibahas. Semua NTB dihapus.',
      'Rapat dihadiri pejabat tingkat Kabupaten Kota.',
      'Jabatan di Lingkungan Tentara Nasional Indonesia berganti.',
      'Kabar itu dikutip dari Jawa Pos.',
      'Sutradara Guntur Wibowo datang. Ide itu datang dari Guntur.',
      'Warga terbantu melalui program Desa Energi Berdikari.',
      'Ia menolak gerakan Papua Merdeka.',
      'Korban ialah Sedati (41) dan Bintang (15).',
    ],
  },
  {
    name: 'words beside a name',
    published: null,
    positives: [
      [
        { name: 'Palu', code: '72.71' },
        'Di «Palu» 12 rumah hanyut.',
        'Di «Palu», 12 rumah hanyut.',
        'Di «Kota Palu» 8 warga hilang.',
      ],
      [{ name: 'Agam', code: '13.06' }, 'Di «Kabupaten Agam» 7 orang hilang.', 'Di «Agam» 7 orang hilang.'],
      [
        { name: 'Medan', code: '12.71' },
        '«Medan» dilanda banjir sejak pagi.',
        '«Medan» kembali diguyur hujan.',
        'Kereta itu tiba di «Medan». Medan Jaya Fest ditunda.',
      ],
      [
        { name: 'Jepang', code: 'JP' },
        'Turis «Jepang» Kenta Mori tersesat.',
        'Seorang turis «Jepang» tersesat.',
        'Diikuti «Jepang» dengan dua gol.',
        'Disusul «Jepang» dengan dua gol.',
        'Pasukan «Jepang» mundur.',
        'Serangan «Jepang» gagal.',
      ],
      [{ name: 'Trenggalek', code: '35.03' }, 'Puluhan Rumah Warga di «Trenggalek» Roboh Diterjang Angin Kencang'],
      [
        [
          { name: 'Punjab', country: 'IN' },
          { name: 'India', code: 'IN' },
        ],
        'Gempa merusak rumah di «Punjab» State, «India».',
      ],
      [{ name: 'Surabaya', code: '35.78' }, 'Surabaya Jazz Fest ditunda. Hujan membuat «Surabaya» macet.'],
      [[{ name: 'Padang', code: '13.71' }, { name: 'Sumedang' }], 'Ia makan nasi di «Padang» dan tahu di «Sumedang».'],
      [{ name: 'Indonesia', code: 'ID' }, 'Ekspor kopi «Indonesia» naik.'],
      [{ name: 'Dempo', type: 'mountain' }, 'Pendaki tersesat di «Gunung Dempo».'],
      [
        [
          { name: 'Jenggolo', type: 'village', code: null },
          { name: 'Sukorame', type: 'village' },
        ],
        'Kedua desa tersebut adalah «Jenggolo» dan «Sukorame».',
        'Air merendam dua desa, yakni «Jenggolo» dan «Sukorame».',
      ],
      [{ name: 'Bulakamba', type: 'district' }, 'Guncangan terasa di kecamatan itu, yakni «Bulakamba».'],
      [
        [
          { name: 'Solok', type: 'regency', code: '13.02' },
          { name: 'Agam', type: 'regency' },
        ],
        'Bantuan tiba di dua kabupaten, yaitu «Solok» dan «Agam».',
      ],
      [
        [{ name: 'Jalan Kenanga', type: 'road' }, { name: 'Mulyorejo' }],
        'Air merendam «Jalan Kenanga», «Mulyorejo», sejak Senin pagi.',
      ],
      [
        [
          { name: 'Karangtalun', code: '35.04.14.2005' },
          { name: 'Kalidawir', code: '35.04.14' },
        ],
        'Api membakar rumah di «Desa Karangtalun», «Kalidawir» pada Rabu malam.',
      ],
      [
        [{ name: 'Pejuang' }, { name: 'Medan Satria', code: '32.75.06' }, { name: 'Bekasi', code: '32.75' }],
        'Ia tinggal di «Kelurahan Pejuang», «Medan Satria», «Kota Bekasi».',
      ],
      [
        [
          { name: 'Kalidawir', code: '35.04.14' },
          { name: 'Pucanglaban', code: '35.04.12' },
          { name: 'Tulungagung', code: '35.04' },
        ],
        'Jalur «Kalidawir»-«Pucanglaban» di «Tulungagung» ditutup.',
      ],
      [[{ name: 'Nduga', type: 'regency', code: '95.08' }, { name: 'Kenyam' }], 'Pesawat terbang ke «Kabupaten Nduga»-«Kenyam».'],
      [
        [
          { name: 'Kali Mender', type: 'water', code: null },
          { name: 'Kali Serpis', type: 'water', code: null },
        ],
        'Sejumlah sungai meluap, seperti «Kali Mender» dan «Kali Serpis».',
      ],
      [
        [{ name: 'Gandring', type: 'village' }, { name: 'Losari Wetan' }],
        'Dua desa, yaitu «Gandring» dan «Losari Wetan», terendam.',
      ],
      [{ name: 'Lubuk Seberu', type: 'village' }, 'Warga «Pekon (desa) Lubuk Seberu» mengungsi.'],
      [
        [
          { name: 'Mahabil', type: 'city', code: null },
          { name: 'Iskandirat', type: 'city', code: null },
        ],
        'Jalan antara kota-kota «Mahabil» dan «Iskandirat» ditutup.',
      ],
      [
        [
          { name: 'Lumbung Wetan', type: 'village' },
          { name: 'Gandring', type: 'village' },
        ],
        'Banjir merendam desa-desa «Lumbung Wetan» dan «Gandring».',
      ],
      [
        { name: 'Jandolar', type: 'city', code: null },
        'Ia ditangkap di «Jandolar», sebuah kota di pegunungan.',
        'Truk itu meledak dekat «Jandolar», kota utama suku itu.',
      ],
      [{ name: 'Wadi al-Dawasar', type: 'city' }, 'Helikopter jatuh di «Wadi al-Dawasar», sebuah kota di selatan.'],
      [
        [{ name: 'Shorenham', type: 'city', country: 'GB' }, { code: 'GB' }],
        'Pesawat itu berangkat dari «Shorenham» di «Inggris».',
      ],
      [{ name: 'Banyuwangi', type: 'regency' }, 'Siapa yang tidak tahu «Kabupaten Banyuwangi»?'],
      [{ name: 'Vasa Hotel Surabaya', type: 'facility' }, 'Rapat digelar di «Vasa Hotel Surabaya».'],
      [{ name: 'Kelumpang Drengis', type: 'other', code: null }, 'Mayat itu ditemukan di «Kelumpang Drengis».'],
    ],
    negatives: [
      'Medan Pramono hadir. Semua menunggu Medan.',
      'Ia makan sate Madura, tahu Sumedang, dan nasi Padang.',
      'Ia naik KM Gunung Dempo.',
      'Rapat Dinas Kesehatan Kota Bandung dan Cimahi ditunda.',
      'Milan 3-0 atas lawannya.',
      'Maskapai Australia Airways terbang lagi.',
      'Kedua tersangka tersebut adalah Joko dan Slamet.',
      'Kepala desa itu, yakni Sutrisno, menolak.',
      'Perempuan bernama Ann Mendoza-Santos pulang.',
      'Kepala Desa Karangtalun, Sulistyo, datang.',
      'Letkol Inf Raja Gunung Siregar memimpin apel.',
      'Rahmat Tanjung Nasution memimpin apel.',
      'Ia pindah ke MotoGP.',
      'Namanya Vienna Larasati Dewi (19). Vienna pulang.',
      'Penembakan di Route 91 itu dikenang.',
      'Rapat Muspika Sampang ditunda.',
      'Mobil diisi di Stasiun Pengisian Bahan Bakar Umum.',
      'Ia anggota Tallen Hotel Group.',
      'Baku tembak pecah di Line of Control.',
      'Ia menjadi nabi dari umat Islam.',
      'Korban datang ke Candi 2 kali.',
      'Ia tampil di Reading and Leeds Festivals.',
      'Perum Bulog menjual beras.',
      'Koperasi Desa/Kelurahan Merah Putih dibuka.',
      'Kodim 1507 Saumlaki membagikan beras.',
      'Pelaku adalah AS (16) dan RA (17).',
      'Mercedes - Benz merilis mobil baru.',
    ],
  },
  {
    name: 'what a name holds',
    published: null,
    positives: [
      [
        { name: 'RSUD dr. Soetomo Surabaya', type: 'facility', within: ['Surabaya', 'Jawa Timur', 'Indonesia'] },
        'Ia dirawat di «RSUD dr. Soetomo Surabaya».',
      ],
      [{ name: 'RSUD H. Padjonga Dg. Ngalle', type: 'facility' }, 'Ia dirawat di «RSUD H. Padjonga Dg. Ngalle».'],
      [
        [
          { name: 'Pantai Grajagan', type: 'other' },
          { name: 'Banyuwangi', code: '35.10' },
        ],
        'Ia hanyut di «Pantai Grajagan» «Banyuwangi».',
      ],
      [{ name: 'Jalan Arif Rahman Hakim', type: 'road' }, 'Bus mogok di «Jalan Arif Rahman Hakim».'],
      [{ name: 'Tol Jagorawi', type: 'road' }, 'Bus mogok di «Tol Jagorawi KM 12+400».', 'Bus mogok di «Tol Jagorawi KM12A».'],
      [{ name: 'Puskesmas Haruru', type: 'facility' }, 'Di «Puskesmas Haruru» 31 orang dirawat.'],
      [
        { name: 'Sukorejo', type: 'village' },
        'Warga «Ds. Sukorejo» mengungsi.',
        'Ketua RT Bapak Karto dari «Desa Sukorejo» Bapak Slamet datang.',
      ],
      [{ name: 'Krajan', type: 'neighborhood' }, 'Warga «Dsn. Krajan» mengungsi.'],
      [{ name: 'Balai Kota Semarang', type: 'facility' }, 'Rapat digelar di «Balai Kota Semarang».'],
      [{ name: 'Nagoya Dome', type: 'facility', country: 'JP' }, 'Laga digelar di «Nagoya Dome».'],
      [{ name: 'Makassar', type: 'city', code: '73.71' }, 'Kapal tiba di «kota pelabuhan Makassar».'],
      [
        [
          { name: 'RT 07', type: 'neighborhood' },
          { name: 'RT 08', type: 'neighborhood' },
          { name: 'RT05/RW02', type: 'neighborhood' },
        ],
        'Air naik di «RT 07», «RT 08», dan «RT05/RW02».',
      ],
      [{ name: 'Lauterberg', type: 'city', code: null }, 'Ia lahir di «kota Lauterberg».'],
    ],
    negatives: [
      'Lahan itu Hutan Tanaman Industri.',
      'Rapat digelar di Mal Pelayanan Publik dan Gedung Serba Guna.',
      'Ia bekerja di stasiun RCTI.',
      'Santri tidur di Asrama Putri.',
      'Program Desa Tangguh Bencana dimulai.',
      'Bandar udara ini punya landasan pacu.',
      'Siswa SMA VI C belajar di Gedung SMK.',
      'Pegawai balai kota dan balai desa libur.',
      'Ia tinggal di kota Hujan.',
    ],
  },
  {
    name: 'places decided',
    published: null,
    positives: [
      [
        [
          { name: 'Suka Maju', within: ['Sunggal', 'Deli Serdang', 'Sumatera Utara', 'Indonesia'] },
          { name: 'RT 02' },
          { name: 'Sunggal', code: '12.07.23' },
          { name: 'Deli Serdang', code: '12.07' },
        ],
        'Api membakar rumah di «Desa Suka Maju» «RT 02», «Kec. Sunggal», «Kab. Deli Serdang».',
      ],
      [
        [{ name: 'Hotel Kenanga' }, { name: 'Sampang', type: 'district', code: '33.01.17' }, { name: 'Cilacap', code: '33.01' }],
        'Api membakar «Hotel Kenanga», «Sampang», «Cilacap».',
      ],
      [
        [
          { name: 'Sumberurip', type: 'village', code: null },
          { name: 'Sumberurip', type: 'district' },
          { name: 'Rejang Lebong', code: '17.02' },
        ],
        'Longsor menutup «Desa Sumberurip», «Kecamatan Sumberurip», «Kabupaten Rejang Lebong».',
      ],
      [
        [
          { name: 'Kebumen', type: 'city', code: '33.05' },
          { name: 'Jawa Tengah', code: '33' },
        ],
        'Api membakar pasar di «Kota Kebumen», «Jawa Tengah».',
      ],
      [
        [
          {
            name: 'Jalan Mawar',
            type: 'road',
            within: ['Kotabaru', 'Gondokusuman', 'Yogyakarta', 'Daerah Istimewa Yogyakarta', 'Indonesia'],
          },
          { name: 'Kotabaru', type: 'village' },
          { name: 'Yogyakarta', code: '34.71' },
        ],
        'Toko itu di «Jalan Mawar» No. 9, «Kotabaru», «Yogyakarta».',
      ],
      [[{ name: 'Mandailing', type: 'region', code: null }, { code: '12' }], 'Jalan rusak di «Mandailing», «Sumatera Utara».'],
      [
        { name: 'RSUD Ciamis', type: 'facility' },
        'Pasien memenuhi «RSUD Ciamis». Obat di Rumah Sakit Umum Daerah (RSUD) Ciamis habis.',
      ],
      [
        { name: 'Bandara I Gusti Ngurah Rai', type: 'facility', country: 'ID' },
        '«Bandara I Gusti Ngurah Rai» ditutup. Penumpang menumpuk di Bandara Ngurah Rai.',
      ],
      [[{ name: 'RSUD Ciamis' }, { name: 'RSUD Banjar' }], 'Pasien memenuhi «RSUD Ciamis» dan «RSUD Banjar».'],
      [[{ code: 'CH' }, { name: 'Lauterbach', type: 'village', country: 'CH' }], 'Di «Swiss», salju menimbun «Desa Lauterbach».'],
      [
        { name: 'Zarqan', type: 'province', country: 'SA' },
        'Serangan terjadi di «Provinsi Zarqan». Pemerintah Arab Saudi mengecam.',
      ],
      [{ name: 'Zarqan', type: 'province', country: null }, 'Serangan terjadi di «Provinsi Zarqan».'],
      [
        [
          { name: 'Wuhan', country: 'CN' },
          { name: 'RSUD Kenanga', country: 'ID' },
        ],
        'Pelajar dari «Wuhan» dirawat di «RSUD Kenanga».',
      ],
      [
        [
          { name: 'Wuppertal', country: 'DE' },
          { name: 'Oxford', country: 'GB' },
        ],
        'Ia pindah dari «Wuppertal» ke «Oxford».',
      ],
      [{ name: 'Uni Soviet', type: 'region' }, '«Uni Soviet» menolak usul itu.'],
      [{ name: 'Semenanjung Malaysia', type: 'region', country: 'MY' }, 'Asap menutupi «Semenanjung Malaysia».'],
      [{ name: 'Brazil', code: 'BR' }, 'Pelatih asal «Brazil» itu pulang.'],
      [
        [{ name: 'Hotel Mandalay Bay', country: 'US' }, { code: 'US' }],
        'Ia menginap di «Hotel Mandalay Bay». Warga «Amerika Serikat» berduka.',
      ],
      [
        [{ name: 'Ciater', type: 'village', code: '36.74.01.1001' }, { name: 'Serpong', code: '36.74.01' }, { code: '36.74' }],
        'Ia tinggal di «Ciater», «Serpong», «Tangerang Selatan».',
      ],
      [
        [{ name: 'Batticaloa', type: 'regency', code: null, country: 'LK' }, { code: 'LK' }],
        'Warga «kabupaten Batticaloa» di «Sri Lanka» mengungsi.',
      ],
      [{ name: 'Stadion Gelora Bung Tomo', type: 'facility' }, 'Laga digelar di «Stadion Gelora Bung Tomo» («GBT»).'],
      [{ name: 'Memberamo Raya', code: '91.20' }, 'Banjir melanda «Memberamo Raya».'],
      [{ name: 'Kawasan Industri Kendal', type: 'facility' }, 'Pabrik di «Kawasan Industri Kendal» tutup.'],
      [{ name: 'Jakarta', code: '31' }, '«JAKARTA» banjir. Warga DKI mengungsi.'],
      [{ name: 'Lima Puluh Koto', code: '13.07' }, 'Banjir melanda «Lima Puluh Koto».'],
      [{ name: 'Jadebotabek', type: 'region' }, 'Hujan turun di «Jadebotabek».'],
      [{ name: 'RS Columbia Asia Medan', type: 'facility', country: 'ID' }, 'Ia dirawat di «RS Columbia Asia Medan».'],
      [
        [
          { name: 'Sorbeba', type: 'village', code: null },
          { name: 'Wamena', code: '95.01.01' },
        ],
        'Rumah di «Kampung Sorbeba», «Wamena», dibakar.',
      ],
      [
        [{ name: 'Sorbeba', type: 'neighborhood', code: null }, { name: 'Ciamis' }],
        'Rumah di «Kampung Sorbeba», «Ciamis», dibakar.',
      ],
      [{ name: 'Sardinia', type: 'island', country: 'IT' }, 'Ia berlibur di «Sardinia».'],
      [{ name: 'Bandara Kualanamu', within: ['Deli Serdang', 'Sumatera Utara', 'Indonesia'] }, 'Ia tiba di «Bandara Kualanamu».'],
    ],
    negatives: ['Korban ialah Otinus Murib dan Terinus Gwijangge.'],
  },
  {
    name: 'names of other times',
    published: null,
    positives: [
      [{ name: 'Ujung Pandang', type: 'city', code: '73.71', country: 'ID' }, 'Kapal itu berangkat dari «Ujung Pandang».'],
      [{ name: 'Irian Jaya', type: 'region', code: null, country: 'ID' }, 'Ia bertugas di «Irian Jaya».'],
      [[{ name: 'Papua', type: 'province', code: '91' }], 'Gubernur «Papua» menolak.', 'Warga «Provinsi Papua» menolak.'],
      [[{ name: 'Merauke', code: '93.01' }, { code: null }], 'Kapal karam di «Merauke», «Papua».'],
      [[{ name: 'Merauke', code: '93.01' }, { code: '93' }], 'Kapal karam di «Merauke», «Papua Selatan».'],
      [{ name: 'Intan Jaya', code: '94.07', within: ['Papua Tengah', 'Indonesia'] }, 'Baku tembak pecah di «Intan Jaya».'],
      [{ name: 'Toba Samosir', type: 'regency', code: '12.12' }, 'Banjir melanda «Toba Samosir».'],
      [{ name: 'Mamuju Utara', type: 'regency', code: '76.01' }, 'Banjir melanda «Mamuju Utara».'],
      [{ name: 'Jakarta', type: 'province', code: '31' }, 'Warga «Provinsi Jakarta» memilih.'],
      [
        [{ type: 'province', code: '31' }],
        'Warga «DKI Jakarta» memilih.',
        'Warga «Daerah Khusus Jakarta» memilih.',
        'Gubernur «DKI» menolak.',
      ],
      [
        [
          { type: 'province', code: '16' },
          { type: 'province', code: '12' },
          { type: 'island', code: null },
        ],
        'Asap dari «Sumatera Selatan» menyebar ke «Sumatera Utara», lalu seluruh «Sumatera».',
        'Asap dari «Sumatra Selatan» menyebar ke «Sumatra Utara», lalu seluruh «Sumatra».',
        'Asap dari «Sumsel» menyebar ke «Sumut», lalu seluruh «Pulau Sumatra».',
      ],
      [{ name: 'Timor Timur', country: 'TL' }, 'Ia pernah bertugas di «Timor Timur».'],
    ],
    negatives: [],
  },
]

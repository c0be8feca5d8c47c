import type { CorpusTable } from '../../match/corpus.ts'
import { person } from './corpus-person.ts'

/** Sentences of disaster, crime, sport and business news, and people who hold no office. */
export const SENTENCES: CorpusTable<'officials'> = {
  name: 'sentences of disaster, crime, sport and business news, and people who hold no office',
  published: '2024-05-06',
  positives: [
    [
      person('Bambang Hartoto', null, 'Kepala Bandar Udara Kalimarang'),
      'Kata «Kepala Bandar Udara Kalimarang Bambang Hartoto» dalam rapat.',
    ],
    [person('Klemens Hamo', null, 'Ketua DPRD Kabupaten Jayapura'), '«Ketua DPRD Kabupaten Jayapura Klemens Hamo» hadir.'],
    [person('Kristosimus Agawemu', null, 'Bupati Mappi'), '«Bupati Mappi Kristosimus Agawemu» hadir.'],
    [person('Nasri Abubakar', null, 'Wakil Wali Kota Ternate'), '«Wakil Wali Kota Ternate Nasri Abubakar» hadir.'],
    [
      person('Arinarsa', null, 'Kepala Dinas Perhubungan Sumsel'),
      '«Kepala Dinas Perhubungan Sumsel Arinarsa» menyebut jalan macet.',
    ],
    [
      person('Rudijanta Tjahja Nugraha', null, 'Kepala Balai Besar TNBTS'),
      '«Kepala Balai Besar TNBTS Rudijanta Tjahja Nugraha» menyebut jalur ditutup.',
    ],
    [
      person('Teguh Rahayu', null, 'Kepala Stasiun Geofisika Bandung'),
      '«Kepala Stasiun Geofisika Bandung Teguh Rahayu» menyebut gempa.',
    ],
    [
      person('Yuyun Sarihotima', null, 'Kepala UPTD Puskesmas Cipongkor'),
      '«Kepala UPTD Puskesmas Cipongkor Yuyun Sarihotima» menyebut korban dirawat.',
    ],
    [person('Asep Koswara', null, 'Kepala SMPN 3 Cipongkor'), '«Kepala SMPN 3 Cipongkor Asep Koswara» menyebut siswa dirawat.'],
    [person('Bernardo Tavares', null, 'Pelatih PSM Makassar'), '«Pelatih PSM Makassar Bernardo Tavares» kecewa.'],
    [
      person('Satoru Mochizuki', null, 'Pelatih Timnas Putri Indonesia'),
      '«Pelatih Timnas Putri Indonesia Satoru Mochizuki» kecewa.',
    ],
    [
      person('Irfan Setiaputra', null, 'Direktur Utama PT Garuda Indonesia (Persero) Tbk'),
      '«Direktur Utama PT Garuda Indonesia (Persero) Tbk Irfan Setiaputra» hadir.',
    ],
    [person('Iman Rachman', null, 'Direktur Utama BEI'), '«Direktur Utama BEI Iman Rachman» hadir.'],
    [
      person('Mayang Schreiber', null, 'Head of Corporate Communications Grab Indonesia'),
      '«Head of Corporate Communications Grab Indonesia Mayang Schreiber» hadir.',
    ],
    [
      person('Wisnu Handoko', null, 'Kepala Otoritas Pelabuhan Tanjung Priok'),
      '«Kepala Otoritas Pelabuhan Tanjung Priok Capt. Wisnu Handoko» hadir.',
    ],
    [person('Agustinus Maun', null, 'Kepala KSOP Kelas II Benoa'), '«Kepala KSOP Kelas II Benoa Agustinus Maun» hadir.'],
    [
      person('Dedi Kurnia', 'Iptu', 'Ketua Tim SAR Batalyon A Satuan Brimob Polda Sumbar'),
      '«Ketua Tim SAR Batalyon A Satuan Brimob Polda Sumbar Iptu Dedi Kurnia» hadir.',
    ],
    [person('Anton Sugito', null, 'Juru bicara keluarga korban'), '«Juru bicara keluarga korban, Anton Sugito», menolak.'],
    [
      [person('Ursula von der Leyen', null, 'Presiden Komisi Eropa'), person('Olaf Scholz', null, 'Kanselir Jerman')],
      '«Presiden Komisi Eropa Ursula von der Leyen» dan «Kanselir Jerman Olaf Scholz» hadir.',
    ],
    [
      person('Faisal bin Farhan', null, 'Menteri Luar Negeri Arab Saudi'),
      '«Menteri Luar Negeri Arab Saudi Pangeran Faisal bin Farhan» hadir.',
    ],
    [
      person('Igor Konashenkov', null, 'Juru bicara Kementerian Pertahanan Rusia'),
      '«Juru bicara Kementerian Pertahanan Rusia Igor Konashenkov» hadir.',
    ],
    [person('Volker Turk', null, 'Kepala hak asasi manusia PBB'), '«Kepala hak asasi manusia PBB Volker Turk» hadir.'],
    [
      person('Ahmed Al Mandhari', null, 'Direktur regional WHO untuk Mediterania Timur'),
      '«Direktur regional WHO untuk Mediterania Timur Ahmed Al Mandhari» hadir.',
    ],
    [person('Greg Abbott', null, 'Gubernur Texas'), '«Gubernur Texas Greg Abbott» hadir.'],
    [person('Anutin Charnvirakul', null, 'Perdana Menteri Thailand'), '«Perdana Menteri Thailand Anutin Charnvirakul» hadir.'],
    [person('Neth Pheaktra', null, 'Menteri Informasi Kamboja'), '«Menteri Informasi Kamboja Neth Pheaktra» hadir.'],
    [person('Sudarto', 'Iptu', 'Kapolsek Sape'), 'Menurut «Kapolsek Sape, Iptu Sudarto», korban selamat.'],
    [
      [person('Sudarto', 'Iptu', 'Kapolsek Sape'), person('Nurdin', 'Aipda', 'Kanit Reskrim')],
      '«Kapolsek Sape Iptu Sudarto» melalui «Kanit Reskrim Aipda Nurdin» membenarkan.',
    ],
    [
      person('Mohammad Kholid', 'Kombes Pol', 'Kabid Humas'),
      'Kapolda NTB melalui «Kabid Humas Kombes Pol Mohammad Kholid» membenarkan.',
    ],
    [person('Ardiansyah', null, 'Danpos SAR Bima'), '«Danpos SAR Bima, Ardiansyah», menyebut kapal hilang.'],
    [person('Lasuardi', null, 'Kepala Desa Nusa Jaya'), '«Kepala Desa Nusa Jaya Lasuardi» menyebut air surut.'],
    [person('Syarif', null, 'Camat Wawo'), '«Camat Wawo, Syarif», menyebut air surut.'],
    [
      person('Dino Andalananto', null, 'Manajer Pusdalops BPBD Jatim'),
      '«Manajer Pusdalops BPBD Jatim Dino Andalananto» menyebut air surut.',
    ],
    [
      person('Muhammad Nurhidayat', null, 'Kabid Darlog BPBD Sumbawa'),
      '«Kabid Darlog BPBD Sumbawa Muhammad Nurhidayat» menyebut air surut.',
    ],
    [
      person('Evi Winarni', null, 'Sekretaris BPBD Lombok Utara'),
      '«Sekretaris BPBD Lombok Utara Evi Winarni» menyebut air surut.',
    ],
    [person('Nasrun', 'Aipda', 'Humas Polres Bima Kota'), '«Humas Polres Bima Kota Aipda Nasrun» membenarkan.'],
    [person('Adib Widayaka', 'Iptu', 'Ps Kasi Humas Polres Bima'), '«Ps Kasi Humas Polres Bima Iptu Adib Widayaka» membenarkan.'],
    [
      person('Adib Widayaka', 'Iptu', 'PLH Kasi Humas Polres Bima'),
      '«PLH Kasi Humas Polres Bima Iptu Adib Widayaka» membenarkan.',
    ],
    [person('Martin Simanjuntak', null, 'Kuasa hukum keluarga'), '«Kuasa hukum keluarga, Martin Simanjuntak», menolak.'],
    [person('Rian', 'Briptu', null), 'Korban «Briptu Rian» tewas.'],
    [person('Purwati', null, 'Guru SDN 1 Ngawi'), '«Guru SDN 1 Ngawi, Purwati», menolong siswa.'],
    [person('Farah Karouw', null, 'Dokter forensik RS Polri'), '«Dokter forensik RS Polri, Farah Karouw», hadir.'],
    [person('Tito', null, 'Menteri Dalam Negeri'), '«Menteri Dalam Negeri Tito» menolak; Mendagri pulang.'],
  ],
  negatives: [
    'Kapten kapal, Suroso, selamat.',
    'Wasit Thoriq Alkatiri memimpin laga.',
    'Aktor Reza Rahadian membintangi film itu.',
    'Gelandang Marselino Ferdinan cedera.',
    'Pemilik warung, Sutini, mengaku rugi.',
    'Anggota keluarga korban, Darmin, menangis.',
    'Petugas kebersihan, Karman, menemukan bayi itu.',
    'Pengamat, Budi Santoso, menilai.',
    'Pengemudi bus, Sarjono (50), ditahan.',
    'Jenazah dibawa ke RS Bhayangkara Sartika Asih.',
    'Rumah sakit itu bernama RSUD dr Iskak Tulungagung.',
    'Warga melapor ke Polsek Wonokromo.',
    'Presiden Direktur perusahaan itu mundur.',
    'Kantor Gubernur Papua dijaga.',
    'Jalan Gatot Subroto ditutup.',
    'Kapal KRI Bung Tomo tiba.',
    'Gedung DPRD Kota Makassar dibakar.',
    'Ketua RT setempat mengatakan api padam.',
    'Piala Presiden 2024 dimulai.',
    'Piala Gubernur Jatim dimulai.',
    'Hari Ibu dirayakan Dharma Wanita.',
    'Masjid Raya Sultan Riau ramai.',
    'Kerajaan Sultan Hasanuddin jatuh.',
    'Taman Hutan Raya Ir. H. Djuanda ditutup.',
    'Bupati Cup digelar.',
  ],
}

import type { CorpusTable } from '../../match/corpus.ts'
import { person } from './corpus-person.ts'

/** Ranks of police and armed forces, and the offices beside them. */
export const RANKED: CorpusTable<'officials'> = {
  name: 'ranks of police and armed forces, and the offices beside them',
  published: '2024-05-06',
  positives: [
    [
      { rank: 'Kolonel Inf', name: 'T. Mustafa Karim', position: 'Kepala Penerangan Kodam Iskandar Muda' },
      '«Kepala Penerangan Kodam Iskandar Muda Kolonel Inf T. Mustafa Karim» menjelaskan hal itu.',
    ],
    [
      { rank: 'Kolonel Arm', honorific: 'H.', name: 'Andi Wira', position: 'Danrem 012' },
      'Pasukan dipimpin «Danrem 012 Kolonel Arm H. Andi Wira».',
    ],
    [person('Bambang Suroso', 'Kombes (Pol)', null), 'Hal itu dikatakan «Kombes (Pol) Bambang Suroso» kepada wartawan.'],
    [person('Bambang Suroso', 'Komisaris Besar', null), 'Hal itu dikatakan «Komisaris Besar Bambang Suroso» kepada wartawan.'],
    [person('Bambang Suroso', 'Komisaris Besar Polisi', null), 'Hal itu dikatakan «Komisaris Besar Polisi Bambang Suroso».'],
    [
      person('Danang Setyo', 'AKBP.', 'Kapolres Blitar'),
      '«Kapolres Blitar AKBP. Danang Setyo, S.H., S.I.K.» menyebut pelaku ditangkap.',
    ],
    [
      person('Agung Pranoto', 'Irjen Pol.', 'Kapolda Riau'),
      '«Kapolda Riau Irjen Pol. Drs. H. Agung Pranoto» menegaskan hal itu.',
    ],
    [person('Wahyu Utama', 'Komjen Pol', 'Kabareskrim'), '«Kabareskrim Komjen Pol Wahyu Utama» memimpin rapat.'],
    [person('Sutarno', 'Jenderal Polisi (Purn)', null), '«Jenderal Polisi (Purn) Sutarno» hadir.'],
    [person('Wirawan', 'Jenderal (Purn) TNI', null), '«Jenderal (Purn) TNI Wirawan» hadir.'],
    [person('Tatang Subarkah', 'Mayjen TNI (Purn.)', null), '«Mayjen TNI (Purn.) Tatang Subarkah» hadir.'],
    [person('Iwan Suryana', 'Laksamana Muda TNI', null), '«Laksamana Muda TNI Iwan Suryana» memimpin upacara.'],
    [person('Hersan Prasetyo', 'Laksda TNI', null), '«Laksda TNI Hersan Prasetyo» memimpin upacara.'],
    [person('Yayan Hidayat', 'Laksda TNI', 'Pangkoarmada II'), '«Pangkoarmada II Laksda TNI Yayan Hidayat» memimpin upacara.'],
    [person('Adi Nugroho', 'Marsekal Pertama TNI', null), '«Marsekal Pertama TNI Adi Nugroho» memimpin upacara.'],
    [person('Fahru Zaini', 'Marsdya TNI', null), '«Marsdya TNI Fahru Zaini» memimpin upacara.'],
    [
      person('Bayu Hartanto', 'Kolonel Pnb', 'Danlanud Adi Soemarmo'),
      '«Danlanud Adi Soemarmo Kolonel Pnb Bayu Hartanto» memimpin upacara.',
    ],
    [person('Maryoto', 'Letkol Inf', 'Dandim 0716/Demak'), '«Dandim 0716/Demak Letkol Inf Maryoto» hadir.'],
    [person('Didin Nasruddin', 'Letkol Arh', 'Dandim 0808 Blitar'), '«Dandim 0808 Blitar Letkol Arh Didin Nasruddin» hadir.'],
    [person('Suparjo', 'Kapten Inf', 'Danramil 02/Ngaliyan'), '«Danramil 02/Ngaliyan Kapten Inf Suparjo» hadir.'],
    [
      person('MS Prawira', 'Letkol Kav', 'Komandan Kodim (Dandim) 0709/Kebumen'),
      '«Komandan Kodim (Dandim) 0709/Kebumen Letkol Kav MS Prawira» hadir.',
    ],
    [person('Ali Akhwan', 'Kolonel Inf', 'Danrem 074/Warastratama'), '«Danrem 074/Warastratama Kolonel Inf Ali Akhwan» hadir.'],
    [
      person('Widi Prasetijono', 'Mayjen TNI', 'Pangdam IV/Diponegoro'),
      '«Pangdam IV/Diponegoro Mayjen TNI Widi Prasetijono» hadir.',
    ],
    [
      person('Izak Pangemanan', 'Mayjen TNI', 'Pangdam XVII/Cenderawasih'),
      '«Pangdam XVII/Cenderawasih Mayjen TNI Izak Pangemanan» hadir.',
    ],
    [
      person('Candra Kurnia', 'Letkol Inf', 'Kapendam XVII/Cenderawasih'),
      '«Kapendam XVII/Cenderawasih Letkol Inf Candra Kurnia» menyebut korban dievakuasi.',
    ],
    [person('Joko Waluyo', 'Serda Mes', null), '«Serda Mes Joko Waluyo» dimakamkan.'],
    [person('Wahyudi', 'Sertu', 'Babinsa Desa Karangrejo'), '«Babinsa Desa Karangrejo Sertu Wahyudi» membantu warga.'],
    [
      person('Sutopo', 'Aipda', 'Bhabinkamtibmas Desa Karangrejo'),
      '«Bhabinkamtibmas Desa Karangrejo Aipda Sutopo» membantu warga.',
    ],
    [person('Yanuar Rizki', 'Brigadir Satu', null), '«Brigadir Satu Yanuar Rizki» terluka.'],
    [person('Eliezer Pudihang', 'Bharada', null), '«Bharada Eliezer Pudihang» bersaksi.'],
    [person('Suyono', 'Pelda (Mar)', null), '«Pelda (Mar) Suyono» gugur.'],
    [person('Nanik Hartini', 'Mayor Laut (KH)', null), '«Mayor Laut (KH) Nanik Hartini» menyebut hal itu.'],
    [person('Agung Sasongko', 'Kolonel Sus', null), '«Kolonel Sus Agung Sasongko» menyebut hal itu.'],
    [person('Rahmat Arif', 'Letkol Laut (P)', null), '«Letkol Laut (P) Rahmat Arif» memimpin kapal.'],
    [person('I Made Karsa', 'AKP', null), '«AKP I Made Karsa» membenarkan.'],
    [person('Putu Ekawati', 'Ipda', null), '«Ipda Putu Ekawati» membenarkan.'],
    [person('Anak Agung Ngurah Oka', 'Kompol', null), '«Kompol Anak Agung Ngurah Oka» membenarkan.'],
    [
      person('Aris Timang', 'Kompol', 'Kasatreskrim Polres Metro Bekasi'),
      '«Kasatreskrim Polres Metro Bekasi Kompol Aris Timang» membenarkan.',
    ],
    [person('Abid Uais', 'AKP', 'Kasat Reskrim Polres Jember'), '«Kasat Reskrim Polres Jember AKP Abid Uais» membenarkan.'],
    [
      person('Rachmad Wibowo', 'Iptu', 'Kanit Reskrim Polsek Tambora'),
      '«Kanit Reskrim Polsek Tambora Iptu Rachmad Wibowo» membenarkan.',
    ],
    [person('Moch Rianto', 'Iptu', 'Kasi Humas Polres Tuban'), '«Kasi Humas Polres Tuban Iptu Moch Rianto» membenarkan.'],
    [person('Siswanto', 'Ipda', 'Plt. Kasi Humas Polres Tuban'), '«Plt. Kasi Humas Polres Tuban, Ipda Siswanto» membenarkan.'],
    [
      person('Sonny Irawan', 'Kombes Pol', 'Dirlantas Polda Jateng'),
      '«Dirlantas Polda Jateng Kombes Pol Sonny Irawan» membenarkan.',
    ],
    [person('Wira Satya', 'Kombes', 'Dirkrimum Polda Metro Jaya'), '«Dirkrimum Polda Metro Jaya Kombes Wira Satya» membenarkan.'],
    [
      person('Tubagus Ade', 'Kombes', 'Direktur Reserse Kriminal Umum (Dirreskrimum) Polda Metro Jaya'),
      '«Direktur Reserse Kriminal Umum (Dirreskrimum) Polda Metro Jaya Kombes Tubagus Ade» membenarkan.',
    ],
    [
      person('Trunoyudo Wisnu', 'Brigadir Jenderal', 'Kepala Biro Penerangan Masyarakat (Karopenmas) Divisi Humas Polri'),
      '«Kepala Biro Penerangan Masyarakat (Karopenmas) Divisi Humas Polri Brigadir Jenderal Trunoyudo Wisnu» membenarkan.',
    ],
    [
      person('Budi Hermanto', 'Komisaris Besar', 'Kepala Kepolisian Resor Kota Malang'),
      '«Kepala Kepolisian Resor Kota Malang Komisaris Besar Budi Hermanto» membenarkan.',
    ],
    [
      person('Edwin Saleh', 'Ajun Komisaris Besar', 'Kepala Polres Manggarai'),
      '«Kepala Polres Manggarai Ajun Komisaris Besar Edwin Saleh» membenarkan.',
    ],
    [
      person('Toni Hermawan', 'Ajun Komisaris', 'Kepala Satuan Reserse Kriminal Polres Ngawi'),
      '«Kepala Satuan Reserse Kriminal Polres Ngawi Ajun Komisaris Toni Hermawan» membenarkan.',
    ],
    [
      person('Julius Widjojono', 'Laksamana Pertama', 'Kepala Dinas Penerangan TNI Angkatan Laut'),
      '«Kepala Dinas Penerangan TNI Angkatan Laut Laksamana Pertama Julius Widjojono» membenarkan.',
    ],
    [person('Maruli Simanjuntak', 'Jenderal', 'KSAD'), '«KSAD Jenderal Maruli Simanjuntak» hadir.'],
    [person('Agus Subiyanto', 'Jenderal TNI', 'Panglima TNI'), '«Panglima TNI Jenderal TNI Agus Subiyanto» hadir.'],
    [person('Listyo Sigit Prabowo', 'Jenderal', 'Kapolri'), '«Kapolri Jenderal Listyo Sigit Prabowo» hadir.'],
    [person('Dedi Prasetyo', 'Komjen', 'Wakapolri'), '«Wakapolri Komjen Dedi Prasetyo» hadir.'],
    [
      person('Tonny Harjono', 'Marsekal', 'Kepala Staf TNI Angkatan Udara'),
      '«Kepala Staf TNI Angkatan Udara Marsekal Tonny Harjono» hadir.',
    ],
    [person('Sutiyoso', 'Letjen TNI (Purn)', null), '«Letjen TNI (Purn) H. Sutiyoso» hadir.'],
    [
      person('Wishnu Ardiansyah', 'Kolonel Laut (P)', 'Komandan Lanal Nias'),
      '«Komandan Lanal Nias Kolonel Laut (P) Wishnu Ardiansyah» hadir.',
    ],
  ],
  negatives: [],
}

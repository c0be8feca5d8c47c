/**
 * Areas whose usual name differs from the Kemendagri list: code, name, further names.
 * The name is what `within` prints.
 */
export const AREA_NAMES = `
31|DKI Jakarta|Daerah Khusus Ibukota Jakarta;Daerah Khusus Ibu Kota Jakarta;Daerah Khusus Jakarta;DKJ;DKI
12.12|Toba|Toba Samosir;Tobasa
62.71|Palangka Raya|Palangkaraya
71.09|Kepulauan Siau Tagulandang Biaro|Siau Tagulandang Biaro;Sitaro;Kepulauan Sitaro
72.04|Tolitoli|Toli-Toli
74.72|Baubau|Bau-Bau;Bau Bau
92.03|Fakfak|Fak Fak
73.10|Pangkajene dan Kepulauan|Pangkajene Kepulauan;Pangkep
16.73|Lubuklinggau|Lubuk Linggau
16.72|Pagar Alam|Pagaralam
`

/** Further names of areas: short forms of the press, other spellings, names until a renaming. */
export const AREA_ALIASES = `
11|Nanggroe Aceh Darussalam;NAD;Daerah Istimewa Aceh;Serambi Mekkah
12|Sumut;Sumatra Utara
13|Sumbar;Sumatra Barat;Ranah Minang
16|Sumsel;Sumatra Selatan
19|Kepulauan Babel;Bangka Belitung;Babel
21|Kepri
32|Jabar
33|Jateng
34|DIY;DI Yogyakarta;D.I. Yogyakarta;D I Yogyakarta;Daerah Istimewa Jogjakarta
35|Jatim
51|Pulau Dewata
52|NTB
53|NTT
61|Kalbar
62|Kalteng
63|Kalsel
64|Kaltim
65|Kaltara
71|Sulut
72|Sulteng
73|Sulsel
74|Sultra
76|Sulbar
82|Malut
92|Irian Jaya Barat
11.12|Abdya
11.71|Koetaradja;Kutaraja
12.01|Tapteng
12.02|Taput
12.03|Tapsel
12.07|Deliserdang
12.10|Labuhan Batu
12.13|Madina
12.16|Humbahas
12.18|Sergai
12.19|Batubara;Batu Bara
12.20|Paluta
12.21|Palas
12.22|Labusel;Labuhanbatu Selatan;Labuhan Batu Selatan
12.23|Labura;Labuhan Batu Utara
12.71.08|Belawan
12.72|Pematang Siantar;Siantar
12.74|Tanjung Balai
12.77|Padang Sidempuan;Padangsidempuan;Padang Sidimpuan
12.78|Gunung Sitoli
13.01|Pessel
13.03|Sawahlunto Sijunjung;Sawahlunto/Sijunjung
13.07|Limapuluh Kota;50 Kota;Lima Puluh Koto;Limapuluh Koto
13.09|Mentawai
14.02|Inhu
14.04|Inhil
14.06|Rohul
14.07|Rohil
14.09|Kuansing
15.04|Batang Hari
15.05|Muarojambi;Muaro Jambi
15.06|Tanjab Barat;Tanjabbar
15.07|Tanjab Timur;Tanjabtim
16.01|OKU
16.02|OKI
16.06|Muba
16.08|OKU Timur
16.09|OKU Selatan
16.12|PALI
16.13|Muratara
18.01|Lamsel
18.02|Lamteng
18.03|Lampura
18.05|Tulangbawang
18.12|Tulangbawang Barat;Tubaba
18.71|Bandarlampung;Tanjungkarang
19.71|Pangkalpinang
21.72|Tanjungpinang
31.01|Pulau Seribu
31.71|Jakpus
31.72|Jakut
31.73|Jakbar
31.74|Jaksel
31.75|Jaktim
31.75.02|Pulo Gadung
32.17|KBB
32.15|Kerawang
33.72|Solo
34.03|Gunung Kidul
34.01|Kulonprogo
34.71|Jogja;Yogya;Jogjakarta;Jogyakarta
36.04.30|Anyer
36.74|Tangsel
53.02|TTS
53.03|TTU
53.14|Rote
53.20|Sabu
53.15|Mabar
53.19|Matim
61.02|Kabupaten Pontianak
62.02|Kotim
62.01|Kobar
63.10|Tanbu
64.02|Kukar
64.09|PPU
64.08|Kutim
64.07|Kubar
64.11|Mahulu
64.01|Pasir
63.72|Banjar Baru
63.02|Kota Baru
14.71|Pekan Baru
13.75|Bukit Tinggi
13.73|Sawah Lunto
12.76|Tebingtinggi
73.72|Pare Pare
71.01|Bolmong
71.06|Minut
71.05|Minsel
71.07|Mitra
71.03|Sangihe;Sangihe Talaud
71.04|Talaud
72.08|Parimo
72.09|Touna;Tojo Unauna
72.07|Bangkep
72.11|Balut
73.14|Sidrap
73.01|Selayar
73.71|Ujung Pandang;Ujungpandang
74.05|Konsel
74.12|Konkep
76.01|Mamuju Utara
76.04|Polman;Polewali
81.03|Maluku Tenggara Barat;Tanimbar
81.01|Malteng
81.05|SBT
81.06|SBB
81.08|MBD
82.04|Halsel
82.02|Halteng
82.03|Halut
82.01|Halbar
82.06|Haltim
82.07|Morotai
82.08|Taliabu
82.72|Tidore
91.05|Yapen;Yapen Waropen
91.06|Biak
91.20|Memberamo Raya
95.05|Memberamo Tengah
32.02.01|Pelabuhanratu;Pelabuhan Ratu
91.20.01|Memberamo Tengah
95.02|Pegubin
`

/**
 * Districts and villages that news names bare, by the regency or city they lie in; the names are those of the list.
 */
export const KNOWN_PARTS = `
11.05|Johan Pahlawan
11.06|Kota Jantho;Lhoknga;Jantho
11.07|Kota Sigli
11.08|Lhoksukon
11.11|Kota Juang
11.12|Blangpidie
11.13|Blangkejeren
11.14|Krueng Sabee
11.15|Suka Makmue
11.16|Karang Baru
11.18|Meureudu
12.01|Barus
12.02|Tarutung;Siborongborong
12.03|Sipirok
12.05|Stabat
12.06|Kabanjahe;Berastagi
12.07|Lubuk Pakam;Sibolangit;Percut Sei Tuan;Sunggal;Tanjung Morawa;Hamparan Perak
12.08|Parapat
12.11|Sidikalang
12.12|Balige;Laguboti
12.13|Panyabungan
12.16|Dolok Sanggul
12.17|Pangururan
12.18|Sei Rampah;Perbaungan
12.71|Medan Belawan
13.01|Painan
13.05|Batang Anai;Lubuk Alung
13.06|Lubuk Basung
13.07|Sarilamak
13.08|Lubuk Sikaping
14.01|Bangkinang
14.02|Rengat
14.04|Tembilahan
14.05|Pangkalan Kerinci
15.01|Siulak
15.05|Sengeti
16.02|Kayu Agung;Kayuagung
16.06|Sekayu
16.07|Pangkalan Balai
16.10|Indralaya
17.02|Curup
18.01|Bakauheni;Kalianda
18.02|Gunung Sugih
18.03|Kotabumi
18.05|Menggala
18.09|Gedong Tataan
18.71|Telukbetung
19.01|Sungailiat
19.03|Toboali
19.04|Koba
19.06|Manggar
21.01|Bintan Timur
21.71|Sekupang;Nongsa;Batu Aji;Sagulung;Belakang Padang
31.71|Gambir;Sawah Besar;Kemayoran;Senen;Cempaka Putih;Menteng;Tanah Abang;Johar Baru;Kwitang;Cikini;Karet Tengsin;Kebon Kacang;Bendungan Hilir;Petamburan;Pegangsaan;Gondangdia;Kebon Sirih;Pasar Baru;Mangga Dua Selatan;Gunung Sahari Utara;Kramat;Paseban;Cideng;Petojo Utara;Duri Pulo
31.72|Tanjung Priok;Koja;Cilincing;Pademangan;Penjaringan;Kelapa Gading;Pluit;Kapuk Muara;Kamal Muara;Pejagalan;Ancol;Sunter Agung;Sunter Jaya;Marunda;Kalibaru;Semper Barat;Rorotan;Warakas;Lagoa
31.73|Cengkareng;Grogol Petamburan;Taman Sari;Kebon Jeruk;Kalideres;Pal Merah;Kembangan;Tegal Alur;Kapuk;Rawa Buaya;Duri Kosambi;Semanan;Pegadungan;Tomang;Slipi;Kemanggisan;Meruya Utara;Meruya Selatan;Srengseng;Joglo;Jelambar;Glodok;Pinangsia;Mangga Besar;Krukut;Angke;Roa Malaka
31.74|Tebet;Setiabudi;Mampang Prapatan;Pasar Minggu;Kebayoran Lama;Cilandak;Kebayoran Baru;Pancoran;Jagakarsa;Pesanggrahan;Bintaro;Ulujami;Petukangan Utara;Petukangan Selatan;Cipulir;Pondok Pinang;Grogol Utara;Grogol Selatan;Senayan;Kuningan Timur;Karet Semanggi;Bukit Duri;Menteng Dalam;Kalibata;Rawajati;Duren Tiga;Pejaten Barat;Pejaten Timur;Ragunan;Jati Padang;Lenteng Agung;Srengseng Sawah;Ciganjur;Pondok Labu;Lebak Bulus;Cipete Selatan;Cipete Utara;Gandaria Utara;Pela Mampang;Petogogan;Melawai;Kramat Pela;Selong
31.75|Matraman;Pulogadung;Jatinegara;Kramat Jati;Pasar Rebo;Cakung;Duren Sawit;Ciracas;Cipayung;Pondok Kelapa;Pondok Bambu;Klender;Rawamangun;Pisangan Timur;Kampung Melayu;Bidara Cina;Cawang;Cililitan;Halim Perdana Kusuma;Cijantung;Kalisari;Pekayon;Cibubur;Kelapa Dua Wetan;Susukan;Lubang Buaya;Ceger;Bambu Apus;Cilangkap;Penggilingan;Pulo Gebang;Ujung Menteng;Utan Kayu Utara;Kayu Manis;Kebon Pala;Pinang Ranti
32.01|Cibinong;Ciawi;Cisarua;Megamendung;Gunung Putri;Cileungsi;Jonggol;Citeureup;Bojonggede;Parung;Gunung Sindur;Leuwiliang;Ciomas;Dramaga;Babakan Madang;Sukajaya;Jasinga;Rumpin;Ciampea;Cigombong
32.02|Palabuhanratu;Cibadak;Cisolok;Cicurug
32.03|Cugenang;Cipanas;Pacet;Ciranjang;Warungkondang
32.04|Soreang;Majalaya;Baleendah;Dayeuhkolot;Rancaekek;Pangalengan;Ciwidey;Bojongsoang;Cicalengka
32.05|Cikajang;Pameungpeuk;Leles;Kadungora;Malangbong
32.06|Singaparna
32.08|Cilimus;Cigugur
32.09|Arjawinangun;Palimanan
32.10|Kertajati
32.11|Jatinangor;Cimanggung;Tanjungsari
32.12|Haurgeulis;Jatibarang;Balongan
32.13|Pagaden;Pamanukan
32.15|Rengasdengklok;Cikampek
32.16|Tambun Selatan;Cibitung;Cikarang Barat;Cikarang Utara;Cikarang Timur;Cikarang Selatan;Cikarang Pusat;Muara Gembong;Babelan
32.17|Lembang;Parongpong;Padalarang;Ngamprah;Cihampelas
32.73|Cicendo;Coblong;Cibiru;Gedebage;Cidadap;Sukajadi;Buah Batu;Antapani;Ujung Berung
32.75|Jatiasih;Pondok Gede;Bantar Gebang;Rawalumbu;Mustika Jaya;Jatisampurna;Jatiwarna
32.76|Cimanggis;Sawangan;Beji;Cinere;Bojongsari;Sukmajaya;Cilodong;Pancoran Mas
33.01|Kroya;Majenang
33.02|Baturraden;Ajibarang;Sokaraja
33.03|Bobotsari
33.05|Gombong
33.08|Mungkid;Muntilan;Srumbung
33.09|Cepogo
33.10|Delanggu
33.11|Kartasura
33.12|Baturetno
33.13|Tawangmangu;Colomadu
33.15|Gubug
33.16|Cepu
33.18|Juwana
33.21|Mranggen;Sayung
33.22|Ungaran Barat;Ambarawa;Bandungan;Tuntang
33.24|Weleri
33.26|Kajen;Wiradesa;Petungkriyono
33.27|Randudongkal
33.28|Slawi;Adiwerna
33.29|Bumiayu;Ketanggungan
34.01|Wates
34.02|Parangtritis;Kretek;Banguntapan;Sewon;Imogiri
34.03|Wonosari
34.04|Mlati;Ngaglik;Pakem;Cangkringan;Kalasan;Prambanan;Gamping;Godean
35.06|Pare;Ngasem
35.07|Kepanjen;Singosari;Lawang;Turen;Dampit;Pujon;Ngantang;Wagir;Poncokusumo
35.08|Candipuro;Pronojiwo;Senduro;Pasirian
35.09|Kencong;Ambulu;Puger
35.10|Muncar;Wongsorejo;Rogojampi
35.11|Prajekan
35.13|Kraksaan;Paiton
35.14|Bangil;Tosari;Pandaan;Prigen
35.15|Porong;Buduran;Gedangan;Tanggulangin
35.16|Mojosari;Trawas
35.17|Mojoagung;Ploso
35.19|Mejayan
35.20|Plaosan
35.24|Paciran;Brondong;Babat;Laren
35.25|Menganti;Driyorejo
35.27|Sreseh
35.29|Kalianget
35.78|Wonokromo;Rungkut;Gubeng;Tegalsari;Kenjeran;Semampir;Benowo;Wonocolo;Sukolilo;Dukuh Pakis;Sawahan;Tambaksari;Lakarsantri;Karang Pilang
36.01|Panimbang;Carita
36.02|Rangkasbitung;Malingping;Bayah;Leuwidamar
36.03|Kelapa Dua;Balaraja;Cikupa;Kosambi;Teluknaga;Pakuhaji;Kronjo;Tigaraksa
36.04|Anyar;Cikande;Cinangka
36.71|Ciledug;Karawaci;Cipondoh;Batuceper;Karang Tengah
36.72|Ciwandan
36.74|Serpong;Ciputat;Pamulang;Pondok Aren;Serpong Utara;Ciputat Timur
51.01|Gilimanuk;Melaya;Mendoyo;Pekutatan
51.02|Baturiti
51.03|Kuta;Kuta Utara;Kuta Selatan;Mengwi;Ungasan;Pecatu;Jimbaran;Canggu;Kerobokan;Seminyak;Legian
51.04|Ubud;Sukawati
51.06|Kintamani
51.08|Seririt;Gerokgak
51.71|Sanur
52.01|Gerung;Batu Layar;Senggigi
52.02|Praya;Pujut
52.03|Sembalun
52.07|Taliwang
52.08|Pemenang
53.06|Larantuka;Wulanggitang;Ilebura
53.09|Bajawa
53.10|Ruteng
53.13|Lewoleba
53.15|Lembor
53.19|Borong
61.01|Pemangkat
61.04|Kendawangan
61.08|Ngabang
61.10|Nanga Pinoh
62.01|Kumai
63.01|Pelaihari
63.04|Marabahan
63.06|Kandangan
63.07|Barabai
63.10|Batulicin
63.11|Paringin
64.01|Tanah Grogot
64.02|Tenggarong;Loa Kulu;Muara Jawa
64.03|Tanjung Redeb
64.07|Sendawar
64.09|Sepaku;Penajam
65.01|Tanjung Selor
71.01|Lolak
71.03|Tahuna
71.04|Melonguane
71.05|Amurang
71.06|Airmadidi
71.07|Ratahan
72.01|Luwuk
72.02|Poso Kota;Tentena
72.03|Banawa
72.06|Bahodopi
72.09|Ampana
72.10|Palolo;Sigi Biromaru
73.06|Sungguminasa
73.09|Turikale
73.17|Belopa
73.18|Makale
73.22|Masamba
73.24|Malili;Sorowako
73.26|Rantepao
74.01|Pomalaa
74.02|Unaaha
74.04|Pasarwajo
74.05|Andoolo
74.07|Wangi-Wangi
74.08|Lasusua
75.01|Limboto
75.02|Tilamuta
81.02|Langgur
81.03|Saumlaki
81.04|Namlea
81.06|Piru
82.01|Jailolo
82.03|Tobelo
82.05|Sanana
82.07|Daruba
91.03|Sentani
91.06|Biak Kota
91.11|Arso
92.02|Manokwari Barat
92.06|Bintuni
94.03|Enarotali
94.04|Tembagapura;Kuala Kencana;Mimika Baru
94.05|Ilaga;Beoga;Sinak
94.07|Sugapa
95.01|Wamena
95.02|Oksibil
95.03|Dekai;Anggruk
95.04|Karubaga
95.08|Kenyam
`

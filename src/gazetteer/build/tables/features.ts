/**
 * Islands, mountains, waters, regions and other places without an area code, by type:
 * name, further names, country ("" for several), Kemendagri code it lies in ("" for none), latitude, longitude, and "bare" where the name alone is enough, "first" where it comes before any namesake, "last" where it comes after them.
 */
export const FEATURES = {
  island: `
Sardinia|Pulau Sardinia|IT||40.1|9.0|first
Jawa|Pulau Jawa|ID||-7.3|110.0|bare
Sumatera|Sumatra;Pulau Sumatera;Pulau Sumatra;Andalas|ID||0.0|101.5|bare
Kalimantan|Pulau Kalimantan;Borneo|ID||-0.8|113.8|bare
Sulawesi|Pulau Sulawesi;Celebes|ID||-2.0|120.5|bare
Pulau Papua|Pulau Irian|ID||-4.3|138.0|
Bali|Pulau Bali|ID|51|-8.37|115.13|
Lombok|Pulau Lombok|ID|52|-8.57|116.35|bare
Sumbawa|Pulau Sumbawa|ID|52|-8.65|117.9|
Flores|Pulau Flores|ID|53|-8.66|121.1|bare
Sumba|Pulau Sumba|ID|53|-9.65|119.9|bare
Timor|Pulau Timor|||-9.3|125.0|
Madura|Pulau Madura|ID|35|-7.05|113.35|bare
Nias|Pulau Nias;Kepulauan Nias|ID|12|1.1|97.6|
Belitung|Pulau Belitung|ID|19|-2.87|107.95|
Bangka|Pulau Bangka|ID|19|-2.3|106.1|
Batam|Pulau Batam|ID|21.71|1.09|104.03|
Bintan|Pulau Bintan|ID|21.01|1.05|104.5|
Rempang|Pulau Rempang|ID|21.71|0.87|104.18|bare
Galang|Pulau Galang|ID|21.71|0.75|104.23|
Natuna|Kepulauan Natuna;Natuna Besar|ID|21.03|3.95|108.2|
Adonara|Pulau Adonara|ID|53.06|-8.3|123.15|bare
Solor|Pulau Solor|ID|53.06|-8.48|123.0|
Lembata|Pulau Lembata;Lomblen|ID|53.13|-8.4|123.5|
Alor|Pulau Alor|ID|53.05|-8.27|124.7|
Rote|Pulau Rote|ID|53.14|-10.75|123.1|
Sabu|Pulau Sabu;Sawu|ID|53.20|-10.52|121.88|
Komodo|Pulau Komodo|ID|53.15|-8.55|119.45|
Rinca|Pulau Rinca|ID|53.15|-8.72|119.72|bare
Padar|Pulau Padar|ID|53.15|-8.66|119.57|
Ambon|Pulau Ambon|ID|81|-3.65|128.15|
Seram|Pulau Seram|ID|81|-3.1|129.5|
Buru|Pulau Buru|ID|81|-3.4|126.7|
Haruku|Pulau Haruku|ID|81.01|-3.57|128.48|bare
Saparua|Pulau Saparua|ID|81.01|-3.57|128.67|bare
Banda Neira|Bandaneira;Kepulauan Banda|ID|81.01|-4.52|129.9|bare
Halmahera|Pulau Halmahera|ID|82|0.6|128.0|bare
Morotai|Pulau Morotai|ID|82.07|2.3|128.4|
Bacan|Pulau Bacan|ID|82.04|-0.6|127.5|bare
Ternate|Pulau Ternate|ID|82.71|0.8|127.33|
Tidore|Pulau Tidore|ID|82.72|0.67|127.42|
Gebe|Pulau Gebe|ID|82.02|-0.1|129.45|
Obi|Pulau Obi|ID|82.04|-1.5|127.75|
Biak|Pulau Biak|ID|91.06|-1.0|136.0|
Yapen|Pulau Yapen|ID|91.05|-1.8|136.3|
Numfor|Pulau Numfor|ID|91.06|-1.05|134.9|bare
Waigeo|Pulau Waigeo|ID|96.03|-0.2|130.8|bare
Misool|Pulau Misool|ID|96.03|-1.88|130.0|bare
Salawati|Pulau Salawati|ID|96.03|-1.1|130.85|bare
Gag|Pulau Gag|ID|96.03|-0.45|129.88|
Buton|Pulau Buton|ID|74|-5.0|122.9|
Muna|Pulau Muna|ID|74|-4.9|122.6|
Wawonii|Pulau Wawonii|ID|74.12|-4.1|123.1|bare
Kabaena|Pulau Kabaena|ID|74.06|-5.25|121.95|bare
Selayar|Pulau Selayar|ID|73.01|-6.1|120.5|
Taliabu|Pulau Taliabu|ID|82.08|-1.83|124.8|
Sangihe|Pulau Sangihe;Sangir Besar|ID|71.03|3.58|125.5|
Siau|Pulau Siau|ID|71.09|2.75|125.4|bare
Tagulandang|Pulau Tagulandang|ID|71.09|2.35|125.42|bare
Miangas|Pulau Miangas|ID|71.04|5.55|126.58|bare
Karakelong|Pulau Karakelong|ID|71.04|4.25|126.8|
Bunaken|Pulau Bunaken|ID|71.71|1.62|124.76|bare
Lembeh|Pulau Lembeh|ID|71.72|1.43|125.23|
Nusakambangan|Pulau Nusakambangan;Nusa Kambangan|ID|33.01|-7.73|108.9|bare
Karimunjawa|Kepulauan Karimunjawa;Karimun Jawa|ID|33.20|-5.85|110.43|bare
Bawean|Pulau Bawean|ID|35.25|-5.8|112.65|bare
Kangean|Pulau Kangean;Kepulauan Kangean|ID|35.29|-6.92|115.35|bare
Masalembu|Kepulauan Masalembu;Masalembo|ID|35.29|-5.55|114.43|bare
Sapudi|Pulau Sapudi|ID|35.29|-7.1|114.33|
Gili Trawangan||ID|52.08|-8.35|116.04|bare
Gili Meno||ID|52.08|-8.35|116.06|bare
Gili Air||ID|52.08|-8.36|116.08|bare
Nusa Penida||ID|51.05|-8.73|115.54|bare
Nusa Lembongan||ID|51.05|-8.68|115.45|bare
Pramuka|Pulau Pramuka|ID|31.01|-5.74|106.61|
Tidung|Pulau Tidung|ID|31.01|-5.8|106.5|
Pari|Pulau Pari|ID|31.01|-5.86|106.62|
Enggano|Pulau Enggano|ID|17.03|-5.38|102.25|bare
Siberut|Pulau Siberut|ID|13.09|-1.4|98.9|bare
Sipora|Pulau Sipora|ID|13.09|-2.2|99.67|bare
Pagai Selatan|Pulau Pagai Selatan|ID|13.09|-3.0|100.3|
Pagai Utara|Pulau Pagai Utara|ID|13.09|-2.7|100.1|
Simeulue|Pulau Simeulue|ID|11.09|2.6|96.1|
Weh|Pulau Weh|ID|11.72|5.83|95.3|
Rupat|Pulau Rupat|ID|14.03|1.9|101.6|
Bengkalis|Pulau Bengkalis|ID|14.03|1.48|102.2|
Sebatik|Pulau Sebatik|ID|65.03|4.15|117.75|bare
Laut|Pulau Laut|ID|63.02|-3.65|116.2|
Maratua|Pulau Maratua|ID|64.03|2.25|118.6|bare
Derawan|Pulau Derawan;Kepulauan Derawan|ID|64.03|2.28|118.24|bare
Sipadan|Pulau Sipadan|MY||4.11|118.63|bare
Ligitan|Pulau Ligitan|MY||4.16|118.88|bare
Samosir|Pulau Samosir|ID|12.17|2.6|98.8|
Onrust|Pulau Onrust|ID|31.01|-6.03|106.73|
Sebesi|Pulau Sebesi|ID|18.01|-5.95|105.49|
Nusa Tenggara|Kepulauan Nusa Tenggara|ID||-8.9|120.0|bare
Kepulauan Maluku||ID||-3.0|129.0|bare
Great Abaco|Abaco;Kepulauan Abaco|BS||26.4|-77.1|bare
Grand Bahama||BS||26.65|-78.3|bare
Luzon||PH||16.0|121.0|bare
Mindanao||PH||7.5|125.0|bare
Visayas||PH||11.0|123.5|bare
Basilan||PH||6.55|122.0|bare
Honshu||JP||36.0|138.0|bare
Kyushu||JP||33.0|131.0|bare
Shikoku||JP||33.75|133.5|bare
Jeju|Pulau Jeju|KR||33.4|126.55|bare
Manhattan||US||40.78|-73.97|bare
Long Island||US||40.8|-73.3|
Kreta||GR||35.2|24.9|bare
Lesbos||GR||39.2|26.2|bare
Lampedusa||IT||35.5|12.6|bare
Zanzibar||TZ||-6.15|39.3|bare
Christmas Island||CX||-10.49|105.63|bare
Spratly|Kepulauan Spratly|||10.0|114.0|bare
Paracel|Kepulauan Paracel|||16.5|112.0|bare
Kepulauan Senkaku||||25.75|123.5|bare
Sebuku|Pulau Sebuku|ID|18.01|-5.87|105.51|
Nias Besar|Pulau Nias Besar|ID|12|1.1|97.6|
Mentawai|Kepulauan Mentawai|ID|13.09|-2.0|99.5|
Kepulauan Seribu|Pulau Seribu|ID|31|-5.6|106.55|
Kepulauan Aru|Aru|ID|81.07|-6.2|134.5|
Kepulauan Kei|Kei|ID|81|-5.75|132.75|
Kepulauan Tanimbar|Tanimbar|ID|81.03|-7.5|131.5|
Kepulauan Banggai|Banggai|ID|72|-1.6|123.4|
Kepulauan Togean|Togean;Togian|ID|72.09|-0.4|121.9|
Kepulauan Sula|Sula|ID|82.05|-1.9|125.9|
Kepulauan Anambas|Anambas|ID|21.05|3.2|106.2|
Kepulauan Riau||ID|21|0.9|104.5|
Raja Ampat|Kepulauan Raja Ampat|ID|96.03|-0.5|130.5|
Kepulauan Wakatobi|Wakatobi|ID|74.07|-5.5|123.8|
Kepulauan Mapia|Mapia|ID|91|0.85|134.3|
Wetar|Pulau Wetar|ID|81.08|-7.8|126.3|bare
Leti|Pulau Leti|ID|81.08|-8.2|127.7|
Kisar|Pulau Kisar|ID|81.08|-8.07|127.18|bare
Lirang|Pulau Lirang|ID|81.08|-8.0|125.75|
Semau|Pulau Semau|ID|53.01|-10.2|123.4|bare
Pantar|Pulau Pantar|ID|53.05|-8.4|124.1|bare
Palue|Pulau Palue|ID|53.07|-8.32|121.7|bare
Moyo|Pulau Moyo|ID|52.04|-8.25|117.57|
Gili Ketapang||ID|35.13|-7.68|113.25|bare
Menjangan|Pulau Menjangan|ID|51.08|-8.1|114.5|
Serangan|Pulau Serangan|ID|51.71|-8.73|115.23|
Nusa Ceningan||ID|51.05|-8.7|115.45|bare
Tarakan|Pulau Tarakan|ID|65.71|3.35|117.6|
Nunukan|Pulau Nunukan|ID|65.03|4.07|117.67|
Sangalaki|Pulau Sangalaki|ID|64.03|2.08|118.4|bare
Meranti|Kepulauan Meranti|ID|14.10|0.9|102.7|
Mendanau|Pulau Mendanau|ID|19.02|-2.85|107.43|
Panggang|Pulau Panggang|ID|31.01|-5.74|106.6|
Untung Jawa|Pulau Untung Jawa|ID|31.01|-5.98|106.7|
Kelapa|Pulau Kelapa|ID|31.01|-5.65|106.57|
Harapan|Pulau Harapan|ID|31.01|-5.65|106.58|
Bidadari|Pulau Bidadari|ID|31.01|-6.03|106.75|
Rondo|Pulau Rondo|ID|11.72|6.07|95.12|
Berhala|Pulau Berhala|ID||-0.86|104.4|
Palawan||PH||9.8|118.7|bare
Cebu|Pulau Cebu|PH||10.3|123.9|
Samar||PH||12.0|125.0|
Leyte||PH||10.9|124.9|bare
Bohol||PH||9.85|124.2|bare
Boracay||PH||11.97|121.92|bare
Jolo||PH||6.0|121.0|bare
Langkawi|Pulau Langkawi|MY||6.35|99.8|bare
Labuan|Pulau Labuan|MY||5.3|115.2|
Sentosa|Pulau Sentosa|SG||1.25|103.83|
Bukom|Pulau Bukom|SG||1.23|103.77|
Phi Phi|Kepulauan Phi Phi|TH||7.74|98.77|
Koh Samui||TH||9.5|100.0|bare
Hainan|Pulau Hainan|CN||19.2|109.7|
Kepulauan Kuril|Kuril|||46.5|151.5|bare
Sakhalin||RU||50.5|143.0|bare
Guam|Pulau Guam|GU||13.45|144.78|
Rodos|Rhodes|GR||36.2|28.0|
Sisilia|Pulau Sisilia|IT||37.6|14.1|first
Ibiza||ES||38.98|1.43|bare
Majorka|Mallorca;Majorca|ES||39.6|3.0|bare
Tenerife||ES||28.3|-16.5|bare
Kepulauan Canary|Kepulauan Kanari|ES||28.3|-15.5|bare
Madeira||PT||32.75|-17.0|bare
Kepulauan Azores|Azores|PT||38.5|-28.0|bare
Hispaniola||||19.0|-71.0|bare
Galapagos|Kepulauan Galapagos|EC||-0.7|-90.5|bare
Paskah|Pulau Paskah|CL||-27.1|-109.35|
Diego Garcia||IO||-7.3|72.4|bare
Kepulauan Andaman|Andaman|IN||12.5|92.8|
Nikobar|Kepulauan Nikobar;Nicobar|IN||8.0|93.6|bare
Maui||US||20.8|-156.3|bare
Oahu||US||21.45|-158.0|bare
Socotra|Sokotra|YE||12.5|53.9|bare
Bougainville||PG||-6.2|155.2|bare
Tierra del Fuego||||-54.0|-69.0|bare
`,
  mountain: `
Semeru|Gunung Semeru;Mahameru|ID|35|-8.108|112.922|bare
Merapi|Gunung Merapi|ID||-7.54|110.446|bare
Marapi|Gunung Marapi|ID|13|-0.381|100.474|bare
Merbabu|Gunung Merbabu|ID|33|-7.455|110.44|bare
Lewotobi Laki-Laki|Lewotobi;Gunung Lewotobi;Gunung Lewotobi Laki-laki;Lewotobi Perempuan|ID|53.06|-8.542|122.775|bare
Ile Lewotolok|Ili Lewotolok;Lewotolok;Lewotolo;Ile Lewotolo;Ili Lewotolo|ID|53.13|-8.272|123.505|bare
Anak Krakatau|Gunung Anak Krakatau;Gunung Anak Krakatoa|ID|18|-6.102|105.423|bare
Krakatau|Gunung Krakatau;Krakatoa|ID|18|-6.102|105.423|bare
Sinabung|Gunung Sinabung|ID|12.06|3.17|98.392|bare
Sibayak|Gunung Sibayak|ID|12.06|3.2|98.52|bare
Kerinci|Gunung Kerinci|ID||-1.697|101.264|
Dempo|Gunung Dempo|ID|16|-4.03|103.13|
Kelud|Gunung Kelud|ID|35|-7.93|112.308|bare
Bromo|Gunung Bromo|ID|35|-7.942|112.95|bare
Raung|Gunung Raung|ID|35|-8.125|114.042|bare
Ijen|Gunung Ijen;Kawah Ijen|ID|35|-8.058|114.242|bare
Arjuno|Gunung Arjuno;Arjuna|ID|35|-7.765|112.589|
Welirang|Gunung Welirang|ID|35|-7.725|112.58|
Lawu|Gunung Lawu|ID||-7.625|111.192|bare
Wilis|Gunung Wilis|ID|35|-7.81|111.76|
Argopuro|Gunung Argopuro|ID|35|-7.97|113.57|
Penanggungan|Gunung Penanggungan|ID|35|-7.62|112.63|
Slamet|Gunung Slamet|ID|33|-7.242|109.208|
Sindoro|Gunung Sindoro;Sundoro|ID|33|-7.3|109.992|bare
Sumbing|Gunung Sumbing|ID|33|-7.384|110.07|
Dieng|Gunung Dieng;Dataran Tinggi Dieng;Pegunungan Dieng|ID|33|-7.2|109.92|bare
Prau|Gunung Prau|ID|33|-7.19|109.92|
Muria|Gunung Muria|ID|33|-6.62|110.88|
Ungaran|Gunung Ungaran|ID|33|-7.18|110.33|
Gede|Gunung Gede|ID|32|-6.79|106.98|
Pangrango|Gunung Pangrango|ID|32|-6.77|106.96|bare
Gede Pangrango|Gunung Gede Pangrango|ID|32|-6.78|106.97|bare
Salak|Gunung Salak|ID|32|-6.72|106.73|
Tangkuban Parahu|Gunung Tangkuban Parahu;Tangkuban Perahu;Gunung Tangkuban Perahu|ID|32|-6.77|107.6|bare
Papandayan|Gunung Papandayan|ID|32.05|-7.32|107.73|bare
Guntur|Gunung Guntur|ID|32.05|-7.143|107.84|
Cikuray|Gunung Cikuray|ID|32.05|-7.32|107.86|
Galunggung|Gunung Galunggung|ID|32|-7.25|108.058|bare
Ciremai|Gunung Ciremai;Gunung Ceremai|ID|32|-6.892|108.4|bare
Malabar|Gunung Malabar|ID|32|-7.13|107.65|
Agung|Gunung Agung|ID|51|-8.342|115.508|
Batur|Gunung Batur|ID|51|-8.242|115.375|
Rinjani|Gunung Rinjani|ID|52|-8.42|116.47|bare
Tambora|Gunung Tambora|ID|52|-8.25|118.0|
Sangeang Api|Gunung Sangeang Api;Gunung Sangiang|ID|52|-8.2|119.07|bare
Kelimutu|Gunung Kelimutu|ID|53|-8.77|121.82|bare
Egon|Gunung Egon|ID|53|-8.67|122.45|
Rokatenda|Gunung Rokatenda|ID|53|-8.32|121.708|bare
Inerie|Gunung Inerie|ID|53|-8.875|120.95|
Ebulobo|Gunung Ebulobo|ID|53|-8.82|121.18|
Ruang|Gunung Ruang|ID|71.09|2.3|125.37|
Karangetang|Gunung Karangetang|ID|71.09|2.78|125.4|bare
Lokon|Gunung Lokon|ID|71.73|1.358|124.792|bare
Soputan|Gunung Soputan|ID|71|1.112|124.737|bare
Mahawu|Gunung Mahawu|ID|71|1.352|124.858|
Awu|Gunung Awu|ID|71.03|3.689|125.447|
Gamalama|Gunung Gamalama|ID|82.71|0.8|127.33|bare
Gamkonora|Gunung Gamkonora|ID|82|1.38|127.53|bare
Ibu|Gunung Ibu|ID|82.01|1.488|127.63|
Dukono|Gunung Dukono|ID|82.03|1.693|127.894|bare
Kie Besi|Gunung Kie Besi|ID|82|0.32|127.4|bare
Latimojong|Gunung Latimojong;Pegunungan Latimojong|ID|73|-3.38|120.02|bare
Bawakaraeng|Gunung Bawakaraeng|ID|73|-5.31|119.94|bare
Lompobattang|Gunung Lompobattang|ID|73|-5.35|119.93|bare
Puncak Jaya|Carstensz;Puncak Carstensz;Cartensz|ID|94|-4.08|137.18|
Cyclop|Gunung Cyclop;Pegunungan Cyclop|ID|91|-2.52|140.5|bare
Leuser|Gunung Leuser|ID|11|3.76|97.16|bare
Burni Telong|Gunung Burni Telong|ID|11|4.769|96.821|bare
Seulawah Agam|Seulawah;Gunung Seulawah;Gunung Seulawah Agam|ID|11|5.448|95.658|bare
Sorik Marapi|Gunung Sorik Marapi;Sorikmarapi|ID|12|0.686|99.539|bare
Talamau|Gunung Talamau|ID|13|0.08|99.98|bare
Talang|Gunung Talang|ID|13|-0.978|100.679|
Tandikat|Gunung Tandikat;Gunung Tandikek|ID|13|-0.433|100.317|bare
Singgalang|Gunung Singgalang|ID|13|-0.39|100.33|bare
Kaba|Gunung Kaba|ID|17|-3.52|102.62|
Rajabasa|Gunung Rajabasa|ID|18|-5.78|105.625|
Pesagi|Gunung Pesagi|ID|18|-4.92|104.13|
Bukit Barisan|Pegunungan Bukit Barisan|ID||-2.0|101.5|
Bukit Tigapuluh||ID||-0.9|102.5|bare
Meratus|Pegunungan Meratus|ID|63|-2.9|115.6|bare
Kendeng|Pegunungan Kendeng|ID||-7.2|111.5|
Everest|Gunung Everest;Puncak Everest|NP||27.988|86.925|bare
Himalaya|Pegunungan Himalaya|||28.6|83.9|bare
Fuji|Gunung Fuji|JP||35.36|138.73|
Kilimanjaro|Gunung Kilimanjaro|TZ||-3.07|37.35|bare
Etna|Gunung Etna|IT||37.75|14.99|bare
Vesuvius|Gunung Vesuvius|IT||40.82|14.43|bare
Pinatubo|Gunung Pinatubo|PH||15.14|120.35|bare
Taal|Gunung Taal|PH||14.0|120.99|
Mayon|Gunung Mayon|PH||13.26|123.69|
Kilauea|Gunung Kilauea|US||19.42|-155.29|bare
Kinabalu|Gunung Kinabalu|MY||6.08|116.56|bare
Alpen|Pegunungan Alpen|||46.5|9.0|bare
Andes|Pegunungan Andes|||-20.0|-67.0|bare
Puncak Mandala|Gunung Mandala|ID|95|-4.7|140.28|bare
Puncak Trikora|Gunung Trikora|ID|95|-4.26|138.68|bare
Pegunungan Jayawijaya||ID||-4.2|138.9|bare
Pegunungan Arfak|Arfak|ID|92|-1.15|133.98|
Pegunungan Bintang||ID|95|-4.6|140.5|
Pegunungan Foja||ID|91|-2.6|138.6|bare
Pegunungan Menoreh|Perbukitan Menoreh|ID||-7.65|110.1|bare
Pegunungan Serayu||ID|33|-7.4|109.6|bare
Pegunungan Schwaner||ID||-1.0|112.0|bare
Pegunungan Verbeek||ID||-2.5|121.4|bare
Gunungsewu|Gunung Sewu|ID||-8.0|110.6|
Anjasmoro|Gunung Anjasmoro|ID|35|-7.75|112.5|
Kawi|Gunung Kawi|ID|35|-7.92|112.45|
Butak|Gunung Butak|ID|35|-7.92|112.45|
Panderman|Gunung Panderman|ID|35|-7.9|112.5|
Lemongan|Gunung Lemongan;Lamongan|ID|35|-7.98|113.34|
Lurus|Gunung Lurus|ID|35|-7.7|113.6|
Batok|Gunung Batok|ID|35|-7.94|112.95|
Telomoyo|Gunung Telomoyo|ID|33|-7.36|110.4|bare
Andong|Gunung Andong|ID|33|-7.39|110.37|
Karang|Gunung Karang|ID|36|-6.27|106.04|
Pulosari|Gunung Pulosari|ID|36|-6.34|105.98|
Halimun|Gunung Halimun|ID|32|-6.72|106.45|
Halimun Salak|Gunung Halimun Salak|ID|32|-6.75|106.55|bare
Patuha|Gunung Patuha|ID|32|-7.16|107.4|bare
Burangrang|Gunung Burangrang|ID|32|-6.78|107.52|bare
Manglayang|Gunung Manglayang|ID|32|-6.88|107.74|bare
Tampomas|Gunung Tampomas|ID|32|-6.77|107.95|bare
Sawal|Gunung Sawal|ID|32|-7.2|108.26|
Kendang|Gunung Kendang|ID|32|-7.23|107.72|
Padang|Gunung Padang|ID|32.03|-6.99|107.06|
Abang|Gunung Abang|ID|51|-8.28|115.43|
Batukaru|Gunung Batukaru;Batukau|ID|51|-8.33|115.09|bare
Lewotobi Perempuan|Gunung Lewotobi Perempuan|ID|53.06|-8.575|122.78|
Ile Ape|Gunung Ile Ape|ID|53.13|-8.27|123.5|
Anak Ranakah|Gunung Anak Ranakah|ID|53|-8.63|120.52|bare
Mutis|Gunung Mutis|ID|53|-9.57|124.22|bare
Sirung|Gunung Sirung|ID|53.05|-8.51|124.15|bare
Iya|Gunung Iya|ID|53|-8.88|121.63|
Ambang|Gunung Ambang|ID|71|0.75|124.42|
Klabat|Gunung Klabat|ID|71|1.45|125.03|bare
Tangkoko|Gunung Tangkoko|ID|71.72|1.52|125.2|bare
Colo|Gunung Colo|ID|72.09|-0.17|121.61|
Nokilalaki|Gunung Nokilalaki|ID|72|-1.25|120.17|bare
Banda Api|Gunung Banda Api;Gunung Api Banda|ID|81.01|-4.52|129.87|bare
Binaiya|Gunung Binaiya|ID|81|-3.17|129.47|bare
Salahutu|Gunung Salahutu|ID|81|-3.53|128.28|bare
Peuet Sague|Gunung Peuet Sague|ID|11|4.92|96.33|bare
Geureudong|Gunung Geureudong|ID|11|4.81|96.82|bare
Pusuk Buhit|Pusuk Buhit;Gunung Pusuk Buhit|ID|12|2.61|98.67|bare
Tujuh|Gunung Tujuh|ID|15|-1.7|101.4|
Seblat|Gunung Seblat|ID|17|-2.9|101.9|
Tanggamus|Gunung Tanggamus|ID|18|-5.42|104.7|
Bukit Raya|Gunung Bukit Raya|ID||-0.65|112.68|
Bukit Soeharto|Bukit Suharto|ID|64|-0.9|117.0|bare
K2|Gunung K2|PK||35.88|76.51|
Karakoram|Pegunungan Karakoram|||35.9|76.5|bare
Annapurna|Gunung Annapurna|NP||28.6|83.82|bare
Elbrus|Gunung Elbrus|RU||43.35|42.44|bare
Pegunungan Ural|Ural|RU||60.0|60.0|
Pegunungan Rocky||||43.0|-110.0|bare
Pegunungan Appalachia|Appalachia|US||37.5|-81.0|bare
Pegunungan Atlas||||31.5|-6.0|bare
Pegunungan Pirenia|Pirenia|||42.7|1.0|bare
Pegunungan Karpatia|Karpatia|||47.0|25.5|bare
Pegunungan Hindu Kush|Hindu Kush|||36.0|71.0|bare
Pegunungan Zagros||||33.5|48.0|bare
Mont Blanc|Mount Blanc|||45.83|6.86|bare
Matterhorn||||45.98|7.66|bare
Kaldera Toba||ID|12|2.6|98.8|bare
St Helens|Gunung St Helens;Gunung Saint Helens|US||46.2|-122.18|bare
Denali|Gunung Denali;Gunung McKinley|US||63.07|-151.0|bare
Rainier|Gunung Rainier|US||46.85|-121.76|
Mauna Loa|Gunung Mauna Loa|US||19.48|-155.6|bare
Popocatepetl|Gunung Popocatepetl|MX||19.02|-98.62|bare
Cotopaxi|Gunung Cotopaxi|EC||-0.68|-78.44|bare
Chimborazo|Gunung Chimborazo|EC||-1.47|-78.82|bare
Aconcagua|Gunung Aconcagua|AR||-32.65|-70.01|bare
Nyiragongo|Gunung Nyiragongo|CD||-1.52|29.25|bare
Stromboli|Gunung Stromboli|IT||38.79|15.21|bare
Sinai|Gunung Sinai|EG||28.54|33.97|
Uhud|Gunung Uhud;Jabal Uhud|SA||24.51|39.61|
Jabal Rahmah||SA||21.35|39.98|bare
Jabal Nur||SA||21.46|39.86|bare
Jabal Tsur||SA||21.38|39.85|bare
Kanlaon|Gunung Kanlaon|PH||10.41|123.13|bare
Bulusan|Gunung Bulusan|PH||12.77|124.05|bare
Sakurajima|Gunung Sakurajima|JP||31.58|130.66|bare
Aso|Gunung Aso|JP||32.88|131.1|
Ontake|Gunung Ontake|JP||35.89|137.48|
Paektu|Gunung Paektu|||42.0|128.06|bare
`,
  water: `
Laut Jawa||ID||-5.0|110.0|bare
Laut Natuna||ID||3.0|107.5|bare
Laut Natuna Utara||ID||6.0|108.5|bare
Laut Bali||ID||-7.8|115.5|bare
Laut Flores||ID||-7.8|120.5|bare
Laut Banda||ID||-5.5|127.0|bare
Laut Seram||ID||-2.5|129.0|bare
Laut Maluku||ID||0.0|125.5|bare
Laut Halmahera||ID||-0.5|129.0|bare
Laut Sulawesi||ID||3.5|122.0|bare
Laut Sawu|Laut Savu|ID||-9.6|122.0|bare
Laut Timor||ID||-11.0|127.0|bare
Laut Arafura|Laut Arafuru|ID||-9.0|135.0|bare
Laut Andaman||||10.0|96.0|bare
Laut China Selatan|Laut Cina Selatan;Laut Tiongkok Selatan|||12.0|113.0|bare
Laut China Timur|Laut Cina Timur|||29.0|125.0|bare
Laut Sulu||PH||8.5|120.0|bare
Laut Jepang||||40.0|135.0|bare
Laut Merah||||20.0|38.0|bare
Laut Hitam||||43.0|34.0|bare
Laut Mati||||31.5|35.5|bare
Laut Mediterania|Laut Tengah;Mediterania|||35.0|18.0|bare
Laut Kaspia||||41.5|51.0|bare
Laut Baltik||||58.0|20.0|bare
Laut Utara||||56.0|3.0|bare
Laut Karibia|Karibia|||15.0|-75.0|bare
Laut Arab||||15.0|65.0|bare
Samudra Hindia|Samudera Hindia;Lautan Hindia;Samudra Indonesia;Samudera Indonesia|||-20.0|80.0|bare
Samudra Pasifik|Samudera Pasifik;Lautan Pasifik;Pasifik|||0.0|-160.0|bare
Samudra Atlantik|Samudera Atlantik;Lautan Atlantik;Atlantik|||0.0|-30.0|bare
Samudra Arktik|Samudera Arktik|||85.0|0.0|bare
Selat Sunda||ID||-5.9|105.7|bare
Selat Bali||ID||-8.2|114.45|bare
Selat Lombok||ID||-8.5|115.85|bare
Selat Alas||ID||-8.6|116.7|bare
Selat Madura||ID|35|-7.4|113.2|bare
Selat Malaka|Selat Melaka|ID||3.0|100.5|bare
Selat Karimata||ID||-2.0|108.5|bare
Selat Makassar|Selat Makasar|ID||-1.5|117.8|bare
Selat Bangka||ID|19|-2.6|105.8|bare
Selat Gelasa||ID|19|-2.8|107.2|bare
Selat Berhala||ID||-0.9|104.3|bare
Selat Ombai||||-8.5|125.0|bare
Selat Sape||ID||-8.6|119.3|bare
Selat Buton||ID|74|-5.1|122.7|bare
Selat Singapura||||1.2|103.9|bare
Selat Hormuz||||26.6|56.5|bare
Selat Taiwan||||24.5|119.5|bare
Selat Bosporus||TR||41.1|29.05|bare
Selat Inggris||||50.2|-0.5|bare
Selat Gibraltar||||35.97|-5.5|bare
Teluk Jakarta||ID|31|-6.0|106.85|bare
Teluk Tomini||ID||-0.4|121.5|bare
Teluk Bone||ID||-4.0|120.8|bare
Teluk Cenderawasih||ID||-2.5|135.3|bare
Teluk Balikpapan||ID|64|-1.2|116.75|bare
Teluk Lampung||ID|18|-5.7|105.3|bare
Teluk Palu||ID|72|-0.8|119.8|bare
Teluk Ambon||ID|81|-3.67|128.15|bare
Teluk Persia||||26.5|52.0|bare
Teluk Meksiko||||25.0|-90.0|bare
Teluk Aden||||12.5|48.0|bare
Teluk Benggala||||15.0|88.0|bare
Danau Toba||ID|12|2.68|98.87|bare
Danau Maninjau||ID|13|-0.32|100.2|bare
Danau Singkarak||ID|13|-0.62|100.54|bare
Danau Ranau||ID||-4.87|103.93|bare
Danau Tempe||ID|73|-4.1|119.95|bare
Danau Poso||ID|72|-1.9|120.6|bare
Danau Sentani||ID|91|-2.6|140.52|bare
Danau Tondano||ID|71|1.23|124.88|bare
Danau Batur||ID|51|-8.25|115.41|bare
Danau Limboto||ID|75|0.58|122.98|bare
Danau Matano||ID|73|-2.48|121.33|bare
Danau Towuti||ID|73|-2.8|121.52|bare
Danau Sunter||ID|31|-6.15|106.87|bare
Rawa Pening|Rawapening|ID|33|-7.28|110.43|bare
Waduk Jatiluhur|Jatiluhur|ID|32|-6.55|107.37|
Waduk Cirata||ID|32|-6.7|107.33|bare
Waduk Saguling||ID|32|-6.91|107.37|bare
Waduk Gajah Mungkur||ID|33|-7.9|110.9|bare
Waduk Kedung Ombo||ID|33|-7.28|110.82|bare
Ciliwung|Sungai Ciliwung;Kali Ciliwung|ID||-6.5|106.8|bare
Cisadane|Sungai Cisadane;Kali Cisadane|ID||-6.4|106.65|bare
Citarum|Sungai Citarum|ID|32|-6.8|107.3|bare
Cimanuk|Sungai Cimanuk|ID|32|-6.7|108.2|bare
Cipinang|Kali Cipinang|ID|31|-6.22|106.88|
Bengawan Solo|Sungai Bengawan Solo|ID||-7.3|111.8|bare
Brantas|Sungai Brantas;Kali Brantas|ID|35|-7.6|112.2|bare
Serayu|Sungai Serayu|ID|33|-7.5|109.2|bare
Progo|Sungai Progo;Kali Progo|ID||-7.8|110.2|
Musi|Sungai Musi|ID|16|-3.0|104.7|
Batanghari|Sungai Batanghari|ID|15|-1.6|103.5|
Kampar|Sungai Kampar|ID|14|0.3|101.5|
Siak|Sungai Siak|ID|14|0.8|101.8|
Indragiri|Sungai Indragiri|ID|14|-0.4|102.8|
Rokan|Sungai Rokan|ID|14|1.2|100.8|
Asahan|Sungai Asahan|ID|12|2.7|99.6|
Deli|Sungai Deli|ID|12|3.6|98.67|
Kapuas|Sungai Kapuas|ID|61|0.1|110.8|
Barito|Sungai Barito|ID||-2.0|114.9|
Mahakam|Sungai Mahakam|ID|64|-0.4|116.9|bare
Martapura|Sungai Martapura|ID|63|-3.3|114.7|
Kahayan|Sungai Kahayan|ID|62|-2.2|113.9|bare
Mentaya|Sungai Mentaya|ID|62|-2.6|112.9|bare
Mamberamo|Sungai Mamberamo;Membramo|ID|91|-2.2|137.8|
Digul|Sungai Digul;Digoel|ID|93|-6.5|139.8|bare
Lematang|Sungai Lematang|ID|16|-3.5|104.0|
Ogan|Sungai Ogan|ID|16|-3.6|104.6|
Bekasi|Kali Bekasi;Sungai Bekasi|ID|32|-6.24|107.0|
Mekong|Sungai Mekong|||15.0|105.5|bare
Gangga|Sungai Gangga|||25.5|83.0|
Nil|Sungai Nil|||25.0|32.5|
Amazon|Sungai Amazon|||-3.0|-60.0|
Yangtze|Sungai Yangtze|CN||30.5|112.0|bare
Efrat|Sungai Efrat|||34.0|41.0|bare
Dnipro|Sungai Dnipro|UA||48.5|35.0|
Terusan Suez||EG||30.6|32.33|bare
Terusan Panama||PA||9.1|-79.7|bare
Segitiga Bermuda||||25.0|-71.0|bare
Selat Karimun||ID||1.0|103.4|bare
Selat Riau||ID|21|0.9|104.3|bare
Selat Badung||ID|51|-8.7|115.35|bare
Selat Flores||ID|53|-8.35|122.95|bare
Selat Solor||ID|53|-8.45|123.05|bare
Selat Alor||ID|53|-8.3|123.9|bare
Selat Pantar||ID|53|-8.3|124.35|bare
Selat Rote||ID|53|-10.5|123.4|bare
Selat Sumba||ID|53|-9.0|120.0|bare
Selat Wetar||||-8.2|126.0|bare
Selat Lembeh||ID|71|1.45|125.23|bare
Selat Peleng||ID|72|-1.4|123.2|bare
Selat Laut||ID|63|-3.6|116.0|
Selat Capalulu||ID|82|-1.85|125.35|bare
Selat Patinti||ID|82|-0.4|127.7|bare
Selat Manipa||ID|81|-3.3|127.4|bare
Selat Dampier||ID|96|-0.7|130.6|bare
Selat Sele||ID|96|-1.2|131.0|bare
Selat Mentawai||ID|13|-1.7|99.9|bare
Selat Nasik||ID|19|-2.9|107.4|
Selat Johor||||1.43|103.8|bare
Selat Torres||||-10.0|142.5|bare
Selat Bass||AU||-40.0|146.0|bare
Selat Korea||||34.5|129.5|bare
Selat Bering||||65.8|-169.0|bare
Selat Dardanella|Selat Dardanelles|TR||40.2|26.4|bare
Selat Bab el-Mandeb|Selat Bab al-Mandab;Bab el-Mandeb|||12.6|43.3|bare
Selat Messina||IT||38.2|15.6|bare
Selat Tiran||||28.0|34.5|bare
Selat Magelhaens|Selat Magellan|||-53.5|-70.5|bare
Laut Filipina||||20.0|130.0|bare
Laut Kuning||||35.0|123.0|bare
Laut Tasman||||-38.0|163.0|bare
Laut Karang|Laut Koral|||-18.0|155.0|bare
Laut Bering||||58.0|-178.0|bare
Laut Aegea|Laut Egea|||39.0|25.0|bare
Laut Adriatik|Adriatik|||43.0|15.0|bare
Laut Ionia||||38.0|19.0|bare
Laut Tirenia||||40.0|12.0|bare
Laut Azov||||46.0|37.0|bare
Laut Marmara||TR||40.7|28.2|bare
Laut Irlandia||||53.5|-5.0|bare
Laut Norwegia||||67.0|3.0|bare
Laut Barents||||75.0|40.0|bare
Laut Aral||||45.0|60.0|bare
Laut Galilea|Danau Galilea;Danau Tiberias|IL||32.8|35.6|bare
Laut Natuna Selatan||ID||1.5|107.0|bare
Samudra Selatan|Samudra Antartika|||-65.0|0.0|bare
Teluk Bayur||ID|13.71|-1.0|100.37|
Teluk Lada||ID|36|-6.5|105.75|bare
Teluk Banten||ID|36|-6.0|106.15|bare
Teluk Pelabuhan Ratu|Teluk Palabuhanratu|ID|32|-7.0|106.5|bare
Teluk Penyu||ID|33|-7.74|109.02|bare
Teluk Semaka||ID|18|-5.65|104.7|bare
Teluk Benoa||ID|51|-8.75|115.2|bare
Teluk Saleh||ID|52|-8.5|117.7|bare
Teluk Bima||ID|52|-8.4|118.7|bare
Teluk Maumere||ID|53|-8.6|122.2|bare
Teluk Kupang||ID|53|-10.1|123.6|bare
Teluk Kendari||ID|74|-3.97|122.55|bare
Teluk Manado||ID|71|1.5|124.8|bare
Teluk Youtefa||ID|91|-2.6|140.7|bare
Teluk Bintuni||ID|92|-2.3|133.5|
Teluk Wondama||ID|92|-2.7|134.4|
Teluk Naga||ID|36|-6.0|106.7|
Teluk Betung||ID|18.71|-5.45|105.26|
Teluk Thailand||||10.0|102.0|bare
Teluk Tonkin||||20.0|108.0|bare
Teluk Oman||||25.0|58.5|bare
Teluk Aqaba||||28.7|34.7|bare
Teluk Guantanamo|Guantanamo|CU||19.9|-75.15|bare
Teluk Guinea||||1.0|2.0|bare
Teluk Biscay||||45.0|-5.0|bare
Teluk Carpentaria||AU||-14.0|139.0|bare
Teluk Subic|Subic|PH||14.8|120.25|bare
Teluk Manila||PH||14.5|120.7|bare
Teluk Tokyo||JP||35.5|139.8|bare
Danau Laut Tawar|Danau Lut Tawar|ID|11|4.6|96.92|bare
Danau Kerinci||ID|15|-2.15|101.48|bare
Danau Beratan|Danau Bratan|ID|51|-8.27|115.17|bare
Danau Buyan||ID|51|-8.24|115.13|bare
Danau Tamblingan||ID|51|-8.26|115.1|bare
Danau Segara Anak|Segara Anak;Segara Anakan|ID|52|-8.41|116.42|bare
Danau Kelimutu||ID|53|-8.77|121.82|bare
Danau Lindu||ID|72|-1.32|120.08|bare
Danau Paniai||ID|94|-3.9|136.3|bare
Danau Sentarum||ID|61|0.85|112.1|bare
Danau Jempang||ID|64|-0.45|116.2|bare
Danau Semayang||ID|64|-0.2|116.45|bare
Danau Linow||ID|71|1.27|124.83|bare
Ranu Kumbolo|Ranukumbolo|ID|35.08|-8.05|112.92|bare
Ranu Pani|Ranupani;Ranu Pane;Ranupane|ID|35.08|-8.01|112.95|bare
Telaga Sarangan|Sarangan|ID|35.20|-7.68|111.22|
Situ Gintung||ID|36.74|-6.31|106.76|bare
Situ Patenggang||ID|32|-7.17|107.36|bare
Situ Cileunca||ID|32|-7.19|107.55|bare
Waduk Pluit||ID|31|-6.11|106.8|bare
Waduk Karangkates|Bendungan Sutami;Waduk Sutami|ID|35|-8.16|112.45|bare
Waduk Selorejo||ID|35|-7.87|112.36|bare
Waduk Sermo||ID|34|-7.82|110.12|bare
Waduk Jatigede|Jatigede|ID|32|-6.87|108.1|
Waduk Darma||ID|32|-7.01|108.41|bare
Bendungan Katulampa|Katulampa|ID|32.71|-6.63|106.84|bare
Bendungan Bener||ID|33|-7.6|110.0|bare
Kali Code|Sungai Code|ID|34|-7.79|110.37|bare
Kali Krasak|Sungai Krasak|ID||-7.6|110.3|bare
Kali Gendol|Sungai Gendol|ID|34|-7.63|110.46|bare
Kali Boyong|Sungai Boyong|ID|34|-7.6|110.42|bare
Kali Bebeng|Sungai Bebeng|ID|33|-7.57|110.4|bare
Kali Opak|Sungai Opak|ID|34|-7.9|110.45|bare
Besuk Kobokan|Sungai Besuk Kobokan|ID|35.08|-8.17|112.97|bare
Krukut|Kali Krukut;Sungai Krukut|ID|31|-6.24|106.81|
Pesanggrahan|Kali Pesanggrahan;Sungai Pesanggrahan|ID||-6.3|106.77|
Angke|Kali Angke;Sungai Angke|ID||-6.2|106.72|
Sunter|Kali Sunter;Sungai Sunter|ID|31|-6.2|106.89|
Cikeas|Kali Cikeas;Sungai Cikeas|ID|32|-6.35|106.95|
Cileungsi|Sungai Cileungsi|ID|32|-6.4|106.97|
Cidurian|Sungai Cidurian|ID||-6.3|106.4|
Ciujung|Sungai Ciujung|ID|36|-6.3|106.3|
Cimandiri|Sungai Cimandiri|ID|32|-6.95|106.8|
Citanduy|Sungai Citanduy|ID||-7.4|108.6|bare
Cisanggarung|Sungai Cisanggarung|ID||-6.9|108.7|bare
Cipunagara|Sungai Cipunagara|ID|32|-6.5|107.8|
Banjir Kanal Timur|BKT;Kanal Banjir Timur|ID|31|-6.2|106.94|bare
Banjir Kanal Barat|Kanal Banjir Barat|ID||-6.2|106.81|bare
Kali Surabaya||ID|35|-7.35|112.65|bare
Kali Jagir||ID|35.78|-7.3|112.75|bare
Kali Lamong||ID|35|-7.25|112.5|bare
Kali Mas|Kalimas|ID|35.78|-7.25|112.74|bare
Kali Porong|Sungai Porong|ID|35.15|-7.54|112.8|bare
Komering|Sungai Komering|ID|16|-3.6|104.8|
Batang Anai|Sungai Batang Anai|ID|13|-0.6|100.25|
Batang Kuranji|Sungai Batang Kuranji|ID|13.71|-0.9|100.4|bare
Batang Hari|Sungai Batang Hari|ID|15|-1.6|103.5|
Barumun|Sungai Barumun|ID|12|2.0|99.9|
Batang Toru|Batangtoru;Sungai Batang Toru|ID|12|1.5|99.1|
Alas|Sungai Alas|ID|11|3.5|97.8|
Krueng Aceh||ID|11|5.5|95.35|bare
Tulang Bawang|Way Tulang Bawang|ID|18|-4.4|105.4|
Way Sekampung|Sungai Sekampung|ID|18|-5.4|105.3|bare
Katingan|Sungai Katingan|ID|62|-2.2|113.4|
Arut|Sungai Arut|ID|62|-2.7|111.6|
Lamandau|Sungai Lamandau|ID|62|-2.4|111.4|
Melawi|Sungai Melawi|ID|61|-0.2|112.0|
Sambas|Sungai Sambas|ID|61|1.3|109.2|
Landak|Sungai Landak|ID|61|0.3|109.6|
Kayan|Sungai Kayan|ID|65|2.8|117.2|
Sembakung|Sungai Sembakung|ID|65|3.8|117.0|
Sesayap|Sungai Sesayap|ID|65|3.5|116.9|
Karama|Sungai Karama|ID|76|-2.4|119.2|
Jeneberang|Sungai Jeneberang|ID|73|-5.25|119.5|bare
Walanae|Sungai Walanae|ID|73|-4.4|120.0|bare
Tallo|Sungai Tallo|ID|73|-5.1|119.45|
Lariang|Sungai Lariang|ID|72|-1.6|119.6|bare
Gumbasa|Sungai Gumbasa|ID|72|-1.2|119.95|
Rhein|Sungai Rhein;Rhine|||50.0|7.6|bare
Danube|Sungai Danube;Donau;Sungai Donau|||45.2|28.7|bare
Thames|Sungai Thames|GB||51.5|-0.1|bare
Seine|Sungai Seine|FR||48.9|2.3|bare
Volga|Sungai Volga|RU||52.0|47.5|bare
Mississippi|Sungai Mississippi|US||32.3|-90.9|
Hudson|Sungai Hudson|US||40.8|-73.97|
Potomac|Sungai Potomac|US||38.85|-77.04|bare
Missouri|Sungai Missouri|US||42.0|-96.2|
Rio Grande|Sungai Rio Grande|||27.0|-99.5|
Indus|Sungai Indus|||26.0|68.0|
Brahmaputra|Sungai Brahmaputra|||26.5|92.0|bare
Tigris|Sungai Tigris|||33.5|44.3|bare
Yordan|Sungai Yordan|||32.0|35.55|
Irrawaddy|Sungai Irrawaddy;Ayeyarwady|MM||20.0|95.0|
Chao Phraya|Sungai Chao Phraya|TH||14.0|100.5|bare
Sungai Kuning|Huang He|CN||36.0|115.0|
Han|Sungai Han|KR||37.52|126.95|
Kongo|Sungai Kongo|||-2.0|17.0|
Niger|Sungai Niger|||12.0|4.0|
Zambezi|Sungai Zambezi|||-17.0|27.0|bare
Danau Victoria||||-1.0|33.0|bare
Danau Tanganyika||||-6.0|29.5|bare
Danau Chad||||13.0|14.5|bare
Danau Baikal|Baikal|RU||53.5|108.0|bare
Danau Titicaca|Titicaca|||-15.8|-69.4|bare
Danau Michigan||US||44.0|-87.0|bare
Danau Superior||||47.7|-87.5|bare
Danau Erie||||42.2|-81.2|bare
Danau Jenewa||||46.45|6.55|bare
Danau Como||IT||46.0|9.25|bare
Air Terjun Niagara|Niagara|||43.08|-79.07|bare
Air Terjun Victoria||||-17.92|25.86|bare
Great Barrier Reef|Karang Penghalang Besar|AU||-18.3|147.7|bare
Palung Mariana||||11.35|142.2|bare
Palung Jawa||ID||-10.0|109.0|bare
Alur Laut Kepulauan Indonesia|ALKI|ID||-5.0|118.0|bare
`,
  region: `
Cambridgeshire||GB||52.3|0.1|
Lincolnshire||GB||53.1|-0.2|
Derbyshire||GB||53.1|-1.6|
Leicestershire||GB||52.7|-1.1|
Warwickshire||GB||52.3|-1.6|
Worcestershire||GB||52.2|-2.2|
Gloucestershire||GB||51.8|-2.2|
Berkshire||GB||51.4|-1.0|
Buckinghamshire||GB||51.8|-0.8|
Hertfordshire||GB||51.8|-0.2|
Bedfordshire||GB||52.1|-0.5|
Northamptonshire||GB||52.3|-0.9|
Northumberland||GB||55.2|-2.0|
Greater Manchester||GB||53.5|-2.3|
West Midlands||GB||52.5|-1.9|
Mandailing|Tanah Mandailing|ID|12|0.8|99.5|bare
Karesidenan Kedu|Kedu Raya|ID|33|-7.5|110.1|bare
Karesidenan Banyumas||ID|33|-7.45|109.2|bare
Karesidenan Pati||ID|33|-6.75|111.0|bare
Karesidenan Kediri||ID|35|-7.85|112.0|bare
Karesidenan Madiun||ID|35|-7.65|111.5|bare
Karesidenan Besuki||ID|35|-7.9|113.7|bare
Mebidang||ID|12|3.6|98.65|bare
Semenanjung Malaysia|Malaysia Barat;Semenanjung Melayu|MY||4.0|102.0|bare
Malaysia Timur||MY||3.5|114.0|bare
Kaukasus Utara||RU||43.3|44.5|bare
Negara Basque|Basque|ES||43.0|-2.6|bare
Cekoslowakia||||49.8|15.5|bare
Delta Niger|Delta Sungai Niger|NG||5.0|6.0|bare
Papua|Irian Jaya;Irian;Bumi Cenderawasih;Bumi Cendrawasih;Bumi Papua|ID||-4.3|138.0|first
Jabodetabek|Jabodetabekjur;Jabotabek;Jadetabek;Jabodetabek-Punjur;Jadebotabek|ID||-6.3|106.8|bare
Bodetabek|Bodebek|ID||-6.4|106.8|bare
Bandung Raya||ID|32|-6.93|107.6|bare
Solo Raya|Soloraya|ID|33|-7.57|110.82|bare
Malang Raya||ID|35|-7.97|112.63|bare
Surabaya Raya||ID|35|-7.3|112.72|bare
Semarang Raya||ID|33|-7.0|110.42|bare
Gerbangkertosusila||ID|35|-7.3|112.7|bare
Mebidangro||ID|12|3.6|98.7|bare
Barelang||ID|21.71|0.95|104.1|bare
Pantura|Pantai Utara Jawa|ID||-6.7|109.0|bare
Tapal Kuda||ID|35|-7.9|113.7|
Toraja|Tanah Toraja|ID|73|-3.05|119.8|bare
Minangkabau|Alam Minangkabau|ID|13|-0.6|100.6|bare
Tapanuli||ID|12|2.0|99.1|bare
Minahasa Raya||ID|71|1.2|124.8|bare
Jawa-Bali||ID||-7.5|112.0|bare
Indonesia Timur|Indonesia bagian timur|ID||-3.5|130.0|bare
Indonesia Barat|Indonesia bagian barat|ID||-1.0|104.0|bare
Ibu Kota Nusantara|IKN;IKN Nusantara|ID|64|-0.97|116.7|bare
Puncak|Puncak Bogor;Kawasan Puncak|ID|32.01|-6.7|106.99|bare
Lembah Baliem|Baliem|ID|95|-4.05|138.95|bare
Pegunungan Tengah Papua||ID||-4.1|138.5|bare
Ndugama||ID|95.08|-4.4|138.2|bare
La Pago|Lapago|ID|95|-4.1|138.9|bare
Mee Pago|Meepago;Mepago|ID|94|-3.9|136.3|bare
Asia||||30.0|90.0|bare
Asia Tenggara||||5.0|110.0|bare
Asia Timur||||35.0|120.0|bare
Asia Selatan||||25.0|78.0|bare
Asia Tengah||||45.0|68.0|bare
Asia Barat||||33.0|45.0|bare
Asia Pasifik|Asia-Pasifik|||10.0|130.0|bare
Indo-Pasifik|Indo Pasifik|||5.0|110.0|bare
Timur Tengah|Timteng|||29.0|43.0|bare
Eropa||||50.0|15.0|bare
Eropa Timur||||50.0|27.0|bare
Eropa Barat||||48.0|4.0|bare
Eropa Tengah||||49.0|16.0|bare
Afrika||||5.0|20.0|bare
Afrika Utara||||27.0|10.0|bare
Afrika Barat||||12.0|-3.0|bare
Afrika Timur||||0.0|38.0|bare
Amerika Latin||||-10.0|-65.0|bare
Amerika Utara||||45.0|-100.0|bare
Amerika Selatan||||-15.0|-60.0|bare
Amerika Tengah||||13.0|-86.0|bare
Oseania||||-15.0|160.0|bare
Skandinavia||||62.0|15.0|bare
Balkan|Semenanjung Balkan|||43.0|21.0|bare
Kaukasus||||42.5|44.5|bare
Sahara|Gurun Sahara|||23.0|10.0|
Sahel||||15.0|5.0|
Semenanjung Korea||||38.0|127.5|bare
Korea||||37.0|127.5|bare
Semenanjung Malaya||||4.0|102.0|bare
Semenanjung Arab|Jazirah Arab|||24.0|45.0|bare
Jalur Gaza|Gaza;Gaza Strip|PS||31.4|34.35|first
Tepi Barat|West Bank|PS||32.0|35.25|bare
Yerusalem Timur||PS||31.79|35.25|bare
Dataran Tinggi Golan|Golan|||33.0|35.75|bare
Kurdistan||IQ||36.4|44.4|bare
Donbas|Donbass|UA||48.2|38.2|bare
Darfur||SD||13.5|24.5|bare
Kashmir||||34.0|76.0|bare
Punjab||||31.0|74.0|
Silicon Valley|Lembah Silikon|US||37.4|-122.05|bare
Hollywood||US||34.1|-118.33|
Brooklyn||US||40.65|-73.95|bare
Bronx||US||40.85|-73.87|bare
Queens||US||40.73|-73.79|
Midwest||US||41.5|-93.0|
Patagonia||||-45.0|-69.0|bare
Siberia||RU||60.0|100.0|bare
Kutub Utara|Arktik|||90.0|0.0|bare
Tanah Suci||SA||21.42|39.83|bare
Arafah|Padang Arafah|SA||21.355|39.984|bare
Mina|Kota Mina|SA||21.413|39.893|
Muzdalifah||SA||21.39|39.91|bare
Armuzna||SA||21.39|39.93|bare
Tanah Rencong|Bumi Serambi Mekkah|ID|11|4.7|96.7|bare
Kutai||ID|64|-0.2|116.5|bare
Tanah Gayo|Dataran Tinggi Gayo|ID|11|4.6|96.8|bare
Tanah Karo||ID|12.06|3.1|98.3|bare
Tanah Batak||ID|12|2.3|98.9|bare
Tanah Minang|Bumi Minang|ID|13|-0.7|100.6|bare
Tanah Pasundan|Pasundan;Priangan;Parahyangan;Tatar Sunda;Tanah Sunda|ID|32|-7.1|107.6|bare
Priangan Timur||ID|32|-7.3|108.2|bare
Ciayumajakuning||ID|32|-6.8|108.4|bare
Cirebon Raya||ID|32|-6.7|108.5|bare
Karesidenan Surakarta|Solo Baru|ID|33|-7.57|110.82|
Kedu||ID|33|-7.5|110.2|
Banyumas Raya|Barlingmascakeb|ID|33|-7.5|109.2|bare
Eks Karesidenan Kediri||ID|35|-7.8|112.0|bare
Mataraman||ID|35|-7.7|111.6|bare
Banten Selatan||ID|36|-6.7|106.1|bare
Tangerang Raya||ID|36|-6.2|106.6|bare
Bali Utara||ID|51|-8.15|115.1|bare
Bali Selatan||ID|51|-8.75|115.17|bare
Bali Timur||ID|51|-8.4|115.55|bare
Bali Barat||ID|51|-8.25|114.6|bare
Pulau Sumatera bagian utara|Sumatera Bagian Utara;Sumbagut|ID||3.0|98.5|
Sumbagsel|Sumatera Bagian Selatan|ID||-3.5|104.5|bare
Pantai Barat Sumatera||ID||0.0|99.5|
Pantai Timur Sumatera||ID||2.0|100.5|
Pantai Selatan Jawa|Pansela|ID||-8.0|109.0|
Trans Jawa||ID||-7.0|110.0|
Trans Papua||ID||-4.0|138.0|
Luwu Raya|Tana Luwu|ID|73|-2.7|120.3|bare
Ajatappareng||ID|73|-4.0|119.8|bare
Bosowasi||ID|73|-4.5|120.0|bare
Mamminasata||ID|73|-5.2|119.5|bare
Pasigala||ID|72|-0.9|119.9|bare
Tanah Mandar||ID|76|-3.3|119.1|bare
Kepala Burung|Kepala Burung Papua|ID||-1.2|132.5|bare
Tanah Papua|Tanah Tabi|ID||-4.3|138.0|bare
Tabi|Mamta|ID|91|-2.6|140.4|
Saireri||ID|91|-1.9|136.2|bare
Domberai|Doberai|ID||-1.5|132.5|bare
Bomberai|Bomberay|ID|92|-3.0|133.0|bare
Anim Ha||ID|93|-7.0|139.5|bare
Mandalika|KEK Mandalika;The Mandalika|ID|52.02|-8.9|116.3|bare
Suramadu||ID|35|-7.18|112.78|bare
Segitiga Rebana|Rebana|ID|32|-6.6|108.2|
Morowali Industrial Park|IMIP|ID|72.06|-2.83|122.15|bare
Weda Bay||ID|82.02|0.45|127.95|bare
Taman Nasional Komodo|TN Komodo|ID|53.15|-8.55|119.5|bare
Taman Nasional Way Kambas|Way Kambas|ID|18|-4.95|105.75|bare
Taman Nasional Tesso Nilo|Tesso Nilo|ID|14|-0.25|101.95|bare
Taman Nasional Ujung Kulon|Ujung Kulon|ID|36.01|-6.75|105.33|bare
Taman Nasional Lorentz||ID||-4.7|137.8|bare
Taman Nasional Gunung Leuser||ID||3.5|97.5|bare
Taman Nasional Bromo Tengger Semeru|Bromo Tengger Semeru;TNBTS|ID|35|-8.0|112.95|bare
Taman Nasional Baluran|Baluran|ID|35.12|-7.85|114.4|bare
Taman Nasional Alas Purwo|Alas Purwo|ID|35.10|-8.65|114.4|bare
Taman Nasional Meru Betiri|Meru Betiri|ID|35|-8.45|113.8|bare
Taman Nasional Kutai||ID|64|0.3|117.3|bare
Taman Nasional Tanjung Puting|Tanjung Puting|ID|62|-3.0|111.9|bare
Taman Nasional Bukit Barisan Selatan||ID||-5.0|104.2|bare
Taman Nasional Gunung Rinjani|TNGR|ID|52|-8.42|116.47|bare
Taman Nasional Gunung Gede Pangrango|TNGGP|ID|32|-6.78|106.97|bare
Asia Barat Daya||||30.0|45.0|bare
Eurasia||||55.0|60.0|bare
Eropa Utara||||60.0|15.0|bare
Eropa Selatan||||41.0|15.0|bare
Eropa Tenggara||||43.0|22.0|bare
Afrika Tengah||||3.0|20.0|bare
Afrika Sub-Sahara|Sub-Sahara;Afrika sub-Sahara|||0.0|20.0|bare
Tanduk Afrika||||8.0|47.0|bare
Maghribi|Maghreb|||32.0|0.0|bare
Levant|Syam|||34.0|36.5|
Hijaz|Hejaz|SA||24.0|39.0|bare
Teluk Arab|negara-negara Teluk|||26.0|51.0|
Timur Dekat||||33.0|40.0|bare
Timur Jauh||||40.0|120.0|bare
Anatolia|Asia Kecil|TR||39.0|33.0|bare
Mesopotamia||||33.0|44.0|bare
Transkaukasia||||41.5|45.0|bare
Nagorno-Karabakh|Nagorno Karabakh;Karabakh|AZ||39.9|46.75|bare
Ossetia Selatan||GE||42.3|44.0|bare
Abkhazia||GE||43.0|41.0|bare
Transnistria||MD||47.0|29.5|bare
Semenanjung Krimea||UA||45.3|34.4|bare
Baltik|Negara-negara Baltik|||57.0|25.0|
Benelux||||51.0|5.0|bare
Semenanjung Iberia|Iberia|||40.0|-4.0|bare
Prusia||||53.0|18.0|bare
Transilvania|Transylvania|RO||46.5|24.5|bare
Inggris Tengah|Midlands|GB||52.5|-1.5|bare
Surrey||GB||51.25|-0.4|
Kent||GB||51.2|0.7|
Essex||GB||51.8|0.6|
Sussex||GB||50.95|-0.2|
Yorkshire||GB||53.95|-1.2|bare
Lancashire||GB||53.85|-2.6|bare
Cornwall||GB||50.4|-4.9|
Devon||GB||50.7|-3.8|
Norfolk||GB||52.6|1.0|
Suffolk||GB||52.2|1.0|
Hampshire||GB||51.05|-1.3|
Cumbria||GB||54.5|-3.2|bare
Merseyside||GB||53.4|-3.0|bare
Nottinghamshire||GB||53.1|-1.0|bare
Staffordshire||GB||52.8|-2.0|bare
Oxfordshire||GB||51.8|-1.3|bare
Cheshire||GB||53.2|-2.6|
Somerset||GB||51.1|-2.9|
Dorset||GB||50.75|-2.3|
Wiltshire||GB||51.3|-1.9|bare
Amerika Serikat bagian selatan||US||33.0|-90.0|
Pantai Timur AS|Pantai Timur Amerika Serikat|US||38.0|-77.0|bare
Pantai Barat AS|Pantai Barat Amerika Serikat|US||39.0|-122.0|bare
New England||US||43.5|-71.5|bare
Texas Selatan||US||28.0|-98.5|
California Selatan|Kalifornia Selatan|US||33.9|-117.0|bare
California Utara|Kalifornia Utara|US||39.5|-122.0|bare
Lembah Napa|Napa Valley|US||38.5|-122.35|bare
Harlem||US||40.81|-73.95|bare
Times Square||US||40.758|-73.985|bare
Wall Street||US||40.706|-74.009|
Capitol Hill|Gedung Capitol|US||38.89|-77.01|bare
Karibia Timur||||14.0|-61.0|
Hindia Barat||||18.0|-68.0|bare
Melanesia||||-9.0|160.0|bare
Polinesia||||-15.0|-150.0|bare
Australasia||||-27.0|145.0|bare
Pasifik Selatan||||-15.0|-170.0|bare
Pasifik Barat||||15.0|140.0|bare
Pasifik Barat Daya||||-15.0|165.0|bare
Asia Raya||||30.0|110.0|
Indochina|Indocina|||15.0|105.0|bare
Segitiga Emas||||20.35|100.08|bare
Manchuria|Manchukuo|CN||45.0|125.0|bare
Waziristan|Waziristan Utara;Waziristan Selatan|PK||32.5|69.8|bare
Lembah Swat|Swat|PK||35.2|72.4|
Lembah Kashmir||||34.0|75.0|bare
Ladakh||IN||34.2|77.6|bare
Goa||IN||15.4|74.0|
Deccan|Dekkan|IN||17.0|77.0|bare
Patani|Pattani Raya|TH||6.7|101.3|
Thailand Selatan||TH||7.0|100.5|bare
Filipina Selatan||PH||7.0|124.0|bare
Vietnam Selatan|Vietnam bagian selatan|VN||10.5|106.5|bare
Vietnam Utara||VN||21.0|105.8|bare
Yaman Utara||YE||15.5|44.0|bare
Yaman Selatan||YE||13.5|46.5|bare
Lebanon Selatan||LB||33.2|35.4|bare
Gaza Utara|Jalur Gaza utara|PS||31.54|34.51|bare
Gaza Selatan|Jalur Gaza selatan|PS||31.3|34.3|bare
Tepi Barat bagian utara||PS||32.3|35.2|
Sheikh Jarrah||PS||31.79|35.23|bare
Jerman Timur||DE||52.0|13.0|bare
Jerman Barat||DE||50.5|8.5|bare
Uni Soviet|Soviet|||55.0|60.0|bare
Yugoslavia||||44.0|20.0|bare
Cekoslovakia||||49.5|17.0|bare
Kursk|Oblast Kursk|RU||51.7|36.2|
Belgorod|Oblast Belgorod|RU||50.6|36.6|
Zaporizhzhia|Zaporizhia|UA||47.8|35.2|
Tigray|Tigre|ET||13.8|39.0|bare
Somaliland||SO||9.8|46.0|bare
Puntland||SO||8.5|48.5|bare
Kivu Utara||CD||-0.8|29.0|bare
Kivu Selatan||CD||-3.0|28.3|bare
Katanga||CD||-9.5|26.0|bare
Biafra||NG||5.8|7.5|bare
Amazon|Hutan Amazon;Amazonia|||-3.0|-62.0|
Gurun Gobi|Gobi|||42.5|103.0|bare
Gurun Sinai|Semenanjung Sinai|EG||29.5|33.8|bare
Lembah Panjshir|Panjshir|AF||35.4|69.7|bare
Tora Bora||AF||34.1|70.2|bare
Haramain||SA||22.5|39.7|bare
`,
  neighborhood: `
Kuningan||ID|31.74|-6.229|106.831|last
Sudirman||ID|31.71|-6.21|106.82|
Thamrin||ID|31.71|-6.193|106.823|
Semanggi||ID|31.74|-6.22|106.814|
Blok M||ID|31.74|-6.244|106.798|bare
Dukuh Atas||ID|31.71|-6.205|106.823|bare
Pejaten||ID|31.74|-6.28|106.83|bare
Cipete||ID|31.74|-6.27|106.8|bare
Mampang||ID|31.74|-6.25|106.82|bare
Pondok Indah||ID|31.74|-6.27|106.78|bare
Fatmawati||ID|31.74|-6.29|106.795|
Warung Buncit||ID|31.74|-6.27|106.83|bare
Kampung Rambutan||ID|31.75|-6.31|106.88|bare
Condet||ID|31.75|-6.28|106.86|bare
Pulomas||ID|31.75|-6.18|106.88|bare
Utan Kayu||ID|31.75|-6.2|106.86|bare
Sunter||ID|31.72|-6.14|106.87|bare
Muara Baru||ID|31.72|-6.11|106.8|bare
Muara Angke||ID|31.72|-6.11|106.77|bare
Pantai Indah Kapuk|PIK|ID|31.72|-6.11|106.74|bare
Sunda Kelapa||ID|31.72|-6.12|106.81|bare
Mangga Dua||ID|31.71|-6.14|106.83|bare
Roxy||ID|31.71|-6.17|106.8|
Grogol||ID|31.73|-6.16|106.79|
Pesing||ID|31.73|-6.16|106.77|bare
Daan Mogot||ID|31.73|-6.16|106.75|
Meruya||ID|31.73|-6.2|106.74|bare
Kota Tua||ID|31.73|-6.135|106.813|bare
Meikarta||ID|32.16|-6.33|107.14|bare
BSD|BSD City;Bumi Serpong Damai|ID|36.74|-6.3|106.65|bare
Alam Sutera||ID|36.74|-6.24|106.65|bare
Bintaro Jaya||ID|36.74|-6.27|106.72|bare
Sentul||ID|32.01|-6.56|106.85|bare
Hambalang||ID|32.01|-6.55|106.9|bare
Cikeas||ID|32.01|-6.37|106.94|bare
Margonda||ID|32.76|-6.37|106.83|bare
Batam Center|Batam Centre|ID|21.71|1.13|104.05|bare
Nagoya Batam||ID|21.71|1.145|104.01|bare
Dago||ID|32.73|-6.87|107.62|bare
Cihampelas||ID|32.73|-6.89|107.6|
Malioboro||ID|34.71|-7.793|110.366|bare
Kemang||ID|31.74|-6.26|106.81|bare
Kebayoran||ID|31.74|-6.24|106.79|bare
Manggarai||ID|31.74|-6.21|106.85|
Simatupang|TB Simatupang|ID|31.74|-6.29|106.82|
Gatot Subroto||ID|31.74|-6.23|106.82|
Rasuna Said|HR Rasuna Said|ID|31.74|-6.22|106.83|
Slipi||ID|31.73|-6.19|106.8|
Harmoni||ID|31.71|-6.166|106.82|
Pasar Baru||ID|31.71|-6.163|106.835|
Kelapa Dua||ID|36.03|-6.24|106.61|
Gading Serpong||ID|36.03|-6.24|106.63|bare
Lippo Karawaci||ID|36.03|-6.22|106.6|bare
Lippo Cikarang||ID|32.16|-6.33|107.13|bare
Jababeka||ID|32.16|-6.29|107.16|bare
Summarecon Bekasi||ID|32.75|-6.22|107.0|bare
Harapan Indah||ID|32.75|-6.18|106.98|bare
Kemang Pratama||ID|32.75|-6.26|106.98|bare
Puri Kembangan|Puri Indah|ID|31.73|-6.19|106.74|bare
Kampung Bahari||ID|31.72|-6.11|106.88|bare
Kampung Ambon||ID|31.73|-6.15|106.73|bare
Tanjung Duren||ID|31.73|-6.18|106.79|bare
Kedoya||ID|31.73|-6.17|106.76|bare
Gunung Sahari||ID|31.71|-6.15|106.84|bare
Salemba||ID|31.71|-6.195|106.85|bare
Matraman Dalam||ID|31.71|-6.2|106.85|bare
Braga||ID|32.73|-6.918|107.609|
Setiabudhi||ID|32.73|-6.86|107.6|bare
Dolly||ID|35.78|-7.26|112.72|
Darmo||ID|35.78|-7.29|112.74|
Tunjungan||ID|35.78|-7.26|112.74|
Nusa Dua||ID|51.03|-8.8|115.23|bare
Losari|Pantai Losari|ID|73.71|-5.143|119.408|
Poboya||ID|72.71|-0.88|119.93|bare
Petobo||ID|72.71|-0.94|119.91|bare
Balaroa||ID|72.71|-0.91|119.84|bare
Nagoya|Jodoh|ID|21.71|1.145|104.01|
`,
  province: `
Maguindanao||PH||6.95|124.4|bare
Sulu||PH||5.97|121.1|
Davao del Sur||PH||6.5|125.4|bare
Tawi-Tawi||PH||5.2|120.0|bare
Lanao del Sur||PH||7.85|124.3|bare
`,
  facility: `
Bandara Soekarno-Hatta|Bandara Internasional Soekarno-Hatta;Bandar Udara Soekarno-Hatta;Bandar Udara Internasional Soekarno-Hatta;Bandara Soetta;Bandara Internasional Soetta;Bandar Udara Soetta;Bandar Udara Internasional Soetta|ID|36.71|-6.126|106.656|bare
Bandara Halim Perdanakusuma|Bandara Internasional Halim Perdanakusuma;Bandar Udara Halim Perdanakusuma;Bandar Udara Internasional Halim Perdanakusuma;Bandara Halim;Bandara Internasional Halim;Bandar Udara Halim;Bandar Udara Internasional Halim|ID|31.75|-6.266|106.891|bare
Bandara Husein Sastranegara|Bandara Internasional Husein Sastranegara;Bandar Udara Husein Sastranegara;Bandar Udara Internasional Husein Sastranegara|ID|32.73|-6.9|107.576|bare
Bandara Kertajati|Bandara Internasional Kertajati;Bandar Udara Kertajati;Bandar Udara Internasional Kertajati;Bandara Jawa Barat Kertajati;Bandara Internasional Jawa Barat Kertajati;Bandar Udara Jawa Barat Kertajati;Bandar Udara Internasional Jawa Barat Kertajati|ID|32.10|-6.65|108.16|bare
Bandara Ahmad Yani|Bandara Internasional Ahmad Yani;Bandar Udara Ahmad Yani;Bandar Udara Internasional Ahmad Yani;Bandara Jenderal Ahmad Yani;Bandara Internasional Jenderal Ahmad Yani;Bandar Udara Jenderal Ahmad Yani;Bandar Udara Internasional Jenderal Ahmad Yani;Bandara Achmad Yani;Bandara Internasional Achmad Yani;Bandar Udara Achmad Yani;Bandar Udara Internasional Achmad Yani|ID|33.74|-6.972|110.375|bare
Bandara Adisutjipto|Bandara Internasional Adisutjipto;Bandar Udara Adisutjipto;Bandar Udara Internasional Adisutjipto;Bandara Adi Sutjipto;Bandara Internasional Adi Sutjipto;Bandar Udara Adi Sutjipto;Bandar Udara Internasional Adi Sutjipto;Bandara Adisucipto;Bandara Internasional Adisucipto;Bandar Udara Adisucipto;Bandar Udara Internasional Adisucipto|ID|34.04|-7.788|110.432|bare
Bandara Yogyakarta International Airport|Bandara Internasional Yogyakarta International Airport;Bandar Udara Yogyakarta International Airport;Bandar Udara Internasional Yogyakarta International Airport;Bandara YIA;Bandara Internasional YIA;Bandar Udara YIA;Bandar Udara Internasional YIA;Bandara Yogyakarta;Bandara Internasional Yogyakarta;Bandar Udara Yogyakarta;Bandar Udara Internasional Yogyakarta|ID|34.01|-7.905|110.057|bare
Bandara Adi Soemarmo|Bandara Internasional Adi Soemarmo;Bandar Udara Adi Soemarmo;Bandar Udara Internasional Adi Soemarmo;Bandara Adi Sumarmo;Bandara Internasional Adi Sumarmo;Bandar Udara Adi Sumarmo;Bandar Udara Internasional Adi Sumarmo;Bandara Adisumarmo;Bandara Internasional Adisumarmo;Bandar Udara Adisumarmo;Bandar Udara Internasional Adisumarmo;Bandara Adi Soemarmo Solo;Bandara Internasional Adi Soemarmo Solo;Bandar Udara Adi Soemarmo Solo;Bandar Udara Internasional Adi Soemarmo Solo|ID|33.09|-7.516|110.757|bare
Bandara Juanda|Bandara Internasional Juanda;Bandar Udara Juanda;Bandar Udara Internasional Juanda|ID|35.15|-7.38|112.787|bare
Bandara Abdul Rachman Saleh|Bandara Internasional Abdul Rachman Saleh;Bandar Udara Abdul Rachman Saleh;Bandar Udara Internasional Abdul Rachman Saleh;Bandara Abdulrachman Saleh;Bandara Internasional Abdulrachman Saleh;Bandar Udara Abdulrachman Saleh;Bandar Udara Internasional Abdulrachman Saleh;Bandara Abd Saleh;Bandara Internasional Abd Saleh;Bandar Udara Abd Saleh;Bandar Udara Internasional Abd Saleh|ID|35.07|-7.927|112.714|bare
Bandara Blimbingsari|Bandara Internasional Blimbingsari;Bandar Udara Blimbingsari;Bandar Udara Internasional Blimbingsari;Bandara Banyuwangi;Bandara Internasional Banyuwangi;Bandar Udara Banyuwangi;Bandar Udara Internasional Banyuwangi|ID|35.10|-8.31|114.34|bare
Bandara I Gusti Ngurah Rai|Bandara Internasional I Gusti Ngurah Rai;Bandar Udara I Gusti Ngurah Rai;Bandar Udara Internasional I Gusti Ngurah Rai;Bandara Ngurah Rai;Bandara Internasional Ngurah Rai;Bandar Udara Ngurah Rai;Bandar Udara Internasional Ngurah Rai|ID|51.03|-8.748|115.167|bare
Bandara Lombok|Bandara Internasional Lombok;Bandar Udara Lombok;Bandar Udara Internasional Lombok;Bandara Zainuddin Abdul Madjid;Bandara Internasional Zainuddin Abdul Madjid;Bandar Udara Zainuddin Abdul Madjid;Bandar Udara Internasional Zainuddin Abdul Madjid;Bandara Internasional Zainuddin Abdul Madjid;Bandara Internasional Internasional Zainuddin Abdul Madjid;Bandar Udara Internasional Zainuddin Abdul Madjid;Bandar Udara Internasional Internasional Zainuddin Abdul Madjid;Bandara Praya;Bandara Internasional Praya;Bandar Udara Praya;Bandar Udara Internasional Praya|ID|52.02|-8.757|116.277|bare
Bandara El Tari|Bandara Internasional El Tari;Bandar Udara El Tari;Bandar Udara Internasional El Tari|ID|53.71|-10.172|123.671|bare
Bandara Kualanamu|Bandara Internasional Kualanamu;Bandar Udara Kualanamu;Bandar Udara Internasional Kualanamu;Bandara Kuala Namu;Bandara Internasional Kuala Namu;Bandar Udara Kuala Namu;Bandar Udara Internasional Kuala Namu|ID|12.07|3.642|98.885|bare
Bandara Silangit|Bandara Internasional Silangit;Bandar Udara Silangit;Bandar Udara Internasional Silangit;Bandara Sisingamangaraja XII;Bandara Internasional Sisingamangaraja XII;Bandar Udara Sisingamangaraja XII;Bandar Udara Internasional Sisingamangaraja XII|ID|12.02|2.26|98.995|bare
Bandara Sultan Iskandar Muda|Bandara Internasional Sultan Iskandar Muda;Bandar Udara Sultan Iskandar Muda;Bandar Udara Internasional Sultan Iskandar Muda;Bandara SIM;Bandara Internasional SIM;Bandar Udara SIM;Bandar Udara Internasional SIM|ID|11.06|5.523|95.42|bare
Bandara Minangkabau|Bandara Internasional Minangkabau;Bandar Udara Minangkabau;Bandar Udara Internasional Minangkabau;Bandara BIM;Bandara Internasional BIM;Bandar Udara BIM;Bandar Udara Internasional BIM|ID|13.05|-0.787|100.281|bare
Bandara Sultan Syarif Kasim II|Bandara Internasional Sultan Syarif Kasim II;Bandar Udara Sultan Syarif Kasim II;Bandar Udara Internasional Sultan Syarif Kasim II;Bandara Sultan Syarif Kasim;Bandara Internasional Sultan Syarif Kasim;Bandar Udara Sultan Syarif Kasim;Bandar Udara Internasional Sultan Syarif Kasim;Bandara SSK II;Bandara Internasional SSK II;Bandar Udara SSK II;Bandar Udara Internasional SSK II|ID|14.71|0.461|101.445|bare
Bandara Hang Nadim|Bandara Internasional Hang Nadim;Bandar Udara Hang Nadim;Bandar Udara Internasional Hang Nadim|ID|21.71|1.121|104.119|bare
Bandara Raja Haji Fisabilillah|Bandara Internasional Raja Haji Fisabilillah;Bandar Udara Raja Haji Fisabilillah;Bandar Udara Internasional Raja Haji Fisabilillah;Bandara RHF;Bandara Internasional RHF;Bandar Udara RHF;Bandar Udara Internasional RHF|ID|21.72|0.922|104.532|bare
Bandara Sultan Thaha|Bandara Internasional Sultan Thaha;Bandar Udara Sultan Thaha;Bandar Udara Internasional Sultan Thaha|ID|15.71|-1.638|103.644|bare
Bandara Sultan Mahmud Badaruddin II|Bandara Internasional Sultan Mahmud Badaruddin II;Bandar Udara Sultan Mahmud Badaruddin II;Bandar Udara Internasional Sultan Mahmud Badaruddin II;Bandara SMB II;Bandara Internasional SMB II;Bandar Udara SMB II;Bandar Udara Internasional SMB II|ID|16.71|-2.898|104.7|bare
Bandara Depati Amir|Bandara Internasional Depati Amir;Bandar Udara Depati Amir;Bandar Udara Internasional Depati Amir|ID|19.71|-2.163|106.139|bare
Bandara HAS Hanandjoeddin|Bandara Internasional HAS Hanandjoeddin;Bandar Udara HAS Hanandjoeddin;Bandar Udara Internasional HAS Hanandjoeddin;Bandara H.A.S. Hanandjoeddin;Bandara Internasional H.A.S. Hanandjoeddin;Bandar Udara H.A.S. Hanandjoeddin;Bandar Udara Internasional H.A.S. Hanandjoeddin|ID|19.02|-2.746|107.755|bare
Bandara Fatmawati Soekarno|Bandara Internasional Fatmawati Soekarno;Bandar Udara Fatmawati Soekarno;Bandar Udara Internasional Fatmawati Soekarno|ID|17.71|-3.864|102.339|bare
Bandara Radin Inten II|Bandara Internasional Radin Inten II;Bandar Udara Radin Inten II;Bandar Udara Internasional Radin Inten II;Bandara Radin Inten;Bandara Internasional Radin Inten;Bandar Udara Radin Inten;Bandar Udara Internasional Radin Inten;Bandara Raden Inten II;Bandara Internasional Raden Inten II;Bandar Udara Raden Inten II;Bandar Udara Internasional Raden Inten II|ID|18.01|-5.242|105.179|bare
Bandara Supadio|Bandara Internasional Supadio;Bandar Udara Supadio;Bandar Udara Internasional Supadio|ID|61.12|-0.151|109.404|bare
Bandara Tjilik Riwut|Bandara Internasional Tjilik Riwut;Bandar Udara Tjilik Riwut;Bandar Udara Internasional Tjilik Riwut|ID|62.71|-2.225|113.943|bare
Bandara Syamsudin Noor|Bandara Internasional Syamsudin Noor;Bandar Udara Syamsudin Noor;Bandar Udara Internasional Syamsudin Noor|ID|63.72|-3.442|114.763|bare
Bandara Sultan Aji Muhammad Sulaiman|Bandara Internasional Sultan Aji Muhammad Sulaiman;Bandar Udara Sultan Aji Muhammad Sulaiman;Bandar Udara Internasional Sultan Aji Muhammad Sulaiman;Bandara Sepinggan;Bandara Internasional Sepinggan;Bandar Udara Sepinggan;Bandar Udara Internasional Sepinggan;Bandara SAMS Sepinggan;Bandara Internasional SAMS Sepinggan;Bandar Udara SAMS Sepinggan;Bandar Udara Internasional SAMS Sepinggan|ID|64.71|-1.268|116.894|bare
Bandara APT Pranoto|Bandara Internasional APT Pranoto;Bandar Udara APT Pranoto;Bandar Udara Internasional APT Pranoto;Bandara Aji Pangeran Tumenggung Pranoto;Bandara Internasional Aji Pangeran Tumenggung Pranoto;Bandar Udara Aji Pangeran Tumenggung Pranoto;Bandar Udara Internasional Aji Pangeran Tumenggung Pranoto|ID|64.72|-0.374|117.25|bare
Bandara Juwata|Bandara Internasional Juwata;Bandar Udara Juwata;Bandar Udara Internasional Juwata|ID|65.71|3.327|117.566|bare
Bandara Kalimarau|Bandara Internasional Kalimarau;Bandar Udara Kalimarau;Bandar Udara Internasional Kalimarau|ID|64.03|2.156|117.432|bare
Bandara Sultan Hasanuddin|Bandara Internasional Sultan Hasanuddin;Bandar Udara Sultan Hasanuddin;Bandar Udara Internasional Sultan Hasanuddin;Bandara Hasanuddin;Bandara Internasional Hasanuddin;Bandar Udara Hasanuddin;Bandar Udara Internasional Hasanuddin|ID|73.09|-5.062|119.554|bare
Bandara Mutiara SIS Al-Jufri|Bandara Internasional Mutiara SIS Al-Jufri;Bandar Udara Mutiara SIS Al-Jufri;Bandar Udara Internasional Mutiara SIS Al-Jufri;Bandara Mutiara Sis Aljufri;Bandara Internasional Mutiara Sis Aljufri;Bandar Udara Mutiara Sis Aljufri;Bandar Udara Internasional Mutiara Sis Aljufri|ID|72.71|-0.919|119.91|bare
Bandara Sam Ratulangi|Bandara Internasional Sam Ratulangi;Bandar Udara Sam Ratulangi;Bandar Udara Internasional Sam Ratulangi|ID|71.71|1.549|124.926|bare
Bandara Djalaluddin|Bandara Internasional Djalaluddin;Bandar Udara Djalaluddin;Bandar Udara Internasional Djalaluddin;Bandara Jalaluddin;Bandara Internasional Jalaluddin;Bandar Udara Jalaluddin;Bandar Udara Internasional Jalaluddin|ID|75.01|0.637|122.85|bare
Bandara Haluoleo|Bandara Internasional Haluoleo;Bandar Udara Haluoleo;Bandar Udara Internasional Haluoleo;Bandara Halu Oleo;Bandara Internasional Halu Oleo;Bandar Udara Halu Oleo;Bandar Udara Internasional Halu Oleo|ID|74.05|-4.082|122.418|bare
Bandara Pattimura|Bandara Internasional Pattimura;Bandar Udara Pattimura;Bandar Udara Internasional Pattimura|ID|81.71|-3.71|128.089|bare
Bandara Sultan Babullah|Bandara Internasional Sultan Babullah;Bandar Udara Sultan Babullah;Bandar Udara Internasional Sultan Babullah|ID|82.71|0.831|127.381|bare
Bandara Domine Eduard Osok|Bandara Internasional Domine Eduard Osok;Bandar Udara Domine Eduard Osok;Bandar Udara Internasional Domine Eduard Osok;Bandara DEO;Bandara Internasional DEO;Bandar Udara DEO;Bandar Udara Internasional DEO|ID|96.71|-0.894|131.287|bare
Bandara Rendani|Bandara Internasional Rendani;Bandar Udara Rendani;Bandar Udara Internasional Rendani|ID|92.02|-0.892|134.049|bare
Bandara Frans Kaisiepo|Bandara Internasional Frans Kaisiepo;Bandar Udara Frans Kaisiepo;Bandar Udara Internasional Frans Kaisiepo|ID|91.06|-1.19|136.108|bare
Bandara Sentani|Bandara Internasional Sentani;Bandar Udara Sentani;Bandar Udara Internasional Sentani|ID|91.03|-2.577|140.516|bare
Bandara Mozes Kilangin|Bandara Internasional Mozes Kilangin;Bandar Udara Mozes Kilangin;Bandar Udara Internasional Mozes Kilangin;Bandara Moses Kilangin;Bandara Internasional Moses Kilangin;Bandar Udara Moses Kilangin;Bandar Udara Internasional Moses Kilangin|ID|94.01|-4.528|136.887|bare
Bandara Mopah|Bandara Internasional Mopah;Bandar Udara Mopah;Bandar Udara Internasional Mopah|ID|93.01|-8.52|140.418|bare
Stasiun Pasar Senen|Stasiun Senen|ID|31.71|-6.175|106.844|bare
Kompleks Parlemen|Komplek Parlemen;Kompleks Parlemen Senayan;Komplek Parlemen Senayan|ID|31.71|-6.21|106.8|bare
Graha BNPB||ID|31.75|-6.2|106.87|bare
Monas|Monumen Nasional;Tugu Monas|ID|31.71|-6.175|106.827|bare
Gelora Bung Karno|GBK;Stadion Utama Gelora Bung Karno;SUGBK|ID|31.71|-6.218|106.802|bare
Jakarta International Stadium|JIS|ID|31.72|-6.124|106.859|bare
Istora Senayan|Istora|ID|31.71|-6.22|106.806|bare
Jakarta Convention Center|JCC|ID|31.71|-6.214|106.807|bare
JIExpo Kemayoran|JIExpo|ID|31.71|-6.147|106.846|bare
ICE BSD|Indonesia Convention Exhibition|ID|36.03|-6.3|106.636|bare
Taman Ismail Marzuki|TIM|ID|31.71|-6.19|106.839|bare
Taman Mini Indonesia Indah|TMII;Taman Mini|ID|31.75|-6.302|106.895|bare
Taman Impian Jaya Ancol|Dufan|ID|31.72|-6.125|106.836|bare
Istana Merdeka||ID|31.71|-6.17|106.824|bare
Istana Negara||ID|31.71|-6.168|106.824|bare
Istana Kepresidenan||ID|31.71|-6.169|106.824|bare
Istana Bogor|Istana Kepresidenan Bogor|ID|32.71|-6.598|106.797|bare
Istana Garuda||ID|64|-0.97|116.7|bare
Bundaran HI|Bundaran Hotel Indonesia;Bunderan HI|ID|31.71|-6.195|106.823|bare
Masjid Istiqlal|Istiqlal|ID|31.71|-6.17|106.831|bare
Gereja Katedral Jakarta|Katedral Jakarta|ID|31.71|-6.169|106.833|bare
Senayan City||ID|31.71|-6.227|106.797|bare
Plaza Senayan||ID|31.71|-6.225|106.799|bare
Grand Indonesia||ID|31.71|-6.195|106.82|bare
Pasar Tanah Abang||ID|31.71|-6.187|106.812|bare
Pasar Senen||ID|31.71|-6.175|106.844|bare
Pasar Induk Kramat Jati||ID|31.75|-6.294|106.869|bare
Kota Kasablanka|Kokas|ID|31.74|-6.224|106.843|bare
Kebun Raya Bogor||ID|32.71|-6.598|106.8|bare
Kebun Binatang Ragunan|Taman Margasatwa Ragunan;Ragunan Zoo|ID|31.74|-6.312|106.82|bare
Gedung Sate||ID|32.73|-6.902|107.619|bare
Borobudur|Candi Borobudur|ID|33.08|-7.608|110.204|bare
Lawang Sewu||ID|33.74|-6.984|110.41|bare
Simpang Lima||ID|33.74|-6.99|110.423|bare
Keraton Yogyakarta|Kraton Yogyakarta;Keraton Jogja|ID|34.71|-7.805|110.364|bare
Keraton Surakarta|Kraton Surakarta;Keraton Solo|ID|33.72|-7.578|110.828|bare
Gelora Bung Tomo|GBT|ID|35.78|-7.223|112.623|bare
Jembatan Suramadu||ID|35|-7.18|112.78|bare
Jembatan Ampera|Ampera|ID|16.71|-2.992|104.763|bare
Jam Gadang||ID|13.75|-0.305|100.369|bare
Masjid Raya Baiturrahman|Baiturrahman|ID|11.71|5.553|95.317|bare
Garuda Wisnu Kencana|GWK|ID|51.03|-8.81|115.167|bare
Pura Besakih|Besakih|ID|51.07|-8.374|115.452|bare
Tanah Lot|Pura Tanah Lot|ID|51.02|-8.621|115.087|bare
Fort Rotterdam|Benteng Rotterdam|ID|73.71|-5.134|119.405|bare
Sirkuit Mandalika|Sirkuit Pertamina Mandalika|ID|52.02|-8.895|116.305|bare
Stadion Kanjuruhan|Kanjuruhan|ID|35.07|-8.15|112.574|bare
Stadion Gelora Bandung Lautan Api|Gelora Bandung Lautan Api;GBLA|ID|32.73|-6.957|107.711|bare
Stadion Si Jalak Harupat|Si Jalak Harupat|ID|32.04|-6.99|107.53|bare
Stadion Pakansari|Pakansari|ID|32.01|-6.494|106.827|
Stadion Manahan|Manahan|ID|33.72|-7.555|110.806|
Stadion Maguwoharjo||ID|34.04|-7.75|110.418|bare
Lubang Buaya||ID|31.75|-6.29|106.906|
Pelabuhan Tanjung Perak|Tanjung Perak|ID|35.78|-7.2|112.73|bare
Pelabuhan Merak||ID|36.72|-5.93|106.0|bare
Pelabuhan Bakauheni||ID|18.01|-5.87|105.76|bare
Pelabuhan Ketapang||ID|35.10|-8.14|114.4|bare
Pelabuhan Gilimanuk||ID|51.01|-8.16|114.44|bare
Pelabuhan Benoa||ID|51.71|-8.74|115.21|bare
Gedung Putih|White House|US||38.898|-77.037|bare
Pentagon||US||38.871|-77.056|bare
Ground Zero||US||40.711|-74.013|bare
World Trade Center|WTC|US||40.712|-74.013|
Central Park||US||40.785|-73.968|
Kremlin||RU||55.752|37.617|bare
Lapangan Merah||RU||55.754|37.62|bare
Downing Street||GB||51.503|-0.128|bare
Istana Buckingham|Buckingham Palace|GB||51.501|-0.142|bare
Wembley|Stadion Wembley|GB||51.556|-0.28|bare
Old Trafford||GB||53.463|-2.291|bare
Anfield||GB||53.431|-2.961|bare
Stamford Bridge||GB||51.482|-0.191|bare
Etihad Stadium|Stadion Etihad|GB||53.483|-2.2|bare
Emirates Stadium|Stadion Emirates|GB||51.555|-0.108|bare
Goodison Park||GB||53.439|-2.966|bare
Villa Park||GB||52.509|-1.885|bare
St James' Park|St. James' Park|GB||54.976|-1.622|bare
White Hart Lane||GB||51.603|-0.066|bare
Heathrow|Bandara Heathrow|GB||51.47|-0.454|bare
Camp Nou|Nou Camp|ES||41.381|2.123|bare
Santiago Bernabeu|Bernabeu|ES||40.453|-3.688|bare
San Siro|Giuseppe Meazza|IT||45.478|9.124|bare
Allianz Arena||DE||48.219|11.625|bare
Signal Iduna Park||DE||51.493|7.452|bare
Stade de France||FR||48.924|2.36|bare
Menara Eiffel|Eiffel Tower|FR||48.858|2.294|bare
Notre Dame|Katedral Notre Dame|FR||48.853|2.35|
Colosseum|Koloseum|IT||41.89|12.492|bare
Lapangan Santo Petrus|Basilika Santo Petrus|VA||41.902|12.457|bare
Masjidil Haram|Masjid Al Haram;Masjidilharam|SA||21.423|39.826|bare
Masjid Nabawi|Nabawi|SA||24.467|39.611|bare
Ka'bah|Kakbah|SA||21.423|39.826|bare
Jamarat||SA||21.421|39.873|bare
Bir Ali||SA||24.414|39.543|bare
Masjid Al-Aqsa|Al-Aqsa;Masjid Al Aqsa;Al Aqsa|PS||31.776|35.236|bare
Rumah Sakit Indonesia|RS Indonesia|PS||31.536|34.509|
Rumah Sakit Al-Shifa|RS Al-Shifa;RS Al Shifa;Al-Shifa|PS||31.524|34.444|bare
Menara Petronas|Menara Kembar Petronas;KLCC|MY||3.158|101.712|bare
KLIA|Kuala Lumpur International Airport|MY||2.743|101.698|bare
Changi|Bandara Changi|SG||1.36|103.99|bare
Marina Bay|Marina Bay Sands|SG||1.283|103.86|bare
Orchard Road||SG||1.304|103.832|bare
Clarke Quay||SG||1.29|103.846|bare
Burj Khalifa||AE||25.197|55.274|bare
Taj Mahal||IN||27.175|78.042|bare
Angkor Wat||KH||13.412|103.867|bare
Tembok Besar China|Tembok China;Tembok Besar|CN||40.43|116.57|bare
Lapangan Tiananmen|Tiananmen|CN||39.904|116.391|bare
Chernobyl|PLTN Chernobyl|UA||51.389|30.099|bare
Zona Demiliterisasi|DMZ|||38.0|127.5|bare
Panmunjom||||37.956|126.677|bare
Gerbang Rafah|Perlintasan Rafah;Penyeberangan Rafah|||31.25|34.26|bare
Opera House|Sydney Opera House|AU||-33.857|151.215|
MCG|Melbourne Cricket Ground|AU||-37.82|144.983|bare
Maracana|Stadion Maracana|BR||-22.912|-43.23|bare
`,
  city: `
Tapaktuan|Tapak Tuan|ID|11.01|3.26|97.18|bare
Kutacane||ID|11.02|3.49|97.81|bare
Takengon||ID|11.04|4.63|96.84|bare
Beureunuen||ID|11.07|5.25|96.05|bare
Calang||ID|11.14|4.63|95.58|bare
Kuala Simpang|Kualasimpang|ID|11.16|4.28|98.06|bare
Tuktuk||ID|12.17|2.67|98.86|
Arosuka||ID|13.02|-0.96|100.6|bare
Batusangkar||ID|13.04|-0.45|100.6|bare
Pasir Pengaraian|Pasirpengaraian|ID|14.06|0.85|100.32|bare
Bagansiapiapi|Bagan Siapiapi|ID|14.07|2.16|100.81|bare
Duri||ID|14.03|1.28|101.2|
Siak Sri Indrapura||ID|14.08|0.8|102.05|bare
Teluk Kuantan|Taluk Kuantan|ID|14.09|-0.53|101.58|bare
Selatpanjang|Selat Panjang|ID|14.10|1.01|102.71|bare
Muara Sabak||ID|15.07|-1.13|103.85|bare
Muaradua||ID|16.09|-4.53|104.07|
Arga Makmur|Argamakmur|ID|17.03|-3.44|102.19|bare
Bandar Jaya|Bandarjaya|ID|18.02|-4.93|105.21|
Tanjung Pandan|Tanjungpandan|ID|19.02|-2.74|107.65|bare
Tanjung Balai Karimun|Tanjungbalai Karimun|ID|21.02|0.99|103.43|bare
Ranai||ID|21.03|3.95|108.38|bare
Tarempa||ID|21.05|3.22|106.22|bare
Merak||ID|36.72|-5.93|106.0|
Padang Bai|Padangbai|ID|51.07|-8.53|115.51|bare
Kalabahi||ID|53.05|-8.22|124.52|bare
Waikabubak||ID|53.12|-9.64|119.41|bare
Mbay||ID|53.16|-8.55|121.26|bare
Betun||ID|53.21|-9.55|124.92|bare
Putussibau||ID|61.06|0.86|112.93|bare
Pangkalan Bun||ID|62.01|-2.68|111.62|bare
Kuala Kapuas||ID|62.03|-3.0|114.38|bare
Buntok||ID|62.04|-1.72|114.85|bare
Kuala Pembuang||ID|62.07|-3.38|112.55|bare
Sangatta|Sangata|ID|64.08|0.5|117.55|bare
Watansoppeng||ID|73.12|-4.35|119.88|bare
Dobo||ID|81.07|-5.77|134.21|bare
Serui||ID|91.05|-1.88|136.24|bare
Timika||ID|94.04|-4.54|136.89|bare
Aimas||ID|96.01|-0.93|131.3|
Ba'a||ID|53.14|-10.73|123.05|
Caruban||ID|35.19|-7.55|111.65|
Ampenan||ID|52.71|-8.57|116.08|bare
Abepura||ID|91.71|-2.61|140.66|bare
Kotaraja||ID|91.71|-2.59|140.66|
Kaliurang||ID|34.04|-7.6|110.43|bare
Tanjung Priuk||ID|31.72|-6.11|106.88|bare
Ciater||ID|32.13|-6.75|107.65|bare
Danang|Da Nang|VN||16.07|108.21|
Itaewon||KR||37.53|126.99|bare
Wajima||JP||37.39|136.9|bare
Bondi||AU||-33.89|151.27|
Pahalgam||IN||34.01|75.32|bare
Wayanad||IN||11.69|76.13|bare
Natanz||IR||33.51|51.92|bare
Fordow|Fordo|IR||34.88|51.0|bare
Suwayda|Sweida;As-Suwayda|SY||32.71|36.57|bare
Shigatse|Xigaze|CN||29.27|88.88|bare
El Fasher|Al Fashir;El-Fasher|SD||13.63|25.35|bare
Hualien||TW||23.98|121.6|bare
Taitung||TW||22.76|121.14|bare
Idi||ID|11.03|4.93|97.77|
Simpang Tiga Redelong||ID|11.17|4.72|96.85|bare
Gunung Tua|Gunungtua|ID|12.20|1.5|99.6|bare
Sibuhuan||ID|12.21|1.05|99.73|bare
Muaro Sijunjung||ID|13.03|-0.69|100.95|bare
Padang Aro|Padangaro|ID|13.11|-1.48|101.26|bare
Tais||ID|17.05|-4.07|102.57|
Muara Aman||ID|17.07|-3.12|102.2|bare
Liwa||ID|18.04|-5.03|104.08|first
Krui||ID|18.13|-5.19|103.93|bare
Semarapura||ID|51.05|-8.54|115.4|bare
Mangupura||ID|51.03|-8.58|115.18|bare
Waibakul||ID|53.17|-9.57|119.63|bare
Oelamasi||ID|53.01|-10.1|123.85|bare
Kuala Kurun||ID|62.10|-1.1|113.87|bare
Tana Paser||ID|64.01|-1.9|116.19|bare
Bungku||ID|72.06|-2.55|121.97|bare
Sorendiweri||ID|91.19|-0.83|135.6|bare
Waghete||ID|94.08|-4.05|136.27|bare
`,
} as const

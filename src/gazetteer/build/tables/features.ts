/**
 * Islands, mountains, waters, regions and other places without an area code, by type:
 * name, further names, country ("" for several), Kemendagri code it lies in ("" for none), latitude, longitude, and "bare" where the name alone is enough, "first" where it comes before any namesake.
 */
export const FEATURES = {
  island: `
Jawa|Pulau Jawa|ID||-7.3|110.0|bare
Sumatera|Sumatra;Pulau Sumatera;Pulau Sumatra;Andalas|ID||0.0|101.5|bare
Kalimantan|Pulau Kalimantan;Borneo|ID||-0.8|113.8|bare
Sulawesi|Pulau Sulawesi;Celebes|ID||-2.0|120.5|bare
Pulau Papua|Pulau Irian;Tanah Papua|ID||-4.3|138.0|
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
Pulau Pramuka||ID|31.01|-5.74|106.61|bare
Pulau Tidung||ID|31.01|-5.8|106.5|bare
Pulau Pari||ID|31.01|-5.86|106.62|bare
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
Pulau Onrust||ID|31.01|-6.03|106.73|bare
Pulau Sebesi||ID|18.01|-5.95|105.49|bare
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
Seulawah|Seulawah Agam;Gunung Seulawah Agam|ID|11|5.448|95.658|bare
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
Everest|Gunung Everest;Puncak Everest|||27.988|86.925|bare
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
Laut Sulawesi||||3.5|122.0|bare
Laut Sawu|Laut Savu|ID||-9.6|122.0|bare
Laut Timor||||-11.0|127.0|bare
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
Selat Malaka|Selat Melaka|||3.0|100.5|bare
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
`,
  region: `
Papua|Irian Jaya;Irian;Bumi Cenderawasih;Bumi Cendrawasih;Bumi Papua|ID||-4.3|138.0|first
Jabodetabek|Jabodetabekjur;Jabotabek;Jadetabek;Jabodetabek-Punjur|ID||-6.3|106.8|bare
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
Minangkabau|Alam Minangkabau|ID|13|-0.6|100.6|
Tapanuli||ID|12|2.0|99.1|bare
Minahasa Raya||ID|71|1.2|124.8|bare
Jawa-Bali||ID||-7.5|112.0|bare
Indonesia Timur|Indonesia bagian timur|ID||-3.5|130.0|
Indonesia Barat|Indonesia bagian barat|ID||-1.0|104.0|
Ibu Kota Nusantara|IKN;IKN Nusantara|ID|64|-0.97|116.7|bare
Puncak Bogor|Kawasan Puncak|ID|32.01|-6.7|106.99|bare
Lembah Baliem|Baliem|ID|95|-4.05|138.95|bare
Pegunungan Tengah Papua||ID||-4.1|138.5|bare
Ndugama||ID|95.08|-4.4|138.2|bare
La Pago||ID|95|-4.1|138.9|bare
Mee Pago||ID|94|-3.9|136.3|bare
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
`,
  neighborhood: `
Kuningan||ID|31.74|-6.229|106.831|bare
Sudirman||ID|31.71|-6.21|106.82|
Thamrin||ID|31.71|-6.193|106.823|
Semanggi||ID|31.74|-6.22|106.814|
Blok M||ID|31.74|-6.244|106.798|bare
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
`,
} as const

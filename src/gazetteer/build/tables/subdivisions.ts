/**
 * First-level areas abroad: ISO 3166-2 code, GeoNames' first-level code, "bare" where the name alone is enough, name, further names.
 * All with a quarter of a million people in GeoNames' cities, and smaller ones that news names.
 */
export const SUBDIVISIONS = `
AE-AJ|02||Ajman
AE-AZ|01||Abu Dhabi
AE-DU|03||Dubai
AE-RK|05||Ras al-Khaimah|Ra's al Khaymah
AE-SH|06||Sharjah|Ash Shariqah
AF-BAL|30||Balkh
AF-HEL|10|bare|Helmand
AF-HER|11||Herat
AF-KAB|13||Kabul
AF-KAN|23|bare|Kandahar
AF-KDZ|24||Kunduz
AF-NAN|18|bare|Nangarhar
AL-11|50||Tirana|Tirane
AM-ER|11||Yerevan
AO-BGU|01||Benguela
AO-CNO|05||Cuanza Norte
AO-HUA|08||Huambo
AO-LUA|20||Luanda
AR-A|17||Salta
AR-B|01||Buenos Aires
AR-C|07||Buenos Aires|Buenos Aires F.D.
AR-D|19||San Luis
AR-E|08||Entre Ríos
AR-F|12||La Rioja
AR-G|22||Santiago del Estero
AR-H|03||Chaco
AR-J|18||San Juan
AR-K|02||Catamarca
AR-L|11||La Pampa
AR-M|13||Mendoza
AR-N|14||Misiones
AR-P|09||Formosa
AR-Q|15||Neuquén
AR-R|16||Río Negro
AR-S|21||Santa Fe
AR-T|24||Tucumán
AR-U|04||Chubut
AR-W|06||Corrientes
AR-X|05||Córdoba
AR-Y|10||Jujuy
AT-1|01||Burgenland
AT-2|02||Kärnten|Carinthia
AT-3|03||Lower Austria
AT-4|04||Upper Austria
AT-5|05||Salzburg
AT-6|06||Styria
AT-7|07|bare|Tirol|Tyrol;Tyrol
AT-8|08||Vorarlberg
AT-9|09||Vienna
AU-ACT|01||Australian Capital Territory|ACT
AU-NSW|02|bare|New South Wales
AU-NT|03|bare|Northern Territory|Wilayah Utara Australia
AU-QLD|04|bare|Queensland
AU-SA|05|bare|Australia Selatan|South Australia
AU-TAS|06|bare|Tasmania
AU-VIC|07|bare|Victoria
AU-WA|08|bare|Australia Barat|Western Australia
AZ-BA|09||Baku|Baki
AZ-GA|20||Ganja|Ganja City
AZ-SM|54||Sumqayit
BA-BIH|01||Federation of Bosnia and Herzegovina|Federation of B&H
BA-SRP|02||Republika Srpska|Srspka
BD-A|85||Barisal
BD-B|84|bare|Chittagong
BD-C|81||Dhaka
BD-D|82||Khulna
BD-E|83||Rajshahi
BD-F|87||Rangpur
BD-G|86||Sylhet
BD-H|H||Mymensingh
BE-BRU|BRU||Brussels|Brussels Capital
BE-VLG|VLG|bare|Flandria|Flanders;Flemish;Flanders;Vlaanderen
BE-WAL|WAL|bare|Wallonia
BF-06|06||Centre-Ouest
BF-09|09||Hauts-Bassins
BG-02|39||Burgas
BG-03|61||Varna
BG-16|51||Plovdiv
BG-22|42||Sofia|Sofia-Capital
BI-BM|24||Bujumbura|Bujumbura Mairie
BJ-AQ|09||Atlantique
BJ-BO|10||Borgou
BJ-DO|13||Donga
BJ-ZO|18||Zou
BO-B|03||Beni|El Beni
BO-C|02||Cochabamba
BO-L|04||La Paz
BO-P|07||Potosí
BO-S|08||Santa Cruz
BO-T|09||Tarija
BR-AC|01||Acre
BR-AL|02||Alagoas
BR-AM|04|bare|Amazonas
BR-AP|03||Amapá
BR-BA|05|bare|Bahia
BR-CE|06|bare|Ceará
BR-DF|07||Federal
BR-ES|08||Espírito Santo
BR-GO|29|bare|Goiás
BR-MA|13||Maranhão
BR-MG|15|bare|Minas Gerais
BR-MS|11||Mato Grosso do Sul
BR-MT|14||Mato Grosso
BR-PA|16||Pará
BR-PB|17||Paraíba
BR-PE|30|bare|Pernambuco
BR-PI|20||Piauí
BR-PR|18|bare|Paraná
BR-RJ|21|bare|Rio de Janeiro
BR-RN|22||Rio Grande do Norte
BR-RO|24||Rondônia
BR-RR|25||Roraima
BR-RS|23|bare|Rio Grande do Sul
BR-SC|26|bare|Santa Catarina
BR-SE|28||Sergipe
BR-SP|27|bare|São Paulo
BR-TO|31||Tocantins
BY-BR|01||Brest
BY-HM|04||Minsk|Minsk City
BY-HO|02||Gomel
BY-HR|03||Grodno|Grodnenskaya
BY-MA|06||Mogilev
BY-MI|05||Minsk
BY-VI|07||Vitebsk
CA-AB|01|bare|Alberta
CA-BC|02|bare|British Columbia
CA-MB|03||Manitoba
CA-NB|04||New Brunswick
CA-NL|05||Newfoundland and Labrador
CA-NS|07||Nova Scotia
CA-ON|08|bare|Ontario
CA-QC|10|bare|Quebec
CA-SK|11||Saskatchewan
CD-BC|08||Kongo Central|Bas-Congo
CD-HK|14||Haut-Katanga
CD-KC|23||Kasaï Central
CD-KE|04||Kasaï-Oriental
CD-KL|20||Kwilu
CD-KN|06||Kinshasa
CD-KS|18||Kasaï
CD-LO|21||Lomami
CD-LU|22||Lualaba
CD-NK|11||North Kivu|Nord Kivu
CD-SK|12||South Kivu
CD-TO|30||Tshopo
CF-BGF|18||Bangui
CG-BZV|12||Brazzaville
CH-AG|AG||Aargau
CH-BE|BE||Canton of Bern|Bern
CH-GE|GE||Canton of Geneva|Geneva
CH-LU|LU||Canton of Lucerne|Lucerne
CH-SG|SG||Canton of St. Gallen|Saint Gallen
CH-TI|TI||Ticino
CH-VD|VD||Vaud
CH-VS|VS||Valais
CH-ZH|ZH||Canton of Zurich|Zurich
CI-AB|93||Abidjan
CI-BS|76||Bas-Sassandra
CI-CM|94||Comoé
CI-GD|95||Gôh-Djiboua
CI-LC|81||Lacs
CI-LG|82||Lagunes
CI-MG|78||Montagnes
CI-SM|96||Sassandra-Marahoué
CI-VB|90||Vallée du Bandama
CI-ZZ|92||Zanzan
CL-AN|03||Antofagasta
CL-AR|04||Araucanía
CL-BI|06||Bío Bío
CL-CO|07||Coquimbo
CL-LI|08||Libertador General Bernardo O'Higgins|O'Higgins
CL-LL|14||Los Lagos
CL-ML|11||Maule
CL-RM|12||Santiago Metropolitan
CL-TA|15||Tarapacá
CL-VS|01||Valparaíso
CM-AD|10||Adamawa|Adamaoua
CM-EN|12||Far North
CN-AH|01|bare|Anhui
CN-BJ|22||Beijing
CN-CQ|33||Chongqing
CN-FJ|07|bare|Fujian
CN-GD|30|bare|Guangdong
CN-GS|15|bare|Gansu
CN-GX|16|bare|Guangxi
CN-GZ|18|bare|Guizhou
CN-HA|09|bare|Henan
CN-HB|12|bare|Hubei
CN-HE|10|bare|Hebei
CN-HI|31|bare|Hainan
CN-HL|08|bare|Heilongjiang
CN-HN|11|bare|Hunan
CN-JL|05||Jilin
CN-JS|04|bare|Jiangsu
CN-JX|03|bare|Jiangxi
CN-LN|19|bare|Liaoning
CN-NX|21|bare|Ningxia|Ningsia Hui Autonomous
CN-QH|06|bare|Qinghai
CN-SC|32|bare|Sichuan
CN-SD|25|bare|Shandong
CN-SH|23||Shanghai
CN-SN|26|bare|Shaanxi
CN-SX|24|bare|Shanxi
CN-TJ|28||Tianjin
CN-XJ|13|bare|Xinjiang
CN-XZ|14|bare|Tibet
CN-YN|29|bare|Yunnan
CN-ZJ|02|bare|Zhejiang
CO-ANT|02|bare|Antioquia|Antioquia
CO-ATL|04||Atlántico|Atlantico
CO-BOL|35||Bolívar|Bolivar
CO-BOY|36||Boyacá|Boyaca
CO-CAL|37||Caldas|Caldas
CO-CAQ|08||Caquetá|Caqueta
CO-CAS|32||Casanare|Casanare
CO-CAU|09||Cauca|Cauca
CO-CES|10||Cesar|Cesar
CO-CHO|11||Chocó|Choco
CO-COR|12||Córdoba|Cordoba
CO-CUN|33||Cundinamarca|Cundinamarca
CO-DC|34||Bogotá|Bogota D.C.
CO-HUI|16||Huila|Huila
CO-LAG|17||La Guajira|La Guajira
CO-MAG|38||Magdalena|Magdalena
CO-MET|19||Meta|Meta
CO-NAR|20||Nariño|Narino
CO-NSA|21||Norte de Santander|Norte de Santander
CO-QUI|23||Quindío|Quindio
CO-RIS|24||Risaralda|Risaralda
CO-SAN|26||Santander|Santander
CO-SUC|27||Sucre|Sucre
CO-TOL|28||Tolima|Tolima
CO-VAC|29|bare|Valle del Cauca|Valle del Cauca
CR-SJ|08||San José
CU-01|01||Pinar del Río
CU-03|02||Havana|La Habana
CU-04|03||Matanzas
CU-05|16||Villa Clara
CU-06|08||Cienfuegos
CU-07|14||Sancti Spíritus
CU-08|07||Ciego de Ávila
CU-09|05||Camagüey
CU-10|13||Las Tunas
CU-11|12||Holguín
CU-12|09||Granma
CU-13|15||Santiago de Cuba
CU-14|10||Guantánamo
CY-01|04||Nicosia
CZ-712|84||Olomouc|Olomoucky
CZ-72|90||Zlín
DE-BB|11||Brandenburg
DE-BE|16||Berlin
DE-BW|01|bare|Baden-Württemberg
DE-BY|02|bare|Bavaria|Bayern
DE-HB|03||Bremen
DE-HE|05|bare|Hessen|Hesse
DE-HH|04||Hamburg
DE-MV|12||Mecklenburg-Vorpommern
DE-NI|06|bare|Niedersachsen|Lower Saxony
DE-NW|07|bare|Nordrhein-Westfalen|North Rhine-Westphalia
DE-RP|08|bare|Rhineland-Palatinate|Rheinland-Pfalz
DE-SH|10||Schleswig-Holstein
DE-SL|09||Saarland
DE-SN|13|bare|Saxony|Sachsen
DE-ST|14||Saxony-Anhalt
DE-TH|15||Thuringia
DJ-DJ|07||Djibouti
DK-81|19||North Denmark
DK-82|18||Central Denmark|Central Jutland
DK-83|21||Region of Southern Denmark|South Denmark
DK-84|17||Capital Region of Denmark
DK-85|20||Region Zealand|Zealand
DO-01|34||Distrito Nacional|Nacional
DO-21|33||San Cristóbal
DO-25|25||Santiago
DO-32|37||Santo Domingo
DZ-02|41||Chlef
DZ-04|29||Oum El Bouaghi
DZ-05|03||Batna
DZ-06|18||Béjaïa
DZ-07|19||Biskra
DZ-09|20||Blida
DZ-12|33||Tébessa
DZ-13|15||Tlemcen
DZ-14|13||Tiaret
DZ-15|14||Tizi Ouzou
DZ-16|01||Algiers
DZ-17|22||Djelfa
DZ-18|24||Jijel
DZ-19|12||Sétif
DZ-21|31||Skikda
DZ-23|37||Annaba
DZ-25|04||Constantine
DZ-26|06||Médéa
DZ-28|27||M'Sila
DZ-29|26||Mascara
DZ-30|50||Ouargla
DZ-31|09||Oran
DZ-34|39||Bordj Bou Arréridj
DZ-35|40||Boumerdès
DZ-39|43||El Oued
DZ-43|48||Mila
DZ-48|51||Relizane
EC-A|02||Azuay
EC-E|09||Esmeraldas
EC-G|10|bare|Guayas
EC-H|06||Chimborazo
EC-I|11||Imbabura
EC-L|12||Loja
EC-M|14||Manabí
EC-O|08||El Oro
EC-P|18||Pichincha
EC-R|13||Los Rios
EC-SD|26||Santo Domingo de los Tsáchilas
EC-T|19||Tungurahua
EC-X|07||Cotopaxi
EE-37|01||Harju|Harjumaa
EG-ALX|06||Alexandria
EG-ASN|16||Aswan
EG-AST|17||Asyut
EG-BA|02||Red Sea
EG-BH|03||Beheira
EG-BNS|18||Beni Suef|Beni Suweif
EG-C|11||Cairo
EG-DK|01||Dakahlia
EG-DT|20||Damietta
EG-FYM|04||Faiyum
EG-GH|05||Gharbia
EG-GZ|08||Giza
EG-IS|07||Al Ismāʿīlīyyah|Ismailia
EG-KB|12||Qalyubia
EG-KFS|21||Kafr el-Sheikh
EG-KN|23||Qena
EG-LX|28||Luxor
EG-MN|10||Minya
EG-MNF|09||Monufia
EG-PTS|19||Port Said
EG-SHG|24||Sohag
EG-SHR|14||Al Sharqia|Sharqia
EG-SUZ|15||Suez
ER-MA|05||Maekel
ES-AN|51|bare|Andalusia
ES-AR|52||Aragon
ES-AS|34||Asturias
ES-CB|39||Cantabria
ES-CL|55||Castile and León|Castille and Leon
ES-CM|54||Castilla-La Mancha|Castille-La Mancha
ES-CN|53||Canary Islands
ES-CT|56|bare|Catalonia|Katalunya;Katalonia
ES-EX|57||Extremadura
ES-GA|58||Galicia
ES-LO|27||La Rioja
ES-MD|29|bare|Community of Madrid|Madrid
ES-MU|31||Region of Murcia|Murcia
ES-NC|32||Navarre
ES-PM|07||Balears|Balearic Islands
ES-PV|59||Basque|Basque Country;Negeri Basque;Pais Vasco
ES-VC|60|bare|Valencian Community|Valencia
ET-AA|44||Addis Ababa
ET-AM|46||Amhara
ET-DD|48||Dire Dawa
ET-OR|51||Oromia|Oromiya
ET-SN|54||Southern Nations|SNNPR
ET-SO|52||Somali
ET-TI|53||Tigray
FI-08|13||Central Finland
FI-11|06||Pirkanmaa
FI-14|17||Northern Ostrobothnia
FI-15|11||Northern Savonia|Northern Savo
FI-18|01||Uusimaa
FI-19|02||Southwest Finland
FR-ARA|84|bare|Auvergne-Rhône-Alpes
FR-BFC|27||Bourgogne-Franche-Comté
FR-BRE|53|bare|Bretagne|Brittany
FR-GES|44|bare|Grand Est
FR-HDF|32|bare|Hauts-de-France
FR-IDF|11|bare|Île-de-France
FR-NAQ|75|bare|Nouvelle-Aquitaine
FR-NOR|28|bare|Normandia|Normandy;Normandie;Normandy;Normandie
FR-OCC|76|bare|Occitanie
FR-PAC|93|bare|Provence-Alpes-Côte d'Azur
FR-PDL|52|bare|Pays de la Loire
GA-1|01||Estuaire
GB-ENG|ENG|bare|England
GB-NIR|NIR|bare|Irlandia Utara
GB-SCT|SCT|bare|Skotlandia|Scotland
GB-WLS|WLS|bare|Wales
GE-IM|66||Imereti
GE-TB|51||Tbilisi
GH-AA|01||Greater Accra
GH-AH|02||Ashanti
GH-TV|08||Volta
GM-B|01||Banjul
GN-C|04||Conakry
GN-D|D||Kindia
GN-N|N||Nzérékoré
GR-A|ESYE11||East Macedonia and Thrace
GR-B|ESYE12||Central Macedonia
GR-E|ESYE14||Thessaly
GR-G|ESYE23||West Greece
GR-H|ESYE24||Central Greece
GR-I|ESYE31||Attica
GR-J|ESYE25||Peloponnese
GR-M|ESYE43||Crete
GW-BS|11||Bissau
HN-AT|01||Atlántida
HN-CR|06||Cortés
HN-FM|08||Francisco Morazán
HR-14|10||Osijek-Baranja|Osjecko-Baranjska
HR-17|15||Split-Dalmatia|Splitsko-Dalmatinska
HR-21|21||Zagreb|City of Zagreb
HT-NO|03||Nord-Ouest
HU-BA|02||Baranya
HU-BE|03||Békés
HU-BK|01||Bács-Kiskun
HU-BU|05||Budapest
HU-BZ|04||Borsod-Abaúj-Zemplén
HU-CS|06||Csongrád
HU-FE|08||Fejér
HU-GS|09||Győr-Moson-Sopron
HU-HB|10||Hajdú-Bihar
HU-HE|11||Heves
HU-JN|20||Jász-Nagykun-Szolnok
HU-KE|12||Komárom-Esztergom
HU-PE|16||Pest
HU-SZ|18||Szabolcs-Szatmár-Bereg
IE-L|L||Leinster
IE-M|M||Munster
IL-HA|04||Haifa
IL-JM|06||Jerusalem
IL-TA|05||Tel Aviv
IN-AP|02|bare|Andhra Pradesh
IN-AS|03|bare|Assam
IN-BR|34|bare|Bihar
IN-CG|37|bare|Chhattisgarh
IN-CH|05||Chandigarh
IN-DL|07|bare|Delhi
IN-GA|33||Goa
IN-GJ|09|bare|Gujarat
IN-HP|11||Himachal Pradesh
IN-HR|10|bare|Haryana
IN-JH|38|bare|Jharkhand
IN-JK|12|bare|Jammu dan Kashmir
IN-KA|19|bare|Karnataka
IN-KL|13|bare|Kerala
IN-MH|16|bare|Maharashtra
IN-ML|18||Meghalaya
IN-MN|17|bare|Manipur
IN-MP|35|bare|Madhya Pradesh
IN-MZ|31||Mizoram
IN-NL|20||Nagaland
IN-OD|21|bare|Odisha
IN-PB|23|bare|Punjab
IN-PY|22||Puducherry
IN-RJ|24|bare|Rajasthan
IN-TN|25|bare|Tamil Nadu
IN-TR|26||Tripura
IN-TS|40|bare|Telangana
IN-UK|39|bare|Uttarakhand
IN-UP|36|bare|Uttar Pradesh
IN-WB|28|bare|Benggala Barat|West Bengal
IQ-AN|01|bare|Anbar
IQ-AR|11||Arbil
IQ-BA|02||Basra
IQ-BB|06||Babil
IQ-BG|07||Baghdad
IQ-DA|08||Dohuk|Dahuk
IQ-DI|10||Diyala
IQ-DQ|09||Dhi Qar
IQ-KA|12||Karbala|Muhafazat Karbala'
IQ-KI|13||Kirkuk
IQ-MA|14||Maysan
IQ-NA|17||Najaf|An Najaf
IQ-NI|15||Nineveh|Ninawa
IQ-QA|04||Al-Qādisiyyah|Al Qadisiyah
IQ-SD|18||Saladin|Salah ad Din
IQ-SU|05||Sulaymaniyah|As Sulaymaniyah
IQ-WA|16||Wasit
IR-01|33||East Azerbaijan
IR-02|01||West Azerbaijan|Azarbayjan-e Gharbi
IR-03|32||Ardabil
IR-04|28||Isfahan
IR-06|22||Bushehr
IR-07|26||Tehran
IR-10|15||Khuzestan
IR-11|36||Zanjan
IR-12|25||Semnan
IR-13|04||Sistan and Baluchestan
IR-14|07||Fars
IR-15|29||Kerman
IR-16|16||Kurdistan|Kordestan
IR-17|13||Kermanshah
IR-18|05||Kohgiluyeh and Boyer-Ahmad|Kohgiluyeh va Buyer Ahmad
IR-19|08||Gilan
IR-20|23||Lorestan
IR-21|35||Mazandaran
IR-22|34||Markazi
IR-23|11||Hormozgan
IR-24|09||Hamadan
IR-25|40||Yazd
IR-26|39||Qom
IR-27|37||Golestan
IR-28|38||Qazvin
IR-30|42|bare|Razavi Khorasan
IR-31|43||North Khorasan|Khorasan-e Shomali
IT-21|12|bare|Piedmont|Piemonte
IT-25|09|bare|Lombardia|Lombardy
IT-32|17||Trentino-Alto Adige/Südtirol|Trentino-Alto Adige
IT-34|20|bare|Veneto
IT-36|06||Friuli-Venezia Giulia
IT-42|08||Liguria
IT-45|05|bare|Emilia-Romagna
IT-52|16|bare|Toscana|Tuscany
IT-55|18||Umbria
IT-57|10||Marche|The Marches
IT-62|07|bare|Lazio|Latium
IT-65|01||Abruzzo
IT-67|11||Molise
IT-72|04|bare|Campania
IT-75|13|bare|Puglia|Apulia
IT-77|02||Basilicata|Basilicate
IT-78|03||Calabria
IT-82|15|bare|Sisilia
IT-88|14|bare|Sardinia
JM-01|17||Kingston Parish|Kingston
JM-14|10||Saint Catherine Parish|Saint Catherine
JO-AM|16||Amman
JO-AZ|17||Zarqa
JO-IR|18||Irbid
JP-01|12|bare|Hokkaido
JP-02|03||Aomori
JP-03|16|bare|Iwate
JP-04|24|bare|Miyagi
JP-05|02||Akita
JP-06|44||Yamagata
JP-07|08|bare|Fukushima
JP-08|14||Ibaraki
JP-09|38||Tochigi
JP-10|10||Gunma
JP-11|34||Saitama
JP-12|04||Chiba
JP-13|40||Tokyo
JP-14|19|bare|Kanagawa
JP-15|29||Niigata
JP-16|42||Toyama
JP-17|15|bare|Ishikawa
JP-18|06||Fukui
JP-19|46||Yamanashi
JP-20|26||Nagano
JP-21|09||Gifu
JP-22|37||Shizuoka
JP-23|01|bare|Aichi
JP-24|23||Mie
JP-25|35||Shiga
JP-26|22||Kyoto
JP-27|32||Osaka
JP-28|13|bare|Hyogo|Hyōgo
JP-29|28||Nara
JP-30|43||Wakayama
JP-31|41||Tottori
JP-32|36||Shimane
JP-33|31||Okayama
JP-34|11|bare|Hiroshima
JP-35|45||Yamaguchi
JP-36|39||Tokushima
JP-37|17||Kagawa
JP-38|05||Ehime
JP-39|20||Kōchi
JP-40|07||Fukuoka
JP-41|33||Saga
JP-42|27||Nagasaki
JP-43|21|bare|Kumamoto
JP-44|30||Ōita
JP-45|25||Miyazaki
JP-46|18||Kagoshima
JP-47|47|bare|Okinawa
KE-11|20||Kakamega
KE-13|22||Kiambu
KE-17|26||Kisumu
KE-28|37||Mombasa
KE-30|05||Nairobi City|Nairobi Area
KE-31|39||Nakuru
KE-44|52||Uasin Gishu
KG-GB|01||Bishkek
KG-J|03||Jalal-Abad
KG-O|08||Osh
KH-1|25|bare|Banteay Meanchey
KH-12|22||Phnom Penh
KH-18|28|bare|Preah Sihanouk
KH-21|19||Takéo
KH-8|07|bare|Kandal
KP-01|12||Pyongyang
KP-02|15||South Pyongan|P'yongan-namdo
KP-03|11||North Pyongan|P'yongan-bukto
KP-04|01||Chagang|Chagang-do
KP-05|06||South Hwanghae|Hwanghae-namdo
KP-06|07||North Hwanghae|Hwanghae-bukto
KP-07|09||Kangwon|Kangwon-do
KP-08|03||South Hamgyong|Hamgyong-namdo
KP-09|17||North Hamgyong|Hamgyong-bukto
KP-10|13||Ryanggang|Yanggang-do
KR-11|11||Seoul
KR-26|10||Busan
KR-27|15||Daegu
KR-28|12||Incheon
KR-29|18||Gwangju
KR-30|19||Daejeon
KR-31|21||Ulsan
KR-41|13|bare|Gyeonggi
KR-42|06||Gangwon|Gangwon-do
KR-43|05||North Chungcheong
KR-44|17||South Chungcheong|Chungcheongnam-do
KR-45|03||North Jeolla|Jeollabuk-do
KR-46|16||South Jeolla|Jeollanam-do
KR-47|14|bare|Gyeongsang Utara
KR-48|20||South Gyeongsang|Gyeongsangnam-do
KR-49|01||Jeju|Jeju-do
KW-AH|04||Al Ahmadi
KZ-AKM|03||Aqmola oblysy|Aqmola
KZ-AKT|04||Aqtöbe oblysy|Aqtoebe
KZ-ALM|01||Almaty oblysy
KZ-ATY|06||Atyraū oblysy|Atyrau
KZ-KAR|12||Qaraghandy oblysy|Qaraghandy
KZ-KUS|13||Qostanay oblysy|Qostanay
KZ-KZY|14||Qyzylorda oblysy|Qyzylorda
KZ-MAN|09||Mangghystaū oblysy|Mangghystau
KZ-PAV|11||Pavlodar oblysy|Pavlodar
KZ-SEV|16||Soltüstik Qazaqstan oblysy|Soltustik Qazaqstan
KZ-VOS|15||Shyghys Qazaqstan oblysy|East Kazakhstan
KZ-YUZ|10||Ongtüstik Qazaqstan oblysy|Ongtustik Qazaqstan
KZ-ZAP|07||Batys Qazaqstan oblysy|Batys Qazaqstan
KZ-ZHA|17||Zhambyl oblysy|Zhambyl
LB-BA|04||Beirut|Beyrouth
LR-MO|14||Montserrado
LT-KL|58||Klaipėda
LT-KU|57||Kaunas
LT-VL|65||Vilnius
LV-RIX|25||Riga
LY-BA|69||Benghazi|Banghazi
LY-MB|82||Murqub|Al Marqab
LY-MI|72||Misrata|Misratah
LY-NQ|67||Nuqat al Khams|An Nuqat al Khams
LY-SB|75||Sabha
LY-TB|77||Tripoli
LY-WA|83||Al Wahat|Sha'biyat al Wahat
LY-ZA|68||Zawiya|Az Zawiyah
MA-01|01||Tangier-Tetouan|Tanger-Tetouan-Al Hoceima
MA-02|02||Gharb-Chrarda-Béni Hssen|Oriental
MA-03|03||Taza-Al Hoceima-Taounate|Fes-Meknes
MA-04|04||Oriental|Rabat-Sale-Kenitra
MA-05|05||Fès-Boulemane|Beni Mellal-Khenifra
MA-06|06||Meknès-Tafilalet|Casablanca-Settat
MA-07|07||Rabat-Salé-Zemmour-Zaer|Marrakesh-Safi
MA-08|08||Grand Casablanca|Draa-Tafilalet
MA-09|09||Chaouia-Ouardigha|Souss-Massa
MD-CU|57||Chișinău
MD-SN|58||Transnistria Autonomous Territorial Unit with Special Legal Status|Stinga Nistrului
ML-3|06||Sikasso
ML-4|05||Ségou
ML-BKO|01||Bamako
MM-01|10||Sagaing|Sagain
MM-02|16||Bago
MM-03|15||Magway
MM-04|08||Mandalay
MM-05|12||Tanintharyi
MM-06|17||Yangon
MM-07|03||Ayeyarwady
MM-13|05|bare|Kayin|Negara Bagian Kayin
MM-15|13||Mon
MM-16|01|bare|Rakhine
MM-17|11|bare|Shan
MM-18|18||Nay Pyi Taw
MN-1|20||Ulan Bator|Ulaanbaatar
MU-PW|17||Plaines Wilhems
MX-AGU|01||Aguascalientes
MX-BCN|02|bare|Baja California
MX-BCS|03||Baja California Sur
MX-CAM|04||Campeche
MX-CHH|06|bare|Chihuahua
MX-CHP|05|bare|Chiapas
MX-CMX|09||Mexico City
MX-COA|07||Coahuila
MX-COL|08||Colima
MX-DUR|10||Durango
MX-GRO|12||Guerrero
MX-GUA|11|bare|Guanajuato
MX-HID|13||Hidalgo
MX-JAL|14|bare|Jalisco
MX-MEX|15||State of Mexico|Negara Bagian Meksiko
MX-MIC|16|bare|Michoacán
MX-MOR|17||Morelos
MX-NAY|18||Nayarit
MX-NLE|19|bare|Nuevo León|Nuevo Leon
MX-OAX|20|bare|Oaxaca
MX-PUE|21||Puebla
MX-QUE|22||Querétaro
MX-ROO|23||Quintana Roo
MX-SIN|25|bare|Sinaloa
MX-SLP|24||San Luis Potosí
MX-SON|26||Sonora
MX-TAB|27||Tabasco
MX-TAM|28|bare|Tamaulipas
MX-TLA|29||Tlaxcala
MX-VER|30||Veracruz
MX-YUC|31||Yucatán
MX-ZAC|32||Zacatecas
MY-01|01|bare|Johor
MY-02|02|bare|Kedah
MY-03|03|bare|Kelantan
MY-04|04|bare|Malaka|Melaka
MY-05|05|bare|Negeri Sembilan
MY-06|06|bare|Pahang
MY-07|09|bare|Pulau Pinang|Penang
MY-08|07|bare|Perak
MY-09|08|bare|Perlis
MY-10|12|bare|Selangor
MY-11|13|bare|Terengganu
MY-12|16|bare|Sabah
MY-13|11|bare|Sarawak|Serawak
MY-14|14||Kuala Lumpur
MZ-A|07||Niassa
MZ-B|10||Manica
MZ-G|02||Gaza
MZ-L|04||Maputo
MZ-MPM|11||Maputo|Maputo City
MZ-N|06||Nampula
MZ-P|01||Cabo Delgado
MZ-Q|09||Zambezia
MZ-S|05||Sofala
MZ-T|08||Tete
NA-KH|21||Khomas
NE-4|04||Maradi
NE-7|07||Zinder
NE-8|08||Niamey
NG-AB|45||Abia
NG-AD|35||Adamawa
NG-AK|21||Akwa Ibom
NG-AN|25||Anambra
NG-BA|46||Bauchi
NG-BE|26||Benue
NG-BO|27|bare|Borno
NG-CR|22||Cross River
NG-DE|36||Delta
NG-EB|53||Ebonyi
NG-ED|37||Edo
NG-EK|54||Ekiti
NG-EN|47||Enugu
NG-FC|11||Federal Capital Territory|FCT
NG-GO|55||Gombe
NG-IM|28||Imo
NG-JI|39||Jigawa
NG-KD|23||Kaduna
NG-KE|40||Kebbi
NG-KN|29||Kano
NG-KO|41||Kogi
NG-KT|24||Katsina
NG-KW|30||Kwara
NG-LA|05||Lagos
NG-NA|56||Nasarawa|Nassarawa
NG-NI|31||Niger
NG-OG|16||Ogun
NG-ON|48||Ondo
NG-OS|42||Osun
NG-OY|32||Oyo
NG-RI|50||Rivers
NG-SO|51||Sokoto
NG-TA|43||Taraba
NG-YO|44||Yobe
NG-ZA|57||Zamfara
NI-CI|03||Chinandega
NI-MN|10||Managua
NL-DR|01||Drenthe
NL-FL|16||Flevoland
NL-FR|02||Friesland
NL-GE|03||Gelderland
NL-GR|04||Groningen
NL-LI|05||Limburg
NL-NB|06||North Brabant
NL-NH|07||North Holland
NL-OV|15||Overijssel
NL-UT|09||Utrecht
NL-ZE|10||Zeeland
NL-ZH|11|bare|South Holland
NO-03|12||Oslo
NO-11|14||Rogaland
NZ-AUK|E7||Auckland
NZ-BOP|E8||Bay of Plenty
NZ-CAN|E9|bare|Canterbury
NZ-WGN|G2||Wellington
NZ-WKO|G1||Waikato
OM-BS|11||Shamāl al Bāţinah|Al Batinah North
OM-MA|06||Muscat
PA-10|13||Panamá Oeste
PA-4|02||Chiriquí
PA-8|08||Panamá
PE-ANC|02||Ancash
PE-ARE|04||Arequipa
PE-AYA|05||Ayacucho
PE-CAJ|06||Cajamarca
PE-CAL|07||Callao
PE-CUS|08||Cusco
PE-HUC|10||Huánuco
PE-ICA|11||Ica
PE-JUN|12||Junín
PE-LAL|13||La Libertad
PE-LAM|14||Lambayeque
PE-LIM|15||Lima|Lima region
PE-LMA|LMA||Lima
PE-LOR|16||Loreto
PE-PIU|20||Piura
PE-PUN|21||Puno
PE-SAM|22||San Martín
PE-TAC|23||Tacna
PE-UCA|25||Ucayali
PG-NCD|20||Port Moresby|National Capital
PH-00|NCR|bare|Metro Manila
PH-01|01||Ilocos
PH-02|02||Cagayan Valley
PH-03|03|bare|Central Luzon
PH-05|05||Bicol
PH-06|06|bare|Western Visayas
PH-07|07|bare|Central Visayas
PH-08|08||Eastern Visayas
PH-09|09||Zamboanga Peninsula
PH-10|10||Northern Mindanao
PH-11|11||Davao
PH-12|12|bare|SOCCSKSARGEN
PH-13|13||Caraga
PH-14|14||Autonomous Region in Muslim Mindanao|ARMM
PH-15|15||Cordillera Administrative|Cordillera
PH-40|40|bare|CALABARZON
PH-41|41||MIMAROPA
PK-BA|02|bare|Balochistan|Baluchistan
PK-IS|08||Islamabad Capital Territory|Islamabad
PK-JK|06||Azad Kashmir
PK-KP|03|bare|Khyber Pakhtunkhwa
PK-PB|04|bare|Punjab Pakistan
PK-SD|05|bare|Sindh
PL-02|72||Lower Silesian|Lower Silesia
PL-04|73||Kuyavian-Pomeranian|Kujawsko-Pomorskie
PL-06|75||Lublin
PL-08|76||Lubusz
PL-10|74||Łódź|Lodz
PL-12|77||Lesser Poland
PL-14|78|bare|Masovia|Mazovia;Masovian
PL-16|79||Opole
PL-18|80||Podkarpackie|Subcarpathian
PL-20|81||Podlaskie|Podlasie
PL-22|82||Pomeranian|Pomerania
PL-24|83|bare|Silesia|Silesian
PL-26|84||Świętokrzyskie
PL-28|85||Warmian-Masurian|Warmia-Masuria
PL-30|86||Greater Poland
PL-32|87||West Pomeranian|West Pomerania
PT-01|02||Aveiro
PT-03|04||Braga
PT-06|07||Coimbra
PT-08|09||Faro
PT-10|13||Leiria
PT-11|14||Lisboa|Lisbon
PT-13|17||Porto
PT-14|18||Santarém
PT-15|19||Setúbal
PT-30|10||Madeira
PY-10|01||Alto Paraná
PY-ASU|22||Asunción
QA-DA|01||Doha|Baladiyat ad Dawhah
QA-RA|06||Ar Rayyān|Baladiyat ar Rayyan
RO-AB|01||Alba
RO-AG|03||Argeș
RO-AR|02||Arad
RO-B|10||Bucharest|Bucuresti
RO-BC|04||Bacău
RO-BH|05||Bihor
RO-BN|06||Bistrița-Năsăud
RO-BR|08||Brăila
RO-BT|07||Botoșani
RO-BV|09||Brașov
RO-BZ|11||Buzău
RO-CJ|13||Cluj
RO-CL|41||Călărași
RO-CS|12||Caraș-Severin
RO-CT|14||Constanța
RO-CV|15||Covasna
RO-DB|16||Dâmbovița
RO-DJ|17||Dolj
RO-GJ|19||Gorj
RO-GL|18||Galați
RO-GR|42||Giurgiu
RO-HD|21||Hunedoara
RO-HR|20||Harghita
RO-IF|43||Ilfov
RO-IL|22||Ialomița
RO-IS|23||Iași
RO-MH|26||Mehedinți
RO-MM|25||Maramureș
RO-MS|27||Mureș
RO-NT|28||Neamț
RO-OT|29||Olt
RO-PH|30||Prahova
RO-SB|33||Sibiu
RO-SJ|31||Sălaj
RO-SM|32||Satu Mare
RO-SV|34||Suceava
RO-TL|37||Tulcea
RO-TM|36||Timiș
RO-TR|35||Teleorman
RO-VL|39||Vâlcea
RO-VN|40||Vrancea
RO-VS|38||Vaslui
RS-VO|VO||Vojvodina
RU-AD|01||Adygea
RU-ALT|04||Altai
RU-AMU|05||Amur
RU-ARK|06||Arkhangelsk
RU-AST|07||Astrakhan
RU-BA|08||Bashkortostan
RU-BEL|09||Belgorod
RU-BRY|10||Bryansk
RU-BU|11||Buryatia
RU-CE|12|bare|Chechnya
RU-CHE|13||Chelyabinsk
RU-CU|16||Chuvashia
RU-DA|17||Dagestan
RU-IN|19||Ingushetia
RU-IRK|20||Irkutsk
RU-IVA|21||Ivanovo
RU-KAM|92|bare|Kamchatka
RU-KB|22||Kabardino-Balkaria
RU-KC|27||Karachay-Cherkessia
RU-KDA|38||Krasnodar
RU-KEM|29||Kemerovo
RU-KGD|23||Kaliningrad
RU-KGN|40||Kurgan
RU-KHA|30||Khabarovsk
RU-KHM|32||Khanty-Mansi Autonomous Okrug
RU-KIR|33||Kirov
RU-KK|31||Khakassia
RU-KLU|25||Kaluga
RU-KO|34||Komi Republic
RU-KOS|37||Kostroma
RU-KR|28||Kareliya
RU-KRS|41||Kursk
RU-KYA|91||Krasnoyarsk
RU-LEN|42||Leningrad
RU-LIP|43||Lipetsk
RU-ME|45||Mari El
RU-MO|46||Mordovia
RU-MOS|47||Moscow
RU-MOW|48||Moscow
RU-MUR|49||Murmansk
RU-NGR|52||Novgorod
RU-NIZ|51||Nizhny Novgorod
RU-NVS|53||Novosibirsk
RU-OMS|54||Omsk
RU-ORE|55||Orenburg
RU-ORL|56||Oryol
RU-PER|90||Perm
RU-PNZ|57||Penza
RU-PRI|59||Primorsky
RU-PSK|60||Pskov
RU-ROS|61|bare|Rostov
RU-RYA|62||Ryazan
RU-SA|63||Sakha Republic
RU-SAK|64||Sakhalin
RU-SAM|65||Samara
RU-SAR|67||Saratov
RU-SE|68||Severnaya Osetiya-Alaniya
RU-SMO|69||Smolensk
RU-SPE|66||Saint Petersburg
RU-STA|70||Stavropol
RU-SVE|71|bare|Sverdlovsk
RU-TA|73||Tatarstan
RU-TAM|72||Tambov
RU-TOM|75||Tomsk
RU-TUL|76||Tula
RU-TVE|77||Tver
RU-TYU|78||Tyumen
RU-UD|80||Udmurtia
RU-ULY|81||Ulyanovsk
RU-VGG|84||Volgograd
RU-VLA|83||Vladimir
RU-VLG|85||Vologda
RU-VOR|86||Voronezh
RU-YAN|87||Yamalo-Nenets Autonomous Okrug
RU-YAR|88||Yaroslavl
RU-ZAB|93||Zabaykalsky
SA-01|10||Riyadh|Ar Riyad
SA-02|14||Makkah
SA-03|05||Al Madinah|Al Madinah al Munawwarah
SA-05|08||Al-Qassim
SA-06|13||Ha'il
SA-07|19||Tabuk
SA-09|17||Jizan
SA-10|16||Najran
SA-12|20||Al Jawf
SA-14|11||'Asir
SD-DE|60||East Darfur|Eastern Darfur
SD-DN|55|bare|Darfur Utara
SD-DS|49||South Darfur|Southern Darfur
SD-GD|39||Al Qadarif
SD-GZ|38||Al Jazirah
SD-KA|52||Kassala
SD-KH|29||Khartoum
SD-KN|56||North Kurdufan|North Kordofan
SD-NR|53||River Nile
SD-NW|41||White Nile
SD-RS|36||Red Sea
SD-SI|58||Sennar|Sinnar
SE-AB|26||Stockholm
SE-AC|23||Västerbotten|Vaesterbotten
SE-C|21||Uppsala
SE-E|16||Östergötland|OEstergoetland
SE-F|08||Jönköping|Joenkoeping
SE-M|27||Skåne
SE-N|06||Halland
SE-O|28||Västra Götaland|Vaestra Goetaland
SE-T|15||Örebro|OErebro
SI-061|61||City Municipality of Ljubljana|Ljubljana
SK-BC|01||Banská Bystrica|Banskobystricky
SK-BL|02||Bratislava|Bratislavsky
SK-KI|03||Košice|Kosicky
SK-NI|04||Nitra|Nitriansky
SK-PV|05||Prešov|Presovsky
SK-TA|07||Trnava|Trnavsky
SK-TC|06||Trenčín|Trenciansky
SK-ZI|08||Žilina|Zilinsky
SL-W|04||Western Area
SN-DB|03||Diourbel
SN-DK|01||Dakar
SN-SL|14||Saint-Louis
SN-TH|07||Thiès
SO-BN|02||Banaadir
SO-GA|05||Galguduud
SO-JH|09||Lower Juba
SO-SH|14||Lower Shebelle|Lower Shabeelle
SO-WO|20||Woqooyi Galbeed
SV-SA|11||Santa Ana
SV-SM|09||San Miguel
SV-SS|10||San Salvador
SY-DI|13||Damascus|Dimashq
SY-DR|06||Daraa
SY-DY|07||Deir ez-Zor
SY-HI|11||Homs
SY-HL|09|bare|Aleppo
SY-HM|10||Hama
SY-ID|12|bare|Idlib
SY-LA|02||Latakia
SY-RA|04||Ar-Raqqah
SY-RD|08||Rif Dimashq
TD-ND|21||N'Djamena
TH-10|40||Bangkok
TH-11|42||Samut Prakan
TH-12|38||Nonthaburi
TH-20|46||Chonburi
TH-30|27||Nakhon Ratchasima
TH-41|76||Udon Thani|Changwat Udon Thani
TH-70|52||Ratchaburi
TH-83|62|bare|Phuket
TH-84|60||Surat Thani
TH-90|68||Songkhla
TH-94|69|bare|Pattani
TH-95|70|bare|Yala
TH-96|31|bare|Narathiwat
TJ-DU|04||Dushanbe
TJ-KT|02||Khatlon
TJ-SU|03||Sughd|Viloyati Sughd
TM-D|03||Daşoguz
TM-L|04||Lebap
TM-M|05||Mary
TM-S|S||Ashgabat
TN-11|36||Tunis
TN-21|19||Nabeul|Nabul
TN-23|18||Bizerte|Banzart
TN-51|23||Sousse|Susah
TN-52|16||Monastir|Al Munastir
TN-61|32||Sfax|Safaqis
TN-82|28||Medenine|Madanin
TR-01|81||Adana
TR-02|02||Adıyaman|Adiyaman
TR-03|03||Afyonkarahisar
TR-04|04||Ağrı|Agri
TR-06|68||Ankara
TR-07|07||Antalya
TR-09|09||Aydın|Aydin
TR-10|10||Balıkesir|Balikesir
TR-13|13||Bitlis
TR-16|16||Bursa
TR-19|19||Çorum
TR-20|20||Denizli
TR-21|21||Diyarbakır|Diyarbakir
TR-23|23||Elazığ|Elazig
TR-25|25||Erzurum
TR-26|26||Eskişehir
TR-27|83||Gaziantep
TR-28|28||Giresun
TR-31|31|bare|Hatay
TR-32|33||Isparta
TR-33|32||Mersin
TR-34|34||Istanbul
TR-35|35||İzmir
TR-38|38||Kayseri
TR-41|41||Kocaeli
TR-42|71||Konya
TR-43|43||Kütahya|Kuetahya
TR-44|44||Malatya
TR-45|45||Manisa
TR-46|46|bare|Kahramanmaras
TR-47|72||Mardin
TR-48|48||Muğla
TR-52|52||Ordu
TR-54|54||Sakarya
TR-55|55||Samsun
TR-58|58||Sivas
TR-59|59||Tekirdağ
TR-60|60||Tokat
TR-61|61||Trabzon
TR-63|63||Şanlıurfa|Sanliurfa
TR-65|65||Van
TR-66|66||Yozgat
TR-67|85||Zonguldak
TR-71|79||Kırıkkale|Kirikkale
TR-72|76||Batman
TR-73|80||Şırnak|Sirnak
TR-80|91||Osmaniye
TW-CYI|02||Chiayi
TW-CYQ|03||Chiayi
TW-HSZ|04||Hsinchu
TZ-01|26||Arusha
TZ-02|23||Dar es Salaam
TZ-03|03||Dodoma
TZ-05|19||Kagera
TZ-08|05||Kigoma
TZ-09|06||Kilimanjaro
TZ-13|08||Mara
TZ-14|09||Mbeya
TZ-15|25||Mjini Magharibi|Zanzibar Urban/West
TZ-16|10||Morogoro
TZ-17|11||Mtwara
TZ-18|12||Mwanza
TZ-19|02||Pwani
TZ-21|14||Ruvuma
TZ-22|15||Shinyanga
TZ-23|16||Singida
TZ-24|17||Tabora
TZ-25|18||Tanga
TZ-27|28||Geita
UA-05|23||Vinnytsia|Vinnyts'ka
UA-07|24||Volyn
UA-09|14|bare|Luhansk
UA-12|04||Dnipropetrovsk
UA-14|05|bare|Donetsk
UA-18|27||Zhytomyr
UA-21|25||Zakarpattia|Transcarpathia
UA-23|26||Zaporizhia
UA-26|06||Ivano-Frankivsk
UA-30|12||Kiev|Kyiv City
UA-32|13||Kiev
UA-35|10||Kirovohrad
UA-40|20||Sevastopol|Gorod Sevastopol
UA-43|11|bare|Krimea|Crimea
UA-46|15||Lviv
UA-48|16||Mykolaiv
UA-51|17||Odessa
UA-53|18||Poltava
UA-56|19||Rivne
UA-59|21||Sumy
UA-61|22||Ternopil
UA-63|07||Kharkiv
UA-65|08|bare|Kherson
UA-68|09||Khmelnytskyi
UA-71|01||Cherkasy
UA-74|02||Chernihiv
UA-77|03||Chernivtsi
US-AK|AK|bare|Alaska
US-AL|AL|bare|Alabama
US-AR|AR|bare|Arkansas
US-AZ|AZ|bare|Arizona
US-CA|CA|bare|California|Kalifornia
US-CO|CO|bare|Colorado
US-CT|CT|bare|Connecticut
US-DC|DC|bare|District of Columbia
US-DE|DE|bare|Delaware
US-FL|FL|bare|Florida
US-GA|GA|bare|Georgia
US-HI|HI|bare|Hawaii
US-IA|IA|bare|Iowa
US-ID|ID|bare|Idaho
US-IL|IL|bare|Illinois
US-IN|IN|bare|Indiana
US-KS|KS|bare|Kansas
US-KY|KY|bare|Kentucky
US-LA|LA|bare|Louisiana
US-MA|MA|bare|Massachusetts
US-MD|MD|bare|Maryland
US-ME|ME|bare|Maine
US-MI|MI|bare|Michigan
US-MN|MN|bare|Minnesota
US-MO|MO|bare|Missouri
US-MS|MS|bare|Mississippi
US-MT|MT|bare|Montana
US-NC|NC|bare|North Carolina|Carolina Utara
US-ND|ND|bare|North Dakota|Dakota Utara
US-NE|NE|bare|Nebraska
US-NH|NH|bare|New Hampshire
US-NJ|NJ|bare|New Jersey
US-NM|NM|bare|New Mexico
US-NV|NV|bare|Nevada
US-NY|NY|bare|New York
US-OH|OH|bare|Ohio
US-OK|OK|bare|Oklahoma
US-OR|OR|bare|Oregon
US-PA|PA|bare|Pennsylvania
US-RI|RI|bare|Rhode Island
US-SC|SC|bare|South Carolina|Carolina Selatan
US-SD|SD|bare|South Dakota|Dakota Selatan
US-TN|TN|bare|Tennessee
US-TX|TX|bare|Texas
US-UT|UT|bare|Utah
US-VA|VA|bare|Virginia
US-VT|VT|bare|Vermont
US-WA|WA|bare|Washington
US-WI|WI|bare|Wisconsin
US-WV|WV|bare|West Virginia|Virginia Barat
US-WY|WY|bare|Wyoming
UY-CA|02||Canelones
UY-MO|10||Montevideo
UZ-AN|01||Andijan|Andijon
UZ-BU|02||Bukhara
UZ-FA|03||Fergana
UZ-JI|15||Jizzakh|Jizzax
UZ-NG|06||Namangan
UZ-QA|08||Qashqadaryo
UZ-QR|09||Karakalpakstan
UZ-SA|10||Samarqand
UZ-SU|12||Surxondaryo
UZ-TK|13||Tashkent|Toshkent Shahri
UZ-TO|14||Tashkent|Toshkent
UZ-XO|05||Xorazm
VE-B|02||Anzoátegui
VE-C|03||Apure
VE-D|04||Aragua
VE-E|05||Barinas
VE-F|06||Bolivar
VE-G|07||Carabobo
VE-H|08||Cojedes
VE-I|11||Falcón
VE-J|12||Guárico
VE-K|13||Lara
VE-L|14||Mérida
VE-M|15||Miranda
VE-N|16||Monagas
VE-O|17||Nueva Esparta
VE-P|18||Portuguesa
VE-R|19||Sucre
VE-S|20||Táchira
VE-T|21||Trujillo
VE-U|22||Yaracuy
VE-V|23|bare|Zulia
VN-13|30||Quảng Ninh
VN-22|58||Nghệ An
VN-26|66||Thừa Thiên–Huế
VN-27|84||Quảng Nam
VN-33|88||Đắk Lắk|Dac Lak
VN-34|54||Khánh Hòa
VN-35|23||Lâm Đồng|Lam Dong
VN-39|43||Đồng Nai|Dong Nai
VN-40|47||Bình Thuận
VN-41|24||Long An
VN-43|45||Bà Rịa–Vũng Tàu
VN-44|01||An Giang
VN-45|09||Đồng Tháp|Dong Thap
VN-47|21||Kiên Giang
VN-52|65||Sóc Trăng
VN-57|75||Bình Dương
VN-61|79||Hải Dương
VN-CT|87||Can Tho
VN-DN|78||Da Nang
VN-HN|44||Ha Noi
VN-HP|13||Hai Phong
VN-SG|20||Ho Chi Minh City
YE-AD|02||'Adan|Aden
YE-HD|04||Hadhramaut|Muhafazat Hadramawt
YE-HU|08||Al Hudaydah
YE-IB|23||Ibb
YE-SA|26||Amanat Al Asimah
YE-TA|25||Ta'izz
ZA-EC|05||Eastern Cape
ZA-FS|03||Free|Orange Free
ZA-GP|06|bare|Gauteng
ZA-KZN|02|bare|KwaZulu-Natal
ZA-LP|09||Limpopo
ZA-MP|07||Mpumalanga
ZA-NC|08||Northern Cape
ZA-NW|10||North West
ZA-WC|11|bare|Western Cape|Tanjung Barat
ZM-08|08||Copperbelt
ZM-09|09||Lusaka
ZW-BU|09||Bulawayo
ZW-HA|10||Harare
ZW-MA|01||Manicaland
ZW-MI|02||Midlands
ZW-MW|05||Mashonaland West
`

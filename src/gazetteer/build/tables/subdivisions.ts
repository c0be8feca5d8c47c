/**
 * First-level areas abroad: ISO 3166-2 code, GeoNames' first-level code, "bare" where the name alone is enough, name, further names.
 * Those without an ISO code of their own end in "-". Indonesian names of CLDR 41 are among the further ones.
 */
export const SUBDIVISIONS = `
AE-AJ|02||Ajman
AE-AZ|01||Abu Dhabi
AE-DU|03||Dubai
AE-FU|04||Fujairah
AE-RK|05||Ras al-Khaimah|Ra's al Khaymah
AE-SH|06||Sharjah|Ash Shariqah
AE-UQ|07||Umm Al Quwain|Umm al-Qaiwain
AF-BAL|30||Balkh
AF-BAM|05||Bamyan|Bamiyan
AF-BDG|02||Badghis
AF-BDS|01||Badakhshan
AF-BGL|03||Baghlan
AF-FRA|06||Farah
AF-FYB|07||Faryab
AF-GHA|08||Ghazni
AF-GHO|09||Ghowr|Ghōr;Ghor
AF-HEL|10|bare|Helmand
AF-HER|11||Herat
AF-JOW|31||Jowzjan|Jawzjan
AF-KAB|13||Kabul
AF-KAN|23|bare|Kandahar
AF-KAP|14||Kapisa
AF-KDZ|24||Kunduz|Kondoz
AF-KHO|37||Khowst|Khost
AF-KNR|34||Kunar
AF-LAG|35||Laghman
AF-LOG|17||Logar
AF-NAN|18|bare|Nangarhar
AF-NIM|19||Nimroz|Nimruz
AF-ORU|39||Oruzgan|Uruzgan
AF-PAN|42||Panjshir
AF-PAR|40||Parwan
AF-PIA|36||Paktia
AF-PKA|29||Paktika
AF-SAM|32||Samangan
AF-SAR|33||Sar-e Pol
AF-TAK|26||Takhar
AF-ZAB|28||Zabul
AL-01|40||Berat
AL-02|42||Durrës
AL-03|43||Elbasan
AL-05|45||Gjirokastër
AL-06|46||Korçë
AL-07|47||Kukës
AL-08|48||Lezhë
AL-09|41||Dibër
AL-10|49||Shkodër
AL-11|50||Tirana|Tirane
AL-12|51||Vlorë
AM-AG|01||Aragatsotn
AM-AR|02||Ararat
AM-AV|03||Armavir
AM-ER|11||Yerevan
AM-GR|04||Gegharkunik
AM-KT|05||Kotayk
AM-SH|07||Shirak
AM-SU|08||Syunik
AM-TV|09||Tavush
AM-VD|10||Vayots Dzor
AO-BGO|19||Bengo
AO-BGU|01||Benguela
AO-BIE|02||Bíe
AO-CAB|03||Cabinda
AO-CNN|07||Cunene
AO-CNO|05||Cuanza Norte
AO-CUS|06||Kwanza Sul|Cuanza Sul
AO-HUA|08||Huambo
AO-HUI|09||Huíla
AO-LSU|18||Lunda Sul
AO-LUA|20||Luanda
AO-MAL|12||Malanje
AO-MOX|14||Moxico
AO-NAM|13||Namibe
AO-UIG|15||Uíge
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
AR-V|23||Tierra del Fuego
AR-W|06||Corrientes
AR-X|05||Córdoba
AR-Y|10||Jujuy
AR-Z|20||Santa Cruz
AT-1|01||Burgenland
AT-2|02||Kärnten|Carinthia
AT-3|03||Lower Austria|Austria Hilir
AT-4|04||Upper Austria|Austria Hulu
AT-5|05||Salzburg
AT-6|06||Styria
AT-7|07|bare|Tirol|Tyrol
AT-8|08||Vorarlberg
AT-9|09||Vienna|Wina
AU-ACT|01||Australian Capital Territory|ACT
AU-NSW|02|bare|New South Wales
AU-NT|03|bare|Northern Territory|Wilayah Utara Australia
AU-QLD|04|bare|Queensland
AU-SA|05|bare|Australia Selatan|South Australia
AU-TAS|06|bare|Tasmania
AU-VIC|07|bare|Victoria
AU-WA|08|bare|Australia Barat|Western Australia
AZ-AGM|03||Ağdam
AZ-BA|09||Baku|Baki
AZ-CAB|14||Jabrayil
AZ-FUZ|18||Fuzuli|Fizuli
AZ-GA|20||Ganja|Ganja City
AZ-KAL|26||Kalbajar
AZ-NV|35||Nakhchivan
AZ-SM|54||Sumqayit
AZ-SUS|55||Shusha
AZ-XVD|65||Khojavend
AZ-ZAN|69||Zangilan
BA-BIH|01||Federation of Bosnia and Herzegovina|Federation of B&H;Federasi Bosnia dan Herzegovina
BA-BRC|BRC||Brčko
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
BE-VLG|VLG|bare|Flandria|Flanders;Flemish;Vlaanderen
BE-WAL|WAL|bare|Wallonia|Walonia
BF-01|01||Boucle du Mouhoun
BF-04|04||Centre-Est
BF-05|05||Centre-Nord
BF-06|06||Centre-Ouest
BF-07|07||Centre-Sud
BF-09|09||Hauts-Bassins
BF-11|11||Plateau-Central
BF-12|12||Sahel
BG-|58||Sofia
BG-01|38||Blagoevgrad
BG-02|39||Burgas
BG-03|61||Varna
BG-04|62||Veliko Tarnovo
BG-05|63||Vidin
BG-06|64||Vratsa
BG-07|41||Gabrovo
BG-08|40||Dobrich
BG-09|44||Kardzhali
BG-10|45||Kyustendil
BG-11|46||Lovech|Lovetch
BG-12|47||Montana
BG-13|48||Pazardzhik
BG-14|49||Pernik
BG-15|50||Pleven
BG-16|51||Plovdiv
BG-17|52||Razgrad
BG-18|53||Ruse
BG-19|55||Silistra
BG-20|56||Sliven
BG-21|57||Smolyan
BG-22|42||Sofia|Sofia-Capital
BG-24|59||Stara Zagora
BG-25|60||Targovishte
BG-26|43||Haskovo
BG-27|54||Shumen
BG-28|65||Yambol
BH-13|16||Manama
BH-15|15||Muharraq|Al Muharraq
BI-BB|09||Bubanza
BI-BM|24||Bujumbura|Bujumbura Mairie
BI-BR|10||Bururi
BI-CI|12||Cibitoke
BI-GI|13||Gitega
BI-KY|15||Kayanza
BI-MA|17||Makamba
BI-MU|22||Muramvya
BI-MY|18||Muyinga
BI-NG|19||Ngozi
BI-RT|20||Rutana
BI-RY|21||Ruyigi
BJ-AK|08||Atakora
BJ-AL|07||Alibori
BJ-AQ|09||Atlantique
BJ-BO|10||Borgou
BJ-DO|13||Donga
BJ-KO|12||Kouffo
BJ-OU|16||Ouémé
BJ-ZO|18||Zou
BN-BE|01||Belait
BN-BM|02||Brunei-Muara
BN-TU|04||Tutong
BO-B|03||Beni|El Beni
BO-C|02||Cochabamba
BO-H|01||Chuquisaca
BO-L|04||La Paz
BO-N|06||Pando
BO-O|05||Oruro
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
BT-12|06||Chukha
BT-15|20||Thimphu
BT-21|07||Tsirang
BT-23|15||Punakha
BT-24|22||Wangdi Phodrang|Wangdue Phodrang
BT-31|09||Sarpang
BT-43|14||Pemagatshel
BT-45|17||Samdrup Jongkhar
BW-CH|12||Chobe
BW-FR|13||Francistown
BW-GA|14||Gaborone
BW-GH|03||Ghanzi
BW-KG|04||Kgalagadi
BW-KL|05||Kgatleng
BW-KW|06||Kweneng
BW-LO|16||Lobatse
BW-SO|10||Ngwaketsi
BW-SP|17||Selibe Phikwe|Selebi-Phikwe
BY-BR|01||Brest
BY-HM|04||Minsk|Minsk City
BY-HO|02||Gomel|Homiel
BY-HR|03||Grodno|Grodnenskaya;Hrodna
BY-MA|06||Mogilev|Mahilyow
BY-MI|05||Minsk
BY-VI|07||Vitebsk|Vitsebsk
BZ-CY|02||Cayo
BZ-CZL|03||Corozal
BZ-OW|04||Orange Walk
CA-AB|01|bare|Alberta
CA-BC|02|bare|British Columbia
CA-MB|03||Manitoba
CA-NB|04||New Brunswick
CA-NL|05||Newfoundland and Labrador|Newfoundland dan Labrador
CA-NS|07||Nova Scotia
CA-NT|13||Northwest Territories
CA-NU|14||Nunavut
CA-ON|08|bare|Ontario
CA-PE|09||Prince Edward Island
CA-QC|10|bare|Quebec
CA-SK|11||Saskatchewan
CA-YT|12||Yukon
CD-BC|08||Kongo Central|Bas-Congo
CD-BU|13||Bas-Uele
CD-EQ|02||Équateur
CD-HK|14||Haut-Katanga
CD-HL|15||Haut-Lomami
CD-HU|16||Haut-Uele
CD-IT|17||Ituri
CD-KC|23||Kasaï Central
CD-KE|04||Kasaï-Oriental
CD-KG|19||Kwango
CD-KL|20||Kwilu
CD-KN|06||Kinshasa
CD-KS|18||Kasaï
CD-LO|21||Lomami
CD-LU|22||Lualaba
CD-MA|10||Maniema
CD-MN|24||Mai-Ndombe
CD-MO|25||Mongala
CD-NK|11||North Kivu|Nord Kivu
CD-NU|26||Nord-Ubangi
CD-SA|27||Sankuru
CD-SK|12||South Kivu|Sud-Kivu
CD-SU|28||Sud-Ubangi
CD-TA|29||Tanganyika
CD-TO|30||Tshopo
CD-TU|31||Tshuapa
CF-AC|12||Ouham
CF-BB|01||Bamingui-Bangoran
CF-BGF|18||Bangui
CF-BK|02||Basse-Kotto
CF-HK|03||Haute-Kotto
CF-HM|05||Haut-Mbomou
CF-HS|04||Mambéré-Kadéï
CF-KB|15||Nana-Grébizi
CF-KG|06||Kémo
CF-LB|07||Lobaye
CF-MB|08||Mbomou
CF-MP|17||Ombella-M'Poko
CF-NM|09||Nana-Mambéré
CF-OP|13||Ouham-Pendé
CF-SE|16||Sangha-Mbaéré
CF-UK|11||Ouaka
CF-VK|14||Vakaga
CG-11|01||Bouenza
CG-13|10||Sangha
CG-16|15||Pointe-Noire
CG-2|05||Lékoumou
CG-7|06||Likouala
CG-9|07||Niari
CG-BZV|12||Brazzaville
CH-AG|AG||Aargau
CH-AI|AI||Appenzell Innerrhoden
CH-AR|AR||Appenzell Ausserrhoden
CH-BE|BE||Canton of Bern|Bern
CH-BL|BL||Basel-Landschaft
CH-BS|BS||Basel
CH-FR|FR||Fribourg
CH-GE|GE||Canton of Geneva|Geneva;Jenewa
CH-GL|GL||Glarus
CH-GR|GR||Grisons|Graubünden
CH-JU|JU||Jura
CH-LU|LU||Canton of Lucerne|Lucerne;Luzern
CH-NE|NE||Neuchâtel
CH-NW|NW||Nidwalden
CH-OW|OW||Obwalden
CH-SG|SG||Canton of St. Gallen|Saint Gallen;St. Gallen
CH-SH|SH||Schaffhausen
CH-SO|SO||Solothurn
CH-SZ|SZ||Schwyz
CH-TG|TG||Thurgau
CH-TI|TI||Ticino
CH-VD|VD||Vaud
CH-VS|VS||Valais
CH-ZG|ZG||Zug
CH-ZH|ZH||Canton of Zurich|Zurich
CI-10|77||Denguélé
CI-AB|93||Abidjan
CI-BS|76||Bas-Sassandra
CI-CM|94||Comoé
CI-GD|95||Gôh-Djiboua
CI-LC|81||Lacs
CI-LG|82||Lagunes
CI-MG|78||Montagnes
CI-SM|96||Sassandra-Marahoué
CI-VB|90||Vallée du Bandama
CI-WR|97||Woroba
CI-ZZ|92||Zanzan
CL-AI|02||Aysén|Aisén
CL-AN|03||Antofagasta
CL-AP|16||Arica y Parinacota
CL-AR|04||Araucanía
CL-AT|05||Atacama
CL-BI|06||Bío Bío
CL-CO|07||Coquimbo
CL-LI|08||Libertador General Bernardo O'Higgins|O'Higgins
CL-LL|14||Los Lagos
CL-LR|17||Los Ríos
CL-MA|10||Magallanes
CL-ML|11||Maule
CL-NB|18||Ñuble
CL-RM|12||Santiago Metropolitan
CL-TA|15||Tarapacá
CL-VS|01||Valparaíso
CM-AD|10||Adamawa|Adamaoua
CM-EN|12||Far North
CN-15|20|bare|Mongolia Dalam|Inner Mongolia
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
CO-AMA|01||Amazonas
CO-ANT|02|bare|Antioquia
CO-ARA|03||Arauca
CO-ATL|04||Atlántico|Atlantico
CO-BOL|35||Bolívar|Bolivar
CO-BOY|36||Boyacá|Boyaca
CO-CAL|37||Caldas
CO-CAQ|08||Caquetá|Caqueta
CO-CAS|32||Casanare
CO-CAU|09||Cauca
CO-CES|10||Cesar
CO-CHO|11||Chocó|Choco
CO-COR|12||Córdoba|Cordoba
CO-CUN|33||Cundinamarca|Kundinamarka
CO-DC|34||Bogotá|Bogota D.C.
CO-GUA|15||Guainía
CO-GUV|14||Guaviare
CO-HUI|16||Huila
CO-LAG|17||La Guajira|Guajira
CO-MAG|38||Magdalena
CO-MET|19||Meta
CO-NAR|20||Nariño|Narino
CO-NSA|21||Norte de Santander
CO-PUT|22||Putumayo
CO-QUI|23||Quindío|Quindio
CO-RIS|24||Risaralda
CO-SAN|26||Santander
CO-SAP|25||San Andres y Providencia|San Andrés dan Providencia
CO-SUC|27||Sucre
CO-TOL|28||Tolima
CO-VAC|29|bare|Valle del Cauca
CO-VAU|30||Vaupés
CO-VID|31||Vichada
CR-A|01||Alajuela
CR-C|02||Cartago
CR-G|03||Guanacaste
CR-H|04||Heredia
CR-L|06||Limón
CR-P|07||Puntarenas
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
CU-15|AR||Artemisa
CU-16|MA||Mayabeque
CU-99|04||Isla de la Juventud
CV-CF|24||Santa Catarina do Fogo
CV-CR|16||Santa Cruz
CV-PR|14||Praia
CV-SF|18||São Filipe
CV-SV|11||São Vicente
CY-01|04||Nicosia
CY-02|05||Limassol
CY-03|03||Larnaka|Larnaca
CY-04|01||Ammochostos
CY-05|06||Pafos
CY-06|02||Keryneia|Kyrenia
CZ-|81||Carlsbad
CZ-323|87||Plzeň
CZ-427|89||Ústí nad Labem
CZ-513|83||Liberec
CZ-521|82||Hradec Králové
CZ-532|86||Pardubice
CZ-63|80||Vysocina
CZ-712|84||Olomouc|Olomoucky
CZ-72|90||Zlín
CZ-JC|79||South Bohemian
CZ-JM|78||South Moravian
CZ-MO|85||Moravian-Silesian
CZ-PR|52||Prague
CZ-ST|88||Central Bohemia
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
DE-ST|14||Saxony-Anhalt|Sachsen-Anhalt
DE-TH|15||Thuringia|Thüringen
DJ-AS|01||Ali Sabieh
DJ-DI|06||Dikhil
DJ-DJ|07||Djibouti
DJ-OB|04||Obock
DJ-TA|05||Tadjourah
DK-81|19||North Denmark|Nordjylland
DK-82|18||Central Denmark|Central Jutland;Midtjylland
DK-83|21||Region of Southern Denmark|South Denmark;Syddanmark
DK-84|17||Capital Region of Denmark|Hovedstaden
DK-85|20||Region Zealand|Zealand;Sjælland
DO-01|34||Distrito Nacional|Nacional
DO-02|01||Azua
DO-03|02||Baoruco
DO-04|03||Barahona
DO-05|04||Dajabón
DO-07|11||Elías Piña
DO-08|28||El Seíbo
DO-09|08||Espaillat
DO-11|10||La Altagracia
DO-12|12||La Romana
DO-13|30||La Vega
DO-14|14||María Trinidad Sánchez
DO-15|15||Monte Cristi
DO-16|16||Pedernales
DO-17|35||Peravia
DO-18|18||Puerto Plata
DO-19|19||Hermanas Mirabal
DO-20|20||Samaná
DO-21|33||San Cristóbal
DO-22|23||San Juan
DO-23|24||San Pedro de Macorís
DO-24|21||Sánchez Ramírez
DO-25|25||Santiago
DO-26|26||Santiago Rodríguez
DO-27|27||Valverde
DO-28|31||Monseñor Nouel
DO-29|32||Monte Plata
DO-30|29||Hato Mayor
DO-31|36||San José de Ocoa
DO-32|37||Santo Domingo
DZ-|EM||El Menia
DZ-|MG||El Mghair
DZ-01|34||Adrar
DZ-02|41||Chlef|Syilf
DZ-03|25||Laghouat
DZ-04|29||Oum El Bouaghi
DZ-05|03||Batna|Batnah
DZ-06|18||Béjaïa|Bajayah
DZ-07|19||Biskra|Biskirah
DZ-08|38||Béchar
DZ-09|20||Blida|Bulidah
DZ-10|21||Bouira
DZ-11|53||Tamanrasset|Tamanghasset
DZ-12|33||Tébessa
DZ-13|15||Tlemcen|Tilimsan
DZ-14|13||Tiaret
DZ-15|14||Tizi Ouzou
DZ-16|01||Algiers|Aljir
DZ-17|22||Djelfa|Jalfah
DZ-18|24||Jijel
DZ-19|12||Sétif|Sathif
DZ-20|10||Saida
DZ-21|31||Skikda
DZ-22|30||Sidi Bel Abbès
DZ-23|37||Annaba
DZ-24|23||Guelma
DZ-25|04||Constantine|Qusnathinah
DZ-26|06||Médéa
DZ-27|07||Mostaganem
DZ-28|27||M'Sila
DZ-29|26||Mascara
DZ-30|50||Ouargla
DZ-31|09||Oran
DZ-32|42||El Bayadh
DZ-34|39||Bordj Bou Arréridj
DZ-35|40||Boumerdès
DZ-36|44||El Tarf
DZ-37|54||Tindouf
DZ-38|56||Tissemsilt
DZ-39|43||El Oued
DZ-40|47||Khenchela
DZ-41|52||Souk Ahras
DZ-42|55||Tipaza
DZ-43|48||Mila
DZ-44|35||Aïn Defla
DZ-45|49||Naama
DZ-46|36||Aïn Témouchent
DZ-47|45||Ghardaia
DZ-48|51||Relizane
DZ-49|TM||Timimoun
DZ-51|OD||Ouled Djellal
DZ-52|BA||Beni Abbes
DZ-53|IS||In Salah
DZ-55|TG||Touggourt
EC-A|02||Azuay
EC-B|03||Bolívar
EC-C|05||Carchi
EC-D|24||Orellana
EC-E|09||Esmeraldas
EC-F|04||Canar
EC-G|10|bare|Guayas
EC-H|06||Chimborazo
EC-I|11||Imbabura
EC-L|12||Loja
EC-M|14||Manabí
EC-N|23||Napo
EC-O|08||El Oro
EC-P|18||Pichincha
EC-R|13||Los Rios
EC-S|15||Morona-Santiago
EC-SD|26||Santo Domingo de los Tsáchilas
EC-SE|25||Santa Elena
EC-T|19||Tungurahua
EC-U|22||Sucumbíos
EC-W|01||Galápagos
EC-X|07||Cotopaxi
EC-Y|17||Pastaza
EC-Z|20||Zamora Chinchipe
EE-37|01||Harju|Harjumaa
EG-ALX|06||Alexandria|Al Iskandariyah
EG-ASN|16||Aswan
EG-AST|17||Asyut
EG-BA|02||Red Sea
EG-BH|03||Beheira|Al Buhayrah
EG-BNS|18||Beni Suef|Beni Suweif;Bani Suwayf
EG-C|11||Cairo|Al Qahirah
EG-DK|01||Dakahlia|Ad Daqahliyah
EG-DT|20||Damietta|Dumyat
EG-FYM|04||Faiyum
EG-GH|05||Gharbia|Al Gharbiyah
EG-GZ|08||Giza|Al Jizah
EG-IS|07||Al Ismāʿīlīyyah|Ismailia;Al Isma’iliyah
EG-JS|26||South Sinai|Janub Sina’
EG-KB|12||Qalyubia|Al Qalyubiyah
EG-KFS|21||Kafr el-Sheikh|Kafr asy Syaykh
EG-KN|23||Qena|Qina
EG-LX|28||Luxor
EG-MN|10||Minya|Al Minya
EG-MNF|09||Monufia|Al Minufiyah
EG-MT|22||Matruh
EG-PTS|19||Port Said|Bur Sa’id
EG-SHG|24||Sohag|Suhaj
EG-SHR|14||Al Sharqia|Sharqia;Asy Syarqiyah
EG-SIN|27||North Sinai|Syamal Sina’
EG-SUZ|15||Suez|As Suways
EG-WAD|13||New Valley|Al Wadi al Jadid
ER-AN|01||Anseba
ER-DK|03||Southern Red Sea
ER-DU|02||Debub
ER-GB|04||Gash-Barka
ER-MA|05||Maekel
ER-SK|06||Northern Red Sea
ES-AN|51|bare|Andalusia
ES-AR|52||Aragon
ES-AS|34||Asturias
ES-CB|39||Cantabria
ES-CE|CE||Ceuta
ES-CL|55||Castile and León|Castille and Leon;Castilla y León
ES-CM|54||Castilla-La Mancha|Castille-La Mancha
ES-CN|53||Canary Islands
ES-CT|56|bare|Catalonia|Katalunya;Katalonia;Catalunya
ES-EX|57||Extremadura
ES-GA|58||Galicia|Galisia
ES-LO|27||La Rioja
ES-MD|29|bare|Community of Madrid|Madrid
ES-ML|ML||Melilla
ES-MU|31||Region of Murcia|Murcia
ES-NC|32||Navarre|Navarra
ES-PM|07||Balears|Balearic Islands
ES-PV|59||Basque|Basque Country;Negeri Basque;Pais Vasco
ES-VC|60|bare|Valencian Community|Valencia
ET-AA|44||Addis Ababa
ET-AF|45||Āfar
ET-AM|46||Amhara
ET-BE|47||Bīnshangul Gumuz|Benishangul-Gumaz
ET-DD|48||Dire Dawa
ET-GA|49||Gambela
ET-HA|50||Harari
ET-OR|51||Oromia|Oromiya
ET-SN|54||Southern Nations|SNNPR
ET-SO|52||Somali
ET-TI|53||Tigray
FI-|10||South Savo
FI-|14||South Ostrobothnia
FI-02|09||South Karelia|Karelia Selatan
FI-05|18||Kainuu
FI-06|05||Kanta-Häme
FI-07|16||Central Ostrobothnia
FI-08|13||Central Finland|Finlandia Tengah
FI-09|08||Kymenlaakso
FI-10|19||Lapland|Laplandia
FI-11|06||Pirkanmaa
FI-12|15||Ostrobothnia
FI-13|12||North Karelia
FI-14|17||Northern Ostrobothnia|Ostrobothnia Utara
FI-15|11||Northern Savonia|Northern Savo;Savonia Utara
FI-16|07||Paijat-Hame|Päijänne Tavastia
FI-17|04||Satakunta
FI-18|01||Uusimaa
FI-19|02||Southwest Finland
FR-ARA|84|bare|Auvergne-Rhône-Alpes
FR-BFC|27||Bourgogne-Franche-Comté
FR-BRE|53|bare|Bretagne|Brittany
FR-COR|94||Corsica|Korsika
FR-CVL|24||Centre-Val de Loire
FR-GES|44|bare|Grand Est
FR-HDF|32|bare|Hauts-de-France
FR-IDF|11|bare|Île-de-France
FR-NAQ|75|bare|Nouvelle-Aquitaine
FR-NOR|28|bare|Normandia|Normandy;Normandie
FR-OCC|76|bare|Occitanie
FR-PAC|93|bare|Provence-Alpes-Côte d'Azur
FR-PDL|52|bare|Pays de la Loire
GA-1|01||Estuaire
GA-2|02||Haut-Ogooué
GA-3|03||Moyen-Ogooué
GA-4|04||Ngouni|Ngounié
GA-5|05||Nyanga
GA-6|06||Ogooué-Ivindo
GA-7|07||Ogooué-Lolo
GA-8|08||Ogooué-Maritime
GA-9|09||Woleu-Ntem
GB-ENG|ENG|bare|England
GB-NIR|NIR|bare|Irlandia Utara
GB-SCT|SCT|bare|Skotlandia|Scotland
GB-WLS|WLS|bare|Wales
GE-AB|02||Abkhazia
GE-AJ|04||Adjara|Ajaria
GE-GU|65||Guria
GE-IM|66||Imereti
GE-KA|67||Kakheti
GE-KK|68||Kvemo Kartli
GE-MM|69||Mtskheta-Mtianeti
GE-RL|70||Racha-Lechkhumi and Kvemo Svaneti|Racha-Lechkhumi dan Kvemo Svaneti
GE-SJ|72||Samtskhe-Javakheti
GE-SK|73||Shida Kartli
GE-SZ|71||Samegrelo and Zemo Svaneti|Samegrelo-Zemo Svaneti
GE-TB|51||Tbilisi
GH-AA|01||Greater Accra
GH-AF|12||Ahafo
GH-AH|02||Ashanti
GH-BE|14||Bono East
GH-TV|08||Volta
GM-B|01||Banjul
GN-B|B||Boké
GN-C|04||Conakry
GN-D|D||Kindia
GN-F|F||Faranah
GN-K|K||Kankan
GN-L|L||Labé
GN-M|M||Mamou
GN-N|N||Nzérékoré
GQ-BN|04||Bioko Norte
GQ-BS|05||Bioko Sur
GQ-CS|06||Centro Sur
GQ-KN|07||Kié-Ntem
GQ-WN|09||Wele-Nzas
GR-A|ESYE11||East Macedonia and Thrace|Makedonia Timur dan Trasia
GR-B|ESYE12||Central Macedonia|Makedonia Tengah
GR-C|ESYE13||West Macedonia|Makedonia Barat
GR-D|ESYE21||Epirus
GR-E|ESYE14||Thessaly|Thessalia
GR-F|ESYE22||Ionian Islands
GR-G|ESYE23||West Greece|Yunani Barat
GR-H|ESYE24||Central Greece|Yunani Tengah
GR-I|ESYE31||Attica
GR-J|ESYE25||Peloponnese|Peloponnesa
GR-K|ESYE41||North Aegean|Aegea Utara
GR-L|ESYE42||South Aegean|Aegea Selatan
GR-M|ESYE43||Crete
GT-02|05||El Progreso
GT-03|16||Sacatepéquez
GT-04|03||Chimaltenango
GT-05|06||Escuintla
GT-06|18||Santa Rosa
GT-07|19||Sololá
GT-08|21||Totonicapán
GT-09|13||Quetzaltenango
GT-11|15||Retalhuleu
GT-12|17||San Marcos
GT-13|08||Huehuetenango
GT-14|14||Quiché
GT-15|02||Baja Verapaz
GT-16|01||Alta Verapaz
GT-17|12||Petén
GT-18|09||Izabal
GT-19|22||Zacapa
GT-20|04||Chiquimula
GT-21|10||Jalapa
GT-22|11||Jutiapa
GT-SU|20||Suchitepeque|Suchitepequez
GW-BA|01||Bafatá
GW-BL|05||Bolama
GW-BS|11||Bissau
GW-CA|06||Cacheu
GW-GA|10||Gabú
GW-OI|04||Oio
GW-TO|07||Tombali
GY-CU|11||Cuyuni-Mazaruni
GY-DE|12||Demerara-Mahaica
GY-EB|13||East Berbice-Corentyne|Berbice-Corentyne Timur
GY-PM|16||Pomeroon-Supenaam
GY-UD|18||Upper Demerara-Berbice|Demerara Hulu-Berbice
HN-AT|01||Atlántida
HN-CH|02||Choluteca
HN-CL|03||Colón
HN-CM|04||Comayagua
HN-CP|05||Copán
HN-CR|06||Cortés
HN-EP|07||El Paraíso
HN-FM|08||Francisco Morazán
HN-GD|09||Gracias a Dios
HN-IB|11||Bay Islands
HN-IN|10||Intibucá
HN-LE|13||Lempira
HN-OC|14||Ocotepeque
HN-OL|15||Olancho
HN-SB|16||Santa Bárbara
HN-YO|18||Yoro
HR-|18||Vukovar-Srijem
HR-01|20||Zagreb
HR-02|07||Krapina-Zagorje
HR-03|14||Sisak-Moslavina
HR-04|05||Karlovac
HR-05|16||Varaždin
HR-06|06||Koprivnica-Križevci
HR-07|01||Bjelovar-Bilogora
HR-08|12||Primorje-Gorski Kotar
HR-09|08||Lika-Senj
HR-10|17||Virovitica-Podravina
HR-11|11||Požega-Slavonia
HR-12|02||Brod-Posavina
HR-13|19||Zadar
HR-14|10||Osijek-Baranja|Osjecko-Baranjska
HR-15|13||Šibenik-Knin
HR-17|15||Split-Dalmatia|Splitsko-Dalmatinska
HR-18|04||Istria
HR-19|03||Dubrovnik-Neretva
HR-20|09||Međimurje
HR-21|21||Zagreb|City of Zagreb
HT-AR|06||Artibonite
HT-GA|14||Grand'Anse
HT-NI|15||Nippes
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
HU-NO|14||Nógrád
HU-PE|16||Pest
HU-SO|17||Somogy
HU-SZ|18||Szabolcs-Szatmár-Bereg
HU-TO|21||Tolna
HU-VA|22||Vas
HU-VE|23||Veszprém
HU-ZA|24||Zala
IE-C|C||Connacht
IE-L|L||Leinster
IE-M|M||Munster
IE-U|U||Ulster
IL-|WE||Judea and Samaria Area
IL-HA|04||Haifa
IL-JM|06||Jerusalem|Yerusalem
IL-TA|05||Tel Aviv
IN-AN|01||Andaman and Nicobar|Kepulauan Andaman dan Nikobar
IN-AP|02|bare|Andhra Pradesh
IN-AR|30||Arunachal Pradesh
IN-AS|03|bare|Assam
IN-BR|34|bare|Bihar
IN-CG|37|bare|Chhattisgarh
IN-CH|05||Chandigarh
IN-DH|52||Dadra and Nagar Haveli and Daman and Diu
IN-DL|07|bare|Delhi
IN-GA|33||Goa
IN-GJ|09|bare|Gujarat
IN-HP|11||Himachal Pradesh
IN-HR|10|bare|Haryana
IN-JH|38|bare|Jharkhand
IN-JK|12|bare|Jammu dan Kashmir
IN-KA|19|bare|Karnataka
IN-KL|13|bare|Kerala
IN-LA|41||Ladakh
IN-LD|14||Lakshadweep
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
IN-SK|29||Sikkim
IN-TN|25|bare|Tamil Nadu
IN-TR|26||Tripura
IN-TS|40|bare|Telangana
IN-UK|39|bare|Uttarakhand
IN-UP|36|bare|Uttar Pradesh
IN-WB|28|bare|Benggala Barat|West Bengal
IQ-AN|01|bare|Anbar|Al Anbar
IQ-AR|11||Arbil
IQ-BA|02||Basra
IQ-BB|06||Babil
IQ-BG|07||Baghdad|Bagdad
IQ-DA|08||Dohuk|Dahuk
IQ-DI|10||Diyala
IQ-DQ|09||Dhi Qar
IQ-KA|12||Karbala|Muhafazat Karbala'
IQ-KI|13||Kirkuk
IQ-MA|14||Maysan
IQ-MU|03||Muthanna|Al Muthanna
IQ-NA|17||Najaf|An Najaf
IQ-NI|15||Nineveh|Ninawa
IQ-QA|04||Al-Qādisiyyah|Al Qadisiyah
IQ-SD|18||Saladin|Salah ad Din
IQ-SU|05||Sulaymaniyah|As Sulaymaniyah
IQ-WA|16||Wasit
IR-01|33||East Azerbaijan|Azarbaijan Timur
IR-02|01||West Azerbaijan|Azarbayjan-e Gharbi;Azarbaijan Barat
IR-03|32||Ardabil
IR-04|28||Isfahan
IR-05|10||Ilam
IR-06|22||Bushehr
IR-07|26||Tehran
IR-08|03||Chaharmahal and Bakhtiari|Chaharmahal dan Bakhtiari
IR-10|15||Khuzestan
IR-11|36||Zanjan
IR-12|25||Semnan
IR-13|04||Sistan and Baluchestan|Sistan dan Baluchestan
IR-14|07||Fars
IR-15|29||Kerman
IR-16|16||Kurdistan|Kordestan
IR-17|13||Kermanshah
IR-18|05||Kohgiluyeh and Boyer-Ahmad|Kohgiluyeh va Buyer Ahmad;Kohgiluyeh dan Boyer-Ahmad
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
IR-29|41||South Khorasan|Khorasan Selatan
IR-30|42|bare|Razavi Khorasan
IR-31|43||North Khorasan|Khorasan-e Shomali;Khorasan Utara
IR-32|44||Alborz
IT-21|12|bare|Piedmont|Piemonte
IT-23|19||Aosta Valley|Lembah Aosta
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
JM-04|07||Portland
JM-07|15||Trelawny
JM-09|02||Hanover
JM-10|16||Westmoreland
JM-11|11||St. Elizabeth
JM-12|04||Manchester
JM-14|10||Saint Catherine Parish|Saint Catherine
JO-AJ|20||Ajloun
JO-AM|16||Amman
JO-AQ|21||Aqaba
JO-AT|12||Tafielah|Tafilah
JO-AZ|17||Zarqa
JO-BA|02||Balqa
JO-IR|18||Irbid
JO-JA|22||Jerash
JO-KA|09||Karak
JO-MA|15||Mafraq
JO-MD|23||Madaba
JO-MN|19||Ma’an
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
KE-|14||Elegeyo-Marakwet
KE-|42||Nyamira county
KE-01|10||Baringo
KE-03|12||Bungoma
KE-04|13||Busia
KE-06|15||Embu
KE-07|16||Garissa
KE-08|17||Homa Bay
KE-09|18||Isiolo
KE-10|19||Kajiado
KE-11|20||Kakamega
KE-12|21||Kericho
KE-13|22||Kiambu
KE-14|23||Kilifi
KE-15|24||Kirinyaga
KE-16|25||Kisii
KE-17|26||Kisumu
KE-18|27||Kitui
KE-19|28||Kwale
KE-20|29||Laikipia
KE-21|30||Lamu
KE-22|31||Machakos
KE-23|32||Makueni
KE-24|33||Mandera
KE-25|34||Marsabit
KE-26|35||Meru
KE-27|36||Migori
KE-28|37||Mombasa
KE-29|38||Murang'A
KE-30|05||Nairobi City|Nairobi Area;Nairobi
KE-31|39||Nakuru
KE-32|40||Nandi
KE-33|41||Narok
KE-35|43||Nyandarua
KE-36|44||Nyeri
KE-37|45||Samburu
KE-38|46||Siaya
KE-39|47||Taita Taveta
KE-40|48||Tana River
KE-41|49||Tharaka - Nithi
KE-42|50||Trans Nzoia
KE-43|51||Turkana
KE-44|52||Uasin Gishu
KE-45|53||Vihiga
KE-46|54||Wajir
KE-47|55||West Pokot
KG-B|09||Batken
KG-C|02||Chuy|Chui
KG-GB|01||Bishkek
KG-J|03||Jalal-Abad
KG-N|04||Naryn
KG-O|08||Osh
KG-T|06||Talas
KG-Y|07||Issyk-Kul
KH-1|25|bare|Banteay Meanchey
KH-10|09||Kratie
KH-12|22||Phnom Penh
KH-13|13||Preah Vihear
KH-14|14||Prey Veng
KH-15|12||Pursat
KH-16|23||Ratanakiri
KH-17|24||Siem Reap
KH-18|28|bare|Preah Sihanouk
KH-19|17||Stung Treng
KH-2|29||Battambang
KH-20|18||Svay Rieng
KH-21|19||Takéo
KH-22|27||Ŏtâr Méanchey|Oddar Meanchey
KH-23|26||Kep
KH-24|30||Pailin
KH-25|31||Tboung Khmum
KH-3|02||Kampong Cham
KH-4|03||Kampong Chhnang
KH-5|04||Kampong Speu
KH-6|05||Kampong Thom
KH-7|21||Kampot
KH-8|07|bare|Kandal
KH-9|08||Koh Kong
KM-A|01||Anjouan
KM-G|02||Grande Comore|Komoro Besar
KM-M|03||Mohéli
KP-01|12||Pyongyang
KP-02|15||South Pyongan|P'yongan-namdo;P’yŏngan Selatan
KP-03|11||North Pyongan|P'yongan-bukto;P’yŏngan Utara
KP-04|01||Chagang|Chagang-do
KP-05|06||South Hwanghae|Hwanghae-namdo;Hwanghae Selatan
KP-06|07||North Hwanghae|Hwanghae-bukto;Hwanghae Utara
KP-07|09||Kangwon|Kangwon-do
KP-08|03||South Hamgyong|Hamgyong-namdo;Hamgyong Selatan
KP-09|17||North Hamgyong|Hamgyong-bukto;Hamgyong Utara
KP-10|13||Ryanggang|Yanggang-do
KP-13|18||Rason
KR-11|11||Seoul
KR-22|22||Sejong-si
KR-26|10||Busan
KR-27|15||Daegu
KR-28|12||Incheon
KR-29|18||Gwangju
KR-30|19||Daejeon
KR-31|21||Ulsan
KR-41|13|bare|Gyeonggi
KR-42|06||Gangwon|Gangwon-do
KR-43|05||North Chungcheong|Chungcheong Utara
KR-44|17||South Chungcheong|Chungcheongnam-do;Chungcheong Selatan
KR-45|03||North Jeolla|Jeollabuk-do;Jeolla Utara
KR-46|16||South Jeolla|Jeollanam-do;Jeolla Selatan
KR-47|14|bare|Gyeongsang Utara
KR-48|20||South Gyeongsang|Gyeongsangnam-do;Gyeongsang Selatan
KR-49|01||Jeju|Jeju-do
KW-AH|04||Al Ahmadi
KW-FA|07||Al Farwaniyah
KW-HA|08||Hawalli
KW-JA|05||Al Jahra
KW-KU|02||Al Asimah
KW-MU|09||Mubārak al Kabīr|Mubarak Al-Kabeer
KZ-|12510143||Abai
KZ-|12510144||Zhetysu
KZ-|12510145||Ulytau
KZ-71|05||Astana
KZ-75|02||Almaty
KZ-79|1537272||Shymkent
KZ-AKM|03||Aqmola oblysy|Aqmola
KZ-AKT|04||Aqtöbe oblysy|Aqtoebe;Aqtöbe
KZ-ALM|01||Almaty oblysy|Almaty
KZ-ATY|06||Atyraū oblysy|Atyrau
KZ-BAY|08||Baikonur|Baykonur
KZ-KAR|12||Qaraghandy oblysy|Qaraghandy
KZ-KUS|13||Qostanay oblysy|Qostanay
KZ-KZY|14||Qyzylorda oblysy|Qyzylorda
KZ-MAN|09||Mangghystaū oblysy|Mangghystau
KZ-PAV|11||Pavlodar oblysy|Pavlodar
KZ-SEV|16||Soltüstik Qazaqstan oblysy|Soltustik Qazaqstan;Kazakhstan Utara
KZ-VOS|15||Shyghys Qazaqstan oblysy|East Kazakhstan;Kazakhstan Timur
KZ-YUZ|10||Ongtüstik Qazaqstan oblysy|Ongtustik Qazaqstan;Kazakhstan Selatan
KZ-ZAP|07||Batys Qazaqstan oblysy|Batys Qazaqstan;Kazakhstan Barat
KZ-ZHA|17||Zhambyl oblysy|Zhambyl
LA-|24||Vientiane
LA-BK|22||Bokeo
LA-BL|23||Bolikhamsai
LA-CH|02||Champasak
LA-HO|03||Houaphan
LA-KH|15||Khammouane|Khammouan
LA-LP|17||Luang Prabang|Louangphabang
LA-OU|07||Oudômxai
LA-PH|18||Phôngsali
LA-SV|20||Savannakhet
LA-VI|27||Vientiane
LA-XA|13||Xiagnabouli|Xaignabouli
LA-XI|14||Xiangkhoang
LB-|08||Bekaa
LB-|09||North Lebanon
LB-BA|04||Beirut|Beyrouth
LB-BH|11||Baalbek-Hermel
LB-JL|05||Mount Lebanon
LB-NA|07||Nabatieh|Nabatiye
LK-8|35||Uva
LK-9|33||Sabaragamuwa
LR-BG|01||Bong
LR-CM|12||Grand Cape Mount
LR-GB|11||Grand Bassa
LR-GG|19||Grand Gedeh
LR-LO|20||Lofa
LR-MG|17||Margibi
LR-MO|14||Montserrado
LR-MY|13||Maryland
LR-NI|09||Nimba
LR-SI|10||Sinoe
LS-A|14||Maseru
LS-B|11||Butha-Buthe
LS-C|12||Leribe
LS-E|13||Mafeteng
LS-F|15||Mohale's Hoek
LS-G|18||Quthing
LS-H|17||Qacha's Nek
LS-J|16||Mokhotlong
LS-K|19||Thaba-Tseka
LT-02|56||Alytus
LT-25|59||Marijampolė
LT-33|60||Panevėžys
LT-44|61||Siauliai
LT-50|62||Tauragė
LT-51|63||Telsiai
LT-54|64||Utena
LT-KL|58||Klaipėda
LT-KU|57||Kaunas
LT-VL|65||Vilnius
LV-RIX|25||Riga
LY-|78||Wadi ash Shati'
LY-|84||Wadi al Hayat
LY-BA|69||Benghazi|Banghazi
LY-BU|79||Al Butnan
LY-DR|70||Darnah
LY-GT|71||Ghat
LY-JA|63||Al Jabal al Akhdar
LY-JG|80||Jabal al Gharbi|Al Jabal al Gharbi
LY-JU|64||Al Jufrah|Jufra
LY-KF|65||Al Kufrah
LY-MB|82||Murqub|Al Marqab
LY-MI|72||Misrata|Misratah
LY-MJ|66||Al Marj|Marj
LY-MQ|73||Murzuq
LY-NL|74||Nalut
LY-NQ|67||Nuqat al Khams|An Nuqat al Khams
LY-SB|75||Sabha
LY-SR|76||Surt
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
MA-10|10||Guelmim-Oued Noun
MA-11|11||Laayoune-Sakia El Hamra
MA-12|12||Dakhla-Oued Ed-Dahab
MD-AN|59||Anenii Noi
MD-BA|60||Bălţi
MD-BD|62||Bender
MD-BR|63||Briceni
MD-BS|61||Basarabeasca
MD-CA|64||Cahul
MD-CL|66||Călăraşi
MD-CM|68||Cimişlia
MD-CS|67||Căuşeni
MD-CT|65||Cantemir
MD-CU|57||Chișinău|Kishinev
MD-DO|70||Donduşeni
MD-DR|71||Drochia
MD-ED|73||Raionul Edineţ
MD-FA|74||Fălești
MD-FL|75||Floreşti
MD-GA|51||Gagauzia
MD-GL|76||Glodeni
MD-HI|77||Hînceşti
MD-IA|78||Ialoveni
MD-LE|79||Leova
MD-NI|80||Nisporeni
MD-OC|81||Raionul Ocniţa
MD-OR|82||Orhei
MD-RE|83||Rezina
MD-RI|84||Rîşcani
MD-SI|85||Sîngerei
MD-SN|58||Transnistria Autonomous Territorial Unit with Special Legal Status|Stinga Nistrului
MD-SO|87||Soroca
MD-ST|89||Strășeni
MD-TA|90||Taraclia
MD-TE|91||Teleneşti
MD-UN|92||Ungheni
ME-03|03||Berane
ME-04|04||Bijelo Polje
ME-05|05||Budva
ME-06|06||Cetinje
ME-08|08||Herceg Novi
ME-10|10||Kotor
ME-12|12||Nikšić
ME-14|14||Pljevlja
ME-16|16||Podgorica
ME-17|17||Rožaje
ME-20|20||Ulcinj
MG-|12||Vakinankaratra
MG-|13||Itasy
MG-|14||Bongolava
MG-|21||Upper Matsiatra
MG-|22||Amoron'i Mania
MG-|24||Ihorombe
MG-|25||Atsimo-Atsinanana
MG-|26||Fitovinany
MG-|27||Vatovavy
MG-|32||Analanjirofo
MG-|33||Alaotra Mangoro
MG-|41||Boeny
MG-|42||Sofia
MG-|43||Betsiboka
MG-|44||Melaky
MG-|51||Atsimo-Andrefana
MG-|52||Androy
MG-|53||Anosy
MG-|54||Menabe
MG-D|31||Atsinanana
MG-M|11||Analamanga
ML-1|03||Kayes
ML-2|07||Koulikoro
ML-3|06||Sikasso
ML-4|05||Ségou
ML-5|04||Mopti
ML-6|08||Tombouctou|Timbuktu
ML-7|09||Gao
ML-8|10||Kidal
ML-9|12070577||Ménaka
ML-BKO|01||Bamako
MM-01|10||Sagaing|Sagain
MM-02|16||Bago
MM-03|15||Magway
MM-04|08||Mandalay
MM-05|12||Tanintharyi
MM-06|17||Yangon
MM-07|03||Ayeyarwady
MM-11|04||Kachin
MM-12|06||Kayah
MM-13|05|bare|Kayin|Negara Bagian Kayin
MM-15|13||Mon
MM-16|01|bare|Rakhine
MM-17|11|bare|Shan
MM-18|18||Nay Pyi Taw
MN-035|25||Orhon|Orkhon
MN-037|23||Darhan Uul|Darkhan-Uul
MN-039|11||Hentiy|Khentii
MN-041|13||Khövsgöl
MN-043|12||Hovd|Khovd
MN-046|19||Uvs
MN-049|16||Selenge
MN-051|17||Sühbaatar|Sükhbaatar
MN-053|14||Ömnögovĭ
MN-055|15||Övörhangay|Övörkhangai
MN-057|09||Dzabkhan|Zavkhan
MN-063|07||East Gobi Aymag|Dornogovi
MN-064|24||Govĭ-Sumber|Govisümber
MN-065|10||Govi-Altai
MN-067|21||Bulgan
MN-069|02||Bayankhongor
MN-071|03||Bayan-Ölgii
MN-073|01||Arkhangai
MN-1|20||Ulan Bator|Ulaanbaatar
MR-|01||Hodh Ech Chargi
MR-02|02||Hodh El Gharbi
MR-03|03||Assaba
MR-04|04||Gorgol
MR-05|05||Brakna
MR-06|06||Trarza
MR-07|07||Adrar
MR-08|08||Dakhlet Nouadhibou
MR-10|10||Guidimaka
MR-11|11||Tiris Zemmour
MR-12|12||Inchiri
MU-PW|17||Plaines Wilhems
MX-AGU|01||Aguascalientes
MX-BCN|02|bare|Baja California
MX-BCS|03||Baja California Sur
MX-CAM|04||Campeche
MX-CHH|06|bare|Chihuahua
MX-CHP|05|bare|Chiapas
MX-CMX|09||Mexico City|Ciudad de México
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
MY-15|15||Labuan
MY-16|17||Putrajaya
MZ-A|07||Niassa
MZ-B|10||Manica
MZ-G|02||Gaza
MZ-I|03||Inhambane
MZ-L|04||Maputo
MZ-MPM|11||Maputo|Maputo City
MZ-N|06||Nampula
MZ-P|01||Cabo Delgado
MZ-Q|09||Zambezia
MZ-S|05||Sofala
MZ-T|08||Tete
NA-CA|28||Zambezi
NA-ER|29||Erongo
NA-HA|30||Hardap
NA-KE|40||Kavango East
NA-KH|21||Khomas
NA-KU|32||Kunene
NA-OD|39||Otjozondjupa
NA-OH|35||Omaheke
NA-ON|37||Oshana
NA-OS|36||Omusati
NA-OT|38||Oshikoto
NE-1|01||Agadez
NE-2|02||Diffa
NE-3|03||Dosso
NE-4|04||Maradi
NE-5|06||Tahoua
NE-6|09||Tillabéri
NE-7|07||Zinder
NE-8|08||Niamey
NG-AB|45||Abia
NG-AD|35||Adamawa
NG-AK|21||Akwa Ibom
NG-AN|25||Anambra
NG-BA|46||Bauchi
NG-BE|26||Benue
NG-BO|27|bare|Borno
NG-BY|52||Bayelsa
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
NI-|17||North Caribbean Coast
NI-|18||South Caribbean Coast
NI-BO|01||Boaco
NI-CA|02||Carazo
NI-CI|03||Chinandega
NI-CO|04||Chontales
NI-ES|05||Estelí
NI-GR|06||Granada
NI-JI|07||Jinotega
NI-LE|08||León
NI-MD|09||Madriz
NI-MN|10||Managua
NI-MS|11||Masaya
NI-MT|12||Matagalpa
NI-NS|13||Nueva Segovia
NI-SJ|14||Río San Juan
NL-DR|01||Drenthe
NL-FL|16||Flevoland
NL-FR|02||Friesland
NL-GE|03||Gelderland
NL-GR|04||Groningen
NL-LI|05||Limburg
NL-NB|06||North Brabant|Brabant Utara
NL-NH|07||North Holland|Holland Utara
NL-OV|15||Overijssel
NL-UT|09||Utrecht
NL-ZE|10||Zeeland
NL-ZH|11|bare|South Holland|Holland Selatan
NO-03|12||Oslo
NO-11|14||Rogaland
NO-15|08||Møre og Romsdal
NO-18|09||Nordland
NO-34|34||Innlandet
NO-42|42||Agder
NO-46|46||Vestland
NO-50|21||Trøndelag
NP-|1||Koshi
NP-|2||Madhesh
NP-|4||Gandaki
NP-|6||Karnali
NP-|7||Sudurpashchim
NP-BA|3||Bagmati
NP-LU|5||Lumbini
NZ-AUK|E7||Auckland
NZ-BOP|E8||Bay of Plenty
NZ-CAN|E9|bare|Canterbury
NZ-GIS|F1||Gisborne
NZ-HKB|F2||Hawke's Bay
NZ-MBH|F4||Marlborough
NZ-MWT|F3||Manawatu-Wanganui
NZ-NTL|F6||Northland
NZ-OTA|F7||Otago
NZ-STL|F8||Southland
NZ-TAS|TAS||Tasman
NZ-TKI|F9||Taranaki
NZ-WGN|G2||Wellington
NZ-WKO|G1||Waikato
OM-BJ|02||Al Batinah South|Al-Batinah Selatan
OM-BS|11||Shamāl al Bāţinah|Al Batinah North;Al-Batinah Utara
OM-BU|10||Al Buraimi
OM-DA|01||Ad Dakhiliyah
OM-MA|06||Muscat|Muskat
OM-MU|07||Musandam
OM-SJ|04||Southeastern|Asy-Syarqiyah Selatan
OM-SS|12||Northeastern|Asy-Syarqiyah Utara
OM-ZA|09||Ad Dhahirah|Azh-Zhahirah Utara
OM-ZU|08||Dhofar
PA-|12||Ngöbe-Buglé
PA-1|01||Bocas del Toro
PA-10|13||Panamá Oeste
PA-2|03||Coclé
PA-3|04||Colón
PA-4|02||Chiriquí
PA-5|05||Darién
PA-6|06||Herrera
PA-7|07||Los Santos
PA-8|08||Panamá
PA-9|10||Veraguas
PA-EM|11||Embera
PA-KY|09||Guna Yala
PE-AMA|01||Amazonas
PE-ANC|02||Ancash
PE-APU|03||Apurímac
PE-ARE|04||Arequipa
PE-AYA|05||Ayacucho
PE-CAJ|06||Cajamarca
PE-CAL|07||Callao
PE-CUS|08||Cusco
PE-HUC|10||Huánuco
PE-HUV|09||Huancavelica
PE-ICA|11||Ica
PE-JUN|12||Junín
PE-LAL|13||La Libertad
PE-LAM|14||Lambayeque
PE-LIM|15||Lima|Lima region
PE-LMA|LMA||Lima
PE-LOR|16||Loreto
PE-MDD|17||Madre de Dios
PE-MOQ|18||Moquegua
PE-PAS|19||Pasco
PE-PIU|20||Piura
PE-PUN|21||Puno
PE-SAM|22||San Martín
PE-TAC|23||Tacna
PE-TUM|24||Tumbes
PE-UCA|25||Ucayali
PG-CPK|08||Chimbu|Simbu
PG-EBR|10||East New Britain|Britania Baru Timur
PG-EHG|09||Eastern Highlands
PG-ESW|11||East Sepik|Sepik Timur
PG-MBA|03||Milne Bay
PG-MPL|14||Morobe
PG-MPM|12||Madang
PG-NCD|20||Port Moresby|National Capital
PG-NIK|15||New Ireland|Irlandia Baru
PG-NSB|07||Bougainville
PG-SAN|18||Sandaun
PG-SHM|05||Southern Highlands
PG-WBK|17||West New Britain|Britania Baru Barat
PG-WHM|16||Western Highlands
PH-00|NCR|bare|Metro Manila
PH-01|01||Ilocos
PH-02|02||Cagayan Valley|Lembah Cagayan
PH-03|03|bare|Central Luzon|Luzon Tengah
PH-05|05||Bicol
PH-06|06|bare|Western Visayas
PH-07|07|bare|Central Visayas
PH-08|08||Eastern Visayas
PH-09|09||Zamboanga Peninsula|Semenanjung Zamboanga
PH-10|10||Northern Mindanao
PH-11|11||Davao
PH-12|12|bare|SOCCSKSARGEN
PH-13|13||Caraga
PH-14|14||Autonomous Region in Muslim Mindanao|ARMM
PH-15|15||Cordillera Administrative|Cordillera
PH-40|40|bare|CALABARZON
PH-41|41||MIMAROPA
PK-BA|02|bare|Balochistan|Baluchistan
PK-GB|07||Gilgit-Baltistan
PK-IS|08||Islamabad Capital Territory|Islamabad
PK-JK|06||Azad Kashmir
PK-KP|03|bare|Khyber Pakhtunkhwa
PK-PB|04|bare|Punjab Pakistan|Punjab
PK-SD|05|bare|Sindh
PL-02|72||Lower Silesian|Lower Silesia;Dolnośląskie
PL-04|73||Kuyavian-Pomeranian|Kujawsko-Pomorskie;Kujawy-Pomorze
PL-06|75||Lublin
PL-08|76||Lubusz
PL-10|74||Łódź|Lodz
PL-12|77||Lesser Poland|Polandia Kecil
PL-14|78|bare|Masovia|Mazovia;Masovian;Mazowsze
PL-16|79||Opole
PL-18|80||Podkarpackie|Subcarpathian;Podkarpacie
PL-20|81||Podlaskie|Podlasie
PL-22|82||Pomeranian|Pomerania
PL-24|83|bare|Silesia|Silesian
PL-26|84||Świętokrzyskie
PL-28|85||Warmian-Masurian|Warmia-Masuria;Warmia-Mazury
PL-30|86||Greater Poland|Polandia Besar
PL-32|87||West Pomeranian|West Pomerania;Pomerania Barat
PT-01|02||Aveiro
PT-02|03||Beja
PT-03|04||Braga
PT-04|05||Bragança
PT-05|06||Castelo Branco
PT-06|07||Coimbra
PT-07|08||Évora
PT-08|09||Faro
PT-10|13||Leiria
PT-11|14||Lisboa|Lisbon
PT-12|16||Portalegre
PT-13|17||Porto
PT-14|18||Santarém
PT-15|19||Setúbal
PT-16|20||Viana do Castelo
PT-17|21||Vila Real
PT-18|22||Viseu
PT-20|23||Azores
PT-30|10||Madeira
PY-10|01||Alto Paraná
PY-12|13||Ñeembucú
PY-13|02||Amambay
PY-14|19||Canindeyú
PY-15|16||Presidente Hayes
PY-19|24||Boquerón
PY-2|17||San Pedro
PY-4|10||Guairá
PY-5|04||Caaguazú
PY-6|05||Caazapá
PY-7|11||Itapúa
PY-9|15||Paraguarí
PY-ASU|22||Asunción
QA-|14||Al-Shahaniya
QA-DA|01||Doha|Baladiyat ad Dawhah
QA-KH|04||Al Khor
QA-MS|08||Madinat ash Shamal
QA-RA|06||Ar Rayyān|Baladiyat ar Rayyan
QA-US|09||Umm Salal
QA-WA|10||Al Wakrah
RO-AB|01||Alba
RO-AG|03||Argeș
RO-AR|02||Arad
RO-B|10||Bucharest|Bucuresti;Bukares
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
RS-SE|SE||Central Serbia
RS-VO|VO||Vojvodina
RU-AD|01||Adygea
RU-AL|03||Altai
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
RU-CHU|15||Chukotka|
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
RU-KHM|32||Khanty-Mansi Autonomous Okrug|Khantia-Mansia
RU-KIR|33||Kirov
RU-KK|31||Khakassia
RU-KL|24||Kalmykiya|Kalmykia
RU-KLU|25||Kaluga
RU-KO|34||Komi Republic|Komi
RU-KOS|37||Kostroma
RU-KR|28||Kareliya|Karelia
RU-KRS|41||Kursk
RU-KYA|91||Krasnoyarsk
RU-LEN|42||Leningrad
RU-LIP|43||Lipetsk
RU-MAG|44||Magadan
RU-ME|45||Mari El
RU-MO|46||Mordovia
RU-MOS|47||Moscow|Moskwa
RU-MOW|48||Moscow|Moskwa
RU-MUR|49||Murmansk
RU-NEN|50||Nenets|Nenetsia
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
RU-SA|63||Sakha Republic|Sakha
RU-SAK|64||Sakhalin
RU-SAM|65||Samara
RU-SAR|67||Saratov
RU-SE|68||Severnaya Osetiya-Alaniya|Ossetia Utara-Alania
RU-SMO|69||Smolensk
RU-SPE|66||Saint Petersburg
RU-STA|70||Stavropol
RU-SVE|71|bare|Sverdlovsk
RU-TA|73||Tatarstan
RU-TAM|72||Tambov
RU-TOM|75||Tomsk
RU-TUL|76||Tula
RU-TVE|77||Tver
RU-TY|79||Tyva|Tuva
RU-TYU|78||Tyumen
RU-UD|80||Udmurtia
RU-ULY|81||Ulyanovsk
RU-VGG|84||Volgograd
RU-VLA|83||Vladimir
RU-VLG|85||Vologda
RU-VOR|86||Voronezh
RU-YAN|87||Yamalo-Nenets Autonomous Okrug|Yamalia
RU-YAR|88||Yaroslavl
RU-ZAB|93||Zabaykalsky
RW-01|12||Kigali
SA-01|10||Riyadh|Ar Riyad
SA-02|14||Makkah
SA-03|05||Al Madinah|Al Madinah al Munawwarah;Madinah
SA-05|08||Al-Qassim|Qasim
SA-06|13||Ha'il
SA-07|19||Tabuk
SA-08|15||Northern Borders
SA-09|17||Jizan
SA-10|16||Najran
SA-11|02||Al Bahah|Bahah
SA-12|20||Al Jawf|Jauf
SA-14|11||'Asir
SD-DC|61||Central Darfur
SD-DE|60||East Darfur|Eastern Darfur
SD-DN|55|bare|Darfur Utara
SD-DS|49||South Darfur|Southern Darfur;Darfur Selatan
SD-DW|47||Western Darfur|Darfur Barat
SD-GD|39||Al Qadarif
SD-GK|62||West Kordofan|Kurdufan Barat
SD-GZ|38||Al Jazirah
SD-KA|52||Kassala
SD-KH|29||Khartoum|Khartum
SD-KN|56||North Kurdufan|North Kordofan;Kurdufan Utara
SD-KS|50||Southern Kordofan|Kurdufan Selatan
SD-NB|42||Blue Nile|Nil Biru
SD-NR|53||River Nile
SD-NW|41||White Nile|Nil Putih
SD-RS|36||Red Sea
SD-SI|58||Sennar|Sinnar;Sannar
SE-AB|26||Stockholm
SE-AC|23||Västerbotten|Vaesterbotten
SE-BD|14||Norrbotten
SE-C|21||Uppsala
SE-D|18||Södermanland
SE-E|16||Östergötland|OEstergoetland
SE-F|08||Jönköping|Joenkoeping
SE-G|12||Kronoberg
SE-H|09||Kalmar
SE-I|05||Gotland
SE-K|02||Blekinge
SE-M|27||Skåne
SE-N|06||Halland
SE-O|28||Västra Götaland|Vaestra Goetaland
SE-S|22||Värmland
SE-T|15||Örebro|OErebro
SE-U|25||Västmanland
SE-W|10||Dalarna
SE-X|03||Gävleborg
SE-Y|24||Västernorrland
SE-Z|07||Jämtland
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
SN-FK|09||Fatick
SN-KA|16||Kaffrine
SN-KD|11||Kolda
SN-KE|17||Kedougou
SN-KL|10||Kaolack
SN-LG|13||Louga
SN-MT|15||Matam
SN-SE|18||Sédhiou
SN-SL|14||Saint-Louis
SN-TC|05||Tambacounda
SN-TH|07||Thiès
SN-ZG|12||Ziguinchor
SO-AW|21||Awdal
SO-BK|01||Bakool
SO-BN|02||Banaadir
SO-GA|05||Galguduud
SO-GE|06||Gedo
SO-HI|07||Hiiraan
SO-JD|08||Middle Juba
SO-JH|09||Lower Juba
SO-MU|10||Mudug
SO-NU|18||Nugaal|Nugal
SO-SA|12||Sanaag
SO-SD|13||Middle Shabele|Middle Shebelle;Shabelle Tengah
SO-SH|14||Lower Shebelle|Lower Shabeelle
SO-TO|19||Togdheer
SO-WO|20||Woqooyi Galbeed
SR-BR|10||Brokopondo
SR-CM|11||Commewijne
SR-MA|13||Marowijne
SR-NI|14||Nickerie
SR-PM|16||Paramaribo
SR-WA|19||Wanica
SS-|05||Northern Bahr al Ghazal
SS-|09||Western Bahr al Ghazal
SS-EC|01||Central Equatoria
SS-EE|02||Eastern Equatoria
SS-EW|10||Western Equatoria
SS-JG|03||Jonglei|Junqali
SS-NU|07||Upper Nile|Nil Hulu
SS-WR|08||Warrap|Warab
ST-S|02||São Tomé Island
SV-AH|01||Ahuachapan
SV-CA|02||Cabanas
SV-CH|03||Chalatenango
SV-CU|04||Cuscatlan
SV-LI|05||La Libertad
SV-MO|08||Morazan
SV-SA|11||Santa Ana
SV-SM|09||San Miguel
SV-SO|13||Sonsonate
SV-SS|10||San Salvador
SV-SV|12||San Vicente
SV-US|14||Usulutan
SY-|05||Suwayda
SY-DI|13||Damascus|Dimashq;Damaskus
SY-DR|06||Daraa
SY-DY|07||Deir ez-Zor|Dayr az-Zawr
SY-HA|01||Al-Hasakah|Hasakah;Al Hasakah;Hasaka
SY-HI|11||Homs
SY-HL|09|bare|Aleppo
SY-HM|10||Hama
SY-ID|12|bare|Idlib
SY-LA|02||Latakia
SY-QU|03||Quneitra
SY-RA|04||Ar-Raqqah
SY-RD|08||Rif Dimashq
SY-TA|14||Tartus
SZ-HH|01||Hhohho
SZ-LU|02||Lubombo
SZ-MA|03||Manzini
SZ-SH|04||Shiselweni
TD-BA|01||Batha
TD-BG|22||Barh el Gazel|Bahr el Gazel
TD-BO|23||Borkou
TD-CB|15||Chari-Baguirmi
TD-EO|28||Ennedi-Ouest
TD-GR|05||Guéra
TD-HL|18||Hadjer-Lamis
TD-KA|06||Kanem
TD-LO|08||Logone Occidental
TD-LR|09||Logone Oriental
TD-MA|19||Mandoul
TD-MC|17||Moyen-Chari
TD-ME|16||Mayo-Kebbi Est
TD-MO|20||Mayo-Kebbi Ouest
TD-ND|21||N'Djamena
TD-OD|12||Ouadaï|Ouaddaï
TD-TA|14||Tandjilé
TD-WF|02||Wadi Fira
TH-|59||Ranong
TH-10|40||Bangkok
TH-11|42||Samut Prakan
TH-12|38||Nonthaburi
TH-13|39||Pathum Thani
TH-14|36||Phra Nakhon Si Ayutthaya
TH-15|35||Ang Thong
TH-16|34||Lopburi
TH-17|33||Sing Buri
TH-18|32||Chai Nat
TH-19|37||Saraburi
TH-20|46||Chonburi|Chon Buri
TH-21|47||Rayong
TH-22|48||Chanthaburi
TH-23|49||Trat
TH-24|44||Chachoengsao
TH-25|74||Prachin Buri
TH-26|43||Nakhon Nayok
TH-27|80||Sa Kaeo
TH-30|27||Nakhon Ratchasima
TH-31|28||Buriram
TH-32|29||Surin
TH-33|30||Si Sa Ket|Sisaket
TH-34|75||Ubon Ratchathani
TH-35|72||Yasothon
TH-36|26||Chaiyaphum
TH-37|77||Amnat Charoen
TH-38|81||Bueng Kan
TH-39|79||Nong Bua Lamphu
TH-40|22||Khon Kaen
TH-41|76||Udon Thani|Changwat Udon Thani
TH-42|18||Loei
TH-43|17||Nong Khai
TH-44|24||Maha Sarakham
TH-45|25||Roi Et
TH-46|23||Kalasin
TH-47|20||Sakon Nakhon
TH-48|73||Nakhon Phanom
TH-49|78||Mukdahan
TH-50|02||Chiang Mai
TH-51|05||Lamphun
TH-52|06||Lampang
TH-53|10||Uttaradit
TH-54|07||Phrae
TH-56|41||Phayao
TH-57|03||Chiang Rai
TH-58|01||Mae Hong Son
TH-60|16||Nakhon Sawan
TH-61|15||Uthai Thani
TH-62|11||Kamphaeng Phet
TH-64|09||Sukhothai
TH-65|12||Phitsanulok
TH-66|13||Phichit
TH-67|14||Phetchabun
TH-70|52||Ratchaburi
TH-71|50||Kanchanaburi
TH-72|51||Suphan Buri
TH-73|53||Nakhon Pathom
TH-74|55||Samut Sakhon
TH-75|54||Samut Songkhram
TH-76|56||Phetchaburi
TH-77|57||Prachuap Khiri Khan
TH-80|64||Nakhon Si Thammarat
TH-81|63||Krabi
TH-82|61||Phang Nga
TH-83|62|bare|Phuket
TH-84|60||Surat Thani
TH-86|58||Chumphon
TH-90|68||Songkhla
TH-91|67||Satun
TH-92|65||Trang
TH-93|66||Phatthalung
TH-94|69|bare|Pattani
TH-95|70|bare|Yala
TH-96|31|bare|Narathiwat
TJ-DU|04||Dushanbe
TJ-GB|01||Gorno-Badakhshan
TJ-KT|02||Khatlon
TJ-SU|03||Sughd|Viloyati Sughd
TL-AL|AL||Aileu
TL-AN|AN||Ainaro
TL-BA|BA||Baucau
TL-BO|BO||Bobonaro
TL-CO|CO||Cova Lima
TL-DI|DI||Dili
TL-ER|ER||Ermera
TL-LA|LA||Lautém
TL-LI|LI||Liquiçá
TM-A|01||Ahal
TM-D|03||Daşoguz|Dashhowuz
TM-L|04||Lebap
TM-M|05||Mary
TM-S|S||Ashgabat
TN-11|36||Tunis
TN-12|38||Ariana
TN-13|27||Ben Arous
TN-14|39||Manouba
TN-21|19||Nabeul|Nabul
TN-22|37||Zaghouan
TN-23|18||Bizerte|Banzart
TN-31|17||Béja
TN-32|06||Jendouba
TN-34|22||Siliana
TN-41|03||Kairouan
TN-42|02||Kasserine
TN-43|33||Sidi Bouzid
TN-51|23||Sousse|Susah
TN-52|16||Monastir|Al Munastir
TN-53|15||Mahdia
TN-61|32||Sfax|Safaqis
TN-71|30||Gafsa
TN-72|35||Tozeur
TN-73|31||Kebili
TN-81|29||Gabès
TN-82|28||Medenine|Madanin
TN-83|34||Tataouine
TR-01|81||Adana
TR-02|02||Adıyaman|Adiyaman
TR-03|03||Afyonkarahisar
TR-04|04||Ağrı|Agri
TR-05|05||Amasya
TR-06|68||Ankara
TR-07|07||Antalya
TR-08|08||Artvin
TR-09|09||Aydın|Aydin
TR-10|10||Balıkesir|Balikesir
TR-11|11||Bilecik
TR-12|12||Bingöl
TR-13|13||Bitlis
TR-14|14||Bolu
TR-15|15||Burdur
TR-16|16||Bursa
TR-17|17||Canakkale|Çanakkale
TR-18|82||Çankırı
TR-19|19||Çorum
TR-20|20||Denizli
TR-21|21||Diyarbakır|Diyarbakir
TR-22|22||Edirne
TR-23|23||Elazığ|Elazig
TR-24|24||Erzincan
TR-25|25||Erzurum
TR-26|26||Eskişehir
TR-27|83||Gaziantep
TR-28|28||Giresun
TR-29|69||Gümüşhane
TR-30|70||Hakkâri|Hakkari
TR-31|31|bare|Hatay
TR-32|33||Isparta
TR-33|32||Mersin
TR-34|34||Istanbul
TR-35|35||İzmir
TR-36|84||Kars
TR-37|37||Kastamonu
TR-38|38||Kayseri
TR-39|39||Kırklareli
TR-40|40||Kırşehir
TR-41|41||Kocaeli
TR-42|71||Konya
TR-43|43||Kütahya|Kuetahya
TR-44|44||Malatya
TR-45|45||Manisa
TR-46|46|bare|Kahramanmaras
TR-47|72||Mardin
TR-48|48||Muğla
TR-50|50||Nevşehir
TR-51|73||Niğde
TR-52|52||Ordu
TR-53|53||Rize
TR-54|54||Sakarya
TR-55|55||Samsun
TR-56|74||Siirt
TR-57|57||Sinop
TR-58|58||Sivas
TR-59|59||Tekirdağ
TR-60|60||Tokat
TR-61|61||Trabzon
TR-62|62||Tunceli
TR-63|63||Şanlıurfa|Sanliurfa
TR-64|64||Uşak
TR-65|65||Van
TR-66|66||Yozgat
TR-67|85||Zonguldak
TR-68|75||Aksaray
TR-69|77||Bayburt
TR-70|78||Karaman
TR-71|79||Kırıkkale|Kirikkale
TR-72|76||Batman
TR-73|80||Şırnak|Sirnak
TR-74|87||Bartın
TR-75|86||Ardahan
TR-76|88||Iğdır
TR-77|92||Yalova
TR-78|89||Karabük
TR-79|90||Kilis
TR-80|91||Osmaniye
TR-81|93||Düzce
TW-CYI|02||Chiayi
TW-CYQ|03||Chiayi
TW-HSZ|04||Hsinchu
TZ-01|26||Arusha
TZ-02|23||Dar es Salaam
TZ-03|03||Dodoma
TZ-04|04||Iringa
TZ-05|19||Kagera
TZ-06|13||Pemba North|Pemba Utara
TZ-07|22||Zanzibar North
TZ-08|05||Kigoma
TZ-09|06||Kilimanjaro
TZ-10|20||Pemba South|Pemba Selatan
TZ-12|07||Lindi
TZ-13|08||Mara
TZ-14|09||Mbeya
TZ-15|25||Mjini Magharibi|Zanzibar Urban/West
TZ-16|10||Morogoro
TZ-17|11||Mtwara
TZ-18|12||Mwanza
TZ-19|02||Pwani
TZ-20|24||Rukwa
TZ-21|14||Ruvuma
TZ-22|15||Shinyanga
TZ-23|16||Singida
TZ-24|17||Tabora
TZ-25|18||Tanga
TZ-26|27||Manyara
TZ-27|28||Geita
TZ-28|29||Katavi
TZ-29|30||Njombe
TZ-30|31||Simiyu
TZ-31|32||Songwe
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
UY-AR|01||Artigas
UY-CA|02||Canelones
UY-CL|03||Cerro Largo
UY-DU|05||Durazno
UY-LA|08||Lavalleja
UY-MA|09||Maldonado
UY-MO|10||Montevideo
UY-PA|11||Paysandú
UY-RN|12||Río Negro
UY-RO|14||Rocha
UY-RV|13||Rivera
UY-SJ|16||San José
UY-SO|17||Soriano
UY-TA|18||Tacuarembó
UY-TT|19||Treinta y Tres
UZ-AN|01||Andijan|Andijon
UZ-BU|02||Bukhara|Buxoro
UZ-FA|03||Fergana
UZ-JI|15||Jizzakh|Jizzax
UZ-NG|06||Namangan
UZ-NW|07||Navoiy
UZ-QA|08||Qashqadaryo
UZ-QR|09||Karakalpakstan
UZ-SA|10||Samarqand
UZ-SI|16||Sirdaryo
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
VE-X|26||Vargas
VE-Y|09||Delta Amacuro
VE-Z|01||Amazonas
VN-|46||Thừa Thiên Huế
VN-|68||Lam Dong
VN-|82||Dong Thap
VN-|91||An Giang
VN-|92||Can Tho
VN-13|30||Quảng Ninh
VN-18|37||Ninh Binh
VN-22|58||Nghệ An
VN-26|66||Thừa Thiên–Huế
VN-27|84||Quảng Nam
VN-30|52||Gia Lai
VN-33|88||Đắk Lắk|Dac Lak;Dak Lak
VN-34|54||Khánh Hòa
VN-35|23||Lâm Đồng|Lam Dong
VN-37|80||Tay Ninh|
VN-39|43||Đồng Nai|Dong Nai
VN-40|47||Bình Thuận
VN-41|24||Long An
VN-43|45||Bà Rịa–Vũng Tàu
VN-44|01||An Giang
VN-45|09||Đồng Tháp|Dong Thap
VN-47|21||Kiên Giang
VN-49|86||Vinh Long
VN-52|65||Sóc Trăng
VN-57|75||Bình Dương
VN-61|79||Hải Dương
VN-66|33||Hưng Yên
VN-CT|87||Can Tho
VN-DN|78||Da Nang
VN-HN|44||Ha Noi|Hanoi
VN-HP|13||Hai Phong
VN-SG|20||Ho Chi Minh City|Hồ Chí Minh
YE-|15||Şa‘dah
YE-|28||Soqatra
YE-AB|01||Abyan
YE-AD|02||'Adan|Aden
YE-AM|19||Omran
YE-BA|20||Al Bayda
YE-DA|18||Aḑ Ḑāli‘|Ad Dali;Al Dhale;Dhale
YE-DH|11||Dhamār|Dhamar
YE-HD|04||Hadhramaut|Muhafazat Hadramawt
YE-HJ|22||Ḩajjah|Hajjah
YE-HU|08||Al Hudaydah
YE-IB|23||Ibb
YE-JA|21||Al Jawf
YE-LA|24||Laḩij|Lahij;Lahj
YE-MA|14||Ma’rib|Marib
YE-MR|03||Al Mahrah
YE-MW|10||Al Mahwit
YE-SA|26||Amanat Al Asimah|Sana’a
YE-SH|05||Shabwah
YE-SN|16||Sanaa
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
ZM-04|04||Luapula
ZM-08|08||Copperbelt
ZM-09|09||Lusaka
ZM-10|10||Muchinga
ZW-BU|09||Bulawayo
ZW-HA|10||Harare
ZW-MA|01||Manicaland
ZW-MC|03||Mashonaland Central|Mashonaland Pusat
ZW-ME|04||Mashonaland East|Mashonaland Timur
ZW-MI|02||Midlands
ZW-MN|06||Matabeleland North|Matabeleland Utara
ZW-MS|07||Matabeleland South|Matabeleland Selatan
ZW-MV|08||Masvingo
ZW-MW|05||Mashonaland West|Mashonaland Barat
`

/**
 * Names that two places of Indonesia (or a place and a country) share although neither needs a type word.
 * Bare, each means the place of greater weight unless the article says otherwise; the build stops at a shared name that is not here.
 */
export const HOMONYMS = `
Afrika Tengah|the region, the country
Amlapura|a town twice in the list
Bandung|Kota, Kabupaten
Banjar|Kota in Jawa Barat, Kabupaten in Kalimantan Selatan
Bekasi|Kota, Kabupaten
Bengkulu|province, Kota
Bima|Kota, Kabupaten
Blitar|Kota, Kabupaten
Bogor|Kota, Kabupaten
Brooklyn|quarter of New York, city in GeoNames
Cirebon|Kota, Kabupaten
Djibouti|country, its capital
Gaza|the strip, its city
Georgia|country, state
Gibraltar|territory, its town
Gorontalo|province, Kota, Kabupaten
Hong Kong|territory, its city
Jambi|province, Kota
Jayapura|Kota, Kabupaten
Kediri|Kota, Kabupaten
Kongo|the republic, the democratic republic
Kuningan|Kabupaten in Jawa Barat, quarter of Jakarta
Kupang|Kota, Kabupaten
Macau|territory, its city
Madiun|Kota, Kabupaten
Magelang|Kota, Kabupaten
Malaka|Kabupaten in Nusa Tenggara Timur, state of Malaysia
Malang|Kota, Kabupaten
Manhattan|island, city in GeoNames
Mojokerto|Kota, Kabupaten
Panama|country, its capital
Papua|the region, the province left of it in 2022
Pasuruan|Kota, Kabupaten
Pekalongan|Kota, Kabupaten
Probolinggo|Kota, Kabupaten
Puncak|resort in Bogor, Kabupaten in Papua Tengah
San Marino|country, its capital
Semarang|Kota, Kabupaten
Serang|Kota, Kabupaten
Sardinia|island, region of Italy
Singapore|country, its city
Sisilia|island, region of Italy
Solok|Kota, Kabupaten
Sorong|Kota, Kabupaten
Sukabumi|Kota, Kabupaten
Tangerang|Kota, Kabupaten
Tasikmalaya|Kota, Kabupaten
Tegal|Kota, Kabupaten
Zanzibar|island, city in GeoNames
`

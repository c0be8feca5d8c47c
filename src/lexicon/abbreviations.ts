/** Words whose full stop belongs to them and ends no sentence, lower case, without the stop. */
export const DOTTED = new Set(
  `letjend mayjend brigjend irjend komjend jl jln no kab kec kel prov tgl bpk ibu sdr dr drs dra drg ir prof hj kh tk st ust ustaz rp tbk pt cv pol purn kol kapt jend letjen mayjen
  brigjen komjen irjen kombes akbp kompol akp iptu ipda aiptu aipda bripka brigpol briptu bripda lettu letda letkol mayor sertu serda serka serma peltu pelda praka prada
  pratu laks laksda laksma marsda marsma marsdya inf kav arm arh cpl chb chk cpm pnb alm plt pj pjs plh pte laksdya kopka irjenpol muh moh mohd moch much muhd mhd abd ach akh ahm tgk tgh dg kr dt pdt ny nn tn rd hi ign yoh fx mgr ustz gde nym wy kt cok kms mgs dkk dll dsb dst hlm ttd an al sp sos si kom hum kes pd ag psi ap ip sik mh mm mpd jr sr mr mrs ms capt vs rs gg blok km ds dsn kp rt rw jan feb peb apr agt agust sept okt nov nop des`
    .split(/\s+/)
    .filter(Boolean),
)

/** Last labels of host names: "kompas.com" and "kemlu.go.id" are one token. */
export const HOST_LABELS = new Set(
  'com id co net org go ac or tv info news me my sch web desa mil int uk us au sg io app'.split(' '),
)

/** Arabic articles written up to a name with a hyphen ("al-Busaidi"). */
export const NAME_ARTICLES = new Set('al el ar as ash asy an ad adh at az ibn bin'.split(' '))

/** Currency marks that are written up to their number ("Rp2.500"), lower case. */
export const CURRENCY_MARKS = new Set(['rp', 'usd', 'idr', 'us'])

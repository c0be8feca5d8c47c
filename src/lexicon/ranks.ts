import { wordList } from './table.ts'

/** Ranks of police, army, navy and air force, old and new, full and short. */
export const RANKS = wordList(
  'rank',
  `jenderal, jendral, jend, jend., jenderal polisi, jenderal besar, letnan jenderal, letjen, letjen., mayor jenderal, mayjen, mayjen., brigadir jenderal, brigadir jenderal polisi, brigjen, brigjen., inspektur jenderal, inspektur jenderal polisi,
  irjen, irjen., komisaris jenderal, komisaris jenderal polisi, komjen, komjen., komisaris besar, komisaris besar polisi, kombes, kombes., kombespol, ajun komisaris besar, ajun komisaris besar polisi, akbp, komisaris polisi, kompol, kompol., ajun komisaris, ajun komisaris polisi, akp, akp.,
  inspektur polisi satu, inspektur satu, inspektur polisi dua, inspektur dua, iptu, iptu., ipda, ipda., ajun inspektur polisi satu, ajun inspektur satu, ajun inspektur polisi dua, ajun inspektur dua, aiptu, aiptu., aipda, aipda., brigadir kepala, brigadir polisi kepala, brigadir polisi satu, brigadir polisi dua, brigadir polisi, brigadir,
  brigadir satu, brigadir dua, bhayangkara satu, ajun brigadir, ajun brigadir polisi, ajun brigadir polisi satu, letjend, mayjend, brigjend, irjend, komjend, abriptu, abripda,
  bripka, bripka., brigpol, briptu, briptu., bripda, bripda., bharada, bharatu, bharaka, bhayangkara dua, abrip, komisaris,
  kolonel, kol, kol., letnan kolonel, letkol, letkol., mayor, kapten, kapt, kapt., letnan satu, lettu, lettu., letnan dua, letda, letda., letnan, pembantu letnan satu, peltu, peltu., pembantu letnan dua, pelda, pelda.,
  sersan mayor, serma, serma., sersan kepala, serka, serka., sersan satu, sertu, sertu., sersan dua, serda, serda., sersan, kopral kepala, kopka, kopral satu, koptu, kopral dua, kopda, kopral, prajurit kepala, praka, praka., prajurit satu, pratu, pratu., prajurit dua, prada, prada.,
  laksamana, laksamana madya, laksamana muda, laksamana pertama, laksdya, laksda, laksda., laksma, laksma., marsekal, marsekal madya, marsekal muda, marsekal pertama, marsdya, marsdya., marsda, marsda., marsma, marsma., kelasi kepala, kelasi satu, kelasi dua`,
)

/** Words that go on with a rank, in brackets or without: force, corps, retirement ("Brigjen Pol (Purn)", "Letkol Inf", "Kolonel Laut (P)"). */
export const RANK_SUFFIXES = wordList(
  'rank-suffix',
  `pol, pol., polisi, TNI, purn, purn., purnawirawan, inf, inf., kav, kav., arm, arm., arh, arh., czi, cba, cpl, cpl., chb, chb., chk, chk., cpm, cpm., caj, cku, ckm, cke, ctp, laut, marinir, mar, pnb, pnb., psk, pas, tek, lek, kes, sus, adm, nav, kal, kh, P, T, E, S, K, pm, bek, mes, cpn, pom, elk, kum, W, AD, AL, AU, han`,
)

/** Ranks that are other things as well (the captain of a team or an aircraft): ranks only with a suffix or behind an office. */
export const SHARED_RANKS = wordList('rank-shared', 'kapten, kapt, kapt.')

import { expect, it } from 'vitest'
import { explainArticle } from '../src/explain/explain.ts'
import { madeUnread } from '../src/explain/unread-line.ts'
import type { Kind } from '../src/model/kind.ts'
import { REASONS, type Reason } from '../src/model/reasons.ts'
import { fieldsToArticle } from '../src/read/fields.ts'

/** A reason, the kind it is told for, and sentences whose marked words come to nothing for it. */
const ROWS: readonly (readonly [Reason, Kind, ...string[]])[] = [
  ['not-whole', 'counts', 'Air naik «2,5» meter di desa itu.'],
  ['written-as-code', 'counts', 'Rapat nomor surat «0812» itu batal.'],
  ['label', 'counts', 'Warga RT «12» mengungsi.', 'Korban berusia «30» tahun.', 'Bantuan Rp «500 juta» tiba.'],
  ['part-of-word', 'counts', 'Mereka keluar «satu» per satu.'],
  ['no-number', 'counts', '«Sejumlah» warga tewas.'],
  ['says-who', 'counts', 'Ibu «dua» anak itu tewas.', 'Budi Santoso, «seorang» guru, tewas.'],
  ['other-things', 'counts', 'Banjir merusak «12» rumah.', 'Api membakar «30» kios.'],
  ['no-people', 'counts', 'Peserta berasal dari «38» negeri lain.'],
  ['part-of-things', 'counts', 'Banjir melanda 38 provinsi, «37» di antaranya parah.'],
  ['nothing-said', 'counts', 'Panitia melihat «30» orang.'],
  [
    'denied',
    'counts',
    'Polisi membantah kabar bahwa «11» prajurit tewas.',
    'Tidak «12» orang tewas.',
    'Kabar bahwa «lima» orang tewas itu hoaks.',
  ],
  ['supposed', 'counts', 'Jika «500» orang tewas, jalan ditutup.', 'Dikhawatirkan «40» orang tewas.'],
  ['planned', 'counts', 'Pemerintah akan memulangkan «50» WNI.'],
  ['nearly', 'counts', 'Sebanyak «12» orang nyaris tewas.'],
  ['staged', 'counts', 'Dalam skenario latihan, «20» penumpang tewas.', 'Film itu berkisah tentang «20» orang yang tewas.'],
  ['wounds', 'counts', 'Korban menderita «12» luka bacok.'],
  ['rate', 'counts', 'Setiap hari «10» orang tewas di jalan itu.'],
  ['at-large', 'counts', '«Dua» tersangka masih buron.'],
  ['hunted', 'counts', '«Dua» pelaku masih dicari polisi.'],
  ['in-passing', 'counts', '«Dua» tersangka ditembak.', 'Seperti yang dialami «seorang» pembaca.'],
  ['traffic', 'counts', 'Bandara itu melayani «2,8 juta» penumpang.'],
  ['vague', 'counts', '«Beberapa» warga mengungsi.'],
  ['not-of-families', 'counts', 'Polisi menangkap «12» keluarga.'],
  ['not-of-cases', 'counts', 'Sebanyak «12» kasus mengungsi.'],
  ['too-far', 'counts', 'Sebanyak «12», yang tewas.'],
  ['said-more', 'counts', 'Sebanyak «12» keluarga mengungsi dan tewas.'],
  ['unknown-group', 'counts', '«Keduanya tewas».'],
  ['no-figure', 'counts', 'Budi Santoso ditemukan «tewas».', 'Korban itu «meninggal dunia».'],
  ['figure-apart', 'counts', 'Ayah dari 30 siswa itu melihat Budi «tewas».'],
  ['told-elsewhere', 'counts', 'Sebanyak 12 orang tewas. Budi Santoso ditemukan «tewas».'],
  ['age', 'dates', 'Korban berusia «30 tahun».'],
  ['law', 'dates', 'Aturan itu ada dalam UU Nomor «6 Tahun 2014».', 'Hak itu ada dalam UUD «1945».'],
  ['map-position', 'dates', 'Gempa di 6 derajat «30 menit» Lintang Selatan.'],
  ['named-after-day', 'dates', 'Jalan itu dekat Pasar «Senin».'],
  ['no-year', 'dates', 'Laga Tari Mandalika «2023» ramai.'],
  ['other-sense', 'dates', 'Tim itu unggul lebih «dulu».'],
  ['bare-unit', 'dates', 'Ia memakai «jam» tangan.'],
  ['bare-part', 'dates', 'Warga bekerja pada «malam» yang dingin.'],
  ['in-body', 'locations', 'Kapolda «Jawa Timur» hadir.', 'Polda «Bali» menutup jalan.'],
  ['in-longer-name', 'locations', 'Warga bernama Rudi «Kuningan» hadir.'],
  ['in-office', 'locations', 'Presiden «RI» hadir.'],
  ['in-longer-naming', 'locations', 'Rapat di Kabupaten «Garut».'],
  ['names-official', 'locations', 'Bupati Garut Rudi Bima hadir. "Aman," kata «Bima».'],
  ['redefined', 'locations', 'Polisi menahan tersangka yakni «AS», IS, dan RA.'],
  ['no-evidence', 'locations', '«Batu» jatuh.'],
  ['far-place', 'locations', 'Stok beras di «Bulog» di Bandung cukup.'],
  ['office-said-more', 'officials', 'Kapolres Garut «AKBP Doni Prakosa» datang.'],
  ['office-beside-name', 'officials', 'Bupati Garut Rudi Gunawan, «Bupati», hadir.'],
  ['warned', 'incidents', 'Demak rawan «banjir».', 'BMKG mengingatkan potensi «tsunami» di Banten, Senin (5/2).'],
  ['staged', 'incidents', 'Simulasi «gempa» digelar di Bantul, Senin (5/2).'],
  ['in-general', 'incidents', 'Undang-undang tentang «perdagangan orang» disahkan.'],
  ['of-service', 'incidents', 'Pemadam «kebakaran» Bogor tiba.'],
  ['in-place', 'incidents', 'Polisi berjaga di Kecamatan «Banjir», Way Kanan.'],
  ['figurative', 'incidents', 'Film itu «banjir» pujian di Solo, Senin (5/2).'],
  ['nothing-befallen', 'incidents', 'Rupiah «tergelincir» di Jakarta.'],
  ['unharmed', 'incidents', 'Rapat di Garut «ricuh».'],
  ['uncounted', 'incidents', 'Anak di Garut terkena «campak».'],
  ['in-passing-incident', 'incidents', 'Ia pindah karena «banjir».'],
  ['told-better', 'incidents', 'Seorang pria «ditemukan tewas» di Kudus. Seorang guru dibunuh di Demak.'],
  [
    'of-another',
    'incidents',
    'Gempa mengguncang Bantul, Senin (5/2). Dua orang tewas. Api padam. Warga pulang. Rumah di Kudus «roboh».',
  ],
  ['office-alone', 'officials', 'Kata «Kapolres», jalan ditutup.', '«Sekretaris» rapat itu diam.'],
  ['no-holder', 'officials', 'Tim «pengacara Budi Santoso» hadir.'],
  ['weak-office', 'officials', 'Penangkapan «Dokter Budi Santoso» ramai.'],
  ['others-office', 'officials', 'Rudi menjadi «cawapres Budi Santoso».'],
  ['unknown-name', 'locations', 'Warga berkumpul «di Sackvillo».'],
  ['named-words', 'statements', 'Kata «"maju"» itu dibahas warga.'],
  ['few-words', 'statements', 'Warga ribut. «"Maju!"» Hujan turun.'],
  ['no-speaker', 'statements', '«"Kami sudah berusaha keras untuk menolong semua warga di desa itu."»'],
  ['unknown-speaker', 'statements', 'Unggahan itu «menyatakan» bahwa jalan ditutup.'],
  ['thing-speaks', 'statements', '«Menurut» Pasal 5, jalan ditutup.'],
  ['no-clause', 'statements', 'Hal itu «disampaikan» Budi Santoso.'],
  ['unsaid', 'statements', 'Budi Santoso tidak «mengatakan» bahwa jalan ditutup.'],
  ['cue-apart', 'statements', 'Jalan yang ditutup «kata» Budi Santoso rusak.'],
  ['no-rule', 'dates', 'Pada «menit» ke-84 ia jatuh.'],
]

/** The text without its marks, and the marked words. */
function unmark(marked: string): { text: string; words: string } {
  return { text: marked.replace(/[«»]/g, ''), words: /«(.*)»/.exec(marked)![1]! }
}

for (const [code, kind, ...sentences] of ROWS)
  it.each(sentences)(`tells why: ${code}: %s`, (marked) => {
    const { text, words } = unmark(marked)
    const article = fieldsToArticle({ text }, '2024-05-06')
    const { facts, rejected } = explainArticle(article)
    const unread = madeUnread([article], {})[0]!.line.unread.map(({ why, reason, ...place }) => ({
      ...place,
      code: reason,
      reason: why,
    }))
    // A number is told with the words for people behind it.
    const told = [...rejected, ...unread].filter(
      (one) => one.kind === kind && (one.text === words || one.text.startsWith(`${words} `)),
    )
    expect(told.map((one) => one.code)).toContain(code)
    for (const one of told) expect(one.reason.startsWith(REASONS[one.code])).toBe(true)
    // Somebody said it: what is missing is who.
    if (code !== 'no-speaker') expect(facts.filter((fact) => fact.kind === kind && fact.text === words)).toEqual([])
  })

it('has a true example of every reason', () => {
  const shown = new Set(ROWS.map(([code]) => code))
  expect(Object.keys(REASONS).filter((code) => !shown.has(code as Reason))).toEqual([])
})

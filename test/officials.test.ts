import { describe, expect, it } from 'vitest'
import { OFFICIAL_CORPUS } from '../src/extract/officials/corpus.ts'
import { OFFICIAL_RULES } from '../src/extract/officials/rules.ts'
import { corpus, readFacts } from './corpus.ts'
import { expectLinear, repeated } from './operations.ts'

corpus('officials', OFFICIAL_RULES, OFFICIAL_CORPUS)

const read = (text: string) => readFacts('officials', text, null).facts
const said = (text: string) => read(text).map(({ name, mentions }) => [name, ...mentions.map((mention) => mention.text)])

describe('one person, one fact', () => {
  it('ties short names, ranks and offices alone to the person', () => {
    expect(
      said(
        'Kapolres Garut AKBP Rio Pratama datang. "Aman," kata Rio. AKBP Rio menambahkan, warga tenang. Kapolres meminta warga sabar. Pratama pulang.',
      ),
    ).toEqual([['Rio Pratama', 'AKBP Rio Pratama', 'Rio', 'AKBP Rio', 'Kapolres', 'Pratama']])
  })

  it('finds an introduction that comes after the first mention', () => {
    expect(said('"Kami siap," kata Judha. Direktur Pelindungan WNI Judha Nugraha menambahkan, tim berangkat.')).toEqual([
      ['Judha Nugraha', 'Judha', 'Judha Nugraha'],
    ])
  })

  it('takes the fullest name and the fullest office', () => {
    const [fact, ...others] = read(
      'Presiden Trump berpidato. Donald Trump lalu pulang. Kepala Badan Nasional Penanggulangan Bencana Suharyanto hadir.',
    )
    expect(fact).toMatchObject({ name: 'Donald Trump', position: 'Presiden' })
    expect(others).toHaveLength(1)
  })

  it('does not tie the name of another person who shares a word', () => {
    expect(said('Gubernur Bali Wayan Koster hadir. Korban, Wayan Suparta, selamat.')).toEqual([['Wayan Koster', 'Wayan Koster']])
  })

  it('ties a name that two people share to the one named last, and says it is implied', () => {
    const facts = read('Camat Wonosari Agus Salim datang. Camat Semanu Agus Riyanto pulang. "Aman," kata Agus.')
    expect(facts.map(({ certainty, mentions }) => [certainty, mentions.length])).toEqual([
      ['stated', 1],
      ['implied', 2],
    ])
  })

  it('leaves an office alone to nobody where two hold it', () => {
    expect(
      said('Bupati Garut Rudy Gunawan dan Bupati Sumedang Dony Ahmad hadir. Bupati menolak.').map((names) => names.length),
    ).toEqual([2, 2])
  })

  it.each([
    ['Presiden Joko Widodo (Jokowi) hadir. Jokowi lalu pulang.', ['Joko Widodo', 'Jokowi', 'Jokowi']],
    ['Ketua Umum PKN Gede Pasek Suardika (GPS) hadir. "Baik," ujar GPS.', ['Gede Pasek Suardika', 'GPS', 'GPS']],
    ['Bupati Sleman Harda Kiswaya yang akrab disapa Pak Harda pulang. Menurut Harda, aman.', ['Harda Kiswaya', 'Harda']],
    ['Gubernur Aceh Muzakir Manaf alias Mualem menolak. Mualem pulang.', ['Muzakir Manaf', 'Mualem', 'Mualem']],
    ['Menteri Sosial Saifullah Yusuf atau Gus Ipul tiba. "Baik," jelas Gus Ipul.', ['Saifullah Yusuf', 'Gus Ipul', 'Gus Ipul']],
    [
      'Menlu Retno Marsudi hadir. "Ya," ujar Menlu Retno. Menteri Luar Negeri pulang.',
      ['Retno Marsudi', 'Retno', 'Menteri Luar Negeri'],
    ],
    ['Kepala BKN Bima Hartono hadir. "Ya," kata Bima. Bima menolak.', ['Bima Hartono', 'Bima', 'Bima']],
    ['Kapuspenkum Hari Setiawan hadir. "Ya," kata Hari. Hari ini hujan.', ['Hari Setiawan', 'Hari']],
    [
      'Wali Kota Tegal Budi Jaya Negara hadir. Negara meminta pajak. "Ya," kata Jaya Negara.',
      ['Budi Jaya Negara', 'Jaya Negara'],
    ],
    ['"Apa?" tanya Hakim Yusran. Hakim anggota Yusran Setiawan diam.', ['Yusran Setiawan', 'Yusran']],
    ['Presiden ketiga RI Bacharuddin Jusuf (BJ) Habibie wafat. Habibie dirawat.', ['Bacharuddin Jusuf (BJ) Habibie', 'Habibie']],
  ])('ties other names, parts of names and titles with names in "%s"', (text, names) => {
    const [people] = read(text).map((fact) => [fact.name, ...fact.mentions.map((mention) => mention.text)])
    for (const name of names) expect(people).toContain(name)
    expect(new Set(people)).toEqual(new Set(names))
  })

  it('keeps office and body apart, and says what an abbreviated office stands for', () => {
    const parts = (text: string) => read(text).map(({ role, organization, status }) => [role, organization, status])
    expect(parts('Kapolres Garut AKBP Rio Pratama hadir.')).toEqual([['Kepala Kepolisian Resor', 'Polres Garut', 'current']])
    expect(parts('Plt Bupati Sidoarjo Subandi hadir.')).toEqual([['Plt Bupati', 'Sidoarjo', 'acting']])
    expect(parts('Eks Ketua KPK Antasari Azhar hadir.')).toEqual([['Ketua', 'KPK', 'former']])
    expect(parts('Menteri Imigrasi dan Pemasyarakatan Agus Andrianto hadir.')).toEqual([
      ['Menteri Imigrasi dan Pemasyarakatan', null, 'current'],
    ])
    expect(parts('Menteri Investasi/Kepala BKPM Rosan Roeslani hadir.')).toEqual([
      ['Menteri Investasi/Kepala', 'BKPM', 'current'],
    ])
    expect(parts('Menlu Retno Marsudi hadir.')).toEqual([['Menteri Luar Negeri', null, 'current']])
    expect(parts('Direktur RSUD dr Soetomo, Surabaya, Joni Wahyuhadi, hadir.')).toEqual([
      ['Direktur', 'RSUD dr Soetomo', 'current'],
    ])
  })

  it.each([
    // misspelt names, with the office for a name of two words
    ['Presiden Prabu Subiakto tiba. Presiden Prabu Subakto lalu berpidato.', [['Prabu Subiakto', 2]]],
    [
      'Bupati Budi Santoso hadir. Wakil Bupati Budi Santosa juga hadir.',
      [
        ['Budi Santoso', 1],
        ['Budi Santosa', 1],
      ],
    ],
    ['Camat Wates Bhudi Hermanto hadir. "Aman," kata Budhi. Budhi pulang.', [['Bhudi Hermanto', 3]]],
    // first names cut short
    ['Bupati Gowa Muhammad Adnan hadir. Bupati Gowa Muh. Adnan pulang. Moh Adnan tidur.', [['Muhammad Adnan', 3]]],
    ['Bupati Gowa M. Adnan hadir. Bupati Gowa Muhammad Adnan pulang.', [['M. Adnan', 2]]],
    // clipped names, only where somebody speaks, and not those of others
    ['Kepala BPBD Demak Agus Yurianto hadir. "Surut," kata Yuri. Yuri pulang.', [['Agus Yurianto', 3]]],
    ['Kepala BPBD Demak Agus Yurianto hadir. "Surut," kata Yuri. Yuri Gagarin pulang.', [['Agus Yurianto', 1]]],
    ['Kepala BPBD Demak Agus Yurianto hadir. Yuri datang.', [['Agus Yurianto', 1]]],
    [
      'Camat Agus Yurianto dan Lurah Eko Yurianti hadir. "Surut," kata Yuri.',
      [
        ['Agus Yurianto', 1],
        ['Eko Yurianti', 1],
      ],
    ],
    // other names
    ['Wakil Menteri Hukum Edward Omar Hiariej atau Eddy Hiariej setuju. "Ya," kata Eddy.', [['Edward Omar Hiariej', 3]]],
    [
      'Wali Kota Semarang Hendrar Prihadi hadir. Hendi, sapaan akrab Hendrar Prihadi, pulang. Hendi senang.',
      [['Hendrar Prihadi', 4]],
    ],
    ['Wali Kota Eva Dwiana hadir. "Daftar," kata Bunda Eva.', [['Eva Dwiana', 2]]],
    // told behind a noun for whom the text has named
    [
      'Wakil Gubernur Husnunia Halim hadir. Perempuan yang akrab disapa Nunik itu menolak. Nunik pulang.',
      [['Husnunia Halim', 3]],
    ],
    ['Bupati Rudi Gunawan hadir. Penyanyi yang akrab disapa Inul itu juga hadir. "Ya," kata Inul.', [['Rudi Gunawan', 1]]],
    [
      'Ketua OJK Wimbo Santoso hadir. Ketua Perbanas Kartiko Wirjo menolak. Kini bankir yang akrab disapa Tiko itu sibuk. Tiko pulang.',
      [
        ['Wimbo Santoso', 1],
        ['Kartiko Wirjo', 3],
      ],
    ],
    // another name with an office before it
    ['Wali Kota Semarang Hendrar Prihadi (Hendi) hadir. "Ya," kata Wali Kota Hendi. Hendi pulang.', [['Hendrar Prihadi', 4]]],
    // the first word of a sentence before a name
    ['Gubernur Tono Anungsari hadir. Kedatangan Tono disambut.', [['Tono Anungsari', 2]]],
    ['Ketua RT 05, Lila, hadir. Sobat Lila pulang.', [['Lila', 2]]],
    ['Raja Yordania, Raja Abdullah II tiba. Kepulangan Raja Abdullah II diantar.', [['Abdullah II', 2]]],
    // clipped in front
    ['Kasubag Humas Ahmad Nursaleh hadir. Saleh menjelaskan, aman. "Ya," kata Saleh.', [['Ahmad Nursaleh', 3]]],
    // who took a picture
    ['Kapolres Garut AKBP Matrius hadir. ANTARA FOTO/Ibnu Chazar Matrius pulang.', [['Matrius', 1]]],
    // a name that one begins with and another ends with
    [
      'Presiden Prabowo Subianto hadir. Kepala Bakom Angga Raka Prabowo juga hadir. Raja dan Prabowo pulang.',
      [
        ['Prabowo Subianto', 2],
        ['Angga Raka Prabowo', 1],
      ],
    ],
    // two offices and two holders, a line of a list each
    [
      'Presiden dan Wakil Presiden Joko Widodo dan Kalla dilantik.',
      [
        ['Joko Widodo', 1],
        ['Kalla', 1],
      ],
    ],
    [
      'Susunan direksi\nDirektur Utama: Sartono Hendroputro\nDirektur Niaga: Reza Aulia Hakim\nRapat ditutup.',
      [
        ['Sartono Hendroputro', 1],
        ['Reza Aulia Hakim', 1],
      ],
    ],
    // documents, elections and buildings that are named by an office
    [
      'Bupati Garut Budi Santoso tiba. Peraturan Bupati dicabut. Kantor Bupati dijaga. Pemilihan Bupati ditunda.',
      [['Budi Santoso', 1]],
    ],
    ['Menkes Budi Santoso tiba. Aturan HK.01/Menkes/239/2020 terbit.', [['Budi Santoso', 1]]],
    // an office of the same name that says whose it is not
    ['Presiden Joko Widodo tiba. Presiden ke-6 itu pulang.', [['Joko Widodo', 1]]],
    ['Bupati Garut Budi Santoso tiba. "Aman," kata bupati.', [['Budi Santoso', 2]]],
  ])('counts the namings of each person in "%s"', (text, people) => {
    expect(read(text).map(({ name, mentions }) => [name, mentions.length])).toEqual(people)
  })

  it('leaves a short name to somebody else of that name who stands nearer', () => {
    expect(said('Kapolsek Wates Kompol Budi Utomo hadir. Budi Santoso tewas. "Ya," kata Budi kecil.')).toEqual([
      ['Budi Utomo', 'Kompol Budi Utomo'],
    ])
  })
})

describe('hostile text', () => {
  it.each([
    ['honorifics', 'dr. '],
    ['particles', 'Ahmad bin '],
    ['brackets', 'Menteri (AB) '],
    ['aliases', 'Gubernur Budi Santoso (BS) BS '],
    ['heads', 'Kepala Kepala '],
    ['people of one name', 'Bupati Budi Santoso. Budi '],
    ['lists', 'Wakil Ketua DPR Budi Santoso, '],
    ['commas', 'Kepala Data, Data, '],
    ['offices alone', 'Bupati Budi Santoso hadir. Camat diam. '],
    ['short names that fit nobody', 'Bupati Budi Santoso, kata Budhi. '],
    ['names of many letters', 'Bupati Budi Santo, kata Sant. Camat Wirya Sento hadir. '],
  ])('takes time linear in its length: %s', (_, piece) => {
    expectLinear((units) => read(repeated(piece, units)), 5_000)
  })
})

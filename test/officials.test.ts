import { describe, expect, it } from 'vitest'
import { OFFICIAL_CORPUS } from '../src/extract/officials/corpus.ts'
import { OFFICIAL_RULES } from '../src/extract/officials/rules.ts'
import { corpus, readFacts } from './corpus.ts'

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
})

import { describe, expect, it } from 'vitest'
import { extract } from '../src/index.ts'

const languageOf = (text: string) => extract(text).language.code
const isForeign = (text: string) => extract(text).problems.some(({ code }) => code === 'not-indonesian')

describe('Indonesian', () => {
  it.each([
    'Kapolda Lantik Kapolres Wolo',
    'Gempa M 4,2 Guncang Kuningan',
    'BMKG: Gelombang Tinggi Landa Selat Sunda',
    'KPK Tahan Bupati Lembah Ratna Adtrada Siregar',
    'Wali Kota Malang Bagas Pratama membuka Taman Lampion.',
    'Kapolri Jenderal Budi Hartono melantik Kabareskrim Komjen Dian Wiranti.',
    'Ojek Boleh Lewat Jalan Protokol, Warga Lembah Senang',
    'Bus Masuk Jurang di Subang',
    'Menurut Fadli, anaknya berkata ia boleh pulang daripada menunggu di rumah kerajaan itu.',
    '"Aku wis ora kuat, Mas," kata Sutinah menirukan anaknya. Ia mengatakan anaknya sakit sejak dua pekan lalu dan dirawat di Klaten.',
    'Analis Wolo berpendapat, investor perlu wait and see menjelang rapat the Fed bulan depan.',
  ])('is %j', (text) => {
    expect(['ind', 'und']).toContain(languageOf(text))
    expect(isForeign(text)).toBe(false)
  })
})

describe('a neighbour of Indonesian', () => {
  it.each([
    [
      'jav',
      'Udan deres sing nyebabake banjir ndadekake warga ngungsi. Miturut lurah, banyu wiwit mlebu omah wingi bengi lan saiki isih dhuwur.',
    ],
    [
      'sun',
      'Hujan anu gedé nyababkeun caah. Numutkeun kapala désa, cai mimiti asup ka imah dina peuting Minggu, jeung warga geus ngungsi.',
    ],
    ['min', 'Ujan labek manyababkan banjia di nagari ko. Manuruik wali nagari, aia mulai masuak ka rumah pado malam Minggu.'],
    [
      'bjn',
      'Hujan labat maulah banjir. Ujar pambakal, banyu masuk ka rumah wayah malam, wan bubuhan warga wayahini kada kawa bulik.',
    ],
    ['zsm', 'Polis menahan tiga suspek kerana disyaki merompak kedai di bandar itu, lapor akhbar tempatan.'],
  ])('%s is told: %j', (code, text) => {
    expect(languageOf(text)).toBe(code)
    expect(isForeign(text)).toBe(true)
  })
})

describe('another language', () => {
  it.each([
    ['eng', 'The mayor said two people were missing in Bali after heavy rain.'],
    ['deu', 'Bei einem Busunglück auf Java sind zwölf Menschen ums Leben gekommen, teilte die Polizei am Montag mit.'],
    ['nld', 'Bij een busongeluk op Java zijn twaalf mensen om het leven gekomen, zegt de politie van het eiland.'],
  ])('%s is told: %j', (code, text) => {
    expect(languageOf(text)).toBe(code)
    expect(isForeign(text)).toBe(true)
  })

  it.each(['', '12.345', 'Zxqw'])('cannot be told of %j', (text) => {
    expect(languageOf(text)).toBe('und')
  })
})

import { describe, expect, it } from 'vitest'
import { isLabelledLine, isNameLine, readByline } from '../src/furniture/byline.ts'

const D = ['Dian Sari']
const B = ['Budi Hartono']

describe('readByline', () => {
  it.each<[line: string, published: string | null, authors: string[], editors: string[]]>([
    ['Selasa, 21 Apr 2020 15:47 WIB', '2020-04-21T15:47:00+07:00', [], []],
    ['Senin, 16 September 2019 – 15:35 WIB', '2019-09-16T15:35:00+07:00', [], []],
    ['Selasa , 16 Feb 2016, 10:00 WIB', '2016-02-16T10:00:00+07:00', [], []],
    ['Kamis, 5 November 2015 - 15:56 wib', '2015-11-05T15:56:00+07:00', [], []],
    ['Rabu, 7 Februari 2024 Pukul 09.20 Wita', '2024-02-07T09:20:00+08:00', [], []],
    ['21 Apr 20 | 15:47', '2020-04-21T15:47:00+07:00', [], []],
    ['21 Apr 2020 15:47 WIB · 3 menit baca', '2020-04-21T15:47:00+07:00', [], []],
    ['Rabu, 7 Februari 2024 | 09:20 WIB | Dibaca 120 kali', '2024-02-07T09:20:00+07:00', [], []],
    ['Kamis, 5 November 2015 14:56 WIB | 1.229 Views', '2015-11-05T14:56:00+07:00', [], []],
    ['Kompas.com - 19/04/2020, 18:17 WIB', '2020-04-19T18:17:00+07:00', [], []],
    ['Kompas.com - 19/04/2020, 18:17 WIB Diperbarui 20/04/2020, 08:00 WIB', '2020-04-19T18:17:00+07:00', [], []],
    ['Diperbarui 22 Apr 2020, 15:47 WIB Diterbitkan 21 Apr 2020, 15:40 WIB', '2020-04-21T15:40:00+07:00', [], []],
    ['Tayang: Senin, 4 Mei 2020 04:25 WIB', '2020-05-04T04:25:00+07:00', [], []],
    ['Dipublikasikan pada: 21 April 2020, 15.47 WITA', '2020-04-21T15:47:00+08:00', [], []],
    ['April 21, 2020 3:47 PM EST', '2020-04-21', [], []],
    ['Bandung, 21/4/2020', '2020-04-21', [], []],
    ['Dian Sari, Jurnalis · Kamis 05 November 2015 15:56 WIB', '2015-11-05T15:56:00+07:00', D, []],
    ['Penulis: Dian Sari Rabu, 7 Februari 2024 | 09:20 WIB', '2024-02-07T09:20:00+07:00', D, []],
    ['Selasa, 21 April 2020 15:47 Reporter : Dian Sari', '2020-04-21T15:47:00+07:00', D, []],
    ['Selasa, 21 April 2020 | 15:47 WIB Oleh : Dian Sari / BHR', '2020-04-21T15:47:00+07:00', D, []],
    ['Posted by Dian Sari on 21 April 2020', '2020-04-21', D, []],
    ['Reporter Dian Sari | Editor Budi Hartono | Selasa, 21 Apr 2020 - 15:47 WIB', '2020-04-21T15:47:00+07:00', D, B],
    ['Dian Sari - detikNews', null, D, []],
    ['Oleh Dian Sari', null, D, []],
    ['Rep: Dian Sari/ Red: Budi Hartono', null, D, B],
    ['Editor: Budi Hartono Copyright © ANTARA 2024', null, [], B],
  ])('reads %j', (line, published, authors, editors) => {
    expect(readByline(line)).toMatchObject({ published, authors, editors })
  })

  it.each([
    'Diperbarui: 22 April 2020 08:00 WIB',
    'Banjir melanda Demak pada 6 Februari 2024',
    'Update Kasus 21 April 2020',
    'Gempa 21 April 2020',
    'Oleh karena itu',
    'Warga pulang pada Selasa, 21 April 2020, pukul 15.47 WIB dengan selamat',
    'Lihat Selengkapnya',
  ])('takes %j for text', (line) => {
    expect(readByline(line)).toBeNull()
  })
})

it('knows lines that are a label and full names, and names alone', () => {
  expect(['Editor: Budi Hartono', 'Sumber: Antara', 'Wartawan: Siap.', 'Penulis'].map(isLabelledLine)).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect(['Dian Sari', 'Dian', 'Lihat Selengkapnya', 'Dian pulang'].map(isNameLine)).toEqual([true, false, false, false])
})

import { describe, expect, it } from 'vitest'
import { isTimexValue } from '../src/text/timex.ts'

describe('values of TIMEX3', () => {
  it.each([
    ...[
      '2022',
      'BC0478',
      '2022-08',
      'BC0478-05',
      '2022-08-02',
      '2024-02-29',
      '2022-W31',
      '2022-W31-WE',
      '2023-Q1',
      '2026-H2',
      '2014-WI',
      '2025-SU',
      '198',
      '19',
      'BC04',
    ],
    ...[
      '2022-08-02T07:55',
      '2024-05-11T00:00',
      '2022-08-02TNI',
      '2025-04-05/2025-04-08',
      '2025-09-10T16:00/2025-09-10T21:00',
      '2024/2025-02',
    ],
    ...['P3D', 'PT48H', 'PXM', 'PXX', 'P2Y6M', 'P4.5Y', 'PT1M42.583S', 'P1W5D', 'PXDE', 'P2CE', 'PT0.5H', 'P4Y/P5Y'],
    ...[
      'XXXX-04-06',
      'XXXX-WXX-3',
      'XXXX-WXX-WE',
      'XXXX-WXX-7TMO',
      'XXXX-XX-XXTNI',
      'XXXX-05',
      'PRESENT_REF',
      'PAST_REF',
      'FUTURE_REF',
    ],
  ])('%s is one', (value) => {
    expect(isTimexValue(value)).toBe(true)
  })

  it.each([
    ...[
      '',
      'kemarin',
      '-478',
      '12024',
      '0000',
      '2022-00',
      '2022-13',
      '2022-02-30',
      '2023-02-29',
      '2022-8-2',
      '2022-W00',
      '2022-W54',
      '2024-Q0',
      '2024-Q5',
      '2014-WX',
      'PXXX',
    ],
    ...[
      '2024-H3',
      '2022-08-02T25:00',
      '2022-08-02T07:75',
      'P',
      'PT',
      'P2.5e+27Y',
      'P3H',
      '2024/',
      '/2024',
      '2022/2023/2024',
      'XXXX-13',
      'XXXX-05-32',
    ],
  ])('%s is none', (value) => {
    expect(isTimexValue(value)).toBe(false)
  })
})
